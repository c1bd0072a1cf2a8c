//! What a token of figures can be.
//!
//! ```text
//! number  = clock | slashed | decimal | grouped | figures
//! clock   = 1-2digits ":" 2digits [ ":" 2digits ]
//! slashed = 1-4digits ( "/" | "." ) 1-4digits [ same 1-4digits ]      a point alone is a decimal's
//! decimal = digits "." digits
//! grouped = 1-3digits { "," 3digits }
//! ```

use nom::branch::alt;
use nom::bytes::complete::take_while_m_n;
use nom::character::complete::{char, one_of};
use nom::combinator::{all_consuming, opt, verify};
use nom::multi::many1_count;
use nom::sequence::preceded;
use nom::{IResult, Parser};

use super::sense::Sense;
use super::traits::Traits;
use crate::grammar::digits;

/// Whether figures can be a time by themselves: a year, a clock time, a date.
pub(super) fn may_be_time(text: &str) -> bool {
    match text.as_bytes() {
        [b'0'..=b'2', _, _, _] => true,
        [] | [_] | [_, _] => false,
        figures => {
            let mut points = 0;
            figures.iter().any(|byte| {
                points += i32::from(*byte == b'.');
                matches!(byte, b':' | b'/') || points == 2
            })
        }
    }
}

/// By which figures an expression of time is known.
pub(super) fn tells(text: &str) -> Traits {
    if may_be_time(text) {
        Traits::TELLS
    } else {
        Traits::NONE
    }
}

/// The sense of a token of figures.
pub(super) fn sense(text: &str) -> Sense {
    if text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let figures = u8::try_from(text.len()).unwrap_or_default();
        return Sense::Figures(text.parse().unwrap_or_default(), figures);
    }
    let number = alt((clock, slashed, decimal, grouped));
    all_consuming(number)
        .parse(text)
        .map_or(Sense::Other, |(_, sense)| sense)
}

fn clock(input: &str) -> IResult<&str, Sense> {
    let two = || preceded(char(':'), digits(2, 2));
    let fields = (digits(1, 2), two(), opt(two()));
    verify(
        fields.map(|(hour, minute, second)| Sense::Clock(hour, minute, second)),
        |clock| matches!(clock, Sense::Clock(0..=24, 0..=59, None | Some(0..=59))),
    )
    .parse(input)
}

fn slashed(input: &str) -> IResult<&str, Sense> {
    let field = || digits(1, 4);
    let (rest, (first, left, second)) = (field(), one_of("/."), field()).parse(input)?;
    let (rest, third) = opt(preceded(char(left), field())).parse(rest)?;
    if left == '.' && third.is_none() {
        return decimal(input);
    }
    Ok((rest, Sense::Slashed(first, second, third.unwrap_or(0))))
}

fn decimal(input: &str) -> IResult<&str, Sense> {
    let (rest, (whole, _, fraction)) = (
        digits(1, 4),
        char('.'),
        take_while_m_n(1, 4, |c: char| c.is_ascii_digit()),
    )
        .parse(input)?;
    let figures = u8::try_from(fraction.len()).unwrap_or_default();
    let fraction = fraction.parse().unwrap_or_default();
    Ok((rest, Sense::Decimal(whole, fraction, figures)))
}

fn grouped(input: &str) -> IResult<&str, Sense> {
    let group = || preceded(char(','), digits::<u32>(3, 3));
    let (rest, (first, thousands)) = (digits::<u32>(1, 3), group()).parse(input)?;
    let (rest, more) = opt(many1_count(group())).parse(rest)?;
    // Nobody counts years or days in millions.
    let value = if more.is_some() {
        u32::MAX
    } else {
        first * 1000 + thousands
    };
    Ok((rest, Sense::Figures(value, 9)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_every_form() {
        for (text, expected) in [
            ("2021", Sense::Figures(2021, 4)),
            ("05", Sense::Figures(5, 2)),
            ("1,500", Sense::Figures(1500, 9)),
            ("2.5", Sense::Decimal(2, 5, 1)),
            ("6.10", Sense::Decimal(6, 10, 2)),
            ("14:05", Sense::Clock(14, 5, None)),
            ("14:05:30", Sense::Clock(14, 5, Some(30))),
            ("14:65", Sense::Other),
            ("1/2", Sense::Slashed(1, 2, 0)),
            ("16/03/2021", Sense::Slashed(16, 3, 2021)),
            ("3.4.2021", Sense::Slashed(3, 4, 2021)),
            ("1234567890", Sense::Other),
        ] {
            assert_eq!(sense(text), expected, "{text}");
        }
    }
}

//! The smallest parts: words, numbers, units.
//!
//! ```text
//! whole    = figures | number-word { number-word | "hundred" | "thousand" | "and" | "-" }
//! amount   = fraction | whole [ whole "/" whole | "and a half" | "and a quarter" ] | "a" | "another" | "half a"
//!          | "a quarter of" [ "a" ] | "several" [ "hundred" ] | [ "a" ] "few" | [ "a" ] "couple" [ "of" ] | [ "a" ] "dozen" | "many"
//! ordinal  = figures suffix | ordinal-word | tens [ "-" ] ordinal-word
//! year     = 4figures | number-words that are said like a year
//! short-year  = "'" 2figures     only behind a part of the year
//! det      = "the" | "a"
//! ```

use nom::branch::alt;
use nom::combinator::{map_opt, not, opt, peek, value, verify};
use nom::sequence::{preceded, terminated};
use nom::{IResult, Parser};

use crate::scan::Flags;
use crate::time::lexeme::Lexeme;
use crate::time::sense::{Count, Sense};
use crate::time::traits::Traits;
use crate::time::unit::Unit;
use crate::time::word::Word;

/// The lexemes that are still to be read.
pub(super) type Words<'a> = &'a [Lexeme];

pub(super) type Parsed<'a, T> = IResult<Words<'a>, T, ()>;

/// One of several ways to read on.
pub(super) struct Rule<T> {
    needs: Traits,
    read: for<'a> fn(Words<'a>) -> Parsed<'a, T>,
}

/// A rule that reads nothing unless one of some traits is ahead.
pub(super) const fn given<T>(
    needs: Traits,
    read: for<'a> fn(Words<'a>) -> Parsed<'a, T>,
) -> Rule<T> {
    Rule { needs, read }
}

/// A rule whose head is all that it needs.
pub(super) const fn always<T>(read: for<'a> fn(Words<'a>) -> Parsed<'a, T>) -> Rule<T> {
    Rule {
        needs: Traits::OPENS,
        read,
    }
}

/// Whether a lexeme of one of some traits stands here or further on.
pub(super) fn is_ahead(traits: Traits, input: Words<'_>) -> bool {
    input.first().is_some_and(|first| first.ahead.has(traits))
}

/// What the rule reads that reads most; of two that read as much, the earlier one.
pub(super) fn longest_of<'a, T>(input: Words<'a>, rules: &[Rule<T>]) -> Parsed<'a, T> {
    let mut best = Err(nom::Err::Error(()));
    let mut left = input.len();
    for rule in rules.iter().filter(|rule| is_ahead(rule.needs, input)) {
        if let Ok((rest, found)) = (rule.read)(input)
            && rest.len() < left
        {
            left = rest.len();
            best = Ok((rest, found));
        }
    }
    best
}

/// One lexeme.
#[inline]
pub(super) fn any(input: Words<'_>) -> Parsed<'_, Lexeme> {
    match input {
        [first, rest @ ..] => Ok((rest, *first)),
        [] => Err(nom::Err::Error(())),
    }
}

/// A lexeme by its sense.
pub(super) fn sense<'a, T>(
    read: impl Fn(Sense) -> Option<T>,
) -> impl Fn(Words<'a>) -> Parsed<'a, T> {
    move |input| {
        let (rest, lexeme) = any(input)?;
        read(lexeme.sense)
            .map(|found| (rest, found))
            .ok_or(nom::Err::Error(()))
    }
}

pub(super) fn is<'a>(wanted: Sense) -> impl Fn(Words<'a>) -> Parsed<'a, ()> {
    let kind = core::mem::discriminant(&wanted);
    // Most lexemes are of another kind, and that is told at once.
    sense(move |sense| (core::mem::discriminant(&sense) == kind && sense == wanted).then_some(()))
}

pub(super) fn word<'a>(wanted: Word) -> impl Fn(Words<'a>) -> Parsed<'a, ()> {
    sense(move |sense| matches!(sense, Sense::Word(word) if word == wanted).then_some(()))
}

/// Any of some words.
pub(super) fn one<'a, const N: usize>(wanted: [Word; N]) -> impl Fn(Words<'a>) -> Parsed<'a, Word> {
    sense(move |sense| match sense {
        Sense::Word(word) if wanted.contains(&word) => Some(word),
        _ => None,
    })
}

/// A comma, or nothing.
pub(super) fn comma(input: Words<'_>) -> Parsed<'_, ()> {
    opt(is(Sense::Comma)).map(|_| ()).parse(input)
}

/// A hyphen that touches what is before it, or nothing.
pub(super) fn hyphen(input: Words<'_>) -> Parsed<'_, ()> {
    opt(is(Sense::Hyphen)).map(|_| ()).parse(input)
}

/// `the`, or nothing.
pub(super) fn the(input: Words<'_>) -> Parsed<'_, ()> {
    opt(word(Word::The)).map(|_| ()).parse(input)
}

pub(super) fn figures<'a>(least: u8, most: u8) -> impl Fn(Words<'a>) -> Parsed<'a, u32> {
    sense(move |sense| match sense {
        Sense::Figures(number, figures) if (least..=most).contains(&figures) => Some(number),
        _ => None,
    })
}

/// A unit, singular or plural.
pub(super) fn unit(input: Words<'_>) -> Parsed<'_, Unit> {
    counted_unit.map(|(unit, _)| unit).parse(input)
}

pub(super) fn counted_unit(input: Words<'_>) -> Parsed<'_, (Unit, Count)> {
    sense(|sense| match sense {
        Sense::Unit(unit, count) => Some((unit, count)),
        Sense::Ordinal(2) => Some((Unit::Second, Count::Singular)),
        _ => None,
    })(input)
}

/// A number in words, however long.
fn in_words(input: Words<'_>) -> Parsed<'_, u32> {
    let (mut rest, first) = sense(|sense| match sense {
        Sense::Number(number) => Some(u32::from(number)),
        _ => None,
    })(input)?;
    let (mut total, mut group) = (0_u32, first);
    loop {
        let next = preceded(
            opt(alt((is(Sense::Hyphen), word(Word::And)))),
            sense(|sense| match sense {
                Sense::Number(_) | Sense::Scale(_) => Some(sense),
                _ => None,
            }),
        )
        .parse(rest);
        match next {
            Ok((after, Sense::Scale(1000))) => {
                total = total.saturating_add(group.saturating_mul(1000));
                group = 0;
                rest = after;
            }
            Ok((after, Sense::Scale(scale))) => {
                group = group.saturating_mul(u32::from(scale));
                rest = after;
            }
            Ok((after, Sense::Number(number))) if joins(group, number) => {
                group += u32::from(number);
                rest = after;
            }
            _ => return Ok((rest, total.saturating_add(group))),
        }
    }
}

/// Whether a number word goes on with another: `twenty` with `four`, `two hundred` with `twenty`.
const fn joins(group: u32, number: u8) -> bool {
    let tens = group % 100 >= 20 && group.is_multiple_of(10) && number < 10 && number > 0;
    tens || group.is_multiple_of(100) && (group > 0 || number > 0)
}

/// A whole number.
pub(super) fn whole(input: Words<'_>) -> Parsed<'_, u32> {
    alt((figures(1, 9), in_words)).parse(input)
}

/// How many, in hundredths; `None` for an unknown number.
pub(super) fn amount(input: Words<'_>) -> Parsed<'_, Option<u32>> {
    let sense = |place: usize| input.get(place).map(|lexeme| lexeme.sense);
    match sense(0) {
        Some(Sense::Figures(..) | Sense::Number(_) | Sense::Decimal(..) | Sense::Scale(_)) => {
            in_number.map(Some).parse(input)
        }
        Some(Sense::Word(Word::A)) if matches!(sense(1), Some(Sense::Unit(unit, _)) if unit != Unit::Quarter) => {
            a.map(|()| Some(100)).parse(input)
        }
        Some(Sense::Word(_)) => {
            alt((in_part.map(Some), vague_amount, a.map(|()| Some(100)))).parse(input)
        }
        _ => Err(nom::Err::Error(())),
    }
}

/// `2.5`, `two dozen`, `two and a half`.
fn in_number(input: Words<'_>) -> Parsed<'_, u32> {
    let decimal = sense(|sense| match sense {
        Sense::Decimal(whole, tenths, 1) => Some(u32::from(whole) * 100 + u32::from(tenths) * 10),
        Sense::Decimal(whole, hundredths, 2) => {
            Some(u32::from(whole) * 100 + u32::from(hundredths))
        }
        _ => None,
    });
    let fraction = sense(|sense| match sense {
        Sense::Slashed(1, 2, 0) => Some(50),
        Sense::Slashed(1, 4, 0) => Some(25),
        Sense::Slashed(3, 4, 0) => Some(75),
        _ => None,
    });
    let mixed = (whole, opt(preceded(hyphen, alt((fraction, and_a_half)))))
        .map(|(whole, more)| whole.saturating_mul(100).saturating_add(more.unwrap_or(0)));
    alt((decimal, dozen, mixed)).parse(input)
}

/// `a dozen`, `two dozen`.
fn dozen(input: Words<'_>) -> Parsed<'_, u32> {
    let dozens = opt(alt((whole, word(Word::A).map(|()| 1))));
    (dozens, is(Sense::Scale(12)))
        .map(|(dozens, ())| dozens.unwrap_or(1).saturating_mul(1200))
        .parse(input)
}

/// `a hundred`, `half a`, `a quarter of a`, `a couple of`.
fn in_part(input: Words<'_>) -> Parsed<'_, u32> {
    let article = || opt(word(Word::A));
    let scale = sense(|sense| match sense {
        Sense::Scale(scale) => Some(u32::from(scale)),
        _ => None,
    });
    let hundred = preceded(word(Word::A), scale).map(|scale| scale * 100);
    let of = opt(one([Word::A, Word::Of]));
    let half = (article(), word(Word::Half), of).map(|_| 50);
    let quarter = is(Sense::Unit(Unit::Quarter, Count::Singular));
    let quarter = (word(Word::A), quarter, word(Word::Of), article()).map(|_| 25);
    let more = opt(one([Word::Of, Word::More]));
    let couple = (article(), word(Word::Couple), more).map(|_| 200);
    alt((dozen, hundred, fraction_of(alt((half, quarter))), couple)).parse(input)
}

/// A fraction before a unit that is one: `half a year`, not `half the time`.
fn fraction_of<'a>(
    half: impl Parser<Words<'a>, Output = u32, Error = ()>,
) -> impl Parser<Words<'a>, Output = u32, Error = ()> {
    terminated(half, peek(unit))
}

/// `and a half`, `and a quarter`.
pub(super) fn and_a_half(input: Words<'_>) -> Parsed<'_, u32> {
    let half = word(Word::Half).map(|()| 50);
    let quarter = is(Sense::Unit(Unit::Quarter, Count::Singular)).map(|()| 25);
    let and = (opt(word(Word::And)), hyphen, opt(word(Word::A)), hyphen);
    preceded(and, alt((half, quarter))).parse(input)
}

fn vague_amount(input: Words<'_>) -> Parsed<'_, Option<u32>> {
    let few = (opt(word(Word::A)), word(Word::Few), opt(word(Word::More)));
    let many = one([Word::Several, Word::Many, Word::Some]).map(|_| ());
    let hundred = opt(sense(|sense| {
        matches!(sense, Sense::Scale(_)).then_some(())
    }));
    value(None, (alt((few.map(|_| ()), many)), hundred)).parse(input)
}

fn a(input: Words<'_>) -> Parsed<'_, ()> {
    one([Word::A, Word::Another]).map(|_| ()).parse(input)
}

/// A rank, as a number from 1.
pub(super) fn ordinal(input: Words<'_>) -> Parsed<'_, u32> {
    let tens = sense(|sense| match sense {
        Sense::Number(tens @ (20 | 30)) => Some(u32::from(tens)),
        _ => None,
    });
    let joined = (tens, hyphen, spelled).map(|(tens, (), rank)| tens + rank);
    alt((in_figures, joined, spelled)).parse(input)
}

fn spelled(input: Words<'_>) -> Parsed<'_, u32> {
    sense(|sense| match sense {
        Sense::Ordinal(rank) => Some(u32::from(rank)),
        _ => None,
    })(input)
}

/// `16th`; nothing is `0th`.
fn in_figures(input: Words<'_>) -> Parsed<'_, u32> {
    let rank = verify(figures(1, 3), |rank| *rank > 0);
    terminated(rank, suffix).parse(input)
}

fn suffix(input: Words<'_>) -> Parsed<'_, ()> {
    let touching = verify(any, |lexeme: &Lexeme| {
        lexeme.sense == Sense::Word(Word::Suffix) && !lexeme.flags.has(Flags::SPACED)
    });
    touching.map(|_| ()).parse(input)
}

/// The day of a month.
pub(super) fn day_number(input: Words<'_>) -> Parsed<'_, u32> {
    let plain = terminated(figures(1, 2), not(alt((suffix, peek(unit).map(|_| ())))));
    let day = alt((ordinal, plain, in_words));
    verify(day, |day| (1..=31).contains(day)).parse(input)
}

/// A year in four figures.
pub(super) fn year_figures(input: Words<'_>) -> Parsed<'_, i32> {
    let year = verify(figures(4, 4), |year| (1000..=2199).contains(year));
    map_opt(year, |year| i32::try_from(year).ok()).parse(input)
}

/// `the summer of '69`: nobody shortens a year that lies far ahead.
pub(super) fn short_year(input: Words<'_>) -> Parsed<'_, i32> {
    let touching = verify(any, |lexeme: &Lexeme| !lexeme.flags.has(Flags::SPACED));
    let figures = map_opt(touching, |lexeme: Lexeme| match lexeme.sense {
        Sense::Figures(year @ ..30, 2) => i32::try_from(2000 + year).ok(),
        Sense::Figures(year, 2) => i32::try_from(1900 + year).ok(),
        _ => None,
    });
    preceded(
        is(Sense::Apostrophe),
        terminated(figures, not(word(Word::S))),
    )
    .parse(input)
}

/// A year in figures or words, or a fiscal one by its sign.
pub(super) fn year(input: Words<'_>) -> Parsed<'_, i32> {
    let fiscal = sense(|sense| match sense {
        Sense::FiscalYear(year) => Some(i32::from(year)),
        _ => None,
    });
    alt((year_figures, fiscal, year_in_words)).parse(input)
}

/// `nineteen ninety-six`, `two thousand and eighteen`.
fn year_in_words(input: Words<'_>) -> Parsed<'_, i32> {
    let century = sense(|sense| match sense {
        Sense::Number(century @ 13..=20) => Some(u32::from(century)),
        _ => None,
    });
    let rest = verify(in_words, |rest| (10..=99).contains(rest));
    let halves = (century, rest).map(|(century, rest)| century * 100 + rest);
    let thousands = verify(in_words, |year| (1000..=2199).contains(year));
    map_opt(alt((halves, thousands)), |year| i32::try_from(year).ok()).parse(input)
}

pub(super) fn month(input: Words<'_>) -> Parsed<'_, u32> {
    let name = sense(|sense| match sense {
        Sense::Month(month) => Some(u32::from(month)),
        _ => None,
    });
    terminated(name, opt(is(Sense::Stop))).parse(input)
}

pub(super) fn weekday(input: Words<'_>) -> Parsed<'_, chrono::Weekday> {
    let name = sense(|sense| match sense {
        Sense::Weekday(weekday, Count::Singular) => Some(weekday),
        _ => None,
    });
    terminated(name, opt(is(Sense::Stop))).parse(input)
}

/// `early`, `late`, `the end of`: which part of a period is meant.
pub(super) fn modifier(input: Words<'_>) -> Parsed<'_, ()> {
    let early = (
        opt(word(Word::Very)),
        one([
            Word::Early,
            Word::Late,
            Word::Mid,
            Word::Earlier,
            Word::Later,
        ]),
        opt(one([Word::In, Word::On])),
        hyphen,
    )
        .map(|_| ());
    let ends = (
        the,
        one([Word::Start, Word::End, Word::Middle, Word::Rest, Word::Half]),
        opt(word(Word::Of)),
    )
        .map(|_| ());
    preceded(the, alt((early, ends))).parse(input)
}

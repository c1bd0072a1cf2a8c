//! Datelines: the place with which a report opens.
//!
//! ```text
//! dateline = place [ "," blanks day ] [ blanks "(" agency ")" ] blanks dash blanks
//! place    = capitals { blanks capitals } [ "," blanks region ]
//! day      = date | month blanks 1-2digits
//! agency   = up to 40 characters
//! dash     = "-" | "--" | "–" | "—"
//! ```
//! `capitals` has no small letter and two letters or more: `ST. JOHN’S`, `NEW YORK`.

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n, take_while1};
use nom::combinator::{consumed, opt, verify};
use nom::multi::separated_list1;
use nom::sequence::{delimited, preceded};
use nom::{IResult, Parser};

use super::Dateline;
use crate::Span;
use crate::calendar::{DateOrder, Stamp, date, month};
use crate::grammar::{blanks0, blanks1};

/// A report has more words than a label's link: `READ MORE - River rises` is no dateline.
const LEAST_WORDS: usize = 8;

/// A dateline at the start of a line and, where it has a whole date, that date. Spans count from the
/// start of the line.
pub(super) fn read(line: &str, order: DateOrder) -> Option<(Dateline, Option<(Stamp, Span)>)> {
    let day = preceded((tag(","), blanks1), consumed(day(order)));
    let agency = preceded(
        blanks0,
        delimited(tag("("), take_while_m_n(2, 40, |c| c != ')'), tag(")")),
    );
    let (rest, (place, day, _, ())) = (place, opt(day), opt(agency), dash).parse(line).ok()?;
    rest.split_whitespace().nth(LEAST_WORDS - 1)?;
    let span = Span::new(0, line.len() - rest.trim_start().len());
    let span = Span::new(0, span.of(line)?.trim_end().len());
    let dated = day.and_then(|(words, date)| {
        Some((
            Stamp {
                date: date?,
                clock: None,
            },
            Span::of_part(line, words),
        ))
    });
    Some((
        Dateline {
            span,
            place: Span::of_part(line, place),
        },
        dated,
    ))
}

fn place(input: &str) -> IResult<&str, &str> {
    let region = preceded(
        (tag(","), blanks1),
        verify(name, |word: &str| !is_month(word)),
    );
    let town = separated_list1(blanks1, capitals);
    consumed((town, opt(region)))
        .map(|(words, _)| words)
        .parse(input)
}

fn capitals(input: &str) -> IResult<&str, &str> {
    verify(name, |word: &str| {
        word.chars().filter(|c| c.is_alphabetic()).count() >= 2
            && !word.chars().any(char::is_lowercase)
    })
    .parse(input)
}

fn name(input: &str) -> IResult<&str, &str> {
    let word = take_while1(|c: char| c.is_alphabetic() || matches!(c, '.' | '\'' | '’' | '-'));
    verify(word, |word: &str| {
        word.chars().next().is_some_and(char::is_uppercase)
    })
    .parse(input)
}

fn is_month(word: &str) -> bool {
    month(word).is_ok_and(|(rest, _)| rest.is_empty())
}

/// A whole date, or `Nov. 5` without its year.
fn day(order: DateOrder) -> impl Fn(&str) -> IResult<&str, Option<chrono::NaiveDate>> {
    move |input| {
        let digits = take_while_m_n(1, 2, |c: char| c.is_ascii_digit());
        let short = (month, blanks1, digits).map(|_| None);
        alt((date(order).map(Some), short)).parse(input)
    }
}

fn dash(input: &str) -> IResult<&str, ()> {
    let sign = alt((tag("—"), tag("–"), tag("--"), tag("-")));
    (blanks0, sign, blanks1).map(|_| ()).parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(line: &str) -> Option<String> {
        let line = format!("{line} rose by a metre on Friday night");
        let (dateline, dated) = read(&line, DateOrder::DayFirst)?;
        let date = dated
            .map(|(stamp, _)| stamp.date.to_string())
            .unwrap_or_default();
        Some(format!(
            "{}|{}|{date}",
            dateline.span.of(&line)?,
            dateline.place.of(&line)?
        ))
    }

    #[test]
    fn datelines() {
        for (line, found) in [
            (
                "LEEDFORD, Nov. 5 (Newswire) - The river",
                "LEEDFORD, Nov. 5 (Newswire) -|LEEDFORD|",
            ),
            (
                "LEEDFORD, Nov. 5, 2021 — The river",
                "LEEDFORD, Nov. 5, 2021 —|LEEDFORD|2021-11-05",
            ),
            ("MARSH VALE -- The river", "MARSH VALE --|MARSH VALE|"),
            (
                "ST. ANNE’S, Vt. (NW) — The river",
                "ST. ANNE’S, Vt. (NW) —|ST. ANNE’S, Vt.|",
            ),
            (
                "LEEDFORD (Newswire) — The river",
                "LEEDFORD (Newswire) —|LEEDFORD|",
            ),
        ] {
            assert_eq!(parts(line).as_deref(), Some(found), "{line}");
        }
    }

    #[test]
    fn what_is_no_dateline() {
        for line in [
            "Leedford - The river rose",
            "LEEDFORD rises",
            "A - the first letter",
            "THE-END of it",
            "BREAKING: river rises",
        ] {
            assert_eq!(parts(line), None, "{line}");
        }
    }
}

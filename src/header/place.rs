//! Datelines: the place with which a report opens.
//!
//! ```text
//! dateline = places [ blanks "[" country "]" ] [ "," blanks day ] [ blanks "(" agency ")" ] sign blanks
//! places   = town { blanks0 "/" blanks0 town } [ "," blanks region ]
//! town     = name { blanks name }
//! day      = date | month blanks 1-2digits | 1-2digits blanks month
//! agency   = up to 40 characters
//! sign     = blanks0 ( "-" | "--" | "–" | "—" ) | ":" | nothing behind day and agency
//! ```
//! In capitals (`ST. JOHN’S`, `NEW YORK`: no small letter and two letters or more) before a dash a place is one for its
//! form, and so it is with day and agency behind it. Before a colon, or an agency alone, it has to be known.

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n, take_while1};
use nom::combinator::{consumed, opt, value, verify};
use nom::multi::separated_list1;
use nom::sequence::{delimited, preceded, separated_pair, terminated};
use nom::{IResult, Parser};

use super::Dateline;
use crate::Span;
use crate::calendar::{DateOrder, Stamp, date, month};
use crate::grammar::{blanks0, blanks1};

/// A report has more words than a label's link: `READ MORE - River rises` is no dateline.
const LEAST_WORDS: usize = 8;

/// What a line opens with. Spans count from the start of the line.
pub(super) struct Opening {
    pub(super) dateline: Dateline,
    /// Its date, if it is a whole one.
    pub(super) dated: Option<(Stamp, Span)>,
    pub(super) form: Form,
}

/// How sure the form of a dateline is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Certain,
    /// `Leedford (Newswire) - `, `LEEDFORD: `: one, if that is a place.
    IfKnown,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Dash,
    Colon,
    None,
}

/// The dateline at the start of a line.
pub(super) fn read(line: &str, order: DateOrder) -> Option<Opening> {
    if !may_open(line) {
        return None;
    }
    let day = preceded((tag(","), blanks1), consumed(day(order)));
    let (rest, ((place, town), _, day, agency, sign)) =
        (places, opt(country), opt(day), opt(agency), sign)
            .parse(line)
            .ok()?;
    rest.split_whitespace().nth(LEAST_WORDS - 1)?;
    let form = match sign {
        Sign::Dash if !town.contains(char::is_lowercase) => Form::Certain,
        _ if day.is_some() && agency.is_some() => Form::Certain,
        Sign::Dash if agency.is_some() => Form::IfKnown,
        Sign::Colon => Form::IfKnown,
        _ => return None,
    };
    let span = Span::new(0, line.len() - rest.trim_start().len());
    let span = Span::new(0, span.of(line)?.trim_end().len());
    let dated = day.and_then(|(words, date)| {
        let stamp = Stamp {
            date: date?,
            clock: None,
        };
        Some((stamp, Span::of_part(line, words)))
    });
    let place = Span::of_part(line, place);
    Some(Opening {
        dateline: Dateline { span, place },
        dated,
        form,
    })
}

/// Whether a mark ends the capitals with which a line opens. Most lines open with a sentence.
fn may_open(line: &str) -> bool {
    const MARKS: [char; 5] = [':', ')', '-', '–', '—'];
    let is_small = |word: &str| word.starts_with(|c: char| c.is_ascii_lowercase());
    let mut opening = line
        .split_whitespace()
        .take(MOST_WORDS)
        .take_while(|word| !is_small(word));
    opening.any(|word| word.ends_with(MARKS))
}

/// Places, day and agency have no more words.
const MOST_WORDS: usize = 16;

/// The places, and the towns among them.
fn places(input: &str) -> IResult<&str, (&str, &str)> {
    let region = preceded(
        (tag(","), blanks1),
        verify(name, |word: &str| !is_month(word)),
    );
    let town = || verify(separated_list1(blanks1, name), is_town);
    let towns = consumed(separated_list1((blanks0, tag("/"), blanks0), town()));
    consumed(terminated(towns, opt(region)))
        .map(|(place, (town, _))| (place, town))
        .parse(input)
}

/// A town has few words, and one of two letters or more.
fn is_town(words: &Vec<&str>) -> bool {
    let letters = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count();
    words.len() <= MOST_TOWN_WORDS && words.iter().all(|word| letters(word) >= 2)
}

const MOST_TOWN_WORDS: usize = 4;

/// `New Delhi [India], March 5 (Newswire):`
fn country(input: &str) -> IResult<&str, &str> {
    let name = take_while_m_n(2, 40, |c| c != ']');
    preceded(blanks0, delimited(tag("["), name, tag("]"))).parse(input)
}

fn agency(input: &str) -> IResult<&str, &str> {
    let name = take_while_m_n(2, 40, |c| c != ')');
    preceded(blanks0, delimited(tag("("), name, tag(")"))).parse(input)
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

/// A whole date, or `Nov. 5` or `5 Nov` without its year.
fn day(order: DateOrder) -> impl Fn(&str) -> IResult<&str, Option<chrono::NaiveDate>> {
    move |input| {
        let digits = || take_while_m_n(1, 2, |c: char| c.is_ascii_digit());
        let month_first = value(None, (month, blanks1, digits()));
        let day_first = value(None, separated_pair(digits(), blanks1, month));
        alt((date(order).map(Some), month_first, day_first)).parse(input)
    }
}

fn sign(input: &str) -> IResult<&str, Sign> {
    let dash = alt((tag("—"), tag("–"), tag("--"), tag("-")));
    let dash = value(Sign::Dash, (blanks0, dash, blanks1));
    let colon = value(Sign::Colon, (tag(":"), blanks1));
    alt((dash, colon, value(Sign::None, blanks1))).parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(line: &str) -> Option<String> {
        let line = format!("{line} rose by a metre on Friday night");
        let opening = read(&line, DateOrder::DayFirst)?;
        let form = match opening.form {
            Form::Certain => "",
            Form::IfKnown => " if known",
        };
        let date = opening
            .dated
            .map(|(stamp, _)| stamp.date.to_string())
            .unwrap_or_default();
        Some(format!(
            "{}|{}|{date}{form}",
            opening.dateline.span.of(&line)?,
            opening.dateline.place.of(&line)?
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
            (
                "LEEDFORD/MARSH VALE, 5 Nov - The river",
                "LEEDFORD/MARSH VALE, 5 Nov -|LEEDFORD/MARSH VALE|",
            ),
            (
                "Marsh Vale, Nov 5 (NW) The river",
                "Marsh Vale, Nov 5 (NW)|Marsh Vale|",
            ),
            (
                "Marsh Vale [Leedshire], November 5 (NW): The river",
                "Marsh Vale [Leedshire], November 5 (NW):|Marsh Vale|",
            ),
        ] {
            assert_eq!(parts(line).as_deref(), Some(found), "{line}");
        }
    }

    #[test]
    fn datelines_of_places_that_are_known() {
        for (line, found) in [
            (
                "Leedford (Newswire) – The river",
                "Leedford (Newswire) –|Leedford| if known",
            ),
            ("LEEDFORD: The river", "LEEDFORD:|LEEDFORD| if known"),
            (
                "Leedford, 5 March: The river",
                "Leedford, 5 March:|Leedford| if known",
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
            "Leedford, Nov. 5, the river",
            "Leedford (Newswire) the river",
            "The Men Who Fell In Leedford: the river",
            "Leedford:the river",
        ] {
            assert_eq!(parts(line), None, "{line}");
        }
    }
}

//! Days that share the month of the one before them.
//!
//! ```text
//! listed   = { "," day-number } [","] ( "and" | "or" ) ["the"] day-number [ [","] year ]     behind a month and a day
//! ```

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{not, opt, peek, verify};
use nom::sequence::preceded;

use super::base::{Parsed, Words, any, comma, day_number, is, one, the, year};
use crate::time::lexeme::Lexeme;
use crate::time::sense::Sense;
use crate::time::word::Word;

/// A list has four days at most.
const MOST_BEHIND: usize = 3;

/// A list of days behind another one.
#[derive(Debug, Clone, Copy)]
pub(in crate::time) struct Listed {
    /// Its first day.
    pub(in crate::time) day: u32,
    /// The lexemes before that day, as far as its end, and as far as the end of the list.
    pub(in crate::time) start: usize,
    pub(in crate::time) end: usize,
    pub(in crate::time) all: usize,
    pub(in crate::time) year: Option<i32>,
}

/// What is listed behind the day `before`: `, 7 and 8`.
pub(in crate::time) fn listed(before: u32, input: Words<'_>) -> Option<Listed> {
    let place = |rest: Words<'_>| input.len() - rest.len();
    let (start, mut is_last) = joint(input).ok()?;
    let (end, day) = later(before)(start).ok()?;
    let is_only = is_last;
    let (mut rest, mut last) = (end, day);
    for _ in 1..MOST_BEHIND {
        if is_last {
            break;
        }
        (rest, (is_last, last)) = (joint, later(last)).parse(rest).ok()?;
    }
    let (behind, year) = opt(preceded(comma, year)).parse(rest).ok()?;
    let is_list = is_last && not(peek(goes_on)).parse(behind).is_ok();
    is_list.then_some(Listed {
        day,
        start: place(start),
        // The year is the last one's.
        end: place(if is_only { behind } else { end }),
        all: place(behind),
        year,
    })
}

/// What stands before a day of a list, and whether it is the last one.
fn joint(input: Words<'_>) -> Parsed<'_, bool> {
    let last = (comma, one([Word::And, Word::Or]), the).map(|_| true);
    alt((last, is(Sense::Comma).map(|()| false))).parse(input)
}

fn later<'a>(before: u32) -> impl Fn(Words<'a>) -> Parsed<'a, u32> {
    move |input| verify(day_number, |day| before < *day).parse(input)
}

/// What makes the last number another one: a month, a unit, an hour.
fn goes_on(input: Words<'_>) -> Parsed<'_, Lexeme> {
    let other = |next: &Lexeme| !matches!(next.sense, Sense::Comma | Sense::Word(_));
    verify(any, other).parse(input)
}

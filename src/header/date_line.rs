//! The date line that scrapers put before the text; the article may begin on the same line.
//!
//! ```text
//! date-line = "date" [":"] blanks stamp             the article's first words may follow
//!           | "date" [":"] blanks digit token       no date: reported
//!           | "date:" [ words ] line-end            no date: reported; at most 6 words
//! ```
//! Everything else that begins with the word (`Date night in ...`) is the article.

use nom::bytes::complete::{tag, tag_no_case, take_till, take_till1};
use nom::character::complete::satisfy;
use nom::combinator::{opt, peek, verify};
use nom::{IResult, Parser};

use super::Stated;
use crate::calendar::{DateOrder, stamp};
use crate::grammar::{blanks0, blanks1, is_line_end, word_end};
use crate::{Span, span};

/// The longest value of a `date:` line that is no date; more words are a sentence.
const MOST_WORDS: usize = 6;

pub(super) struct DateLine {
    /// From `date` to the end of its value.
    pub(super) span: Span,
    pub(super) date: Option<Stated>,
}

/// Reads the date line at byte `start`, if there is one.
pub(super) fn read(text: &str, start: usize, order: DateOrder) -> Option<DateLine> {
    let (rest, colon) = key(span::tail(text, start)).ok()?;
    let value_start = text.len() - rest.len();
    let (value, stated) = if let Ok((after, stamp)) = stamp(order)(rest) {
        let value = Span::new(value_start, text.len() - after.len());
        (value, Some(Ok((stamp, value))))
    } else {
        let (_, value) = broken(rest)
            .or_else(|other| if colon { alone(rest) } else { Err(other) })
            .ok()?;
        let value = Span::of_part(text, value.trim_end());
        (value, (!value.is_empty()).then_some(Err(value)))
    };
    Some(DateLine {
        span: Span::new(start, value.end()),
        date: stated,
    })
}

/// `date` or `date:`, with the blanks after it; whether there was a colon.
fn key(input: &str) -> IResult<&str, bool> {
    let (rest, _) = (tag_no_case("date"), word_end).parse(input)?;
    let (rest, colon) = opt((blanks0, tag(":"))).parse(rest)?;
    let (rest, _) = if colon.is_some() {
        blanks0(rest)?
    } else {
        blanks1(rest)?
    };
    Ok((rest, colon.is_some()))
}

/// A token that begins with a digit.
fn broken(input: &str) -> IResult<&str, &str> {
    let digit = peek(satisfy(|c| c.is_ascii_digit()));
    (digit, take_till1(char::is_whitespace))
        .map(|(_, token)| token)
        .parse(input)
}

/// The rest of the line, where it is short.
fn alone(input: &str) -> IResult<&str, &str> {
    let rest = take_till(is_line_end);
    verify(rest, |words: &str| {
        words.split_whitespace().count() <= MOST_WORDS
    })
    .parse(input)
}

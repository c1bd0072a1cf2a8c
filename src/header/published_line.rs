//! Lines of the page that say when the article appeared.
//!
//! ```text
//! published-line = label [":"] [blanks] [ "on" | "at" ] stamp anything
//!                | stamp end-of-line
//! label          = [ "first" | "last" | "originally" ] ( "published" | "updated" | "posted" | "modified" | "created" )
//! ```
//! A label may be anything but a sentence's opening: a stamp must follow it at once.

use nom::branch::alt;
use nom::bytes::complete::{tag, tag_no_case};
use nom::combinator::{eof, opt};
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser};

use crate::Span;
use crate::calendar::{DateOrder, Stamp, stamp};
use crate::grammar::{blanks0, blanks1};

/// Label, weekday and month have at most so many bytes: a figure of the date follows by then.
const LONGEST_OPENING: usize = 64;

/// The date that a line states, and its place in the line.
pub(super) fn read(line: &str, order: DateOrder) -> Option<(Stamp, Span)> {
    let mut opening = line.bytes().take(LONGEST_OPENING);
    if !opening.any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (rest, ()) = opt(label).map(|_| ()).parse(line).ok()?;
    let (after, found) = if rest.len() == line.len() {
        terminated(stamp(order), (blanks0, eof)).parse(rest).ok()?
    } else {
        stamp(order)(rest).ok()?
    };
    Some((
        found,
        Span::new(line.len() - rest.len(), line.len() - after.len()),
    ))
}

fn label(input: &str) -> IResult<&str, ()> {
    let which = alt((
        tag_no_case("first"),
        tag_no_case("last"),
        tag_no_case("originally"),
    ));
    let verb = alt((
        tag_no_case("published"),
        tag_no_case("updated"),
        tag_no_case("posted"),
        tag_no_case("modified"),
        tag_no_case("created"),
    ));
    let colon = delimited(blanks0, opt(tag(":")), blanks0);
    let at = opt(terminated(
        alt((tag_no_case("on"), tag_no_case("at"))),
        blanks1,
    ));
    (preceded(opt((which, blanks1)), verb), colon, at)
        .map(|_| ())
        .parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date_of(line: &str) -> Option<String> {
        let (stamp, span) = read(line, DateOrder::DayFirst)?;
        Some(format!("{} {}", stamp.date, span.of(line)?))
    }

    #[test]
    fn lines_that_state_a_date() {
        for (line, found) in [
            (
                "Published 14:05, 3 May 2024",
                "2024-05-03 14:05, 3 May 2024",
            ),
            (
                "Published: May 3, 2024 at 2:05 p.m. EDT",
                "2024-05-03 May 3, 2024 at 2:05 p.m. EDT",
            ),
            (
                "Last updated on 2024-05-03 • 2 minute read",
                "2024-05-03 2024-05-03",
            ),
            ("FIRST PUBLISHED 3 MAY 2024", "2024-05-03 3 MAY 2024"),
            ("Friday, 3 May 2024", "2024-05-03 Friday, 3 May 2024"),
        ] {
            assert_eq!(date_of(line).as_deref(), Some(found), "{line}");
        }
    }

    #[test]
    fn lines_that_do_not() {
        for line in [
            "Published by the council, the report names nobody.",
            "Updated figures for 3 May 2024 show a fall.",
            "3 May 2024 was a quiet day.",
            "Published 30 February 2024",
        ] {
            assert_eq!(date_of(line), None, "{line}");
        }
    }
}

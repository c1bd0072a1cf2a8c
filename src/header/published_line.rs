//! Lines of the page that say when the article appeared.
//!
//! ```text
//! published-line = [ anything mark ] labelled | stamp-line | place "," blanks ( stamp end | labelled )
//!                | capitals mark stamp end
//!                | 1-4 capitalised words labelled end
//! labelled       = label [ ":" | "-" ] [blanks] [ "on" | "at" ] stamp anything
//! label          = [ "first" | "last" | "originally" ] ( "published" | "updated" | "posted" | "modified" | "created" )
//!                | "publish date" | "news release"
//! place          = 1-2 words with a capital
//! mark           = "|" | "·" | "•"
//! ```
//! A label may be anything but a sentence's opening: a stamp must follow it at once.

use nom::branch::alt;
use nom::bytes::complete::{tag, tag_no_case};
use nom::combinator::{eof, opt};
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser};

use crate::calendar::{DateOrder, Stamp, stamp, stamp_line};
use crate::grammar::{blanks0, blanks1};
use crate::{Span, span};

/// Label, weekday and month have at most so many bytes: a figure of the date follows by then.
const LONGEST_OPENING: usize = 64;

/// A line without a label that has more words tells a story: `3 May 2024 | The council votes to shut ...`.
const MOST_WORDS: usize = 14;

/// Behind a label and its stamp stand zones, places and names, and at most so many words without a capital; with more,
/// a paragraph is glued to it.
const MOST_SMALL: usize = 6;

/// A place before a stamp has so many words at most,
const PLACE_WORDS: usize = 2;

/// a paper or agency so many,
const HOUSE_WORDS: usize = 3;

/// and an author.
const AUTHOR_WORDS: usize = 4;

/// The labels behind an author without a mark between them.
const SAID: [&str; 3] = ["Posted ", "Published ", "Updated "];

/// A place has so many bytes at most.
const LONGEST_PLACE: usize = 32;

/// What parts the statements of a line.
const MARKS: [char; 4] = ['|', '/', '·', '•'];

/// The date that a line states, and its place in the line.
pub(super) fn read(line: &str, order: DateOrder) -> Option<(Stamp, Span)> {
    opening(line, order).or_else(|| behind_mark(line, order))
}

/// The small letters with which labels begin. Most lines begin otherwise, and that is told at once.
const LABEL_INITIALS: &[u8] = b"cflmnopu";

/// Those and the digits with which dates begin, by their day, weekday or month.
const DATE_INITIALS: &[u8] = b"0123456789adfjmnostw";

fn begins(line: &str, with: &[u8]) -> bool {
    let first = line.as_bytes().first();
    first.is_some_and(|first| with.contains(&first.to_ascii_lowercase()))
}

fn opening(line: &str, order: DateOrder) -> Option<(Stamp, Span)> {
    let bytes = line.as_bytes();
    let opening = bytes.get(..LONGEST_OPENING).unwrap_or(bytes);
    // Without an early end the compiler looks at many bytes in a step.
    let has_digit = |found, byte: &u8| found | byte.is_ascii_digit();
    if !opening.iter().fold(false, has_digit) {
        return None;
    }
    labelled(line, 0, order)
        .or_else(|| stamped_line(line, order))
        .or_else(|| behind_place(line, order))
        .or_else(|| behind_author(line, order))
}

/// `Jane Roe Published March 5, 2024`: up to four capitals, and nothing behind the stamp.
fn behind_author(line: &str, order: DateOrder) -> Option<(Stamp, Span)> {
    // Sentences end otherwise, and that is told at once.
    if !line.ends_with(|last: char| last.is_ascii_alphanumeric()) {
        return None;
    }
    let mut words = line.match_indices(' ').take(AUTHOR_WORDS);
    let at = words.find(|(at, _)| {
        SAID.iter()
            .any(|said| span::tail(line, at + 1).starts_with(said))
    });
    let (at, _) = at?;
    let is_capital = |word: &str| word.starts_with(|first: char| first.is_ascii_uppercase());
    if !span::head(line, at).split(' ').all(is_capital) {
        return None;
    }
    let found = labelled(line, at + 1, order)?;
    span::tail(line, found.1.end())
        .trim()
        .is_empty()
        .then_some(found)
}

fn stamped_line(line: &str, order: DateOrder) -> Option<(Stamp, Span)> {
    if !begins(line, DATE_INITIALS) {
        return None;
    }
    let (after, found) = stamp_line(order)(line).ok()?;
    let fits = line.split_whitespace().count() <= MOST_WORDS;
    fits.then(|| (found, Span::new(0, line.len() - after.len())))
}

/// `LEEDFORD, MARCH 5, 2024 06:14 IST`, `Leedford, Updated: March 5, 2024`.
fn behind_place(line: &str, order: DateOrder) -> Option<(Stamp, Span)> {
    if !line.starts_with(|first: char| first.is_ascii_uppercase()) {
        return None;
    }
    let at = memchr::memchr(b',', line.as_bytes()).filter(|&at| at <= LONGEST_PLACE)?;
    let dated = span::tail(line, at + 1).trim_start();
    let words = || span::head(line, at).split(' ');
    let is_place =
        words().count() <= PLACE_WORDS && words().all(|word| word.starts_with(char::is_uppercase));
    if !is_place {
        return None;
    }
    if !begins(dated, DATE_INITIALS) {
        return labelled(line, at + 1, order);
    }
    let (after, found) = stamp(order)(dated).ok()?;
    after
        .trim()
        .is_empty()
        .then(|| (found, Span::of_part(line, dated)))
}

/// `Jane Roe · The Leedford Post · Posted: May 3, 2024`.
fn behind_mark(line: &str, order: DateOrder) -> Option<(Stamp, Span)> {
    // Sentences end otherwise, and few other lines have a mark: these are the last bytes of all four.
    if !line.ends_with(|last: char| last.is_ascii_alphanumeric()) {
        return None;
    }
    let bytes = line.as_bytes();
    memchr::memchr3(b'|', 0xb7, 0xa2, bytes).or_else(|| memchr::memchr(b'/', bytes))?;
    let mut marks = line.match_indices(MARKS);
    marks.find_map(|(at, mark)| {
        let behind = at + mark.len();
        labelled(line, behind, order).or_else(|| behind_names(line, at, behind, order))
    })
}

/// `LPN / May 3, 2024, 08:14 IST`: a few capitals up to a mark, and no more than the stamp behind it, with its time: of
/// events the day alone is said.
fn behind_names(line: &str, mark: usize, behind: usize, order: DateOrder) -> Option<(Stamp, Span)> {
    let dated = span::tail(line, behind).trim_start();
    let words = || span::head(line, mark).split_whitespace();
    let is_house =
        words().count() <= HOUSE_WORDS && words().all(|word| word.starts_with(char::is_uppercase));
    if !begins(dated, DATE_INITIALS) || !is_house {
        return None;
    }
    let (after, found) = stamp(order)(dated).ok()?;
    let stated = after.trim().is_empty() && found.clock.is_some();
    stated.then(|| {
        (
            found,
            Span::new(line.len() - dated.len(), line.len() - after.len()),
        )
    })
}

/// The date of a byline, if one is there.
pub(super) fn of_byline(line: &str, order: DateOrder) -> Option<(Stamp, Span)> {
    at_end(line, order).or_else(|| parted(line, order))
}

/// `Jane Roe • 3 May 2024 • 3 min read`.
fn parted(line: &str, order: DateOrder) -> Option<(Stamp, Span)> {
    let mut marks = line.match_indices(MARKS);
    marks.find_map(|(at, mark)| {
        let rest = span::tail(line, at + mark.len()).trim_start();
        stamped(line, line.len() - rest.len(), order)
    })
}

/// `By Jane Roe, Reporter 3 May 2024`.
fn at_end(line: &str, order: DateOrder) -> Option<(Stamp, Span)> {
    let mut blanks = line.match_indices(' ');
    blanks.find_map(|(at, _)| {
        let rest = span::tail(line, at + 1);
        if !begins(rest, DATE_INITIALS) {
            return None;
        }
        let whole = terminated(stamp(order), (blanks0, eof)).parse(rest);
        whole.ok().and_then(|_| stamped(line, at + 1, order))
    })
}

/// The stamp behind a label at a byte.
fn labelled(line: &str, at: usize, order: DateOrder) -> Option<(Stamp, Span)> {
    let labelled = span::tail(line, at).trim_start();
    if !begins(labelled, LABEL_INITIALS) {
        return None;
    }
    let (rest, ()) = label(labelled).ok()?;
    let found = stamped(line, line.len() - rest.len(), order)?;
    let small = |word: &&str| word.starts_with(|first: char| first.is_lowercase());
    let story = span::tail(line, found.1.end()).split_whitespace();
    (story.filter(small).count() <= MOST_SMALL).then_some(found)
}

fn stamped(line: &str, at: usize, order: DateOrder) -> Option<(Stamp, Span)> {
    let (after, found) = stamp(order)(span::tail(line, at)).ok()?;
    Some((found, Span::new(at, line.len() - after.len())))
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
    let published = preceded(opt((which, blanks1)), verb);
    let colon = delimited(blanks0, opt(alt((tag(":"), tag("-"), tag("–")))), blanks0);
    let at = opt(terminated(
        alt((tag_no_case("on"), tag_no_case("at"))),
        blanks1,
    ));
    let label = alt((
        published,
        tag_no_case("publish date"),
        tag_no_case("news release"),
    ));
    (label, colon, at).map(|_| ()).parse(input)
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
            (
                "May 3, 2024 | Updated: May 4, 2024 11:58 p.m.",
                "2024-05-03 May 3, 2024",
            ),
            (
                "May 3, 2024 / 2:05 PM EDT / Leedford News",
                "2024-05-03 May 3, 2024 / 2:05 PM EDT",
            ),
            (
                "Jane Roe · The Leedford Post · Posted: May 3, 2024",
                "2024-05-03 May 3, 2024",
            ),
            (
                "Updated - May 03, 2024 - LEEDFORD",
                "2024-05-03 May 03, 2024",
            ),
            (
                "Jane Roe / LPN / Updated: May 3, 2024, 08:14 IST",
                "2024-05-03 May 3, 2024, 08:14 IST",
            ),
            (
                "LPN / May 3, 2024, 08:14 IST",
                "2024-05-03 May 3, 2024, 08:14 IST",
            ),
            ("Jane Roe Published May 3, 2024", "2024-05-03 May 3, 2024"),
            (
                "Fri May 3, 2024 10:14 AM Last update on: Sat May 4, 2024",
                "2024-05-03 Fri May 3, 2024 10:14 AM",
            ),
            ("NEWS RELEASE 3-MAY-2024", "2024-05-03 3-MAY-2024"),
            (
                "Friday 3 May 2024 14:05, UK",
                "2024-05-03 Friday 3 May 2024 14:05",
            ),
            ("3 May 2024, by Jane Roe", "2024-05-03 3 May 2024"),
            ("May 3, 2024 Updated 3 hrs ago", "2024-05-03 May 3, 2024"),
            (
                "LEEDFORD, MAY 03, 2024 06:14 IST",
                "2024-05-03 MAY 03, 2024 06:14 IST",
            ),
            (
                "Leedford, Publish Date: May 3 2024, 10:14 IST",
                "2024-05-03 May 3 2024, 10:14 IST",
            ),
        ] {
            assert_eq!(date_of(line).as_deref(), Some(found), "{line}");
        }
    }

    #[test]
    fn dates_at_the_end_of_a_byline() {
        let date_of = |line: &str| {
            let (stamp, span) = of_byline(line, DateOrder::DayFirst)?;
            Some(format!("{} {}", stamp.date, span.of(line)?))
        };
        let line = "By Jane Roe, Political Editor 3 May 2024 • 9:30pm";
        assert_eq!(
            date_of(line).as_deref(),
            Some("2024-05-03 3 May 2024 • 9:30pm")
        );
        let parted = "Jane Roe • 3 May 2024 • 3 min read";
        assert_eq!(date_of(parted).as_deref(), Some("2024-05-03 3 May 2024"));
        assert_eq!(date_of("By Jane Roe in Leedford"), None);
    }

    #[test]
    fn lines_that_do_not() {
        for line in [
            "Published by the council, the report names nobody.",
            "Updated figures for 3 May 2024 show a fall.",
            "3 May 2024 was a quiet day.",
            "Published 3 May 2024 The bridge was closed at nine and the school at ten.",
            "Published 30 February 2024",
            "The report Published May 3, 2024",
            "Leedford Report Published May 3, 2024 Names Nobody",
            "Jane Roe | The fair of 3 May 2024",
            "The fair | 3 May 2024 at noon",
            "Leedford Fair | 3 May 2024",
            "Leedford Summer Music Festival | 3 May 2024, 19:00",
            "A fair with music | 3 May 2024",
            "The fair in Leedford, 3 May 2024",
            "Leedford, 3 May 2024 at the fair",
            "3 May 2024 | The council votes to shut the bridge over the weir for good, and nobody knows why",
        ] {
            assert_eq!(date_of(line), None, "{line}");
        }
    }
}

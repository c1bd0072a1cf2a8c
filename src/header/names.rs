//! Lines that are no more than a name, a job or a desk; and the names in bylines.
//!
//! ```text
//! person = 2-4 capitalised words
//! names  = 1-4 capitalised words { ( mark | "/" | "," | "and" | "&" | "at" | "in" ) 1-4 capitalised words }
//! mark   = "|" | "•" | "·"
//! ```

use nom::branch::alt;
use nom::bytes::complete::{tag, tag_no_case, take_while1};
use nom::combinator::{eof, opt, recognize, verify};
use nom::multi::many_m_n;
use nom::sequence::{delimited, preceded};
use nom::{IResult, Parser};

use crate::grammar::{blanks0, blanks1};
use crate::span;
use crate::word_list::is_one_of;

/// What those who write are, at the end of a line.
const JOBS: [&str; 7] = [
    "columnist",
    "correspondent",
    "editor",
    "journalist",
    "producer",
    "reporter",
    "writer",
];

/// Who writes without a name, at the end of a line.
const STAFF: [&str; 9] = [
    "agencies",
    "bureau",
    "correspondent",
    "correspondents",
    "desk",
    "reporter",
    "reporters",
    "writer",
    "writers",
];

/// So many names at most stand behind the first.
const MOST_NAMES: usize = 5;

/// In bytes: `Chief political correspondent`, with room for a subject.
const LONGEST_JOB: usize = 48;

/// Whether a line is a name alone, perhaps with a place: `Jane Roe in Leedford and agencies`.
pub(super) fn is_bare(line: &str) -> bool {
    let place = (blanks1, tag("in"), blanks1, name_words(3));
    let others = (blanks1, tag("and"), blanks1, tag("agencies"));
    (person, opt(place), opt(others), eof).parse(line).is_ok()
}

fn last_word(line: &str) -> &str {
    let blank = memchr::memrchr(b' ', line.as_bytes());
    blank.map_or(line, |at| span::tail(line, at + 1))
}

/// Whether a line is made of names, perhaps with that of a paper or a place: `Jane Roe | Leedford Post`, `Jane Roe, Ann
/// Lee and Bo Kim`, `Jane Roe at the Weir Ground`, `AFP`.
pub(super) fn is_names(line: &str) -> bool {
    // Most lines end otherwise, and that is told at once.
    if !last_word(line).starts_with(char::is_uppercase) {
        return false;
    }
    let mark = delimited(blanks0, alt((mark, tag("/"))), blanks0);
    let at = (
        blanks1,
        alt((tag("at"), tag("in"))),
        blanks1,
        opt((tag("the"), blanks1)),
    );
    let more = preceded(alt((mark, separator, recognize(at))), name_words(4));
    (name_words(4), many_m_n(0, MOST_NAMES, more), eof)
        .parse(line)
        .is_ok()
}

/// Whether a line is the name of a paper or a place of some words: `Leedford Gazette`.
pub(super) fn is_house(line: &str) -> bool {
    line.contains(' ') && (name_words(4), eof).parse(line).is_ok()
}

/// Whether a line names nobody, but the job or the desk: `Staff Reporter`, `Our Special Correspondent`.
pub(super) fn is_unnamed(line: &str) -> bool {
    let last = last_word(line);
    let is_staff = || is_one_of(last, &STAFF);
    last.starts_with(char::is_uppercase)
        && last.len() < line.len()
        && is_staff()
        && (name_words(5), eof).parse(line).is_ok()
}

/// Whether a line says what somebody is: `Political correspondent`.
pub(super) fn is_job(line: &str) -> bool {
    let (line, _) = line.split_once(" @").unwrap_or((line, ""));
    line.len() <= LONGEST_JOB
        && line.starts_with(char::is_uppercase)
        && line
            .split(' ')
            .next_back()
            .is_some_and(|last| is_one_of(last, &JOBS))
}

/// What stands between two authors.
pub(super) fn separator(input: &str) -> IResult<&str, &str> {
    alt((
        delimited(blanks0, tag(","), blanks1),
        delimited(blanks1, tag_no_case("and"), blanks1),
        delimited(blanks1, tag("&"), blanks1),
    ))
    .parse(input)
}

/// What parts a name from a paper or a date.
pub(super) fn mark(input: &str) -> IResult<&str, &str> {
    alt((tag("|"), tag("•"), tag("·"))).parse(input)
}

/// Some words of a name, so many at most.
pub(super) fn name_words<'t>(
    most: usize,
) -> impl Parser<&'t str, Output = (), Error = nom::error::Error<&'t str>> {
    let more = many_m_n(0, most - 1, preceded(blanks1, name_word));
    (name_word, more).map(|_| ())
}

pub(super) fn person(input: &str) -> IResult<&str, ()> {
    (name_word, many_m_n(1, 3, preceded(blanks1, name_word)))
        .map(|_| ())
        .parse(input)
}

/// Words between names and what follows, which have a capital in some papers.
const JOINTS: [&str; 3] = ["and", "for", "in"];

/// A capitalised word of a name, with initials, hyphens and apostrophes; not `AND`.
pub(super) fn name_word(input: &str) -> IResult<&str, &str> {
    let word = take_while1(|c: char| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’'));
    verify(word, |word: &str| {
        word.starts_with(char::is_uppercase)
            && !(matches!(word.len(), 2 | 3) && is_one_of(word, &JOINTS))
    })
    .parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_alone_and_jobs() {
        for line in ["Jane Roe", "Ann O’Hara-Smith in Port Leedford and agencies"] {
            assert!(is_bare(line), "{line}");
        }
        for line in ["Leedford", "The bridge in Leedford", "Jane Roe resigns"] {
            assert!(!is_bare(line), "{line}");
        }
        for line in [
            "NW",
            "Jane Roe",
            "Jane Roe | Leedford Post",
            "Jane Roe, Nidd Times",
            "Jane Roe, John Doe and Ann Poe",
            "Jane Roe & Bo Kim",
            "Jane Roe at the Weir Ground",
        ] {
            assert!(is_names(line), "{line}");
        }
        for line in ["Staff Reporter", "Our Special Correspondent", "WEB DESK"] {
            assert!(is_unnamed(line), "{line}");
        }
        for line in [
            "Reporter",
            "Mayor praises desk",
            "Chief political correspondent",
        ] {
            assert!(!is_unnamed(line), "{line}");
        }
        for line in ["Jane Roe resigns", "Jane Roe, the mayor", "Roe: a life"] {
            assert!(!is_names(line), "{line}");
        }
        assert!(is_job("Political correspondent"));
        assert!(is_job("Senior Reporter"));
        assert!(is_job("Senior Reporter @janeroe"));
        assert!(!is_job("Jane Roe"));
    }
}

//! Who wrote the article, on a line of its own.
//!
//! ```text
//! byline = "by" blanks person { ( "," | "and" | "&" ) person } [ ( "," | "|" | "-" | "in" | "for" ) anything ]
//!        | person "," blanks 1-4 capitalised words, the last one of an agency or a job
//! person = 2-4 capitalised words
//! ```

use nom::branch::alt;
use nom::bytes::complete::{tag, tag_no_case, take_while1};
use nom::combinator::{eof, opt, recognize, verify};
use nom::multi::{many_m_n, separated_list1};
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser};

use crate::grammar::{blanks0, blanks1};

/// Bylines are short: names, a job and a paper.
const MOST_WORDS: usize = 16;

/// What the end of a signature is called, an agency or a job; lower case.
const SIGNATURE_WORDS: [&str; 11] = [
    "agency",
    "correspondent",
    "editor",
    "news",
    "newswire",
    "post",
    "press",
    "reporter",
    "service",
    "wire",
    "writer",
];

/// Whether a line is a byline.
pub(super) fn is_one(line: &str) -> bool {
    // Counting the words takes longest, and few lines come so far.
    !line.ends_with(['.', '!', '?', ':'])
        && alt((by_people, signed)).parse(line).is_ok()
        && line.split_whitespace().count() <= MOST_WORDS
}

fn by_people(input: &str) -> IResult<&str, ()> {
    let separator = alt((
        delimited(blanks0, tag(","), blanks1),
        delimited(blanks1, tag_no_case("and"), blanks1),
        delimited(blanks1, tag("&"), blanks1),
    ));
    let word = alt((tag_no_case("in"), tag_no_case("for")));
    let rest = alt((
        (
            blanks0,
            alt((
                tag(","),
                tag("|"),
                tag("-"),
                tag("–"),
                tag("—"),
                tag("•"),
                tag("·"),
            )),
        )
            .map(|_| ()),
        (blanks1, word, blanks1).map(|_| ()),
        (blanks0, eof).map(|_| ()),
    ));
    let people = separated_list1(separator, person);
    (tag_no_case("by"), opt(tag(":")), blanks1, people, rest)
        .map(|_| ())
        .parse(input)
}

fn signed(input: &str) -> IResult<&str, ()> {
    let comma = delimited(blanks0, tag(","), blanks1);
    let name = verify(
        recognize(many_m_n(1, 4, terminated(name_word, blanks0))),
        |name: &str| {
            name.split_whitespace()
                .next_back()
                .is_some_and(|word| SIGNATURE_WORDS.contains(&word.to_ascii_lowercase().as_str()))
        },
    );
    (person, comma, name, eof).map(|_| ()).parse(input)
}

fn person(input: &str) -> IResult<&str, ()> {
    (name_word, many_m_n(1, 3, preceded(blanks1, name_word)))
        .map(|_| ())
        .parse(input)
}

/// A capitalised word of a name, with initials, hyphens and apostrophes; not `AND`.
fn name_word(input: &str) -> IResult<&str, &str> {
    let word = take_while1(|c: char| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’'));
    verify(word, |word: &str| {
        word.chars().next().is_some_and(char::is_uppercase) && !word.eq_ignore_ascii_case("and")
    })
    .parse(input)
}

#[cfg(test)]
mod tests {
    use super::is_one;

    #[test]
    fn bylines() {
        for line in [
            "By Jane Roe",
            "By Jane Roe and Sam Tarrant",
            "BY JANE ROE, POLITICAL EDITOR",
            "By Jane Roe | Leedford Post",
            "By J. R. O’Hara-Smith, Ann Lee & Bo Kim in Leedford",
            "Jane Roe, The Leedford Press",
        ] {
            assert!(is_one(line), "{line}");
        }
    }

    #[test]
    fn other_lines_that_begin_with_by() {
        for line in [
            "By Friday the river had risen",
            "By Monday",
            "By the time Jane Roe arrived, it was over",
            "By Jane Roe and the rest of the council of elders of the town who met on Friday night",
            "Jane Roe, the mayor",
        ] {
            assert!(!is_one(line), "{line}");
        }
    }
}

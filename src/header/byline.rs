//! Who wrote the article, on a line of its own.
//!
//! ```text
//! byline = lead blanks people [ ( "," | "|" | "-" | "@" | "in" | "for" ) anything | stamp anything ]
//!        | person "," blanks ( 1-4 capitalised words, the last one of an agency or a job | job )
//!        | person ( mark | "-" | "," ) stamp anything
//!        | "from" blanks person blanks "in" blanks 1-3 capitalised words
//! lead   = [ "exclusive" | "story" | "words" | "text" | "written" | "reported" | "authored" | "posted"
//!          | "interview" | "recipe" | "review" ] "by" [ ":" ]
//!        | "author" [ "s" ] ":"
//! people = author { ( "," | "and" | "&" ) author }
//! author = person | "staff" | "agencies"
//! person = 2-4 capitalised words
//! ```
//! With a full stop at its end it tells the job: `By Jane Roe, a reporter who covers the river.` Markdown may set
//! it off: `*By Jane Roe*`.

use nom::branch::alt;
use nom::bytes::complete::{tag, tag_no_case, take_while1};
use nom::character::complete::alpha1;
use nom::combinator::{eof, opt, recognize, rest, verify};
use nom::multi::{many_m_n, separated_list1};
use nom::sequence::{delimited, terminated};
use nom::{IResult, Parser};

use super::names::{is_job, mark, name_word, name_words, person, separator};
use crate::calendar::{DateOrder, stamp};
use crate::grammar::{blanks0, blanks1, word_end};
use crate::span;
use crate::word_list::is_one_of;

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
    let line = line.trim_matches(['*', '_']);
    let is_found = match line.as_bytes().last() {
        Some(b'!' | b'?' | b':') => false,
        Some(b'.') => is_led(line) && by_people(line).is_ok() && tells_job(line),
        _ if is_led(line) => alt((by_people, sent)).parse(line).is_ok(),
        _ => signed(line).is_ok(),
    };
    // Counting the words takes longest, and few lines come so far.
    is_found && line.split_whitespace().count() <= MOST_WORDS
}

/// The first words of lines that say who wrote, but for what was done. Most lines begin otherwise, and that is told at once.
const LEADS: [&str; 4] = ["author", "authors", "by", "from"];

/// What was done by whoever wrote.
const WORKS: [&str; 11] = [
    "authored",
    "exclusive",
    "interview",
    "posted",
    "recipe",
    "reported",
    "review",
    "story",
    "text",
    "words",
    "written",
];

/// The letters with which the leads begin.
const INITIALS: &[u8] = b"abefiprstw";

fn is_led(line: &str) -> bool {
    let initial = line.as_bytes().first();
    if initial.is_none_or(|initial| !INITIALS.contains(&initial.to_ascii_lowercase())) {
        return false;
    }
    let letters = line.bytes().take_while(u8::is_ascii_alphabetic);
    let word = span::head(line, letters.count());
    is_one_of(word, &LEADS) || is_one_of(word, &WORKS)
}

/// Whether an article and a job stand behind the name.
fn tells_job(line: &str) -> bool {
    let Some((_, job)) = line.split_once(", ") else {
        return false;
    };
    let mut words = job.split_whitespace();
    matches!(words.next(), Some("a" | "an" | "our" | "the"))
        && words.any(|word| SIGNATURE_WORDS.contains(&word.trim_end_matches('.')))
}

/// The byline that ends a headline and has lost its line end: `Council backs plan By Jane Roe`. In mid-sentence `By`
/// has a capital nowhere else; in a headline of capitals nothing tells.
pub(super) fn glued(line: &str) -> Option<&str> {
    let mut capitals = memchr::memchr_iter(b'B', line.as_bytes());
    let at = capitals.find(|&at| span::tail(line, at).starts_with("By "))?;
    let (headline, byline) = (span::head(line, at), span::tail(line, at));
    let last = headline.strip_suffix(' ')?.rsplit(' ').next()?;
    (last.starts_with(char::is_lowercase) && is_one(byline)).then_some(byline)
}

/// Whether a line is no more than what leads to the name below it: `By`.
pub(super) fn is_lead(line: &str) -> bool {
    line.trim_end_matches(':').eq_ignore_ascii_case("by")
}

fn by_people(input: &str) -> IResult<&str, ()> {
    let word = alt((tag_no_case("in"), tag_no_case("for")));
    let dash = alt((tag("-"), tag("–"), tag("—")));
    let rest = alt((
        (blanks0, alt((tag(","), mark, dash, tag("@")))).map(|_| ()),
        (blanks1, word, blanks1).map(|_| ()),
        (blanks1, take_while1(is_of_address), tag("@")).map(|_| ()),
        (blanks1, stamp(DateOrder::DayFirst)).map(|_| ()),
        (blanks0, eof).map(|_| ()),
    ));
    let staff = alt((tag_no_case("staff"), tag_no_case("agencies")));
    let author = alt((person, terminated(staff, word_end).map(|_| ())));
    let people = separated_list1(separator, author);
    (lead, blanks1, people, rest).map(|_| ()).parse(input)
}

/// What says that those behind it wrote the article.
fn lead(input: &str) -> IResult<&str, ()> {
    let work = verify(alpha1, |word: &str| is_one_of(word, &WORKS));
    let by = (opt((work, blanks1)), tag_no_case("by"), opt(tag(":")));
    let author = (tag_no_case("author"), opt(tag_no_case("s")), tag(":"));
    alt((by.map(|_| ()), author.map(|_| ()))).parse(input)
}

/// What stands in an address before its `@`.
fn is_of_address(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-')
}

fn sent(input: &str) -> IResult<&str, ()> {
    let place = (blanks1, tag("in"), blanks1, name_words(3));
    (tag_no_case("from"), blanks1, person, place, eof)
        .map(|_| ())
        .parse(input)
}

fn signed(input: &str) -> IResult<&str, ()> {
    let comma = delimited(blanks0, tag(","), blanks1);
    let name = verify(
        recognize(many_m_n(1, 4, terminated(name_word, blanks0))),
        |name: &str| {
            let last = name.split_whitespace().next_back();
            last.is_some_and(|last| is_one_of(last, &SIGNATURE_WORDS))
        },
    );
    let job = verify(rest, is_job);
    let what = alt(((name, eof).map(|_| ()), job.map(|_| ())));
    let set_off = alt((mark, tag(","), tag("-"), tag("–")));
    let when = (blanks0, set_off, blanks0, stamp(DateOrder::DayFirst));
    let rest = alt(((comma, what).map(|_| ()), when.map(|_| ())));
    (person, rest).map(|_| ()).parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bylines() {
        for line in [
            "By Jane Roe",
            "By Jane Roe and Sam Tarrant",
            "BY JANE ROE, POLITICAL EDITOR",
            "By Jane Roe | Leedford Post",
            "By J. R. O’Hara-Smith, Ann Lee & Bo Kim in Leedford",
            "Jane Roe, The Leedford Press",
            "By Jane Roe For Leedford Online",
            "by Staff, Leedford News",
            "By Jane Roe, Political Editor 3 May 2024 • 9:30pm",
            "By Jane Roe, a senior reporter who covers the river.",
            "By Jane Roe @janeroe",
            "*By Jane Roe*",
            "Story by Jane Roe, Leedford Post",
            "Written by: Jane Roe and Sam Tarrant",
            "Author: Jane Roe",
            "From Jane Roe in Leedford",
            "Jane Roe, Environment correspondent",
            "Jane Roe • 5 Mar 2024 • 3 min read",
            "Jane Roe, 5 March 2024",
            "Jane Roe - 5 March 2024",
            "Exclusive by Jane Roe",
            "Interview by Jane Roe",
            "By Jane Roe jane.roe@example.com",
        ] {
            assert!(is_one(line), "{line}");
        }
    }

    #[test]
    fn bylines_behind_a_headline() {
        let found = glued("Council backs plan By Jane Roe");
        assert_eq!(found, Some("By Jane Roe"));
        for line in [
            "Road Closed By Leedford Mill",
            "Road closed by Leedford Mill",
            "River to rise By Monday",
        ] {
            assert_eq!(glued(line), None, "{line}");
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
            "By Jane Roe, it was a bad year.",
            "By staffing the bridge",
            "Review by the council",
            "Story by story, the tower rose",
            "From Jane Roe, a letter",
            "Jane Roe • The fair of 5 Mar 2024",
        ] {
            assert!(!is_one(line), "{line}");
        }
    }
}

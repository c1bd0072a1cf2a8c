//! Lines that say when the page, or an entry of a live page, appeared.
//!
//! ```text
//! stamp-line = stamp ( end | "Updated" anything | [blanks] ( "/" | "|" | "•" | "·" | "by" ) anything )
//! live-stamp = 2digits ":" 2digits words             glued to the clock; 1-4 words, each with a capital
//! ```

use nom::branch::alt;
use nom::bytes::complete::{tag, tag_no_case, take_while_m_n, take_while1};
use nom::combinator::{eof, verify};
use nom::multi::separated_list1;
use nom::{IResult, Parser};

use super::super::piece::{End, Piece};
use super::BoilerplateKind;
use crate::Confidence;
use crate::calendar::{DateOrder, stamp};
use crate::grammar::{blanks0, blanks1};

/// A line with more words tells a story: `3 May 2024 | The council votes to shut ...`.
const MOST_WORDS: u32 = 14;

/// Names in a live page's stamps have at most so many words.
const LIVE_WORDS: usize = 4;

/// Settles a piece that says when.
pub(super) fn settle(text: &str, piece: &mut Piece) {
    if piece.facts.words > MOST_WORDS || piece.facts.end == End::Question {
        return;
    }
    let line = piece.span.slice(text);
    let rule = if stamp_line(line).is_ok() {
        "stamp-line"
    } else if live_stamp(line).is_ok() {
        "live-stamp"
    } else {
        return;
    };
    piece.settle(BoilerplateKind::Timestamp, rule, Confidence::High);
}

fn stamp_line(line: &str) -> IResult<&str, ()> {
    let mark = alt((tag("/"), tag("|"), tag("•"), tag("·"), tag_no_case("by ")));
    let rest = alt((eof, tag("Updated"), (blanks0, mark).map(|(_, mark)| mark)));
    // Whole lines only: which of day and month comes first does not matter here.
    (stamp(DateOrder::DayFirst), rest).map(|_| ()).parse(line)
}

fn live_stamp(line: &str) -> IResult<&str, ()> {
    let digits = || take_while_m_n(2, 2, |c: char| c.is_ascii_digit());
    let letters = take_while1(|c: char| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.'));
    let word = verify(letters, |word: &str| word.starts_with(char::is_uppercase));
    let words = verify(separated_list1(blanks1, word), |words: &Vec<&str>| {
        words.len() <= LIVE_WORDS
    });
    (digits(), tag(":"), digits(), words, eof)
        .map(|_| ())
        .parse(line)
}

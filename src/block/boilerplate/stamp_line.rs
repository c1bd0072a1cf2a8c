//! Lines that say when the page, or an entry of a live page, appeared.
//!
//! ```text
//! live-stamp = 2digits ":" 2digits words             glued to the clock; 1-4 words, each with a capital
//! clock-line = clock ( half | zone )                  all of a line
//! age        = [ word blanks ] digits [blanks] unit blanks "ago"
//! unit       = one of UNITS [ "s" ]
//! ```

use std::ops::Range;

use nom::bytes::complete::{tag, take_while_m_n, take_while1};
use nom::character::complete::{alpha1, digit1};
use nom::combinator::{eof, opt, recognize, verify};
use nom::multi::separated_list1;
use nom::{IResult, Parser};

use super::super::piece::Piece;
use super::BoilerplateKind;
use crate::Confidence;
use crate::calendar::{DateOrder, clock_and_zone, stamp_line};
use crate::grammar::{blanks0, blanks1};
use crate::scan::{End, Flags, Kind, Scan};

/// A line with more words tells a story: `3 May 2024 | The council votes to shut ...`.
const MOST_WORDS: u32 = 14;

/// A clock with its zone, and an age with its label, have so many words at most.
const AGE_WORDS: u32 = 4;

/// Names in a live page's stamps have at most so many words.
const LIVE_WORDS: usize = 4;

/// Behind the first word a live page's stamp has at most so many tokens.
const LIVE_TOKENS: u32 = 5;

/// What scrapers set before the items of a page's head.
const BULLETS: [char; 3] = ['-', '•', ' '];

/// Settles a piece that says when.
pub(super) fn settle(text: &str, piece: &mut Piece) {
    let fits =
        piece.has_number() && piece.tally.words <= MOST_WORDS && piece.facts.end != End::Question;
    if !fits {
        return;
    }
    let line = piece.span.slice(text).trim_start_matches(BULLETS);
    // Which of day and month comes first does not matter here.
    let rule = if stamp_line(DateOrder::DayFirst)(line).is_ok() {
        "stamp-line"
    } else if live_stamp(line).is_ok() {
        "live-stamp"
    } else if piece.tally.words <= AGE_WORDS && clock_line(line).is_ok() {
        "clock-line"
    } else if piece.tally.words <= AGE_WORDS && age(line).is_ok() {
        "age-line"
    } else {
        return;
    };
    piece.settle(BoilerplateKind::Timestamp, rule, Confidence::High);
}

/// Where the stamp of a live page's entry ends that begins at a token: a clock with capitals glued to it,
/// a label in capitals or a first and last name.
pub(super) fn live_end(text: &str, scan: &Scan, at: u32) -> Option<u32> {
    let (clock, first) = (scan.tokens.at(at), scan.tokens.at(at + 1));
    let glued = clock.kind == Kind::Number && first.is(Flags::CAPITAL) && !first.is(Flags::SPACED);
    if !glued || !is_clock(clock.span().slice(text)) {
        return None;
    }
    let joined = |id: &u32| {
        let token = scan.tokens.at(*id);
        let label = first.is(Flags::ALL_CAPITALS) && token.is(Flags::ALL_CAPITALS);
        let hyphenated = token.kind == Kind::Hyphen || scan.tokens.at(id - 1).kind == Kind::Hyphen;
        label
            || hyphenated
            || !first.is(Flags::ALL_CAPITALS) && *id == at + 2 && token.is(Flags::CAPITAL)
    };
    let more = (at + 2..at + 2 + LIVE_TOKENS).take_while(joined).count();
    u32::try_from(more).ok().map(|more| at + 2 + more)
}

/// The stamps of a live page's entries among some tokens, each as its first token and the one behind it.
pub(super) fn live(text: &str, scan: &Scan, tokens: &Range<u32>) -> impl Iterator<Item = [u32; 2]> {
    let numbers = scan.glued_numbers_in(tokens).iter();
    numbers.filter_map(|&id| Some([id, live_end(text, scan, id)?]))
}

fn is_clock(words: &str) -> bool {
    let digits = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    words
        .split_once(':')
        .is_some_and(|(hour, minute)| digits(hour) && digits(minute))
}

/// Settles a stamp that was cut out of a paragraph.
pub(super) fn settle_live(piece: &mut Piece) {
    piece.settle(BoilerplateKind::Timestamp, "live-stamp", Confidence::High);
}

/// A time of day that says so: `11.20am`, `9:30 GMT`.
fn clock_line(line: &str) -> IResult<&str, ()> {
    let said = verify(recognize(clock_and_zone), |words: &str| {
        words.ends_with(char::is_alphabetic)
    });
    (said, eof).map(|_| ()).parse(line)
}

/// `2h ago`, `Updated 13 minutes ago`.
fn age(line: &str) -> IResult<&str, ()> {
    let label = (take_while1(|c: char| c.is_ascii_alphabetic()), blanks1);
    let unit = verify(alpha1, |word: &str| {
        UNITS.contains(&word.strip_suffix('s').unwrap_or(word))
    });
    (opt(label), digit1, blanks0, unit, blanks1, tag("ago"), eof)
        .map(|_| ())
        .parse(line)
}

/// What ages are told in, without an `s`.
const UNITS: [&str; 14] = [
    "d", "day", "h", "hour", "hr", "m", "min", "minute", "mo", "month", "sec", "second", "week",
    "year",
];

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

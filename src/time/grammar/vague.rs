//! Times that are not told in days.
//!
//! ```text
//! vague    = [ "right" ] "now" | "recently" | "soon" | [ "the" ] [ "near" ] "future" | "the past" | "current" | "recent"
//!          | "these days" | "at" ["the"] ( "moment" | "present" ) | ["the"] "present time"
//! ```

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, value};
use nom::sequence::preceded;

use super::base::{Parsed, Words, is, one, sense, the, word};
use crate::time::meaning::{Era, Meaning};
use crate::time::sense::{Count, Sense};
use crate::time::unit::Unit;
use crate::time::word::Word;

pub(super) fn vague(input: Words<'_>) -> Parsed<'_, Meaning> {
    let right_now = preceded(word(Word::Right), is(Sense::Vague(Era::Present)));
    let adverb = sense(|sense| match sense {
        Sense::Vague(era) => Some(era),
        Sense::Word(Word::Current) => Some(Era::Present),
        Sense::Word(Word::Recent) => Some(Era::Past),
        _ => None,
    });
    let future = value(
        Era::Future,
        (the, opt(one([Word::Near])), word(Word::Future)),
    );
    let past = value(
        Era::Past,
        (word(Word::The), opt(word(Word::Recent)), word(Word::Past)),
    );
    let days = value(
        Era::Present,
        (word(Word::These), is(Sense::Unit(Unit::Day, Count::Plural))),
    );
    let at_present = (
        word(Word::At),
        the,
        one([Word::Moment, Word::Present]),
        opt(word(Word::Time)),
    );
    let present_time = (the, word(Word::Present), word(Word::Time));
    let present = alt((at_present.map(|_| ()), present_time.map(|_| ())));
    let present = alt((present, right_now));
    alt((adverb, future, past, days, value(Era::Present, present)))
        .map(Meaning::Vague)
        .parse(input)
}

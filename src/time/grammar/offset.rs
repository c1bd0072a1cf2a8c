//! Distances: so many units before or after a day.
//!
//! ```text
//! offset   = [ approx ] length [ "or so" ] ( "ago" | "earlier" | "later" | "hence" | "from now" )
//!          | [ approx ] length ( "before" | "after" | "from" ) ( "today" | "yesterday" | "tomorrow" )
//! away     = ( [ approx ] length | "the" unit ) ( "before" | "after" | "from" ) moment
//! ```
//! What is shorter than a day, or not counted, and counts from no day, is a length: `three hours later`, `a few days earlier`.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map_opt, opt, value};

use super::base::{Parsed, Words, is, one, sense, the, word};
use super::length::{approx, length};
use super::moment::dated;
use super::shift::deictic_days;
use crate::time::lexeme::{Count, Era, Sense};
use crate::time::meaning::{Base, Length, Meaning, Origin, Unit};
use crate::time::word::Word;

pub(super) fn offset(input: Words<'_>) -> Parsed<'_, Base> {
    let ago = value((-1, Origin::Article), word(Word::Ago));
    let now = is(Sense::Vague(Era::Present));
    let from_now = value(
        (1, Origin::Article),
        alt((word(Word::Hence), (word(Word::From), now).map(|_| ()))),
    );
    let earlier = value((-1, Origin::Previous), word(Word::Earlier));
    let later = value((1, Origin::Previous), word(Word::Later));
    let around = (side, deictic_days).map(|(way, days)| (way, Origin::Deictic(days)));
    let fields = (distance, alt((ago, around, from_now, earlier, later)));
    map_opt(fields, |((unit, count), (way, origin))| match count {
        Some(count) if unit >= Unit::Day || origin == Origin::Article => {
            Some(Base::Offset(unit, Some(way * count), origin))
        }
        None if origin == Origin::Article => Some(Base::Offset(unit, None, origin)),
        _ => None,
    })
    .parse(input)
}

/// `two days before Christmas`, `the week after 5 May`.
pub(super) fn away(input: Words<'_>) -> Parsed<'_, Meaning> {
    let next = (the, singular).map(|((), unit)| (unit, Some(1)));
    let distance = alt((distance, next));
    map_opt((distance, side, dated), |((unit, count), way, point)| {
        let count = count.filter(|_| unit >= Unit::Day)?;
        Some(Meaning::Away(unit, way * count, point))
    })
    .parse(input)
}

fn singular(input: Words<'_>) -> Parsed<'_, Unit> {
    sense(|sense| match sense {
        Sense::Unit(unit, Count::Singular) => Some(unit),
        _ => None,
    })(input)
}

fn side(input: Words<'_>) -> Parsed<'_, i32> {
    alt((
        value(-1, word(Word::Before)),
        value(1, one([Word::After, Word::From])),
    ))
    .parse(input)
}

/// How many whole units.
fn distance(input: Words<'_>) -> Parsed<'_, (Unit, Option<i32>)> {
    let or_so = opt((word(Word::Or), word(Word::So)));
    (opt(approx), length, or_so, opt(word(Word::Only)))
        .map(|(_, length, ..)| whole_units(length))
        .parse(input)
}

/// A length as a whole number of units; halves are told in the next smaller unit.
fn whole_units(length: Length) -> (Unit, Option<i32>) {
    let Some(hundredths) = length.hundredths else {
        return (length.unit, None);
    };
    let (unit, hundredths) = match length.unit {
        Unit::Fortnight => (Unit::Week, hundredths.saturating_mul(2)),
        Unit::Year if hundredths % 100 != 0 => (Unit::Month, hundredths.saturating_mul(12)),
        Unit::Week if hundredths % 100 != 0 => (Unit::Day, hundredths.saturating_mul(7)),
        Unit::Decade if hundredths % 100 != 0 => (Unit::Year, hundredths.saturating_mul(10)),
        unit => (unit, hundredths),
    };
    (unit, i32::try_from(hundredths / 100).ok())
}

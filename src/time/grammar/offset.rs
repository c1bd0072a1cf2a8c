//! Distances: so many units before or after a day.
//!
//! ```text
//! offset   = [ approx ] length ( "ago" | "earlier" | "before" | "later" | "after" | "hence" | "from now" )
//!          | [ approx ] length ( "before" | "after" | "from" ) ( "today" | "yesterday" | "tomorrow" )
//!          | "the" [ amount ] unit "before" | "after"
//! approx   = "about" | "nearly" | "more than" | "less than" | "at least" | "up to" | ...
//! ```

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, value};
use nom::sequence::preceded;

use super::base::{Parsed, Words, is, one, word};
use super::length::{approx, length};
use super::shift::deictic_days;
use crate::time::lexeme::{Era, Sense};
use crate::time::meaning::{Base, Length, Origin, Unit};
use crate::time::word::Word;

pub(super) fn offset(input: Words<'_>) -> Parsed<'_, Base> {
    let (rest, (_, length)) = (opt(approx), length).parse(input)?;
    let (rest, _) = opt((word(Word::Or), word(Word::So))).parse(rest)?;
    let ago = value((-1, Origin::Article), word(Word::Ago));
    let from_now = value(
        (1, Origin::Article),
        alt((
            word(Word::Hence),
            (word(Word::From), is(Sense::Vague(Era::Present))).map(|_| ()),
        )),
    );
    let earlier = value((-1, Origin::Previous), word(Word::Earlier));
    let later = value((1, Origin::Previous), word(Word::Later));
    let around =
        (one([Word::Before, Word::After, Word::From]), deictic_days).map(|(word, days)| {
            let way = if word == Word::Before { -1 } else { 1 };
            (way, Origin::Deictic(days))
        });
    let (rest, (way, origin)) = preceded(
        opt(word(Word::Only)),
        alt((ago, around, from_now, earlier, later)),
    )
    .parse(rest)?;
    let (unit, count) = whole_units(length);
    Ok((
        rest,
        Base::Offset(unit, count.map(|count| way * count), origin),
    ))
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

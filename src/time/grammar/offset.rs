//! Distances: so many units before or after a day.
//!
//! ```text
//! offset   = [ approx ] length [ "or so" ] ( "ago" | "earlier" | "later" | "hence" | "from now" )
//!          | [ approx ] length ( "before" | "after" | "from" ) ( "today" | "yesterday" | "tomorrow" )
//!          | units "ago"
//! away     = ( [ approx ] length | "the day" ) ( "before" | "after" | "from" ) moment
//!          | [ approx ] length "ago" ( "today" | "this" unit )
//! beside   = "the week" ( "before" | "after" ) moment
//! week on  = weekday "week" | "a" ( "week" | "fortnight" ) "on" weekday
//! ```
//! What is shorter than a day, or not counted, and counts from no day, is a length: `three hours later`, `a few days earlier`.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map_opt, not, opt, peek, value, verify};
use nom::sequence::{preceded, terminated};

use super::base::{Parsed, Words, any, counted_unit, is, one, sense, the, weekday, word};
use super::length::{approx, length, or_two};
use super::moment::dated;
use super::shift::deictic_days;
use crate::time::lexeme::Lexeme;
use crate::time::meaning::{Base, Era, Meaning, Origin, Point, Which};
use crate::time::sense::{Count, Sense};
use crate::time::unit::Unit;
use crate::time::word::Word;

pub(super) fn offset(input: Words<'_>) -> Parsed<'_, Base> {
    let ago = value((-1, Origin::Article), word(Word::Ago));
    let now = is(Sense::Vague(Era::Present));
    let from_now = value(
        (1, Origin::Article),
        alt((word(Word::Hence), (word(Word::From), now).map(|_| ()))),
    );
    // `A day later than usual` compares.
    let alone = |side| terminated(word(side), not(word(Word::Than)));
    let earlier = value((-1, Origin::Previous), alone(Word::Earlier));
    let later = value((1, Origin::Previous), alone(Word::Later));
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

/// `years ago`.
pub(super) fn units_ago(input: Words<'_>) -> Parsed<'_, Base> {
    let long = verify(counted_unit, |(unit, count)| {
        *unit >= Unit::Day && *count == Count::Plural
    });
    terminated(long, word(Word::Ago))
        .map(|(unit, _)| Base::Offset(unit, None, Origin::Article))
        .parse(input)
}

/// `two days before Christmas`, `the day after 5 May`.
pub(super) fn away(input: Words<'_>) -> Parsed<'_, Meaning> {
    let next = verify((the, singular), |((), unit)| *unit == Unit::Day);
    let next = next.map(|((), unit)| (unit, Some(1)));
    let distance = alt((distance, next));
    // `a week from Sunday` counts from the Sunday to come.
    let from = preceded(word(Word::From), dated).map(|point| {
        let base = point.base.ahead().unwrap_or(point.base);
        (1, Point { base, ..point })
    });
    // `a year ago today`.
    let ago = preceded(
        word(Word::Ago),
        verify(dated, |point| matches!(point.base, Base::Shift(_, 0))),
    )
    .map(|point| (-1, point));
    let to = alt((from, (side, dated), ago));
    map_opt((distance, to), |((unit, count), (way, point))| {
        let count = count.filter(|_| unit >= Unit::Day)?;
        Some(Meaning::Away(unit, way * count, point))
    })
    .parse(input)
}

/// `the week before Christmas`: a week, and not a day in it.
pub(super) fn beside(input: Words<'_>) -> Parsed<'_, Meaning> {
    let week = verify(singular, |unit| *unit == Unit::Week);
    let named = verify(dated, |point| !matches!(point.base, Base::Shift(..)));
    (the, week, side, named)
        .map(|((), unit, way, point)| Meaning::Beside(unit, way, point))
        .parse(input)
}

/// `Thursday week`: a week behind the Thursday to come. `A Friday week-long sale`, `Friday week 3` say something else.
pub(super) fn week_on(input: Words<'_>) -> Parsed<'_, Meaning> {
    let week = is(Sense::Unit(Unit::Week, Count::Singular));
    let goes_on = |input| {
        verify(any, |next: &Lexeme| {
            matches!(
                next.sense,
                Sense::Hyphen | Sense::Figures(..) | Sense::Number(_)
            )
        })
        .parse(input)
    };
    let (rest, weekday) = terminated(weekday, (week, not(peek(goes_on)))).parse(input)?;
    let coming = Point::new(Base::Weekday(weekday, Which::Coming));
    Ok((rest, Meaning::Away(Unit::Week, 1, coming)))
}

/// `a week on Tuesday`: so far behind the one to come.
pub(super) fn week_on_day(input: Words<'_>) -> Parsed<'_, Meaning> {
    let week = verify(singular, |unit| {
        matches!(unit, Unit::Week | Unit::Fortnight)
    });
    let fields = (word(Word::A), week, word(Word::On), weekday);
    fields
        .map(|((), unit, (), weekday)| {
            let coming = Point::new(Base::Weekday(weekday, Which::Coming));
            Meaning::Away(unit, 1, coming)
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
    let or_so = (word(Word::Or), word(Word::So)).map(|_| ());
    let exact = alt((value(false, or_two), value(true, opt(or_so))));
    (opt(approx), length, exact, opt(word(Word::Only)))
        .map(|(_, length, is_known, _)| {
            let (unit, count) = length.distance();
            (unit, count.filter(|_| is_known))
        })
        .parse(input)
}

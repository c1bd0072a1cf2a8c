//! A place on the calendar with what goes with it: weekday, date, part of the day and time of day are
//! one expression.
//!
//! ```text
//! point    = period | day in-day | ( in-day | "overnight" ) [","] [ "on" | "of" ] day | clock | pointed
//!          | number [","] ["at"] clock | clock "on" ["the"] number
//! in-day   = [","] [ "at" | "in" | "the" ] ( clock | part ) [ clock ]
//! pointed  = way part | [ modifier ] ( "tonight" | "overnight" ) | "the" part [ "before" | "after" ] | ( "early" | "mid" | "late" ) part
//! ```

use chrono::NaiveTime;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, peek, value, verify};
use nom::sequence::{preceded, terminated};

use super::base::{
    Parsed, Words, comma, day_number, hyphen, is, is_ahead, longest_of, modifier, one, the, word,
};
use super::clock::{
    clock, half_of_day, hour_beside_day, in_the_part, later_than, on_24_hours, or_later, part,
};
use super::rules::{periods, points};
use super::shift::{Way, one_before, way};
use crate::time::meaning::{Base, Point};
use crate::time::part::PartOfDay;
use crate::time::sense::{Count, Sense};
use crate::time::traits::Traits;
use crate::time::unit::Unit;
use crate::time::word::Word;

/// The longest place on the calendar.
pub(super) fn point(input: Words<'_>) -> Parsed<'_, Point> {
    longest_of(input, points(input))
}

pub(super) fn clock_alone(input: Words<'_>) -> Parsed<'_, Point> {
    clock
        .map(|clock| in_day(Base::Implied, None, Some(clock)))
        .parse(input)
}

/// The period that is named at the head.
pub(super) fn period(input: Words<'_>) -> Parsed<'_, Base> {
    longest_of(input, periods(input))
}

/// A point in a day; `five thirty in the evening` is past noon.
fn in_day(base: Base, part: Option<PartOfDay>, clock: Option<NaiveTime>) -> Point {
    let clock = clock.and_then(|clock| match part {
        Some(part) => on_24_hours(clock, part),
        None => Some(clock),
    });
    Point { base, part, clock }
}

/// Whether the period is a day, so that a time of day can stand with it.
pub(in crate::time) const fn is_day(base: &Base) -> bool {
    matches!(
        base,
        Base::Day { .. }
            | Base::Figures(..)
            | Base::DayOfMonth(..)
            | Base::Weekday(..)
            | Base::WeekdayOf(..)
            | Base::Holiday(..)
            | Base::Shift(Unit::Day, _)
            | Base::Same(Unit::Day, _)
            | Base::Offset(Unit::Day, ..)
    )
}

/// What stands behind a day has one of these.
const IN_DAY: Traits = Traits::PART.with(Traits::CLOCK).with(Traits::NUMBER);

/// A period, and behind a day what goes with it.
pub(super) fn dated(input: Words<'_>) -> Parsed<'_, Point> {
    let (rest, base) = period(input)?;
    if !is_day(&base) || !is_ahead(IN_DAY, rest) {
        return Ok((rest, Point::new(base)));
    }
    let (rest, part) = opt(alt((in_the_part, half_of_day))).parse(rest)?;
    let (rest, clock) = opt(clock_behind_day).parse(rest)?;
    Ok((rest, in_day(base, part, clock)))
}

/// `15 at 8:00`, `8pm on the 15`: beside a time of day a bare number is a day of the month.
pub(super) fn numbered(input: Words<'_>) -> Parsed<'_, Point> {
    let day = || preceded(the, day_number);
    let at = (comma, opt(alt((is(Sense::At), word(Word::At)))));
    let clock_behind = (day(), preceded(at, clock));
    let clock_before = (terminated(clock, word(Word::On)), day()).map(|(clock, day)| (day, clock));
    alt((clock_before, clock_behind))
        .map(|(day, clock)| in_day(Base::DayOfMonth(day, None), None, Some(clock)))
        .parse(input)
}

fn clock_behind_day(input: Words<'_>) -> Parsed<'_, NaiveTime> {
    let at = (
        comma,
        alt((
            is(Sense::At),
            one([Word::At, Word::By, Word::Before, Word::After]).map(|_| ()),
            later_than,
        )),
    );
    let bare = preceded(at, hour_beside_day);
    let plain = preceded((comma, opt(is(Sense::Hyphen)), opt(word(Word::For))), clock);
    alt((bare, plain)).parse(input)
}

/// A time or a part of a day before the day.
pub(super) fn timed(input: Words<'_>) -> Parsed<'_, Point> {
    let at = (word(Word::At), opt(one([Word::About, Word::Around])));
    let exact = alt((clock, preceded(at, hour_beside_day)));
    let clock_first = terminated(exact, opt(or_later)).map(|clock| (None, Some(clock)));
    let part_first = preceded((opt(word(Word::In)), the), part).map(|part| (Some(part), None));
    let hours = is(Sense::Unit(Unit::Hour, Count::Plural));
    let early_hours = value(
        (Some(PartOfDay::Morning), None),
        (the, one([Word::Early, Word::Small]), hours),
    );
    // `overnight on Tuesday`.
    let overnight = value((Some(PartOfDay::Night), None), word(Word::Overnight));
    // `late in the day Friday` says no more than the day.
    let in_the_day = value(
        (None, None),
        (
            one([Word::Early, Word::Late]),
            word(Word::In),
            word(Word::The),
            is(Sense::Unit(Unit::Day, Count::Singular)),
        ),
    );
    let mut lead = alt((clock_first, part_first, early_hours, overnight, in_the_day));
    let (rest, (part, clock)) = lead.parse(input)?;
    let (rest, _) = (comma, opt(one([Word::On, Word::Of, Word::In]))).parse(rest)?;
    let (rest, day) = alt((pointed_part, day_and_part)).parse(rest)?;
    Ok((
        rest,
        in_day(day.base, part.or(day.part), clock.or(day.clock)),
    ))
}

/// A day, perhaps with its part: what can follow a time of day.
fn day_and_part(input: Words<'_>) -> Parsed<'_, Point> {
    let (rest, base) = verify(period, is_day).parse(input)?;
    let (rest, part) = opt(in_the_part).parse(rest)?;
    Ok((rest, in_day(base, part, None)))
}

/// `this morning`, `last night`, `tonight`, `that evening`.
pub(super) fn pointed_part(input: Words<'_>) -> Parsed<'_, Point> {
    let night = value(
        in_day(Base::Shift(Unit::Day, 0), Some(PartOfDay::Night), None),
        one([Word::Tonight, Word::Overnight]),
    );
    let pointed = (way, part).map(|(way, part)| {
        let base = match way {
            Way::Last => Base::Shift(Unit::Day, -1),
            Way::This => Base::Shift(Unit::Day, 0),
            Way::Next | Way::Coming | Way::Following => Base::Same(Unit::Day, 1),
            Way::Previous => Base::Same(Unit::Day, -1),
            Way::Same => Base::Same(Unit::Day, 0),
        };
        in_day(base, Some(part), None)
    });
    let (rest, point) = preceded(opt(modifier), alt((night, pointed)))
        .or(part_of_context)
        .parse(input)?;
    let about = opt(one([Word::At, Word::Around, Word::About]));
    let (rest, clock) = opt(preceded(about, hour_beside_day)).parse(rest)?;
    Ok((rest, Point { clock, ..point }))
}

/// `in the morning`, `mid afternoon`: a part of the day that was spoken of.
fn part_of_context(input: Words<'_>) -> Parsed<'_, Point> {
    let early = (
        one([Word::Early, Word::Late, Word::Mid]),
        hyphen,
        peek(part),
    )
        .map(|_| ());
    let lead = (opt(word(Word::In)), alt((word(Word::The), early)));
    let by = opt(one_before).map(Option::unwrap_or_default);
    (preceded(lead, part), by)
        .map(|(part, by)| in_day(Base::Same(Unit::Day, by), Some(part), None))
        .parse(input)
}

//! What recurs.
//!
//! ```text
//! set      = "daily" | ( "every" | "each" ) [ "other" | ordinal | amount ] unit | ( "once" | "twice" ) "a" unit
//!          | [ "every" | "each" ] weekdays [ part ] | ( "every" | "each" ) ( ["other" | ordinal] weekday | month | season | part )
//!          | ["the"] ( ordinal | "last" ) weekday ( "of" | "in" ) ( "every" | "each" ) unit
//! ```

use chrono::NaiveTime;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, value};
use nom::sequence::{preceded, terminated};

use super::base::{
    Parsed, Words, counted_unit, is, month, one, ordinal, sense, the, unit, weekday, whole, word,
};
use super::clock::{hour_beside_day, in_the_part, on_24_hours};
use crate::time::meaning::{Meaning, Yearly};
use crate::time::part::PartOfDay;
use crate::time::sense::{Count, Sense};
use crate::time::unit::{Length, Unit};
use crate::time::word::Word;

pub(super) fn set(input: Words<'_>) -> Parsed<'_, Meaning> {
    alt((
        adverb,
        times_a,
        recurring_weekday,
        ranked_weekday,
        recurring_part,
        weekends,
        every,
    ))
    .parse(input)
}

/// `weekends`, `every weekend`.
fn weekends(input: Words<'_>) -> Parsed<'_, Meaning> {
    let plural = is(Sense::Unit(Unit::Weekend, Count::Plural));
    let every = preceded(every_word, is(Sense::Unit(Unit::Weekend, Count::Singular)));
    value(Meaning::Weekends, alt((plural, every))).parse(input)
}

/// `daily`.
fn adverb(input: Words<'_>) -> Parsed<'_, Meaning> {
    sense(|sense| match sense {
        Sense::Every(count, unit) => Some(each(u32::from(count) * 100, unit)),
        _ => None,
    })(input)
}

const fn each(hundredths: u32, unit: Unit) -> Meaning {
    Meaning::Every(Length::new(Some(hundredths), unit))
}

fn every_word(input: Words<'_>) -> Parsed<'_, ()> {
    one([Word::Every, Word::Each]).map(|_| ()).parse(input)
}

fn every(input: Words<'_>) -> Parsed<'_, Meaning> {
    let other = word(Word::Other).map(|()| 200);
    let count = alt((ordinal, whole)).map(|count| count.saturating_mul(100));
    let count = alt((other, count));
    let units =
        (opt(count), counted_unit).map(|(count, (unit, _))| each(count.unwrap_or(100), unit));
    let in_month = month.map(|month| Meaning::EveryYear(Yearly::Month(month)));
    let in_season = sense(|sense| match sense {
        Sense::Season(season) => Some(Meaning::EveryYear(Yearly::Season(season))),
        _ => None,
    });
    preceded(every_word, alt((units, in_month, in_season))).parse(input)
}

/// `twice a week`, `three times a day`.
fn times_a(input: Words<'_>) -> Parsed<'_, Meaning> {
    let times = alt((
        one([Word::Once, Word::Twice]).map(|_| ()),
        (whole, word(Word::Times)).map(|_| ()),
    ));
    preceded(
        (times, one([Word::A, Word::Every, Word::Each, Word::Per])),
        unit,
    )
    .map(|unit| each(100, unit))
    .parse(input)
}

fn clock_of_set(input: Words<'_>) -> Parsed<'_, NaiveTime> {
    preceded(opt(word(Word::At)), hour_beside_day).parse(input)
}

/// `Mondays`, `every Monday morning`, `9am on Sundays`.
fn recurring_weekday(input: Words<'_>) -> Parsed<'_, Meaning> {
    let plural = sense(|sense| match sense {
        Sense::Weekday(weekday, Count::Plural) => Some(weekday),
        _ => None,
    });
    let day = alt((
        preceded(opt(every_word), plural),
        preceded(
            (
                every_word,
                opt(alt((word(Word::Other), ordinal.map(|_| ())))),
            ),
            weekday,
        ),
    ));
    let clock_first = opt(terminated(hour_beside_day, opt(word(Word::On))));
    let (rest, (before, day, part, clock)) =
        (clock_first, day, opt(in_the_part), opt(clock_of_set)).parse(input)?;
    Ok((rest, Meaning::Recurs(Some(day), part, before.or(clock))))
}

/// `the first Monday of every month`.
fn ranked_weekday(input: Words<'_>) -> Parsed<'_, Meaning> {
    let rank = alt((ordinal.map(|_| ()), word(Word::Last)));
    let of = one([Word::Of, Word::In]);
    (the, rank, weekday, of, every_word, unit)
        .map(|((), (), weekday, ..)| Meaning::Recurs(Some(weekday), None, None))
        .parse(input)
}

/// `every morning`, `nights`, `Friday nights`.
fn recurring_part(input: Words<'_>) -> Parsed<'_, Meaning> {
    let part = |count: Count| {
        sense(move |sense| match sense {
            Sense::Part(part, found) if found == count => Some(part),
            _ => None,
        })
    };
    let one_of = alt((
        preceded(every_word, part(Count::Singular)),
        part(Count::Plural),
    ));
    let weekday_nights = (weekday.map(Some), part(Count::Plural));
    let alone = one_of.map(|part: PartOfDay| (None, part));
    let (rest, ((day, part), clock)) =
        (alt((weekday_nights, alone)), opt(clock_of_set)).parse(input)?;
    // `every night at 9`.
    let clock = clock.and_then(|clock| on_24_hours(clock, part));
    Ok((rest, Meaning::Recurs(day, Some(part), clock)))
}

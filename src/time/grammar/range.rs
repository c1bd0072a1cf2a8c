//! From one place on the calendar to another.
//!
//! ```text
//! range    = [ "from" | "between" ] ( short | point joint point )
//! joint    = "to" | "-" | "until" | "through" | "and"       "and" only after "between"
//! short    = day-number joint day-number ["of"] month [ year ] | month day-number joint day-number [ year ]
//!          | month joint month year | year "-" 2figures | hour joint clock [ "of" day ] | day hour joint clock
//! ```

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{not, opt, value, verify};
use nom::sequence::preceded;

use super::base::{
    Parsed, Words, comma, day_number, figures, is, month, one, the, word, year, year_figures,
};
use super::clock::{clock, first_hour};
use super::moment::{is_day as is_of_a_day, point};
use crate::time::lexeme::{Era, Sense};
use crate::time::meaning::{Base, Meaning, Point, Unit, Year, Yearly};
use crate::time::word::Word;

pub(super) fn range(input: Words<'_>) -> Parsed<'_, Meaning> {
    let (rest, signal) = opt(one([Word::From, Word::Between])).parse(input)?;
    let joint = |input| joint(signal, input);
    let long = |input| {
        let (rest, (first, (), last)) = (end, joint, end).parse(input)?;
        if is_instant(&first) != is_instant(&last) && !(is_day(&first) && is_day(&last)) {
            return Err(nom::Err::Error(()));
        }
        Ok((rest, (first, last)))
    };
    let days = |input| days_of_month(joint, input);
    let months = |input| months(joint, input);
    let hours = |input| hours(signal, input);
    let (rest, (first, last)) = alt((days, months, years, hours, long)).parse(rest)?;
    let (first, last) = agreed(first, last);
    Ok((rest, Meaning::Between(first, last)))
}

/// One end: a place on the calendar, or `now`.
fn end(input: Words<'_>) -> Parsed<'_, Point> {
    let now = value(
        Point::new(Base::Shift(Unit::Day, 0)),
        is(Sense::Vague(Era::Present)),
    );
    alt((now, point)).parse(input)
}

/// A time of day, which spans only to another one, or to a day.
const fn is_instant(point: &Point) -> bool {
    point.clock.is_some()
}

fn is_day(point: &Point) -> bool {
    is_of_a_day(&point.base) || point.base == Base::Implied
}

fn joint(signal: Option<Word>, input: Words<'_>) -> Parsed<'_, ()> {
    let dash = is(Sense::Hyphen);
    let words = verify(
        one([Word::To, Word::Until, Word::Through, Word::And]),
        |word| *word != Word::And || signal == Some(Word::Between),
    );
    alt((dash, words.map(|_| ()))).parse(input)
}

/// `11-13 June`, `June 11 to 13, 2021`.
fn days_of_month<'a>(
    joint: impl Fn(Words<'a>) -> Parsed<'a, ()>,
    input: Words<'a>,
) -> Parsed<'a, (Point, Point)> {
    let days = |input| {
        let (rest, (first, ())) = (day_number, &joint).parse(input)?;
        let (rest, last) = day_number(rest)?;
        Ok((rest, (first, last)))
    };
    let year = || opt(preceded(comma, year)).map(|year| year.map_or(Year::Nearest, Year::Given));
    let before = (the, days, opt(word(Word::Of)), month, year())
        .map(|((), days, _, month, year)| (days, month, year));
    let behind = (month, opt(one([Word::From, Word::Between])), days, year())
        .map(|(month, _, days, year)| (days, month, year));
    let (rest, ((first, last), month, year)) = alt((before, behind)).parse(input)?;
    let day = |day| {
        Point::new(Base::Day {
            weekday: None,
            day,
            month,
            year,
        })
    };
    if first >= last {
        return Err(nom::Err::Error(()));
    }
    Ok((rest, (day(first), day(last))))
}

/// `May to October 2020`.
fn months<'a>(
    joint: impl Fn(Words<'a>) -> Parsed<'a, ()>,
    input: Words<'a>,
) -> Parsed<'a, (Point, Point)> {
    let (rest, (first, (), last, year)) = (
        month,
        joint,
        month,
        opt(preceded((comma, opt(one([Word::Of, Word::In]))), year)),
    )
        .parse(input)?;
    // A day behind the second month makes it a range of days.
    if day_number(rest).is_ok() && year.is_none() {
        return Err(nom::Err::Error(()));
    }
    let base = |month, year| Point::new(Base::Yearly(Yearly::Month(month), year));
    let last_year = year.map_or(Year::Nearest, Year::Given);
    let first_year = match last_year {
        Year::Given(year) if first > last => Year::Given(year - 1),
        other => other,
    };
    Ok((rest, (base(first, first_year), base(last, last_year))))
}

/// `2019-20`, `2008/09`, `2014-2018`.
fn years(input: Words<'_>) -> Parsed<'_, (Point, Point)> {
    let joint = alt((is(Sense::Hyphen), is(Sense::Slash)));
    let short = verify(figures(2, 2), |year| *year > 12).map(Some);
    let last = alt((short, not(figures(2, 2)).map(|()| None)));
    let (rest, (first, (), last)) = (year_figures, joint, last).parse(input)?;
    let (rest, last) = match last {
        Some(tens) => (
            rest,
            i32::try_from(tens).unwrap_or_default() + first / 100 * 100,
        ),
        None => year_figures(rest)?,
    };
    if last <= first || is(Sense::Hyphen)(rest).is_ok() {
        return Err(nom::Err::Error(()));
    }
    let year = |year| Point::new(Base::Year(year));
    Ok((rest, (year(first), year(last))))
}

/// `3 to 5pm on Friday`, `Friday 3pm-5pm`, `between 7 and 9:30 last night`.
fn hours<'a>(signal: Option<Word>, input: Words<'a>) -> Parsed<'a, (Point, Point)> {
    let (rest, before) = opt(verify(point, |point| point.clock.is_none())).parse(input)?;
    let (rest, inner) =
        preceded(comma, opt(one([Word::From, Word::Between, Word::At]))).parse(rest)?;
    let joint = |input| joint(inner.or(signal), input);
    let (rest, (first, ())) = (first_hour, joint).parse(rest)?;
    let (rest, last) = clock(rest)?;
    let on = (comma, opt(one([Word::On, Word::Of])));
    let (rest, behind) = opt(preceded(on, point)).parse(rest)?;
    let day = before.or(behind).unwrap_or(Point::new(Base::Implied));
    let at = |clock| Point {
        clock: Some(clock),
        ..day
    };
    // `3 to 5pm` begins in the afternoon too.
    let first = same_half(first, last);
    Ok((rest, (at(first), at(last))))
}

fn same_half(first: chrono::NaiveTime, last: chrono::NaiveTime) -> chrono::NaiveTime {
    use chrono::Timelike;
    let moved = first.with_hour(first.hour() + 12);
    match moved {
        Some(moved) if last.hour() > 12 && first.hour() < 12 && moved <= last => moved,
        _ => first,
    }
}

/// What one end leaves out the other one gives: the day, the year.
const fn agreed(first: Point, last: Point) -> (Point, Point) {
    match (first.base, last.base) {
        (Base::Implied, base) => (Point { base, ..first }, last),
        (base, Base::Implied) => (first, Point { base, ..last }),
        (
            Base::Day {
                weekday,
                day,
                month,
                year: Year::Nearest,
            },
            Base::Day {
                year: Year::Given(year),
                ..
            },
        ) => {
            let base = Base::Day {
                weekday,
                day,
                month,
                year: Year::Given(year),
            };
            (Point { base, ..first }, last)
        }
        _ => (first, last),
    }
}

//! From one place on the calendar to another.
//!
//! ```text
//! moments  = range | [ ["no"] ( "later" | "earlier" ) "than" ] point [ "or" ( "later" | "earlier" ) ]
//! range    = [ "from" | "between" ] ( short | point joint point )     without a signal, points of one kind
//! joint    = "to" | "-" | "until" | "through" | "and"       "and" only after "between"
//! short    = day-number joint month day-number [ year ] | day-number joint day-number ["of"] month [ year ] | month day-number joint day-number [ year ]
//!          | month joint month year | year ( "-" | "/" ) ( year | 2figures )
//!          | hour joint clock [ "of" day ] | day ["from"] hour joint clock
//! ```

use std::ops::Range;

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map_opt, not, opt, peek, value, verify};
use nom::sequence::{preceded, terminated};

use super::base::{
    Parsed, Words, comma, day_number, figures, is, is_ahead, month, one, sense, the, word, year,
    year_figures,
};
use super::clock::{clock, first_hour, later_than, or_later};
use super::moment::{is_day as is_of_a_day, period, point};
use super::shift::{way, weeks};
use crate::time::meaning::{Base, Era, Meaning, Point, What, Whole, Year, Yearly};
use crate::time::sense::{Count, Sense};
use crate::time::traits::Traits;
use crate::time::unit::Unit;
use crate::time::word::Word;

/// A place on the calendar, or a range from it to another one.
pub(super) fn moments(input: Words<'_>) -> Parsed<'_, Meaning> {
    let (rest, _) = opt(later_than).parse(input)?;
    let (rest, signal) = opt(one([Word::From, Word::Between])).parse(rest)?;
    if is_ahead(JOINTS, rest)
        && let Ok((rest, (first, last))) = short(signal, rest)
    {
        return Ok((rest, Meaning::Between(first, last)));
    }
    let (rest, first) = match point(rest).or_else(|_| now(signal, rest)) {
        Ok((rest, first)) => (rest, Some(first)),
        Err(_) => (rest, None),
    };
    if is_ahead(JOINTS, rest)
        && let Ok((rest, (first, last))) = long(signal, first, rest)
    {
        return Ok((rest, Meaning::Between(first, last)));
    }
    match (first, signal) {
        // `2018 or later`: an open end, which the finder tells of.
        (Some(first), None) => opt(or_later).map(|_| Meaning::At(first)).parse(rest),
        _ => Err(nom::Err::Error(())),
    }
}

/// Between the ends of a range stands one of these.
const JOINTS: Traits = Traits::TO.with(Traits::DASH);

/// A range whose first end, if it is no bare hour, was read already.
fn long(
    signal: Option<Word>,
    first: Option<Point>,
    input: Words<'_>,
) -> Parsed<'_, (Point, Point)> {
    let to_point = |first: Point, input| {
        // `Monday to Friday, 9am to 5pm`: the hours are those of each day.
        let hours = |input| match first.clock {
            None => preceded(|input| joint(None, input), clock).parse(input),
            Some(_) => Err(nom::Err::Error(())),
        };
        let last = terminated(point, not(peek(hours)));
        let last = alt((last, period.map(Point::new), |input| now(signal, input)));
        let last = preceded(|input| joint(signal, input), last);
        let mut last = verify(last, |last| are_alike(signal, &first, last));
        let (rest, last) = last.parse(input)?;
        Ok((rest, agreed(first, last)))
    };
    match (hours(signal, first, input), first) {
        (Err(_), Some(first)) => to_point(first, input),
        (hours, _) => hours,
    }
}

/// `from now until Friday`, `between May and now`: an end of a range, the article's day.
fn now(signal: Option<Word>, input: Words<'_>) -> Parsed<'_, Point> {
    let today = Point::new(Base::Shift(Unit::Day, 0));
    let now = value(today, is(Sense::Vague(Era::Present)));
    verify(now, |_| signal.is_some()).parse(input)
}

/// A range whose ends share a month or a year.
fn short(signal: Option<Word>, input: Words<'_>) -> Parsed<'_, (Point, Point)> {
    let joint = |input| joint(signal, input);
    match input.first().map(|first| first.sense) {
        Some(Sense::Month(_)) => alt((
            |input| days_of_month(signal, input),
            |input| months(joint, input),
        ))
        .parse(input),
        Some(Sense::Figures(_, 4)) => years(input),
        Some(Sense::Slashed(..)) => astride_new_year(input),
        Some(Sense::Figures(..) | Sense::Number(_)) if signal.is_some() => alt((
            |input| days_of_month(signal, input),
            |input| days_of_pointed_month(joint, input),
            |input| astride(joint, input),
        ))
        .parse(input),
        Some(
            Sense::Figures(..) | Sense::Ordinal(_) | Sense::Number(_) | Sense::Word(Word::The),
        ) => days_of_month(signal, input),
        _ => Err(nom::Err::Error(())),
    }
}

/// Whether two places are the ends of one range: without `from` or `between` they are of one kind.
fn are_alike(signal: Option<Word>, first: &Point, last: &Point) -> bool {
    let kind = core::mem::discriminant::<Base>;
    let clocks = is_instant(first) == is_instant(last);
    is_day(first) && is_day(last)
        || clocks && (signal.is_some() || kind(&first.base) == kind(&last.base))
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

/// `11-13 June`, `June 11 to 13, 2021`, `from the 27th to the 3rd of April`.
fn days_of_month(signal: Option<Word>, input: Words<'_>) -> Parsed<'_, (Point, Point)> {
    let days = |input| days(|input| joint(signal, input), input);
    let year = || opt(preceded(comma, year)).map(|year| year.map_or(Year::Recent, Year::Given));
    // Without a signal, what goes down is a score.
    let over_end = |days: &Range<u32>| days.is_empty() && signal.is_some();
    let before = (the, days, opt(word(Word::Of)), month, year());
    let before = map_opt(before, |((), days, _, month, year)| {
        let from = if over_end(&days) {
            month_before(month, year)
        } else {
            (month, year)
        };
        span_of_days(days, from, (month, year))
    });
    let from = opt(one([Word::From, Word::Between]));
    let behind = (month, from, the, days, year());
    let behind = map_opt(behind, |(month, _, (), days, year)| {
        let to = if over_end(&days) {
            month_behind(month, year)
        } else {
            (month, year)
        };
        span_of_days(days, (month, year), to)
    });
    alt((before, behind)).parse(input)
}

/// `4 to 22`, `the 4th to the 22nd`.
fn days<'a>(
    joint: impl Fn(Words<'a>) -> Parsed<'a, ()>,
    input: Words<'a>,
) -> Parsed<'a, Range<u32>> {
    (day_number, joint, the, day_number)
        .map(|(first, (), (), last)| first..last)
        .parse(input)
}

/// `from 4 to 22 this month`.
fn days_of_pointed_month<'a>(
    joint: impl Fn(Words<'a>) -> Parsed<'a, ()>,
    input: Words<'a>,
) -> Parsed<'a, (Point, Point)> {
    let month = is(Sense::Unit(Unit::Month, Count::Singular));
    let days = verify(|input| days(&joint, input), |days| !days.is_empty());
    (days, opt(word(Word::Of)), way, month)
        .map(|(days, _, way, ())| {
            let month = Whole::Months(weeks(way));
            let day = |day| Point::new(Base::Nth(day, What::Unit(Unit::Day), month));
            (day(days.start), day(days.end))
        })
        .parse(input)
}

/// A month and its year.
type MonthOfYear = (u32, Year);

const fn month_before(month: u32, year: Year) -> MonthOfYear {
    match (month, year) {
        (1, Year::Given(year)) => (12, Year::Given(year - 1)),
        (1, year) => (12, year),
        _ => (month - 1, year),
    }
}

const fn month_behind(month: u32, year: Year) -> MonthOfYear {
    match (month, year) {
        (12, Year::Given(year)) => (1, Year::Given(year + 1)),
        (12, year) => (1, year),
        _ => (month + 1, year),
    }
}

/// `from 4 to January 22`, where the signal tells that 4 is no count.
fn astride<'a>(
    joint: impl Fn(Words<'a>) -> Parsed<'a, ()>,
    input: Words<'a>,
) -> Parsed<'a, (Point, Point)> {
    let year = opt(preceded(comma, year)).map(|year| year.map_or(Year::Recent, Year::Given));
    map_opt(
        (the, day_number, joint, month, day_number, year),
        |((), first, (), month, last, year)| {
            span_of_days(first..last, (month, year), (month, year))
        },
    )
    .parse(input)
}

/// From a day of a month to a later one, of the same month or the next.
fn span_of_days(days: Range<u32>, from: MonthOfYear, to: MonthOfYear) -> Option<(Point, Point)> {
    let day = |day, (month, year)| {
        Point::new(Base::Day {
            weekday: None,
            day,
            month,
            year,
        })
    };
    (from != to || !days.is_empty()).then_some((day(days.start, from), day(days.end, to)))
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
    let last_year = year.map_or(Year::Recent, Year::Given);
    let first_year = match last_year {
        Year::Given(year) if first > last => Year::Given(year - 1),
        other => other,
    };
    Ok((rest, (base(first, first_year), base(last, last_year))))
}

/// Years of a range with two figures at its end, at most: nobody writes `1901-65`.
const LONGEST: i32 = 16;

/// `2019-20`, `2008/09`, `2014-2018`.
fn years(input: Words<'_>) -> Parsed<'_, (Point, Point)> {
    let joint = alt((is(Sense::Hyphen), is(Sense::Slash)));
    let short = verify(figures(2, 2), |year| *year > 12).map(Some);
    let last = alt((short, not(figures(2, 2)).map(|()| None)));
    let (rest, (first, (), last)) = (year_figures, joint, last).parse(input)?;
    let short = last.is_some();
    let (rest, last) = match last {
        Some(tens) => (
            rest,
            i32::try_from(tens).unwrap_or_default() + first / 100 * 100,
        ),
        None => year_figures(rest)?,
    };
    // `1939-45`, but no code such as `2015-32` from another year.
    if last <= first || short && last - first > LONGEST || is(Sense::Hyphen)(rest).is_ok() {
        return Err(nom::Err::Error(()));
    }
    let year = |year| Point::new(Base::Year(year));
    Ok((rest, (year(first), year(last))))
}

/// `2020/21`: a year that begins in one and ends in the next.
fn astride_new_year(input: Words<'_>) -> Parsed<'_, (Point, Point)> {
    let year = |year: u16| Point::new(Base::Year(year.into()));
    sense(|sense| match sense {
        Sense::Slashed(first @ 1900..=2100, second, 0) if (first + 1) % 100 == second => {
            Some((year(first), year(first + 1)))
        }
        _ => None,
    })(input)
}

/// `3 to 5pm on Friday`, `Friday 3pm-5pm`, `between 7 and 9:30 last night`; `before` is the day that was
/// read already.
fn hours(
    signal: Option<Word>,
    before: Option<Point>,
    input: Words<'_>,
) -> Parsed<'_, (Point, Point)> {
    if before.is_some_and(|before| before.clock.is_some() || !is_day(&before)) {
        return Err(nom::Err::Error(()));
    }
    let (rest, inner) =
        preceded(comma, opt(one([Word::From, Word::Between, Word::At]))).parse(input)?;
    let joint = |input| joint(inner.or(signal), input);
    let (rest, (first, ())) = (first_hour, joint).parse(rest)?;
    let on = || (comma, opt(one([Word::On, Word::Of])));
    let behind = |input| {
        let day = verify(point, |point| is_day(point) && point.clock.is_none());
        preceded(on(), day).parse(input)
    };
    let sure = (clock, opt(behind));
    // `between 3 and 5 on Friday`; what rose from 3 to 5 on Friday is no time.
    let bare = verify(first_hour, |_| {
        before.is_none() && signal == Some(Word::Between)
    });
    let (rest, (last, behind)) = alt((sure, (bare, behind.map(Some)))).parse(rest)?;
    let day = before.or(behind).unwrap_or(Point::new(Base::Implied));
    let at = |clock| Point {
        clock: Some(clock),
        ..day
    };
    // `3 to 5pm` begins in the afternoon too.
    Ok((rest, (at(same_half(first, last)), at(last))))
}

fn same_half(first: chrono::NaiveTime, last: chrono::NaiveTime) -> chrono::NaiveTime {
    use chrono::Timelike;
    let moved = first.with_hour(first.hour() + 12);
    match moved {
        Some(moved) if last.hour() > 12 && moved <= last => moved,
        _ => first,
    }
}

/// What one end leaves out the other one gives: the day, the year.
const fn agreed(first: Point, last: Point) -> (Point, Point) {
    match (first.base, last.base) {
        (Base::Implied, base) => (Point { base, ..first }, last),
        (base, Base::Implied) => (first, Point { base, ..last }),
        (Base::Figures((day, month, 0), name), Base::Figures((_, _, year), _)) => {
            let base = Base::Figures((day, month, year), name);
            (Point { base, ..first }, last)
        }
        (
            Base::Day {
                weekday,
                day,
                month,
                year: Year::Recent,
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

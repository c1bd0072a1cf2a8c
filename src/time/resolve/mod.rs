//! From what an expression says to the days that it means.
//!
//! The only "today" is the article's own date. What was spoken of last is kept, for `the previous day`.

mod calendar;
mod holiday;
mod period;
mod point;
mod relative;
mod value;

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

use super::lexeme::Era;
use super::meaning::{Base, Length, Meaning, PartOfDay, Point, Side, Unit, Which, Year, Yearly};
use crate::{Confidence, DateOrder, Interval, Precision, TimeBasis, TimeKind};
use period::{Period, moved};
use point::Place;
use value::Value;

/// What is known where an expression stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Context {
    /// The day of the article.
    reference: Option<NaiveDate>,
    order: DateOrder,
    /// The last single day that was spoken of.
    day: Option<NaiveDate>,
    /// The first day of the last period that was spoken of and is not the article's.
    spoken: Option<NaiveDate>,
    /// The last quarter that was spoken of.
    quarter: Option<Period>,
}

/// What an expression means.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Resolved {
    pub(super) kind: TimeKind,
    pub(super) value: String,
    pub(super) interval: Option<Interval>,
    pub(super) clock: Option<NaiveTime>,
    pub(super) other: Option<Interval>,
    pub(super) basis: TimeBasis,
    pub(super) rule: &'static str,
    pub(super) confidence: Confidence,
}

impl Context {
    pub(super) const fn new(reference: Option<NaiveDate>, order: DateOrder) -> Self {
        Self {
            reference,
            order,
            day: None,
            spoken: None,
            quarter: None,
        }
    }

    /// The meaning of an expression; it becomes what was spoken of last.
    pub(super) fn resolve(&mut self, meaning: Meaning) -> Option<Resolved> {
        match meaning {
            Meaning::At(point) => self.at(point),
            Meaning::Between(first, last) => self.between(first, last),
            Meaning::Length(length) => Some(timeless(TimeKind::Duration, of(length), "duration")),
            Meaning::Away(unit, by, point) => self.away(unit, by, point),
            Meaning::Stretch(length, side) => Some(self.stretch(length, side)),
            Meaning::Every(length) => Some(timeless(TimeKind::Set, of(length), "set")),
            Meaning::Recurs(weekday, part, clock) => {
                let value = recurring(weekday, part, clock);
                Some(timeless(TimeKind::Set, value, "set"))
            }
            Meaning::Weekends => Some(timeless(TimeKind::Set, "XXXX-WXX-WE".to_owned(), "set")),
            Meaning::EveryYear(yearly) => {
                let value = format!("XXXX-{}", point::within_year(yearly));
                Some(timeless(TimeKind::Set, value, "set"))
            }
            Meaning::Vague(era) => {
                let value = match era {
                    Era::Past => "PAST_REF",
                    Era::Present => "PRESENT_REF",
                    Era::Future => "FUTURE_REF",
                };
                Some(timeless(TimeKind::Date, value.to_owned(), "vague"))
            }
        }
    }

    fn at(&mut self, point: Point) -> Option<Resolved> {
        let place = self.place(point.base)?;
        if let Some(period) = place.period {
            self.remember(period, point.base);
        }
        let time = in_day(point.part, point.clock);
        let (value, interval) = written(&place, time.as_deref(), &point);
        let kind = match &time {
            Some(_) => TimeKind::Time,
            None => TimeKind::Date,
        };
        if value.is_empty() {
            return None;
        }
        Some(Resolved {
            kind,
            value,
            interval,
            clock: point.clock,
            other: place.other.map(Period::interval),
            basis: place.basis,
            rule: place.rule,
            confidence: place.confidence,
        })
    }

    fn remember(&mut self, period: Period, base: Base) {
        // What was compared with is not what is spoken of.
        if matches!(base, Base::PeriodOf(_) | Base::Yearly(_, Year::Ago)) {
            return;
        }
        self.spoken = Some(period.first);
        match period.precision {
            Precision::Day => self.day = Some(period.first),
            Precision::Quarter => self.quarter = Some(period),
            _ => {}
        }
    }

    fn away(&mut self, unit: Unit, by: i32, point: Point) -> Option<Resolved> {
        let from = self.at(point)?;
        let days = from
            .interval
            .and_then(|days| Period::containing(unit, moved(days.first?, unit, by)?))
            .filter(|period| period.value().is_some());
        let value = days.and_then(Period::value);
        Some(Resolved {
            kind: TimeKind::Date,
            value: value.unwrap_or_else(|| point::unknown(unit).to_owned()),
            interval: days.map(Period::interval),
            clock: None,
            other: None,
            rule: "away",
            confidence: Confidence::Medium,
            ..from
        })
    }

    fn between(&mut self, first: Point, last: Point) -> Option<Resolved> {
        let from = self.at(first)?;
        let to = self.at(after(from.interval.and_then(|days| days.first), last))?;
        let days = from.interval.zip(to.interval);
        let interval = days.map(|(from, to)| Interval {
            first: from.first,
            last: to.last,
            precision: from.precision.max(to.precision),
        });
        let backwards = interval
            .and_then(|days| days.first.zip(days.last))
            .is_some_and(|(first, last)| first > last);
        if backwards {
            return None;
        }
        Some(Resolved {
            kind: from.kind,
            value: format!("{}/{}", from.value, to.value),
            interval,
            clock: from.clock,
            other: None,
            basis: from.basis.max(to.basis),
            rule: "range",
            confidence: from.confidence.min(to.confidence),
        })
    }

    fn stretch(&self, length: Length, side: Side) -> Resolved {
        let mut resolved = timeless(TimeKind::Duration, of(length), "stretch");
        let days = self
            .reference
            .and_then(|today| days_of(today, length, side));
        if let Some((first, last)) = days.filter(|(first, last)| first <= last) {
            resolved.basis = TimeBasis::ArticleDate;
            resolved.interval = Some(Interval {
                first: Some(first),
                last: Some(last),
                precision: Precision::Day,
            });
        } else if self.reference.is_none() {
            resolved.basis = TimeBasis::Unresolved;
        }
        resolved
    }
}

/// Hours that may all be of the day itself.
const HOURS_OF_A_DAY: i32 = 24;

/// The days of a stretch that touches a day.
fn days_of(today: NaiveDate, length: Length, side: Side) -> Option<(NaiveDate, NaiveDate)> {
    let count = |hundredths: u32| i32::try_from(hundredths / 100).ok();
    match length.unit {
        // The last minutes are as often those of a match; `within an hour` is that of a story.
        Unit::Second | Unit::Minute => return None,
        Unit::Hour if side == Side::Within => return None,
        Unit::Hour => {
            let few = match length.hundredths {
                Some(hours) => count(hours)? < HOURS_OF_A_DAY,
                None => true,
            };
            return few.then_some((today, today));
        }
        // Quarters are told whole: the next two begin where this one ends.
        Unit::Quarter if side != Side::Within => {
            let quarters = count(length.hundredths?)?;
            let (first, last) = match side {
                Side::Before => (-quarters, -1),
                _ => (1, quarters),
            };
            let quarter = |by| Period::containing(Unit::Quarter, moved(today, Unit::Quarter, by)?);
            return Some((quarter(first)?.first, quarter(last)?.last));
        }
        _ => {}
    }
    let way = if side == Side::Before { -1 } else { 1 };
    let mut far = moved(today, length.unit, way * count(length.hundredths?)?)?;
    for (hundredths, unit) in length.more.into_iter().flatten() {
        far = moved(far, unit, way * count(hundredths)?)?;
    }
    match side {
        Side::Before => Some((far, today)),
        Side::After => Some((today.succ_opt()?, far)),
        Side::Within => Some((today, far)),
    }
}

/// The end of a range that began on a day: what is not said of it lies on that day or after.
fn after(first: Option<NaiveDate>, last: Point) -> Point {
    let base = match (last.base, first) {
        (Base::Weekday(weekday, Which::Recent), Some(first)) => Base::WeekdayFrom(weekday, first),
        (
            Base::Day {
                weekday,
                day,
                month,
                year: Year::Recent,
            },
            Some(first),
        ) => Base::Day {
            weekday,
            day,
            month,
            year: year_from(first, month, day),
        },
        (Base::Yearly(Yearly::Month(month), Year::Recent), Some(first)) => {
            Base::Yearly(Yearly::Month(month), year_from(first, month, 31))
        }
        (base, _) => base,
    };
    Point { base, ..last }
}

/// The year of the first such day from a day on.
fn year_from(first: NaiveDate, month: u32, day: u32) -> Year {
    let later = (month, day) < (first.month(), first.day());
    Year::Given(first.year() + i32::from(later))
}

/// Something that is no place on the calendar.
const fn timeless(kind: TimeKind, value: String, rule: &'static str) -> Resolved {
    Resolved {
        kind,
        value,
        interval: None,
        clock: None,
        other: None,
        basis: TimeBasis::Explicit,
        rule,
        confidence: Confidence::Medium,
    }
}

/// A length in the notation of TIMEX3.
fn of(length: Length) -> String {
    let first = (length.hundredths, length.unit);
    let more = length.more.iter().flatten();
    let all = core::iter::once(first).chain(more.map(|(count, unit)| (Some(*count), *unit)));
    let mut value = "P".to_owned();
    for (hundredths, unit) in all {
        if unit < Unit::Day && !value.contains('T') {
            value.push('T');
        }
        value.push_str(&quantity(hundredths, unit));
    }
    value
}

fn quantity(hundredths: Option<u32>, unit: Unit) -> String {
    let letters = match unit {
        Unit::Second => "S",
        Unit::Minute | Unit::Month => "M",
        Unit::Hour => "H",
        Unit::Day => "D",
        Unit::Weekend => "WE",
        Unit::Week | Unit::Fortnight => "W",
        Unit::Quarter => "Q",
        Unit::Year => "Y",
        Unit::Decade => "DE",
        Unit::Century => "CE",
    };
    let doubled = |count: u32| match unit {
        Unit::Fortnight => count.saturating_mul(2),
        _ => count,
    };
    match hundredths.map(doubled) {
        None => format!("X{letters}"),
        Some(count) if count % 100 == 0 => format!("{}{letters}", count / 100),
        Some(count) if count % 10 == 0 => format!("{}.{}{letters}", count / 100, count / 10 % 10),
        Some(count) => format!("{}.{:02}{letters}", count / 100, count % 100),
    }
}

/// What TIMEX3 writes behind the day.
fn in_day(part: Option<PartOfDay>, clock: Option<NaiveTime>) -> Option<String> {
    match (part, clock) {
        (_, Some(clock)) => {
            let mut value = Value::new();
            value.clock(clock);
            Some(value.0)
        }
        (Some(part), None) => Some(format!("T{}", part.code())),
        (None, None) => None,
    }
}

fn recurring(
    weekday: Option<Weekday>,
    part: Option<PartOfDay>,
    clock: Option<NaiveTime>,
) -> String {
    let day = weekday.map(|weekday| format!("XXXX-WXX-{}", weekday.number_from_monday()));
    day.unwrap_or_default() + &in_day(part, clock).unwrap_or_default()
}

/// The value of a place and a time in its day, and its days.
fn written(place: &Place, time: Option<&str>, point: &Point) -> (String, Option<Interval>) {
    let day = place.period.and_then(Period::value);
    let interval = place.period.filter(|_| day.is_some()).map(Period::interval);
    let day = day.unwrap_or_else(|| place.unresolved.clone());
    let precision = match (point.part, point.clock) {
        (_, Some(_)) => Some(Precision::Minute),
        (Some(_), None) => Some(Precision::PartOfDay),
        (None, None) => None,
    };
    let interval = interval.map(|days| Interval {
        precision: precision.unwrap_or(days.precision),
        ..days
    });
    (day + time.unwrap_or_default(), interval)
}

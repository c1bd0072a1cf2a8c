//! From what an expression says to the days that it means.
//!
//! The only "today" is the article's own date. What was spoken of last is kept, for `the previous day`.

mod calendar;
mod edge;
mod holiday;
mod period;
mod point;
mod range;
mod relative;
mod stretch;
mod value;

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::meaning::{Base, Era, Meaning, Point, Year};
use super::unit::Unit;
use crate::{Confidence, DateOrder, Interval, Precision, TimeBasis, TimeKind};
pub(super) use edge::EDGE;
use period::{Period, fine, moved};
pub(super) use point::CLOCK;
use point::Place;
pub(super) use range::year_from;
use value::{Unknown, Value};

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
#[derive(Debug, Clone, Copy)]
pub(super) struct Resolved {
    pub(super) kind: TimeKind,
    pub(super) value: Value,
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

    /// From here on, dates in figures are read in an order.
    pub(super) const fn reads(&mut self, order: DateOrder) {
        self.order = order;
    }

    /// Whether some days lie in a year before the article's.
    pub(super) fn is_of_year_before(&self, days: &Interval) -> bool {
        let years = self.reference.zip(days.last);
        years.is_none_or(|(today, last)| last.year() < today.year())
    }

    /// The meaning of an expression; it becomes what was spoken of last.
    pub(super) fn resolve(&mut self, meaning: Meaning) -> Option<Resolved> {
        let mut value = Value::new();
        match meaning {
            Meaning::At(point) => self.at(point),
            Meaning::Between(first, last) => self.between(first, last),
            Meaning::Away(unit, by, point) => self.away(unit, by, point),
            Meaning::Beside(unit, by, point) => self.beside(unit, by, point),
            Meaning::Stretch(length, side) => Some(self.stretch(length, side)),
            Meaning::Edge(edge, count, unit, whole) => self.edge(edge, count, unit, whole),
            Meaning::Length(length) => {
                value.length(length);
                Some(timeless(TimeKind::Duration, value, "duration"))
            }
            Meaning::Every(length) => {
                value.length(length);
                Some(timeless(TimeKind::Set, value, "set"))
            }
            Meaning::Recurs(weekday, part, clock) => {
                if let Some(weekday) = weekday {
                    value.weekday(weekday);
                }
                value.in_day(part, clock);
                Some(timeless(TimeKind::Set, value, "set"))
            }
            Meaning::Weekends => {
                value.text("XXXX-WXX-WE");
                Some(timeless(TimeKind::Set, value, "set"))
            }
            Meaning::EveryYear(yearly) => {
                value.text("XXXX-").in_year(yearly);
                Some(timeless(TimeKind::Set, value, "set"))
            }
            Meaning::Vague(era) => {
                value.text(match era {
                    Era::Past => "PAST_REF",
                    Era::Present => "PRESENT_REF",
                    Era::Future => "FUTURE_REF",
                });
                Some(timeless(TimeKind::Date, value, "vague"))
            }
        }
    }

    fn at(&mut self, point: Point) -> Option<Resolved> {
        if let Base::Day { year, .. } | Base::Yearly(_, year) = point.base
            && year == Year::Spoken
            && let Some(base) = self.of_spoken_year(point.base)
        {
            let resolved = self.at(Point { base, ..point })?;
            return Some(Resolved {
                basis: TimeBasis::PreviousTime,
                ..resolved
            });
        }
        let place = self.place(point.base)?;
        if let Some(period) = place.period {
            self.remember(period, point.base);
        }
        let (value, interval) = written(&place, &point);
        let kind = match (point.part, point.clock) {
            (None, None) => TimeKind::Date,
            _ => TimeKind::Time,
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

    /// What is of the year that was spoken of last: `6 December that year`.
    // Few dates are.
    #[inline(never)]
    fn of_spoken_year(&self, base: Base) -> Option<Base> {
        Some(base.in_year(Year::Given(self.spoken?.year())))
    }

    fn remember(&mut self, period: Period, base: Base) {
        // What was compared with is not what is spoken of.
        if matches!(base, Base::PeriodOf(..) | Base::Yearly(_, Year::Ago)) {
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
        self.from(point, unit, |days| {
            let to = match point.base {
                // `a year ago this week` is a week.
                Base::Shift(pointed, _) => pointed.min(unit),
                _ => fine(unit, days.precision),
            };
            Period::containing(to, moved(days.first?, unit, by)?)
        })
    }

    fn beside(&mut self, unit: Unit, by: i32, point: Point) -> Option<Resolved> {
        self.from(point, unit, |days| {
            Period::containing(unit, moved(days.first?, unit, by)?)
        })
    }

    /// What lies before or after a place.
    fn from(
        &mut self,
        point: Point,
        unit: Unit,
        period: impl Fn(Interval) -> Option<Period>,
    ) -> Option<Resolved> {
        let from = self.at(point)?;
        let days = from.interval.and_then(period);
        let days = days.filter(|period| period.value().is_some());
        let value = days.and_then(Period::value);
        Some(Resolved {
            kind: TimeKind::Date,
            value: value.unwrap_or_else(|| Unknown::Unit(unit).value()),
            interval: days.map(Period::interval),
            clock: None,
            other: None,
            rule: "away",
            confidence: Confidence::Medium,
            ..from
        })
    }
}

/// Something that is no place on the calendar.
const fn timeless(kind: TimeKind, value: Value, rule: &'static str) -> Resolved {
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

/// The value of a place and a time in its day, and its days.
fn written(place: &Place, point: &Point) -> (Value, Option<Interval>) {
    let known = place
        .period
        .and_then(|period| Some((period.value()?, period.interval())));
    let (mut value, interval) = match known {
        Some((value, days)) => (value, Some(days)),
        None => (place.unknown.value(), None),
    };
    // `the past` has no hours.
    if !place.unknown.is_era() || interval.is_some() {
        value.in_day(point.part, point.clock);
    }
    let precision = match (point.part, point.clock) {
        (_, Some(_)) => Some(Precision::Minute),
        (Some(_), None) => Some(Precision::PartOfDay),
        (None, None) => None,
    };
    let interval = interval.map(|days| Interval {
        precision: precision.unwrap_or(days.precision),
        ..days
    });
    (value, interval)
}

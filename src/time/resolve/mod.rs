//! From what an expression says to the days that it means.
//!
//! The only "today" is the article's own date. What was spoken of last is kept, for `the previous day`.

mod holiday;
mod period;
mod point;

use chrono::{NaiveDate, NaiveTime, Timelike, Weekday};

use super::lexeme::Era;
use super::meaning::{Length, Meaning, PartOfDay, Point, Side, Unit};
use crate::{Confidence, DateOrder, Interval, Precision, TimeBasis, TimeKind};
use period::{Period, moved};
use point::Place;

/// What is known where an expression stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Context {
    /// The day of the article.
    reference: Option<NaiveDate>,
    order: DateOrder,
    /// The last single day that was spoken of.
    day: Option<NaiveDate>,
    /// The last quarter or half year that was spoken of.
    period: Option<Period>,
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
            period: None,
        }
    }

    /// The meaning of an expression; it becomes what was spoken of last.
    pub(super) fn resolve(&mut self, meaning: Meaning) -> Option<Resolved> {
        match meaning {
            Meaning::At(point) => self.at(point),
            Meaning::Between(first, last) => self.between(first, last),
            Meaning::Length(length) => Some(timeless(TimeKind::Duration, of(length), "duration")),
            Meaning::Stretch(length, side) => Some(self.stretch(length, side)),
            Meaning::Every(length) => Some(timeless(TimeKind::Set, of(length), "set")),
            Meaning::Recurs(weekday, part, clock) => {
                let value = recurring(weekday, part, clock);
                Some(timeless(TimeKind::Set, value, "set"))
            }
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
            self.remember(period);
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

    fn remember(&mut self, period: Period) {
        match period.precision {
            Precision::Day => self.day = Some(period.first),
            Precision::Quarter | Precision::Half => self.period = Some(period),
            _ => {}
        }
    }

    fn between(&mut self, first: Point, last: Point) -> Option<Resolved> {
        let from = self.at(first)?;
        let to = self.at(last)?;
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
        let days = self.reference.and_then(|today| {
            let count = i32::try_from(length.hundredths? / 100).ok()?;
            match side {
                Side::Before => Some((moved(today, length.unit, -count)?, today)),
                Side::After => Some((today.succ_opt()?, moved(today, length.unit, count)?)),
            }
        });
        if let Some((first, last)) =
            days.filter(|(first, last)| first <= last && length.unit >= Unit::Day)
        {
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
    let unit = match length.unit {
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
    let point = if length.unit < Unit::Day { "PT" } else { "P" };
    let doubled = |hundredths: u32| match length.unit {
        Unit::Fortnight => hundredths.saturating_mul(2),
        _ => hundredths,
    };
    let amount = match length.hundredths.map(doubled) {
        None => "X".to_owned(),
        Some(count) if count % 100 == 0 => (count / 100).to_string(),
        Some(count) if count % 10 == 0 => format!("{}.{}", count / 100, count / 10 % 10),
        Some(count) => format!("{}.{:02}", count / 100, count % 100),
    };
    format!("{point}{amount}{unit}")
}

/// What TIMEX3 writes behind the day.
fn in_day(part: Option<PartOfDay>, clock: Option<NaiveTime>) -> Option<String> {
    match (part, clock) {
        (_, Some(clock)) if clock.second() != 0 => Some(clock.format("T%H:%M:%S").to_string()),
        (_, Some(clock)) => Some(clock.format("T%H:%M").to_string()),
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

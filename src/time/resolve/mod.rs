//! From what an expression says to the days that it means.
//!
//! The only "today" is the article's own date. What was spoken of last is kept, for `the previous day`.

mod calendar;
mod edge;
mod holiday;
mod period;
mod point;
mod relative;
mod value;

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

use super::meaning::{Base, Era, Meaning, Point, Side, Which, Year, Yearly};
use super::unit::{Length, Unit};
use crate::{Confidence, DateOrder, Interval, Precision, TimeBasis, TimeKind};
pub(super) use edge::EDGE;
use period::{Period, fine, moved};
pub(super) use point::CLOCK;
use point::Place;
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
        let given = Year::Given(self.spoken?.year());
        Some(match base {
            Base::Day {
                weekday,
                day,
                month,
                ..
            } => Base::Day {
                weekday,
                day,
                month,
                year: given,
            },
            Base::Yearly(yearly, _) => Base::Yearly(yearly, given),
            base => base,
        })
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

    fn between(&mut self, first: Point, last: Point) -> Option<Resolved> {
        let first = before(first, &last);
        let from = self.at(first)?;
        let last = if is_past_midnight(&first, &last) {
            let base = Base::Same(Unit::Day, 1);
            Point { base, ..last }
        } else {
            let begun = from.interval.and_then(|days| days.first);
            self.recent_after(&first, begun, &last)
                .unwrap_or_else(|| after(begun, last))
        };
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
        let mut value = from.value;
        value.text("/").text(to.value.as_str());
        Some(Resolved {
            kind: from.kind,
            value,
            interval,
            clock: from.clock,
            other: None,
            basis: from.basis.max(to.basis),
            rule: "range",
            confidence: from.confidence.min(to.confidence),
        })
    }

    fn stretch(&self, length: Length, side: Side) -> Resolved {
        let mut value = Value::new();
        value.length(length);
        let mut resolved = timeless(TimeKind::Duration, value, "stretch");
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

impl Context {
    /// The end of a range, a weekday, where the most recent one lies behind the date on which it began: `from 3 February to
    /// Friday`.
    fn recent_after(&self, first: &Point, begun: Option<NaiveDate>, last: &Point) -> Option<Point> {
        let (Base::Day { .. }, Base::Weekday(_, Which::Recent)) = (first.base, last.base) else {
            return None;
        };
        let recent = self.place(last.base)?.period?.first;
        (begun? < recent).then_some(*last)
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

/// Whether a range of hours of one day ends on the next: `from 8 p.m. to 5 a.m.`.
fn is_past_midnight(first: &Point, last: &Point) -> bool {
    let hours = first.clock.zip(last.clock);
    first.base == last.base && hours.is_some_and(|(first, last)| last < first)
}

/// The beginning of a range whose end is told of a week: `from Monday to Wednesday next week`.
fn before(first: Point, last: &Point) -> Point {
    let in_week = |weekday: Weekday| weekday.num_days_from_monday();
    let base = match (first.base, last.base) {
        (Base::Weekday(weekday, _), Base::WeekdayOf(end, weeks)) => {
            let is_later = in_week(weekday) > in_week(end);
            Base::WeekdayOf(weekday, weeks.saturating_sub(i32::from(is_later)))
        }
        (base, _) => base,
    };
    Point { base, ..first }
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
        (Base::Holiday(holiday, Year::Nearest), Some(first)) => {
            Base::Holiday(holiday, holiday::year_from(holiday, first))
        }
        (base, _) => base,
    };
    Point { base, ..last }
}

/// The year of the first such day from a day on.
pub(super) fn year_from(first: NaiveDate, month: u32, day: u32) -> Year {
    let later = (month, day) < (first.month(), first.day());
    Year::Given(first.year() + i32::from(later))
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

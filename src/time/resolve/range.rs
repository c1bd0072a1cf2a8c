//! From one point to another: each tells what the other leaves out.

use chrono::{Datelike, NaiveDate, Weekday};

use super::{Context, Resolved, holiday};
use crate::Interval;
use crate::time::meaning::{Base, Point, Which, Year, Yearly};
use crate::time::unit::Unit;

impl Context {
    /// The days from the first of one point to the last of another; `None` for those that run backwards.
    pub(super) fn between(&mut self, first: Point, last: Point) -> Option<Resolved> {
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
            base @ Base::Day {
                day,
                month,
                year: Year::Recent,
                ..
            },
            Some(first),
        ) => base.in_year(year_from(first, month, day)),
        (base @ Base::Yearly(Yearly::Month(month), Year::Recent), Some(first)) => {
            base.in_year(year_from(first, month, 31))
        }
        (base @ Base::Holiday(holiday, Year::Nearest), Some(first)) => {
            base.in_year(holiday::year_from(holiday, first))
        }
        (base, _) => base,
    };
    Point { base, ..last }
}

/// The year of the first such day from a day on.
pub(in crate::time) fn year_from(first: NaiveDate, month: u32, day: u32) -> Year {
    let later = (month, day) < (first.month(), first.day());
    Year::Given(first.year() + i32::from(later))
}

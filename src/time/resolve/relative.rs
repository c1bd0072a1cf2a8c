//! Places that are told by their distance from the article's day, or from what was spoken of last.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::Context;
use super::period::{Period, back_to, moved};
use super::point::Place;
use super::value::Unknown;
use crate::time::meaning::{Origin, Which, Year};
use crate::time::unit::Unit;
use crate::{Confidence, TimeBasis};

/// More units than these may be of any day.
const HOURS_OF_A_DAY: u32 = 24;

impl Context {
    pub(super) fn shifted(&self, unit: Unit, by: i32) -> Option<Period> {
        let today = self.reference?;
        Period::containing(unit, moved(today, unit, by)?)
    }

    pub(super) fn offset(&self, unit: Unit, count: Option<i32>, origin: Origin) -> Place {
        let vague = match count {
            Some(count) if count > 0 => Unknown::Future,
            _ => Unknown::Past,
        };
        let unknown = if count.is_some() && self.reference.is_none() {
            Unknown::Unit(unit)
        } else {
            vague
        };
        let place = Place::new("offset", Confidence::Medium, unknown);
        let (from, basis) = match origin {
            Origin::Previous if self.spoken.is_some() => self.focus(unit),
            Origin::Article | Origin::Previous => (self.reference, TimeBasis::ArticleDate),
            Origin::Deictic(days) => (
                self.reference
                    .and_then(|today| moved(today, Unit::Day, days.into())),
                TimeBasis::ArticleDate,
            ),
        };
        let to = match origin {
            Origin::Deictic(_) => Unit::Day,
            _ => unit,
        };
        let period = from.zip(count).and_then(|(from, count)| match unit {
            // Hours before the article may reach into the day before; mostly they do not.
            Unit::Second | Unit::Minute | Unit::Hour => {
                (count.unsigned_abs() < HOURS_OF_A_DAY).then(|| Period::day(from))
            }
            _ => Period::containing(to, moved(from, unit, count)?),
        });
        place.at(period, basis)
    }

    /// The quarter that was spoken of, in another year; without one, the year, or what is called by its unit: `the
    /// year-ago quarter`.
    pub(super) fn period_of(&self, noun: Option<Unit>, year: Year) -> Place {
        let place = Place::new("period-of", Confidence::Low, Unknown::Unit(Unit::Year));
        let Some(today) = self.reference else {
            return place;
        };
        let unit = if self.quarter.is_some() || year == Year::Nearest {
            Unit::Quarter
        } else {
            noun.filter(|_| year == Year::Ago).unwrap_or(Unit::Year)
        };
        let latest = || {
            let before = moved(today, Unit::Quarter, -1)?;
            Period::containing(Unit::Quarter, before)
        };
        let spoken = match unit {
            Unit::Quarter => self.quarter.or_else(latest).map(|it| it.first),
            _ => Some(today),
        };
        let moved_to = |day: NaiveDate| {
            let by = match year {
                Year::Given(year) => year.checked_sub(day.year())?,
                Year::Shift(by) => today.year().checked_add(by)?.checked_sub(day.year())?,
                Year::Ago => -1,
                _ => 0,
            };
            Period::containing(unit, moved(day, Unit::Year, by)?)
        };
        let basis = if self.quarter.is_some() {
            TimeBasis::PreviousTime
        } else {
            TimeBasis::ArticleDate
        };
        place.at(spoken.and_then(moved_to), basis)
    }

    pub(super) fn weekday(&self, weekday: Weekday, which: Which) -> Place {
        let (rule, confidence) = match which {
            Which::Recent | Which::Last => ("weekday", Confidence::High),
            _ => ("pointed-weekday", Confidence::Medium),
        };
        let place = Place::new(rule, confidence, Unknown::Weekday(weekday));
        let (from, basis) = match which {
            Which::Previous | Which::Following if self.day.is_some() => {
                (self.day, TimeBasis::PreviousTime)
            }
            _ => (self.reference, TimeBasis::ArticleDate),
        };
        let Some(from) = from else { return place };
        let recent = back_to(from, weekday);
        let before = || from.pred_opt().and_then(|day| back_to(day, weekday));
        let after = || {
            let week = from.checked_add_days(Days::new(7))?;
            back_to(week, weekday)
        };
        let (day, other) = match which {
            Which::Recent => (recent, after()),
            Which::Coming if from.weekday() == weekday => (recent, after()),
            Which::Coming => (after(), recent),
            Which::Previous => (before(), None),
            Which::Following => (after(), None),
            Which::Last => pointed(from, before(), -1),
            Which::Next => pointed(from, after(), 1),
            Which::This => {
                let sunday = Period::week(from).map(|week| week.last);
                (sunday.and_then(|sunday| back_to(sunday, weekday)), recent)
            }
        };
        let other = other.filter(|other| Some(*other) != day).map(Period::day);
        Place {
            other,
            ..place.at(day.map(Period::day), basis)
        }
    }
}

/// `last Wednesday` and `next Wednesday`: the nearest one before or after a day, or that of the week before or
/// after. Yesterday and tomorrow have names of their own, so those of the same week are not meant.
fn pointed(
    from: NaiveDate,
    nearest: Option<NaiveDate>,
    way: i32,
) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let Some(near) = nearest else {
        return (None, None);
    };
    let far = moved(near, Unit::Week, way);
    let days = near.signed_duration_since(from).num_days().abs();
    match near.iso_week() == from.iso_week() {
        true if days < 2 => (far, nearest),
        true => (nearest, far),
        false => (nearest, None),
    }
}

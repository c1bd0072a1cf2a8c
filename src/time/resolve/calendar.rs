//! Places that the calendar gives: days, months, parts of years, holidays.

use chrono::{Datelike, NaiveDate, Weekday};

use super::Context;
use super::holiday::day_of;
use super::period::{Period, back_to, moved};
use super::point::{Place, basis_of};
use super::value::Unknown;
use crate::time::meaning::{Holiday, Unit, What, Whole, Year, Yearly};
use crate::{Confidence, DateOrder, TimeBasis};

impl Context {
    pub(super) fn calendar_day(
        &self,
        weekday: Option<Weekday>,
        day: u32,
        month: u32,
        year: Year,
    ) -> Option<Place> {
        // 2000 is a leap year: what does not exist in it never does.
        NaiveDate::from_ymd_opt(2000, month, day)?;
        let in_year = |year| NaiveDate::from_ymd_opt(year, month, day);
        let date = match year {
            Year::Given(year) => Some(in_year(year)?),
            _ => self
                .reference
                .and_then(|today| choose(today, year, |year| in_year(year).map(Period::day)))
                .map(|period| period.first),
        };
        let contradicted =
            weekday.is_some_and(|weekday| date.is_some_and(|date| date.weekday() != weekday));
        let (rule, confidence) = if contradicted {
            ("weekday-contradicts-date", Confidence::Low)
        } else {
            ("calendar-day", Confidence::High)
        };
        let place = Place::new(rule, confidence, Unknown::Day(month, day));
        Some(place.at(date.map(Period::day), basis_of(year)))
    }

    /// A day in figures, as the order says where both readings exist.
    pub(super) fn figures(&self, first: u16, second: u16, third: u16) -> Option<Place> {
        let date = |year: u16, month: u16, day: u16| {
            NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
        };
        if third == 0 {
            let day_first = self.order == DateOrder::DayFirst && second <= 12 || first > 12;
            let (day, month) = if day_first {
                (first, second)
            } else {
                (second, first)
            };
            return self.calendar_day(None, day.into(), month.into(), Year::Recent);
        }
        let readings = match third {
            _ if first > 999 => [date(first, second, third), None],
            100..1000 => return None,
            _ => {
                let year = whole_year(third);
                let (day_first, month_first) =
                    (date(year, second, first), date(year, first, second));
                match self.order {
                    DateOrder::DayFirst => [day_first, month_first],
                    DateOrder::MonthFirst => [month_first, day_first],
                }
            }
        };
        let mut found = readings.into_iter().flatten().map(Period::day);
        let day = found.next()?;
        let other = found.next().filter(|other| *other != day);
        let (rule, confidence) = match other {
            Some(_) => ("figures-either-way", Confidence::Medium),
            None => ("figures", Confidence::High),
        };
        let place = Place::new(rule, confidence, Unknown::Nothing);
        Some(Place {
            other,
            ..place.at(Some(day), TimeBasis::Explicit)
        })
    }

    pub(super) fn part_of_year(&self, yearly: Yearly, year: Year) -> Place {
        let of = |year| match yearly {
            Yearly::Month(month) => Period::month(year, month),
            Yearly::Season(season) => Period::season(year, season),
            Yearly::Quarter(quarter) => Period::quarter(year, quarter),
            Yearly::Half(half) => Period::half(year, half),
        };
        let (rule, confidence) = match (yearly, year) {
            (Yearly::Month(_), Year::Given(_)) => ("month", Confidence::High),
            (Yearly::Month(_), _) => ("month", Confidence::Medium),
            (Yearly::Season(_), _) => ("season", Confidence::Medium),
            _ => ("part-of-year", Confidence::Medium),
        };
        let place = Place::new(rule, confidence, Unknown::Yearly(yearly));
        let period = match (year, self.reference) {
            (Year::Given(year), _) => of(year),
            (_, Some(today)) => match (yearly, year) {
                // Reports tell of the last quarter that has begun.
                (Yearly::Quarter(_) | Yearly::Half(_), Year::Nearest | Year::Ago) => {
                    let ago = i32::from(year == Year::Ago);
                    let begun =
                        |by: &i32| of(today.year() - by).is_some_and(|it| it.first <= today);
                    (0..=1)
                        .find(begun)
                        .and_then(|by| of(today.year() - by - ago))
                }
                _ => choose(today, year, of),
            },
            _ => None,
        };
        place.at(period, basis_of(year))
    }

    pub(super) fn holiday(&self, holiday: Holiday, year: Year) -> Place {
        let unknown = match holiday {
            Holiday::Fixed(month, day) => Unknown::Day(month, day),
            _ => Unknown::Unit(Unit::Day),
        };
        let place = Place::new("holiday", Confidence::Medium, unknown);
        let of = |year| day_of(holiday, year).map(Period::day);
        let period = match (year, self.reference) {
            (Year::Given(year), _) => of(year),
            (_, Some(today)) => choose(today, year, of),
            _ => None,
        };
        place.at(period, basis_of(year))
    }

    /// What has a rank in a month or a year.
    pub(super) fn nth(&self, rank: u32, what: What, whole: Whole) -> Option<Period> {
        let of = |year| match whole {
            Whole::Month(month, _) => Period::month(year, month),
            Whole::Year(_) | Whole::Months(_) => Period::year(year),
        };
        let whole = match whole {
            Whole::Month(_, Year::Given(year)) | Whole::Year(Year::Given(year)) => of(year),
            Whole::Month(_, year) | Whole::Year(year) => choose(self.reference?, year, of),
            Whole::Months(by) => {
                Period::containing(Unit::Month, moved(self.reference?, Unit::Month, by)?)
            }
        }?;
        let found = within(rank, what, whole)?;
        // A fifth Monday that the month does not have is none; a first week may begin before.
        (found.last >= whole.first && found.first <= whole.last).then_some(found)
    }
}

/// The period of the year that is meant.
fn choose(today: NaiveDate, year: Year, of: impl Fn(i32) -> Option<Period>) -> Option<Period> {
    let this = today.year();
    match year {
        Year::Given(year) => of(year),
        Year::This => of(this),
        Year::Shift(by) => of(this.checked_add(by)?),
        Year::Last => (0..=LEAP).find_map(|by| of(this - by).filter(|it| it.last < today)),
        Year::Next => (0..=LEAP).find_map(|by| of(this + by).filter(|it| it.first > today)),
        Year::Nearest => nearest(today, of),
        Year::Recent => {
            // Dates lie behind the article more often than ahead: up to four months ahead is near, or
            // eight behind.
            nearest(moved(today, Unit::Month, -2)?, of)
        }
        Year::Coming => (0..=LEAP).find_map(|by| of(this + by).filter(|it| it.last >= today)),
        Year::Ago => {
            let meant = nearest(today, &of)?;
            of(meant.first.year().checked_sub(1)?)
        }
    }
}

/// What has a rank, from 1, in a period; 0 for the last.
fn within(rank: u32, what: What, whole: Period) -> Option<Period> {
    let steps = i32::try_from(rank).ok()? - 1;
    match what {
        What::Unit(unit) if rank == 0 => Period::containing(unit, whole.last),
        What::Unit(Unit::Week) => {
            // The first week, of a year as of a month, is the one with its Thursday.
            let thursday = moved(back_to(whole.first, Weekday::Fri)?, Unit::Day, 6)?;
            Period::week(moved(thursday, Unit::Week, steps)?)
        }
        What::Unit(unit) => Period::containing(unit, moved(whole.first, unit, steps)?),
        What::Weekday(weekday) if rank == 0 => back_to(whole.last, weekday).map(Period::day),
        What::Weekday(weekday) => {
            let first = back_to(moved(whole.first, Unit::Day, 6)?, weekday)?;
            moved(first, Unit::Week, steps).map(Period::day)
        }
    }
}

/// A year of two figures lies between 1950 and 2049.
const fn whole_year(year: u16) -> u16 {
    match year {
        0..50 => 2000 + year,
        50..100 => 1900 + year,
        _ => year,
    }
}

/// Years to look into for the next 29 February: eight, across a century's end.
const LEAP: i32 = 8;

/// The period of the nearest year; of two as near, the one before.
fn nearest(today: NaiveDate, of: impl Fn(i32) -> Option<Period>) -> Option<Period> {
    let this = today.year();
    let near = [this - 1, this, this + 1];
    let mut far = (2..=LEAP).flat_map(|by| [this - by, this + by]);
    let distance = |period: &Period| {
        let before = today.signed_duration_since(period.last).num_days();
        let after = period.first.signed_duration_since(today).num_days();
        before.max(after).max(0)
    };
    near.into_iter()
        .filter_map(&of)
        .min_by_key(distance)
        .or_else(|| far.find_map(&of))
}

/// The day of the nearest month that has it.
pub(super) fn nearest_day(
    today: NaiveDate,
    day: u32,
    weekday: Option<Weekday>,
) -> Option<NaiveDate> {
    // Within a year every day of the month falls on every weekday, or nearly so.
    let months = if weekday.is_some() { 12 } else { 2 };
    let days = (-months..=months).filter_map(|by| {
        let month = moved(today.with_day(1)?, Unit::Month, by)?;
        month.with_day(day)
    });
    let named = days.filter(|date| weekday.is_none_or(|weekday| date.weekday() == weekday));
    named.min_by_key(|date| today.signed_duration_since(*date).num_days().abs())
}

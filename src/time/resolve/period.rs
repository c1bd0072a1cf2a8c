//! Periods of the calendar, and steps from one to the next.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::value::Value;
use crate::time::part::Season;
use crate::time::unit::Unit;
use crate::{Interval, Precision};

/// A stretch of whole days that the calendar has a name for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Period {
    pub(super) precision: Precision,
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
}

/// Years that TIMEX3 can write.
const YEARS: core::ops::RangeInclusive<u32> = 1..=9999;

impl Period {
    pub(super) const fn day(date: NaiveDate) -> Self {
        Self {
            precision: Precision::Day,
            first: date,
            last: date,
        }
    }

    /// So many months from the first day of a month.
    fn months(precision: Precision, year: i32, month: u32, count: u32) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        let last = first.checked_add_months(Months::new(count))?.pred_opt()?;
        Some(Self {
            precision,
            first,
            last,
        })
    }

    pub(super) fn month(year: i32, month: u32) -> Option<Self> {
        Self::months(Precision::Month, year, month, 1)
    }

    /// A quarter by its number from 1.
    pub(super) fn quarter(year: i32, quarter: u32) -> Option<Self> {
        Self::months(Precision::Quarter, year, (quarter * 3).checked_sub(2)?, 3)
    }

    /// A half by its number from 1.
    pub(super) fn half(year: i32, half: u32) -> Option<Self> {
        Self::months(Precision::Half, year, (half * 6).checked_sub(5)?, 6)
    }

    pub(super) fn season(year: i32, season: Season) -> Option<Self> {
        Self::months(Precision::Season, year, season.first_month(), 3)
    }

    pub(super) fn year(year: i32) -> Option<Self> {
        Self::months(Precision::Year, year, 1, 12)
    }

    pub(super) fn decade(first: i32) -> Option<Self> {
        Self::months(Precision::Decade, first, 1, 120)
    }

    pub(super) fn century(first: i32) -> Option<Self> {
        Self::months(Precision::Century, first, 1, 1200)
    }

    /// The week, Monday to Sunday, in which a day lies.
    pub(super) fn week(date: NaiveDate) -> Option<Self> {
        let monday = back_to(date, Weekday::Mon)?;
        Some(Self {
            precision: Precision::Week,
            first: monday,
            last: monday.checked_add_days(Days::new(6))?,
        })
    }

    /// The Saturday and Sunday of the week in which a day lies.
    pub(super) fn weekend(date: NaiveDate) -> Option<Self> {
        let monday = back_to(date, Weekday::Mon)?;
        Some(Self {
            precision: Precision::Weekend,
            first: monday.checked_add_days(Days::new(5))?,
            last: monday.checked_add_days(Days::new(6))?,
        })
    }

    /// The period of a unit in which a day lies; `None` for what is shorter than a day.
    pub(super) fn containing(unit: Unit, date: NaiveDate) -> Option<Self> {
        let year = date.year();
        match unit {
            Unit::Second | Unit::Minute | Unit::Hour => None,
            Unit::Day => Some(Self::day(date)),
            Unit::Weekend => Self::weekend(date),
            Unit::Week | Unit::Fortnight => Self::week(date),
            Unit::Month => Self::month(year, date.month()),
            Unit::Quarter => Self::quarter(year, date.month().div_ceil(3)),
            Unit::Year => Self::year(year),
            Unit::Decade => Self::decade(year.div_euclid(10) * 10),
            Unit::Century => Self::century(year.div_euclid(100) * 100),
        }
    }

    /// The days as they are handed out.
    pub(super) const fn interval(self) -> Interval {
        Interval {
            first: Some(self.first),
            last: Some(self.last),
            precision: self.precision,
        }
    }

    /// Its TIMEX3 value; `None` where no four figures write its years.
    pub(super) fn value(self) -> Option<Value> {
        let first = self.first;
        let year = four_figures(first.year())?;
        four_figures(self.last.year())?;
        let mut value = Value::new();
        match self.precision {
            Precision::Century => value.digits(2, year / 100),
            Precision::Decade => value.digits(3, year / 10),
            Precision::Year => value.digits(4, year),
            Precision::Half => value
                .digits(4, year)
                .text("-H")
                .digits(1, first.month0() / 6 + 1),
            Precision::Quarter => value
                .digits(4, year)
                .text("-Q")
                .digits(1, first.month0() / 3 + 1),
            Precision::Season => value
                .digits(4, year)
                .text("-")
                .text(season_of(first).code()),
            Precision::Month => value.digits(4, year).text("-").digits(2, first.month()),
            Precision::Week | Precision::Weekend => {
                let week = first.iso_week();
                value
                    .digits(4, four_figures(week.year())?)
                    .text("-W")
                    .digits(2, week.week());
                value.text(if self.precision == Precision::Week {
                    ""
                } else {
                    "-WE"
                })
            }
            Precision::Day | Precision::PartOfDay | Precision::Minute => value
                .digits(4, year)
                .text("-")
                .digits(2, first.month())
                .text("-")
                .digits(2, first.day()),
        };
        Some(value)
    }
}

fn four_figures(year: i32) -> Option<u32> {
    u32::try_from(year).ok().filter(|year| YEARS.contains(year))
}

/// The season that begins on a day.
fn season_of(first: NaiveDate) -> Season {
    match first.month() {
        3 => Season::Spring,
        6 => Season::Summer,
        9 => Season::Autumn,
        _ => Season::Winter,
    }
}

/// How finely a distance from a period is told: weeks from a day end on a day.
pub(super) const fn fine(unit: Unit, from: Precision) -> Unit {
    match unit {
        Unit::Week | Unit::Fortnight
            if matches!(
                from,
                Precision::Day | Precision::PartOfDay | Precision::Minute
            ) =>
        {
            Unit::Day
        }
        unit => unit,
    }
}

/// The latest such weekday up to a day, itself included.
pub(super) fn back_to(date: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    let days = date.weekday().days_since(weekday);
    date.checked_sub_days(Days::new(days.into()))
}

/// A day some units away; months and longer keep the day of the month where they can.
pub(super) fn moved(date: NaiveDate, unit: Unit, by: i32) -> Option<NaiveDate> {
    let days = |each: u64| {
        let days = Days::new(u64::from(by.unsigned_abs()).checked_mul(each)?);
        if by < 0 {
            date.checked_sub_days(days)
        } else {
            date.checked_add_days(days)
        }
    };
    let months = |each: u32| {
        let months = Months::new(by.unsigned_abs().checked_mul(each)?);
        if by < 0 {
            date.checked_sub_months(months)
        } else {
            date.checked_add_months(months)
        }
    };
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour => Some(date),
        Unit::Day => days(1),
        Unit::Week | Unit::Weekend => days(7),
        Unit::Fortnight => days(14),
        Unit::Month => months(1),
        Unit::Quarter => months(3),
        Unit::Year => months(12),
        Unit::Decade => months(120),
        Unit::Century => months(1200),
    }
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

//! Places that the calendar gives: days, months, parts of years, holidays.

use chrono::{Datelike, NaiveDate, Weekday};

use super::Context;
use super::holiday::day_of;
use super::period::{Period, back_to, moved};
use super::point::{CONTRADICTED, Place, basis_of};
use super::value::Unknown;
use crate::time::meaning::{Holiday, What, Whole, Year, Yearly};
use crate::time::part::Season;
use crate::time::unit::Unit;
use crate::{Confidence, DateOrder};

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
            (CONTRADICTED, Confidence::Low)
        } else {
            ("calendar-day", Confidence::High)
        };
        let place = Place::new(rule, confidence, Unknown::Day(month, day));
        Some(place.at(date.map(Period::day), basis_of(year)))
    }

    /// A day in figures. Where both readings exist, a weekday beside them says which one is meant, or else
    /// the order.
    pub(super) fn figures(
        &self,
        (first, second, third): (u16, u16, u16),
        weekday: Option<Weekday>,
    ) -> Option<Place> {
        let place =
            |day: u16, month: u16, year| self.calendar_day(weekday, day.into(), month.into(), year);
        let year = match third {
            0 => Year::Recent,
            _ if first > 999 => return place(third, second, Year::Given(first.into())),
            100..1000 => return None,
            _ => Year::Given(self.whole_year(third)),
        };
        let (day_first, month_first) = (place(first, second, year), place(second, first, year));
        let readings = match self.order {
            DateOrder::DayFirst => [day_first, month_first],
            DateOrder::MonthFirst => [month_first, day_first],
        };
        let mut readings = readings.into_iter().flatten();
        let (preferred, second) = (readings.next()?, readings.next());
        let Some(second) = second.filter(|second| second.period != preferred.period) else {
            return Some(preferred);
        };
        if preferred.is_contradicted() && !second.is_contradicted() {
            return Some(second);
        }
        if weekday.is_some() && !preferred.is_contradicted() {
            return Some(preferred);
        }
        Some(Place {
            other: second.period,
            rule: "figures-either-way",
            confidence: Confidence::Medium,
            ..preferred
        })
    }

    /// A year of two figures is the one that lies no more than ten years ahead; without an article, one from
    /// 1950 to 2049.
    fn whole_year(&self, year: u16) -> i32 {
        let year = i32::from(year);
        if year > 99 {
            return year;
        }
        let latest = self
            .reference
            .map_or(2049, |today| today.year() + MOST_AHEAD);
        latest - (latest - year).rem_euclid(100)
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
                // Until May this winter is the one that began the year before.
                (Yearly::Season(Season::Winter), Year::This) => {
                    moved(today, Unit::Month, -MONTHS_OF_WINTER).and_then(|it| of(it.year()))
                }
                // Reports tell of the last quarter that has begun.
                (Yearly::Quarter(_) | Yearly::Half(_), Year::Nearest | Year::Ago) => {
                    let ago = i32::from(year == Year::Ago);
                    let begun =
                        |by: &i32| of(today.year() - by).is_some_and(|it| it.first <= today);
                    (0..=1)
                        .find(begun)
                        .and_then(|by| of(today.year() - by - ago))
                }
                // What is to come of a quarter may be no more than its figures.
                (Yearly::Quarter(_) | Yearly::Half(_), Year::Coming) => nearest(today, of),
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

    /// The week, weekend or quarter to which a day belongs.
    pub(super) fn around(&self, unit: Unit, holiday: Holiday, year: Year) -> Place {
        let place = self.holiday(holiday, year);
        let back = match unit {
            // A Monday belongs to the weekend before, a Thursday to the one behind.
            Unit::Weekend => -2,
            // The quarter that ends in July is more of the second than of the third.
            Unit::Quarter => -HALF_A_QUARTER,
            _ => 0,
        };
        let period = place
            .period
            .and_then(|day| Period::containing(unit, moved(day.first, Unit::Day, back)?));
        Place {
            period,
            unknown: Unknown::Unit(unit),
            rule: "week-of",
            ..place
        }
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
        Year::Begun => (0..=LEAP).find_map(|by| of(this - by).filter(|it| it.has_begun(today))),
        Year::Next => (0..=LEAP).find_map(|by| of(this + by).filter(|it| it.first > today)),
        Year::Nearest => nearest(today, of),
        Year::Recent | Year::Spoken => {
            // Dates lie behind the article more often than ahead: up to four months ahead is near, or
            // eight behind.
            nearest(moved(today, Unit::Month, -2)?, of)
        }
        // What lies ahead is up to eleven months away, or it is just over.
        Year::Coming => nearest(moved(today, Unit::Month, 5)?, of),
        Year::Ago => {
            let meant = nearest(today, &of)?;
            of(meant.first.year().checked_sub(1)?)
        }
    }
}

/// Articles are added to behind their date: one of the days after it is nearer than one of the year before.
const DAYS_ADDED: i64 = 3;

impl Period {
    fn has_begun(self, today: NaiveDate) -> bool {
        let is_day = self.first == self.last;
        let ahead = self.first.signed_duration_since(today).num_days();
        ahead <= if is_day { DAYS_ADDED } else { 0 }
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

/// A winter is spoken of as this one for so many months of its second year.
const MONTHS_OF_WINTER: i32 = 5;

/// In days.
const HALF_A_QUARTER: i32 = 45;

/// Figures such as `03/18/40` are told of the past; of what is planned, it is seldom further off.
const MOST_AHEAD: i32 = 10;

/// Years to look into for the next 29 February: eight, across a century's end.
const LEAP: i32 = 8;

/// The period of the nearest year; of two as near, the one before.
fn nearest(today: NaiveDate, of: impl Fn(i32) -> Option<Period>) -> Option<Period> {
    let this = today.year();
    let near = [this - 1, this, this + 1];
    let mut far = (2..=LEAP).flat_map(|by| [this - by, this + by]);
    let distance = |period: &Period| {
        let (from, to) = if period.last < today {
            (period.last, today)
        } else {
            (today, period.first.max(today))
        };
        to.signed_duration_since(from).num_days()
    };
    near.into_iter()
        .filter_map(&of)
        .min_by_key(distance)
        .or_else(|| far.find_map(&of))
}

//! The period that a point of the calendar names.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::Context;
use super::holiday::day_of;
use super::period::{Period, back_to, moved};
use crate::time::meaning::{Base, Holiday, Origin, Unit, Which, Year, Yearly};
use crate::{Confidence, DateOrder, TimeBasis};

/// Where a point lies.
#[derive(Debug)]
pub(super) struct Place {
    /// The period; `None` where no date is known from which to count.
    pub(super) period: Option<Period>,
    /// What can be said of it without.
    pub(super) unresolved: String,
    pub(super) other: Option<Period>,
    pub(super) basis: TimeBasis,
    pub(super) rule: &'static str,
    pub(super) confidence: Confidence,
}

impl Place {
    fn new(rule: &'static str, confidence: Confidence, unresolved: String) -> Self {
        Self {
            period: None,
            unresolved,
            other: None,
            basis: TimeBasis::Unresolved,
            rule,
            confidence,
        }
    }

    /// The place at a period, where one was found.
    fn at(self, period: Option<Period>, basis: TimeBasis) -> Self {
        let basis = if period.is_some() {
            basis
        } else {
            TimeBasis::Unresolved
        };
        Self {
            period,
            basis,
            ..self
        }
    }
}

/// What stands behind the year in a value.
pub(super) fn within_year(yearly: Yearly) -> String {
    match yearly {
        Yearly::Month(month) => format!("{month:02}"),
        Yearly::Season(season) => season.code().to_owned(),
        Yearly::Quarter(quarter) => format!("Q{quarter}"),
        Yearly::Half(half) => format!("H{half}"),
    }
}

/// The value of a unit of which no more is known.
pub(super) fn unknown(unit: Unit) -> &'static str {
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Day => "XXXX-XX-XX",
        Unit::Weekend => "XXXX-WXX-WE",
        Unit::Week | Unit::Fortnight => "XXXX-WXX",
        Unit::Month => "XXXX-XX",
        Unit::Quarter => "XXXX-QX",
        Unit::Year | Unit::Decade | Unit::Century => "XXXX",
    }
}

impl Context {
    /// The place of a point; `None` for what is no place at all, such as the 31st of June.
    pub(super) fn place(&self, base: Base) -> Option<Place> {
        use Confidence::{High, Low, Medium};
        use TimeBasis::{ArticleDate, Explicit, PreviousTime};
        let explicit = |rule, period: Option<Period>| {
            period.map(|period| Place::new(rule, High, String::new()).at(Some(period), Explicit))
        };
        match base {
            Base::Implied => Some(self.implied()),
            Base::Day {
                weekday,
                day,
                month,
                year,
            } => self.calendar_day(weekday, day, month, year),
            Base::Figures(first, second, third) => self.figures(first, second, third),
            Base::WeekdayFrom(weekday, first) => {
                let place = Place::new("weekday", High, String::new());
                let day = first.checked_add_days(Days::new(6));
                let day = day.and_then(|day| back_to(day, weekday));
                Some(place.at(day.map(Period::day), ArticleDate))
            }
            Base::WeekWith { day, month, year } => {
                let place = self.calendar_day(None, day, month, year)?;
                let week = place.period.and_then(|day| Period::week(day.first));
                Some(Place {
                    period: week,
                    unresolved: unknown(Unit::Week).to_owned(),
                    rule: "week-of",
                    ..place
                })
            }
            Base::PeriodOf(year) => Some(self.period_of(year)),
            Base::DayOfMonth(day, weekday) => {
                let place = Place::new("day-of-month", Medium, format!("XXXX-XX-{day:02}"));
                let period = self
                    .reference
                    .and_then(|today| nearest_day(today, day, weekday));
                Some(place.at(period.map(Period::day), ArticleDate))
            }
            Base::Yearly(yearly, year) => self.part_of_year(yearly, year),
            Base::Year(year) => explicit("year", Period::year(year)),
            Base::Decade(first) => explicit("decade", Period::decade(first)),
            Base::ShortDecade(tens) => {
                // The decade in the century of the article, unless it lies ahead.
                let century = self
                    .reference
                    .map_or(1900, |today| today.year().div_euclid(100) * 100);
                let ahead = self
                    .reference
                    .is_some_and(|today| century + tens > today.year());
                let first = century + tens - if ahead { 100 } else { 0 };
                explicit("decade", Period::decade(first))
            }
            Base::Century(first) => explicit("century", Period::century(first)),
            Base::Shift(unit, by) => {
                let confidence = if unit == Unit::Day { High } else { Medium };
                let place = Place::new(shift_rule(unit), confidence, unknown(unit).to_owned());
                Some(place.at(self.shifted(unit, by), ArticleDate))
            }
            Base::Offset(unit, count, origin) => self.offset(unit, count, origin),
            Base::Weekday(weekday, which) => Some(self.weekday(weekday, which)),
            Base::WeekdayOf(weekday, weeks) => {
                let unresolved = format!("XXXX-WXX-{}", weekday.number_from_monday());
                let day = self.reference.and_then(|today| {
                    let week = Period::week(moved(today, Unit::Week, weeks)?)?;
                    back_to(week.last, weekday)
                });
                let place = Place::new("weekday-of-week", High, unresolved);
                Some(place.at(day.map(Period::day), ArticleDate))
            }
            Base::Holiday(holiday, year) => Some(self.holiday(holiday, year)),
            Base::WeekOf(rank, month, year) => {
                let unresolved = "XXXX-WXX".to_owned();
                let place = Place::new("week-of", Medium, unresolved);
                let basis = basis_of(year);
                Some(place.at(self.week_of(rank, month, year), basis))
            }
            Base::Same(unit, by) => {
                let place = Place::new("same", Low, unknown(unit).to_owned());
                let from = self.focus(unit);
                let basis = if self.day.is_some() {
                    PreviousTime
                } else {
                    ArticleDate
                };
                let period = from.and_then(|day| Period::containing(unit, moved(day, unit, by)?));
                Some(place.at(period, basis))
            }
        }
    }

    /// The day from which what is spoken of is counted.
    fn focus(&self, unit: Unit) -> Option<NaiveDate> {
        match unit {
            Unit::Quarter => self
                .quarter
                .map(|period| period.first)
                .or_else(|| moved(self.reference?, Unit::Quarter, -1)),
            Unit::Month | Unit::Year => self.spoken.or(self.reference),
            Unit::Weekend => {
                // The last one that has begun.
                let saturday = back_to(self.reference?, Weekday::Sat)?;
                Some(saturday)
            }
            _ => self.day.or(self.reference),
        }
    }

    fn implied(&self) -> Place {
        let place = Place::new("clock", Confidence::Medium, String::new());
        let basis = if self.day.is_some() {
            TimeBasis::PreviousTime
        } else {
            TimeBasis::ArticleDate
        };
        place.at(self.day.or(self.reference).map(Period::day), basis)
    }

    fn calendar_day(
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
                .and_then(|today| self.choose(today, year, |year| in_year(year).map(Period::day)))
                .map(|period| period.first),
        };
        let contradicted =
            weekday.is_some_and(|weekday| date.is_some_and(|date| date.weekday() != weekday));
        let (rule, confidence) = if contradicted {
            ("weekday-contradicts-date", Confidence::Low)
        } else {
            ("calendar-day", Confidence::High)
        };
        let place = Place::new(rule, confidence, format!("XXXX-{month:02}-{day:02}"));
        Some(place.at(date.map(Period::day), basis_of(year)))
    }

    /// A day in figures, as the order says where both readings exist.
    fn figures(&self, first: u16, second: u16, third: u16) -> Option<Place> {
        let date = |year: u16, month: u16, day: u16| {
            NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
        };
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
        let place = Place::new(rule, confidence, String::new());
        Some(Place {
            other,
            ..place.at(Some(day), TimeBasis::Explicit)
        })
    }

    /// The period of the year that is meant.
    fn choose(
        &self,
        today: NaiveDate,
        year: Year,
        of: impl Fn(i32) -> Option<Period>,
    ) -> Option<Period> {
        let this = today.year();
        match year {
            Year::Given(year) => of(year),
            Year::This => of(this),
            Year::Shift(by) => of(this.checked_add(by)?),
            Year::Last => (0..=LEAP).find_map(|by| of(this - by).filter(|it| it.last < today)),
            Year::Next => (0..=LEAP).find_map(|by| of(this + by).filter(|it| it.first > today)),
            Year::Nearest => nearest(today, of),
            Year::Ago => {
                let meant = nearest(today, &of)?;
                of(meant.first.year().checked_sub(1)?)
            }
        }
    }

    fn part_of_year(&self, yearly: Yearly, year: Year) -> Option<Place> {
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
        let place = Place::new(rule, confidence, format!("XXXX-{}", within_year(yearly)));
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
                _ => self.choose(today, year, of),
            },
            _ => None,
        };
        Some(place.at(period, basis_of(year)))
    }

    fn shifted(&self, unit: Unit, by: i32) -> Option<Period> {
        let today = self.reference?;
        Period::containing(unit, moved(today, unit, by)?)
    }

    fn offset(&self, unit: Unit, count: Option<i32>, origin: Origin) -> Option<Place> {
        let vague = match count {
            Some(count) if count > 0 => "FUTURE_REF",
            _ => "PAST_REF",
        };
        let unresolved = if count.is_some() && self.reference.is_none() {
            unknown(unit)
        } else {
            vague
        };
        let place = Place::new("offset", Confidence::Medium, unresolved.to_owned());
        let (from, basis) = match origin {
            Origin::Article => (self.reference, TimeBasis::ArticleDate),
            Origin::Previous if self.day.is_some() => (self.day, TimeBasis::PreviousTime),
            Origin::Previous => (self.reference, TimeBasis::ArticleDate),
            Origin::Deictic(days) => (
                self.reference
                    .and_then(|today| moved(today, Unit::Day, days.into())),
                TimeBasis::ArticleDate,
            ),
        };
        let period = from
            .zip(count)
            .and_then(|(from, count)| Period::containing(unit, moved(from, unit, count)?));
        Some(place.at(period, basis))
    }

    /// The quarter that was spoken of, in another year; without one, the year.
    fn period_of(&self, year: Year) -> Place {
        let place = Place::new("period-of", Confidence::Low, "XXXX".to_owned());
        let Some(today) = self.reference else {
            return place;
        };
        let unit = if self.quarter.is_some() || year == Year::Nearest {
            Unit::Quarter
        } else {
            Unit::Year
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
                Year::Nearest | Year::This | Year::Last | Year::Next => 0,
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

    fn weekday(&self, weekday: Weekday, which: Which) -> Place {
        let unresolved = format!("XXXX-WXX-{}", weekday.number_from_monday());
        let (rule, confidence) = match which {
            Which::Recent | Which::Last => ("weekday", Confidence::High),
            _ => ("pointed-weekday", Confidence::Medium),
        };
        let place = Place::new(rule, confidence, unresolved);
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
            Which::Last | Which::Previous => (before(), None),
            Which::Next | Which::Following => (after(), None),
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

    fn holiday(&self, holiday: Holiday, year: Year) -> Place {
        let unresolved = match holiday {
            Holiday::Fixed(month, day) => format!("XXXX-{month:02}-{day:02}"),
            _ => "XXXX-XX-XX".to_owned(),
        };
        let place = Place::new("holiday", Confidence::Medium, unresolved);
        let of = |year| day_of(holiday, year).map(Period::day);
        let period = match (year, self.reference) {
            (Year::Given(year), _) => of(year),
            (_, Some(today)) => self.choose(today, year, of),
            _ => None,
        };
        place.at(period, basis_of(year))
    }

    /// Some week of a month or a year, by its rank from 1; 0 for the last.
    fn week_of(&self, rank: u32, month: Option<u32>, year: Year) -> Option<Period> {
        let of = |year| match month {
            Some(month) => Period::month(year, month),
            None => Period::year(year),
        };
        let whole = match year {
            Year::Given(year) => of(year),
            _ => self.choose(self.reference?, year, of),
        }?;
        let within = if rank == 0 {
            whole.last
        } else {
            // The first week of a year, as of a month, is the one with its Thursday.
            let thursday = moved(back_to(whole.first, Weekday::Fri)?, Unit::Day, 6)?;
            moved(thursday, Unit::Week, i32::try_from(rank).ok()? - 1)?
        };
        Period::week(within)
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

const fn basis_of(year: Year) -> TimeBasis {
    match year {
        Year::Given(_) => TimeBasis::Explicit,
        _ => TimeBasis::ArticleDate,
    }
}

const fn shift_rule(unit: Unit) -> &'static str {
    match unit {
        Unit::Day => "deictic-day",
        _ => "shift",
    }
}

/// The period of the nearest year; of two as near, the one before.
fn nearest(today: NaiveDate, of: impl Fn(i32) -> Option<Period>) -> Option<Period> {
    // Dates lie behind the article more often than ahead: up to four months ahead is near, or eight behind.
    let today = moved(today, Unit::Month, -2).unwrap_or(today);
    let this = today.year();
    let near = [this - 1, this, this + 1];
    let far = (2..=LEAP).flat_map(|by| [this - by, this + by]);
    let distance = |period: &Period| {
        let before = today.signed_duration_since(period.last).num_days();
        let after = period.first.signed_duration_since(today).num_days();
        before.max(after).max(0)
    };
    near.into_iter()
        .filter_map(&of)
        .min_by_key(distance)
        .or_else(|| far.filter_map(&of).next())
}

/// The day of the nearest month that has it.
fn nearest_day(today: NaiveDate, day: u32, weekday: Option<Weekday>) -> Option<NaiveDate> {
    // Within a year every day of the month falls on every weekday, or nearly so.
    let months = if weekday.is_some() { 12 } else { 2 };
    let days = (-months..=months).filter_map(|by| {
        let month = moved(today.with_day(1)?, Unit::Month, by)?;
        month.with_day(day)
    });
    let named = days.filter(|date| weekday.is_none_or(|weekday| date.weekday() == weekday));
    named.min_by_key(|date| today.signed_duration_since(*date).num_days().abs())
}

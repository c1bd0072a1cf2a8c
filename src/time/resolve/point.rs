//! The period that a point of the calendar names.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::Context;
use super::period::{Period, back_to, moved, nearest_day};
use super::value::Unknown;
use crate::time::meaning::{Base, What, Whole, Year};
use crate::time::unit::Unit;
use crate::{Confidence, TimeBasis};

/// Where a point lies.
#[derive(Debug)]
pub(super) struct Place {
    /// The period; `None` where no date is known from which to count.
    pub(super) period: Option<Period>,
    /// What can be said of it without.
    pub(super) unknown: Unknown,
    pub(super) other: Option<Period>,
    pub(super) basis: TimeBasis,
    pub(super) rule: &'static str,
    pub(super) confidence: Confidence,
}

/// The rule of a time of day without a day.
pub(in crate::time) const CLOCK: &str = "clock";

/// The rule of a day whose weekday is another one.
pub(super) const CONTRADICTED: &str = "weekday-contradicts-date";

impl Place {
    pub(super) fn is_contradicted(&self) -> bool {
        self.rule == CONTRADICTED
    }

    pub(super) fn new(rule: &'static str, confidence: Confidence, unknown: Unknown) -> Self {
        Self {
            period: None,
            unknown,
            other: None,
            basis: TimeBasis::Unresolved,
            rule,
            confidence,
        }
    }

    /// The place at a period, where one was found.
    pub(super) fn at(self, period: Option<Period>, basis: TimeBasis) -> Self {
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

impl Context {
    /// The place of a point; `None` for what is no place at all, such as the 31st of June.
    pub(super) fn place(&self, base: Base) -> Option<Place> {
        use Confidence::{High, Medium};
        use TimeBasis::{ArticleDate, Explicit};
        let explicit = |rule, period: Option<Period>| {
            period.map(|period| Place::new(rule, High, Unknown::Nothing).at(Some(period), Explicit))
        };
        match base {
            Base::Implied => Some(self.implied()),
            Base::Day {
                weekday,
                day,
                month,
                year,
            } => self.calendar_day(weekday, day, month, year),
            Base::Figures(figures, weekday) => self.figures(figures, weekday),
            Base::WeekdayFrom(weekday, first) => Some(weekday_from(weekday, first)),
            // The quarters of a company have names of their own.
            Base::With(Unit::Quarter, ..) if self.quarter.is_some() => {
                self.place(Base::Same(Unit::Quarter, 0))
            }
            Base::With(unit, holiday, year) => Some(self.around(unit, holiday, year)),
            Base::PeriodOf(noun, year) => Some(self.period_of(noun, year)),
            Base::DayOfMonth(day, weekday) => Some(self.day_of_month(day, weekday)),
            Base::Yearly(yearly, year) => Some(self.part_of_year(yearly, year)),
            Base::Year(year) => explicit("year", Period::year(year)),
            Base::Decade(first) => explicit("decade", Period::decade(first)),
            Base::ShortDecade(tens) => {
                explicit("decade", Period::decade(self.first_of_decade(tens)))
            }
            Base::Century(first) => explicit("century", Period::century(first)),
            Base::Shift(unit, by) => {
                let confidence = if unit == Unit::Day { High } else { Medium };
                let place = Place::new(shift_rule(unit), confidence, Unknown::Unit(unit));
                Some(place.at(self.shifted(unit, by), ArticleDate))
            }
            Base::Offset(unit, count, origin) => Some(self.offset(unit, count, origin)),
            Base::Weekday(weekday, which) => Some(self.weekday(weekday, which)),
            Base::WeekdayOf(weekday, weeks) => Some(self.weekday_of_week(weekday, weeks)),
            Base::Holiday(holiday, year) => Some(self.holiday(holiday, year)),
            Base::Nth(rank, what, whole) => self.nth_place(rank, what, whole),
            Base::Same(unit, by) => Some(self.same(unit, by)),
        }
    }

    fn day_of_month(&self, day: u32, weekday: Option<Weekday>) -> Place {
        let place = Place::new("day-of-month", Confidence::Medium, Unknown::DayOfMonth(day));
        let day = self
            .reference
            .and_then(|today| nearest_day(today, day, weekday));
        place.at(day.map(Period::day), TimeBasis::ArticleDate)
    }

    /// The first year of a decade in the century of the article, unless it lies ahead.
    fn first_of_decade(&self, tens: i32) -> i32 {
        let Some(today) = self.reference else {
            return 1900 + tens;
        };
        let first = today.year().div_euclid(100) * 100 + tens;
        if first > today.year() {
            first - 100
        } else {
            first
        }
    }

    fn weekday_of_week(&self, weekday: Weekday, weeks: i32) -> Place {
        let day = self.reference.and_then(|today| {
            let week = Period::week(moved(today, Unit::Week, weeks)?)?;
            back_to(week.last, weekday)
        });
        let unknown = Unknown::Weekday(weekday);
        let place = Place::new("weekday-of-week", Confidence::High, unknown);
        place.at(day.map(Period::day), TimeBasis::ArticleDate)
    }

    fn nth_place(&self, rank: u32, what: What, whole: Whole) -> Option<Place> {
        let unit = match what {
            What::Unit(unit) => unit,
            What::Weekday(_) => Unit::Day,
        };
        let place = Place::new("nth", Confidence::Medium, Unknown::Unit(unit));
        let period = self.nth(rank, what, whole);
        // No June has a 31st, nor every month a fifth Monday.
        let exists = period.is_some() || self.reference.is_none();
        exists.then(|| place.at(period, whole_basis(whole)))
    }

    /// The period that is spoken of, or so many after it.
    fn same(&self, unit: Unit, by: i32) -> Place {
        let (from, basis) = match (unit, self.quarter) {
            // Before any was spoken of, the one before the article's own.
            (Unit::Quarter, None) if by != 0 => (self.reference, TimeBasis::ArticleDate),
            _ => self.focus(unit),
        };
        let period = from.and_then(|day| Period::containing(unit, moved(day, unit, by)?));
        Place::new("same", Confidence::Low, Unknown::Unit(unit)).at(period, basis)
    }

    /// The day from which what is spoken of is counted, and whence it is known.
    pub(super) fn focus(&self, unit: Unit) -> (Option<NaiveDate>, TimeBasis) {
        let spoken = match unit {
            Unit::Quarter => self.quarter.map(|period| period.first),
            Unit::Month | Unit::Year => self.spoken,
            Unit::Weekend => None,
            _ => self.day,
        };
        if spoken.is_some() {
            return (spoken, TimeBasis::PreviousTime);
        }
        let of_article = self.reference.and_then(|today| match unit {
            Unit::Quarter => moved(today, Unit::Quarter, -1),
            // The last one that has begun.
            Unit::Weekend => back_to(today, Weekday::Sat),
            _ => Some(today),
        });
        (of_article, TimeBasis::ArticleDate)
    }

    fn implied(&self) -> Place {
        let place = Place::new(CLOCK, Confidence::Medium, Unknown::Nothing);
        let (day, basis) = self.focus(Unit::Day);
        place.at(day.map(Period::day), basis)
    }
}

/// The first such day from a day on.
fn weekday_from(weekday: Weekday, first: NaiveDate) -> Place {
    let week = first.checked_add_days(Days::new(6));
    let day = week.and_then(|last| back_to(last, weekday));
    let place = Place::new("weekday", Confidence::High, Unknown::Nothing);
    place.at(day.map(Period::day), TimeBasis::Explicit)
}

pub(super) const fn basis_of(year: Year) -> TimeBasis {
    match year {
        Year::Given(_) => TimeBasis::Explicit,
        _ => TimeBasis::ArticleDate,
    }
}

const fn whole_basis(whole: Whole) -> TimeBasis {
    match whole {
        Whole::Month(_, year) | Whole::Year(year) => basis_of(year),
        Whole::Months(_) => TimeBasis::ArticleDate,
    }
}

const fn shift_rule(unit: Unit) -> &'static str {
    match unit {
        Unit::Day => "deictic-day",
        _ => "shift",
    }
}

//! What an expression of time says, before it is known on which day it was said.

use chrono::{NaiveDate, NaiveTime, Weekday};

use super::part::{PartOfDay, Season};
use super::unit::{Length, Unit};

/// What an expression says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Meaning {
    /// A place on the calendar.
    At(Point),
    /// From one place to another.
    Between(Point, Point),
    /// A length of time.
    Length(Length),
    /// A number of units before or after a place: `two days before Christmas`.
    Away(Unit, i32, Point),
    /// The unit before or after that of a place: `the week before Christmas`.
    Beside(Unit, i32, Point),
    /// A length of time that touches the day of the article: `the last five years`.
    Stretch(Length, Side),
    /// So many units at an end of a period: `the first two weeks of May`.
    Edge(Edge, u32, Unit, Base),
    /// What recurs after a length: `daily`.
    Every(Length),
    /// What recurs on a weekday or at a part of the day: `Mondays`.
    Recurs(Option<Weekday>, Option<PartOfDay>, Option<NaiveTime>),
    Weekends,
    /// What recurs in a month or a season.
    EveryYear(Yearly),
    Vague(Era),
}

impl Meaning {
    /// Whether it is a date, or begins with one, in figures.
    pub(super) const fn is_in_figures(&self) -> bool {
        matches!(
            self,
            Self::At(Point {
                base: Base::Figures(..),
                ..
            }) | Self::Between(
                Point {
                    base: Base::Figures(..),
                    ..
                },
                _
            )
        )
    }

    /// Whether it is so far from a day: `three days from Monday`.
    pub(super) const fn is_distance(&self) -> bool {
        match self {
            Self::Away(..) => true,
            Self::At(point) => matches!(point.base, Base::Offset(_, _, Origin::Deictic(_))),
            _ => false,
        }
    }
}

/// A time that is not told in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Era {
    Past,
    Present,
    Future,
}

/// A part of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Yearly {
    Month(u32),
    Season(Season),
    Quarter(u32),
    Half(u32),
}

/// On which side of the article's day a stretch lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Before,
    After,
    /// After, with the day itself.
    Within,
}

/// An end of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    First,
    Last,
}

/// A place on the calendar, and perhaps in its day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    pub(super) base: Base,
    pub(super) part: Option<PartOfDay>,
    pub(super) clock: Option<NaiveTime>,
}

impl Point {
    pub(super) const fn new(base: Base) -> Self {
        Self {
            base,
            part: None,
            clock: None,
        }
    }
}

/// The period that a point names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Base {
    /// The day of the article, or of the sentence: a time of day alone.
    Implied,
    /// `16 March`, `Tuesday 16 March 2021`.
    Day {
        weekday: Option<Weekday>,
        day: u32,
        month: u32,
        year: Year,
    },
    /// `16/03/2021`: which one is the day a weekday beside it says, or the reader's custom.
    Figures((u16, u16, u16), Option<Weekday>),
    /// `the 8th`, `Sunday 31`.
    DayOfMonth(u32, Option<Weekday>),
    Yearly(Yearly, Year),
    Year(i32),
    /// Ten years, by the first.
    Decade(i32),
    /// `the nineties`.
    ShortDecade(i32),
    /// A hundred years, by the first.
    Century(i32),
    /// The unit of the article's day, moved by some: `last week` is -1.
    Shift(Unit, i32),
    /// Some units before or after: `three weeks ago`.
    Offset(Unit, Option<i32>, Origin),
    Weekday(Weekday, Which),
    /// The first such weekday from a day on, known as that day is.
    WeekdayFrom(Weekday, NaiveDate),
    /// A weekday of a week so many weeks on.
    WeekdayOf(Weekday, i32),
    Holiday(Holiday, Year),
    /// What has a rank, from 1, in a whole; 0 for the last: `the first week of March`.
    Nth(u32, What, Whole),
    /// The week or weekend of a day: `the week of 6 March`, `Labor Day weekend`.
    With(Unit, Holiday, Year),
    /// The quarter that was spoken of last, in a year: `the same period last year`; the unit by which it was called.
    PeriodOf(Option<Unit>, Year),
    /// The unit that was spoken of last: `that day`, moved by some.
    Same(Unit, i32),
}

impl Base {
    /// How long the period is, where it is longer than a day; seasons are as long as quarters.
    pub(super) const fn unit(self) -> Option<Unit> {
        Some(match self {
            Self::Yearly(Yearly::Month(_), _) => Unit::Month,
            Self::Yearly(..) => Unit::Quarter,
            Self::Year(_) => Unit::Year,
            Self::Decade(_) | Self::ShortDecade(_) => Unit::Decade,
            Self::Century(_) => Unit::Century,
            Self::Shift(unit, _) | Self::Same(unit, _) => unit,
            _ => return None,
        })
    }

    /// The same day, holiday or part of the year, in a year.
    pub(super) const fn in_year(self, year: Year) -> Self {
        match self {
            Self::Day {
                weekday,
                day,
                month,
                ..
            } => Self::Day {
                weekday,
                day,
                month,
                year,
            },
            Self::Yearly(yearly, _) => Self::Yearly(yearly, year),
            Self::Holiday(holiday, _) => Self::Holiday(holiday, year),
            _ => self,
        }
    }

    /// The same, where it has two readings, in the one that lies ahead.
    pub(super) const fn ahead(self) -> Option<Self> {
        Some(match self {
            Self::Weekday(weekday, Which::Recent) => Self::Weekday(weekday, Which::Coming),
            Self::Yearly(_, Year::Recent)
            | Self::Yearly(
                Yearly::Season(_) | Yearly::Quarter(_) | Yearly::Half(_),
                Year::Nearest,
            )
            | Self::Holiday(_, Year::Nearest)
            | Self::Day {
                year: Year::Recent, ..
            } => self.in_year(Year::Coming),
            Self::Nth(rank, what, Whole::Month(month, Year::Nearest)) => {
                Self::Nth(rank, what, Whole::Month(month, Year::Coming))
            }
            Self::Same(Unit::Weekend, 0) => Self::Shift(Unit::Weekend, 0),
            _ => return None,
        })
    }

    /// The same, where it has two readings, in the one that has begun.
    pub(super) const fn begun(self) -> Self {
        match self {
            Self::Yearly(Yearly::Month(_), Year::Recent)
            | Self::Holiday(_, Year::Nearest)
            | Self::Day {
                weekday: None,
                year: Year::Recent,
                ..
            } => self.in_year(Year::Begun),
            _ => self,
        }
    }
}

/// What can have a rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Unit(Unit),
    Weekday(Weekday),
}

/// In what something has a rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whole {
    Month(u32, Year),
    Year(Year),
    /// The month so many months on.
    Months(i32),
}

/// How a year is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Year {
    /// Not at all: the nearest.
    Nearest,
    /// Not at all: the nearest, the past before the future.
    Recent,
    /// Not at all, and it lies ahead.
    Coming,
    /// Not at all, and it lies behind, or goes on.
    Begun,
    /// Not at all: the last one before the article's day, or the next after it.
    Last,
    Next,
    This,
    Given(i32),
    /// That of what was spoken of last: `that year`.
    Spoken,
    /// `last year`, `next year`.
    Shift(i32),
    /// The year before the one that is meant: `the year-ago quarter`.
    Ago,
}

/// From where an offset counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// The article's day: `ago`.
    Article,
    /// The time spoken of last: `earlier`.
    Previous,
    /// Yesterday and the like, by its days from the article's.
    Deictic(i8),
}

/// Which of the many weekdays of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    /// The most recent, the article's own day included.
    Recent,
    /// The first after the article's day, itself included.
    Coming,
    /// The most recent before the article's day.
    Last,
    /// The first after the article's day.
    Next,
    /// That of the article's week.
    This,
    /// Before the time spoken of last.
    Previous,
    /// After the time spoken of last.
    Following,
}

/// A holiday, by the rule that finds it in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holiday {
    /// Month and day.
    Fixed(u32, u32),
    /// The n-th weekday of a month, counted from its end where n is 0.
    Nth(u8, Weekday, u32),
    /// Days after Easter Sunday.
    Easter(i16),
    /// Month and day of the Islamic calendar.
    Hijri(i32, i32),
    /// The Tuesday after the first Monday of November.
    Election,
    /// Days after Thanksgiving.
    Thanksgiving(i16),
}

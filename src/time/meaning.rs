//! What an expression of time says, before it is known on which day it was said.

use core::str::FromStr;

use chrono::{NaiveDate, NaiveTime, Weekday};

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
    /// A length of time that touches the day of the article: `the last five years`.
    Stretch(Length, Side),
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
    /// The quarter that was spoken of last, in a year: `the same period last year`.
    PeriodOf(Year),
    /// The unit that was spoken of last: `that day`, moved by some.
    Same(Unit, i32),
}

impl Base {
    /// The same, where it has two readings, in the one that lies ahead.
    pub(super) const fn ahead(self) -> Option<Self> {
        Some(match self {
            Self::Weekday(weekday, Which::Recent) => Self::Weekday(weekday, Which::Coming),
            Self::Yearly(yearly, Year::Recent) => Self::Yearly(yearly, Year::Coming),
            Self::Holiday(holiday, Year::Nearest) => Self::Holiday(holiday, Year::Coming),
            Self::Same(Unit::Weekend, 0) => Self::Shift(Unit::Weekend, 0),
            Self::Day {
                weekday,
                day,
                month,
                year: Year::Recent,
            } => Self::Day {
                weekday,
                day,
                month,
                year: Year::Coming,
            },
            _ => return None,
        })
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
    /// Not at all: the last one before the article's day, or the next after it.
    Last,
    Next,
    This,
    Given(i32),
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

/// How many of a unit; `None` for an unknown number. In hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Length {
    pub(super) hundredths: Option<u32>,
    pub(super) unit: Unit,
    /// What is added in smaller units: `two years and six months`.
    pub(super) more: [Option<(u32, Unit)>; MOST_ADDED],
}

/// Nobody tells a length in more than four units.
pub(super) const MOST_ADDED: usize = 3;

impl Length {
    pub(super) const fn new(hundredths: Option<u32>, unit: Unit) -> Self {
        Self {
            hundredths,
            unit,
            more: [None; MOST_ADDED],
        }
    }

    /// How many whole units of one kind it is: two weeks and two days are 16 days, and half a year is six
    /// months. No number where none is known.
    pub(super) fn distance(self) -> (Unit, Option<i32>) {
        let Some(mut hundredths) = self.hundredths else {
            return (self.unit, None);
        };
        let mut unit = self.unit;
        for (count, added) in self.more.into_iter().flatten() {
            // Years and days have no unit in common: the years tell how far.
            let Some((_, times)) = unit.parts().filter(|(smaller, _)| *smaller == added) else {
                break;
            };
            hundredths = hundredths.saturating_mul(times).saturating_add(count);
            unit = added;
        }
        while hundredths % 100 != 0 || unit == Unit::Fortnight {
            let Some((smaller, times)) = unit.parts() else {
                break;
            };
            hundredths = hundredths.saturating_mul(times);
            unit = smaller;
        }
        (unit, i32::try_from(hundredths / 100).ok())
    }
}

/// Units of time, the shortest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PartOfDay {
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Day,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
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

impl Unit {
    /// The next smaller unit, and how many of it are one of these.
    const fn parts(self) -> Option<(Self, u32)> {
        Some(match self {
            Self::Week => (Self::Day, 7),
            Self::Fortnight => (Self::Week, 2),
            Self::Quarter => (Self::Month, 3),
            Self::Year => (Self::Month, 12),
            Self::Decade => (Self::Year, 10),
            Self::Century => (Self::Decade, 10),
            _ => return None,
        })
    }

    /// The unit of an upper-case letter in the lists.
    pub(super) fn of_letter(letter: &str) -> Option<Self> {
        Some(match letter {
            "H" => Self::Hour,
            "D" => Self::Day,
            "W" => Self::Week,
            "M" => Self::Month,
            "Q" => Self::Quarter,
            "Y" => Self::Year,
            _ => return None,
        })
    }
}

impl FromStr for Unit {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Ok(match name {
            "second" => Self::Second,
            "minute" => Self::Minute,
            "hour" => Self::Hour,
            "day" => Self::Day,
            "weekend" => Self::Weekend,
            "week" => Self::Week,
            "fortnight" => Self::Fortnight,
            "month" => Self::Month,
            "quarter" => Self::Quarter,
            "year" => Self::Year,
            "decade" => Self::Decade,
            "century" => Self::Century,
            _ => return Err(()),
        })
    }
}

impl PartOfDay {
    /// Its letters in TIMEX3.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Morning => "MO",
            Self::Midday => "MI",
            Self::Afternoon => "AF",
            Self::Evening => "EV",
            Self::Night => "NI",
            Self::Day => "DT",
        }
    }
}

impl FromStr for PartOfDay {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        let all = [
            Self::Morning,
            Self::Midday,
            Self::Afternoon,
            Self::Evening,
            Self::Night,
            Self::Day,
        ];
        all.into_iter().find(|part| part.code() == code).ok_or(())
    }
}

impl Season {
    /// Its letters in TIMEX3.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Spring => "SP",
            Self::Summer => "SU",
            Self::Autumn => "FA",
            Self::Winter => "WI",
        }
    }

    /// Its first month, on the northern half of the earth.
    pub(super) const fn first_month(self) -> u32 {
        match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Autumn => 9,
            Self::Winter => 12,
        }
    }
}

impl FromStr for Season {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        let all = [Self::Spring, Self::Summer, Self::Autumn, Self::Winter];
        all.into_iter()
            .find(|season| season.code() == code)
            .ok_or(())
    }
}

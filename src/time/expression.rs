//! [`TimeExpression`]: what the stage hands out.

use chrono::{NaiveDate, NaiveTime};

use super::Timex;
use crate::named::named;
use crate::{Confidence, RuleId, Span};

named! {
    /// What a [`TimeExpression`] is, after TIMEX3.
    pub enum TimeKind: "time kind" {
        /// A day or something coarser: `last week`.
        Date = "date",
        /// A time of day: `at 6.10am on Friday`.
        Time = "time",
        /// A length of time: `three weeks`.
        Duration = "duration",
        /// Something that recurs: `every Monday`.
        Set = "set",
    }
}

named! {
    /// How finely an [`Interval`] is told, the coarsest first.
    pub enum Precision: "precision" {
        /// A hundred years.
        Century = "century",
        /// Ten years.
        Decade = "decade",
        /// A year.
        Year = "year",
        /// Half a year.
        Half = "half",
        /// A season.
        Season = "season",
        /// Three months.
        Quarter = "quarter",
        /// A month.
        Month = "month",
        /// A week, Monday to Sunday.
        Week = "week",
        /// A Saturday and a Sunday.
        Weekend = "weekend",
        /// A day.
        Day = "day",
        /// A part of a day.
        PartOfDay = "part_of_day",
        /// A time of day.
        Minute = "minute",
    }
}

named! {
    /// What the days of a [`TimeExpression`] rest on.
    pub enum TimeBasis: "time basis" {
        /// The expression says it all: `16 March 2021`.
        Explicit = "explicit",
        /// The article's own date: `on Friday`.
        ArticleDate = "article_date",
        /// A time named before: `the previous day`.
        PreviousTime = "previous_time",
        /// Nothing: no date is known from which to count.
        Unresolved = "unresolved",
    }
}

/// A stretch of whole days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Interval {
    /// The first day; `None` where it is open (`until Friday`).
    pub first: Option<NaiveDate>,
    /// The last day, itself included; `None` where it is open (`since 2012`).
    pub last: Option<NaiveDate>,
    /// How finely the days are told.
    pub precision: Precision,
}

impl Interval {
    /// One day.
    ///
    /// ```
    /// use dateline::{Interval, chrono::NaiveDate};
    ///
    /// let day = NaiveDate::from_ymd_opt(2021, 3, 16).ok_or("no such day")?;
    /// let interval = Interval::day(day);
    /// assert!(interval.contains(day) && !interval.contains(day.succ_opt().ok_or("the last day")?));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn day(date: NaiveDate) -> Self {
        Self {
            first: Some(date),
            last: Some(date),
            precision: Precision::Day,
        }
    }

    /// Whether `date` lies inside, edges included; an open end leaves nothing out.
    #[must_use]
    pub fn contains(self, date: NaiveDate) -> bool {
        self.first.is_none_or(|first| first <= date) && self.last.is_none_or(|last| date <= last)
    }
}

/// Words that tell when, for how long or how often.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TimeExpression {
    /// The words, without the preposition before them.
    pub span: Span,
    /// What they are.
    pub kind: TimeKind,
    /// Their meaning as a TIMEX3 value.
    pub value: Timex,
    /// The days they mean; `None` for what is no stretch of the calendar, or cannot be known.
    pub interval: Option<Interval>,
    /// The time of day.
    pub clock: Option<NaiveTime>,
    /// The other days that the words may mean.
    pub other: Option<Interval>,
    /// What the days rest on.
    pub basis: TimeBasis,
    /// The rule that found it.
    pub rule: RuleId,
    /// How sure the rule is.
    pub confidence: Confidence,
}

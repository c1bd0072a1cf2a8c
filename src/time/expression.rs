//! [`TimeExpression`]: what the stage hands out.

use core::fmt;

use chrono::{NaiveDate, NaiveTime};

use super::Timex;
use crate::named::named;
use crate::{Confidence, RuleId, Span};

named! {
    /// What a [`TimeExpression`] is, after TIMEX3.
    ///
    /// ```
    /// use dateline::{Parser, TimeKind};
    ///
    /// let times = Parser::new().times("It was shut for three weeks until 3 May 2021.", None);
    /// let kinds: Vec<_> = times.iter().map(|time| time.kind).collect();
    /// assert_eq!(kinds, [TimeKind::Duration, TimeKind::Date]);
    /// ```
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
    ///
    /// ```
    /// use dateline::Precision;
    ///
    /// assert!(Precision::Year < Precision::Day);
    /// ```
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
    ///
    /// ```
    /// use dateline::{TimeBasis, chrono::NaiveDate};
    ///
    /// let reference = NaiveDate::from_ymd_opt(2021, 3, 16);
    /// let times = dateline::Parser::new().times("It rose on 3 May 2020 and on Friday.", reference);
    /// let basis: Vec<_> = times.iter().map(|time| time.basis).collect();
    /// assert_eq!(basis, [TimeBasis::Explicit, TimeBasis::ArticleDate]);
    /// ```
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

/// A stretch of whole days. It prints as ISO 8601 writes it: `2021-03-16`, `2021-03-12/2021-03-14`, and with `..` for an
/// end that is open, `2012-01-01/..`.
///
/// ```
/// use dateline::{Interval, Precision, chrono::NaiveDate};
///
/// let day = NaiveDate::from_ymd_opt(2021, 3, 16).ok_or("no day")?;
/// let interval = Interval::day(day);
/// assert_eq!((interval.first, interval.last, interval.precision), (Some(day), Some(day), Precision::Day));
/// assert_eq!(interval.to_string(), "2021-03-16");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = |day: Option<NaiveDate>| day.map_or("..".to_owned(), |day| day.to_string());
        if self.first.is_some() && self.first == self.last {
            f.pad(&end(self.first))
        } else {
            f.pad(&format!("{}/{}", end(self.first), end(self.last)))
        }
    }
}

/// Words that tell when, for how long or how often.
///
/// ```
/// let article = dateline::parse(" date 2021-03-16 The river rose last week.");
/// let time = article.times.last().ok_or("none")?;
/// assert_eq!((article.text_of(time.span), time.value.as_str()), (Some("last week"), "2021-W10"));
/// # Ok::<(), &str>(())
/// ```
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

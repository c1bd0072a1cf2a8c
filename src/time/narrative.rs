//! What is told one after the other: a date without a year is of the year of the one before it.

use chrono::NaiveDate;

use super::cue::Around;
use super::meaning::{Base, Meaning, Year, Yearly};
use super::resolve::year_from;
use super::{Interval, Precision};
use crate::scan::{Flags, Kind, Link};

/// What goes on with the year of a date stands within so many tokens behind it: in the next sentence, mostly.
const FARTHEST: u32 = 40;

/// A date that was told with its year.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told {
    first: NaiveDate,
    precision: Precision,
    /// Its last token.
    end: u32,
}

impl Told {
    /// A date that something happened on, told with its year: `in May 2016`, but not `the May 2016 vote`. What follows
    /// a birth comes years later.
    pub(super) fn new(
        meaning: &Meaning,
        days: Option<Interval>,
        around: &Around<'_>,
    ) -> Option<Self> {
        let is_told = matches!(year_of(meaning)?, Year::Given(_))
            && matches!(around.word(1), "in" | "on" | "In" | "On")
            && around.word(2) != "born"
            && !around.is_attribute();
        let days = days.filter(|_| is_told)?;
        Some(Self {
            first: days.first?,
            precision: days.precision,
            end: around.sentence.end,
        })
    }

    /// What opens a clause behind it, and is as fine, with the year in which it comes next: `In March 2016 he was sued. In
    /// June he fled`.
    pub(super) fn continued(self, meaning: Meaning, around: &Around<'_>) -> Meaning {
        let is_near = around.first - self.end.min(around.first) < FARTHEST;
        match meaning {
            Meaning::At(mut point) if is_near && around.opens_clause() => {
                point.base = self.next(point.base);
                Meaning::At(point)
            }
            _ => meaning,
        }
    }

    /// A day or a month without a year, in the year in which it comes next.
    fn next(self, base: Base) -> Base {
        match base {
            Base::Day {
                day,
                month,
                year: Year::Recent | Year::Begun,
                ..
            } if self.precision == Precision::Day => {
                base.in_year(year_from(self.first, month, day))
            }
            Base::Yearly(Yearly::Month(month), Year::Recent | Year::Begun)
                if self.precision == Precision::Month =>
            {
                base.in_year(year_from(self.first, month, 31))
            }
            _ => base,
        }
    }
}

/// The year of a day or a month.
pub(super) const fn year_of(meaning: &Meaning) -> Option<Year> {
    match meaning {
        Meaning::At(point) => match point.base {
            Base::Day { year, .. } | Base::Yearly(Yearly::Month(_), year) => Some(year),
            _ => None,
        },
        _ => None,
    }
}

impl Around<'_> {
    /// Whether the expression, behind a preposition, opens a sentence, or what `and` or `but` joins to one.
    fn opens_clause(&self) -> bool {
        if !matches!(self.word(1), "In" | "On" | "By" | "in" | "on" | "by") {
            return false;
        }
        let before = self.before(2);
        if before.is(Flags::SENTENCE_END) {
            return true;
        }
        match before.kind {
            Kind::End | Kind::Semicolon => true,
            Kind::Word => before.class.link() == Link::JOINER,
            _ => false,
        }
    }
}

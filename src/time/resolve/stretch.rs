//! Lengths that touch the article's day: `the last three weeks`.

use chrono::NaiveDate;

use super::period::{Period, moved};
use super::value::Value;
use super::{Context, Resolved, timeless};
use crate::time::meaning::Side;
use crate::time::unit::{Length, Unit};
use crate::{Interval, Precision, TimeBasis, TimeKind};

const HOURS_OF_A_DAY: i32 = 24;

impl Context {
    /// A length, and its days where it has any.
    pub(super) fn stretch(&self, length: Length, side: Side) -> Resolved {
        let mut value = Value::new();
        value.length(length);
        let mut resolved = timeless(TimeKind::Duration, value, "stretch");
        let days = self
            .reference
            .and_then(|today| days_of(today, length, side));
        if let Some((first, last)) = days.filter(|(first, last)| first <= last) {
            resolved.basis = TimeBasis::ArticleDate;
            resolved.interval = Some(Interval {
                first: Some(first),
                last: Some(last),
                precision: Precision::Day,
            });
        } else if self.reference.is_none() {
            resolved.basis = TimeBasis::Unresolved;
        }
        resolved
    }
}

/// The days of a stretch that touches a day.
fn days_of(today: NaiveDate, length: Length, side: Side) -> Option<(NaiveDate, NaiveDate)> {
    let count = |hundredths: u32| i32::try_from(hundredths / 100).ok();
    match length.unit {
        // The last minutes are as often those of a match; `within an hour` is that of a story.
        Unit::Second | Unit::Minute => return None,
        Unit::Hour if side == Side::Within => return None,
        Unit::Hour => {
            // A few hours may all be of the day itself.
            let days = length.hundredths.map_or(Some(0), count)? / HOURS_OF_A_DAY;
            return match side {
                Side::Before => Some((moved(today, Unit::Day, -days)?, today)),
                _ => Some((today, moved(today, Unit::Day, days)?)),
            };
        }
        // Quarters are told whole: the next two begin where this one ends.
        Unit::Quarter if side != Side::Within => {
            let quarters = count(length.hundredths?)?;
            let (first, last) = match side {
                Side::Before => (-quarters, -1),
                _ => (1, quarters),
            };
            let quarter = |by| Period::containing(Unit::Quarter, moved(today, Unit::Quarter, by)?);
            return Some((quarter(first)?.first, quarter(last)?.last));
        }
        _ => {}
    }
    let way = if side == Side::Before { -1 } else { 1 };
    let mut far = moved(today, length.unit, way * count(length.hundredths?)?)?;
    for (hundredths, unit) in length.more.into_iter().flatten() {
        far = moved(far, unit, way * count(hundredths)?)?;
    }
    match side {
        Side::Before => Some((far, today)),
        Side::After => Some((today.succ_opt()?, far)),
        Side::Within => Some((today, far)),
    }
}

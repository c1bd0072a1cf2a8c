//! Days run forward, rest on something, and are what the words name.

use super::{Check, Checked, contradiction, forward, may_hold};
use crate::{TimeBasis, TimeExpression, TimeKind};
use chrono::{Datelike, Weekday};

impl Check<'_> {
    pub(super) fn times(&self) -> Checked {
        let times = &self.article.times;
        self.in_order("time", times.iter().map(|time| time.span), may_hold::times)?;
        times.iter().try_for_each(|time| self.time(time))
    }

    fn time(&self, time: &TimeExpression) -> Checked {
        let contradiction = |why| Err(contradiction("time", time.span, why));
        for interval in [time.interval, time.other].into_iter().flatten() {
            forward("time", time.span, interval)?;
        }
        if time.basis == TimeBasis::Unresolved && time.interval.is_some() {
            return contradiction("days that rest on nothing");
        }
        if time.clock.is_some() && time.kind == TimeKind::Date {
            return contradiction("a day has no time of day");
        }
        let words = self.article.text_of(time.span).unwrap_or_default();
        let single = time
            .interval
            .and_then(|days| days.first.filter(|first| Some(*first) == days.last));
        if let (TimeBasis::ArticleDate, Some(day), Ok(named)) =
            (time.basis, single, words.parse::<Weekday>())
            && day.weekday() != named
        {
            return contradiction("the day is another weekday than the one named");
        }
        Ok(())
    }
}

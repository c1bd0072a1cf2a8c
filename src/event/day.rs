//! The day of an event: a time in its clause, in its sentence, the one before, or the article's date.

use std::ops::Range;

use chrono::NaiveDate;

use super::clause::Clause;
use super::sentence::Sentence;
use super::verb::Tense;
use super::{EventBasis, EventKind, Status, When, apart};
use crate::scan::Tokens;
use crate::{Interval, Precision, Span, TimeExpression, TimeId, TimeKind};

/// So many times on each side of an event are weighed: tables of days are no sentences.
pub(super) const MOST_TIMES: usize = 6;

/// The times of a sentence, and what is known outside of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Days<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a Tokens,
    /// The times of the sentence.
    pub(super) times: &'a [TimeExpression],
    /// Those of them that have days.
    pub(super) dated: &'a [Dated<'a>],
    /// The last time before, where the sentence goes on with its day, and its place.
    pub(super) carried: Option<(usize, &'a TimeExpression)>,
    pub(super) published: Option<NaiveDate>,
    /// The clauses of the sentence.
    pub(super) clauses: &'a [Clause],
    /// Whether it has brackets.
    pub(super) has_brackets: bool,
    /// What stands behind so long `after` or `before` in it.
    pub(super) shift: Option<Span>,
}

/// A time that has days, and what is so of it whichever event asks.
#[derive(Debug, Clone)]
pub(super) struct Dated<'a> {
    pub(super) time: &'a TimeExpression,
    pub(super) id: TimeId,
    days: Interval,
    tokens: Range<u32>,
    /// Whether it is the day of a noun, and not of the verb that the noun stands by: `Saturday’s storm`.
    is_possessive: bool,
    /// Whether it is that of a figure with which one before is compared.
    is_compared: bool,
}

impl<'a> Dated<'a> {
    /// The time at a place among those of the article, if it has days.
    pub(super) fn new(
        sentence: &Sentence<'_>,
        (at, time): (usize, &'a TimeExpression),
    ) -> Option<Self> {
        let days = dated(time)?;
        let tokens = sentence.within(time.span);
        let words = time.span.slice(sentence.text);
        Some(Self {
            time,
            id: TimeId::new(at),
            days,
            is_possessive: words.ends_with("'s") || words.ends_with("’s"),
            is_compared: apart::is_compared(sentence, tokens.start),
            tokens,
        })
    }
}

/// What the day of an event must agree with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told {
    pub(super) trigger: Span,
    /// The token of the trigger.
    pub(super) token: u32,
    pub(super) clause: Span,
    pub(super) kind: EventKind,
    pub(super) tense: Option<Tense>,
    pub(super) status: Status,
    /// Whether its clause says that it was before, and not when.
    pub(super) is_former: bool,
    /// The word that governs a noun of what was before its clause.
    pub(super) behind: Option<u32>,
}

impl Days<'_> {
    /// Whether a time of the sentence covers a place.
    pub(super) fn covers(&self, place: Span) -> bool {
        if self.times.is_empty() {
            return false;
        }
        let after = self
            .times
            .partition_point(|time| time.span.start() <= place.start());
        let time = after.checked_sub(1).and_then(|at| self.times.get(at));
        time.is_some_and(|time| time.span.covers(place))
    }

    /// Whether there is no time that the day of an event may be: most sentences have none.
    pub(super) const fn is_timeless(&self) -> bool {
        self.dated.is_empty() && self.carried.is_none()
    }

    /// The day of an event that some time may tell.
    pub(super) fn of(&self, told: Told) -> Option<When> {
        let carried = || {
            let (at, time) = self.carried?;
            Some(When {
                interval: self.reading(dated(time)?, time, told)?,
                basis: EventBasis::PreviousSentence,
                time: Some(TimeId::new(at)),
            })
        };
        let article_date = || self.article_date(told);
        match self.nearest(told).or_else(carried) {
            // Nor is it known when a noun beside a day to come was: `the deal will lead to cuts in May`.
            Some(when) if self.is_foretold(&when, told.status) => {
                let is_finite = told.tense.is_some_and(Tense::is_finite);
                is_finite.then(article_date)?
            }
            Some(when) => Some(when),
            None => article_date(),
        }
    }

    /// Whether a day is still to come on which a fact cannot be: what goes on does so now (`hopes to win in May`), and
    /// what is told in another clause than the day is not planned with it.
    fn is_foretold(&self, when: &When, status: Status) -> bool {
        let is_fact = match status {
            Status::Ongoing => true,
            Status::Happened | Status::Alleged => when.basis != EventBasis::SameClause,
            _ => false,
        };
        let days = when.interval.first.zip(self.published);
        is_fact && days.is_some_and(|(first, published)| published < first)
    }

    /// The nearest time in the clause, else outside of it.
    fn nearest(&self, told: Told) -> Option<When> {
        let before = |dated: &Dated<'_>| dated.time.span.start() < told.trigger.start();
        let at = self.dated.partition_point(before);
        let from = at.saturating_sub(MOST_TIMES);
        let near = self.dated.get(from..self.dated.len().min(at + MOST_TIMES));
        let readings = near.unwrap_or_default().iter().filter_map(|dated| {
            let interval = self.reading(dated.days, dated.time, told)?;
            let basis = self.basis(dated, told)?;
            Some(((basis, distance(told.token, dated)), interval, dated.id))
        });
        let ((basis, _), interval, id) = readings.min_by(|(a, ..), (b, ..)| a.cmp(b))?;
        Some(When {
            interval,
            basis,
            time: Some(id),
        })
    }

    /// By standing where a time may be the day of an event: the same clause goes before the rest of the sentence.
    fn basis(&self, dated: &Dated<'_>, told: Told) -> Option<EventBasis> {
        let time = dated.time;
        let is_behind = told.trigger.end() < time.span.start();
        let is_another = match told.tense {
            // `Unbeaten since May, slipped`: a past is of no day since when something was so.
            Some(Tense::Past | Tense::Pluperfect) if !is_behind => {
                dated.is_possessive || self.is_since(time.span, told)
            }
            Some(_) => dated.is_possessive,
            // `The worst storm since 1987`.
            None => is_behind && self.is_since(time.span, told),
        };
        if is_another
            || is_behind && dated.is_compared
            || self.is_across_shift(time.span, told.trigger)
            || self.has_brackets && self.is_in_brackets(time.span, told.trigger)
        {
            return None;
        }
        if told.clause.covers(time.span) {
            return Some(EventBasis::SameClause);
        }
        // When something was said, its own clause tells; the others tell of what was said.
        let is_another = told.kind == EventKind::Statement
            || self.is_of_another_day(time, told)
            || self.is_of_saying(time.span, told)
            || self.is_apart(time, told);
        (!is_another).then_some(EventBasis::SameSentence)
    }

    /// Whether the tense of an event keeps it from the day of another clause: what is going on, or has come about by
    /// now, from one that is over; what a present tells behind `after`, from one to come.
    fn is_of_another_day(&self, time: &TimeExpression, told: Told) -> bool {
        let Some((days, published)) = time.interval.zip(self.published) else {
            return false;
        };
        let is_over = || days.last.is_some_and(|last| last < published);
        match told.tense {
            Some(Tense::Progressive) => is_over(),
            // `Disclosed yesterday that it has fallen`: by then.
            Some(Tense::Perfect) => told.trigger.start() < time.span.start() && is_over(),
            // `Said on Monday that it had fallen`: before that.
            Some(Tense::Pluperfect) => {
                time.span.start() < told.trigger.start() && self.stands_by_cue(time.span)
            }
            // `To strike on Monday after talks fail`: they have failed.
            Some(Tense::Present) => {
                let is_to_come = days.first.is_some_and(|first| published < first);
                is_to_come && told.clause.slice(self.text).starts_with("after ")
            }
            _ => false,
        }
    }

    /// The days that a time means for an event: the other ones that it may mean where its tense has it so.
    fn reading(&self, days: Interval, time: &TimeExpression, told: Told) -> Option<Interval> {
        let agrees = |days: &Interval| self.agrees(told, *days);
        Some(days).filter(agrees).or_else(|| {
            // `They were told to stay in on Monday`: the day is that of the telling.
            let is_its_own =
                told.tense != Some(Tense::Infinitive) && told.trigger.end() <= time.span.start();
            time.other.filter(|other| is_its_own && agrees(other))
        })
    }

    /// Whether tense and status allow a time: what will be was not last Tuesday, and what was is not
    /// tomorrow.
    fn agrees(&self, told: Told, days: Interval) -> bool {
        let Some(published) = self.published else {
            return true;
        };
        if told.status == Status::Planned || told.tense == Some(Tense::Future) {
            return days.last.is_none_or(|last| published <= last);
        }
        match told.tense {
            Some(Tense::Past | Tense::Perfect | Tense::Pluperfect | Tense::PerfectParticiple) => {
                days.first.is_none_or(|first| first <= published)
            }
            _ => true,
        }
    }

    /// Whether a time inside a place tells a day.
    pub(super) fn is_told_in(&self, when: &When, place: Span) -> bool {
        let told = self
            .dated
            .binary_search_by_key(&when.time, |it| Some(it.id));
        let told = told.ok().and_then(|at| self.dated.get(at));
        told.is_some_and(|told| place.covers(told.time.span))
    }

    /// Whether the days that a clause tells lie ahead of the article.
    pub(super) fn is_to_come(&self, when: &When) -> bool {
        let days = when.interval.first.zip(self.published);
        when.basis == EventBasis::SameClause
            && days.is_some_and(|(first, published)| published < first)
    }

    /// The article's own date, for what is told without a time; what is still to come has none, nor what is
    /// no news.
    #[inline]
    pub(super) fn article_date(&self, told: Told) -> Option<When> {
        let is_to_come = matches!(told.status, Status::Planned | Status::Possible);
        // What had happened was before all that is told as the news.
        let was_before =
            told.is_former || told.behind.is_some() || told.tense == Some(Tense::Pluperfect);
        if is_to_come || was_before || self.is_shifted(told.trigger) {
            return None;
        }
        Some(When {
            interval: Interval::day(self.published?),
            basis: EventBasis::ArticleDate,
            time: None,
        })
    }
}

/// How far a time stands from a trigger, in tokens, for line ends do not count; between two as near, what follows
/// comes first.
const fn distance(trigger: u32, dated: &Dated<'_>) -> (u32, bool) {
    if trigger < dated.tokens.start {
        (dated.tokens.start - trigger, false)
    } else {
        ((trigger + 1).saturating_sub(dated.tokens.end), true)
    }
}

/// The days of a time that tells when: not how long or how often, nor of which century a thing is.
pub(super) fn dated(time: &TimeExpression) -> Option<Interval> {
    match time.kind {
        TimeKind::Date | TimeKind::Time => time
            .interval
            .filter(|days| days.precision != Precision::Century),
        TimeKind::Duration | TimeKind::Set => None,
    }
}

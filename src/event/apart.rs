//! Which times of a sentence are for their own clause alone: `her father, who died in 2003`, `the mill (built in
//! 1901)`, `since April`.

use super::clause::{Clause, Opening, Wait};
use super::day::{Dated, Days, MOST_TIMES, Told};
use super::sentence::Sentence;
use super::{EventBasis, Status, When};
use crate::scan::{Auxiliary, Bracket, Class, Kind, Link, Open, Token};
use crate::{Span, TimeExpression, TimeKind};

/// What stands in brackets with a time is no longer, in tokens, on either side of it.
const BRACKET_REACH: u32 = 10;

/// A participle has its time within so many tokens: `set up by a group of teachers in`.
const PARTICIPLE_REACH: u32 = 10;

/// A comma that ends what stands behind `a week after` comes within so many tokens.
const SHIFT_REACH: u32 = 16;

/// What goes on behind a relative clause with its time goes on for so many clauses at most.
const MOST_CLAUSES: usize = 8;

/// Words behind which stands what figures are compared with.
const COMPARING: [&str; 2] = ["from", "against"];

/// News tells what was done within so many days.
const DAYS_OF_NEWS: i64 = 7;

/// How long something went on stands within so many bytes of its verb: `working there for`.
const LENGTH_REACH: usize = 24;

/// When something is said stands within so many tokens of the verb: `told a packed hall in Leedford on Monday`.
const CUE_REACH: u32 = 8;

/// Between such a word and its time are no more tokens: `from $307 million in`.
const COMPARED_REACH: u32 = 6;

impl Days<'_> {
    /// Whether a time stands in a clause of its own, seen from a trigger outside of that clause.
    pub(super) fn is_apart(&self, time: &TimeExpression, told: Told) -> bool {
        if self.is_since(time.span, told) {
            return true;
        }
        let own = self.clause_of(time.span);
        self.is_in_relative(own, told.trigger)
            || self.is_in_participle(time.span, own) && own + 1 == self.clause_of(told.trigger)
    }

    /// Whether a verb stands between a period and the day that tells which one it is: `the year ended March 31`.
    pub(super) fn ends_period(&self, verb: Span) -> bool {
        if !matches!(verb.slice(self.text), "ended" | "ending") {
            return false;
        }
        let before = |time: &TimeExpression| time.span.start() < verb.start();
        let day = self.times.partition_point(before);
        let period = day.checked_sub(1).and_then(|at| self.times.get(at));
        period.is_some_and(|it| it.span.end() + 1 == verb.start())
            && self
                .times
                .get(day)
                .is_some_and(|it| it.span.start() == verb.end() + 1)
    }

    /// Whether a day is that of a verb for which a subject waits, as a clause between the two has it, and no comma parts them:
    /// `a clerk who stole it was jailed on Friday`.
    // Few clauses stand between.
    #[inline(never)]
    pub(super) fn is_of_outer(&self, when: &When, inner: &Clause) -> bool {
        let is_before = |it: &Clause| it.tokens.start <= inner.tokens.start;
        let behind = self.clauses.partition_point(is_before);
        let behind = self.clauses.get(behind..).unwrap_or_default();
        let mut near = behind.iter().take(MOST_CLAUSES);
        near.find(|it| it.subject == Wait::Ends)
            .is_some_and(|outer| {
                let tokens = &outer.tokens;
                let last = self.tokens.at(tokens.end.wrapping_sub(1)).span();
                let first = self.tokens.at(tokens.start);
                first.kind != Kind::Comma && self.is_told_in(when, first.span().to(last))
            })
    }

    /// Whether a time is that of a noun of what was before its clause: in its phrase, behind one that is for the verb, or to
    /// come: `condemned Sunday’s fire`, `jailed on Friday for a fire in 2019`.
    pub(super) fn is_of_noun(&self, when: &When, told: Told, governor: u32) -> bool {
        if when.basis != EventBasis::SameClause {
            return false;
        }
        let before = |dated: &Dated<'_>| dated.time.span.start() < told.clause.start();
        let second = self.dated.get(self.dated.partition_point(before) + 1);
        let are_two = || second.is_some_and(|it| told.clause.covers(it.time.span));
        let attribute = self.tokens.span(governor + 1..told.token);
        let rest = Span::new(told.trigger.end(), told.clause.end());
        // `Officers investigating a robbery on Sunday`.
        let is_going_on = || self.tokens.at(governor).class.open().has(Open::GERUND);
        self.is_told_in(when, attribute)
            || self.is_to_come(when)
            || self.is_told_in(when, rest) && (are_two() || is_going_on() || self.is_old(when))
    }

    /// Whether a day was long before the article: its verbs tell what is new.
    fn is_old(&self, when: &When) -> bool {
        let days = when.interval.last.zip(self.published);
        days.is_some_and(|(last, published)| {
            published.signed_duration_since(last).num_days() > DAYS_OF_NEWS
        })
    }

    /// Whether a time before a verb is when something ended that went on for the length behind it: `was released in May after
    /// serving six years`.
    pub(super) fn is_of_last(&self, when: &When, told: Told) -> bool {
        let text = self.text.as_bytes();
        let is_near = |time: &TimeExpression| {
            let between = told.trigger.end()..time.span.start();
            let is_mark = |byte: &u8| matches!(byte, b',' | b';' | b'.');
            time.kind == TimeKind::Duration
                && text
                    .get(between)
                    .is_some_and(|it| it.len() <= LENGTH_REACH && !it.iter().any(is_mark))
        };
        self.times.iter().take(2 * MOST_TIMES).any(is_near)
            && self.is_told_in(when, Span::new(0, told.trigger.start()))
    }

    /// Whether a time is that of a clause that tells what somebody says is to come: `will close, it said on Monday`.
    pub(super) fn is_of_saying(&self, time: Span, told: Told) -> bool {
        matches!(told.status, Status::Planned | Status::Possible) && self.stands_by_cue(time)
    }

    // Little is still to come.
    #[inline(never)]
    pub(super) fn stands_by_cue(&self, time: Span) -> bool {
        let own = self.clauses.get(self.clause_of(time));
        let first = self.tokens.first_from(time.start());
        let near = first.saturating_sub(CUE_REACH)..first.saturating_add(CUE_REACH);
        let is_cue = |id: u32| {
            let class = self.tokens.at(id).class;
            class.has(Class::CUES) && class.open().has(Open::VERB)
        };
        own.is_some_and(|own| {
            let tokens = own.tokens.start.max(near.start)..own.tokens.end.min(near.end);
            tokens.into_iter().any(is_cue)
        })
    }

    /// The clause in which something stands, as a place among those of the sentence.
    fn clause_of(&self, span: Span) -> usize {
        let starts = |it: &Clause| self.tokens.at(it.tokens.start).span().start() <= span.start();
        self.clauses.partition_point(starts).saturating_sub(1)
    }

    /// Whether a time goes with a participle that commas part from a subject before the verb of that subject: `the mill,
    /// built in 1901, is for sale`.
    fn is_in_participle(&self, time: Span, own: usize) -> bool {
        let (Some(clause), Some(next)) = (self.clauses.get(own), self.clauses.get(own + 1)) else {
            return false;
        };
        let comma = next.tokens.start;
        let is_parted = self.tokens.at(comma).kind == Kind::Comma && {
            let verb = self.tokens.at(comma + 1);
            verb.class.auxiliary() != Auxiliary::NONE
                || !verb.class.has(Class::FUNCTION)
                    && verb.class.open().has(Open::PAST.with(Open::PRESENT))
        };
        if !is_parted {
            return false;
        }
        let first = self.tokens.first_from(time.start());
        let from = clause
            .tokens
            .start
            .max(first.saturating_sub(PARTICIPLE_REACH));
        let opens = |id: u32| {
            let participle = self.tokens.at(id + 1).class;
            self.tokens.at(id).kind == Kind::Comma
                && !participle.has(Class::FUNCTION)
                && participle.open().has(Open::PARTICIPLE)
                && !participle.has(Class::REPORT)
        };
        (from..first).any(opens)
    }

    /// Whether a time stands in brackets, and a trigger does not; `at noon (4 p.m. in Leedford)` tells it again.
    pub(super) fn is_in_brackets(&self, time: Span, trigger: Span) -> bool {
        let first = self.tokens.first_from(time.start());
        let bracket = |id: u32| match self.tokens.at(id).kind {
            Kind::Bracket(bracket) => Some((bracket, self.tokens.at(id).span())),
            _ => None,
        };
        let back = first.saturating_sub(BRACKET_REACH)..first;
        let Some((Bracket::Open, open)) = back.rev().find_map(bracket) else {
            return false;
        };
        let before = self.tokens.first_from(open.start()).wrapping_sub(1);
        if self.covers(self.tokens.at(before).span()) {
            return false;
        }
        let mut ahead = first..first.saturating_add(BRACKET_REACH);
        let close = ahead.find_map(bracket);
        trigger.start() < open.start()
            || close.is_some_and(|(_, close)| close.start() < trigger.start())
    }

    /// Whether so long lies between a time and a trigger: `died a week after the crash on 4 May`, `a week after the crash,
    /// he died on Sunday`.
    pub(super) fn is_across_shift(&self, time: Span, trigger: Span) -> bool {
        self.is_shifted(time) != self.is_shifted(trigger)
    }

    /// Whether something stands behind so long `after` or `before`: `closed on Sunday, a day after it fell`.
    pub(super) fn is_shifted(&self, place: Span) -> bool {
        let holds = |shift: Span| shift.start() < place.start() && place.start() < shift.end();
        self.shift.is_some_and(holds)
    }

    /// Whether a time is but the beginning of a stretch: `the worst crash since April`. A verb right before it began
    /// then, and of what was then `when` tells: `has been shut since April, when it cracked`.
    pub(super) fn is_since(&self, time: Span, told: Told) -> bool {
        const SINCE: &[u8] = b" since ";
        let begins = |it: &[u8]| it.starts_with(b" when ") || it.starts_with(b", when ");
        let (before, behind) = (..time.start(), time.end()..);
        let text = self.text.as_bytes();
        text.get(before).is_some_and(|it| it.ends_with(SINCE))
            && !(told.tense.is_some() && time.start() == told.trigger.end() + SINCE.len())
            && !(time.end() < told.trigger.start() && text.get(behind).is_some_and(begins))
    }

    /// Whether a time stands in a clause behind `who` or `that`, and a trigger in another clause. What says of an event
    /// that it was on a day says so of the sentence: `killed in a fire that broke out on Friday`.
    fn is_in_relative(&self, own: usize, trigger: Span) -> bool {
        let Some(clause) = self.clauses.get(own) else {
            return false;
        };
        if !matches!(clause.opening, Opening::Relative | Opening::Complement)
            && clause.subject != Wait::Begins
        {
            return false;
        }
        let start = clause.tokens.start;
        let noun = self.tokens.at(start.wrapping_sub(1)).class;
        let is_of_event = noun.open().has(Open::EVENT_NOUN);
        let other = self.clause_of(trigger);
        if own == other || is_of_event {
            return false;
        }
        // `Who fell on Friday and died` goes on; `, who fell on Friday, died` does not.
        let is_parted = |it: &Clause| {
            it.subject == Wait::Ends || self.tokens.at(it.tokens.start).kind == Kind::Comma
        };
        let between = || self.clauses.get(own + 1..=other).unwrap_or_default();
        other < own || other - own > MOST_CLAUSES || between().iter().any(is_parted)
    }
}

/// What stands behind the first length of a sentence that is one after something or before it:
/// ` after the crash on 4 May`. `Shut for a month after` tells how long.
pub(super) fn shift(sentence: &Sentence<'_>, times: &[TimeExpression]) -> Option<Span> {
    let text = sentence.text.as_bytes();
    let goes_on = |it: &[u8]| it.starts_with(b" after ") || it.starts_with(b" before ");
    let shifts = |time: &&TimeExpression| {
        time.kind == TimeKind::Duration
            && text.get(time.span.end()..).is_some_and(goes_on)
            && !text
                .get(..time.span.start())
                .is_some_and(|it| it.ends_with(b" for "))
    };
    let length = times.iter().take(MOST_TIMES).find(shifts)?;
    Some(shifted(sentence, times, length.span))
}

/// What stands behind a length, up to a comma or a dash, but none of `May 4, 2001`.
// Few lengths are asked for it.
#[inline(never)]
fn shifted(sentence: &Sentence<'_>, times: &[TimeExpression], length: Span) -> Span {
    let first = sentence.within(length).end;
    let mut ahead = first..sentence.end.min(first.saturating_add(SHIFT_REACH));
    let is_in_time = |mark: Span| times.iter().take(MOST_TIMES).any(|it| it.span.covers(mark));
    let ends = |id: &u32| {
        let mark = sentence.at(*id);
        matches!(mark.kind, Kind::Comma | Kind::Dash) && !is_in_time(mark.span())
    };
    let end = ahead.find(ends).unwrap_or(sentence.end);
    Span::new(length.end(), sentence.at(end.wrapping_sub(1)).span().end())
}

/// Whether a time that begins at a token is that of a figure with which one before is compared: `up from 23 in 2020`,
/// `rose 4% from May`.
pub(super) fn is_compared(sentence: &Sentence<'_>, time: u32) -> bool {
    let is_figure = |id: u32| matches!(sentence.at(id).kind, Kind::Number | Kind::Symbol);
    let mut back = (time.saturating_sub(COMPARED_REACH)..time).rev();
    let is_part = |id: u32| is_figure(id) || is_amount(sentence.at(id)) || sentence.is(id, "per");
    let end = back.find(|id| !is_part(*id));
    end.is_some_and(|id| {
        sentence.is_any(id, &COMPARING)
            && (is_figure(id.wrapping_sub(1)) || (id + 1..time).any(is_figure))
    })
}

/// Whether a word may stand between a figure and its time: `million in`, `seats at`.
fn is_amount(token: &Token) -> bool {
    if token.class.has(Class::FUNCTION) {
        token.class.link() == Link::LOCATIVE
    } else {
        token.kind == Kind::Word && !token.class.open().has(Open::VERB)
    }
}

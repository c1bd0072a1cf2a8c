//! Whether an event took place, as its sentence tells it.

use super::clause::{Clause, Opening};
use super::sentence::Sentence;
use super::tag::{Tag, Tagged, Tags};
use super::teller::Teller;
use super::verb::{Tense, Verb};
use super::{Event, EventKind, EventSource, Status, claim, outcome, sort};
use crate::Span;
use crate::scan::{Auxiliary, Open, Sort};

/// What governs an infinitive stands within so many tokens before it: `agreed with the council to pay`.
const GOVERNOR_REACH: u32 = 6;

/// The first letters of verbs whose infinitive is not done: `failed to pay`.
const NOT_DONE: [&str; 3] = ["fail", "refus", "declin"];

/// So many clauses may stand between one of time and the main one.
const MOST_INNER: usize = 3;

impl Teller<'_> {
    /// What became of what a verb tells.
    pub(super) fn status(
        &mut self,
        clause: &Clause,
        (id, verb): (u32, Verb),
        kind: EventKind,
        (source, trigger): (EventSource, Span),
    ) -> Status {
        let (sentence, tags) = (self.sentence, self.around.tags);
        let claimed = self.claims.of_verb(sentence, tags, clause, (id, verb));
        let status = of_verb(sentence, tags, clause, verb, kind);
        match claimed {
            Some(claimed) if is_fact(status, verb) => claimed,
            None if status == Status::Happened && self.voices.is_claimed(source, trigger) => {
                Status::Alleged
            }
            _ if status == Status::Happened && self.is_planned(clause, verb) => Status::Planned,
            _ if self.is_groundless(clause, status) => Status::Alleged,
            _ => status,
        }
    }

    /// Whether nothing shows what a clause behind a noun tells as a fact.
    fn is_groundless(&self, clause: &Clause, status: Status) -> bool {
        self.around.tags.has_negation()
            && matches!(status, Status::Happened | Status::Ongoing)
            && matches!(clause.opening, Opening::Relative | Opening::Complement)
            && claim::is_groundless(self.sentence, clause)
    }

    /// Whether a present tells what is to come: in a clause of time behind a future (`will stay until it opens`).
    fn is_planned(&self, clause: &Clause, verb: Verb) -> bool {
        matches!(verb.tense, Tense::Present | Tense::Perfect)
            && clause.opening == Opening::Other
            && matches!(self.last_tense, None | Some(Tense::Future))
            && clause.looks_ahead(self.sentence)
            && (self.last_tense.is_some() || self.leads_to_future(clause))
    }

    /// Whether the main clause behind another tells what is to come: `when it opens, traffic will stop`.
    // Few clauses of time stand before the main one.
    #[inline(never)]
    fn leads_to_future(&self, clause: &Clause) -> bool {
        let is_before = |it: &Clause| it.tokens.start <= clause.tokens.start;
        let all = self.around.days.clauses;
        let behind = all
            .get(all.partition_point(is_before)..)
            .unwrap_or_default();
        let mut near = behind.iter().take(MOST_INNER);
        let main = near.find(|it| it.opening == Opening::Main);
        let is_future =
            |word: &Tagged| self.sentence.at(word.id).class.auxiliary() == Auxiliary::WILL;
        main.is_some_and(|main| self.around.tags.marked_in(main).iter().any(is_future))
    }

    /// What became of what a noun tells, behind the events before it.
    pub(super) fn status_of_noun(&self, clause: &Clause, id: u32, events: &[Event]) -> Status {
        let status = outcome::of_noun(self.sentence, self.around.tags, clause, id);
        let verb = self.actors.last_verb();
        if self.is_groundless(clause, status) {
            return Status::Alleged;
        }
        if status != Status::Happened || verb < clause.tokens.start {
            return status;
        }
        let led = last_verb(events)
            .and_then(|event| outcome::of_object(self.sentence, id, (verb, event.status)));
        led.unwrap_or(status)
    }
}

/// The last event that a verb tells.
fn last_verb(events: &[Event]) -> Option<&Event> {
    events
        .iter()
        .rfind(|event| event.rule.as_str() != sort::NOUN)
}

/// The status of what a verb tells.
fn of_verb(
    sentence: &Sentence<'_>,
    tags: &Tags,
    clause: &Clause,
    verb: Verb,
    kind: EventKind,
) -> Status {
    if verb.is_negated {
        return Status::Negated;
    }
    if clause.is_hedged {
        return Status::Alleged;
    }
    if clause.opening == Opening::Condition {
        return Status::Possible;
    }
    match verb.tense {
        Tense::Future => Status::Planned,
        Tense::Conditional => Status::Possible,
        Tense::Infinitive => of_infinitive(sentence, tags, verb.start),
        Tense::Progressive => Status::Ongoing,
        Tense::Present if kind == EventKind::State => Status::Ongoing,
        Tense::Participle if is_weighed(sentence, tags, verb.start) => Status::Possible,
        Tense::Past
        | Tense::Present
        | Tense::Perfect
        | Tense::Pluperfect
        | Tense::Participle
        | Tense::PerfectParticiple => Status::Happened,
    }
}

/// Whether it is told as a fact, and may yet be but claimed: of a plan nobody claims that it happened.
const fn is_fact(status: Status, verb: Verb) -> bool {
    matches!(verb.tense, Tense::Infinitive) || matches!(status, Status::Happened | Status::Ongoing)
}

/// What becomes of an infinitive hangs on the verb, or the noun, that governs it.
// In line, it would take the registers of what all verbs need.
#[inline(never)]
fn of_infinitive(sentence: &Sentence<'_>, tags: &Tags, to: u32) -> Status {
    let reach = to.saturating_sub(GOVERNOR_REACH).max(sentence.start)..to;
    let governor = reach
        .rev()
        .find(|id| matches!(tags.at(*id), Tag::Verb | Tag::Event));
    let sort = governor.map_or(Sort::NONE, |id| sentence.sort(id));
    let before = to.wrapping_sub(1);
    // `Is to close`.
    let is_to_be = || {
        sentence.at(before).class.auxiliary() == Auxiliary::BE
            && (sentence.is(before, "is") || sentence.is(before, "are"))
    };
    if sentence.is(before, "due") || sentence.is(before, "set") || is_to_be() {
        Status::Planned
    } else if sentence.is(before, "yet")
        || governor.is_some_and(|id| opens_with_any(sentence.word(id), &NOT_DONE))
    {
        Status::Negated
    } else if sort == Sort::INTENTION {
        Status::Planned
    } else if sort == Sort::PHASE {
        Status::Happened
    } else {
        Status::Possible
    }
}

/// Whether a word in -ing is what the verb right before it has in mind: `considered closing the school`.
fn is_weighed(sentence: &Sentence<'_>, tags: &Tags, gerund: u32) -> bool {
    let before = gerund.wrapping_sub(1);
    tags.at(before) == Tag::Verb
        && sentence.forms(gerund).has(Open::GERUND)
        && (sentence.sort(before) == Sort::INTENTION
            || opens_with_any(sentence.word(before), &["discuss", "risk"]))
}

/// Whether a word begins with one of some stems.
pub(super) fn opens_with_any(word: &str, stems: &[&str]) -> bool {
    let Some(first) = word.as_bytes().first().map(u8::to_ascii_lowercase) else {
        return false;
    };
    let opens = |stem: &&str| {
        // Most stems differ from most words by then.
        stem.as_bytes().first() == Some(&first)
            && word
                .as_bytes()
                .get(..stem.len())
                .is_some_and(|head| head.eq_ignore_ascii_case(stem.as_bytes()))
    };
    stems.iter().any(opens)
}

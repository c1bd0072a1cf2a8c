//! Whether an event took place, as its sentence tells it.

use super::clause::{Clause, Opening};
use super::sentence::Sentence;
use super::tag::Tag;
use super::verb::{Tense, Verb};
use super::{EventKind, Status};
use crate::scan::Class;

/// What governs an infinitive stands within so many tokens before it: `agreed with the council to pay`.
const GOVERNOR_REACH: u32 = 6;

/// What says of a noun that it is still to come stands within so many tokens before it: `the planned new`.
const MODIFIER_REACH: u32 = 3;

/// The status of what a verb tells.
pub(super) fn of_verb(
    sentence: &Sentence<'_>,
    tags: &[Tag],
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
        Tense::Past | Tense::Present | Tense::Perfect | Tense::Participle => Status::Happened,
    }
}

/// The status of what a noun tells.
pub(super) fn of_noun(sentence: &Sentence<'_>, clause: &Clause, noun: u32) -> Status {
    let before = noun.saturating_sub(MODIFIER_REACH).max(clause.tokens.start)..noun;
    let any = |test: &dyn Fn(u32) -> bool| before.clone().any(test);
    if any(&|id| sentence.is_closed(id, Class::NEGATION)) {
        Status::Negated
    } else if any(&|id| sentence.sort(id) == Class::HEDGE) {
        Status::Alleged
    } else if any(&|id| sentence.sort(id) == Class::INTENTION)
        || clause.opening == Opening::Condition
    {
        Status::Possible
    } else {
        Status::Happened
    }
}

/// What becomes of an infinitive hangs on the verb, or the noun, that governs it.
fn of_infinitive(sentence: &Sentence<'_>, tags: &[Tag], to: u32) -> Status {
    let first = sentence.start;
    let reach = to.saturating_sub(GOVERNOR_REACH).max(first)..to;
    let tag = |id: u32| {
        tags.get((id - first) as usize)
            .copied()
            .unwrap_or(Tag::Other)
    };
    let governor = reach
        .rev()
        .find(|id| matches!(tag(*id), Tag::Verb | Tag::Event));
    let sort = governor.map_or(Class::NONE, |id| sentence.sort(id));
    if sort == Class::INTENTION {
        Status::Planned
    } else if sort == Class::PHASE {
        Status::Happened
    } else {
        Status::Possible
    }
}

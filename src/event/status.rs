//! Whether an event took place, as its sentence tells it.

use super::clause::{Clause, Opening};
use super::sentence::{Sentence, field};
use super::tag::{Tag, Tags};
use super::verb::{Tense, Verb};
use super::{EventKind, Status};
use crate::scan::Class;

/// What governs an infinitive stands within so many tokens before it: `agreed with the council to pay`.
const GOVERNOR_REACH: u32 = 6;

/// The first letters of verbs whose infinitive is not done: `failed to pay`.
const NOT_DONE: [&str; 3] = ["fail", "refus", "declin"];

/// The status of what a verb tells.
pub(super) fn of_verb(
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
        | Tense::Participle
        | Tense::PerfectParticiple => Status::Happened,
    }
}

/// Whether it is told as a fact, and may yet be but claimed: of a plan nobody claims that it happened.
pub(super) const fn is_fact(status: Status, verb: Verb) -> bool {
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
    let sort = governor.map_or(Class::NONE, |id| sentence.sort(id));
    let before = to.wrapping_sub(1);
    // `Is to close`.
    let is_to_be = || {
        field(sentence.at(before), Class::AUXILIARIES) == Class::BE
            && (sentence.is(before, "is") || sentence.is(before, "are"))
    };
    if sentence.is(before, "due") || sentence.is(before, "set") || is_to_be() {
        Status::Planned
    } else if sentence.is(before, "yet")
        || governor.is_some_and(|id| opens_with_any(sentence.word(id), &NOT_DONE))
    {
        Status::Negated
    } else if sort == Class::INTENTION {
        Status::Planned
    } else if sort == Class::PHASE {
        Status::Happened
    } else {
        Status::Possible
    }
}

/// Whether a word in -ing is what the verb right before it has in mind: `considered closing the school`.
fn is_weighed(sentence: &Sentence<'_>, tags: &Tags, gerund: u32) -> bool {
    let before = gerund.wrapping_sub(1);
    tags.at(before) == Tag::Verb
        && sentence.forms(gerund).has(Class::GERUND)
        && (sentence.sort(before) == Class::INTENTION
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

//! Whether an event took place, as its sentence tells it.

use super::clause::{Clause, Opening};
use super::sentence::{Sentence, field, is_closed, is_preposition, sort};
use super::tag::{Tag, Tags};
use super::verb::{Tense, Verb};
use super::{EventKind, Status};
use crate::scan::Class;

/// What governs an infinitive stands within so many tokens before it: `agreed with the council to pay`.
const GOVERNOR_REACH: u32 = 6;

/// No more words lead a verb to the noun before it: `was only narrowly`.
const MOST_LEADING: usize = 4;

/// The first letters of verbs whose infinitive is not done: `failed to pay`.
const NOT_DONE: [&str; 3] = ["fail", "refus", "declin"];

/// Those of verbs whose object, or whose subject in the passive, does not come about.
const AVERTED: [&str; 3] = ["avert", "avoid", "prevent"];

/// What says of a noun that it is still to come stands within so many tokens before it: `the planned new`.
const MODIFIER_REACH: u32 = 3;

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

/// The status of what a noun tells.
pub(super) fn of_noun(sentence: &Sentence<'_>, clause: &Clause, noun: u32) -> Status {
    let before = noun.saturating_sub(MODIFIER_REACH).max(clause.tokens.start)..noun;
    if is_averted(sentence, noun) {
        return Status::Negated;
    }
    let mut is_possible = clause.opening == Opening::Condition;
    let mut is_alleged = false;
    let mut is_parted = false;
    for id in before.rev() {
        let token = sentence.at(id);
        if is_closed(token, Class::NEGATION) {
            return Status::Negated;
        }
        // `Claims after the storm` say nothing of the storm; those of fraud do.
        is_parted |= is_preposition(token) && !sentence.is(id, "of");
        match sort(token) {
            Class::HEDGE => is_alleged |= !is_parted,
            Class::INTENTION => is_possible = true,
            _ => {}
        }
    }
    if is_alleged {
        Status::Alleged
    } else if is_possible {
        Status::Possible
    } else {
        Status::Happened
    }
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
    } else if governor.is_some_and(|id| opens_with_any(sentence.word(id), &NOT_DONE)) {
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

/// Whether a verb beside a noun tells that it did not come about: `the strike was averted`, `averted a strike`; but
/// what `could have been averted` was not.
fn is_averted(sentence: &Sentence<'_>, noun: u32) -> bool {
    let averts =
        |id| sentence.at(id).class.has(Class::PAST) && opens_with_any(sentence.word(id), &AVERTED);
    let before = noun.wrapping_sub(1);
    let is_definite = sentence.is_closed(before, Class::DETERMINER);
    let active = before.wrapping_sub(u32::from(is_definite));
    if averts(active) {
        let leads = Class::AUXILIARIES.with(Class::NEGATION);
        return !sentence.is_closed(active.wrapping_sub(1), leads);
    }
    let auxiliary = field(sentence.at(noun + 1), Class::AUXILIARIES);
    if !matches!(auxiliary, Class::WAS | Class::HAVE | Class::HAD) {
        return false;
    }
    let leads = |id: &u32| {
        let token = sentence.at(*id);
        is_closed(token, Class::AUXILIARIES) || sentence.is_adverb(token)
    };
    let passive = (noun + 2..).take(MOST_LEADING).find(|id| !leads(id));
    passive.is_some_and(|id| averts(id) && !sentence.is_closed(id - 1, Class::NEGATION))
}

fn opens_with_any(word: &str, stems: &[&str]) -> bool {
    let opens = |stem: &&str| {
        let head = word.as_bytes().get(..stem.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(stem.as_bytes()))
    };
    stems.iter().any(opens)
}

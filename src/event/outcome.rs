//! What became of what a noun tells: `the planned strike`, `the strike was averted`, `will call an election`.

use std::ops::Range;

use super::Status;
use super::clause::{Clause, Opening};
use super::effect::Effect;
use super::extent::is_nominal;
use super::sentence::{Sentence, Style, is_closed};
use super::tag::{Tag, Tags};
use crate::scan::{Auxiliary, Class, Closed, Flags, Open, Sort};

/// No more words lead a verb to the noun before it: `was only narrowly`.
const MOST_LEADING: usize = 4;

/// What says of a noun that it is still to come stands within so many tokens before it: `the planned new`.
const MODIFIER_REACH: u32 = 3;

/// A verb has its object within so many tokens: `call for an independent public inquiry`.
const OBJECT_REACH: u32 = 6;

/// The status of what a noun tells.
pub(super) fn of_noun(sentence: &Sentence<'_>, tags: &Tags, clause: &Clause, noun: u32) -> Status {
    match by_modifier(sentence, tags, clause, noun) {
        Status::Negated => Status::Negated,
        status => fate(sentence, noun).unwrap_or(status),
    }
}

/// What the words before a noun, and the word that opens its clause, say of it.
fn by_modifier(sentence: &Sentence<'_>, tags: &Tags, clause: &Clause, noun: u32) -> Status {
    let before = noun.saturating_sub(MODIFIER_REACH).max(clause.tokens.start)..noun;
    let mut is_possible = clause.opening == Opening::Condition;
    let mut is_alleged = false;
    for id in before.rev() {
        let token = sentence.at(id);
        if is_closed(token, Closed::NEGATION) && !is_presupposed(sentence, tags, id + 1..noun) {
            return Status::Negated;
        }
        match token.class.sort() {
            Sort::HEDGE => is_alleged |= !is_parted(sentence, id + 1..noun),
            Sort::INTENTION => is_possible = true,
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

/// Whether a preposition parts a noun from the claim before it: `claims after the storm` say nothing of the storm; those of
/// fraud do.
// Few nouns are claimed.
#[inline(never)]
fn is_parted(sentence: &Sentence<'_>, mut between: Range<u32>) -> bool {
    between.any(|id| sentence.is_preposition(id) && !sentence.is(id, "of"))
}

/// Whether a verb and a noun phrase of something known stand behind a negation: who `did not attend the vigil` knows of one;
/// who `did not sign a deal` has none.
// Few nouns are negated.
#[inline(never)]
fn is_presupposed(sentence: &Sentence<'_>, tags: &Tags, mut behind: Range<u32>) -> bool {
    behind.any(|id| tags.at(id) == Tag::Verb) && behind.any(|id| opens_definite(sentence, id))
}

/// Whether a word opens a noun phrase that speaks of something known: `the`, `its`, `Roe’s`.
fn opens_definite(sentence: &Sentence<'_>, id: u32) -> bool {
    const INDEFINITE: [&str; 10] = [
        "a", "an", "another", "any", "few", "many", "more", "much", "one", "some",
    ];
    let token = sentence.at(id);
    let opens = || is_closed(token, Closed::DETERMINER) && !is_closed(token, Closed::NEGATION);
    token.is(Flags::POSSESSIVE) || opens() && !sentence.is_any(id, &INDEFINITE)
}

/// The status of a noun that the last verb before it governs, by what became of that verb, if that tells: what a verb
/// brings about is still to come if the verb is, and what it asks for may never come.
#[inline]
pub(super) fn of_object(
    sentence: &Sentence<'_>,
    noun: u32,
    (verb, status): (u32, Status),
) -> Option<Status> {
    (noun.wrapping_sub(verb) <= OBJECT_REACH).then(|| near(sentence, noun, (verb, status)))?
}

// Few nouns stand so near a verb.
#[inline(never)]
fn near(sentence: &Sentence<'_>, noun: u32, (verb, status): (u32, Status)) -> Option<Status> {
    let is_for = sentence.is(verb + 1, "for");
    let is_fact = matches!(status, Status::Happened | Status::Ongoing);
    // Who seeks says or means something.
    if is_fact && !is_for && sentence.sort(verb) == Sort::NONE {
        return None;
    }
    let effect = Effect::of(sentence, verb);
    let seeks = if is_for {
        Effect::SEEKS_FOR
    } else {
        Effect::SEEKS
    };
    let held = match status {
        _ if effect.has(seeks) => Status::Possible,
        _ if is_fact => return None,
        _ if effect.has(Effect::BRINGS) => status,
        // An election that somebody did not win was one.
        Status::Planned | Status::Possible if sentence.is(verb, "win") => status,
        _ => return None,
    };
    governs(sentence, verb, noun).then_some(held)
}

/// Whether a noun is the object of a verb, or stands behind its preposition: `lead to a long strike`. Whoever will `call the
/// strike a mistake` calls none.
fn governs(sentence: &Sentence<'_>, verb: u32, noun: u32) -> bool {
    let first = verb + 1;
    if sentence.is(verb, "call") && sentence.is(first, "the") {
        return false;
    }
    let object = first + u32::from(sentence.is_preposition(first));
    (object..noun).all(|id| is_part_of_phrase(sentence, id))
}

pub(super) fn is_part_of_phrase(sentence: &Sentence<'_>, id: u32) -> bool {
    let token = sentence.at(id);
    is_nominal(sentence, token) || is_closed(token, Closed::DETERMINER)
}

/// Whether a noun tells of what has happened though its clause tells of what is to come: nobody plans it, or it is looked
/// into (`an inquiry into the sale will open on Monday`).
// Few nouns have a day to come.
#[inline(never)]
pub(super) fn is_past(sentence: &Sentence<'_>, noun: u32) -> bool {
    let mut before = (0..noun).rev().take(MOST_LEADING);
    // `Heading into the fall` looks into nothing.
    let is_inquiry = |into: u32| {
        sentence.is(into, "into")
            && sentence
                .at(into.wrapping_sub(1))
                .class
                .open()
                .has(Open::EVENT_NOUN)
    };
    Effect::of(sentence, noun).has(Effect::UNPLANNED)
        || before
            .find(|id| !is_part_of_phrase(sentence, *id))
            .is_some_and(is_inquiry)
}

/// What a verb beside a noun tells that became of it: `the strike was averted`, `postponed the vote`; but what `could have
/// been averted` was not.
fn fate(sentence: &Sentence<'_>, noun: u32) -> Option<Status> {
    let before = noun.wrapping_sub(1);
    let is_definite = sentence.is_closed(before, Closed::DETERMINER);
    let active = before.wrapping_sub(u32::from(is_definite));
    if let Some(fate) = told(sentence, active) {
        let leads = Closed::AUXILIARY.with(Closed::NEGATION);
        return (!sentence.is_closed(active.wrapping_sub(1), leads)).then_some(fate);
    }
    let auxiliary = sentence.at(noun + 1).class.auxiliary();
    if !matches!(auxiliary, Auxiliary::WAS | Auxiliary::HAVE | Auxiliary::HAD) {
        // `Festival cancelled after storm`.
        return told(sentence, noun + 1).filter(|_| sentence.style != Style::Prose);
    }
    let leads = |id: &u32| {
        let token = sentence.at(*id);
        is_closed(token, Closed::AUXILIARY) || sentence.is_adverb(token)
    };
    let passive = (noun + 2..).take(MOST_LEADING).find(|id| !leads(id))?;
    told(sentence, passive).filter(|_| !sentence.is_closed(passive - 1, Closed::NEGATION))
}

/// What a past tells that became of its object.
#[inline]
fn told(sentence: &Sentence<'_>, verb: u32) -> Option<Status> {
    let token = sentence.at(verb);
    let is_function = token.class.has(Class::FUNCTION);
    if !is_function && token.class.open().has(Open::PAST) {
        told_by_past(sentence, verb)
    } else if is_function && sentence.is(verb, "out") {
        let is_ruled = sentence.is(verb.wrapping_sub(1), "ruled");
        is_ruled.then_some(Status::Negated)
    } else {
        None
    }
}

// Few nouns stand beside one.
#[inline(never)]
fn told_by_past(sentence: &Sentence<'_>, verb: u32) -> Option<Status> {
    let effect = Effect::of(sentence, verb);
    if effect.has(Effect::AVERTS) {
        Some(Status::Negated)
    } else {
        effect.has(Effect::PUTS_OFF).then_some(Status::Planned)
    }
}

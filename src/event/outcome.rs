//! What became of what a noun tells: `the planned strike`, `the strike was averted`, `will call an election`.

use super::Status;
use super::clause::{Clause, Opening};
use super::extent::is_nominal;
use super::sentence::{Sentence, Style, field, is_closed, is_preposition, sort};
use super::status::opens_with_any;
use super::tag::{Tag, Tags};
use crate::scan::{Class, Flags};

/// No more words lead a verb to the noun before it: `was only narrowly`.
const MOST_LEADING: usize = 4;

/// What says of a noun that it is still to come stands within so many tokens before it: `the planned new`.
const MODIFIER_REACH: u32 = 3;

/// A verb has its object within so many tokens: `call for an independent public inquiry`.
const OBJECT_REACH: u32 = 6;

/// The first letters of verbs whose object, or whose subject in the passive, does not come about.
const AVERTED: [&str; 6] = ["avert", "avoid", "cancel", "foil", "prevent", "thwart"];

/// Those of verbs by which it comes about later.
const PUT_OFF: [&str; 2] = ["postpon", "reschedul"];

/// Verbs that bring about what their object names, in order: if they are still to come, so is that.
const BRINGING: [&str; 33] = [
    "begin", "bring", "call", "carry", "cause", "commit", "conduct", "deliver", "face", "get",
    "give", "have", "hold", "host", "impose", "launch", "lead", "make", "mount", "play", "prompt",
    "provoke", "reach", "result", "secure", "seek", "spark", "stage", "start", "suffer", "take",
    "trigger", "undergo",
];

/// The first letters of verbs that ask for what their object names, and of those that ask `for` it.
const SEEKING: [&str; 4] = ["demand", "request", "seek", "sought"];
const ASKING: [&str; 7] = [
    "appeal", "ask", "call", "campaign", "plead", "press", "push",
];

/// The status of what a noun tells, behind the last verb of its clause and what became of what that verb tells.
pub(super) fn of_noun(
    sentence: &Sentence<'_>,
    tags: &Tags,
    clause: &Clause,
    noun: u32,
    led: Option<(u32, Status)>,
) -> Status {
    let by_modifier = by_modifier(sentence, tags, clause, noun);
    if by_modifier == Status::Negated {
        return Status::Negated;
    }
    if let Some(fate) = fate(sentence, noun) {
        return fate;
    }
    match led {
        Some(led) if by_modifier == Status::Happened => by_verb(sentence, noun, led),
        _ => by_modifier,
    }
}

/// What the words before a noun, and the word that opens its clause, say of it.
fn by_modifier(sentence: &Sentence<'_>, tags: &Tags, clause: &Clause, noun: u32) -> Status {
    let before = noun.saturating_sub(MODIFIER_REACH).max(clause.tokens.start)..noun;
    let mut is_possible = clause.opening == Opening::Condition;
    let mut is_alleged = false;
    let mut is_parted = false;
    let mut is_definite = false;
    let mut is_presupposed = false;
    for id in before.rev() {
        let token = sentence.at(id);
        is_definite |= opens_definite(sentence, id);
        // `Did not attend the vigil`: there was one. Who `did not sign a deal` has none.
        is_presupposed |= is_definite && tags.at(id) == Tag::Verb;
        if is_closed(token, Class::NEGATION) && !is_presupposed {
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

/// Whether a word opens a noun phrase that speaks of something known: `the`, `its`, `Roe’s`.
fn opens_definite(sentence: &Sentence<'_>, id: u32) -> bool {
    const INDEFINITE: [&str; 10] = [
        "a", "an", "another", "any", "few", "many", "more", "much", "one", "some",
    ];
    let token = sentence.at(id);
    let opens = || is_closed(token, Class::DETERMINER) && !is_closed(token, Class::NEGATION);
    token.is(Flags::POSSESSIVE) || opens() && !sentence.is_any(id, &INDEFINITE)
}

/// What a verb makes of the noun that it governs: what it brings about is still to come if the verb is, and what it asks
/// for may never come.
fn by_verb(sentence: &Sentence<'_>, noun: u32, (verb, status): (u32, Status)) -> Status {
    let is_led = matches!(
        status,
        Status::Planned | Status::Possible | Status::Alleged | Status::Negated
    );
    let word = sentence.word(verb);
    let asks = || {
        opens_with_any(word, &SEEKING)
            || sentence.is(verb + 1, "for") && opens_with_any(word, &ASKING)
    };
    // An election that nobody wins at all is none that news tells of.
    let is_won = status != Status::Negated && sentence.is(verb, "win");
    if is_led && (is_won || sentence.is_any(verb, &BRINGING)) && governs(sentence, verb, noun) {
        status
    } else if asks() && governs(sentence, verb, noun) {
        Status::Possible
    } else {
        Status::Happened
    }
}

/// Whether a noun is the object of a verb, or stands behind its preposition: `lead to a long strike`. Whoever will `call the
/// strike a mistake` calls none.
fn governs(sentence: &Sentence<'_>, verb: u32, noun: u32) -> bool {
    let first = verb + 1;
    if sentence.is(verb, "call") && sentence.is(first, "the") {
        return false;
    }
    let object = first + u32::from(sentence.is_preposition(first));
    let is_part = |id: u32| is_nominal(sentence, id) || sentence.is_closed(id, Class::DETERMINER);
    noun - verb <= OBJECT_REACH && (object..noun).all(is_part)
}

/// What a verb beside a noun tells that became of it: `the strike was averted`, `postponed the vote`; but what `could have
/// been averted` was not.
fn fate(sentence: &Sentence<'_>, noun: u32) -> Option<Status> {
    let before = noun.wrapping_sub(1);
    let is_definite = sentence.is_closed(before, Class::DETERMINER);
    let active = before.wrapping_sub(u32::from(is_definite));
    if sentence.is(active, "out") && sentence.is(active.wrapping_sub(1), "ruled") {
        return Some(Status::Negated);
    }
    if let Some(fate) = told(sentence, active) {
        let leads = Class::AUXILIARIES.with(Class::NEGATION);
        return (!sentence.is_closed(active.wrapping_sub(1), leads)).then_some(fate);
    }
    let auxiliary = field(sentence.at(noun + 1), Class::AUXILIARIES);
    if !matches!(auxiliary, Class::WAS | Class::HAVE | Class::HAD) {
        // `Festival cancelled after storm`.
        return told(sentence, noun + 1).filter(|_| sentence.style != Style::Prose);
    }
    let leads = |id: &u32| {
        let token = sentence.at(*id);
        is_closed(token, Class::AUXILIARIES) || sentence.is_adverb(token)
    };
    let passive = (noun + 2..).take(MOST_LEADING).find(|id| !leads(id))?;
    told(sentence, passive).filter(|_| !sentence.is_closed(passive - 1, Class::NEGATION))
}

/// What a past tells that became of its object.
fn told(sentence: &Sentence<'_>, verb: u32) -> Option<Status> {
    if !sentence.forms(verb).has(Class::PAST) {
        return None;
    }
    let word = sentence.word(verb);
    if opens_with_any(word, &AVERTED) {
        Some(Status::Negated)
    } else {
        opens_with_any(word, &PUT_OFF).then_some(Status::Planned)
    }
}

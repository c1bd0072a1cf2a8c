//! Whether a noun tells of something that was before what its clause tells: `jailed for the murder`, `condemned the
//! attack`, `victims of the fire`.

use super::claim;
use super::outcome::is_part_of_phrase;
use super::sentence::Sentence;
use super::status::opens_with_any;
use super::tag::{Tag, Tags};
use crate::scan::{Kind, Link};

/// The first letters of verbs whose object was before them.
const OF_OBJECT: [&str; 15] = [
    "admit",
    "commemorat",
    "condemn",
    "confirm",
    "criticis",
    "criticiz",
    "denie",
    "denounc",
    "deny",
    "deplor",
    "investigat",
    "mourn",
    "prob",
    "recall",
    "remember",
];

/// The first letters of verbs that tell behind a preposition what somebody did, or is held to have done.
const OF_COMPLEMENT: [&str; 18] = [
    "accus", "acquit", "apolog", "arrest", "blam", "charg", "clear", "convict", "fined", "indict",
    "jailed", "plead", "prais", "question", "sentenc", "serv", "sued", "thank",
];

/// The prepositions behind which they do.
const OVER: [&str; 6] = ["about", "for", "of", "over", "to", "with"];

/// Those of them behind which stands what it is that somebody is held to have done.
const OF_CHARGE: [&str; 2] = ["for", "with"];

/// Nouns of what an event leaves behind.
const LEFT_BEHIND: [&str; 5] = ["anniversary", "memory", "survivors", "victim", "victims"];

/// Words for looking into it.
const INQUIRIES: [&str; 6] = [
    "hearing",
    "inquest",
    "inquiry",
    "investigation",
    "probe",
    "review",
];

/// A preposition stands within so many tokens before its noun: `of the murder and robbery`.
const PHRASE_REACH: u32 = 6;

/// And within so many behind its verb: `was sentenced at Leedford Crown Court to nine years in prison for`.
const VERB_REACH: usize = 16;

/// What the words before a noun tell of it, that was before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Before {
    /// The word that governs it: `for`, `condemned`.
    pub(super) governor: u32,
    /// Whether somebody is only held to have done it: `charged with assault`.
    pub(super) is_charge: bool,
}

/// Whether a noun tells of what was before, seen from the last verb before it in its clause.
pub(super) fn of(
    sentence: &Sentence<'_>,
    tags: &Tags,
    verb: Option<u32>,
    noun: u32,
) -> Option<Before> {
    let governor = governor(sentence, tags, noun)?;
    let was = Before {
        governor,
        is_charge: false,
    };
    let is_of = |stems: &[&str], verb: u32| opens_with_any(sentence.word(verb), stems);
    if tags.at(governor) == Tag::Verb {
        return is_of(&OF_OBJECT, governor).then_some(was);
    }
    if is_left_behind(sentence, governor) {
        return Some(was);
    }
    let tells = |verb: &u32| {
        sentence.is_any(governor, &OVER)
            && is_of(&OF_COMPLEMENT, *verb)
            && is_near(sentence, tags, *verb, governor)
    };
    let verb = verb.filter(tells)?;
    // `Arrested in a week of raids`.
    let is_amount = || sentence.is(governor, "of") && sentence.is(governor.wrapping_sub(2), "a");
    // Charges are brought by whoever tells of them.
    if claim::is_charge(sentence.word(noun)) || is_amount() {
        return None;
    }
    let is_charge = sentence.is_any(governor, &OF_CHARGE)
        && claim::is_charge(sentence.word(verb))
        && !sentence.is(governor.wrapping_sub(1), "connection")
        // Nobody doubts a murder where somebody is charged with the murder.
        && !sentence.is(governor + 1, "the");
    Some(Before { is_charge, ..was })
}

/// Whether the words before a noun name what it left behind, or who looks into it: `victims of`, `an inquest into`.
fn is_left_behind(sentence: &Sentence<'_>, preposition: u32) -> bool {
    let before = preposition.wrapping_sub(1);
    sentence.is(preposition, "of") && sentence.is_any(before, &LEFT_BEHIND)
        || sentence.is(preposition, "into") && sentence.is_any(before, &INQUIRIES)
}

/// Whether no other verb stands between one and its preposition.
fn is_near(sentence: &Sentence<'_>, tags: &Tags, verb: u32, preposition: u32) -> bool {
    let leads = |id| tags.at(id) == Tag::Auxiliary && !sentence.is_preposition(id);
    let mut between = verb + 1..preposition;
    between.len() <= VERB_REACH && !between.any(leads)
}

/// The word that governs a noun, through its phrase and those that are joined to it.
fn governor(sentence: &Sentence<'_>, tags: &Tags, noun: u32) -> Option<u32> {
    let is_part = |id: u32| {
        tags.at(id) != Tag::Verb
            && (is_part_of_phrase(sentence, id)
                || sentence.link(id) == Link::JOINER
                || sentence.at(id).kind == Kind::Comma)
    };
    let mut before = (noun.saturating_sub(PHRASE_REACH)..noun).rev();
    before.find(|id| !is_part(*id))
}

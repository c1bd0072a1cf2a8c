//! What `and`, `but` and `or` join: two clauses, or two things.

use super::adjunct;
use super::outer::has_complement;
use super::sentence::Sentence;
use super::tag::{Tag, Tags};
use super::verbal::{is_noun_like, opens_noun_phrase};
use crate::scan::{Closed, Flags, Kind, Open};

/// The subject of a clause that a joiner opens has so many tokens at most.
const SUBJECT_REACH: u32 = 5;

/// Whether a joiner behind a verb begins a clause.
pub(super) fn parts(sentence: &Sentence<'_>, tags: &Tags, verb: u32, joiner: u32) -> bool {
    (goes_on_with_verb(sentence, tags, joiner + 1) || joins_clause(sentence, tags, verb, joiner))
        && !joins_words_in_marks(sentence, joiner)
}

/// Whether a verb stands at `id`, or its subject's pronoun, or its auxiliary.
fn goes_on_with_verb(sentence: &Sentence<'_>, tags: &Tags, id: u32) -> bool {
    matches!(tags.at(id), Tag::Verb | Tag::Auxiliary)
        || sentence.is_closed(id, Closed::SUBJECT)
        || sentence.is_adverb(sentence.at(id))
}

/// Whether a joiner has a subject and its verb behind it: `to appear on Monday but the case was put off`. Behind `and`
/// they may be the second half of a subject (`said the man and the boy had left`, `struck by a van and a car was`).
// Few joiners stand behind a verb.
#[inline(never)]
fn joins_clause(sentence: &Sentence<'_>, tags: &Tags, verb: u32, joiner: u32) -> bool {
    let is_noun = |id: &u32| {
        let token = sentence.at(*id);
        let is_number = token.kind == Kind::Number;
        (is_number || is_noun_like(token)) && tags.at(*id) != Tag::Verb
    };
    let bound = adjunct::bound(sentence, joiner + 1);
    let opens = u32::from(bound == 0 && sentence.is_closed(joiner + 1, Closed::DETERMINER));
    let first = joiner + 1 + bound + opens;
    let end = first + SUBJECT_REACH;
    // `Thousands of passengers`.
    let is_part = |id: &u32| is_noun(id) || first < *id && sentence.is(*id, "of");
    let behind = (first..end).find(|id| !is_part(id)).unwrap_or(end);
    let is_counted = sentence.at(first).kind == Kind::Number;
    let is_past = tags.at(behind) == Tag::Verb && sentence.forms(behind).has(Open::PAST);
    let is_name = |id| sentence.at(id).is(Flags::CAPITAL);
    let is_marked = opens + bound > 0 || is_counted || is_name(first) && !is_name(joiner - 1);
    // A participle has no object: `scored twice and Jane Roe stopped 22 shots`.
    let has_object = is_past && is_marked && opens_noun_phrase(sentence, behind + 1);
    let is_finite = match tags.at(behind) {
        Tag::Auxiliary => !sentence.is_preposition(behind),
        Tag::Verb => {
            let is_participle = sentence.forms(behind).has(Open::PARTICIPLE);
            // `Two were killed and 12 others injured`.
            is_past && !is_participle || has_object || is_counted && is_participle
        }
        _ => false,
    };
    let is_governed = || {
        let from = verb.max(joiner.saturating_sub(SUBJECT_REACH));
        (from..joiner).any(|id| sentence.is_preposition(id))
    };
    // `Were cut off and a barn was`: a verb of its own has no second subject.
    let is_led = || tags.at(verb.wrapping_sub(1)) == Tag::Auxiliary;
    first < behind
        && is_finite
        && (sentence.is(joiner, "but")
            || (verb + 1 < joiner || is_led() || has_object)
                && !has_complement(sentence.at(verb))
                && (has_object || is_counted || !is_governed()))
}

/// Whether a mark stands before the word on the left of a joiner, and one behind the word on its right: a name
/// of something (`“stop and search”`).
fn joins_words_in_marks(sentence: &Sentence<'_>, id: u32) -> bool {
    let is_mark = |id| matches!(sentence.at(id).kind, Kind::Quote(..));
    is_mark(id.wrapping_sub(2)) && is_mark(id + 2)
}

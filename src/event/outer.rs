//! The verb of a subject that another verb parts from it: `a man who fell was seen`, `a ferry carrying cars sank`.

use super::clause::Clause;
use super::sentence::{Sentence, field, is_closed, sort};
use super::tag::{Tag, Tags};
use crate::scan::{Class, Token};

/// What parts a subject from its verb has at most so many tokens behind its own verb.
const FARTHEST: u32 = 32;

/// The first word of the outer verb, behind the inner one. What is told or seen has a verb of its own (`who saw the van
/// stopped`), and so has a pronoun; `fell and broke` has one subject.
pub(super) fn verb(
    sentence: &Sentence<'_>,
    tags: &Tags,
    clause: &Clause,
    inner: u32,
) -> Option<u32> {
    if has_complement(sentence.at(inner)) {
        return None;
    }
    let end = clause.tokens.end.min(inner.saturating_add(FARTHEST));
    let outer = (inner + 1..end).find(|id| match tags.at(*id) {
        Tag::Auxiliary => !sentence.is_preposition(*id),
        Tag::Verb => sentence.forms(*id).has(Class::PAST),
        _ => false,
    })?;
    let left = |back: u32| sentence.at(outer.wrapping_sub(back));
    // `Fell and later left`.
    let is_joined = field(left(2), Class::LINKS) == Class::JOINER;
    let has_own_subject =
        field(left(1), Class::LINKS) != Class::NONE || is_closed(left(1), Class::SUBJECT);
    (inner + 1 < outer && !(is_joined || has_own_subject)).then_some(outer)
}

/// Whether what stands behind a verb may have a verb of its own.
pub(super) fn has_complement(verb: &Token) -> bool {
    verb.class.has(Class::CUES.with(Class::TELL)) || sort(verb) == Class::PERCEPTION
}

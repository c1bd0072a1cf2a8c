//! Where it happened: a place named after `in`, `at` or `near` in the clause, else the dateline.

use std::ops::Range;

use super::Found;
use super::sentence::Sentence;
use crate::name::Mention;
use crate::scan::Class;
use crate::{EntityKind, Span};

/// The prepositions behind which a place tells where.
const PLACE_WORDS: [&str; 8] = [
    "in", "at", "near", "outside", "on", "across", "inside", "around",
];

/// A place is named within so many tokens of its event: lists of names are long.
const REACH: u32 = 24;

/// The place of the event at `trigger`: the nearest one in its clause.
pub(super) fn of(
    sentence: &Sentence<'_>,
    found: &Found<'_>,
    clause: &Range<u32>,
    trigger: u32,
) -> Option<Span> {
    let near = clause.start.max(trigger.saturating_sub(REACH))..clause.end.min(trigger + REACH);
    let mentions = found.names.within(near).iter();
    let places =
        mentions.filter(|mention| is_place(found, mention) && is_located(sentence, mention));
    let nearest = places.min_by_key(|mention| {
        let start = mention.tokens.start;
        (start.abs_diff(trigger), start < trigger)
    });
    let dateline = || found.blocks.dateline.map(|dateline| dateline.place);
    nearest
        .map(|mention| sentence.span(mention.tokens.clone()))
        .or_else(dateline)
}

/// Whether a mention names a place.
pub(super) fn is_place(found: &Found<'_>, mention: &Mention) -> bool {
    let entity = mention
        .entity
        .and_then(|id| found.names.entities.get(id.index()));
    entity.is_some_and(|entity| entity.kind == EntityKind::Place)
}

/// Whether a preposition of place stands before a mention.
fn is_located(sentence: &Sentence<'_>, mention: &Mention) -> bool {
    let before = mention.tokens.start.wrapping_sub(1);
    sentence.is_closed(before, Class::PREPOSITION)
        && sentence.is_one_of(before, &PLACE_WORDS)
}

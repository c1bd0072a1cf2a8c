//! Where it happened: a place named behind `in`, `at` or `near`.
//!
//! ```text
//! located = preposition [ determiner ] [ direction | word "of" ] name [ ( "," | "in" ) name ]
//! name    = capital { [ "-" | "of" ] capital }
//! ```
//! `In the city of Leedford, Marland`, `near Holm-on-Sea`, `in northern Marland`.

use std::ops::Range;

use super::Found;
use super::day::Days;
use super::sentence::Sentence;
use super::tag::Tags;
use crate::name::NounPhrase;
use crate::scan::{Class, Closed, Flags, Kind, Token};
use crate::{EntityKind, Span};

/// A place is told within so many tokens of its event.
const REACH: u32 = 24;

/// The words that part a country or a town.
const DIRECTIONS: [&str; 10] = [
    "central", "downtown", "east", "eastern", "north", "northern", "south", "southern", "west",
    "western",
];

/// Finds the places named in a sentence, in order.
pub(super) fn located(
    sentence: &Sentence<'_>,
    found: &Found<'_>,
    days: &Days<'_>,
    tags: &Tags,
    places: &mut Vec<Range<u32>>,
) {
    places.clear();
    let behind = |id| behind(sentence, found, days, id + 1);
    places.extend(tags.locatives().iter().copied().filter_map(behind));
}

/// The place of the event at `trigger`: the nearest in its clause, else that of the dateline.
#[inline]
pub(super) fn of(
    found: &Found<'_>,
    places: &[Range<u32>],
    clause: &Range<u32>,
    trigger: u32,
) -> Option<Span> {
    let near = if places.is_empty() {
        None
    } else {
        nearest(found, places, clause, trigger)
    };
    near.or_else(|| Some(found.blocks.dateline?.place))
}

/// The place of a sentence with some that stands nearest to a trigger, and in its clause.
// Most sentences have none.
#[inline(never)]
fn nearest(
    found: &Found<'_>,
    places: &[Range<u32>],
    clause: &Range<u32>,
    trigger: u32,
) -> Option<Span> {
    let start = clause.start.max(trigger.saturating_sub(REACH));
    let end = clause.end.min(trigger.saturating_add(REACH));
    let from = places.partition_point(|place| place.start < start);
    let near = places.get(from..).unwrap_or_default().iter();
    let near = near.take_while(|place| place.start < end);
    let nearest =
        near.min_by_key(|place| (place.start.abs_diff(trigger), place.start < trigger))?;
    Some(found.scan.tokens.span(nearest.clone()))
}

/// The place whose words begin at `id`.
fn behind(
    sentence: &Sentence<'_>,
    found: &Found<'_>,
    days: &Days<'_>,
    mut id: u32,
) -> Option<Range<u32>> {
    let is_definite = sentence.is_closed(id, Closed::DETERMINER);
    id += u32::from(is_definite);
    let start = id;
    if is_small_noun(sentence.at(id)) {
        let is_part = sentence.is(id + 1, "of");
        if !is_part && !DIRECTIONS.contains(&sentence.word(id)) {
            return None;
        }
        id += 1 + u32::from(is_part);
    }
    let end = name(sentence, id)?;
    let last = sentence.at(end - 1);
    let named = sentence.mention_at(id).and_then(|it| kind(found, it));
    let is_somebody = named == Some(EntityKind::Person) || last.class.has(Class::BODY);
    // `The Leedford man`: the name says which man.
    let is_modifier = is_definite && id == start && is_small_noun(sentence.at(end));
    let is_demonym = end == id + 1 && last.class.has(Class::DEMONYM);
    if is_somebody
        || is_modifier
        || is_demonym
        || (id..end).any(|id| sentence.at(id).is(Flags::POSSESSIVE))
        || days.covers(sentence.at(id).span())
    {
        return None;
    }
    Some(start..region(sentence, end).unwrap_or(end))
}

/// Where the name that begins at `id` ends.
fn name(sentence: &Sentence<'_>, id: u32) -> Option<u32> {
    let is_capital = |id: u32| {
        let token = sentence.at(id);
        token.kind == Kind::Word && token.is(Flags::CAPITAL)
    };
    let mut end = is_capital(id).then_some(id + 1)?;
    loop {
        let next = sentence.at(end);
        let is_hyphen = next.kind == Kind::Hyphen && !next.is(Flags::SPACED);
        if is_capital(end) {
            end += 1;
        } else if is_hyphen || sentence.is(end, "of") && is_capital(end + 1) {
            end += 2;
        } else {
            return Some(end.min(sentence.end));
        }
    }
}

/// The end of the region named behind a comma: `Leedford, Marland`.
fn region(sentence: &Sentence<'_>, comma: u32) -> Option<u32> {
    let is_region =
        sentence.at(comma).kind == Kind::Comma && sentence.at(comma + 1).class.has(Class::PLACE);
    is_region.then(|| name(sentence, comma + 1))?
}

fn is_small_noun(token: &Token) -> bool {
    token.kind == Kind::Word && !token.class.has(Class::FUNCTION) && !token.is(Flags::CAPITAL)
}

/// What a mention names.
pub(super) fn kind(found: &Found<'_>, mention: &NounPhrase) -> Option<EntityKind> {
    let entity = found.names.entities.get(mention.entity?.index())?;
    Some(entity.kind)
}

//! Words of time that say of what kind something is, or that something else tells: `future payments`,
//! `a winter coat`, `the night the bridge fell`.

use super::Surroundings;
use crate::scan::{Class, Kind};
use crate::time::sense::Sense;
use crate::time::word::Word;

/// `as soon as`.
pub(super) fn is_conjunction(around: &Surroundings<'_>) -> bool {
    around.follows(&["as"])
}

/// `future payments`, `the quarterly dividend`: what says of which kind a thing is.
pub(super) fn is_attribute(around: &Surroundings<'_>) -> bool {
    let adjectives = [
        "everyday",
        "future",
        "monthly",
        "quarterly",
        "weekly",
        "yearly",
    ];
    around.precedes_content()
        && !around.after.class.has(Class::AUXILIARY)
        && around.begins_with(&adjectives)
}

/// `a winter`, `summer clothes`: what is like a season, not the one that is or was.
pub(super) fn is_kind_of_season(around: &Surroundings<'_>) -> bool {
    let introducing = [
        "after", "and", "before", "by", "during", "for", "from", "in", "of", "since", "through",
        "to", "until",
    ];
    around.is_one_word() && !around.follows(&introducing)
}

/// `two afternoons`: some of them, not each.
pub(super) fn is_some_parts(around: &Surroundings<'_>) -> bool {
    let each = ["and", "in", "on", "or", "the", "weekday"];
    around.is_one_word() && !around.follows(&each)
}

/// `the day belonged to`, `the day before the vote`: a day that something else tells.
pub(super) fn is_the_day(around: &Surroundings<'_>) -> bool {
    let opening = ["the", "later", "late", "earlier", "early"];
    !around.is_one_word() && around.after.kind == Kind::Word && around.begins_with(&opening)
}

/// Whether the expression ends with `before` or `after`.
pub(super) fn ends_open(around: &Surroundings<'_>) -> bool {
    let last = around.lexemes.last().map(|last| last.sense);
    matches!(last, Some(Sense::Word(Word::Before | Word::After)))
}

/// `the night the bridge fell`, `the dawn of an age`: a part of a day that something else tells.
pub(super) fn is_told(around: &Surroundings<'_>) -> bool {
    let goes_on = [
        "after", "and", "as", "at", "before", "but", "by", "for", "in", "on", "to",
    ];
    around.follows(&["of"]) || around.after.kind == Kind::Word && !around.precedes(&goes_on)
}

/// `the week before the vote`, `the year after 2016`: it lies beside what is told, and is not the article's.
pub(super) fn is_beside(around: &Surroundings<'_>) -> bool {
    let goes_on = matches!(around.beyond.kind, Kind::Word | Kind::Number);
    around.begins_with(&["the"]) && around.precedes(&["after", "before"]) && goes_on
}

//! Of which sort an event is, by the lexicon, and by which rule it was found.

use super::EventKind;
use super::sentence::Style;
use super::verb::{Tense, Verb, Voice};
use crate::Confidence;
use crate::scan::{Class, Sort};

/// The rule of an event that an infinitive tells.
pub(super) const INFINITIVE: &str = "infinitive";

/// The rule of an event that a participle tells.
pub(super) const PARTICIPLE: &str = "participle";

/// The rule of an event that a noun tells.
pub(super) const NOUN: &str = "event-noun";

/// The sort of event that the lexicon gives a word: none to most.
pub(super) fn kind(class: Class) -> EventKind {
    match class.sort() {
        Sort::NONE => EventKind::Occurrence,
        sort => sorted(sort),
    }
}

// In line, it would be worked out for all.
#[inline(never)]
fn sorted(sort: Sort) -> EventKind {
    match sort {
        Sort::STATEMENT | Sort::HEDGE => EventKind::Statement,
        Sort::STATE => EventKind::State,
        Sort::INTENTION => EventKind::Intention,
        Sort::PERCEPTION => EventKind::Perception,
        Sort::PHASE => EventKind::Phase,
        _ => EventKind::Occurrence,
    }
}

/// By which rule a verb is an event, and how sure that is.
pub(super) const fn rule(verb: Verb, style: Style) -> (&'static str, Confidence) {
    match (verb.tense, verb.voice) {
        (Tense::Infinitive, _) => (INFINITIVE, Confidence::Medium),
        (Tense::Participle | Tense::PerfectParticiple, _) => (PARTICIPLE, Confidence::Low),
        (Tense::Present, Voice::Active) => match style {
            // As a rule headlines tell in the present what happened.
            Style::Headline | Style::TitleCase => ("headline-verb", Confidence::Medium),
            Style::Prose => ("present-verb", Confidence::Low),
        },
        (_, Voice::Passive) => ("passive", Confidence::Medium),
        _ => ("finite-verb", Confidence::Medium),
    }
}

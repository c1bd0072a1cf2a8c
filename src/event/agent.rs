//! Who a passive is by. Not all that stands behind `by` does something: `by a narrow margin`, `by Monday`, `by breaking in`.

use std::ops::Range;

use super::actor::Actors;
use super::phrase::Words;
use super::sentence::Sentence;
use super::verbal::is_noun_like;
use crate::scan::{Closed, Kind, Token};

/// An agent stands within so many tokens behind its passive: `was struck on Monday night by a lorry`.
const AGENT_REACH: u32 = 10;

/// What tells by how much has its noun within so many tokens: `by a very narrow margin`.
const MEASURE_REACH: u32 = 6;

/// Nouns of how much, or in which way. Before `of` some are of those who act: `by a majority of the members`.
const MEASURES: [&str; 22] = [
    "amount",
    "cent",
    "degree",
    "fraction",
    "goal",
    "goals",
    "half",
    "majority",
    "margin",
    "means",
    "number",
    "percent",
    "percentage",
    "point",
    "points",
    "quarter",
    "seats",
    "third",
    "thirds",
    "vote",
    "votes",
    "way",
];

/// Participles of verbs that are done by nobody: `voted by a narrow margin`, `stood by his words`.
const INTRANSITIVE: [&str; 10] = [
    "abided", "arrived", "come", "died", "fallen", "gone", "grown", "lived", "stood", "voted",
];

impl<'a> Actors<'a> {
    /// The agent of a passive: `by` somebody.
    pub(super) fn agent(&self, clause: &Range<u32>, trigger: u32) -> Option<Words<'a>> {
        let end = clause.end.min(trigger.saturating_add(AGENT_REACH));
        let behind = self.sentence.slice(trigger + 1..end);
        let is_by = |token: &Token| token.span().slice(self.sentence.text) == "by";
        let by = (trigger + 1..)
            .zip(behind)
            .find(|(_, token)| is_by(token))?
            .0;
        let mention = self.sentence.mention_at(by + 1).map(Words::Mention);
        let is_phrase = || {
            self.sentence.is_closed(by + 1, Closed::DETERMINER)
                && !is_measure(self.sentence, by + 1)
        };
        mention.or_else(|| is_phrase().then(|| self.phrases.phrase(by + 1..clause.end))?)
    }
}

/// Whether a participle with `by` behind it tells what is done to its subject.
// Few have `by` behind them.
#[inline(never)]
pub(super) fn has_agent(sentence: &Sentence<'_>, participle: u32) -> bool {
    !sentence.is_any(participle, &INTRANSITIVE) && !is_measure(sentence, participle + 2)
}

/// Whether a noun phrase tells by how much, or how: `a narrow margin`, `51 votes`, `£3m`.
fn is_measure(sentence: &Sentence<'_>, first: u32) -> bool {
    if sentence.at(first).kind == Kind::Symbol {
        return true;
    }
    let mut words = first..first.saturating_add(MEASURE_REACH);
    let is_part = |id: u32| {
        let token = sentence.at(id);
        is_noun_like(token)
            || token.kind == Kind::Number
            || sentence.is_closed(id, Closed::DETERMINER)
    };
    let is_last = |id: u32| !is_noun_like(sentence.at(id + 1)) && !sentence.is(id + 1, "of");
    words
        .find(|id| !is_part(*id) || sentence.is_any(*id, &MEASURES))
        .is_some_and(|id| is_part(id) && (is_last(id) || sentence.is_any(id, &["margin", "way"])))
}

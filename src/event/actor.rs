//! Who did it: the subject of a verb, the agent of a passive, the owner of an event.

use std::ops::Range;

use super::Actor;
use super::sentence::Sentence;
use super::tag::Tag;
use super::verb::{Verb, Voice};
use crate::name::{Form, Mention, Names};
use crate::scan::{Class, Kind};

/// An agent stands within so many tokens behind its passive: `was struck on Monday night by a lorry`.
const AGENT_REACH: u32 = 10;

/// No subject without a mention is longer, in tokens: `three of the oldest houses in the street`.
const LONGEST_SUBJECT: u32 = 8;

/// Finds actors in a sentence.
#[derive(Debug)]
pub(super) struct Actors<'a> {
    pub(super) sentence: &'a Sentence<'a>,
    pub(super) tags: &'a [Tag],
    pub(super) names: &'a Names,
}

/// The words that name an actor.
#[derive(Debug, Clone, Copy)]
pub(super) enum Words<'a> {
    Mention(&'a Mention),
    /// A noun phrase of which the names know nothing.
    Phrase(u32, u32),
}

impl<'a> Actors<'a> {
    /// Who does what a verb tells: the agent of a passive, else the subject of a finite verb.
    pub(super) fn of_verb(
        &self,
        clause: &Range<u32>,
        trigger: u32,
        verb: &Verb,
    ) -> Option<Words<'a>> {
        let agent = match verb.voice {
            Voice::Passive => self.agent(clause, trigger),
            Voice::Active => None,
        };
        let is_finite = verb.tense.is_finite();
        agent.or_else(|| is_finite.then(|| self.subject(clause, verb))?)
    }

    /// The agent of a passive: `by` somebody.
    fn agent(&self, clause: &Range<u32>, trigger: u32) -> Option<Words<'a>> {
        let end = clause.end.min(trigger + AGENT_REACH);
        let is_by = |id: &u32| {
            self.sentence.is_closed(*id, Class::PREPOSITION) && self.sentence.begins(*id, "by")
        };
        let by = (trigger + 1..end).find(is_by)?;
        self.mention_at(by + 1)
    }

    /// The subject of a verb that has one of its own.
    fn subject(&self, clause: &Range<u32>, verb: &Verb) -> Option<Words<'a>> {
        let from = self.after_verb(clause.start, verb.start);
        let region = self.without_adjunct(from..verb.start);
        let mentions = self.names.within(region.clone());
        let leads = |mention: &&Mention| {
            let before = mention.tokens.start.wrapping_sub(1);
            !region.contains(&before) || !self.sentence.is_closed(before, Class::PREPOSITION)
        };
        let mention = if from == clause.start {
            mentions.iter().find(leads)
        } else {
            // Behind another verb of the clause: only what stands right before this one.
            let adjacent = |it: &&Mention| self.sentence.before(verb.start) < it.tokens.end;
            mentions.last().filter(adjacent)
        };
        mention
            .map(Words::Mention)
            .or_else(|| (from == clause.start).then(|| self.phrase(region))?)
    }

    /// The owner right before a noun: `the council's decision`, `their arrest`.
    pub(super) fn owner(&self, noun: u32) -> Option<Words<'a>> {
        let mention = (1..=2).find_map(|back| self.names.covering(noun.checked_sub(back)?))?;
        let last = mention.tokens.end.wrapping_sub(1);
        let owns = self.sentence.is_possessive(last)
            || mention.form == Form::Pronoun && self.sentence.is_closed(last, Class::DETERMINER);
        (owns && mention.tokens.end <= noun).then_some(Words::Mention(mention))
    }

    /// Where the words before a verb begin that are not another verb's.
    fn after_verb(&self, start: u32, verb: u32) -> u32 {
        let first = self.sentence.range.start;
        let tags = self
            .tags
            .get((start - first) as usize..(verb.max(start) - first) as usize);
        let last = tags
            .unwrap_or_default()
            .iter()
            .rposition(|tag| *tag == Tag::Verb);
        last.map_or(start, |last| {
            start.saturating_add(u32::try_from(last).unwrap_or(0) + 1)
        })
    }

    /// Leaves out what opens a clause before its subject: `On Monday,`, `In a statement,`, `that`.
    fn without_adjunct(&self, mut region: Range<u32>) -> Range<u32> {
        let is_opener = |id| {
            self.sentence.is_closed(id, Class::OPENER)
                && !self.sentence.is_closed(id, Class::SUBJECT)
                || matches!(
                    self.sentence.at(id).kind,
                    Kind::Comma | Kind::Colon | Kind::Semicolon | Kind::Dash | Kind::Quote(..)
                )
        };
        while region.start < region.end && is_opener(region.start) {
            region.start += 1;
        }
        if self.sentence.is_closed(region.start, Class::PREPOSITION) {
            let comma = region
                .clone()
                .find(|id| self.sentence.at(*id).kind == Kind::Comma);
            region.start = comma.map_or(region.start, |comma| comma + 1);
        }
        region
    }

    fn mention_at(&self, id: u32) -> Option<Words<'a>> {
        self.names.covering(id).map(Words::Mention)
    }

    /// The first noun phrase of a region: up to a preposition or a mark.
    fn phrase(&self, region: Range<u32>) -> Option<Words<'a>> {
        let ends = |id: &u32| {
            let token = self.sentence.at(*id);
            self.sentence
                .is_closed(*id, Class::PREPOSITION.with(Class::OPENER))
                || self.sentence.is_adverb(*id)
                || !matches!(token.kind, Kind::Word | Kind::Number | Kind::Hyphen)
        };
        let end = region.clone().find(ends).unwrap_or(region.end);
        let is_noun = |id: u32| {
            let token = self.sentence.at(id);
            token.kind == Kind::Word && !token.class.has(Class::FUNCTION)
        };
        let length = end.checked_sub(region.start)?;
        let last = end.wrapping_sub(1);
        (length <= LONGEST_SUBJECT
            && is_noun(last)
            && !self.sentence.at(last).class.has(Class::CALENDAR))
        .then_some(Words::Phrase(region.start, end))
    }

    /// The actor that words name.
    pub(super) fn actor(&self, words: Words<'_>) -> Actor {
        let (tokens, entity) = match words {
            Words::Mention(mention) => (mention.tokens.clone(), mention.entity),
            Words::Phrase(start, end) => (start..end, None),
        };
        let span = self.sentence.span(tokens);
        let known = entity.and_then(|id| self.names.entities.get(id.index()));
        let name = known.map_or_else(
            || span.slice(self.sentence.text).to_owned(),
            |entity| entity.name.clone(),
        );
        Actor { name, span, entity }
    }
}

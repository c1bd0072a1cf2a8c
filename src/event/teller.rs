//! Puts an event together: what the trigger's words, clause and sentence tell of it.

use std::ops::Range;

use super::actor::{Actors, Words};
use super::clause::Clause;
use super::day::{Days, Told};
use super::sentence::{Sentence, Style};
use super::tag::Tag;
use super::verb::{self, Tense, Verb, Voice};
use super::{Actor, Event, EventKind, EventSource, Found, place, status};
use crate::scan::{Class, Flags, Kind};
use crate::{Confidence, QuoteId, RuleId, Span};

/// Quotes nest at most this deep; what stands deeper is told by the outer speaker.
const QUOTE_REACH: usize = 4;

/// The verb of what is said comes within so many tokens.
const COMPLEMENT_REACH: usize = 16;

/// What was found in and around a sentence.
#[derive(Debug)]
pub(super) struct Around<'a> {
    pub(super) tags: &'a [Tag],
    pub(super) places: &'a [Range<u32>],
    pub(super) days: Days<'a>,
    /// The quotes that reach into it, as places among all.
    pub(super) quotes: Range<usize>,
}

/// Tells the events of one sentence, from left to right.
#[derive(Debug)]
pub(super) struct Teller<'a> {
    found: &'a Found<'a>,
    sentence: &'a Sentence<'a>,
    around: Around<'a>,
    actors: Actors<'a>,
}

impl<'a> Teller<'a> {
    pub(super) fn new(
        found: &'a Found<'a>,
        sentence: &'a Sentence<'a>,
        around: Around<'a>,
    ) -> Self {
        let entities = &found.names.entities;
        Self {
            found,
            sentence,
            actors: Actors::new(sentence, around.tags, entities, around.days),
            around,
        }
    }

    /// Goes on to the next clause.
    pub(super) fn enter(&mut self, clause: &Clause) {
        self.actors.enter(clause);
    }

    /// The event that a verb tells.
    pub(super) fn verb(&mut self, clause: &Clause, trigger: u32) -> Event {
        let verb = verb::read(self.sentence, trigger);
        let kind = kind(self.sentence.at(trigger).class);
        let status = status::of_verb(self.sentence, self.around.tags, clause, verb, kind);
        let actor = self.actors.of_verb(clause, trigger, verb);
        let predicate = verb.start.max(clause.tokens.start)..clause.tokens.end;
        let (rule, confidence) = rule(verb, self.sentence.style);
        Event {
            who: actor.map(|words| self.actor(words, self.sentence.at(trigger).span())),
            what: self.without_marks(predicate),
            status,
            rule: RuleId::new(rule),
            confidence,
            ..self.event(clause, trigger, status, Some(verb.tense))
        }
    }

    /// The event that a noun tells.
    pub(super) fn noun(&self, clause: &Clause, trigger: u32) -> Event {
        let status = status::of_noun(self.sentence, clause, trigger);
        let owner = self.actors.owner(trigger);
        Event {
            who: owner.map(|words| self.actors.actor(words)),
            ..self.event(clause, trigger, status, None)
        }
    }

    /// What all events have; a noun is its own predicate.
    fn event(
        &self,
        clause: &Clause,
        trigger: u32,
        status: super::Status,
        tense: Option<Tense>,
    ) -> Event {
        let span = self.sentence.at(trigger).span();
        let kind = kind(self.sentence.at(trigger).class);
        let told = Told {
            trigger: span,
            kind,
            clause: self.own_part(clause, trigger, kind),
            tense,
            status,
        };
        Event {
            trigger: span,
            clause: self.sentence.span(clause.tokens.clone()),
            kind,
            who: None,
            what: span,
            place: place::of(self.found, self.around.places, &clause.tokens, trigger),
            when: self.around.days.of(told),
            status,
            source: self.source(span),
            rule: RuleId::new("event-noun"),
            confidence: Confidence::Low,
        }
    }

    /// The part of a clause whose times are the event's: of a statement, up to the verb of what is said.
    fn own_part(&self, clause: &Clause, trigger: u32, kind: EventKind) -> Span {
        let mut tokens = clause.tokens.clone();
        if kind == EventKind::Statement && !self.around.days.times.is_empty() {
            let place = (trigger + 1 - self.sentence.start) as usize;
            let behind = self.around.tags.get(place..).unwrap_or_default();
            let said = (trigger + 1..tokens.end)
                .zip(behind)
                .take(COMPLEMENT_REACH)
                .find(|(_, tag)| matches!(tag, Tag::Verb | Tag::Auxiliary));
            tokens.end = said.map_or(tokens.end, |(verb, _)| verb);
        }
        self.sentence.span(tokens)
    }

    /// The actor that words name; `I` in a quote is its speaker.
    fn actor(&self, words: Words<'_>, trigger: Span) -> Actor {
        let mut actor = self.actors.actor(words);
        if actor.entity.is_none()
            && actor.name == "I"
            && let EventSource::Quote(id) = self.source(trigger)
            && let Some(quote) = self.found.quotes.all.get(id.index())
            && let Some(speaker) = &quote.speaker
        {
            actor.name.clone_from(&speaker.name);
            actor.entity = speaker.entity;
        }
        actor
    }

    /// The quote in which a trigger stands, the innermost one.
    fn source(&self, trigger: Span) -> EventSource {
        let range = self.around.quotes.clone();
        let quotes = self.found.quotes.all.get(range.clone()).unwrap_or_default();
        let after = quotes.partition_point(|quote| quote.content.start() <= trigger.start());
        let first = after.saturating_sub(QUOTE_REACH);
        let near = quotes.get(first..after).unwrap_or_default();
        let inside = near.iter().rposition(|quote| quote.content.covers(trigger));
        inside.map_or(EventSource::Narration, |at| {
            EventSource::Quote(QuoteId::new(range.start + first + at))
        })
    }

    /// The place of some tokens, marks at their end left out.
    fn without_marks(&self, mut tokens: Range<u32>) -> Span {
        while tokens.end > tokens.start + 1 && is_mark(self.sentence, tokens.end - 1) {
            tokens.end -= 1;
        }
        self.sentence.span(tokens)
    }
}

fn is_mark(sentence: &Sentence<'_>, id: u32) -> bool {
    let token = sentence.at(id);
    !token.is_wordlike() && token.kind != Kind::Symbol && !token.is(Flags::DOTTED)
}

/// The sort of event that the lexicon gives a word.
fn kind(class: Class) -> EventKind {
    match class.and(Class::SORT) {
        Class::STATEMENT | Class::HEDGE => EventKind::Statement,
        Class::STATE => EventKind::State,
        Class::INTENTION => EventKind::Intention,
        Class::PERCEPTION => EventKind::Perception,
        Class::PHASE => EventKind::Phase,
        _ => EventKind::Occurrence,
    }
}

/// By which rule a verb is an event, and how sure that is.
const fn rule(verb: Verb, style: Style) -> (&'static str, Confidence) {
    match (verb.tense, verb.voice) {
        (Tense::Infinitive, _) => ("infinitive", Confidence::Medium),
        (Tense::Participle, _) => ("participle", Confidence::Low),
        (Tense::Present, Voice::Active) => match style {
            // As a rule headlines tell in the present what happened.
            Style::Headline | Style::TitleCase => ("headline-verb", Confidence::Medium),
            Style::Prose => ("present-verb", Confidence::Low),
        },
        (_, Voice::Passive) => ("passive", Confidence::Medium),
        _ => ("finite-verb", Confidence::Medium),
    }
}

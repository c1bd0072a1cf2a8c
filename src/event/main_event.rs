//! The main event: what the headline says, or the first sentence where there is none.

use std::ops::Range;

use super::reader::Read;
use super::{Event, EventSource, Found, MainEvent, day, place, sort};
use crate::block::Passage;
use crate::name::NounPhrase;
use crate::scan::{Kind, Link};
use crate::{BlockKind, EntityKind, Precision, QuoteKind, Span, TimeExpression};

/// News tells when in its first paragraphs: within so many tokens.
const LEAD: u32 = 200;

/// Who did what, when and where.
pub(super) fn of(found: &Found<'_>, read: &Read) -> Option<MainEvent> {
    let passages = &found.blocks.passages;
    let headline = passages.iter().find(|it| it.kind == BlockKind::Headline);
    let lead = passages.iter().find(|it| it.kind.is_prose());
    let headline_top = headline.and_then(|it| first_sentence(found, it));
    let top = headline_top.or_else(|| first_sentence(found, lead?))?;
    let event = first_verb(found, &read.events, top);
    // The actor of an event, if the article knows who that is.
    let somebody = |event: &Event| {
        let who = event.who.as_ref()?;
        let entity = found.names.entities.get(who.entity?.index())?;
        SOMEBODY.contains(&entity.kind).then_some(who.span)
    };
    let from_lead = || {
        let lead = first_sentence(found, lead?)?;
        first_verb(found, &read.events, lead)
    };
    Some(MainEvent {
        who: event
            .and_then(somebody)
            .or_else(|| somebody(from_lead()?))
            .or_else(|| first_named(found, &SOMEBODY, tokens_of(found, top)))
            .or_else(|| verbless(found, headline_top?, event?.clause))
            .or_else(|| Some(event?.who.as_ref()?.span)),
        what: Some(event.map_or(top, |event| event.what)),
        when: time(found.times, lead_of(found, top)),
        place: read
            .first_place
            .or_else(|| Some(found.blocks.dateline?.place))
            .or_else(|| first_named(found, &[EntityKind::Place], 0..u32::MAX)),
    })
}

/// From the top on as far as the lead goes; line ends do not count.
fn lead_of(found: &Found<'_>, top: Span) -> Span {
    let tokens = &found.scan.tokens;
    let last = tokens.first_from(top.start()).saturating_add(LEAD);
    let end = tokens.at(last.min(tokens.len().saturating_sub(1)));
    top.to(end.span())
}

/// Those who do something.
const SOMEBODY: [EntityKind; 2] = [EntityKind::Person, EntityKind::Organisation];

fn tokens_of(found: &Found<'_>, span: Span) -> Range<u32> {
    let tokens = &found.scan.tokens;
    tokens.first_from(span.start())..tokens.first_from(span.end())
}

fn first_sentence(found: &Found<'_>, passage: &Passage) -> Option<Span> {
    let sentences = found.blocks.sentences.get(passage.sentences.clone())?;
    Some(found.scan.tokens.span(sentences.first()?.clone()))
}

/// The first event of a sentence that a verb tells: of those that its main clause tells in the article's own words,
/// if there is one.
fn first_verb<'e>(found: &Found<'_>, events: &'e [Event], sentence: Span) -> Option<&'e Event> {
    let from = events.partition_point(|event| event.trigger.start() < sentence.start());
    let rest = events.get(from..).unwrap_or_default();
    let told = rest
        .iter()
        .take_while(|event| sentence.covers(event.trigger))
        .filter(|event| event.rule.as_str() != sort::NOUN);
    let is_main = |event: &&Event| {
        let is_first = event.clause.start() <= sentence.start();
        !is_quoted(found, event) && (is_first || !is_subordinate(found, event.clause))
    };
    told.clone().find(is_main).or_else(|| {
        // `A clerk who stole it was jailed`: an inner verb ends before the outer one.
        let first = told.clone().next()?;
        let is_outer = |event: &&Event| {
            event.clause == first.clause
                && first.what.end() < event.what.end()
                && event.rule.as_str() != sort::INFINITIVE
        };
        told.clone().find(is_outer).or(Some(first))
    })
}

/// Whether an event is told in quotation marks.
fn is_quoted(found: &Found<'_>, event: &Event) -> bool {
    let EventSource::Quote(id) = event.source else {
        return false;
    };
    let quote = found.quotes.all.get(id.index());
    quote.is_some_and(|quote| {
        quote.kind != QuoteKind::Indirect
            && quote
                .parts
                .iter()
                .any(|part| part.span.covers(event.trigger))
    })
}

/// Whether a clause hangs on another one by the word that opens it: `who`, `after`, `because`.
fn is_subordinate(found: &Found<'_>, clause: Span) -> bool {
    let tokens = &found.scan.tokens;
    let first = tokens.first_from(clause.start());
    // A comma before the word belongs to the clause.
    let is_parted = tokens.at(first).kind == Kind::Comma;
    let opener = tokens.at(first + u32::from(is_parted));
    !matches!(
        opener.class.link(),
        Link::NONE | Link::JOINER | Link::PREPOSITION | Link::LOCATIVE
    )
}

/// What a headline says before the clause of time that has its first verb: `Five dead as tram overturns`.
fn verbless(found: &Found<'_>, top: Span, clause: Span) -> Option<Span> {
    let tokens = &found.scan.tokens;
    let said = tokens_of(found, Span::new(top.start(), clause.start()));
    // Before a colon stands what it is about.
    let is_colon = |id: &u32| tokens.at(*id).kind == Kind::Colon;
    let start = said.clone().rfind(is_colon).map_or(said.start, |it| it + 1);
    let is_said = start < said.end && tokens.at(said.end - 1).is_wordlike();
    (is_said && is_subordinate(found, clause)).then(|| tokens.span(start..said.end))
}

/// The first name of one of some kinds among some tokens.
fn first_named(found: &Found<'_>, kinds: &[EntityKind], tokens: Range<u32>) -> Option<Span> {
    let mut mentions = found.names.within(tokens).iter();
    let is_named =
        |it: &&NounPhrase| place::kind(found, it).is_some_and(|kind| kinds.contains(&kind));
    let mention = mentions.find(is_named)?;
    Some(found.scan.tokens.span(mention.tokens.clone()))
}

/// The first day near the top, or the first time at all.
fn time(times: &[TimeExpression], near: Span) -> Option<Span> {
    let dated = times
        .iter()
        .skip_while(|time| time.span.start() < near.start())
        .take_while(|time| time.span.start() < near.end())
        .filter(|time| day::dated(time).is_some());
    let is_day = |time: &&TimeExpression| {
        let days = time.interval;
        days.is_some_and(|days| days.precision >= Precision::Day)
    };
    let mut days = dated.clone().filter(is_day);
    let first = days.next().or_else(|| dated.clone().next())?;
    Some(first.span)
}

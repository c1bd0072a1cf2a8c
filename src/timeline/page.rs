//! [`Page`]: an article, and what stands where in it.

use std::collections::BTreeSet;

use super::Prominence;
use super::concept;
use super::wording::{LONGEST_WHAT, clipped};
use crate::{Article, Entity, EntityKind, Event, QuoteKind, Span, TimeExpression};

/// The sentences of the body that are its lead: news has the main thing first.
const LEAD_SENTENCES: usize = 2;

/// Words of fewer bytes say little of what was done, and so many of them are enough to compare.
const LONG_WORD: usize = 5;
const MOST_WORDS: usize = 16;

pub(super) struct Page<'a> {
    pub(super) id: &'a str,
    pub(super) article: &'a Article<'a>,
    /// The stretches inside quotation marks, in order.
    marked: Vec<Span>,
    /// Who is named where, in order.
    named: Vec<(Span, &'a Entity)>,
    /// The byte where the lead ends.
    lead: usize,
}

impl<'a> Page<'a> {
    pub(super) fn new(id: &'a str, article: &'a Article<'a>) -> Self {
        let said = article
            .quotes
            .iter()
            .filter(|quote| quote.kind != QuoteKind::Indirect);
        let parts = said.flat_map(|quote| &quote.parts);
        let mut marked: Vec<Span> = parts.map(|part| part.span).collect();
        marked.sort_unstable();
        let entities = article.entities.iter();
        let mut named: Vec<_> = entities
            .flat_map(|entity| entity.mentions.iter().map(move |it| (it.span, entity)))
            .collect();
        named.sort_by_key(|(span, _)| *span);
        let headline = article.headline.map_or(0, Span::end);
        let body = article
            .sentences
            .iter()
            .filter(|span| span.start() >= headline);
        let lead = body
            .take(LEAD_SENTENCES)
            .last()
            .map_or(0, |span| span.end());
        Self {
            id,
            article,
            marked,
            named,
            lead,
        }
    }

    pub(super) fn text(&self, span: Span) -> &'a str {
        self.article.text_of(span).unwrap_or_default()
    }

    /// Whether words stand inside quotation marks.
    pub(super) fn is_marked(&self, words: Span) -> bool {
        let next = self
            .marked
            .partition_point(|span| span.start() <= words.start());
        let before = next.checked_sub(1).and_then(|at| self.marked.get(at));
        before.is_some_and(|span| span.covers(words))
    }

    /// Whether somebody's own words stand in a stretch.
    pub(super) fn has_marked(&self, stretch: Span) -> bool {
        let next = self
            .marked
            .partition_point(|span| span.start() < stretch.start());
        self.marked
            .get(next)
            .is_some_and(|span| stretch.covers(*span))
    }

    /// The times in a stretch.
    pub(super) fn times(&self, stretch: Span) -> impl Iterator<Item = &'a TimeExpression> {
        let times = &self.article.times;
        let from = times.partition_point(|time| time.span.start() < stretch.start());
        let inside = times.get(from..).unwrap_or_default().iter();
        inside.take_while(move |time| stretch.covers(time.span))
    }

    pub(super) fn prominence(&self, trigger: Span) -> Prominence {
        if self
            .article
            .headline
            .is_some_and(|headline| headline.covers(trigger))
        {
            Prominence::Headline
        } else if trigger.end() <= self.lead {
            Prominence::Lead
        } else {
            Prominence::Body
        }
    }

    /// The name of an event's actor, or the words that stand for one.
    pub(super) fn actor(&self, event: &Event) -> Option<String> {
        let who = event.who?;
        let name = self.article.who(event)?;
        match who.entity {
            Some(_) => Some(name.to_owned()),
            None => Some(clipped(name, LONGEST_WHAT)).filter(|name| !concept::is_pronoun(name)),
        }
    }

    /// The names of one kind in a stretch and of the actor, sorted.
    pub(super) fn names(&self, stretch: Span, event: &Event, kind: EntityKind) -> Vec<String> {
        let from = self
            .named
            .partition_point(|(named, _)| named.start() < stretch.start());
        let inside = self.named.get(from..).unwrap_or_default().iter();
        let inside = inside.take_while(|(named, _)| named.end() <= stretch.end());
        let actor = event
            .who
            .as_ref()
            .and_then(|who| self.article.entity(who.entity?));
        let entities = inside.map(|(_, entity)| *entity).chain(actor);
        let names: BTreeSet<&String> = entities
            .filter(|entity| entity.kind == kind)
            .map(|entity| &entity.name)
            .collect();
        names.into_iter().cloned().collect()
    }

    /// The stems of the long words of a stretch that are no names, nor the trigger itself; sorted, a space between
    /// them.
    pub(super) fn words(&self, stretch: Span, trigger: Span) -> String {
        let from = self
            .named
            .partition_point(|(span, _)| span.end() <= stretch.start());
        let mut named = self.named.get(from..).unwrap_or_default().iter().peekable();
        let mut words = BTreeSet::new();
        for word in self.text(stretch).split_whitespace() {
            let span = Span::of_part(&self.article.text, word);
            while named
                .next_if(|(name, _)| name.end() <= span.start())
                .is_some()
            {}
            let is_name = named
                .peek()
                .is_some_and(|(name, entity)| name.overlaps(span) && is_proper(entity.kind));
            let letters = word.trim_matches(|it: char| !it.is_alphanumeric());
            if letters.len() >= LONG_WORD && !is_name && !span.overlaps(trigger) {
                words.insert(concept::stem(&letters.to_lowercase()).into_owned());
            }
        }
        let words: Vec<String> = words.into_iter().take(MOST_WORDS).collect();
        words.join(" ")
    }

    /// The sort of happening of an event.
    pub(super) fn sort(&self, event: &Event) -> String {
        let rest = Span::new(event.trigger.end(), self.article.text.len());
        let next = self.text(rest).split_whitespace().next();
        let next = next.map(|word| word.trim_end_matches(|it: char| !it.is_alphanumeric()));
        concept::of(self.text(event.trigger), next).into_owned()
    }

    pub(super) fn only_reports(&self, event: &Event) -> bool {
        concept::only_reports(self.text(event.trigger))
    }
}

/// Whether names of a kind say nothing of what happened; a `Bridge` with a capital does.
const fn is_proper(kind: EntityKind) -> bool {
    matches!(
        kind,
        EntityKind::Person | EntityKind::Organisation | EntityKind::Place
    )
}

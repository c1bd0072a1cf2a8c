//! Who tells it: the quotes around a sentence, and what an event has from them.

use std::ops::Range;

use super::{Actor, EventKind, EventSource, Found, claim};
use crate::quote::Quote;
use crate::{EntityId, QuoteId, Span};

/// Quotes nest at most this deep; what stands deeper is told by the outer speaker.
const QUOTE_REACH: usize = 4;

/// The quotes that reach into a sentence.
#[derive(Debug)]
pub(super) struct Voices<'a> {
    found: &'a Found<'a>,
    /// As places among all quotes.
    range: Range<usize>,
    /// The first one that opens behind the last trigger.
    next: usize,
}

impl<'a> Voices<'a> {
    pub(super) fn new(found: &'a Found<'a>, range: Range<usize>) -> Self {
        Self {
            found,
            next: range.start,
            range,
        }
    }

    fn all(&self) -> &'a [Quote] {
        &self.found.quotes.all
    }

    fn quote(&self, source: EventSource) -> Option<&'a Quote> {
        match source {
            EventSource::Quote(id) => self.all().get(id.index()),
            EventSource::Narration => None,
        }
    }

    /// The speaker of a quote.
    pub(super) fn of(&self, source: EventSource) -> Option<EntityId> {
        self.quote(source)?.speaker.as_ref()?.entity
    }

    /// Who says it, where the verb introduces a quote.
    pub(super) fn speaker(&self, trigger: Span, kind: EventKind) -> Option<Actor> {
        if kind != EventKind::Statement || self.range.is_empty() {
            return None;
        }
        self.introduced(trigger)
    }

    /// Who says what a verb introduces: `“It fell,” said Roe`.
    // Most verbs tell no statement, and most sentences have no quotes.
    #[inline(never)]
    fn introduced(&self, trigger: Span) -> Option<Actor> {
        let quotes = self.all().get(self.range.clone())?;
        let after = quotes.partition_point(|quote| quote.content.start() <= trigger.start());
        let first = after.saturating_sub(QUOTE_REACH);
        let mut near = quotes.iter().skip(first).take(2 * QUOTE_REACH);
        let quote = near.find(|quote| quote.cue == Some(trigger))?;
        let speaker = quote.speaker.as_ref()?;
        Some(Actor {
            span: speaker.mention?,
            entity: speaker.entity,
        })
    }

    /// Whether a quote only claims what it tells: by the verb that follows, or because a writ tells it.
    pub(super) fn is_claimed(&self, source: EventSource, trigger: Span) -> bool {
        let Some(quote) = self.quote(source) else {
            return false;
        };
        let tokens = &self.found.scan.tokens;
        let is_claim = |cue: Span| {
            cue.start() > trigger.start()
                && claim::is_claim(tokens.at(tokens.first_from(cue.start())))
        };
        let speaker = quote.speaker.as_ref().and_then(|speaker| speaker.mention);
        quote.cue.is_some_and(is_claim)
            || speaker.is_some_and(|words| claim::is_writ(words.slice(self.found.text)))
    }

    /// The quote in which the next trigger stands, the innermost one.
    pub(super) fn source(&mut self, trigger: Span) -> EventSource {
        let (all, range) = (self.all(), self.range.clone());
        if range.is_empty() {
            return EventSource::Narration;
        }
        let has_opened = |at: usize| {
            all.get(at)
                .is_some_and(|it: &Quote| it.content.start() <= trigger.start())
        };
        while self.next < range.end && has_opened(self.next) {
            self.next += 1;
        }
        let first = self.next.saturating_sub(QUOTE_REACH);
        let mut near = (first.max(range.start)..self.next).rev();
        let is_inside = |at: &usize| all.get(*at).is_some_and(|it| it.content.covers(trigger));
        near.find(is_inside).map_or(EventSource::Narration, |at| {
            EventSource::Quote(QuoteId::new(at))
        })
    }
}

//! What a reader would call an event, and how it is told.

use super::Article;
use crate::{
    Actor, Confidence, Event, EventBasis, EventKind, EventSource, Interval, QuoteKind, Span, Status,
};

impl Article<'_> {
    /// What a reader would call an event, by day and then by place in the text; what has no day comes last.
    ///
    /// These are occurrences that happened, or are planned for a stated day; told by the article itself, or reported
    /// in somebody's name without being quoted; with an actor or a time in their sentence. States, possibilities, the
    /// verbs that introduce quotes, and events inside another event's predicate are left out.
    ///
    /// ```
    /// let article = dateline::parse(
    ///     " date 2021-03-16 Police arrested two men on Tuesday after Saturday's raid.\n\n\
    ///      The council will meet tomorrow. It may reopen the bridge.",
    /// );
    /// let happenings: Vec<_> = article.happenings().filter_map(|it| article.text_of(it.trigger)).collect();
    /// assert_eq!(happenings, ["raid", "arrested", "meet"]);
    /// ```
    pub fn happenings(&self) -> impl Iterator<Item = &Event> {
        let mut all: Vec<&Event> = Vec::new();
        for event in self.events.iter().filter(|event| self.is_happening(event)) {
            while all.last().is_some_and(|noun| is_told_by(noun, event)) {
                all.pop();
            }
            if !all.last().is_some_and(|outer| is_told_with(event, outer)) {
                all.push(event);
            }
        }
        all.sort_by_key(|event| {
            let first = event.when.and_then(|when| when.interval.first);
            (first.is_none(), first, event.trigger)
        });
        all.into_iter()
    }

    fn is_happening(&self, event: &Event) -> bool {
        let basis = event.when.map(|when| when.basis);
        let has_time = basis == Some(EventBasis::SameClause);
        let is_told = match event.status {
            Status::Happened => {
                has_time || event.confidence >= Confidence::Medium && event.who.is_some()
            }
            Status::Planned => has_time,
            _ => false,
        };
        let is_reported = match event.source {
            EventSource::Narration => true,
            EventSource::Quote(id) => self
                .quote(id)
                .is_some_and(|quote| quote.kind == QuoteKind::Indirect && quote.speaker.is_some()),
        };
        let is_act = match event.kind {
            EventKind::Occurrence => true,
            EventKind::State | EventKind::Perception => false,
            _ => event.who.is_some(),
        };
        is_told && is_act && is_reported && !self.is_cue(event.trigger)
    }

    /// Whether a word introduces a quote.
    fn is_cue(&self, word: Span) -> bool {
        /// A cue stands within so many quotes of its own, by place.
        const REACH: usize = 3;
        let after = self
            .quotes
            .partition_point(|quote| quote.content.start() <= word.start());
        let from = after.saturating_sub(REACH);
        let near = self.quotes.iter().skip(from).take(2 * REACH);
        near.filter_map(|quote| quote.cue)
            .any(|cue| cue.overlaps(word))
    }

    /// Who did what an event tells: the name of the entity, for the `I` of a quote its speaker's; where no
    /// name is known, the words that stand for it.
    ///
    /// ```
    /// let article = dateline::parse("“I fell on Friday,” said Jane Roe. Three men fled.");
    /// let told = article.events.iter().map(|event| article.who(event));
    /// assert_eq!(told.collect::<Vec<_>>(), [Some("Jane Roe"), Some("Jane Roe"), Some("Three men")]);
    /// ```
    #[must_use]
    pub fn who(&self, event: &Event) -> Option<&str> {
        let actor = event.who?;
        if let Some(entity) = actor.entity.and_then(|id| self.entity(id)) {
            return Some(&entity.name);
        }
        let words = self.text_of(actor.span)?;
        let speaker = match event.source {
            EventSource::Quote(id) if words == "I" => self.quote(id)?.speaker.as_ref(),
            _ => None,
        };
        Some(speaker.map_or(words, |speaker| &speaker.name))
    }

    /// Who did what, as a reader would have it: the actor's name, and the predicate. For a passive that names its agent
    /// (`was shut by the council`) there is no name, and the words of its whole clause.
    ///
    /// ```
    /// let article = dateline::parse(" date 2021-03-16 Jane Roe left on Friday. The bridge was shut by the police.");
    /// let told: Vec<_> = article.happenings().map(|event| article.told(event)).collect();
    /// assert_eq!(told, [(Some("Jane Roe"), "left on Friday"), (None, "The bridge was shut by the police")]);
    /// ```
    #[must_use]
    pub fn told(&self, event: &Event) -> (Option<&str>, &str) {
        let is_agent = |who: Actor| event.what.covers(who.span);
        if event.who.is_some_and(is_agent) {
            let clause = self.text_of(event.clause).unwrap_or_default();
            return (None, without_opener(clause.trim_matches(is_mark)));
        }
        let what = self.text_of(event.what).unwrap_or_default();
        (self.who(event), what)
    }
}

/// A clause without the word that only ties it to the one before.
fn without_opener(clause: &str) -> &str {
    match clause.split_once(' ') {
        Some(("and" | "but" | "or" | "which" | "who", rest)) => rest,
        _ => clause,
    }
}

/// Whether a clause may begin or end with a character that no predicate has.
fn is_mark(character: char) -> bool {
    character.is_whitespace() || matches!(character, '.' | ',' | ';' | ':' | '!' | '?')
}

/// Whether what a noun tells is told by the verb behind it in its clause, on its days: `the inquiry began on Friday`.
fn is_told_by(noun: &Event, event: &Event) -> bool {
    noun.what == noun.trigger
        && event.what != event.trigger
        && noun.clause == event.clause
        && days(noun) == days(event)
}

/// Whether an event stands in the predicate of another one, on its days: `was due to vote on Friday`.
fn is_told_with(event: &Event, outer: &Event) -> bool {
    outer.what.covers(event.trigger) && days(event) == days(outer)
}

fn days(event: &Event) -> Option<Interval> {
    event.when.map(|when| when.interval)
}

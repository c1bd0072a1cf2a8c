//! What an article tells: of its many events those that a reader would put on a timeline.
//!
//! A verb and what stands inside its words tell of one happening: `cancelled Saturday's march` is not two.
//! The outermost is told; the others lend it their words.

use std::collections::BTreeSet;

use super::concept;
use super::entry::{Prominence, Saying, Teller, Telling};
use super::fingerprint::Fingerprint;
use crate::{
    Article, Confidence, Entity, EntityKind, Event, EventBasis, EventKind, EventSource, Quote, QuoteKind, Span,
    Status,
};

/// The sentences of the body that are its lead: news has the main thing first.
const LEAD_SENTENCES: usize = 2;

/// The names by which two articles are known to tell one story.
const MOST_NAMES: usize = 10;

/// The words of an entry go on a line or three, those of a quote make a paragraph; in bytes.
const LONGEST_WHAT: usize = 240;
const LONGEST_QUOTE: usize = 400;

/// Of a speech, the first quotes are on what was told before; later ones move on.
const MOST_QUOTES: usize = 3;

/// The sort of those triggers by which a plan comes to nothing.
const CANCEL: &str = "cancel";

/// The article itself, without its text.
pub(super) fn teller(id: String, article: &Article<'_>) -> Teller {
    let mut entities: Vec<_> = article
        .entities
        .iter()
        .filter(|entity| entity.kind != EntityKind::Role)
        .collect();
    entities.sort_by_key(|entity| (core::cmp::Reverse(entity.mentions.len()), &entity.name));
    let names = entities.into_iter().take(MOST_NAMES);
    let names: BTreeSet<String> = names.map(|entity| entity.name.clone()).collect();
    Teller {
        published: article.published.map(|published| published.date),
        id,
        headline: article.headline_text().map(|words| clipped(words, LONGEST_WHAT)),
        names: names.into_iter().collect(),
        fingerprint: Fingerprint::of(article),
        copy_of: None,
    }
}

/// What it tells, in the order of the text.
pub(super) fn tellings(id: &str, article: &Article<'_>) -> Vec<Telling> {
    let page = Page::new(id, article);
    let mut told = page.heads();
    page.add_nested(&mut told);
    told.retain(|told| page.says_something(told));
    let mut tellings: Vec<Telling> = told.iter().map(|told| page.telling(told)).collect();
    page.add_quotes(&told, &mut tellings);
    tellings
}

/// An event that is told, and those inside its words.
struct Told<'a> {
    head: &'a Event,
    nested: Vec<&'a Event>,
    status: Status,
}

struct Page<'a> {
    id: &'a str,
    article: &'a Article<'a>,
    /// The stretches inside quotation marks, in order.
    marked: Vec<Span>,
    /// Who is named where, in order.
    named: Vec<(Span, &'a Entity)>,
    /// The byte where the lead ends.
    lead: usize,
}

impl<'a> Page<'a> {
    fn new(id: &'a str, article: &'a Article<'a>) -> Self {
        let said = article.quotes.iter().filter(|quote| quote.kind != QuoteKind::Indirect);
        let parts = said.flat_map(|quote| &quote.parts);
        let mut marked: Vec<Span> = parts.map(|part| part.span).collect();
        marked.sort_unstable();
        let entities = article.entities.iter();
        let mut named: Vec<_> = entities
            .flat_map(|entity| entity.mentions.iter().map(move |it| (it.span, entity)))
            .collect();
        named.sort_by_key(|(span, _)| *span);
        let headline = article.headline.map_or(0, Span::end);
        let body = article.sentences.iter().filter(|span| span.start() >= headline);
        let lead = body.take(LEAD_SENTENCES).last().map_or(0, |span| span.end());
        Self { id, article, marked, named, lead }
    }

    /// The outermost events that are worth an entry. Those of one clause and its parts come one after the
    /// other, so that only the last one can be around the next.
    fn heads(&self) -> Vec<Told<'a>> {
        let mut heads: Vec<Told<'a>> = Vec::new();
        for event in self.article.events.iter().filter(|event| self.is_worth_telling(event)) {
            let last = heads.last().map(|told| told.head);
            if last.is_some_and(|outer| is_inside(event, outer)) {
                continue;
            }
            // Its subject: the march was called off.
            if last.is_some_and(|subject| is_noun(subject) && is_inside(subject, event)) {
                heads.pop();
            }
            heads.push(Told { head: event, nested: Vec::new(), status: event.status });
        }
        heads
    }

    /// A plan and a state are told for their days. What has no day of its own is told where it is news, in
    /// headline and lead, or where somebody with a name did it: the rest of a text is background.
    fn is_worth_telling(&self, event: &Event) -> bool {
        let when = event.when.map(|when| when.basis);
        let own_time = matches!(when, Some(EventBasis::SameClause | EventBasis::SameSentence));
        let who = event.who.as_ref();
        let has_name = who.is_some_and(|who| who.entity.is_some());
        let has_actor = has_name || who.is_some_and(|who| !concept::is_pronoun(&who.name));
        let is_news = own_time || has_name || when.is_some() && event.trigger.end() <= self.lead;
        let is_vouched_for = event.source == EventSource::Narration || has_actor;
        let is_told = match event.status {
            Status::Happened | Status::Alleged => true,
            Status::Planned | Status::Negated => own_time,
            Status::Ongoing => own_time || event.kind == EventKind::Occurrence,
            Status::Possible => false,
        };
        let is_happening = match event.kind {
            EventKind::State | EventKind::Perception => own_time,
            _ => true,
        };
        let is_sure = event.confidence >= Confidence::Medium
            || is_noun(event) && when == Some(EventBasis::SameClause);
        is_told && is_happening && is_sure && is_news && is_vouched_for && !self.is_marked(event.trigger)
    }

    /// Whether words stand inside quotation marks.
    fn is_marked(&self, words: Span) -> bool {
        let next = self.marked.partition_point(|span| span.start() <= words.start());
        let before = next.checked_sub(1).and_then(|at| self.marked.get(at));
        before.is_some_and(|span| span.covers(words))
    }

    /// Gives every event that is inside a head's words, and on its days, to that head; a plan on other days
    /// learns that it was called off.
    fn add_nested(&self, told: &mut [Told<'a>]) {
        let mut next = 0;
        for event in &self.article.events {
            while told.get(next).is_some_and(|told| reach(told.head).end() <= event.trigger.start()) {
                next += 1;
            }
            if let Some(told) = told.get_mut(next)
                && told.head.trigger != event.trigger
                && is_inside(event, told.head)
            {
                told.nested.push(event);
            }
        }
        let mut around: Option<&Event> = None;
        for told in told {
            if is_noun(told.head) && around.is_some_and(|outer| self.cancels(outer, told.head)) {
                told.status = Status::Negated;
            }
            if self.sort(told.head) == CANCEL && told.nested.iter().any(|event| is_noun(event)) {
                told.status = Status::Negated;
            }
            around = Some(told.head);
        }
    }

    fn cancels(&self, outer: &Event, plan: &Event) -> bool {
        self.sort(outer) == CANCEL && reach(outer).covers(plan.trigger)
    }

    /// What only says that something was said is told for what is said: something that happened, or words.
    fn says_something(&self, told: &Told<'_>) -> bool {
        if !concept::only_reports(self.text(told.head.trigger)) {
            return true;
        }
        let happening = |event: &&&Event| {
            !is_noun(event) && event.status != Status::Possible && event.kind != EventKind::State
        };
        told.nested.iter().any(|event| happening(&event)) || self.reports_words(told.head)
    }

    /// Whether a statement has words of the speaker in its own clause.
    fn reports_words(&self, event: &Event) -> bool {
        let next = self.marked.partition_point(|span| span.start() < event.what.start());
        self.marked.get(next).is_some_and(|span| event.what.covers(*span))
    }

    fn telling(&self, told: &Told<'_>) -> Telling {
        let head = told.head;
        let span = if is_noun(head) { head.clause } else { head.what };
        let around = head.who.as_ref().map_or(span, |who| span.to(who.span));
        let (people, organisations) = self.names(around, head);
        let interval = head.when.map(|when| when.interval);
        Telling {
            article: self.id.to_owned(),
            span: around,
            interval: interval.filter(|days| days.first.is_some() && days.last.is_some()),
            who: self.actor(head),
            people,
            organisations,
            what: clipped(self.text(span), LONGEST_WHAT),
            triggers: self.triggers(told),
            sorts: self.sorts(told),
            status: told.status,
            prominence: self.prominence(head.trigger),
            quotes: Vec::new(),
        }
    }

    fn actor(&self, event: &Event) -> Option<String> {
        let who = event.who.as_ref()?;
        let entity = who.entity.and_then(|id| self.article.entity(id));
        match entity {
            Some(entity) => Some(entity.name.clone()),
            None => Some(clipped(&who.name, LONGEST_WHAT)).filter(|name| !concept::is_pronoun(name)),
        }
    }

    fn names(&self, span: Span, event: &Event) -> (Vec<String>, Vec<String>) {
        let from = self.named.partition_point(|(named, _)| named.start() < span.start());
        let inside = self.named.get(from..).unwrap_or_default().iter();
        let inside = inside.take_while(|(named, _)| named.end() <= span.end());
        let actor = event.who.as_ref().and_then(|who| self.article.entity(who.entity?));
        let all: Vec<_> = inside.map(|(_, entity)| *entity).chain(actor).collect();
        let of = |kind| {
            let names: BTreeSet<&String> =
                all.iter().filter(|entity| entity.kind == kind).map(|entity| &entity.name).collect();
            names.into_iter().cloned().collect()
        };
        (of(EntityKind::Person), of(EntityKind::Organisation))
    }

    fn triggers(&self, told: &Told<'_>) -> Vec<String> {
        let mut triggers: Vec<String> = Vec::new();
        for event in core::iter::once(told.head).chain(told.nested.iter().copied()) {
            let word = self.text(event.trigger).to_lowercase();
            if !triggers.contains(&word) {
                triggers.push(word);
            }
        }
        triggers
    }

    /// The sorts of happening by which two tellings are known to be of one: the head's, or that of what is
    /// said, and those of the nouns.
    fn sorts(&self, told: &Told<'_>) -> Vec<String> {
        let nouns = told.nested.iter().filter(|event| is_noun(event));
        let mut sorts: BTreeSet<String> = nouns.map(|event| self.sort(event)).collect();
        let said = told.nested.iter().find(|event| {
            !is_noun(event) && !concept::only_reports(self.text(event.trigger))
        });
        let only_reports = concept::only_reports(self.text(told.head.trigger));
        sorts.insert(match said {
            Some(said) if only_reports => self.sort(said),
            _ => self.sort(told.head),
        });
        sorts.into_iter().collect()
    }

    fn sort(&self, event: &Event) -> String {
        let rest = crate::span::tail(&self.article.text, event.trigger.end());
        let next = rest.split_whitespace().next().map(|word| word.trim_end_matches(|it: char| !it.is_alphanumeric()));
        concept::of(self.text(event.trigger), next).into_owned()
    }

    fn prominence(&self, trigger: Span) -> Prominence {
        if self.article.headline.is_some_and(|headline| headline.covers(trigger)) {
            Prominence::Headline
        } else if trigger.end() <= self.lead {
            Prominence::Lead
        } else {
            Prominence::Body
        }
    }

    /// Gives each quote to the telling in whose words it stands, or else to the last one before it of what the
    /// speaker did.
    fn add_quotes(&self, told: &[Told<'_>], tellings: &mut [Telling]) {
        for quote in self.article.quotes.iter().filter(|quote| is_on_something(quote)) {
            let after = told.partition_point(|told| reach(told.head).start() <= quote.content.start());
            let Some(last) = after.checked_sub(1) else { continue };
            let speaker = quote.speaker.as_ref().map(|speaker| speaker.name.as_str());
            let before = tellings.get_mut(..=last).unwrap_or_default();
            let inside = told.get(last).is_some_and(|told| reach(told.head).overlaps(quote.content));
            let on = if inside {
                before.last_mut()
            } else {
                let mut near = before.iter_mut().rev().take(LOOK_BACK);
                near.find(|telling| speaker.is_some() && telling.who.as_deref() == speaker)
            };
            if let Some(telling) = on.filter(|telling| telling.quotes.len() < MOST_QUOTES) {
                telling.quotes.push(Saying {
                    article: self.id.to_owned(),
                    span: quote.content,
                    speaker: speaker.map(str::to_owned),
                    text: clipped(&self.article.quote_text(quote), LONGEST_QUOTE),
                });
            }
        }
    }

    fn text(&self, span: Span) -> &'a str {
        self.article.text_of(span).unwrap_or_default()
    }
}

/// What a speaker did is told within a paragraph or two of the words.
const LOOK_BACK: usize = 8;

fn is_on_something(quote: &Quote) -> bool {
    matches!(quote.kind, QuoteKind::Direct | QuoteKind::Mixed | QuoteKind::Post) && quote.within.is_none()
}

/// Whether a noun names the event: there is no predicate around it, and it is no verb in `-ing`.
fn is_noun(event: &Event) -> bool {
    event.what == event.trigger && event.rule.as_str() == NOUN
}

/// The rule of the event stage that finds nouns.
const NOUN: &str = "event-noun";

/// The words that tell of an event: its predicate, and who did it.
fn reach(event: &Event) -> Span {
    event.who.as_ref().map_or(event.what, |who| event.what.to(who.span))
}

/// Whether an event stands in the words of another one and is of the same days: one happening.
fn is_inside(event: &Event, outer: &Event) -> bool {
    let days = |event: &Event| event.when.map(|when| (when.interval.first, when.interval.last));
    reach(outer).covers(event.trigger) && days(event) == days(outer)
}

/// Words with single spaces between them, without marks that hang over; where they are too long, cut at a word.
fn clipped(words: &str, longest: usize) -> String {
    let words = words.trim_matches([' ', ',', ';', ':', '–', '-']).trim_end_matches('.');
    let mut clipped = String::new();
    for word in words.split_whitespace() {
        if clipped.len() + word.len() >= longest && !clipped.is_empty() {
            clipped.push_str(" …");
            break;
        }
        if !clipped.is_empty() {
            clipped.push(' ');
        }
        clipped.push_str(word);
    }
    for (open, close) in MARKS {
        let count = |mark| clipped.matches(mark).count();
        if count(open) > count(close) {
            clipped.push(close);
        }
    }
    clipped
}

/// Marks that a clause may open and its sentence closes.
const MARKS: [(char, char); 2] = [('“', '”'), ('(', ')')];

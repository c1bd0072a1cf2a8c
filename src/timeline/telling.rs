//! What an article tells: of its many events those that a reader would put on a timeline.
//!
//! A verb and what stands inside its words tell of one happening: `organised Saturday's march` is not two.
//! The outermost is told; the others lend it their words.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::concept;
use super::day;
use super::entry::{Prominence, Saying, Teller, Telling};
use super::fingerprint::Fingerprint;
use super::page::Page;
use super::wording::{LONGEST_QUOTE, LONGEST_WHAT, clipped};
use crate::{
    Actor, Article, Confidence, EntityKind, Event, EventBasis, EventKind, EventSource, Quote,
    QuoteKind, Span, Status,
};

/// The names by which two articles are known to tell one story.
const MOST_NAMES: usize = 10;

/// Of a speech, the first quotes are on what was told before; later ones move on.
const MOST_QUOTES: usize = 3;

/// What a speaker did is told within a paragraph or two of the words.
const LOOK_BACK: usize = 8;

/// The rule of the event stage that finds nouns.
const NOUN: &str = "event-noun";

/// The article itself, without its text.
pub(super) fn teller(id: String, article: &Article<'_>) -> Teller {
    let entities = article
        .entities
        .iter()
        .filter(|entity| entity.kind != EntityKind::Role);
    let mut entities: Vec<_> = entities.collect();
    entities.sort_by_key(|entity| (Reverse(entity.mentions.len()), &entity.name));
    let names = entities.into_iter().take(MOST_NAMES);
    let names: BTreeSet<String> = names.map(|entity| entity.name.clone()).collect();
    Teller {
        published: article.published.map(|published| published.date),
        id,
        headline: article
            .headline_text()
            .map(|words| clipped(words, LONGEST_WHAT)),
        names: names.into_iter().collect(),
        fingerprint: Fingerprint::of(article),
        copy_of: None,
    }
}

/// What it tells, in the order of the text.
pub(super) fn tellings(id: &str, article: &Article<'_>) -> Vec<Telling> {
    let page = Page::new(id, article);
    let mut told = heads(&page);
    add_nested(&page, &mut told);
    told.retain(|told| says_something(&page, told));
    let mut tellings: Vec<Telling> = told.iter().map(|told| telling(&page, told)).collect();
    add_quotes(&page, &told, &mut tellings);
    day::borrow(&told, &mut tellings);
    let cancelled = day::cancelled(&page, &told, &tellings);
    tellings.extend(cancelled);
    tellings
}

/// An event that is told, and those inside its words.
pub(super) struct Told<'a> {
    pub(super) head: &'a Event,
    nested: Vec<&'a Event>,
}

/// The outermost events that are worth an entry. Those of one clause and its parts come one after the other,
/// so that only the last one can be around the next.
fn heads<'a>(page: &Page<'a>) -> Vec<Told<'a>> {
    let mut heads: Vec<Told<'a>> = Vec::new();
    for event in page
        .article
        .events
        .iter()
        .filter(|event| is_worth_telling(page, event))
    {
        let last = heads.last().map(|told| told.head);
        if last.is_some_and(|outer| is_inside(event, outer)) {
            continue;
        }
        // Its subject: the march was called off.
        if last.is_some_and(|subject| is_noun(subject) && is_inside(subject, event)) {
            heads.pop();
        }
        heads.push(Told {
            head: event,
            nested: Vec::new(),
        });
    }
    heads
}

/// A plan and a state are told for their days. What has no day of its own is told where it is news, in
/// headline and lead, or where somebody with a name did it: the rest of a text is background.
fn is_worth_telling(page: &Page<'_>, event: &Event) -> bool {
    let when = event.when.map(|when| when.basis);
    let own_time = has_own_time(event);
    let who = event.who;
    let has_name = who.is_some_and(|who| who.entity.is_some());
    let name = page.article.who(event);
    let has_actor = has_name || name.is_some_and(|name| !concept::is_pronoun(name));
    let in_lead = page.prominence(event.trigger) > Prominence::Body;
    let is_news = own_time || has_name || when.is_some() && in_lead;
    let is_of_somebody = has_actor || who.is_none() && event.source == EventSource::Narration;
    let is_told = match event.status {
        Status::Happened | Status::Alleged => true,
        Status::Planned => own_time,
        // What somebody did not want, or was not, is no happening that failed to come about.
        Status::Negated => own_time && has_name && event.kind == EventKind::Occurrence,
        Status::Ongoing => own_time || event.kind == EventKind::Occurrence,
        Status::Possible => false,
    };
    let is_happening = match event.kind {
        EventKind::State | EventKind::Perception => own_time,
        _ => true,
    };
    let is_sure = event.confidence >= Confidence::Medium
        || is_noun(event) && when == Some(EventBasis::SameClause);
    is_told
        && is_happening
        && is_sure
        && is_news
        && is_of_somebody
        && !page.is_marked(event.trigger)
}

/// Whether the text gives a time for it.
pub(super) fn has_own_time(event: &Event) -> bool {
    let basis = event.when.map(|when| when.basis);
    basis.is_some_and(|basis| basis != EventBasis::ArticleDate)
}

/// Gives every event that is inside a head's words, and on its days, to that head.
fn add_nested<'a>(page: &Page<'a>, told: &mut [Told<'a>]) {
    let mut next = 0;
    for event in &page.article.events {
        while told
            .get(next)
            .is_some_and(|told| reach(told.head).end() <= event.trigger.start())
        {
            next += 1;
        }
        if let Some(told) = told.get_mut(next)
            && told.head.trigger != event.trigger
            && is_inside(event, told.head)
        {
            told.nested.push(event);
        }
    }
}

/// What only says that something was said is told for what is said: something that happened, or words.
fn says_something(page: &Page<'_>, told: &Told<'_>) -> bool {
    let is_happening = |event: &&Event| {
        told.head.what.covers(event.trigger)
            && !is_noun(event)
            && event.status != Status::Possible
            && event.kind != EventKind::State
    };
    !page.only_reports(told.head)
        || told.nested.iter().any(is_happening)
        || page.has_marked(told.head.what)
}

fn telling(page: &Page<'_>, told: &Told<'_>) -> Telling {
    let head = told.head;
    // A noun has no predicate, and that of a passive with its agent says not to whom it was done.
    let is_agent = |who: Actor| head.what.covers(who.span);
    let span = if is_noun(head) || head.who.is_some_and(is_agent) {
        head.clause
    } else {
        head.what
    };
    let around = head.who.as_ref().map_or(span, |who| span.to(who.span));
    let interval = head.when.map(|when| when.interval);
    Telling {
        article: page.id.to_owned(),
        span: around,
        interval: interval.filter(|days| days.first.is_some() && days.last.is_some()),
        who: page.actor(head),
        people: page.names(around, head, EntityKind::Person),
        organisations: page.names(around, head, EntityKind::Organisation),
        what: clipped(page.text(span), LONGEST_WHAT),
        triggers: triggers(page, told),
        sorts: sorts(page, told),
        words: page.words(around.to(head.clause), head.trigger),
        status: head.status,
        prominence: page.prominence(head.trigger),
        quotes: Vec::new(),
    }
}

fn triggers(page: &Page<'_>, told: &Told<'_>) -> Vec<String> {
    let mut triggers: Vec<String> = Vec::new();
    for event in core::iter::once(told.head).chain(told.nested.iter().copied()) {
        let word = page.text(event.trigger).to_lowercase();
        if !triggers.contains(&word) {
            triggers.push(word);
        }
    }
    triggers
}

/// The sorts of happening by which two tellings are known to be of one: the head's, or that of what is said,
/// and those of the nouns.
fn sorts(page: &Page<'_>, told: &Told<'_>) -> Vec<String> {
    let nouns = told.nested.iter().filter(|event| is_noun(event));
    let mut sorts: BTreeSet<String> = nouns.map(|event| page.sort(event)).collect();
    let mut verbs = told.nested.iter().filter(|event| !is_noun(event));
    let said = verbs.find(|event| page.only_reports(told.head) && !page.only_reports(event));
    sorts.insert(page.sort(said.unwrap_or(&told.head)));
    if told.head.status == Status::Planned {
        sorts.insert(day::PLAN.to_owned());
    }
    sorts.into_iter().collect()
}

/// Gives each quote to the telling in whose words it stands, or else to the last one before it of what the
/// speaker did.
fn add_quotes(page: &Page<'_>, told: &[Told<'_>], tellings: &mut [Telling]) {
    for quote in page
        .article
        .quotes
        .iter()
        .filter(|quote| is_on_something(quote))
    {
        let after = told.partition_point(|told| reach(told.head).start() <= quote.content.start());
        let Some(last) = after.checked_sub(1) else {
            continue;
        };
        let speaker = quote.speaker.as_ref().map(|speaker| speaker.name.as_str());
        let before = tellings.get_mut(..after).unwrap_or_default();
        let is_inside = told
            .get(last)
            .is_some_and(|told| reach(told.head).overlaps(quote.content));
        let on = if is_inside {
            before.last_mut()
        } else {
            let mut near = before.iter_mut().rev().take(LOOK_BACK);
            near.find(|telling| speaker.is_some() && telling.who.as_deref() == speaker)
        };
        if let Some(telling) = on.filter(|telling| telling.quotes.len() < MOST_QUOTES) {
            telling.quotes.push(Saying {
                article: page.id.to_owned(),
                span: quote.content,
                speaker: speaker.map(str::to_owned),
                text: clipped(&page.article.said(quote), LONGEST_QUOTE),
            });
        }
    }
    for telling in tellings {
        telling.quotes.sort_unstable();
    }
}

fn is_on_something(quote: &Quote) -> bool {
    matches!(
        quote.kind,
        QuoteKind::Direct | QuoteKind::Mixed | QuoteKind::Post
    ) && quote.within.is_none()
}

/// Whether a noun names the event: there is no predicate around it, and it is no verb in `-ing`.
fn is_noun(event: &Event) -> bool {
    event.what == event.trigger && event.rule.as_str() == NOUN
}

/// The words that tell of an event: its predicate, and who did it.
pub(super) fn reach(event: &Event) -> Span {
    event
        .who
        .as_ref()
        .map_or(event.what, |who| event.what.to(who.span))
}

/// Whether an event stands in the words of another one and is of the same days: one happening.
fn is_inside(event: &Event, outer: &Event) -> bool {
    let days = |event: &Event| {
        event
            .when
            .map(|when| (when.interval.first, when.interval.last))
    };
    reach(outer).covers(event.trigger) && days(event) == days(outer)
}

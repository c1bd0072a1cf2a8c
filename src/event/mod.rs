//! What happened, to whom, where, and on which day.
//!
//! Passage by passage and sentence by sentence: words are tagged, the sentence is cut into clauses, and
//! every verb and every noun that tells of an event becomes one, with its actor, place, day and status.

mod actor;
mod adjunct;
mod aftermath;
mod agent;
mod apart;
mod claim;
mod clause;
mod day;
mod directed;
mod effect;
mod extent;
mod joiner;
mod main_event;
mod noun;
mod outcome;
mod outer;
mod phrase;
mod place;
mod reader;
mod sentence;
mod sort;
mod status;
mod tag;
mod teller;
mod verb;
mod verbal;
mod voice;

use chrono::NaiveDate;

use crate::block::Blocks;
use crate::name::Names;
use crate::named::named;
use crate::quote::Quotes;
use crate::scan::Scan;
use crate::time::TimeExpression;
use crate::{Confidence, EntityId, Interval, QuoteId, RuleId, Span, TimeId};

named! {
    /// What sort of event a trigger tells of, after the classes of `TimeML`.
    ///
    /// ```
    /// use dateline::EventKind;
    ///
    /// let article = dateline::parse("The council promised to act.");
    /// assert_eq!(article.events[0].kind, EventKind::Intention);
    /// ```
    pub enum EventKind: "event kind" {
        /// Something that happens: `arrested`, `the crash`.
        Occurrence = "occurrence",
        /// Something said: `said`, `the announcement`.
        Statement = "statement",
        /// Something that holds: `is closed`, `the shortage`.
        State = "state",
        /// Something meant, tried or promised: `plans`, `agreed to`.
        Intention = "intention",
        /// Something seen or heard: `watched`.
        Perception = "perception",
        /// A beginning, an end or a going on: `began`, `halted`.
        Phase = "phase",
    }
}

named! {
    /// Whether an event took place, as the article tells it.
    ///
    /// ```
    /// use dateline::Status;
    ///
    /// let article = dateline::parse("The bridge did not fall. The gate will close.");
    /// let status: Vec<_> = article.events.iter().map(|event| event.status).collect();
    /// assert_eq!(status, [Status::Negated, Status::Planned]);
    /// ```
    pub enum Status: "event status" {
        /// It took place.
        Happened = "happened",
        /// It is going on.
        Ongoing = "ongoing",
        /// It is going to take place, or is meant to.
        Planned = "planned",
        /// It may take place, or may have.
        Possible = "possible",
        /// Somebody says so, and the article does not vouch for it.
        Alleged = "alleged",
        /// It did not take place.
        Negated = "negated",
    }
}

named! {
    /// How an event came by its day.
    ///
    /// ```
    /// use dateline::EventBasis;
    ///
    /// let article = dateline::parse(" date 2021-03-16 The river rose on Friday. The bridge fell.");
    /// let basis: Vec<_> = article.events.iter().filter_map(|event| Some(event.when?.basis)).collect();
    /// assert_eq!(basis, [EventBasis::SameClause, EventBasis::ArticleDate]);
    /// ```
    pub enum EventBasis: "event basis" {
        /// A time in its clause.
        SameClause = "same_clause",
        /// A time elsewhere in its sentence.
        SameSentence = "same_sentence",
        /// A time in the sentence before (`later that day`).
        PreviousSentence = "previous_sentence",
        /// No time at all: the article's own date.
        ArticleDate = "article_date",
    }
}

/// Something that the article says happened, happens or may happen.
///
/// ```
/// let article = dateline::parse(" date 2021-03-16 Jane Roe shut the bridge on Friday.");
/// let event = &article.events[0];
/// assert_eq!(article.who(event), Some("Jane Roe"));
/// assert_eq!(article.text_of(event.what), Some("shut the bridge on Friday"));
/// let day = event.when.and_then(|when| when.interval.first).ok_or("no day")?;
/// assert_eq!(day.to_string(), "2021-03-12");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Event {
    /// The word that tells of it.
    pub trigger: Span,
    /// The clause around it.
    pub clause: Span,
    /// What sort of event it is.
    pub kind: EventKind,
    /// Who did it.
    pub who: Option<Actor>,
    /// What was done: the predicate.
    pub what: Span,
    /// Where it took place.
    pub place: Option<Span>,
    /// Its days; `None` where the article gives nothing to go by.
    pub when: Option<When>,
    /// Whether it took place.
    pub status: Status,
    /// Who tells of it.
    pub source: EventSource,
    /// The rule that found it.
    pub rule: RuleId,
    /// How sure the rule is.
    pub confidence: Confidence,
}

/// Who did something; [`Article::who`](crate::Article::who) tells the name.
///
/// ```
/// let article = dateline::parse("Jane Roe came. She left.");
/// let actors: Vec<_> = article.events.iter().filter_map(|event| event.who).collect();
/// let words: Vec<_> = actors.iter().map(|who| article.text_of(who.span)).collect();
/// assert_eq!(words, [Some("Jane Roe"), Some("She")]);
/// assert_eq!(actors[0].entity, actors[1].entity);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Actor {
    /// Where the clause names the actor.
    pub span: Span,
    /// The entity, where the words stand for one.
    pub entity: Option<EntityId>,
}

/// The days of an event, and how they are known.
///
/// ```
/// let article = dateline::parse(" date 2021-03-16 The river rose on Friday.");
/// let when = article.events[0].when.ok_or("no day")?;
/// assert_eq!(when.interval.to_string(), "2021-03-12");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct When {
    /// The days.
    pub interval: Interval,
    /// How they are known.
    pub basis: EventBasis,
    /// The time expression that gives them.
    pub time: Option<TimeId>,
}

/// Who tells of an event.
///
/// ```
/// use dateline::EventSource;
///
/// let article = dateline::parse("“The bridge fell,” Jane Roe said.");
/// let EventSource::Quote(id) = article.events[0].source else { panic!("it is quoted") };
/// assert!(article.quote(id).is_some());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventSource {
    /// The article itself.
    Narration,
    /// The speaker of a quote.
    Quote(QuoteId),
}

/// What the article is about: who did what, when and where.
///
/// ```
/// let article = dateline::parse(" date 2021-03-16 Jane Roe shut the bridge in Leedford on Friday.");
/// let main = article.main_event.ok_or("none")?;
/// assert_eq!(main.who.and_then(|span| article.text_of(span)), Some("Jane Roe"));
/// assert_eq!(main.when.and_then(|span| article.text_of(span)), Some("Friday"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct MainEvent {
    /// The words for its main actor.
    pub who: Option<Span>,
    /// What the actor did: the predicate.
    pub what: Option<Span>,
    /// The expression of time.
    pub when: Option<Span>,
    /// The place.
    pub place: Option<Span>,
}

/// What the stage found.
#[derive(Debug, Default)]
pub(crate) struct Events {
    /// In order of their triggers.
    pub(crate) all: Vec<Event>,
    pub(crate) main: Option<MainEvent>,
}

/// What the stages before found.
#[derive(Debug, Clone, Copy)]
struct Found<'a> {
    text: &'a str,
    scan: &'a Scan,
    blocks: &'a Blocks,
    names: &'a Names,
    times: &'a [TimeExpression],
    quotes: &'a Quotes,
    published: Option<NaiveDate>,
}

/// Finds what happened, on which day, in an article published on a day.
// Profiles know the stage by this name.
#[inline(never)]
pub(crate) fn find(
    text: &str,
    scan: &Scan,
    blocks: &Blocks,
    names: &Names,
    times: &[TimeExpression],
    quotes: &Quotes,
    published: Option<NaiveDate>,
) -> Events {
    // A word that looks like an English verb tells of nothing.
    if blocks.not_english.is_some() {
        return Events::default();
    }
    let found = Found {
        text,
        scan,
        blocks,
        names,
        times,
        quotes,
        published,
    };
    let read = reader::read(found);
    let main = main_event::of(&found, &read);
    Events {
        all: read.events,
        main,
    }
}

#[cfg(test)]
mod tests;

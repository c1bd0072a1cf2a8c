//! The JSON contract, both directions.
//!
//! The structs here are the contract and nothing else: the types of the crate stay free of it. What can
//! be derived (a block's words, a quote's, a boilerplate's group) is written for other programs, and
//! checked when it is read.

mod read;
mod write;

use std::borrow::Cow;

use chrono::{NaiveDate, NaiveTime};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use super::{Article, ValidationError};
use crate::{
    Actor, Block, BlockId, BlockKind, Boilerplate, BoilerplateKind, Confidence, Dateline,
    Diagnostic, DiagnosticKind, Entity, EntityId, EntityKind, Event, EventBasis, EventKind,
    EventSource, Group, Interval, MAX_LENGTH, MainEvent, Mention, Part, Post, PostSource,
    Precision, Published, PublishedSource, Quote, QuoteId, QuoteKind, RuleId, Severity, Span,
    Speaker, Status, TimeBasis, TimeExpression, TimeId, TimeKind, Timex, When,
};

impl Serialize for Article<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        WireArticle::from(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Article<'static> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = WireArticle::deserialize(deserializer)?;
        Article::try_from(wire).map_err(D::Error::custom)
    }
}

/// Why JSON of the right shape is no article.
#[derive(Debug, Error)]
enum WireError {
    #[error("text of {what} {index} is not the text at its span")]
    Text { what: &'static str, index: usize },
    #[error("block {index} is of kind {kind} and not of group {group}")]
    Group {
        index: usize,
        kind: BoilerplateKind,
        group: Group,
    },
    #[error("event {index} names its source in two ways that contradict")]
    Source { index: usize },
    #[error("event {index} has days without a basis, or a basis without days")]
    When { index: usize },
    #[error("time {index} has days without a precision")]
    Precision { index: usize },
    #[error(transparent)]
    Invalid(#[from] ValidationError),
}

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        WireSpan {
            start: self.start(),
            end: self.end(),
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let WireSpan { start, end } = WireSpan::deserialize(deserializer)?;
        if end < start || end > MAX_LENGTH {
            return Err(D::Error::custom(format_args!(
                "invalid span: `{start}..{end}`"
            )));
        }
        Ok(Self::new(start, end))
    }
}

#[derive(Serialize, Deserialize)]
struct WireSpan {
    start: usize,
    end: usize,
}

#[derive(Serialize, Deserialize)]
struct WireArticle<'a> {
    published: Option<WirePublished>,
    headline: Option<Span>,
    byline: Option<Span>,
    #[serde(default)]
    dateline: Option<WireDateline>,
    blocks: Vec<WireBlock<'a>>,
    #[serde(default)]
    sentences: Vec<Span>,
    entities: Vec<WireEntity<'a>>,
    quotes: Vec<WireQuote<'a>>,
    times: Vec<WireTime<'a>>,
    events: Vec<WireEvent<'a>>,
    main_event: Option<WireMainEvent>,
    diagnostics: Vec<WireDiagnostic<'a>>,
}

#[derive(Serialize, Deserialize)]
struct WirePublished {
    date: NaiveDate,
    clock: Option<NaiveTime>,
    source: PublishedSource,
    span: Option<Span>,
}

#[derive(Serialize, Deserialize)]
struct WireDateline {
    span: Span,
    place: Span,
}

#[derive(Serialize, Deserialize)]
struct WireBlock<'a> {
    span: Span,
    kind: BlockKind,
    text: Cow<'a, str>,
    boilerplate: Option<WireBoilerplate>,
    #[serde(default)]
    post: Option<WirePost>,
}

#[derive(Serialize, Deserialize)]
struct WireBoilerplate {
    kind: BoilerplateKind,
    group: Group,
    rule: RuleId,
    confidence: Confidence,
}

#[derive(Serialize, Deserialize)]
struct WirePost {
    text: Span,
    author: Span,
    handle: Span,
    date: Option<NaiveDate>,
}

#[derive(Serialize, Deserialize)]
struct WireEntity<'a> {
    name: Cow<'a, str>,
    kind: EntityKind,
    mentions: Vec<WireMention>,
}

#[derive(Serialize, Deserialize)]
struct WireMention {
    #[serde(flatten)]
    span: Span,
    #[serde(default = "unknown_rule")]
    rule: RuleId,
}

/// The contract asks for the span of a mention alone.
const fn unknown_rule() -> RuleId {
    RuleId::new("unknown")
}

#[derive(Serialize, Deserialize)]
struct WireQuote<'a> {
    kind: QuoteKind,
    content: Span,
    parts: Vec<WirePart>,
    text: Cow<'a, str>,
    within: Option<QuoteId>,
    cue: Option<Span>,
    told_to: Option<Span>,
    speaker: Option<WireSpeaker<'a>>,
    post: Option<WirePostSource<'a>>,
}

#[derive(Serialize, Deserialize)]
struct WirePart {
    start: usize,
    end: usize,
    paragraph: BlockId,
}

#[derive(Serialize, Deserialize)]
struct WireSpeaker<'a> {
    name: Cow<'a, str>,
    mention: Option<Span>,
    entity: Option<EntityId>,
    joint: Cow<'a, [EntityId]>,
    rule: RuleId,
    confidence: Confidence,
}

#[derive(Serialize, Deserialize)]
struct WirePostSource<'a> {
    handle: Cow<'a, str>,
    date: Option<NaiveDate>,
}

#[derive(Serialize, Deserialize)]
struct WireTime<'a> {
    span: Span,
    text: Cow<'a, str>,
    kind: TimeKind,
    value: Timex,
    start: Option<NaiveDate>,
    end: Option<NaiveDate>,
    precision: Option<Precision>,
    clock: Option<NaiveTime>,
    other: Option<WireInterval>,
    basis: TimeBasis,
    rule: RuleId,
    confidence: Confidence,
}

#[derive(Serialize, Deserialize)]
struct WireInterval {
    start: Option<NaiveDate>,
    end: Option<NaiveDate>,
    precision: Precision,
}

#[derive(Serialize, Deserialize)]
struct WireEvent<'a> {
    trigger: Span,
    clause: Span,
    kind: EventKind,
    who: Option<WireActor<'a>>,
    what: Span,
    place: Option<Span>,
    date: Option<WireInterval>,
    basis: Option<EventBasis>,
    time: Option<TimeId>,
    status: Status,
    source: SourceKind,
    quote: Option<QuoteId>,
    rule: RuleId,
    confidence: Confidence,
}

#[derive(Serialize, Deserialize)]
struct WireActor<'a> {
    name: Cow<'a, str>,
    span: Span,
    entity: Option<EntityId>,
}

/// What stands in an event's `source`.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SourceKind {
    Narration,
    /// Its id stands in `quote`.
    Quote,
}

#[derive(Serialize, Deserialize)]
struct WireMainEvent {
    who: Option<Span>,
    what: Option<Span>,
    when: Option<Span>,
    r#where: Option<Span>,
}

#[derive(Serialize, Deserialize)]
struct WireDiagnostic<'a> {
    kind: DiagnosticKind,
    severity: Severity,
    span: Span,
    message: Cow<'a, str>,
}

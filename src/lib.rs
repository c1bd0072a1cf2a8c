//! Reads news articles as scrapers leave them on disk.
//!
//! A text file goes in, usually under a date (` date 2021-03-16 Campaign group ...`) and with the page's
//! furniture still inside; an [`Article`] comes out: when it was published, which of its lines are body
//! and which are boilerplate, who said what, and what happened on which day.
//!
//! ```
//! let article = dateline::parse(
//!     " date 2021-03-16 The river rose on Friday night, the engineer Jane Roe said.\n\n\
//!      Sign up for our daily newsletter\n\n\
//!      “Nobody was hurt,” she added.",
//! );
//! assert_eq!(article.published.map(|p| p.date.to_string()).as_deref(), Some("2021-03-16"));
//! assert_eq!((article.body().count(), article.boilerplate().count()), (2, 1));
//!
//! let speaker = article.quotes.last().and_then(|quote| quote.speaker.as_ref()).ok_or("nobody")?;
//! assert_eq!(speaker.name, "Jane Roe");
//!
//! let when = article.happenings().next().and_then(|event| event.when).ok_or("no day")?;
//! assert_eq!(when.interval.to_string(), "2021-03-12");
//! # Ok::<(), &str>(())
//! ```
//!
//! # The way through
//!
//! Each stage is a module; they stand here in the order in which a text passes through them.
//!
//! ```text
//! text ── header ── scan ──── blocks ───┬── names ──┬── quotes ── events ── Article
//!         (date)    (lines,   (body or  │           │   (speaker) (who, what, where, when)
//!                   tokens,   boiler-   └── times ──┘
//!                   sentence  plate)
//!                   ends)
//! ```
//!
//! # What comes out
//!
//! | in [`Article`] | of type | what it is |
//! |---|---|---|
//! | `blocks` | [`Block`] | the text in pieces: paragraphs, headline, posts, [`Boilerplate`] with its reason |
//! | `entities` | [`Entity`] | people, bodies, roles, places, with every [`Mention`] |
//! | `times` | [`TimeExpression`] | a TIMEX3 value ([`Timex`]) and its days ([`Interval`]) |
//! | `quotes` | [`Quote`] | what was said, in [`Part`]s, and its [`Speaker`] |
//! | `events` | [`Event`] | who did what, where, [`When`], and whether it happened ([`Status`]) |
//! | `diagnostics` | [`Diagnostic`] | what was doubtful |
//!
//! [`Article::body`], [`speakers`](Article::speakers), [`happenings`](Article::happenings) and
//! [`told`](Article::told) are the ways in that most programs need. [`Parser`] takes what you know beforehand: phrases,
//! names, cues, a date. The articles of one story make a [`Timeline`]: one entry for one happening, however many tell
//! of it. The chapter [`cookbook`] has whole programs.
//!
//! All of these are plain data with public fields. An id ([`EntityId`], [`QuoteId`], [`TimeId`], [`BlockId`]) is an index
//! into its list; [`Article::entity`], [`quote`](Article::quote), [`time`](Article::time) and [`block`](Article::block)
//! look it up.
//!
//! # What holds
//!
//! - **Nothing is lost.** The blocks of an article tile its text, byte for byte; boilerplate is labelled,
//!   never thrown away. All places are [`Span`]s of bytes.
//! - **Nothing is made up.** What the text does not support is `None`. The clock, the locale and the
//!   network are never read.
//! - **Nothing breaks it.** Any text is an article, and any JSON is one or an error.
//!
//! # What is promised
//!
//! A test, a lint or a count in CI holds each of these; where it breaks, that is a bug, and worth a report.
//!
//! - **It never panics,** whatever the text, the bytes, the JSON or the reference date: lints keep indexing,
//!   `unwrap` and slicing out (`no_code_asks_to_panic`), and laws are tried on made-up texts
//!   (`tests/it/properties.rs`), on what is meant ill (`tests/it/hostile.rs`), and by fuzzing, a target for each
//!   law of `fuzz/laws/`.
//! - **It has no unsafe code:** `unsafe_code` is forbidden (`no_code_is_unsafe`).
//! - **It is linear:** a text twice as long takes about twice the time and memory, whatever stands in it.
//!   `.ci/growth` counts that for a hundred shapes of text, and `a_hundred_kilobytes_of_every_shape_are_an_article`
//!   reads them all. A [`Timeline`] sorts, and is linear but for that.
//! - **It is deterministic:** the same text and options give an equal article, in every process, on every thread
//!   and platform (`the_same_text_is_the_same_article_on_every_thread`, `no_hash_map_is_gone_through`).
//! - **It does no I/O** outside [`Parser::read`] and [`Parser::read_strict`] (`only_read_does_io`).
//! - **It knows no clock,** no time zone, no locale and no chance: the only "today" is the article's own date
//!   (`no_code_knows_a_clock_a_zone_or_chance`).
//! - **Nothing of it runs when it is built:** it has no build script (`nothing_runs_when_the_crate_is_built`).
//!
//! # How fast it is
//!
//! On one core the whole parse takes about twenty times as long as `split_whitespace` on the same text, or some 25 MB/s
//! (`cargo bench --features _stages`). The tables are built by the first parse, in ten million instructions. While it is
//! parsed, an article takes under 12 bytes of heap for each byte of its text, what is returned under 6.
//!
//! # Features
//!
//! `serde`, on by default: `Serialize` and `Deserialize` for [`Article`] and the small types in it, after the JSON
//! contract. What is read is checked by [`Article::validate`].
//!
//! # What it does not do
//!
//! It reads English text, not HTML and not other languages (it says so in a [`Diagnostic`]). It neither
//! fetches pages nor guesses encodings.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod named;

mod calendar;
mod diagnostic;
mod error;
mod grammar;
mod id;
mod rule;
mod span;
mod step;
mod word_list;
mod word_table;

mod doubts;
mod parser;

mod header;
mod scan;

mod block;

mod name;
mod time;

mod quote;

mod event;

mod article;

mod timeline;

// Text alone: no part of the compiled crate, and none of doctests, since its programs are compiled anyway.
#[cfg(all(doc, not(doctest)))]
pub mod cookbook;

#[cfg(feature = "_stages")]
#[doc(hidden)]
pub mod stages;

/// The calendar types of the interface.
pub use chrono;

pub use article::{Article, ValidationError};
pub use block::{
    Anchor, Block, BlockKind, Boilerplate, BoilerplateKind, Group, Phrase, Post, Repeats,
};
pub use calendar::DateOrder;
pub use diagnostic::{Diagnostic, DiagnosticKind, Severity};
pub use error::{Error, ParseValueError};
pub use event::{Actor, Event, EventBasis, EventKind, EventSource, MainEvent, Status, When};
pub use header::{Dateline, Published, PublishedSource};
pub use id::{BlockId, EntityId, QuoteId, TimeId};
pub use name::{Entity, EntityKind, KnownName, Mention};
pub use parser::{MAX_LENGTH, Parser, parse};
pub use quote::{Part, PostSource, Quote, QuoteKind, Speaker};
pub use rule::{Confidence, RuleId};
pub use span::Span;
pub use time::{Interval, Precision, TimeBasis, TimeExpression, TimeKind, Timex};
pub use timeline::{Entry, Fingerprint, Lane, Prominence, Saying, Teller, Telling, Timeline};

/// The examples of the README are tested with those of the docs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

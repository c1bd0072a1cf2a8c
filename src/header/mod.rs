//! The head of the file: when it was published, under which headline, by whom, from where.
//!
//! First what stands before the article: a date line, a `Key: value` head or front matter. Then the
//! lines at the top of the article that speak of it: `Published 14:05, 3 May 2024`, `By Jane Roe`,
//! `LEEDFORD, Nov. 5 (Newswire) -`. One small grammar a file.

mod byline;
mod date_line;
mod head;
mod names;
mod path;
mod place;
mod published_line;
mod top;

use std::path::Path;

use chrono::{NaiveDate, NaiveTime};

use crate::calendar::{DateOrder, Stamp};
use crate::grammar::is_line_end;
use crate::named::named;
use crate::{Diagnostic, DiagnosticKind, Severity, Span, span};

named! {
    /// Where an article's date comes from, the strongest source first.
    pub enum PublishedSource: "source of the date" {
        /// The `date 2021-03-16` line that scrapers put before the text.
        DateLine = "date_line",
        /// A `Key: value` head or front matter.
        Head = "head",
        /// A line of the page such as `Published 14:05, 3 May 2024`.
        PublishedLine = "published_line",
        /// The whole date of a dateline, as in `LEEDFORD, Nov. 5, 2021 (Newswire) -`.
        Dateline = "dateline",
        /// [`Parser::default_date`](crate::Parser::default_date).
        Default = "default",
        /// The path of the file, as in `2021-03-14_slug.txt`.
        Path = "path",
    }
}

/// When an article was published, and how that is known.
///
/// ```
/// let article = dateline::parse(" date 2021-03-16 The river rose overnight.");
/// let published = article.published.ok_or("no date")?;
/// assert_eq!(published.date.to_string(), "2021-03-16");
/// assert_eq!(published.source, dateline::PublishedSource::DateLine);
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Published {
    /// The day.
    pub date: NaiveDate,
    /// The time of day, as printed: its zone is not kept.
    pub clock: Option<NaiveTime>,
    /// Where the date comes from.
    pub source: PublishedSource,
    /// The date in the text; `None` where it comes from outside.
    pub span: Option<Span>,
}

impl Published {
    const fn stamped(stamp: Stamp, source: PublishedSource, span: Span) -> Self {
        Self {
            date: stamp.date,
            clock: stamp.clock,
            source,
            span: Some(span),
        }
    }

    const fn known(date: NaiveDate, source: PublishedSource) -> Self {
        Self {
            date,
            clock: None,
            source,
            span: None,
        }
    }
}

/// A dateline: the place, and perhaps day and agency, with which a report opens.
///
/// ```
/// let text = "LEEDFORD, Nov. 5 (Newswire) - The river rose by a metre on Friday night.";
/// let article = dateline::parse(text);
/// let dateline = article.dateline.ok_or("no dateline")?;
/// assert_eq!(article.text_of(dateline.place), Some("LEEDFORD"));
/// assert_eq!(article.text_of(dateline.span), Some("LEEDFORD, Nov. 5 (Newswire) -"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Dateline {
    /// All of it, the dash included.
    pub span: Span,
    /// The place alone.
    pub place: Span,
}

/// What is known of the date before the text is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known<'p> {
    pub(crate) order: DateOrder,
    pub(crate) default: Option<NaiveDate>,
    pub(crate) path: Option<&'p Path>,
}

/// What the head of the file says.
#[derive(Debug, Default)]
pub(crate) struct Header {
    /// Where the article begins: one past the head, at its first word or before.
    pub(crate) end: usize,
    /// The head itself, from its first character to its last.
    pub(crate) head: Option<Span>,
    pub(crate) published: Option<Published>,
    pub(crate) headline: Option<Span>,
    pub(crate) byline: Option<Span>,
    pub(crate) dateline: Option<Dateline>,
    /// What is a dateline if it names a place that is known: `Leedford: `.
    pub(crate) place_labels: Vec<Dateline>,
    /// The first line under the headline that is nothing but names: the byline, if no other one is found.
    pub(crate) names: Option<Span>,
    /// The lines under the byline that say what its author is, and for whom.
    pub(crate) job: Option<Span>,
    /// Lines of the page that say when the article appeared.
    pub(crate) stamps: Vec<Span>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Reads the head of the file and the lines at the top of the article.
// Profiles know the stage by this name.
#[inline(never)]
pub(crate) fn read(text: &str, known: Known<'_>) -> Header {
    let mut header = Header::default();
    read_head(text, known.order, &mut header);
    top::read(text, known.order, &mut header);
    header.published = header
        .published
        .or_else(|| Some(Published::known(known.default?, PublishedSource::Default)))
        .or_else(|| {
            Some(Published::known(
                path::date(known.path?)?,
                PublishedSource::Path,
            ))
        });
    header
}

fn read_head(text: &str, order: DateOrder, header: &mut Header) {
    let start = text
        .find(|c: char| !c.is_whitespace() && c != '\u{feff}')
        .unwrap_or(text.len());
    if let Some(found) = head::read(text, start, order) {
        header.head = Some(found.span);
        header.end = found.span.end();
        header.headline = found.title;
        header.byline = found.author;
        take_date(text, found.date, PublishedSource::Head, header);
        pass_date_line(text, order, header);
    } else if let Some(found) = date_line::read(text, start, order) {
        header.head = Some(found.span);
        header.end = found.span.end();
        take_date(text, found.date, PublishedSource::DateLine, header);
    }
}

/// Takes a date line behind a head: scrapers put theirs where they please. What the head says stands.
fn pass_date_line(text: &str, order: DateOrder, header: &mut Header) {
    let behind = span::tail(text, header.end);
    let start = text.len() - behind.trim_start().len();
    if let Some(found) = date_line::read(text, start, order)
        && let Some(head) = header.head.as_mut()
    {
        *head = head.to(found.span);
        header.end = found.span.end();
        if header.published.is_none() {
            take_date(text, found.date, PublishedSource::DateLine, header);
        }
    }
}

/// A date that the file states: read, or the place of something that is no date.
type Stated = Result<(Stamp, Span), Span>;

fn take_date(text: &str, stated: Option<Stated>, source: PublishedSource, header: &mut Header) {
    match stated {
        Some(Ok((stamp, span))) => {
            header.published = Some(Published::stamped(stamp, source, span));
        }
        Some(Err(span)) => header.diagnostics.push(Diagnostic::new(
            DiagnosticKind::BadDate,
            Severity::Error,
            span,
            format!("not a date: `{}`", span.slice(text)),
        )),
        None => {}
    }
}

/// The lines of `text` from byte `start`, blank ones too, without the white space around them.
fn lines(text: &str, start: usize) -> impl Iterator<Item = Span> {
    let mut rest = span::tail(text, start);
    std::iter::from_fn(move || {
        let (line, after) = split_line(rest)?;
        rest = after;
        Some(Span::of_part(text, line.trim()))
    })
}

/// The first line of a text, and the text behind its end; the end CRLF is one.
fn split_line(text: &str) -> Option<(&str, &str)> {
    let bytes = text.as_bytes();
    // The line ends of Unicode begin with E2, as curly marks do.
    let mut ends = memchr::memchr3_iter(b'\n', b'\r', 0xe2, bytes);
    let ended = ends.find_map(|at| {
        let end = span::tail(text, at);
        let length = match end.chars().next().filter(|&char| is_line_end(char))? {
            '\r' if end.starts_with("\r\n") => 2,
            char => char.len_utf8(),
        };
        Some((span::head(text, at), span::tail(end, length)))
    });
    ended.or_else(|| (!text.is_empty()).then_some((text, "")))
}

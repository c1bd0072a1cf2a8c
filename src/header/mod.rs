//! The head of the file: when it was published, under which headline, by whom, from where.
//!
//! First what stands before the article: a date line, a `Key: value` head or front matter. Then the
//! lines at the top of the article that speak of it: `Published 14:05, 3 May 2024`, `By Jane Roe`,
//! `LEEDFORD, Nov. 5 (Newswire) -`. One small grammar a file.

mod byline;
mod date_line;
mod head;
mod path;
mod place;
mod published_line;

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
    /// The first line under the headline that is nothing but names: the byline, if no other one is found.
    pub(crate) names: Option<Span>,
    /// The lines under the byline that say what its author is, and for whom.
    pub(crate) job: Option<Span>,
    /// Lines of the page that say when the article appeared.
    pub(crate) stamps: Vec<Span>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Header {
    /// Takes the date that the lines between headline and prose state, if the text has none yet: on a whole page they stand
    /// below those that [`read`] looks at.
    pub(crate) fn take_masthead(&mut self, text: &str, masthead: Span, order: DateOrder) {
        let in_text = |published: Published| published.span.is_some();
        if !self.published.is_some_and(in_text) {
            let lines = lines(text, masthead.start());
            let lines = lines.take_while(|line| line.start() < masthead.end());
            let mut short = lines
                .filter(|line| line.len() <= LONGEST_TOP_LINE)
                .take(TOP_LINES);
            let found = short.find_map(|line| stated(text, line, order));
            self.published = found.or(self.published);
        }
    }
}

/// The date that a line states, alone or behind its author.
fn stated(text: &str, line: Span, order: DateOrder) -> Option<Published> {
    let words = line.slice(text);
    let of_byline = || published_line::of_byline(words, order).filter(|_| byline::is_one(words));
    let (stamp, span) = published_line::read(words, order).or_else(of_byline)?;
    let span = span.shifted(line.start());
    Some(Published::stamped(
        stamp,
        PublishedSource::PublishedLine,
        span,
    ))
}

/// The page's own lines about the article stand at its top; this many lines are looked at. Headline,
/// standfirst, byline, two dates, read time, a doubled caption and the sharing row make ten.
const TOP_LINES: usize = 12;

/// Lines longer than this many bytes are prose, and no grammar of the top is tried on them.
const LONGEST_TOP_LINE: usize = 200;

/// Nor is a longer line a name alone, with its place and `and agencies`.
const LONGEST_BARE: usize = 60;

/// Behind so many lines of prose the article is under way. The first may be a standfirst.
const MOST_PROSE: usize = 2;

/// Reads the head of the file and the lines at the top of the article.
// Profiles know the stage by this name.
#[inline(never)]
pub(crate) fn read(text: &str, known: Known<'_>) -> Header {
    let mut header = Header::default();
    read_head(text, known.order, &mut header);
    let mut prose = 0;
    let visible = |line: &Span| !line.is_empty();
    let mut above = Above {
        headed: header.headline.is_some(),
        ..Above::default()
    };
    for line in lines(text, header.end).filter(visible).take(TOP_LINES) {
        read_top_line(text, line, known.order, &mut header);
        if !above.headed && header.byline.is_none() && line.len() <= LONGEST_TOP_LINE {
            let glued = byline::glued(line.slice(text));
            header.byline = glued.map(|byline| Span::of_part(text, byline));
        }
        if line.len() <= LONGEST_BARE || header.stamps.last() == Some(&line) {
            take_bare_byline(text, above, line, &mut header);
            take_names(text, above, line, &mut header);
        }
        above.pass(text, line);
        prose += usize::from(line.len() > LONGEST_TOP_LINE);
        if prose == MOST_PROSE {
            break;
        }
    }
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
    } else if let Some(found) = date_line::read(text, start, order) {
        header.head = Some(found.span);
        header.end = found.span.end();
        take_date(text, found.date, PublishedSource::DateLine, header);
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

fn read_top_line(text: &str, line: Span, order: DateOrder, header: &mut Header) {
    let words = line.slice(text);
    if header.dateline.is_none()
        && let Some((dateline, dated)) = place::read(words, order)
    {
        let moved = |span: Span| span.shifted(line.start());
        header.dateline = Some(Dateline {
            span: moved(dateline.span),
            place: moved(dateline.place),
        });
        header.published = header.published.or_else(|| {
            let (stamp, span) = dated?;
            Some(Published::stamped(
                stamp,
                PublishedSource::Dateline,
                moved(span),
            ))
        });
        return;
    }
    if line.len() > LONGEST_TOP_LINE {
        return;
    }
    if let Some((stamp, span)) = published_line::read(words, order) {
        header.stamps.push(line);
        let span = span.shifted(line.start());
        let line = Published::stamped(stamp, PublishedSource::PublishedLine, span);
        header.published = header.published.or(Some(line));
    } else if header.byline.is_none() && byline::is_one(words) {
        header.byline = Some(line);
        header.published = header.published.or_else(|| {
            let (stamp, span) = published_line::of_byline(words, order)?;
            let span = span.shifted(line.start());
            Some(Published::stamped(
                stamp,
                PublishedSource::PublishedLine,
                span,
            ))
        });
    }
}

/// What stands above a line.
#[derive(Clone, Copy, Default)]
struct Above {
    /// The lines right above, the nearest one first.
    lines: [Option<Span>; 3],
    headed: bool,
}

/// A line of so many bytes has more than a name in it: a headline.
const SHORTEST_HEADLINE: usize = 28;

impl Above {
    fn pass(&mut self, text: &str, line: Span) {
        let [first, second, _] = self.lines;
        // What stands over the headline is no author of the article, and a long line is no name.
        let longest = if self.headed {
            LONGEST_BARE
        } else {
            LONGEST_LEAD
        };
        self.lines = [
            Some(line).filter(|line| line.len() <= longest),
            first,
            second,
        ];
        self.headed =
            self.headed || line.len() >= SHORTEST_HEADLINE || has_sentence_case(line.slice(text));
    }

    /// The line right above if it is a name, or the one over it if both are: two authors, or an author and a paper.
    /// More names are a menu.
    fn name(&self, text: &str) -> Option<Span> {
        let is_name = |line: &Span| byline::is_bare(line.slice(text));
        let [first, second, third] = self.lines.map(|line| line.filter(is_name));
        let name = second.or(first).filter(|_| self.headed && first.is_some());
        name.filter(|_| second.is_none() || third.is_none())
    }
}

/// In bytes: `By:`.
const LONGEST_LEAD: usize = 3;

/// Whether a line has more than two words, the last one small: a headline, however short.
fn has_sentence_case(line: &str) -> bool {
    let mut words = line.rsplit(' ');
    let is_small = |word: &str| word.starts_with(char::is_lowercase);
    words.next().is_some_and(is_small) && words.nth(1).is_some()
}

/// A name alone is the byline under `By`, or under the headline if its job or the stamp stands below; so are the words
/// for somebody without a name.
fn take_bare_byline(text: &str, above: Above, line: Span, header: &mut Header) {
    let words = line.slice(text);
    let [Some(line_above), ..] = above.lines else {
        let signs = above.headed && header.byline.is_none() && byline::is_unnamed(words);
        header.byline = header.byline.or(Some(line).filter(|_| signs));
        return;
    };
    if let Some(byline) = header.byline {
        let below = line_above == byline && header.job.is_none();
        if below && (byline::is_job(words) || above.headed && byline::is_house(words)) {
            header.job = Some(line);
        }
        return;
    }
    let is_job = byline::is_job(words);
    if (is_job || header.stamps.last() == Some(&line))
        && let Some(name) = above.name(text)
    {
        header.byline = Some(name);
        let below = Span::new(name.end(), line.end());
        header.job = Some(below).filter(|_| is_job || line_above != name);
    } else if above.headed && byline::is_unnamed(words)
        || line_above.len() <= LONGEST_LEAD
            && byline::is_lead(line_above.slice(text))
            && byline::is_bare(words)
    {
        header.byline = Some(line);
    }
}

/// Who signs is told from what else has capitals by the words, which are not known yet.
fn take_names(text: &str, above: Above, line: Span, header: &mut Header) {
    if above.headed && header.names.is_none() && byline::is_names(line.slice(text)) {
        header.names = Some(line);
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

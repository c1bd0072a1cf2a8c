//! What was said, and who said it.

mod according;
mod closing;
mod complement;
mod cue;
mod gather;
mod kind;
mod marks;
mod meant;
mod noun;
mod outer;
mod page;
mod pair;
mod paragraphs;
mod post;
mod report;
mod sayings;
mod shared;
mod small;
mod speaker;
mod subject;
mod tail;
mod turn;
mod verb;

use chrono::NaiveDate;

pub(crate) use cue::{Options, OwnCues};
use page::Page;

use crate::block::Blocks;
use crate::name::Names;
use crate::named::named;
use crate::scan::Scan;
use crate::{BlockId, Confidence, EntityId, QuoteId, RuleId, Span};

named! {
    /// How a [`Quote`] reports.
    ///
    /// ```
    /// use dateline::QuoteKind;
    ///
    /// let article = dateline::parse("“It rose by a metre,” Jane Roe said. She said that it had stopped.");
    /// let kinds: Vec<_> = article.quotes.iter().map(|quote| quote.kind).collect();
    /// assert_eq!(kinds, [QuoteKind::Direct, QuoteKind::Indirect]);
    /// ```
    pub enum QuoteKind: "quote kind" {
        /// Whole words of the speaker, inside marks.
        Direct = "direct",
        /// The speaker's words inside marks and the reporter's around them.
        Mixed = "mixed",
        /// Without marks: the reporter's words alone (`police said the road was shut`), or a turn of a conversation that is
        /// printed as one (`ROE: It rose by a metre.`), as its rule `turn` tells.
        Indirect = "indirect",
        /// A term, a title, a nickname or an ironic word in marks; nobody is quoted.
        Scare = "scare",
        /// A post from a social network.
        Post = "post",
    }
}

/// Something said or written, as the article reports it.
///
/// ```
/// let article = dateline::parse("“It rose,” Jane Roe said, “by a metre.”");
/// let quote = &article.quotes[0];
/// assert_eq!(article.quote_text(quote), "It rose, by a metre.");
/// assert_eq!(quote.cue.and_then(|cue| article.text_of(cue)), Some("said"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Quote {
    /// How it is reported.
    pub kind: QuoteKind,
    /// All that is reported, words outside the marks included.
    pub content: Span,
    /// Its words, in order: the stretches inside the marks, marks excluded; where there are no marks (an indirect
    /// quote, a post, a transcript), the content, without the clause that parts it.
    pub parts: Vec<Part>,
    /// The quote inside which this one stands.
    pub within: Option<QuoteId>,
    /// The word that reports: `said`.
    pub cue: Option<Span>,
    /// Who was told: `told reporters`. Never the speaker.
    pub told_to: Option<Span>,
    /// Who said it; `None` where the text does not support a name.
    pub speaker: Option<Speaker>,
    /// For a post: the account and the day.
    pub post: Option<Box<PostSource>>,
}

/// A stretch of a quote in one paragraph.
///
/// ```
/// let article = dateline::parse("“It rose,” Jane Roe said, “by a metre.”");
/// let parts = article.quotes[0].parts.iter();
/// let words: Vec<_> = parts.map(|part| article.text_of(part.span)).collect();
/// assert_eq!(words, [Some("It rose,"), Some("by a metre.")]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Part {
    /// The words, marks excluded.
    pub span: Span,
    /// The block in which they stand.
    pub paragraph: BlockId,
}

/// Who said it, and how that is known.
///
/// ```
/// let article = dateline::parse("Jane Roe came at once. “It rose by a metre,” she said.");
/// let speaker = article.quotes[0].speaker.as_ref().ok_or("nobody")?;
/// assert_eq!(speaker.name, "Jane Roe");
/// assert_eq!(speaker.mention.and_then(|span| article.text_of(span)), Some("she"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Speaker {
    /// The name of the entity, or the words of the mention where there is none.
    pub name: String,
    /// Where the text names the speaker for this quote; `None` where it is carried over.
    pub mention: Option<Span>,
    /// The entity, where the mention stands for one.
    pub entity: Option<EntityId>,
    /// All speakers, where several speak together.
    pub joint: Vec<EntityId>,
    /// The rule that found the speaker.
    pub rule: RuleId,
    /// How sure the rule is.
    pub confidence: Confidence,
}

/// The account that posted, and when.
///
/// ```
/// let article = dateline::parse(
///     "The river rose by a metre on Friday.\n\nIt is open again. — Jane Roe (@JaneRoe) May 3, 2024\n\nNobody was hurt, she said.",
/// );
/// let post = article.quotes.iter().find_map(|quote| quote.post.as_ref()).ok_or("none")?;
/// assert_eq!(post.handle, "JaneRoe");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PostSource {
    /// The handle, without the `@`.
    pub handle: String,
    /// The day, where the signature gives one.
    pub date: Option<NaiveDate>,
}

/// What the stage found.
#[derive(Debug, Default)]
pub(crate) struct Quotes {
    /// In order of their content.
    pub(crate) all: Vec<Quote>,
    /// The opening marks whose closing one is missing.
    pub(crate) unclosed: Vec<Span>,
}

/// Finds what is quoted, and who said it.
// Profiles know the stage by this name.
#[inline(never)]
pub(crate) fn find(
    text: &str,
    scan: &Scan,
    blocks: &Blocks,
    names: &Names,
    options: &Options,
) -> Quotes {
    let page = Page::new(text, scan, blocks, names, options);
    let regions = pair::regions(&page);
    let joined = paragraphs::join(&page, regions);
    let reports = report::reports(&page, &joined.regions);
    let sayings = sayings::credited(&page, &joined, &reports);
    let all = gather::quotes(&page, &joined, &reports, &sayings);
    Quotes {
        all,
        unclosed: joined.unclosed,
    }
}

#[cfg(test)]
mod tests;

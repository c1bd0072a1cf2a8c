//! What was said, and who said it.

mod complement;
mod cue;
mod gather;
mod kind;
mod marks;
mod page;
mod pair;
mod paragraphs;
mod report;
mod sayings;
mod small;
mod speaker;
mod subject;

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
    pub enum QuoteKind: "quote kind" {
        /// Whole words of the speaker, inside marks.
        Direct = "direct",
        /// The speaker's words inside marks and the reporter's around them.
        Mixed = "mixed",
        /// The reporter's words alone: `police said the road was shut`.
        Indirect = "indirect",
        /// A term, a title, a nickname or an ironic word in marks; nobody is quoted.
        Scare = "scare",
        /// A post from a social network.
        Post = "post",
    }
}

/// Something said or written, as the article reports it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Quote {
    /// How it is reported.
    pub kind: QuoteKind,
    /// All that is reported, words outside the marks included.
    pub content: Span,
    /// Its words, in order: the stretches inside the marks, marks excluded; where there are no marks (an indirect
    /// quote, a post), the content.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Part {
    /// The words, marks excluded.
    pub span: Span,
    /// The block in which they stand.
    pub paragraph: BlockId,
}

/// Who said it, and how that is known.
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

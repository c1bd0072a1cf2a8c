//! What the text consists of: headline, body and boilerplate.
//!
//! A line is a piece, unless hard-wrapped lines are joined. Rules then settle pieces one after the
//! other, the surest first, and may cut one in two; what no rule takes is prose.

mod boilerplate;
mod dateline;
mod finish;
mod masthead;
mod piece;
mod post;
mod prose;
mod unwrap;

pub use boilerplate::{Anchor, Boilerplate, BoilerplateKind, Group, Phrase, Repeats};
pub(crate) use boilerplate::{Options, Table};
pub use post::Post;

use std::ops::Range;

use crate::header::{Dateline, Header};
use crate::named::named;
use crate::scan::Scan;
use crate::{BlockId, Span};

named! {
    /// What a [`Block`] is.
    pub enum BlockKind: "block kind" {
        /// The head of the file: a date line, a `Key: value` head, front matter.
        Header = "header",
        /// The headline.
        Headline = "headline",
        /// Who wrote the article.
        Byline = "byline",
        /// A paragraph of the body.
        Paragraph = "paragraph",
        /// A subheading between paragraphs.
        Subheading = "subheading",
        /// An item of a list.
        ListItem = "list_item",
        /// A post from a social network.
        Embed = "embed",
        /// What belongs to the page and not to the article.
        Boilerplate = "boilerplate",
        /// White space, and characters that take no room.
        Blank = "blank",
    }
}

/// A stretch of the text of one kind.
///
/// All kinds but [`Blank`](BlockKind::Blank) begin and end with something visible.
///
/// ```
/// use dateline::BlockKind;
///
/// let article = dateline::parse(" date 2021-03-16 The river rose overnight.\n");
/// let kinds: Vec<_> = article.blocks.iter().map(|block| block.kind).collect();
/// assert_eq!(
///     kinds,
///     [BlockKind::Blank, BlockKind::Header, BlockKind::Blank, BlockKind::Paragraph, BlockKind::Blank],
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
// Most blocks are prose or blank: what few have is boxed.
pub struct Block {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
    /// For boilerplate: what sort, and why.
    pub boilerplate: Option<Box<Boilerplate>>,
    /// For an embed: the post's text, author, handle and day.
    pub post: Option<Box<Post>>,
}

impl Block {
    pub(crate) const fn new(span: Span, kind: BlockKind) -> Self {
        Self {
            span,
            kind,
            boilerplate: None,
            post: None,
        }
    }
}

/// A block of the article proper, in which names and times are looked for, as tokens.
#[derive(Debug, Clone)]
pub(crate) struct Passage {
    pub(crate) block: BlockId,
    pub(crate) kind: BlockKind,
    pub(crate) tokens: Range<u32>,
    /// Which of [`Blocks::sentences`] are its own.
    pub(crate) sentences: Range<usize>,
}

/// What the stage found.
#[derive(Debug)]
pub(crate) struct Blocks {
    /// The blocks, which tile the text.
    pub(crate) all: Vec<Block>,
    pub(crate) headline: Option<Span>,
    pub(crate) byline: Option<Span>,
    pub(crate) dateline: Option<Dateline>,
    /// What stands between headline and prose.
    pub(crate) masthead: Option<Span>,
    /// Headline, prose and posts, in order.
    pub(crate) passages: Vec<Passage>,
    /// Their sentences, as tokens; the last one of a passage with or without its mark.
    pub(crate) sentences: Vec<Range<u32>>,
    /// The first prose, where the prose does not read like English.
    pub(crate) not_english: Option<Span>,
}

/// Tells the blocks of a text.
// Profiles know the stage by this name.
#[inline(never)]
pub(crate) fn find(text: &str, header: &Header, scan: &Scan, options: &Options) -> Blocks {
    let mut pieces = unwrap::pieces(text, scan);
    masthead::settle(text, scan, header, &mut pieces);
    post::settle(text, scan, &mut pieces);
    boilerplate::settle(text, header, scan, options, &mut pieces);
    prose::settle(header, scan, &mut pieces);
    finish::blocks(text, header, scan, pieces)
}

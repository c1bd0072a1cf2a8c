//! What can be wrong with an article.

use thiserror::Error;

use crate::{BlockId, Span};

/// What is wrong with an [`Article`](crate::Article), and where: indices count from 0, spans are bytes.
///
/// ```
/// let mut article = dateline::parse("The river rose.");
/// article.blocks.clear();
/// let error = article.validate().unwrap_err();
/// assert!(matches!(error, dateline::ValidationError::Gap { .. }), "{error}");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ValidationError {
    /// A block does not begin where the one before it ends, or the last one ends before the text.
    #[error("block {block} should begin at byte {expected}, not {found}")]
    Gap {
        /// The block; one past the last one, where the text goes on after that.
        block: BlockId,
        /// Where the block before it ends.
        expected: usize,
        /// Where it begins, or where the text ends.
        found: usize,
    },
    /// A span leaves the text or cuts a character.
    #[error("{what} at {span} leaves the text or cuts a character")]
    OffCharacter {
        /// What has the span.
        what: &'static str,
        /// The span.
        span: Span,
    },
    /// Something stands in a block where it may not.
    #[error("{what} at {span} is not inside a block where it may stand")]
    Misplaced {
        /// What stands there.
        what: &'static str,
        /// Where.
        span: Span,
    },
    /// Something comes before, or overlaps, what it should follow.
    #[error("{what} at {span} overlaps or comes before the one it follows")]
    OutOfOrder {
        /// What.
        what: &'static str,
        /// Where.
        span: Span,
    },
    /// An id leads nowhere.
    #[error("{what} {index} does not exist")]
    Dangling {
        /// What the id counts.
        what: &'static str,
        /// The index.
        index: usize,
    },
    /// Parts of one value contradict each other.
    #[error("{what} at {span} contradicts itself: {why}")]
    Contradiction {
        /// What.
        what: &'static str,
        /// Where.
        span: Span,
        /// How.
        why: &'static str,
    },
}

//! The one definition of a valid article: one file a layer.

mod blocks;
mod entities;
mod events;
mod quotes;
mod times;

use super::{Article, ValidationError};
use crate::{BlockKind, Interval, Span};

type Checked = Result<(), ValidationError>;

pub(super) fn validate(article: &Article<'_>) -> Checked {
    let check = Check { article };
    check.blocks()?;
    check.top()?;
    check.sentences()?;
    check.entities()?;
    check.times()?;
    check.quotes()?;
    check.events()?;
    check.main_event()?;
    for diagnostic in &article.diagnostics {
        check.on_characters("diagnostic", diagnostic.span)?;
    }
    Ok(())
}

/// Where each layer may stand; the table of the design.
mod may_hold {
    use crate::BlockKind::{self, Embed, Headline};

    pub(super) const fn times(kind: BlockKind) -> bool {
        kind.is_prose() || matches!(kind, Headline | Embed)
    }

    pub(super) const fn names(kind: BlockKind) -> bool {
        times(kind)
    }

    pub(super) const fn sentences(kind: BlockKind) -> bool {
        kind.is_prose() || matches!(kind, Headline)
    }

    pub(super) const fn events(kind: BlockKind) -> bool {
        sentences(kind)
    }
}

struct Check<'a> {
    article: &'a Article<'a>,
}

impl Check<'_> {
    fn on_characters(&self, what: &'static str, span: Span) -> Checked {
        match self.article.text_of(span) {
            Some(_) => Ok(()),
            None => Err(ValidationError::OffCharacter { what, span }),
        }
    }

    /// That a span lies inside one block of an allowed kind.
    fn within(&self, what: &'static str, span: Span, may: impl Fn(BlockKind) -> bool) -> Checked {
        self.on_characters(what, span)?;
        let blocks = &self.article.blocks;
        let after = blocks.partition_point(|block| block.span.start() <= span.start());
        let block = after.checked_sub(1).and_then(|index| blocks.get(index));
        if block.is_some_and(|block| may(block.kind) && block.span.covers(span)) {
            return Ok(());
        }
        Err(ValidationError::Misplaced { what, span })
    }

    /// That spans follow each other without overlap, each inside one block of an allowed kind.
    fn in_order(
        &self,
        what: &'static str,
        spans: impl Iterator<Item = Span>,
        may: impl Fn(BlockKind) -> bool,
    ) -> Checked {
        let mut end = 0;
        for span in spans {
            self.within(what, span, &may)?;
            if span.start() < end {
                return Err(ValidationError::OutOfOrder { what, span });
            }
            end = span.end();
        }
        Ok(())
    }
}

const fn contradiction(what: &'static str, span: Span, why: &'static str) -> ValidationError {
    ValidationError::Contradiction { what, span, why }
}

fn forward(what: &'static str, span: Span, days: Interval) -> Checked {
    if days
        .first
        .zip(days.last)
        .is_none_or(|(first, last)| first <= last)
    {
        return Ok(());
    }
    Err(contradiction(what, span, "the interval runs backwards"))
}

const fn dangling(what: &'static str, index: usize) -> ValidationError {
    ValidationError::Dangling { what, index }
}

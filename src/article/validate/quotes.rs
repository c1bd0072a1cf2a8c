//! Quotes have words of their own, in their place, and speakers that exist.

use super::{Check, Checked, contradiction, dangling, may_hold};
use crate::{BlockKind, Quote, QuoteKind, Speaker, ValidationError};

impl Check<'_> {
    pub(super) fn quotes(&self) -> Checked {
        let mut after = 0;
        for (index, quote) in self.article.quotes.iter().enumerate() {
            self.quote(index, quote)?;
            if quote.content.start() < after {
                return Err(ValidationError::OutOfOrder {
                    what: "quote",
                    span: quote.content,
                });
            }
            after = quote.content.start();
        }
        Ok(())
    }

    fn quote(&self, index: usize, quote: &Quote) -> Checked {
        self.on_characters("quote", quote.content)?;
        if (quote.kind == QuoteKind::Post) != quote.post.is_some() {
            let why = "a post, and only a post, has its account";
            return Err(contradiction("quote", quote.content, why));
        }
        self.parts(quote)?;
        self.outer(index, quote)?;
        for (what, span) in [("cue", quote.cue), ("addressee", quote.told_to)] {
            if let Some(span) = span {
                self.within(what, span, may_hold::names)?;
            }
        }
        quote
            .speaker
            .as_ref()
            .map_or(Ok(()), |speaker| self.speaker(speaker))
    }

    fn parts(&self, quote: &Quote) -> Checked {
        let may = |kind: BlockKind| match quote.kind {
            QuoteKind::Post => kind == BlockKind::Embed,
            QuoteKind::Scare | QuoteKind::Mixed => kind.is_prose() || kind == BlockKind::Headline,
            _ => kind.is_prose(),
        };
        if quote.parts.is_empty() {
            return Err(contradiction("quote", quote.content, "it has no words"));
        }
        self.in_order("part", quote.parts.iter().map(|part| part.span), may)?;
        for part in &quote.parts {
            let block = self.article.block(part.paragraph);
            let block = block.ok_or(dangling("block", part.paragraph.index()))?;
            if !block.span.covers(part.span) {
                return Err(ValidationError::Misplaced {
                    what: "part",
                    span: part.span,
                });
            }
            if !quote.content.covers(part.span) {
                let why = "a part lies outside the content";
                return Err(contradiction("quote", quote.content, why));
            }
        }
        Ok(())
    }

    /// That the quote around it comes first, and covers it.
    fn outer(&self, index: usize, quote: &Quote) -> Checked {
        let Some(id) = quote.within else {
            return Ok(());
        };
        let outer = self.article.quote(id).filter(|_| id.index() < index);
        let outer = outer.ok_or(dangling("outer quote", id.index()))?;
        if outer.content.covers(quote.content) {
            return Ok(());
        }
        let why = "it lies outside the quote that it is within";
        Err(contradiction("quote", quote.content, why))
    }

    fn speaker(&self, speaker: &Speaker) -> Checked {
        if let Some(mention) = speaker.mention {
            self.within("speaker", mention, may_hold::names)?;
        }
        let ids = speaker.entity.iter().chain(&speaker.joint);
        ids.copied().try_for_each(|id| self.entity(id))
    }
}

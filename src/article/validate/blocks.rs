//! Blocks tile the text; what stands at the top of an article, and its sentences.

use super::{Check, Checked, contradiction, may_hold};
use crate::{Block, BlockId, BlockKind, MAX_LENGTH, ValidationError};

impl Check<'_> {
    pub(super) fn blocks(&self) -> Checked {
        let mut end = 0;
        for (index, block) in self.article.blocks.iter().enumerate() {
            if block.span.start() != end || block.span.is_empty() {
                let (block, found) = (BlockId::new(index), block.span.start());
                return Err(ValidationError::Gap {
                    block,
                    expected: end,
                    found,
                });
            }
            end = block.span.end();
            self.on_characters("block", block.span)?;
            self.block(block)?;
        }
        // What lies behind the last place that a span can name has no block.
        if end == self.article.text.len().min(MAX_LENGTH) {
            return Ok(());
        }
        let block = BlockId::new(self.article.blocks.len());
        Err(ValidationError::Gap {
            block,
            expected: end,
            found: self.article.text.len(),
        })
    }

    fn block(&self, block: &Block) -> Checked {
        let contradiction = |why| Err(contradiction("block", block.span, why));
        if block.boilerplate.is_some() != (block.kind == BlockKind::Boilerplate) {
            return contradiction("boilerplate, and only boilerplate, has its reason");
        }
        if block.post.is_some() != (block.kind == BlockKind::Embed) {
            return contradiction("an embed, and only an embed, has its post");
        }
        if let Some(post) = &block.post {
            for span in [post.text, post.author, post.handle] {
                self.on_characters("post", span)?;
                if !block.span.covers(span) {
                    return Err(ValidationError::Misplaced { what: "post", span });
                }
            }
        }
        Ok(())
    }

    pub(super) fn top(&self) -> Checked {
        let spans = [
            ("headline", self.article.headline),
            ("byline", self.article.byline),
            (
                "dateline",
                self.article.dateline.map(|dateline| dateline.span),
            ),
            (
                "dateline's place",
                self.article.dateline.map(|dateline| dateline.place),
            ),
            (
                "date",
                self.article.published.and_then(|published| published.span),
            ),
        ];
        for (what, span) in spans {
            let Some(span) = span else { continue };
            let may = |kind| match what {
                "headline" => matches!(kind, BlockKind::Headline | BlockKind::Header),
                "byline" => matches!(kind, BlockKind::Byline | BlockKind::Header),
                _ => kind != BlockKind::Blank,
            };
            self.within(what, span, may)?;
        }
        Ok(())
    }

    pub(super) fn sentences(&self) -> Checked {
        self.in_order(
            "sentence",
            self.article.sentences.iter().copied(),
            may_hold::sentences,
        )
    }
}

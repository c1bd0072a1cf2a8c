//! Social posts to quotes.

use super::gather::blank;
use super::page::Page;
use super::{Part, PostSource, Quote, QuoteKind, Speaker};
use crate::{Block, BlockId, Confidence, RuleId};

/// What a post says, with its author.
pub(super) fn quote(page: &Page<'_>, block: &Block, id: BlockId) -> Option<Quote> {
    let post = block.post.as_deref()?;
    let mut quote = blank(QuoteKind::Post, post.text);
    quote.parts = vec![Part {
        span: post.text,
        paragraph: id,
    }];
    let author = page.tokens.first_from(post.author.start());
    let mention = page.mention(author);
    let named = mention.and_then(|it| page.entity(it));
    let words = post.author.slice(page.text);
    quote.speaker = Some(Speaker {
        name: named.map_or(words, |it| it.name.as_str()).to_owned(),
        mention: Some(post.author),
        entity: page.names.covering(author).and_then(|it| it.entity),
        joint: Vec::new(),
        rule: RuleId::new("post"),
        confidence: Confidence::High,
    });
    quote.post = Some(Box::new(PostSource {
        handle: post.handle.slice(page.text).to_owned(),
        date: post.date,
    }));
    Some(quote)
}

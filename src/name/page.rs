//! The text under the eyes of this stage, token by token.

use std::ops::Range;

use super::folded::{Folded, Head};
use crate::scan::{Class, Open, Token, View};
use crate::{Span, span};

/// The text under the eyes of this stage.
#[derive(Clone, Copy)]
pub(super) struct Page<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: View<'t>,
}

impl<'t> Page<'t> {
    pub(super) fn at(&self, id: u32) -> &'t Token {
        self.tokens.at(id)
    }

    /// The token before; the end's for the first one.
    pub(super) fn before(&self, id: u32) -> &'t Token {
        self.at(id.wrapping_sub(1))
    }

    pub(super) fn word(&self, id: u32) -> &'t str {
        self.at(id).span().slice(self.text)
    }

    pub(super) fn bytes(&self, id: u32) -> &'t [u8] {
        let span = self.at(id).span();
        self.text.as_bytes().get(span.range()).unwrap_or_default()
    }

    /// The first letters of a word.
    pub(super) fn head(&self, id: u32) -> Head {
        Head::at(self.text, self.at(id).span())
    }

    /// Whether the token is one of some short words, in whatever case.
    pub(super) fn is_any(&self, id: u32, words: &[Head]) -> bool {
        words.contains(&self.head(id))
    }

    /// Whether a word ends as most plurals do.
    pub(super) fn ends_in_s(&self, id: u32) -> bool {
        self.bytes(id).last() == Some(&b's')
    }

    /// Whether a word can be the finite verb of a clause.
    pub(super) fn is_verb(&self, id: u32) -> bool {
        let class = self.at(id).class;
        class.has(Class::AUXILIARY.with(Class::REPORT))
            || class.open().has(Open::PAST.with(Open::PRESENT))
    }

    /// Whether a word for people means more than one: `officers`, `gunmen`, but not `witness`.
    pub(super) fn is_plural(&self, id: u32) -> bool {
        match self.bytes(id) {
            [.., b's' | b'u', b's'] => false,
            [.., b's'] | [.., b'm', b'e', b'n'] => true,
            word => matches!(word, b"people" | b"children" | b"police"),
        }
    }

    /// The place of a range of tokens, without the `’s` at its end.
    pub(super) fn span(&self, tokens: Range<u32>) -> Span {
        let (first, last) = (self.at(tokens.start), self.before(tokens.end));
        let span = Span::new(first.span().start(), last.span().end());
        let end = span.end().wrapping_sub(1);
        if let Some(b's' | b'S') = self.text.as_bytes().get(end) {
            span::without_possessive(self.text, span)
        } else {
            span
        }
    }

    pub(super) fn name(&self, tokens: Range<u32>) -> &'t str {
        self.span(tokens).slice(self.text)
    }

    /// A name to be compared with others.
    pub(super) fn folded(&self, tokens: Range<u32>) -> Folded<'t> {
        Folded::at(self.text, self.span(tokens))
    }
}

//! The text under the eyes of this stage, token by token.

use std::ops::Range;

use crate::Span;
use crate::scan::{Scan, Token};

/// The text under the eyes of this stage.
#[derive(Clone, Copy)]
pub(super) struct Page<'t> {
    pub(super) text: &'t str,
    pub(super) scan: &'t Scan,
}

impl<'t> Page<'t> {
    pub(super) fn at(&self, id: u32) -> &'t Token {
        self.scan.tokens.at(id)
    }

    /// The token before; the end's for the first one.
    pub(super) fn before(&self, id: u32) -> &'t Token {
        self.at(id.checked_sub(1).unwrap_or(u32::MAX))
    }

    pub(super) fn word(&self, id: u32) -> &'t str {
        self.at(id).span().slice(self.text)
    }

    pub(super) fn bytes(&self, id: u32) -> &'t [u8] {
        let span = self.at(id).span();
        self.text.as_bytes().get(span.range()).unwrap_or_default()
    }

    /// Whether the token is one of some words in small letters, a capital at its start aside.
    pub(super) fn is_any(&self, id: u32, words: &[&str]) -> bool {
        let word = self.bytes(id);
        let Some((first, rest)) = word.split_first() else {
            return false;
        };
        words.iter().any(|known| {
            known.len() == word.len()
                && known
                    .as_bytes()
                    .split_first()
                    .is_some_and(|(known, behind)| {
                        *known == first.to_ascii_lowercase() && behind.eq_ignore_ascii_case(rest)
                    })
        })
    }

    /// The place of a range of tokens, without the `’s` at its end.
    pub(super) fn span(&self, tokens: Range<u32>) -> Span {
        let last = self.before(tokens.end).span();
        let span = self.at(tokens.start).span().to(last);
        let ends_in_s = matches!(
            self.text.as_bytes().get(..span.end()),
            Some([.., b's' | b'S'])
        );
        if !ends_in_s {
            return span;
        }
        let stem = without_possessive(span.slice(self.text));
        Span::new(span.start(), span.start() + stem.len())
    }

    pub(super) fn name(&self, tokens: Range<u32>) -> &'t str {
        self.span(tokens).slice(self.text)
    }
}

fn without_possessive(word: &str) -> &str {
    ["’s", "'s", "‘s", "’S", "'S"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .filter(|stem| !stem.is_empty())
        .unwrap_or(word)
}

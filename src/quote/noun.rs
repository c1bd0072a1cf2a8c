//! Nouns for what is said or written, and what each one may be.

use std::sync::LazyLock;

use super::page::Page;
use crate::scan::Class;
use crate::word_list;
use crate::word_table::{WordTable, folded_key};

/// What a noun may be, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Noun(u8);

impl Noun {
    /// Somebody's words, which a quotation gives: `Roe's reply: "A"`.
    pub(super) const WORDS: Self = Self(1);
    /// What somebody says of something, a part of it in marks: `Roe's claim that it was "a joke"`.
    pub(super) const CLAIM: Self = Self(1 << 1);
    /// A text that is a source, and its owner is none: `according to the Echo report`. Many have a plural.
    pub(super) const TEXT: Self = Self(1 << 2);

    pub(super) fn of(page: &Page<'_>, noun: u32) -> Self {
        let token = page.at(noun);
        if token.class.has(Class::FUNCTION) {
            return Self::default();
        }
        NOUNS.get(folded_key(page.text, token.span()))
    }

    pub(super) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    fn of_name(name: &str) -> Option<Self> {
        Some(match name {
            "claim" => Self::CLAIM,
            "text" => Self::TEXT,
            "words" => Self::WORDS,
            _ => return None,
        })
    }
}

const LIST: &str = include_str!("words/nouns.txt");

static NOUNS: LazyLock<WordTable<Noun>> = LazyLock::new(|| {
    word_list::table(LIST, |known: &mut Noun, name| {
        *known = Noun(known.0 | Noun::of_name(name).unwrap_or_default().0);
    })
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_well_formed() {
        assert_eq!(
            word_list::ill_formed(LIST, |name| Noun::of_name(name).is_some()),
            None
        );
    }
}

//! What is counted in a run of tokens.

use super::Class;
use super::token::{Kind, Token, Weight};

/// What is counted in a run of tokens: in a line by the scan, on its way; in a part of one by whoever cuts it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tally {
    /// Words and numbers.
    pub(crate) words: u32,
    /// Words of the closed classes.
    pub(crate) function_words: u32,
    /// Double quotation marks,
    pub(crate) quotes: u32,
    /// and numbers.
    pub(crate) numbers: u32,
    /// What some word or other is.
    pub(crate) classes: Class,
}

impl Tally {
    pub(crate) fn of(tokens: &[Token]) -> Self {
        let mut tally = Self::default();
        for token in tokens {
            tally.add(token);
        }
        tally
    }

    #[inline]
    pub(super) fn add(&mut self, token: &Token) {
        let quote = matches!(token.kind, Kind::Quote(Weight::Double, _));
        self.words += u32::from(token.is_wordlike());
        self.function_words += u32::from(token.class.has(Class::FUNCTION));
        self.quotes += u32::from(quote);
        self.numbers += u32::from(token.kind == Kind::Number);
        self.classes = self.classes.with(token.class);
    }
}

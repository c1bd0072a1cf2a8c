//! What the grammar must know of a lexeme before it reads it, as bits.

use super::lexeme::Sense;

/// How a lexeme stands in expressions of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Traits(u8);

impl Traits {
    pub(super) const NONE: Self = Self(0);
    /// An expression can begin with it.
    pub(super) const OPENS: Self = Self(1);
    /// It can stand before the head of an expression: `the last`.
    pub(super) const LEADS: Self = Self(1 << 1);

    pub(super) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Those that a sense has by itself; the word lists tell of words.
    pub(super) const fn of(sense: Sense) -> Self {
        match sense {
            Sense::Other
            | Sense::Comma
            | Sense::Stop
            | Sense::Hyphen
            | Sense::Slash
            | Sense::At
            | Sense::HalfDay(_) => Self::NONE,
            _ => Self::OPENS,
        }
    }
}

//! What the words of the closed classes are: those that hold English together.

use super::{Class, FIRST_READ_TWICE};

/// What a word of the closed classes is, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Closed(u32);

/// Which auxiliary a word is: it is one at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Auxiliary(u32);

/// How a word links: it does in one way at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Link(u32);

impl Closed {
    /// All words of the closed classes.
    pub(crate) const ANY: Self = Self(Class::FUNCTION.0);
    /// The words that open a noun phrase.
    pub(crate) const DETERMINER: Self = Self(1 << FIRST_READ_TWICE);
    /// Pronouns as subjects.
    pub(crate) const SUBJECT: Self = Self(1 << (FIRST_READ_TWICE + 1));
    /// The words that negate.
    pub(crate) const NEGATION: Self = Self(1 << (FIRST_READ_TWICE + 2));
    /// All auxiliaries.
    pub(crate) const AUXILIARY: Self = Self(7 << Auxiliary::AT);
    /// All words that link.
    pub(crate) const LINK: Self = Self(7 << Link::AT);

    /// The lists of all of them mark nothing but closed words.
    pub(super) const fn of_bits(bits: u32) -> Self {
        Self(bits)
    }

    pub(in crate::scan) const fn class(self) -> Class {
        Class::of_bits(self.0)
    }

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn auxiliary(self) -> Auxiliary {
        Auxiliary(self.0 & Self::AUXILIARY.0)
    }

    pub(super) const fn link(self) -> Link {
        Link(self.0 & Self::LINK.0)
    }
}

impl Auxiliary {
    /// The place of its number among the bits of a class.
    const AT: u32 = FIRST_READ_TWICE + 3;

    pub(crate) const NONE: Self = Self(0);
    pub(crate) const BE: Self = Self(1 << Self::AT);
    pub(crate) const WAS: Self = Self(2 << Self::AT);
    pub(crate) const HAVE: Self = Self(3 << Self::AT);
    pub(crate) const HAD: Self = Self(4 << Self::AT);
    pub(crate) const DO: Self = Self(5 << Self::AT);
    /// A modal of another time than the future; `to` is one, and a preposition too.
    pub(crate) const MAY: Self = Self(6 << Self::AT);
    pub(crate) const WILL: Self = Self(7 << Self::AT);

    pub(in crate::scan) const fn class(self) -> Class {
        Class::of_bits(self.0)
    }
}

impl Link {
    /// The place of its number among the bits of a class.
    const AT: u32 = FIRST_READ_TWICE + 6;

    pub(crate) const NONE: Self = Self(0);
    pub(crate) const PREPOSITION: Self = Self(1 << Self::AT);
    /// `In`, `at`, before a place.
    pub(crate) const LOCATIVE: Self = Self(2 << Self::AT);
    /// `After`, `until`, before a noun or a clause.
    pub(crate) const TEMPORAL: Self = Self(3 << Self::AT);
    /// `Who`, `that`.
    pub(crate) const RELATIVE: Self = Self(4 << Self::AT);
    /// `And`, `but`.
    pub(crate) const JOINER: Self = Self(5 << Self::AT);
    /// `If`, `whether`.
    pub(crate) const CONDITION: Self = Self(6 << Self::AT);
    /// What else opens a clause.
    pub(crate) const OPENER: Self = Self(7 << Self::AT);

    pub(in crate::scan) const fn class(self) -> Class {
        Class::of_bits(self.0)
    }

    /// Whether a word is a preposition before a noun, and no other link.
    #[inline]
    pub(crate) const fn is_preposition(self) -> bool {
        matches!(self, Self::PREPOSITION | Self::LOCATIVE)
    }

    /// Whether a word may be one: `after` opens clauses as well.
    #[inline]
    pub(crate) const fn may_be_preposition(self) -> bool {
        self.is_preposition() || matches!(self, Self::TEMPORAL)
    }
}

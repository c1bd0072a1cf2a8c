//! What the words of the open classes may be: verbs, nouns, and what sort of event they tell of.

use super::{Class, FIRST_READ_TWICE};

/// What an open word may be, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Open(u32);

/// What sort of event a word tells of: it is of one at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sort(u32);

impl Open {
    pub(crate) const NONE: Self = Self(0);
    /// Verbs as they stand in the present, and in the infinitive.
    pub(crate) const PRESENT: Self = Self(1 << FIRST_READ_TWICE);
    /// Verbs in the past.
    pub(crate) const PAST: Self = Self(1 << (FIRST_READ_TWICE + 1));
    /// Past participles.
    pub(crate) const PARTICIPLE: Self = Self(1 << (FIRST_READ_TWICE + 2));
    /// `-ing` forms.
    pub(crate) const GERUND: Self = Self(1 << (FIRST_READ_TWICE + 3));
    /// The forms of a verb.
    pub(crate) const VERB: Self = Self::PRESENT
        .with(Self::PAST)
        .with(Self::PARTICIPLE)
        .with(Self::GERUND);
    /// Verb forms that are another word more often.
    pub(crate) const NOUN: Self = Self(1 << (FIRST_READ_TWICE + 4));
    /// Nouns that tell of something that happens.
    pub(crate) const EVENT_NOUN: Self = Self(1 << (FIRST_READ_TWICE + 5));

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

    pub(crate) const fn sort(self) -> Sort {
        Sort(self.0 & Sort::BITS)
    }
}

impl Sort {
    /// The place of its number among the bits of a class.
    const AT: u32 = FIRST_READ_TWICE + 6;
    const BITS: u32 = 7 << Self::AT;

    pub(crate) const NONE: Self = Self(0);
    pub(crate) const STATEMENT: Self = Self(1 << Self::AT);
    pub(crate) const STATE: Self = Self(2 << Self::AT);
    pub(crate) const INTENTION: Self = Self(3 << Self::AT);
    pub(crate) const PERCEPTION: Self = Self(4 << Self::AT);
    pub(crate) const PHASE: Self = Self(5 << Self::AT);
    /// Words that leave a claim to somebody else.
    pub(crate) const HEDGE: Self = Self(6 << Self::AT);
    /// Words that tell of what was before: `previously`.
    pub(crate) const FORMER: Self = Self(7 << Self::AT);

    pub(in crate::scan) const fn class(self) -> Class {
        Class::of_bits(self.0)
    }
}

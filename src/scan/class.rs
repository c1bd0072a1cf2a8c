//! What the lexicon knows of a word.

mod closed;
mod open;

pub(crate) use closed::{Auxiliary, Closed, Link};
pub(crate) use open::{Open, Sort};

/// What the lexicon knows of a word, as bits. Those from [`FIRST_READ_TWICE`] on have two readings, for no word has both:
/// [`Class::closed`] reads them for the words of the closed classes, [`Class::open`] for all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Class(u32);

/// The place of the first bit that has two readings.
const FIRST_READ_TWICE: u32 = 23;

impl Class {
    pub(crate) const NONE: Self = Self(0);
    /// Articles, pronouns, prepositions, conjunctions, auxiliaries: the words that hold English together.
    pub(crate) const FUNCTION: Self = Self(1);
    /// Abbreviations that a name follows: `Mr`, `Sgt`.
    pub(crate) const BEFORE_NAME: Self = Self(1 << 1);
    /// Abbreviations that a number follows: `No`, `Nov`.
    pub(crate) const BEFORE_NUMBER: Self = Self(1 << 2);
    /// Abbreviations that stand anywhere: `Inc`, `St`.
    pub(crate) const ABBREVIATION: Self = Self(1 << 3);
    /// `a.m.`, `pm`.
    pub(crate) const HALF_DAY: Self = Self(1 << 4);
    /// Months and weekdays, in full or abbreviated.
    pub(crate) const CALENDAR: Self = Self(1 << 5);
    /// Finite forms of be, have and do; modals.
    pub(crate) const AUXILIARY: Self = Self(1 << 6);
    /// The surest and commonest verbs that report speech.
    pub(crate) const REPORT: Self = Self(1 << 7);
    /// The first word of a phrase of the boilerplate table, with the beginning of its second word behind it.
    pub(crate) const PHRASE: Self = Self(1 << 8);
    /// Given names of men and of women; some are both.
    pub(crate) const MALE_NAME: Self = Self(1 << 9);
    pub(crate) const FEMALE_NAME: Self = Self(1 << 10);
    pub(crate) const GIVEN_NAME: Self = Self::MALE_NAME.with(Self::FEMALE_NAME);
    /// Forms of address: `Mr`, `Dame`.
    pub(crate) const TITLE: Self = Self(1 << 11);
    /// What people are: `officer`, `coach`, `residents`.
    pub(crate) const ROLE: Self = Self(1 << 12);
    /// Bodies of people: `council`, `police`, `Ltd`.
    pub(crate) const BODY: Self = Self(1 << 13);
    /// Words of the names of places: `London`, `Street`.
    pub(crate) const PLACE: Self = Self(1 << 14);
    /// Words with a capital that name nobody: `British`, `Labour`.
    pub(crate) const DEMONYM: Self = Self(1 << 15);
    /// Ordinary words, which are no names though they may have a capital.
    pub(crate) const COMMON: Self = Self(1 << 16);
    /// By these words an expression of time is known: `Monday`, `week`, `ago`.
    pub(crate) const TIME: Self = Self(1 << 17);
    /// All words that may stand in one, those of [`TIME`](Self::TIME) too.
    pub(crate) const IN_TIME: Self = Self(1 << 18);
    /// Small words inside the names of people: `van`, `de la`.
    pub(crate) const PARTICLE: Self = Self(1 << 19);
    /// Other verbs that report in their own right.
    pub(crate) const CUE: Self = Self(1 << 20);
    /// Verbs that report where a quotation goes with them: `called it "a joke"`.
    pub(crate) const CALL: Self = Self(1 << 21);
    /// All words that report.
    pub(crate) const CUES: Self = Self::REPORT.with(Self::CUE).with(Self::CALL);
    /// Reporting verbs whose object is whoever is told.
    pub(crate) const TELL: Self = Self(1 << 22);

    /// The bits of a list of the lexicon.
    pub(super) const fn of_bits(bits: u32) -> Self {
        Self(bits)
    }

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in both.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What a word of the closed classes is; nothing for an open one.
    #[inline]
    pub(crate) const fn closed(self) -> Closed {
        Closed::of_bits(if self.has(Self::FUNCTION) { self.0 } else { 0 })
    }

    /// What an open word may be; nothing for one of the closed classes.
    #[inline]
    pub(crate) const fn open(self) -> Open {
        Open::of_bits(if self.has(Self::FUNCTION) { 0 } else { self.0 })
    }

    /// Whether a word opens a noun phrase.
    #[inline]
    pub(crate) const fn is_determiner(self) -> bool {
        self.closed().has(Closed::DETERMINER)
    }

    /// Which auxiliary a word is.
    #[inline]
    pub(crate) const fn auxiliary(self) -> Auxiliary {
        self.closed().auxiliary()
    }

    /// How a word links.
    #[inline]
    pub(crate) const fn link(self) -> Link {
        self.closed().link()
    }

    /// What sort of event a word tells of.
    #[inline]
    pub(crate) const fn sort(self) -> Sort {
        self.open().sort()
    }
}

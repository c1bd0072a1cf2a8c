//! The words that the crate knows, and what it knows of them.
//!
//! Each list is a data file with one word a line, lower case, and its source on top; a word may stand
//! in several. A word is looked up once, when it is scanned.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

/// What the lexicon knows of a word, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Class(u32);

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
    /// Verbs that report speech.
    pub(crate) const REPORT: Self = Self(1 << 7);

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The lists, and the class that each one stands for.
const LISTS: [(Class, &str); 8] = [
    (Class::FUNCTION, include_str!("words/function.txt")),
    (Class::BEFORE_NAME, include_str!("words/before-name.txt")),
    (
        Class::BEFORE_NUMBER,
        include_str!("words/before-number.txt"),
    ),
    (Class::ABBREVIATION, include_str!("words/abbreviations.txt")),
    (Class::HALF_DAY, include_str!("words/half-day.txt")),
    (Class::CALENDAR, include_str!("words/calendar.txt")),
    (Class::AUXILIARY, include_str!("words/auxiliaries.txt")),
    (Class::REPORT, include_str!("words/reports.txt")),
];

/// No word of the lists is longer; longer words are not looked up.
pub(super) const LONGEST: usize = 24;

/// Looks a folded word up: lower case, straight apostrophes.
pub(super) fn class_of(folded: &[u8]) -> Class {
    LEXICON.get(folded).copied().unwrap_or_default()
}

type Lexicon = HashMap<&'static [u8], Class, BuildHasherDefault<WordHasher>>;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon::default();
    for (class, list) in LISTS {
        for word in list.lines().filter(|line| !line.starts_with('#')) {
            let known = lexicon.entry(word.as_bytes()).or_default();
            *known = known.with(class);
        }
    }
    lexicon
});

/// FNV-1a over words of a few bytes: the map is fixed and read with a text's words as keys, never
/// filled with them, so nobody can make its chains long.
struct WordHasher(u64);

impl Default for WordHasher {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for WordHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_lower_case_short_and_say_their_source() {
        for (_, list) in LISTS {
            assert!(list.starts_with("# "), "a list opens with its source");
            let words: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
            assert!(words.len() > 1);
            for pair in words.windows(2) {
                assert!(pair[0] < pair[1], "{pair:?}");
            }
            for word in words {
                assert_eq!(word, word.to_lowercase());
                assert!(word.len() <= LONGEST, "{word}");
            }
        }
    }
}

//! The words that the crate knows, and what it knows of them.
//!
//! Each list is a data file with one word a line, lower case, and its source on top; a word may stand
//! in several. A word is looked up once, when it is scanned.

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
pub(super) const LONGEST: usize = 16;

/// Looks a folded word up: lower case, straight apostrophes, zeros behind it.
pub(super) fn class_of(folded: [u8; LONGEST]) -> Class {
    LEXICON.class_of(u128::from_le_bytes(folded))
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon::new();
    for (class, list) in LISTS {
        for word in list.lines().filter(|line| !line.starts_with('#')) {
            lexicon.add(word, class);
        }
    }
    lexicon
});

/// A table with open addresses, a quarter full; a word of sixteen bytes is its own key. It is fixed, and a
/// text's words are looked up in it but never put into it, so nobody can make its chains long.
struct Lexicon {
    slots: Vec<(u128, Class)>,
}

/// More than four times the words of the lists.
const SLOTS_LOG: u32 = 12;

impl Lexicon {
    fn new() -> Self {
        Self {
            slots: vec![(0, Class::NONE); 1 << SLOTS_LOG],
        }
    }

    fn class_of(&self, word: u128) -> Class {
        let mut at = Self::home(word);
        loop {
            match self.slots.get(at) {
                Some(&(known, class)) if known == word => return class,
                Some(&(0, _)) | None => return Class::NONE,
                Some(_) => at += 1,
            }
        }
    }

    fn add(&mut self, word: &str, class: Class) {
        let mut folded = [0; LONGEST];
        for (slot, byte) in folded.iter_mut().zip(word.bytes()) {
            *slot = byte;
        }
        let word = u128::from_le_bytes(folded);
        let from = Self::home(word);
        let slots = self.slots.get_mut(from..).unwrap_or_default();
        if let Some(slot) = slots
            .iter_mut()
            .find(|(known, _)| *known == 0 || *known == word)
        {
            *slot = (word, slot.1.with(class));
        }
    }

    /// Where a word's chain begins: the top bits of a product with an odd constant (2^64 / golden ratio).
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the halves of the word are mixed"
    )]
    const fn home(word: u128) -> usize {
        let mixed = (word as u64) ^ ((word >> 64) as u64).rotate_left(29);
        (mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - SLOTS_LOG)) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_again() {
        for (class, list) in LISTS {
            for word in list.lines().filter(|line| !line.starts_with('#')) {
                let mut folded = [0; LONGEST];
                folded[..word.len()].copy_from_slice(word.as_bytes());
                assert!(class_of(folded).has(class), "{word}");
            }
        }
        assert_eq!(class_of([0; LONGEST]), Class::NONE);
        assert_eq!(class_of(*b"riverriverriverr"), Class::NONE);
    }

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

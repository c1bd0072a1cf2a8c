//! The words that the crate knows, and what it knows of them.
//!
//! Each list is a data file with one word a line, lower case, and its source on top; a word may stand
//! in several. A word is looked up once, when it is scanned.

use std::sync::LazyLock;

use crate::span;
use crate::word_table::{Key, WordTable};

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
    /// The surest and commonest verbs that report speech.
    pub(crate) const REPORT: Self = Self(1 << 7);
    /// The first word of a phrase of the boilerplate table.
    pub(crate) const PHRASE: Self = Self(1 << 8);
    /// Given names of men and of women; some are both.
    pub(crate) const MALE_NAME: Self = Self(1 << 9);
    pub(crate) const FEMALE_NAME: Self = Self(1 << 10);
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
    /// Other verbs that report in their own right.
    pub(crate) const CUE: Self = Self(1 << 20);
    /// Verbs that report where a quotation goes with them: `called it "a joke"`.
    pub(crate) const CALL: Self = Self(1 << 21);
    /// Reporting verbs whose object is whoever is told.
    pub(crate) const TELL: Self = Self(1 << 22);

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The lists, and the class that each one stands for.
const LISTS: [(Class, &str); 21] = [
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
    (Class::REPORT, include_str!("../quote/words/reports.txt")),
    (Class::CUE, include_str!("../quote/words/cues.txt")),
    (Class::CALL, include_str!("../quote/words/calls.txt")),
    (Class::TELL, include_str!("../quote/words/tells.txt")),
    (
        Class::MALE_NAME,
        include_str!("../name/words/given-male.txt"),
    ),
    (
        Class::FEMALE_NAME,
        include_str!("../name/words/given-female.txt"),
    ),
    (
        Class::MALE_NAME,
        include_str!("../name/words/given-male-more.txt"),
    ),
    (
        Class::FEMALE_NAME,
        include_str!("../name/words/given-female-more.txt"),
    ),
    (Class::TITLE, include_str!("../name/words/titles.txt")),
    (Class::ROLE, include_str!("../name/words/roles.txt")),
    (Class::BODY, include_str!("../name/words/bodies.txt")),
    (Class::PLACE, include_str!("../name/words/places.txt")),
    (Class::DEMONYM, include_str!("../name/words/demonyms.txt")),
    (Class::COMMON, include_str!("../name/words/common.txt")),
];

/// The boilerplate table, whose phrases are looked for where their first word stands.
const PHRASES: &str = include_str!("../block/boilerplate/phrases/phrases.txt");

/// The letters with which a phrase begins, as a token has them: an apostrophe only between letters.
fn first_word(phrase: &str) -> &str {
    let end = phrase.find(|c: char| !c.is_ascii_alphanumeric() && c != '\'');
    span::head(phrase, end.unwrap_or(phrase.len())).trim_end_matches('\'')
}

/// Looks a folded word up.
pub(super) fn class_of(folded: Key) -> Class {
    LEXICON.get(folded)
}

/// More than there are words in the lists.
const CAPACITY: usize = 32_768;

static LEXICON: LazyLock<WordTable<Class>> = LazyLock::new(|| {
    let mut lexicon = WordTable::with_capacity(CAPACITY);
    let mut add =
        |word: &str, class| lexicon.update(word, |known: &mut Class| *known = known.with(class));
    for (class, list) in LISTS {
        list.lines()
            .filter(|line| !line.starts_with('#'))
            .for_each(|word| add(word, class));
    }
    for row in PHRASES.lines().filter(|line| !line.starts_with('#')) {
        // Behind kind, anchor, words and confidence; what begins with a mark is not a word.
        let phrase = row.splitn(5, ' ').last().unwrap_or_default();
        add(first_word(phrase), Class::PHRASE);
    }
    lexicon
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word_table::LONGEST;

    #[test]
    fn every_phrase_begins_with_a_known_word_or_a_mark() {
        for row in PHRASES.lines().filter(|line| !line.starts_with('#')) {
            let word = first_word(row.splitn(5, ' ').last().unwrap());
            let mut folded = [0; LONGEST];
            folded[..word.len()].copy_from_slice(word.as_bytes());
            assert!(
                word.is_empty() || class_of(folded).has(Class::PHRASE),
                "{row}"
            );
        }
    }

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

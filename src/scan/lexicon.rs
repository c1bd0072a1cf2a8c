//! The words that the crate knows, and what it knows of them. A word is looked up once, when it is scanned.

use std::sync::LazyLock;

use super::class::Class;
use super::lists::{LISTS, TIMES};
use super::sequel::{Place, Sequels};
use crate::word_table::{Key, WordTable, key};
use crate::{span, word_list};

/// What the lexicon holds of a word.
#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    class: Class,
    /// Which of the words it is that begin phrases; zero for none.
    first_word: u32,
}

/// The boilerplate table, whose phrases are looked for where their first word stands.
const PHRASES: &str = include_str!("../block/boilerplate/phrases/phrases.txt");

/// Anchor and phrase of a row.
fn anchor_and_phrase(row: &str) -> Option<(&str, &str)> {
    let (_kind, rest) = word_list::field(row)?;
    let (anchor, rest) = word_list::field(rest)?;
    let (_words, rest) = word_list::field(rest)?;
    let (_confidence, phrase) = word_list::field(rest)?;
    Some((anchor, phrase))
}

/// The letters with which a phrase begins, as a token has them: an apostrophe only between letters. Where there are none,
/// the mark.
fn first_word(phrase: &str) -> &str {
    let end = phrase.find(|c: char| !c.is_ascii_alphanumeric() && c != '\'');
    let word = span::head(phrase, end.unwrap_or(phrase.len())).trim_end_matches('\'');
    if word.is_empty() {
        span::first_char(phrase)
    } else {
        word
    }
}

/// All words that the crate knows.
pub(super) struct Lexicon {
    words: WordTable<Entry>,
    sequels: Sequels,
}

impl Lexicon {
    /// Looks a folded word up. It may begin a phrase only if what stands behind it can go on: many phrases
    /// begin with the commonest words, and few of those are followed by what the phrase needs. Within a
    /// sentence only those phrases count that may stand there.
    #[expect(
        clippy::inline_always,
        reason = "a call takes as long as finding a word"
    )]
    #[inline(always)]
    pub(super) fn class_of(&self, folded: u128, behind: &[u8], place: Place) -> Class {
        let known = self.words.get(folded.to_le_bytes());
        if self.sequels.may_be(known.first_word, place, behind) {
            return known.class.with(Class::PHRASE);
        }
        known.class
    }

    fn new() -> Self {
        let mut words: WordTable<Entry> = WordTable::with_capacity(CAPACITY);
        let mut add =
            |word: Key, class| words.update(word, |known| known.class = known.class.with(class));
        for (class, list) in LISTS {
            word_list::words(list).for_each(|word| add(word, class));
        }
        for (class, list) in TIMES {
            for row in word_list::rows(list) {
                let word = span::head(row, row.find(' ').unwrap_or(row.len()));
                add(key(word), class);
                add(key(&format!("{word}'s")), class);
            }
        }
        let mut lexicon = Self {
            words,
            sequels: Sequels::default(),
        };
        for (anchor, phrase) in word_list::rows(PHRASES).filter_map(anchor_and_phrase) {
            lexicon.add_phrase(anchor, phrase);
        }
        lexicon
    }

    /// Notes with which word, or which mark, a phrase begins, and how it goes on.
    fn add_phrase(&mut self, anchor: &str, phrase: &str) {
        let word = first_word(phrase);
        let sequels = &mut self.sequels;
        let mut number = 0;
        self.words.update(key(word), |known| {
            if known.first_word == 0 {
                known.first_word = sequels.new_word();
            }
            number = known.first_word;
        });
        let behind = span::tail(phrase, word.len()).as_bytes();
        sequels.add(number, Place::Opening, behind);
        if matches!(anchor, "suffix" | "contains") {
            sequels.add(number, Place::Within, behind);
        }
    }
}

/// More than there are words in the lists.
const CAPACITY: usize = 32_768;

pub(super) static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::new);

#[cfg(test)]
mod tests {
    use super::*;

    fn class_of(word: &str, behind: &str) -> Class {
        LEXICON.class_of(
            u128::from_le_bytes(key(word)),
            behind.as_bytes(),
            Place::Opening,
        )
    }

    #[test]
    fn a_phrase_begins_only_before_what_it_goes_on_with() {
        assert!(class_of("sign", " UP for").has(Class::PHRASE));
        assert!(!class_of("sign", " books").has(Class::PHRASE));
    }

    #[test]
    fn within_a_sentence_only_phrases_begin_that_may_stand_there() {
        let within = |word: &str, behind: &str| {
            let word = u128::from_le_bytes(key(word));
            LEXICON.class_of(word, behind.as_bytes(), Place::Within)
        };
        assert!(class_of("advertisement", "").has(Class::PHRASE));
        assert!(!within("advertisement", "").has(Class::PHRASE));
        let contained = PHRASES.lines().find_map(|row| {
            let (anchor, phrase) = anchor_and_phrase(row)?;
            (anchor == "contains").then_some(phrase)
        });
        let (word, behind) = contained.unwrap().split_once(' ').unwrap();
        assert!(within(word, &format!(" {behind}")).has(Class::PHRASE));
    }

    #[test]
    fn every_phrase_begins_with_a_known_word_or_mark() {
        for row in word_list::rows(PHRASES) {
            let (_, phrase) = anchor_and_phrase(row).expect(row);
            let (word, behind) = phrase.split_at(first_word(phrase).len());
            assert!(class_of(word, behind).has(Class::PHRASE), "{row}");
        }
    }

    #[test]
    fn every_word_is_found_again() {
        for (class, list) in LISTS {
            for word in word_list::rows(list) {
                assert_eq!(class_of(word, "").and(class), class, "{word}");
            }
        }
        assert_eq!(class_of("", ""), Class::NONE);
        assert_eq!(class_of("riverriverriverr", ""), Class::NONE);
    }
}

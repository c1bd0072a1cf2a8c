//! The words that the crate knows, and what it knows of them.
//!
//! Each list is a data file with one word a line, lower case, and its source on top; a word may stand
//! in several. A word is looked up once, when it is scanned.

use std::sync::LazyLock;

use super::class::Class;
use crate::word_table::{Key, WordTable, key};
use crate::{span, word_list};

/// What the lexicon holds of a word.
#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    class: Class,
    /// Which of the words it is that begin phrases; zero for none.
    first_word: u32,
}

/// Where a word stands that may begin a phrase.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    /// Where a sentence, a label or a name may begin.
    Opening,
    /// Behind another word, in small letters.
    Within,
}

/// What may stand behind a word for it to begin a phrase,
#[derive(Debug, Clone, Copy, Default)]
struct Sequels {
    /// of any row of the table,
    all: Beginnings,
    /// or of one whose phrase stands anywhere in a line.
    within: Beginnings,
}

impl Sequels {
    const fn at(&self, place: Place) -> Beginnings {
        match place {
            Place::Opening => self.all,
            Place::Within => self.within,
        }
    }
}

/// A set of beginnings: of the two letters with which a word begins. Several share a bit.
#[derive(Debug, Clone, Copy, Default)]
struct Beginnings(u64);

impl Beginnings {
    const ALL: Self = Self(u64::MAX);

    /// The beginning of the word behind a blank, in either case; whatever else may stand there is one bit.
    const fn of(behind: &[u8]) -> Self {
        match behind {
            [b' ', first, second, ..] => {
                let (first, second) = (*first & 0x1f, *second & 0x1f);
                Self(1 << ((first + 5 * second) & 0x3f))
            }
            _ => Self(1),
        }
    }

    /// How a text may go on that goes on as a phrase does: anyhow, where the phrase is at its end or has an
    /// apostrophe, which is written in more than one way.
    const fn of_phrase(behind: &[u8]) -> Self {
        match behind {
            [] | [_] | [_, _] | [_, b'\'', ..] | [_, _, b'\'', ..] => Self::ALL,
            _ => Self::of(behind),
        }
    }

    const fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The lists, and the class that each one stands for.
const LISTS: [(Class, &str); 52] = [
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
    (Class::PARTICLE, include_str!("../name/words/particles.txt")),
    (
        Class::DETERMINER,
        include_str!("../event/words/determiners.txt"),
    ),
    (Class::SUBJECT, include_str!("../event/words/subjects.txt")),
    (
        Class::NEGATION,
        include_str!("../event/words/negations.txt"),
    ),
    (Class::BE, include_str!("../event/words/be.txt")),
    (Class::WAS, include_str!("../event/words/was.txt")),
    (Class::HAVE, include_str!("../event/words/have.txt")),
    (Class::HAD, include_str!("../event/words/had.txt")),
    (Class::DO, include_str!("../event/words/do.txt")),
    (Class::MAY, include_str!("../event/words/may.txt")),
    (Class::WILL, include_str!("../event/words/will.txt")),
    (
        Class::PREPOSITION,
        include_str!("../event/words/prepositions.txt"),
    ),
    (
        Class::LOCATIVE,
        include_str!("../event/words/locatives.txt"),
    ),
    (
        Class::TEMPORAL,
        include_str!("../event/words/temporals.txt"),
    ),
    (
        Class::RELATIVE,
        include_str!("../event/words/relatives.txt"),
    ),
    (Class::JOINER, include_str!("../event/words/joiners.txt")),
    (
        Class::CONDITION,
        include_str!("../event/words/conditions.txt"),
    ),
    (Class::OPENER, include_str!("../event/words/openers.txt")),
    (Class::PRESENT, include_str!("../event/words/present.txt")),
    (Class::PAST, include_str!("../event/words/past.txt")),
    (
        Class::PARTICIPLE,
        include_str!("../event/words/participles.txt"),
    ),
    (Class::GERUND, include_str!("../event/words/gerunds.txt")),
    (Class::NOUN, include_str!("../event/words/nouns.txt")),
    (
        Class::EVENT_NOUN,
        include_str!("../event/words/event-nouns.txt"),
    ),
    (
        Class::STATEMENT,
        include_str!("../event/words/statements.txt"),
    ),
    (Class::STATE, include_str!("../event/words/states.txt")),
    (
        Class::INTENTION,
        include_str!("../event/words/intentions.txt"),
    ),
    (
        Class::PERCEPTION,
        include_str!("../event/words/perceptions.txt"),
    ),
    (Class::PHASE, include_str!("../event/words/phases.txt")),
    (Class::HEDGE, include_str!("../event/words/hedges.txt")),
    (Class::FORMER, include_str!("../event/words/formers.txt")),
];

/// The words of time, each with what it is; their possessives (`last year's`) are words of time too.
const TIMES: [(Class, &str); 2] = [
    (
        Class::TIME.with(Class::IN_TIME),
        include_str!("../time/words/anchors.txt"),
    ),
    (Class::IN_TIME, include_str!("../time/words/others.txt")),
];

/// The boilerplate table, whose phrases are looked for where their first word stands.
const PHRASES: &str = include_str!("../block/boilerplate/phrases/phrases.txt");

/// Anchor and phrase of a row.
fn anchor_and_phrase(row: &str) -> Option<(&str, &str)> {
    let mut fields = row.splitn(5, ' ').skip(1);
    Some((fields.next()?, fields.nth(2)?))
}

/// The letters with which a phrase begins, as a token has them: an apostrophe only between letters.
fn first_word(phrase: &str) -> &str {
    let end = phrase.find(|c: char| !c.is_ascii_alphanumeric() && c != '\'');
    span::head(phrase, end.unwrap_or(phrase.len())).trim_end_matches('\'')
}

/// All words that the crate knows.
pub(super) struct Lexicon {
    words: WordTable<Entry>,
    /// By number, for the words that begin phrases. Number zero has none.
    sequels: Vec<Sequels>,
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
        let sequels = self.sequels.get(known.first_word as usize);
        let sequels = sequels.map_or(Beginnings(0), |sequels| sequels.at(place));
        if sequels.meets(Beginnings::of(behind)) {
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
            sequels: vec![Sequels::default()],
        };
        for (anchor, phrase) in word_list::rows(PHRASES).filter_map(anchor_and_phrase) {
            lexicon.add_phrase(anchor, phrase);
        }
        lexicon
    }

    /// Notes with which word a phrase begins; one that begins with a mark begins with none.
    fn add_phrase(&mut self, anchor: &str, phrase: &str) {
        let word = first_word(phrase);
        let behind = Beginnings::of_phrase(span::tail(phrase, word.len()).as_bytes());
        let mut number = 0;
        self.words.update(key(word), |known| {
            if known.first_word == 0 {
                known.first_word = u32::try_from(self.sequels.len()).unwrap_or_default();
                self.sequels.push(Sequels::default());
            }
            number = known.first_word as usize;
        });
        if let Some(sequels) = self.sequels.get_mut(number).filter(|_| number > 0) {
            sequels.all.add(behind);
            if matches!(anchor, "suffix" | "contains") {
                sequels.within.add(behind);
            }
        }
    }
}

/// More than there are words in the lists.
const CAPACITY: usize = 32_768;

pub(super) static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::new);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word_table::LONGEST;

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
    fn every_phrase_begins_with_a_known_word_or_a_mark() {
        for row in word_list::rows(PHRASES) {
            let (_, phrase) = anchor_and_phrase(row).expect(row);
            let (word, behind) = phrase.split_at(first_word(phrase).len());
            assert!(
                word.is_empty() || class_of(word, behind).has(Class::PHRASE),
                "{row}"
            );
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

    type List = (Class, &'static str);

    /// The lists of the closed classes, and those of the open ones.
    fn closed_and_open() -> (&'static [List], &'static [List]) {
        static ALL: [List; LISTS.len()] = LISTS;
        let first = ALL.iter().position(|list| list.0 == Class::DETERMINER);
        ALL[first.unwrap()..].split_at(17)
    }

    #[test]
    fn no_word_is_of_the_closed_classes_and_of_the_open_ones() {
        let (closed, open) = closed_and_open();
        let functions: Vec<&str> = word_list::rows(LISTS[0].1).collect();
        for (_, list) in closed {
            assert!(word_list::rows(list).all(|word| functions.contains(&word)));
        }
        for (_, list) in open {
            assert!(word_list::rows(list).all(|word| !functions.contains(&word)));
        }
    }

    #[test]
    fn a_word_has_one_number_at_most_in_a_field() {
        let (closed, open) = closed_and_open();
        for (field, lists) in [
            (Class::AUXILIARIES, closed),
            (Class::LINKS, closed),
            (Class::SORT, open),
        ] {
            let mut known = Vec::new();
            for (_, list) in lists.iter().filter(|list| field.has(list.0)) {
                known.extend(word_list::rows(list));
            }
            let numbered = known.len();
            known.sort_unstable();
            known.dedup();
            assert!(numbered > 20 && known.len() == numbered);
        }
    }

    #[test]
    fn lists_are_sorted_lower_case_short_and_say_their_source() {
        for (_, list) in LISTS {
            assert!(list.starts_with("# "), "a list opens with its source");
            let words: Vec<&str> = word_list::rows(list).collect();
            assert!(!words.is_empty());
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

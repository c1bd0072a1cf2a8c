//! The words that the crate knows, and what it knows of them.
//!
//! Each list is a data file with one word a line, lower case, and its source on top; a word may stand
//! in several. A word is looked up once, when it is scanned.

use std::sync::LazyLock;

use crate::word_table::{Key, WordTable, key};
use crate::{span, word_list};

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
    /// The first word of a phrase of the boilerplate table, with the beginning of its second word behind it.
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

    // The bits from 23 on have two readings, for no word has both: one for the words of the closed classes
    // ([`FUNCTION`](Self::FUNCTION)), and one for all others.

    /// Closed: the words that open a noun phrase.
    pub(crate) const DETERMINER: Self = Self(1 << 23);
    /// Closed: pronouns as subjects.
    pub(crate) const SUBJECT: Self = Self(1 << 24);
    /// Closed: the words that negate.
    pub(crate) const NEGATION: Self = Self(1 << 25);

    /// Closed: which auxiliary a word is, as a number: it is one at most.
    pub(crate) const AUXILIARIES: Self = Self(7 << 26);
    pub(crate) const BE: Self = Self(1 << 26);
    pub(crate) const WAS: Self = Self(2 << 26);
    pub(crate) const HAVE: Self = Self(3 << 26);
    pub(crate) const HAD: Self = Self(4 << 26);
    pub(crate) const DO: Self = Self(5 << 26);
    /// A modal of another time than the future; `to` is one, and a preposition too.
    pub(crate) const MAY: Self = Self(6 << 26);
    pub(crate) const WILL: Self = Self(7 << 26);

    /// Closed: how a word links, as a number: it does in one way at most.
    pub(crate) const LINKS: Self = Self(7 << 29);
    pub(crate) const PREPOSITION: Self = Self(1 << 29);
    /// `In`, `at`, before a place.
    pub(crate) const LOCATIVE: Self = Self(2 << 29);
    /// `After`, `until`, before a noun or a clause.
    pub(crate) const TEMPORAL: Self = Self(3 << 29);
    /// `Who`, `that`.
    pub(crate) const RELATIVE: Self = Self(4 << 29);
    /// `And`, `but`.
    pub(crate) const JOINER: Self = Self(5 << 29);
    /// `If`, `whether`.
    pub(crate) const CONDITION: Self = Self(6 << 29);
    /// What else opens a clause.
    pub(crate) const OPENER: Self = Self(7 << 29);

    /// Open: verbs as they stand in the present, and in the infinitive.
    pub(crate) const PRESENT: Self = Self(1 << 23);
    /// Open: verbs in the past.
    pub(crate) const PAST: Self = Self(1 << 24);
    /// Open: past participles.
    pub(crate) const PARTICIPLE: Self = Self(1 << 25);
    /// Open: `-ing` forms.
    pub(crate) const GERUND: Self = Self(1 << 26);
    /// Open: verb forms that are another word more often.
    pub(crate) const NOUN: Self = Self(1 << 27);
    /// Open: nouns that tell of something that happens.
    pub(crate) const EVENT_NOUN: Self = Self(1 << 28);
    /// Open: what sort of event a word tells of, as a number: a word has one of these at most.
    pub(crate) const STATEMENT: Self = Self(1 << 29);
    pub(crate) const STATE: Self = Self(2 << 29);
    pub(crate) const INTENTION: Self = Self(3 << 29);
    pub(crate) const PERCEPTION: Self = Self(4 << 29);
    pub(crate) const PHASE: Self = Self(5 << 29);
    /// Words that leave a claim to somebody else.
    pub(crate) const HEDGE: Self = Self(6 << 29);
    /// Words that tell of what was before: `previously`.
    pub(crate) const FORMER: Self = Self(7 << 29);
    /// The bits of that number.
    pub(crate) const SORT: Self = Self(7 << 29);

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

    const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

/// What the lexicon holds of a word.
#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    class: Class,
    /// Of a word that begins phrases: what may stand behind it.
    behind: Beginnings,
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

/// The phrase of a row.
fn phrase_of(row: &str) -> &str {
    let blank = memchr::memchr_iter(b' ', row.as_bytes()).nth(3);
    blank.map_or("", |blank| span::tail(row, blank + 1))
}

/// The letters with which a phrase begins, as a token has them: an apostrophe only between letters.
fn first_word(phrase: &str) -> &str {
    let end = phrase.find(|c: char| !c.is_ascii_alphanumeric() && c != '\'');
    span::head(phrase, end.unwrap_or(phrase.len())).trim_end_matches('\'')
}

/// All words that the crate knows.
pub(super) struct Lexicon(WordTable<Entry>);

impl Lexicon {
    /// Looks a folded word up. It may begin a phrase only if what stands behind it can go on: many phrases
    /// begin with the commonest words, and few of those are followed by what the phrase needs.
    #[inline]
    pub(super) fn class_of(&self, folded: u128, behind: &[u8]) -> Class {
        let known = self.0.get(folded.to_le_bytes());
        if known.behind.0 & Beginnings::of(behind).0 == 0 {
            return known.class.without(Class::PHRASE);
        }
        known.class
    }
}

/// More than there are words in the lists.
const CAPACITY: usize = 32_768;

pub(super) static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon: WordTable<Entry> = WordTable::with_capacity(CAPACITY);
    let mut add =
        |word: Key, class| lexicon.update(word, |known| known.class = known.class.with(class));
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
    for row in word_list::rows(PHRASES) {
        // Behind kind, anchor, words and confidence; what begins with a mark is not a word.
        let phrase = phrase_of(row);
        let first = first_word(phrase);
        let behind = Beginnings::of_phrase(span::tail(phrase, first.len()).as_bytes());
        lexicon.update(key(first), |known| {
            known.class = known.class.with(Class::PHRASE);
            known.behind.0 |= behind.0;
        });
    }
    Lexicon(lexicon)
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word_table::LONGEST;

    fn class_of(word: &str, behind: &str) -> Class {
        LEXICON.class_of(u128::from_le_bytes(key(word)), behind.as_bytes())
    }

    #[test]
    fn a_phrase_begins_only_before_what_it_goes_on_with() {
        assert!(class_of("sign", " UP for").has(Class::PHRASE));
        assert!(!class_of("sign", " books").has(Class::PHRASE));
    }

    #[test]
    fn every_phrase_begins_with_a_known_word_or_a_mark() {
        for row in word_list::rows(PHRASES) {
            let phrase = phrase_of(row);
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

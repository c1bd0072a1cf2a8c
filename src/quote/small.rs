//! The words that the rules of this stage go by, and what each one does beside a verb that reports.

use std::sync::LazyLock;

use crate::scan::Closed;
use crate::word_list;
use crate::word_table::WordTable;

/// What a word does, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Small(u16);

impl Small {
    /// Stands between a subject and its verb: `also`, `never`.
    pub(super) const ADVERB: Self = Self(1);
    /// Makes a noun of a verb behind it: `the claims`, `its proposed budget`.
    pub(super) const BEFORE_NOUN: Self = Self(1 << 1);
    /// Behind it a verb has its subject further to the left: `and said`.
    pub(super) const SHARES: Self = Self(1 << 2);
    /// A form of `be`.
    pub(super) const BE: Self = Self(1 << 3);
    /// Opens a clause of its own behind a verb: `when she was asked`.
    pub(super) const CLAUSE: Self = Self(1 << 4);
    /// A pronoun with which what is reported begins.
    pub(super) const SUBJECT: Self = Self(1 << 5);
    /// Says when: `yesterday`.
    pub(super) const DAY: Self = Self(1 << 6);
    /// Stands behind a verb that tells, and is nobody who is told.
    pub(super) const NO_ADDRESSEE: Self = Self(1 << 7);
    /// Opens a noun phrase.
    pub(super) const DETERMINER: Self = Self(1 << 8);
    /// A subject that stands for nobody in particular: `one`.
    pub(super) const ANYBODY: Self = Self(1 << 9);
    /// Governs the noun phrase behind it.
    pub(super) const PREPOSITION: Self = Self(1 << 10);
    /// Stands in no noun phrase before its noun.
    pub(super) const NO_NOUN: Self = Self(1 << 11);
    /// A noun that ends as an adverb does: `family`.
    pub(super) const NOUN: Self = Self(1 << 12);

    pub(super) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The class without which no word of the closed classes does this: most are told by it and never looked up.
    pub(super) const fn class(self) -> Closed {
        const LINKS: Small = Small::CLAUSE.with(Small::PREPOSITION).with(Small::NO_NOUN);
        if self.0 == Self::BEFORE_NOUN.0 {
            Closed::DETERMINER
        } else if self.0 & !LINKS.0 == 0 {
            Closed::LINK
        } else {
            Closed::ANY
        }
    }
}

/// The names of those bits in the list.
const NAMES: [(&str, Small); 13] = [
    ("adverb", Small::ADVERB),
    ("anybody", Small::ANYBODY),
    ("be", Small::BE),
    ("before-noun", Small::BEFORE_NOUN),
    ("clause", Small::CLAUSE),
    ("day", Small::DAY),
    ("determiner", Small::DETERMINER),
    ("no-addressee", Small::NO_ADDRESSEE),
    ("no-noun", Small::NO_NOUN),
    ("noun", Small::NOUN),
    ("preposition", Small::PREPOSITION),
    ("shares", Small::SHARES),
    ("subject", Small::SUBJECT),
];

const LIST: &str = include_str!("words/small.txt");

pub(super) static SMALL: LazyLock<WordTable<Small>> = LazyLock::new(|| {
    word_list::table(LIST, |known: &mut Small, name| {
        *known = known.with(named(name).unwrap_or_default());
    })
});

fn named(name: &str) -> Option<Small> {
    let row = NAMES.iter().find(|(known, _)| *known == name);
    row.map(|(_, small)| *small)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of the class that links.
    const LINKS: [&str; 7] = [
        include_str!("../event/words/conditions.txt"),
        include_str!("../event/words/joiners.txt"),
        include_str!("../event/words/locatives.txt"),
        include_str!("../event/words/openers.txt"),
        include_str!("../event/words/prepositions.txt"),
        include_str!("../event/words/relatives.txt"),
        include_str!("../event/words/temporals.txt"),
    ];

    #[test]
    fn the_list_is_well_formed() {
        assert_eq!(
            word_list::ill_formed(LIST, |name| named(name).is_some()),
            None
        );
    }

    #[test]
    fn what_a_word_does_implies_its_class() {
        for row in word_list::rows(LIST) {
            let (word, names) = row.split_once(' ').unwrap();
            for small in names.split(' ').filter_map(named) {
                let needed: &[&str] = match small.class() {
                    Closed::DETERMINER => &[include_str!("../event/words/determiners.txt")],
                    Closed::LINK => &LINKS,
                    _ => continue,
                };
                let mut known = needed.iter().flat_map(|list| word_list::rows(list));
                assert!(known.any(|it| it == word), "{row}");
            }
        }
    }
}

//! Words that bear on the outcome of an event, and what each one does to it.

use std::sync::LazyLock;

use super::sentence::Sentence;
use crate::word_list;
use crate::word_table::{WordTable, folded_key};

/// What a word does to an event, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Effect(u8);

impl Effect {
    /// Brings its object about: if it is still to come, so is that.
    pub(super) const BRINGS: Self = Self(1);
    /// Its object, or its subject in the passive, does not come about.
    pub(super) const AVERTS: Self = Self(1 << 1);
    /// By it they come about later.
    pub(super) const PUTS_OFF: Self = Self(1 << 2);
    /// Asks for its object: `demand a recount`.
    pub(super) const SEEKS: Self = Self(1 << 3);
    /// Asks for what stands behind its `for`: `push for a recount`.
    pub(super) const SEEKS_FOR: Self = Self(1 << 4);
    /// A noun of what nobody plans: `accident`.
    pub(super) const UNPLANNED: Self = Self(1 << 5);

    pub(super) fn of(sentence: &Sentence<'_>, word: u32) -> Self {
        EFFECTS.get(folded_key(sentence.text, sentence.at(word).span()))
    }

    pub(super) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    fn of_name(name: &str) -> Option<Self> {
        Some(match name {
            "averts" => Self::AVERTS,
            "brings" => Self::BRINGS,
            "puts-off" => Self::PUTS_OFF,
            "seeks" => Self::SEEKS,
            "seeks-for" => Self::SEEKS_FOR,
            "unplanned" => Self::UNPLANNED,
            _ => return None,
        })
    }
}

const LIST: &str = include_str!("words/effects.txt");

static EFFECTS: LazyLock<WordTable<Effect>> = LazyLock::new(|| {
    word_list::table(LIST, |known: &mut Effect, name| {
        *known = Effect(known.0 | Effect::of_name(name).unwrap_or_default().0);
    })
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_well_formed() {
        assert_eq!(
            word_list::ill_formed(LIST, |name| Effect::of_name(name).is_some()),
            None
        );
    }
}

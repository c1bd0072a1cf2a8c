//! The words that report: which tokens are cues, and a user's own.

use std::sync::Arc;

use crate::block::Passage;
use crate::scan::{Class, Flags, Kind, Token, Tokens};
use crate::word_table::{LONGEST, WordTable, key};

/// What a user may set.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    /// Cues beside those of the crate.
    pub(crate) cues: Option<Arc<OwnCues>>,
}

impl Options {
    pub(crate) const DEFAULT: Self = Self { cues: None };
}

/// A user's own cues.
#[derive(Debug)]
pub(crate) struct OwnCues(WordTable<bool>);

impl OwnCues {
    /// Cues from words; or the place of the first that is none: empty, too long, or more than a word.
    pub(crate) fn of(words: &[impl AsRef<str>]) -> Result<Self, usize> {
        let mut table = WordTable::with_capacity(words.len());
        for (index, word) in words.iter().enumerate() {
            let word = word.as_ref().to_lowercase();
            let letters = word.chars().all(|c| c.is_alphabetic() || c == '\'');
            if word.is_empty() || word.len() > LONGEST || !letters {
                return Err(index);
            }
            table.update(key(&word), |known| *known = true);
        }
        Ok(Self(table))
    }

    /// Adds the words of a text that are a user's own cues.
    pub(super) fn add(
        &self,
        text: &str,
        tokens: &Tokens,
        passages: &[Passage],
        cues: &mut Vec<Cue>,
    ) {
        let is_own = |token: &Token| {
            token.kind == Kind::Word && tier(token).is_none() && self.has(token.span().slice(text))
        };
        let ids = passages.iter().flat_map(|it| it.tokens.clone());
        let own = ids.filter(|&id| is_own(tokens.at(id)));
        let tier = Tier::Says;
        cues.extend(own.map(|token| Cue { token, tier }));
        cues.sort_unstable_by_key(|cue| cue.token);
    }

    fn has(&self, word: &str) -> bool {
        let mut key = key(word);
        key.make_ascii_lowercase();
        self.0.get(key)
    }
}

/// How much a cue reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tier {
    /// With a quotation for an object, or beside one.
    Calls,
    /// In its own right, though it may have a mere object: `announced a winner`.
    Reports,
    /// In its own right, and it does little else.
    Says,
}

/// A word that reports.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cue {
    pub(super) token: u32,
    pub(super) tier: Tier,
}

/// How much a token reports by the lists of the crate; `None` for one that is no cue. What is all in capitals
/// is a name.
pub(super) const fn tier(token: &Token) -> Option<Tier> {
    let class = token.class;
    if !class.has(Class::CUES) || token.is(Flags::ALL_CAPITALS) {
        None
    } else if class.has(Class::CUE) {
        Some(Tier::Reports)
    } else if class.has(Class::REPORT) {
        Some(Tier::Says)
    } else {
        Some(Tier::Calls)
    }
}

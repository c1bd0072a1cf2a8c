//! The words that report: which tokens are cues, and a user's own.

use std::sync::Arc;

use crate::block::Blocks;
use crate::scan::{Class, Flags, Kind, Token, Tokens};
use crate::word_table::{Key, LONGEST, WordTable};

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
    /// Cues from words; the place of the first that is none: empty, over 16 bytes, or several words.
    pub(crate) fn of<'w>(words: impl ExactSizeIterator<Item = &'w str>) -> Result<Self, usize> {
        let mut table = WordTable::with_capacity(words.len());
        for (index, word) in words.enumerate() {
            let letters = word.chars().all(|c| c.is_alphabetic() || c == '\'');
            if word.is_empty() || word.len() > LONGEST || !letters {
                return Err(index);
            }
            table.update(&word.to_lowercase(), |known| *known = true);
        }
        Ok(Self(table))
    }

    fn has(&self, word: &str) -> bool {
        let mut key = Key::default();
        let Some(room) = key.get_mut(..word.len()) else {
            return false;
        };
        room.copy_from_slice(word.as_bytes());
        key.make_ascii_lowercase();
        self.0.get(key)
    }
}

/// How much a cue reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tier {
    /// With a quotation for an object, or beside one.
    Calls,
    /// In its own right.
    Reports,
    /// In its own right, and it does little else.
    Says,
}

/// Which tokens are cues.
#[derive(Debug)]
pub(super) struct Cues<'a> {
    tokens: &'a Tokens,
    /// The tokens that are a user's cues.
    own: Vec<u32>,
}

impl<'a> Cues<'a> {
    pub(super) fn new(text: &str, tokens: &'a Tokens, blocks: &Blocks, options: &Options) -> Self {
        let is_own = |table: &OwnCues, token: &Token| {
            token.kind == Kind::Word && table.has(token.span().slice(text))
        };
        let ids = blocks.passages.iter().flat_map(|it| it.tokens.clone());
        let own = options.cues.as_deref().map(|table| {
            ids.filter(|&id| is_own(table, tokens.at(id))).collect()
        });
        Self {
            tokens,
            own: own.unwrap_or_default(),
        }
    }

    pub(super) fn tier(&self, id: u32) -> Option<Tier> {
        let token = self.tokens.at(id);
        let own = !self.own.is_empty() && self.own.binary_search(&id).is_ok();
        if token.class.has(Class::REPORT) || own {
            Some(Tier::Says)
        } else if token.class.has(Class::CUE) {
            Some(Tier::Reports)
        } else if token.class.has(Class::CALL) {
            Some(Tier::Calls)
        } else {
            None
        }
    }

    /// The cues of a stretch, in order; names are none.
    pub(super) fn of(&self, tokens: std::ops::Range<u32>) -> impl Iterator<Item = (u32, Tier)> {
        let any = Class::REPORT.with(Class::CUE).with(Class::CALL);
        let all = self.tokens.slice(tokens.clone());
        let seen = tokens.zip(all).filter(move |(_, token)| {
            (token.class.has(any) || !self.own.is_empty()) && !token.is(Flags::ALL_CAPITALS)
        });
        seen.filter_map(|(id, _)| Some((id, self.tier(id)?)))
    }
}

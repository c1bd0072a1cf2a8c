//! A word under way: how it is written, and its folded form for the lexicon.

use super::lexicon::{self, Class};
use super::token::Flags;
use crate::word_table::{Key, LONGEST};

/// How a possessive ends, folded.
const POSSESSIVE: &[u8] = b"'s";

#[derive(Default)]
pub(super) struct Word {
    folded: Key,
    /// Over [`LONGEST`] when the word is too long to be known.
    length: usize,
    letters: usize,
    /// Whether a small letter is among them.
    small: bool,
    flags: Flags,
    /// Letters since the last dot or apostrophe.
    run: usize,
}

impl Word {
    /// Takes ASCII letters and digits.
    pub(super) fn ascii(&mut self, run: &[u8]) {
        if self.letters == 0 && run.first().is_some_and(u8::is_ascii_uppercase) {
            self.flags = self.flags.with(Flags::CAPITAL);
        }
        self.letters += run.len();
        self.run += run.len();
        let small = run.iter().position(u8::is_ascii_lowercase);
        self.small |= small.is_some();
        let behind = run.get(small.unwrap_or(run.len())..).unwrap_or_default();
        if behind.iter().any(u8::is_ascii_uppercase) {
            self.flags = self.flags.with(Flags::GLUED);
        }
        let end = self.length + run.len();
        if let Some(room) = self.folded.get_mut(self.length..end) {
            for (slot, byte) in room.iter_mut().zip(run) {
                *slot = byte.to_ascii_lowercase();
            }
        }
        self.length = end;
    }

    pub(super) fn letter(&mut self, char: char) {
        if char.is_ascii() {
            return self.ascii(char.encode_utf8(&mut [0; 4]).as_bytes());
        }
        if self.letters == 0 && char.is_uppercase() {
            self.flags = self.flags.with(Flags::CAPITAL);
        }
        self.letters += 1;
        self.run += 1;
        self.small |= char.is_lowercase();
        self.fold(char.encode_utf8(&mut [0; 4]).as_bytes());
    }

    pub(super) fn apostrophe(&mut self) {
        self.run = 0;
        self.fold(b"'");
    }

    pub(super) fn dot(&mut self) {
        self.run = 0;
        self.flags = self.flags.with(Flags::DOTTED);
        self.fold(b".");
    }

    fn fold(&mut self, bytes: &[u8]) {
        let end = self.length + bytes.len();
        if let Some(room) = self.folded.get_mut(self.length..end) {
            room.copy_from_slice(bytes);
        }
        self.length = end;
    }

    /// Whether exactly one letter stands since the last dot.
    pub(super) const fn is_single_letter(&self) -> bool {
        self.run == 1 && (self.letters == 1 || self.is_dotted())
    }

    /// What the lexicon knows of the word, or of what stands before its `’s`.
    pub(super) fn class(&mut self) -> Class {
        let known = match self.length {
            0..=LONGEST => lexicon::class_of(self.folded),
            _ => Class::NONE,
        };
        let from = self.length.saturating_sub(POSSESSIVE.len());
        let Some(ending) = self.folded.get_mut(from..self.length) else {
            return known;
        };
        if known != Class::NONE || ending != POSSESSIVE {
            return known;
        }
        ending.fill(0);
        self.flags = self.flags.with(Flags::POSSESSIVE);
        lexicon::class_of(self.folded)
    }

    pub(super) const fn is_dotted(&self) -> bool {
        self.flags.has(Flags::DOTTED)
    }

    pub(super) const fn flags(&self) -> Flags {
        if self.letters >= 2 && !self.small {
            return self.flags.with(Flags::ALL_CAPITALS);
        }
        self.flags
    }
}

//! A word under way: how it is written, and its folded form for the lexicon.

use super::lexicon::{self, Class};
use super::token::Flags;

#[derive(Default)]
pub(super) struct Word {
    folded: [u8; lexicon::LONGEST],
    /// Over [`lexicon::LONGEST`] when the word is too long to be known.
    length: usize,
    letters: usize,
    small: bool,
    capital: bool,
    /// Letters since the last dot or apostrophe.
    run: usize,
    pub(super) dotted: bool,
}

impl Word {
    /// Takes ASCII letters and digits.
    pub(super) fn ascii(&mut self, run: &[u8]) {
        if self.letters == 0 {
            self.capital = run.first().is_some_and(u8::is_ascii_uppercase);
        }
        self.letters += run.len();
        self.run += run.len();
        self.small = self.small || run.iter().any(u8::is_ascii_lowercase);
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
        if self.letters == 0 {
            self.capital = char.is_uppercase();
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
        self.dotted = true;
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
        self.run == 1 && (self.letters == 1 || self.dotted)
    }

    pub(super) fn class(&self) -> Class {
        if self.length > lexicon::LONGEST {
            return Class::NONE;
        }
        lexicon::class_of(self.folded)
    }

    pub(super) const fn flags(&self) -> Flags {
        let mut flags = Flags::NONE;
        if self.capital {
            flags = flags.with(Flags::CAPITAL);
        }
        if self.letters >= 2 && !self.small {
            flags = flags.with(Flags::ALL_CAPITALS);
        }
        if self.dotted {
            flags = flags.with(Flags::DOTTED);
        }
        flags
    }
}

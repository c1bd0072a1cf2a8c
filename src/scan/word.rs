//! A word under way: how it is written, and its folded form for the lexicon.

use super::letters::Letters;
use super::token::Flags;
use crate::word_table::LONGEST;

/// How a possessive ends, folded.
const POSSESSIVE: [u8; 2] = *b"'s";

#[derive(Default)]
pub(super) struct Word {
    /// The letters in small form as far as there is room, apostrophes straight.
    folded: u128,
    /// The bytes of the folded form: over [`LONGEST`] when the word is too long to be known.
    length: usize,
    letters: usize,
    /// Letters since the last dot or apostrophe.
    run: usize,
    /// Whether a small letter is among them.
    small: bool,
    flags: Flags,
}

impl Word {
    /// A word that begins with some letters of ASCII, or with none.
    #[inline]
    pub(super) const fn new(letters: &Letters) -> Self {
        Self {
            folded: letters.folded,
            length: letters.count,
            letters: letters.count,
            run: letters.count,
            small: letters.has_small(),
            // Of a single letter it is not known yet whether the word is all capitals.
            flags: letters.flags().without(Flags::ALL_CAPITALS),
        }
    }

    /// Takes a letter, a figure or a combining mark.
    pub(super) fn letter(&mut self, char: char) {
        if self.letters == 0 && char.is_uppercase() {
            self.flags = self.flags.with(Flags::CAPITAL);
        }
        if self.small && char.is_ascii_uppercase() {
            self.flags = self.flags.with(Flags::GLUED);
        }
        self.letters += 1;
        self.run += 1;
        self.small |= char.is_lowercase();
        let folded = char.to_ascii_lowercase();
        for byte in folded.encode_utf8(&mut [0; 4]).bytes() {
            self.fold(byte);
        }
    }

    pub(super) fn apostrophe(&mut self) {
        self.run = 0;
        self.fold(b'\'');
    }

    pub(super) fn dot(&mut self) {
        self.run = 0;
        self.flags = self.flags.with(Flags::DOTTED);
        self.fold(b'.');
    }

    fn fold(&mut self, byte: u8) {
        if self.length < LONGEST {
            self.folded |= u128::from(byte) << (8 * self.length);
        }
        self.length += 1;
    }

    /// Whether exactly one letter stands since the last dot.
    pub(super) const fn is_single_letter(&self) -> bool {
        self.run == 1 && (self.letters == 1 || self.is_dotted())
    }

    pub(super) const fn is_dotted(&self) -> bool {
        self.flags.has(Flags::DOTTED)
    }

    /// What the lexicon may know it by.
    pub(super) fn key(&self) -> Option<u128> {
        (self.length <= LONGEST).then_some(self.folded)
    }

    /// What the lexicon may know the word by without its `’s`, which is then noted.
    pub(super) fn possessor(&mut self) -> Option<u128> {
        let stem = self.length.checked_sub(POSSESSIVE.len())?;
        let ending = self.folded.checked_shr(8 * u32::try_from(stem).ok()?)?;
        let ends = self.length <= LONGEST
            && stem > 0
            && ending == u128::from(u16::from_le_bytes(POSSESSIVE));
        if !ends {
            return None;
        }
        self.flags = self.flags.with(Flags::POSSESSIVE);
        Some(self.folded ^ (ending << (8 * stem)))
    }

    pub(super) const fn flags(&self) -> Flags {
        if self.letters >= 2 && !self.small {
            return self.flags.with(Flags::ALL_CAPITALS);
        }
        self.flags
    }
}

/// The bytes of a word at which a capital follows a small letter.
pub(super) fn glues(word: &str) -> impl Iterator<Item = u32> {
    let pairs = (1..).zip(word.bytes().zip(word.bytes().skip(1)));
    let glued =
        pairs.filter(|(_, (left, right))| left.is_ascii_lowercase() && right.is_ascii_uppercase());
    glued.map(|(at, _)| at)
}

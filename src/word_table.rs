//! A fixed table of short words, each its own key.
//!
//! Words of a text are looked up in it and never put into it, so nobody can make its chains long.

use crate::Span;
use crate::step::{self, STEP};

/// No word of a table is longer, in bytes.
pub(crate) const LONGEST: usize = 16;

/// A word in small letters with straight apostrophes, zeros behind it.
pub(crate) type Key = [u8; LONGEST];

/// The key of a word; zeros for what is too long to be in a table.
pub(crate) fn key(word: &str) -> Key {
    let mut key = Key::default();
    if let Some(room) = key.get_mut(..word.len()) {
        room.copy_from_slice(word.as_bytes());
    }
    key
}

/// The key of a word of a text in small letters; zeros for a long one. The bytes are taken in steps of eight,
/// and those behind the word put to zero.
#[inline]
pub(crate) fn folded_key(text: &str, word: Span) -> Key {
    if word.len() > LONGEST {
        return Key::default();
    }
    let bytes = text.as_bytes().get(word.start()..).unwrap_or_default();
    let low = step::head(step::first(bytes), word.len());
    let high = match (word.len().checked_sub(STEP), bytes.get(STEP..)) {
        (Some(length), Some(bytes)) => step::head(step::first(bytes), length),
        _ => 0,
    };
    let (low, high) = (step::in_small(low), step::in_small(high));
    (u128::from(high) << u64::BITS | u128::from(low)).to_le_bytes()
}

/// A table with open addresses, at most half full.
#[derive(Debug)]
pub(crate) struct WordTable<T> {
    slots: Vec<Slot<T>>,
    /// A bit for every hash that a word has: most words that are not in the table are told by it, and the
    /// slots, which are too many for the nearest cache, are left alone.
    filter: Vec<u64>,
    /// How far a hash is shifted to be the place of a bit.
    shift: u32,
}

/// A word as a number, zero for no word, and what is known of it.
#[derive(Debug, Clone, Copy, Default)]
struct Slot<T> {
    word: u128,
    known: T,
}

/// 2^64 / golden ratio: the top bits of a product with it are spread evenly.
pub(crate) const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// The bits of the filter for each slot.
const FILTER_BITS: usize = 4;

impl<T: Copy + Default> WordTable<T> {
    /// A table with room for some words.
    pub(crate) fn with_capacity(words: usize) -> Self {
        let places = (2 * words).next_power_of_two().max(64);
        let bits = FILTER_BITS * places;
        Self {
            slots: vec![Slot::default(); places],
            filter: vec![0; bits / 64],
            shift: 64 - bits.ilog2(),
        }
    }

    /// What is known of a word; the default for an unknown one.
    #[inline]
    pub(crate) fn get(&self, word: Key) -> T {
        let word = u128::from_le_bytes(word);
        let bit = self.bit(word);
        match self.filter.get(bit / 64) {
            Some(bits) if bits >> (bit % 64) & 1 == 1 => self.find(word, bit / FILTER_BITS),
            _ => T::default(),
        }
    }

    /// What is known of a word whose chain begins at a place; a chain goes on at the start of the table.
    #[inline]
    fn find(&self, word: u128, home: usize) -> T {
        match self.slots.get(home) {
            // Most words stand where their chain begins.
            Some(slot) if slot.word == word => slot.known,
            _ => self.find_behind(word, home),
        }
    }

    fn find_behind(&self, word: u128, home: usize) -> T {
        let (before, behind) = self.slots.split_at_checked(home).unwrap_or_default();
        let mut chain = behind.iter().chain(before);
        let slot = chain.find(|slot| slot.word == word || slot.word == 0);
        slot.map(|slot| slot.known).unwrap_or_default()
    }

    /// Changes what is known of a word; zeros are no word.
    pub(crate) fn update(&mut self, word: Key, change: impl FnOnce(&mut T)) {
        let word = u128::from_le_bytes(word);
        if word == 0 {
            return;
        }
        let bit = self.bit(word);
        let place = self.place_of(word, bit / FILTER_BITS);
        if let (Some(slot), Some(bits)) = (self.slots.get_mut(place), self.filter.get_mut(bit / 64))
        {
            slot.word = word;
            change(&mut slot.known);
            *bits |= 1 << (bit % 64);
        }
    }

    /// The slot of a word whose chain begins at a place, or the free one where its chain ends.
    fn place_of(&self, word: u128, home: usize) -> usize {
        let is_here = |slot: &Slot<T>| slot.word == word || slot.word == 0;
        // Most words stand where their chain begins.
        if self.slots.get(home).is_some_and(is_here) {
            return home;
        }
        let (before, behind) = self.slots.split_at_checked(home).unwrap_or_default();
        let at = behind.iter().position(is_here).map(|at| home + at);
        at.or_else(|| before.iter().position(is_here))
            .unwrap_or(self.slots.len())
    }

    /// A word's bit in the filter: the top bits of a product.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the halves of the word are mixed"
    )]
    #[inline]
    const fn bit(&self, word: u128) -> usize {
        let mixed = (word as u64) ^ ((word >> 64) as u64).rotate_left(29);
        (mixed.wrapping_mul(SPREAD) >> self.shift) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_a_text_has_the_key_of_its_small_letters() {
        let text = "The RIVER rose by a Métre @[AZ`{, Riverriverriverr riverriverriverri Rivers";
        for word in text.split([' ', ',']).filter(|word| !word.is_empty()) {
            let small = word.to_ascii_lowercase();
            assert_eq!(
                folded_key(text, Span::of_part(text, word)),
                key(&small),
                "{word}"
            );
        }
    }

    #[test]
    fn a_table_holds_what_it_has_room_for_wherever_the_words_fall() {
        for count in 1..200 {
            let words: Vec<String> = (0..count).map(|n| format!("word{n}")).collect();
            let mut table = WordTable::with_capacity(count);
            for (n, word) in words.iter().enumerate() {
                table.update(key(word), |known| *known = n + 1);
            }
            for (n, word) in words.iter().enumerate() {
                assert_eq!(table.get(key(word)), n + 1, "{word} of {count}");
            }
            assert_eq!(table.get(key("river")), 0);
            assert_eq!(table.get(Key::default()), 0);
        }
    }
}

//! A fixed table of short words, each its own key.
//!
//! Words of a text are looked up in it and never put into it, so nobody can make its chains long.

/// No word of a table is longer, in bytes.
pub(crate) const LONGEST: usize = 16;

/// A word in small letters with straight apostrophes, zeros behind it.
pub(crate) type Key = [u8; LONGEST];

/// A table with open addresses, at most half full.
#[derive(Debug)]
pub(crate) struct WordTable<T> {
    /// Words as numbers, zero for no word. Most words of a text are not in the table, so what is known
    /// lies apart.
    words: Vec<u128>,
    /// What is known of the word at the same place.
    known: Vec<T>,
    /// How far a hash is shifted to be a place.
    shift: u32,
}

impl<T: Copy + Default> WordTable<T> {
    /// A table with room for some words.
    pub(crate) fn with_capacity(words: usize) -> Self {
        let places = (2 * words).next_power_of_two().max(2);
        Self {
            words: vec![0; places],
            known: vec![T::default(); places],
            shift: 64 - places.ilog2(),
        }
    }

    /// What is known of a word; the default for an unknown one.
    pub(crate) fn get(&self, word: Key) -> T {
        let word = u128::from_le_bytes(word);
        let mut at = self.home(word);
        loop {
            match self.words.get(at) {
                Some(&here) if here == word => {
                    return self.known.get(at).copied().unwrap_or_default();
                }
                Some(&0) | None => return T::default(),
                Some(_) => at += 1,
            }
        }
    }

    /// Changes what is known of a word. What is longer than a key, or empty, is no word.
    pub(crate) fn update(&mut self, word: &str, change: impl FnOnce(&mut T)) {
        let mut key = Key::default();
        let Some(room) = key.get_mut(..word.len()).filter(|room| !room.is_empty()) else {
            return;
        };
        room.copy_from_slice(word.as_bytes());
        let word = u128::from_le_bytes(key);
        let from = self.home(word);
        let words = self.words.get_mut(from..).unwrap_or_default();
        let known = self.known.get_mut(from..).unwrap_or_default();
        let mut slots = words.iter_mut().zip(known);
        if let Some((slot, known)) = slots.find(|(here, _)| **here == 0 || **here == word) {
            *slot = word;
            change(known);
        }
    }

    /// Where a word's chain begins: the top bits of a product with an odd constant (2^64 / golden ratio).
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the halves of the word are mixed"
    )]
    const fn home(&self, word: u128) -> usize {
        let mixed = (word as u64) ^ ((word >> 64) as u64).rotate_left(29);
        (mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> self.shift) as usize
    }
}

//! A fixed table of short words, each its own key.
//!
//! Words of a text are looked up in it and never put into it, so nobody can make its chains long.

/// No word of a table is longer, in bytes.
pub(crate) const LONGEST: usize = 16;

/// A word in small letters with straight apostrophes, zeros behind it.
pub(crate) type Key = [u8; LONGEST];

/// A table with open addresses, at most a quarter full.
#[derive(Debug)]
pub(crate) struct WordTable<T> {
    /// A word as a number, zero for no word, and what is known of it.
    slots: Vec<(u128, T)>,
    /// How far a hash is shifted to be a place.
    shift: u32,
}

impl<T: Copy + Default> WordTable<T> {
    /// A table with room for some words.
    pub(crate) fn with_capacity(words: usize) -> Self {
        let places = (4 * words).next_power_of_two().max(2);
        Self {
            slots: vec![(0, T::default()); places],
            shift: 64 - places.ilog2(),
        }
    }

    /// What is known of a word; the default for an unknown one.
    pub(crate) fn get(&self, word: Key) -> T {
        let word = u128::from_le_bytes(word);
        let mut at = self.home(word);
        loop {
            match self.slots.get(at) {
                Some(&(known, value)) if known == word => return value,
                Some(&(0, _)) | None => return T::default(),
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
        let slots = self.slots.get_mut(from..).unwrap_or_default();
        if let Some(slot) = slots
            .iter_mut()
            .find(|(known, _)| *known == 0 || *known == word)
        {
            slot.0 = word;
            change(&mut slot.1);
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

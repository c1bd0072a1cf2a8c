//! A fixed table of short words, each its own key.
//!
//! Words of a text are looked up in it and never put into it, so nobody can make its chains long.

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

/// A table of words in two parts. The key of a short word is a number of 64 bits, and most words are short.
#[derive(Debug)]
pub(crate) struct WordTable<T> {
    short: Buckets<1, T>,
    long: Buckets<2, T>,
}

impl<T: Copy + Default> WordTable<T> {
    /// A table with room for some words, which are short or long in any proportion.
    pub(crate) fn with_capacity(words: usize) -> Self {
        Self {
            short: Buckets::with_places(2 * words),
            long: Buckets::with_places(words),
        }
    }

    /// What is known of a word; the default for an unknown one.
    #[inline]
    pub(crate) fn get(&self, word: Key) -> T {
        match halves(word) {
            [low, 0] => self.short.get([low]),
            word => self.long.get(word),
        }
    }

    /// Changes what is known of a word; zeros are no word.
    pub(crate) fn update(&mut self, word: Key, change: impl FnOnce(&mut T)) {
        let known = match halves(word) {
            [0, 0] => None,
            [low, 0] => self.short.entry([low]),
            word => self.long.entry(word),
        };
        known.map(change);
    }
}

/// A key as two numbers; the second is zero for words of up to eight bytes.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the halves are taken one by one"
)]
#[inline]
const fn halves(word: Key) -> [u64; 2] {
    let word = u128::from_le_bytes(word);
    [word as u64, (word >> u64::BITS) as u64]
}

/// The words that share a bucket: short ones, and what the lexicon knows of them, fill a line of the cache.
const PLACES: usize = 3;

/// A table of buckets. A word stands in its own bucket, or where that is full, in the next one with room; the
/// first bucket follows the last one.
#[derive(Debug)]
struct Buckets<const N: usize, T> {
    buckets: Vec<Bucket<N, T>>,
    /// How far a hash is shifted to be the index of a bucket.
    shift: u32,
}

#[derive(Debug, Clone, Copy)]
#[repr(align(64))]
struct Bucket<const N: usize, T> {
    /// Words as numbers, zero where there is room.
    words: [[u64; N]; PLACES],
    /// What is known of a word that does not stand here: the default. Then of each that does.
    known: [T; 1 + PLACES],
}

impl<const N: usize, T: Copy + Default> Bucket<N, T> {
    const ROOM: [u64; N] = [0; N];

    /// What is known of a word if it stands here or would.
    ///
    /// The words of a text come in no order that a processor could foresee, so it is told no place to branch: the
    /// outcomes of all comparisons make up the index of what is known.
    #[inline]
    fn get(&self, word: [u64; N]) -> Option<T> {
        let [first, second, third] = self.words;
        let index = usize::from(first == word)
            + 2 * usize::from(second == word)
            + 3 * usize::from(third == word);
        if index == 0 && third != Self::ROOM {
            return None;
        }
        self.known.get(index).copied()
    }

    /// The place of a word, or the first one with room.
    fn place(&mut self, word: [u64; N]) -> Option<&mut T> {
        let mut places = self.words.iter_mut().zip(self.known.iter_mut().skip(1));
        let (own, known) = places.find(|(own, _)| **own == word || **own == Self::ROOM)?;
        *own = word;
        Some(known)
    }
}

impl<const N: usize, T: Copy + Default> Buckets<N, T> {
    fn with_places(places: usize) -> Self {
        let count = places.div_ceil(PLACES).next_power_of_two().max(2);
        let bucket = Bucket {
            words: [[0; N]; PLACES],
            known: [T::default(); 1 + PLACES],
        };
        Self {
            buckets: vec![bucket; count],
            shift: u64::BITS - count.ilog2(),
        }
    }

    #[inline]
    fn get(&self, word: [u64; N]) -> T {
        let home = self.home(word);
        let own = self.buckets.get(home).and_then(|bucket| bucket.get(word));
        own.unwrap_or_else(|| self.get_beyond(home, word))
    }

    /// What is known of a word whose own bucket is full.
    #[cold]
    fn get_beyond(&self, home: usize, word: [u64; N]) -> T {
        let (before, behind) = self.buckets.split_at_checked(home).unwrap_or_default();
        let mut chain = behind.iter().chain(before);
        chain
            .find_map(|bucket| bucket.get(word))
            .unwrap_or_default()
    }

    fn entry(&mut self, word: [u64; N]) -> Option<&mut T> {
        let home = self.home(word);
        let (before, behind) = self.buckets.split_at_mut_checked(home).unwrap_or_default();
        let mut chain = behind.iter_mut().chain(before);
        chain.find_map(|bucket| bucket.place(word))
    }

    /// The index of a word's own bucket: the top bits of a product with an odd constant (2^64 / golden ratio).
    #[expect(clippy::cast_possible_truncation, reason = "few bits are left")]
    #[inline]
    fn home(&self, word: [u64; N]) -> usize {
        let parts = word.into_iter().rev();
        let mixed = parts.fold(0, |mixed: u64, part| mixed.rotate_left(29) ^ part);
        (mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> self.shift) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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

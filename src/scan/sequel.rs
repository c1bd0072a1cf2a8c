//! What stands behind the first word of a phrase: few words that may begin one are followed by what it needs.

use crate::step;
use crate::word_table::SPREAD;

/// Where a word stands that may begin a phrase.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// Where a sentence, a label or a name may begin.
    Opening,
    /// Behind another word, in small letters.
    Within,
}

/// How the phrases of the boilerplate table go on behind their first words, which are numbered. Zero is the number of
/// a word that begins none.
#[derive(Debug)]
pub(super) struct Sequels {
    /// By number.
    beginnings: Vec<Beginnings>,
    ways: Ways,
}

impl Default for Sequels {
    fn default() -> Self {
        Self {
            beginnings: vec![Beginnings::default()],
            ways: Ways::default(),
        }
    }
}

impl Sequels {
    /// The number of another first word.
    pub(super) fn new_word(&mut self) -> u32 {
        self.beginnings.push(Beginnings::default());
        u32::try_from(self.beginnings.len() - 1).unwrap_or_default()
    }

    /// Adds what stands in a phrase behind its first word.
    pub(super) fn add(&mut self, first_word: u32, place: Place, behind: &[u8]) {
        let Some(beginnings) = self.beginnings.get_mut(first_word as usize) else {
            return;
        };
        let set = beginnings.at_mut(place);
        // An apostrophe is written in more than one way.
        let straight = behind.iter().take_while(|byte| **byte != b'\'').count();
        match [LONG, SHORT].into_iter().find(|length| *length <= straight) {
            Some(length) => {
                *set = set.with(Set::of(behind));
                self.ways
                    .add(Way::new(first_word, place, step_of(behind), length));
            }
            None => *set = Set::ALL,
        }
    }

    /// Whether a phrase may go on, behind its first word, like the text.
    #[expect(
        clippy::inline_always,
        reason = "a call takes as long as finding a word"
    )]
    #[inline(always)]
    pub(super) fn may_be(&self, first_word: u32, place: Place, behind: &[u8]) -> bool {
        let beginnings = self.beginnings.get(first_word as usize);
        let set = beginnings.map_or(Set::NONE, |it| it.at(place));
        set.meets(Set::of(behind)) && (set == Set::ALL || self.has(first_word, place, behind))
    }

    /// The closer look.
    // In line, it would take the registers of the words around it.
    #[inline(never)]
    fn has(&self, first_word: u32, place: Place, behind: &[u8]) -> bool {
        let step = step_of(behind);
        let way = |length| Way::new(first_word, place, step, length);
        self.ways.has(way(LONG)) || self.ways.has(way(SHORT))
    }
}

/// A way to go on is known by so many bytes; that of a short phrase by fewer.
const LONG: usize = 7;
const SHORT: usize = 3;

/// What stands behind a first word, in small letters.
fn step_of(behind: &[u8]) -> u64 {
    step::in_small(step::first(behind))
}

/// What phrases with one first word go on with,
#[derive(Debug, Clone, Copy, Default)]
struct Beginnings {
    /// all of them,
    all: Set,
    /// and those that stand anywhere in a line.
    within: Set,
}

impl Beginnings {
    const fn at(&self, place: Place) -> Set {
        match place {
            Place::Opening => self.all,
            Place::Within => self.within,
        }
    }

    const fn at_mut(&mut self, place: Place) -> &mut Set {
        match place {
            Place::Opening => &mut self.all,
            Place::Within => &mut self.within,
        }
    }
}

/// A set of beginnings: of the two letters with which a word begins. Several share a bit.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Set(u64);

impl Set {
    const NONE: Self = Self(0);
    const ALL: Self = Self(u64::MAX);

    /// The beginning of the word behind a blank, in either case; whatever else may stand there is one bit.
    const fn of(behind: &[u8]) -> Self {
        match behind {
            [b' ', first, second, ..] => {
                let (first, second) = (*first & 0x1f, *second & 0x1f);
                Self(1 << ((first + 5 * second) & 0x3f))
            }
            _ => Self(1),
        }
    }

    const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// A way to go on: a first word by its number, its place, and the bytes behind it in small letters.
#[derive(Debug, Clone, Copy)]
struct Way {
    phrase: u64,
    bytes: u64,
}

impl Way {
    fn new(first_word: u32, place: Place, behind: u64, length: usize) -> Self {
        Self {
            phrase: u64::from(first_word) << 1 | u64::from(place == Place::Within),
            bytes: step::head(behind, length),
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "there are fewer bits than a small number has"
    )]
    const fn bit(self) -> usize {
        let mixed = self.bytes.rotate_left(29) ^ self.phrase;
        (mixed.wrapping_mul(SPREAD) >> (u64::BITS - Ways::BITS.ilog2())) as usize
    }
}

/// All ways of all phrases: a bit for each, which few others share.
#[derive(Debug)]
struct Ways(Vec<u64>);

impl Ways {
    /// More than ten times as many as there are ways.
    const BITS: usize = 1 << 16;

    fn add(&mut self, way: Way) {
        let bit = way.bit();
        if let Some(bits) = self.0.get_mut(bit / 64) {
            *bits |= 1 << (bit % 64);
        }
    }

    fn has(&self, way: Way) -> bool {
        let bit = way.bit();
        let bits = self.0.get(bit / 64);
        bits.is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
    }
}

impl Default for Ways {
    fn default() -> Self {
        Self(vec![0; Self::BITS / 64])
    }
}

//! The letters with which a word begins, eight bytes of text in one step.
//!
//! Most words are a step long, and a step takes no longer than looking at two bytes one by one.

use super::token::Flags;
use crate::step::{self, EVERY, STEP, TOP};

/// A run of ASCII letters, sixteen at most. The first one is lowest in all numbers.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Letters {
    pub(super) count: usize,
    /// The letters in small form.
    pub(super) folded: u128,
    /// The top bits of the small letters and of the capitals.
    small: u128,
    capitals: u128,
}

impl Letters {
    /// The letters at the start of a text.
    #[expect(
        clippy::inline_always,
        reason = "most of a text is read here, and the letters stay in registers"
    )]
    #[inline(always)]
    pub(super) fn at_start(text: &[u8]) -> Self {
        let step = Step::at_start(text);
        let letters = Self {
            count: step.count(),
            folded: u128::from(step.folded),
            small: u128::from(step.small),
            capitals: u128::from(step.capitals),
        };
        if letters.count < STEP {
            return letters;
        }
        letters.and(Step::at_start(text.get(STEP..).unwrap_or_default()))
    }

    /// Takes in a second step.
    fn and(self, second: Step) -> Self {
        let behind = |half: u64| u128::from(half) << u64::BITS;
        Self {
            count: STEP + second.count(),
            folded: self.folded | behind(second.folded),
            small: self.small | behind(second.small),
            capitals: self.capitals | behind(second.capitals),
        }
    }

    /// Whether a small letter is among them.
    pub(super) const fn has_small(&self) -> bool {
        self.small != 0
    }

    /// How a word of these letters is written.
    #[inline]
    pub(super) const fn flags(&self) -> Flags {
        let mut flags = Flags::NONE;
        // Most words have small letters only.
        if self.capitals == 0 {
            return flags;
        }
        if self.capitals & 0x80 != 0 {
            flags = flags.with(Flags::CAPITAL);
        }
        if self.small << 8 & self.capitals != 0 {
            flags = flags.with(Flags::GLUED);
        }
        if self.count > 1 && !self.has_small() {
            flags = flags.with(Flags::ALL_CAPITALS);
        }
        flags
    }
}

/// The letters at the start of eight bytes.
#[derive(Clone, Copy)]
struct Step {
    folded: u64,
    /// The top bits of the small letters and of the capitals, and of the bytes that are no letters.
    small: u64,
    capitals: u64,
    others: u64,
}

impl Step {
    #[inline]
    fn at_start(text: &[u8]) -> Self {
        let bytes = step::first(text);
        let folded = bytes | (0x20 * EVERY);
        // Seven bits hold a character of ASCII: a sum has its top bit from `a` on, and from behind `z` on.
        let low = folded & !TOP;
        let from_a = low + u64::from(0x80 - b'a') * EVERY;
        let behind_z = low + u64::from(0x7f - b'z') * EVERY;
        let letters = from_a & !behind_z & !bytes & TOP;
        let others = letters ^ TOP;
        // All bits of the bytes before the first that is no letter.
        let run = ((others & others.wrapping_neg()) >> 7).wrapping_sub(1);
        let letters = letters & run;
        // Small letters have the bit 20, capitals do not.
        let small = letters & bytes << 2;
        Self {
            folded: folded & run,
            small,
            capitals: letters ^ small,
            others,
        }
    }

    const fn count(&self) -> usize {
        self.others.trailing_zeros() as usize / STEP
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_of_letters_ends_at_any_other_byte() {
        for byte in 0..=u8::MAX {
            for place in 0..20 {
                let mut text = [b'x'; 20];
                text[place] = byte;
                let is_letter = byte.is_ascii_alphabetic();
                let letters = Letters::at_start(&text);
                let count = if is_letter { 16 } else { place.min(16) };
                assert_eq!(letters.count, count, "{byte:x} at {place}");
                let mut folded = [0; 16];
                let lower = text.map(|byte| byte.to_ascii_lowercase());
                folded[..count].copy_from_slice(&lower[..count]);
                assert_eq!(letters.folded.to_le_bytes(), folded);
            }
        }
        assert_eq!(Letters::at_start(b"").count, 0);
        assert_eq!(Letters::at_start(b"at").count, 2);
    }

    #[test]
    fn letters_know_how_they_are_written() {
        let flags = |text: &str| Letters::at_start(text.as_bytes()).flags();
        let glued = Flags::CAPITAL.with(Flags::GLUED);
        assert_eq!(flags("river"), Flags::NONE);
        assert_eq!(flags("River"), Flags::CAPITAL);
        assert_eq!(flags("RIVER"), Flags::CAPITAL.with(Flags::ALL_CAPITALS));
        assert_eq!(flags("R"), Flags::CAPITAL);
        assert_eq!(flags("RIVEr"), Flags::CAPITAL);
        assert_eq!(flags("MayCredit"), glued);
        assert_eq!(flags("glued to Nothing"), Flags::NONE);
        assert_eq!(flags("sevenletGlued"), Flags::GLUED);
        assert_eq!(flags("eightletGlued"), Flags::GLUED);
        assert_eq!(flags("RIVERSIDES"), flags("RIVER"));
    }
}

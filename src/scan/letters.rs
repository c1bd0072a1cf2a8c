//! The letters with which a word begins, eight bytes of text in one step.
//!
//! Most words are a step long, and a step takes no longer than looking at two bytes one by one.

use super::token::Flags;
use crate::step::{self, EVERY, STEP, TOP};

/// A run of ASCII letters, sixteen at most.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Letters {
    pub(super) count: usize,
    /// The letters in small form, the first one lowest.
    pub(super) folded: u128,
    /// Whether a capital is among them,
    pub(super) capital: bool,
    /// and a small letter.
    pub(super) small: bool,
    pub(super) begin_with_capital: bool,
    /// Whether a capital stands behind a small letter.
    pub(super) glued: bool,
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
            capital: step.capitals != 0,
            small: step.small != 0,
            begin_with_capital: step.capitals & 0x80 != 0,
            glued: step.small << 8 & step.capitals != 0,
        };
        if letters.count < STEP {
            return letters;
        }
        letters.and(step, Step::at_start(text.get(STEP..).unwrap_or_default()))
    }

    /// Takes in a second step.
    fn and(self, first: Step, second: Step) -> Self {
        let before = second.small << 8 | first.small >> (u64::BITS - 8);
        Self {
            count: STEP + second.count(),
            folded: self.folded | u128::from(second.folded) << u64::BITS,
            capital: self.capital || second.capitals != 0,
            small: self.small || second.small != 0,
            begin_with_capital: self.begin_with_capital,
            glued: self.glued || before & second.capitals != 0,
        }
    }

    /// How a word of these letters is written.
    #[inline]
    pub(super) const fn flags(&self) -> Flags {
        let mut flags = Flags::NONE;
        // Most words have small letters only.
        if !self.capital {
            return flags;
        }
        if self.begin_with_capital {
            flags = flags.with(Flags::CAPITAL);
        }
        if self.glued {
            flags = flags.with(Flags::GLUED);
        }
        if self.count > 1 && !self.small {
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
        let written = |text: &str| {
            let letters = Letters::at_start(text.as_bytes());
            (letters.begin_with_capital, letters.small, letters.glued)
        };
        assert_eq!(written("river"), (false, true, false));
        assert_eq!(written("River"), (true, true, false));
        assert_eq!(written("RIVER"), (true, false, false));
        assert_eq!(written("RIVEr"), (true, true, false));
        assert_eq!(written("MayCredit"), (true, true, true));
        assert_eq!(written("glued to Nothing"), (false, true, false));
        assert_eq!(written("sevenletGlued"), (false, true, true));
        assert_eq!(written("eightletGlued"), (false, true, true));
    }
}

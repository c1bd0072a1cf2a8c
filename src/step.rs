//! A step: eight bytes of a text, computed with as one number, the first byte lowest. What is found out about a
//! byte stands in that byte's top bit.

/// The bytes of a step.
pub(crate) const STEP: usize = 8;

/// A one in every byte, and every top bit.
pub(crate) const EVERY: u64 = u64::from_le_bytes([1; STEP]);
pub(crate) const TOP: u64 = 0x80 * EVERY;

/// The first step of a text, zeros where it is shorter.
#[inline]
pub(crate) fn first(text: &[u8]) -> u64 {
    match text.first_chunk() {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => text
            .iter()
            .rev()
            .fold(0, |step, byte| step << 8 | u64::from(*byte)),
    }
}

/// The first bytes of a step, and zeros behind them.
#[inline]
pub(crate) const fn head(step: u64, length: usize) -> u64 {
    match length {
        STEP.. => step,
        _ => step & ((1 << (8 * length)) - 1),
    }
}

/// A step with the capitals of ASCII made small.
#[inline]
pub(crate) const fn in_small(step: u64) -> u64 {
    // Seven bits hold a character of ASCII: a sum has its top bit from `A` on, and from behind `Z` on.
    let low = step & !TOP;
    let from_a = low + (0x80 - b'A') as u64 * EVERY;
    let behind_z = low + (0x7f - b'Z') as u64 * EVERY;
    let capitals = from_a & !behind_z & !step & TOP;
    step | capitals >> 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_of_ascii_alone_are_made_small() {
        for byte in 0..=u8::MAX {
            let step = in_small(u64::from_le_bytes([byte; STEP]));
            assert_eq!(step.to_le_bytes(), [byte.to_ascii_lowercase(); STEP]);
        }
    }

    #[test]
    fn what_lies_behind_a_text_or_a_head_is_zero() {
        assert_eq!(first(b"rose and fell"), u64::from_le_bytes(*b"rose and"));
        assert_eq!(first(b"rose"), u64::from_le_bytes(*b"rose\0\0\0\0"));
        assert_eq!(head(first(b"rose and fell"), 4), first(b"rose"));
        assert_eq!(
            (first(b""), head(first(b"rose and"), 8)),
            (0, first(b"rose and"))
        );
    }
}

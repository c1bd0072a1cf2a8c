//! Words by their letters, whatever their case: headings are in capitals. Eight letters are one step.

use std::cmp::Ordering;

use crate::Span;
use crate::step::{self, STEP};

/// The first letters of a word in small form, as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Head(u64);

impl Head {
    /// The head of the word at a place of a text. That of a longer word is no short word: its top bit is set.
    #[inline]
    pub(super) fn at(text: &str, place: Span) -> Self {
        let behind = text.as_bytes().get(place.start()..).unwrap_or_default();
        let head = step::in_small(step::head(step::first(behind), place.len()));
        Self(if place.len() > STEP {
            head | 1 << 63
        } else {
            head
        })
    }

    const fn of(word: &str) -> Self {
        let (mut head, mut shift) = (0, 0);
        let mut rest = word.as_bytes();
        while let [letter, behind @ ..] = rest {
            head |= (*letter as u64) << shift;
            shift += 8;
            rest = behind;
        }
        Self(head)
    }
}

/// Short words in small letters, to compare words with.
pub(super) const fn short<const N: usize>(words: [&str; N]) -> [Head; N] {
    let mut heads = [Head(0); N];
    let (mut slots, mut words): (&mut [Head], &[&str]) = (&mut heads, &words);
    while let ([slot, next @ ..], [word, rest @ ..]) = (slots, words) {
        *slot = Head::of(word);
        (slots, words) = (next, rest);
    }
    heads
}

/// A word, in whatever case.
#[derive(Debug, Clone, Copy)]
pub(super) struct Folded<'t> {
    head: Head,
    word: &'t [u8],
}

impl<'t> Folded<'t> {
    pub(super) const NONE: Self = Self {
        head: Head(0),
        word: &[],
    };

    /// A word that stands in no text.
    pub(super) fn of(word: &'t str) -> Self {
        Self::at(word, Span::new(0, word.len()))
    }

    /// The word at a place of a text.
    #[inline]
    pub(super) fn at(text: &'t str, place: Span) -> Self {
        Self {
            head: Head::at(text, place),
            word: text.as_bytes().get(place.range()).unwrap_or_default(),
        }
    }
}

impl Ord for Folded<'_> {
    /// By head, then by length: most words differ there, or are no longer than their head.
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        let heads = self.head.cmp(&other.head);
        let lengths = || self.word.len().cmp(&other.word.len());
        heads.then_with(lengths).then_with(|| {
            if self.word.len() <= STEP {
                return Ordering::Equal;
            }
            let folded = |word: Self| word.word.iter().map(u8::to_ascii_lowercase);
            folded(*self).cmp(folded(*other))
        })
    }
}

impl PartialOrd for Folded<'_> {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Folded<'_> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Folded<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_does_not_matter_and_all_else_does() {
        for (one, other) in [
            ("Roe", "ROE"),
            ("Leedford Council", "LEEDFORD council"),
            ("", ""),
        ] {
            assert_eq!(Folded::of(one), Folded::of(other));
        }
        for (one, other) in [
            ("Roe", "Roes"),
            ("Leedfords", "Leedfordy"),
            ("É", "é"),
            ("a@", "a`"),
        ] {
            assert_ne!(Folded::of(one), Folded::of(other));
        }
    }

    #[test]
    fn a_head_ends_with_its_word() {
        let text = "the thermometer";
        assert_eq!([Head::at(text, Span::new(0, 3))], short(["the"]));
        assert_eq!([Head::at(text, Span::new(4, 12))], short(["thermome"]));
        assert_ne!([Head::at(text, Span::new(4, 15))], short(["thermome"]));
        assert_eq!([Head::at("AT", Span::new(0, 2))], short(["at"]));
    }

    #[test]
    fn heads_of_long_words_tell_them_apart_and_from_all_short_ones() {
        let head = |word: &str| Head::at(word, Span::new(0, word.len()));
        assert_ne!(head("thermometer"), head("barometrical"));
        assert_eq!(head("thermometer"), head("Thermometrical"));
        assert!(head("thermometer") > head("zzzzzzzz"));
    }
}

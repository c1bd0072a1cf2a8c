//! The name of a section over the headline: `Environment`.

use super::super::piece::Piece;
use super::BoilerplateKind;
use crate::Confidence;
use crate::scan::{End, Flags, Scan};

/// A headline under a section has so many words at least.
const LEAST_WORDS: u32 = 4;

/// Settles the first line if it is one word with a capital, and what looks like a headline and prose stand under it.
pub(super) fn settle(scan: &Scan, pieces: &mut [Piece]) {
    let mut open = pieces.iter_mut().filter(|piece| !piece.is_settled());
    let (Some(section), Some(headline)) = (open.next(), open.next()) else {
        return;
    };
    let is_open = |piece: &Piece| piece.facts.end == End::Open && !piece.opens_quotation();
    let fits = section.tally.words == 1
        && is_open(section)
        && section.first_word(scan).is(Flags::CAPITAL)
        && headline.tally.words >= LEAST_WORDS
        && is_open(headline)
        && open.next().is_some_and(|piece| piece.is_prose());
    if fits {
        section.settle(
            BoilerplateKind::Navigation,
            "section-over-headline",
            Confidence::Medium,
        );
    }
}

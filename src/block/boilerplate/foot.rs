//! The foot of a page: what stands behind the article and is no sentence.
//!
//! Behind its last sentence an article has a list or a table at most, and none of the page's furniture before them. So
//! short lines without a sentence that stand behind both, the last sentence and furniture, are furniture too: topics,
//! buttons, the headlines of other articles.

use super::super::piece::Piece;
use super::BoilerplateKind;
use crate::Confidence;
use crate::scan::End;

/// Longer lines may be sentences that were cut short.
const MOST_WORDS: u32 = 16;

/// A line with a colon that has fewer words is a label, and announces nothing of the article's.
const LABEL_WORDS: u32 = 6;

/// Settles the lines behind the first furniture of the foot.
pub(super) fn settle(pieces: &mut [Piece]) {
    let Some(last) = pieces.iter().rposition(is_told) else {
        return;
    };
    let behind = pieces.iter_mut().skip(last + 1);
    for piece in behind.skip_while(|piece| !begins(piece)) {
        if is_foot(piece) {
            piece.settle(BoilerplateKind::Navigation, "foot-line", Confidence::Medium);
        }
    }
}

/// Whether a line is furniture that stands in no article: lists have advertisements between them, pictures, and the
/// addresses of what they tell of.
fn begins(piece: &Piece) -> bool {
    use BoilerplateKind::{Advertisement, Caption, Follow, MediaControl, Other, PhotoCredit};
    let inside = [
        Advertisement,
        Caption,
        Follow,
        MediaControl,
        Other,
        PhotoCredit,
    ];
    piece.is_boilerplate() && !inside.iter().any(|kind| piece.is_kind(*kind))
}

/// Whether a line is a sentence, or announces one.
fn is_told(piece: &Piece) -> bool {
    let is_label = match piece.facts.end {
        End::Open => true,
        End::Colon => piece.tally.words < LABEL_WORDS,
        End::Stop | End::Question | End::GoesOn => false,
    };
    !piece.is_settled() && !is_label
}

/// Whether a line is nothing of the article's: prices and results have numbers, what is called out has marks.
fn is_foot(piece: &Piece) -> bool {
    !piece.is_settled()
        && piece.tally.words <= MOST_WORDS
        && !piece.has_number()
        && !piece.has_quotation()
}

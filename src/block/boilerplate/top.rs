//! Between the byline or stamp and the first paragraph stand the page's buttons and counts: `Gift`, `12`, `Hear this`.

use super::super::piece::Piece;
use super::BoilerplateKind;
use crate::Confidence;
use crate::scan::{Class, End, Kind, Scan};

/// Buttons have so many words at most; standfirsts have more.
const MOST_WORDS: u32 = 3;

/// Further down a list may be the article's own.
const MOST_LINES: usize = 12;

/// Settles the short lines that follow each other, or other furniture, behind the byline or stamp; over those stands the
/// headline.
pub(super) fn settle(scan: &Scan, has_headline: bool, pieces: &mut [Piece]) {
    let prose = pieces.iter().position(Piece::is_prose).unwrap_or(0);
    let top = pieces.get_mut(..prose).unwrap_or_default();
    let Some(signed) = top.iter().position(Piece::is_masthead) else {
        return;
    };
    if !has_headline && top.iter().take(signed).all(Piece::is_settled) {
        return;
    }
    let mut follows = true;
    for piece in top.iter_mut().skip(signed + 1).take(MOST_LINES) {
        if !piece.is_settled() && follows && is_button(scan, piece) {
            piece.settle(
                BoilerplateKind::Navigation,
                "button-over-prose",
                Confidence::Medium,
            );
        }
        follows = piece.is_settled();
    }
}

/// Whether a line is a few words without an end, or a number. Where a report comes from is the article's.
fn is_button(scan: &Scan, piece: &Piece) -> bool {
    let tokens = scan.tokens.slice(piece.tokens.clone());
    let is_count = matches!(tokens, [only] if only.kind == Kind::Number);
    let is_place = || tokens.iter().any(|token| token.class.has(Class::PLACE));
    is_count
        || piece.facts.end == End::Open
            && (1..=MOST_WORDS).contains(&piece.tally.words)
            && !piece.has_number()
            && !piece.has_quotation()
            && !is_place()
}

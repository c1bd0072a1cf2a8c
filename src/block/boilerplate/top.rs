//! Around the byline or stamp, under the headline and over the first paragraph, stand the page's sections, buttons and
//! counts: `Shipping`, `Gift`, `12`, `Hear this`.

use super::super::piece::Piece;
use super::BoilerplateKind;
use crate::Confidence;
use crate::header::Header;
use crate::scan::{Class, End, Flags, Kind, Scan, Token};

/// Buttons have so many words at most; standfirsts have more.
const MOST_WORDS: u32 = 3;

/// Further down a list may be the article's own.
const MOST_LINES: usize = 12;

/// What may be a headline, over the byline, has so many words at least.
const HEADLINE_WORDS: u32 = 4;

/// Settles the short lines between headline and byline or stamp, and those that follow each other, or other furniture,
/// behind it; over those stands the headline.
pub(super) fn settle(header: &Header, scan: &Scan, pieces: &mut [Piece]) {
    let prose = pieces.iter().position(Piece::is_prose).unwrap_or(0);
    let top = pieces.get_mut(..prose).unwrap_or_default();
    let Some(signed) = top.iter().position(Piece::is_masthead) else {
        return;
    };
    if header.headline.is_none() && top.iter().take(signed).all(Piece::is_settled) {
        return;
    }
    let (above, below) = top.split_at_mut(signed);
    let is_headline = |piece: &Piece| !piece.is_settled() && piece.tally.words >= HEADLINE_WORDS;
    let headline = above.iter().position(is_headline);
    let lines = above.iter_mut().skip(headline.map_or(signed, |at| at + 1));
    for piece in lines.filter(|piece| !piece.is_settled() && is_button(scan, piece)) {
        take(piece);
    }
    let mut follows = true;
    for piece in below.iter_mut().skip(1).take(MOST_LINES) {
        if !piece.is_settled() && follows && is_button(scan, piece) {
            take(piece);
        }
        follows = piece.is_settled();
    }
}

fn take(button: &mut Piece) {
    button.settle(
        BoilerplateKind::Navigation,
        "button-over-prose",
        Confidence::Medium,
    );
}

/// Whether a line is a few words without an end, or a number. Where a report comes from is the article's; who wrote it,
/// the second line of a headline, and what has a colon inside are no button.
fn is_button(scan: &Scan, piece: &Piece) -> bool {
    let tokens = piece.inside(scan);
    let is_count = matches!(tokens, [.., last] if last.kind == Kind::Number) && tokens.len() <= 2;
    let not_button = |token: &Token| {
        let class = token.class;
        class.has(Class::PLACE.with(Class::GIVEN_NAME)) || token.kind == Kind::Colon
    };
    is_count
        || piece.facts.end == End::Open
            && (1..=MOST_WORDS).contains(&piece.tally.words)
            && !piece.has_number()
            && !piece.has_quotation()
            && piece.first_word(scan).is(Flags::CAPITAL)
            && !tokens.iter().any(not_button)
}

//! Boilerplate at the end of a paragraph: `... the mayor said. READ MORE: Another story`.
//!
//! Scrapers that lose line ends glue it to the prose. It is cut off where a phrase of the table that may
//! open a tail follows a sentence, outside any quotation, in capitals or with a colon behind it.

use super::super::piece::Piece;
use super::BoilerplateKind;
use super::phrases::{Anchor, Hit};
use crate::Span;
use crate::scan::{Flags, Kind, Scan, Side, Weight};

/// Cuts the tails off.
pub(super) fn settle(text: &str, scan: &Scan, hits: &[Hit], pieces: &mut Vec<Piece>) {
    let mut tails = hits
        .iter()
        .filter(|hit| hit.row.anchor == Anchor::Tail)
        .peekable();
    if tails.peek().is_none() {
        return;
    }
    let mut cut = Vec::with_capacity(pieces.len() + 1);
    for mut piece in pieces.drain(..) {
        while let Some(hit) = tails.next_if(|hit| hit.span.end() <= piece.span.end()) {
            let row = hit.row;
            if !piece.span.covers(hit.span)
                || piece.is_settled()
                || !is_set_off(text, scan, hit.span)
            {
                continue;
            }
            let Some(at) = sentence_start(scan, &piece, hit.span) else {
                continue;
            };
            let tail = Piece::new(scan, at..piece.tokens.end, 0);
            if tail.facts.words > row.words {
                continue;
            }
            cut.push(Piece::new(scan, piece.tokens.start..at, piece.breaks));
            piece = tail;
            let alone = hit.span.end() >= scan.tokens.at(piece.facts.last_word).span().end();
            let kind = if alone && row.kind == BoilerplateKind::RelatedLink {
                BoilerplateKind::RelatedLabel
            } else {
                row.kind
            };
            piece.settle(kind, row.rule(), row.confidence);
        }
        cut.push(piece);
    }
    *pieces = cut;
}

/// Whether a phrase is set off from prose: in capitals, or with a capital and a colon behind it.
fn is_set_off(text: &str, scan: &Scan, phrase: Span) -> bool {
    let words = phrase.slice(text);
    let colon = || {
        let after = scan.tokens.first_from(phrase.end());
        scan.tokens.at(after).kind == Kind::Colon
    };
    !words.contains(char::is_lowercase) || words.starts_with(char::is_uppercase) && colon()
}

/// The token at which the phrase stands, if a sentence has just ended and no quotation is open.
fn sentence_start(scan: &Scan, piece: &Piece, phrase: Span) -> Option<u32> {
    let at = scan.tokens.first_from(phrase.start());
    let before = at
        .checked_sub(1)
        .filter(|before| piece.tokens.contains(before))?;
    (scan.tokens.at(before).is(Flags::SENTENCE_END) && !in_quotation(scan, piece.tokens.start, at))
        .then_some(at)
}

/// Whether a double quotation mark between the two tokens is open at the second one. The last mark
/// decides: in a paragraph that re-opens without closing, a closing mark closes them all.
fn in_quotation(scan: &Scan, start: u32, at: u32) -> bool {
    let last = scan
        .tokens
        .slice(start..at)
        .iter()
        .rev()
        .find_map(|token| match token.kind {
            Kind::Quote(Weight::Double, side) => Some(side),
            _ => None,
        });
    last == Some(Side::Open)
}

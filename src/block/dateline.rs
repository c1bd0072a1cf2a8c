//! Which place with which a line opens is the dateline: the one that opens prose.

use super::piece::Piece;
use crate::header::{Dateline, Header};
use crate::scan::{Class, Flags, Kind, Scan, Token};

/// A label before a colon has so many words.
const MOST_LABEL_WORDS: usize = 4;

/// The dateline by its form, or else the first label that names a place.
pub(super) fn of(text: &str, header: &Header, scan: &Scan, pieces: &[Piece]) -> Option<Dateline> {
    let opens = |dateline: &Dateline| opens_prose(*dateline, pieces);
    let is_known = |label: &Dateline| {
        names_place(*label, scan) && opens(label) && !is_listed(text, *label, scan, pieces)
    };
    let mut labels = header.place_labels.iter().copied();
    let certain = header.dateline.filter(opens);
    certain.or_else(|| labels.find(is_known))
}

fn opens_prose(dateline: Dateline, pieces: &[Piece]) -> bool {
    pieces
        .iter()
        .any(|piece| piece.span.covers(dateline.span) && piece.kind().is_prose())
}

/// Whether a label is the name of a place and of nobody: `New Delhi`, but not `Jack London`.
fn names_place(label: Dateline, scan: &Scan) -> bool {
    let first = scan.tokens.first_from(label.place.start());
    let end = scan.tokens.first_from(label.place.end());
    let class = |id: u32| scan.tokens.at(id).class;
    let is_place = class(end.saturating_sub(1)).has(Class::PLACE);
    is_place && (class(first).has(Class::PLACE) || !class(first).has(Class::GIVEN_NAME))
}

/// Whether a piece below opens as a label does: that of the next entry of a list, of somebody's turn.
fn is_listed(text: &str, label: Dateline, scan: &Scan, pieces: &[Piece]) -> bool {
    let is_below = |piece: &&Piece| piece.span.start() > label.span.start();
    let mut below = pieces.iter().filter(is_below);
    label.span.slice(text).ends_with(':') && below.any(|piece| is_labelled(piece, scan))
}

/// Whether a piece opens as a name does before a colon.
fn is_labelled(piece: &Piece, scan: &Scan) -> bool {
    let tokens = scan.tokens.slice(piece.tokens.clone());
    let is_capital = |token: &&Token| token.kind == Kind::Word && token.is(Flags::CAPITAL);
    let near = tokens.iter().take(MOST_LABEL_WORDS);
    let words = near.take_while(is_capital).count();
    let mark = tokens.get(words);
    words > 0 && mark.is_some_and(|mark| mark.kind == Kind::Colon)
}

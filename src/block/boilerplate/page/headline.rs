//! The headline of a whole page: among all its lines only those right over the body may be it.

use std::ops::RangeInclusive;

use super::is_sentence;
use crate::block::BlockKind;
use crate::block::boilerplate::BoilerplateKind;
use crate::block::piece::{Piece, Verdict};
use crate::scan::{End, Flags, Kind, Scan};

/// The headline stands within so many lines over the body,
const MOST_ABOVE: usize = 14;

/// and has so many words: menus have fewer.
const WORDS: RangeInclusive<u32> = 4..=24;

/// A line with more numbers is a stamp with its zone.
const MOST_NUMBERS: u32 = 2;

/// Between a headline and its byline or stamp stand so many lines at most: a standfirst, a picture's caption and credit.
const MOST_BETWEEN: usize = 6;

/// Settles the headline: over the byline or stamp that stands nearest to the body, or else under it.
pub(super) fn settle(text: &str, scan: &Scan, body: usize, pieces: &mut [Piece]) {
    let first = body.saturating_sub(MOST_ABOVE);
    let Some(above) = pieces.get_mut(first..body) else {
        return;
    };
    let signs = |piece: &Piece| is_signature(text, piece);
    let signed = above.iter().rposition(signs).unwrap_or(above.len());
    let (over, under) = above.split_at_mut(signed);
    let over = over
        .get_mut(signed.saturating_sub(MOST_BETWEEN)..)
        .unwrap_or_default();
    if let Some(headline) = nearest(text, scan, over).or_else(|| nearest(text, scan, under)) {
        headline.verdict = Some(Verdict::Kind(BlockKind::Headline));
    }
}

/// The last of some lines that looks like a headline, or the one right over it: of a headline and its standfirst the
/// headline has fewer small words.
fn nearest<'p>(text: &str, scan: &Scan, lines: &'p mut [Piece]) -> Option<&'p mut Piece> {
    let fits = |piece: &Piece| is_headline(scan, piece) && !is_signature(text, piece);
    let last = lines.iter().rposition(fits)?;
    let (over, below) = lines.split_at_mut(last);
    let standfirst = below.first_mut()?;
    match over.last_mut().filter(|over| fits(over)) {
        Some(headline) if has_fewer_small(headline, standfirst) => Some(headline),
        _ => Some(standfirst),
    }
}

fn has_fewer_small(one: &Piece, other: &Piece) -> bool {
    let small = |piece: &Piece, of: &Piece| piece.tally.function_words * of.tally.words;
    small(one, other) < small(other, one)
}

fn is_headline(scan: &Scan, piece: &Piece) -> bool {
    !piece.is_settled()
        && matches!(piece.facts.end, End::Open | End::Question)
        && WORDS.contains(&piece.tally.words)
        && piece.tally.numbers <= MOST_NUMBERS
        && piece.facts.sentences <= 1
        && !is_sentence(piece)
        && !matches!(piece.facts.opening, Kind::Bullet | Kind::Hyphen)
        && (piece.first_word(scan).is(Flags::CAPITAL)
            || piece.facts.opening == Kind::Number
            || piece.has_quotation())
}

/// Whether a line says by whom or when.
fn is_signature(text: &str, piece: &Piece) -> bool {
    let leads = || piece.span.slice(text).get(..3);
    piece.is_masthead()
        || piece.is_kind(BoilerplateKind::Timestamp)
        || leads().is_some_and(|lead| lead.eq_ignore_ascii_case("by "))
}

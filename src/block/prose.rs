//! What kind of prose is left when posts and boilerplate are settled: headline, list, subheading,
//! paragraph.

use super::BlockKind;
use super::piece::{Piece, Verdict};
use crate::header::Header;
use crate::scan::{Class, End, Flags, Kind, Scan, Side, Token};

/// Headlines have so many words.
const HEADLINE_WORDS: std::ops::RangeInclusive<u32> = 2..=24;

/// Headlines drop articles and auxiliaries: a longer line with many such small words is a standfirst
/// without its full stop.
const STANDFIRST_WORDS: u32 = 13;

/// Subheadings have at most so many words.
const SUBHEADING_WORDS: u32 = 14;

/// Items of a list that a line with a colon opens have at most so many words; longer ones are paragraphs.
const ITEM_WORDS: u32 = 60;

/// Who asks is named in so many words at most.
const LABEL_WORDS: usize = 3;

/// Settles every piece that is left.
pub(super) fn settle(header: &Header, scan: &Scan, pieces: &mut [Piece]) {
    if header.headline.is_none() {
        settle_headline(scan, pieces);
    }
    settle_lists(scan, pieces);
    settle_subheadings(scan, pieces);
    for piece in pieces.iter_mut().filter(|piece| !piece.is_settled()) {
        piece.verdict = Some(Verdict::Kind(BlockKind::Paragraph));
    }
}

/// The first words that are no boilerplate are the headline if they are no sentence and prose follows.
fn settle_headline(scan: &Scan, pieces: &mut [Piece]) {
    // That of a whole page is settled, as is all above it.
    let may_be = |piece: &Piece| !piece.is_settled() || piece.kind() == BlockKind::Headline;
    let Some(first) = pieces.iter().position(may_be) else {
        return;
    };
    let (before, after) = pieces.split_at_mut(first + 1);
    let Some(headline) = before.last_mut() else {
        return;
    };
    let tally = headline.tally;
    // Opened by a small word, two in five are enough; otherwise nearly half of the words must be small.
    let opened = headline.first_word(scan).class.has(Class::FUNCTION);
    let least_share = if opened { 40 } else { 45 };
    let sentence = tally.words >= STANDFIRST_WORDS
        && 100 * tally.function_words >= least_share * tally.words
        && !has_parts(scan, headline);
    let fits = !headline.is_settled()
        && HEADLINE_WORDS.contains(&tally.words)
        && matches!(headline.facts.end, End::Open | End::Question)
        && !sentence
        && headline.facts.opening != Kind::Bullet;
    if fits && after.iter().any(Piece::is_prose) {
        headline.verdict = Some(Verdict::Kind(BlockKind::Headline));
    }
}

/// Whether a headline is put together: `“We lost the lot”: a town counts the cost`. The words that somebody spoke
/// keep their small ones.
fn has_parts(scan: &Scan, headline: &Piece) -> bool {
    let parts = |token: &Token| matches!(token.kind, Kind::Colon | Kind::Quote(_, Side::Open));
    headline.inside(scan).iter().any(parts)
}

/// Items begin with a bullet or a number, or follow a line that ends with a colon and are no sentences.
fn settle_lists(scan: &Scan, pieces: &mut [Piece]) {
    let mut opened = false;
    for piece in pieces.iter_mut() {
        let marked = !piece.is_settled() && is_marked(scan, piece);
        let listed = opened
            && !piece.is_settled()
            && !piece.opens_quotation()
            && piece.tally.words <= ITEM_WORDS
            && matches!(piece.facts.end, End::Open | End::GoesOn);
        opened = !piece.is_settled()
            && (piece.facts.end == End::Colon || opened && (listed || marked))
            || opened && piece.is_boilerplate();
        if marked || listed {
            piece.verdict = Some(Verdict::Kind(BlockKind::ListItem));
        }
    }
}

/// Whether a piece begins with a bullet, a hyphen and a space, or a number with a stop or bracket.
fn is_marked(scan: &Scan, piece: &Piece) -> bool {
    let token = |place| scan.tokens.at(piece.tokens.start + place);
    match piece.facts.opening {
        Kind::Bullet => true,
        Kind::Hyphen => token(1).is(Flags::SPACED),
        Kind::Number => {
            let (second, third) = (token(1), token(2));
            token(0).span().len() <= 2
                && matches!(second.kind, Kind::Stop | Kind::Bracket(_))
                && !second.is(Flags::SPACED)
                && third.is(Flags::SPACED)
                && third.is_wordlike()
        }
        _ => false,
    }
}

/// Short lines without an end mark between prose are subheadings.
fn settle_subheadings(scan: &Scan, pieces: &mut [Piece]) {
    let body = |piece: &Piece| {
        !piece.is_settled() && matches!(piece.facts.end, End::Stop | End::Question | End::Colon)
    };
    let Some(first) = pieces.iter().position(body) else {
        return;
    };
    let Some(last) = pieces.iter().rposition(body) else {
        return;
    };
    for piece in pieces.get_mut(first..last).unwrap_or_default() {
        let fits = !piece.is_settled()
            && matches!(piece.facts.end, End::Open | End::Question)
            && (1..=SUBHEADING_WORDS).contains(&piece.tally.words)
            && (piece.first_word(scan).is(Flags::CAPITAL)
                || piece.first_word(scan).kind == Kind::Number)
            && !(piece.facts.end == End::Question
                && (piece.has_quotation() || is_turn(scan, piece)));
        if fits {
            piece.verdict = Some(Verdict::Kind(BlockKind::Subheading));
        }
    }
}

/// Whether somebody asks, in an interview or a transcript: `ROE: Are you tired?`, `Q: Why now?`.
fn is_turn(scan: &Scan, piece: &Piece) -> bool {
    let tokens = piece.inside(scan);
    // A single letter is all capital too, without having two.
    let is_label = |token: &&Token| {
        token.is(Flags::ALL_CAPITALS) || token.is(Flags::CAPITAL) && token.span().len() == 1
    };
    let label = tokens.iter().take(LABEL_WORDS + 1).take_while(is_label);
    let behind = tokens.get(label.count());
    behind.is_some_and(|mark| mark.kind == Kind::Colon)
}

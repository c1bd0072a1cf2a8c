//! Whole pages: all the text that a browser shows, menus and footers too.
//!
//! On a page the body is the stretch in which sentences outweigh the lines that are none: a sentence counts
//! for its words, any other line against them, and the body is the run of lines with the largest sum.
//! (The maximum subsequence segmentation of Pasternack and Roth, 2009.) Outside of it only long sentences
//! are kept; inside, lines that are no sentences go where many follow each other.

mod headline;

use std::ops::Range;

use super::super::piece::Piece;
use super::BoilerplateKind;
use crate::Confidence;
use crate::header::Header;
use crate::scan::{End, Scan};

/// A page has so many short lines at least: its menus,
const LEAST_SHORT_LINES: usize = 20;

/// they are a quarter of its lines,
const SHORT_LINES_OF: usize = 4;

/// and so many lines without a sentence follow each other somewhere.
const LEAST_MENU: usize = 10;

/// The entries of a menu have at most so many words.
const MENU_WORDS: u32 = 4;

/// A line is a sentence if it ends like one and has so many words at least.
const SENTENCE_WORDS: u32 = 4;

/// Without its mark it has so many words,
const LONG_WORDS: u32 = 14;

/// of which so many are the small words of English: one in three. Headlines have fewer.
const FUNCTION_SHARE: u32 = 3;

/// No sentence counts for more than this many words: one long legal notice is no article.
const MOST_WEIGHT: i64 = 60;

/// What a line that is no sentence takes away.
const LINE_WEIGHT: i64 = -6;

/// So many lines of known furniture may part a sentence from the body.
const MOST_PARTING: usize = 4;

/// So many lines that are no sentences may follow each other in the body: a list, a table.
const LONGEST_LIST: usize = 8;

/// Outside the body a sentence stays if it has so many words: a second part of the article may stand there.
const FAR_WORDS: u32 = 40;

/// On a whole page, settles the headline, if it is not known, and what is not body.
pub(super) fn settle(text: &str, header: &Header, scan: &Scan, pieces: &mut [Piece]) {
    if !is_page(pieces) {
        return;
    }
    let body = body(pieces);
    if header.headline.is_none() {
        headline::settle(text, scan, body.start, pieces);
    }
    let mut at = 0;
    while at < pieces.len() {
        let run = run_without_sentence(pieces, at);
        let keeps = body.contains(&at)
            && body.contains(&run.end.saturating_sub(1))
            && run.len() <= LONGEST_LIST;
        if run.is_empty() {
            let far = !body.contains(&at);
            let Some(piece) = pieces.get_mut(at) else {
                return;
            };
            if far && piece.tally.words < FAR_WORDS {
                drop_line(piece, "outside-body");
            }
            at += 1;
            continue;
        }
        at = run.end;
        if !keeps {
            for piece in pieces.get_mut(run).unwrap_or_default() {
                drop_line(piece, "page-menu");
            }
        }
    }
}

/// The lines from `at` up to the next sentence.
fn run_without_sentence(pieces: &[Piece], at: usize) -> Range<usize> {
    let rest = pieces.get(at..).unwrap_or_default();
    let length = rest.iter().position(is_sentence).unwrap_or(rest.len());
    at..at + length
}

fn drop_line(piece: &mut Piece, rule: &'static str) {
    if !piece.is_settled() {
        let kind = match piece.facts.end {
            _ if piece.tally.words <= MENU_WORDS => BoilerplateKind::Navigation,
            End::Open | End::Question => BoilerplateKind::RelatedLink,
            _ => BoilerplateKind::Other,
        };
        piece.settle(kind, rule, Confidence::Medium);
    }
}

/// Whether the text is a whole page and not an article that somebody has cut out of one.
fn is_page(pieces: &[Piece]) -> bool {
    let short = |piece: &&Piece| piece.tally.words <= MENU_WORDS && piece.facts.end == End::Open;
    let count = pieces.iter().filter(short).count();
    count >= LEAST_SHORT_LINES
        && count * SHORT_LINES_OF >= pieces.len()
        && longest_menu(pieces) >= LEAST_MENU
}

fn longest_menu(pieces: &[Piece]) -> usize {
    pieces
        .split(is_sentence)
        .map(<[Piece]>::len)
        .max()
        .unwrap_or(0)
}

/// A line of prose; what a rule has settled is none.
fn is_sentence(piece: &Piece) -> bool {
    let tally = piece.tally;
    let ended = matches!(piece.facts.end, End::Stop | End::Question | End::Colon);
    let flows = tally.words >= LONG_WORDS && tally.function_words * FUNCTION_SHARE >= tally.words;
    !piece.is_settled() && (ended && tally.words >= SENTENCE_WORDS || flows)
}

/// The run of lines with the largest sum of weights.
fn body(pieces: &[Piece]) -> Range<usize> {
    let (mut best, mut sum, mut start) = ((0, 0..0), 0, 0);
    for (at, piece) in pieces.iter().enumerate() {
        if sum <= 0 {
            (sum, start) = (0, at);
        }
        sum += if is_sentence(piece) {
            i64::from(piece.tally.words).min(MOST_WEIGHT)
        } else {
            LINE_WEIGHT
        };
        if sum > best.0 {
            best = (sum, start..at + 1);
        }
    }
    widened(pieces, best.1)
}

/// The body with the sentences beside it from which only known furniture parts it: `Advertisement`, links under their
/// label.
fn widened(pieces: &[Piece], body: Range<usize>) -> Range<usize> {
    let (above, rest) = pieces.split_at(body.start.min(pieces.len()));
    let below = rest.get(body.len()..).unwrap_or_default();
    body.start - reach(above.iter().rev())..body.end + reach(below.iter())
}

/// How many lines the body goes on for.
fn reach<'p>(lines: impl Iterator<Item = &'p Piece>) -> usize {
    let (mut reach, mut parted) = (0, 0);
    for line in lines {
        if is_sentence(line) {
            reach += parted + 1;
            parted = 0;
        } else if line.is_settled() && parted < MOST_PARTING {
            parted += 1;
        } else {
            break;
        }
    }
    reach
}

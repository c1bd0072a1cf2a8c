//! Lines to pieces; hard-wrapped lines are joined to the paragraph that they were.
//!
//! A program that wraps text breaks a line only where the next word does not fit. So in a file whose
//! lines all keep within a margin, a line belongs to the one above if its first word would not have
//! fitted there.

use super::piece::Piece;
use crate::grammar::is_blank;
use crate::scan::{Flags, Kind, Line, Scan};

/// No wrapping program sets a wider margin, in characters.
const WIDEST: usize = 100;

/// Nor a narrower one.
const NARROWEST: usize = 50;

/// So many lines must go on with a small letter in mid-sentence before a file counts as wrapped.
const LEAST_EVIDENCE: usize = 3;

/// The lines of a text as pieces, wrapped ones joined.
pub(super) fn pieces(text: &str, scan: &Scan) -> Vec<Piece> {
    let margin = margin(text, scan);
    let mut pieces = Vec::with_capacity(scan.lines.len());
    let mut lines = scan.lines.iter().peekable();
    while let Some(line) = lines.next() {
        let mut last = line;
        if let Some(margin) = margin {
            while let Some(next) = lines.next_if(|next| goes_on(text, last, next, margin)) {
                last = next;
            }
        }
        pieces.push(if last.tokens == line.tokens {
            Piece::of_line(line)
        } else {
            Piece::new(scan, line.tokens.start..last.tokens.end, line.breaks)
        });
    }
    pieces
}

/// The width to which the file is wrapped, if it is.
fn margin(text: &str, scan: &Scan) -> Option<usize> {
    // A character has four bytes at most, so most files are told by their first long line.
    if scan.lines.iter().any(|line| line.span.len() > 4 * WIDEST) {
        return None;
    }
    let pairs = scan.lines.iter().zip(scan.lines.iter().skip(1));
    let mut evidence = pairs.filter(|(line, next)| next.breaks == 1 && runs_on(scan, line, next));
    evidence.nth(LEAST_EVIDENCE - 1)?;
    let widths = scan.lines.iter().map(|line| width(text, line));
    widths
        .max()
        .filter(|margin| (NARROWEST..=WIDEST).contains(margin))
}

/// Whether a sentence runs on from a line to the next: no mark, then a small letter.
fn runs_on(scan: &Scan, line: &Line, next: &Line) -> bool {
    let last = scan.tokens.at(line.tokens.end.saturating_sub(1));
    let first = scan.tokens.at(next.tokens.start);
    matches!(last.kind, Kind::Word | Kind::Number | Kind::Comma)
        && first.kind == Kind::Word
        && !first.is(Flags::CAPITAL)
}

fn goes_on(text: &str, line: &Line, next: &Line, margin: usize) -> bool {
    let first_word = next
        .span
        .slice(text)
        .split(is_blank)
        .next()
        .unwrap_or_default();
    next.breaks == 1
        && next.facts.opening != Kind::Bullet
        && width(text, line) + 1 + first_word.chars().count() > margin
}

fn width(text: &str, line: &Line) -> usize {
    line.span.slice(text).chars().count()
}

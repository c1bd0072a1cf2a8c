//! The foot of a press release: notes to editors, who sent it, what the law asks for, whom to ask.
//!
//! ```text
//! foot    = ( ends | notes ) ...              a line behind prose, and all behind it, if that is not long
//!         | section { section }               up to the end of the text
//! section = "about" [ "the" ] name line ...   the next paragraph says what the name does, in the present
//!         | ( "forward-looking" | "cautionary" | "safe harbor" ) ... ( "statement" | "statements" ) ...
//! ends    = "ENDS" | dash ( "ends" | "30" )
//! notes   = ( "note" | "notes" ) ( "to" | "for" ) "editors"
//! ```
//! An article has subheadings that begin so, but goes on behind them for longer, or under another one.

use super::super::piece::Piece;
use super::{BoilerplateKind, told};
use crate::Confidence;
use crate::scan::{End, Scan, Token};
use crate::word_list::is_one_of;

/// A heading over who sent it has so many words at most.
const HEADING_WORDS: u32 = 8;

/// Who a sender is takes so many paragraphs at most.
const MOST_PARAGRAPHS: usize = 4;

/// Between the headings of a foot stand so many lines at most: names, numbers, addresses.
const MOST_LINES: usize = 24;

/// Notes to editors take so many paragraphs at most.
const MOST_NOTES: usize = 12;

/// What stands over the notes of a release.
const NOTES: [&str; 4] = [
    "note for editors",
    "note to editors",
    "notes for editors",
    "notes to editors",
];

/// How the headings over legal notices begin,
const LEGAL: [&str; 3] = ["cautionary", "forward-looking", "safe harbor"];

/// and how they end.
const STATEMENTS: [&str; 2] = ["statement", "statements"];

/// The forms of companies whose stop ends no sentence: `About Leedford Water Inc.`
const COMPANIES: [&str; 4] = [" Co.", " Corp.", " Inc.", " Ltd."];

/// The first bytes of all of those.
const INITIALS: &[u8] = b"3ACEFNS";

/// Settles what stands behind a release.
pub(super) fn settle(text: &str, scan: &Scan, pieces: &mut [Piece]) {
    let prose = pieces.iter().position(Piece::is_prose);
    let body = prose.and_then(|prose| pieces.get_mut(prose + 1..));
    let body = body.unwrap_or_default();
    let Some(first) = body.iter().position(|piece| begins(text, piece)) else {
        return;
    };
    let (_, foot) = body.split_at_mut(first);
    let end = foot.iter().position(|piece| ends(text, piece));
    let notes = end.and_then(|end| foot.get_mut(end..)).unwrap_or_default();
    if paragraphs(notes).count() <= MOST_NOTES {
        take(notes, BoilerplateKind::EditorNote, "behind-release");
    }
    let mut rest = foot;
    while let Some(at) = rest.iter().rposition(|piece| is_heading(text, piece)) {
        let (above, section) = rest.split_at_mut(at);
        let Some(kind) = section_kind(text, scan, section) else {
            return;
        };
        take(section, kind, "release-section");
        rest = above;
    }
}

fn paragraphs(lines: &[Piece]) -> impl Iterator<Item = &Piece> {
    lines.iter().filter(|piece| piece.is_prose())
}

/// Whether a line may be of the foot: most short lines begin otherwise, and that is told at once.
fn begins(text: &str, piece: &Piece) -> bool {
    let initial = || text.as_bytes().get(piece.facts.words.start());
    piece.tally.words <= HEADING_WORDS
        && initial().is_some_and(|initial| INITIALS.contains(initial))
}

/// Whether the stop of a line is that of a company's form.
pub(super) fn ends_with_company(line: &str) -> bool {
    COMPANIES.iter().any(|form| line.ends_with(form))
}

fn take(lines: &mut [Piece], kind: BoilerplateKind, rule: &'static str) {
    for piece in lines.iter_mut().filter(|piece| !piece.is_settled()) {
        piece.settle(kind, rule, Confidence::Medium);
    }
}

/// Whether a line is no more than what releases end with: `-Ends-`, `-30-`, `Notes to editors:`. A table has `Ends` too.
fn ends(text: &str, piece: &Piece) -> bool {
    let words = || piece.facts.words.slice(text);
    let is_set_off = || piece.span.slice(text).starts_with(['-', '–', '—']);
    begins(text, piece)
        && piece.facts.end != End::Stop
        && (words() == "ENDS"
            || (words() == "30" || words().eq_ignore_ascii_case("ends")) && is_set_off()
            || is_one_of(words(), &NOTES))
}

fn is_heading(text: &str, piece: &Piece) -> bool {
    let heading = || piece.facts.words.slice(text);
    begins(text, piece)
        && !piece.is_settled()
        && (matches!(piece.facts.end, End::Open | End::Colon)
            || ends_with_company(piece.span.slice(text)))
        && (sender(heading()).is_some() || is_legal(heading()))
}

/// Whom a heading is about: the first word of `About Leedford Water`, `ABOUT THE NIDD TRUST`.
fn sender(heading: &str) -> Option<&str> {
    let mut words = heading.split(' ');
    let about = words.next()?;
    let first = words.find(|word| !word.eq_ignore_ascii_case("the"))?;
    let is_name = first.starts_with(char::is_uppercase);
    (is_name && matches!(about, "About" | "ABOUT")).then_some(first)
}

/// Whether a heading stands over a legal notice: `Safe Harbor Statement`, but not `Safe harbor for migrants`.
fn is_legal(heading: &str) -> bool {
    let begins = |with: &&str| {
        let opening = heading.get(..with.len());
        opening.is_some_and(|opening| opening.eq_ignore_ascii_case(with))
    };
    let is_statement = |word: &str| is_one_of(word, &STATEMENTS);
    LEGAL.iter().any(begins) && heading.split(' ').any(is_statement)
}

/// What stands under a heading, and behind it down to the end or the next one, if it is a release's.
fn section_kind(text: &str, scan: &Scan, section: &[Piece]) -> Option<BoilerplateKind> {
    let (heading, lines) = section.split_first()?;
    if lines.len() > MOST_LINES || paragraphs(lines).count() > MOST_PARAGRAPHS {
        return None;
    }
    let Some(sender) = sender(heading.facts.words.slice(text)) else {
        return Some(BoilerplateKind::EditorNote);
    };
    let is_body = paragraphs(lines).any(Piece::reports_speech);
    let introduces = paragraphs(lines)
        .next()
        .is_some_and(|first| says_what_it_is(text, scan, first, sender));
    (introduces && !is_body).then_some(BoilerplateKind::AuthorBio)
}

/// Whether the first verb behind a sender's name is in the present: `Nidd Water serves`. News tells what it did.
fn says_what_it_is(text: &str, scan: &Scan, paragraph: &Piece, sender: &str) -> bool {
    let is_sender = |token: &Token| token.span().slice(text).eq_ignore_ascii_case(sender);
    let is_present = |token: &Token| {
        let word = token.span().slice(text);
        matches!(word, "is" | "are" | "has") || told::is_present(token) && word.ends_with('s')
    };
    let mut tokens = paragraph.inside(scan).iter();
    let named = tokens.any(is_sender);
    let verb = tokens.find(|token| told::is_finite(token) || is_present(token));
    named && verb.is_some_and(is_present)
}

//! The foot of a press release: notes to editors, who sent it, what the law asks for, whom to ask.
//!
//! ```text
//! foot    = ( "ends" | notes ) ...            a line behind prose, and all behind it
//!         | section { section }               up to the end of the text
//! section = "about" [ "the" ] name line ...   the next paragraph has the name
//!         | ( "forward-looking" | "cautionary" ( "note" | "statement" ) | "safe harbor" ) ...
//! notes   = ( "note" | "notes" ) ( "to" | "for" ) "editors"
//! ```
//! An article has subheadings that begin so, but goes on behind them for longer, or under another one.

use super::super::piece::Piece;
use super::BoilerplateKind;
use crate::Confidence;
use crate::scan::End;

/// A heading over who sent it has so many words at most.
const HEADING_WORDS: u32 = 8;

/// Who a sender is takes so many paragraphs at most.
const MOST_PARAGRAPHS: usize = 4;

/// Between the headings of a foot stand so many lines at most: names, numbers, addresses.
const MOST_LINES: usize = 24;

/// What releases end with.
const ENDS: [&str; 5] = [
    "ends",
    "note to editors",
    "notes for editors",
    "notes to editor",
    "notes to editors",
];

/// How the headings over legal notices begin.
const LEGAL: [&str; 4] = [
    "cautionary note",
    "cautionary statement",
    "forward-looking",
    "safe harbor",
];

/// The letters with which all of those begin.
const INITIALS: &[u8] = b"ACEFNS";

/// Settles what stands behind a release.
pub(super) fn settle(text: &str, pieces: &mut [Piece]) {
    let prose = pieces.iter().position(Piece::is_prose);
    let body = prose.and_then(|prose| pieces.get_mut(prose + 1..));
    let body = body.unwrap_or_default();
    let Some(first) = body.iter().position(|piece| begins(text, piece)) else {
        return;
    };
    let (_, foot) = body.split_at_mut(first);
    if let Some(end) = foot.iter().position(|piece| ends(text, piece)) {
        take(
            foot.get_mut(end..),
            BoilerplateKind::EditorNote,
            "behind-release",
        );
    }
    let mut rest = foot;
    while let Some(at) = rest.iter().rposition(|piece| is_heading(text, piece)) {
        let (above, section) = rest.split_at_mut(at);
        let Some(kind) = section_kind(text, section) else {
            return;
        };
        take(Some(section), kind, "release-section");
        rest = above;
    }
}

/// Whether a line may be of the foot: most short lines begin otherwise, and that is told at once.
fn begins(text: &str, piece: &Piece) -> bool {
    let initial = || text.as_bytes().get(piece.facts.words.start());
    piece.tally.words <= HEADING_WORDS
        && piece.facts.end != End::Stop
        && initial().is_some_and(|initial| INITIALS.contains(initial))
}

fn take(lines: Option<&mut [Piece]>, kind: BoilerplateKind, rule: &'static str) {
    let lines = lines.unwrap_or_default().iter_mut();
    for piece in lines.filter(|piece| !piece.is_settled()) {
        piece.settle(kind, rule, Confidence::Medium);
    }
}

/// Whether a line is no more than what releases end with: `-ENDS-`, `Notes to editors:`.
fn ends(text: &str, piece: &Piece) -> bool {
    let words = || piece.facts.words.slice(text);
    begins(text, piece) && ENDS.iter().any(|it| it.eq_ignore_ascii_case(words()))
}

fn is_heading(text: &str, piece: &Piece) -> bool {
    let heading = || piece.span.slice(text);
    begins(text, piece)
        && !piece.is_settled()
        && matches!(piece.facts.end, End::Open | End::Colon)
        && (sender(heading()).is_some() || is_legal(heading()))
}

/// Whom a heading is about: the first word of `About Leedford Water`, `About the Nidd Trust:`.
fn sender(heading: &str) -> Option<&str> {
    let name = heading
        .strip_prefix("About ")
        .or_else(|| heading.strip_prefix("ABOUT "))?;
    let name = name.strip_prefix("the ").unwrap_or(name);
    let first = name.split([' ', ':']).next()?;
    first.starts_with(char::is_uppercase).then_some(first)
}

fn is_legal(heading: &str) -> bool {
    let begins = |with: &&str| {
        let opening = heading.get(..with.len());
        opening.is_some_and(|opening| opening.eq_ignore_ascii_case(with))
    };
    LEGAL.iter().any(begins)
}

/// What stands under a heading, and behind it down to the end or the next one, if it is a release's.
fn section_kind(text: &str, section: &[Piece]) -> Option<BoilerplateKind> {
    let (heading, lines) = section.split_first()?;
    let heading = heading.span.slice(text);
    let paragraphs = || lines.iter().filter(|piece| piece.is_prose());
    if lines.len() > MOST_LINES || paragraphs().count() > MOST_PARAGRAPHS {
        return None;
    }
    match sender(heading) {
        None => Some(BoilerplateKind::EditorNote),
        Some(sender) => paragraphs()
            .next()
            .is_some_and(|first| first.span.slice(text).contains(sender))
            .then_some(BoilerplateKind::AuthorBio),
    }
}

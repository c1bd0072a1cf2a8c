//! Captions without a credit of their own: above one, or a lone clause about somebody.

use super::super::piece::Piece;
use super::{BoilerplateKind, told};
use crate::Confidence;
use crate::scan::{Class, End, Flags, Kind, Link, Scan, Token};

/// A caption over its credit has so many words at least.
const CREDITED_WORDS: u32 = 3;

/// Bare captions have so many words at least, for the clause to be whole,
const CAPTION_WORDS: u32 = 6;

/// and so many at most.
const MOST_CAPTION_WORDS: u32 = 40;

/// The verb stands within so many tokens behind the `and` of two people.
const LONGEST_SHOWN: usize = 12;

/// Settles the lines that tell what a picture shows.
pub(super) fn settle(text: &str, scan: &Scan, pieces: &mut [Piece]) {
    settle_credited(pieces);
    settle_bare(text, scan, pieces);
}

/// A line without a full stop directly above a picture's credit is the picture's caption.
fn settle_credited(pieces: &mut [Piece]) {
    for at in 1..pieces.len() {
        let Some([above, credit]) = pieces.get_mut(at - 1..=at) else {
            return;
        };
        let caption = credit.is_kind(BoilerplateKind::PhotoCredit)
            && credit.breaks == 1
            && !above.is_settled()
            && above.facts.end == End::Open
            && above.tally.words >= CREDITED_WORDS
            // The first line of all is the headline, with the credit of the main picture under it.
            && at > 1;
        if caption {
            above.settle(BoilerplateKind::Caption, "above-credit", Confidence::Medium);
        }
    }
}

/// A lone clause about a named person, without a full stop and between paragraphs, is a caption: a
/// subheading names a theme, and an item of a list has its like beside it.
fn settle_bare(text: &str, scan: &Scan, pieces: &mut [Piece]) {
    for at in 1..pieces.len() {
        let Some([above, caption, below]) = pieces.get_mut(at - 1..=at + 1) else {
            return;
        };
        let bare = above.is_prose()
            && below.is_prose()
            && above.facts.end != End::Colon
            && !caption.is_settled()
            && caption.facts.end == End::Open
            && (CAPTION_WORDS..=MOST_CAPTION_WORDS).contains(&caption.tally.words)
            && (caption.name(scan).is_some() || shows_somebody(text, scan, caption));
        if bare {
            caption.settle(
                BoilerplateKind::Caption,
                "clause-of-a-name",
                Confidence::Medium,
            );
        }
    }
}

/// Whether a line opens with a person and a verb: `Jane Roe, 81, says she will stay`, `Jane Roe and her lawyer tried`.
fn shows_somebody(text: &str, scan: &Scan, piece: &Piece) -> bool {
    let tokens = piece.inside(scan);
    let is_name = |token: &&Token| token.kind == Kind::Word && token.is(Flags::CAPITAL);
    let name = tokens.iter().take_while(is_name).count();
    let (name, behind) = tokens.split_at(name);
    name.len() >= 2
        && name
            .first()
            .is_some_and(|first| first.class.has(Class::GIVEN_NAME))
        && match behind {
            [comma, age, closing, verb, ..] if age.kind == Kind::Number => {
                comma.kind == Kind::Comma
                    && closing.kind == Kind::Comma
                    && !verb.is(Flags::CAPITAL)
                    && is_present(text, verb)
            }
            [and, other, clause @ ..] if and.class.link() == Link::JOINER => {
                let main = clause.iter().take_while(|token| !opens_clause(token));
                is_somebody(text, other)
                    && main
                        .take(LONGEST_SHOWN)
                        .any(|verb| !verb.is(Flags::CAPITAL) && told::is_finite(verb))
            }
            _ => false,
        }
}

/// Whether a word opens the name of a second person, or whose kin or lawyer he or she is: `her lawyer`.
fn is_somebody(text: &str, token: &Token) -> bool {
    token.kind == Kind::Word && token.is(Flags::CAPITAL)
        || matches!(token.span().slice(text), "her" | "his" | "their")
}

/// Whether the verbs behind a word are of a clause inside the line: `the bridge that fell`.
fn opens_clause(token: &Token) -> bool {
    matches!(token.class.link(), Link::RELATIVE | Link::OPENER)
}

/// `says`, `poses`: of a base in the same place it may be a noun (`head of the board`).
fn is_present(text: &str, verb: &Token) -> bool {
    told::is_present(verb) && verb.span().slice(text).ends_with('s')
}

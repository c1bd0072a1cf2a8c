//! Whether a sentence tells of something, or speaks to the reader as pages do.

use std::ops::Range;

use super::super::piece::Piece;
use super::BoilerplateKind;
use crate::scan::{Auxiliary, Class, End, Kind, Open, Scan, Token};
use crate::word_list::is_one_of;

/// A sentence that tells of something has so many words at least; buttons have fewer.
const LEAST_WORDS: u32 = 3;

/// Pages speak of themselves and to their readers.
const ADDRESS: [&str; 13] = [
    "article",
    "click",
    "here",
    "newsletter",
    "our",
    "ours",
    "page",
    "site",
    "us",
    "we",
    "website",
    "you",
    "your",
];

/// Whoever writes speaks of himself too.
const OURS: [&str; 4] = ["our", "ours", "us", "we"];

/// Whether a piece is a sentence that speaks to nobody, with a finite verb from a token on: `It was sold in May.`
pub(super) fn is_told(text: &str, scan: &Scan, piece: &Piece, from: u32) -> bool {
    let tokens = piece.inside(scan);
    piece.facts.end == End::Stop
        && piece.tally.words >= LEAST_WORDS
        && scan
            .tokens
            .slice(from..piece.tokens.end)
            .iter()
            .any(is_finite)
        && !tokens.windows(2).any(|pair| is_dateline(text, pair))
        && !tokens.iter().any(|token| is_address(text, token))
}

/// Whether a word is a verb of a sentence that tells: an auxiliary, or a form of the past. The `-s` of the present is
/// that of plurals too.
pub(super) fn is_finite(token: &Token) -> bool {
    let class = token.class;
    if class.has(Class::FUNCTION) {
        return class.has(Class::AUXILIARY);
    }
    class.open().has(Open::PAST) && !class.open().has(Open::NOUN.with(Open::PRESENT))
}

/// Whether a word is a verb of the past, and nothing else.
pub(super) fn is_past(token: &Token) -> bool {
    let class = token.class;
    if class.has(Class::FUNCTION) {
        return matches!(class.auxiliary(), Auxiliary::WAS | Auxiliary::HAD);
    }
    class.open().has(Open::PAST) && !class.open().has(Open::PARTICIPLE.with(Open::NOUN))
}

/// Whether a word may be a verb of the present; of many it is the plural or the noun too.
pub(super) fn is_present(token: &Token) -> bool {
    // Of the closed classes the bit says something else.
    token.class.open().has(Open::PRESENT)
}

/// `Roe reported from Leedford`, as papers name their own.
fn is_dateline(text: &str, pair: &[Token]) -> bool {
    let [verb, from] = pair else { return false };
    verb.class.has(Class::CUES) && from.span().slice(text) == "from"
}

/// Whether some tokens speak of the page or to its readers, and tell of nobody's past: `There were four of us`.
pub(super) fn addresses(text: &str, scan: &Scan, tokens: Range<u32>) -> bool {
    let tokens = scan.tokens.slice(tokens);
    let is_past = tokens.iter().any(is_past);
    let is_own = |token: &Token| is_one_of(token.span().slice(text), &OURS);
    let addresses = |token: &Token| is_address(text, token) && !(is_past && is_own(token));
    tokens.iter().any(addresses)
}

fn is_address(text: &str, token: &Token) -> bool {
    token.kind == Kind::Word && is_one_of(token.span().slice(text), &ADDRESS)
}

impl BoilerplateKind {
    /// Whether boilerplate of the kind tells in whole sentences what its first one begins.
    pub(super) const fn is_note(self) -> bool {
        matches!(
            self,
            Self::Appeal
                | Self::AuthorBio
                | Self::Cookie
                | Self::EditorNote
                | Self::Navigation
                | Self::Paywall
                | Self::SiteStatus
        )
    }

    /// Whether boilerplate of the kind speaks to the reader of what is offered now.
    pub(super) const fn is_address(self) -> bool {
        matches!(
            self,
            Self::Affiliate
                | Self::Appeal
                | Self::CommentNotice
                | Self::Cookie
                | Self::Follow
                | Self::Helpline
                | Self::MediaControl
                | Self::Navigation
                | Self::Newsletter
                | Self::Paywall
                | Self::SocialShare
        )
    }

    /// Whether boilerplate of the kind leads to other articles.
    pub(super) const fn is_link(self) -> bool {
        matches!(self, Self::RelatedLabel | Self::RelatedLink)
    }

    /// Whether boilerplate of the kind belongs to a picture or film.
    pub(super) const fn is_picture(self) -> bool {
        matches!(self, Self::Caption | Self::MediaControl)
    }

    /// Whether boilerplate of the kind is no sentence that tells of something.
    pub(super) const fn is_line(self) -> bool {
        matches!(
            self,
            Self::Caption
                | Self::Credit
                | Self::Follow
                | Self::Newsletter
                | Self::RelatedLink
                | Self::Tags
                | Self::Timestamp
        )
    }
}

//! Links in a list that nothing announces: `- River falls again`, between a sentence and the page's furniture.
//!
//! A list of the article's own is announced by a colon or stands under a subheading, and what follows it is prose.

use super::super::piece::Piece;
use super::{BoilerplateKind, told};
use crate::Confidence;
use crate::scan::{End, Flags, Kind, Scan, Token};
use crate::word_list::is_one_of;

/// Headlines that are links have so many words,
const LINK_WORDS: std::ops::RangeInclusive<u32> = 5..=22;

/// and so many of them are listed at most.
const MOST_LINKS: usize = 8;

/// A sentence with one of these announces a list, whatever its mark.
const ANNOUNCES: [&str; 12] = [
    "are",
    "below",
    "demands",
    "following",
    "here",
    "include",
    "list",
    "plan",
    "plans",
    "rules",
    "terms",
    "these",
];

/// Settles lists of headlines behind a sentence, over furniture: at the end of the text a list may be the article's.
pub(super) fn settle(text: &str, scan: &Scan, pieces: &mut [Piece]) {
    let mut rest = pieces;
    while let Some(at) = rest.iter().position(|piece| is_link(scan, piece)) {
        let (above, links) = rest.split_at_mut(at);
        let count = links.iter().take(MOST_LINKS);
        let count = count.take_while(|piece| is_link(scan, piece)).count();
        let follows = above
            .last()
            .is_some_and(|above| is_story(text, scan, above));
        let leads_on = links.get(count).is_some_and(Piece::is_boilerplate);
        let (links, below) = links.split_at_mut(count);
        let tells = follows
            && leads_on
            && links.iter().filter(|link| tells(scan, link)).count() * 2 > count;
        for link in links.iter_mut().filter(|_| tells) {
            link.settle(
                BoilerplateKind::RelatedLink,
                "links-in-list",
                Confidence::Medium,
            );
        }
        rest = below;
    }
}

/// Whether a line may be an item of a list by its first mark.
pub(super) const fn may_open(piece: &Piece) -> bool {
    matches!(piece.facts.opening, Kind::Bullet | Kind::Hyphen)
}

/// Whether a line is an item of a list, and no sentence.
fn is_link(scan: &Scan, piece: &Piece) -> bool {
    let is_set_off = || {
        let behind = scan.tokens.at(piece.tokens.start + 1);
        piece.facts.opening == Kind::Bullet || behind.is(Flags::SPACED)
    };
    may_open(piece)
        && !piece.is_settled()
        && LINK_WORDS.contains(&piece.tally.words)
        && matches!(piece.facts.end, End::Open | End::Question)
        && is_set_off()
}

/// Whether a headline tells of something, as the names in a list do not. What is counted may be the article's.
fn tells(scan: &Scan, link: &Piece) -> bool {
    let is_verb = |token: &Token| {
        !token.is(Flags::CAPITAL) && (told::is_finite(token) || told::is_present(token))
    };
    let tokens = link.inside(scan);
    !link.has_number() && tokens.iter().any(is_verb)
}

/// Whether a paragraph ends with a sentence that announces nothing.
fn is_story(text: &str, scan: &Scan, piece: &Piece) -> bool {
    let announces = |token: &Token| is_one_of(token.span().slice(text), &ANNOUNCES);
    let before = scan.ends(&piece.ends).iter().rev().nth(1);
    let start = before.map_or(piece.tokens.start, |end| end + 1);
    let last = scan.tokens.slice(start..piece.tokens.end);
    piece.is_prose() && piece.facts.end != End::Colon && !last.iter().any(announces)
}

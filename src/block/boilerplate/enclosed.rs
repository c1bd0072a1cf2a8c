//! What stands among the lines of an offer: `Free daily letter` between `Sign up` and `Privacy notice`.
//!
//! Scrapers keep a box of the page line by line. Where the line above and the line below are of an offer, those between
//! are too, if they tell of nothing.

use super::super::piece::Piece;
use super::{BoilerplateKind, told};
use crate::Confidence;
use crate::scan::{End, Flags, Open, Scan, Token};

/// So many lines stand between two known ones at most,
const MOST_LINES: usize = 3;

/// of so many words without a stop.
const MOST_WORDS: u32 = 8;

/// What speaks to the reader may be longer.
const ADDRESS_WORDS: u32 = 30;

/// Settles the lines behind the first prose that known ones enclose.
pub(super) fn settle(text: &str, scan: &Scan, pieces: &mut [Piece]) {
    let prose = pieces.iter().position(Piece::is_prose);
    let mut rest = pieces
        .get_mut(prose.unwrap_or_default()..)
        .unwrap_or_default();
    while let Some(at) = rest.iter().position(|line| offer(line).is_some()) {
        let (above, below) = rest.split_at_mut(at + 1);
        let closes = |line: &Piece| offer(line).is_some() || line.is_kind(BoilerplateKind::Cookie);
        let between = below.iter().take(MOST_LINES + 1).position(closes);
        let between = below.get_mut(..between.unwrap_or(0)).unwrap_or_default();
        let kind = above.last().and_then(offer);
        if let Some(kind) = kind.filter(|_| between.iter().all(|line| is_among(text, scan, line))) {
            for line in between {
                line.settle(kind, "among-offers", Confidence::Medium);
            }
        }
        rest = below;
    }
}

/// What a line offers.
fn offer(line: &Piece) -> Option<BoilerplateKind> {
    use BoilerplateKind::{Appeal, CommentNotice, Follow, Newsletter, Paywall, SocialShare};
    let offers = [
        Appeal,
        CommentNotice,
        Follow,
        Newsletter,
        Paywall,
        SocialShare,
    ];
    line.boilerplate().filter(|kind| offers.contains(kind))
}

/// Whether a line tells of nothing: a few words without a stop, or what speaks to the reader.
fn is_among(text: &str, scan: &Scan, line: &Piece) -> bool {
    let is_button = || {
        line.facts.end == End::Open && line.tally.words <= MOST_WORDS && !is_subheading(scan, line)
    };
    let addresses = || told::addresses(text, scan, line.tokens.clone());
    !line.is_settled()
        && !line.has_quotation()
        && !line.reports_speech()
        && (line.tally.words <= ADDRESS_WORDS && addresses() || is_button())
}

/// Whether a line tells of something: `Flood fears grow`.
fn is_subheading(scan: &Scan, line: &Piece) -> bool {
    let is_verb = |token: &Token| {
        let is_noun = || token.class.open().has(Open::NOUN);
        !token.is(Flags::CAPITAL)
            && (told::is_finite(token) || told::is_present(token) && !is_noun())
    };
    let tokens = line.inside(scan);
    line.first_word(scan).is(Flags::CAPITAL) && tokens.iter().any(is_verb)
}

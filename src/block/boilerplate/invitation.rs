//! Invitations to follow somebody or to take what papers give away: `Follow the Leedford Post on Facebook.`,
//! `Get our stories straight to your inbox`.
//!
//! ```text
//! invitation = verb ... thing ...               without a stop, or with `our`, `us` or `here` in it
//!            | ( "follow" | "join" ) ... "on" network ...
//!            | "sign" "up" ( "for" | "to" ) ...        without a stop, with a name
//!            | "for" ... "," "sign" "up" ( "for" | "to" ) ...
//!            | "join" ... network ( "channel" | "community" | "group" | "page" ) ...
//! ```

use super::super::piece::Piece;
use super::{BoilerplateKind, told};
use crate::Confidence;
use crate::scan::{End, Flags, Kind, Scan, Token};
use crate::word_list::is_one_of;

/// Whoever is to be followed has a name, and so have two or three networks.
const MOST_WORDS: u32 = 24;

/// What readers sign up for has so many with the verb: `Sign up to Morning Edition`.
const OFFER_WORDS: u32 = 8;

/// With what papers invite their readers.
const VERBS: [&str; 11] = [
    "download",
    "follow",
    "get",
    "join",
    "listen",
    "never",
    "sign",
    "stay",
    "stream",
    "subscribe",
    "watch",
];

/// The letters with which those begin.
const INITIALS: &[u8] = b"DFGJLNSW";

/// Where people are followed.
const NETWORKS: [&str; 16] = [
    "bluesky",
    "discord",
    "facebook",
    "instagram",
    "linkedin",
    "mastodon",
    "reddit",
    "snapchat",
    "telegram",
    "threads",
    "tiktok",
    "twitter",
    "viber",
    "whatsapp",
    "x",
    "youtube",
];

/// What papers send, and what they are read and heard with.
const THINGS: [&str; 8] = [
    "alerts",
    "app",
    "inbox",
    "newsletter",
    "newsletters",
    "notifications",
    "podcast",
    "podcasts",
];

/// What papers have on a network.
const PLACES: [&str; 4] = ["channel", "community", "group", "page"];

/// How papers speak of themselves.
const OURS: [&str; 3] = ["here", "our", "us"];

/// Settles the lines that invite; the first line of all is the headline.
pub(super) fn settle(text: &str, scan: &Scan, pieces: &mut [Piece]) {
    let open = pieces.iter_mut().filter(|piece| !piece.is_settled());
    for piece in open.skip(1) {
        if piece.tally.words <= MOST_WORDS && invites(text, scan, piece) {
            piece.settle(BoilerplateKind::Follow, "invitation", Confidence::High);
        }
    }
}

/// Whether a sentence begins with a verb that invites.
pub(super) fn opens(text: &str, scan: &Scan, piece: &Piece) -> bool {
    let first = piece.first_word(scan).span().slice(text);
    is_one_of(first, &VERBS)
}

fn invites(text: &str, scan: &Scan, piece: &Piece) -> bool {
    // Most lines begin otherwise, and that is told at once.
    let initial = text.as_bytes().get(piece.first_word(scan).span().start());
    if initial.is_none_or(|initial| !INITIALS.contains(initial)) || piece.has_quotation() {
        return false;
    }
    let line = Line {
        text,
        first: piece.first_word(scan),
        tokens: piece.inside(scan),
        is_open: piece.facts.end == End::Open,
    };
    if !opens(text, scan, piece) {
        return line.leads_to_offer();
    }
    line.follows()
        || line.joins()
        || piece.tally.words <= OFFER_WORDS && line.signs_up()
        || line.offers()
}

/// A line that may begin with a verb that invites; a method for each form of invitation.
struct Line<'a> {
    text: &'a str,
    first: &'a Token,
    tokens: &'a [Token],
    /// It ends without a mark.
    is_open: bool,
}

impl Line<'_> {
    /// `Follow the Leedford Post on Facebook.` What is told of a network in the past is news.
    fn follows(&self) -> bool {
        let on = |pair: &[Token]| matches!(pair, [on, network] if self.word(on) == "on" && self.is_network(network));
        is_one_of(self.word(self.first), &["follow", "join"])
            && self.tokens.windows(2).any(on)
            && !self.tokens.iter().any(told::is_finite)
    }

    /// `Join our WhatsApp channel`.
    fn joins(&self) -> bool {
        let place = |pair: &[Token]| matches!(pair, [network, place] if self.is_network(network) && self.is_in(&PLACES, place));
        self.word(self.first).eq_ignore_ascii_case("join") && self.tokens.windows(2).any(place)
    }

    /// `Sign up to Morning Edition`.
    fn signs_up(&self) -> bool {
        let [_, up, to, offer @ ..] = self.tokens else {
            return false;
        };
        self.is_open && self.is_up_to(up, to) && offer.iter().any(|token| token.is(Flags::CAPITAL))
    }

    /// `For more from the courts, sign up to Morning Edition.` Whoever was told to is news.
    fn leads_to_offer(&self) -> bool {
        let signs = |four: &[Token]| matches!(four, [comma, sign, up, to] if comma.kind == Kind::Comma && self.word(sign) == "sign" && self.is_up_to(up, to));
        self.word(self.first) == "For"
            && self.tokens.windows(4).any(signs)
            && !self.tokens.iter().any(told::is_finite)
    }

    fn is_up_to(&self, up: &Token, to: &Token) -> bool {
        self.word(up) == "up" && matches!(self.word(to), "for" | "to")
    }

    /// `Get our stories straight to your inbox`.
    fn offers(&self) -> bool {
        let is_thing = |token: &Token| {
            token.kind == Kind::Word && (self.is_network(token) || self.is_in(&THINGS, token))
        };
        let is_ours = |token: &Token| self.is_in(&OURS, token);
        (self.is_open || self.tokens.iter().any(is_ours))
            && self.tokens.iter().skip(1).any(is_thing)
    }

    fn is_network(&self, token: &Token) -> bool {
        token.is(Flags::CAPITAL) && self.is_in(&NETWORKS, token)
    }

    fn is_in(&self, list: &[&str], token: &Token) -> bool {
        is_one_of(self.word(token), list)
    }

    fn word(&self, token: &Token) -> &str {
        token.span().slice(self.text)
    }
}

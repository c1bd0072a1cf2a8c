//! Invitations to follow somebody or to take what papers give away: `Follow the Leedford Post on Facebook.`,
//! `Get our stories straight to your inbox`.
//!
//! ```text
//! invitation = verb ... thing ...               without a stop, or with `our`, `us` or `here` in it
//!            | ( "follow" | "join" ) ... "on" network ...
//!            | "sign" "up" ( "for" | "to" ) ...        without a stop, with a name
//!            | "join" ... network ( "channel" | "community" | "group" | "page" ) ...
//! ```

use super::super::piece::Piece;
use super::{BoilerplateKind, told};
use crate::Confidence;
use crate::scan::{End, Flags, Kind, Scan, Token};

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
const NETWORKS: [&str; 12] = [
    "bluesky",
    "facebook",
    "instagram",
    "linkedin",
    "snapchat",
    "telegram",
    "threads",
    "tiktok",
    "twitter",
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
    VERBS.iter().any(|verb| verb.eq_ignore_ascii_case(first))
}

fn invites(text: &str, scan: &Scan, piece: &Piece) -> bool {
    let word = |token: &Token| token.span().slice(text);
    let is_in =
        |list: &[&str], token: &Token| list.iter().any(|it| word(token).eq_ignore_ascii_case(it));
    let first = piece.first_word(scan);
    // Most lines begin otherwise, and that is told at once.
    let initial = text.as_bytes().get(first.span().start());
    if initial.is_none_or(|initial| !INITIALS.contains(initial))
        || piece.has_quotation()
        || !is_in(&VERBS, first)
    {
        return false;
    }
    let tokens = scan.tokens.slice(piece.tokens.clone());
    let is_network = |token: &Token| token.is(Flags::CAPITAL) && is_in(&NETWORKS, token);
    let follows = || {
        let on = |pair: &[Token]| matches!(pair, [on, network] if word(on) == "on" && is_network(network));
        // What is told of a network in the past is news.
        is_in(&["follow", "join"], first)
            && tokens.windows(2).any(on)
            && !tokens.iter().any(told::is_finite)
    };
    let joins = || {
        let place = |pair: &[Token]| matches!(pair, [network, place] if is_network(network) && is_in(&PLACES, place));
        word(first).eq_ignore_ascii_case("join") && tokens.windows(2).any(place)
    };
    let is_thing =
        |token: &Token| token.kind == Kind::Word && (is_network(token) || is_in(&THINGS, token));
    let is_ours = || piece.facts.end == End::Open || tokens.iter().any(|token| is_in(&OURS, token));
    let signs_up = || {
        piece.tally.words <= OFFER_WORDS
            && piece.facts.end == End::Open
            && matches!(tokens, [_, up, to, offer @ ..] if word(up) == "up"
                && matches!(word(to), "for" | "to")
                && offer.iter().any(|token| token.is(Flags::CAPITAL)))
    };
    follows() || joins() || signs_up() || is_ours() && tokens.iter().skip(1).any(is_thing)
}

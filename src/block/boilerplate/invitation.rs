//! Invitations to follow somebody: `Follow the Leedford Post on Facebook and Instagram.`

use super::super::piece::Piece;
use super::BoilerplateKind;
use super::phrases::Hit;
use crate::Confidence;
use crate::scan::{Kind, Scan, Token};

/// Whoever is to be followed has a name, and so have two or three networks.
const MOST_WORDS: u32 = 16;

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

/// Settles the lines that open with `Follow` and name a network.
pub(super) fn settle(text: &str, scan: &Scan, hits: &[Hit<'_>], pieces: &mut [Piece]) {
    for hit in hits.iter().filter(|hit| hit.row.text == "follow") {
        let at = pieces.partition_point(|piece| piece.span.end() <= hit.span.start());
        let Some(piece) = pieces.get_mut(at) else {
            return;
        };
        let opens = piece.first_word(scan).span().start() == hit.span.start();
        let fits = opens && !piece.is_settled() && piece.tally.words <= MOST_WORDS;
        if fits && names_network(text, scan.tokens.slice(piece.tokens.clone())) {
            piece.settle(
                BoilerplateKind::Follow,
                "follow-on-network",
                Confidence::High,
            );
        }
    }
}

fn names_network(text: &str, tokens: &[Token]) -> bool {
    let word = |token: &Token| token.span().slice(text);
    tokens.windows(2).any(|pair| match pair {
        [on, network] if on.kind == Kind::Word && word(on) == "on" => {
            let network = word(network);
            NETWORKS
                .iter()
                .any(|known| network.eq_ignore_ascii_case(known))
        }
        _ => false,
    })
}

//! What feeds put behind each article.
//!
//! ```text
//! origin = "The post " title " appeared first on " name [ "." ]        all of a line
//! sender = "SOURCE" [ ":" ] name                                       a line in a release, without an end mark of its own
//! ```

use super::super::piece::Piece;
use super::{BoilerplateKind, release};
use crate::Confidence;
use crate::scan::End;

/// The title is in it.
const ORIGIN_WORDS: u32 = 48;

/// Names of companies are long: `Zentrix Heating and Cooling Holdings, Inc. (“Zentrix”)`.
const SENDER_WORDS: u32 = 12;

/// Settles a line that says where an article is from.
pub(super) fn settle(text: &str, piece: &mut Piece) {
    let begins = |words: &[u8]| {
        let line = text.as_bytes().get(piece.span.start()..);
        line.is_some_and(|line| line.starts_with(words))
    };
    let rule = if begins(b"The post ") && is_origin(piece.span.slice(text), piece) {
        "feed-origin"
    } else if begins(b"SOURCE") && is_sender(piece.span.slice(text), piece) {
        "release-source"
    } else {
        return;
    };
    piece.settle(BoilerplateKind::Credit, rule, Confidence::High);
}

// Hardly any line begins so.
#[inline(never)]
fn is_origin(line: &str, piece: &Piece) -> bool {
    let titled = line.trim_start_matches("The post ");
    let named = titled.split_once(" appeared first on ");
    let is_small = |words: &str| words.starts_with(char::is_lowercase);
    piece.tally.words <= ORIGIN_WORDS
        && named.is_some_and(|(title, name)| !is_small(title) && !is_small(name))
}

#[inline(never)]
fn is_sender(line: &str, piece: &Piece) -> bool {
    let name = line.trim_start_matches("SOURCE").trim_start_matches(':');
    let is_name = name
        .strip_prefix(' ')
        .is_some_and(|name| name.starts_with(char::is_uppercase));
    // Other lines in capitals are headings.
    let has_small = name.contains(char::is_lowercase);
    let is_open = piece.facts.end == End::Open || release::ends_with_company(line);
    piece.tally.words <= SENDER_WORDS && is_open && is_name && has_small
}

//! Readers' comments under an article.
//!
//! ```text
//! comment = name ( "says" | "said" ) ":" line-end stamp line-end ...
//!         | name "on" stamp ( "says" | "said" ) ":" ...
//! ```
//! A stamp tells them from interviews: nobody in an article speaks at a minute of a day.

use super::super::piece::Piece;
use super::BoilerplateKind;
use crate::Confidence;
use crate::calendar::{DateOrder, stamp};
use crate::scan::End;

/// Whoever comments, and the stamp, have so many words at most.
const MOST_WORDS: u32 = 14;

/// Settles all from the first comment behind prose on: what follows are others, or the foot of the page.
pub(super) fn settle(text: &str, pieces: &mut [Piece]) {
    let Some(prose) = pieces.iter().position(Piece::is_prose) else {
        return;
    };
    let mut lines = pieces.windows(2).skip(prose);
    let first = lines.position(|pair| matches!(pair, [line, below] if opens(text, line, below)));
    let Some(first) = first else { return };
    for piece in pieces.iter_mut().skip(prose + first) {
        if !piece.is_settled() {
            piece.settle(
                BoilerplateKind::CommentNotice,
                "comment-thread",
                Confidence::Medium,
            );
        }
    }
}

/// Whether a line says who comments, and it or the line below says when.
fn opens(text: &str, line: &Piece, below: &Piece) -> bool {
    if line.is_settled() || line.facts.end != End::Colon || line.tally.words > MOST_WORDS {
        return false;
    }
    let who = line.span.slice(text).trim_end_matches([':', ' ']);
    let Some((who, "says" | "said")) = who.rsplit_once(' ') else {
        return false;
    };
    below.is_kind(BoilerplateKind::Timestamp)
        || who
            .rsplit_once(" on ")
            .is_some_and(|(_, when)| stamp(DateOrder::DayFirst)(when).is_ok())
}

//! The lines at the top that the header stage knows already.

use super::piece::{Piece, Verdict};
use super::{BlockKind, BoilerplateKind};
use crate::Confidence;
use crate::header::Header;

/// Settles byline, job and published lines.
pub(super) fn settle(pieces: &mut [Piece], header: &Header) {
    let last = header
        .stamps
        .iter()
        .chain(&header.byline)
        .chain(&header.job)
        .map(|span| span.end())
        .max()
        .unwrap_or(0);
    for piece in pieces
        .iter_mut()
        .take_while(|piece| piece.span.start() < last)
    {
        if header.stamps.iter().any(|stamp| stamp.overlaps(piece.span)) {
            piece.settle(
                BoilerplateKind::Timestamp,
                "published-line",
                Confidence::High,
            );
        } else if header
            .byline
            .is_some_and(|byline| byline.overlaps(piece.span))
        {
            piece.verdict = Some(Verdict::Kind(BlockKind::Byline));
        } else if header.job.is_some_and(|job| job.overlaps(piece.span)) {
            piece.settle(BoilerplateKind::AuthorBio, "job-line", Confidence::High);
        }
    }
}

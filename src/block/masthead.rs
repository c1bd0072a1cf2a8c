//! The lines at the top that the header stage knows already, or may know.

use super::boilerplate::is_agency;
use super::piece::{PUBLISHED, Piece, Verdict};
use super::{BlockKind, BoilerplateKind};
use crate::header::Header;
use crate::scan::{Class, Flags, Kind, Scan};
use crate::{Confidence, Span};

/// Between a byline and the prose stand so many lines at most: its author's job, stamps, buttons.
const MOST_BETWEEN: usize = 8;

/// Settles byline, job and published lines.
pub(super) fn settle(text: &str, scan: &Scan, header: &Header, pieces: &mut Vec<Piece>) {
    if let Some(byline) = header.byline {
        cut_before(scan, byline, pieces);
    }
    settle_known(text, scan, header, pieces);
    if let (None, Some(names)) = (header.byline, header.names) {
        settle_names(text, scan, names, pieces);
    }
}

/// Cuts the line that ends with the byline in two: `Council backs plan By Jane Roe`.
fn cut_before(scan: &Scan, byline: Span, pieces: &mut Vec<Piece>) {
    let ends = |piece: &Piece| piece.span.covers(byline) && piece.span.start() < byline.start();
    let Some(at) = pieces.iter().position(ends) else {
        return;
    };
    let Some(Piece { tokens, breaks, .. }) = pieces.get(at) else {
        return;
    };
    let (first, breaks) = (scan.tokens.first_in(tokens, byline.start()), *breaks);
    let parts = [
        Piece::new(scan, tokens.start..first, breaks),
        Piece::new(scan, first..tokens.end, 0),
    ];
    pieces.splice(at..=at, parts);
}

/// Settles the line of names as the byline if it stands over all prose and is the initials of an agency, or names
/// somebody of whom the lines around do not tell: whoever the report is about is named there.
fn settle_names(text: &str, scan: &Scan, names: Span, pieces: &mut [Piece]) {
    let Some(at) = pieces.iter().position(|piece| piece.span == names) else {
        return;
    };
    let (above, rest) = pieces.split_at_mut(at);
    let Some((line, below)) = rest.split_first_mut() else {
        return;
    };
    let Some(prose) = below.iter().take(MOST_BETWEEN).find(|it| it.is_prose()) else {
        return;
    };
    let is_told_of = |surname: &str| {
        let mut around = above.iter().chain([prose]);
        around.any(|piece| piece.span.slice(text).contains(surname))
    };
    let signs = is_wire(text, scan, line)
        || surname(text, scan, line).is_some_and(|surname| !is_told_of(surname));
    let opens = !above.iter().any(Piece::is_prose);
    if opens && !line.is_settled() && signs {
        line.verdict = Some(Verdict::Kind(BlockKind::Byline));
    }
}

/// Whether a line is the initials of an agency.
fn is_wire(text: &str, scan: &Scan, line: &Piece) -> bool {
    let word = line.first_word(scan);
    word.is(Flags::ALL_CAPITALS) && is_agency(line.span.slice(text))
}

/// The last word of the name with which a line begins, if the first is a given name.
fn surname<'t>(text: &'t str, scan: &Scan, line: &Piece) -> Option<&'t str> {
    let words = line.inside(scan).iter();
    let mut name = words.take_while(|token| token.kind == Kind::Word && token.is(Flags::CAPITAL));
    name.next()
        .filter(|first| first.class.has(Class::GIVEN_NAME))?;
    name.last().map(|token| token.span().slice(text))
}

/// Whether a line names its author behind the stamp: `3 May 2024 | Jane Roe | News`.
fn names_author(text: &str, scan: &Scan, line: &Piece) -> bool {
    let tokens = line.inside(scan);
    tokens.windows(3).any(|three| {
        let [lead, first, second] = three else {
            return false;
        };
        let lead = lead.span().slice(text);
        let leads = matches!(lead, "|" | "•" | "·" | "/") || lead.eq_ignore_ascii_case("by");
        leads
            && first.class.has(Class::GIVEN_NAME)
            && second.kind == Kind::Word
            && second.is(Flags::CAPITAL)
    })
}

/// Whether a line is no more than a name that the byline has: `Jane Roe` over `By Jane Roe`.
fn repeats(text: &str, byline: Span, piece: &Piece) -> bool {
    let line = piece.span.slice(text);
    line.contains(' ') && line.starts_with(char::is_uppercase) && byline.slice(text).contains(line)
}

fn settle_known(text: &str, scan: &Scan, header: &Header, pieces: &mut [Piece]) {
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
            if header.byline.is_none() && names_author(text, scan, piece) {
                piece.verdict = Some(Verdict::Kind(BlockKind::Byline));
                continue;
            }
            piece.settle(BoilerplateKind::Timestamp, PUBLISHED, Confidence::High);
        } else if header
            .byline
            .is_some_and(|byline| byline.overlaps(piece.span) || repeats(text, byline, piece))
        {
            piece.verdict = Some(Verdict::Kind(BlockKind::Byline));
        } else if header.job.is_some_and(|job| job.overlaps(piece.span)) {
            piece.settle(BoilerplateKind::AuthorBio, "job-line", Confidence::High);
        }
    }
}

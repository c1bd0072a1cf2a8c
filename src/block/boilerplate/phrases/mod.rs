//! The phrases by which boilerplate is known, and where in a line they must stand.
//!
//! `phrases.txt` holds a row a line: `kind anchor words confidence phrase`.

mod index;
mod own;
mod row;

pub(crate) use own::Table;
pub use row::{Anchor, Phrase};

use super::super::piece::Piece;
use super::{BoilerplateKind, told};
use crate::scan::{Class, End, Flags, Kind, Scan, Side, Token, Weight};
use crate::{Confidence, Span, span};

/// A quotation with a phrase in it has so many tokens at most before the phrase, and behind it.
const CITED_TOKENS: u32 = 24;

/// Who says so at the end of a headline has so many words at most.
const ATTRIBUTION: usize = 5;

/// A row whose phrase stands in the text, at the borders of words.
#[derive(Clone, Copy)]
pub(super) struct Hit<'r> {
    pub(super) span: Span,
    pub(super) row: &'r Phrase,
}

/// All phrases of the crate's table and of the user's in `text` from byte `start`, those inside others
/// too, by where they begin.
pub(super) fn find<'r>(
    text: &str,
    start: usize,
    scan: &Scan,
    least: Confidence,
    own: Option<&'r Table>,
) -> Vec<Hit<'r>> {
    let mut hits: Vec<Hit<'r>> = Vec::with_capacity(scan.openings.len());
    index::find(text, scan, &mut hits);
    hits.extend(own.into_iter().flat_map(|own| own.find(text, start)));
    hits.retain(|hit| hit.row.confidence >= least && stands_alone(text, hit.span));
    hits.sort_by_key(|hit| hit.span);
    hits
}

/// The hits from some place on, for spans that come in order: none is searched for.
pub(super) struct Ahead<'h, 'r>(pub(super) &'h [Hit<'r>]);

impl<'h, 'r> Ahead<'h, 'r> {
    /// The hits that begin inside a span, which begins where the last one did or behind.
    pub(super) fn inside(&mut self, span: Span) -> &'h [Hit<'r>] {
        let count = |hits: &[Hit<'_>], end| {
            let before = hits.iter().take_while(|hit| hit.span.start() < end);
            before.count()
        };
        self.0 = self
            .0
            .get(count(self.0, span.start())..)
            .unwrap_or_default();
        self.0.get(..count(self.0, span.end())).unwrap_or_default()
    }
}

/// The hits that begin inside a span.
pub(super) fn inside<'h, 'r>(hits: &'h [Hit<'r>], span: Span) -> &'h [Hit<'r>] {
    let start = hits.partition_point(|hit| hit.span.start() < span.start());
    let behind = hits.get(start..).unwrap_or_default();
    // Few are inside, of however many.
    let inside = behind
        .iter()
        .take_while(|hit| hit.span.start() < span.end());
    let count = inside.count();
    behind.get(..count).unwrap_or_default()
}

/// The hits that begin at a byte.
pub(super) fn starting<'h, 'r>(hits: &'h [Hit<'r>], at: usize) -> &'h [Hit<'r>] {
    inside(hits, Span::new(at, at + 1))
}

/// The hit whose row takes a piece, of those inside it: the surest one, then the longest.
pub(super) fn best<'r>(
    text: &str,
    scan: &Scan,
    piece: &Piece,
    hits: &[Hit<'r>],
) -> Option<Hit<'r>> {
    let taking = hits
        .iter()
        .filter(|hit| hit.row.takes(piece, hit.span))
        .filter(|hit| !hit.opens_prose(text, scan, piece) && !hit.is_sentence(text, piece));
    let best = taking.max_by_key(|hit| (hit.row.confidence, hit.row.text.len()))?;
    let is_told = piece.reports_speech()
        || piece.has_quotation() && best.is_cited(scan, piece)
        || best.is_narrated(text, scan, piece);
    (!is_told).then_some(*best)
}

/// Settles the pieces that a row of the table takes.
pub(super) fn settle(text: &str, scan: &Scan, hits: &[Hit<'_>], pieces: &mut [Piece]) {
    // Over an article stands its headline, `Watch: River rises`, and no link to another.
    let mut is_first = true;
    let mut ahead = Ahead(hits);
    for piece in pieces.iter_mut().filter(|piece| !piece.is_settled()) {
        let hit = best(text, scan, piece, ahead.inside(piece.span));
        let is_headline =
            |hit: &Hit<'_>| hit.row.kind == BoilerplateKind::RelatedLink || attributes(scan, piece);
        if let Some(hit) = hit.filter(|hit| !is_first || !is_headline(hit)) {
            hit.settle(scan, piece);
        }
        is_first = is_first && piece.is_settled();
    }
}

/// Whether a line ends with who says so, as headlines do: `Sign up to our alerts, council tells hamlet`.
fn attributes(scan: &Scan, piece: &Piece) -> bool {
    let tokens = piece.inside(scan);
    let behind = tokens.rsplit(|token| token.kind == Kind::Comma).next();
    let told = behind.filter(|behind| behind.len() < tokens.len() && behind.len() <= ATTRIBUTION);
    let tells = |token: &Token| token.class.has(Class::CUES.with(Class::TELL));
    piece.facts.end == End::Open && told.is_some_and(|words| words.iter().any(tells))
}

impl Hit<'_> {
    /// Whether a phrase is no more than the first words of a sentence that tells of something: `Published figures
    /// were lower`, `Related: the two men are cousins`.
    fn opens_prose(&self, text: &str, scan: &Scan, piece: &Piece) -> bool {
        let behind = || scan.tokens.first_in(&piece.tokens, self.span.end());
        let goes_on = match self.row.anchor {
            Anchor::Prefix if self.row.text.ends_with(':') => {
                self.row.kind.is_link() && !scan.tokens.at(behind()).is(Flags::CAPITAL)
            }
            Anchor::Prefix => self.row.kind.is_line(),
            _ => false,
        };
        goes_on && told::is_told(text, scan, piece, behind())
    }

    /// Whether a phrase that speaks to the reader stands in a sentence that tells of others, and of what is past: `To
    /// continue reading she had to pay.`
    fn is_narrated(&self, text: &str, scan: &Scan, piece: &Piece) -> bool {
        let words = || piece.inside(scan).iter();
        self.row.kind.is_address()
            && piece.facts.sentences <= 1
            && told::is_told(text, scan, piece, piece.tokens.start)
            && words().any(told::is_past)
    }

    /// Whether a button would be a sentence: `More.`, not `Loading...`
    fn is_sentence(&self, text: &str, piece: &Piece) -> bool {
        self.row.anchor == Anchor::Whole
            && piece.facts.end == End::Stop
            && piece.span.slice(text).ends_with('.')
            && !piece.span.slice(text).ends_with("..")
            && !self.row.text.contains(' ')
            && self.row.kind != BoilerplateKind::Advertisement
    }

    /// Whether a phrase is in quotation marks in a sentence that tells of it: `“Cancel anytime” was a lie.`
    fn is_cited(&self, scan: &Scan, piece: &Piece) -> bool {
        let mark = |id: &u32| matches!(scan.tokens.at(*id).kind, Kind::Quote(Weight::Double, _));
        let faces = |id: &u32, side| scan.tokens.at(*id).kind == Kind::Quote(Weight::Double, side);
        let before = scan.tokens.first_in(&piece.tokens, self.span.start());
        let start = piece.tokens.start.max(before.saturating_sub(CITED_TOKENS));
        let opened = (start..before).rev().find(mark);
        let Some(open) = opened.filter(|id| faces(id, Side::Open)) else {
            return false;
        };
        let behind = scan.tokens.first_in(&piece.tokens, self.span.end());
        let end = piece.tokens.end.min(behind + CITED_TOKENS);
        let closed = (behind..end).find(mark);
        // A line that is all quoted is told of by nobody.
        let is_all = |close| open == piece.tokens.start && close + 1 == piece.tokens.end;
        let is_quoted = |close: u32| faces(&close, Side::Close) && !is_all(close);
        closed.is_some_and(is_quoted) && self.row.kind != BoilerplateKind::Advertisement
    }

    /// Settles a piece that the row takes: a line that says something before its credit is a caption, and one that
    /// says nothing of another article is the label of those below.
    pub(super) fn settle(&self, scan: &Scan, piece: &mut Piece) {
        let first = scan.tokens.at(piece.facts.first_word).span();
        let kind = match self.row.kind {
            BoilerplateKind::PhotoCredit if first.end() <= self.span.start() => {
                BoilerplateKind::Caption
            }
            // Nothing behind `Read more:` but the links below.
            BoilerplateKind::RelatedLink if piece.facts.end == End::Colon => {
                BoilerplateKind::RelatedLabel
            }
            kind => kind,
        };
        piece.settle(kind, self.row.rule(), self.row.confidence);
    }
}

impl Phrase {
    fn takes(&self, piece: &Piece, hit: Span) -> bool {
        let starts = hit.start() <= piece.facts.words.start();
        let ends = hit.end() >= piece.facts.words.end();
        let stands = match self.anchor {
            Anchor::Whole => starts && ends,
            Anchor::Prefix => starts,
            Anchor::Suffix => ends,
            Anchor::Contains => true,
            Anchor::Tail => false,
        };
        stands && piece.span.covers(hit) && piece.tally.words <= self.words
    }

    pub(super) fn rule(&self) -> String {
        ["phrase: ", &self.text].concat()
    }
}

/// Whether a place is not a part of a word. Scrapers glue lines together, so a capital after a small
/// letter or a figure is a border too: `in MayCredit: Jane Roe`.
fn stands_alone(text: &str, place: Span) -> bool {
    let mut inside = place.slice(text).chars();
    let (first, last) = (inside.next(), inside.next_back());
    let before = span::head(text, place.start()).chars().next_back();
    let after = span::tail(text, place.end()).chars().next();
    is_border(before, first) && is_border(last, after)
}

fn is_border(left: Option<char>, right: Option<char>) -> bool {
    let (Some(left), Some(right)) = (left, right) else {
        return true;
    };
    let glued = !left.is_uppercase() && right.is_uppercase();
    !left.is_alphanumeric() || !right.is_alphanumeric() || glued
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn borders_of_words() {
        let stands =
            |text: &str, start| stands_alone(text, Span::new(start, start + "read more".len()));
        assert!(stands("Read more", 0));
        assert!(stands("READ MORE: why", 0));
        assert!(stands("dawnRead more", 4));
        assert!(!stands("Read moreover", 0));
        assert!(!stands("spread more", 2));
    }
}

//! The phrases by which boilerplate is known, and where in a line they must stand.
//!
//! `phrases.txt` holds a row a line: `kind anchor words confidence phrase`. All of them are found in one
//! pass over the text.

use std::borrow::Cow;
use std::iter;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, BuildError, MatchKind};

use super::super::piece::Piece;
use super::BoilerplateKind;
use super::phrase::{Anchor, Phrase};
use crate::scan::Scan;
use crate::{Confidence, Span, span};

/// A row whose phrase stands in the text, at the borders of words.
#[derive(Clone, Copy)]
pub(super) struct Hit<'r> {
    pub(super) span: Span,
    pub(super) row: &'r Phrase,
}

/// Rows, and what finds all of their phrases in one pass.
#[derive(Debug)]
pub(crate) struct Table {
    rows: Vec<Phrase>,
    automaton: AhoCorasick,
    /// For each pattern the index of its row.
    owners: Vec<usize>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let rows = include_str!("phrases.txt")
        .lines()
        .filter_map(Phrase::read)
        .collect();
    #[expect(
        clippy::expect_used,
        reason = "the table is fixed, and a test builds it"
    )]
    Table::new(rows, Some(AhoCorasickKind::DFA)).expect("the phrases make an automaton")
});

impl Table {
    /// A user's own rows.
    pub(crate) fn of(rows: Vec<Phrase>) -> Result<Self, BuildError> {
        Self::new(rows, None)
    }

    fn new(rows: Vec<Phrase>, kind: Option<AhoCorasickKind>) -> Result<Self, BuildError> {
        let (mut owners, mut patterns) = (Vec::new(), Vec::new());
        for (owner, row) in rows.iter().enumerate() {
            for form in forms(&row.text) {
                owners.push(owner);
                patterns.push(form);
            }
        }
        let automaton = AhoCorasick::builder()
            .kind(kind)
            .match_kind(MatchKind::Standard)
            .ascii_case_insensitive(true)
            .build(patterns.iter().map(|pattern| pattern.as_bytes()))?;
        Ok(Self {
            rows,
            automaton,
            owners,
        })
    }

    /// The rows of some confidence whose phrases stand in `text` from byte `start`.
    fn find(&self, text: &str, start: usize, least: Confidence) -> impl Iterator<Item = Hit<'_>> {
        let found = self
            .automaton
            .find_overlapping_iter(span::tail(text, start));
        found.filter_map(move |found| {
            let row = self
                .rows
                .get(*self.owners.get(found.pattern().as_usize())?)?;
            let span = Span::new(found.start(), found.end()).shifted(start);
            let counts = row.confidence >= least && stands_alone(text, span);
            counts.then_some(Hit { span, row })
        })
    }
}

/// All phrases of the crate's table and of the user's in `text` from byte `start`, those inside others
/// too, by where they begin.
pub(super) fn find<'r>(
    text: &str,
    start: usize,
    least: Confidence,
    own: Option<&'r Table>,
) -> Vec<Hit<'r>> {
    let own = own.into_iter().flat_map(|own| own.find(text, start, least));
    let mut hits: Vec<Hit<'r>> = TABLE.find(text, start, least).chain(own).collect();
    hits.sort_by_key(|hit| hit.span);
    hits
}

/// The hits that begin inside a span.
pub(super) fn inside<'h, 'r>(hits: &'h [Hit<'r>], span: Span) -> &'h [Hit<'r>] {
    let start = hits.partition_point(|hit| hit.span.start() < span.start());
    let end = hits.partition_point(|hit| hit.span.start() < span.end());
    hits.get(start..end).unwrap_or_default()
}

/// The hits that begin at a byte.
pub(super) fn starting<'h, 'r>(hits: &'h [Hit<'r>], at: usize) -> &'h [Hit<'r>] {
    inside(hits, Span::new(at, at + 1))
}

/// The hit whose row takes a piece, of those inside it: the surest one, then the longest.
pub(super) fn best<'r>(scan: &Scan, piece: &Piece, hits: &[Hit<'r>]) -> Option<Hit<'r>> {
    let taking = hits
        .iter()
        .filter(|hit| hit.row.takes(scan, piece, hit.span));
    let best = taking.max_by_key(|hit| (hit.row.confidence, hit.row.text.len()))?;
    (!piece.reports_speech(scan)).then_some(*best)
}

/// Settles the pieces that a row of the table takes.
pub(super) fn settle(scan: &Scan, hits: &[Hit<'_>], pieces: &mut [Piece]) {
    for piece in pieces.iter_mut().filter(|piece| !piece.is_settled()) {
        if let Some(hit) = best(scan, piece, inside(hits, piece.span)) {
            hit.settle(scan, piece);
        }
    }
}

impl Hit<'_> {
    /// Settles a piece that the row takes: a line that says something before its credit is a caption.
    pub(super) fn settle(&self, scan: &Scan, piece: &mut Piece) {
        let first = scan.tokens.at(piece.facts.first_word).span();
        let kind = match self.row.kind {
            BoilerplateKind::PhotoCredit if first.end() <= self.span.start() => {
                BoilerplateKind::Caption
            }
            kind => kind,
        };
        piece.settle(kind, self.row.rule(), self.row.confidence);
    }
}

impl Phrase {
    fn takes(&self, scan: &Scan, piece: &Piece, hit: Span) -> bool {
        let starts = hit.start() <= scan.tokens.at(piece.facts.first_word).span().start();
        let ends = hit.end() >= scan.tokens.at(piece.facts.last_word).span().end();
        let stands = match self.anchor {
            Anchor::Whole => starts && ends,
            Anchor::Prefix => starts,
            Anchor::Suffix => ends,
            Anchor::Contains => true,
            Anchor::Tail => false,
        };
        stands && piece.span.covers(hit) && piece.facts.words <= self.words
    }

    pub(super) fn rule(&self) -> String {
        format!("phrase: {}", self.text)
    }
}

/// A phrase as it is and, where it has apostrophes, as it is typeset.
fn forms(phrase: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let typeset = phrase
        .contains('\'')
        .then(|| Cow::Owned(phrase.replace('\'', "’")));
    iter::once(Cow::Borrowed(phrase)).chain(typeset)
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

    const LIST: &str = include_str!("phrases.txt");

    #[test]
    fn the_file_is_sorted_and_every_row_is_read() {
        let lines: Vec<&str> = LIST.lines().filter(|line| !line.starts_with('#')).collect();
        let rows: Vec<Phrase> = lines.iter().map(|line| line.parse().expect(line)).collect();
        for pair in rows.windows(2) {
            let key = |row: &Phrase| (row.kind.as_str(), row.text.clone());
            assert!(key(&pair[0]) <= key(&pair[1]), "{pair:?}");
        }
        for (row, line) in rows.iter().zip(&lines) {
            assert_eq!(row.to_string(), *line);
            assert!(row.words > 0, "{line}");
            assert_eq!(row.text, row.text.to_lowercase(), "{line}");
            assert!(
                !row.text.contains(['’', '“', '”']),
                "straight marks only: {line}"
            );
        }
        assert_eq!(TABLE.rows, rows);
    }

    #[test]
    fn no_row_stands_twice() {
        let mut rows: Vec<_> = TABLE
            .rows
            .iter()
            .map(|row| (&row.text, row.anchor))
            .collect();
        rows.sort_unstable();
        for pair in rows.windows(2) {
            assert_ne!(pair[0], pair[1]);
        }
    }

    #[test]
    fn phrases_stand_at_the_borders_of_words() {
        let found = |text: &str| {
            let hits = find(text, 0, Confidence::Medium, None);
            hits.iter().any(|hit| hit.row.text == "read more")
        };
        assert!(found("Read more"));
        assert!(found("READ MORE: why"));
        assert!(found("dawnRead more"));
        assert!(!found("Spread moreover"));
    }
}

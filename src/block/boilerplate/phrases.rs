//! The phrases by which boilerplate is known, and where in a line they must stand.
//!
//! `phrases.txt` holds a row a line: `kind anchor words confidence phrase`. All of them are found in one
//! pass over the text.

use std::borrow::Cow;
use std::iter;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use super::super::piece::Piece;
use super::BoilerplateKind;
use crate::scan::Scan;
use crate::{Confidence, Span, span};

/// Where in a line a phrase must stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Anchor {
    /// It is all the words of the line.
    Whole,
    /// The line begins with it.
    Prefix,
    /// The line ends with it.
    Suffix,
    /// Anywhere.
    Contains,
    /// After a sentence, in capitals: what follows it in the paragraph belongs to it.
    Tail,
}

impl Anchor {
    fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "whole" => Self::Whole,
            "prefix" => Self::Prefix,
            "suffix" => Self::Suffix,
            "contains" => Self::Contains,
            "tail" => Self::Tail,
            _ => return None,
        })
    }
}

/// Rows of a lower grade are kept for those who want them, and take nothing by themselves.
const LEAST_CONFIDENCE: Confidence = Confidence::Medium;

/// A row of the table.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) kind: BoilerplateKind,
    pub(super) anchor: Anchor,
    /// The most words that the line, or the tail, may have.
    pub(super) words: u32,
    pub(super) confidence: Confidence,
    pub(super) phrase: &'static str,
}

/// A row whose phrase stands in the text, at the borders of words.
pub(super) struct Hit {
    pub(super) span: Span,
    pub(super) row: &'static Row,
}

struct Table {
    rows: Vec<Row>,
    automaton: AhoCorasick,
    /// For each pattern the index of its row.
    owners: Vec<usize>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| Table::new(include_str!("phrases.txt")));

/// All phrases of the table in `text` from byte `start`, those inside others too, by where they begin.
pub(super) fn find(text: &str, start: usize) -> Vec<Hit> {
    let table = &*TABLE;
    let found = table
        .automaton
        .find_overlapping_iter(span::tail(text, start));
    let hits = found.filter_map(|found| {
        let row = table
            .rows
            .get(*table.owners.get(found.pattern().as_usize())?)?;
        let span = Span::new(found.start(), found.end()).shifted(start);
        let counts = row.confidence >= LEAST_CONFIDENCE && stands_alone(text, span);
        counts.then_some(Hit { span, row })
    });
    let mut hits: Vec<Hit> = hits.collect();
    hits.sort_by_key(|hit| hit.span);
    hits
}

/// The hits that begin inside a span.
pub(super) fn inside(hits: &[Hit], span: Span) -> &[Hit] {
    let start = hits.partition_point(|hit| hit.span.start() < span.start());
    let end = hits.partition_point(|hit| hit.span.start() < span.end());
    hits.get(start..end).unwrap_or_default()
}

/// The hits that begin at a byte.
pub(super) fn starting(hits: &[Hit], at: usize) -> &[Hit] {
    inside(hits, Span::new(at, at + 1))
}

/// The hit whose row takes a piece, of those inside it: the surest one, then the longest.
pub(super) fn best<'h>(scan: &Scan, piece: &Piece, hits: &'h [Hit]) -> Option<&'h Hit> {
    let taking = hits
        .iter()
        .filter(|hit| hit.row.takes(scan, piece, hit.span));
    let best = taking.max_by_key(|hit| (hit.row.confidence, hit.row.phrase.len()))?;
    (!piece.reports_speech(scan)).then_some(best)
}

/// Settles the pieces that a row of the table takes.
pub(super) fn settle(scan: &Scan, hits: &[Hit], pieces: &mut [Piece]) {
    for piece in pieces.iter_mut().filter(|piece| !piece.is_settled()) {
        if let Some(hit) = best(scan, piece, inside(hits, piece.span)) {
            hit.settle(scan, piece);
        }
    }
}

impl Hit {
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

impl Row {
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
        format!("phrase: {}", self.phrase)
    }
}

impl Table {
    fn new(list: &'static str) -> Self {
        let rows: Vec<Row> = list.lines().filter_map(row).collect();
        let forms = rows
            .iter()
            .enumerate()
            .flat_map(|(owner, row)| forms(row.phrase).map(move |form| (owner, form)));
        let (owners, patterns): (Vec<usize>, Vec<Cow<'_, str>>) = forms.unzip();
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::DFA))
            .match_kind(MatchKind::Standard)
            .ascii_case_insensitive(true)
            .build(patterns.iter().map(|pattern| pattern.as_bytes()));
        #[expect(
            clippy::expect_used,
            reason = "the table is fixed, and a test builds it"
        )]
        let automaton = automaton.expect("the phrases make an automaton");
        Self {
            rows,
            automaton,
            owners,
        }
    }
}

/// A phrase as it is and, where it has apostrophes, as it is typeset.
fn forms(phrase: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let typeset = phrase
        .contains('\'')
        .then(|| Cow::Owned(phrase.replace('\'', "’")));
    iter::once(Cow::Borrowed(phrase)).chain(typeset)
}

/// A row of the file; `None` for a comment.
fn row(line: &'static str) -> Option<Row> {
    let (kind, rest) = field(line)?;
    let (anchor, rest) = field(rest)?;
    let (words, rest) = field(rest)?;
    let (confidence, phrase) = field(rest)?;
    Some(Row {
        kind: kind.parse().ok()?,
        anchor: Anchor::from_name(anchor)?,
        words: words.parse().ok()?,
        confidence: confidence.parse().ok()?,
        phrase,
    })
}

fn field(line: &str) -> Option<(&str, &str)> {
    let (field, rest) = line.split_once(' ')?;
    Some((field, rest.trim_start()))
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
        for pair in lines.windows(2) {
            let key = |line: &'static str| row(line).map(|row| (row.kind.as_str(), row.phrase));
            assert!(key(pair[0]) <= key(pair[1]), "{pair:?}");
        }
        for line in &lines {
            let row = row(line).expect(line);
            assert!(row.words > 0, "{line}");
            assert_eq!(row.phrase, row.phrase.to_lowercase(), "{line}");
            assert_eq!(row.phrase, row.phrase.trim(), "{line}");
            assert!(
                !row.phrase.contains(['’', '“', '”']),
                "straight marks only: {line}"
            );
        }
        assert_eq!(TABLE.rows.len(), lines.len());
    }

    #[test]
    fn no_row_stands_twice() {
        let mut rows: Vec<_> = TABLE
            .rows
            .iter()
            .map(|row| (row.phrase, row.anchor))
            .collect();
        rows.sort_unstable();
        for pair in rows.windows(2) {
            assert_ne!(pair[0], pair[1]);
        }
    }

    #[test]
    fn phrases_stand_at_the_borders_of_words() {
        let found = |text: &str| {
            find(text, 0)
                .iter()
                .any(|hit| hit.row.phrase == "read more")
        };
        assert!(found("Read more"));
        assert!(found("READ MORE: why"));
        assert!(!found("Spread moreover"));
    }
}

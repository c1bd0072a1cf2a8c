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

/// All phrases of the table in `text` from byte `start`, those inside others too, by their ends.
pub(super) fn find(text: &str, start: usize) -> Vec<Hit> {
    let table = &*TABLE;
    let rest = span::tail(text, start);
    let found = table
        .automaton
        .find_overlapping_iter(rest)
        .filter_map(|found| {
            let row = table
                .rows
                .get(*table.owners.get(found.pattern().as_usize())?)?;
            let span = Span::new(found.start(), found.end()).shifted(start);
            stands_alone(text, span).then_some(Hit { span, row })
        });
    found.collect()
}

/// Settles the pieces that a row of the table takes: the surest one, then the longest.
pub(super) fn settle(scan: &Scan, hits: &[Hit], pieces: &mut [Piece]) {
    let mut hits = hits.iter().peekable();
    for piece in pieces {
        let mut best: Option<&Hit> = None;
        while let Some(hit) = hits.next_if(|hit| hit.span.end() <= piece.span.end()) {
            let taken = (hit.row.confidence >= LEAST_CONFIDENCE
                && hit.row.takes(scan, piece, hit.span))
            .then_some(hit);
            best = best
                .into_iter()
                .chain(taken)
                .max_by_key(|hit| (hit.row.confidence, hit.row.phrase.len()));
        }
        if let Some(hit) = best.filter(|_| !piece.is_settled() && !piece.reports_speech(scan)) {
            piece.settle(hit.kind(scan, piece), hit.row.rule(), hit.row.confidence);
        }
    }
}

impl Hit {
    /// The kind of a piece that the row takes: a line that says something before its credit is a caption.
    fn kind(&self, scan: &Scan, piece: &Piece) -> BoilerplateKind {
        let first = scan.tokens.at(piece.facts.first_word).span();
        match self.row.kind {
            BoilerplateKind::PhotoCredit if first.end() <= self.span.start() => {
                BoilerplateKind::Caption
            }
            kind => kind,
        }
    }
}

impl Row {
    fn takes(&self, scan: &Scan, piece: &Piece, hit: Span) -> bool {
        if !piece.span.covers(hit) {
            return false;
        }
        let starts = hit.start() <= scan.tokens.at(piece.facts.first_word).span().start();
        let ends = hit.end() >= scan.tokens.at(piece.facts.last_word).span().end();
        let stands = match self.anchor {
            Anchor::Whole => starts && ends,
            Anchor::Prefix => starts,
            Anchor::Suffix => ends,
            Anchor::Contains => true,
            Anchor::Tail => false,
        };
        stands && piece.facts.words <= self.words
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

/// Whether no letter or digit touches the place.
fn stands_alone(text: &str, place: Span) -> bool {
    let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !joins(span::head(text, place.start()).chars().next_back())
        && !joins(span::tail(text, place.end()).chars().next())
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

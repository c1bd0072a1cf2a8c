//! The phrases by which boilerplate is known, and where in a line they must stand.
//!
//! `phrases.txt` holds a row a line: `kind anchor words confidence phrase`.

use std::borrow::Cow;
use std::iter;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, BuildError, MatchKind};

use super::super::piece::Piece;
use super::BoilerplateKind;
use super::phrase::{Anchor, Phrase};
use crate::scan::{Class, Flags, Kind, Scan, Token};
use crate::word_table::{Key, WordTable};
use crate::{Confidence, Span, span};

/// A row whose phrase stands in the text, at the borders of words.
#[derive(Clone, Copy)]
pub(super) struct Hit<'r> {
    pub(super) span: Span,
    pub(super) row: &'r Phrase,
}

/// The crate's own rows, found by the word or the mark with which they begin.
///
/// A phrase begins with a token, and the scan has told which words begin one; so phrases are looked for at a
/// few tokens in a hundred. An automaton over every byte of the text took longer, and 20 ms to build.
struct Index {
    /// Sorted by first word, so that those with one beginning stand together.
    rows: Vec<Phrase>,
    /// First words, with the rows that begin with each.
    words: WordTable<Rows>,
    /// For every byte the rows that begin with it.
    bytes: Vec<Rows>,
}

/// A range of rows.
#[derive(Debug, Clone, Copy, Default)]
struct Rows {
    start: usize,
    end: usize,
}

impl Rows {
    /// Takes in the row at an index; rows come in order.
    const fn extend(&mut self, at: usize) {
        if self.end == 0 {
            self.start = at;
        }
        self.end = at + 1;
    }
}

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(include_str!("phrases.txt")));

impl Index {
    fn new(list: &str) -> Self {
        let mut rows: Vec<Phrase> = list.lines().filter_map(Phrase::read).collect();
        rows.sort_by_cached_key(|row| (first_word(row.text.as_bytes()).0, row.text.clone()));
        let mut words: WordTable<Rows> = WordTable::with_capacity(rows.len());
        let mut bytes = vec![Rows::default(); 256];
        for (at, row) in rows.iter().enumerate() {
            let text = row.text.as_bytes();
            let (_, length) = first_word(text);
            words.update(span::head(&row.text, length), |rows| rows.extend(at));
            let first = text
                .first()
                .filter(|_| length == 0)
                .map(|byte| usize::from(*byte));
            if let Some(rows) = first.and_then(|byte| bytes.get_mut(byte)) {
                rows.extend(at);
            }
        }
        Self { rows, words, bytes }
    }

    /// The rows whose first word, or else first byte, stands at the start of `text`; how many bytes of the
    /// text and of each phrase that is.
    fn candidates(&self, text: &[u8]) -> (&[Phrase], usize, usize) {
        let (word, taken) = first_word(text);
        let length = word.iter().take_while(|byte| **byte != 0).count();
        let rows = if length == 0 {
            let byte = text.first().map(|byte| usize::from(*byte));
            byte.and_then(|byte| self.bytes.get(byte))
                .copied()
                .unwrap_or_default()
        } else {
            self.words.get(word)
        };
        let rows = self.rows.get(rows.start..rows.end).unwrap_or_default();
        (rows, taken, length)
    }
}

/// The letters, figures and apostrophes at the start of `text`, as the table writes them, and how many
/// bytes of the text they take up.
fn first_word(text: &[u8]) -> (Key, usize) {
    let mut key = Key::default();
    let mut at = 0;
    for slot in &mut key {
        let Some(&byte) = text.get(at) else { break };
        let length = if byte.is_ascii_alphanumeric() {
            1
        } else {
            apostrophe(text, at)
        };
        if length == 0 {
            break;
        }
        *slot = if byte.is_ascii_alphanumeric() {
            byte.to_ascii_lowercase()
        } else {
            b'\''
        };
        at += length;
    }
    (key, at)
}

/// The bytes of the apostrophe at a byte of `text`, straight or curly; none if there is none.
fn apostrophe(text: &[u8], at: usize) -> usize {
    match text.get(at) {
        Some(b'\'') => 1,
        Some(0xe2)
            if text
                .get(at..)
                .is_some_and(|rest| rest.starts_with("’".as_bytes())) =>
        {
            "’".len()
        }
        _ => 0,
    }
}

/// A user's own rows, which begin with any words: found by an automaton in a pass over the text.
#[derive(Debug)]
pub(crate) struct Table {
    rows: Vec<Phrase>,
    automaton: AhoCorasick,
    /// For each pattern the index of its row.
    owners: Vec<usize>,
}

impl Table {
    pub(crate) fn of(rows: Vec<Phrase>) -> Result<Self, BuildError> {
        let (mut owners, mut patterns) = (Vec::new(), Vec::new());
        for (owner, row) in rows.iter().enumerate() {
            for form in forms(&row.text) {
                owners.push(owner);
                patterns.push(form);
            }
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .ascii_case_insensitive(true)
            .build(patterns.iter().map(|pattern| pattern.as_bytes()))?;
        Ok(Self {
            rows,
            automaton,
            owners,
        })
    }

    fn find(&self, text: &str, start: usize) -> impl Iterator<Item = Hit<'_>> {
        let found = self
            .automaton
            .find_overlapping_iter(span::tail(text, start));
        found.filter_map(move |found| {
            let row = self
                .rows
                .get(*self.owners.get(found.pattern().as_usize())?)?;
            let span = Span::new(found.start(), found.end()).shifted(start);
            Some(Hit { span, row })
        })
    }
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
    let mut hits: Vec<Hit<'r>> = Vec::new();
    for token in scan.tokens.slice(0..scan.tokens.len()) {
        hits.extend(beginnings(text, token).flat_map(|start| at(text, start)));
    }
    hits.extend(own.into_iter().flat_map(|own| own.find(text, start)));
    hits.retain(|hit| hit.row.confidence >= least && stands_alone(text, hit.span));
    hits.sort_by_key(|hit| hit.span);
    hits
}

/// Where in a token a phrase may begin: at its first byte, and where a word is glued to another.
fn beginnings(text: &str, token: &Token) -> impl Iterator<Item = usize> {
    let start = token.span().start();
    let first = token.kind != Kind::Word || token.class.has(Class::PHRASE);
    let word = if token.is(Flags::GLUED) {
        token.span().slice(text)
    } else {
        ""
    };
    first
        .then_some(start)
        .into_iter()
        .chain(glues(word).map(move |at| start + at))
}

/// The bytes of a word at which a capital follows a small letter.
fn glues(word: &str) -> impl Iterator<Item = usize> {
    let pairs = (1..).zip(word.bytes().zip(word.bytes().skip(1)));
    let glued =
        pairs.filter(|(_, (left, right))| left.is_ascii_lowercase() && right.is_ascii_uppercase());
    glued.map(|(at, _)| at)
}

/// The rows whose phrases stand at a byte.
fn at<'r>(text: &str, start: usize) -> impl Iterator<Item = Hit<'r>> {
    let rest = span::tail(text, start).as_bytes();
    let (rows, taken, known) = INDEX.candidates(rest);
    rows.iter().filter_map(move |row| {
        let end = end_of(rest, taken, row.text.as_bytes().get(known..)?)?;
        Some(Hit {
            span: Span::new(start, start + end),
            row,
        })
    })
}

/// Where the rest of a phrase ends that goes on at byte `at` of `text`, if it stands there.
fn end_of(text: &[u8], mut at: usize, phrase: &[u8]) -> Option<usize> {
    for byte in phrase {
        at += match text.get(at)? {
            found if found.to_ascii_lowercase() == *byte => 1,
            _ if *byte == b'\'' => Some(apostrophe(text, at)).filter(|length| *length > 0)?,
            _ => return None,
        };
    }
    Some(at)
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
        assert_eq!(INDEX.rows.len(), rows.len());
    }

    #[test]
    fn no_row_stands_twice() {
        let mut rows: Vec<_> = INDEX
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
        let found = |text: &str, start: usize| {
            at(text, start).any(|hit| hit.row.text == "read more" && stands_alone(text, hit.span))
        };
        assert!(found("Read more", 0));
        assert!(found("READ MORE: why", 0));
        assert!(found("dawnRead more", 4));
        assert!(!found("Read moreover", 0));
        assert!(!found("spread more", 2));
        assert!(glues("dawnReadMore").eq([4, 8]));
        assert_eq!(glues("READ").next(), None);
    }

    #[test]
    fn apostrophes_may_be_curly() {
        let ends = |text: &str| at(text, 0).map(|hit| hit.span.end()).max();
        assert_eq!(ends("Don't miss it"), Some("Don't miss".len()));
        assert_eq!(ends("DON’T MISS it"), Some("DON’T MISS".len()));
    }
}

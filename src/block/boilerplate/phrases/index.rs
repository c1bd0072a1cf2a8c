//! The crate's own phrases, found by their first word.

use std::sync::LazyLock;

use super::{Hit, Phrase};
use crate::scan::{Class, Flags, Kind, Token};
use crate::word_table::{Key, WordTable};
use crate::{Span, span, word_list};

/// The crate's own rows, found by how they open.
///
/// A phrase begins with a token, and the scan has told where one may begin; so phrases are looked for at a
/// few tokens in a hundred. An automaton over every byte of the text took longer, and 20 ms to build.
struct Index {
    /// Sorted by opening, so that those with the same one stand together.
    rows: Vec<Phrase>,
    openings: WordTable<Rows>,
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
    fn new(list: &'static str) -> Self {
        let read = word_list::rows(list).filter_map(Phrase::read);
        let mut rows: Vec<(Key, Phrase)> = read.map(|row| (opening_of(&row), row)).collect();
        rows.sort_by(|(left, one), (right, other)| (left, &one.text).cmp(&(right, &other.text)));
        let mut openings: WordTable<Rows> = WordTable::with_capacity(rows.len());
        for (at, (opening, _)) in rows.iter().enumerate() {
            openings.update(*opening, |rows| rows.extend(at));
        }
        let rows = rows.into_iter().map(|(_, row)| row).collect();
        Self { rows, openings }
    }

    fn rows(&self, opening: Key) -> &[Phrase] {
        let Rows { start, end } = self.openings.get(opening);
        self.rows.get(start..end).unwrap_or_default()
    }
}

fn opening_of(row: &Phrase) -> Key {
    let short = Opening::new(&row.text);
    short.with_initial(row.text.as_bytes()).unwrap_or(short).key
}

/// How a text or a phrase opens: with its first word, or the mark that stands first, and perhaps the initial
/// of the word behind.
#[derive(Clone, Copy)]
struct Opening {
    /// As the table writes it.
    key: Key,
    /// Its bytes in the text,
    taken: usize,
    /// and in the phrase.
    known: usize,
}

impl Opening {
    fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut opening = Self {
            key: Key::default(),
            taken: 0,
            known: 0,
        };
        for slot in &mut opening.key {
            let (folded, length) = match bytes.get(opening.taken) {
                Some(byte) if byte.is_ascii_alphanumeric() => (byte.to_ascii_lowercase(), 1),
                Some(_) => (b'\'', apostrophe(bytes, opening.taken)),
                None => break,
            };
            if length == 0 {
                break;
            }
            *slot = folded;
            opening.known += 1;
            opening.taken += length;
        }
        if opening.known == 0 {
            let mark = text.chars().next().map_or(0, char::len_utf8);
            for (slot, byte) in opening.key.iter_mut().zip(span::head(text, mark).bytes()) {
                *slot = byte;
            }
            (opening.known, opening.taken) = (mark, mark);
        }
        opening
    }

    /// The opening with the initial of the word behind a blank, where there are both.
    fn with_initial(mut self, text: &[u8]) -> Option<Self> {
        let &[b' ', letter] = text.get(self.taken..self.taken + 2)? else {
            return None;
        };
        let slots = self.key.get_mut(self.known..self.known + 2)?;
        slots.copy_from_slice(&[b' ', letter.to_ascii_lowercase()]);
        self.taken += 2;
        self.known += 2;
        letter.is_ascii_alphabetic().then_some(self)
    }
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

/// Adds the rows whose phrases begin with a token, or with a word that is glued to another in it.
pub(super) fn find(text: &str, token: &Token, hits: &mut Vec<Hit<'_>>) {
    for start in beginnings(text, token) {
        hits.extend(at(text, start));
    }
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
    let rest = span::tail(text, start);
    let short = Opening::new(rest);
    let long = short.with_initial(rest.as_bytes());
    long.into_iter().chain([short]).flat_map(move |opening| {
        INDEX.rows(opening.key).iter().filter_map(move |row| {
            let phrase = row.text.as_bytes().get(opening.known..)?;
            let end = end_of(rest.as_bytes(), opening.taken, phrase)?;
            Some(Hit {
                span: Span::new(start, start + end),
                row,
            })
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

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = include_str!("phrases.txt");

    #[test]
    fn the_file_is_sorted_and_every_row_is_read() {
        let lines: Vec<&str> = word_list::rows(LIST).collect();
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
                !row.text
                    .starts_with(['.', '!', '?', '…', ',', ':', '-', '–', '—', '"', '\'']),
                "never looked for: {line}"
            );
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
    fn every_phrase_is_found_where_it_stands() {
        for row in &INDEX.rows {
            assert!(
                at(&row.text, 0).any(|hit| hit.row == row && hit.span.end() == row.text.len()),
                "{row}"
            );
        }
    }

    #[test]
    fn words_come_unglued_at_capitals() {
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

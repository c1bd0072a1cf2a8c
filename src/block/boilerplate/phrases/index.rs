//! The crate's own phrases, found by their first word.

use std::sync::LazyLock;

use super::{Hit, Phrase};
use crate::scan::Scan;
use crate::step;
use crate::word_table::{LONGEST, WordTable, folded_key};
use crate::{Span, span, word_list};

/// The crate's own rows, found by how they open.
///
/// A phrase begins with a token, and the scan has told where one may begin; so phrases are looked for at a
/// few tokens in a hundred. An automaton over every byte of the text took longer, and 20 ms to build.
struct Index {
    /// Those with the same opening stand together.
    rows: Vec<Phrase>,
    /// What stands behind the opening of each row: few rows are looked at any further.
    sequels: Vec<Sequel>,
    openings: WordTable<Rows>,
}

/// A range of rows.
#[derive(Debug, Clone, Copy, Default)]
struct Rows {
    start: u32,
    end: u32,
    /// How many there are, as long as none has its place.
    awaited: u32,
}

impl Rows {
    /// The place of the next row: the first one takes room for all of them, from the first free place on.
    const fn next_place(&mut self, free: &mut u32) -> u32 {
        if self.awaited > 0 {
            (self.start, self.end) = (*free, *free);
            *free += self.awaited;
            self.awaited = 0;
        }
        self.end += 1;
        self.end - 1
    }
}

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(include_str!("phrases.txt")));

impl Index {
    fn new(list: &'static str) -> Self {
        let read = word_list::rows(list).filter_map(Phrase::read);
        let read: Vec<(Opening, Phrase)> = read.map(|row| (opening_of(&row), row)).collect();
        let mut openings: WordTable<Rows> = WordTable::with_capacity(read.len());
        for (opening, _) in &read {
            openings.update(opening.key.to_le_bytes(), |rows| rows.awaited += 1);
        }
        let (mut order, mut free) = (vec![0; read.len()], 0);
        for (at, (opening, _)) in read.iter().enumerate() {
            openings.update(opening.key.to_le_bytes(), |rows| {
                if let Some(place) = order.get_mut(rows.next_place(&mut free) as usize) {
                    *place = at;
                }
            });
        }
        let sorted = || order.iter().filter_map(|at| read.get(*at));
        let sequels = sorted().map(Sequel::behind).collect();
        let rows = sorted().map(|(_, row)| row.clone()).collect();
        Self {
            rows,
            sequels,
            openings,
        }
    }

    /// The rows with an opening, and what stands behind it in each.
    fn rows(&self, opening: u128) -> impl Iterator<Item = (&Phrase, &Sequel)> {
        let Rows { start, end, .. } = self.openings.get(opening.to_le_bytes());
        let rows = start as usize..end as usize;
        let sequels = self.sequels.get(rows.clone()).unwrap_or_default();
        self.rows.get(rows).unwrap_or_default().iter().zip(sequels)
    }

    /// Adds the rows whose phrases stand at a byte.
    fn add<'r>(&'r self, text: &str, start: usize, hits: &mut Vec<Hit<'r>>) {
        let rest = span::tail(text, start);
        let short = Opening::new(rest);
        if let Some(long) = short.with_initial(rest.as_bytes()) {
            self.add_opened(long, rest, start, hits);
        }
        self.add_opened(short, rest, start, hits);
    }

    /// Adds the rows with an opening whose phrases stand in the rest of the text from a byte on.
    fn add_opened<'r>(
        &'r self,
        opening: Opening,
        rest: &str,
        start: usize,
        hits: &mut Vec<Hit<'r>>,
    ) {
        let ahead = folded_step(rest, opening.taken);
        for (row, sequel) in self.rows(opening.key) {
            if sequel.may_be(ahead)
                && let Some(end) = opening.end_of(rest.as_bytes(), row)
            {
                let span = Span::new(start, start + end);
                hits.push(Hit { span, row });
            }
        }
    }
}

/// Eight bytes of a text from one on, in small letters; zeros behind its end.
fn folded_step(text: &str, start: usize) -> u64 {
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    step::in_small(step::first(rest))
}

fn opening_of(row: &Phrase) -> Opening {
    let short = Opening::new(&row.text);
    short.with_initial(row.text.as_bytes()).unwrap_or(short)
}

/// The bytes of a phrase behind its opening, eight at most and none from an apostrophe on, which may be curly.
#[derive(Clone, Copy)]
struct Sequel {
    bytes: u64,
    /// All bits of those bytes.
    mask: u64,
}

impl Sequel {
    fn behind((opening, row): &(Opening, Phrase)) -> Self {
        let known = opening.known;
        let straight = span::tail(&row.text, known)
            .bytes()
            .take_while(|byte| *byte != b'\'');
        let mask = step::head(u64::MAX, straight.count());
        let bytes = folded_step(&row.text, known) & mask;
        Self { bytes, mask }
    }

    const fn may_be(&self, ahead: u64) -> bool {
        ahead & self.mask == self.bytes
    }
}

/// How a text or a phrase opens: with its first word, or the mark that stands first, and perhaps the initial
/// of the word behind.
#[derive(Clone, Copy)]
struct Opening {
    /// As the table writes it, the first byte lowest: a number stays in registers.
    key: u128,
    /// Its bytes in the text,
    taken: usize,
    /// and in the phrase.
    known: usize,
}

impl Opening {
    fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let plain = bytes.iter().take(LONGEST);
        let plain = plain
            .take_while(|byte| byte.is_ascii_alphanumeric())
            .count();
        let mut opening = Self {
            key: u128::from_le_bytes(folded_key(text, Span::new(0, plain))),
            taken: plain,
            known: plain,
        };
        // Behind an apostrophe it may go on.
        while opening.known < LONGEST {
            let (folded, length) = match bytes.get(opening.taken) {
                Some(byte) if byte.is_ascii_alphanumeric() => (byte.to_ascii_lowercase(), 1),
                Some(_) => (b'\'', apostrophe(bytes, opening.taken)),
                None => break,
            };
            if length == 0 {
                break;
            }
            opening.push(folded, length);
        }
        if opening.known == 0 {
            for byte in span::first_char(text).bytes() {
                opening.push(byte, 1);
            }
        }
        opening
    }

    /// Takes a byte in that is written with so many in the text.
    const fn push(&mut self, byte: u8, length: usize) {
        self.key |= (byte as u128) << (8 * self.known);
        self.known += 1;
        self.taken += length;
    }

    /// The opening with the initial of the word behind a blank, where there are both.
    fn with_initial(mut self, text: &[u8]) -> Option<Self> {
        let &[b' ', letter] = text.get(self.taken..self.taken + 2)? else {
            return None;
        };
        if self.known + 2 > LONGEST || !letter.is_ascii_alphabetic() {
            return None;
        }
        self.push(b' ', 1);
        self.push(letter.to_ascii_lowercase(), 1);
        Some(self)
    }

    /// Where the phrase of a row ends in the text that opens like this, if all of it stands there.
    fn end_of(&self, text: &[u8], row: &Phrase) -> Option<usize> {
        let mut at = self.taken;
        for byte in row.text.as_bytes().get(self.known..)? {
            at += match text.get(at)? {
                found if found.to_ascii_lowercase() == *byte => 1,
                _ if *byte == b'\'' => Some(apostrophe(text, at)).filter(|length| *length > 0)?,
                _ => return None,
            };
        }
        Some(at)
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

/// Adds the rows whose phrases stand where the scan says that one may begin.
pub(super) fn find(text: &str, scan: &Scan, hits: &mut Vec<Hit<'_>>) {
    let index = &*INDEX;
    for &start in &scan.openings {
        index.add(text, start as usize, hits);
    }
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
                !row.text.starts_with([
                    '.', '!', '?', '…', ',', ':', '-', '–', '—', '"', '\'', ')', '•', '@'
                ]),
                "never looked for: {line}"
            );
            assert!(
                !row.text.contains(['’', '“', '”']),
                "straight marks only: {line}"
            );
        }
        assert_eq!(INDEX.rows.len(), rows.len());
    }

    fn at(text: &str) -> Vec<Hit<'_>> {
        let mut hits = Vec::new();
        INDEX.add(text, 0, &mut hits);
        hits
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
                at(&row.text)
                    .iter()
                    .any(|hit| hit.row == row && hit.span.end() == row.text.len()),
                "{row}"
            );
        }
    }

    #[test]
    fn apostrophes_may_be_curly() {
        let ends = |text: &str| at(text).iter().map(|hit| hit.span.end()).max();
        assert_eq!(ends("Don't miss it"), Some("Don't miss".len()));
        assert_eq!(ends("DON’T MISS it"), Some("DON’T MISS".len()));
        let affected = "If you’ve been affected";
        assert_eq!(ends(&format!("{affected} by it")), Some(affected.len()));
        assert_eq!(ends("If youve been affected by it"), None);
    }

    #[test]
    fn what_stands_behind_the_opening_tells_a_row_from_most_texts() {
        let row: Phrase = "appeal contains 30 low the swear jar".parse().unwrap();
        let opened = (opening_of(&row), row);
        let (known, sequel) = (opened.0.known, Sequel::behind(&opened));
        let may_be = |text: &str| sequel.may_be(folded_step(text, known));
        assert!(may_be("the swear jar") && may_be("The SWEAR jar is full"));
        assert!(!may_be("the sweet jar") && !may_be("the swea"));
    }
}

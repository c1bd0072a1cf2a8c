//! Word lists: a few words in an array beside the rule that asks for them, more of them in data files with their
//! source on top, in lines that begin with `#`.

use crate::span;
use crate::word_table::{Key, LONGEST, WordTable, key};

/// Whether a word is one of a few, in any case of ASCII.
#[inline]
pub(crate) fn is_one_of(word: &str, words: &[&str]) -> bool {
    words.iter().any(|it| it.eq_ignore_ascii_case(word))
}

/// The rows of a list, in order.
pub(crate) fn rows(list: &str) -> core::str::Lines<'_> {
    without_source(list).lines()
}

/// The words of a list that has a word on each line and nothing else, in order.
pub(crate) fn words(list: &str) -> Words<'_> {
    Words(without_source(list).as_bytes())
}

/// What is known of the words of a list: a row has a word, and the names of what it does, which are added one by one.
pub(crate) fn table<T: Copy + Default>(list: &str, add: fn(&mut T, &str)) -> WordTable<T> {
    let mut table = WordTable::with_capacity(rows(list).count());
    for row in rows(list) {
        let (word, names) = row.split_once(' ').unwrap_or_default();
        table.update(key(word), |known| {
            names.split(' ').for_each(|name| add(known, name));
        });
    }
    table
}

/// The first field of a row, and what stands behind the blanks after it.
pub(crate) fn field(row: &str) -> Option<(&str, &str)> {
    // Fields are shorter than what a search in steps gains on.
    let end = row.bytes().position(|byte| byte == b' ')?;
    let rest = span::tail(row, end + 1);
    let is_next = !rest.starts_with(char::is_whitespace);
    Some((
        span::head(row, end),
        if is_next { rest } else { rest.trim_start() },
    ))
}

fn without_source(list: &str) -> &str {
    let mut rest = list;
    while rest.starts_with('#') {
        rest = rest.split_once('\n').unwrap_or_default().1;
    }
    rest
}

/// The words of the lines that are left, each as the key of a table.
///
/// There are tens of thousands, all read before the first article is: so a word is taken in one step, the
/// bytes of a key as one number. What the step finds out about a byte stands in that byte's top bit.
pub(crate) struct Words<'l>(&'l [u8]);

const EVERY: u128 = u128::from_le_bytes([1; LONGEST]);
const TOP: u128 = 0x80 * EVERY;
const LINE_ENDS: u128 = b'\n' as u128 * EVERY;

impl Iterator for Words<'_> {
    type Item = Key;

    fn next(&mut self) -> Option<Key> {
        if self.0.is_empty() {
            return None;
        }
        let bytes = sixteen(self.0);
        let others = bytes ^ LINE_ENDS;
        // The lowest of these bits is the first line end; those above it may be wrong.
        let ends = others.wrapping_sub(EVERY) & !others & TOP;
        // All bits of the bytes before it.
        let word = ((ends & ends.wrapping_neg()) >> 7).wrapping_sub(1);
        let length = ends.trailing_zeros() as usize / 8;
        self.0 = self.0.get(length + 1..).unwrap_or_default();
        Some((bytes & word).to_le_bytes())
    }
}

/// The first bytes of a list, zeros where it is shorter.
fn sixteen(list: &[u8]) -> u128 {
    if let Some(bytes) = list.first_chunk() {
        return u128::from_le_bytes(*bytes);
    }
    let mut bytes = Key::default();
    for (slot, byte) in bytes.iter_mut().zip(list) {
        *slot = *byte;
    }
    u128::from_le_bytes(bytes)
}

/// The first line of a table's list that is not as it must be: its source on top, then sorted rows of a short word in small
/// letters and known names.
#[cfg(test)]
pub(crate) fn ill_formed(list: &str, is_known: impl Fn(&str) -> bool) -> Option<&str> {
    if !list.starts_with("# ") {
        return list.lines().next();
    }
    let mut last = "";
    rows(list).find(|row| {
        let (word, names) = row.split_once(' ').unwrap_or((row, ""));
        let is_next = last < word;
        last = word;
        let is_key = word.len() <= LONGEST && word == word.to_lowercase();
        !(is_next && is_key && names.split(' ').all(&is_known))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span;

    #[test]
    fn a_list_of_a_table_is_well_formed_or_shows_where_not() {
        let wrong = |rows: &str| {
            let list = format!("# Invented.\n{rows}");
            ill_formed(&list, |name| name == "rises").map(str::to_owned)
        };
        assert_eq!(wrong("ebb rises\nflood rises rises"), None);
        assert_eq!(ill_formed("ebb rises", |_| true), Some("ebb rises"));
        for row in [
            "",
            "ebb",
            "ebb falls",
            "Flood rises",
            "aaa rises",
            "flood  rises",
        ] {
            let last = format!("dam rises\n{row}\nriver rises");
            assert_eq!(wrong(&last).as_deref(), Some(row));
        }
        assert!(wrong("riverriverriverri rises").is_some());
    }

    #[test]
    fn words_are_keys_whatever_their_length() {
        let letters = "riverriverriverr";
        let words_of: Vec<&str> = (1..=LONGEST).map(|end| span::head(letters, end)).collect();
        for ending in ["", "\n"] {
            let list = format!("# Invented.\n# By hand.\n{}{ending}", words_of.join("\n"));
            assert!(words(&list).eq(words_of.iter().map(|word| key(word))));
            assert!(rows(&list).eq(words_of.iter().copied()));
        }
        assert_eq!(words("# Nothing").next(), None);
    }
}

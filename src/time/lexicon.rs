//! The words of time, each with what it is.
//!
//! Tokens of the classes of time are looked up once more, here: the scan says *that* a word is of time,
//! this table says *which* one it is.

use std::sync::LazyLock;

use chrono::Weekday;

use super::meaning::Era;
use super::sense::{Count, Sense};
use super::traits::Traits;
use super::unit::Unit;
use crate::word_list;
use crate::word_table::{WordTable, key};

/// What is known of a word, and how it must be written.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Entry {
    pub(super) sense: Sense,
    pub(super) traits: Traits,
    /// In small letters it is another word: `march`, `sat`.
    pub(super) proper: bool,
}

/// Rows of a word, its kind and its value; `proper` behind them for one that takes a capital. By those of the
/// first list an expression is known.
const SENSES: [(Traits, &str); 2] = [
    (Traits::TELLS, include_str!("words/anchors.txt")),
    (Traits::NONE, include_str!("words/others.txt")),
];

/// Words of those rows that stand before the head of an expression.
const LEADS: &str = include_str!("words/leads.txt");

/// Words of those rows with which no expression begins.
const JOINTS: &str = include_str!("words/joints.txt");

/// Words of those rows with which the names of holidays begin.
const HOLIDAYS: &str = include_str!("words/holidays.txt");

/// More than there are rows in the lists.
const CAPACITY: usize = 512;

pub(super) static LEXICON: LazyLock<WordTable<Entry>> = LazyLock::new(|| {
    let mut table: WordTable<Entry> = WordTable::with_capacity(CAPACITY);
    for (tells, list) in SENSES {
        for row in word_list::rows(list) {
            let mut fields = row.split(' ');
            let mut next = || fields.next().unwrap_or_default();
            let (word, kind, value) = (next(), next(), next());
            let sense = sense(kind, value).unwrap_or_default();
            let entry = Entry {
                sense,
                traits: Traits::of(sense).with(tells),
                proper: next() == "proper",
            };
            table.update(key(word), |known| *known = entry);
        }
    }
    for (traits, list) in [(Traits::LEADS, LEADS), (Traits::HOLIDAY, HOLIDAYS)] {
        for word in word_list::words(list) {
            table.update(word, |known| known.traits = known.traits.with(traits));
        }
    }
    for word in word_list::words(JOINTS) {
        let opens_nothing = |known: &mut Entry| known.traits = known.traits.without(Traits::OPENS);
        table.update(word, opens_nothing);
    }
    table
});

/// The sense that a row of the lists gives.
fn sense(kind: &str, value: &str) -> Option<Sense> {
    let number = || value.parse::<u8>().ok();
    let weekday = || Weekday::try_from(number()?.checked_sub(1)?).ok();
    Some(match kind {
        "weekday" => Sense::Weekday(weekday()?, Count::Singular),
        "weekdays" => Sense::Weekday(weekday()?, Count::Plural),
        "month" => Sense::Month(number()?),
        "unit" => Sense::Unit(value.parse().ok()?, Count::Singular),
        "units" => Sense::Unit(value.parse().ok()?, Count::Plural),
        "part" => Sense::Part(value.parse().ok()?, Count::Singular),
        "parts" => Sense::Part(value.parse().ok()?, Count::Plural),
        "season" => Sense::Season(value.parse().ok()?),
        "quarter" => Sense::Quarter(number()?),
        "half" => Sense::Half(number()?),
        "fiscal" => Sense::FiscalYear(value.parse().ok()?),
        "decade" => Sense::Decade(number()?),
        "deictic" => Sense::Deictic(value.parse().ok()?),
        "oclock" => Sense::Noon(number()?),
        "halfday" => Sense::HalfDay(number()?),
        "set" => Sense::Every(
            value.get(..1)?.parse().ok()?,
            Unit::of_letter(value.get(1..)?)?,
        ),
        "vague" => Sense::Vague(match value {
            "PAST_REF" => Era::Past,
            "PRESENT_REF" => Era::Present,
            _ => Era::Future,
        }),
        "number" => Sense::Number(number()?),
        "scale" => Sense::Scale(value.parse().ok()?),
        "ordinal" => Sense::Ordinal(number()?),
        "word" => Sense::Word(value.parse().ok()?),
        _ => return None,
    })
}

/// What is known of every word of the lists.
#[cfg(test)]
pub(super) fn entries() -> impl Iterator<Item = Entry> {
    let rows = SENSES
        .into_iter()
        .flat_map(|(_, list)| word_list::rows(list));
    rows.map(|row| LEXICON.get(key(row.split(' ').next().unwrap_or_default())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word_table::LONGEST;

    fn word_of(row: &str) -> &str {
        row.split(' ').next().unwrap_or_default()
    }

    #[test]
    fn lists_are_sorted_lower_case_short_and_say_their_source() {
        for list in SENSES
            .map(|(_, list)| list)
            .into_iter()
            .chain([LEADS, JOINTS, HOLIDAYS])
        {
            assert!(list.starts_with("# "), "a list opens with its source");
            let words: Vec<&str> = word_list::rows(list).map(word_of).collect();
            assert!(!words.is_empty());
            assert!(words.is_sorted_by(|one, next| one < next));
            for word in words {
                assert_eq!(word, word.to_lowercase());
                assert!(word.len() <= LONGEST, "{word}");
            }
        }
    }

    #[test]
    fn every_row_has_a_sense_and_every_word_a_row() {
        for row in SENSES
            .into_iter()
            .flat_map(|(_, list)| word_list::rows(list))
        {
            let sense = LEXICON.get(key(word_of(row))).sense;
            assert!(sense != Sense::Other, "{row}");
        }
        for word in [LEADS, JOINTS, HOLIDAYS]
            .into_iter()
            .flat_map(word_list::rows)
        {
            let sense = LEXICON.get(key(word)).sense;
            assert!(matches!(sense, Sense::Word(_)), "{word}");
        }
    }
}

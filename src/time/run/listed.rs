//! Days that are listed behind one of their month: `March 6, 7 and 8`.

use super::Finder;
use crate::scan::{Class, Kind};
use crate::time::grammar::{self, Match};
use crate::time::meaning::{Base, Meaning, Point, Year};
use crate::time::sense::Sense;
use crate::time::word::Word;

/// Small words with which a number goes on, or what it counts; no other small word behind a list of days is counted.
const COUNTED: [&str; 8] = ["fewer", "less", "more", "of", "or", "other", "others", "to"];

/// A day with which an expression ends, its month and year.
pub(super) type DayOfMonth = (u32, u32, Year);

impl Finder<'_> {
    /// The day that is listed at a lexeme, behind one of its month, and where it begins.
    // Few days are listed: inlined, it pushes what all expressions need out of the reader's loop.
    #[inline(never)]
    pub(super) fn listed(&self, at: usize, before: DayOfMonth) -> Option<(usize, Match)> {
        let (before, month, year) = before;
        let list = grammar::listed(before, self.lexemes.get(at..)?)?;
        let day = Base::Day {
            weekday: None,
            day: list.day,
            month,
            year,
        };
        let found = Match {
            length: list.end - list.start,
            meaning: Meaning::At(Point::new(day)),
        };
        let ends = self.ends_list(at + list.all);
        ends.then_some((at + list.start, found))
    }

    /// The day with which an expression ends that ends before a lexeme: `March 6`, and not `6 March`.
    pub(super) fn day_at_end(&self, at: usize, found: &Meaning) -> Option<DayOfMonth> {
        let Meaning::At(Point {
            base: Base::Day {
                day, month, year, ..
            },
            part: None,
            clock: None,
        }) = *found
        else {
            return None;
        };
        let is_day = matches!(
            self.before(at)?,
            Sense::Figures(_, 1 | 2) | Sense::Ordinal(_) | Sense::Word(Word::Suffix)
        );
        if !is_day {
            return None;
        }
        // Days of one list are of one year, that of the first.
        let year = match (year, self.found.last()?.interval) {
            (Year::Given(_), _) | (_, None) => year,
            _ => Year::Spoken,
        };
        Some((day, month, year))
    }

    /// Whether nothing stands behind the lexemes of a list that its last number may count.
    fn ends_list(&self, end: usize) -> bool {
        let last = end.checked_sub(1).and_then(|last| self.lexemes.get(last));
        last.is_some_and(|last| {
            let behind = self.tokens.at(last.token + 1);
            match behind.kind {
                Kind::Word => {
                    let word = behind.span().slice(self.text);
                    behind.class.has(Class::FUNCTION) && !COUNTED.contains(&word)
                }
                Kind::Symbol | Kind::Hyphen | Kind::Colon => false,
                _ => true,
            }
        })
    }
}

//! The grammar of expressions of time.
//!
//! One small file for each family. A rule reads from a place in the lexemes as far as it can; of all
//! rules that read something there, the one that read most wins, and of two that read as much the
//! earlier one.

mod base;
mod calendar;
mod clock;
mod edge;
mod head;
mod holiday;
mod length;
mod moment;
mod nth;
mod offset;
mod part_of_year;
mod range;
mod rules;
mod set;
mod shift;
mod vague;

pub(super) use moment::is_day;

use super::lexeme::Lexeme;
use super::meaning::Meaning;
use super::traits::Traits;

/// What stands at the head of some lexemes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Match {
    /// How many lexemes it takes.
    pub(super) length: usize,
    pub(super) meaning: Meaning,
}

/// Tells each lexeme of a run its head, and what stands ahead of it; `further` stands behind the run.
pub(super) fn look_ahead(lexemes: &mut [Lexeme], further: Traits) {
    let mut ahead = further;
    for at in (0..lexemes.len()).rev() {
        let head = lexemes.get(at..).and_then(head::head);
        if let Some(lexeme) = lexemes.get_mut(at) {
            ahead = ahead.with(lexeme.traits);
            (lexeme.ahead, lexeme.head) = (ahead, head);
        }
    }
}

/// The longest expression at the head of `lexemes`.
pub(super) fn longest(lexemes: &[Lexeme]) -> Option<Match> {
    let (rest, meaning) = base::longest_of(lexemes, rules::expressions(lexemes)).ok()?;
    let length = lexemes.len() - rest.len();
    Some(Match { length, meaning })
}

/// The length of time at the head of `lexemes`.
pub(super) fn length(lexemes: &[Lexeme]) -> Option<Match> {
    let (rest, meaning) = length::duration(lexemes).ok()?;
    let length = lexemes.len() - rest.len();
    Some(Match { length, meaning })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::Flags;
    use crate::time::lexicon::Entry;
    use crate::time::sense::Sense;

    /// Some lexemes, as if they stood in a run; `further` is what every one sees ahead besides.
    fn run(entries: &[Entry], further: Traits) -> Vec<Lexeme> {
        let lexemes = entries.iter().map(|entry| Lexeme {
            sense: entry.sense,
            traits: entry.traits,
            ahead: Traits::NONE,
            head: None,
            token: 0,
            flags: Flags::NONE,
            possessive: false,
        });
        let mut lexemes: Vec<Lexeme> = lexemes.collect();
        look_ahead(&mut lexemes, further);
        lexemes
    }

    /// Every word of the lists, and what figures and marks can be.
    fn entries() -> Vec<Entry> {
        let figures = [
            Sense::Figures(5, 1),
            Sense::Figures(30, 2),
            Sense::Figures(2019, 4),
            Sense::Decimal(6, 10, 2),
            Sense::Clock(14, 5, None),
            Sense::Slashed(3, 4, 0),
            Sense::Slashed(16, 3, 2021),
            Sense::Slashed(2020, 21, 0),
            Sense::Figures(1430, 4),
            Sense::Comma,
            Sense::Stop,
            Sense::Hyphen,
            Sense::Slash,
            Sense::At,
            Sense::Apostrophe,
        ];
        let figures = figures.into_iter().map(|sense| Entry {
            sense,
            traits: Traits::of(sense).with(Traits::TELLS),
            proper: false,
        });
        crate::time::lexicon::entries().chain(figures).collect()
    }

    #[test]
    fn what_a_rule_is_given_it_needs() {
        let entries = entries();
        let mut random = fastrand::Rng::with_seed(1);
        for _ in 0..200_000 {
            let length = random.usize(2..8);
            let some: Vec<Entry> = (0..length)
                .filter_map(|_| entries.get(random.usize(..entries.len())).copied())
                .collect();
            let read = longest(&run(&some, Traits::NONE));
            let all = longest(&run(&some, Traits::ALL));
            let shown = |found: Option<Match>| found.map(|it| (it.length, it.meaning));
            let senses: Vec<Sense> = some.iter().map(|entry| entry.sense).collect();
            assert_eq!(shown(read), shown(all), "{senses:?}");
        }
    }
}

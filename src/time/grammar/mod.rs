//! The grammar of expressions of time.
//!
//! One small file for each family. A rule reads from a place in the lexemes as far as it can; of all
//! rules that read something there, the one that read most wins, and of two that read as much the
//! earlier one.

mod base;
mod calendar;
mod clock;
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

use super::lexeme::Lexeme;
use super::meaning::Meaning;

/// What stands at the head of some lexemes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Match {
    /// How many lexemes it takes.
    pub(super) length: usize,
    pub(super) meaning: Meaning,
}

/// The longest expression at the head of `lexemes`.
pub(super) fn longest(lexemes: &[Lexeme]) -> Option<Match> {
    let (rest, meaning) = base::longest_of(lexemes, rules::expressions(lexemes)).ok()?;
    let length = lexemes.len() - rest.len();
    Some(Match { length, meaning })
}

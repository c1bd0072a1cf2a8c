//! The symbols of the grammar.

use super::sense::Sense;
use super::traits::Traits;
use crate::scan::Flags;

/// A word, number or mark of the text, as the grammar sees it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lexeme {
    pub(super) sense: Sense,
    pub(super) traits: Traits,
    /// Its traits and those of all lexemes behind it in its run.
    pub(super) ahead: Traits,
    /// What begins here is about.
    pub(super) head: Option<Head>,
    /// The token.
    pub(super) token: u32,
    pub(super) flags: Flags,
    /// Whether `'s` is at its end.
    pub(super) possessive: bool,
}

/// What can follow: the families of the grammar, by their heads.
#[derive(Debug, Clone, Copy)]
pub(super) enum Head {
    /// Four figures.
    Year,
    /// `third`, `16th`.
    Rank,
    /// Figures with slashes or points between.
    Date,
    /// So many units.
    Count,
    /// So many units, and how far that is from something.
    Distance,
    /// Any other number.
    Number,
    Month,
    Weekday,
    Weekdays,
    /// A unit that is pointed at: `last week`.
    Unit,
    /// A unit that goes on: `next year's first quarter`.
    Whole,
    /// Units that are not counted: `weeks`.
    Units,
    Part,
    Season,
    Decade,
    Deictic,
    PartOfYear,
    Clock,
    Night,
    Holiday,
    Recurring,
    Vague,
}

//! What a word, a number or a mark is to the grammar.

use chrono::Weekday;

use super::meaning::Era;
use super::part::{PartOfDay, Season};
use super::unit::Unit;
use super::word::Word;

/// What a lexeme is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Sense {
    /// Nothing that the grammar knows.
    #[default]
    Other,
    /// A weekday, and whether it is in the plural.
    Weekday(Weekday, Count),
    Month(u8),
    Unit(Unit, Count),
    Part(PartOfDay, Count),
    Season(Season),
    /// `q3`.
    Quarter(u8),
    /// `h1`.
    Half(u8),
    /// `FY24`: the year by which a fiscal one goes.
    FiscalYear(u16),
    /// `the nineties`.
    Decade(u8),
    /// Days after the article's own: `tomorrow` is 1.
    Deictic(i8),
    /// `noon`, `midnight`, by its hour.
    Noon(u8),
    /// `am` and `pm`, by the hours to be added.
    HalfDay(u8),
    /// `daily`: how many of a unit.
    Every(u8, Unit),
    /// `now`, `recently`.
    Vague(Era),
    /// A number word below a hundred.
    Number(u8),
    /// `hundred`, `thousand`, `dozen`.
    Scale(u16),
    /// `third`.
    Ordinal(u8),
    Word(Word),
    /// A whole number in figures: its value and how many figures.
    Figures(u32, u8),
    /// A decimal fraction: the whole, the figures behind the point, and how many they are.
    Decimal(u16, u16, u8),
    /// `14:05`, `14:05:30`.
    Clock(u8, u8, Option<u8>),
    /// Two or three figures with slashes or stops between, zero for none.
    Slashed(u16, u16, u16),
    Comma,
    Stop,
    Hyphen,
    Slash,
    At,
    Apostrophe,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    Singular,
    Plural,
}

//! Numbers that count, rate or name something, and ages: `1,500 people`, `5/8`, `flight 2012`, `aged 6 months`.

use super::Surroundings;
use crate::scan::{Class, Flags, Kind};
use crate::time::sense::Sense;
use crate::time::unit::Unit;
use crate::time::word::Word;

/// What is counted, so that a number before it is no year.
const COUNTED: [&str; 23] = [
    "acres",
    "dollars",
    "employees",
    "feet",
    "jobs",
    "kg",
    "km",
    "men",
    "meters",
    "metres",
    "miles",
    "mph",
    "people",
    "percent",
    "points",
    "pounds",
    "shares",
    "tonnes",
    "tons",
    "troops",
    "women",
    "workers",
    "yards",
];

/// What stands before a year, so that it may be any.
const BEFORE_YEAR: [&str; 12] = [
    "after", "around", "before", "between", "by", "circa", "from", "in", "of", "since", "until",
    "year",
];

/// A number that counts something, or is a name.
pub(super) fn is_number(around: &Surroundings<'_>) -> bool {
    let (before, after) = (around.before, around.after);
    let money = before.kind == Kind::Symbol && !around.first.is(Flags::SPACED);
    let numbered = before.class.has(Class::BEFORE_NUMBER) && !before.class.has(Class::CALENDAR);
    let behind_number = before.kind == Kind::Hyphen && around.further.kind == Kind::Number;
    let glued =
        matches!(after.kind, Kind::Hyphen | Kind::Symbol | Kind::Word) && !after.is(Flags::SPACED);
    let glued_before = matches!(
        before.kind,
        Kind::Hyphen | Kind::Word | Kind::Stop | Kind::Comma
    ) && !around.first.is(Flags::SPACED);
    money
        || numbered
        || behind_number
        || glued
        || glued_before
        || around.precedes(&COUNTED)
        || is_unlikely_year(around)
}

/// Whether nothing says that a number is a year, and it is not of our time.
fn is_unlikely_year(around: &Surroundings<'_>) -> bool {
    let unlikely = around.lexemes.last().is_some_and(
        |last| matches!(last.sense, Sense::Figures(year, 4) if !(1900..2050).contains(&year)),
    );
    let says_year = |sense| matches!(sense, Sense::Word(Word::In) | Sense::Unit(Unit::Year, _));
    unlikely && !around.follows(&BEFORE_YEAR) && !around.any_sense(says_year)
}

/// `March 20 percent`.
pub(super) fn is_measure(around: &Surroundings<'_>) -> bool {
    let after = around.after;
    around.precedes(&["per", "percent"])
        || after.kind == Kind::Symbol && after.span().slice(around.text) == "%"
}

/// `the 25th anniversary`.
pub(super) fn is_counted(around: &Surroundings<'_>) -> bool {
    around.precedes_content() || around.after.kind == Kind::Hyphen
}

/// `in the 10th`: an inning or a round; a day has `on` before it.
pub(super) fn is_part(around: &Surroundings<'_>) -> bool {
    around.follows(&["In", "in"])
}

/// `15 at 8:00`: a number of anything, unless `on` stands before it.
pub(super) fn is_bare(around: &Surroundings<'_>) -> bool {
    let first = around.lexemes.first().map(|first| first.sense);
    matches!(first, Some(Sense::Figures(..)))
        && !around.any_sense(|sense| matches!(sense, Sense::Word(Word::On | Word::Suffix)))
        && !around.follows(&["on"])
}

/// `a second round`: the rank, not the time.
pub(super) fn is_rank(around: &Surroundings<'_>) -> bool {
    around.begins_with(&["a"])
}

/// `three-quarters of`, `a quarter of`.
pub(super) fn is_fraction(around: &Surroundings<'_>) -> bool {
    around.any_sense(|sense| sense == Sense::Hyphen) || around.precedes(&["of"])
}

/// `133-03-03-2020`.
pub(super) fn is_code(around: &Surroundings<'_>) -> bool {
    around.before.kind == Kind::Hyphen && !around.first.is(Flags::SPACED)
        || around.after.kind == Kind::Hyphen && !around.after.is(Flags::SPACED)
}

/// `4/22`, `on 5/7`, `Friday 5/12`: a day and a month, not `5/8`, nor `24/7`, nor the days that stand
/// for what was done on them.
pub(super) fn is_day_and_month(around: &Surroundings<'_>, first: u16, second: u16) -> bool {
    let named = matches!((first, second), (24 | 7, 7) | (9, 11));
    // Shares and inches are told in halves, quarters, eighths and sixteenths.
    let fraction = first < second && second.is_power_of_two();
    let mixed = around.before.kind == Kind::Number;
    if named || fraction || mixed {
        return false;
    }
    // In figures of two, or with a month in front, neither odds nor a score.
    let full = second > 12 || around.first.span().len() == 5 && first > 12;
    full && !around.precedes_content()
        || around.any_sense(|sense| matches!(sense, Sense::Weekday(..)))
        || around.follows(&["before", "between", "on", "since", "till", "until"])
}

/// `33 years old`, `6-year-old`, `aged 6 months`.
pub(super) fn is_age(around: &Surroundings<'_>) -> bool {
    let hyphen = around.after.kind == Kind::Hyphen;
    let next = if hyphen { around.beyond } else { around.after };
    around.is(next, &["old", "olds"]) || around.follows(&["age", "aged"])
}

/// `in her seventies`.
pub(super) fn is_age_in_decades(around: &Surroundings<'_>) -> bool {
    let whose = ["her", "his", "its", "my", "our", "their", "your"];
    around.follows(&whose) || around.is(around.further, &whose)
}

//! Expressions of time, and the days that they mean.
//!
//! ```text
//! tokens ── run ────────── grammar ────── trap ───────── resolve ──── TimeExpression
//!           (words of      (the longest   (what only     (against
//!           time that      expression,    looks like     the article's
//!           stand          its meaning)   a time)        date)
//!           together)
//! ```

mod cue;
mod direction;
mod done;
mod expression;
mod grammar;
mod leading;
mod lexeme;
mod lexer;
mod lexicon;
mod meaning;
mod narrative;
mod number;
mod order;
mod part;
mod plan;
mod resolve;
mod run;
mod sense;
mod timetable;
mod timex;
mod traits;
mod trap;
mod unit;
mod word;

use std::ops::Range;

use chrono::NaiveDate;

pub use expression::{Interval, Precision, TimeBasis, TimeExpression, TimeKind};
pub use timex::Timex;

use crate::DateOrder;
use crate::scan::Scan;

/// Finds the expressions of time in some stretches of tokens, such as sentences, and the days that
/// they mean for a text of a day.
// Profiles know the stage by this name.
#[inline(never)]
pub(crate) fn find(
    text: &str,
    scan: &Scan,
    stretches: impl Iterator<Item = Range<u32>>,
    reference: Option<NaiveDate>,
    order: DateOrder,
) -> Vec<TimeExpression> {
    let mut finder = run::Finder::new(text, scan, reference, order);
    for stretch in stretches {
        finder.stretch(stretch);
    }
    finder.found
}

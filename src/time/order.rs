//! The order of day and month that an article's dates in figures show.

use super::number;
use super::sense::Sense;
use crate::DateOrder;
use crate::scan::{Kind, Tokens};

/// The order in which all dates of an article can be read of which only one reading exists: `05/31/2021` tells that
/// `05/06/2021` is of May.
pub(super) fn shown(text: &str, tokens: &Tokens, times: &[u32]) -> Option<DateOrder> {
    let numbers = times.iter().map(|at| tokens.at(*at));
    let dates = numbers.filter(|it| it.kind == Kind::Number && it.span().len() >= SHORTEST);
    let mut shown = dates.filter_map(|date| order(date.span().slice(text)));
    let first = shown.next()?;
    shown.all(|order| order == first).then_some(first)
}

/// `1/5/21`, in bytes.
const SHORTEST: usize = 6;

/// The order of a date that has one reading.
fn order(figures: &str) -> Option<DateOrder> {
    match number::sense(figures) {
        Sense::Slashed(13..=31, 1..=12, 1..) => Some(DateOrder::DayFirst),
        Sense::Slashed(1..=12, 13..=31, 1..) => Some(DateOrder::MonthFirst),
        _ => None,
    }
}

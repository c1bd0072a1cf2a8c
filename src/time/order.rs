//! The order of day and month that an article's dates in figures show.

use crate::DateOrder;
use crate::scan::{Kind, Tokens};

/// The order in which all dates of an article can be read of which only one reading exists: `05/31/2021` tells that
/// `05/06/2021` is of May.
pub(super) fn shown(text: &str, tokens: &Tokens, times: &[u32]) -> Option<DateOrder> {
    let numbers = times.iter().map(|at| tokens.at(*at));
    let numbers = numbers.filter(|token| token.kind == Kind::Number);
    let mut shown = numbers.filter_map(|number| order(number.span().slice(text)));
    let first = shown.next()?;
    shown.all(|order| order == first).then_some(first)
}

/// The order of a date that has one reading.
fn order(figures: &str) -> Option<DateOrder> {
    let mut fields = figures.split('/').map(str::parse);
    let mut field = || fields.next()?.ok();
    match (field()?, field()?, field()?) {
        (13..=31_u16, 1..=12_u16, 1..=9999_u16) => Some(DateOrder::DayFirst),
        (1..=12, 13..=31, 1..=9999) => Some(DateOrder::MonthFirst),
        _ => None,
    }
}

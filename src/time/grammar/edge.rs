//! So many units at an end of a period.
//!
//! ```text
//! edge     = ["the"] ( "first" | "last" ) number units     before of period, which is an expression of its own
//!          | ["the"] ( "first" | "last" | "early" ) [ "few" ] units of period
//! of       = "of" | "in"
//! ```
//! What is not counted is as fine as its period: `the last days of May`, like `the end of May`.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map_opt, opt, value, verify};
use nom::sequence::preceded;

use super::base::{Parsed, Words, counted_unit, is, one, the, whole, word};
use super::moment::period;
use crate::time::meaning::{Base, Edge, Meaning, Point};
use crate::time::sense::{Count, Sense};
use crate::time::unit::Unit;
use crate::time::word::Word;

/// `the first two weeks of 2021`, `the last days of May`.
pub(super) fn edge(input: Words<'_>) -> Parsed<'_, Meaning> {
    let count = alt((whole.map(Some), word(Word::Few).map(|()| None)));
    let units = map_opt(counted_unit, |(unit, count)| {
        (count == Count::Plural && unit >= Unit::Day).then_some(unit)
    });
    let of = one([Word::Of, Word::In]);
    let mut lead = (the, end, opt(count), opt(word(Word::Business)), units);
    let (behind, ((), edge, count, _, unit)) = lead.parse(input)?;
    let is_longer = |whole: &Base| whole.unit().is_some_and(|whole| unit < whole);
    let (rest, whole) = preceded(of, verify(period, is_longer)).parse(behind)?;
    Ok(match (edge, count.flatten()) {
        (Some(edge), Some(count)) => (behind, Meaning::Edge(edge, count, unit, whole)),
        _ => (rest, Meaning::At(Point::new(whole))),
    })
}

/// Which end, where units are counted from it.
fn end(input: Words<'_>) -> Parsed<'_, Option<Edge>> {
    alt((
        value(Some(Edge::First), is(Sense::Ordinal(1))),
        value(Some(Edge::Last), word(Word::Last)),
        value(None, word(Word::Early)),
    ))
    .parse(input)
}

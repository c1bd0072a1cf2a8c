//! A verb of speech that shares its subject with one before it: `said it was shut and noted that it was old`.

use super::complement::{is_indirect, skip_that};
use super::page::Page;
use super::report::{Form, Report};
use super::{outer, verb};
use crate::scan::{Class, Kind, Link, Open};

/// The `and` before what the same subject reports next in the same tense: `said it was shut | and noted that it was
/// old`, `claimed a win | and said it was late`, `said she was hurt | and said so`, but `said she looked and found a bag`.
pub(super) fn joined(page: &Page<'_>, own: &Report, next: &Report) -> Option<u32> {
    let and = and_before(page, next)?;
    let told = || skip_that(page, next.clause.end)..next.sentence.end;
    let again = || page.is_any(next.cue, &[page.words(own.cue)]);
    let goes_on =
        || again() || adds(page, next.cue) || (own.clause.end..and).all(|id| !may_act(page, id));
    let joins = tense(page, own.cue) == tense(page, next.cue)
        && goes_on()
        && is_indirect(page, next, &told());
    joins.then_some(and)
}

/// The `and` before a verb that shares its subject: whose verb it is only its words may tell, as in `said the man fled |
/// and claimed that he was hurt`.
pub(super) fn and_before(page: &Page<'_>, report: &Report) -> Option<u32> {
    let is_small = |back: u32| {
        page.at(report.cue.wrapping_sub(back))
            .class
            .has(Class::FUNCTION)
    };
    if report.form != Form::Shared || !(is_small(1) || is_small(2)) {
        return None;
    }
    let and = page.past_adverbs(report.cue);
    page.is_small(and, &["and", "but"]).then_some(and)
}

/// Words between the comma and the verb of a clause that a comma sets off are so many: `, to | which he quickly | added`.
const MOST_BEFORE_VERB: usize = 6;

/// The comma before a clause that is linked to the one before it: `|, which she called`, `|, while Roe said`.
#[inline(never)]
pub(super) fn before_link(page: &Page<'_>, report: &Report) -> Option<u32> {
    let mut before = (0..report.cue).rev().take(MOST_BEFORE_VERB);
    let comma = before.find(|&id| page.at(id).kind == Kind::Comma)?;
    let links = |id: u32| {
        let class = page.at(id).class;
        class.link() != Link::NONE
    };
    (links(comma + 1) || links(comma + 2)).then_some(comma)
}

/// Whether a word may be a verb to which another one is joined.
fn may_act(page: &Page<'_>, id: u32) -> bool {
    let class = page.at(id).class;
    let plural = class.open().has(Open::PRESENT) && !class.open().has(Open::NOUN);
    plural || outer::is_finite(page, id)
}

/// Whether a verb goes on with what its subject has said; who `claimed` or `shouted` something may be told of.
fn adds(page: &Page<'_>, cue: u32) -> bool {
    const VERBS: &[&str] = &[
        "acknowledged",
        "acknowledges",
        "added",
        "adds",
        "noted",
        "notes",
        "predicted",
        "predicts",
        "stressed",
        "stresses",
        "suggested",
        "suggests",
        "warned",
        "warns",
    ];
    page.is_any(cue, VERBS) || verb::is_participle(page, cue)
}

/// What tells the tense of a verb that reports: how it ends.
fn tense(page: &Page<'_>, cue: u32) -> (bool, bool) {
    let word = page.words(cue);
    (word.ends_with("ing"), word.ends_with('s'))
}

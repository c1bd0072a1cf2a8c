//! Whom a pronoun means that speaks, where the names alone do not say, or say what cannot be: who spoke last
//! speaks on (`It continued:`).

use std::ops::Range;

use super::Case;
use crate::quote::meant::Sort;
use crate::quote::subject::Subject;

/// Who spoke last is looked for among so many reports.
const MOST_REPORTS: usize = 6;

/// Lets a pronoun stand for who spoke last, if it stands for nobody yet or for somebody it cannot mean.
pub(super) fn resolve(case: &Case<'_>, subject: &mut Subject) {
    let page = case.page;
    if subject.mentions.len() != 1 || !page.is_pronoun(subject.mentions.start) {
        return;
    }
    let Some(sort) = Sort::of(page, subject.tokens.start) else {
        return;
    };
    if sort.can_mean(page, subject.mentions.start) {
        return;
    }
    let start = subject.tokens.start;
    let quoted = case.previous.and_then(|(region, credit)| {
        let subject = credit?.found.subject.as_ref()?;
        Some((region.open(), subject))
    });
    let told = case.reports.get(..case.before).unwrap_or_default();
    let told = told.iter().rev().filter(|report| report.cue < start);
    let told = told.take(MOST_REPORTS);
    let mut told = told.filter_map(|report| Some((report.cue, report.subject.as_ref()?)));
    let fits = |(_, said): &(u32, &Subject)| {
        said.mentions.len() == 1 && sort.can_mean(page, said.mentions.start)
    };
    let last = if sort == Sort::Several {
        // Only who spoke last, and together.
        let last = quoted.into_iter().chain(told.next());
        let last = last.max_by_key(|(place, _)| *place);
        last.filter(|(_, said)| said.mentions.len() > 1)
    } else {
        let last = quoted.filter(fits).into_iter().chain(told.find(fits));
        last.max_by_key(|(place, _)| *place)
    };
    if let Some((_, said)) = last {
        subject.mentions = said.mentions.clone();
    } else if sort == Sort::Several
        && let Some(both) = both(case)
    {
        subject.mentions = both;
    }
}

/// The two people with whom the sentence before the quotation, or the paragraph before it, opens: `Jane Roe and Sam Doe live
/// here. "We love it," | they | said.`
#[inline(never)]
fn both(case: &Case<'_>) -> Option<Range<usize>> {
    let page = case.page;
    let open = case.first.open();
    let start = if open > case.passage.start {
        page.sentence(open - 1).start
    } else {
        page.passage(case.first.passage.checked_sub(1)?).start
    };
    let one = page.mention(start)?;
    let and = page.tokens_of(one).end;
    let other = page.mention(and + 1)?;
    let joined = page.is_small(and, &["and"])
        && page.is_person(one)
        && page.is_person(other)
        && !page.is_possessive(page.tokens_of(other).end - 1);
    joined.then_some(one..other + 1)
}

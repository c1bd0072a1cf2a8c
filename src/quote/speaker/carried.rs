//! Nothing beside the quotation says whose it is: somebody speaks on.

use std::ops::Range;

use super::{Case, Credit, Found, Link};
use crate::quote::cue::Tier;
use crate::quote::page::Page;
use crate::quote::subject;
use crate::{BlockKind, EntityId};

/// The paragraph goes on with its speaker: `Roe is worried. "A."`, `"A," Roe said. She smiled. "B."`
pub(super) fn same_paragraph(case: &Case<'_>) -> Option<Found> {
    if !case.first.whole {
        return None;
    }
    let before = case.passage.start..case.first.open();
    if before.is_empty() {
        return None;
    }
    let found = speaker_of(case, &before).map(|found| Found {
        link: Link::Near,
        ..found
    });
    found.or_else(|| {
        let last = case.page.sentence(before.end.checked_sub(1)?);
        let subject = subject::first_in(case.page, last)?;
        let index = subject.mentions.start;
        let somebody =
            case.page.names.mentions.get(index)?.entity.is_some() || !case.page.is_pronoun(index);
        somebody.then_some(Found {
            subject: Some(subject),
            report: None,
            link: Link::Near,
        })
    })
}

/// Who asked, and was answered, asks again: `"Was he there?" asked Roe.`, `"He was," said Doe.`, `"Did he speak?"`
pub(super) fn exchange(case: &Case<'_>) -> Option<Found> {
    let page = case.page;
    let (question, asked) = case.earlier?;
    let (answer, answered) = case.previous?;
    let subject = |credit: &Credit| credit.found.subject.clone();
    let turns = answer.passage + 1 == case.first.passage
        && case.first.open() == case.passage.start
        && question.asks(page)
        && !answer.asks(page);
    let speaker = subject(asked);
    let speaker = speaker.filter(|it| !is_same(page, it, answered.and_then(subject).as_ref()))?;
    turns.then(|| carried(Some(speaker)))
}

/// Whether two subjects stand for one, as far as is known.
fn is_same(page: &Page<'_>, one: &subject::Subject, other: Option<&subject::Subject>) -> bool {
    let whom = |subject: &subject::Subject| -> Option<EntityId> {
        page.names.mentions.get(subject.mentions.start)?.entity
    };
    other.is_none_or(|other| whom(one) == whom(other))
}

/// The paragraph before speaks on.
pub(super) fn from_paragraph_before(case: &Case<'_>) -> Option<Found> {
    if !case.first.whole || opens_section(case) {
        return None;
    }
    let passages = case.page.passages();
    let before = passages.get(case.first.passage.checked_sub(1)?)?;
    speaker_of(case, &before.tokens)
}

/// The paragraph before speaks of somebody, who is then quoted.
pub(super) fn spoken_of(case: &Case<'_>) -> Option<Found> {
    if !case.first.whole || opens_section(case) {
        return None;
    }
    let page = case.page;
    let before = page.passages().get(case.first.passage.checked_sub(1)?)?;
    let earlier = case
        .first
        .passage
        .checked_sub(2)
        .and_then(|at| page.passages().get(at));
    let people = page.names.within(before.tokens.clone());
    let person = people
        .iter()
        .rev()
        .take(MOST_PEOPLE)
        .filter_map(|it| page.mention(it.tokens.start));
    match person.into_iter().find(|&it| page.is_human(it)) {
        Some(index) => Some(carried(Some(subject::Subject::of(page, index)))),
        None => speaker_of(case, &earlier?.tokens),
    }
}

/// Whether a quotation heads what comes behind it: whoever spoke before is done.
fn opens_section(case: &Case<'_>) -> bool {
    case.page.kind(case.first.passage) == BlockKind::Subheading
}

/// Somebody spoken of is looked for among so many mentions.
const MOST_PEOPLE: usize = 12;

/// Who speaks last in a stretch: in a quotation, or in the reporter's words.
fn speaker_of(case: &Case<'_>, tokens: &Range<u32>) -> Option<Found> {
    let quoted = case
        .previous
        .filter(|(region, _)| tokens.contains(&region.open()));
    let reported = case
        .last_report_in(tokens)
        .filter(|report| report.tier > Tier::Calls);
    let behind = quoted
        .is_none_or(|(region, _)| reported.is_some_and(|report| report.cue >= region.after()));
    if behind
        && let Some(report) = reported
        && report.subject.is_some()
    {
        return Some(carried(report.subject.clone()));
    }
    let (_, credit) = quoted?;
    Some(carried(credit?.found.subject.clone()))
}

/// The paragraph behind goes on and names its speaker: `"A."`, then `"B," said Roe`.
pub(super) fn from_paragraph_behind(case: &Case<'_>) -> Option<Found> {
    let next = case.following?;
    if !case.first.whole || next.passage != case.first.passage + 1 {
        return None;
    }
    let index = case
        .reports
        .partition_point(|report| report.cue < next.after());
    let (_, report) = super::after::behind(case, next, index, None)?;
    Some(carried(report.subject.clone()))
}

const fn carried(subject: Option<subject::Subject>) -> Found {
    Found {
        subject,
        report: None,
        link: Link::Carried,
    }
}

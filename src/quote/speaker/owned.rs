//! The quotation is told to be somebody's words: `Roe's reply was: "A"`, `"A" was Roe's reply`, `"A." Those were the words
//! of Roe.`

use std::ops::Range;

use super::{Case, Found, Link};
use crate::quote::noun::Noun;
use crate::quote::page::Page;
use crate::quote::small::Small;
use crate::quote::subject::{self, Subject};
use crate::quote::{meant, outer};
use crate::scan::Class;

/// A name is looked for among so many words: `the words of the | Leedford striker | Jane Roe`.
const FARTHEST: u32 = 6;

/// Between an owner and what was said stand so many words.
const MOST_BETWEEN: usize = 1;

/// `Roe's reply was blunt: "A"`, before a colon.
pub(super) fn before(case: &Case<'_>) -> Option<Found> {
    let page = case.page;
    let sentence = case.colon.clone()?;
    let mut nouns = sentence.clone().filter(|&id| names_words(page, id));
    nouns
        .find_map(|noun| owner(page, noun, sentence.start))
        .map(|it| found(page, it))
}

/// Whoever is quoted is told in so many tokens: `quoted | the town's old mayor, Sam Doe`.
const LONGEST_OTHER: usize = 6;

/// `Roe quoted Doe: "A"`, `Roe read out a letter from Doe: "A"`: whoever is quoted before a colon.
pub(super) fn another(case: &Case<'_>) -> Option<Found> {
    let page = case.page;
    let sentence = case.colon.clone()?;
    // `Roe said:`
    if page.before(sentence.end).class.has(Class::CUES) {
        return None;
    }
    let mut near = sentence.clone().rev().take(LONGEST_OTHER);
    let sent = |id: u32| page.is_small(id, &["from"]) && names_words(page, id - 1);
    let quoted =
        |id: u32| page.at(id).class.has(Class::CUES) && page.is_any(id, &["quoted", "quoting"]);
    let governor = near.find(|&id| id > sentence.start && (sent(id) || quoted(id)))?;
    let who = subject::before(page, sentence.end, governor + 1)?;
    (who.tokens.start <= governor + 2).then(|| Found::without_clause(Some(who)))
}

/// `Roe's claim that it was "a joke"`, `her promise of "a new start"`, whoever is told to have dismissed it.
pub(super) fn claimed(case: &Case<'_>) -> Option<Found> {
    const LINKS: &[&str] = &["about", "of", "that", "to"];
    let page = case.page;
    let open = case.first.open();
    // `dismissed her claim as "a joke"`: in the words of whoever dismissed it.
    let governed = page.before(open).class.has(Class::FUNCTION);
    if case.first.whole || !governed || page.is_small(open - 1, &["as"]) {
        return None;
    }
    let told = case.report_from(case.sentence.start);
    let floor = told.map_or(case.sentence.start, |(_, report)| report.cue + 1);
    let mut near = floor.max(open.saturating_sub(LONGEST_CLAIM))..open;
    let noun = near.rfind(|&id| {
        let noun = !page.at(id).class.has(Class::FUNCTION);
        noun && page.is_small(id + 1, LINKS)
            && is_owned(page, id)
            && Noun::of(page, id).has(Noun::CLAIM)
    })?;
    let who = owner(page, noun, floor)?;
    let words = noun + 2..open;
    let reaches = if page.is_small(noun + 1, &["that"]) {
        !outer::goes_on(page, &words)
    } else {
        // `called her remarks about the judge “unfair”`
        let small = |id: u32| page.at(id).class.has(Class::FUNCTION);
        words.into_iter().all(small)
    };
    reaches.then(|| Found {
        link: Link::Part,
        ..found(page, who)
    })
}

/// Whether an owner may stand before a noun: `Roe's | claim`, `her blunt | claim`.
fn is_owned(page: &Page<'_>, noun: u32) -> bool {
    let owns = |id: u32| page.is_possessive(id) || page.is_small(id, &["her", "his"]);
    (noun.saturating_sub(2)..noun).any(owns)
}

/// A claim has so many tokens before the words of it that are quoted.
const LONGEST_CLAIM: u32 = 10;

/// `"A" was Roe's reply`, and what a sentence behind the quotation says of it.
pub(super) fn behind(case: &Case<'_>) -> Option<Found> {
    let page = case.page;
    let start = case.last.after();
    let end = page
        .passage(case.last.passage)
        .end
        .min(start + 2 * FARTHEST);
    if page.does(start, Small::BE) {
        let mut near = start + 1..end;
        let noun = near.find(|&id| names_words(page, id))?;
        return owner(page, noun, start).map(|it| found(page, it));
    }
    // `"A," came the reply from Jane Roe`
    if page.is_any(start, &["came"]) && page.is_small(start + 1, &["the"]) {
        let from = start + 3;
        let sent = names_words(page, start + 2) && page.is_small(from, &["from"]);
        let who = sent.then(|| subject::behind(page, from, end));
        return Some(Found::without_clause(who.flatten()));
    }
    let told = page.is_small(start, &["such", "that", "these", "those"])
        && page.does(start + 1, Small::BE)
        && page.is_small(start + 2, &["the"])
        && names_words(page, start + 3)
        && page.is_small(start + 4, &["of"]);
    let near = start + 5..end.min(start + 5 + FARTHEST);
    let name = told.then(|| named(page, near))?;
    name.map(|it| found(page, it))
}

/// Whether a noun names somebody's words.
fn names_words(page: &Page<'_>, noun: u32) -> bool {
    Noun::of(page, noun).has(Noun::WORDS)
}

/// Who owns what was said: `Roe's blunt | reply`, `her | reply`.
fn owner(page: &Page<'_>, noun: u32, floor: u32) -> Option<usize> {
    let mut before = (floor..noun).rev().take(MOST_BETWEEN + 1);
    before.find_map(|id| {
        let named = || page.mention(id).filter(|_| page.is_possessive(id));
        meant::owner(page, id).or_else(named)
    })
}

/// The person whom a phrase names.
fn named(page: &Page<'_>, mut phrase: Range<u32>) -> Option<usize> {
    phrase.find_map(|id| page.mention(id).filter(|&it| page.is_person(it)))
}

fn found(page: &Page<'_>, mention: usize) -> Found {
    Found::without_clause(Some(Subject::of(page, mention)))
}

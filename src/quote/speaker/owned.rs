//! The quotation is told to be somebody's words: `Roe's reply was: "A"`, `"A" was Roe's reply`, `"A." Those were the words
//! of Roe.`

use std::ops::Range;

use super::{Case, Found};
use crate::quote::meant;
use crate::quote::page::Page;
use crate::quote::small::Small;
use crate::quote::subject::Subject;

/// A name is looked for among so many words: `the words of the | Leedford striker | Jane Roe`.
const FARTHEST: u32 = 6;

/// Between an owner and what was said stand so many words.
const MOST_BETWEEN: usize = 1;

/// `Roe's reply was blunt: "A"`, before a colon.
pub(super) fn before(case: &Case<'_>) -> Option<Found> {
    let page = case.page;
    let sentence = case.colon.clone()?;
    let mut nouns = sentence.clone().filter(|&id| meant::is_said(page, id));
    nouns
        .find_map(|noun| owner(page, noun, sentence.start))
        .map(|it| found(page, it))
}

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
        let noun = near.find(|&id| meant::is_said(page, id))?;
        return owner(page, noun, start).map(|it| found(page, it));
    }
    let told = page.is_small(start, &["such", "that", "these", "those"])
        && page.does(start + 1, Small::BE)
        && page.is_small(start + 2, &["the"])
        && meant::is_said(page, start + 3)
        && page.is_small(start + 4, &["of"]);
    let near = start + 5..end.min(start + 5 + FARTHEST);
    let name = told.then(|| named(page, near))?;
    name.map(|it| found(page, it))
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

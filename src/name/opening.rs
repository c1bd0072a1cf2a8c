//! Ordinary words before a name, at the start of a sentence: `Given Roe's record`, `Maybe Zentrix will come`.

use std::ops::Range;

use super::Form;
use super::candidate::{Candidate, Candidates};
use super::clue::Clues;
use super::folded::Folded;
use super::page::Page;
use super::shape::shape;
use super::word::last_word;

/// Takes the first word off names whose capital may be from their place, where the rest is named alone elsewhere.
pub(super) fn strip(page: Page<'_>, candidates: &mut Candidates) {
    let standing = &mut candidates.standing;
    if !standing.iter().any(|it| it.clues.has(Clues::OPENED)) {
        return;
    }
    let mut alone: Vec<Folded<'_>> = standing
        .iter()
        .filter_map(|it| known_by(page, it))
        .map(|word| page.folded(word))
        .collect();
    alone.sort_unstable();
    for candidate in standing.iter_mut().filter(|it| it.clues.has(Clues::OPENED)) {
        let rest = candidate.core.start + 1..candidate.core.end;
        if alone.binary_search(&page.folded(rest.clone())).is_ok() {
            let around = candidate.clues.and(Clues::SPEAKS);
            candidate.clues = shape(page, rest.clone()).with(around).with(Clues::PROPER);
            candidate.tokens.start = rest.start;
            candidate.core = rest;
        }
    }
}

/// The word by which somebody goes alone: a name of one word, or the surname behind a given name.
fn known_by(page: Page<'_>, name: &Candidate) -> Option<Range<u32>> {
    const SURE: Clues = Clues::PROPER.with(Clues::SPEAKS);
    let one = name.core.len() == 1 && name.clues.any(SURE);
    let known = name.form == Form::Name && (one || name.clues.has(Clues::GIVEN));
    known.then(|| last_word(page, name.core.clone()))
}

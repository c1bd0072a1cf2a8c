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
    let opened = |it: &&Candidate| it.clues.has(Clues::OPENED);
    let mut rests: Vec<Folded<'_>> = standing
        .iter()
        .filter(opened)
        .map(|it| page.folded(rest(it)))
        .collect();
    if rests.is_empty() {
        return;
    }
    rests.sort_unstable();
    rests.dedup();
    let mut known = vec![false; rests.len()];
    for word in standing.iter().filter_map(|it| known_by(page, it)) {
        if let Ok(at) = rests.binary_search(&page.folded(word))
            && let Some(known) = known.get_mut(at)
        {
            *known = true;
        }
    }
    for candidate in standing.iter_mut().filter(|it| it.clues.has(Clues::OPENED)) {
        let rest = rest(candidate);
        let at = rests.binary_search(&page.folded(rest.clone()));
        if at.is_ok_and(|at| known.get(at) == Some(&true)) {
            let around = candidate.clues.and(Clues::SPEAKS);
            candidate.clues = shape(page, rest.clone()).with(around).with(Clues::PROPER);
            candidate.tokens.start = rest.start;
            candidate.core = rest;
        }
    }
}

/// A name without its first word.
fn rest(candidate: &Candidate) -> Range<u32> {
    candidate.core.start + 1..candidate.core.end
}

/// The word by which somebody goes alone: a name of one word, or the surname behind a given name.
fn known_by(page: Page<'_>, name: &Candidate) -> Option<Range<u32>> {
    const SURE: Clues = Clues::PROPER.with(Clues::SPEAKS);
    if name.form != Form::Name {
        return None;
    }
    if name.core.len() == 1 {
        return name.clues.any(SURE).then(|| name.core.clone());
    }
    name.clues
        .has(Clues::GIVEN)
        .then(|| last_word(page, name.core.clone()))
}

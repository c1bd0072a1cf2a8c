//! Ordinary words before a name, at the start of a sentence: `Given Roe's record`, `Maybe Zentrix will come`.

use std::ops::Range;

use super::Form;
use super::candidate::{Candidate, Candidates};
use super::clue::Clues;
use super::folded::Folded;
use super::page::Page;
use super::shape::shape;
use super::word::last_word;

/// Takes the first word off names whose capital may be from their place, where the rest is named alone elsewhere, and
/// the whole is not.
pub(super) fn strip(page: Page<'_>, candidates: &mut Candidates) {
    let standing = &mut candidates.standing;
    let opened = |it: &&Candidate| it.clues.has(Clues::OPENED);
    let of_opened = |words: fn(&Candidate) -> Range<u32>| {
        let opened = standing.iter().filter(opened);
        Words::new(opened.map(|it| page.folded(words(it))).collect())
    };
    let (mut rests, mut wholes) = (of_opened(rest), of_opened(|it| it.core.clone()));
    if rests.words.is_empty() {
        return;
    }
    for name in standing.iter().filter(|it| it.form == Form::Name) {
        if let Some(word) = known_by(page, name) {
            rests.see(page.folded(word));
        }
        if name.core.len() == OPENED_LENGTH && !name.clues.has(Clues::OPENED) {
            wholes.see(page.folded(name.core.clone()));
        }
    }
    let opened = standing.iter_mut().filter(|it| it.clues.has(Clues::OPENED));
    for name in opened {
        let rest = rest(name);
        if rests.is_seen(page.folded(rest.clone()))
            && !wholes.is_seen(page.folded(name.core.clone()))
        {
            let around = name.clues.and(Clues::SPEAKS);
            name.clues = shape(page, rest.clone()).with(around).with(Clues::PROPER);
            name.tokens.start = rest.start;
            name.core = rest;
        }
    }
}

/// The words of a name that an ordinary word opens.
pub(super) const OPENED_LENGTH: usize = 2;

/// Words to look for, sorted, and whether each was seen.
struct Words<'t> {
    words: Vec<Folded<'t>>,
    seen: Vec<bool>,
}

impl<'t> Words<'t> {
    fn new(mut words: Vec<Folded<'t>>) -> Self {
        words.sort_unstable();
        words.dedup();
        let seen = vec![false; words.len()];
        Self { words, seen }
    }

    fn see(&mut self, word: Folded<'t>) {
        let at = self.words.binary_search(&word).ok();
        if let Some(seen) = at.and_then(|at| self.seen.get_mut(at)) {
            *seen = true;
        }
    }

    fn is_seen(&self, word: Folded<'t>) -> bool {
        let at = self.words.binary_search(&word).ok();
        at.and_then(|at| self.seen.get(at)) == Some(&true)
    }
}

/// A name without its first word.
fn rest(name: &Candidate) -> Range<u32> {
    name.core.start + 1..name.core.end
}

/// The word by which somebody goes alone: a name of one word, or the surname behind a given name.
fn known_by(page: Page<'_>, name: &Candidate) -> Option<Range<u32>> {
    const SURE: Clues = Clues::PROPER.with(Clues::SPEAKS);
    if name.core.len() == 1 {
        return name.clues.any(SURE).then(|| name.core.clone());
    }
    let given = name.clues.has(Clues::GIVEN);
    given.then(|| last_word(page, name.core.clone()))
}

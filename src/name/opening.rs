//! Ordinary words before a name, at the start of a sentence: `Given Roe's record`, `Maybe Zentrix will come`.

use std::ops::Range;

use super::Form;
use super::candidate::{Candidate, Candidates};
use super::clue::Clues;
use super::folded::Folded;
use super::page::Page;
use super::part::Part;
use super::run::GIVEN;
use super::shape::shape;
use super::word::last_word;
use crate::scan::{Class, Flags, Kind, Open};

/// Takes the first word off names whose capital may be from their place, where the rest is named alone elsewhere, and
/// the whole is not. Given names may be ordinary words (`Comfort Roe`), and full names come first: what is named alone
/// only later keeps its first word, unless that cannot be one.
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
            // A full name has another given name, wherever it stands.
            let from = if word == name.core { word.start } else { 0 };
            rests.see(page.folded(word), from);
        }
        if name.core.len() == OPENED_LENGTH && !name.clues.has(Clues::OPENED) {
            wholes.see(page.folded(name.core.clone()), name.core.start);
        }
    }
    let opened = standing.iter_mut().filter(|it| it.clues.has(Clues::OPENED));
    for name in opened {
        let (start, rest) = (name.core.start, rest(name));
        let known = rests.first(page.folded(rest.clone()));
        let whole = page.folded(name.core.clone());
        if wholes.first(whole).is_some() {
            continue;
        }
        if known.is_some_and(|known| known <= start || is_ordinary(page, name)) {
            let around = name.clues.and(Clues::SPEAKS);
            name.clues = shape(page, rest.clone()).with(around).with(Clues::PROPER);
            name.tokens.start = rest.start;
            name.core = rest;
        } else {
            wholes.see(whole, start);
        }
    }
}

/// Whether the first word is no given name, whoever is named alone: `Citing Roe`, `Recent Zentrix | phones`, `Former
/// France`.
fn is_ordinary(page: Page<'_>, name: &Candidate) -> bool {
    const NO_PERSON: Class = Class::PLACE.with(Class::DEMONYM);
    let verb = |at: u32, forms: Open| {
        let word = page.at(at).class.open();
        word.has(forms.with(Open::PAST)) && !word.has(Open::NOUN)
    };
    let (first, behind) = (name.core.start, page.at(name.tokens.end));
    let is_word = behind.kind == Kind::Word && !behind.is(Flags::CAPITAL);
    verb(first, Open::GERUND)
        || page.at(first + 1).class.has(NO_PERSON)
        || is_word && !behind.class.has(Class::FUNCTION) && !verb(name.tokens.end, Open::PRESENT)
}

/// Whether the first of two words is an ordinary one that a name need not have.
pub(super) fn is_opened(page: Page<'_>, part: &Part) -> bool {
    const NAMED: Class = GIVEN
        .with(Class::ROLE)
        .with(Class::BODY)
        .with(Class::PLACE)
        .with(Class::DEMONYM);
    let (core, first) = (&part.core, page.at(part.core.start).class);
    core.len() == OPENED_LENGTH
        && part.tokens.start == core.start
        && (first.has(Class::COMMON) || first.open().has(Open::PAST.with(Open::GERUND)))
        && !first.has(NAMED)
        && !page
            .at(core.start + 1)
            .class
            .has(Class::COMMON.with(Class::BODY))
}

/// The words of a name that an ordinary word opens.
const OPENED_LENGTH: usize = 2;

/// Words to look for, sorted, and where each was first seen.
struct Words<'t> {
    words: Vec<Folded<'t>>,
    seen: Vec<Option<u32>>,
}

impl<'t> Words<'t> {
    fn new(mut words: Vec<Folded<'t>>) -> Self {
        words.sort_unstable();
        words.dedup();
        let seen = vec![None; words.len()];
        Self { words, seen }
    }

    fn see(&mut self, word: Folded<'t>, token: u32) {
        let at = self.words.binary_search(&word).ok();
        if let Some(seen) = at.and_then(|at| self.seen.get_mut(at)) {
            seen.get_or_insert(token);
        }
    }

    fn first(&self, word: Folded<'t>) -> Option<u32> {
        let at = self.words.binary_search(&word).ok()?;
        *self.seen.get(at)?
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

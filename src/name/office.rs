//! Who holds an office: `the mayor` is whoever was told to be one.

use std::ops::Range;

use super::anaphora::Reader;
use super::candidate::Candidate;
use super::clue::Clues;
use super::folded::{Folded, Head, short};
use super::run::{ADDRESS, OF};
use super::word::last_word;
use super::{Form, role};
use crate::Span;
use crate::scan::Class;

/// Words of offices, and roles, are looked for among so many that were met last.
pub(super) const MOST_OFFICES: usize = 24;

/// Before an office that others will hold.
const NEXT: [Head; 3] = short(["future", "new", "next"]);

/// An office, and who holds it.
#[derive(Debug)]
pub(super) struct Office<'t> {
    head: Folded<'t>,
    /// What it is of, where that is told.
    of: Option<Folded<'t>>,
    term: Term,
    who: usize,
}

/// When somebody holds an office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Term {
    Now,
    Before,
}

impl<'t> Reader<'_, 't> {
    /// Notes the offices in some words as somebody's, with what they are of.
    pub(super) fn hold(&mut self, words: Range<u32>, of: Option<Folded<'t>>, who: usize) {
        let term = self.term(words.start);
        for at in words {
            let class = self.page.at(at).class;
            let head = if class.has(Class::ROLE) {
                Some(Folded::at(self.page.text, self.page.at(at).span()))
            } else if class.has(ADDRESS) {
                role::in_full(self.page, at).map(Folded::of)
            } else {
                None
            };
            self.offices.extend(head.map(|head| Office {
                head,
                of,
                term,
                who,
            }));
        }
    }

    /// When an office is held whose words begin at `start`: before, if they are `former president`, or stand behind `former`.
    fn term(&self, start: u32) -> Term {
        const FORMER: [Head; 1] = short(["former"]);
        if self.page.is_any(start, &FORMER) || self.page.is_any(start.wrapping_sub(1), &FORMER) {
            Term::Before
        } else {
            Term::Now
        }
    }

    /// Notes an office as somebody's.
    #[inline(never)]
    pub(super) fn hold_as(&mut self, office: &Candidate, who: usize) {
        self.hold(office.core.clone(), self.concern(office), who);
    }

    /// What an office is of: `Leedford` in `the mayor of Leedford`, `Dutch` in `the Dutch minister`.
    fn concern(&self, office: &Candidate) -> Option<Folded<'t>> {
        let (core, end) = (office.core.clone(), office.tokens.end);
        let of = core.end.min(end - 1);
        let of = if self.page.is_any(of, &OF) {
            of
        } else {
            core.start + 1
        };
        let named = of + 1 < end && self.page.is_any(of, &OF);
        let people = |at: &u32| self.page.at(*at).class.has(Class::DEMONYM);
        if named {
            return Some(self.page.folded(last_word(self.page, of + 1..end)));
        }
        let at = [core.start, core.start.wrapping_sub(1)]
            .into_iter()
            .find(people)?;
        Some(self.page.folded(at..at + 1))
    }

    /// Whose office is meant: that of the one who holds it, or of several the one who alone was spoken of just before.
    pub(super) fn holder(&self, candidate: &Candidate) -> Option<usize> {
        const KNOWN: Clues = Clues::THE.with(Clues::BODY);
        // A body holds no office, and nobody the next one.
        let next = || self.page.is_any(candidate.core.start, &NEXT);
        let definite = candidate.clues.and(KNOWN) == Clues::THE || candidate.form == Form::Name;
        if !definite || self.offices.is_empty() || next() {
            return None;
        }
        self.held(candidate)
    }

    // Few roles are definite: in line, this would cost all others.
    #[inline(never)]
    fn held(&self, candidate: &Candidate) -> Option<usize> {
        let head = Folded::at(self.page.text, self.head(candidate));
        let mut recent = self.offices.iter().rev().take(MOST_OFFICES);
        let held = recent.any(|it| it.head == head);
        held.then(|| self.one_of(head, candidate)).flatten()
    }

    /// Of those who hold an office with this head the one whom a role can mean.
    #[inline(never)]
    fn one_of(&self, head: Folded<'_>, candidate: &Candidate) -> Option<usize> {
        let of = self.concern(candidate);
        let recent = self.offices.iter().rev().take(MOST_OFFICES);
        let can_be = |it: &&Office<'_>| it.of.is_none() || of.is_none() || it.of == of;
        let held = recent.filter(|it| it.head == head).filter(can_be);
        let term = self.term(candidate.core.start);
        let of_term = held.clone().any(|it| it.term == term);
        let mut held = held
            .filter(|it| !of_term || it.term == term)
            .map(|it| it.who);
        let who = held.next()?;
        let mut others = held.filter(|&it| it != who).peekable();
        if others.peek().is_none() {
            return Some(who);
        }
        let mut near = others
            .chain([who])
            .filter(|&it| self.is_near(it, candidate));
        let nearest = near.next()?;
        near.all(|it| it == nearest).then_some(nearest)
    }

    /// Whether somebody was spoken of in the same sentence, or in the one before.
    fn is_near(&self, who: usize, candidate: &Candidate) -> bool {
        let mut spoken_of = self.subjects.iter().chain(&self.people);
        spoken_of.any(|it| it.who == Some(who) && it.sentence + 1 >= candidate.sentence)
    }

    fn head(&self, candidate: &Candidate) -> Span {
        let core = candidate.core.clone();
        // `MP for Leedford`
        let first = core.start..core.start + 1;
        let linked = core.len() > 2 && self.page.is_any(core.start + 1, &OF);
        let word = if linked {
            first
        } else {
            last_word(self.page, core)
        };
        self.page.span(word)
    }
}

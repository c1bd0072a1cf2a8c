//! Whose role it is: of the one named beside it, of the one whose age or office was told, of a body so called.

use super::anaphora::Reader;
use super::candidate::{Candidate, Place};
use super::clue::Clues;
use super::meant::{Meant, Why};
use super::word::last_word;
use super::{EntityKind, Form, body};
use crate::scan::{Class, Kind};

/// Offices are looked for among so many that were met last.
const MOST_OFFICES: usize = 24;

/// Bodies are looked for among so many that were the subject last.
const MOST_BODIES: usize = 8;

impl Reader<'_, '_> {
    pub(super) fn role(
        &mut self,
        candidates: &[Candidate],
        meant: &[Meant],
        id: usize,
        candidate: &Candidate,
    ) -> Meant {
        let beside = self.apposition(candidates, meant, id, candidate);
        if let Some(who) = beside {
            self.offices.push((id, who));
        }
        let whose = beside
            .map(|who| (who, Why::Apposition))
            .or_else(|| Some((self.aged(candidates, candidate)?, Why::Age)))
            .or_else(|| Some((self.holder(candidates, candidate)?, Why::Office)))
            .or_else(|| Some((self.same_body(candidate)?, Why::SameBody)));
        if let Some((who, why)) = whose {
            self.remember(candidate, who);
            return Meant::Named(who, why);
        }
        if !candidate.clues.has(Clues::SPEAKS) {
            return Meant::Nobody;
        }
        let phrase = |candidate: &Candidate| self.phrase(candidate);
        let own = phrase(candidate);
        let first = self.speakers.iter().copied().find(|&known| {
            candidates
                .get(known)
                .is_some_and(|known| phrase(known) == own)
        });
        let first = first.unwrap_or(id);
        if first == id && self.speakers.len() < MOST_OFFICES {
            self.speakers.push(id);
        }
        Meant::Role(first)
    }

    /// The phrase of a role without its determiner.
    fn phrase(&self, candidate: &Candidate) -> &str {
        self.page.name(candidate.core.start..candidate.tokens.end)
    }

    /// `coach Jane Roe`; `campaign group ‘Save Leedford’`; `Jane Roe, the coach`.
    fn apposition(
        &self,
        candidates: &[Candidate],
        meant: &[Meant],
        id: usize,
        candidate: &Candidate,
    ) -> Option<usize> {
        // A person has an office, a body is what its head says.
        let kind = if candidate.clues.has(Clues::BODY) {
            EntityKind::Organisation
        } else {
            EntityKind::Person
        };
        let named = |id: usize| match meant.get(id) {
            Some(&Meant::Named(who, _)) => {
                let fits = self.register.get(who)?.kind() == kind;
                fits.then_some(who)
            }
            _ => None,
        };
        let next = candidates.get(id + 1).filter(|next| {
            let quoted = matches!(self.page.at(candidate.tokens.end).kind, Kind::Quote(..));
            next.tokens.start == candidate.tokens.end + u32::from(quoted)
                && next.form == Form::Name
                && next.sentence == candidate.sentence
        });
        if next.is_some() {
            return named(id + 1);
        }
        let before = id.checked_sub(1)?;
        let name = candidates
            .get(before)
            .filter(|name| name.form == Form::Name)?;
        let determined = candidate.tokens.start < candidate.core.start;
        let described = determined && !candidate.clues.any(Clues::SPEAKS.with(Clues::BODY));
        let comma = described
            && name.tokens.end + 1 == candidate.tokens.start
            && self.page.at(name.tokens.end).kind == Kind::Comma;
        if comma { named(before) } else { None }
    }

    /// `The 33-year-old` is who was said to be 33, or else the subject before.
    fn aged(&self, candidates: &[Candidate], candidate: &Candidate) -> Option<usize> {
        if !candidate.clues.has(Clues::DESCRIBED) {
            return None;
        }
        let age = self.page.word(candidate.core.start);
        let told = self.ages.iter().rev().take(MOST_OFFICES).find(|(id, _)| {
            let name = candidates.get(*id);
            name.is_some_and(|name| self.page.word(name.tokens.end + 1) == age)
        });
        let before = || {
            let subjects = self.subjects.into_iter();
            let last = subjects.max_by_key(|it| (it.who.is_some(), it.sentence))?;
            let opens = candidate.place == Place::Subject;
            last.recall(candidate.sentence).filter(|_| opens)
        };
        told.map(|&(_, who)| who).or_else(before)
    }

    /// Whose office is meant: the last one met with the same head.
    pub(super) fn holder(&self, candidates: &[Candidate], candidate: &Candidate) -> Option<usize> {
        let definite = candidate.clues.has(Clues::THE) || candidate.form == Form::Name;
        if !definite {
            return None;
        }
        let head = self.head(candidate);
        let mut recent = self.offices.iter().rev().take(MOST_OFFICES);
        recent
            .find(|(id, _)| {
                candidates.get(*id).is_some_and(|office| {
                    let title = office.tokens.start..office.core.start;
                    let words = if office.form == Form::Name {
                        title
                    } else {
                        office.core.clone()
                    };
                    words
                        .into_iter()
                        .filter(|&at| self.page.at(at).class.has(Class::ROLE))
                        .any(|at| self.page.word(at).eq_ignore_ascii_case(head))
                })
            })
            .map(|&(_, who)| who)
    }

    fn head(&self, candidate: &Candidate) -> &str {
        let core = candidate.core.clone();
        // `MP for Leedford`
        let first = core.start..core.start + 1;
        let linked = core.len() > 2 && self.page.is_any(core.start + 1, &["of", "for"]);
        let word = if linked {
            first
        } else {
            last_word(self.page, core)
        };
        self.page.name(word)
    }

    /// `the council` for the body named last that may be called so.
    fn same_body(&self, candidate: &Candidate) -> Option<usize> {
        if !candidate.clues.has(Clues::THE.with(Clues::BODY)) {
            return None;
        }
        let noun = self.head(candidate);
        let recent = self.bodies.iter().rev().take(MOST_BODIES);
        recent
            .filter_map(|memory| memory.recall(candidate.sentence))
            .find(|&who| {
                let core = self.register.get(who).map(|draft| draft.core.clone());
                core.is_some_and(|core| body::may_be_called(self.page, core, noun))
            })
    }
}

//! Who is meant by a role or a pronoun.
//!
//! Looks back over the article as a reader remembers it: who was the subject of late, who was named last.

use std::ops::Range;

use super::candidate::{Candidate, Gender, Place};
use super::clue::Clues;
use super::draft::Draft;
use super::folded::Folded;
use super::meant::{Meant, Why};
use super::page::Page;
use super::{EntityKind, Form};
use crate::scan::Class;

/// Further back, in sentences, a subject is forgotten.
const MEMORY: u32 = 8;

/// Resolves roles and pronouns; `meant` holds whom the names stand for.
pub(super) fn resolve(
    page: Page<'_>,
    candidates: &[Candidate],
    drafts: &mut Vec<Draft>,
    meant: &mut [Option<Meant>],
) {
    let mut reader = Reader {
        page,
        candidates,
        drafts,
        subjects: [Memory::default(); 2],
        people: [Memory::default(); 2],
        bodies: Vec::new(),
        offices: Vec::new(),
        ages: Vec::new(),
        speakers: Vec::new(),
    };
    for (id, candidate) in candidates.iter().enumerate() {
        let found = match candidate.form {
            Form::Name => reader.name(meant, id, candidate),
            Form::Role => reader.role(meant, id, candidate),
            Form::Pronoun => reader.pronoun(candidate),
        };
        if let Some(slot) = meant.get_mut(id) {
            *slot = found;
        }
    }
}

/// Somebody, and the sentence in which the article spoke of them.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Memory {
    pub(super) who: Option<usize>,
    pub(super) sentence: u32,
}

impl Memory {
    const fn of(who: usize, sentence: u32) -> Self {
        Self {
            who: Some(who),
            sentence,
        }
    }

    pub(super) fn recall(self, sentence: u32) -> Option<usize> {
        self.who
            .filter(|_| sentence.saturating_sub(self.sentence) <= MEMORY)
    }
}

pub(super) struct Reader<'r, 't> {
    pub(super) page: Page<'t>,
    pub(super) candidates: &'r [Candidate],
    pub(super) drafts: &'r mut Vec<Draft>,
    /// Who was the subject last: a man, a woman; somebody of unknown gender is both.
    pub(super) subjects: [Memory; 2],
    /// Who was named last.
    people: [Memory; 2],
    /// Which bodies were the subject of late.
    pub(super) bodies: Vec<Memory>,
    /// The words of offices, and whose they are.
    pub(super) offices: Vec<(Folded<'t>, usize)>,
    /// What was told behind a name, perhaps an age, and whose.
    pub(super) ages: Vec<(&'t str, usize)>,
    /// Roles that spoke.
    pub(super) speakers: Vec<(Folded<'t>, usize)>,
}

impl Reader<'_, '_> {
    fn name(&mut self, meant: &[Option<Meant>], id: usize, candidate: &Candidate) -> Option<Meant> {
        let name = meant.get(id).copied().flatten()?;
        let draft = self.drafts.get(name.who)?;
        draft.kind?;
        if draft.clues.has(Clues::OFFICE)
            && let Some(holder) = self.holder(candidate)
        {
            self.remember(candidate, holder);
            return Some(self.heard(holder, Why::Office));
        }
        self.hold(candidate.tokens.start..candidate.core.start, name.who);
        if candidate.clues.has(Clues::DESCRIBED) {
            let told = self.page.word(candidate.tokens.end + 1);
            self.ages.push((told, name.who));
        }
        self.remember(candidate, name.who);
        Some(name)
    }

    /// Somebody who is spoken of once more.
    pub(super) fn heard(&mut self, who: usize, why: Why) -> Meant {
        if let Some(draft) = self.drafts.get_mut(who) {
            draft.mentions += 1;
        }
        Meant { who, why }
    }

    /// Notes the offices in some words as somebody's.
    pub(super) fn hold(&mut self, words: Range<u32>, who: usize) {
        for at in words {
            if self.page.at(at).class.has(Class::ROLE) {
                let word = Folded::at(self.page.text, self.page.at(at).span());
                self.offices.push((word, who));
            }
        }
    }

    pub(super) fn remember(&mut self, candidate: &Candidate, who: usize) {
        if candidate.place == Place::Quoted {
            return;
        }
        let Some(draft) = self.drafts.get(who) else {
            return;
        };
        let memory = Memory::of(who, candidate.sentence);
        let subject = candidate.place == Place::Subject || candidate.clues.has(Clues::SPEAKS);
        match draft.kind {
            Some(EntityKind::Person) => {
                remember_person(&mut self.people, memory, draft.gender);
                if subject {
                    remember_person(&mut self.subjects, memory, draft.gender);
                }
            }
            Some(EntityKind::Organisation) if subject => self.bodies.push(memory),
            _ => {}
        }
    }

    fn pronoun(&mut self, candidate: &Candidate) -> Option<Meant> {
        if candidate.place == Place::Quoted {
            return None;
        }
        let slot = match candidate.gender {
            Gender::Male => 0,
            Gender::Female => 1,
            Gender::Unknown => {
                let last = self.bodies.last()?.recall(candidate.sentence);
                let body = last.filter(|_| candidate.clues.has(Clues::SPEAKS))?;
                return Some(self.heard(body, Why::Subject));
            }
        };
        let subject = self.subjects.get(slot)?.recall(candidate.sentence);
        let (who, why) = match subject {
            Some(who) => (who, Why::Subject),
            None => (
                self.people.get(slot)?.recall(candidate.sentence)?,
                Why::NamedLast,
            ),
        };
        // From here on the gender is known.
        if let Some(draft) = self.drafts.get_mut(who) {
            draft.gender = candidate.gender;
        }
        self.forget(who, 1 - slot);
        self.remember(candidate, who);
        Some(self.heard(who, why))
    }

    /// Somebody whose gender came to light is no longer who the other pronoun means.
    fn forget(&mut self, who: usize, slot: usize) {
        for memories in [&mut self.subjects, &mut self.people] {
            if let Some(memory) = memories.get_mut(slot).filter(|it| it.who == Some(who)) {
                *memory = Memory::default();
            }
        }
    }
}

fn remember_person([man, woman]: &mut [Memory; 2], memory: Memory, gender: Gender) {
    if gender != Gender::Female {
        *man = memory;
    }
    if gender != Gender::Male {
        *woman = memory;
    }
}

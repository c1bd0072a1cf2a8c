//! Who is meant by a role or a pronoun.
//!
//! Looks back over the article as a reader remembers it: who was the subject of late, who was named last.

use super::candidate::{Candidate, Gender, Place};
use super::clue::Clues;
use super::meant::{Meant, Why};
use super::page::Page;
use super::register::Register;
use super::{EntityKind, Form};

/// Further back, in sentences, a subject is forgotten.
const MEMORY: u32 = 8;

pub(super) fn resolve(
    page: Page<'_>,
    candidates: &[Candidate],
    register: &Register<'_>,
    named: Vec<Option<usize>>,
) -> Vec<Meant> {
    let mut reader = Reader {
        page,
        register,
        genders: register.drafts.iter().map(|draft| draft.gender).collect(),
        subjects: [Memory::default(); 2],
        people: [Memory::default(); 2],
        bodies: Vec::new(),
        offices: Vec::new(),
        ages: Vec::new(),
        speakers: Vec::new(),
    };
    let mut meant: Vec<Meant> = named
        .into_iter()
        .map(|draft| draft.map_or(Meant::Nobody, |who| Meant::Named(who, Why::Name)))
        .collect();
    for id in 0..candidates.len() {
        let found = reader.read(candidates, &meant, id);
        if let Some(slot) = meant.get_mut(id) {
            *slot = found;
        }
    }
    meant
}

/// Somebody, and the sentence in which the article spoke of them.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Memory {
    pub(super) who: Option<usize>,
    pub(super) sentence: u32,
}

impl Memory {
    const fn set(&mut self, who: usize, sentence: u32) {
        *self = Self {
            who: Some(who),
            sentence,
        };
    }

    pub(super) fn recall(self, sentence: u32) -> Option<usize> {
        self.who
            .filter(|_| sentence.saturating_sub(self.sentence) <= MEMORY)
    }
}

pub(super) struct Reader<'r, 't> {
    pub(super) page: Page<'t>,
    pub(super) register: &'r Register<'t>,
    genders: Vec<Gender>,
    /// Who was the subject last: a man, a woman; somebody of unknown gender is both.
    pub(super) subjects: [Memory; 2],
    /// Who was named last.
    people: [Memory; 2],
    /// Which bodies were the subject of late.
    pub(super) bodies: Vec<Memory>,
    /// Offices and whose they are: the candidate that tells, and the entity.
    pub(super) offices: Vec<(usize, usize)>,
    /// Whose age was told: the candidate before the number, and the entity.
    pub(super) ages: Vec<(usize, usize)>,
    /// Roles that spoke: the first candidate of each.
    pub(super) speakers: Vec<usize>,
}

impl Reader<'_, '_> {
    fn read(&mut self, candidates: &[Candidate], meant: &[Meant], id: usize) -> Meant {
        let Some(candidate) = candidates.get(id) else {
            return Meant::Nobody;
        };
        match (candidate.form, meant.get(id)) {
            (Form::Name, Some(&Meant::Named(who, _))) => self.name(candidates, id, candidate, who),
            (Form::Role, _) => self.role(candidates, meant, id, candidate),
            (Form::Pronoun, _) => self
                .pronoun(candidate)
                .map_or(Meant::Nobody, |(who, why)| Meant::Named(who, why)),
            _ => Meant::Nobody,
        }
    }

    fn name(
        &mut self,
        candidates: &[Candidate],
        id: usize,
        candidate: &Candidate,
        who: usize,
    ) -> Meant {
        let clues = self
            .register
            .get(who)
            .map_or(Clues::NONE, |draft| draft.clues);
        if clues.has(Clues::OFFICE) {
            let holder = self.holder(candidates, candidate);
            if let Some(holder) = holder {
                self.remember(candidate, holder);
                return Meant::Named(holder, Why::Office);
            }
        }
        if candidate.tokens.start < candidate.core.start {
            self.offices.push((id, who));
        }
        if candidate.clues.has(Clues::DESCRIBED) {
            self.ages.push((id, who));
        }
        self.remember(candidate, who);
        Meant::Named(who, Why::Name)
    }

    pub(super) fn remember(&mut self, candidate: &Candidate, who: usize) {
        let kind = self.register.get(who).map(super::draft::Draft::kind);
        let sentence = candidate.sentence;
        if candidate.place == Place::Quoted {
            return;
        }
        let subject = candidate.place == Place::Subject || candidate.clues.has(Clues::SPEAKS);
        match kind {
            Some(EntityKind::Person) => {
                let gender = self.genders.get(who).copied().unwrap_or_default();
                for (side, slot) in [Gender::Male, Gender::Female].into_iter().zip(0..) {
                    if gender != Gender::Unknown && gender != side {
                        continue;
                    }
                    if let Some(memory) = self.people.get_mut(slot) {
                        memory.set(who, sentence);
                    }
                    if let Some(memory) = self.subjects.get_mut(slot).filter(|_| subject) {
                        memory.set(who, sentence);
                    }
                }
            }
            Some(EntityKind::Organisation) if subject => self.bodies.push(Memory {
                who: Some(who),
                sentence,
            }),
            _ => {}
        }
    }

    fn pronoun(&mut self, candidate: &Candidate) -> Option<(usize, Why)> {
        if candidate.place == Place::Quoted {
            return None;
        }
        let slot = match candidate.gender {
            Gender::Male => 0,
            Gender::Female => 1,
            Gender::Unknown => {
                let speaks = candidate.clues.has(Clues::SPEAKS);
                let body = self
                    .bodies
                    .last()?
                    .recall(candidate.sentence)
                    .filter(|_| speaks)?;
                return Some((body, Why::Subject));
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
        if let Some(gender) = self.genders.get_mut(who) {
            *gender = candidate.gender;
        }
        self.forget(who, 1 - slot);
        self.remember(candidate, who);
        Some((who, why))
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

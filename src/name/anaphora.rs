//! Who is meant by a role or a pronoun.
//!
//! Looks back over the article as a reader remembers it: who was the subject of late, who was named last.

use super::candidate::{Candidate, Gender, Page, Place};
use super::clue::Clues;
use super::register::{Register, last_word};
use super::{EntityKind, Form, body};
use crate::scan::{Class, Kind};

/// Who is meant by a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meant {
    /// An entity with a name, and why.
    Named(usize, Why),
    /// Somebody known by the role alone, first met at another candidate or this one.
    Role(usize),
    Nobody,
}

/// Why words stand for an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    Name,
    Apposition,
    Age,
    Office,
    SameBody,
    Subject,
    NamedLast,
}

impl Meant {
    /// The id of the rule.
    pub(super) const fn rule(self) -> &'static str {
        match self {
            Self::Named(_, Why::Name) => "name",
            Self::Named(_, Why::Apposition) => "apposition",
            Self::Named(_, Why::Age) => "age told",
            Self::Named(_, Why::Office) => "office held",
            Self::Named(_, Why::SameBody) => "body named last",
            Self::Named(_, Why::Subject) => "subject before",
            Self::Named(_, Why::NamedLast) => "person named last",
            Self::Role(_) => "role that speaks",
            Self::Nobody => "nobody",
        }
    }
}

/// Further back, in sentences, a subject is forgotten.
const MEMORY: u32 = 8;

/// Offices are looked for among so many that were met last.
const MOST_OFFICES: usize = 24;

/// Bodies are looked for among so many that were the subject last.
const MOST_BODIES: usize = 8;

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
struct Memory {
    who: Option<usize>,
    sentence: u32,
}

impl Memory {
    const fn set(&mut self, who: usize, sentence: u32) {
        *self = Self {
            who: Some(who),
            sentence,
        };
    }

    fn recall(self, sentence: u32) -> Option<usize> {
        self.who
            .filter(|_| sentence.saturating_sub(self.sentence) <= MEMORY)
    }
}

struct Reader<'r, 't> {
    page: Page<'t>,
    register: &'r Register<'t>,
    genders: Vec<Gender>,
    /// Who was the subject last: a man, a woman; somebody of unknown gender is both.
    subjects: [Memory; 2],
    /// Who was named last.
    people: [Memory; 2],
    /// Which bodies were the subject of late.
    bodies: Vec<Memory>,
    /// Offices and whose they are: the candidate that tells, and the entity.
    offices: Vec<(usize, usize)>,
    /// Whose age was told: the candidate before the number, and the entity.
    ages: Vec<(usize, usize)>,
    /// Roles that spoke: the first candidate of each.
    speakers: Vec<usize>,
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

    fn remember(&mut self, candidate: &Candidate, who: usize) {
        let kind = self.register.get(who).map(super::register::Draft::kind);
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

    fn role(
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
    fn holder(&self, candidates: &[Candidate], candidate: &Candidate) -> Option<usize> {
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

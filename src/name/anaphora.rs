//! Who is meant by a role or a pronoun.
//!
//! Looks back over the article as a reader remembers it: who was the subject of late, who was named last.

use super::candidate::{Candidate, Candidates, Gender, Place};
use super::clue::Clues;
use super::draft::Draft;
use super::folded::{Folded, Head, short};
use super::meant::{Meant, Why};
use super::office::Office;
use super::page::Page;
use super::{EntityKind, Form};
use crate::scan::{Auxiliary, Class, Flags, Kind, Token};

/// Further back, in sentences, a subject is forgotten.
const MEMORY: u32 = 8;

/// Whose somebody is, is somebody else.
const WHOSE: [Head; 2] = short(["his", "her"]);

const TOLD: [Head; 1] = short(["told"]);
const WHO: [Head; 1] = short(["who"]);
const THEY: [Head; 1] = short(["they"]);

/// Resolves roles and pronouns; `meant` holds whom the names stand for.
pub(super) fn resolve(
    page: Page<'_>,
    candidates: &Candidates,
    drafts: &mut Vec<Draft>,
    meant: &mut [Option<Meant>],
) {
    let mut reader = Reader {
        page,
        candidates: &candidates.standing,
        drafts,
        subjects: [Memory::default(); 2],
        people: [Memory::default(); 2],
        voices: [Memory::default(); 2],
        bodies: Vec::with_capacity(SOME),
        named: Vec::with_capacity(SOME),
        offices: Vec::with_capacity(SOME),
        ages: Vec::with_capacity(SOME),
        speakers: Vec::new(),
        waiting: Vec::new(),
        taken_up: Vec::new(),
    };
    for (id, candidate) in candidates.in_order() {
        let found = match candidate.form {
            Form::Name if candidates.is_of_role(id) => reader.of_role(meant, id, candidate),
            Form::Name => reader.name(meant, id, candidate),
            Form::Role => reader.role(meant, id, candidate),
            Form::Pronoun => reader.pronoun(candidate),
        };
        if let Some(slot) = meant.get_mut(id) {
            *slot = found;
        }
    }
    for (who, id) in core::mem::take(&mut reader.taken_up) {
        let taken_up = reader.heard(who, Why::TakenUp);
        if let Some(slot) = meant.get_mut(id) {
            *slot = Some(taken_up);
        }
    }
}

/// Most articles tell of no more bodies, offices and ages.
const SOME: usize = 32;

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
    pub(super) people: [Memory; 2],
    /// Who spoke last.
    voices: [Memory; 2],
    /// Which bodies were the subject of late.
    pub(super) bodies: Vec<Memory>,
    /// Which bodies were named of late, and were no subject.
    pub(super) named: Vec<Memory>,
    pub(super) offices: Vec<Office<'t>>,
    /// What was told behind a name, perhaps an age, and whose.
    pub(super) ages: Vec<(&'t str, usize)>,
    /// Roles that spoke, or that a sentence opened with.
    pub(super) speakers: Vec<(Folded<'t>, usize)>,
    /// Roles that stand for nobody until a pronoun takes them up: whom they would stand for, and which
    /// candidates they are.
    pub(super) waiting: Vec<(usize, usize)>,
    /// Those that were taken up.
    taken_up: Vec<(usize, usize)>,
}

impl Reader<'_, '_> {
    fn name(&mut self, meant: &[Option<Meant>], id: usize, candidate: &Candidate) -> Option<Meant> {
        let name = meant.get(id).copied().flatten()?;
        let draft = self.drafts.get(name.who)?;
        draft.kind?;
        if draft.clues.has(Clues::OFFICE) {
            if let Some(holder) = self.beside(meant, id, candidate) {
                self.hold_as(candidate, holder);
                return Some(self.heard(holder, Why::Apposition));
            }
            if let Some(holder) = self.holder(candidate) {
                self.remember(candidate, holder);
                return Some(self.heard(holder, Why::Office));
            }
        }
        if candidate.tokens.start < candidate.core.start {
            self.hold(candidate.tokens.start..candidate.core.start, None, name.who);
        }
        if candidate.clues.has(Clues::DESCRIBED) {
            let told = self.page.word(candidate.tokens.end + 1);
            self.ages.push((told, name.who));
        }
        self.remember(candidate, name.who);
        Some(name)
    }

    /// A name in the phrase of a role: `the council` may take up a body of which only its spokesman was told.
    fn of_role(
        &mut self,
        meant: &[Option<Meant>],
        id: usize,
        candidate: &Candidate,
    ) -> Option<Meant> {
        let name = meant.get(id).copied().flatten()?;
        let draft = self.drafts.get(name.who)?;
        let kind = draft.kind.filter(|_| !draft.clues.has(Clues::OFFICE))?;
        if kind == EntityKind::Organisation {
            // Who speaks for it stands for it.
            if candidate.place == Place::Subject {
                self.bodies.push(Memory::of(name.who, candidate.sentence));
            } else {
                self.remember(candidate, name.who);
            }
        }
        Some(name)
    }

    /// Somebody who is spoken of once more.
    pub(super) fn heard(&mut self, who: usize, why: Why) -> Meant {
        if let Some(draft) = self.drafts.get_mut(who) {
            draft.mentions += 1;
        }
        Meant { who, why }
    }

    pub(super) fn remember(&mut self, candidate: &Candidate, who: usize) {
        if candidate.place == Place::Quoted {
            return;
        }
        let Some(draft) = self.drafts.get(who) else {
            return;
        };
        let memory = Memory::of(who, candidate.sentence);
        let (kind, gender) = (draft.kind, draft.gender);
        let subject = candidate.place == Place::Subject || candidate.clues.has(Clues::SPEAKS);
        let subject = subject && !self.is_addressed(candidate);
        match kind {
            Some(EntityKind::Person) => {
                remember_person(&mut self.people, memory, gender);
                if subject {
                    remember_person(&mut self.subjects, memory, gender);
                }
                if self.is_voice(candidate) {
                    remember_person(&mut self.voices, memory, gender);
                }
            }
            Some(EntityKind::Role) => self.remember_role(candidate, memory, gender),
            Some(EntityKind::Organisation)
                if (subject || self.opens_behind_article(candidate))
                    && !self.is_of_speaker(candidate) =>
            {
                self.bodies.push(memory);
            }
            Some(EntityKind::Organisation) => self.named.push(memory),
            _ => {}
        }
    }

    /// `The Leedford Board met`: behind its article a body opens the sentence.
    // Few candidates are bodies.
    #[inline(never)]
    fn opens_behind_article(&self, candidate: &Candidate) -> bool {
        let the = self.before(candidate).class;
        candidate.tokens.start == candidate.opening + 1 && the.is_determiner()
    }

    /// `Roe told the council`: whoever is told is no subject.
    fn is_addressed(&self, candidate: &Candidate) -> bool {
        let start = candidate.tokens.start;
        let before = self.before(candidate).class;
        let the = before.is_determiner();
        if !the && !before.has(Class::TELL) {
            return false;
        }
        let verb = start.wrapping_sub(1 + u32::from(the));
        self.page.at(verb).class.has(Class::TELL) && self.page.is_any(verb, &TOLD)
    }

    /// `Analysts at Doe & Hale said`: they speak, and the body does not.
    fn is_of_speaker(&self, candidate: &Candidate) -> bool {
        const WHERE: [Head; 4] = short(["at", "for", "from", "with"]);
        let the = u32::from(candidate.clues.has(Clues::THE));
        let before = candidate.tokens.start.wrapping_sub(1 + the);
        before >= candidate.opening
            && self.page.at(before).class.link().is_preposition()
            && self.page.is_any(before, &WHERE)
    }

    /// A role that a clause opens with is its subject. One that speaks may speak of another, as a spokesman
    /// always does: `Roe fell, a neighbour said`; `his lawyer said he was ill`.
    fn remember_role(&mut self, candidate: &Candidate, memory: Memory, gender: Gender) {
        let opens = self.opens(candidate);
        if opens || self.is_voice(candidate) {
            remember_person(&mut self.voices, memory, gender);
        }
        let quoted = matches!(self.before(candidate).kind, Kind::Quote(..));
        let spokesman = self
            .page
            .bytes(candidate.core.end - 1)
            .starts_with(b"spokes");
        let of_another =
            gender == Gender::Unknown && self.page.is_any(candidate.tokens.start, &WHOSE);
        if opens && !quoted && !spokesman && !of_another {
            remember_person(&mut self.subjects, memory, gender);
        }
    }

    /// Whether a role is the subject with which a clause opens, in a sentence that speaks of nobody else so far:
    /// `The minister resigned`, `On Monday the minister, who`.
    pub(super) fn opens(&self, candidate: &Candidate) -> bool {
        let (start, end) = (candidate.tokens.start, candidate.tokens.end);
        let before = self.before(candidate);
        let first = self.page.at(start).is(Flags::CAPITAL)
            || !before.is_wordlike() && before.kind != Kind::Hyphen;
        let relative = || self.page.at(end).kind == Kind::Comma && self.page.is_any(end + 1, &WHO);
        let taken = |of: Memory| of.who.is_some() && of.sentence == candidate.sentence;
        candidate.place == Place::Subject
            && first
            && (self.page.is_verb(end) || relative())
            && !self.subjects.into_iter().any(taken)
    }

    /// Whether somebody speaks: `Roe said`, `," said Roe`, but not in `said Roe was late`.
    fn is_voice(&self, candidate: &Candidate) -> bool {
        let reports = |at: u32| self.page.at(at).class.has(Class::REPORT);
        let (start, end) = (candidate.tokens.start, candidate.tokens.end);
        let auxiliary = u32::from(self.page.at(end).class.has(Class::AUXILIARY));
        let verb_first = || {
            let verb = start.saturating_sub(1);
            verb > candidate.opening && !self.page.before(verb).is_wordlike()
        };
        candidate.form == Form::Role && self.is_source(candidate)
            || candidate.clues.has(Clues::SPEAKS) && (reports(end + auxiliary) || verb_first())
    }

    /// The token before a candidate; the end's for the first one of a sentence, as what stands before may be of the page.
    fn before(&self, candidate: &Candidate) -> &Token {
        if candidate.tokens.start > candidate.opening {
            self.page.before(candidate.tokens.start)
        } else {
            &Token::END
        }
    }

    /// Whether `according to` stands before a role, or before its owner: `according to Roe’s barrister`.
    fn is_source(&self, candidate: &Candidate) -> bool {
        let start = candidate.tokens.start;
        let owned = self.before(candidate).is(Flags::POSSESSIVE);
        let to = start.wrapping_sub(1 + u32::from(owned));
        // No other preposition stands before verbs.
        self.page.at(to).class.auxiliary() == Auxiliary::MAY
            && self.page.at(to).class.link().is_preposition()
            && self
                .page
                .word(to.wrapping_sub(1))
                .eq_ignore_ascii_case("according")
    }

    fn pronoun(&mut self, candidate: &Candidate) -> Option<Meant> {
        if candidate.place == Place::Quoted {
            return None;
        }
        let slot = match candidate.gender {
            Gender::Male => 0,
            Gender::Female => 1,
            Gender::Unknown => {
                let last = *self.bodies.last()?;
                let body = last.recall(candidate.sentence);
                let means =
                    candidate.clues.has(Clues::SPEAKS) && !self.is_of_people(candidate, last);
                return Some(self.heard(body.filter(|_| means)?, Why::Subject));
            }
        };
        let subject = *self.subjects.get(slot)?;
        // Who spoke speaks on: `Roe said that Doe was late. “Very late,” he said.`
        let voice = self
            .voices
            .get(slot)
            .filter(|voice| voice.sentence >= subject.sentence && self.is_voice(candidate));
        let voice = voice.and_then(|voice| voice.recall(candidate.sentence));
        let (who, why) = match voice.or_else(|| subject.recall(candidate.sentence)) {
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
        let last = self.waiting.last().copied();
        self.taken_up
            .extend(last.filter(|(waits, _)| *waits == who));
        self.remember(candidate, who);
        Some(self.heard(who, why))
    }

    /// Whether `they` are people rather than the body spoken of last: somebody was the subject since.
    fn is_of_people(&self, candidate: &Candidate, body: Memory) -> bool {
        let since = |it: &Memory| it.who.is_some() && it.sentence > body.sentence;
        self.subjects.iter().any(since) && self.page.is_any(candidate.core.start, &THEY)
    }

    /// Somebody whose gender came to light is no longer who the other pronoun means.
    fn forget(&mut self, who: usize, slot: usize) {
        for memories in [&mut self.subjects, &mut self.people, &mut self.voices] {
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

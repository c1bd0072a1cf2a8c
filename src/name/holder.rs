//! Whose role it is: of the one named beside it, of the one whose age or office was told, of a body so called.

use super::anaphora::{Memory, Reader};
use super::body::{Called, Fit};
use super::candidate::{Candidate, Gender, Place};
use super::clue::Clues;
use super::draft::Draft;
use super::folded::{Head, short};
use super::meant::{Meant, Why};
use super::office::MOST_OFFICES;
use super::run::{AND, OF};
use super::{EntityKind, Form, body, evidence, role};
use crate::scan::{Class, Flags, Kind, Open};

/// Bodies are looked for among so many that were the subject last.
const MOST_BODIES: usize = 8;

/// And among so many that were named last and were no subject.
const MOST_NAMED: usize = 4;

/// Before a role that stands for nobody in particular: `no candidate`.
const NOBODY: [Head; 4] = short(["any", "each", "every", "no"]);

impl Reader<'_, '_> {
    pub(super) fn role(
        &mut self,
        meant: &[Option<Meant>],
        id: usize,
        candidate: &Candidate,
    ) -> Option<Meant> {
        if self.page.is_any(candidate.tokens.start, &NOBODY) {
            return None;
        }
        let beside = self.apposition(meant, id, candidate);
        if let Some(who) = beside {
            self.hold_as(candidate, who);
            let gender = role::gender(self.page, candidate.core.end - 1);
            self.is_of(gender, who);
        }
        let whose = beside
            .map(|who| (who, Why::Apposition))
            .or_else(|| Some((self.aged(candidate)?, Why::Age)))
            .or_else(|| Some((self.holder(candidate)?, Why::Office)))
            .or_else(|| Some((self.same_body(candidate)?, Why::SameBody)));
        if let Some((who, why)) = whose {
            // `met Jane Roe, the mayor,`: she stands where her name does.
            let behind = || {
                self.candidates
                    .get(id.wrapping_sub(1))
                    .is_some_and(|it| it.tokens.end + 1 == candidate.tokens.start)
            };
            if why != Why::Apposition || !behind() {
                self.remember(candidate, who);
            }
            return Some(self.heard(who, why));
        }
        let one = self.is_one(candidate) && !self.is_epithet(candidate);
        let waits = !candidate.clues.has(Clues::SPEAKS);
        if waits && !(one && self.opens(candidate)) {
            return None;
        }
        let who = self.speaker(candidate);
        if one || self.is_body(candidate) {
            self.remember(candidate, who);
        }
        if waits {
            self.waiting.push((who, id));
            return None;
        }
        Some(self.heard(who, Why::Speaks))
    }

    /// Whether a role stands for one person, and is said of no other: `the minister`, but neither `ministers` nor
    /// `Jane Roe, minister for roads`.
    fn is_one(&self, candidate: &Candidate) -> bool {
        let start = candidate.tokens.start;
        let determined = start < candidate.core.start || self.page.at(start).is(Flags::CAPITAL);
        determined
            && !candidate.clues.has(Clues::BODY)
            && !self.page.is_plural(candidate.core.end - 1)
    }

    /// `The embattled minister`: whoever the article spoke of before may be called so, and a pronoun goes on meaning them.
    fn is_epithet(&self, candidate: &Candidate) -> bool {
        const KNOWN: Class = Class::COMMON.with(Class::ROLE).with(Class::BODY);
        let first = self.page.at(candidate.core.start);
        let unknown = first.class.has(Class::DEMONYM) || !first.class.has(KNOWN);
        candidate.clues.has(Clues::THE) && first.kind == Kind::Word && unknown
    }

    /// Whether a role stands for one body: `the council`, but neither `councils` nor `police`.
    fn is_body(&self, candidate: &Candidate) -> bool {
        candidate.clues.has(Clues::THE.with(Clues::BODY))
            && !self.page.is_plural(candidate.core.end - 1)
    }

    /// What a role says of somebody's gender, whose name did not tell: `his wife Sam`.
    fn is_of(&mut self, gender: Gender, who: usize) {
        let draft = self.drafts.get_mut(who);
        if let Some(draft) = draft.filter(|draft| draft.gender == Gender::Unknown) {
            draft.gender = gender;
        }
    }

    /// Somebody known by the role alone: whoever was called so before.
    fn speaker(&mut self, candidate: &Candidate) -> usize {
        // Without its determiner.
        let words = candidate.core.start..candidate.tokens.end;
        let called = self.page.folded(words.clone());
        if let Some((_, who)) = self.speakers.iter().find(|(known, _)| *known == called) {
            return *who;
        }
        let kind = if candidate.clues.has(Clues::BODY) {
            EntityKind::Organisation
        } else {
            EntityKind::Role
        };
        let mut draft = Draft::new(words, Some(kind));
        draft.gender = role::gender(self.page, candidate.core.end - 1);
        self.drafts.push(draft);
        let who = self.drafts.len() - 1;
        if self.speakers.len() < MOST_OFFICES {
            self.speakers.push((called, who));
        }
        who
    }

    /// `coach Jane Roe`; `campaign group ‘Save Leedford’`; `Jane Roe, the coach`.
    fn apposition(
        &self,
        meant: &[Option<Meant>],
        id: usize,
        candidate: &Candidate,
    ) -> Option<usize> {
        // A person has an office, a body is what its head says.
        let kind = if candidate.clues.has(Clues::BODY) {
            EntityKind::Organisation
        } else {
            EntityKind::Person
        };
        let named = |id: usize| {
            let who = meant.get(id).copied().flatten()?.who;
            (self.drafts.get(who)?.kind == Some(kind)).then_some(who)
        };
        let end = candidate.tokens.end;
        let next = self.candidates.get(id + 1);
        if let Some(next) = next.filter(|it| it.form == Form::Name && it.tokens.start <= end + 1) {
            let quoted = || matches!(self.page.at(end).kind, Kind::Quote(..));
            let adjoins = next.tokens.start == end || quoted();
            let kin = || evidence::is_kin(self.page, &next.tokens);
            if adjoins && next.sentence == candidate.sentence
                || kin()
                || self.is_named_behind(candidate, next)
            {
                return named(id + 1);
            }
        }
        let speaks = candidate.clues.has(Clues::SPEAKS);
        if speaks || candidate.clues.has(Clues::BODY) && !self.is_sort(candidate) {
            return None;
        }
        let before = id.checked_sub(1)?;
        let name = self.candidates.get(before)?;
        let comma = name.form == Form::Name
            && name.tokens.end + 1 == candidate.tokens.start
            && self.page.at(name.tokens.end).kind == Kind::Comma;
        let determined = candidate.tokens.start < candidate.core.start;
        let told = comma && (determined || self.is_bare_office(candidate));
        // `Jane Roe, the coroner’s sister`
        let owner = || self.page.before(candidate.core.end).is(Flags::POSSESSIVE);
        if told && !owner() && !self.acts_now(end) {
            named(before)
        } else {
            None
        }
    }

    /// Whether a verb in the present stands at a place: `Unlike Roe, the coroner | works there`, but `Roe, a coroner | struck by it`.
    fn acts_now(&self, at: u32) -> bool {
        const NOUNS: Open = Open::NOUN.with(Open::EVENT_NOUN);
        let forms = self.page.at(at).class.open();
        forms.has(Open::PRESENT) && !forms.has(NOUNS) && self.page.ends_in_s(at)
    }

    /// `Zentrix, | a bank, |`, `Zentrix, | the Dutch chemical group |`: what a body is, and not the next one in a list.
    fn is_sort(&self, body: &Candidate) -> bool {
        let end = body.tokens.end;
        let comma = u32::from(self.page.at(end).kind == Kind::Comma);
        let next = self.page.at(end + comma).class;
        let told = !body.clues.has(Clues::THE) || self.is_epithet(body);
        told && !self.page.is_any(end + comma, &AND) && !(comma > 0 && next.is_determiner())
    }

    /// `The mayor, | Jane Roe, | opened it`: between commas behind an office of one, and in no list.
    fn is_named_behind(&self, office: &Candidate, name: &Candidate) -> bool {
        let comma = |at: u32| self.page.at(at).kind == Kind::Comma;
        let (end, close) = (office.tokens.end, name.tokens.end);
        comma(end)
            && comma(close)
            && name.tokens.start == end + 1
            && self.is_one(office)
            && !self.page.at(close + 1).is(Flags::CAPITAL)
    }

    /// `, leader of the council,`: an office of one, between commas.
    fn is_bare_office(&self, candidate: &Candidate) -> bool {
        let end = candidate.tokens.end;
        let ends = || matches!(self.page.at(end).kind, Kind::Comma | Kind::Stop);
        (candidate.core.end < end && ends() || self.page.is_any(end, &OF))
            && !self.page.is_plural(candidate.core.end - 1)
    }

    /// Who holds an office with a capital, and is named beside it between commas: `Jane Roe, the Mayor of Leedford,`,
    /// `The Mayor, Jane Roe,`.
    pub(super) fn beside(
        &self,
        meant: &[Option<Meant>],
        id: usize,
        office: &Candidate,
    ) -> Option<usize> {
        let comma = |at: u32| self.page.at(at).kind == Kind::Comma;
        let person = |id: usize| {
            let who = meant.get(id).copied().flatten()?.who;
            (self.drafts.get(who)?.kind == Some(EntityKind::Person)).then_some(who)
        };
        let end = office.tokens.end;
        if !comma(end) {
            return None;
        }
        let the = u32::from(office.clues.has(Clues::THE));
        let before = id.checked_sub(1).filter(|&id| {
            let name = self.candidates.get(id);
            name.is_some_and(|it| {
                comma(it.tokens.end) && it.tokens.end + 1 + the == office.tokens.start
            })
        });
        if let Some(who) = before.and_then(person) {
            return Some(who);
        }
        let name = self.candidates.get(id + 1)?;
        let named = name.tokens.start == end + 1 && comma(name.tokens.end);
        named.then(|| person(id + 1)).flatten()
    }

    /// `The 33-year-old` is who was said to be 33, or else the subject before.
    fn aged(&self, candidate: &Candidate) -> Option<usize> {
        if !candidate.clues.has(Clues::DESCRIBED) {
            return None;
        }
        let age = self.page.word(candidate.core.start);
        let mut recent = self.ages.iter().rev().take(MOST_OFFICES);
        if let Some((_, who)) = recent.find(|(told, _)| *told == age) {
            return Some(*who);
        }
        let subjects = self.subjects.into_iter();
        let last = subjects.max_by_key(|it| (it.who.is_some(), it.sentence))?;
        let opens = candidate.place == Place::Subject;
        let who = last.recall(candidate.sentence).filter(|_| opens)?;
        // Whoever was told to be of another age is not meant.
        if self
            .ages
            .iter()
            .rev()
            .take(MOST_OFFICES)
            .any(|(_, other)| *other == who)
        {
            return None;
        }
        (self.drafts.get(who)?.kind == Some(EntityKind::Person)).then_some(who)
    }

    /// `the council` for the body named last that may be called so.
    fn same_body(&self, candidate: &Candidate) -> Option<usize> {
        let body = candidate.clues.has(Clues::THE.with(Clues::BODY));
        body.then(|| self.called(candidate)).flatten()
    }

    // Few roles are definite bodies: in line, this would cost all others.
    #[inline(never)]
    fn called(&self, candidate: &Candidate) -> Option<usize> {
        if self.is_another(candidate) {
            return None;
        }
        let end = candidate.core.end;
        let noun = Called::by(self.page.name(end - 1..end));
        let subjects = latest(&self.bodies, MOST_BODIES);
        let all = subjects
            .iter()
            .rev()
            .chain(latest(&self.named, MOST_NAMED).iter().rev());
        let (mut alone, mut several) = (None, false);
        for (at, memory) in all.enumerate() {
            let acts = at < subjects.len();
            let Some(who) = memory.recall(candidate.sentence) else {
                continue;
            };
            let core = self.drafts.get(who)?.core.clone();
            let may = match noun.fit(self.page, core) {
                Some(Fit::Same) => return Some(who),
                Some(Fit::Sort | Fit::May) if acts => return Some(who),
                Some(fit) => acts || fit == Fit::Sort,
                None => continue,
            };
            several |= alone.is_some_and(|(other, _)| other != who);
            alone = Some((who, may || alone.is_some_and(|(_, may)| may)));
        }
        let (who, may) = alone?;
        (may && !several).then_some(who)
    }

    /// `the new company`, `met the Polish company`, `The group of walkers`, but `accused the group of`: not the body that
    /// was spoken of.
    fn is_another(&self, candidate: &Candidate) -> bool {
        const OF: [Head; 1] = short(["of"]);
        let told_apart = candidate.place != Place::Subject && self.is_epithet(candidate);
        let tokens = candidate.tokens.clone();
        let whole = || {
            candidate.core.end == tokens.end
                && self.page.is_any(tokens.end, &OF)
                && !self.page.is_verb(tokens.start.wrapping_sub(1))
        };
        told_apart || body::is_another(self.page, candidate.core.clone()) || whole()
    }
}

/// The last of some memories.
fn latest(memories: &[Memory], most: usize) -> &[Memory] {
    let from = memories.len().saturating_sub(most);
    memories.get(from..).unwrap_or_default()
}

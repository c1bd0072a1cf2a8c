//! One entity for each person or body: full names first, then the short forms that stand for them.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use super::candidate::{CERTAIN, Candidate, Candidates};
use super::clue::Clues;
use super::draft::Draft;
use super::folded::Folded;
use super::meant::Meant;
use super::page::Page;
use super::run::{GIVEN, INCORPORATED};
use super::short_form::{self, NO_PERSON};
use super::word::{CLIPPED, first_word, last_word};
use super::{Form, Options};
use crate::scan::{Bracket, Class, Flags, Kind};
use crate::word_table::{Key, LONGEST, key};

/// What a name is known by: a person's by first and last word, all others as a whole.
type Name<'t> = (Folded<'t>, Folded<'t>);

pub(super) struct Register<'t> {
    pub(super) page: Page<'t>,
    options: &'t Options,
    candidates: &'t Candidates,
    pub(super) drafts: Vec<Draft>,
    /// Full names with their drafts, sorted.
    by_name: Vec<(Name<'t>, usize)>,
    /// Short forms, each with a draft that it may stand for, sorted.
    pub(super) by_short: Vec<(Folded<'t>, usize)>,
    pub(super) by_acronym: BTreeMap<Key, usize>,
}

/// Gives every name its entity; none to candidates of other forms.
pub(super) fn drafts<'t>(
    page: Page<'t>,
    options: &'t Options,
    candidates: &'t Candidates,
) -> (Vec<Draft>, Vec<Option<Meant>>) {
    let mut register = Register {
        page,
        options,
        candidates,
        drafts: Vec::with_capacity(candidates.len() / 2),
        by_name: Vec::with_capacity(candidates.len() / 2),
        by_short: Vec::new(),
        by_acronym: BTreeMap::new(),
    };
    let mut meant = vec![None; candidates.len()];
    let some = || Vec::with_capacity(candidates.len() / 2);
    let (mut full, mut short) = (some(), some());
    for name in candidates
        .numbered()
        .filter(|(_, candidate)| candidate.form == Form::Name)
    {
        let list = if register.is_full(name.1) {
            &mut full
        } else {
            &mut short
        };
        list.push(name);
    }
    register.full_names(&full, &mut meant);
    // Most articles have no acronym, and then nobody's initials are asked for.
    let acronyms = short.iter().any(|(_, it)| it.clues.has(Clues::ACRONYM));
    register.index_short_forms();
    if acronyms {
        register.index_initials();
    }
    register.learn_acronyms(&short, &meant);
    register.short_names(&short, &mut meant);
    for draft in &mut register.drafts {
        draft.settle(page);
    }
    (register.drafts, meant)
}

impl<'t> Register<'t> {
    /// Gives full names their drafts, in the order of their ids.
    fn full_names(&mut self, names: &[(usize, &Candidate)], meant: &mut [Option<Meant>]) {
        for &(id, candidate) in names {
            self.by_name.push((self.name_of(candidate), id));
        }
        self.by_name.sort_unstable();
        self.point_at_first(meant);
        let whose =
            |meant: &[Option<Meant>], id: usize| Some(meant.get(id).copied().flatten()?.who);
        for &(id, candidate) in names {
            let who = match whose(meant, id) {
                Some(first) if first == id => self.draft(candidate),
                Some(first) => whose(meant, first).unwrap_or_default(),
                None => continue,
            };
            self.mention(who, candidate, candidate.clues);
            if let Some(meant) = meant.get_mut(id) {
                *meant = Some(Meant::by_name(who));
            }
        }
        for (_, id) in &mut self.by_name {
            *id = whose(meant, *id).unwrap_or_default();
        }
    }

    /// Until a name has a draft it stands for the candidate that bears it first.
    fn point_at_first(&self, meant: &mut [Option<Meant>]) {
        let by_name = self.by_name.chunk_by(|(one, _), (other, _)| one == other);
        for same in by_name {
            let first = same.first().map(|&(_, first)| Meant::by_name(first));
            for &(_, id) in same {
                if let Some(meant) = meant.get_mut(id) {
                    *meant = first;
                }
            }
        }
    }

    /// Gives all other names their drafts: that of the full name they are short for, or one of their own.
    fn short_names(&mut self, names: &[(usize, &Candidate)], meant: &mut [Option<Meant>]) {
        let mut own = Vec::with_capacity(names.len());
        for &(id, candidate) in names {
            let word = self.page.folded(candidate.core.clone());
            let who = if let Some(who) = self.stands_for(word, candidate) {
                self.mention_short(who, candidate);
                who
            } else if let Some(who) = self.unincorporated_as(word) {
                self.mention(who, candidate, candidate.clues);
                who
            } else {
                own.push((word, (id, candidate)));
                continue;
            };
            if let Some(meant) = meant.get_mut(id) {
                *meant = Some(Meant::by_name(who));
            }
        }
        own.sort_unstable_by_key(|&(word, (id, _))| (word, id));
        // What is but told of a role may be no name: `fans of Leedford`.
        let candidates = self.candidates;
        let is_name = |&(_, (id, it)): &(Folded<'_>, (usize, &Candidate))| {
            !candidates.is_of_role(id) || it.clues.any(CERTAIN)
        };
        for same in own.chunk_by(|(one, _), (other, _)| one == other) {
            if !same.iter().any(is_name) {
                continue;
            }
            let mut draft = None;
            for &(_, (id, candidate)) in same {
                let who = *draft.get_or_insert_with(|| self.draft(candidate));
                self.mention(who, candidate, candidate.clues);
                if let Some(meant) = meant.get_mut(id) {
                    *meant = Some(Meant::by_name(who));
                }
            }
        }
    }

    /// Whether a name has a first and a last word, and neither is clipped.
    fn is_full(&self, candidate: &Candidate) -> bool {
        candidate.clues.has(Clues::SEVERAL) && !self.is_clipped(candidate)
    }

    /// `Har Police`.
    fn is_clipped(&self, candidate: &Candidate) -> bool {
        let first = self.page.at(candidate.core.start);
        candidate.clues.has(Clues::BODY)
            && candidate.core.len() == 2
            && first.span().len() == CLIPPED
            && !first.is(Flags::ALL_CAPITALS)
    }

    /// The body that `Har Police` is short for.
    fn unclipped(&self, candidate: &Candidate) -> Option<usize> {
        let core = candidate.core.clone();
        let first = self.page.folded(first_word(self.page, core.clone()));
        let last = self.page.name(last_word(self.page, core));
        let holds = |draft: &usize| {
            let core = self.drafts.get(*draft).map(|draft| draft.core.clone());
            core.is_some_and(|mut core| core.any(|at| self.page.word(at) == last))
        };
        self.namesakes(first).find(holds)
    }

    /// Learns what acronyms stand for: `Independent Roads Board (IRB)`.
    fn learn_acronyms(&mut self, names: &[(usize, &Candidate)], meant: &[Option<Meant>]) {
        let acronyms = names.iter().filter(|(_, it)| it.clues.has(Clues::ACRONYM));
        for &(id, acronym) in acronyms {
            let before = id.wrapping_sub(1);
            let (Some(name), Some(Some(meant))) =
                (self.candidates.standing.get(before), meant.get(before))
            else {
                continue;
            };
            let (open, close) = (name.tokens.end, acronym.tokens.end);
            let bracketed = self.page.at(acronym.core.start).span().len() <= LONGEST
                && open + 1 == acronym.tokens.start
                && self.page.at(open).kind == Kind::Bracket(Bracket::Open)
                && self.page.at(close).kind == Kind::Bracket(Bracket::Close);
            let word = self.page.name(acronym.core.clone());
            // `LEEDFORD (AP)` is an agency's.
            let has_initial = |at: u32| {
                let initial = self.page.bytes(at).first();
                let is_small = !self.page.at(at).is(Flags::CAPITAL);
                is_small || initial.is_some_and(|it| word.as_bytes().contains(it))
            };
            let may_be = || name.clues.has(Clues::BODY) || name.core.clone().all(has_initial);
            if bracketed && may_be() {
                self.by_acronym.insert(key(word), meant.who);
            }
        }
    }

    fn name_of(&self, candidate: &Candidate) -> Name<'t> {
        let (page, core) = (self.page, candidate.core.clone());
        if candidate.clues.any(NO_PERSON) {
            let name = self.unincorporated(core);
            // `Roe Mills plc` and `Roe Mills`, of which nothing tells that they are a body.
            let two = name.len() == 2 && !page.at(name.start).class.has(GIVEN);
            let last = || page.folded(name.start + 1..name.end);
            return if two {
                (page.folded(name.start..name.start + 1), last())
            } else {
                (page.folded(name), Folded::NONE)
            };
        }
        // A father and a son: `Sam Roe Sr` and `Sam Roe Jr`.
        let last = page.folded(last_word(page, core.clone()).start..core.end);
        (page.folded(first_word(page, core)), last)
    }

    /// The company that goes by a word without its `Ltd`: `Roe-Doe` for `Roe-Doe Ltd`.
    fn unincorporated_as(&self, word: Folded<'t>) -> Option<usize> {
        let name = (word, Folded::NONE);
        let at = self.by_name.binary_search_by(|(known, _)| known.cmp(&name));
        Some(self.by_name.get(at.ok()?)?.1)
    }

    /// `Doe & Sons Ltd` without the `Ltd`.
    fn unincorporated(&self, core: Range<u32>) -> Range<u32> {
        let last = core.end.saturating_sub(1);
        if core.len() > 1 && self.page.is_any(last, &INCORPORATED) {
            core.start..last
        } else {
            core
        }
    }

    /// A new draft.
    fn draft(&mut self, candidate: &Candidate) -> usize {
        let core = candidate.core.clone();
        let known = self.options.kind_of(|| self.page.name(core.clone()));
        self.drafts.push(Draft::new(core, known));
        self.drafts.len() - 1
    }

    fn mention(&mut self, draft: usize, candidate: &Candidate, clues: Clues) {
        if let Some(draft) = self.drafts.get_mut(draft) {
            draft.hear(self.page, candidate, clues);
        }
    }

    /// Who may be meant by a short form.
    fn namesakes(&self, word: Folded<'t>) -> impl Iterator<Item = usize> {
        let from = self.by_short.partition_point(|(known, _)| *known < word);
        let behind = self.by_short.get(from..).unwrap_or_default();
        let same = behind.iter().take_while(move |(known, _)| *known == word);
        same.map(|(_, draft)| *draft).take(MOST_NAMESAKES)
    }

    /// The draft that a short form stands for.
    fn stands_for(&mut self, word: Folded<'t>, candidate: &Candidate) -> Option<usize> {
        if self.is_clipped(candidate) {
            return self.unclipped(candidate);
        }
        if candidate.clues.has(Clues::ACRONYM) {
            let word = key(self.page.name(candidate.core.clone()));
            if let Some(who) = self.by_acronym.get(&word) {
                return Some(*who);
            }
        }
        let named = self.namesakes(word);
        let fits = |id: &usize| {
            let draft = self.drafts.get(*id);
            draft.is_some_and(|it| short_form::fits(self.page, it, candidate))
        };
        let fits = named.filter(fits);
        // Of namesakes the one whom the article speaks of most goes by the surname alone, and people before things;
        // the `Council` of two is that of the article, which is told of first.
        let body = candidate.clues.has(Clues::BODY);
        let who = fits.max_by_key(|&id| {
            let draft = self.drafts.get(id);
            let thing = Clues::BODY.with(Clues::THE);
            let person = draft.is_some_and(|it| !it.clues.any(thing) || it.clues.any(PERSON));
            let mentions = draft.filter(|_| !body).map_or(0, |it| it.mentions);
            (person, mentions, Reverse(id))
        })?;
        self.goes_by(who, candidate).then_some(who)
    }

    /// Whether somebody goes by one word of the name. Of people the full name is told first: `Zentrix`, and then `Zentrix
    /// Search`, are no one's, unless another has that surname.
    fn goes_by(&mut self, who: usize, candidate: &Candidate) -> bool {
        const KNOWN: Clues = NO_PERSON.with(PERSON);
        const SURE: Clues = Clues::PROPER.with(Clues::SPEAKS);
        let draft = self.drafts.get(who).filter(|it| !it.clues.any(KNOWN));
        let Some((core, clues)) = draft.map(|it| (it.core.clone(), it.clues)) else {
            return true;
        };
        let (page, surname) = (self.page, last_word(self.page, core.clone()));
        if page.folded(surname.clone()) == page.folded(candidate.core.clone()) {
            return true;
        }
        let before = candidate.core.start < core.start && candidate.clues.any(SURE);
        let alone = before && !self.is_surname(surname) || clues.has(Clues::LATER);
        if alone && let Some(draft) = self.drafts.get_mut(who) {
            draft.clues = clues.with(Clues::LATER);
        }
        !alone
    }

    /// Whether a word is the surname of somebody whose given name is one.
    fn is_surname(&self, word: Range<u32>) -> bool {
        let given = |id: usize| {
            self.drafts
                .get(id)
                .is_some_and(|it| it.clues.has(Clues::GIVEN))
        };
        let unknown = self.page.at(word.start).class == Class::NONE;
        unknown && self.namesakes(self.page.folded(word)).any(given)
    }

    fn mention_short(&mut self, draft: usize, candidate: &Candidate) {
        // What is said of one word is not said of the whole name.
        let is_surname = |it: &Draft| short_form::is_surname(self.page, it, candidate);
        let surname = self.drafts.get(draft).is_some_and(is_surname);
        let clues = candidate.clues.and(OF_SHORT);
        self.mention(draft, candidate, clues.with_if(surname, Clues::SHORTENED));
    }
}

/// What only people have.
pub(super) const PERSON: Clues = Clues::GIVEN.with(Clues::TITLED).with(Clues::DESCRIBED);

/// More who may be meant by a short form are not told apart.
const MOST_NAMESAKES: usize = 4;

/// The clues of a short form that hold for the whole name.
const OF_SHORT: Clues = Clues::TITLED
    .with(Clues::SPEAKS)
    .with(Clues::DESCRIBED)
    .with(Clues::PROPER);

//! One entity for each person or body: full names first, then the short forms that stand for them.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;
use std::ops::Range;

use super::candidate::{Candidate, Gender};
use super::clue::Clues;
use super::draft::Draft;
use super::page::Page;
use super::word::{CLIPPED, first_word, initials, last_word};
use super::{Form, Options};
use crate::scan::{Bracket, Flags, Kind};

/// A word by its letters, whatever their case: headings are in capitals.
#[derive(Debug, Clone, Copy)]
struct Folded<'t>(&'t str);

impl PartialEq for Folded<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(other.0)
    }
}

impl Eq for Folded<'_> {}

impl Ord for Folded<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let folded = |word: Self| word.0.bytes().map(|byte| byte.to_ascii_lowercase());
        folded(*self).cmp(folded(*other))
    }
}

impl PartialOrd for Folded<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

pub(super) struct Register<'t> {
    page: Page<'t>,
    options: &'t Options,
    pub(super) drafts: Vec<Draft>,
    /// First and last word of people, the whole name of all others.
    by_name: BTreeMap<(Folded<'t>, Folded<'t>), usize>,
    /// Short forms, each with a draft that it may stand for, sorted.
    by_short: Vec<(Folded<'t>, usize)>,
    by_acronym: BTreeMap<String, usize>,
}

impl<'t> Register<'t> {
    /// Gives every name its entity; none for candidates of other forms, and for what names nobody.
    pub(super) fn of(
        page: Page<'t>,
        options: &'t Options,
        candidates: &[Candidate],
    ) -> (Self, Vec<Option<usize>>) {
        let is_name = |candidate: &&Candidate| candidate.form == Form::Name;
        let names = candidates.iter().filter(is_name).count();
        let mut register = Self {
            page,
            options,
            drafts: Vec::with_capacity(names),
            by_name: BTreeMap::new(),
            by_short: Vec::with_capacity(2 * names),
            by_acronym: BTreeMap::new(),
        };
        let mut entities = vec![None; candidates.len()];
        for (candidate, entity) in candidates.iter().zip(&mut entities) {
            if candidate.form == Form::Name && register.is_full(candidate) {
                *entity = Some(register.full(candidate));
            }
        }
        register.index_short_forms();
        register.learn_acronyms(candidates, &entities);
        for (candidate, entity) in candidates.iter().zip(&mut entities) {
            if candidate.form == Form::Name && entity.is_none() {
                *entity = Some(register.short(candidate));
            }
        }
        for entity in &mut entities {
            *entity = entity.filter(|&draft| register.stands(draft));
        }
        (register, entities)
    }

    pub(super) fn get(&self, draft: usize) -> Option<&Draft> {
        self.drafts.get(draft)
    }

    /// Whether a name has a first and a last word, and neither is clipped.
    fn is_full(&self, candidate: &Candidate) -> bool {
        last_word(self.page, candidate.core.clone()).start > candidate.core.start
            && !self.is_clipped(candidate)
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
        let first = self.page.name(first_word(self.page, core.clone()));
        let last = self.page.name(last_word(self.page, core));
        let holds = |draft: &usize| {
            let core = self.drafts.get(*draft).map(|draft| draft.core.clone());
            core.is_some_and(|mut core| core.any(|at| self.page.word(at) == last))
        };
        self.namesakes(first).find(holds)
    }

    /// Learns what acronyms stand for: `Independent Roads Board (IRB)`.
    fn learn_acronyms(&mut self, candidates: &[Candidate], entities: &[Option<usize>]) {
        for (pair, entity) in candidates.windows(2).zip(entities) {
            let ([name, acronym], Some(entity)) = (pair, entity) else {
                continue;
            };
            let (open, close) = (name.tokens.end, acronym.tokens.end);
            let bracketed = open + 1 == acronym.tokens.start
                && self.page.at(open).kind == Kind::Bracket(Bracket::Open)
                && self.page.at(close).kind == Kind::Bracket(Bracket::Close);
            if bracketed && acronym.clues.has(Clues::ACRONYM) && name.form == Form::Name {
                let word = self.page.name(acronym.core.clone());
                self.by_acronym.insert(word.to_owned(), *entity);
            }
        }
    }

    fn full(&mut self, candidate: &Candidate) -> usize {
        let core = candidate.core.clone();
        let key = if candidate.clues.any(Clues::PHRASE.with(Clues::BODY)) {
            (
                Folded(self.page.name(self.unincorporated(core))),
                Folded(""),
            )
        } else {
            let last = last_word(self.page, core.clone());
            let first = first_word(self.page, core);
            (Folded(self.page.name(first)), Folded(self.page.name(last)))
        };
        self.join(key, candidate)
    }

    /// `Doe & Sons Ltd` without the `Ltd`.
    fn unincorporated(&self, core: Range<u32>) -> Range<u32> {
        let last = core.end.saturating_sub(1);
        if core.len() > 2 && self.page.is_any(last, &INCORPORATED) {
            core.start..last
        } else {
            core
        }
    }

    fn join(&mut self, key: (Folded<'t>, Folded<'t>), candidate: &Candidate) -> usize {
        let next = self.drafts.len();
        let draft = *self.by_name.entry(key).or_insert(next);
        if draft == next {
            self.drafts.push(Draft {
                core: candidate.core.clone(),
                clues: Clues::NONE,
                gender: Gender::Unknown,
                known: self.options.kind_of(self.page.name(candidate.core.clone())),
                mentions: 0,
            });
        }
        self.mention(draft, candidate);
        draft
    }

    fn mention(&mut self, draft: usize, candidate: &Candidate) {
        if let Some(draft) = self.drafts.get_mut(draft) {
            draft.hear(self.page, candidate);
        }
    }

    fn index_short_forms(&mut self) {
        for (id, draft) in self.drafts.iter().enumerate() {
            if draft.clues.has(Clues::OFFICE) {
                continue;
            }
            let core = draft.core.clone();
            let first = self.page.name(first_word(self.page, core.clone()));
            let last = self.page.name(last_word(self.page, core.clone()));
            if !draft.clues.has(Clues::PHRASE) {
                self.by_short.push((Folded(last), id));
            }
            if !draft.clues.any(Clues::PHRASE.with(Clues::BODY)) {
                self.by_short.push((Folded(first), id));
            }
            if draft.clues.any(Clues::PHRASE.with(Clues::BODY)) {
                let initials = initials(self.page, core);
                if initials.len() > 1 {
                    self.by_acronym.entry(initials).or_insert(id);
                }
                if let Some(head) = first.get(..CLIPPED).filter(|head| head.len() < first.len()) {
                    self.by_short.push((Folded(head), id));
                }
            }
        }
        self.by_short.sort_unstable();
        self.by_short.dedup();
    }

    /// Who may be meant by a short form.
    fn namesakes(&self, word: &str) -> impl Iterator<Item = usize> {
        let word = Folded(word);
        let from = self.by_short.partition_point(|(known, _)| *known < word);
        let behind = self.by_short.get(from..).unwrap_or_default();
        let same = behind.iter().take_while(move |(known, _)| *known == word);
        same.map(|(_, draft)| *draft).take(MOST_NAMESAKES)
    }

    fn short(&mut self, candidate: &Candidate) -> usize {
        let word = self.page.name(candidate.core.clone());
        let named = self.namesakes(word);
        let fits = named.filter(|&draft| self.fits(draft, candidate));
        // Of namesakes the one whom the article speaks of most goes by the surname alone.
        let meant = fits.max_by_key(|&draft| {
            let mentions = self.drafts.get(draft).map_or(0, |draft| draft.mentions);
            (mentions, Reverse(draft))
        });
        let acronym = candidate.clues.has(Clues::ACRONYM);
        let meant = if acronym {
            self.by_acronym.get(word).copied().or(meant)
        } else if self.is_clipped(candidate) {
            self.unclipped(candidate)
        } else {
            meant
        };
        match meant {
            Some(draft) => {
                let mut shortened = candidate.clone();
                // What is said of one word is not said of the whole name.
                shortened.clues = short_clues(candidate.clues).with_if(
                    self.is_surname(draft, word, candidate.clues),
                    Clues::SHORTENED,
                );
                self.mention(draft, &shortened);
                draft
            }
            None => self.join((Folded(word), Folded("")), candidate),
        }
    }

    /// Whether a word is used as a surname is: the last word of a name that is no place's, and no `the`.
    fn is_surname(&self, draft: usize, word: &str, clues: Clues) -> bool {
        let Some(draft) = self.drafts.get(draft) else {
            return false;
        };
        let last = self.page.name(last_word(self.page, draft.core.clone()));
        let given = draft.clues.has(Clues::GIVEN);
        let doubtful = Clues::COMMON.with(Clues::PLACE).with(Clues::OF_PLACE);
        let ordinary = clues.any(doubtful) || draft.clues.has(Clues::OF_PLACE);
        last == word && !clues.has(Clues::THE) && (given || !ordinary)
    }

    /// Whether a draft can be meant by a short form.
    fn fits(&self, draft: usize, candidate: &Candidate) -> bool {
        let Some(draft) = self.drafts.get(draft) else {
            return false;
        };
        let person = !draft.clues.any(Clues::BODY.with(Clues::PHRASE));
        let genders = candidate.gender == Gender::Unknown
            || draft.gender == Gender::Unknown
            || candidate.gender == draft.gender;
        let titled = candidate.clues.has(Clues::TITLED);
        let the = candidate.clues.has(Clues::THE) && !titled;
        if the {
            // `the Rovers`, `the Met`; a person has no `the`, but for `the Roe campaign`.
            let person = draft.clues.has(Clues::GIVEN) && !candidate.clues.has(Clues::PLACE);
            return draft.clues.any(Clues::BODY.with(Clues::THE)) || person;
        }
        if draft.clues.has(Clues::BODY) {
            return !titled && !candidate.clues.has(Clues::PLACE);
        }
        // `London` is not short for `North London`.
        if candidate.clues.has(Clues::PLACE) && !titled {
            return draft.clues.any(Clues::GIVEN.with(Clues::TITLED));
        }
        // `Fisher` is an office, unless somebody has it for a surname.
        let surname = self.page.name(last_word(self.page, draft.core.clone()));
        let office =
            candidate.clues.has(Clues::OFFICE) && surname != self.page.name(candidate.core.clone());
        person && (titled || !office) && (genders || !titled)
    }

    /// Whether a draft names anybody: a capital that only a sentence or a heading gives proves nothing.
    fn stands(&self, draft: usize) -> bool {
        let Some(draft) = self.drafts.get(draft) else {
            return false;
        };
        let clues = draft.clues;
        if clues.has(Clues::SEVERAL) || draft.known.is_some() {
            return true;
        }
        if clues.has(Clues::DEMONYM) || self.page.name(draft.core.clone()).len() < 2 {
            return false;
        }
        let known = Clues::TITLED
            .with(Clues::PLACE)
            .with(Clues::ACRONYM)
            .with(Clues::LONE_GIVEN);
        let speaks = clues.has(Clues::SPEAKS) && !clues.any(Clues::COMMON.with(Clues::OFFICE));
        clues.any(known.with(Clues::PROPER)) || speaks
    }
}

/// How companies say that they are one.
const INCORPORATED: [&str; 8] = ["co", "corp", "inc", "limited", "llc", "llp", "ltd", "plc"];

/// More who may be meant by a short form are not told apart.
const MOST_NAMESAKES: usize = 4;

/// The clues of a short form that hold for the whole name.
fn short_clues(clues: Clues) -> Clues {
    let keep = [
        Clues::TITLED,
        Clues::SPEAKS,
        Clues::DESCRIBED,
        Clues::PROPER,
    ];
    keep.into_iter()
        .filter(|&clue| clues.has(clue))
        .fold(Clues::NONE, Clues::with)
}

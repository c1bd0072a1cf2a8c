//! By which short forms a name may be meant: `Roe`, `the Commission`, `LRB`.

use std::ops::Range;

use super::body;
use super::clue::Clues;
use super::folded::Folded;
use super::page::Page;
use super::register::{PERSON, Register};
use super::run::AND;
use super::shape::{HOUSE, PARTY};
use super::short_form::NO_PERSON;
use super::word::{CLIPPED, first_word, initials, last_word, nickname, without_article};
use crate::Span;
use crate::scan::{Class, Flags};

impl Register<'_> {
    /// Notes by which short forms each name may be meant.
    pub(super) fn index_short_forms(&mut self) {
        let page = self.page;
        self.by_short.reserve(2 * self.drafts.len());
        for (id, draft) in self.drafts.iter().enumerate() {
            let core = draft.core.clone();
            if draft.clues.has(Clues::OFFICE) {
                continue;
            }
            let last = last_word(page, core.clone());
            // `the Commission` for `the Roads and Bridges Commission`
            let headed = !draft.clues.has(Clues::PHRASE) || page.is_any(core.start + 1, &AND);
            if headed && !is_ordinary(page, &core, last.start) {
                self.by_short.push((page.folded(last.clone()), id));
            }
            if let Some(bare) = without_article(page, last) {
                self.by_short.push((page.folded(bare), id));
            }
            let first = page.span(first_word(page, core.clone()));
            if !draft.clues.any(NO_PERSON) {
                if !draft.clues.has(Clues::COMMON) || draft.clues.any(BY_FIRST) {
                    self.by_short.push((Folded::at(page.text, first), id));
                }
                if let Some(nickname) = nickname(page, core) {
                    self.by_short.push((page.folded(nickname), id));
                }
                continue;
            }
            // `Labour` for `Labour Party`.
            if page.is_any(core.end - 1, &PARTY) && !page.at(core.start).class.has(Class::PLACE) {
                self.by_short.push((Folded::at(page.text, first), id));
            }
            if draft.clues.has(Clues::BODY) && body::is_company(page, core.clone()) {
                let name = core.start..last_word(page, core.clone()).start;
                // `Roe` for `Roe Aggregates Ltd`
                if name.len() > 1 && page.at(core.start).class == Class::NONE {
                    self.by_short.push((Folded::at(page.text, first), id));
                }
                self.by_short.push((page.folded(name), id));
            }
            let clipped = Span::new(first.start(), first.start() + CLIPPED);
            if first.len() > CLIPPED && clipped.of(page.text).is_some() {
                self.by_short.push((Folded::at(page.text, clipped), id));
            }
        }
        self.by_short.sort_unstable();
        self.by_short.dedup();
    }

    /// Notes by which initials a body may be meant.
    pub(super) fn index_initials(&mut self) {
        for (id, draft) in self.drafts.iter().enumerate() {
            let may_have = draft.clues.any(NO_PERSON) && !draft.clues.has(Clues::OFFICE);
            if may_have && let Some(initials) = initials(self.page, draft.core.clone()) {
                self.by_acronym.entry(initials).or_insert(id);
            }
        }
    }
}

/// `Sports`, and nobody is called `USA Sports`; `the House` is that of a parliament, and no `White House`.
fn is_ordinary(page: Page<'_>, core: &Range<u32>, at: u32) -> bool {
    let (first, last) = (page.at(core.start), page.at(at));
    last.class.has(Class::COMMON)
        && (first.is(Flags::ALL_CAPITALS) && !last.is(Flags::ALL_CAPITALS)
            || page.bytes(at) == HOUSE)
}

/// What goes by its first word, though its name holds an ordinary one: `Farrow Mills`, which says something, and `Skerrin
/// Island`; but neither `Best Tents` nor a headline.
const BY_FIRST: Clues = PERSON
    .with(Clues::SPEAKS)
    .with(Clues::IT)
    .with(Clues::PLACE_HEAD);

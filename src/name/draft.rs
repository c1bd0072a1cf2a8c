//! An entity under way: what the mentions say of it, put together.

use std::ops::Range;

use super::EntityKind;
use super::candidate::{Candidate, Gender};
use super::clue::Clues;
use super::page::Page;
use crate::scan::Flags;

/// An entity under way.
#[derive(Debug)]
pub(super) struct Draft {
    /// The fullest form of its name; the words of a role.
    pub(super) core: Range<u32>,
    pub(super) clues: Clues,
    pub(super) gender: Gender,
    /// What it is: until all its names are read, what the user says; `None` if then it names nobody.
    pub(super) kind: Option<EntityKind>,
    /// How often the article speaks of it, as far as it has been read.
    pub(super) mentions: usize,
}

impl Draft {
    pub(super) const fn new(core: Range<u32>, kind: Option<EntityKind>) -> Self {
        Self {
            core,
            clues: Clues::NONE,
            gender: Gender::Unknown,
            kind,
            mentions: 0,
        }
    }

    /// Adds what a mention says of its entity.
    pub(super) fn hear(&mut self, page: Page<'_>, candidate: &Candidate, clues: Clues) {
        self.mentions += 1;
        self.clues = self.clues.with(clues);
        if self.gender == Gender::Unknown || candidate.tokens.start < candidate.core.start {
            self.gender = match candidate.gender {
                Gender::Unknown => self.gender,
                known => known,
            };
        }
        let (own, other) = (self.core.len(), candidate.core.len());
        let shouts = |core: &Range<u32>| page.at(core.start).is(Flags::ALL_CAPITALS);
        if other > own || other == own && shouts(&self.core) && !shouts(&candidate.core) {
            self.core = candidate.core.clone();
        }
    }

    /// Decides what it is, once all its names are read.
    pub(super) fn settle(&mut self, page: Page<'_>) {
        // What stands in small letters elsewhere is no acronym: datelines are in capitals.
        if !page.at(self.core.start).is(Flags::ALL_CAPITALS) {
            self.clues = self.clues.without(Clues::ACRONYM);
        }
        if self.kind.is_none() && self.stands(page) {
            self.kind = Some(self.clues.kind());
        }
    }

    /// Whether it names anybody: a capital that only a sentence or a heading gives proves nothing.
    fn stands(&self, page: Page<'_>) -> bool {
        let clues = self.clues;
        if clues.has(Clues::SEVERAL) {
            return true;
        }
        let thing = clues.has(Clues::THING) && !clues.any(Clues::TITLED.with(Clues::SPEAKS));
        if thing || clues.has(Clues::DEMONYM) || page.span(self.core.clone()).len() < 2 {
            return false;
        }
        let known = Clues::TITLED.with(Clues::PLACE).with(Clues::ACRONYM);
        // `Long queues`: a given name that is an ordinary word, too.
        let given = clues.has(Clues::LONE_GIVEN) && !clues.has(Clues::COMMON);
        let acts = clues.any(Clues::SPEAKS.with(Clues::IT))
            && !clues.any(Clues::COMMON.with(Clues::OFFICE));
        clues.any(known.with(Clues::PROPER)) || given || acts
    }
}

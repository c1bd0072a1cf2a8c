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
    /// The fullest form of its name.
    pub(super) core: Range<u32>,
    pub(super) clues: Clues,
    pub(super) gender: Gender,
    /// What the user says that it is.
    pub(super) known: Option<EntityKind>,
    /// How often the article names it, as far as it has been read.
    pub(super) mentions: usize,
}

impl Draft {
    pub(super) fn kind(&self) -> EntityKind {
        self.known.unwrap_or_else(|| self.clues.kind())
    }

    /// Adds what a mention says of its entity.
    pub(super) fn hear(&mut self, page: Page<'_>, candidate: &Candidate) {
        self.mentions += 1;
        self.clues = self.clues.with(candidate.clues);
        if self.gender == Gender::Unknown || candidate.tokens.start < candidate.core.start {
            self.gender = match candidate.gender {
                Gender::Unknown => self.gender,
                known => known,
            };
        }
        let shouted = page.at(self.core.start).is(Flags::ALL_CAPITALS);
        let longer = candidate.core.len() > self.core.len();
        let calmer = candidate.core.len() == self.core.len()
            && !page.at(candidate.core.start).is(Flags::ALL_CAPITALS);
        if longer || shouted && calmer {
            self.core = candidate.core.clone();
        }
    }
}

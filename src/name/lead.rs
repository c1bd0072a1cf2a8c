//! What stands before a name: titles, offices, and what has its capital from the start of a sentence.

use std::ops::Range;

use super::folded::{Head, short};
use super::page::Page;
use super::part::ORDINARY;
use super::run::{ADDRESS, AND, GIVEN, OF, RETIRED_LENGTH, is_elect, is_name_word, is_of_saint};
use super::shape::{PARTY, SAINTS, SURNAMES};
use super::title::{CONSTABLE, is_rank};
use super::word::last_word;
use crate::scan::{Class, Flags, Kind};

/// What a word may be that stands before the name proper.
const LEADING: Class = ADDRESS
    .with(GIVEN)
    .with(Class::ROLE)
    .with(Class::BODY)
    .with(Class::PLACE);

/// `St` stands before a person and is no form of address.
const SAINT: [Head; 1] = short(["st"]);

/// Where the name proper begins: behind titles, offices and what stands before a given name.
pub(super) fn core_start(page: Page<'_>, run: Range<u32>, opens: bool) -> u32 {
    let last = run.end.saturating_sub(1);
    let mut lead = Lead {
        is_committee: page.at(last).class.has(Class::COMMON)
            && (run.len() > 2 && is_head(page, last) || page.is_any(last, &PARTY)),
        core: run.start,
        has_given: false,
        page,
        run: run.clone(),
        opens,
    };
    (run.start..last).for_each(|at| lead.take(at));
    lead.end()
}

/// The words of a run up to one of them.
struct Lead<'t> {
    page: Page<'t>,
    run: Range<u32>,
    /// Whether the run opens a sentence.
    opens: bool,
    /// `Child Welfare Committee`, `Liberal Party`: nobody's office, unless a given name follows.
    is_committee: bool,
    /// Where the name proper begins, by the words so far.
    core: u32,
    /// Whether a given name stands there.
    has_given: bool,
}

impl Lead<'_> {
    fn take(&mut self, at: u32) {
        let token = self.page.at(at);
        if token.is(Flags::ALL_CAPITALS) && is_rank(self.page, at, self.run.end) {
            self.begin_behind(at);
        }
        if !token.class.has(LEADING) {
            if is_holder(self.page, at, self.run.clone()) {
                self.core = at;
            }
        } else if self.is_address(at) {
            self.begin_behind(at + u32::from(self.page.is_any(at + 1, &CONSTABLE)));
        } else if self.is_given(at) {
            if !self.has_given && at > self.core && self.begins_name(at) {
                self.core = at;
            }
            self.has_given |= at == self.core;
        } else if let Some(core) = self.behind_office(at) {
            self.core = core;
        }
    }

    fn begin_behind(&mut self, title: u32) {
        self.core = title + 1;
        self.has_given = false;
    }

    /// `Mr`, but not the `St` of `St Roe`
    fn is_address(&self, at: u32) -> bool {
        let token = self.page.at(at);
        token.class.has(ADDRESS) && token.is(Flags::CAPITAL) && !self.page.is_any(at, &SAINT)
    }

    fn is_given(&self, at: u32) -> bool {
        let class = self.page.at(at).class;
        class.has(GIVEN)
            && !class.has(Class::BODY)
            && is_name_word(self.page, at + 1)
            && !(class.has(Class::PLACE) && is_of_town(self.page, at, self.run.end))
    }

    /// Whether nothing before a given name belongs to it.
    fn begins_name(&self, at: u32) -> bool {
        let (page, before) = (self.page, self.page.before(at).class);
        // What opens a sentence has its capital from there.
        let is_opened = self.opens && at == self.run.start + 1 && at + 2 == self.run.end;
        let is_saint = || page.is_any(at.wrapping_sub(1), &SAINTS) || is_of_saint(page, at);
        (is_opened && !before.has(GIVEN) || before.has(ORDINARY))
            && !page.at(at).class.has(Class::PLACE)
            && !is_saint()
    }

    /// Where a name would begin behind an office.
    fn behind_office(&self, at: u32) -> Option<u32> {
        let (page, run) = (self.page, &self.run);
        let is_title = is_office(page, at)
            && !self.has_given
            && is_name_word(page, at + 1)
            && !is_head(page, at + 1)
            && (!self.is_committee || page.at(at + 1).class.has(GIVEN));
        if is_title {
            Some(at + 1)
        } else if is_elect(page, at + 1) {
            Some(at + 3)
        } else {
            // `Mayor of Leedford Jane Roe`
            let is_behind = are_two(page, at, run.clone()) || is_seat(page, at, run.start);
            is_behind.then_some(at + 1)
        }
    }

    fn end(&self) -> u32 {
        // The stop of a title shortened; the brackets of one that was held.
        let core = match self.page.at(self.core).kind {
            Kind::Stop => self.core + 1,
            Kind::Bracket(_) => self.core + RETIRED_LENGTH,
            _ => self.core,
        };
        let is_opened = self.opens && core == self.run.start && core + 1 < self.run.end;
        core + u32::from(is_opened && is_no_name(self.page, core..self.run.end))
    }
}

/// Whether the first of several words is an ordinary one: `Defending Roe`, at the start of a sentence, is no
/// name of two words.
fn is_no_name(page: Page<'_>, run: Range<u32>) -> bool {
    let (word, first) = (page.bytes(run.start), page.at(run.start).class);
    let known = GIVEN.with(Class::BODY).with(Class::PLACE);
    let ordinary = first.has(Class::COMMON) && !first.has(known);
    // `Red Cross` has no verb.
    let ends = word.ends_with(b"ing") || word.ends_with(b"ed");
    let verb = ends && word.len() >= SHORTEST_VERB && !first.has(known);
    let next = page.at(run.start + 1).class;
    // `Two United States soldiers`, `Two Royal Navy ships`, but `Five Star Movement`
    let counted = next.has(known.with(Class::DEMONYM))
        && NUMBERS.contains(&word)
        && (!next.has(Class::COMMON) || page.is_plural(run.end));
    // `Late Achebe winner`
    let late = next == Class::NONE && page.is_any(run.start, &LATE);
    // `Port Elizabeth` is a town.
    let town = || page.is_any(run.start, &SAINTS);
    let before_name = ordinary && (next.has(GIVEN) && !town() || late) || verb;
    let adverb = word.ends_with(b"ly") && !first.has(GIVEN);
    let two = last_word(page, run.clone()).start == run.start + 1;
    before_name && two || adverb || counted
}

/// `Citing`, `Aided`: those before a name have a letter or two more than their ending.
const SHORTEST_VERB: usize = 5;

/// How many there are, at the start of a sentence.
const NUMBERS: [&[u8]; 11] = [
    b"Two", b"Three", b"Four", b"Five", b"Six", b"Seven", b"Eight", b"Nine", b"Ten", b"Dozens",
    b"Several",
];

/// When something happens in a match; no name begins so.
const LATE: [Head; 2] = short(["early", "late"]);

/// A surname behind given names, but behind nothing that looks like an office: `Criminal Court`.
const COURT: [Head; 1] = short(["court"]);

/// Whether the head of a body's name stands at a place: `Teacher Council` is nobody called Council.
fn is_head(page: Page<'_>, at: u32) -> bool {
    let surname = page.is_any(at, &SURNAMES) && !page.is_any(at, &COURT);
    page.at(at).class.has(Class::BODY) && !surname
}

/// One who holds an office may have it for a title; several do not.
pub(super) fn is_office(page: Page<'_>, at: u32) -> bool {
    let token = page.at(at);
    token.class.has(Class::ROLE) && token.is(Flags::CAPITAL) && !page.is_plural(at)
}

/// `Justices | Roe and Doe`: an office that two have, each by the surname.
#[inline(never)]
fn are_two(page: Page<'_>, at: u32, run: Range<u32>) -> bool {
    let token = page.at(at);
    at == run.start
        && at + 2 == run.end
        && token.class.has(Class::ROLE)
        && token.is(Flags::CAPITAL)
        && page.is_plural(at)
        && page.at(at + 1).class == Class::NONE
        && page.is_any(run.end, &AND)
        && is_name_word(page, run.end + 1)
        && page.at(run.end + 1).class == Class::NONE
}

/// `Charlotte | Mayor Jane Roe`: a town with a given name, whose office somebody has who is told in full.
#[inline(never)]
fn is_of_town(page: Page<'_>, at: u32, end: u32) -> bool {
    is_office(page, at + 1) && at + 3 < end && is_name_word(page, at + 2)
}

/// Whether the word is the place of an office, with a name of two words or more behind it.
fn is_seat(page: Page<'_>, at: u32, from: u32) -> bool {
    at >= from + 2
        && page.is_any(at - 1, &OF)
        && is_office(page, at - 2)
        && page.at(at).class.has(Class::PLACE.with(Class::BODY))
        && is_name_word(page, at + 1)
        && is_name_word(page, at + 2)
}

/// Whether somebody with an unknown name of two words stands behind an office and its concern: `Minister of Roads Mosi
/// Tarrant`.
fn is_holder(page: Page<'_>, at: u32, run: Range<u32>) -> bool {
    at >= run.start + 3
        && at + 2 == run.end
        && page.at(at).class == Class::NONE
        && page.before(at).class.has(Class::COMMON)
        && is_name_word(page, at)
        && is_name_word(page, at + 1)
        && !page.at(at + 1).class.has(ORDINARY)
        && is_office(page, run.start)
        && page.is_any(run.start + 1, &OF)
}

//! The names in a run, and their titles.
//!
//! ```text
//! parts = [ body ] { title | role } name    e.g. Leedford Police | Sgt | Jane Roe
//! name  = words | given nickname surname    e.g. Jane “Jinny” Roe
//! ```

use std::ops::Range;

use super::candidate::Gender;
use super::clue::Clues;
use super::folded::{Head, short};
use super::page::Page;
use super::run::{ADDRESS, AND, GIVEN, OF, RETIRED_LENGTH, is_elect, is_name_word, is_of_saint};
use super::shape::{PARTY, SAINTS, SURNAMES, shape};
use super::title::{CONSTABLE, RANKS, gender_of_title, is_rank, without_letters};
use super::word::{last_word, nickname};
use crate::scan::{Class, Flags, Kind};

/// A name in a run.
pub(super) struct Part {
    /// With its title.
    pub(super) tokens: Range<u32>,
    /// Without it.
    pub(super) core: Range<u32>,
    pub(super) clues: Clues,
    pub(super) gender: Gender,
}

/// What may stand before a given name without being one.
pub(super) const ORDINARY: Class = Class::COMMON
    .with(Class::ROLE)
    .with(Class::BODY)
    .with(Class::PLACE)
    .with(Class::DEMONYM);

/// `St` stands before a person and is no form of address.
const SAINT: [Head; 1] = short(["st"]);

/// Hands on the names in a run; what opens a sentence may be an ordinary word with a capital.
pub(super) fn parts(page: Page<'_>, run: Range<u32>, opens: bool, found: &mut dyn FnMut(Part)) {
    let start = skip_adjectives(page, run.clone());
    let run = start..run.end;
    if run.len() == 1 {
        return found(name(page, run.clone(), run.start));
    }
    if is_called(page, run.clone()) {
        return found(called(page, run));
    }
    let nickname = nickname(page, run.clone());
    let head = run.start..nickname.as_ref().map_or(run.end, |it| it.start - 1);
    let core = core_start(page, head, opens);
    let (body, titled) = before_core(page, run.start..core);
    if let Some(body) = body {
        found(body);
    }
    let end = second_person(page, core..run.end);
    if nickname.is_some() {
        found(nicknamed(page, titled.start..run.end, core));
    } else if core < end {
        found(name(page, titled.start..end, core));
    }
    if end < run.end {
        found(name(page, end..run.end, end));
    }
}

/// Whether the last of several words is the name of a storm or an operation, which may be a given name: `Storm
/// Ingrid`, but `Leedford Storm Centre`; or whether it is that of a ship: `HMS Jane Roe`.
fn is_called(page: Page<'_>, run: Range<u32>) -> bool {
    let what = || page.bytes(run.end.wrapping_sub(2));
    // Most names have a given name there.
    let storm = !page.at(run.end.wrapping_sub(2)).class.has(GIVEN)
        && matches!(
            what(),
            b"Cyclone" | b"Hurricane" | b"Operation" | b"Storm" | b"Typhoon"
        );
    if storm {
        let last = page.before(run.end).class;
        let ordinary = run.len() > 2 && last.has(Class::COMMON) && !last.has(GIVEN);
        return !ordinary && is_name_word(page, run.end - 1);
    }
    let first = page.at(run.start);
    first.class == Class::NONE
        && first.is(Flags::ALL_CAPITALS)
        && SHIPS.contains(&page.bytes(run.start))
}

/// Whose ships they are, before their names.
const SHIPS: [&[u8]; 9] = [
    b"HMAS", b"HMCS", b"HMNZS", b"HMS", b"INS", b"MV", b"RMS", b"USNS", b"USS",
];

fn called(page: Page<'_>, run: Range<u32>) -> Part {
    let shape = shape(page, run.clone());
    Part {
        clues: shape.with_if(!shape.has(Clues::BODY), Clues::THING),
        core: run.clone(),
        tokens: run,
        gender: Gender::Unknown,
    }
}

/// Where a second name begins without a comma, as in captions: `Jane Roe John Doe`.
fn second_person(page: Page<'_>, core: Range<u32>) -> u32 {
    let is_given = |at| page.at(at).class.has(GIVEN) && is_name_word(page, at);
    let half = core.start + 2;
    let two = core.len() == 4
        && is_given(core.start)
        && is_given(half)
        && !is_given(core.start + 1)
        && !is_given(half + 1)
        && is_name_word(page, core.start + 1);
    if two { half } else { core.end }
}

/// Passes over words that say of which people somebody is, unless they begin the name of a body.
fn skip_adjectives(page: Page<'_>, run: Range<u32>) -> u32 {
    let adjective = |at: &u32| page.at(*at).class.has(Class::DEMONYM);
    let start = run.clone().find(|at| !adjective(at)).unwrap_or(run.end);
    let of_body = Class::BODY.with(Class::PLACE);
    // `Victorian Society`: no surname.
    let noun = || {
        let last = page.before(run.end).class;
        last.has(Class::COMMON) && !last.has(GIVEN.with(Class::ROLE))
            || page.is_any(run.end.wrapping_sub(1), &PARTY)
    };
    if start > run.start && (run.clone().any(|at| page.at(at).class.has(of_body)) || noun()) {
        return run.start;
    }
    start
}

/// What a word may be that stands before the name proper.
const LEADING: Class = ADDRESS
    .with(GIVEN)
    .with(Class::ROLE)
    .with(Class::BODY)
    .with(Class::PLACE);

/// Where the name proper begins: behind titles, offices and what stands before a given name.
fn core_start(page: Page<'_>, run: Range<u32>, opens: bool) -> u32 {
    let mut core = run.start;
    let mut given = false;
    // `Child Welfare Committee`, `Liberal Party`: nobody's office, unless a given name follows.
    let last = run.end.saturating_sub(1);
    let is_committee = page.at(last).class.has(Class::COMMON)
        && (run.len() > 2 && is_head(page, last) || page.is_any(last, &PARTY));
    for at in run.start..last {
        let class = page.at(at).class;
        if page.at(at).is(Flags::ALL_CAPITALS) && is_rank(page, at, run.end) {
            core = at + 1;
            given = false;
        }
        if !class.has(LEADING) {
            if is_holder(page, at, run.clone()) {
                core = at;
            }
            continue;
        }
        let small = !page.at(at).is(Flags::CAPITAL);
        if class.has(ADDRESS) && !small && !page.is_any(at, &SAINT) {
            core = at + 1 + u32::from(page.is_any(at + 1, &CONSTABLE));
            given = false;
        } else if class.has(GIVEN)
            && !class.has(Class::BODY)
            && is_name_word(page, at + 1)
            && !(class.has(Class::PLACE) && is_of_town(page, at, run.end))
        {
            // What opens a sentence has its capital from there.
            let opening = opens && at == run.start + 1 && at + 2 == run.end;
            let stands_before =
                opening && !page.before(at).class.has(GIVEN) || page.before(at).class.has(ORDINARY);
            let is_saint = || page.is_any(at.wrapping_sub(1), &SAINTS) || is_of_saint(page, at);
            if !given && at > core && stands_before && !class.has(Class::PLACE) && !is_saint() {
                core = at;
            }
            given |= at == core;
        } else if is_office(page, at)
            && !given
            && is_name_word(page, at + 1)
            && !is_head(page, at + 1)
            && (!is_committee || page.at(at + 1).class.has(GIVEN))
        {
            core = at + 1;
        } else if is_elect(page, at + 1) {
            core = at + 3;
        } else if are_two(page, at, run.clone()) {
            core = at + 1;
        } else if is_seat(page, at, run.start) {
            // `Mayor of Leedford Jane Roe`
            core = at + 1;
        }
    }
    // The stop of a title shortened; the brackets of one that was held.
    match page.at(core).kind {
        Kind::Stop => core += 1,
        Kind::Bracket(_) => core += RETIRED_LENGTH,
        _ => {}
    }
    let opening = opens && core == run.start && core + 1 < run.end;
    core + u32::from(opening && is_no_name(page, core..run.end))
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
fn is_office(page: Page<'_>, at: u32) -> bool {
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

/// The name of a body before the name of its member, and the titles.
fn before_core(page: Page<'_>, before: Range<u32>) -> (Option<Part>, Range<u32>) {
    let last_body = before
        .clone()
        .rev()
        .find(|&at| page.at(at).class.has(Class::BODY));
    // `City Councillor Jane Roe`, `Chief Cabinet Secretary Jane Roe`
    let named = |&last: &u32| {
        let cabinet = page.is_any(last, &CABINET) && is_office(page, last + 1);
        let rank =
            cabinet || page.at(last).is(Flags::ALL_CAPITALS) && RANKS.contains(&page.bytes(last));
        !rank && (last > before.start || !page.at(last).class.has(Class::COMMON))
    };
    let last_body = last_body.filter(named);
    let Some(last) = last_body else {
        let titled = before.clone().any(|at| is_title(page, at));
        let start = if titled { before.start } else { before.end };
        return (None, start..before.end);
    };
    let tokens = before.start..last + 1;
    let part = Part {
        clues: shape(page, tokens.clone()),
        core: tokens.clone(),
        tokens,
        gender: Gender::Unknown,
    };
    (Some(part), last + 1..before.end)
}

/// Who sits in it holds an office of its name.
const CABINET: [Head; 1] = short(["cabinet"]);

fn is_title(page: Page<'_>, at: u32) -> bool {
    let token = page.at(at);
    token.class.has(ADDRESS.with(Class::ROLE))
        || token.is(Flags::ALL_CAPITALS)
        || matches!(token.kind, Kind::Stop | Kind::Hyphen)
}

fn name(page: Page<'_>, tokens: Range<u32>, core: u32) -> Part {
    let (core, titles) = (
        core..without_letters(page, core..tokens.end),
        tokens.start..core,
    );
    let shape = shape(page, core.clone());
    // A surname alone may look like a given name.
    let by_name = if shape.has(Clues::SEVERAL) {
        gender_of_given(page, core.start)
    } else {
        Gender::Unknown
    };
    let part = |clues, gender| Part {
        tokens: tokens.clone(),
        core: core.clone(),
        clues,
        gender,
    };
    if !titles.clone().any(|at| is_title(page, at)) {
        return part(shape, by_name);
    }
    let addressed = titles.clone().any(|at| page.at(at).class.has(ADDRESS));
    if shape.has(Clues::OFFICE) && !addressed {
        // `Chief Constable` is an office of two words.
        return Part {
            clues: self::shape(page, tokens.clone()),
            core: tokens.clone(),
            tokens,
            gender: Gender::Unknown,
        };
    }
    // `Mr Fisher`
    let clues = shape.without(Clues::OFFICE).with(Clues::TITLED);
    let by_title = titles
        .map(|at| gender_of_title(page, at))
        .find(|gender| *gender != Gender::Unknown);
    part(clues, by_title.unwrap_or(by_name))
}

/// `Senator Jane “Jinny” Roe`: whoever has a nickname is a person.
fn nicknamed(page: Page<'_>, tokens: Range<u32>, core: u32) -> Part {
    let titled = Clues::NONE.with_if(core > tokens.start, Clues::TITLED);
    Part {
        core: core..tokens.end,
        clues: titled.with(Clues::SEVERAL.with(Clues::GIVEN)),
        gender: gender_of_given(page, core),
        tokens,
    }
}

fn gender_of_given(page: Page<'_>, at: u32) -> Gender {
    let class = page.at(at).class;
    match (class.has(Class::MALE_NAME), class.has(Class::FEMALE_NAME)) {
        (true, false) => Gender::Male,
        (false, true) => Gender::Female,
        _ => Gender::Unknown,
    }
}

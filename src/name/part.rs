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
use super::lead::{core_start, is_office};
use super::page::Page;
use super::run::{ADDRESS, GIVEN, is_name_word};
use super::shape::{PARTY, shape};
use super::title::{RANKS, gender_of_title, without_letters};
use super::word::nickname;
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

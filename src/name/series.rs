//! What bodies and offices are for, where that is more than one thing.
//!
//! ```text
//! series = concern { "," concern } "and" concern ;     Ministry of Housing, Roads and Bridges
//! body   = "the" concern "and" concern head            the Roads and Bridges Agency
//! ```

use super::folded::{Head, short};
use super::page::Page;
use super::run::{AND, GIVEN, OF, THE, is_name_word, may_name};
use super::shape::SAINTS;
use crate::scan::{Class, Flags, Kind};

/// One thing that a body is for has at most so many words: `Motion Picture Arts`.
const LONGEST_CONCERN: u32 = 4;

/// A series has at most so many: `Alcohol, Tobacco, Firearms and Explosives`.
const MOST_CONCERNS: u32 = 5;

/// How many tokens go on with a name at the `and` or the comma behind it.
pub(super) fn link(page: Page<'_>, at: u32) -> Option<u32> {
    let goes_on = if page.at(at).kind == Kind::Comma {
        // Most commas behind a name have no series behind them.
        is_concern(page, at + 1)
            && is_concern(page, at - 1)
            && reaches_and(page, at)
            && (office(page, at).is_some() || is_of_body(page, at))
    } else {
        is_second(page, at)
            || is_of_body(page, at)
            || is_of_places(page, at)
            || is_of_couple(page, at)
    };
    goes_on.then_some(2)
}

/// Whether the things told behind a comma have an `and` before the last of them.
fn reaches_and(page: Page<'_>, comma: u32) -> bool {
    let mut at = comma;
    for _ in 0..MOST_CONCERNS {
        at = concern_end(page, at + 1);
        if page.at(at).kind != Kind::Comma {
            return page.is_any(at, &AND) && is_concern(page, at + 1);
        }
        if !is_concern(page, at + 1) {
            return false;
        }
    }
    false
}

/// Where the words of a thing end that begins at `at`.
fn concern_end(page: Page<'_>, at: u32) -> u32 {
    let mut words = at..at + LONGEST_CONCERN;
    words.find(|&at| !is_concern(page, at)).unwrap_or(at)
}

/// `Department for Roads and Bridges`, `MP for Leedford and Ashby`.
fn is_second(page: Page<'_>, and: u32) -> bool {
    let next = page.at(and + 1);
    let Some(head) = office(page, and) else {
        return false;
    };
    let class = page.at(head).class;
    // `the Ministry of Health and Education Secretary Jane Roe`: an office of its own.
    let office = page.at(and + 2).class.has(Class::ROLE) && is_name_word(page, and + 3);
    may_name(next)
        && !(office && is_name_word(page, and + 2))
        && !next.class.has(GIVEN)
        && if head + 3 == and {
            class.has(Class::ROLE) || next.class.has(Class::COMMON)
        } else {
            is_concern(page, and - 1) && is_concern(page, and + 1) || are_members(page, and)
        }
}

/// `the Society of Motor Manufacturers | and Traders`: those whom a body is of.
fn are_members(page: Page<'_>, and: u32) -> bool {
    const MEMBERS: Class = Class::BODY.with(Class::COMMON).with(Class::ROLE);
    let several = |at: u32| {
        let class = page.at(at).class;
        page.is_plural(at) && class.has(MEMBERS) && !class.has(Class::DEMONYM)
    };
    several(and - 1) && several(and + 1) && !is_name_word(page, and + 2)
}

/// The body or the office before the `of` to which the words before `at` belong.
fn office(page: Page<'_>, at: u32) -> Option<u32> {
    let least = at.saturating_sub(LONGEST_CONCERN * MOST_CONCERNS);
    let mut before = (least..at).rev();
    let of = before.find(|&at| !is_name_word(page, at) && page.at(at).kind != Kind::Comma)?;
    (OF.contains(&page.head(of)) && of > 0).then(|| of - 1)
}

/// `the Securities | and Exchange Commission`: two things before one head, of a body that has both.
fn is_of_body(page: Page<'_>, at: u32) -> bool {
    const KNOWN: Class = Class::COMMON.with(Class::BODY).with(Class::PLACE);
    let first = at.wrapping_sub(1);
    let before = page.before(first);
    // What opens a sentence has its capital from there; in `Jane Bond and` it is a surname.
    let led = if before.is(Flags::CAPITAL) {
        page.is_any(first.wrapping_sub(1), &THE)
            || before.class.has(KNOWN)
                && !before.class.has(GIVEN.with(Class::FUNCTION))
                && !page.is_any(first - 1, &SAINTS)
    } else {
        before.kind == Kind::Word
    };
    if !led || !is_concern(page, first) || !is_concern(page, at + 1) {
        return false;
    }
    let mut head = at + 2;
    while head < at + LONGEST_CONCERN && is_concern(page, head) && is_name_word(page, head + 1) {
        head += 1;
    }
    let class = page.at(head).class;
    is_name_word(page, head)
        && (class.has(Class::BODY) && !class.has(GIVEN) || ACTS.contains(&page.bytes(head)))
}

/// `Kent | and Essex Police`, `the England | and Wales Rowing Board`: one body of two places.
#[inline(never)]
fn is_of_places(page: Page<'_>, and: u32) -> bool {
    let place = |at: u32| {
        let token = page.at(at);
        token.class.has(Class::PLACE) && !token.is(Flags::ALL_CAPITALS) && is_name_word(page, at)
    };
    if !place(and - 1) || !place(and + 1) {
        return false;
    }
    let the = page.is_any(and.wrapping_sub(2), &THE);
    let mut words = (and + 2..and + 2 + LONGEST_CONCERN).take_while(|&at| is_name_word(page, at));
    let force = matches!(page.bytes(and + 2), b"Police" | b"Constabulary");
    force || the && words.any(|at| page.at(at).class.has(Class::BODY) && !page.is_plural(at))
}

/// `the Bill | and Melinda Roe Foundation`
fn is_of_couple(page: Page<'_>, and: u32) -> bool {
    let given = |at: u32| page.at(at).class.has(GIVEN) && is_name_word(page, at);
    let (surname, head) = (and + 2, and + 3);
    given(and - 1)
        && given(and + 1)
        && is_name_word(page, surname)
        && is_name_word(page, head)
        && page.is_any(and.wrapping_sub(2), &THE)
        && page.at(head).class.has(Class::BODY)
}

/// Whether a word with a capital is a thing, and neither somebody nor a body: `Exchange`, `Naturalization`.
fn is_concern(page: Page<'_>, at: u32) -> bool {
    const NO_THING: Class = GIVEN
        .with(Class::ROLE)
        .with(Class::PLACE)
        .with(Class::DEMONYM)
        .with(Class::CALENDAR);
    let class = page.at(at).class;
    if !is_name_word(page, at) || class.has(NO_THING) || page.is_any(at, &HOUSES) {
        return false;
    }
    let word = page.bytes(at);
    if class.has(Class::BODY) {
        TRADES.contains(&word)
    } else {
        class.has(Class::COMMON) || is_abstract(word)
    }
}

/// What else is named after two things.
const ACTS: [&[u8]; 9] = [
    b"Act",
    b"Bill",
    b"Center",
    b"Centre",
    b"Enforcement",
    b"Executive",
    b"Fund",
    b"Program",
    b"Protection",
];

/// Bodies that are things as well.
const TRADES: [&[u8]; 8] = [
    b"Data",
    b"Energy",
    b"Government",
    b"Industry",
    b"Media",
    b"Securities",
    b"Service",
    b"Technology",
];

/// Ordinary words that stand for bodies: `the White House and Justice Department`.
const HOUSES: [Head; 2] = short(["house", "party"]);

/// How words for things and doings end.
fn is_abstract(word: &[u8]) -> bool {
    const ENDINGS: [&[u8]; 10] = [
        b"ance", b"ence", b"ics", b"ing", b"ion", b"ity", b"ment", b"ogy", b"ship", b"ture",
    ];
    ENDINGS.iter().any(|ending| word.ends_with(ending))
}

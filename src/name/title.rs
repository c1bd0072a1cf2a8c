//! Ranks and forms of address before a name, and the letters behind it.

use std::ops::Range;

use super::candidate::Gender;
use super::folded::{Head, short};
use super::page::Page;
use super::part::ORDINARY;
use super::run::{GIVEN, is_name_word};
use crate::scan::{Class, Flags};

/// `PC Jane Roe`, `TD Jane Roe`: capitals before a given name and a surname are a rank or a seat; before a surname
/// alone (`PC van Roe`), only those of a police force.
pub(super) fn is_rank(page: Page<'_>, at: u32, end: u32) -> bool {
    let (token, next) = (page.at(at), page.at(at + 1));
    let particle = next.class.has(Class::PARTICLE) && !next.is(Flags::CAPITAL);
    if next.is(Flags::ALL_CAPITALS) || !particle && !is_name_word(page, at + 1) {
        return false;
    }
    let full = next.class.has(GIVEN) && at + 2 < end && is_name_word(page, at + 2);
    let seat = next.class == Class::NONE && at + 3 == end && SEATS.contains(&page.bytes(at));
    let short = (particle || !next.class.has(ORDINARY)) && RANKS.contains(&page.bytes(at));
    let long = token.span().len() > 1 && token.span().len() <= LONGEST_RANK;
    long && (full || short || seat && is_name_word(page, at + 2))
}

/// `PCSO`, `DCMO`.
const LONGEST_RANK: usize = 4;

/// The ranks of police officers and the offices of state, as papers abbreviate them.
pub(super) const RANKS: [&[u8]; 30] = [
    b"ACP", b"ADGP", b"AG", b"ASP", b"CEO", b"CJ", b"CJI", b"CM", b"CS", b"CSP", b"DA", b"DC",
    b"DCI", b"DCP", b"DGP", b"DI", b"DIG", b"DS", b"DSI", b"DSP", b"IGP", b"MLA", b"MP", b"PC",
    b"PCSO", b"PM", b"SHO", b"SSP", b"VP", b"WPC",
];

/// Where somebody sits, before the name: `Rising Tide TD Mosi Roe`.
const SEATS: [&[u8]; 8] = [b"AM", b"MEP", b"MK", b"MLA", b"MLC", b"MP", b"MSP", b"TD"];

/// What stands behind another rank only: `Det Con Jane Roe`, but Con is a name too.
pub(super) const CONSTABLE: [Head; 2] = short(["con", "const"]);

/// What stands behind a name: of those who sit in parliaments, of barristers, of honours and degrees.
const BEHIND: [Head; 17] = short([
    "kc", "qc", "sc", "bl", "mp", "msp", "mep", "td", "ms", "mla", "mbe", "obe", "cbe", "kbe",
    "jp", "md", "phd",
]);

/// Those of barristers and honours, which no body has.
const HONOURS: [Head; 8] = short(["kc", "qc", "sc", "bl", "mbe", "obe", "cbe", "kbe"]);

/// The end of a name without the letters behind it: `Jane Roe KC`.
pub(super) fn without_letters(page: Page<'_>, core: Range<u32>) -> u32 {
    let last = core.end.saturating_sub(1);
    let (first, letters) = (page.at(core.start).class, page.at(last));
    let written = letters.is(Flags::ALL_CAPITALS) || letters.is(Flags::GLUED);
    let behind = core.len() > 2
        && written
        && (first.has(GIVEN) && page.is_any(last, &BEHIND)
            || first == Class::NONE && page.is_any(last, &HONOURS));
    if behind { last } else { core.end }
}

/// Forms of address of men and of women.
const MALE: [Head; 7] = short(["mr", "sir", "lord", "mister", "monsieur", "herr", "king"]);
const FEMALE: [Head; 11] = short([
    "mrs", "ms", "miss", "dame", "lady", "baroness", "madam", "madame", "mlle", "mme", "queen",
]);

pub(super) fn gender_of_title(page: Page<'_>, at: u32) -> Gender {
    if page.is_any(at, &MALE) {
        Gender::Male
    } else if page.is_any(at, &FEMALE) {
        Gender::Female
    } else {
        Gender::Unknown
    }
}

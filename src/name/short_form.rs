//! Whether a short form may stand for somebody: `Roe` for `Jane Roe`, `the Rovers` for `Leedford Rovers`.

use super::candidate::{Candidate, Gender};
use super::clue::Clues;
use super::draft::Draft;
use super::folded::{Head, short};
use super::page::Page;
use super::word::last_word;

/// Whether a draft can be meant by a short form.
pub(super) fn fits(page: Page<'_>, draft: &Draft, candidate: &Candidate) -> bool {
    let person = !draft.clues.any(NO_PERSON);
    let genders = candidate.gender == Gender::Unknown
        || draft.gender == Gender::Unknown
        || candidate.gender == draft.gender;
    let titled = candidate.clues.has(Clues::TITLED);
    if titled && draft.clues.has(Clues::THING) {
        return false;
    }
    let surname = || page.name(last_word(page, draft.core.clone()));
    let is_surname = || surname() == page.name(candidate.core.clone());
    // `Labour says` is the party, `Democratic voters` are not.
    if candidate.clues.has(Clues::DEMONYM) && !titled {
        let acts = candidate.clues.any(Clues::SPEAKS.with(Clues::IT));
        let is_body = draft.clues.has(Clues::BODY);
        let is_person = person && draft.clues.has(Clues::GIVEN);
        return if is_body {
            acts
        } else {
            is_person && is_surname()
        };
    }
    let the = candidate.clues.has(Clues::THE) && !titled;
    if the {
        // `the Rovers`, `the Met`; a person has no `the`, but for `the Roe campaign`.
        let place = candidate.clues.has(Clues::PLACE);
        let person = draft.clues.has(Clues::GIVEN) && !place;
        // `the Harlow` is the river, and no `Harlow Ice Project`.
        let placed = Clues::BODY.with(Clues::PLACE).with(Clues::PLACE_HEAD);
        let thing = draft.clues.any(Clues::BODY.with(Clues::THE));
        return thing && (!place || draft.clues.any(placed)) || person;
    }
    if draft.clues.has(Clues::BODY) {
        return !titled && !candidate.clues.has(Clues::PLACE);
    }
    // `Leedford` is not short for `Leedford Park`, nor `in Leedford` for `the Leedford Echo`.
    let known = Clues::GIVEN.with(Clues::TITLED).with(Clues::DESCRIBED);
    if !titled && !draft.clues.any(known) {
        let place = if draft.clues.has(Clues::PLACE_HEAD) {
            page.is_any(draft.core.end - 1, &ROADS)
        } else {
            candidate.clues.has(Clues::PLACED)
        };
        if place {
            return false;
        }
    }
    // `London` is not short for `North London`, nor the country for its minister `Israel Doe`.
    if candidate.clues.has(Clues::PLACE) && !titled {
        let may_be_first = !candidate.clues.has(Clues::LONE_GIVEN);
        return draft.clues.has(Clues::GIVEN)
            || draft.clues.has(Clues::TITLED) && (may_be_first || is_surname());
    }
    // `Fisher` is an office, unless somebody has it for a surname.
    let office = candidate.clues.has(Clues::OFFICE) && !is_surname();
    person && (titled || !office) && (genders || !titled)
}

/// Whether a word is used as a surname is: the last word of a name that is no place's, and no `the`.
pub(super) fn is_surname(page: Page<'_>, draft: &Draft, candidate: &Candidate) -> bool {
    let clues = candidate.clues;
    let given = draft.clues.has(Clues::GIVEN);
    let doubtful = Clues::COMMON.with(Clues::PLACE).with(Clues::OF_PLACE);
    let ordinary = clues.any(doubtful) || draft.clues.has(Clues::OF_PLACE);
    let last = || page.name(last_word(page, draft.core.clone()));
    !clues.has(Clues::THE) && (given || !ordinary) && last() == page.name(candidate.core.clone())
}

/// What is called after the place where it is.
const ROADS: [Head; 12] = short([
    "avenue", "bridge", "drive", "lane", "park", "pier", "road", "square", "station", "street",
    "tower", "towers",
]);

/// Who has one of these clues goes by the whole name, or by its initials.
pub(super) const NO_PERSON: Clues = Clues::PHRASE.with(Clues::BODY).with(Clues::TOPONYM);

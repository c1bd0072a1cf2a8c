//! Whether a short form may stand for somebody: `Roe` for `Jane Roe`, `the Rovers` for `Leedford Rovers`.

use super::candidate::{Candidate, Gender};
use super::clue::Clues;
use super::draft::Draft;
use super::folded::{Head, short};
use super::page::Page;
use super::word::last_word;

/// Whether a draft can be meant by a short form.
pub(super) fn fits(page: Page<'_>, draft: &Draft, candidate: &Candidate) -> bool {
    let is_titled = candidate.clues.has(Clues::TITLED);
    if is_titled {
        return !draft.clues.has(Clues::THING) && fits_title(draft, candidate);
    }
    if candidate.clues.has(Clues::DEMONYM) {
        // `Labour says` is the party, `Democratic voters` are not.
        if draft.clues.has(Clues::BODY) {
            candidate.clues.any(Clues::SPEAKS.with(Clues::IT))
        } else {
            is_person(draft) && draft.clues.has(Clues::GIVEN) && ends_in(page, draft, candidate)
        }
    } else if candidate.clues.has(Clues::THE) {
        fits_the(draft, candidate)
    } else if draft.clues.has(Clues::BODY) {
        !candidate.clues.has(Clues::PLACE)
    } else if is_other_place(page, draft, candidate) {
        false
    } else if candidate.clues.has(Clues::PLACE) {
        // `London` is not short for `North London`, nor the country for its minister `Israel Doe`.
        let may_be_first = !candidate.clues.has(Clues::LONE_GIVEN);
        draft.clues.has(Clues::GIVEN)
            || draft.clues.has(Clues::TITLED) && (may_be_first || ends_in(page, draft, candidate))
    } else {
        // `Fisher` is an office, unless somebody has it for a surname.
        let is_office = candidate.clues.has(Clues::OFFICE);
        is_person(draft) && (!is_office || ends_in(page, draft, candidate))
    }
}

fn is_person(draft: &Draft) -> bool {
    !draft.clues.any(NO_PERSON)
}

/// Whether a short form is the last word of a draft's name.
fn ends_in(page: Page<'_>, draft: &Draft, candidate: &Candidate) -> bool {
    page.name(last_word(page, draft.core.clone())) == page.name(candidate.core.clone())
}

/// Whether `Mr Roe` can be a draft.
fn fits_title(draft: &Draft, candidate: &Candidate) -> bool {
    let are_alike = candidate.gender == Gender::Unknown
        || draft.gender == Gender::Unknown
        || candidate.gender == draft.gender;
    is_person(draft) && are_alike
}

/// Whether a word behind `the` can be a draft: `the Rovers`, `the Met`; a person has no `the`, but for `the Roe campaign`.
fn fits_the(draft: &Draft, candidate: &Candidate) -> bool {
    let is_place = candidate.clues.has(Clues::PLACE);
    // `the Harlow` is the river, and no `Harlow Ice Project`.
    let placed = Clues::BODY.with(Clues::PLACE).with(Clues::PLACE_HEAD);
    let is_thing = draft.clues.any(Clues::BODY.with(Clues::THE));
    is_thing && (!is_place || draft.clues.any(placed)) || draft.clues.has(Clues::GIVEN) && !is_place
}

/// `Leedford` is not short for `Leedford Park`, nor `in Leedford` for `the Leedford Echo`.
fn is_other_place(page: Page<'_>, draft: &Draft, candidate: &Candidate) -> bool {
    let known = Clues::GIVEN.with(Clues::TITLED).with(Clues::DESCRIBED);
    !draft.clues.any(known)
        && if draft.clues.has(Clues::PLACE_HEAD) {
            page.is_any(draft.core.end - 1, &ROADS)
        } else {
            candidate.clues.has(Clues::PLACED)
        }
}

/// Whether a word is used as a surname is: the last word of a name that is no place's, and no `the`.
pub(super) fn is_surname(page: Page<'_>, draft: &Draft, candidate: &Candidate) -> bool {
    let clues = candidate.clues;
    let given = draft.clues.has(Clues::GIVEN);
    let doubtful = Clues::COMMON.with(Clues::PLACE).with(Clues::OF_PLACE);
    let ordinary = clues.any(doubtful) || draft.clues.has(Clues::OF_PLACE);
    !clues.has(Clues::THE) && (given || !ordinary) && ends_in(page, draft, candidate)
}

/// What is called after the place where it is.
const ROADS: [Head; 12] = short([
    "avenue", "bridge", "drive", "lane", "park", "pier", "road", "square", "station", "street",
    "tower", "towers",
]);

/// Who has one of these clues goes by the whole name, or by its initials.
pub(super) const NO_PERSON: Clues = Clues::PHRASE.with(Clues::BODY).with(Clues::TOPONYM);

//! Words in dotted letters.

use super::clue::Clues;
use super::folded::{Head, short};
use super::page::Page;

/// What dotted letters say: `N.J.` is a place, `C.E.O.` an office.
pub(super) fn of_dotted(page: Page<'_>, at: u32) -> Clues {
    if page.is_any(at, &STATES) {
        Clues::PLACE
    } else if page.is_any(at, &OFFICES) {
        Clues::OFFICE
    } else if page.is_any(at, &WORDS) {
        Clues::THING
    } else {
        Clues::NONE
    }
}

/// States and provinces of two words, and of one, as papers shorten them.
const STATES: [Head; 16] = short([
    "b.c.", "d.c.", "n.b.", "n.c.", "n.d.", "n.h.", "n.j.", "n.m.", "n.s.", "n.y.", "p.e.i.",
    "r.i.", "s.c.", "s.d.", "u.k.", "u.s.a.",
]);

const OFFICES: [Head; 4] = short(["c.e.o.", "c.f.o.", "d.a.", "m.p."]);

/// What is no name, though it is written so.
const WORDS: [Head; 7] = short(["d.j.", "i.d.", "o.k.", "p.r.", "p.s.", "t.v.", "v.i.p."]);

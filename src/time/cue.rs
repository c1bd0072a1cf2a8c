//! What the words before a weekday or a month say of its direction.
//!
//! A bare weekday in news lies behind, and tense says little of it. What somebody will do, is set, due or
//! planning to do, and `as early as`, point ahead all the same.

use crate::scan::{Class, Kind, Token, Tokens};

/// A plan and its weekday stand in one clause: `is set to resume trading in Leedford on Tuesday`.
const FARTHEST: u32 = 9;

/// Words that, before `to` and a verb, tell of a plan.
const PLANS: [&str; 10] = [
    "are",
    "due",
    "expected",
    "is",
    "plan",
    "planned",
    "planning",
    "plans",
    "scheduled",
    "set",
];

/// Whether the words before token `first`, a weekday, say that it lies ahead.
pub(super) fn points_ahead(text: &str, tokens: &Tokens, first: u32) -> bool {
    let before = |by: u32| tokens.at(first.checked_sub(by).unwrap_or(u32::MAX));
    let is = |token: &Token, known: &str| {
        token.kind == Kind::Word && token.span().slice(text).eq_ignore_ascii_case(known)
    };
    if is(before(1), "as") && (is(before(2), "early") || is(before(2), "soon")) {
        return true;
    }
    for by in 1..FARTHEST {
        let here = before(by);
        if here.kind != Kind::Word {
            return false;
        }
        // What points ahead is a word of the closed classes.
        if !here.class.has(Class::FUNCTION) {
            continue;
        }
        if is(here, "will") || is(here, "shall") {
            return true;
        }
        if is(here, "to") && PLANS.iter().any(|known| is(before(by + 1), known)) {
            return !is(before(by + 2), "been");
        }
    }
    false
}

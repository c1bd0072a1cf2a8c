//! What the words before a weekday or a month say of its direction.
//!
//! A bare weekday in news lies behind, and tense says little of it. What somebody will do, is set, due or
//! planning to do, and `as early as`, point ahead all the same.

use crate::scan::{Class, Kind, Token, Tokens};

/// A plan and its weekday stand in one clause: `is set to resume trading in Leedford on Tuesday`.
const FARTHEST: u32 = 8;

/// Between a plan and its day stands a preposition, and perhaps where: `due in court on Friday`.
const NEAR: u32 = 4;

/// Words that tell of a plan and stand beside its day: `a vote scheduled for Friday`.
const PLANNED: [&str; 3] = ["expected", "scheduled", "slated"];

/// The forms that those words and these below are of.
const VERBS: Class = Class::PRESENT.with(Class::PAST).with(Class::PARTICIPLE);

/// What is told in the present of a day is planned for it: `the ban expires on Friday`.
const BEGINS: [&str; 9] = [
    "begins",
    "closes",
    "continues",
    "ends",
    "expires",
    "opens",
    "resumes",
    "runs",
    "starts",
];

/// Words that tell of a plan before `to` and a verb: `is set to resume on Friday`.
const PLANS: [&str; 13] = [
    "are",
    "due",
    "expected",
    "forecast",
    "is",
    "likely",
    "plan",
    "planned",
    "planning",
    "plans",
    "scheduled",
    "set",
    "slated",
];

/// Auxiliaries that put a plan into the past.
const PAST: [&str; 4] = ["been", "had", "was", "were"];

/// Whether the words before token `first`, a weekday, say that it lies ahead.
pub(super) fn points_ahead(text: &str, tokens: &Tokens, first: u32) -> bool {
    let before = |by: u32| tokens.at(first.checked_sub(by).unwrap_or(u32::MAX));
    let is = |token: &Token, known: &[&str]| {
        let word = token.span().slice(text);
        token.kind == Kind::Word && known.iter().any(|known| word.eq_ignore_ascii_case(known))
    };
    let near = tokens.slice(first.saturating_sub(FARTHEST)..first);
    for (by, here) in (1..).zip(near.iter().rev()) {
        if here.kind != Kind::Word {
            return false;
        }
        // What points ahead is an auxiliary, or one of few verbs.
        if !here.class.has(Class::FUNCTION) {
            let due = here.span().len() == 3 && is(here, &["due"]);
            let verb = || here.class.has(VERBS) && (is(here, &PLANNED) || is(here, &BEGINS));
            if by <= NEAR && (due || verb()) {
                return !is(before(by + 1), &PAST);
            }
            continue;
        }
        match here.class.and(Class::AUXILIARIES) {
            Class::WILL => return true,
            // `To` is one of these, as the modals are.
            Class::MAY if is(here, &["to"]) && is(before(by + 1), &PLANS) => {
                return !is(before(by + 2), &["been"]);
            }
            _ => {}
        }
        // `as early as Friday`, `between now and Friday`.
        let early = || is(here, &["as"]) && is(before(2), &["early", "soon"]);
        let from_now = || is(here, &["and", "to", "until"]) && is(before(2), &["now"]);
        if by == 1 && (early() || from_now()) {
            return true;
        }
    }
    false
}

//! What words of plans, and verbs in the present, say of the day behind them.

use super::cue::{Around, NEAR, TOUCHING};
use super::direction::Direction::{self, Ahead, Back};
use super::plan::Plan;
use crate::scan::{Auxiliary, Class, Closed, Flags, Kind, Link, Open, Sort};
use crate::word_list::is_one_of;

/// Verbs that tell of what is rather than of what is done, or of who said it: their present is of today.
const STANDING: [Sort; 3] = [Sort::STATEMENT, Sort::STATE, Sort::PERCEPTION];

/// What a noun has before it that looks like a verb: `scored two runs on Friday`.
const COUNTS: [&str; 12] = [
    "eight", "few", "five", "four", "many", "nine", "seven", "several", "six", "ten", "three",
    "two",
];

impl Around<'_> {
    /// What a word says that stands so many before the day, and tells of plans in these ways.
    pub(super) fn planned(&self, by: u32, plan: Plan) -> Option<Direction> {
        // `Has given the owners of the two boats until Friday`.
        if (by <= NEAR || self.is_deadline()) && self.is_planned(plan) {
            return Some(self.still_planned(by));
        }
        // `Returns to the town on Friday`, but not `returns to the scene of the crash on Friday`.
        let near = || by <= NEAR || !(1..by).any(|by| self.happens(by));
        (self.is_timetable(by, plan) && near()).then_some(Ahead)
    }

    pub(super) fn is_deadline(&self) -> bool {
        matches!(self.word(1), "till" | "until")
    }

    /// Whether a word of a plan tells of one here: `due on Friday`, `planned for Friday`, `forecast for much of the
    /// weekend`, `adjourned to Friday`.
    fn is_planned(&self, plan: Plan) -> bool {
        plan.has(Plan::BESIDE)
            || plan.has(Plan::FOR)
                && (self.word(1) == "for" || self.word(1) == "of" && self.word(3) == "for")
            || plan.has(Plan::UNTIL) && (self.word(1) == "to" || self.is_deadline())
    }

    /// A plan lies ahead, unless it was one once: `had been due on Friday`, `was due on Friday, but`.
    pub(super) fn still_planned(&self, by: u32) -> Direction {
        let was = self.before(by + 1).class.auxiliary() == Auxiliary::WAS;
        let behind = self.behind();
        let but = self.tokens.at(behind).span().slice(self.text) == "but";
        if matches!(self.word(by + 1), "been" | "had") || was && but {
            Back
        } else {
            Ahead
        }
    }

    /// Whether a verb in the present tells what is to be: `the ban expires on Friday`, `they play on Friday`.
    fn is_timetable(&self, by: u32, plan: Plan) -> bool {
        let (verb, subject) = (self.before(by).class, self.before(by + 1).class);
        let closed = subject.has(Class::FUNCTION);
        let pronoun = subject.closed().has(Closed::SUBJECT);
        // `Opens on Monday and runs until Friday`, `which ends on Friday`.
        let link = matches!(subject.link(), Link::JOINER | Link::RELATIVE);
        let counted =
            self.before(by + 1).kind == Kind::Number || is_one_of(self.word(by + 1), &COUNTS);
        if self.is_attribute() || counted || closed && !pronoun && !link {
            return false;
        }
        let present = verb.open().has(Open::PRESENT) && !verb.open().has(Open::PAST);
        let stands = STANDING.contains(&verb.sort());
        // The base is an infinitive or a noun as well, unless a plural stands before it: `schools close on Friday`;
        // `run daily until Friday` lies ahead as either verb.
        // Teams are plural, and so are two people: `Harsby travel to Leedford on Friday`.
        let team =
            present && !verb.open().has(Open::NOUN) && self.before(by + 1).is(Flags::CAPITAL);
        let behind_plural = pronoun || team || self.word(by + 1).ends_with('s');
        let agrees = self.word(by).ends_with('s') || behind_plural || self.is_deadline();
        let planned = plan.has(Plan::RUNS)
            || plan.has(Plan::MEETS) && by <= TOUCHING + u32::from(is_adverb(self.word(by - 1)))
            || plan.has(Plan::GOES) && makes_a_plan(self.word(by - 1))
            || plan.has(Plan::HOSTS) && self.before(by + 1).is(Flags::CAPITAL);
        planned && agrees || pronoun && present && !stands && by <= NEAR
    }
}

/// `Meets again on Friday`, `meets separately on Friday`.
fn is_adverb(word: &str) -> bool {
    word == "again" || word.ends_with("ly")
}

/// With these, verbs tell what is to be: `takes place`, `goes on sale`, `goes before members`, `comes into force`.
fn makes_a_plan(word: &str) -> bool {
    matches!(
        word,
        "ahead"
            | "before"
            | "down"
            | "effect"
            | "into"
            | "live"
            | "off"
            | "office"
            | "on"
            | "out"
            | "place"
            | "to"
    )
}

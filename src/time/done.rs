//! What past forms say of the day behind them.

use super::cue::{Around, NEAR, Passed};
use super::direction::Direction::{self, Back, Begun};
use crate::scan::{Kind, Open, Sort};

/// Nothing but a preposition stands between.
const BESIDE: u32 = 2;

/// Between a past form and the day that it governs stands no more than an object.
const GOVERNED: u32 = 6;

/// Verbs of what is said, meant or holds.
const MEANT: [Sort; 4] = [
    Sort::STATEMENT,
    Sort::INTENTION,
    Sort::STATE,
    Sort::PERCEPTION,
];

impl Around<'_> {
    /// What a past form says that no auxiliary leads: `began in May`.
    pub(super) fn past(&self, passed: Passed) -> Option<Direction> {
        match passed {
            Passed::Past(by, _) => Some(if self.is_done(by) { Begun } else { Back }),
            Passed::Seen => Some(Back),
            Passed::Nothing | Passed::Gerund(_) => None,
        }
    }

    /// Whether what was passed may be a participle.
    pub(super) fn is_participle(&self, passed: Passed) -> bool {
        match passed {
            Passed::Past(by, _) => self.before(by).class.open().has(Open::PARTICIPLE),
            _ => true,
        }
    }

    /// Whether a past form governs the day and tells of what was: `said in May`, `took office in May`. What somebody
    /// announced, or what was reserved, may be ahead.
    fn is_done(&self, by: u32) -> bool {
        let class = self.before(by).class;
        if by == BESIDE {
            return class.open().has(Open::PAST) && matches!(self.word(1), "in" | "on");
        }
        let tells = class.open().has(Open::PAST) && !MEANT.contains(&class.sort());
        let object = self.before(by.saturating_sub(1));
        let has_object = object.kind == Kind::Number || object.class.is_determiner();
        let is_finite = !class.open().has(Open::PARTICIPLE) && by <= NEAR;
        self.word(1) == "in" && tells && (is_finite || has_object && by <= GOVERNED)
    }
}

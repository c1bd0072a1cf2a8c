//! Words that tell of plans, each with how it tells that its day lies ahead.

use std::sync::LazyLock;

use crate::word_list;
use crate::word_table::WordTable;

/// How a word tells that a day lies ahead, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Plan(u16);

impl Plan {
    /// Before an infinitive: `hopes to leave on Friday`.
    pub(super) const TO: Self = Self(1);
    /// Near its day: `due in court on Friday`.
    pub(super) const BESIDE: Self = Self(1 << 1);
    /// With `for` between: `planned for Friday`.
    pub(super) const FOR: Self = Self(1 << 2);
    /// With `until` between: `adjourned until Friday`.
    pub(super) const UNTIL: Self = Self(1 << 3);
    /// In the present of the passive: `is released on Friday`.
    pub(super) const IS: Self = Self(1 << 4);
    /// In the present, which tells of a timetable: `the ban expires on Friday`.
    pub(super) const RUNS: Self = Self(1 << 5);
    /// In the present, with no more than a preposition before its day: `the council meets on Friday`.
    pub(super) const MEETS: Self = Self(1 << 6);
    /// In the present, with what makes a plan of it: `the fair takes place on Friday`.
    pub(super) const GOES: Self = Self(1 << 7);
    /// In the present, behind a name, for it is a noun too: `Leedford hosts Harsby on Friday`.
    pub(super) const HOSTS: Self = Self(1 << 8);

    pub(super) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    fn of_name(name: &str) -> Option<Self> {
        Some(match name {
            "to" => Self::TO,
            "beside" => Self::BESIDE,
            "for" => Self::FOR,
            "until" => Self::UNTIL,
            "is" => Self::IS,
            "runs" => Self::RUNS,
            "meets" => Self::MEETS,
            "goes" => Self::GOES,
            "hosts" => Self::HOSTS,
            _ => return None,
        })
    }
}

/// Rows of a word and the names of its plans.
const PLANS: &str = include_str!("words/plans.txt");

pub(super) static PLANNED: LazyLock<WordTable<Plan>> = LazyLock::new(|| {
    word_list::table(PLANS, |known: &mut Plan, name| {
        *known = Plan(known.0 | Plan::of_name(name).unwrap_or_default().0);
    })
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_well_formed() {
        assert_eq!(
            word_list::ill_formed(PLANS, |name| Plan::of_name(name).is_some()),
            None
        );
    }
}

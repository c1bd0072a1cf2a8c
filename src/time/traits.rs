//! What the grammar must know of a lexeme before it reads it, as bits.
//!
//! A rule says what it cannot do without, and is tried where that stands ahead: most places are passed over by
//! one look.

use super::sense::{Count, Sense};
use super::unit::Unit;
use super::word::Word;

/// How a lexeme stands in expressions of time, and what it is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Traits(u32);

impl Traits {
    pub(super) const NONE: Self = Self(0);
    #[cfg(test)]
    pub(super) const ALL: Self = Self(u32::MAX);
    /// An expression can begin with it.
    pub(super) const OPENS: Self = Self(1);
    /// It can stand before the head of an expression: `the last`.
    pub(super) const LEADS: Self = Self(1 << 1);
    /// Without such a one nothing is an expression of time.
    pub(super) const TELLS: Self = Self(1 << 2);

    /// A number of any kind, ranks too.
    pub(super) const NUMBER: Self = Self(1 << 3);
    /// A number in words.
    pub(super) const SPELLED: Self = Self(1 << 4);
    /// `third`.
    pub(super) const RANK: Self = Self(1 << 5);
    /// The end of `16th`.
    pub(super) const SUFFIX: Self = Self(1 << 6);
    pub(super) const UNIT: Self = Self(1 << 7);
    /// A unit that is no period of the calendar for whoever says `the last`: a fortnight, a decade.
    pub(super) const SPAN: Self = Self(1 << 8);
    /// `all day`, `day-long`.
    pub(super) const WHOLE: Self = Self(1 << 9);
    pub(super) const WEEKDAY: Self = Self(1 << 10);
    pub(super) const MONTH: Self = Self(1 << 11);
    /// Quarters and halves of years, and the period that is one.
    pub(super) const QUARTER: Self = Self(1 << 12);
    /// `the nineties`, and the end of `1990s`.
    pub(super) const DECADE: Self = Self(1 << 13);
    /// `today`, `tonight`.
    pub(super) const DEICTIC: Self = Self(1 << 14);
    /// The first word of a holiday's name.
    pub(super) const HOLIDAY: Self = Self(1 << 15);
    pub(super) const PART: Self = Self(1 << 16);
    /// A time of day, or what makes a number one: `5 pm`.
    pub(super) const CLOCK: Self = Self(1 << 17);
    /// `last`, `following`: on which side a period lies.
    pub(super) const SIDE: Self = Self(1 << 18);
    /// `this`, `same`: which period is meant.
    pub(super) const POINTS: Self = Self(1 << 19);
    /// `ago`, `after`: what a length is counted from.
    pub(super) const AWAY: Self = Self(1 << 20);
    /// `every`, `times`, plurals: what recurs.
    pub(super) const RECURS: Self = Self(1 << 21);
    /// A mark between the fields of a date.
    pub(super) const DASH: Self = Self(1 << 22);
    /// A word between the ends of a range.
    pub(super) const TO: Self = Self(1 << 23);

    /// `the year ended`: what tells a period by its end.
    pub(super) const ENDED: Self = Self(1 << 24);

    /// By these a day is named.
    pub(super) const DAY: Self = Self::WEEKDAY
        .with(Self::MONTH)
        .with(Self::DEICTIC)
        .with(Self::HOLIDAY)
        .with(Self::UNIT)
        .with(Self::NUMBER)
        .with(Self::SUFFIX)
        .with(Self::SIDE)
        .with(Self::POINTS);

    pub(super) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Those that a sense has by itself. The word lists tell more of words.
    pub(super) const fn of(sense: Sense) -> Self {
        let traits = match sense {
            Sense::Other | Sense::Comma | Sense::Stop | Sense::At => return Self::NONE,
            Sense::Hyphen | Sense::Slash => return Self::DASH,
            Sense::HalfDay(_) => return Self::CLOCK,
            Sense::Weekday(_, Count::Singular) => Self::WEEKDAY,
            Sense::Weekday(_, Count::Plural) => Self::WEEKDAY.with(Self::RECURS),
            Sense::Month(_) => Self::MONTH,
            Sense::Unit(unit, count) => of_unit(unit, count),
            Sense::Part(_, Count::Singular) => Self::PART,
            Sense::Part(_, Count::Plural) => Self::PART.with(Self::RECURS),
            Sense::Quarter(_) | Sense::Half(_) => Self::QUARTER,
            Sense::Decade(_) => Self::DECADE,
            Sense::Deictic(_) => Self::DEICTIC,
            Sense::Noon(_) | Sense::Clock(..) => Self::CLOCK,
            Sense::Every(..) => Self::RECURS,
            // The years from 1300 on are told in two numbers.
            Sense::Number(13..=20) => Self::NUMBER.with(Self::SPELLED).with(Self::TELLS),
            Sense::Number(_) | Sense::Scale(_) => Self::NUMBER.with(Self::SPELLED),
            // The unit, too.
            Sense::Ordinal(2) => Self::NUMBER
                .with(Self::RANK)
                .with(Self::UNIT)
                .with(Self::TELLS),
            Sense::Ordinal(_) => Self::NUMBER.with(Self::RANK),
            Sense::Figures(..) | Sense::Decimal(..) | Sense::FiscalYear(_) => Self::NUMBER,
            Sense::Slashed(..) => Self::NUMBER.with(Self::DASH),
            Sense::Word(word) => of_word(word),
            Sense::Season(_) | Sense::Vague(_) | Sense::Apostrophe => Self::NONE,
        };
        traits.with(Self::OPENS)
    }
}

const fn of_unit(unit: Unit, count: Count) -> Traits {
    match (unit, count) {
        (Unit::Weekend, Count::Plural) => Traits::UNIT.with(Traits::RECURS),
        (Unit::Quarter, _) => Traits::UNIT.with(Traits::QUARTER),
        (Unit::Fortnight | Unit::Decade | Unit::Century, _) => Traits::UNIT.with(Traits::SPAN),
        _ => Traits::UNIT,
    }
}

const fn of_word(word: Word) -> Traits {
    match word {
        Word::Suffix => Traits::SUFFIX,
        Word::All | Word::Full | Word::Long => Traits::WHOLE,
        Word::Half | Word::Period => Traits::QUARTER,
        Word::S => Traits::DECADE,
        Word::Tonight | Word::Overnight => Traits::DEICTIC,
        Word::Oclock | Word::Zone => Traits::CLOCK,
        // `ten past six`, too.
        Word::Past => Traits::SIDE.with(Traits::CLOCK),
        Word::Last
        | Word::Previous
        | Word::Next
        | Word::Coming
        | Word::Following
        | Word::Within => Traits::SIDE,
        Word::This | Word::These | Word::That | Word::Same | Word::Current | Word::Recent => {
            Traits::POINTS
        }
        Word::Ago
        | Word::Hence
        | Word::Earlier
        | Word::Later
        | Word::Before
        | Word::After
        | Word::From => Traits::AWAY,
        Word::Every | Word::Each | Word::Times | Word::Once | Word::Twice => Traits::RECURS,
        Word::To => Traits::TO.with(Traits::ENDED),
        Word::Ended => Traits::ENDED,
        Word::Until | Word::Through | Word::And => Traits::TO,
        _ => Traits::NONE,
    }
}

//! Which rules can read what begins here, by its head.

use super::base::{Rule, Words};
use super::head::{Head, head};
use super::{
    calendar, holiday, length, moment, nth, offset, part_of_year, range, set, shift, vague,
};
use crate::time::lexeme::Sense;
use crate::time::meaning::{Base, Meaning, Point};
use crate::time::traits::Traits;
use crate::time::word::Word;

/// The rules for an expression at the head of some lexemes.
pub(super) fn expressions(input: Words<'_>) -> &'static [Rule<Meaning>] {
    match input.first() {
        Some(first) if matches!(first.sense, Sense::Word(Word::Every | Word::Each)) => {
            return &[set::set];
        }
        Some(first) if first.traits.has(Traits::OPENS) => {}
        _ => return &[],
    }
    let Some(head) = head(input) else { return &[] };
    match head {
        Head::Year
        | Head::Date
        | Head::Decade
        | Head::Deictic
        | Head::PartOfYear
        | Head::Night
        | Head::Holiday
        | Head::Month
        | Head::Part
        | Head::Season => &[range::moments],
        Head::Rank => &[range::moments, length::duration],
        Head::Number => &[range::moments, length::duration, set::set],
        Head::Count => &[length::stretch, length::duration],
        Head::Distance => &[
            range::moments,
            offset::away,
            length::stretch,
            length::duration,
        ],
        Head::Unit | Head::Whole => &[range::moments, length::stretch, length::duration],
        Head::Units => &[length::duration, vague::vague],
        Head::Weekday | Head::Clock => &[range::moments, set::set],
        Head::Weekdays | Head::Recurring => &[set::set],
        Head::Vague => &[range::moments, vague::vague],
    }
}

/// The rules for a period at the head of some lexemes.
pub(super) fn periods(input: Words<'_>) -> &'static [Rule<Base>] {
    let Some(head) = head(input) else { return &[] };
    match head {
        Head::Year => &[
            calendar::one_year,
            calendar::day,
            calendar::month_of_year,
            calendar::decade,
            part_of_year::part_of_year,
            part_of_year::period_of,
        ],
        Head::Date => &[calendar::day, calendar::month_of_year],
        Head::Rank => &[
            calendar::day,
            calendar::century,
            part_of_year::part_of_year,
            nth::nth,
        ],
        Head::Number => &[
            calendar::day,
            nth::nth,
            calendar::one_year,
            calendar::month_of_year,
            calendar::decade,
            calendar::century,
            part_of_year::part_of_year,
        ],
        Head::Distance => &[part_of_year::period_of, offset::offset],
        Head::Month => &[calendar::day, calendar::month_of_year, shift::pointed_month],
        Head::Weekday => &[
            calendar::day,
            shift::day_of_week,
            holiday::holiday,
            nth::nth,
        ],
        Head::Unit => &[shift::unit_shift],
        Head::Whole => &[
            shift::unit_shift,
            calendar::one_year,
            part_of_year::part_of_year,
            part_of_year::period_of,
            shift::day_of_week,
            nth::nth,
        ],
        Head::Season => &[part_of_year::season],
        Head::Decade => &[calendar::decade],
        Head::Deictic => &[shift::deictic],
        Head::PartOfYear => &[
            part_of_year::part_of_year,
            part_of_year::period_of,
            shift::unit_shift,
            calendar::one_year,
        ],
        Head::Holiday => &[holiday::holiday],
        _ => &[],
    }
}

/// The rules for a place on the calendar, with what goes with it.
pub(super) fn points(input: Words<'_>) -> &'static [Rule<Point>] {
    let Some(head) = head(input) else { return &[] };
    match head {
        Head::Rank | Head::Number => &[
            moment::dated,
            moment::timed,
            moment::numbered,
            moment::clock_alone,
        ],
        Head::Clock => &[
            moment::timed,
            moment::dated,
            moment::numbered,
            moment::clock_alone,
        ],
        Head::Date => &[moment::timed, moment::dated, moment::clock_alone],
        Head::Part | Head::Night => &[moment::timed, moment::pointed_part],
        Head::Whole => &[moment::dated, moment::timed],
        Head::Vague | Head::Weekdays | Head::Recurring | Head::Units | Head::Count => &[],
        _ => &[moment::dated],
    }
}

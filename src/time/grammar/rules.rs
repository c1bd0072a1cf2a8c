//! Which rules can read what begins here: by its head, and by what stands ahead.

use super::base::{Rule, Words, always, given};
use super::{
    calendar, edge, holiday, length, moment, nth, offset, part_of_year, range, set, shift, vague,
};
use crate::time::lexeme::Head;
use crate::time::meaning::{Base, Meaning, Point};
use crate::time::sense::Sense;
use crate::time::traits::Traits as T;
use crate::time::word::Word;

/// What makes a number an hour: a clock's own signs, or a day.
const BESIDE_HOUR: T = T::DAY
    .without(T::NUMBER)
    .with(T::DASH)
    .with(T::PART)
    .with(T::CLOCK);

fn head(input: Words<'_>) -> Option<Head> {
    input.first()?.head
}

/// The rules for an expression at the head of some lexemes.
pub(super) fn expressions(input: Words<'_>) -> &'static [Rule<Meaning>] {
    match input.first() {
        Some(first) if matches!(first.sense, Sense::Word(Word::Every | Word::Each)) => {
            return const { &[always(set::set)] };
        }
        Some(first) if first.traits.has(T::OPENS) => {}
        _ => return &[],
    }
    let Some(head) = head(input) else { return &[] };
    match head {
        Head::Year
        | Head::Date
        | Head::Decade
        | Head::Deictic
        | Head::Night
        | Head::Holiday
        | Head::Month
        | Head::Part
        | Head::Season => const { &[always(range::moments)] },
        Head::PartOfYear => const { &[given(T::ENDED, length::ended), always(range::moments)] },
        Head::Rank | Head::Number => {
            const {
                &[
                    always(range::moments),
                    given(T::RANK, edge::edge),
                    given(T::UNIT, length::duration),
                    given(T::RECURS, set::set),
                ]
            }
        }
        Head::Count => {
            const {
                &[
                    given(T::WEEKDAY, offset::week_on_day),
                    given(T::SIDE, edge::edge),
                    given(T::SIDE, length::stretch),
                    always(length::duration),
                ]
            }
        }
        Head::Distance => {
            const {
                &[
                    given(T::AWAY.with(T::QUARTER), range::moments),
                    given(T::AWAY, offset::away),
                    given(T::SIDE, length::stretch),
                    always(length::duration),
                ]
            }
        }
        Head::Unit | Head::Whole => {
            const {
                &[
                    given(T::ENDED, length::ended),
                    given(T::AWAY, offset::beside),
                    always(range::moments),
                    given(T::AWAY, offset::away),
                    given(T::SPAN, length::stretch),
                    given(T::WHOLE, length::duration),
                    given(T::AWAY, length::of_year_ago),
                ]
            }
        }
        Head::Units => {
            const {
                &[
                    given(T::AWAY, range::moments),
                    always(edge::edge),
                    always(length::duration),
                    given(T::POINTS.with(T::SIDE), vague::vague),
                ]
            }
        }
        Head::Weekday | Head::Clock => {
            const {
                &[
                    given(T::UNIT, offset::week_on),
                    always(range::moments),
                    given(T::RECURS, set::set),
                ]
            }
        }
        Head::Weekdays | Head::Recurring => const { &[always(set::set)] },
        Head::Vague => {
            const {
                &[
                    always(vague::vague),
                    given(T::TO, range::moments),
                    given(T::UNIT, length::duration),
                ]
            }
        }
    }
}

/// The rules for a period at the head of some lexemes.
pub(super) fn periods(input: Words<'_>) -> &'static [Rule<Base>] {
    let Some(head) = head(input) else { return &[] };
    match head {
        Head::Year => {
            const {
                &[
                    always(calendar::one_year),
                    given(T::DASH, calendar::day),
                    given(T::MONTH.with(T::DASH), calendar::month_of_year),
                    given(T::DECADE, calendar::decade),
                    given(T::QUARTER, part_of_year::part_of_year),
                    given(T::QUARTER, part_of_year::period_of),
                ]
            }
        }
        Head::Date => const { &[always(calendar::day), always(calendar::month_of_year)] },
        Head::Rank => {
            const {
                &[
                    given(T::MONTH.with(T::SUFFIX), calendar::day),
                    given(T::SPAN, calendar::century),
                    given(T::QUARTER, part_of_year::part_of_year),
                    given(T::QUARTER, part_of_year::half_of),
                    given(T::UNIT.with(T::WEEKDAY), nth::nth),
                ]
            }
        }
        Head::Number => {
            const {
                &[
                    given(T::MONTH.with(T::DASH), calendar::day),
                    given(T::RANK, nth::nth),
                    given(T::SPELLED.with(T::QUARTER), calendar::one_year),
                    given(T::MONTH.with(T::DASH), calendar::month_of_year),
                    given(T::DECADE, calendar::decade),
                    given(T::SPAN, calendar::century),
                    given(T::QUARTER, part_of_year::part_of_year),
                    given(T::QUARTER, part_of_year::half_of),
                ]
            }
        }
        Head::Distance => {
            const {
                &[
                    given(T::QUARTER.with(T::AWAY), part_of_year::period_of),
                    given(T::AWAY, offset::offset),
                ]
            }
        }
        Head::Units => const { &[given(T::AWAY, offset::units_ago)] },
        Head::Month => {
            const {
                &[
                    given(T::NUMBER, calendar::day),
                    given(T::QUARTER, part_of_year::quarter_by_month),
                    always(calendar::month_of_year),
                    given(T::SIDE.with(T::POINTS), shift::pointed_month),
                ]
            }
        }
        Head::Weekday => {
            const {
                &[
                    given(T::NUMBER, calendar::day),
                    always(shift::day_of_week),
                    given(T::SIDE, nth::nth),
                ]
            }
        }
        Head::Unit => const { &[always(shift::unit_shift)] },
        Head::Whole => {
            const {
                &[
                    given(T::ENDED, nth::ended),
                    always(shift::unit_shift),
                    given(T::MONTH, calendar::month_of_year),
                    given(T::NUMBER, calendar::one_year),
                    given(T::QUARTER, part_of_year::part_of_year),
                    given(T::QUARTER.with(T::AWAY), part_of_year::period_of),
                    given(T::QUARTER, part_of_year::quarter_by_month),
                    given(T::WEEKDAY, shift::day_of_week),
                    given(T::DAY.without(T::UNIT), nth::nth),
                ]
            }
        }
        Head::Season => const { &[always(part_of_year::season)] },
        Head::Decade => const { &[always(calendar::decade)] },
        Head::Deictic => const { &[always(shift::deictic)] },
        Head::PartOfYear => {
            const {
                &[
                    always(part_of_year::part_of_year),
                    always(part_of_year::period_of),
                    always(shift::unit_shift),
                    always(calendar::one_year),
                ]
            }
        }
        Head::Holiday => const { &[always(holiday::holiday)] },
        _ => &[],
    }
}

/// The rules for a place on the calendar, with what goes with it.
pub(super) fn points(input: Words<'_>) -> &'static [Rule<Point>] {
    let Some(head) = head(input) else { return &[] };
    match head {
        Head::Rank | Head::Number => {
            const {
                &[
                    always(moment::dated),
                    given(BESIDE_HOUR, moment::timed),
                    given(T::CLOCK, moment::numbered),
                    given(T::CLOCK.with(T::PART).with(T::QUARTER), moment::clock_alone),
                ]
            }
        }
        Head::Clock => {
            const {
                &[
                    given(T::DAY.with(T::PART), moment::timed),
                    always(moment::numbered),
                    always(moment::clock_alone),
                ]
            }
        }
        Head::Part => const { &[always(moment::timed), always(moment::pointed_part)] },
        Head::Night => const { &[always(moment::pointed_part), given(T::DAY, moment::timed)] },
        Head::Year => {
            const {
                &[
                    always(moment::dated),
                    given(T::CLOCK, moment::timed),
                    given(T::CLOCK, moment::clock_alone),
                ]
            }
        }
        Head::Whole => {
            const {
                &[
                    always(moment::dated),
                    given(T::DAY.without(T::UNIT).with(T::PART), moment::timed),
                    given(T::CLOCK.with(T::TO), moment::clock_alone),
                ]
            }
        }
        Head::Vague | Head::Weekdays | Head::Recurring | Head::Count => &[],
        _ => const { &[always(moment::dated)] },
    }
}

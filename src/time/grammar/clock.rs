//! Times of day and parts of the day.
//!
//! ```text
//! clock    = time [ [ "in" ] "the" part ] [ zone ]
//! time     = hh:mm [ halfday ] | hour [ "." 2figures ] ( halfday | "o'clock" ) | "noon" | "midnight"
//!          | "half past" hour | hour [ "." 2figures ] "in" "the" part | minutes ( "past" | "to" ) hour [ halfday ] | 4figures zone
//! minutes  = [ "a" ] "quarter" | number "minutes" | number     the last one only before `past`
//! zone     = "GMT" and the like | ["local"] "time"
//! beside   = clock | hour "." 2figures | hour-word minute-word | hour     only beside a day: `Saturday at 5`
//! part     = [ "early" | "late" | "mid" ] ( "morning" | "afternoon" | ... )
//! ```

use chrono::NaiveTime;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map_opt, not, opt, peek, verify};
use nom::sequence::{preceded, terminated};

use super::base::{Parsed, Words, comma, figures, hyphen, is, one, sense, the, unit, whole, word};
use crate::time::part::PartOfDay;
use crate::time::sense::{Count, Sense};
use crate::time::unit::Unit;
use crate::time::word::Word;

/// A time of day that can be nothing else.
pub(super) fn clock(input: Words<'_>) -> Parsed<'_, NaiveTime> {
    // Most places have no clock, and that is told at once.
    if !matches!(
        input.first().map(|first| first.sense),
        Some(
            Sense::Clock(..)
                | Sense::Figures(..)
                | Sense::Decimal(..)
                | Sense::Number(_)
                | Sense::Noon(_)
                | Sense::Unit(Unit::Quarter, Count::Singular)
                | Sense::Word(Word::A | Word::About | Word::Around | Word::Just | Word::Half)
        )
    ) {
        return Err(nom::Err::Error(()));
    }
    let about = opt(one([Word::About, Word::Around, Word::Just]));
    let (rest, time) = preceded(about, time).parse(input)?;
    let part = preceded((opt(word(Word::In)), opt(word(Word::The))), part);
    let (rest, part) = opt(part).parse(rest)?;
    let (rest, _) = opt(zone).parse(rest)?;
    let time = part.map_or(Some(time), |part| on_24_hours(time, part));
    time.map(|time| (rest, time)).ok_or(nom::Err::Error(()))
}

/// A time of day that is given beside its day, where a bare hour will do: `Saturday at 5`.
pub(super) fn hour_beside_day(input: Words<'_>) -> Parsed<'_, NaiveTime> {
    let bare = map_opt(whole, |hour| NaiveTime::from_hms_opt(hour, 0, 0));
    let list = (is(Sense::Comma), whole).map(|_| ());
    let counts = alt((list, is(Sense::Hyphen), unit.map(|_| ())));
    let pair = map_opt((hour_word, hyphen, minute_word), |(hour, (), minute)| {
        NaiveTime::from_hms_opt(hour, minute, 0)
    });
    alt((clock, pointed, pair, terminated(bare, not(peek(counts))))).parse(input)
}

fn hour_word(input: Words<'_>) -> Parsed<'_, u32> {
    sense(|sense| match sense {
        Sense::Number(hour @ 1..=12) => Some(u32::from(hour)),
        _ => None,
    })(input)
}

/// `thirty`, `twenty-seven`, in words.
fn minute_word(input: Words<'_>) -> Parsed<'_, u32> {
    let words = verify(whole, |minute| (10..60).contains(minute));
    preceded(not(figures(1, 9)), words).parse(input)
}

/// The first hour of a range, whose half of the day the other one tells: `3-5pm`.
pub(super) fn first_hour(input: Words<'_>) -> Parsed<'_, NaiveTime> {
    let bare = map_opt(whole, |hour| NaiveTime::from_hms_opt(hour, 0, 0));
    alt((clock, bare)).parse(input)
}

/// `4 in the morning`, `4.30 in the morning`.
fn hour_of_part(input: Words<'_>) -> Parsed<'_, NaiveTime> {
    let hour = verify(whole, |hour| (1..=12).contains(hour));
    let hour = map_opt(hour, |hour| NaiveTime::from_hms_opt(hour, 0, 0));
    let part = preceded((word(Word::In), word(Word::The)), bare_part);
    map_opt((alt((hour, pointed)), part), |(hour, part)| {
        on_24_hours(hour, part)
    })
    .parse(input)
}

/// `4.30`, which is a time of day only beside a day or its part.
fn pointed(input: Words<'_>) -> Parsed<'_, NaiveTime> {
    sense(|sense| match sense {
        Sense::Decimal(hour, minute, 2) => NaiveTime::from_hms_opt(hour.into(), minute.into(), 0),
        _ => None,
    })(input)
}

/// A time of day on 24 hours, in a part of the day.
pub(super) fn on_24_hours(time: NaiveTime, part: PartOfDay) -> Option<NaiveTime> {
    use chrono::Timelike;
    let later = matches!(
        part,
        PartOfDay::Afternoon | PartOfDay::Evening | PartOfDay::Night
    );
    if later && time.hour() < 12 {
        return time.with_hour(time.hour() + 12);
    }
    Some(time)
}

fn time(input: Words<'_>) -> Parsed<'_, NaiveTime> {
    alt((
        exact,
        rounded,
        spelled,
        named,
        half_past,
        beside_hour,
        hour_of_part,
        of_zone,
    ))
    .parse(input)
}

/// `14:05`, `2:05 p.m.`.
fn exact(input: Words<'_>) -> Parsed<'_, NaiveTime> {
    let clock = sense(|sense| match sense {
        Sense::Clock(hour, minute, second) => Some((hour, minute, second.unwrap_or(0))),
        _ => None,
    });
    map_opt((clock, opt(half_day)), |((hour, minute, second), half)| {
        let hour = of_half(u32::from(hour), half)?;
        // The end of the day is the beginning of the next.
        NaiveTime::from_hms_opt(hour % 24, minute.into(), second.into())
    })
    .parse(input)
}

/// `6am`, `6.10 p.m.`, `5 o'clock`.
fn rounded(input: Words<'_>) -> Parsed<'_, NaiveTime> {
    let decimal = sense(|sense| match sense {
        Sense::Decimal(hour, minute, 2) => Some((u32::from(hour), u32::from(minute))),
        Sense::Figures(hour, 1 | 2) => Some((hour, 0)),
        _ => None,
    });
    let oclock = word(Word::Oclock).map(|()| None);
    let half = alt((half_day.map(Some), oclock));
    map_opt((decimal, half), |((hour, minute), half)| {
        NaiveTime::from_hms_opt(of_half(hour, half)?, minute, 0)
    })
    .parse(input)
}

/// `seven o'clock`, `one thirty p.m.`.
fn spelled(input: Words<'_>) -> Parsed<'_, NaiveTime> {
    let number = || {
        sense(|sense| match sense {
            Sense::Number(number) => Some(u32::from(number)),
            _ => None,
        })
    };
    let oclock = word(Word::Oclock).map(|()| None);
    let half = alt((half_day.map(Some), oclock));
    map_opt((number(), opt(number()), half), |(hour, minute, half)| {
        NaiveTime::from_hms_opt(of_half(hour, half)?, minute.unwrap_or(0), 0)
    })
    .parse(input)
}

fn named(input: Words<'_>) -> Parsed<'_, NaiveTime> {
    let noon = sense(|sense| match sense {
        Sense::Noon(hour) => NaiveTime::from_hms_opt(hour.into(), 0, 0),
        _ => None,
    });
    preceded(opt(figures(1, 2)), noon).parse(input)
}

fn half_past(input: Words<'_>) -> Parsed<'_, NaiveTime> {
    let hour = verify(whole, |hour| (1..=12).contains(hour));
    map_opt(
        (word(Word::Half), word(Word::Past), hour, opt(half_day)),
        |((), (), hour, half)| NaiveTime::from_hms_opt(of_half(hour, half)?, 30, 0),
    )
    .parse(input)
}

/// `a quarter to nine`, `ten minutes past six`, `twenty past six`.
fn beside_hour(input: Words<'_>) -> Parsed<'_, NaiveTime> {
    let quarter = (
        opt(word(Word::A)),
        is(Sense::Unit(Unit::Quarter, Count::Singular)),
    )
        .map(|_| 15);
    let minute = || verify(whole, |minute| (1..60).contains(minute));
    let minutes = terminated(
        minute(),
        (hyphen, verify(unit, |unit| *unit == Unit::Minute)),
    );
    let past = word(Word::Past).map(|()| Word::Past);
    let side = one([Word::Past, Word::To]);
    let (rest, (minute, side)) =
        alt(((alt((quarter, minutes)), side), (minute(), past))).parse(input)?;
    let hour = verify(whole, |hour| (1..=12).contains(hour));
    let end = not(peek(alt((unit.map(|_| ()), is(Sense::Hyphen)))));
    let (rest, (hour, half, ())) = (hour, opt(half_day), end).parse(rest)?;
    let hour = of_half(hour, half).ok_or(nom::Err::Error(()))?;
    let time = match side {
        Word::To => NaiveTime::from_hms_opt((hour + 23) % 24, 60 - minute, 0),
        _ => NaiveTime::from_hms_opt(hour, minute, 0),
    };
    time.map(|time| (rest, time)).ok_or(nom::Err::Error(()))
}

/// `1400 GMT`: the zone tells that the figures are a clock's.
fn of_zone(input: Words<'_>) -> Parsed<'_, NaiveTime> {
    let figures = map_opt(figures(4, 4), |time| {
        NaiveTime::from_hms_opt(time / 100, time % 100, 0)
    });
    terminated(figures, peek(word(Word::Zone))).parse(input)
}

fn half_day(input: Words<'_>) -> Parsed<'_, u8> {
    sense(|sense| match sense {
        Sense::HalfDay(hours) => Some(hours),
        _ => None,
    })(input)
}

fn of_half(hour: u32, half: Option<u8>) -> Option<u32> {
    match half {
        None => Some(hour),
        Some(_) if !(1..=23).contains(&hour) => None,
        Some(_) if hour > 12 => Some(hour),
        Some(hours) => Some(hour % 12 + u32::from(hours)),
    }
}

/// `no later than`.
pub(super) fn later_than(input: Words<'_>) -> Parsed<'_, ()> {
    // Hardly ever does it stand here, and that is told at once.
    if !matches!(
        input.first().map(|first| first.sense),
        Some(Sense::Word(Word::No | Word::Later | Word::Earlier))
    ) {
        return Err(nom::Err::Error(()));
    }
    let late = one([Word::Later, Word::Earlier]);
    (opt(word(Word::No)), late, word(Word::Than))
        .map(|_| ())
        .parse(input)
}

/// `or later`.
pub(super) fn or_later(input: Words<'_>) -> Parsed<'_, ()> {
    (word(Word::Or), one([Word::Later, Word::Earlier]))
        .map(|_| ())
        .parse(input)
}

fn zone(input: Words<'_>) -> Parsed<'_, ()> {
    let local = (opt(word(Word::Local)), word(Word::Time)).map(|_| ());
    alt((word(Word::Zone), local)).parse(input)
}

/// `morning`, `early-morning`, `the early hours`.
pub(super) fn part(input: Words<'_>) -> Parsed<'_, PartOfDay> {
    let early = (one([Word::Early, Word::Late, Word::Mid]), hyphen);
    preceded(opt(early), bare_part).parse(input)
}

fn bare_part(input: Words<'_>) -> Parsed<'_, PartOfDay> {
    sense(|sense| match sense {
        Sense::Part(part, Count::Singular) => Some(part),
        _ => None,
    })(input)
}

/// `am` or `pm` alone behind a day, for its half.
pub(super) fn half_of_day(input: Words<'_>) -> Parsed<'_, PartOfDay> {
    half_day
        .map(|hours| {
            if hours == 0 {
                PartOfDay::Morning
            } else {
                PartOfDay::Afternoon
            }
        })
        .parse(input)
}

/// Noon as a part of the day is its clock; the rest are parts.
pub(super) fn in_the_part(input: Words<'_>) -> Parsed<'_, PartOfDay> {
    preceded((comma, opt(one([Word::In, Word::At])), the), part).parse(input)
}

//! Periods that are told by their place beside the article's day, or beside what was spoken of last.
//!
//! ```text
//! deictic  = [ modifier ] ( "today" | "yesterday" | "tomorrow" )
//! weekday  = [ modifier ] [ way ] weekday [ week ] | week [ "-" ] weekday | weekday offset
//! shift    = [ modifier ] ( way | "the" ) unit | ["the"] unit ( "before last" | "after next" ) | "year-end"
//!          | "the" unit ( "before" | "after" ) | "the" "day" ( "before" | "after" ) deictic
//! way      = ["the"] ( "last" | "past" | "this" | "current" | "next" | "coming" | "previous" | "following" | "that" | "same" )
//! month    = [ modifier ] way month
//! ```

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map_opt, not, opt, peek, verify};
use nom::sequence::{preceded, terminated};

use super::base::{
    Parsed, Words, any, hyphen, is, is_ahead, modifier, month, one, sense, the, weekday, word,
};
use super::offset::offset;
use crate::time::lexeme::Lexeme;
use crate::time::meaning::{Base, Origin, Which, Year, Yearly};
use crate::time::sense::{Count, Sense};
use crate::time::traits::Traits;
use crate::time::unit::Unit;
use crate::time::word::Word;

/// In which direction a word points.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Way {
    Last,
    This,
    Next,
    Coming,
    Previous,
    Following,
    Same,
}

pub(super) fn way(input: Words<'_>) -> Parsed<'_, Way> {
    let word = |place: usize| match input.get(place).map(|lexeme| lexeme.sense) {
        Some(Sense::Word(word)) => Some(word),
        _ => None,
    };
    let (way, length) = match (word(0), word(1)) {
        (Some(Word::This), Some(Word::Past | Word::Last)) => (Some(Way::Last), 2),
        (Some(Word::This), Some(Word::Next)) => (Some(Way::Next), 2),
        (Some(Word::This), Some(Word::Coming)) => (Some(Way::Coming), 2),
        (Some(Word::The), Some(second)) => (of_word(second).filter(|_| second != Word::That), 2),
        (Some(Word::That), Some(Word::Same)) => (Some(Way::Same), 2),
        (Some(first), _) => (of_word(first), 1),
        _ => (None, 0),
    };
    let rest = input.get(length..).unwrap_or_default();
    way.map(|way| (rest, way)).ok_or(nom::Err::Error(()))
}

const fn of_word(word: Word) -> Option<Way> {
    Some(match word {
        Word::Last | Word::Past => Way::Last,
        Word::This | Word::Current | Word::These => Way::This,
        Word::Next => Way::Next,
        Word::Coming => Way::Coming,
        Word::Previous => Way::Previous,
        Word::Following => Way::Following,
        Word::Same | Word::That => Way::Same,
        _ => return None,
    })
}

/// A day told by its distance from the article's.
pub(super) fn deictic(input: Words<'_>) -> Parsed<'_, Base> {
    let day = sense(|sense| match sense {
        Sense::Deictic(days) => Some(Base::Shift(Unit::Day, i32::from(days))),
        _ => None,
    });
    preceded(opt(modifier), day).parse(input)
}

pub(super) fn day_of_week(input: Words<'_>) -> Parsed<'_, Base> {
    let (rest, _) = opt(modifier).parse(input)?;
    let plain = || {
        (opt(way), opt(word(Word::The)), weekday)
            .map(|(way, _, weekday)| Base::Weekday(weekday, which(way)))
    };
    if !is_ahead(Traits::UNIT, rest) {
        return plain().parse(rest);
    }
    let week = is(Sense::Unit(Unit::Week, Count::Singular));
    let of_week =
        |input| terminated(way, is(Sense::Unit(Unit::Week, Count::Singular))).parse(input);
    let before = (terminated(way, week), hyphen, weekday)
        .map(|(way, (), weekday)| Base::WeekdayOf(weekday, weeks(way)));
    let behind = (opt(word(Word::The)), weekday, opt(word(Word::Of)), of_week)
        .map(|(_, weekday, _, way)| Base::WeekdayOf(weekday, weeks(way)));
    alt((before, behind, weekday_away, plain())).parse(rest)
}

/// `Monday two weeks from now`, `Friday three days ago`: the distance says which one.
fn weekday_away(input: Words<'_>) -> Parsed<'_, Base> {
    let (rest, weekday) = weekday(input)?;
    // Hardly ever does a number stand behind a weekday.
    if !matches!(
        rest.first().map(|next| next.sense),
        Some(Sense::Number(_) | Sense::Figures(..) | Sense::Word(Word::A))
    ) {
        return Err(nom::Err::Error(()));
    }
    let (rest, distance) = offset(rest)?;
    match distance {
        Base::Offset(Unit::Week, Some(weeks), Origin::Article | Origin::Deictic(0)) => {
            Ok((rest, Base::WeekdayOf(weekday, weeks)))
        }
        Base::Offset(Unit::Day, Some(_), Origin::Article | Origin::Deictic(0)) => {
            Ok((rest, distance))
        }
        _ => Err(nom::Err::Error(())),
    }
}

const fn which(way: Option<Way>) -> Which {
    match way {
        None => Which::Recent,
        Some(Way::Last) => Which::Last,
        Some(Way::This) => Which::This,
        Some(Way::Next) => Which::Next,
        Some(Way::Coming) => Which::Coming,
        Some(Way::Previous | Way::Same) => Which::Previous,
        Some(Way::Following) => Which::Following,
    }
}

pub(super) const fn weeks(way: Way) -> i32 {
    match way {
        Way::Last | Way::Previous => -1,
        Way::This | Way::Same => 0,
        Way::Next | Way::Coming | Way::Following => 1,
    }
}

/// `last week`, `the following year`, `that day`.
pub(super) fn unit_shift(input: Words<'_>) -> Parsed<'_, Base> {
    let beside = (the, singular, one_before).map(|((), unit, by)| Base::Same(unit, by));
    let whole = alt((
        latest,
        after_next,
        before_last,
        pointed,
        day_around,
        beside,
        article_own,
    ));
    alt((year_end, end_of, preceded(opt(modifier), whole))).parse(input)
}

/// A unit, not counted.
fn singular(input: Words<'_>) -> Parsed<'_, Unit> {
    sense(|sense| match sense {
        Sense::Unit(unit, Count::Singular) => Some(unit),
        _ => None,
    })(input)
}

/// A unit that the calendar has. `The last fortnight` is a length, up to the day: no calendar has fortnights.
fn named(input: Words<'_>) -> Parsed<'_, Unit> {
    verify(singular, |unit| *unit != Unit::Fortnight).parse(input)
}

/// What may stand before a unit and changes nothing: `the last full week`.
fn kind_of_unit(input: Words<'_>) -> Parsed<'_, Option<Word>> {
    opt(one([
        Word::Fiscal,
        Word::Calendar,
        Word::Full,
        Word::Business,
    ]))
    .parse(input)
}

/// `the latest quarter`.
fn latest(input: Words<'_>) -> Parsed<'_, Base> {
    let newest = (
        the,
        opt(word(Word::Most)),
        one([Word::Latest, Word::Recent]),
    );
    (newest, kind_of_unit, named)
        .map(|(.., unit)| Base::Shift(unit, -1))
        .parse(input)
}

/// `the week after next`.
fn after_next(input: Words<'_>) -> Parsed<'_, Base> {
    (the, singular, word(Word::After), the, word(Word::Next))
        .map(|((), unit, ..)| Base::Shift(unit, 2))
        .parse(input)
}

/// `the week before last`.
fn before_last(input: Words<'_>) -> Parsed<'_, Base> {
    (the, singular, word(Word::Before), the, word(Word::Last))
        .map(|((), unit, ..)| Base::Shift(unit, -2))
        .parse(input)
}

/// `last week`, `the following year`; `the past decade` is a length.
fn pointed(input: Words<'_>) -> Parsed<'_, Base> {
    let past = (opt(one([Word::The, Word::This])), word(Word::Past));
    let long = verify(singular, |unit| *unit >= Unit::Decade);
    let is_no_length = not(peek((past, long)));
    (is_no_length, way, kind_of_unit, named)
        .map(|((), way, _, unit)| match (way, unit) {
            // Of the article's own day it is `tomorrow`.
            (Way::Next, Unit::Day) | (Way::Previous | Way::Following | Way::Same, _) => {
                Base::Same(unit, weeks(way))
            }
            _ => Base::Shift(unit, weeks(way)),
        })
        .parse(input)
}

/// `the day after tomorrow`.
fn day_around(input: Words<'_>) -> Parsed<'_, Base> {
    let day = is(Sense::Unit(Unit::Day, Count::Singular));
    let side = one([Word::Before, Word::After]);
    (the, day, side, deictic_days)
        .map(|((), (), side, days)| {
            let by = if side == Word::Before { -1 } else { 1 };
            Base::Shift(Unit::Day, i32::from(days) + by)
        })
        .parse(input)
}

/// `the year`, for the article's own.
fn article_own(input: Words<'_>) -> Parsed<'_, Base> {
    let unit = (word(Word::The), kind_of_unit, singular).map(|(.., unit)| unit);
    map_opt(unit, |unit| match unit {
        Unit::Quarter | Unit::Weekend => Some(Base::Same(unit, 0)),
        Unit::Year | Unit::Month | Unit::Week | Unit::Day => Some(Base::Shift(unit, 0)),
        _ => None,
    })
    .parse(input)
}

/// `year-end`.
fn year_end(input: Words<'_>) -> Parsed<'_, Base> {
    let year = is(Sense::Unit(Unit::Year, Count::Singular));
    (the, year, hyphen, word(Word::End))
        .map(|_| Base::Day {
            weekday: None,
            day: 31,
            month: 12,
            year: Year::This,
        })
        .parse(input)
}

/// `late week`, `the end of the month`.
fn end_of(input: Words<'_>) -> Parsed<'_, Base> {
    let unit = (modifier, singular).map(|((), unit)| unit);
    map_opt(unit, |unit| match unit {
        Unit::Year | Unit::Month | Unit::Week | Unit::Day => Some(Base::Shift(unit, 0)),
        _ => None,
    })
    .parse(input)
}

/// `before` and `after` behind a period, `the day before`, unless they go on.
pub(super) fn one_before(input: Words<'_>) -> Parsed<'_, i32> {
    let end = not(peek(verify(any, |next: &Lexeme| {
        next.sense != Sense::Comma
    })));
    terminated(one([Word::Before, Word::After]), end)
        .map(|side| if side == Word::Before { -1 } else { 1 })
        .parse(input)
}

pub(super) fn deictic_days(input: Words<'_>) -> Parsed<'_, i8> {
    sense(|sense| match sense {
        Sense::Deictic(days) => Some(days),
        _ => None,
    })(input)
}

/// `last year`, as the year of something.
pub(super) fn year_shift(input: Words<'_>) -> Parsed<'_, i32> {
    terminated(
        verify(way, |way| {
            matches!(way, Way::Last | Way::This | Way::Next | Way::Coming)
        }),
        is(Sense::Unit(Unit::Year, Count::Singular)),
    )
    .map(weeks)
    .parse(input)
}

/// The year that a day or a month has behind it: `last year`, `that year`.
pub(super) fn pointed_year(input: Words<'_>) -> Parsed<'_, Year> {
    let year = is(Sense::Unit(Unit::Year, Count::Singular));
    map_opt(terminated(way, year), |way| match way {
        Way::Same => Some(Year::Spoken),
        Way::Last | Way::This | Way::Next | Way::Coming => Some(Year::Shift(weeks(way))),
        Way::Previous | Way::Following => None,
    })
    .parse(input)
}

pub(super) const fn year_of(way: Option<Way>) -> Year {
    match way {
        None => Year::Nearest,
        Some(Way::Last | Way::Previous) => Year::Last,
        Some(Way::This) => Year::This,
        Some(Way::Same) => Year::Spoken,
        Some(Way::Next | Way::Coming | Way::Following) => Year::Next,
    }
}

/// `last March`.
pub(super) fn pointed_month(input: Words<'_>) -> Parsed<'_, Base> {
    (opt(modifier), way, month)
        .map(|(_, way, month)| Base::Yearly(Yearly::Month(month), year_of(Some(way))))
        .parse(input)
}

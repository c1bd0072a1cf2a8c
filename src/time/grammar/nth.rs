//! Parts of a period by their rank.
//!
//! ```text
//! nth      = ["the"] ( ordinal | "last" ) ( "week" | "day" | "month" | weekday ) [ "of" | "in" ] whole
//!          | ( "the" ordinal | figures suffix ) "of" ( way | "the" ) "month"
//!          | ["the"] "week" number [ ["of" | ","] year ]
//!          | ["the"] ( "week" | "weekend" ) ( "of" | "beginning" | "ending" ) ( day | holiday ) | ended
//! ended    = ["the"] ["fiscal"] "quarter"     before "ended" day
//! whole    = month [ [","] year ] | [ "the" ] [ "year" ] year | way ( "month" | "year" )
//! ```

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map_opt, opt, peek, value, verify};
use nom::sequence::preceded;

use super::base::{
    Parsed, Words, any, comma, figures, is, month, one, ordinal, sense, the, weekday, word, year,
};
use super::calendar::{day, month_of_year};
use super::holiday::holiday;
use super::shift::{way, weeks, year_shift};
use crate::time::meaning::{Base, Holiday, What, Whole, Year, Yearly};
use crate::time::sense::{Count, Sense};
use crate::time::unit::Unit;
use crate::time::word::Word;

pub(super) fn nth(input: Words<'_>) -> Parsed<'_, Base> {
    alt((ranked, day_of_month, numbered, holding)).parse(input)
}

/// `the quarter ended Sept. 30`: the day behind tells which one, and is an expression of its own.
pub(super) fn ended(input: Words<'_>) -> Parsed<'_, Base> {
    let quarter = is(Sense::Unit(Unit::Quarter, Count::Singular));
    let fiscal = opt(one([Word::Fiscal, Word::Latest]));
    let (rest, _) = (the, fiscal, quarter).parse(input)?;
    let (_, base) = preceded(
        (word(Word::Ended), opt(one([Word::On, Word::In]))),
        alt((day, month_of_year)),
    )
    .parse(rest)?;
    let (month, day, year) = match base {
        Base::Day {
            day, month, year, ..
        } => (month, day, year),
        Base::Yearly(Yearly::Month(month), year) => (month, 1, year),
        _ => return Err(nom::Err::Error(())),
    };
    let base = Base::With(Unit::Quarter, Holiday::Fixed(month, day), year);
    Ok((rest, base))
}

fn ranked(input: Words<'_>) -> Parsed<'_, Base> {
    let rank = alt((ordinal, value(0, word(Word::Last))));
    let unit = sense(|sense| match sense {
        Sense::Unit(unit @ (Unit::Day | Unit::Week | Unit::Month), Count::Singular) => {
            Some(What::Unit(unit))
        }
        _ => None,
    });
    let what = alt((unit, weekday.map(What::Weekday)));
    let of = opt(one([Word::Of, Word::In]));
    map_opt(
        (the, rank, what, of, whole),
        |((), rank, what, _, whole)| {
            // `Fell for a third month in October`: no month has months.
            let is_inside = what != What::Unit(Unit::Month) || matches!(whole, Whole::Year(_));
            is_inside.then_some(Base::Nth(rank, what, whole))
        },
    )
    .parse(input)
}

/// `the 15th of next month`, `the first of the month`.
fn day_of_month(input: Words<'_>) -> Parsed<'_, Base> {
    let lead = (opt(word(Word::The)), peek(any)).parse(input)?.1;
    let rank = verify(ordinal, |day| {
        (1..=31).contains(day) && (lead.0.is_some() || matches!(lead.1.sense, Sense::Figures(..)))
    });
    let month = verify(whole, |whole| matches!(whole, Whole::Months(_)));
    (the, rank, word(Word::Of), month)
        .map(|((), day, (), month)| Base::Nth(day, What::Unit(Unit::Day), month))
        .parse(input)
}

fn whole(input: Words<'_>) -> Parsed<'_, Whole> {
    let given = || alt((year.map(Year::Given), year_shift.map(Year::Shift)));
    let in_month = (month, opt(preceded(comma, given())))
        .map(|(month, year)| Whole::Month(month, year.unwrap_or(Year::Nearest)));
    let unit = |wanted| is(Sense::Unit(wanted, Count::Singular));
    let in_year = preceded((the, opt(unit(Unit::Year))), given()).map(Whole::Year);
    let pointed = (
        alt((way.map(weeks), value(0, word(Word::The)))),
        unit(Unit::Month),
    )
        .map(|(months, ())| Whole::Months(months));
    let this_year = value(Whole::Year(Year::This), (word(Word::The), unit(Unit::Year)));
    alt((in_month, in_year, pointed, this_year)).parse(input)
}

/// `week 12`, `week 3 of 2018`.
fn numbered(input: Words<'_>) -> Parsed<'_, Base> {
    let week = is(Sense::Unit(Unit::Week, Count::Singular));
    let number = verify(figures(1, 2), |week| (1..=53).contains(week));
    let year = preceded((opt(word(Word::Of)), comma), year.map(Year::Given));
    (the, week, number, opt(year))
        .map(|((), (), week, year)| {
            let whole = Whole::Year(year.unwrap_or(Year::This));
            Base::Nth(week, What::Unit(Unit::Week), whole)
        })
        .parse(input)
}

/// `the week of 6 March`, `the week beginning March 6`, `the weekend of Thanksgiving`.
fn holding(input: Words<'_>) -> Parsed<'_, Base> {
    let unit = sense(|sense| match sense {
        Sense::Unit(unit @ (Unit::Week | Unit::Weekend), Count::Singular) => Some(unit),
        _ => None,
    });
    let of = one([Word::Of, Word::Ended, Word::Start, Word::Commencing]);
    let (rest, ((), unit, _, base)) = (the, unit, of, alt((day, holiday))).parse(input)?;
    match base {
        Base::Day {
            day, month, year, ..
        } => Ok((rest, Base::With(unit, Holiday::Fixed(month, day), year))),
        Base::Holiday(holiday, year) => Ok((rest, Base::With(unit, holiday, year))),
        _ => Err(nom::Err::Error(())),
    }
}

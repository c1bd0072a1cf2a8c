//! Seasons, quarters and halves of years, and the quarter that is spoken of in another year.
//!
//! ```text
//! season   = [ modifier ] [ way | "the" ] season [ ["of" | ","] year ]
//! year     = figures [ "-" 2figures ]     of a year astride, the first is the one that it is told by
//! part     = [ modifier ] ["the"] [ year ] ["year-ago"] ["fiscal"] ( ordinal | "last" ) [ "-" ] ( "quarter" | "half" ) [ ["of"] year ]
//!          | [ year ] "q3" [ year ] | ["the"] month [ year ] [ "-" ] "quarter"
//! half     = ["the"] ( ordinal | "last" ) "half of" period
//! period   = ["the" | "a"] "year-ago" [ noun ] | "a year" ( "ago" | "earlier" ) | ["the" "same"] noun year | year noun
//! noun     = "quarter" | "period"
//! ```

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map_opt, opt, peek, value, verify};
use nom::sequence::{preceded, terminated};

use super::base::{
    Parsed, Words, comma, figures, hyphen, is, modifier, month, one, ordinal, sense, short_year,
    the, unit, word, year,
};
use super::moment::period;
use super::shift::{way, year_of, year_shift};
use crate::time::meaning::{Base, Year, Yearly};
use crate::time::part::Season;
use crate::time::sense::{Count, Sense};
use crate::time::unit::Unit;
use crate::time::word::Word;

pub(super) fn season(input: Words<'_>) -> Parsed<'_, Base> {
    let name = sense(|sense| match sense {
        Sense::Season(season) => Some(season),
        _ => None,
    });
    let year = opt(preceded((opt(word(Word::Of)), comma), year_of_part));
    let pointed = alt((way.map(Some), opt(word(Word::The)).map(|_| None)));
    let (rest, (_, way, _, season, year)) = (
        opt(modifier),
        pointed,
        opt((one([Word::Early, Word::Late, Word::Mid]), hyphen)),
        name,
        year,
    )
        .parse(input)?;
    let bare = way.is_none() && year.is_none();
    let first = input.first().map(|first| first.sense);
    // `fall` and `spring` alone are verbs, or waters.
    if bare
        && first == Some(Sense::Season(season))
        && matches!(season, Season::Spring | Season::Autumn)
    {
        return Err(nom::Err::Error(()));
    }
    let year = year.unwrap_or(year_of(way));
    Ok((rest, Base::Yearly(Yearly::Season(season), year)))
}

/// A year behind a part of it, or its possessive before.
fn year_of_part(input: Words<'_>) -> Parsed<'_, Year> {
    let fiscal = opt(one([Word::Fiscal, Word::Calendar]));
    alt((
        year_shift.map(Year::Shift),
        that_year,
        short_year.map(Year::Given),
        preceded(
            (
                the,
                fiscal,
                opt(is(Sense::Unit(Unit::Year, Count::Singular))),
            ),
            year_astride,
        )
        .map(Year::Given),
        value(
            Year::This,
            (
                word(Word::The),
                is(Sense::Unit(Unit::Year, Count::Singular)),
            ),
        ),
    ))
    .parse(input)
}

/// A year, which may go on in the next one: `the first quarter of | 2023-24`.
fn year_astride(input: Words<'_>) -> Parsed<'_, i32> {
    let (rest, first) = year(input)?;
    let joint = alt((is(Sense::Hyphen), is(Sense::Slash)));
    let second = verify(figures(2, 2), |second| {
        i64::from(*second) == i64::from(first + 1) % 100
    });
    let (rest, _) = opt((joint, second)).parse(rest)?;
    Ok((rest, first))
}

fn that_year(input: Words<'_>) -> Parsed<'_, Year> {
    let year = is(Sense::Unit(Unit::Year, Count::Singular));
    value(Year::Spoken, (word(Word::That), year)).parse(input)
}

/// Quarters and halves of years.
pub(super) fn part_of_year(input: Words<'_>) -> Parsed<'_, Base> {
    let before = opt(terminated(year_of_part, opt(hyphen)));
    let fiscal = (opt(one([Word::Fiscal, Word::Calendar])), hyphen);
    let of = (opt(one([Word::Of, Word::In])), comma);
    let behind = opt(preceded(of, year_of_part));
    let (rest, (_, (), before, ago, (), _, part, behind)) = (
        opt(modifier),
        the,
        before,
        opt(year_ago),
        the,
        fiscal,
        alt((ranked, short)),
        behind,
    )
        .parse(input)?;
    let year = ago.map(|()| Year::Ago).or(before).or(behind);
    let bare = year.is_none();
    // `the first half` may be that of a game.
    if bare && matches!(part, Yearly::Half(_)) {
        return Err(nom::Err::Error(()));
    }
    Ok((rest, Base::Yearly(part, year.unwrap_or(Year::Nearest))))
}

/// The rank of the last part, of however many.
const LAST: u32 = 9;

/// `third quarter`, `last half`.
fn ranked(input: Words<'_>) -> Parsed<'_, Yearly> {
    let rank = alt((ordinal, value(LAST, one([Word::Last, Word::Latest]))));
    let quarters = || is(Sense::Unit(Unit::Quarter, Count::Plural));
    // `the second and fourth quarters`.
    let more = (one([Word::And, Word::Or]), the, ordinal, hyphen);
    let quarter = alt((
        is(Sense::Unit(Unit::Quarter, Count::Singular)),
        quarters(),
        peek(preceded(more, quarters())),
    ));
    let parts = alt((value(4, quarter), value(2, word(Word::Half))));
    let part = (terminated(rank, hyphen), parts);
    map_opt(part, |(rank, parts)| match (rank, parts) {
        (1..=4, 4) => Some(Yearly::Quarter(rank)),
        (1..=2, 2) => Some(Yearly::Half(rank)),
        (LAST, 2) => Some(Yearly::Half(2)),
        _ => None,
    })
    .parse(input)
}

/// `Q3`, `H1`.
fn short(input: Words<'_>) -> Parsed<'_, Yearly> {
    sense(|sense| match sense {
        Sense::Quarter(quarter) => Some(Yearly::Quarter(u32::from(quarter))),
        Sense::Half(half) => Some(Yearly::Half(u32::from(half))),
        _ => None,
    })(input)
}

/// `the second half of February`: as fine as its period, like the end of it.
pub(super) fn half_of(input: Words<'_>) -> Parsed<'_, Base> {
    let rank = alt((ordinal.map(|_| ()), word(Word::Last)));
    let is_long = |whole: &Base| matches!(whole.unit(), Some(unit) if unit != Unit::Year);
    let whole = verify(period, is_long);
    preceded((the, rank, word(Word::Half), word(Word::Of)), whole).parse(input)
}

/// `the June quarter`: companies name a quarter after the month in which it ends.
pub(super) fn quarter_by_month(input: Words<'_>) -> Parsed<'_, Base> {
    let last = verify(month, |month| month.is_multiple_of(3));
    let quarter = is(Sense::Unit(Unit::Quarter, Count::Singular));
    (the, last, opt(year_of_part), hyphen, quarter)
        .map(|((), last, year, (), ())| {
            let quarter = Yearly::Quarter(last / 3);
            Base::Yearly(quarter, year.unwrap_or(Year::Nearest))
        })
        .parse(input)
}

/// `year-ago`, `year-earlier`.
pub(super) fn year_ago(input: Words<'_>) -> Parsed<'_, ()> {
    (
        is(Sense::Unit(Unit::Year, Count::Singular)),
        is(Sense::Hyphen),
        one([Word::Ago, Word::Earlier]),
    )
        .map(|_| ())
        .parse(input)
}

/// `the year-ago quarter`, `a year earlier`, `the 1988 period`: the period spoken of, in another year.
pub(super) fn period_of(input: Words<'_>) -> Parsed<'_, Base> {
    let like = || opt(one([Word::Corresponding, Word::Same]));
    let year = || is(Sense::Unit(Unit::Year, Count::Singular));
    let article = opt(one([Word::The, Word::A]));
    let called = opt(alt((period_noun, unit.map(|_| None))));
    let compound =
        (article, like(), year_ago, called).map(|(.., noun)| (noun.flatten(), Year::Ago));
    let side = one([Word::Ago, Word::Earlier, Word::Before]);
    let phrase = (word(Word::A), year(), side).map(|_| (None, Year::Ago));
    let side = one([Word::Ago, Word::Earlier]);
    let ago = (the, like(), period_noun, word(Word::A), year(), side)
        .map(|((), _, noun, ..)| (noun, Year::Ago));
    let of = opt(one([Word::Of, Word::In]));
    let behind =
        (the, like(), period_noun, of, year_of_part).map(|(.., noun, _, year)| (noun, year));
    let before = (year_of_part, period_noun).map(|(year, noun)| (noun, year));
    let latest = (the, word(Word::Latest), period_noun).map(|((), (), noun)| (noun, Year::Nearest));
    alt((compound, phrase, ago, behind, before, latest))
        .map(|(noun, year)| Base::PeriodOf(noun, year))
        .parse(input)
}

/// How the period spoken of is called, by its unit where that is said.
fn period_noun(input: Words<'_>) -> Parsed<'_, Option<Unit>> {
    let quarter = is(Sense::Unit(Unit::Quarter, Count::Singular));
    alt((
        value(Some(Unit::Quarter), quarter),
        value(None, word(Word::Period)),
    ))
    .parse(input)
}

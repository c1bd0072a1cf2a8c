//! Days, months, years, decades and centuries of the calendar.
//!
//! ```text
//! day      = [ weekday [","] ["the"] ] ( day-first | month-first | iso | slashed | rank )
//! day-first   = ["the"] day-number ( ["of" | "-"] month [ [","] year | "-" year ] | before [ "," day-number [ "," day-number ] ] ( "and" | "or" ) day-number month [ [","] year ] )
//! month-first = [ way | "the" ] month ["the"] day-number [ [","] year ]
//! iso      = year ("-" | "/") ( number | month ) ("-" | "/") number
//! slashed  = number "/" number [ "/" number ] | number "-" number "-" number     what is a fraction is a trap
//! rank     = "the" figures suffix | weekday ["the"] day-number     never `the eighth`, which counts anything
//! month    = [ modifier ] [ ["the"] "month of" ] month [ ( "and" | "or" ) before month year | [","] ["of" | "-" | "/"] ( year | "last year" | "this year" | "next year" | "that year" ) ]
//!          | year month | number ("-" | "/") year
//! years    = [ modifier ] [ "the" ] [ "year" [ "of" ] | "fiscal" [ "year" ] ] year
//! decade   = [ modifier ] ["the"] ( year "s" | ["'"] 2figures "s" | decade-word )
//! century  = [ modifier ] ["the"] ordinal [ "-" ] "century"
//! ```

use chrono::Weekday;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map_opt, not, opt, peek, verify};
use nom::sequence::{preceded, terminated};

use super::base::{
    Parsed, Words, comma, day_number, figures, hyphen, is, modifier, month, one, ordinal, sense,
    short_year, the, unit, weekday, word, year, year_figures,
};
use super::listed::listed;
use super::shift::{pointed_year, way, year_of};
use crate::time::meaning::{Base, Year, Yearly};
use crate::time::sense::{Count, Sense};
use crate::time::unit::Unit;
use crate::time::word::Word;

/// A day by its number, with or without month and year.
pub(super) fn day(input: Words<'_>) -> Parsed<'_, Base> {
    let pointed = (
        opt(one([Word::This, Word::Next, Word::Last, Word::Coming])),
        opt(word(Word::Coming)),
    );
    let named = (pointed, weekday, opt(is(Sense::Comma)), opt(word(Word::On)));
    let (rest, name) = opt(named).parse(input)?;
    // `Friday, the fourth` counts something else.
    let close = name
        .filter(|(_, _, comma, _)| comma.is_none())
        .map(|(_, weekday, ..)| weekday);
    let name = name.map(|(_, weekday, ..)| weekday);
    let rank = |input| rank(close, input);
    let (rest, base) = alt((day_first, month_first, iso, slashed, rank)).parse(rest)?;
    Ok((rest, with_weekday(base, name)))
}

const fn with_weekday(base: Base, name: Option<Weekday>) -> Base {
    match base {
        Base::Day {
            day, month, year, ..
        } => Base::Day {
            weekday: name,
            day,
            month,
            year,
        },
        Base::Figures(figures, _) => Base::Figures(figures, name),
        other => other,
    }
}

const fn base(day: u32, month: u32, year: Year) -> Base {
    Base::Day {
        weekday: None,
        day,
        month,
        year,
    }
}

fn day_first(input: Words<'_>) -> Parsed<'_, Base> {
    let joint = alt((word(Word::Of), is(Sense::Slash), hyphen));
    let year = opt(preceded((comma, opt(is(Sense::Slash)), hyphen), of_year));
    let whole = (joint, month, year).map(|((), month, year)| (month, year));
    let (rest, day) = preceded(the, day_number).parse(input)?;
    let (rest, (month, year)) = alt((whole, shared_month(day))).parse(rest)?;
    Ok((rest, base(day, month, year.unwrap_or(Year::Recent))))
}

/// The month that a day shares with later ones, and its year: `24 and 25 June`, `6, 7 and 8 March`.
fn shared_month<'a>(day: u32) -> impl Parser<Words<'a>, Output = (u32, Option<Year>), Error = ()> {
    let later = verify(day_number, move |later| day < *later);
    let joint = one([Word::And, Word::Or]);
    let year = opt(preceded(comma, of_year));
    let listed = || opt((is(Sense::Comma), day_number));
    let between = (listed(), listed(), joint, the);
    peek((between, later, opt(word(Word::Of)), month, year))
        .map(|(_, _, _, month, year)| (month, year))
}

fn month_first(input: Words<'_>) -> Parsed<'_, Base> {
    let year = opt(preceded((comma, hyphen), of_year));
    let day = terminated(
        day_number,
        not(peek(alt((
            word(Word::S),
            is(Sense::Stop).and(figures(1, 4)).map(|_| ()),
        )))),
    );
    let lead = opt(alt((way.map(Some), word(Word::The).map(|()| None))));
    let (rest, (way, month, (), (), day, year)) =
        (lead, month, hyphen, the, day, year).parse(input)?;
    let shared = || listed(day, rest)?.year.map(Year::Given);
    let pointed = || way.flatten().map(|way| year_of(Some(way)));
    let year = year.or_else(shared).or_else(pointed);
    Ok((rest, base(day, month, year.unwrap_or(Year::Recent))))
}

/// The year behind a day or a month: `2021`, `last year`, `that year`.
fn of_year(input: Words<'_>) -> Parsed<'_, Year> {
    let given = alt((
        year.map(Year::Given),
        short_year.map(Year::Given),
        pointed_year,
    ));
    preceded(opt(one([Word::Of, Word::In])), given).parse(input)
}

fn iso(input: Words<'_>) -> Parsed<'_, Base> {
    let joint = || alt((is(Sense::Hyphen), is(Sense::Slash)));
    let month = alt((figures(1, 2), month));
    (year_figures, joint(), month, joint(), figures(1, 2))
        .map(|(year, (), month, (), day)| base(day, month, Year::Given(year)))
        .parse(input)
}

/// `16/03/2021`, `16-03-2021`, `5/7`.
fn slashed(input: Words<'_>) -> Parsed<'_, Base> {
    let slashes = sense(|sense| match sense {
        Sense::Slashed(first @ ..=31, second @ ..=31, 0) => Some((first, second, 0)),
        Sense::Slashed(first, second, third) if third > 0 => Some((first, second, third)),
        _ => None,
    });
    let hyphens = (
        figures(1, 2),
        is(Sense::Hyphen),
        figures(1, 2),
        is(Sense::Hyphen),
        figures(2, 4),
    )
        .map(|(first, (), second, (), third)| {
            let small = |number: u32| u16::try_from(number).unwrap_or_default();
            (small(first), small(second), small(third))
        });
    alt((slashes, hyphens))
        .map(|figures| Base::Figures(figures, None))
        .parse(input)
}

/// `the 8th`, `Sunday 31`, `Tuesday the 5th`.
fn rank(name: Option<Weekday>, input: Words<'_>) -> Parsed<'_, Base> {
    let end = || not(peek(alt((unit.map(|_| ()), is(Sense::Hyphen), hour_sign))));
    let suffixed = (
        the,
        verify(figures(1, 2), |day| (1..=31).contains(day)),
        word(Word::Suffix),
        end(),
    )
        .map(|((), day, (), ())| day);
    if name.is_some() {
        let number = not(peek(figures(1, 9)));
        let plain = (the, day_number, end(), number).map(|((), day, ..)| day);
        return alt((suffixed, plain))
            .map(|day| Base::DayOfMonth(day, name))
            .parse(input);
    }
    preceded(peek(word(Word::The)), suffixed)
        .map(|day| Base::DayOfMonth(day, None))
        .parse(input)
}

/// What makes an hour of the number before it: `Friday 5pm`, `Saturday 12 noon`.
fn hour_sign(input: Words<'_>) -> Parsed<'_, ()> {
    sense(|sense| match sense {
        Sense::HalfDay(_) | Sense::Noon(_) | Sense::Word(Word::Oclock) => Some(()),
        _ => None,
    })(input)
}

/// A month, perhaps with its year.
pub(super) fn month_of_year(input: Words<'_>) -> Parsed<'_, Base> {
    let base = |month, year| Base::Yearly(Yearly::Month(month), year);
    let joint = alt((is(Sense::Slash), is(Sense::Hyphen), word(Word::Of), comma));
    // `March or April 2021`.
    let shared = peek(preceded(
        (one([Word::And, Word::Or]), opt(modifier), month, comma),
        year.map(Year::Given),
    ));
    let behind = (the, month, opt(alt((preceded(joint, of_year), shared))))
        .map(move |((), month, year)| base(month, year.unwrap_or(Year::Recent)));
    let before = (
        year,
        alt((is(Sense::Slash), is(Sense::Hyphen), comma)),
        month,
    )
        .map(move |(year, (), month)| base(month, Year::Given(year)));
    let called = (
        the,
        is(Sense::Unit(Unit::Month, Count::Singular)),
        word(Word::Of),
    );
    preceded(
        (opt(modifier), opt(called)),
        alt((behind, before, month_in_figures)),
    )
    .parse(input)
}

/// `2016-11`, `11/2016`.
fn month_in_figures(input: Words<'_>) -> Parsed<'_, Base> {
    let joint = || alt((is(Sense::Hyphen), is(Sense::Slash)));
    let number = || verify(figures(1, 2), |month| (1..=12).contains(month));
    let slashed = sense(|sense| match sense {
        Sense::Slashed(month @ 1..=12, year @ 1000..=2199, 0)
        | Sense::Slashed(year @ 1000..=2199, month @ 1..=12, 0) => Some((year, month)),
        _ => None,
    })
    .map(|(year, month)| (i32::from(year), u32::from(month)));
    let year_first = (year_figures, joint(), number()).map(|(year, (), month)| (year, month));
    let month_first = (number(), joint(), year_figures).map(|(month, (), year)| (year, month));
    alt((slashed, year_first, month_first))
        .map(|(year, month)| Base::Yearly(Yearly::Month(month), Year::Given(year)))
        .parse(input)
}

/// A year by its number.
pub(super) fn one_year(input: Words<'_>) -> Parsed<'_, Base> {
    let the_year = (
        the,
        is(Sense::Unit(Unit::Year, Count::Singular)),
        opt(word(Word::Of)),
    );
    let fiscal = (
        the,
        one([Word::Fiscal, Word::Calendar]),
        opt(is(Sense::Unit(Unit::Year, Count::Singular))),
    );
    let lead = alt((the_year.map(|_| ()), fiscal.map(|_| ())));
    let end = not(alt((
        word(Word::S),
        is(Sense::Hyphen).and(figures(1, 9)).map(|_| ()),
    )));
    preceded((opt(modifier), opt(lead)), terminated(year, peek(end)))
        .map(Base::Year)
        .parse(input)
}

pub(super) fn decade(input: Words<'_>) -> Parsed<'_, Base> {
    let s = || (opt(is(Sense::Apostrophe)), word(Word::S));
    let tens = || verify(figures(2, 2), |tens| tens % 10 == 0);
    let full = terminated(verify(year_figures, |year| year % 10 == 0), s()).map(Base::Decade);
    let short = map_opt((opt(is(Sense::Apostrophe)), tens(), s()), |(_, tens, _)| {
        i32::try_from(tens).ok().map(Base::ShortDecade)
    });
    let spelled = sense(|sense| match sense {
        Sense::Decade(tens) => Some(Base::ShortDecade(i32::from(tens))),
        _ => None,
    });
    preceded(
        (opt(modifier), the),
        alt((full, short, preceded(opt((the, year_figures)), spelled))),
    )
    .parse(input)
}

pub(super) fn century(input: Words<'_>) -> Parsed<'_, Base> {
    let rank = verify(ordinal, |rank| (1..=30).contains(rank));
    let unit = is(Sense::Unit(Unit::Century, Count::Singular));
    map_opt(
        (opt(modifier), the, rank, hyphen, unit),
        |(_, (), rank, (), ())| Some(Base::Century(i32::try_from(rank).ok()? * 100 - 100)),
    )
    .parse(input)
}

//! Lengths of time, and stretches that touch the article's day.
//!
//! ```text
//! length   = amount [ "-" ] [ "more" ] unit [ "and a half" ] [ [ "and" ] amount unit ]
//! duration = [ approx ] length [ "or so" ] | ( "all" | "whole" | "full" ) unit | units | unit "-" "long"
//! ended    = ["the"] ["fiscal"] "year"     before ( "ended" | "to" ) ( day | month )
//! stretch  = ["the"] ( "last" | "past" | "next" | "coming" ) amount units | ["the"] amount "past" units
//!          | ["the"] ( "last" | "past" | "next" | "coming" ) "fortnight" | "within" length
//! ```

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map_opt, not, opt, peek, value, verify};
use nom::sequence::{preceded, terminated};

use super::base::{
    Parsed, Words, amount, and_a_half, any, counted_unit, hyphen, is, one, the, unit, whole, word,
};
use super::calendar::{day, month_of_year};
use super::part_of_year::year_ago;
use crate::time::meaning::{Era, Meaning, Side};
use crate::time::sense::{Count, Sense};
use crate::time::unit::{Length, MOST_ADDED, Unit};
use crate::time::word::Word;

/// `about`, `more than`, `at least`.
pub(super) fn approx(input: Words<'_>) -> Parsed<'_, ()> {
    let than = (
        opt(word(Word::No)),
        one([Word::More, Word::Less, Word::Fewer, Word::Longer]),
        word(Word::Than),
    );
    let at = (word(Word::At), one([Word::Least, Word::Most]));
    let up = (word(Word::Up), word(Word::To));
    let single = one([Word::About, Word::Around, Word::Over]);
    alt((
        than.map(|_| ()),
        at.map(|_| ()),
        up.map(|_| ()),
        single.map(|_| ()),
    ))
    .parse(input)
}

/// How many of a unit, and what is added in smaller ones.
pub(super) fn length(input: Words<'_>) -> Parsed<'_, Length> {
    let (mut rest, mut length) = quantity(input)?;
    for slot in 0..MOST_ADDED {
        let joint = (opt(is(Sense::Comma)), opt(word(Word::And)));
        let Ok((next, added)) = preceded(joint, quantity).parse(rest) else {
            break;
        };
        let smallest = length.more.iter().flatten().map(|(_, unit)| *unit).min();
        let (Some(count), true) = (
            added.hundredths,
            added.unit < smallest.unwrap_or(length.unit),
        ) else {
            break;
        };
        if let Some(slot) = length.more.get_mut(slot) {
            *slot = Some((count, added.unit));
        }
        rest = next;
    }
    Ok((rest, length))
}

fn quantity(input: Words<'_>) -> Parsed<'_, Length> {
    let kind = one([Word::More, Word::Full, Word::Long, Word::Business]);
    let (rest, (hundredths, (), _, (unit, _))) =
        (amount, hyphen, opt(kind), counted_unit).parse(input)?;
    let (rest, more) = opt(preceded(peek(word(Word::And)), and_a_half)).parse(rest)?;
    let hundredths = hundredths.map(|hundredths| hundredths.saturating_add(more.unwrap_or(0)));
    Ok((rest, Length::new(hundredths, unit)))
}

pub(super) fn duration(input: Words<'_>) -> Parsed<'_, Meaning> {
    let or_so = opt((word(Word::Or), word(Word::So)));
    let first = opt((opt(word(Word::The)), first));
    let counted = (
        opt(approx),
        first,
        opt(word(Word::The)),
        range_of_amounts,
        or_so,
    )
        .map(|(_, _, _, length, _)| Meaning::Length(length));
    alt((day_long, counted, whole_unit, bare_units)).parse(input)
}

/// `the first nine months`, `the same three days`, `the year-earlier nine months`.
fn first(input: Words<'_>) -> Parsed<'_, ()> {
    let rank = is(Sense::Ordinal(1));
    let pointed = one([Word::Latest, Word::Same]).map(|_| ());
    alt((rank, pointed, year_ago)).parse(input)
}

/// `two to three weeks`, `a week or two`, whose length is the greater; or a plain length.
fn range_of_amounts(input: Words<'_>) -> Parsed<'_, Length> {
    let to = alt((one([Word::To, Word::Or]).map(|_| ()), is(Sense::Hyphen)));
    let (rest, length) =
        preceded(opt(terminated((whole, to), peek(length))), length).parse(input)?;
    let is_one = input.first().map(|first| first.sense) == Some(Sense::Word(Word::A));
    match opt(or_two).parse(rest)? {
        (rest, Some(())) if is_one => Ok((rest, Length::new(Some(200), length.unit))),
        _ => Ok((rest, length)),
    }
}

/// `or two` behind `a week`.
pub(super) fn or_two(input: Words<'_>) -> Parsed<'_, ()> {
    let two = terminated(is(Sense::Number(2)), not(peek(unit)));
    preceded(word(Word::Or), two).parse(input)
}

/// `all day`, `the whole year`, `full-year`.
fn whole_unit(input: Words<'_>) -> Parsed<'_, Meaning> {
    let lead = (
        the,
        one([Word::All, Word::Full]),
        hyphen,
        opt(word(Word::The)),
    );
    preceded(lead, unit)
        .map(|unit| Meaning::Length(Length::new(Some(100), unit)))
        .parse(input)
}

/// `the year ended March 31`, `the year to March`: so long, up to a day that is an expression of its own.
pub(super) fn ended(input: Words<'_>) -> Parsed<'_, Meaning> {
    let year = is(Sense::Unit(Unit::Year, Count::Singular));
    let fiscal = opt(one([Word::Fiscal, Word::Full]));
    let end = (one([Word::Ended, Word::To]), opt(word(Word::On)));
    terminated(
        (the, fiscal, year),
        peek(preceded(end, alt((day, month_of_year)))),
    )
    .map(|_| Meaning::Length(Length::new(Some(100), Unit::Year)))
    .parse(input)
}

/// `day-long`, `the decades-long`.
fn day_long(input: Words<'_>) -> Parsed<'_, Meaning> {
    let lead = opt(one([Word::A, Word::The]));
    (lead, counted_unit, is(Sense::Hyphen), word(Word::Long))
        .map(|(_, (unit, count), ..)| {
            let hundredths = (count == Count::Singular).then_some(100);
            Meaning::Length(Length::new(hundredths, unit))
        })
        .parse(input)
}

/// `years`, `recent weeks`, `weeks or months`.
fn bare_units(input: Words<'_>) -> Parsed<'_, Meaning> {
    let long = |input| {
        verify(counted_unit, |(unit, count)| {
            *count == Count::Plural && *unit >= Unit::Day && *unit != Unit::Weekend
        })
        .parse(input)
    };
    let pointed = opt((
        opt(word(Word::The)),
        one([
            Word::Recent,
            Word::Coming,
            Word::Past,
            Word::Last,
            Word::Next,
            Word::Previous,
            Word::Future,
        ]),
    ));
    let more = opt((one([Word::Or, Word::And]), long));
    (pointed, long, more)
        .map(|(way, (unit, _), _)| match way {
            Some((_, Word::Past | Word::Recent | Word::Previous)) if unit >= Unit::Year => {
                Meaning::Vague(Era::Past)
            }
            Some((_, Word::Future)) => Meaning::Vague(Era::Future),
            _ => Meaning::Length(Length::new(None, unit)),
        })
        .parse(input)
}

/// `the last five years`, `the next few days`, `the five past years`, `within a week`.
pub(super) fn stretch(input: Words<'_>) -> Parsed<'_, Meaning> {
    let before = (
        opt(word(Word::Within)),
        opt(approx),
        the,
        side,
        not(peek(word(Word::A))),
        range_of_amounts,
    )
        .map(|(within, _, (), side, (), length)| match (within, side) {
            (Some(()), Side::After) => Meaning::Stretch(length, Side::Within),
            _ => Meaning::Stretch(length, side),
        });
    let inside = (
        the,
        verify(amount, |count| count.is_none_or(|it| it < MANY)),
        side,
        long_units,
    )
        .map(|((), hundredths, side, unit)| Meaning::Stretch(Length::new(hundredths, unit), side));
    let lead = opt(one([Word::The, Word::This]));
    let one_unit = map_opt((lead, peek(any), side, unit), |(_, word, side, unit)| {
        let past = word.sense == Sense::Word(Word::Past);
        let length = Length::new(Some(100), unit);
        (unit == Unit::Fortnight || past && unit >= Unit::Decade)
            .then_some(Meaning::Stretch(length, side))
    });
    let within = preceded(word(Word::Within), range_of_amounts)
        .map(|length| Meaning::Stretch(length, Side::Within));
    let or_so = opt((word(Word::Or), word(Word::So)));
    terminated(alt((before, inside, one_unit, within)), or_so).parse(input)
}

/// A hundred units, in hundredths: `300,000 last year` counts no years.
const MANY: u32 = 100 * 100;

fn long_units(input: Words<'_>) -> Parsed<'_, Unit> {
    map_opt(counted_unit, |(unit, count)| {
        (count == Count::Plural).then_some(unit)
    })
    .parse(input)
}

fn side(input: Words<'_>) -> Parsed<'_, Side> {
    alt((
        value(Side::Before, one([Word::Last, Word::Past, Word::Previous])),
        value(
            Side::After,
            one([Word::Next, Word::Coming, Word::Following]),
        ),
    ))
    .parse(input)
}

//! Lengths of time, and stretches that touch the article's day.
//!
//! ```text
//! length   = amount [ "-" ] [ "more" ] unit [ "and a half" ] [ [ "and" ] amount unit ]
//! duration = [ approx ] length [ "or so" ] | ( "all" | "whole" | "full" ) unit | units
//! stretch  = ["the"] ( "last" | "past" | "next" | "coming" ) amount units | ["the"] amount "past" units
//! ```

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{not, opt, peek, value, verify};
use nom::sequence::{preceded, terminated};

use super::base::{
    Parsed, Words, amount, and_a_half, counted_unit, hyphen, is, one, sense, the, unit, whole, word,
};
use crate::time::lexeme::{Count, Era, Sense};
use crate::time::meaning::{Length, Meaning, Side, Unit};
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

/// How many of a unit.
pub(super) fn length(input: Words<'_>) -> Parsed<'_, Length> {
    let (rest, hundredths) = amount(input)?;
    let (rest, _) = (
        hyphen,
        opt(one([Word::More, Word::Full, Word::Long, Word::Business])),
    )
        .parse(rest)?;
    let (rest, (unit, _)) = counted_unit(rest)?;
    let (rest, more) = opt(preceded(peek(one([Word::And])), and_a_half)).parse(rest)?;
    let hundredths = hundredths.map(|hundredths| hundredths.saturating_add(more.unwrap_or(0)));
    Ok((rest, Length { hundredths, unit }))
}

pub(super) fn duration(input: Words<'_>) -> Parsed<'_, Meaning> {
    let or_so = opt((word(Word::Or), word(Word::So)));
    let counted = (opt(approx), opt(word(Word::The)), range_of_amounts, or_so)
        .map(|(_, _, length, _)| Meaning::Length(length));
    alt((counted, whole_unit, first_units, bare_units)).parse(input)
}

/// `two to three weeks`, whose length is the greater; or a plain length.
fn range_of_amounts(input: Words<'_>) -> Parsed<'_, Length> {
    let lead = (
        whole,
        alt((one([Word::To, Word::Or]).map(|_| ()), is(Sense::Hyphen))),
    );
    preceded(opt(terminated(lead, peek(length))), length).parse(input)
}

/// `all day`, `the whole year`, `full-year`.
fn whole_unit(input: Words<'_>) -> Parsed<'_, Meaning> {
    let whole = (
        the,
        one([Word::All, Word::Full]),
        hyphen,
        opt(word(Word::The)),
    );
    preceded(whole, unit)
        .map(|unit| {
            Meaning::Length(Length {
                hundredths: Some(100),
                unit,
            })
        })
        .parse(input)
}

/// `the first nine months`.
fn first_units(input: Words<'_>) -> Parsed<'_, Meaning> {
    let first = sense(|sense| match sense {
        Sense::Ordinal(1) | Sense::Word(Word::Last | Word::Latest | Word::Same) => Some(()),
        _ => None,
    });
    let (rest, (_, (), length)) = (opt(word(Word::The)), first, length).parse(input)?;
    Ok((rest, Meaning::Length(length)))
}

/// `years`, `for weeks`.
fn bare_units(input: Words<'_>) -> Parsed<'_, Meaning> {
    let units = verify(counted_unit, |(unit, count)| {
        *count == Count::Plural
            && matches!(
                unit,
                Unit::Day | Unit::Week | Unit::Month | Unit::Year | Unit::Decade | Unit::Century
            )
    });
    let pointed = opt((
        opt(word(Word::The)),
        one([
            Word::Recent,
            Word::Coming,
            Word::Past,
            Word::Last,
            Word::Next,
            Word::Previous,
        ]),
    ));
    (pointed, units)
        .map(|(way, (unit, _))| match way {
            Some((_, Word::Past | Word::Recent | Word::Previous)) if unit >= Unit::Year => {
                Meaning::Vague(Era::Past)
            }
            _ => Meaning::Length(Length {
                hundredths: None,
                unit,
            }),
        })
        .parse(input)
}

/// `the last five years`, `the next few days`, `the five past years`.
pub(super) fn stretch(input: Words<'_>) -> Parsed<'_, Meaning> {
    let side = || {
        alt((
            value(Side::Before, one([Word::Last, Word::Past, Word::Previous])),
            value(
                Side::After,
                one([Word::Next, Word::Coming, Word::Following]),
            ),
        ))
    };
    let before = (
        opt(one([Word::Within])),
        opt(approx),
        the,
        side(),
        not(peek(word(Word::A))),
        range_of_amounts,
    )
        .map(|(_, _, (), side, (), length)| Meaning::Stretch(length, side));
    let inside = (the, amount, side(), counted_unit).map(|((), hundredths, side, (unit, _))| {
        Meaning::Stretch(Length { hundredths, unit }, side)
    });
    let or_so = opt((word(Word::Or), word(Word::So)));
    terminated(alt((before, inside)), or_so).parse(input)
}

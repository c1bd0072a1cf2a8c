//! Holidays, by their names.
//!
//! ```text
//! holiday  = [ "last" | "this" | "next" ] ( name [ unit ] | "the" name unit ) [ ["of" | ","] year ]
//! unit     = "week" | "weekend"
//! name     = the rows of NAMES
//! ```

use chrono::Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;
use nom::sequence::preceded;

use super::base::{Parsed, Words, comma, one, sense, word, year};
use super::shift::{Way, way, year_shift};
use crate::time::meaning::{Base, Holiday, Year};
use crate::time::part::PartOfDay;
use crate::time::sense::{Count, Sense};
use crate::time::traits::Traits;
use crate::time::unit::Unit;
use crate::time::word::Word as W;

const DAY: Sense = Sense::Unit(Unit::Day, Count::Singular);

/// The longer name first where one begins like the other.
const NAMES: [(&[Sense], Holiday); 58] = {
    use Holiday::{Easter, Election, Fixed, Hijri, Nth, Thanksgiving};
    const fn w(word: W) -> Sense {
        Sense::Word(word)
    }
    const YEAR: Sense = Sense::Unit(Unit::Year, Count::Singular);
    const NIGHT: Sense = Sense::Part(PartOfDay::Night, Count::Singular);
    const fn on(weekday: chrono::Weekday) -> Sense {
        Sense::Weekday(weekday, Count::Singular)
    }
    [
        (&[w(W::Christmas), DAY], Fixed(12, 25)),
        (&[w(W::Christmas), w(W::Eve)], Fixed(12, 24)),
        (&[w(W::Christmas)], Fixed(12, 25)),
        (&[w(W::Boxing), DAY], Fixed(12, 26)),
        (&[w(W::New), YEAR, DAY], Fixed(1, 1)),
        (&[w(W::New), YEAR, w(W::Eve)], Fixed(12, 31)),
        (&[w(W::Easter), on(Mon)], Easter(1)),
        (&[w(W::Easter), on(Sun)], Easter(0)),
        (&[w(W::Easter), on(Sat)], Easter(-1)),
        (&[w(W::Easter), DAY], Easter(0)),
        (&[w(W::Easter)], Easter(0)),
        (&[w(W::Good), on(Fri)], Easter(-2)),
        (&[w(W::Maundy), on(Thu)], Easter(-3)),
        (&[w(W::Holy), on(Thu)], Easter(-3)),
        (&[w(W::Holy), on(Sat)], Easter(-1)),
        (&[w(W::Palm), on(Sun)], Easter(-7)),
        (&[w(W::Ash), on(Wed)], Easter(-46)),
        (&[w(W::Shrove), on(Tue)], Easter(-47)),
        (&[w(W::Pancake), DAY], Easter(-47)),
        (&[w(W::Ascension), DAY], Easter(39)),
        (&[w(W::Whit), on(Sun)], Easter(49)),
        (&[w(W::Whit), on(Mon)], Easter(50)),
        (&[w(W::Thanksgiving), DAY], Thanksgiving(0)),
        (&[w(W::Thanksgiving)], Thanksgiving(0)),
        (&[w(W::Black), on(Fri)], Thanksgiving(1)),
        (&[w(W::Cyber), on(Mon)], Thanksgiving(4)),
        (&[w(W::Halloween)], Fixed(10, 31)),
        (&[w(W::Juneteenth)], Fixed(6, 19)),
        (&[w(W::Independence), DAY], Fixed(7, 4)),
        (&[w(W::Valentine), DAY], Fixed(2, 14)),
        (&[w(W::Groundhog), DAY], Fixed(2, 2)),
        (&[w(W::Patrick), DAY], Fixed(3, 17)),
        (&[w(W::George), DAY], Fixed(4, 23)),
        (&[w(W::Andrew), DAY], Fixed(11, 30)),
        (&[w(W::David), DAY], Fixed(3, 1)),
        (&[w(W::Guy), w(W::Fawkes), DAY], Fixed(11, 5)),
        (&[w(W::Guy), w(W::Fawkes), NIGHT], Fixed(11, 5)),
        (&[w(W::Bonfire), NIGHT], Fixed(11, 5)),
        (&[w(W::Anzac), DAY], Fixed(4, 25)),
        (&[w(W::Bastille), DAY], Fixed(7, 14)),
        (&[w(W::Waitangi), DAY], Fixed(2, 6)),
        (&[w(W::Armistice), DAY], Fixed(11, 11)),
        (&[w(W::Remembrance), DAY], Fixed(11, 11)),
        (&[w(W::Veteran), DAY], Fixed(11, 11)),
        (&[w(W::Earth), DAY], Fixed(4, 22)),
        (&[w(W::Remembrance), on(Sun)], Nth(2, Sun, 11)),
        (&[w(W::Labor), DAY], Nth(1, Mon, 9)),
        (&[w(W::Columbus), DAY], Nth(2, Mon, 10)),
        (&[w(W::Memorial), DAY], Nth(0, Mon, 5)),
        (&[w(W::President), DAY], Nth(3, Mon, 2)),
        (
            &[w(W::Martin), w(W::Luther), w(W::King), DAY],
            Nth(3, Mon, 1),
        ),
        (&[w(W::Father), DAY], Nth(3, Sun, 6)),
        (&[w(W::Election), DAY], Election),
        (&[w(W::Hijri), w(W::New), YEAR], Hijri(1, 1)),
        (&[w(W::Eid), w(W::Al), w(W::Fitr)], Hijri(10, 1)),
        (&[w(W::Eid), w(W::Al), w(W::Adha)], Hijri(12, 10)),
        (&[w(W::Eid), w(W::Fitr)], Hijri(10, 1)),
        (&[w(W::Eid), w(W::Adha)], Hijri(12, 10)),
    ]
};

pub(super) fn holiday(input: Words<'_>) -> Parsed<'_, Base> {
    let (rest, way) = opt(way).parse(input)?;
    let the_weekend = (word(W::The), name, unit.map(Some)).map(|((), name, unit)| (name, unit));
    let (rest, (holiday, unit)) = alt((the_weekend, (name, opt(unit)))).parse(rest)?;
    let of = preceded((opt(one([W::Of, W::In])), comma), year).map(Year::Given);
    let shifted = preceded(opt(word(W::Of)), year_shift).map(Year::Shift);
    let (rest, given) = opt(alt((of, shifted))).parse(rest)?;
    let year = match way {
        Some(Way::Last | Way::Previous) => Year::Last,
        Some(Way::Next | Way::Coming | Way::Following) => Year::Next,
        Some(_) => Year::This,
        None => Year::Nearest,
    };
    let year = given.unwrap_or(year);
    let base = match unit {
        Some(unit) => Base::With(unit, holiday, year),
        None => Base::Holiday(holiday, year),
    };
    Ok((rest, base))
}

/// `Easter week`, `the Thanksgiving weekend`.
fn unit(input: Words<'_>) -> Parsed<'_, Unit> {
    sense(|sense| match sense {
        Sense::Unit(unit @ (Unit::Week | Unit::Weekend), Count::Singular) => Some(unit),
        _ => None,
    })(input)
}

pub(super) fn name(input: Words<'_>) -> Parsed<'_, Holiday> {
    if !input
        .first()
        .is_some_and(|first| first.traits.has(Traits::HOLIDAY))
    {
        return Err(nom::Err::Error(()));
    }
    NAMES
        .iter()
        .find_map(|(name, holiday)| Some((behind(input, name)?, *holiday)))
        .ok_or(nom::Err::Error(()))
}

/// What stands behind a name; an apostrophe or a hyphen in it (`presidents' day`, `Eid al-Fitr`)
/// is passed over.
fn behind<'a>(input: Words<'a>, name: &[Sense]) -> Option<Words<'a>> {
    let mut rest = input;
    for sense in name {
        if let [mark, behind @ ..] = rest
            && matches!(mark.sense, Sense::Apostrophe | Sense::Hyphen)
        {
            rest = behind;
        }
        let [lexeme, behind @ ..] = rest else {
            return None;
        };
        if lexeme.sense != *sense {
            return None;
        }
        rest = behind;
    }
    Some(rest)
}

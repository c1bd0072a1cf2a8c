//! A date with, perhaps, a time of day: what publishing systems print.
//!
//! ```text
//! stamp-line = stamp ( end | [blanks] ( "Updated" | "Last update" ) anything | [","] [blanks] ( "/" | "|" | "•" | "·" | "by" ) anything
//!                    | "," blanks capitals end )             one word in capitals: `UK`
//! stamp = date [ ( "T" | [","] blanks [ ( "at" | "-" | "|" | "/" ) blanks ] ) clock [fraction] [zone] ]
//!       | clock [zone] ( [","] blanks [ "on" blanks ] ) date
//! zone  = "Z" | ( "+" | "-" ) 2digits [":"] 2digits | [blanks] a name such as "GMT"
//! ```

use chrono::{NaiveDate, NaiveTime};
use nom::branch::alt;
use nom::bytes::complete::{tag, tag_no_case, take_while_m_n, take_while1};
use nom::character::complete::{alpha1, one_of};
use nom::combinator::{eof, map_opt, opt, peek, verify};
use nom::sequence::{preceded, terminated};
use nom::{IResult, Parser};

use super::{DateOrder, clock, date, iso_date};
use crate::grammar::{blanks0, blanks1, word_end};

/// The zones that news sites print beside a time of day.
const ZONES: [&str; 24] = [
    "ACST", "AEDT", "AEST", "AWST", "BST", "CDT", "CEST", "CET", "CST", "CT", "EDT", "EST", "ET",
    "GMT", "HKT", "IST", "MDT", "MST", "NZDT", "NZST", "PDT", "PST", "PT", "UTC",
];

/// A day and, where it is given, the time of day; the zone is read and dropped.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Stamp {
    pub(crate) date: NaiveDate,
    pub(crate) clock: Option<NaiveTime>,
}

/// A date and its time of day, in either order.
pub(crate) fn stamp(order: DateOrder) -> impl Fn(&str) -> IResult<&str, Stamp> {
    move |input| {
        let with_t = (iso_date, one_of("Tt"), clock_and_zone).map(|(date, _, clock)| Stamp {
            date,
            clock: Some(clock),
        });
        let date_first = (date(order), opt(preceded(joint("at"), clock_and_zone)))
            .map(|(date, clock)| Stamp { date, clock });
        let clock_first =
            (terminated(clock_and_zone, joint("on")), date(order)).map(|(clock, date)| Stamp {
                date,
                clock: Some(clock),
            });
        alt((with_t, date_first, clock_first)).parse(input)
    }
}

/// The stamp of a line that says when the page appeared: behind it stands no more than what a mark sets off.
pub(crate) fn stamp_line(order: DateOrder) -> impl Fn(&str) -> IResult<&str, Stamp> {
    move |input| {
        let mark = alt((tag("/"), tag("|"), tag("•"), tag("·"), tag_no_case("by ")));
        let set_off = (opt(tag(",")), blanks0, mark).map(|_| ());
        let end = (blanks0, eof).map(|_| ());
        let updated = (blanks0, alt((tag("Updated"), tag("Last update")))).map(|_| ());
        let country = (tag(","), blanks1, capitals, blanks0, eof).map(|_| ());
        let behind = alt((end, updated, set_off, country));
        terminated(stamp(order), peek(behind)).parse(input)
    }
}

/// What stands between a date and a clock time, or the other way round: blanks, and perhaps a word or mark.
fn joint(word: &'static str) -> impl Fn(&str) -> IResult<&str, ()> {
    move |input| {
        let marks = alt((
            tag_no_case(word),
            tag("-"),
            tag("–"),
            tag("|"),
            tag("/"),
            tag("•"),
            tag("·"),
        ));
        let parts = (opt(tag(",")), blanks1, opt(terminated(marks, blanks1)));
        parts.map(|_| ()).parse(input)
    }
}

/// A time of day; its zone is read and dropped.
pub(crate) fn clock_and_zone(input: &str) -> IResult<&str, NaiveTime> {
    terminated(alt((terminated(iso_clock, fraction), clock)), opt(zone)).parse(input)
}

/// `14:05:30` before a fraction or a zone that touches it, where [`clock`] wants the word to end.
fn iso_clock(input: &str) -> IResult<&str, NaiveTime> {
    let run = take_while_m_n(5, 8, |c: char| c.is_ascii_digit() || c == ':');
    map_opt(run, |run: &str| {
        ["%H:%M:%S", "%H:%M"]
            .iter()
            .find_map(|form| NaiveTime::parse_from_str(run, form).ok())
    })
    .parse(input)
}

fn fraction(input: &str) -> IResult<&str, ()> {
    let point = preceded(tag("."), take_while1(|c: char| c.is_ascii_digit()));
    let parts = (opt(point), peek(one_of("Zz+-")));
    parts.map(|_| ()).parse(input)
}

fn zone(input: &str) -> IResult<&str, ()> {
    let offset = (one_of("+-"), digits2, opt(tag(":")), digits2).map(|_| ());
    let zulu = one_of("Zz").map(|_| ());
    let name = preceded(blanks0, verify(alpha1, |word: &str| ZONES.contains(&word))).map(|_| ());
    terminated(alt((offset, zulu, name)), word_end).parse(input)
}

fn capitals(input: &str) -> IResult<&str, &str> {
    take_while1(|c: char| c.is_ascii_uppercase()).parse(input)
}

fn digits2(input: &str) -> IResult<&str, &str> {
    take_while_m_n(2, 2, |c: char| c.is_ascii_digit()).parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_with_times() {
        for (text, found) in [
            ("2021-03-16", "2021-03-16 None|"),
            ("2021-03-16T14:05:00Z", "2021-03-16 Some(14:05:00)|"),
            (
                "2021-03-16T14:05:00.123+01:00",
                "2021-03-16 Some(14:05:00)|",
            ),
            ("2021-03-16 14:05", "2021-03-16 Some(14:05:00)|"),
            ("14:05, 3 May 2024", "2024-05-03 Some(14:05:00)|"),
            ("14:05 BST on 3 May 2024", "2024-05-03 Some(14:05:00)|"),
            ("May 3, 2024 at 2:05 p.m. EDT", "2024-05-03 Some(14:05:00)|"),
            ("3 May 2024 | 09:01 AM", "2024-05-03 Some(09:01:00)|"),
            ("May 3, 2024 / 9:01 AM EDT", "2024-05-03 Some(09:01:00)|"),
            ("3 May 2024 The river", "2024-05-03 None| The river"),
            ("2021-03-16 10 men", "2021-03-16 None| 10 men"),
        ] {
            let (rest, stamp) = stamp(DateOrder::DayFirst)(text).unwrap();
            assert_eq!(format!("{} {:?}|{rest}", stamp.date, stamp.clock), found);
        }
    }
}

//! [`Timex`]: the value of a time expression, as TIMEX3 writes it.
//!
//! ```text
//! value    = reference | duration | point [ "/" point ]
//! reference= "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"
//! duration = "P" [ { amount unit } ] [ "T" { amount ( "H" | "M" | "S" ) } ]      one amount or more
//! unit     = "CE" | "DE" | "Y" | "Q" | "M" | "WE" | "W" | "D"
//! amount   = digits [ "." digits ] | "X"
//! point    = day [ clock ] | clock
//! day      = year [ "-" ( month [ "-" ( 2digits | "XX" ) ] | "W" ( 2digits | "XX" ) [ "-" ( "1".."7" | "WE" ) ]
//!                       | ( "Q" | "H" ) ( digit | "X" ) | "SP" | "SU" | "FA" | "WI" ) ]
//! year     = 4, 3 (a decade) or 2 (a century) digits | "XXXX"
//! month    = 2digits | "XX"
//! clock    = "T" ( "MO" | "MI" | "AF" | "EV" | "NI" | "DT" | 2digits [ ":" 2digits [ ":" 2digits ] ] )
//! ```

use core::fmt;
use core::str::FromStr;

use chrono::{NaiveDate, NaiveTime};
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n, take_while1};
use nom::character::complete::one_of;
use nom::combinator::{all_consuming, opt, recognize, verify};
use nom::multi::many1_count;
use nom::sequence::preceded;
use nom::{IResult, Parser};

use crate::ParseValueError;
use crate::named::serde_by_name;

/// The value of a time expression in the notation of TIMEX3 (ISO 8601 with extensions).
///
/// | value | means |
/// |---|---|
/// | `2021-03-13`, `2021-03`, `2021`, `202`, `20` | a day, a month, a year, a decade, a century |
/// | `2021-03-13TNI`, `2021-03-13T14:05` | a part of a day, a time of day |
/// | `2021-W10`, `2021-W10-WE`, `2021-Q1`, `2021-H2`, `2021-SU` | a week, a weekend, a quarter, a half, a season |
/// | `XXXX-03-03`, `XXXX-WXX-3` | a day of unknown year, a weekday of unknown week |
/// | `P3W`, `PT90M`, `PXD` | three weeks, ninety minutes, days |
/// | `PAST_REF`, `PRESENT_REF`, `FUTURE_REF` | `recently`, `now`, `soon` |
///
/// A value is always well-formed, and a whole date in it exists. Values compare as text.
///
/// ```
/// use dateline::Timex;
///
/// let value: Timex = "2021-03-13TNI".parse()?;
/// assert_eq!(value.to_string(), "2021-03-13TNI");
/// assert!("2021-02-30".parse::<Timex>().is_err());
/// # Ok::<(), dateline::ParseValueError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timex(Box<str>);

impl Timex {
    /// The value itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A value of which the crate knows that it is well-formed.
    pub(super) fn written(value: &str) -> Self {
        debug_assert!(value.parse::<Self>().is_ok(), "{value} is no TIMEX3 value");
        Self(value.into())
    }
}

impl From<NaiveDate> for Timex {
    fn from(date: NaiveDate) -> Self {
        Self(date.to_string().into())
    }
}

impl AsRef<str> for Timex {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Timex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for Timex {
    type Err = ParseValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match all_consuming(value).parse(text) {
            Ok(_) => Ok(Self(text.into())),
            Err(_) => Err(ParseValueError::new("TIMEX3 value", text)),
        }
    }
}

serde_by_name!(Timex);

fn value(input: &str) -> IResult<&str, &str> {
    let reference = alt((tag("PAST_REF"), tag("PRESENT_REF"), tag("FUTURE_REF")));
    let points = recognize((point, opt(preceded(tag("/"), point))));
    alt((reference, duration, points)).parse(input)
}

fn duration(input: &str) -> IResult<&str, &str> {
    let unit = alt((
        tag("CE"),
        tag("DE"),
        tag("Y"),
        tag("Q"),
        tag("M"),
        tag("WE"),
        tag("W"),
        tag("D"),
    ));
    let days = many1_count((amount, unit));
    let clock = recognize((tag("T"), many1_count((amount, one_of("HMS")))));
    let length = alt((
        recognize((days, opt(clock))),
        recognize((tag("T"), many1_count((amount, one_of("HMS"))))),
    ));
    recognize(preceded(tag("P"), length)).parse(input)
}

fn amount(input: &str) -> IResult<&str, &str> {
    let digits = || take_while1(|c: char| c.is_ascii_digit());
    alt((tag("X"), recognize((digits(), opt((tag("."), digits())))))).parse(input)
}

fn point(input: &str) -> IResult<&str, &str> {
    alt((recognize((day, opt(clock))), clock)).parse(input)
}

fn day(input: &str) -> IResult<&str, &str> {
    let dated = verify(
        recognize((
            alt((digits(4), tag("XXXX"))),
            opt(preceded(tag("-"), within_year)),
        )),
        exists,
    );
    alt((dated, digits(3), digits(2))).parse(input)
}

fn within_year(input: &str) -> IResult<&str, &str> {
    let two = || alt((digits(2), tag("XX")));
    let week_day = alt((tag("WE"), recognize(one_of("1234567"))));
    let week = recognize((tag("W"), two(), opt((tag("-"), week_day))));
    let part = recognize((one_of("QH"), one_of("1234X")));
    let season = alt((tag("SP"), tag("SU"), tag("FA"), tag("WI")));
    let month = recognize((two(), opt((tag("-"), two()))));
    alt((week, part, season, month)).parse(input)
}

/// Whether a date exists, as far as it is told: an unknown year may be a leap year.
fn exists(day: &str) -> bool {
    let field = |place: usize| {
        day.split('-')
            .nth(place)
            .and_then(|field| field.parse::<u32>().ok())
    };
    let is = |first: char| {
        day.split('-')
            .nth(1)
            .is_some_and(|field| field.starts_with(first))
    };
    if is('W') {
        let week = day
            .split('-')
            .nth(1)
            .and_then(|week| week.strip_prefix('W')?.parse::<u32>().ok());
        return week.is_none_or(|week| (1..=53).contains(&week));
    }
    if is('H') {
        return !day.ends_with(['3', '4']);
    }
    let year = field(0)
        .and_then(|year| i32::try_from(year).ok())
        .unwrap_or(2000);
    NaiveDate::from_ymd_opt(year, field(1).unwrap_or(1), field(2).unwrap_or(1)).is_some()
}

fn clock(input: &str) -> IResult<&str, &str> {
    let part = alt((
        tag("MO"),
        tag("MI"),
        tag("AF"),
        tag("EV"),
        tag("NI"),
        tag("DT"),
    ));
    let minutes = (tag(":"), digits(2), opt((tag(":"), digits(2))));
    let hour = verify(recognize((digits(2), opt(minutes))), |clock: &str| {
        let padded = match clock.len() {
            2 => format!("{clock}:00:00"),
            5 => format!("{clock}:00"),
            _ => clock.to_owned(),
        };
        padded.starts_with("24:00") || padded.parse::<NaiveTime>().is_ok()
    });
    recognize((tag("T"), alt((part, hour)))).parse(input)
}

fn digits(count: usize) -> impl Fn(&str) -> IResult<&str, &str> {
    move |input| take_while_m_n(count, count, |c: char| c.is_ascii_digit()).parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_every_form() {
        for text in [
            "2021",
            "202",
            "20",
            "2021-03",
            "2021-03-13",
            "2021-03-13TNI",
            "2021-03-13T14:05",
            "2021-03-13T14",
            "T09:30:15",
            "TMO",
            "2021-W10",
            "2021-W10-3",
            "2021-W53-WE",
            "2021-Q1",
            "2021-QX",
            "2021-H2",
            "2021-SU",
            "XXXX-03-03",
            "XXXX-02-29",
            "XXXX-WXX-3",
            "XXXX-XX-05",
            "P3W",
            "P2Y6M",
            "P1DE",
            "P0.5Y",
            "PXD",
            "PT90M",
            "P1DT12H",
            "2008/2010",
            "2021-03-05/2021-03-07",
            "PAST_REF",
            "XXXX-WXX-WE",
        ] {
            assert_eq!(
                text.parse::<Timex>()
                    .map(|value| value.to_string())
                    .as_deref(),
                Ok(text)
            );
        }
    }

    #[test]
    fn what_is_no_value() {
        for text in [
            "",
            "2",
            "2021-",
            "2021-02-30",
            "2021-13",
            "2021-W54",
            "2021-W00",
            "2021-W10-8",
            "2021-Q5",
            "2021-H3",
            "P",
            "PT",
            "PW",
            "P3",
            "P3X",
            "2021-03-13T25:00",
            "2021-03-13TXX",
            "20211",
            "soon",
            "2008/",
            "past_ref",
            "2021-03-13 ",
        ] {
            assert!(text.parse::<Timex>().is_err(), "{text}");
        }
    }
}

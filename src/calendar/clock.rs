//! Times of day.
//!
//! ```text
//! clock = 1-2digits ( ":" | "." ) 2digits [ ":" 2digits ] [ [blanks] half ]
//!       | 1-2digits [blanks] half
//! half  = ( "a" | "p" ) [ "." ] "m" [ "." ]
//! ```

use chrono::NaiveTime;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::one_of;
use nom::combinator::{map_opt, opt, value};
use nom::sequence::{preceded, terminated};
use nom::{IResult, Parser};

use crate::grammar::{blanks0, digits, word_end};

#[derive(Clone, Copy, PartialEq)]
enum Half {
    Morning,
    Afternoon,
}

/// `14:05`, `14:05:30`, `6.10am`, `2:05 p.m.`, `7 pm`.
pub(crate) fn clock(input: &str) -> IResult<&str, NaiveTime> {
    let hour = || digits(1, 2);
    let minutes = preceded(one_of(":."), digits(2, 2));
    let seconds = opt(preceded(tag(":"), digits(2, 2)));
    let exact =
        (hour(), minutes, seconds, opt(half)).map(|(h, m, s, half)| (h, m, s.unwrap_or(0), half));
    let round = (hour(), half).map(|(h, half)| (h, 0, 0, Some(half)));
    let fields = terminated(alt((exact, round)), word_end);
    map_opt(fields, |(hour, minute, second, half)| {
        NaiveTime::from_hms_opt(on_24_hours(hour, half)?, minute, second)
    })
    .parse(input)
}

fn on_24_hours(hour: u32, half: Option<Half>) -> Option<u32> {
    match half {
        None => Some(hour),
        Some(_) if !(1..=12).contains(&hour) => None,
        Some(Half::Morning) => Some(hour % 12),
        Some(Half::Afternoon) => Some(hour % 12 + 12),
    }
}

fn half(input: &str) -> IResult<&str, Half> {
    let letter = alt((
        value(Half::Morning, one_of("aA")),
        value(Half::Afternoon, one_of("pP")),
    ));
    let rest = (opt(tag(".")), one_of("mM"), opt(tag(".")));
    preceded(blanks0, terminated(letter, rest)).parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_day() {
        for (text, found) in [
            ("14:05, 3 May", "14:05:00|, 3 May"),
            ("14:05:30", "14:05:30|"),
            ("6.10am", "06:10:00|"),
            ("2:05 p.m. on", "14:05:00| on"),
            ("7 pm", "19:00:00|"),
            ("12am", "00:00:00|"),
            ("12.30pm", "12:30:00|"),
        ] {
            let (rest, time) = clock(text).unwrap();
            assert_eq!(format!("{time}|{rest}"), found);
        }
    }

    #[test]
    fn what_is_no_time_of_day() {
        for text in [
            "25:00", "12:60", "13pm", "0am", "14", "2:5", "1:000", "noon",
        ] {
            assert!(clock(text).is_err(), "{text}");
        }
    }
}

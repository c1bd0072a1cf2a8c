//! Whole calendar dates.
//!
//! ```text
//! date        = [ weekday [","] blanks ] ( iso | day-first | month-first | figures )
//! iso         = year "-" 2digits "-" 2digits
//! day-first   = day [ "st" | "nd" | "rd" | "th" ] [ "-" | blanks [ "of" blanks ] ] month ( "-" | [","] blanks ) year
//! month-first = month blanks day [ "st" | "nd" | "rd" | "th" ] [","] blanks year
//! figures     = 1-2digits sep 1-2digits sep year      sep = "/" | "." | "-", twice the same
//! year        = 4digits
//! month       = a name, or its first three letters or more with an optional "."
//! ```
//! A date that the calendar does not have is no date.

use chrono::NaiveDate;
use nom::branch::alt;
use nom::bytes::complete::{tag, tag_no_case};
use nom::character::complete::{alpha1, one_of, satisfy};
use nom::combinator::{map_opt, not, opt, peek, verify};
use nom::sequence::{preceded, terminated};
use nom::{IResult, Parser};

use super::DateOrder;
use crate::grammar::{blanks0, blanks1, digits, word_end};

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// A whole date in any written form; `order` decides where figures have two readings.
pub(crate) fn date(order: DateOrder) -> impl Fn(&str) -> IResult<&str, NaiveDate> {
    move |input| {
        let figures = |input| figures(order, input);
        let written = alt((iso_date, day_first, month_first, figures));
        preceded(opt(weekday), terminated(written, date_end)).parse(input)
    }
}

/// A year ends where no figure and no small letter follows; pages glue capitals to it (`2026Updated`).
fn date_end(input: &str) -> IResult<&str, ()> {
    not(peek(satisfy(|c| c.is_numeric() || c.is_lowercase()))).parse(input)
}

/// `2021-03-16`.
pub(crate) fn iso_date(input: &str) -> IResult<&str, NaiveDate> {
    let fields = (year, tag("-"), digits(2, 2), tag("-"), digits(2, 2));
    map_opt(fields, |(year, _, month, _, day)| ymd(year, month, day)).parse(input)
}

/// A month by name or abbreviation, as its number from 1.
pub(crate) fn month(input: &str) -> IResult<&str, u32> {
    let name = map_opt(alpha1, |word: &str| {
        (1..)
            .zip(MONTHS)
            .find_map(|(n, m)| stands_for(word, m).then_some(n))
    });
    terminated(name, opt(tag("."))).parse(input)
}

fn weekday(input: &str) -> IResult<&str, ()> {
    let name = verify(alpha1, |word: &str| {
        WEEKDAYS.iter().any(|day| stands_for(word, day))
    });
    (name, opt(one_of(".,")), opt(tag(",")), blanks1)
        .map(|_| ())
        .parse(input)
}

/// Whether `word` is `name` or an abbreviation of three letters or more of it, in any case.
fn stands_for(word: &str, name: &str) -> bool {
    word.len() >= 3
        && name
            .get(..word.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(word))
}

fn day_first(input: &str) -> IResult<&str, NaiveDate> {
    let of = (blanks1, tag_no_case("of"), blanks1).map(|_| ());
    let joint = alt((of, tag("-").map(|_| ()), blanks0.map(|_| ())));
    let before_year = alt((tag("-").map(|_| ()), (opt(tag(",")), blanks1).map(|_| ())));
    map_opt(
        (day, joint, month, before_year, year),
        |(day, (), month, (), year)| ymd(year, month, day),
    )
    .parse(input)
}

fn month_first(input: &str) -> IResult<&str, NaiveDate> {
    let fields = (month, blanks1, day, opt(tag(",")), blanks1, year);
    map_opt(fields, |(month, _, day, _, _, year)| ymd(year, month, day)).parse(input)
}

fn figures(order: DateOrder, input: &str) -> IResult<&str, NaiveDate> {
    let fields = (
        digits(1, 2),
        one_of("/.-"),
        digits(1, 2),
        one_of("/.-"),
        year,
    );
    map_opt(fields, |(first, left, second, right, year)| {
        let readings = match order {
            DateOrder::DayFirst => [ymd(year, second, first), ymd(year, first, second)],
            DateOrder::MonthFirst => [ymd(year, first, second), ymd(year, second, first)],
        };
        readings
            .into_iter()
            .flatten()
            .next()
            .filter(|_| left == right)
    })
    .parse(input)
}

fn day(input: &str) -> IResult<&str, u32> {
    let suffix = alt((
        tag_no_case("st"),
        tag_no_case("nd"),
        tag_no_case("rd"),
        tag_no_case("th"),
    ));
    terminated(digits(1, 2), opt(terminated(suffix, word_end))).parse(input)
}

fn year(input: &str) -> IResult<&str, u32> {
    digits(4, 4).parse(input)
}

fn ymd(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, order: DateOrder) -> Option<String> {
        date(order)(text)
            .ok()
            .map(|(rest, date)| format!("{date}|{rest}"))
    }

    #[test]
    fn every_form_of_a_date() {
        for (text, found) in [
            ("2021-03-16 Campaign", "2021-03-16| Campaign"),
            ("16 March 2021", "2021-03-16|"),
            ("16th of March, 2021.", "2021-03-16|."),
            ("16-Mar-2021", "2021-03-16|"),
            ("Tue, 16 Mar 2021 10:00", "2021-03-16| 10:00"),
            ("Tuesday March 16, 2021", "2021-03-16|"),
            ("Sept. 1st, 1999)", "1999-09-01|)"),
            ("MAY 3 2024", "2024-05-03|"),
            ("25/12/2021", "2021-12-25|"),
            ("12/25/2021", "2021-12-25|"),
            ("3.4.2021", "2021-04-03|"),
            ("20 Apr 2026Updated", "2026-04-20|Updated"),
        ] {
            assert_eq!(
                read(text, DateOrder::DayFirst).as_deref(),
                Some(found),
                "{text}"
            );
        }
    }

    #[test]
    fn the_order_decides_only_where_both_readings_exist() {
        assert_eq!(
            read("03/04/2021", DateOrder::DayFirst).as_deref(),
            Some("2021-04-03|")
        );
        assert_eq!(
            read("03/04/2021", DateOrder::MonthFirst).as_deref(),
            Some("2021-03-04|")
        );
        assert_eq!(
            read("25/12/2021", DateOrder::MonthFirst).as_deref(),
            Some("2021-12-25|")
        );
    }

    #[test]
    fn what_is_no_date() {
        for text in [
            "2021-02-30",
            "2021-13-01",
            "31 April 2021",
            "2021-03-160",
            "16 Marchs 2021",
            "3/4-2021",
            "16 March",
            "March 2021",
            "ma 3 2021",
            "soon",
            "",
        ] {
            assert_eq!(read(text, DateOrder::DayFirst), None, "{text}");
        }
    }
}

//! Lengths that touch the day of the article: `the last five years`.

use super::{check, check_days};

#[test]
fn a_stretch_is_written_as_its_length() {
    check(&[
        (
            "It grew over the past five years.",
            "the past five years=P5Y",
        ),
        ("It fell in the last few hours.", "the last few hours=PTXH"),
    ]);
}

#[test]
fn stretches_touch_the_day() {
    check_days(&[
        (
            "It grew over the past five years.",
            "the past five years=2016-03-16..2021-03-16",
        ),
        (
            "It grew over the next two days.",
            "the next two days=2021-03-17..2021-03-18",
        ),
        (
            "It grew over the previous two days.",
            "the previous two days=2021-03-14..2021-03-16",
        ),
        (
            "It grew in the five past years.",
            "the five past years=2016-03-16..2021-03-16",
        ),
        (
            "It opens within three days.",
            "three days=2021-03-16..2021-03-19",
        ),
        (
            "It opens within the next three days.",
            "the next three days=2021-03-16..2021-03-19",
        ),
        (
            "It grew in the following three weeks or so.",
            "the following three weeks or so=2021-03-17..2021-04-06",
        ),
        (
            "It fell in the last two decades.",
            "the last two decades=2001-03-16..2021-03-16",
        ),
        (
            "It fell in the past fortnight.",
            "the past fortnight=2021-03-02..2021-03-16",
        ),
        (
            "It fell in the next three quarters.",
            "the next three quarters=2021-04-01..2021-12-31",
        ),
        (
            "It fell over the past two quarters.",
            "the past two quarters=2020-07-01..2020-12-31",
        ),
        (
            "It falls within two quarters.",
            "two quarters=2021-03-16..2021-09-16",
        ),
        (
            "It falls within the next 2 months.",
            "the next 2 months=2021-03-16..2021-05-16",
        ),
        (
            "It falls within 1 month 2 days.",
            "1 month 2 days=2021-03-16..2021-04-18",
        ),
    ]);
}

#[test]
fn hours_are_of_the_day_until_they_fill_one() {
    check_days(&[
        (
            "It fell in the last two hours.",
            "the last two hours=2021-03-16..2021-03-16",
        ),
        (
            "It falls in the next 23 hours.",
            "the next 23 hours=2021-03-16..2021-03-16",
        ),
        (
            "It fell in the last few hours.",
            "the last few hours=2021-03-16..2021-03-16",
        ),
        (
            "It falls in the next 24 hours.",
            "the next 24 hours=2021-03-16..2021-03-17",
        ),
        ("It falls within an hour.", "an hour=no days"),
        (
            "It fell in the last 48 hours.",
            "the last 48 hours=2021-03-14..2021-03-16",
        ),
        (
            "It fell in the last ten minutes.",
            "the last ten minutes=no days",
        ),
    ]);
}

#[test]
fn a_stretch_of_something_else_has_no_days_of_the_article() {
    check_days(&[
        (
            "It fell in the last four months of 2019.",
            "the last four months=2019-09-01..2019-12-31; 2019=2019-01-01..2019-12-31",
        ),
        ("It fell within two weeks of the vote.", "two weeks=no days"),
    ]);
}

#[test]
fn stretches_beside_the_day_of_the_article() {
    check_days(&[
        (
            "It fell in the last two quarters.",
            "the last two quarters=2020-07-01..2020-12-31",
        ),
        (
            "It will fall in the next two quarters.",
            "the next two quarters=2021-04-01..2021-09-30",
        ),
        (
            "It fell in the last 23 hours.",
            "the last 23 hours=2021-03-16..2021-03-16",
        ),
        (
            "It fell in the last 24 hours.",
            "the last 24 hours=2021-03-15..2021-03-16",
        ),
        ("It will fall within an hour.", "an hour=no days"),
        (
            "It will fall within two weeks.",
            "two weeks=2021-03-16..2021-03-30",
        ),
        (
            "It fell in the last ten minutes.",
            "the last ten minutes=no days",
        ),
        ("It fell in the last few days.", "the last few days=no days"),
        (
            "It will fall in the next two days.",
            "the next two days=2021-03-17..2021-03-18",
        ),
    ]);
}

#[test]
fn a_range_ends_behind_its_beginning() {
    check_days(&[
        (
            "It was open from 8 p.m. to 5 a.m. on Friday.",
            "8 p.m. to 5 a.m. on Friday=2021-03-12..2021-03-13",
        ),
        (
            "It was open from 8 a.m. to 5 p.m. on Friday.",
            "8 a.m. to 5 p.m. on Friday=2021-03-12..2021-03-12",
        ),
        (
            "It was open from Monday to Friday.",
            "Monday to Friday=2021-03-15..2021-03-19",
        ),
        (
            "It was open from Friday to Monday.",
            "Friday to Monday=2021-03-12..2021-03-15",
        ),
        (
            "It was open from 28 December to 3 January.",
            "28 December to 3 January=2020-12-28..2021-01-03",
        ),
        (
            "It was open from 3 January to 28 December.",
            "3 January to 28 December=2021-01-03..2021-12-28",
        ),
        (
            "It was open from November to February.",
            "November to February=2020-11-01..2021-02-28",
        ),
        (
            "It was open from February to November.",
            "February to November=2021-02-01..2021-11-30",
        ),
        (
            "It was open from Christmas to Easter.",
            "Christmas to Easter=2020-12-25..2021-04-04",
        ),
        ("It was open from 5 May to 3 May 2020.", ""),
    ]);
}

//! Quarters, halves and business years, and what they are compared with.

use super::check;

#[test]
fn of_a_year() {
    check(&[
        (
            "It grew in the third quarter of 2019.",
            "the third quarter of 2019=2019-Q3",
        ),
        (
            "It grew in the fourth quarter.",
            "the fourth quarter=2020-Q4",
        ),
        (
            "It grew in the first half of 2020.",
            "the first half of 2020=2020-H1",
        ),
        ("It grew in Q2 2020.", "Q2 2020=2020-Q2"),
        (
            "It grew in next year's first quarter.",
            "next year's first quarter=2022-Q1",
        ),
        ("It grew in Q3 2019.", "Q3 2019=2019-Q3"),
        ("It grew in 2019 Q3.", "2019 Q3=2019-Q3"),
        ("It grew in H2 2019.", "H2 2019=2019-H2"),
        (
            "It grew in the last half of 2019.",
            "the last half of 2019=2019-H2",
        ),
        (
            "It grew in the 2019 second quarter.",
            "the 2019 second quarter=2019-Q2",
        ),
        (
            "It grew in this year's second quarter.",
            "this year's second quarter=2021-Q2",
        ),
        (
            "It grew in the latest quarter.",
            "the latest quarter=2020-Q4",
        ),
        (
            "It grew in the most recent fiscal year.",
            "the most recent fiscal year=2020",
        ),
        ("It grew in the latest period.", "the latest period=2020-Q4"),
        // After the month in which it ends.
        (
            "The September quarter was poor.",
            "The September quarter=2020-Q3",
        ),
        (
            "It grew in the June 2019 quarter.",
            "the June 2019 quarter=2019-Q2",
        ),
        ("In May quarter pounders sold out.", "May=2020-05"),
        // That of a game.
        ("They led in the first half.", ""),
    ]);
}

#[test]
fn with_what_they_are_compared() {
    check(&[
        (
            "It grew in the quarter ended July 31.",
            "the quarter=2020-Q2; July 31=2020-07-31",
        ),
        (
            "In the fiscal first quarter it grew; in the quarter ended Sept. 30 it had three mills.",
            "the fiscal first quarter=2021-Q1; the quarter=2021-Q1; Sept. 30=2020-09-30",
        ),
        (
            "In the fourth quarter it grew, from 3 a year earlier.",
            "the fourth quarter=2020-Q4; a year earlier=2019-Q4",
        ),
        ("It grew, from 3 a year earlier.", "a year earlier=2020"),
        (
            "In the fourth quarter it grew, after a year-earlier loss.",
            "the fourth quarter=2020-Q4; year-earlier=2019-Q4",
        ),
        (
            "In the second quarter it grew, from 5 in the year-ago quarter.",
            "the second quarter=2020-Q2; the year-ago quarter=2019-Q2",
        ),
        (
            "In the second quarter it grew, from 5 in the same quarter of 2019.",
            "the second quarter=2020-Q2; the same quarter of 2019=2019-Q2",
        ),
        (
            "In the second quarter it grew, from 5 in the 2019 period.",
            "the second quarter=2020-Q2; the 2019 period=2019-Q2",
        ),
        (
            "In the second quarter it grew, from 5 in the same period a year ago.",
            "the second quarter=2020-Q2; the same period a year ago=2019-Q2",
        ),
    ]);
}

#[test]
fn spoken_of_last() {
    check(&[
        ("It grew that quarter.", "that quarter=2020-Q4"),
        (
            "In the second quarter of 2019 it grew. That quarter was wet.",
            "the second quarter of 2019=2019-Q2; That quarter=2019-Q2",
        ),
        (
            "In the second quarter of 2019 it grew. It fell in the previous quarter.",
            "the second quarter of 2019=2019-Q2; the previous quarter=2019-Q1",
        ),
        (
            "It fell in the previous quarter.",
            "the previous quarter=2020-Q4",
        ),
    ]);
}

#[test]
fn quarters_that_share_their_noun() {
    check(&[
        (
            "It grew in the second and fourth quarters.",
            "the second=2020-Q2; fourth quarters=2020-Q4",
        ),
        ("It grew in the second and was sold.", ""),
    ]);
}

#[test]
fn the_quarter_of_the_year_before_needs_none_before_it() {
    check(&[
        (
            "It grew, from 5 in the year-ago quarter.",
            "the year-ago quarter=2019-Q4",
        ),
        (
            "It lost 5 in the year-earlier nine months.",
            "the year-earlier nine months=P9M",
        ),
        ("It grew in future quarters.", "future quarters=FUTURE_REF"),
    ]);
}

#[test]
fn what_is_to_come_lies_ahead_unless_its_quarter_is_just_over() {
    check(&[
        (
            "It will open in the second quarter.",
            "the second quarter=2021-Q2",
        ),
        ("By Q3 it will be open.", "Q3=2021-Q3"),
        (
            "It will tell its profit of the fourth quarter in May.",
            "the fourth quarter=2020-Q4; May=2021-05",
        ),
        (
            "It grew in the second quarter.",
            "the second quarter=2020-Q2",
        ),
    ]);
}

#[test]
fn business_years() {
    check(&[
        ("It grew in FY20 and FY2021.", "FY20=2020; FY2021=2021"),
        ("It grew in Q1 FY21.", "Q1 FY21=2021-Q1"),
        (
            "It grew in the first quarter of FY 2020-21.",
            "the first quarter of FY 2020-21=2020-Q1",
        ),
        ("It grew in Q1 of 2020-30 jobs.", "Q1 of 2020=2020-Q1"),
        (
            "It grew in the fiscal year ended June 30.",
            "the fiscal year=P1Y; June 30=2020-06-30",
        ),
    ]);
}

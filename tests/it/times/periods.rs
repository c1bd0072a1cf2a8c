//! Weeks, months and years: by the article, by their name, and as parts of one another.

use super::{check, read_on};

#[test]
fn beside_the_article() {
    check(&[
        ("It rose last week.", "last week=2021-W10"),
        ("It rises next month.", "next month=2021-04"),
        ("It rose earlier this year.", "earlier this year=2021"),
        ("It rose late last year.", "late last year=2020"),
        ("It rose over the weekend.", "the weekend=2021-W10-WE"),
        ("It rises this weekend.", "this weekend=2021-W11-WE"),
        ("It rose last summer.", "last summer=2020-SU"),
        (
            "It rises the week after next.",
            "the week after next=2021-W13",
        ),
        ("It sold 300,000 last year.", "last year=2020"),
        (
            "It rained the week before last.",
            "the week before last=2021-W09",
        ),
        (
            "It rained the past weekend.",
            "the past weekend=2021-W10-WE",
        ),
        ("It rained the weekend.", "the weekend=2021-W10-WE"),
        ("It rained in the current year.", "the current year=2021"),
        ("It rained this month.", "this month=2021-03"),
        ("It rained last century.", "last century=19"),
        ("It rained last decade.", "last decade=201"),
    ]);
}

#[test]
fn across_the_ends_of_years_and_months() {
    for (reference, text, expected) in [
        ("2021-01-04", "It rose last week.", "last week=2020-W53"),
        ("2021-01-01", "It rose this week.", "this week=2020-W53"),
        ("2021-01-02", "It rose on Thursday.", "Thursday=2020-12-31"),
        (
            "2021-01-02",
            "It rises on 30 December.",
            "30 December=2020-12-30",
        ),
        (
            "2020-12-30",
            "It rises on 2 January.",
            "2 January=2021-01-02",
        ),
        ("2024-03-01", "It rose yesterday.", "yesterday=2024-02-29"),
        ("2021-03-31", "It rose last month.", "last month=2021-02"),
        ("1851-05-02", "It rose on Thursday.", "Thursday=1851-05-01"),
    ] {
        assert_eq!(read_on(text, Some(reference)), expected, "{text}");
    }
}

#[test]
fn months() {
    check(&[
        ("It rained in November 2019.", "November 2019=2019-11"),
        ("It rained in early January.", "early January=2021-01"),
        ("It rained last August.", "last August=2020-08"),
        ("It rained in July last year.", "July last year=2020-07"),
        (
            "It rained in March or April 2019.",
            "March=2019-03; April 2019=2019-04",
        ),
        ("It rained in March, 2020.", "March, 2020=2020-03"),
        ("It rained in March of 2020.", "March of 2020=2020-03"),
        (
            "It rained in March of last year.",
            "March of last year=2020-03",
        ),
        ("It rained in mid-March.", "mid-March=2021-03"),
        ("It rained in 2020-11.", "2020-11=2020-11"),
        ("It rained in 11/2020.", "11/2020=2020-11"),
        ("It rained last December.", "last December=2020-12"),
        ("It rains next December.", "next December=2021-12"),
        ("It rains this December.", "this December=2021-12"),
    ]);
}

#[test]
fn months_that_have_begun() {
    check(&[
        ("It has been shut since May.", "May=2020-05"),
        ("It has been shut since 3 April.", "3 April=2020-04-03"),
        ("It has been shut since March.", "March=2021-03"),
        ("In May, the council shut it.", "May=2020-05"),
        ("It was shut in May.", "May=2020-05"),
        // Nothing here says which year.
        ("The deadline, 3 April, was moved.", "3 April=2021-04-03"),
        ("It was set to be shut by May.", "May=2021-05"),
        ("It was to be shut in May.", "May=2021-05"),
        ("In May it will be shut.", "May=2021-05"),
    ]);
}

#[test]
fn years() {
    check(&[
        ("It rained in 2012.", "2012=2012"),
        (
            "It rained in nineteen ninety-six.",
            "nineteen ninety-six=1996",
        ),
        ("It rained in fiscal 2019.", "fiscal 2019=2019"),
        ("The year 1848 was wet.", "The year 1848=1848"),
        ("It rained in the year 2019.", "the year 2019=2019"),
        ("It rained in the year of 2019.", "the year of 2019=2019"),
        ("It rained in fiscal year 2019.", "fiscal year 2019=2019"),
        ("It rained in calendar 2019.", "calendar 2019=2019"),
        (
            "It rained in two thousand and eighteen.",
            "two thousand and eighteen=2018",
        ),
        ("It rained in 1899.", "1899=1899"),
        ("It rained in 0999.", ""),
        ("It rained in 1300.", "1300=1300"),
    ]);
}

#[test]
fn decades_and_centuries() {
    check(&[
        ("It rained in the 1990s.", "the 1990s=199"),
        ("It rained in the late '80s.", "the late '80s=198"),
        ("It rained in the nineties.", "the nineties=199"),
        ("It rained in the 19th century.", "the 19th century=18"),
        ("It rained in the mid-1980s.", "the mid-1980s=198"),
        ("It rained in the 80s.", "the 80s=198"),
        ("It rained in the '20s.", "the '20s=202"),
        ("It rained in the '30s.", "the '30s=193"),
        ("It rained in the noughties.", "the noughties=200"),
        ("It rained in the 1985s.", ""),
        ("It rained in the 18th-century town.", "18th-century=17"),
        (
            "It rained in the twenty-first century.",
            "the twenty-first century=20",
        ),
        ("It rained in the 1850s.", "the 1850s=185"),
        ("It rained in the 50s.", "the 50s=195"),
        ("It rained in the '00s.", "the '00s=200"),
    ]);
}

#[test]
fn seasons() {
    check(&[
        (
            "It rained in the summer of '69.",
            "the summer of '69=1969-SU",
        ),
        (
            "It rose in the winter of 2019.",
            "the winter of 2019=2019-WI",
        ),
        ("It rained in the spring.", "the spring=2021-SP"),
        ("It rained in spring 2020.", "spring 2020=2020-SP"),
        ("It rained in fall 2019.", "fall 2019=2019-FA"),
        ("It rained last fall.", "last fall=2020-FA"),
        ("It rains next spring.", "next spring=2022-SP"),
        ("It rained in early summer.", "early summer=2021-SU"),
        (
            "It rained in the early summer of 2020.",
            "the early summer of 2020=2020-SU",
        ),
        (
            "It rained in the summer of last year.",
            "the summer of last year=2020-SU",
        ),
        (
            "It rained during winter and summer.",
            "winter=2020-WI; summer=2021-SU",
        ),
        (
            "It rained in the winter of 2020.",
            "the winter of 2020=2020-WI",
        ),
        // What is like a season, and verbs.
        ("A winter coat hung there.", ""),
        ("Summer clothes are here.", ""),
        ("Prices fall.", ""),
    ]);
}

#[test]
fn parts_of_periods_are_of_the_period() {
    check(&[
        (
            "It rained at the end of the year.",
            "the end of the year=2021",
        ),
        (
            "It rained at the end of last week.",
            "the end of last week=2021-W10",
        ),
        ("It rained early in the week.", "early in the week=2021-W11"),
        ("It rained at the start of 2020.", "the start of 2020=2020"),
        ("It rained by the end of March.", "the end of March=2021-03"),
        (
            "It rained at the beginning of the week.",
            "the beginning of the week=2021-W11",
        ),
        (
            "It rained for the rest of the year.",
            "the rest of the year=2021",
        ),
        (
            "It rained in the middle of last year.",
            "the middle of last year=2020",
        ),
        ("It rained later in the week.", "later in the week=2021-W11"),
        ("It rained later this month.", "later this month=2021-03"),
        ("It rained earlier in March.", "earlier in March=2021-03"),
        ("It rained sometime next year.", "sometime next year=2022"),
        (
            "It rained in the very early 1990s.",
            "the very early 1990s=199",
        ),
    ]);
}

#[test]
fn the_week_of_a_day() {
    check(&[
        (
            "It rose in the week of 1 March.",
            "the week of 1 March=2021-W09",
        ),
        (
            "It rained the week of 5 March.",
            "the week of 5 March=2021-W09",
        ),
        (
            "He left in the week ending 5 March.",
            "the week ending 5 March=2021-W09",
        ),
        (
            "They met on the weekend of 6 March.",
            "the weekend of 6 March=2021-W09-WE",
        ),
    ]);
}

#[test]
fn ranks_in_longer_periods() {
    check(&[
        (
            "It rose in the first week of March.",
            "the first week of March=2021-W09",
        ),
        (
            "It rises on the second Monday of next month.",
            "the second Monday of next month=2021-04-12",
        ),
        (
            "It rained in the second week of January.",
            "the second week of January=2021-W02",
        ),
        (
            "He left on the 2nd Monday of March.",
            "the 2nd Monday of March=2021-03-08",
        ),
        (
            "He left on the last Friday of February 2020.",
            "the last Friday of February 2020=2020-02-28",
        ),
        (
            "He left on the last day of February 2020.",
            "the last day of February 2020=2020-02-29",
        ),
        (
            "He left on the last Sunday of the month.",
            "the last Sunday of the month=2021-03-28",
        ),
        (
            "He left on the first day of 2020.",
            "the first day of 2020=2020-01-01",
        ),
        (
            "He left on the third day of the year.",
            "the third day of the year=2021-01-03",
        ),
        (
            "He left in the first month of 2020.",
            "the first month of 2020=2020-01",
        ),
        (
            "He left in the last month of 2020.",
            "the last month of 2020=2020-12",
        ),
        // The first week of a year is the one with its first Thursday.
        (
            "He left in the first week of 2020.",
            "the first week of 2020=2020-W01",
        ),
        (
            "He left in the first week of 2021.",
            "the first week of 2021=2021-W01",
        ),
        (
            "He left in the last week of 2020.",
            "the last week of 2020=2020-W53",
        ),
        ("He left in week 12.", "week 12=2021-W12"),
        ("He left in week 3 of 2018.", "week 3 of 2018=2018-W03"),
        ("He left in week 53 of 2020.", "week 53 of 2020=2020-W53"),
        ("He left in week 54.", ""),
    ]);
}

#[test]
fn parts_of_centuries_decades_and_years() {
    check(&[
        (
            "It was built in the late 20th century.",
            "the late 20th century=19",
        ),
        ("It was built in the mid-1990s.", "the mid-1990s=199"),
        ("It was built two decades ago.", "two decades ago=200"),
        ("It will open in two decades.", "two decades=204"),
        ("It was built last decade.", "last decade=201"),
        ("It opens next decade.", "next decade=203"),
        ("It was built last century.", "last century=19"),
        (
            "It fell in the second half of 2019.",
            "the second half of 2019=2019-H2",
        ),
        (
            "It fell in the first half of last year.",
            "the first half of last year=2020-H1",
        ),
        (
            "It fell in the third quarter of 2019.",
            "the third quarter of 2019=2019-Q3",
        ),
        ("It fell last quarter.", "last quarter=2020-Q4"),
        ("It opens next quarter.", "next quarter=2021-Q2"),
        (
            "It rose at the start of last week.",
            "the start of last week=2021-W10",
        ),
        ("They left 23 hours ago.", "23 hours ago=2021-03-16"),
        ("They left 24 hours ago.", "24 hours ago=PAST_REF"),
    ]);
}

#[test]
fn a_month_has_no_months() {
    check(&[(
        "Prices fell for a third month in October.",
        "October=2020-10",
    )]);
}

#[test]
fn a_winter_lies_in_two_years() {
    check(&[
        (
            "It froze in the winter of 1962-63.",
            "the winter of 1962-63=1962-WI",
        ),
        (
            "They met in the summer of 1962-63.",
            "the summer of 1962-63=1962-SU",
        ),
        (
            "It froze in the winter of 1962-70.",
            "the winter of 1962=1962-WI",
        ),
    ]);
}

#[test]
fn this_winter_is_that_of_the_year_before_until_may() {
    for (reference, expected) in [
        ("2021-01-15", "this winter=2020-WI"),
        ("2021-05-31", "this winter=2020-WI"),
        ("2021-06-01", "this winter=2021-WI"),
        ("2021-12-01", "this winter=2021-WI"),
    ] {
        let read = read_on("It froze this winter.", Some(reference));
        assert_eq!(read, expected, "{reference}");
    }
}

#[test]
fn a_week_by_the_day_with_which_it_begins_and_a_month_by_its_name() {
    check(&[
        (
            "It opens in the week beginning 29 March.",
            "the week beginning 29 March=2021-W13",
        ),
        (
            "It opens in the week commencing March 29.",
            "the week commencing March 29=2021-W13",
        ),
        // The verb is none of it.
        (
            "It is to start the week of March 29.",
            "the week of March 29=2021-W13",
        ),
        (
            "It rained in the month of January.",
            "the month of January=2021-01",
        ),
        ("It starts Monday.", "Monday=2021-03-22"),
        ("The race starting Monday is long.", "Monday=2021-03-15"),
    ]);
}

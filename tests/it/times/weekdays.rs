//! Weekdays, alone and with what points at them.

use dateline::Interval;

use super::{check, day, read_on, times};

#[test]
fn weekdays_look_back() {
    check(&[
        ("He left on Saturday.", "Saturday=2021-03-13"),
        ("He left on Tuesday.", "Tuesday=2021-03-16"),
        ("He left on Wednesday.", "Wednesday=2021-03-10"),
    ]);
}

#[test]
fn weekdays_with_a_pointer() {
    check(&[
        ("He left last Tuesday.", "last Tuesday=2021-03-09"),
        ("He leaves next Friday.", "next Friday=2021-03-19"),
        (
            "He leaves this coming Wednesday.",
            "this coming Wednesday=2021-03-17",
        ),
        ("He left this Monday.", "this Monday=2021-03-15"),
        ("He leaves this Friday.", "this Friday=2021-03-19"),
        ("He leaves this next Friday.", "this next Friday=2021-03-19"),
        ("He left this past Friday.", "this past Friday=2021-03-12"),
        (
            "He leaves this coming Friday.",
            "this coming Friday=2021-03-19",
        ),
    ]);
}

#[test]
fn yesterday_and_tomorrow_are_no_last_nor_next_weekday() {
    for (reference, text, expected) in [
        (
            "2021-03-16",
            "He leaves next Wednesday.",
            "next Wednesday=2021-03-24",
        ),
        (
            "2021-03-16",
            "He left last Monday.",
            "last Monday=2021-03-08",
        ),
        (
            "2021-03-15",
            "He left last Sunday.",
            "last Sunday=2021-03-14",
        ),
        (
            "2021-03-18",
            "He left last Tuesday.",
            "last Tuesday=2021-03-16",
        ),
    ] {
        assert_eq!(read_on(text, Some(reference)), expected, "{text}");
    }
    let near = times("He leaves next Wednesday.", Some("2021-03-16"));
    let other = near.first().and_then(|next| next.other).unwrap();
    assert_eq!(other, Interval::day(day("2021-03-17")));
}

#[test]
fn weekdays_of_a_week() {
    check(&[
        (
            "He left on Monday last week.",
            "Monday last week=2021-03-08",
        ),
        ("He left last week Friday.", "last week Friday=2021-03-12"),
        ("He leaves Friday next week.", "Friday next week=2021-03-26"),
        (
            "He leaves on Friday of next week.",
            "Friday of next week=2021-03-26",
        ),
        (
            "He left Friday two weeks ago.",
            "Friday two weeks ago=2021-03-05",
        ),
    ]);
}

#[test]
fn what_is_told_to_have_been_done_was_done_whatever_tells_of_it() {
    check(&[
        ("The man will say he left on Friday.", "Friday=2021-03-12"),
        (
            "They will see the hall the council closed on Friday.",
            "Friday=2021-03-12",
        ),
        (
            "The man will say that they closed it on Friday.",
            "Friday=2021-03-12",
        ),
        (
            "He will explain why the bridge closed on Friday.",
            "Friday=2021-03-12",
        ),
        ("The man will leave on Friday.", "Friday=2021-03-19"),
    ]);
}

#[test]
fn thursday_week_is_a_week_behind_the_next_thursday() {
    check(&[
        ("They meet on Thursday week.", "Thursday week=2021-03-25"),
        ("They meet on Monday week.", "Monday week=2021-03-29"),
        (
            "The Monday week-long fair is here.",
            "Monday=2021-03-15; week-long=P1W",
        ),
    ]);
}

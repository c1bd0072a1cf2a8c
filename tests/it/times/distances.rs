//! So far from a day: `three weeks ago`, `two days before Christmas`.

use super::{check, day, times};
use dateline::TimeKind;

#[test]
fn some_units_ago() {
    check(&[
        (
            "He left on Monday two weeks ago.",
            "Monday two weeks ago=2021-03-01",
        ),
        ("He left three weeks ago.", "three weeks ago=2021-W08"),
        (
            "He left two weeks and two days ago.",
            "two weeks and two days ago=2021-02-28",
        ),
        ("He left about two years ago.", "about two years ago=2019"),
        ("He left 10 days ago.", "10 days ago=2021-03-06"),
        ("He left several years ago.", "several years ago=PAST_REF"),
        (
            "He left several hundred years ago.",
            "several hundred years ago=PAST_REF",
        ),
        ("He left decades ago.", "decades ago=PAST_REF"),
        ("He left half a century ago.", "half a century ago=197"),
        ("He left five minutes ago.", "five minutes ago=2021-03-16"),
        ("He left 20 hours ago.", "20 hours ago=2021-03-16"),
        ("He left 30 hours ago.", "30 hours ago=PAST_REF"),
        ("He left 18 months ago.", "18 months ago=2019-09"),
        (
            "He left a year and a half ago.",
            "a year and a half ago=2019-09",
        ),
        (
            "He left two and a half weeks ago.",
            "two and a half weeks ago=2021-02-27",
        ),
        ("He left two fortnights ago.", "two fortnights ago=2021-W07"),
        (
            "He left a decade and a half ago.",
            "a decade and a half ago=2006",
        ),
        ("He left a few days ago.", "a few days ago=PAST_REF"),
        ("He left nearly 10 years ago.", "nearly 10 years ago=2011"),
        ("He left one week or so ago.", "one week or so ago=2021-W10"),
        ("He left two weekends ago.", "two weekends ago=2021-W09-WE"),
        ("He left two quarters ago.", "two quarters ago=2020-Q3"),
        ("He left a century ago.", "a century ago=19"),
        ("He left three decades ago.", "three decades ago=199"),
        ("He left half an hour ago.", "half an hour ago=2021-03-16"),
        (
            "He left an hour and a half ago.",
            "an hour and a half ago=2021-03-16",
        ),
    ]);
}

#[test]
fn from_the_article_on() {
    check(&[
        (
            "He leaves Saturday 4 days from now.",
            "Saturday 4 days from now=2021-03-20",
        ),
        (
            "He leaves two days from now.",
            "two days from now=2021-03-18",
        ),
        ("He leaves a week from now.", "a week from now=2021-W12"),
    ]);
}

#[test]
fn before_and_after_a_named_day() {
    check(&[
        (
            "He left two weeks before Christmas.",
            "two weeks before Christmas=2020-12-11",
        ),
        (
            "He leaves a week from Sunday.",
            "a week from Sunday=2021-03-28",
        ),
        (
            "He left for three days from Sunday.",
            "three days=P3D; Sunday=2021-03-14",
        ),
        (
            "He left the day before Christmas.",
            "the day before Christmas=2020-12-24",
        ),
        (
            "The week before Christmas was cold.",
            "The week before Christmas=2020-W51",
        ),
        (
            "He left the week after the vote, and the year before the war.",
            "",
        ),
        ("He left the night before the vote.", ""),
        (
            "He left two days before Christmas.",
            "two days before Christmas=2020-12-23",
        ),
        (
            "He left the day before yesterday.",
            "the day before yesterday=2021-03-14",
        ),
        (
            "It rains the day after tomorrow.",
            "the day after tomorrow=2021-03-18",
        ),
        (
            "He leaves two weeks from today.",
            "two weeks from today=2021-03-30",
        ),
        (
            "He leaves a week after tomorrow.",
            "a week after tomorrow=2021-03-24",
        ),
        (
            "He left two days before yesterday.",
            "two days before yesterday=2021-03-13",
        ),
        (
            "He left a week before 5 May 2020.",
            "a week before 5 May 2020=2020-04-28",
        ),
        (
            "He left two months after 31 December 2020.",
            "two months after 31 December 2020=2021-02",
        ),
        (
            "He left five years before 1900.",
            "five years before 1900=1895",
        ),
        (
            "He left three days after Christmas.",
            "three days after Christmas=2020-12-28",
        ),
        ("He left a year ago today.", "a year ago today=2020-03-16"),
        (
            "He left two years ago this week.",
            "two years ago this week=2019-W11",
        ),
    ]);
}

/// What is counted from has hours and other readings; what is meant has neither.
#[test]
fn days_away_are_days_whatever_they_are_counted_from() {
    let cases = [
        ("He left two days before 5 May 2020 at noon.", "2020-05-03"),
        ("He left two days before Sunday morning.", "2021-03-12"),
        ("He left two days before 03/04/2020.", "2020-04-01"),
        ("He left a week after 5 May 2020 at 9 a.m.", "2020-05-12"),
    ];
    for (text, expected) in cases {
        let times = times(text, Some("2021-03-16"));
        let [time] = times.as_slice() else {
            panic!("{text}: {times:?}");
        };
        assert_eq!(time.value.as_str(), expected, "{text}");
        assert_eq!(time.kind, TimeKind::Date, "{text}");
        let days = time.interval.expect(text);
        let only = Some(day(expected));
        assert_eq!((days.first, days.last), (only, only), "{text}");
        assert_eq!((time.clock, time.other), (None, None), "{text}");
    }
}

#[test]
fn a_week_on_a_weekday_counts_from_the_one_to_come() {
    check(&[
        ("They play a week on Friday.", "a week on Friday=2021-03-26"),
        (
            "They met a fortnight on Saturday.",
            "a fortnight on Saturday=2021-04-03",
        ),
        ("It took a week on foot.", "a week=P1W"),
    ]);
}

#[test]
fn what_is_compared_has_no_day() {
    check(&[
        ("They met a day later than usual.", "a day=P1D"),
        ("They met a day later.", "a day later=2021-03-17"),
    ]);
}

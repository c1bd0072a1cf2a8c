//! What is handed out: spans, other readings, and what is said where no day is known.

use super::{check, check_undated, day, read_on, times};
use dateline::{Confidence, TimeBasis};

#[test]
fn a_weekday_that_contradicts_its_date_gives_way_and_is_told() {
    let time = &times("He left on Friday, 16 March 2021.", Some("2021-03-20"))[0];
    assert_eq!(time.value.as_str(), "2021-03-16");
    assert_eq!(time.rule.as_str(), "weekday-contradicts-date");
    assert_eq!(time.confidence, Confidence::Low);
}

#[test]
fn figures_that_can_be_read_either_way_have_both_readings() {
    let time = &times("He left on 03/04/2020.", None)[0];
    assert_eq!(time.value.as_str(), "2020-04-03");
    assert_eq!(time.other.unwrap().first, Some(day("2020-03-04")));
}

#[test]
fn dirt_is_seen_through() {
    check(&[
        (
            "He left on 16\u{a0}March\u{a0}2020.",
            "16\u{a0}March\u{a0}2020=2020-03-16",
        ),
        ("He left last\r\nweek.", "last\r\nweek=2021-W10"),
        ("He left in last year&#8217;s rain.", "last year=2020"),
    ]);
}

#[test]
fn without_a_date_what_can_be_said_is_said() {
    let cases = [
        ("He left on 3 March.", "3 March=XXXX-03-03"),
        ("He left on Wednesday.", "Wednesday=XXXX-WXX-3"),
        (
            "He left on Wednesday morning.",
            "Wednesday morning=XXXX-WXX-3TMO",
        ),
        ("He left last month.", "last month=XXXX-XX"),
        ("He left last week.", "last week=XXXX-WXX"),
        ("He left yesterday.", "yesterday=XXXX-XX-XX"),
        ("He left last summer.", "last summer=XXXX-SU"),
        ("He left two weeks ago.", "two weeks ago=XXXX-WXX"),
        ("He left at 7 p.m.", "7 p.m.=T19:00"),
        (
            "He left in the second quarter.",
            "the second quarter=XXXX-Q2",
        ),
        ("He left in H1 of last year.", "H1 of last year=XXXX-H1"),
        ("He left in March.", "March=XXXX-03"),
        ("He left at Christmas.", "Christmas=XXXX-12-25"),
        ("He left at Easter.", "Easter=XXXX-XX-XX"),
        ("He left on the 5th.", "the 5th=XXXX-XX-05"),
        ("He left last weekend.", "last weekend=XXXX-WXX-WE"),
        ("He left last quarter.", "last quarter=XXXX-QX"),
        ("He left last year.", "last year=XXXX"),
        ("He left over the next two days.", "the next two days=P2D"),
        ("He left in the last few hours.", "the last few hours=PTXH"),
        (
            "He leaves three days from now.",
            "three days from now=XXXX-XX-XX",
        ),
        ("He left this morning.", "this morning=XXXX-XX-XXTMO"),
        (
            "He left two weeks before Christmas.",
            "two weeks before Christmas=XXXX-WXX",
        ),
        (
            "He left on Friday next week.",
            "Friday next week=XXXX-WXX-5",
        ),
        (
            "He left on the first Monday of May.",
            "the first Monday of May=XXXX-XX-XX",
        ),
        ("He left on 5/7.", "5/7=XXXX-07-05"),
        ("He left that quarter.", "that quarter=XXXX-QX"),
        ("He left a year earlier.", "a year earlier=XXXX"),
        (
            "He left in the same period of 2019.",
            "the same period of 2019=XXXX",
        ),
        (
            "He left on the following Friday.",
            "the following Friday=XXXX-WXX-5",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(read_on(text, None), expected, "{text}");
        let time = &times(text, None)[0];
        assert_eq!(
            (time.interval, time.basis),
            (None, TimeBasis::Unresolved),
            "{text}"
        );
    }
}

#[test]
fn without_a_date_what_needs_none_is_read_alike() {
    check_undated(&[
        ("He left on 3 March 2020.", "3 March 2020=2020-03-03"),
        ("He left in the 80s.", "the 80s=198"),
        (
            "He left two days before 5 May 2020.",
            "two days before 5 May 2020=2020-05-03",
        ),
        ("He left on 3/4/2020.", "3/4/2020=2020-04-03"),
    ]);
}

/// Texts, and `kind by rule, confidence, precision of basis`.
const WHY: &[(&str, &str)] = &[
    (
        "He left on 3 May 2020.",
        "date by calendar-day, high, day of explicit",
    ),
    (
        "He left on 3 May.",
        "date by calendar-day, high, day of article_date",
    ),
    (
        "He left on Friday.",
        "date by weekday, high, day of article_date",
    ),
    (
        "He leaves next Friday.",
        "date by pointed-weekday, medium, day of article_date",
    ),
    (
        "He left yesterday.",
        "date by deictic-day, high, day of article_date",
    ),
    (
        "He left last week.",
        "date by shift, medium, week of article_date",
    ),
    (
        "He left in May 2020.",
        "date by month, high, month of explicit",
    ),
    (
        "He left in May.",
        "date by month, medium, month of article_date",
    ),
    (
        "He left in summer.",
        "date by season, medium, season of article_date",
    ),
    (
        "He left in Q3 2019.",
        "date by part-of-year, medium, quarter of explicit",
    ),
    ("He left in 2019.", "date by year, high, year of explicit"),
    (
        "He left in the 1990s.",
        "date by decade, high, decade of explicit",
    ),
    (
        "He left in the 19th century.",
        "date by century, high, century of explicit",
    ),
    (
        "He left on 03/04/2020.",
        "date by figures-either-way, medium, day of explicit",
    ),
    (
        "He left on 16/03/2020.",
        "date by calendar-day, high, day of explicit",
    ),
    (
        "He left on the 8th.",
        "date by day-of-month, medium, day of article_date",
    ),
    (
        "He left at Easter.",
        "date by holiday, medium, day of article_date",
    ),
    (
        "He left in the week of Easter.",
        "date by week-of, medium, week of article_date",
    ),
    (
        "He left in week 12.",
        "date by nth, medium, week of article_date",
    ),
    (
        "He left at 5pm.",
        "time by clock, medium, minute of article_date",
    ),
    (
        "He left at 5pm on Friday.",
        "time by weekday, high, minute of article_date",
    ),
    (
        "He left two days ago.",
        "date by offset, medium, day of article_date",
    ),
    (
        "He left two days before Easter.",
        "date by away, medium, day of article_date",
    ),
    (
        "He left for two days.",
        "duration by duration, medium, no days of explicit",
    ),
    (
        "He left for the next two days.",
        "duration by stretch, medium, day of article_date",
    ),
    (
        "He left every day.",
        "set by set, medium, no days of explicit",
    ),
    (
        "He left recently.",
        "date by vague, medium, no days of explicit",
    ),
    (
        "He left from Friday to Sunday.",
        "date by range, high, day of article_date",
    ),
    (
        "He left on Friday last week.",
        "date by weekday-of-week, high, day of article_date",
    ),
    (
        "He left that day.",
        "date by same, low, day of article_date",
    ),
];

#[test]
fn what_is_handed_out_says_what_it_is_and_why() {
    for (text, expected) in WHY {
        let times = times(text, Some("2021-03-16"));
        let shown = times.iter().map(|time| {
            let precision = time
                .interval
                .map_or("no days", |days| days.precision.as_str());
            let (kind, rule, basis) = (time.kind, time.rule.as_str(), time.basis);
            format!(
                "{kind} by {rule}, {}, {precision} of {basis}",
                time.confidence
            )
        });
        assert_eq!(shown.collect::<Vec<_>>().join("; "), *expected, "{text}");
    }
}

#[test]
fn spans_leave_out_prepositions_and_possessives() {
    check(&[
        (
            "It was Monday’s rain, since February.",
            "Monday=2021-03-15; February=2021-02",
        ),
        (
            "It rained for almost three weeks.",
            "almost three weeks=P3W",
        ),
        ("He left on Friday’s train.", "Friday=2021-03-12"),
        ("He left on last year's train.", "last year=2020"),
        (
            "He left at least two weeks ago.",
            "at least two weeks ago=2021-W09",
        ),
        ("He left within two weeks.", "two weeks=P2W"),
        ("He left in, at most, two weeks.", "two weeks=P2W"),
    ]);
}

#[test]
fn a_weekday_that_may_be_another_has_it_for_its_other_reading() {
    for (text, expected, other) in [
        ("They met last Monday.", "2021-03-08", "2021-03-15"),
        ("They met last Tuesday.", "2021-03-09", ""),
        ("They met last Wednesday.", "2021-03-10", ""),
        ("They met last Sunday.", "2021-03-14", ""),
        ("They meet next Monday.", "2021-03-22", ""),
        ("They meet next Tuesday.", "2021-03-23", ""),
        ("They meet next Wednesday.", "2021-03-24", "2021-03-17"),
        ("They meet next Friday.", "2021-03-19", "2021-03-26"),
        ("They meet this Friday.", "2021-03-19", "2021-03-12"),
        ("They met this Monday.", "2021-03-15", ""),
        ("They met on Tuesday.", "2021-03-16", "2021-03-23"),
        ("They met on Friday.", "2021-03-12", "2021-03-19"),
        ("They will meet on Friday.", "2021-03-19", "2021-03-12"),
        ("They left the following Friday.", "2021-03-19", ""),
        ("They left a week ago today.", "2021-03-09", ""),
        ("They were open from Monday to Friday.", "2021-03-15", ""),
    ] {
        let time = &times(text, Some("2021-03-16"))[0];
        let first = |days: dateline::Interval| days.first.unwrap().to_string();
        assert_eq!(
            time.interval.map(first).as_deref(),
            Some(expected),
            "{text}"
        );
        assert_eq!(time.other.map(first).unwrap_or_default(), other, "{text}");
    }
}

#[test]
fn an_interval_holds_its_edges_and_is_open_where_it_has_none() {
    let (first, last) = (day("2021-03-08"), day("2021-03-14"));
    let precision = dateline::Precision::Week;
    let holds = |first, last| {
        let mut days = dateline::Interval::day(day("2021-03-10"));
        (days.first, days.last, days.precision) = (first, last, precision);
        let around = ["2021-03-07", "2021-03-08", "2021-03-14", "2021-03-15"];
        around.map(|it| days.contains(day(it)))
    };
    assert_eq!(holds(Some(first), Some(last)), [false, true, true, false]);
    assert_eq!(holds(Some(first), None), [false, true, true, true]);
    assert_eq!(holds(None, Some(last)), [true, true, true, false]);
    assert_eq!(holds(None, None), [true; 4]);
}

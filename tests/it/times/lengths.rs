//! Lengths, ranges, and what recurs.

use super::{check, day, times, words};

#[test]
fn lengths() {
    check(&[
        ("It took 40 years.", "40 years=P40Y"),
        ("It took a decade.", "a decade=P1DE"),
        ("It took several months.", "several months=PXM"),
        ("It took 90 minutes.", "90 minutes=PT90M"),
        ("It took 2 1/2 years.", "2 1/2 years=P2.5Y"),
        ("It took a year and a half.", "a year and a half=P1.5Y"),
        (
            "It took two years and six months.",
            "two years and six months=P2Y6M",
        ),
        ("It was a three-day strike.", "three-day=P3D"),
        (
            "It took nearly a hundred years.",
            "nearly a hundred years=P100Y",
        ),
        (
            "It took more than two dozen days.",
            "more than two dozen days=P24D",
        ),
        ("It went on for weeks.", "weeks=PXW"),
        ("It took twenty-four hours.", "twenty-four hours=PT24H"),
        ("It took a fortnight.", "a fortnight=P2W"),
        ("It grew over the past decade.", "the past decade=P1DE"),
        (
            "It took a quarter of a century.",
            "a quarter of a century=P25Y",
        ),
        (
            "It was a two-and-a-half-year job.",
            "two-and-a-half-year=P2.5Y",
        ),
        ("It was a years-long fight.", "a years-long=PXY"),
        ("The month-long fair is over.", "The month-long=P1M"),
        (
            "In the year ended March 31 it grew; in the year to June it fell.",
            "the year=P1Y; March 31=2021-03-31; the year=P1Y; June=2021-06",
        ),
    ]);
    let stretch = &times("It grew over the past five years.", Some("2021-03-16"))[0];
    assert_eq!(stretch.value.as_str(), "P5Y");
    let days = stretch.interval.unwrap();
    assert_eq!(
        (days.first, days.last),
        (Some(day("2016-03-16")), Some(day("2021-03-16")))
    );
}

#[test]
fn stretches_have_days_where_they_are_told_in_days_or_in_hours() {
    let days = |text: &str| {
        let found = times(text, Some("2021-03-16"));
        let [only] = found.as_slice() else {
            panic!("{text}: {found:?}")
        };
        only.interval.map(|days| {
            (
                days.first.unwrap().to_string(),
                days.last.unwrap().to_string(),
            )
        })
    };
    let span = |first: &str, last: &str| Some((first.to_owned(), last.to_owned()));
    for (text, expected) in [
        (
            "It fell in the past fortnight.",
            span("2021-03-02", "2021-03-16"),
        ),
        (
            "It falls within the next 2 months.",
            span("2021-03-16", "2021-05-16"),
        ),
        (
            "It falls within 1 month 2 days.",
            span("2021-03-16", "2021-04-18"),
        ),
        (
            "It fell over the past two quarters.",
            span("2020-07-01", "2020-12-31"),
        ),
        (
            "It fell in the last few hours.",
            span("2021-03-16", "2021-03-16"),
        ),
        ("It fell in the last 48 hours.", None),
        ("It fell in the last ten minutes.", None),
    ] {
        assert_eq!(days(text), expected, "{text}");
    }
}

#[test]
fn a_stretch_of_a_year_is_none_of_the_article() {
    let found = times(
        "It fell in the last four months of 2019.",
        Some("2021-03-16"),
    );
    let length = &found[0];
    assert_eq!((length.value.as_str(), length.interval), ("P4M", None));
    let found = times("It fell within two weeks of the vote.", Some("2021-03-16"));
    let length = &found[0];
    assert_eq!((length.value.as_str(), length.interval), ("P2W", None));
}

#[test]
fn sets() {
    check(&[
        ("The paper comes out daily.", "daily=P1D"),
        ("They met every Monday.", "every Monday=XXXX-WXX-1"),
        (
            "They met every other Monday.",
            "every other Monday=XXXX-WXX-1",
        ),
        ("They met every fourth year.", "every fourth year=P4Y"),
        (
            "They met every Monday and Friday.",
            "every Monday=XXXX-WXX-1; Friday=XXXX-WXX-5",
        ),
        (
            "They met on the last Monday of each month.",
            "the last Monday of each month=XXXX-WXX-1",
        ),
        ("They met on Friday nights.", "Friday nights=XXXX-WXX-5TNI"),
        ("They met every two weeks.", "every two weeks=P2W"),
        ("They met twice a week.", "twice a week=P1W"),
        ("They met each July.", "each July=XXXX-07"),
        (
            "They met at 9am on Sundays.",
            "9am on Sundays=XXXX-WXX-7T09:00",
        ),
    ]);
}

#[test]
fn ranges() {
    check(&[
        (
            "It is shut from 4/22 to 4/28.",
            "4/22 to 4/28=2021-04-22/2021-04-28",
        ),
        (
            "It is shut from 4 to April 22.",
            "4 to April 22=2021-04-04/2021-04-22",
        ),
        (
            "It is shut between the ninth and the seventeenth of April.",
            "the ninth and the seventeenth of April=2021-04-09/2021-04-17",
        ),
        (
            "It is shut between 3 and 5 on Friday.",
            "3 and 5 on Friday=2021-03-12T03:00/2021-03-12T05:00",
        ),
        ("The toll rose from 3 to 5 on Friday.", "Friday=2021-03-12"),
        (
            "It is shut from Monday to Wednesday.",
            "Monday to Wednesday=2021-03-15/2021-03-17",
        ),
        (
            "It is shut on 11-13 June.",
            "11-13 June=2021-06-11/2021-06-13",
        ),
        (
            "It was shut between 2008 and 2010.",
            "2008 and 2010=2008/2010",
        ),
        ("It was shut in 2019-20.", "2019-20=2019/2020"),
        (
            "It is shut from 8 p.m. to 5 a.m.",
            "8 p.m. to 5 a.m.=2021-03-16T20:00/2021-03-17T05:00",
        ),
        ("It was shut in the 2019/20 season.", "2019/20=2019/2020"),
        (
            "It is shut from Thanksgiving to Easter.",
            "Thanksgiving to Easter=2020-11-26/2021-04-04",
        ),
        (
            "It is shut from November to March.",
            "November to March=2020-11/2021-03",
        ),
        (
            "It is shut from 3 to 5pm on Friday.",
            "3 to 5pm on Friday=2021-03-12T15:00/2021-03-12T17:00",
        ),
        (
            "It was shut on Monday and on Friday.",
            "Monday=2021-03-15; Friday=2021-03-12",
        ),
    ]);
    let since = &times("It has been shut since 2012.", Some("2021-03-16"))[0];
    assert_eq!(since.value.as_str(), "2012");
    let open = since.other.unwrap();
    assert_eq!((open.first, open.last), (Some(day("2012-01-01")), None));
}

#[test]
fn an_open_end_is_told_behind_too() {
    for (text, expected) in [
        ("It is shut until 2024.", "2024"),
        ("It pays in 2024 or later.", "2024 or later"),
        (
            "It pays no later than 1 May 2024.",
            "no later than 1 May 2024",
        ),
    ] {
        let found = times(text, Some("2021-03-16"));
        let [only] = found.as_slice() else {
            panic!("{text}: {found:?}")
        };
        assert_eq!(words(text, only), expected);
    }
    let found = times("It pays in 2024 or later.", Some("2021-03-16"));
    let open = found.first().and_then(|only| only.other).unwrap();
    assert_eq!(
        (open.first.unwrap().to_string().as_str(), open.last),
        ("2024-01-01", None)
    );
}

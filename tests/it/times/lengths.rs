//! Lengths, ranges, and what recurs.

use super::{check, check_days, day, times, words};

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

#[test]
fn numbers_of_every_form() {
    check(&[
        (
            "It took one hundred and twenty days.",
            "one hundred and twenty days=P120D",
        ),
        (
            "It took two hundred and fifty-four days.",
            "two hundred and fifty-four days=P254D",
        ),
        (
            "It took three thousand two hundred years.",
            "three thousand two hundred years=P3200Y",
        ),
        ("It took twenty-one days.", "twenty-one days=P21D"),
        ("It took 1,500 years.", "1,500 years=P1500Y"),
        ("It took a hundred days.", "a hundred days=P100D"),
        ("It took a dozen weeks.", "a dozen weeks=P12W"),
        ("It took two dozen weeks.", "two dozen weeks=P24W"),
        ("It took half an hour.", "half an hour=PT0.5H"),
        ("It took half a year.", "half a year=P0.5Y"),
        ("It took 2.25 hours.", "2.25 hours=PT2.25H"),
        ("It took 2.5 hours.", "2.5 hours=PT2.5H"),
        (
            "It took two and a half years.",
            "two and a half years=P2.5Y",
        ),
        (
            "It took two and a quarter hours.",
            "two and a quarter hours=PT2.25H",
        ),
        ("It took a couple of weeks.", "a couple of weeks=P2W"),
        ("It took a couple more weeks.", "a couple more weeks=P2W"),
        ("It took a few more days.", "a few more days=PXD"),
        ("It took many years.", "many years=PXY"),
        ("It took another week.", "another week=P1W"),
        ("It took three quarters.", "three quarters=P3Q"),
        ("It took 30 seconds.", "30 seconds=PT30S"),
    ]);
}

#[test]
fn lengths_in_several_units() {
    check(&[
        (
            "It took three hours, 20 minutes and 5 seconds.",
            "three hours, 20 minutes and 5 seconds=PT3H20M5S",
        ),
        ("It took a year and a day.", "a year and a day=P1Y1D"),
        // Only smaller ones are added.
        (
            "It took two years and three years.",
            "two years=P2Y; three years=P3Y",
        ),
    ]);
}

#[test]
fn lengths_about() {
    check(&[
        ("It took two to three weeks.", "two to three weeks=P3W"),
        ("It took two or three weeks.", "two or three weeks=P3W"),
        ("It took 2-3 weeks.", "2-3 weeks=P3W"),
        ("It took at least five days.", "at least five days=P5D"),
        (
            "It took no more than five days or so.",
            "no more than five days or so=P5D",
        ),
        ("It took up to five days.", "up to five days=P5D"),
        (
            "It took the first nine months of it.",
            "the first nine months=P9M",
        ),
        ("It rained all day.", "all day=P1D"),
        ("It went on for weeks or months.", "weeks or months=PXW"),
        ("It grew over the coming years.", "the coming years=PXY"),
        ("It sold 300,000 last year.", "last year=2020"),
    ]);
}

#[test]
fn what_recurs() {
    check(&[
        ("They met weekly.", "weekly=P1W"),
        ("They met fortnightly.", "fortnightly=P2W"),
        ("They met biannually.", "biannually=P6M"),
        ("They met every day.", "every day=P1D"),
        ("They met every other week.", "every other week=P2W"),
        ("They met every three weeks.", "every three weeks=P3W"),
        ("They met each month.", "each month=P1M"),
        ("They met every March.", "every March=XXXX-03"),
        ("They met every winter.", "every winter=XXXX-WI"),
        ("They met once a year.", "once a year=P1Y"),
        ("They met three times a week.", "three times a week=P1W"),
        ("They met twice every week.", "twice every week=P1W"),
        ("They met twice per week.", "twice per week=P1W"),
        ("They met on Mondays.", "Mondays=XXXX-WXX-1"),
        (
            "They met every Monday morning.",
            "every Monday morning=XXXX-WXX-1TMO",
        ),
        (
            "They met every Monday at 9am.",
            "every Monday at 9am=XXXX-WXX-1T09:00",
        ),
        (
            "They met on Mondays at 9am.",
            "Mondays at 9am=XXXX-WXX-1T09:00",
        ),
        ("They met every morning.", "every morning=TMO"),
        ("They met in the mornings.", "mornings=TMO"),
        ("They met at weekends.", "weekends=XXXX-WXX-WE"),
        ("They met every weekend.", "every weekend=XXXX-WXX-WE"),
        (
            "They met on Friday nights at 9pm.",
            "Friday nights at 9pm=XXXX-WXX-5T21:00",
        ),
        (
            "They met every evening at 7pm.",
            "every evening at 7pm=T19:00",
        ),
        // What kind of paper it is; and some afternoons, not each.
        ("The weekly paper came.", ""),
        ("They met on two afternoons.", ""),
    ]);
}

#[test]
fn days_and_months_from_and_to() {
    check(&[
        (
            "It was open between 2 and 3 March.",
            "2 and 3 March=2021-03-02/2021-03-03",
        ),
        (
            "It is open from 2 to 3 March 2022.",
            "2 to 3 March 2022=2022-03-02/2022-03-03",
        ),
        ("It was open March 2-3.", "March 2-3=2021-03-02/2021-03-03"),
        (
            "It was open March 2 to 3, 2020.",
            "March 2 to 3, 2020=2020-03-02/2020-03-03",
        ),
        (
            "It was open the 4th to the 9th of March.",
            "the 4th to the 9th of March=2021-03-04/2021-03-09",
        ),
        (
            "It was open from 28 February to 3 March.",
            "28 February to 3 March=2021-02-28/2021-03-03",
        ),
        (
            "It is open from 28 December to 3 January.",
            "28 December to 3 January=2020-12-28/2021-01-03",
        ),
        (
            "It was open from March 2 to April 3, 2020.",
            "March 2 to April 3, 2020=2020-03-02/2020-04-03",
        ),
        (
            "It was open from 2 March to 3 April 2020.",
            "2 March to 3 April 2020=2020-03-02/2020-04-03",
        ),
        (
            "It was open from 1 January 2020 through 3 March 2020.",
            "1 January 2020 through 3 March 2020=2020-01-01/2020-03-03",
        ),
        (
            "It was open from May to October 2020.",
            "May to October 2020=2020-05/2020-10",
        ),
        (
            "It was open from November to March 2020.",
            "November to March 2020=2019-11/2020-03",
        ),
        (
            "It was open between May and October.",
            "May and October=2021-05/2021-10",
        ),
        (
            "It was open May-October 2020.",
            "May-October 2020=2020-05/2020-10",
        ),
        (
            "It was open from 9/3 to 12/3/2020.",
            "9/3 to 12/3/2020=2020-03-09/2020-03-12",
        ),
        (
            "It was open from Friday to Sunday.",
            "Friday to Sunday=2021-03-12/2021-03-14",
        ),
        (
            "It is open from Friday until Monday.",
            "Friday until Monday=2021-03-12/2021-03-15",
        ),
        (
            "It was open between Monday and Friday.",
            "Monday and Friday=2021-03-15/2021-03-19",
        ),
        (
            "It was open from yesterday to tomorrow.",
            "yesterday to tomorrow=2021-03-15/2021-03-17",
        ),
        (
            "It was open from last week to next week.",
            "last week to next week=2021-W10/2021-W12",
        ),
        // Backwards goes no range.
        ("It was open from 3 March to 1 March 2021.", ""),
    ]);
}

#[test]
fn years_from_and_to() {
    check(&[
        ("It was open from 2014-2018.", "2014-2018=2014/2018"),
        ("It was open from 2014 to 2018.", "2014 to 2018=2014/2018"),
        ("It was open 1939-45.", "1939-45=1939/1945"),
        ("It was open 2015-32.", ""),
        ("It was open 2018-2014.", ""),
        ("It was open from 2018 to 2014.", ""),
    ]);
}

#[test]
fn stretches_touch_the_day() {
    check_days(&[
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
        // Hours may all be of the day, but not so many.
        (
            "It fell in the last two hours.",
            "the last two hours=2021-03-16..2021-03-16",
        ),
        (
            "It falls in the next 23 hours.",
            "the next 23 hours=2021-03-16..2021-03-16",
        ),
        ("It falls in the next 24 hours.", "the next 24 hours=.."),
        ("It falls within an hour.", "an hour=.."),
    ]);
}

#[test]
fn ranges_of_days_hours_and_years() {
    check(&[
        ("He left between 1999 and 2005.", "1999 and 2005=1999/2005"),
        (
            "He left between March and May 2019.",
            "March and May 2019=2019-03/2019-05",
        ),
        (
            "He left between 5 and 7pm.",
            "5 and 7pm=2021-03-16T17:00/2021-03-16T19:00",
        ),
        (
            "He left between 5pm and 7pm on 5 March.",
            "5pm and 7pm on 5 March=2021-03-05T17:00/2021-03-05T19:00",
        ),
        (
            "He left from 5 March to 7 April.",
            "5 March to 7 April=2021-03-05/2021-04-07",
        ),
        (
            "He left from Monday 5 March to Friday 9 March 2018.",
            "Monday 5 March to Friday 9 March 2018=2018-03-05/2018-03-09",
        ),
        (
            "He left Monday-Friday.",
            "Monday-Friday=2021-03-15/2021-03-19",
        ),
        (
            "He left Monday through Friday.",
            "Monday through Friday=2021-03-15/2021-03-19",
        ),
        (
            "He left during 5-7 March.",
            "5-7 March=2021-03-05/2021-03-07",
        ),
    ]);
}

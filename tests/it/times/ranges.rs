//! From one time to another, and several in a row.

use dateline::chrono::NaiveDate;

use super::{check, times, words};

#[test]
fn the_week_of_the_end_is_that_of_the_beginning() {
    check(&[
        (
            "It runs from Monday to Wednesday next week.",
            "Monday to Wednesday next week=2021-03-22/2021-03-24",
        ),
        (
            "It ran from Thursday to Saturday last week.",
            "Thursday to Saturday last week=2021-03-11/2021-03-13",
        ),
        (
            "It runs from Saturday to Monday next week.",
            "Saturday to Monday next week=2021-03-20/2021-03-22",
        ),
    ]);
}

#[test]
fn of_weekdays() {
    check(&[
        (
            "It is shut from Monday to Wednesday.",
            "Monday to Wednesday=2021-03-15/2021-03-17",
        ),
        (
            "It is shut from Thanksgiving to Easter.",
            "Thanksgiving to Easter=2020-11-26/2021-04-04",
        ),
        (
            "It was open from Friday to Sunday.",
            "Friday to Sunday=2021-03-12/2021-03-14",
        ),
        (
            "It is open from Friday until Monday.",
            "Friday until Monday=2021-03-19/2021-03-22",
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
            "He left Monday-Friday.",
            "Monday-Friday=2021-03-15/2021-03-19",
        ),
        (
            "He left Monday through Friday.",
            "Monday through Friday=2021-03-15/2021-03-19",
        ),
    ]);
}

#[test]
fn of_dates() {
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
            "It is shut on 11-13 June.",
            "11-13 June=2021-06-11/2021-06-13",
        ),
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
            "28 December to 3 January=2021-12-28/2022-01-03",
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
            "It was open from 9/3 to 12/3/2020.",
            "9/3 to 12/3/2020=2020-03-09/2020-03-12",
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
            "He left during 5-7 March.",
            "5-7 March=2021-03-05/2021-03-07",
        ),
    ]);
}

#[test]
fn of_months_and_weeks() {
    check(&[
        (
            "It is shut from November to March.",
            "November to March=2020-11/2021-03",
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
            "It was open from last week to next week.",
            "last week to next week=2021-W10/2021-W12",
        ),
        (
            "He left between March and May 2019.",
            "March and May 2019=2019-03/2019-05",
        ),
    ]);
}

#[test]
fn of_years() {
    check(&[
        (
            "It was shut between 2008 and 2010.",
            "2008 and 2010=2008/2010",
        ),
        ("It was shut in 2019-20.", "2019-20=2019/2020"),
        ("It was shut in the 2019/20 season.", "2019/20=2019/2020"),
        ("He left between 1999 and 2005.", "1999 and 2005=1999/2005"),
        ("It was open from 2014-2018.", "2014-2018=2014/2018"),
        ("It was open from 2014 to 2018.", "2014 to 2018=2014/2018"),
        ("It was open 1939-45.", "1939-45=1939/1945"),
    ]);
}

#[test]
fn of_hours() {
    check(&[
        (
            "It is shut between 3 and 5 on Friday.",
            "3 and 5 on Friday=2021-03-12T03:00/2021-03-12T05:00",
        ),
        ("The toll rose from 3 to 5 on Friday.", "Friday=2021-03-12"),
        (
            "It is shut from 8 p.m. to 5 a.m.",
            "8 p.m. to 5 a.m.=2021-03-16T20:00/2021-03-17T05:00",
        ),
        (
            "It is shut from 3 to 5pm on Friday.",
            "3 to 5pm on Friday=2021-03-12T15:00/2021-03-12T17:00",
        ),
        (
            "He left between 5 and 7pm.",
            "5 and 7pm=2021-03-16T17:00/2021-03-16T19:00",
        ),
        (
            "He left between 5pm and 7pm on 5 March.",
            "5pm and 7pm on 5 March=2021-03-05T17:00/2021-03-05T19:00",
        ),
    ]);
}

#[test]
fn no_range_goes_backwards() {
    check(&[
        ("It was open from 3 March to 1 March 2021.", ""),
        ("It was open 2015-32.", ""),
        ("It was open 2018-2014.", ""),
        ("It was open from 2018 to 2014.", ""),
    ]);
}

#[test]
fn several_in_a_row_are_read_alike() {
    check(&[
        (
            "It rained in 2019, 2020 and 2021.",
            "2019=2019; 2020=2020; 2021=2021",
        ),
        (
            "It rained on Saturday, Sunday and Monday.",
            "Saturday=2021-03-13; Sunday=2021-03-14; Monday=2021-03-15",
        ),
        (
            "It rained on 5 November 2020 and on 6 December 2020.",
            "5 November 2020=2020-11-05; 6 December 2020=2020-12-06",
        ),
        (
            "It was shut on Monday and on Friday.",
            "Monday=2021-03-15; Friday=2021-03-12",
        ),
        (
            "He will leave on Friday, Saturday or Sunday.",
            "Friday=2021-03-19; Saturday=2021-03-20; Sunday=2021-03-21",
        ),
        (
            "Rents are due on 4 July and 5 September.",
            "4 July=2021-07-04; 5 September=2021-09-05",
        ),
    ]);
}

#[test]
fn words_of_an_open_end() {
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
}

#[test]
fn an_open_stretch_is_the_other_reading_of_its_edge() {
    let edge = |day: Option<_>| day.map_or_else(String::new, |day: NaiveDate| day.to_string());
    for (text, value, open) in [
        ("It has been shut since 2012.", "2012", "2012-01-01.."),
        ("It pays in 2024 or later.", "2024", "2024-01-01.."),
        ("It was built in 2018 or earlier.", "2018", "..2018-12-31"),
        ("It is shut until 2024.", "2024", "..2024-12-31"),
        ("It was built in 2018 or so.", "2018", ""),
    ] {
        let found = &times(text, Some("2021-03-16"))[0];
        assert_eq!(found.value.as_str(), value, "{text}");
        let other = found
            .other
            .map(|it| format!("{}..{}", edge(it.first), edge(it.last)));
        assert_eq!(other.unwrap_or_default(), open, "{text}");
    }
}

#[test]
fn a_time_of_day_spans_to_no_month() {
    check(&[
        (
            "It was shut from 9am to May.",
            "9am=2021-03-16T09:00; May=2021-05",
        ),
        (
            "It was shut from May to 9am on Tuesday.",
            "May=2021-05; 9am on Tuesday=2021-03-16T09:00",
        ),
        (
            "It was shut from 9am on Tuesday to May 2022.",
            "9am on Tuesday=2021-03-16T09:00; May 2022=2022-05",
        ),
        (
            "It was shut from 9am to 5pm on Tuesday.",
            "9am to 5pm on Tuesday=2021-03-16T09:00/2021-03-16T17:00",
        ),
        (
            "It was shut from 9am on Tuesday to 5pm on Wednesday.",
            "9am on Tuesday to 5pm on Wednesday=2021-03-16T09:00/2021-03-17T17:00",
        ),
    ]);
}

#[test]
fn now_is_an_end() {
    check(&[
        (
            "It is shut between now and 15 November.",
            "now and 15 November=2021-03-16/2021-11-15",
        ),
        (
            "It is shut from now until Easter.",
            "now until Easter=2021-03-16/2021-04-04",
        ),
        (
            "It was shut between 22 January and now.",
            "22 January and now=2021-01-22/2021-03-16",
        ),
        ("It was shut until now.", "now=PRESENT_REF"),
        (
            "It is shut now and on 15 November.",
            "now=PRESENT_REF; 15 November=2020-11-15",
        ),
    ]);
}

#[test]
fn over_the_end_of_a_month() {
    check(&[
        (
            "It runs from the 27th to the 3rd of April.",
            "the 27th to the 3rd of April=2021-03-27/2021-04-03",
        ),
        (
            "It ran from the 27th to the 3rd of January 2020.",
            "the 27th to the 3rd of January 2020=2019-12-27/2020-01-03",
        ),
        (
            "It ran from December 27 to the 3rd.",
            "December 27 to the 3rd=2020-12-27/2021-01-03",
        ),
        ("They won 5-3 April 2.", "3 April=2021-04-03"),
        (
            "It runs from 4 to 22 this month.",
            "4 to 22 this month=2021-03-04/2021-03-22",
        ),
        ("It rose from 22 to 4 this month.", "this month=2021-03"),
    ]);
}

#[test]
fn hours_behind_days_are_those_of_each() {
    check(&[(
        "It opens Monday to Friday, 9am to 5pm.",
        "Monday to Friday=2021-03-22/2021-03-26; 9am to 5pm=2021-03-26T09:00/2021-03-26T17:00",
    )]);
}

#[test]
fn a_weekday_that_ends_a_range_is_the_most_recent_behind_its_date() {
    check(&[
        (
            "They asked voters from 3 February to Sunday.",
            "3 February to Sunday=2021-02-03/2021-03-14",
        ),
        (
            "It is shut from 15 March to Sunday.",
            "15 March to Sunday=2021-03-15/2021-03-21",
        ),
    ]);
}

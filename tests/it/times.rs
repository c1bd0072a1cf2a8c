//! Sentences for every family of the grammar. Unless a test says otherwise the article is of Tuesday
//! 16 March 2021.

use dateline::chrono::NaiveDate;
use dateline::{Confidence, Parser, TimeBasis, TimeExpression};

fn times(text: &str, reference: Option<&str>) -> Vec<TimeExpression> {
    Parser::new().times(text, reference.map(day))
}

fn words<'t>(text: &'t str, time: &TimeExpression) -> &'t str {
    time.span.of(text).expect("a span of the text")
}

/// Words and values, `words=value`, as one line.
fn read_on(text: &str, day: Option<&str>) -> String {
    let times = times(text, day);
    let shown = times
        .iter()
        .map(|time| format!("{}={}", words(text, time), time.value));
    shown.collect::<Vec<_>>().join("; ")
}

fn check(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(read_on(text, Some("2021-03-16")), *expected, "{text}");
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn whole_dates() {
    check(&[
        ("It opened on 16 March 2020.", "16 March 2020=2020-03-16"),
        (
            "It opened on the 16th of March, 2020.",
            "the 16th of March, 2020=2020-03-16",
        ),
        ("It opened on March 16, 2020.", "March 16, 2020=2020-03-16"),
        (
            "It opened Dec. 1, 1994, in rain.",
            "Dec. 1, 1994=1994-12-01",
        ),
        (
            "It opened on Monday, 16 March 2020.",
            "Monday, 16 March 2020=2020-03-16",
        ),
        ("It opened on 2020-03-16 and shut.", "2020-03-16=2020-03-16"),
        ("It opened on 16/03/2020.", "16/03/2020=2020-03-16"),
        ("It opened on 03/16/2020.", "03/16/2020=2020-03-16"),
        ("It opened on 16-Mar-2020.", "16-Mar-2020=2020-03-16"),
        (
            "It opened on 5 December 1791.",
            "5 December 1791=1791-12-05",
        ),
        ("It opened on 31 April 2020.", ""),
    ]);
}

#[test]
fn days_without_a_year_are_near() {
    check(&[
        ("He left on 5/7.", "5/7=2021-07-05"),
        ("He left 4/22.", "4/22=2021-04-22"),
        ("He leaves on Monday 12/4.", "Monday 12/4=2021-04-12"),
        (
            "He leaves on the first of the month.",
            "the first of the month=2021-03-01",
        ),
        (
            "He leaves on the 15th of next month.",
            "the 15th of next month=2021-04-15",
        ),
        ("He leaves on 15 at 8:00.", "15 at 8:00=2021-03-15T08:00"),
        (
            "He leaves at 8pm on the 15.",
            "8pm on the 15=2021-03-15T20:00",
        ),
        ("He left on 23/Sep/2020.", "23/Sep/2020=2020-09-23"),
        ("They met on 3 March.", "3 March=2021-03-03"),
        ("They met on December 20.", "December 20=2020-12-20"),
        ("They will meet on April 2.", "April 2=2021-04-02"),
        ("They met on Feb. 29.", "Feb. 29=2020-02-29"),
        ("They met on the 8th.", "the 8th=2021-03-08"),
        ("They met on Friday the 5th.", "Friday the 5th=2021-03-05"),
        ("It was the 8th defeat of the 11th team.", ""),
    ]);
}

#[test]
fn months_years_and_longer() {
    check(&[
        ("It rained in November 2019.", "November 2019=2019-11"),
        ("It rained in early January.", "early January=2021-01"),
        ("It rained last August.", "last August=2020-08"),
        ("It rained in July last year.", "July last year=2020-07"),
        ("It rained in 2012.", "2012=2012"),
        (
            "It rained in nineteen ninety-six.",
            "nineteen ninety-six=1996",
        ),
        ("It rained in the 1990s.", "the 1990s=199"),
        ("It rained in the late '80s.", "the late '80s=198"),
        ("It rained in the nineties.", "the nineties=199"),
        ("It rained in the 19th century.", "the 19th century=18"),
        ("It rained in fiscal 2019.", "fiscal 2019=2019"),
    ]);
}

#[test]
fn weekdays_look_back() {
    check(&[
        ("He left on Saturday.", "Saturday=2021-03-13"),
        ("He left on Tuesday.", "Tuesday=2021-03-16"),
        ("He left on Wednesday.", "Wednesday=2021-03-10"),
        ("He left last Tuesday.", "last Tuesday=2021-03-09"),
        ("He leaves next Friday.", "next Friday=2021-03-19"),
        ("He is due to leave on Friday.", "Friday=2021-03-19"),
        ("He had been due to leave on Friday.", "Friday=2021-03-12"),
        ("He may leave as early as Thursday.", "Thursday=2021-03-18"),
        (
            "He left on Monday last week.",
            "Monday last week=2021-03-08",
        ),
    ]);
}

#[test]
fn days_and_their_parts_are_one() {
    check(&[
        ("He left on Saturday night.", "Saturday night=2021-03-13TNI"),
        (
            "He left yesterday evening.",
            "yesterday evening=2021-03-15TEV",
        ),
        ("He left early on Sunday.", "early on Sunday=2021-03-14"),
        ("He left late Thursday.", "late Thursday=2021-03-11"),
        ("He left last night.", "last night=2021-03-15TNI"),
        (
            "He leaves this afternoon, or tonight.",
            "this afternoon=2021-03-16TAF; tonight=2021-03-16TNI",
        ),
        (
            "He left in the early hours of Sunday.",
            "the early hours of Sunday=2021-03-14TMO",
        ),
        (
            "He left at 6.10am on Friday.",
            "6.10am on Friday=2021-03-12T06:10",
        ),
        (
            "He left on Friday at 7 p.m.",
            "Friday at 7 p.m.=2021-03-12T19:00",
        ),
        (
            "He left at 9 a.m. EST Monday.",
            "9 a.m. EST Monday=2021-03-15T09:00",
        ),
        (
            "He left at noon on Sunday.",
            "noon on Sunday=2021-03-14T12:00",
        ),
        (
            "He left at half past seven.",
            "half past seven=2021-03-16T07:30",
        ),
        (
            "He left on Sunday. By 5 p.m. he was home.",
            "Sunday=2021-03-14; 5 p.m.=2021-03-14T17:00",
        ),
    ]);
}

#[test]
fn periods_beside_the_article() {
    check(&[
        ("It rose last week.", "last week=2021-W10"),
        ("It rises next month.", "next month=2021-04"),
        ("It rose earlier this year.", "earlier this year=2021"),
        ("It rose late last year.", "late last year=2020"),
        ("It rose over the weekend.", "the weekend=2021-W10-WE"),
        ("It rises this weekend.", "this weekend=2021-W11-WE"),
        ("It rose last summer.", "last summer=2020-SU"),
        (
            "It rose in the winter of 2019.",
            "the winter of 2019=2019-WI",
        ),
        (
            "It rises the week after next.",
            "the week after next=2021-W13",
        ),
        (
            "It rose in the week of 1 March.",
            "the week of 1 March=2021-W09",
        ),
        (
            "It rose in the first week of March.",
            "the first week of March=2021-W09",
        ),
        (
            "It rises on the second Monday of next month.",
            "the second Monday of next month=2021-04-12",
        ),
    ]);
}

#[test]
fn distances() {
    check(&[
        (
            "He left on Monday two weeks ago.",
            "Monday two weeks ago=2021-03-01",
        ),
        (
            "He leaves Saturday 4 days from now.",
            "Saturday 4 days from now=2021-03-20",
        ),
        ("He left three weeks ago.", "three weeks ago=2021-W08"),
        ("He left about two years ago.", "about two years ago=2019"),
        ("He left 10 days ago.", "10 days ago=2021-03-06"),
        ("He left several years ago.", "several years ago=PAST_REF"),
        (
            "He leaves two days from now.",
            "two days from now=2021-03-18",
        ),
        (
            "He left two days before Christmas.",
            "two days before Christmas=2020-12-23",
        ),
        (
            "He left on 2 May 2019. Two years later he was back.",
            "2 May 2019=2019-05-02; Two years later=2021",
        ),
        (
            "He left on 2 May 2019. The following day he was back.",
            "2 May 2019=2019-05-02; The following day=2019-05-03",
        ),
        (
            "He left the day before yesterday.",
            "the day before yesterday=2021-03-14",
        ),
    ]);
}

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
fn sets() {
    check(&[
        ("The paper comes out daily.", "daily=P1D"),
        ("They met every Monday.", "every Monday=XXXX-WXX-1"),
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
fn quarters_and_what_they_are_compared_with() {
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
        (
            "In the fourth quarter it grew, from 3 a year earlier.",
            "the fourth quarter=2020-Q4; a year earlier=2019-Q4",
        ),
        ("It grew, from 3 a year earlier.", "a year earlier=2020"),
    ]);
}

#[test]
fn holidays() {
    check(&[
        (
            "They met on Labor Day weekend.",
            "Labor Day weekend=2021-W35-WE",
        ),
        (
            "They met in the week of Thanksgiving.",
            "the week of Thanksgiving=2020-W48",
        ),
        (
            "They met on the weekend of 6 March.",
            "the weekend of 6 March=2021-W09-WE",
        ),
        ("They met at Eid al-Fitr.", "Eid al-Fitr=2021-05-13"),
        (
            "They met on Eid ul-Adha 2024.",
            "Eid ul-Adha 2024=2024-06-17",
        ),
        ("They met on Christmas Eve.", "Christmas Eve=2020-12-24"),
        ("They met on New Year's Day.", "New Year's Day=2021-01-01"),
        ("They met at Easter.", "Easter=2021-04-04"),
        (
            "They met on Good Friday last year.",
            "Good Friday last year=2020-04-10",
        ),
        ("They met on Thanksgiving.", "Thanksgiving=2020-11-26"),
        ("They met on Black Friday.", "Black Friday=2020-11-27"),
        ("They met on Presidents’ Day.", "Presidents’ Day=2021-02-15"),
        ("They met on Boxing Day 2018.", "Boxing Day 2018=2018-12-26"),
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
fn vague_times() {
    check(&[
        ("He recently left.", "recently=PAST_REF"),
        ("He now lives here.", "now=PRESENT_REF"),
        ("He has no plans for the future.", "the future=FUTURE_REF"),
        ("It grew in recent years.", "recent years=PAST_REF"),
        ("He left as soon as he could.", ""),
        ("It cut its quarterly dividend and future payments.", ""),
    ]);
}

#[test]
fn ages_are_no_lengths() {
    check(&[
        ("A 33-year-old man left.", ""),
        ("A six-year-old left.", ""),
        ("She is 24 years old.", ""),
        ("He was aged 6 months.", ""),
        ("Roe, 62, left.", ""),
    ]);
}

#[test]
fn words_that_are_no_times() {
    check(&[
        ("It fell 5/8 to 30 3/16, and is open 24/7 since 9/11.", ""),
        ("They had 15 at 8 and 22/4 at tea.", ""),
        ("It may rain, or it may not.", ""),
        ("May I ask why?", ""),
        ("May Roe and April Lee met Jane May.", ""),
        ("They march on and fall in the mud by a spring.", ""),
        ("He sat in the sun for a second round.", ""),
        ("A second wave came.", ""),
        ("They won 2-1 and then 6-3, 7-5.", ""),
        ("It cost $2000 or £1999 in room 2012b.", ""),
        ("Some 2019 people and 1500 sheep came.", ""),
        ("He told the Sunday Times and the Leedford Friday Post.", ""),
        ("He played for Sheffield Wednesday.", ""),
        ("He wrote for USA Today.", ""),
        (
            "Three-quarters of it, more than a quarter of it, is gone.",
            "",
        ),
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
    ];
    for (text, expected) in cases {
        assert_eq!(read_on(text, None), expected, "{text}");
        let times = times(text, None);
        assert_eq!(
            (times[0].interval, times[0].basis),
            (None, TimeBasis::Unresolved)
        );
    }
    assert_eq!(
        read_on("He left on 3 March 2020.", None),
        "3 March 2020=2020-03-03"
    );
}

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
fn ends_of_years_and_weeks() {
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
fn spans_leave_out_prepositions_possessives_and_stops() {
    for (text, expected) in [
        ("It was Monday’s rain, since May.", "Monday; May"),
        ("It rained until the end of March.", "the end of March"),
        ("It rained for almost three weeks.", "almost three weeks"),
    ] {
        let found = times(text, Some("2021-03-16"));
        let words: Vec<_> = found.iter().map(|time| words(text, time)).collect();
        assert_eq!(words.join("; "), expected);
    }
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

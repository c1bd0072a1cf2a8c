//! Times that count from the article's day, or from what was spoken of last.

use dateline::Interval;

use super::{check, day, read_on, times};

#[test]
fn weekdays_look_back() {
    check(&[
        ("He left on Saturday.", "Saturday=2021-03-13"),
        ("He left on Tuesday.", "Tuesday=2021-03-16"),
        ("He left on Wednesday.", "Wednesday=2021-03-10"),
        ("He left last Tuesday.", "last Tuesday=2021-03-09"),
        ("He leaves next Friday.", "next Friday=2021-03-19"),
        (
            "He leaves this coming Wednesday.",
            "this coming Wednesday=2021-03-17",
        ),
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

/// The sentences are about the Friday before the article's Tuesday, or the one behind it.
fn check_fridays(sentences: &[&str], friday: &str) {
    for text in sentences {
        let times = times(text, Some("2021-03-16"));
        let read = times
            .iter()
            .find(|time| time.span.of(text).is_some_and(|it| it.contains("Friday")));
        let first = read.and_then(|time| time.interval?.first);
        assert_eq!(first, Some(day(friday)), "{text}");
    }
}

#[test]
fn what_governs_a_weekday_ahead() {
    check_fridays(
        &[
            // Modals, with the verb in any form.
            "The river could crest on Friday.",
            "Water may reach the mill by Friday.",
            "The bridge might be shut on Friday.",
            "Drivers must show a pass on Friday.",
            "He told the council he would step down on Friday.",
            "The vigil will also be held on Friday.",
            // Plans.
            "She hopes to sail on Friday.",
            "The ferry is expected to be mended on Friday.",
            "A rally is planned for Friday.",
            "Snow is forecast for Friday.",
            "Roe was due in court on Friday.",
            "The inquest was adjourned until Friday.",
            "She was remanded in custody until Friday.",
            "Staff have until Friday to answer.",
            // The present as a timetable.
            "The inquiry opens on Friday.",
            "Talks resume Friday.",
            "The fair takes place on Friday.",
            "The ferry goes on sale on Friday.",
            "The council meets on Friday.",
            "We sail for Leedford on Friday.",
            "The album is released on Friday.",
            "She is sailing home on Friday.",
            "The deadline is Friday.",
            "The record is out on Friday.",
            // A day that opens its sentence, or a preposition.
            "On Friday, members will vote on it.",
            "From Friday, masks must be worn.",
            "Starting Friday, fares will rise.",
            "Ahead of Friday's vote, he spoke.",
            "She will play in Friday's match.",
        ],
        "2021-03-19",
    );
}

#[test]
fn what_governs_a_weekday_that_is_past() {
    check_fridays(
        &[
            "The man who will be tried was held on Friday.",
            "The firm said on Friday it would close the mill.",
            "Roe announced on Friday that he was to step down.",
            "He is accused of robbing the mill on Friday.",
            "He may have drowned on Friday.",
            "Roe could not be reached on Friday.",
            "She would not comment on Friday.",
            "It could be heard on Friday in Leedford.",
            "He has been missing since Friday.",
            "The ruling on Friday means he will go free.",
            "Roe will appeal against Friday's ruling.",
            "Members were expected to meet on Friday but did not.",
            "Roe was due in court on Friday, but stayed at home.",
            "On Friday, Roe said she would step down.",
            "The council will hear about a march held on Friday.",
            "Roe is coming off a lost debate on Friday.",
            "A march that began in May and ended Friday drew few.",
        ],
        "2021-03-12",
    );
}

#[test]
fn months_lie_ahead_as_weekdays_do() {
    check(&[
        ("The party must win in November.", "November=2021-11"),
        ("We're opening a bakery in May.", "May=2021-05"),
        ("It was built in November.", "November=2020-11"),
        (
            "The bank had planned to cut rates in November but waited.",
            "November=2020-11",
        ),
        // What was two weeks ago is not a year away.
        ("The fair takes place on 2 March.", "2 March=2021-03-02"),
        ("You can't read it in eight days.", "eight days=P8D"),
        ("The rate is its lowest in six years.", "six years=P6Y"),
    ]);
}

#[test]
fn plans_look_ahead() {
    check(&[
        ("A vote is due on Friday.", "Friday=2021-03-19"),
        ("A vote is scheduled for Friday.", "Friday=2021-03-19"),
        ("A vote was scheduled for Friday.", "Friday=2021-03-19"),
        (
            "A vote was scheduled for Friday, but members left.",
            "Friday=2021-03-12",
        ),
        ("They set Friday as their goal.", "Friday=2021-03-12"),
        (
            "He will leave on Friday, Saturday or Sunday.",
            "Friday=2021-03-19; Saturday=2021-03-20; Sunday=2021-03-21",
        ),
        (
            "Rents are due on 4 July and 5 September.",
            "4 July=2021-07-04; 5 September=2021-09-05",
        ),
        (
            "Much can happen between now and Thanksgiving.",
            "now=PRESENT_REF; Thanksgiving=2021-11-25",
        ),
        ("The ban expires on Friday.", "Friday=2021-03-19"),
        (
            "It is likely to rain over the weekend.",
            "the weekend=2021-W11-WE",
        ),
        ("He will be back in ten days.", "ten days=2021-03-26"),
        ("It will open in two years.", "two years=2023"),
        ("It was built in two years.", "two years=P2Y"),
    ]);
}

#[test]
fn clock_times_in_words_and_of_zones() {
    check(&[
        (
            "He left at a quarter to nine.",
            "a quarter to nine=2021-03-16T08:45",
        ),
        (
            "He left at ten minutes past six.",
            "ten minutes past six=2021-03-16T06:10",
        ),
        (
            "He left at twenty past four on Sunday.",
            "twenty past four on Sunday=2021-03-14T04:20",
        ),
        ("It rose by a quarter to three percent.", ""),
        (
            "He left at 0120 GMT Sunday.",
            "0120 GMT Sunday=2021-03-14T01:20",
        ),
        (
            "He leaves at 10 a.m. EDT (1400 GMT) on Sunday.",
            "10 a.m. EDT=2021-03-14T10:00; 1400 GMT=2021-03-14T14:00; Sunday=2021-03-14",
        ),
        (
            "He comes tomorrow at 9, or so he says.",
            "tomorrow at 9=2021-03-17T09:00",
        ),
        (
            "It froze overnight on Sunday.",
            "overnight on Sunday=2021-03-14TNI",
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
        (
            "He left two weeks and two days ago.",
            "two weeks and two days ago=2021-02-28",
        ),
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
        ("He left about two years ago.", "about two years ago=2019"),
        ("He left 10 days ago.", "10 days ago=2021-03-06"),
        ("He left several years ago.", "several years ago=PAST_REF"),
        (
            "He left several hundred years ago.",
            "several hundred years ago=PAST_REF",
        ),
        ("He left decades ago.", "decades ago=PAST_REF"),
        ("He left half a century ago.", "half a century ago=197"),
        ("He left a year ago today.", "a year ago today=2020-03-16"),
        (
            "He left two years ago this week.",
            "two years ago this week=2019-W11",
        ),
        (
            "It cost 3 in 2015, and 2 the year before.",
            "2015=2015; the year before=2014",
        ),
        (
            "The night before, he left.",
            "The night before=2021-03-15TNI",
        ),
        ("The year before he came was dry.", ""),
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
fn distances_of_every_form() {
    check(&[
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
        (
            "He left three days earlier.",
            "three days earlier=2021-03-13",
        ),
        ("He leaves a week from now.", "a week from now=2021-W12"),
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
        (
            "He left on 2 May 2019. He was back three days later.",
            "2 May 2019=2019-05-02; three days later=2019-05-05",
        ),
        // Hours later are a length.
        (
            "He left on 2 May 2019. He was back three hours later.",
            "2 May 2019=2019-05-02; three hours=PT3H",
        ),
    ]);
}

#[test]
fn weekdays_of_weeks() {
    check(&[
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
        ("He left this Monday.", "this Monday=2021-03-15"),
        ("He leaves this Friday.", "this Friday=2021-03-19"),
        ("He left this past Friday.", "this past Friday=2021-03-12"),
        (
            "He leaves this coming Friday.",
            "this coming Friday=2021-03-19",
        ),
        (
            "He left on 2 May 2019. The previous Friday he was here.",
            "2 May 2019=2019-05-02; The previous Friday=2019-04-26",
        ),
        (
            "He left on 2 May 2019. The following Friday he was back.",
            "2 May 2019=2019-05-02; The following Friday=2019-05-03",
        ),
    ]);
}

#[test]
fn what_was_spoken_of_last() {
    check(&[
        (
            "He left on 2 May 2019. That same day he was back.",
            "2 May 2019=2019-05-02; That same day=2019-05-02",
        ),
        (
            "He left on 2 May 2019. That week he was back.",
            "2 May 2019=2019-05-02; That week=2019-W18",
        ),
        (
            "He left on 2 May 2019. That year he was back.",
            "2 May 2019=2019-05-02; That year=2019",
        ),
        (
            "He left on 2 May 2019. He was back the day after.",
            "2 May 2019=2019-05-02; the day after=2019-05-03",
        ),
        (
            "He left on 2 May 2019. The day before, he was here.",
            "2 May 2019=2019-05-02; The day before=2019-05-01",
        ),
        (
            "He left on 2 May 2019. The next day he was back.",
            "2 May 2019=2019-05-02; The next day=2019-05-03",
        ),
    ]);
}

#[test]
fn periods_of_every_form() {
    check(&[
        (
            "It rains the day after tomorrow.",
            "the day after tomorrow=2021-03-18",
        ),
        (
            "It rained the week before last.",
            "the week before last=2021-W09",
        ),
        (
            "It rained the past weekend.",
            "the past weekend=2021-W10-WE",
        ),
        ("It rained the weekend.", "the weekend=2021-W10-WE"),
        (
            "It rained at the end of the year.",
            "the end of the year=2021",
        ),
        (
            "It rained at the end of last week.",
            "the end of last week=2021-W10",
        ),
        ("It rained early in the week.", "early in the week=2021-W11"),
        ("It rained in the current year.", "the current year=2021"),
    ]);
}

#[test]
fn verbs_of_plans_look_ahead() {
    check(&[
        ("He will leave on Tuesday.", "Tuesday=2021-03-16"),
        ("He will leave on Monday.", "Monday=2021-03-22"),
        ("He shall leave on Monday.", "Monday=2021-03-22"),
        ("He is expected to leave on Monday.", "Monday=2021-03-22"),
        ("He plans to leave the town on Monday.", "Monday=2021-03-22"),
        ("He left, and will be back on Monday.", "Monday=2021-03-22"),
        ("He left as soon as Thursday.", "Thursday=2021-03-18"),
        ("It will open in January.", "January=2022-01"),
        ("It will open in March.", "March=2021-03"),
        ("It will open on 5 January.", "5 January=2022-01-05"),
        // These do not.
        ("He went to leave on Monday.", "Monday=2021-03-15"),
        ("He will be back, he said on Monday.", "Monday=2021-03-15"),
    ]);
}

#[test]
fn eras() {
    check(&[
        ("He is here right now.", "right now=PRESENT_REF"),
        ("He is here these days.", "these days=PRESENT_REF"),
        ("He is here at the moment.", "the moment=PRESENT_REF"),
        (
            "He is here at the present time.",
            "the present time=PRESENT_REF",
        ),
        ("He was here in the past.", "the past=PAST_REF"),
        (
            "He was here in the recent past.",
            "the recent past=PAST_REF",
        ),
        (
            "He will be here in the near future.",
            "the near future=FUTURE_REF",
        ),
        ("He will soon be here.", "soon=FUTURE_REF"),
        ("The current plan is new.", "current=PRESENT_REF"),
        ("The future is late.", "The future=FUTURE_REF"),
        ("Future payments are late.", ""),
    ]);
}

#[test]
fn quarters_spoken_of() {
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
fn parts_of_periods_are_of_the_period() {
    check(&[
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
        (
            "It rained in the second week of January.",
            "the second week of January=2021-W02",
        ),
        (
            "It rained the week of 5 March.",
            "the week of 5 March=2021-W09",
        ),
    ]);
}

#[test]
fn several_in_a_row() {
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
    ]);
}

#[test]
fn units_away() {
    check(&[
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
fn years_and_months_spoken_of() {
    check(&[
        (
            "He left on 5 March 2020 and again two months later.",
            "5 March 2020=2020-03-05; two months later=2020-05",
        ),
        (
            "He left on 5 March 2020 and again a year later.",
            "5 March 2020=2020-03-05; a year later=2021",
        ),
        (
            "He left in May 2020 and again the following month.",
            "May 2020=2020-05; the following month=2020-06",
        ),
        (
            "He left in 2015 and again the following year.",
            "2015=2015; the following year=2016",
        ),
        (
            "He left in 2015 and again the same year.",
            "2015=2015; the same year=2015",
        ),
        (
            "He left in 2015 and again the previous year.",
            "2015=2015; the previous year=2014",
        ),
        (
            "He left in 2015 and again two years later.",
            "2015=2015; two years later=2017",
        ),
    ]);
}

//! Weekdays, and which way what governs them turns them; months follow as they do.

use dateline::Interval;

use super::{check, day, read_on, times, words};

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

/// The sentences are about the Friday before the article's Tuesday, or the one behind it.
fn check_fridays(friday: &str, sentences: &[&str]) {
    for text in sentences {
        let times = times(text, Some("2021-03-16"));
        let read = times
            .iter()
            .find(|time| words(text, time).contains("Friday"));
        let first = read.and_then(|time| time.interval?.first);
        assert_eq!(first, Some(day(friday)), "{text}");
    }
}

const LAST: &str = "2021-03-12";
const NEXT: &str = "2021-03-19";

#[test]
fn modals_look_ahead_with_the_verb_in_any_form() {
    check_fridays(
        NEXT,
        &[
            "The river could crest on Friday.",
            "Water may reach the mill by Friday.",
            "The bridge might be shut on Friday.",
            "Drivers must show a pass on Friday.",
            "He told the council he would step down on Friday.",
            "The vigil will also be held on Friday.",
            "He shall leave on Friday.",
            "He left, and will be back on Friday.",
        ],
    );
}

#[test]
fn modals_of_what_was_look_back() {
    check_fridays(
        LAST,
        &[
            "He may have drowned on Friday.",
            "Roe could not be reached on Friday.",
            "She would not comment on Friday.",
            "It could be heard on Friday in Leedford.",
        ],
    );
}

#[test]
fn plans_look_ahead() {
    check_fridays(
        NEXT,
        &[
            "She hopes to sail on Friday.",
            "He plans to leave the town on Friday.",
            "The ferry is expected to be mended on Friday.",
            "A rally is planned for Friday.",
            "A vote was scheduled for Friday.",
            "Snow is forecast for Friday.",
            "Roe was due in court on Friday.",
            "The inquest was adjourned until Friday.",
            "She was remanded in custody until Friday.",
            "Staff have until Friday to answer.",
        ],
    );
}

#[test]
fn plans_of_once_look_back() {
    check_fridays(
        LAST,
        &[
            "He had been due to leave on Friday.",
            "Members were expected to meet on Friday but did not.",
            "Roe was due in court on Friday, but stayed at home.",
            "A vote was scheduled for Friday, but members left.",
            // No plan.
            "They set Friday as their goal.",
            "He went to leave on Friday.",
        ],
    );
}

#[test]
fn the_present_of_timetables_looks_ahead() {
    check_fridays(
        NEXT,
        &[
            "The inquiry opens on Friday.",
            "Talks resume Friday.",
            "The ban expires on Friday.",
            "The fair takes place on Friday.",
            "The ferry goes on sale on Friday.",
            "The council meets on Friday.",
            "We sail for Leedford on Friday.",
            "The album is released on Friday.",
            "She is sailing home on Friday.",
            "The deadline is Friday.",
            "The record is out on Friday.",
        ],
    );
}

#[test]
fn the_verb_behind_a_day_that_opens_its_sentence_turns_it() {
    check_fridays(
        NEXT,
        &[
            "On Friday, members will vote on it.",
            "From Friday, masks must be worn.",
            "Starting Friday, fares will rise.",
        ],
    );
    check_fridays(LAST, &["On Friday, Roe said she would step down."]);
}

#[test]
fn a_noun_owned_by_a_day_looks_ahead_where_a_preposition_says_so() {
    check_fridays(
        NEXT,
        &[
            "Ahead of Friday's vote, he spoke.",
            "She will play in Friday's match.",
        ],
    );
    check_fridays(LAST, &["Roe will appeal against Friday's ruling."]);
}

#[test]
fn the_nearest_verb_of_the_clause_governs() {
    check_fridays(
        LAST,
        &[
            "The man who will be tried was held on Friday.",
            "The firm said on Friday it would close the mill.",
            "Roe announced on Friday that he was to step down.",
            "He will be back, he said on Friday.",
            "He is accused of robbing the mill on Friday.",
            "He has been missing since Friday.",
            "The ruling on Friday means he will go free.",
            "The council will hear about a march held on Friday.",
            "Roe is coming off a lost debate on Friday.",
            "A march that began in May and ended Friday drew few.",
        ],
    );
}

#[test]
fn days_told_in_words_look_ahead_too() {
    check(&[
        ("He may leave as early as Thursday.", "Thursday=2021-03-18"),
        ("He left as soon as Thursday.", "Thursday=2021-03-18"),
        ("He will leave on Tuesday.", "Tuesday=2021-03-16"),
        (
            "Much can happen between now and Thanksgiving.",
            "now=PRESENT_REF; Thanksgiving=2021-11-25",
        ),
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
        ("It will open in January.", "January=2022-01"),
        ("It will open in March.", "March=2021-03"),
        ("It will open on 5 January.", "5 January=2022-01-05"),
    ]);
}

#[test]
fn a_length_behind_a_modal_or_a_present_stays_one() {
    check(&[
        ("You can't read it in eight days.", "eight days=P8D"),
        ("The rate is its lowest in six years.", "six years=P6Y"),
    ]);
}

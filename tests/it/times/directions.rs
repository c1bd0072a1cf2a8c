//! Whether a day that is told by its name alone lies behind or ahead: what governs it says.

use super::{check, day, times, words};

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
fn what_is_to_be_done_by_a_day_looks_ahead() {
    check_fridays(
        NEXT,
        &[
            "The mayor urged both sides to meet by Friday.",
            "The court ordered the firm to close by Friday.",
            "She told him to publish the report by Friday.",
        ],
    );
    check_fridays(
        LAST,
        &[
            "Residents had to leave by Friday.",
            "The river had fallen by Friday.",
            "He went to the mill by Friday.",
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
fn a_place_may_stand_between_a_timetable_and_its_day() {
    check_fridays(
        NEXT,
        &[
            "The play returns to the town's theatre on Friday.",
            "The tour kicks off in Leedford on Friday.",
            "The film comes to cinemas on Friday.",
            "Roe speaks to farmers at the mill on Friday.",
        ],
    );
    check_fridays(
        LAST,
        &[
            "The court returns to the fatal crash on Friday.",
            "The rise comes after talks on Friday.",
        ],
    );
}

#[test]
fn the_base_of_a_verb_tells_a_plan_behind_a_plural() {
    check_fridays(
        NEXT,
        &[
            "Schools close on Friday.",
            "Tickets go on sale on Friday.",
            "The two sides meet again on Friday.",
            "Members vote on Friday.",
        ],
    );
    check_fridays(
        LAST,
        &[
            "Roe had asked him to close the mill on Friday.",
            "He missed the town vote on Friday.",
        ],
    );
}

#[test]
fn a_plural_noun_is_a_verb_behind_a_name() {
    check_fridays(NEXT, &["Leedford hosts Harsby on Friday."]);
    check_fridays(LAST, &["Roe charmed the new hosts on Friday."]);
}

#[test]
fn a_timetable_may_follow_and_or_which() {
    check_fridays(
        NEXT,
        &[
            "The trial opened on Monday and runs until Friday.",
            "The tour, which ends on Friday, has sold out.",
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
            "now and Thanksgiving=2021-03-16/2021-11-25",
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
fn seasons_lie_ahead_as_months_do() {
    check(&[
        ("The budget is due in the autumn.", "the autumn=2021-FA"),
        ("The budget was cut in the autumn.", "the autumn=2020-FA"),
        (
            "The ferry goes on sale in the summer.",
            "the summer=2021-SU",
        ),
    ]);
}

#[test]
fn what_is_reported_of_a_period_lies_behind() {
    check(&[
        (
            "Profit fell in the six months to June 30.",
            "the six months=P6M; June 30=2020-06-30",
        ),
        (
            "Profit for the year ended June 30 was down.",
            "the year=P1Y; June 30=2020-06-30",
        ),
        (
            "The mill is shut from April to June.",
            "April to June=2021-04/2021-06",
        ),
    ]);
}

#[test]
fn a_length_behind_a_modal_or_a_present_stays_one() {
    check(&[
        ("You can't read it in eight days.", "eight days=P8D"),
        ("The rate is its lowest in six years.", "six years=P6Y"),
    ]);
}

#[test]
fn what_began_in_a_month_lies_behind() {
    check(&[
        ("Work began in April.", "April=2020-04"),
        ("He became mayor in May.", "May=2020-05"),
        ("The firm cut 300 jobs in June.", "June=2020-06"),
        ("The ban came into force in June.", "June=2020-06"),
        ("The shop which opened in June has closed.", "June=2020-06"),
        ("Roe said in June that it was safe.", "June=2020-06"),
        ("They met on Good Friday.", "Good Friday=2020-04-10"),
        // What was added to the article on the day after it.
        ("They met on 18 March.", "18 March=2021-03-18"),
    ]);
}

#[test]
fn what_was_announced_or_is_to_be_done_in_a_month_may_lie_ahead() {
    check(&[
        ("He announced a review in June.", "June=2021-06"),
        ("The rules to be published in June are new.", "June=2021-06"),
        ("Work will begin in April.", "April=2021-04"),
        ("The vote came before the fair in June.", "June=2021-06"),
        ("They will meet on Good Friday.", "Good Friday=2021-04-02"),
    ]);
}

#[test]
fn a_range_is_ahead_where_its_beginning_is() {
    check(&[
        (
            "He will be away between Monday and Wednesday.",
            "Monday and Wednesday=2021-03-22/2021-03-24",
        ),
        (
            "The ferry will not sail from Friday to Sunday.",
            "Friday to Sunday=2021-03-19/2021-03-21",
        ),
        (
            "The ferry did not sail from Friday to Sunday.",
            "Friday to Sunday=2021-03-12/2021-03-14",
        ),
    ]);
}

#[test]
fn what_remains_so_does_so_on_a_day_to_come() {
    check(&[
        ("The road remains closed on Friday.", "Friday=2021-03-19"),
        ("Schools stay shut on Friday.", "Friday=2021-03-19"),
        ("Schools stayed shut on Friday.", "Friday=2021-03-12"),
    ]);
}

#[test]
fn a_verb_governs_a_day_far_behind_it() {
    check(&[
        (
            "It will be heard at a meeting of the planning committee on Friday.",
            "Friday=2021-03-19",
        ),
        (
            "Plans to build homes on the site of the mill were refused on Friday.",
            "Friday=2021-03-12",
        ),
        (
            "Rain is forecast for much of the weekend.",
            "the weekend=2021-W11-WE",
        ),
    ]);
}

#[test]
fn what_is_so_from_a_day_on() {
    check(&[
        ("It is in force from Friday.", "Friday=2021-03-19"),
        ("It is open again from Friday.", "Friday=2021-03-19"),
        ("It is a rise of two from Friday.", "Friday=2021-03-12"),
    ]);
}

#[test]
fn what_goes_on_until_a_day() {
    check(&[
        (
            "They start on 1 May and run daily until 30 September.",
            "1 May=2021-05-01; daily=P1D; 30 September=2021-09-30",
        ),
        (
            "The court has given the owners of the boats until Friday.",
            "Friday=2021-03-19",
        ),
        ("They gave them boats on Friday.", "Friday=2021-03-12"),
    ]);
}

#[test]
fn what_a_notice_tells_of() {
    check(&[
        ("When: Friday, 10am.", "Friday, 10am=2021-03-19T10:00"),
        ("Deadline: Friday.", "Friday=2021-03-19"),
        ("Leedford: Friday.", "Friday=2021-03-12"),
    ]);
}

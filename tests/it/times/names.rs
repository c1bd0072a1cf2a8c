//! Words of time that are names, verbs or attributes, and those that are times.

use super::check;

#[test]
fn months_that_are_names_or_verbs() {
    check(&[
        ("They met May Roe on a boat.", ""),
        ("They met Theresa May on a boat.", ""),
        ("They met Dr May on a boat.", ""),
        ("May I come in?", ""),
        ("“May I come in?” they asked.", ""),
        ("They march about.", ""),
        ("They met about March.", "March=2021-03"),
        ("They say the March boats left.", "March=2021-03"),
        ("April Roe slept.", ""),
        ("April was wet.", "April=2020-04"),
        ("They met during March.", "March=2021-03"),
    ]);
}

#[test]
fn weekdays_in_three_letters_want_a_word_before_them() {
    check(&[
        ("They met on Sat.", "Sat=2021-03-13"),
        ("They met next Sat.", "next Sat=2021-03-20"),
        ("They sat by the sun.", ""),
        ("The sun’s rays fell on Sun.", "Sun=2021-03-14"),
        ("They met Mon and left.", ""),
        ("They met Monday and left.", "Monday=2021-03-15"),
    ]);
}

#[test]
fn papers_and_programmes_are_no_days() {
    check(&[
        ("They read the Sunday Times.", ""),
        ("They read the sunday times.", "sunday=2021-03-14"),
        ("They read the Sunday gate.", "Sunday=2021-03-14"),
        ("They read USA Today.", ""),
        ("They read it Today.", "Today=2021-03-16"),
        ("They say that Today it rained.", "Today=2021-03-16"),
        ("They saw “This Week” on a boat.", ""),
        ("They saw “this week” on a boat.", "this week=2021-W11"),
        ("They saw This Week on a boat.", "This Week=2021-W11"),
        ("It was Bloody Sunday in Leedford.", ""),
        ("It was a wet Sunday in Leedford.", "Sunday=2021-03-14"),
    ]);
}

#[test]
fn what_says_of_what_kind_a_thing_is_is_no_time() {
    check(&[
        ("Future payments fell.", ""),
        ("They fell in the future.", "the future=FUTURE_REF"),
        ("The quarterly dividend fell.", ""),
        ("The quarterly dividend is paid quarterly.", "quarterly=P1Q"),
        ("It was a weekly paper.", ""),
        ("They met weekly.", "weekly=P1W"),
        ("They came as soon as it rained.", ""),
        ("They came soon.", "soon=FUTURE_REF"),
    ]);
}

#[test]
fn a_season_wants_a_word_before_it() {
    check(&[
        ("They met in winter.", "winter=2020-WI"),
        ("It was a winter coat.", ""),
        ("They wore summer clothes.", ""),
        ("They met last summer.", "last summer=2020-SU"),
    ]);
}

#[test]
fn a_day_that_something_else_tells_is_none() {
    check(&[
        ("It was the night the bridge fell.", ""),
        ("It was the night of the storm.", ""),
        ("It was the dawn of an age.", ""),
        ("They met in the night.", "the night=2021-03-16TNI"),
        ("They met at night and left.", ""),
        (
            "They met that night at the pier.",
            "that night=2021-03-16TNI",
        ),
        ("It was the day before the vote.", ""),
        ("They met the day before.", "the day before=2021-03-15"),
        ("They met the day after the bridge fell.", ""),
        ("They met the next day.", "the next day=2021-03-17"),
        ("They met two afternoons.", ""),
        ("They met in the afternoons.", "afternoons=TAF"),
        ("They met on weekday afternoons.", "afternoons=TAF"),
    ]);
}

#[test]
fn letters_that_only_look_like_a_unit_or_a_weekday() {
    check(&[
        ("It made a recent SEC filing.", "recent=PAST_REF"),
        ("It took 5 SEC.", "5 SEC=PT5S"),
        ("He said that Sun's boats left.", ""),
        ("They met that Sun.", "that Sun=2021-03-14"),
    ]);
}

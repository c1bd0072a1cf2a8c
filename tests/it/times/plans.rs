//! What words of plans, and verbs in the present, say of the day behind them.

use super::check;

#[test]
fn what_plans_say_of_a_day() {
    check(&[
        ("The hall is due on Friday.", "Friday=2021-03-19"),
        ("The hall was due on Friday.", "Friday=2021-03-19"),
        (
            "The hall was due on Friday, but it rained.",
            "Friday=2021-03-12",
        ),
        ("The hall had been due on Friday.", "Friday=2021-03-12"),
        ("The talks were adjourned to Friday.", "Friday=2021-03-19"),
        (
            "The talks were adjourned until Friday.",
            "Friday=2021-03-19",
        ),
        ("The talks were adjourned on Friday.", "Friday=2021-03-12"),
        ("The talks are planned for Friday.", "Friday=2021-03-19"),
        ("The talks were planned on Friday.", "Friday=2021-03-12"),
        ("The talks were planned for Friday.", "Friday=2021-03-19"),
    ]);
}

#[test]
fn what_the_present_says_of_a_day() {
    check(&[
        ("The ban expires on Friday.", "Friday=2021-03-19"),
        ("The ban ends on Friday.", "Friday=2021-03-19"),
        ("Schools close on Friday.", "Friday=2021-03-19"),
        ("The schools close it on Friday.", "Friday=2021-03-19"),
        ("They play on Friday.", "Friday=2021-03-19"),
        ("They say on Friday.", "Friday=2021-03-12"),
        ("They think on Friday.", "Friday=2021-03-12"),
        (
            "The fair opens on Monday and runs until Friday.",
            "Monday=2021-03-22; Friday=2021-03-19",
        ),
        (
            "The fair, which ends on Friday, was late.",
            "Friday=2021-03-19",
        ),
        ("The show goes on sale on Friday.", "Friday=2021-03-19"),
        ("The show goes wrong on Friday.", "Friday=2021-03-12"),
        ("The rule comes into force on Friday.", "Friday=2021-03-19"),
        ("The race takes place on Friday.", "Friday=2021-03-19"),
        ("The race takes time on Friday.", "Friday=2021-03-12"),
        (
            "The fair returns to the town on Friday.",
            "Friday=2021-03-19",
        ),
        (
            "The mayor returns to the scene of the crash on Friday.",
            "Friday=2021-03-12",
        ),
        ("They meet again on Friday.", "Friday=2021-03-19"),
        ("The council meets on Friday.", "Friday=2021-03-19"),
        (
            "The council meets boats and trees on Friday.",
            "Friday=2021-03-12",
        ),
    ]);
}

#[test]
fn teams_and_two_people_are_plural() {
    check(&[
        ("Leedford travel to Harsby on Friday.", "Friday=2021-03-19"),
        (
            "He and Jane Roe meet separately on Friday.",
            "Friday=2021-03-19",
        ),
        (
            "It fell at the Leedford close on Friday.",
            "Friday=2021-03-12",
        ),
    ]);
}

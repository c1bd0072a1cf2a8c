//! What recurs.

use super::check;

#[test]
fn after_a_length() {
    check(&[
        ("The paper comes out daily.", "daily=P1D"),
        ("They met every fourth year.", "every fourth year=P4Y"),
        ("They met every two weeks.", "every two weeks=P2W"),
        ("They met twice a week.", "twice a week=P1W"),
        ("They met weekly.", "weekly=P1W"),
        ("They met fortnightly.", "fortnightly=P2W"),
        ("They met biannually.", "biannually=P6M"),
        ("They met every day.", "every day=P1D"),
        ("They met every other week.", "every other week=P2W"),
        ("They met every three weeks.", "every three weeks=P3W"),
        ("They met each month.", "each month=P1M"),
        ("They met once a year.", "once a year=P1Y"),
        ("They met three times a week.", "three times a week=P1W"),
        ("They met twice every week.", "twice every week=P1W"),
        ("They met twice per week.", "twice per week=P1W"),
    ]);
}

#[test]
fn on_weekdays() {
    check(&[
        ("They met every Monday.", "every Monday=XXXX-WXX-1"),
        (
            "They met every other Monday.",
            "every other Monday=XXXX-WXX-1",
        ),
        (
            "They met every Monday and Friday.",
            "every Monday=XXXX-WXX-1; Friday=XXXX-WXX-5",
        ),
        (
            "They met on the last Monday of each month.",
            "the last Monday of each month=XXXX-WXX-1",
        ),
        ("They met on Friday nights.", "Friday nights=XXXX-WXX-5TNI"),
        (
            "They met at 9am on Sundays.",
            "9am on Sundays=XXXX-WXX-7T09:00",
        ),
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
        (
            "They met on Friday nights at 9pm.",
            "Friday nights at 9pm=XXXX-WXX-5T21:00",
        ),
    ]);
}

#[test]
fn on_weekends_and_parts_of_days() {
    check(&[
        ("They met every morning.", "every morning=TMO"),
        ("They met in the mornings.", "mornings=TMO"),
        ("They met at weekends.", "weekends=XXXX-WXX-WE"),
        ("They met every weekend.", "every weekend=XXXX-WXX-WE"),
        (
            "They met every evening at 7pm.",
            "every evening at 7pm=T19:00",
        ),
    ]);
}

#[test]
fn months_and_seasons() {
    check(&[
        ("They met each July.", "each July=XXXX-07"),
        ("They met every March.", "every March=XXXX-03"),
        ("They met every winter.", "every winter=XXXX-WI"),
    ]);
}

#[test]
fn what_kind_it_is_and_some_of_them() {
    check(&[
        // What kind of paper it is; and some afternoons, not each.
        ("The weekly paper came.", ""),
        ("They met on two afternoons.", ""),
    ]);
}

#[test]
fn what_recurs() {
    check(&[
        (
            "They meet on Monday mornings.",
            "Monday mornings=XXXX-WXX-1TMO",
        ),
        (
            "They meet every other Monday.",
            "every other Monday=XXXX-WXX-1",
        ),
        (
            "They meet Mondays and Thursdays.",
            "Mondays=XXXX-WXX-1; Thursdays=XXXX-WXX-4",
        ),
        ("They meet every two weeks.", "every two weeks=P2W"),
        ("They meet each May.", "each May=XXXX-05"),
        ("They meet three times a year.", "three times a year=P1Y"),
        (
            "They meet weekly, monthly or yearly.",
            "weekly=P1W; monthly=P1M; yearly=P1Y",
        ),
        (
            "They meet on the first Monday of every month.",
            "the first Monday of every month=XXXX-WXX-1",
        ),
        ("They meet every night.", "every night=TNI"),
    ]);
}

#[test]
fn hours_of_a_part_that_recurs() {
    check(&[
        ("They meet every night at 9.", "every night at 9=T21:00"),
        ("They meet every morning at 9.", "every morning at 9=T09:00"),
    ]);
}

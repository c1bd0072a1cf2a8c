//! What lies at an end of a period: its first weeks, its last days, its halves.

use super::{check, check_days, read_on};

#[test]
fn counted_units_have_the_days_at_their_end_of_the_period() {
    check_days(&[
        (
            "It rained in the first two weeks of 2020.",
            "the first two weeks=2020-01-01..2020-01-14; 2020=2020-01-01..2020-12-31",
        ),
        (
            "It rained in the last three weeks of this year.",
            "the last three weeks=2021-12-11..2021-12-31; this year=2021-01-01..2021-12-31",
        ),
        (
            "It rained in the first 10 days of next month.",
            "the first 10 days=2021-04-01..2021-04-10; next month=2021-04-01..2021-04-30",
        ),
        (
            "It rained in the final two quarters of 2020.",
            "the final two quarters=2020-07-01..2020-12-31; 2020=2020-01-01..2020-12-31",
        ),
        (
            "It rained in the first 50 weeks of May 2020.",
            "the first 50 weeks=no days; May 2020=2020-05-01..2020-05-31",
        ),
        (
            "It rained in the first two weeks of the fair.",
            "the first two weeks=no days",
        ),
    ]);
}

#[test]
fn units_and_their_period_lie_on_one_side() {
    check_days(&[
        (
            "The last two weeks in April were dry.",
            "The last two weeks=2020-04-17..2020-04-30; April=2020-04-01..2020-04-30",
        ),
        (
            "It will rain in the first two weeks of May.",
            "the first two weeks=2021-05-01..2021-05-14; May=2021-05-01..2021-05-31",
        ),
        (
            "It rained in the first two weeks of May.",
            "the first two weeks=2020-05-01..2020-05-14; May=2020-05-01..2020-05-31",
        ),
    ]);
}

#[test]
fn without_a_date_units_are_a_length() {
    assert_eq!(
        read_on("It rained in the first two weeks of May.", None),
        "the first two weeks=P2W; May=XXXX-05",
    );
}

#[test]
fn what_is_not_counted_is_as_fine_as_its_period() {
    check(&[
        (
            "It rained in the last days of May.",
            "the last days of May=2020-05",
        ),
        (
            "It rained in the early months of 2020.",
            "the early months of 2020=2020",
        ),
        (
            "It rained in the last few weeks of 2020.",
            "the last few weeks of 2020=2020",
        ),
        (
            "It rained in the second half of February.",
            "the second half of February=2021-02",
        ),
        (
            "It rained in the first half of the 20th century.",
            "the first half of the 20th century=19",
        ),
        (
            "It rained in the last days of the fair.",
            "the last days=PXD",
        ),
    ]);
}

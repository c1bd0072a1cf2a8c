//! Mornings and nights, alone and beside their day.

use super::check;

#[test]
fn parts_of_days() {
    check(&[
        (
            "He left on Friday lunchtime.",
            "Friday lunchtime=2021-03-12TMI",
        ),
        ("He left on Friday am.", "Friday am=2021-03-12TMO"),
        (
            "He left on Friday in the afternoon.",
            "Friday in the afternoon=2021-03-12TAF",
        ),
        (
            "He left early on Friday morning.",
            "early on Friday morning=2021-03-12TMO",
        ),
        (
            "He left in the afternoon on Friday.",
            "the afternoon on Friday=2021-03-12TAF",
        ),
        (
            "He left in the morning of 5 March.",
            "the morning of 5 March=2021-03-05TMO",
        ),
        (
            "He left in the early hours of 5 March.",
            "the early hours of 5 March=2021-03-05TMO",
        ),
        (
            "He left in the small hours of Friday.",
            "the small hours of Friday=2021-03-12TMO",
        ),
        (
            "He left in the afternoon of last Friday.",
            "the afternoon of last Friday=2021-03-12TAF",
        ),
        (
            "He left at 5pm this afternoon.",
            "5pm this afternoon=2021-03-16T17:00",
        ),
        (
            "He left early this morning.",
            "early this morning=2021-03-16TMO",
        ),
        (
            "He left late in the day Friday.",
            "late in the day Friday=2021-03-12",
        ),
        ("He left overnight.", "overnight=2021-03-16TNI"),
        ("He left mid-afternoon.", "mid-afternoon=2021-03-16TAF"),
        ("He left in the morning.", "the morning=2021-03-16TMO"),
        ("He left that evening.", "that evening=2021-03-16TEV"),
        (
            "He left the same evening.",
            "the same evening=2021-03-16TEV",
        ),
        (
            "He left the previous evening.",
            "the previous evening=2021-03-15TEV",
        ),
        (
            "He left the following morning.",
            "the following morning=2021-03-17TMO",
        ),
        // A part of a day that something else tells.
        ("The night the bridge fell was wet.", ""),
        ("He left at the dawn of an age.", ""),
    ]);
}

#[test]
fn beside_their_day() {
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
            "He left in the early hours of Sunday.",
            "the early hours of Sunday=2021-03-14TMO",
        ),
        (
            "It froze overnight on Sunday.",
            "overnight on Sunday=2021-03-14TNI",
        ),
        (
            "He left on Saturday evening and Sunday morning.",
            "Saturday evening=2021-03-13TEV; Sunday morning=2021-03-14TMO",
        ),
    ]);
}

#[test]
fn before_and_behind_their_day() {
    check(&[
        (
            "He left on the night of Friday 5 March.",
            "the night of Friday 5 March=2021-03-05TNI",
        ),
        (
            "He left on the evening of the 5th.",
            "the evening of the 5th=2021-03-05TEV",
        ),
        (
            "He left on the afternoon of Christmas Eve.",
            "the afternoon of Christmas Eve=2020-12-24TAF",
        ),
        (
            "He left Christmas morning.",
            "Christmas morning=2020-12-25TMO",
        ),
        ("He left late last night.", "late last night=2021-03-15TNI"),
        (
            "He left late on Friday night.",
            "late on Friday night=2021-03-12TNI",
        ),
        (
            "He left in the early afternoon.",
            "the early afternoon=2021-03-16TAF",
        ),
        (
            "He left yesterday lunchtime.",
            "yesterday lunchtime=2021-03-15TMI",
        ),
        ("He left early Friday.", "early Friday=2021-03-12"),
        ("He left earlier today.", "earlier today=2021-03-16"),
    ]);
}

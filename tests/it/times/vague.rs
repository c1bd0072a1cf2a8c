//! Times that are not told in days.

use super::check;

#[test]
fn past() {
    check(&[
        ("He recently left.", "recently=PAST_REF"),
        ("It grew in recent years.", "recent years=PAST_REF"),
        ("He was here in the past.", "the past=PAST_REF"),
        (
            "He was here in the recent past.",
            "the recent past=PAST_REF",
        ),
    ]);
}

#[test]
fn present() {
    check(&[
        ("He now lives here.", "now=PRESENT_REF"),
        ("He is here right now.", "right now=PRESENT_REF"),
        ("He is here these days.", "these days=PRESENT_REF"),
        ("He is here at the moment.", "the moment=PRESENT_REF"),
        (
            "He is here at the present time.",
            "the present time=PRESENT_REF",
        ),
        ("The current plan is new.", "current=PRESENT_REF"),
    ]);
}

#[test]
fn future() {
    check(&[
        ("He has no plans for the future.", "the future=FUTURE_REF"),
        (
            "He will be here in the near future.",
            "the near future=FUTURE_REF",
        ),
        ("He will soon be here.", "soon=FUTURE_REF"),
        ("The future is late.", "The future=FUTURE_REF"),
    ]);
}

#[test]
fn words_that_say_of_what_kind_a_thing_is() {
    check(&[
        ("He left as soon as he could.", ""),
        ("It cut its quarterly dividend and future payments.", ""),
        ("Future payments are late.", ""),
    ]);
}

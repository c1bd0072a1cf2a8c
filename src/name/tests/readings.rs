//! What a run of capitals is taken for: a name, an office, an ordinary word.

use super::named;

#[test]
fn a_given_name_alone_is_a_person() {
    named(&[(
        "It was wet on Monday, and they say that Jane was late.",
        &["person Jane: Jane"],
    )]);
}

#[test]
fn adverbs_are_no_given_names() {
    named(&[
        (
            "It was told to Sally Roe on Monday.",
            &["person Sally Roe: Sally Roe"],
        ),
        (
            "Jane Roe was late. Sadly Roe left on Monday.",
            &["person Jane Roe: Jane Roe; Roe"],
        ),
    ]);
}

#[test]
fn a_place_is_no_short_form_of_its_club() {
    named(&[(
        "The cup was given to London Rovers on Monday. The fans of the Rovers left London at noon.",
        &[
            "organisation London Rovers: London Rovers; Rovers",
            "place London: London",
        ],
    )]);
}

#[test]
fn capitals_before_a_full_name_are_a_rank() {
    named(&[
        (
            "It was told to TD Jane Roe on Monday.",
            &["person Jane Roe: TD Jane Roe"],
        ),
        (
            "They say that PC Roe left on Monday.",
            &["person Roe: PC Roe"],
        ),
    ]);
}

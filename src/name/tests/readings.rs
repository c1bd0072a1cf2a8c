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
fn two_given_names_with_a_hyphen_are_one() {
    named(&[(
        "It was told to Jane-Ann on Monday.",
        &["person Jane-Ann: Jane-Ann"],
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
    named(&[
        (
            "The cup was given to London Rovers on Monday. The fans of the Rovers left London at noon.",
            &[
                "organisation London Rovers: London Rovers; Rovers",
                "place London: London",
            ],
        ),
        (
            "The cup was given to London Rovers on Monday. They saw Rovers lose in London.",
            &[
                "organisation London Rovers: London Rovers; Rovers",
                "place London: London",
            ],
        ),
    ]);
}

#[test]
fn the_first_word_of_a_body_is_no_short_form_of_it() {
    named(&[(
        "The cup was won by Lun Vale Rovers on Monday. They walked along the Lun at night.",
        &[
            "organisation Lun Vale Rovers: Lun Vale Rovers",
            "other Lun: Lun",
        ],
    )]);
}

#[test]
fn capitals_are_no_names_in_a_heading_in_title_case() {
    let body = "It was shut on Monday after a storm, and nobody knows when it will be open again.";
    for heading in [
        "They Left the Pier and Closed It for Good",
        "Why They Left the Pier for the Hill and Closed It",
    ] {
        named(&[(&format!("{heading}\n\n{body}"), &[])]);
    }
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
        (
            "A letter went to DS & Roe on Monday.",
            &["organisation DS & Roe: DS & Roe"],
        ),
    ]);
}

#[test]
fn a_place_that_is_a_given_name_too_is_no_short_form_of_another() {
    named(&[(
        "The boats were lost in the Florida Straits on Monday. Florida was wet.",
        &[
            "other Florida Straits: Florida Straits",
            "place Florida: Florida",
        ],
    )]);
}

#[test]
fn what_has_an_article_is_not_the_person_of_that_surname() {
    named(&[(
        "They say that Ombeda Quell left on Monday. They saw the Quell at noon.",
        &["person Ombeda Quell: Ombeda Quell", "other Quell: Quell"],
    )]);
}

#[test]
fn a_name_is_told_with_single_blanks() {
    named(&[(
        "It was told to Jane  Roe on Monday.",
        &["person Jane Roe: Jane  Roe"],
    )]);
}

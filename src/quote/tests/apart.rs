//! What a sentence reports, part by part.

use super::{reads, reports};

#[test]
fn who_says_and_says_again_has_said_both() {
    reads(
        "Jane Roe said he was not at work and said Sam Tarrant was late.",
        &[
            "indirect: he was not at work - Jane Roe",
            "indirect: Sam Tarrant was late - Jane Roe",
        ],
    );
    reads(
        "Jane Roe said the man was late and claimed that he was hurt.",
        &["indirect: the man was late and claimed that he was hurt - Jane Roe"],
    );
}

#[test]
fn others_who_say_something_behind_a_link_say_it_for_themselves() {
    reads(
        "Jane Roe said the road was shut, while other local leaders said the bridge was open.",
        &[
            "indirect: the road was shut - Jane Roe",
            "indirect: the bridge was open - local leaders",
        ],
    );
}

#[test]
fn what_is_said_ends_where_its_subject_goes_on_to_a_quotation() {
    reports(&[
        (
            "Jane Roe said the road was old and that she read the plan, calling it “a long sad joke”.",
            &[
                "indirect: the road was old and that she read the plan - Jane Roe (indirect)",
                "mixed: it “a long sad joke” - Jane Roe (before)",
            ],
        ),
        (
            "Jane Roe said it was “a sorry old mess” and called the plan “a long sad joke”.",
            &[
                "mixed: it was “a sorry old mess” - Jane Roe (before)",
                "mixed: the plan “a long sad joke” - Jane Roe (before)",
            ],
        ),
    ]);
}

#[test]
fn what_somebody_said_may_be_an_object_and_a_book_is_written() {
    for text in [
        "The claims, such as what Jane Roe said about the bridge, do not matter here.",
        "The book was called Rivers, and it was written by Jane Roe.",
    ] {
        reads(text, &[]);
    }
}

#[test]
fn a_source_may_part_what_has_its_verb_behind_it() {
    reads(
        "One of the reasons they have, according to a man who spoke with the Echo, is to sell the farm.",
        &["indirect: One of the reasons they have is to sell the farm - a man"],
    );
    reads(
        "Since last May, according to Jane Roe, the bridge has been shut.",
        &["indirect: Since last May the bridge has been shut - Jane Roe"],
    );
    reads(
        "Behind the wall in June, Sam Tarrant led by 27 votes according to a count by the Echo.",
        &["indirect: Behind the wall in June, Sam Tarrant led by 27 votes - a count"],
    );
    reads(
        "Sam Tarrant, according to the Echo report, left the house.",
        &["indirect: Sam Tarrant left the house - Echo report"],
    );
}

#[test]
fn according_to_him_is_according_to_who_spoke_last() {
    reads(
        "Sam Tarrant said the road was open. According to him, the bridge had been shut.",
        &[
            "indirect: the road was open - Sam Tarrant",
            "indirect: the bridge had been shut - Sam Tarrant",
        ],
    );
}

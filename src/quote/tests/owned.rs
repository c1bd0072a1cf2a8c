//! Whose words they are told to be, and whose family, reply or statement it is that speaks.

use super::{reads, reports};

#[test]
fn who_owns_what_was_said_has_said_it() {
    reports(&[
        (
            "Jane Roe’s response was blunt: “It is shut.”",
            &["direct: It is shut. - Jane Roe (owned-before)"],
        ),
        (
            "Jane Roe was asked about it. Her answer: “It is shut.”",
            &["direct: It is shut. - Jane Roe (owned-before)"],
        ),
        (
            "“It is shut” was Jane Roe’s only answer.",
            &["direct: It is shut - Jane Roe (owned-behind)"],
        ),
        (
            "“It is shut.” Those were the words of the ferryman Sam Tarrant on Friday.",
            &["direct: It is shut. - Sam Tarrant (owned-behind)"],
        ),
    ]);
}

#[test]
fn a_family_speaks_for_itself_and_a_statement_for_its_owner() {
    reads(
        "Sam Tarrant died at the weir. His family said: “He was our rock.”",
        &["direct: He was our rock. - His family"],
    );
    reads(
        "Jane Roe met Sam Tarrant. “It is shut,” her statement said.",
        &["direct: It is shut, - Jane Roe"],
    );
}

#[test]
fn a_quotation_goes_on_behind_what_its_speaker_does() {
    reads(
        "“I am,” Jane Roe said, wiping her eyes, “so very tired.”",
        &["direct: I am, so very tired. - Jane Roe"],
    );
    reads(
        "“I am,” Jane Roe said, while Sam Tarrant called it “a mess for us.”",
        &[
            "direct: I am, - Jane Roe",
            "mixed: a mess for us. - Sam Tarrant",
        ],
    );
}

#[test]
fn what_a_preposition_governs_is_a_part() {
    reads(
        "Jane Roe warned of “chaos on the river”.",
        &["mixed: chaos on the river - Jane Roe"],
    );
    reads(
        "Jane Roe told her to “calm down” and “go home at once”.",
        &["mixed: calm down go home at once - Jane Roe"],
    );
}

#[test]
fn a_clause_that_is_a_subject_reports_nothing() {
    reads("What Jane Roe said next stunned the room.", &[]);
    reads(
        "The so-called “ferry tax” will be scrapped, Jane Roe confirmed.",
        &[
            "indirect: The so-called “ferry tax” will be scrapped - Jane Roe",
            "scare: ferry tax - nobody",
        ],
    );
}

#[test]
fn whoever_is_heard_saying_something_says_it() {
    reads(
        "“Get out,” Jane Roe can be heard shouting.",
        &["direct: Get out, - Jane Roe"],
    );
    reads(
        "A man was heard saying: “Get out.”",
        &["direct: Get out. - A man"],
    );
}

#[test]
fn two_who_are_described_speak_together() {
    reads(
        "Jane Roe, a nurse, and Sam Tarrant, a teacher, said it was “a sad day”.",
        &["mixed: a sad day - Jane Roe and Sam Tarrant"],
    );
    reads(
        "The board met Jane Roe, a nurse, and Sam Tarrant said it was “a sad day”.",
        &["mixed: a sad day - Sam Tarrant"],
    );
    reads(
        "Neither Jane Roe nor Sam Tarrant would say it was “a sad day”.",
        &["mixed: a sad day - Jane Roe and Sam Tarrant"],
    );
}

#[test]
fn a_friend_close_to_her_speaks_for_herself() {
    reads(
        "Jane Roe was “well”, while a friend close to her said she was “very tired”.",
        &[
            "scare: well - nobody",
            "mixed: very tired - a friend close to her",
        ],
    );
    reads("Her said plan was late.", &[]);
}

#[test]
fn who_speaks_of_herself_over_an_article_is_named_behind_the_colon() {
    reports(&[
        (
            "‘I’m terrified’: Jane Roe tells of the night\n\nThe weir gave way on Friday, and nobody slept.",
            &["mixed: I’m terrified - Jane Roe (over-article)"],
        ),
        (
            "‘A disgrace to us’: Jane Roe faces anger\n\nThe weir gave way on Friday, and nobody slept.",
            &["scare: A disgrace to us - nobody"],
        ),
    ]);
}

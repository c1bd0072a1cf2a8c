//! Transcripts and interviews.

use super::reads;

#[test]
fn a_turn_is_said_by_whom_its_label_names() {
    reads(
        "Jane Roe met Sam Tarrant on Monday.\n\nTARRANT: You said on Monday that you were tired of it.\n\nROE: I am. My brother said it was \
         late.\n\nShe left.",
        &[
            "indirect: You said on Monday that you were tired of it. - Sam Tarrant",
            "indirect: I am. My brother said it was late. - Jane Roe",
        ],
    );
}

#[test]
fn a_label_may_say_more_and_what_is_quoted_in_a_turn_stands_inside_it() {
    reads(
        "JANE ROE, HOST: You said on Monday that you were tired of it.\n\nSAM TARRANT: I told them: “It was late on Monday.”",
        &[
            "indirect: You said on Monday that you were tired of it. - JANE ROE",
            "indirect: I told them: “It was late on Monday.” - SAM TARRANT",
            "direct: It was late on Monday. - nobody",
        ],
    );
}

#[test]
fn a_list_of_people_is_no_conversation() {
    reads(
        "Jane Roe: A nurse from Leedford.\n\nSam Tarrant: A baker who came late.",
        &[],
    );
    reads("Jane Roe: I am tired of it.", &[]);
}

#[test]
fn questions_and_answers_have_letters_for_labels() {
    reads(
        "Jane Roe wrote a book.\n\nQ: Where was it written?\n\nA: I wrote it on a train.\n\nShe left.",
        &[
            "indirect: Where was it written? - Q",
            "indirect: I wrote it on a train. - A",
        ],
    );
}

//! Where what is told comes from: `according to`, `as Roe noted`.

use super::{reads, reports};

#[test]
fn a_source_in_front_may_be_joined_to_the_sentence_before() {
    reports(&[
        (
            "But according to the poll, half of the town is against it.",
            &["indirect: half of the town is against it - the poll (indirect)"],
        ),
        (
            "And, according to early results of the poll, the mayor has lost.",
            &["indirect: the mayor has lost - early results (indirect)"],
        ),
    ]);
}

#[test]
fn a_pronoun_is_a_source_where_it_fits_who_spoke_last() {
    reports(&[
        (
            "Jane Roe said it was late. According to her, it is shut.",
            &[
                "indirect: it was late - Jane Roe (indirect)",
                "indirect: it is shut - Jane Roe (indirect)",
            ],
        ),
        (
            "Jane Roe said it was late. According to him, it is shut.",
            &[
                "indirect: it was late - Jane Roe (indirect)",
                "indirect: it is shut - him (indirect)",
            ],
        ),
    ]);
}

#[test]
fn a_source_between_commas_parts_what_has_its_verb_behind_it() {
    reports(&[
        (
            "The idea, according to the union, was never to sell the mill.",
            &[
                "indirect: The idea, according to the union, was never to sell the mill - the union (indirect)",
            ],
        ),
        (
            "The mill was sold, according to the union, and the town was never asked.",
            &["indirect: The mill was sold - the union (indirect)"],
        ),
        (
            "About 40 workers have left the mill, according to figures from the union.",
            &["indirect: About 40 workers have left the mill - figures (indirect)"],
        ),
    ]);
}

#[test]
fn what_somebody_said_follows_behind_as() {
    reports(&[
        (
            "As Jane Roe noted on Friday, the bridge is old.",
            &["indirect: the bridge is old - Jane Roe (indirect)"],
        ),
        (
            "But as Jane Roe pointed out, the bridge is old.",
            &["indirect: the bridge is old - Jane Roe (indirect)"],
        ),
        ("As Jane Roe asked for help, the bridge was closed.", &[]),
        ("As Jane Roe reports, the bridge is closed.", &[]),
    ]);
}

#[test]
fn what_happened_as_somebody_spoke_is_not_said() {
    reports(&[
        ("As the judge ruled, relatives wept in court.", &[]),
        ("As neighbours shouted, police moved in on Friday.", &[]),
        ("As Jane Roe wrote, the whole town slept.", &[]),
        ("As Jane Roe told the crowd, the police arrived.", &[]),
        ("As Jane Roe complained, the staff walked out.", &[]),
        ("As Jane Roe pointed to the map, the lights went out.", &[]),
    ]);
}

#[test]
fn what_is_told_may_wait_behind_words_between_commas() {
    reports(&[
        (
            "Jane Roe said, however, that the bridge was old.",
            &["indirect: the bridge was old - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said however, that about 40 workers had left.",
            &["indirect: about 40 workers had left - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe says about 40 workers have left.",
            &["indirect: about 40 workers have left - Jane Roe (indirect)"],
        ),
        (
            "It was no surprise, Jane Roe said, that the bridge was old.",
            &[
                "indirect: It was no surprise, Jane Roe said, that the bridge was old - Jane Roe (indirect)",
            ],
        ),
        (
            "Jane Roe said, in a letter to the council, that the bridge was old.",
            &["indirect: the bridge was old - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said, at the school, that evening, that nobody was hurt.",
            &["indirect: nobody was hurt - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said however, the road, that he built, was safe.",
            &["indirect: however, the road, that he built, was safe - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn whom_somebody_quotes_has_said_it() {
    reports(&[
        (
            "Sam Tarrant quoted the mayor as saying that it was late.",
            &["indirect: it was late - the mayor (indirect)"],
        ),
        (
            "The mayor was quoted as saying that it was late.",
            &["indirect: it was late - The mayor (indirect)"],
        ),
        (
            "Jane Roe told the Leedford council meeting that it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe will not leave despite reports that she was asked to.",
            &[],
        ),
    ]);
}

#[test]
fn what_a_source_is_stands_between_commas_and_is_none_of_what_it_says() {
    for aside in [
        "a doctor in Leedford",
        "head of the clinic",
        "who leads the clinic",
    ] {
        reads(
            &format!("According to Jane Roe, {aside}, the strain is mild."),
            &["indirect: the strain is mild - Jane Roe"],
        );
    }
    for told in [
        "the strain, a cousin of the flu, is mild",
        "the mayor, Sam Tarrant, has left the clinic",
        "a doctor has left the clinic, and a nurse is to go",
        "the doctor, aged 41, has left the clinic",
    ] {
        reads(
            &format!("According to Jane Roe, {told}."),
            &[&format!("indirect: {told} - Jane Roe")],
        );
    }
}

#[test]
fn who_has_no_name_has_nothing_told_of_them() {
    reads(
        "According to police, a doctor, her son and a nurse fled the clinic.",
        &["indirect: a doctor, her son and a nurse fled the clinic - police"],
    );
}

#[test]
fn whoever_is_quoted_as_saying_it_said_it_alone() {
    reports(&[(
        "The Echo quoted Jane Roe as saying it was a “sad” day.",
        &["mixed: it was a “sad” day - Jane Roe (clause)"],
    )]);
}

#[test]
fn how_somebody_describes_a_thing_is_their_word() {
    reports(&[(
        "“A sad day” is how Jane Roe describes it.",
        &["direct: A sad day - Jane Roe (after)"],
    )]);
}

#[test]
fn nobody_told_what_is_told_to_be_told() {
    for passive in ["will be noted", "should be said", "can now be revealed"] {
        reads(
            &format!("It {passive} that the bridge is old and has to be shut."),
            &[],
        );
    }
}

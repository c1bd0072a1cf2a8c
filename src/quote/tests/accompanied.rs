//! Subjects that stand beside another, and words that only look like a clause.

use super::{reads, reports};

#[test]
fn a_participle_has_the_subject_that_with_gives_it() {
    reports(&[
        (
            "The row went on, with union leader Jane Roe alleging that it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe left, saying that it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn brackets_behind_a_name_hold_no_speaker() {
    reports(&[
        (
            "Senator Jane Roe (LRP, Ashby South), said it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe, chair of Leedford Rising (a union), said it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn a_quotation_belongs_to_the_clause_before_and_not_to_the_one_that_and_joins() {
    reads(
        "Jane Roe said it was “a feast for polluters”, and Liberal leader Sam Tarrant dismissed it as “timid”.",
        &[
            "mixed: a feast for polluters - Jane Roe",
            "mixed: timid - Sam Tarrant",
        ],
    );
    reads(
        "Knowing that it was “a feast for polluters,” though, Jane Roe said it was late.",
        &["mixed: a feast for polluters, - Jane Roe"],
    );
}

#[test]
fn a_name_behind_who_is_told_is_the_subject_of_what_is_said() {
    reports(&[
        (
            "Jane Roe told the inquest Tarrant would have lived.",
            &["indirect: Tarrant would have lived - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe told the inquest it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn as_before_a_subject_governs_nothing() {
    reports(&[(
        "It broke down at Leedford as Jane Roe labelled it “stupid”.",
        &["mixed: it “stupid” - Jane Roe (before)"],
    )]);
}

#[test]
fn reports_and_think_are_verbs_behind_their_subjects_only() {
    reports(&[
        (
            "It was late, the Leedford Echo reports.",
            &["indirect: It was late - Leedford Echo (indirect)"],
        ),
        ("Jane Roe rejected reports that it was late.", &[]),
        (
            "Analysts think it was late.",
            &["indirect: it was late - Analysts (indirect)"],
        ),
        (
            "Those who think it was late came to think it was early.",
            &[],
        ),
        ("Jane Roe is feeling that it was late.", &[]),
        (
            "Jane Roe pleaded guilty to arson, reckless as to whether it was late.",
            &[],
        ),
    ]);
}

#[test]
fn contractions_stand_between_subject_and_verb() {
    reports(&[(
        "Leedford Police didn't say whether it was late.",
        &["indirect: it was late - Leedford Police (indirect)"],
    )]);
}

#[test]
fn who_asks_stands_behind_the_question_whatever_follows_the_name() {
    reports(&[(
        "“Was it late?” asked Senator Jane Roe of Leedford, who came.",
        &["direct: Was it late? - Jane Roe (after)"],
    )]);
}

#[test]
fn a_noun_that_a_preposition_governs_past_its_adjectives_does_not_share_its_verb() {
    reports(&[(
        "In an angry statement, Jane Roe left the council, calling it “a joke”.",
        &["mixed: it “a joke” - Jane Roe (before)"],
    )]);
}

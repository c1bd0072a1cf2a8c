//! What a verb acts on is nobody who speaks, and a noun is no verb.

use super::{reads, reports};

#[test]
fn an_object_is_no_speaker_where_an_apposition_ends_before_the_verb() {
    reports(&[
        (
            "Jane Roe, leader of the opposition, accused the government of “years of neglect”.",
            &["mixed: the government of “years of neglect” - Jane Roe (clause)"],
        ),
        (
            "Mr Roe, 49, from Leedford, called the referee “a cheat”.",
            &["mixed: the referee “a cheat” - Roe (before)"],
        ),
        (
            "Sgt Jane Roe, of Leedford Police, praised the boy’s “rare courage”.",
            &["mixed: the boy’s “rare courage” - Jane Roe (before)"],
        ),
        (
            "“No,” laughed Jane Roe.",
            &["direct: No, - Jane Roe (after)"],
        ),
        (
            "‘No’, laughed Jane Roe.",
            &["direct: No - Jane Roe (after)"],
        ),
    ]);
}

#[test]
fn a_noun_that_a_verb_has_for_its_object_reports_nothing() {
    reports(&[
        (
            "The mayor, Jane Roe, dismissed claims that the bridge was falling, saying “it is as safe as a church”.",
            &["direct: it is as safe as a church - Jane Roe (before)"],
        ),
        (
            "The mayor, Jane Roe, denied claims of fraud, telling reporters: “It is a lie.”",
            &["direct: It is a lie. - Jane Roe (colon)"],
        ),
        (
            "Jane Roe claims that the bridge was falling.",
            &["indirect: the bridge was falling - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn who_denies_has_not_said_it() {
    reads(
        "Sam Tarrant had accused the mayor of “living in nightclubs”, a charge Roe denies.",
        &["mixed: living in nightclubs - Sam Tarrant"],
    );
}

#[test]
fn who_is_described_is_no_speaker() {
    reports(&[
        (
            "Jane Roe, described as “brave” by friends, fell on Monday.",
            &["mixed: brave - friends (clause)"],
        ),
        (
            "Jane Roe, described as “brave”, fell on Monday.",
            &["scare: brave - nobody"],
        ),
        (
            "It was a fire that Jane Roe described as “a crime”.",
            &["mixed: “a crime” - Jane Roe (before)"],
        ),
    ]);
}

#[test]
fn what_that_points_at_is_an_object() {
    reports(&[
        ("The union rejected that offer on Monday.", &[]),
        ("Jane Roe agreed that deal with the mill last year.", &[]),
        (
            "The union rejected that offers were made on Monday.",
            &["indirect: offers were made on Monday - The union (indirect)"],
        ),
        (
            "Jane Roe agreed that rain was likely on Monday.",
            &["indirect: rain was likely on Monday - Jane Roe (indirect)"],
        ),
    ]);
}

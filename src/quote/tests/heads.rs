//! The head of the noun phrase before a verb, and the edges of what is reported.

use super::reports;

#[test]
fn a_noun_before_a_preposition_is_the_head() {
    reports(&[
        (
            "Growers in Leedford and Ashby said that the rain had ruined them.",
            &["indirect: the rain had ruined them - Growers in Leedford and Ashby (indirect)"],
        ),
        (
            "A man from Leedford said that it had rained all day.",
            &["indirect: it had rained all day - A man from Leedford (indirect)"],
        ),
        (
            "Surveyors hired by the council warned that the bridge was falling.",
            &["indirect: the bridge was falling - Surveyors hired by the council (indirect)"],
        ),
        (
            "Doctors treating Jane Roe said that she was asleep.",
            &["indirect: she was asleep - Doctors treating Jane Roe (indirect)"],
        ),
        (
            "Campaigners against the road said that it would flood.",
            &["indirect: it would flood - Campaigners against the road (indirect)"],
        ),
        (
            "Jane Roe, of the Centre for River Research in Leedford, who read the report, said that it was thin.",
            &["indirect: it was thin - Jane Roe (indirect)"],
        ),
        (
            "Speaking in Leedford, Jane Roe said that it had rained all day.",
            &["indirect: it had rained all day - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn a_time_neither_speaks_nor_is_told() {
    reports(&[
        (
            "The bank last year told customers that it was safe.",
            &["indirect: it was safe - The bank (indirect)"],
        ),
        (
            "A report published by the council on Friday said that the bridge was falling.",
            &["indirect: the bridge was falling - A report published by the council (indirect)"],
        ),
    ]);
    let article = crate::parse("Jane Roe warned last month that the bridge was falling.");
    assert_eq!(article.quotes[0].told_to, None);
}

#[test]
fn who_is_told_is_told_by_name() {
    let article = crate::parse("Jane Roe told the Post’s Sam Tarrant that it was safe.");
    let told = article.quotes[0].told_to.unwrap();
    assert_eq!(article.text_of(told), Some("the Post’s Sam Tarrant"));
}

#[test]
fn a_family_is_no_adverb() {
    reports(&[(
        "A letter from the family read: “We are lost.”",
        &["direct: We are lost. - A letter from the family (colon)"],
    )]);
}

#[test]
fn letters_and_notes_report_nothing() {
    reports(&[(
        "There are cups, letters, and notes from the time that she spent there as a child.",
        &[],
    )]);
}

#[test]
fn a_source_reaches_to_its_comma() {
    reports(&[
        (
            "According to a poll released last week by the union, the road was shut all day.",
            &["indirect: the road was shut all day - a poll released last week (indirect)"],
        ),
        (
            "According to papers seen by the Leedford Post, the bridge was never checked.",
            &["indirect: the bridge was never checked - papers seen (indirect)"],
        ),
    ]);
}

#[test]
fn who_somebody_is_belongs_to_the_clause_that_names_them() {
    reports(&[
        (
            "The ferry was sinking, said Jane Roe, who swam to the shore.",
            &["indirect: The ferry was sinking - Jane Roe (indirect)"],
        ),
        (
            "The ferry was sinking, said Jane Roe, a nurse who swam to the shore.",
            &["indirect: The ferry was sinking - Jane Roe (indirect)"],
        ),
        (
            "The ferry, Jane Roe said, was sinking within minutes.",
            &[
                "indirect: The ferry, Jane Roe said, was sinking within minutes - Jane Roe (indirect)",
            ],
        ),
    ]);
}

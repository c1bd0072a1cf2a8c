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

#[test]
fn a_name_between_a_body_and_an_office_is_the_head() {
    reports(&[
        (
            "Jane Roe of Leedford Town left. Leedford boss Sam Tarrant was upset, insisting the goal was late.",
            &["indirect: the goal was late - Sam Tarrant (indirect)"],
        ),
        (
            "Jane Roe ran. Roe wants voters to recall that she took a stand.",
            &["indirect: she took a stand - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn what_somebody_is_at_or_writes_in_is_no_speaker() {
    reports(&[
        (
            "A spokesman for the special forces command at its headquarters in Leedford, Ohio, said the bridge was shut.",
            &["indirect: the bridge was shut - A spokesman (indirect)"],
        ),
        (
            "The authors of the research published in the journal Heart Reports argued that work should stop.",
            &["indirect: work should stop - The authors (indirect)"],
        ),
        (
            "Jane Roe of The Leedford Echo said the bridge was shut.",
            &["indirect: the bridge was shut - Jane Roe (indirect)"],
        ),
        (
            "People on the street said they were angry.",
            &["indirect: they were angry - People on the street (indirect)"],
        ),
        (
            "Jane Roe was quoted by the Leedford Times as saying the bridge was unsafe.",
            &["indirect: the bridge was unsafe - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn who_is_joined_by_an_age_or_by_kin_speaks_too() {
    reports(&[
        (
            "Jane Roe, 41, and Sam Tarrant, 42, said they were scared.",
            &["indirect: they were scared - Jane Roe and Sam Tarrant (indirect)"],
        ),
        (
            "Jane Roe and her co-author, Sam Tarrant, said the test was late.",
            &["indirect: the test was late - Jane Roe and Sam Tarrant (indirect)"],
        ),
        (
            "Jane Roe met her co-author. In Leedford, Sam Tarrant said the test was late.",
            &["indirect: the test was late - Sam Tarrant (indirect)"],
        ),
    ]);
}

#[test]
fn a_source_is_the_text_and_not_its_owner() {
    reports(&[
        (
            "According to court documents, Jane Roe, a nurse, shot the man twice.",
            &["indirect: Jane Roe, a nurse, shot the man twice - court documents (indirect)"],
        ),
        (
            "The man was shot, according to Leedford Hospital late on Friday.",
            &["indirect: The man was shot - Leedford Hospital (indirect)"],
        ),
    ]);
}

#[test]
fn who_is_the_noun_before_it() {
    reports(&[(
        "Police Chief Jane Roe said officers found the man, who told them he had been shot.",
        &[
            "indirect: officers found the man, who told them he had been shot - Jane Roe (indirect)",
            "indirect: he had been shot - the man (indirect)",
        ],
    )]);
}

#[test]
fn who_hears_what_somebody_said_has_not_said_it() {
    reports(&[
        (
            "A driver told Jane Roe “he came out of nowhere”, a jury has heard.",
            &["direct: he came out of nowhere - driver (before)"],
        ),
        (
            "“He came out of nowhere,” a jury has heard.",
            &["direct: He came out of nowhere, - jury (after)"],
        ),
    ]);
}

#[test]
fn who_somebody_is_stands_behind_the_name_of_a_label() {
    reports(&[(
        "Jane Roe, vicar of St Luke’s: “It is safe.”",
        &["direct: It is safe. - Jane Roe (label)"],
    )]);
}

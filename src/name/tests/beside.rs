//! Names beside the offices and the longer names that they stand for.

use super::named;

#[test]
fn an_office_is_held_by_the_name_between_commas_behind_it() {
    named(&[
        (
            "The mayor, Jane Roe, opened it on Monday.",
            &["person Jane Roe: The mayor; Jane Roe"],
        ),
        (
            "It was opened on Monday by the mayor, Jane Roe, Sam Tarrant and others.",
            &[
                "person Jane Roe: Jane Roe",
                "person Sam Tarrant: Sam Tarrant",
            ],
        ),
    ]);
}

#[test]
fn an_officer_names_a_body() {
    named(&[(
        "It was heard on Monday at Leedford Coroner’s Court.",
        &["organisation Leedford Coroner’s Court: Leedford Coroner’s Court"],
    )]);
}

#[test]
fn a_company_of_two_words_is_itself_without_its_ending() {
    named(&[(
        "Farrow Mills fell on Monday. It was sold by Farrow Mills Ltd on Tuesday.",
        &["organisation Farrow Mills Ltd: Farrow Mills; Farrow Mills Ltd"],
    )]);
}

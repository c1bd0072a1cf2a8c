//! What belongs to a role, and whose it is.

use super::named;

#[test]
fn the_age_of_somebody_goes_with_the_role_behind_it() {
    named(&[
        (
            "Jane Roe scored twice. The 26-year-old goalkeeper left.",
            &["person Jane Roe: Jane Roe; The 26-year-old goalkeeper"],
        ),
        (
            "Jane Roe, 26, scored twice on Monday, and nobody was faster than the 26-year-old\n\ncoach of the team was \
             not asked by them.",
            &["person Jane Roe: Jane Roe; the 26-year-old"],
        ),
    ]);
}

#[test]
fn an_office_is_known_by_its_head_and_not_by_its_concern() {
    named(&[
        (
            "The road was shut by the minister Jane Roe. On Monday the Minister for Roads was late.",
            &["person Jane Roe: the minister; Jane Roe; Minister for Roads"],
        ),
        (
            "It was told to the MP Jane Roe on Monday. The MP for Leedford and Ashby was late.",
            &["person Jane Roe: MP Jane Roe; MP for Leedford and Ashby"],
        ),
    ]);
}

#[test]
fn a_pronoun_takes_up_the_role_with_which_a_sentence_begins() {
    let taken: &[&str] = &[
        "person Jane Roe: Jane Roe",
        "role waitress: the waitress; She",
    ];
    let left: &[&str] = &["person Jane Roe: Jane Roe; She"];
    named(&[
        (
            "Jane Roe left on Monday. At noon, the waitress opened the door. She wept.",
            taken,
        ),
        (
            "Jane Roe left on Monday. At noon the waitress opened the door. She wept.",
            left,
        ),
        (
            "Jane Roe left on Monday. Behind the waitress stood a dog. She wept.",
            left,
        ),
    ]);
}

#[test]
fn an_office_told_beside_a_name_is_its_holders() {
    let held: &[&str] = &["person Jane Roe: Jane Roe; Mayor of Leedford; The mayor"];
    named(&[
        (
            "It was seen by Jane Roe, the Mayor of Leedford, on Monday. The mayor said it was late.",
            held,
        ),
        (
            "The Taoiseach, Jane Roe, left on Monday. The Taoiseach said it was late.",
            &["person Jane Roe: Taoiseach; Jane Roe; Taoiseach"],
        ),
        (
            "It was seen by Jane Roe, leader of the council, on Monday. The leader said it was late.",
            &["person Jane Roe: Jane Roe; leader; The leader"],
        ),
        (
            "It was seen by Gov. Jane Roe on Monday. The governor said it was late.",
            &["person Jane Roe: Gov. Jane Roe; The governor"],
        ),
    ]);
}

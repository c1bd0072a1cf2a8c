//! Where a run of capitals begins, and where it ends.

use super::named;

#[test]
fn months_and_auxiliaries_begin_a_name_where_a_surname_follows() {
    named(&[
        (
            "It was told to Will Roe on Monday, and Will Roe left.",
            &["person Will Roe: Will Roe; Will Roe"],
        ),
        ("They met Will on Monday. Will they come?", &[]),
        ("They say that in April Roe left.", &["other Roe: Roe"]),
        (
            "They met Ms May Roe on Monday.",
            &["person May Roe: Ms May Roe"],
        ),
        ("They met Roe May on Monday.", &["other Roe: Roe"]),
    ]);
}

#[test]
fn party_labels_are_no_names() {
    named(&[(
        "It was told to Jane Roe, D-Calif., and to Sam Tarrant, R-Ohio, on Monday.",
        &[
            "person Jane Roe: Jane Roe",
            "person Sam Tarrant: Sam Tarrant",
        ],
    )]);
}

#[test]
fn a_head_and_its_concern_are_one_name() {
    named(&[
        (
            "They met House of Leedford on Monday.",
            &["organisation House of Leedford: House of Leedford"],
        ),
        (
            "They met Gate of Leedford on Monday.",
            &["other Gate: Gate", "other Leedford: Leedford"],
        ),
        (
            "They met Council of the Pier on Monday.",
            &["organisation Council of the Pier: Council of the Pier"],
        ),
        (
            "They met Council of the pier on Monday.",
            &["organisation Council: Council"],
        ),
        (
            "They met Council for Roads and Bridges on Monday.",
            &["organisation Council for Roads and Bridges: Council for Roads and Bridges"],
        ),
        (
            "They met Council for Roads and Jane Roe on Monday.",
            &[
                "organisation Council for Roads: Council for Roads",
                "person Jane Roe: Jane Roe",
            ],
        ),
        (
            "They met Mayor of Leedford and Ashby on Monday.",
            &["role Mayor of Leedford and Ashby: Mayor of Leedford and Ashby"],
        ),
        (
            "They met Council of Leedford and Ashby on Monday.",
            &[
                "organisation Council of Leedford: Council of Leedford",
                "other Ashby: Ashby",
            ],
        ),
    ]);
}

#[test]
fn stops_and_hyphens_stand_inside_a_name() {
    named(&[
        (
            "They met J. Roe and J. K. Roe on Monday.",
            &["person J. K. Roe: J. Roe; J. K. Roe"],
        ),
        (
            "They met Jane K Roe on Monday.",
            &["person Jane K Roe: Jane K Roe"],
        ),
        ("They met Dr. Roe on Monday.", &["person Roe: Dr. Roe"]),
        (
            "They met Roe. Jane Tarrant left.",
            &["other Roe: Roe", "person Jane Tarrant: Jane Tarrant"],
        ),
        (
            "They met Roe-Tarrant on Monday. They met Roe-led boats on Monday.",
            &["other Roe-Tarrant: Roe-Tarrant", "other Roe: Roe"],
        ),
        (
            "They met Roe - Tarrant on Monday.",
            &["other Roe: Roe", "other Tarrant: Tarrant"],
        ),
        (
            "They met Roe- Tarrant on Monday.",
            &["other Roe: Roe", "other Tarrant: Tarrant"],
        ),
    ]);
}

#[test]
fn particles_want_a_surname() {
    named(&[
        (
            "They met Anna van der Roe on Monday.",
            &["person Anna van der Roe: Anna van der Roe"],
        ),
        (
            "They met Anna de Roe on Monday.",
            &["person Anna de Roe: Anna de Roe"],
        ),
        ("They met Anna van on Monday.", &["person Anna: Anna"]),
        (
            "They met Anna van der left on Monday.",
            &["person Anna: Anna"],
        ),
    ]);
}

#[test]
fn no_name_ends_with_a_small_word() {
    named(&[
        (
            "They met Save These Streets on Monday.",
            &["other Save These Streets: Save These Streets"],
        ),
        ("They met Save These on Monday.", &["other Save: Save"]),
    ]);
}

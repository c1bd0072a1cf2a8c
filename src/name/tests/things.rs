//! Names of companies and things that look like somebody’s, and words that are part of no name.

use super::named;

#[test]
fn an_age_before_a_place_or_a_body_is_that_of_who_stands_behind_it() {
    named(&[
        (
            "It was shut by the 48-year-old New Jersey director on Monday.",
            &["place New Jersey: New Jersey"],
        ),
        (
            "It was shut by a 48-year-old Ombeda Quell director on Monday. Ombeda Quell closed its plant.",
            &["organisation Ombeda Quell: Ombeda Quell; Ombeda Quell"],
        ),
        (
            "It was shut by 48-year-old Ombeda Quell on Monday.",
            &["person Ombeda Quell: Ombeda Quell"],
        ),
    ]);
}

#[test]
fn which_tells_of_no_person_behind_a_subject() {
    named(&[
        (
            "Ombeda Quell, which owns the mill, is late. Ombeda Quell said so.",
            &["organisation Ombeda Quell: Ombeda Quell; Ombeda Quell"],
        ),
        (
            "They beat Ombeda Quell, which was good. Ombeda Quell said so.",
            &["person Ombeda Quell: Ombeda Quell; Ombeda Quell"],
        ),
    ]);
}

#[test]
fn shares_that_moved_are_a_company_s() {
    for fell in ["fell", "also fell", "were up"] {
        let text = format!("It was told to Ombeda Quell on Monday. Ombeda Quell shares {fell}.");
        named(&[(
            &text,
            &["organisation Ombeda Quell: Ombeda Quell; Ombeda Quell"],
        )]);
    }
    named(&[(
        "It was told to Ombeda Quell on Monday. Ombeda Quell shares a house.",
        &["person Ombeda Quell: Ombeda Quell; Ombeda Quell"],
    )]);
}

#[test]
fn people_are_no_part_of_the_name_of_those_who_support_them() {
    named(&[
        (
            "CARROW, May 3 — Supporters of Jane Roe and Sam Tarrant left.",
            &[
                "place CARROW: CARROW",
                "person Jane Roe: Jane Roe",
                "person Sam Tarrant: Sam Tarrant",
            ],
        ),
        (
            "Friends of Jane Roe left on Monday.",
            &["person Jane Roe: Jane Roe"],
        ),
        (
            "Friends of Jane Roe Park left on Monday.",
            &["organisation Friends of Jane Roe Park: Friends of Jane Roe Park"],
        ),
        (
            "Friends of the Earth left on Monday.",
            &["organisation Friends of the Earth: Friends of the Earth"],
        ),
    ]);
}

#[test]
fn what_stands_behind_a_brand_is_part_of_it() {
    named(&[
        (
            "The Ombeda Pro is late. The iPad Pro and the iPhone 11 Pro Max were sold.",
            &["other Ombeda Pro: Ombeda Pro"],
        ),
        (
            "They saw that 150 kW Zentrix is here, and kWh Ombeda too.",
            &["other Zentrix: Zentrix", "other Ombeda: Ombeda"],
        ),
        (
            "It was sold to eBay chairman Jane Roe on Monday by eBay Jane Roe.",
            &["person Jane Roe: chairman; Jane Roe; Jane Roe"],
        ),
        (
            "On Monday in 2019 Roe was told. Jane Roe left.",
            &["person Jane Roe: Roe; Jane Roe"],
        ),
    ]);
}

#[test]
fn a_thing_does_not_go_by_its_first_word() {
    named(&[
        (
            "They sold the Zentrix Search on Monday. It was told to Zentrix.",
            &[
                "other Zentrix Search: Zentrix Search",
                "other Zentrix: Zentrix",
            ],
        ),
        (
            "Zentrix Search said so. All was told to Zentrix on Monday.",
            &["organisation Zentrix Search: Zentrix Search; Zentrix"],
        ),
        (
            "They left Skerrin Island on Monday. Skerrin was shut.",
            &["place Skerrin Island: Skerrin Island; Skerrin"],
        ),
    ]);
}

#[test]
fn a_coined_word_that_speaks_is_a_body() {
    named(&[
        (
            "On Monday BirdFeed said that all was late.",
            &["organisation BirdFeed: BirdFeed"],
        ),
        (
            "On Monday Bob said that all was late.",
            &["person Bob: Bob"],
        ),
    ]);
}

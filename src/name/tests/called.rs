//! Names by what stands for a state, a team, a house, a firm; and what stood alone before.

use super::named;

#[test]
fn dotted_letters_may_be_a_state_or_an_office() {
    named(&[
        (
            "They met in Harrow, N.J., on Monday.",
            &["place Harrow: Harrow", "place N.J.: N.J."],
        ),
        ("They met the C.E.O. on Monday.", &["role C.E.O.: C.E.O."]),
        (
            "They met the F.R.S. on Monday. It was o.k. and O.K. for all.",
            &["organisation F.R.S.: F.R.S."],
        ),
        (
            "They met S.D. Roe on Monday.",
            &["person S.D. Roe: S.D. Roe"],
        ),
    ]);
}

#[test]
fn a_plural_behind_a_place_is_a_team() {
    named(&[
        (
            "They met the Chicago Lurkers on Monday. The Lurkers lost.",
            &["organisation Chicago Lurkers: Chicago Lurkers; Lurkers"],
        ),
        (
            "They met the Los Angeles Lurkers on Monday.",
            &["organisation Los Angeles Lurkers: Los Angeles Lurkers"],
        ),
        (
            "They met the Paris Attacks on Monday.",
            &["other Paris Attacks: Paris Attacks"],
        ),
        (
            "They met Sydney Lurkers on Monday.",
            &["person Sydney Lurkers: Sydney Lurkers"],
        ),
        (
            "They met the Chicago Harbour's head on Monday.",
            &["place Chicago Harbour: Chicago Harbour"],
        ),
        (
            "They met at the Tokyo Paralympics on Monday.",
            &["other Tokyo Paralympics: Tokyo Paralympics"],
        ),
    ]);
}

#[test]
fn cities_by_three_words_or_behind_in_are_places() {
    named(&[
        (
            "They met New York City on Monday.",
            &["place New York City: New York City"],
        ),
        (
            "They met in Kansas City on Monday.",
            &["place Kansas City: Kansas City"],
        ),
        (
            "They met at Leedford City on Monday.",
            &["organisation Leedford City: Leedford City"],
        ),
        (
            "They saw hope in Leedford City striker Jane Roe on Monday. Leedford City won.",
            &[
                "organisation Leedford City: Leedford City; Leedford City",
                "person Jane Roe: striker; Jane Roe",
            ],
        ),
    ]);
}

#[test]
fn the_house_is_no_white_house() {
    named(&[
        (
            "They met the White House on Monday. They left the House on Tuesday.",
            &[
                "organisation White House: White House",
                "other House: House",
            ],
        ),
        (
            "They met the Roe White House on Monday. Jane Roe left.",
            &[
                "organisation Roe White House: Roe White House",
                "person Jane Roe: Jane Roe",
            ],
        ),
    ]);
}

#[test]
fn companies_have_words_for_what_they_are() {
    named(&[
        (
            "They met Zentrix International on Monday.",
            &["organisation Zentrix International: Zentrix International"],
        ),
        (
            "They met Roe's Inc. on Monday. They like Roe's.",
            &["organisation Roe's Inc: Roe's Inc; Roe"],
        ),
        (
            "They met the U.N. Roads Programme and the U.N. Ports Programme on Monday.",
            &[
                "organisation U.N. Roads Programme: U.N. Roads Programme",
                "organisation U.N. Ports Programme: U.N. Ports Programme",
            ],
        ),
    ]);
}

#[test]
fn what_stood_alone_before_goes_not_by_a_longer_name() {
    named(&[
        (
            "They met Zentrix on Monday. They like Zentrix Search. They like Zentrix.",
            &[
                "other Zentrix: Zentrix; Zentrix",
                "other Zentrix Search: Zentrix Search",
            ],
        ),
        (
            "They met Mosi on Monday. They like Mosi Tarrant. They like Jane Tarrant. They like Mosi.",
            &[
                "person Mosi Tarrant: Mosi; Mosi Tarrant; Mosi",
                "person Jane Tarrant: Jane Tarrant",
            ],
        ),
        (
            "They met Mosi Tarrant on Monday. They like Mosi.",
            &["person Mosi Tarrant: Mosi Tarrant; Mosi"],
        ),
        (
            "They met Mosi on Monday. They like Mr Mosi Tarrant. They like Mosi.",
            &["person Mosi Tarrant: Mosi; Mr Mosi Tarrant; Mosi"],
        ),
    ]);
}

//! Names of which their own words tell for sure what they name.

use super::named;

#[test]
fn countries_that_are_written_as_other_words_are() {
    named(&[
        (
            "The US said so on Monday. It told us that US officials who left were at the WHO.",
            &["place US: US; US", "organisation WHO: WHO"],
        ),
        (
            "They left the United Kingdom on Monday. Leedford United won.",
            &[
                "place United Kingdom: United Kingdom",
                "organisation Leedford United: Leedford United",
            ],
        ),
        ("IT IS LATE, TELL US WHO DID IT", &[]),
        (
            "US-China talks in the US cost US$5.",
            &["place US: US; US", "place China: China"],
        ),
    ]);
}

#[test]
fn parties_and_committees_are_bodies_each_its_own() {
    named(&[
        (
            "The Labour Party said so. The Conservative Party said no. The Liberal Party left.",
            &[
                "organisation Labour Party: Labour Party",
                "organisation Conservative Party: Conservative Party",
                "organisation Liberal Party: Liberal Party",
            ],
        ),
        (
            "The Child Welfare Committee met on Monday. The child was safe.",
            &["organisation Child Welfare Committee: Child Welfare Committee"],
        ),
        (
            "Mayor Jane Guardian met Minister Sam Post on Monday.",
            &[
                "person Jane Guardian: Mayor Jane Guardian",
                "person Sam Post: Minister Sam Post",
            ],
        ),
    ]);
}

#[test]
fn places_by_names_that_others_have_too() {
    named(&[
        (
            "San Diego and Jane Roe are rivals. It was in San Diego County. The West Bank is far.",
            &[
                "place San Diego: San Diego",
                "person Jane Roe: Jane Roe",
                "place San Diego County: San Diego County",
                "place West Bank: West Bank",
            ],
        ),
        (
            "The World Bank said so. Diego Roe met Leedford (LBN) officials.",
            &[
                "organisation World Bank: World Bank",
                "person Diego Roe: Diego Roe",
                "other Leedford: Leedford",
                "organisation LBN: LBN",
            ],
        ),
    ]);
}

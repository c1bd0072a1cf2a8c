//! Roles before a word that may be a verb or a noun, and what else tells who acts.

use super::named;

#[test]
fn a_role_acts_by_a_verb_that_may_be_a_noun() {
    named(&[
        (
            "The minister Jane Roe spoke on Monday. The minister left. The minister backs the plan. The minister plans to go. \
             The minister lost friends.",
            &[
                "person Jane Roe: The minister; Jane Roe; The minister; The minister; The minister; The minister",
            ],
        ),
        (
            "Leedford Council met on Monday. The council plans for Leedford failed. The council cut grass. The council cut 40 jobs.",
            &[
                "organisation Leedford Council: Leedford Council; The council",
                "other Leedford: Leedford",
            ],
        ),
        (
            "The minister Jane Roe spoke on Monday. The minister shops that fell are shut.",
            &["person Jane Roe: The minister; Jane Roe"],
        ),
        (
            "Leedford Council met on Monday. The council minutes show nothing.",
            &["organisation Leedford Council: Leedford Council"],
        ),
    ]);
}

#[test]
fn of_two_who_hold_an_office_one_held_it_before() {
    let now = "person Jane Roe: President Jane Roe; The president; The sitting president";
    named(&[(
        "Former President Sam Tarrant met President Jane Roe on Monday. The president slept. The former president slept. \
         The sitting president slept.",
        &[
            "person Sam Tarrant: Former President Sam Tarrant; The former president",
            now,
        ],
    )]);
}

#[test]
fn makers_and_lenders_are_companies() {
    named(&[
        (
            "Zentrix said on Monday it would close its plant. The carmaker left.",
            &["organisation Zentrix: Zentrix; it; The carmaker"],
        ),
        (
            "Carmaker Zentrix said so on Monday.",
            &["organisation Carmaker Zentrix: Carmaker Zentrix"],
        ),
    ]);
}

#[test]
fn a_union_by_its_letters() {
    named(&[
        (
            "They met the RMT and Hale Motors on Monday. The union left.",
            &[
                "organisation RMT: RMT; The union",
                "organisation Hale Motors: Hale Motors",
            ],
        ),
        (
            "They met the IRB on Monday. The union left.",
            &["organisation IRB: IRB"],
        ),
    ]);
}

#[test]
fn the_head_of_a_small_body_is_told_behind_it() {
    named(&[(
        "The director of the hospital trust, Jane Roe, left on Monday.",
        &["person Jane Roe: The director; Jane Roe"],
    )]);
}

#[test]
fn degrees_speeds_and_notices_are_no_names() {
    named(&[
        (
            "They had 40 degrees Celsius, or 104 Fahrenheit, and flew at Mach 2.",
            &[],
        ),
        (
            "BREAKING: Jane Roe has left.",
            &["person Jane Roe: Jane Roe"],
        ),
        (
            "EXCLUSIVE NEWS: Jane Roe has left.",
            &["person Jane Roe: Jane Roe"],
        ),
        (
            "IRB: Jane Roe has left.",
            &["organisation IRB: IRB", "person Jane Roe: Jane Roe"],
        ),
    ]);
}

#[test]
fn an_office_is_known_by_its_short_form() {
    named(&[(
        "Dr Jane Roe met Det Sam Tarrant on Monday. The doctor left. The detective slept.",
        &[
            "person Jane Roe: Dr Jane Roe; The doctor",
            "person Sam Tarrant: Det Sam Tarrant; The detective",
        ],
    )]);
}

#[test]
fn a_role_of_nobody_in_particular_stands_for_nobody() {
    named(&[
        (
            "The candidate Jane Roe spoke on Monday. No candidate said so. Every candidate said so.",
            &["person Jane Roe: The candidate; Jane Roe"],
        ),
        (
            "President Jane Roe spoke on Monday. The next president has to be kind.",
            &["person Jane Roe: President Jane Roe"],
        ),
        (
            "Unlike Jane Roe, the coroner works on Mondays. Unlike Sam Tarrant, a coroner struck by it, they left.",
            &[
                "person Jane Roe: Jane Roe",
                "person Sam Tarrant: Sam Tarrant; a coroner",
            ],
        ),
    ]);
}

#[test]
fn an_age_goes_with_a_people() {
    named(&[(
        "Jane Roe scored twice. The 26-year-old Dutch striker left.",
        &["person Jane Roe: Jane Roe; The 26-year-old Dutch striker"],
    )]);
}

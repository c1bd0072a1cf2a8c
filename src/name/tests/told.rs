//! What a common noun tells of the name that it takes up.

use super::{has, named};
use crate::EntityKind::{Organisation, Other, Person, Place};

#[test]
fn a_noun_for_bodies_tells_what_the_name_before_it_is() {
    has(
        "Orbivane Leisure will close twelve gyms. Some 300 jobs are at risk, the company said on Monday.",
        Organisation,
        "Orbivane Leisure",
        &["Orbivane Leisure", "the company"],
    );
    named(&[(
        "Orbivane closed twelve shops. The retailer said it was sorry.",
        &["organisation Orbivane: Orbivane; The retailer; it"],
    )]);
    // Neither is known for a body of people before that.
    let before = "Orbivane Leisure will close twelve gyms. Some 300 jobs are at risk, people said on Monday.";
    has(before, Other, "Orbivane Leisure", &["Orbivane Leisure"]);
}

#[test]
fn a_noun_for_bodies_tells_nothing_of_people_places_and_of_two() {
    for (text, kind, name) in [
        (
            "Jane Roe left on Monday. The company said it was sorry.",
            Person,
            "Jane Roe",
        ),
        (
            "Ashby Doe left on Monday. The company said it was sorry.",
            Person,
            "Ashby Doe",
        ),
        (
            "It rained in Orbivane on Monday. The company said it was sorry.",
            Place,
            "Orbivane",
        ),
        (
            "On Monday Orbivane closed and Zentrix closed. The company said it was sorry.",
            Other,
            "Orbivane",
        ),
        (
            "On Monday Orbivane closed. The new company said it was sorry.",
            Other,
            "Orbivane",
        ),
        (
            "On Monday Orbivane closed. It rained. The company said it was sorry.",
            Other,
            "Orbivane",
        ),
        (
            "On Monday Orbivane closed. The council said it was sorry.",
            Other,
            "Orbivane",
        ),
    ] {
        has(text, kind, name, &[name]);
    }
}

#[test]
fn the_company_is_neither_a_council_nor_a_party() {
    for body in ["Leedford Council", "Rising Party"] {
        let text = format!("The {body} met on Monday. The company said it was sorry.");
        has(&text, Organisation, body, &[body]);
    }
}

#[test]
fn who_speaks_for_a_body_tells_that_it_is_one() {
    has(
        "A spokesman for Orbivane Leisure was late. The company said it was sorry.",
        Organisation,
        "Orbivane Leisure",
        &["Orbivane Leisure", "The company", "it"],
    );
    has(
        "Jane Roe, chief executive of Orbivane, left. The company said it was sorry.",
        Organisation,
        "Orbivane",
        &["Orbivane", "The company", "it"],
    );
    has(
        "A spokesman for Ashby Doe was late. Doe left. The company said it was sorry.",
        Person,
        "Ashby Doe",
        &["Ashby Doe", "Doe"],
    );
}

#[test]
fn a_noun_that_only_some_bodies_have_takes_up_the_only_one() {
    has(
        "The Zentrix Ltd flew on Monday. A plane of Orbivane Airways left late. The airline said it was sorry.",
        Organisation,
        "Orbivane Airways",
        &["Orbivane Airways", "The airline", "it"],
    );
    has(
        "Zentrix closed its plant. Orbivane closed its mill. The airline said on Monday that all was well.",
        Organisation,
        "airline",
        &["The airline"],
    );
}

#[test]
fn another_body_is_not_the_one_spoken_of() {
    for noun in [
        "new company",
        "parent company",
        "son’s company",
        "company of walkers",
    ] {
        let text =
            format!("Orbivane Ltd was founded on Monday. The {noun} said that all was well.");
        has(&text, Organisation, "Orbivane Ltd", &["Orbivane Ltd"]);
    }
}

#[test]
fn a_name_is_taken_up_from_among_the_last_eight_noun_phrases() {
    let text = |between: usize| {
        let people = vec!["the driver"; between].join(", ");
        format!("On Monday Orbivane hired {people}. The company said that all was well.")
    };
    has(
        &text(7),
        Organisation,
        "Orbivane",
        &["Orbivane", "The company"],
    );
    has(&text(8), Other, "Orbivane", &["Orbivane"]);
}

//! Names whose words hang together by marks: hyphens, possessives, figures.

use super::named;

#[test]
fn a_given_name_may_have_a_second_syllable_behind_a_hyphen() {
    named(&[
        (
            "They met Roe Heung-min on Monday. Roe said that he was glad.",
            &["person Roe Heung-min: Roe Heung-min; Roe; he"],
        ),
        (
            "They met Moon Jae-in's friend on Monday.",
            &["person Moon Jae-in: Moon Jae-in"],
        ),
        (
            "They met Kim Jong-un at the pier on Monday.",
            &["person Kim Jong-un: Kim Jong-un"],
        ),
        (
            "They met the Ann Roe-era board on Monday.",
            &["other Ann Roe: Ann Roe"],
        ),
        (
            "They met Roe Tower-style critics on Monday.",
            &["place Roe Tower: Roe Tower"],
        ),
        (
            "They met the Kim Lee-led board on Monday.",
            &["other Kim Lee: Kim Lee"],
        ),
        (
            "They met World War II-era critics on Monday.",
            &["other World War II: World War II"],
        ),
    ]);
}

#[test]
fn what_is_called_after_a_saint_keeps_its_possessive() {
    named(&[
        (
            "They met at St Paul's Cathedral on Monday.",
            &["organisation St Paul's Cathedral: St Paul's Cathedral"],
        ),
        (
            "They met at St. Jude's Hospital on Monday.",
            &["organisation St. Jude's Hospital: St. Jude's Hospital"],
        ),
        (
            "They met at St Anne's on Monday.",
            &["place St Anne: St Anne"],
        ),
        (
            "They met St Anne's Jane Roe on Monday.",
            &["person St Anne: St Anne", "person Jane Roe: Jane Roe"],
        ),
        (
            "They met Roe's Cathedral on Monday.",
            &["other Roe: Roe", "other Cathedral: Cathedral"],
        ),
    ]);
}

#[test]
fn bodies_of_many_keep_their_possessive() {
    named(&[
        (
            "They met the Leedford Workers' Party on Monday.",
            &["organisation Leedford Workers' Party: Leedford Workers' Party"],
        ),
        (
            "They met the Leedford People's Party on Monday.",
            &["organisation Leedford People's Party: Leedford People's Party"],
        ),
        (
            "They met the Leedford Children's Research Hospital on Monday.",
            &[
                "organisation Leedford Children's Research Hospital: Leedford Children's Research Hospital",
            ],
        ),
        (
            "They met the Children's Roe on Monday.",
            &["other Children: Children", "other Roe: Roe"],
        ),
    ]);
}

#[test]
fn a_seat_stands_before_a_name_of_two_unknown_words() {
    named(&[
        (
            "They met Rising Tide TD Mosi Tarrant on Monday.",
            &["person Mosi Tarrant: Rising Tide TD Mosi Tarrant"],
        ),
        (
            "They met Rising Tide TD Tarrant on Monday.",
            &["other Rising Tide TD Tarrant: Rising Tide TD Tarrant"],
        ),
    ]);
}

#[test]
fn a_fort_or_a_lake_is_a_place() {
    named(&[
        (
            "They met Fort Roe on Monday. They met Lake Tarrant.",
            &[
                "place Fort Roe: Fort Roe",
                "place Lake Tarrant: Lake Tarrant",
            ],
        ),
        (
            "They met the Port Authority on Monday.",
            &["organisation Port Authority: Port Authority"],
        ),
    ]);
}

#[test]
fn sums_in_any_money_are_no_names() {
    named(&[(
        "They paid R7 and RM6 on Monday. They like the F1 and the R22B.",
        &["organisation F1: F1"],
    )]);
}

#[test]
fn companies_go_by_the_words_before_what_they_do() {
    named(&[(
        "They met Zentrix Energy on Monday. Zentrix said it would close.",
        &["organisation Zentrix Energy: Zentrix Energy; Zentrix; it"],
    )]);
}

#[test]
fn a_duchess_is_one() {
    named(&[(
        "They met the Duchess of Leedford on Monday.",
        &["role Duchess of Leedford: Duchess of Leedford"],
    )]);
}

#[test]
fn behind_a_surname_stand_a_generation_and_an_honour() {
    named(&[
        (
            "They met John G. Roe Jr. on Monday. Mr. Roe left. Then Roe came.",
            &["person John G. Roe Jr: John G. Roe Jr; Mr. Roe; Roe"],
        ),
        (
            "They met Sam Roe and Sam Roe Jr. on Monday.",
            &["person Sam Roe: Sam Roe", "person Sam Roe Jr: Sam Roe Jr"],
        ),
        (
            "They met James Tarrant III on Monday. Tarrant left.",
            &["person James Tarrant III: James Tarrant III; Tarrant"],
        ),
        (
            "They met Mosi Tarrant MBE on Monday.",
            &["person Mosi Tarrant: Mosi Tarrant MBE"],
        ),
        (
            "They met the Leedford AGM on Monday.",
            &["organisation Leedford AGM: Leedford AGM"],
        ),
    ]);
}

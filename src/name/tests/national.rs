//! Bodies by what they are called after, and names that only look like people's.

use super::*;

#[test]
fn a_body_of_a_country_is_called_after_both() {
    named(&[
        (
            "It was told to Netball Scotland on Monday.",
            &["organisation Netball Scotland: Netball Scotland"],
        ),
        (
            "It was told to Public Health Wales on Monday.",
            &["organisation Public Health Wales: Public Health Wales"],
        ),
        (
            "They came to Northern Ireland on Monday.",
            &["place Northern Ireland: Northern Ireland"],
        ),
        (
            "They came to Cricket Street on Monday.",
            &["place Cricket Street: Cricket Street"],
        ),
    ]);
}

#[test]
fn two_places_have_one_police_and_one_board() {
    named(&[
        (
            "Devon and Cornwall Police left on Monday.",
            &["organisation Devon and Cornwall Police: Devon and Cornwall Police"],
        ),
        (
            "It was told to the England and Wales Rowing Board on Monday.",
            &["organisation England and Wales Rowing Board: England and Wales Rowing Board"],
        ),
        (
            "Roe and Essex Police left on Monday.",
            &["organisation Essex Police: Essex Police"],
        ),
        (
            "They came from Devon and Essex County Council left.",
            &[
                "place Devon: Devon",
                "organisation Essex County Council: Essex County Council",
            ],
        ),
    ]);
}

#[test]
fn what_has_an_officer_is_a_body() {
    named(&[
        (
            "Zentrix boss Jane Roe left on Monday.",
            &[
                "organisation Zentrix: Zentrix",
                "person Jane Roe: boss; Jane Roe",
            ],
        ),
        (
            "It was told to Zentrix chief executive Jane Roe on Monday.",
            &[
                "organisation Zentrix: Zentrix",
                "person Jane Roe: chief executive; Jane Roe",
            ],
        ),
        (
            "Mercedes boss Jane Roe left on Monday.",
            &[
                "organisation Mercedes: Mercedes",
                "person Jane Roe: boss; Jane Roe",
            ],
        ),
        (
            "Rosh Tarrin leader Jane Roe left on Monday.",
            &[
                "organisation Rosh Tarrin: Rosh Tarrin",
                "person Jane Roe: leader; Jane Roe",
            ],
        ),
        (
            "Regional manager Jane Roe left on Monday.",
            &["person Jane Roe: manager; Jane Roe"],
        ),
        (
            "Oxford boss Jane Roe left on Monday.",
            &["place Oxford: Oxford", "person Jane Roe: boss; Jane Roe"],
        ),
        (
            "It was told to Zentrix mayor Jane Roe on Monday.",
            &["other Zentrix: Zentrix", "person Jane Roe: mayor; Jane Roe"],
        ),
    ]);
}

#[test]
fn ships_works_and_one_of_many_are_nobody() {
    named(&[
        (
            "They came aboard the HMS Jane Roe on Monday.",
            &["other HMS Jane Roe: HMS Jane Roe"],
        ),
        (
            "They read his novel Jane Roe on Monday.",
            &["other Jane Roe: Jane Roe"],
        ),
        (
            "They read the novel Jane Roe wrote on Monday.",
            &["person Jane Roe: Jane Roe"],
        ),
        (
            "They came to film Jane Roe on Monday.",
            &["person Jane Roe: Jane Roe"],
        ),
        (
            "They saw a Zentrix Tarrin on Monday.",
            &["other Zentrix Tarrin: Zentrix Tarrin"],
        ),
        ("She won an Oscar on Monday.", &["other Oscar: Oscar"]),
        (
            "They heard a Jane Roe song on Monday.",
            &["person Jane Roe: Jane Roe"],
        ),
    ]);
}

#[test]
fn a_storm_centre_is_no_storm() {
    has(
        "The National Hurricane Center said it was late on Monday.",
        Organisation,
        "National Hurricane Center",
        &["National Hurricane Center", "it"],
    );
}

#[test]
fn the_plural_of_no_other_word_is_a_team() {
    named(&[
        (
            "They saw the Green Bay Tarrows on Monday. Tarrows fans slept.",
            &["organisation Green Bay Tarrows: Green Bay Tarrows; Tarrows"],
        ),
        (
            "They saw the Green Tarrow Ashwood on Monday.",
            &["other Green Tarrow Ashwood: Green Tarrow Ashwood"],
        ),
    ]);
}

#[test]
fn small_words_begin_and_end_names() {
    named(&[
        (
            "They saw the All Rivers Alliance on Monday.",
            &["organisation All Rivers Alliance: All Rivers Alliance"],
        ),
        (
            "The All Rivers Alliance left on Monday.",
            &["organisation All Rivers Alliance: All Rivers Alliance"],
        ),
        (
            "They like Zentrix One on Monday.",
            &["other Zentrix One: Zentrix One"],
        ),
        (
            "They are fans of One Leedford, and that is All Zentrix has.",
            &[
                "other One Leedford: One Leedford",
                "other All Zentrix: All Zentrix",
            ],
        ),
        ("All Zentrix has is late.", &["other Zentrix: Zentrix"]),
        (
            "They saw Zentrix One of these days.",
            &["other Zentrix: Zentrix"],
        ),
    ]);
}

#[test]
fn what_is_read_in_is_no_place() {
    named(&[
        (
            "It was published in Zentrix Letters on Monday.",
            &["other Zentrix Letters: Zentrix Letters"],
        ),
        (
            "It was opened in Zentrix Ashby on Monday.",
            &["place Zentrix Ashby: Zentrix Ashby"],
        ),
        (
            "It was published in London on Monday.",
            &["place London: London"],
        ),
    ]);
}

#[test]
fn members_of_parties_are_no_places() {
    named(&[
        (
            "The Ohio Democrat said it was late on Monday.",
            &["role Ohio Democrat: Ohio Democrat"],
        ),
        (
            "The Ohio Democrat primary was late on Monday.",
            &["other Ohio Democrat: Ohio Democrat"],
        ),
    ]);
}

#[test]
fn a_named_body_is_no_club_and_companies_say_what_they_are() {
    named(&[
        (
            "The University of Leedford left on Monday. The club was late.",
            &["organisation University of Leedford: University of Leedford"],
        ),
        (
            "Zentrix AG left on Monday. The company was late.",
            &["organisation Zentrix AG: Zentrix AG; The company"],
        ),
    ]);
}

//! What a name is the name of, and what is no name.

use super::named;

#[test]
fn a_body_with_a_given_name_in_it_is_no_person() {
    named(&[
        (
            "Kent Police said on Monday it was looking for him.",
            &["organisation Kent Police: Kent Police; it"],
        ),
        (
            "Jane Church said on Monday that it was late.",
            &["person Jane Church: Jane Church"],
        ),
    ]);
}

#[test]
fn a_day_owns_no_name_but_gives_its_own_to_a_feast() {
    named(&[
        (
            "Jane Roe won Tuesday's New Hampshire primary.",
            &[
                "person Jane Roe: Jane Roe",
                "place New Hampshire: New Hampshire",
            ],
        ),
        (
            "Jane Roe met Dean Cole on Valentine's Day.",
            &[
                "person Jane Roe: Jane Roe",
                "person Dean Cole: Dean Cole",
                "other Valentine's Day: Valentine's Day",
            ],
        ),
    ]);
}

#[test]
fn what_has_its_own_is_a_body() {
    named(&[
        (
            "Zentrix is closing its plant. Zentrix says that it is sorry.",
            &["organisation Zentrix: Zentrix; Zentrix; it"],
        ),
        (
            "Ombeda Quell closed its plant on Monday.",
            &["organisation Ombeda Quell: Ombeda Quell"],
        ),
        (
            "Sgt Pike joined Zentrix and its board. Pike left.",
            &["person Pike: Sgt Pike; Pike", "other Zentrix: Zentrix"],
        ),
        (
            "Zentrix said it would close the plant.",
            &["organisation Zentrix: Zentrix; it"],
        ),
        (
            "Buyers left when Zentrix’s shares fell on Monday. Zentrix said no more.",
            &["organisation Zentrix: Zentrix; Zentrix"],
        ),
        (
            "Jane Roe said it was late. Roe said it would rain.",
            &["person Jane Roe: Jane Roe; Roe"],
        ),
    ]);
}

#[test]
fn papers_are_bodies_and_what_is_entered_is_a_place() {
    named(&[
        (
            "It was told to the Daily Sentinel on Monday.",
            &["organisation Daily Sentinel: Daily Sentinel"],
        ),
        (
            "A woman drove into Ombeda Bayou on Monday.",
            &["place Ombeda Bayou: Ombeda Bayou"],
        ),
    ]);
}

#[test]
fn initials_belong_to_names() {
    named(&[
        (
            "Prof. A. Doe said that bees could count. Doe left.",
            &["person A. Doe: Prof. A. Doe; Doe"],
        ),
        (
            "It was found by Jane A. Roe on Monday. Roe left.",
            &["person Jane A. Roe: Jane A. Roe; Roe"],
        ),
    ]);
}

#[test]
fn letters_sums_days_and_numbered_things_are_no_names() {
    named(&[
        (
            "It was OK in the SUV, and the CCTV showed it at 3pm GMT.",
            &[],
        ),
        (
            "They lost Rs 213 crore on Thursdays under Section 4 of it.",
            &[],
        ),
        (
            "The town of Ombeda, Fla., was shut on Monday.",
            &["other Ombeda: Ombeda"],
        ),
        (
            "It was told to the Times on Monday at noon.",
            &["organisation Times: Times"],
        ),
    ]);
}

#[test]
fn the_source_of_what_is_told_speaks_on() {
    named(&[(
        "Jane Roe rang on Monday. According to Doe’s barrister, Cassie Tarrant, he was ill. He had left, she said.",
        &[
            "person Jane Roe: Jane Roe",
            "other Doe: Doe",
            "person Cassie Tarrant: barrister; Cassie Tarrant; she",
        ],
    )]);
}

#[test]
fn a_business_and_an_acronym_with_a_hyphen_are_bodies() {
    named(&[
        (
            "They say that Ombeda Foods left on Monday.",
            &["organisation Ombeda Foods: Ombeda Foods"],
        ),
        (
            "It was told to the XR-QZK on Monday.",
            &["organisation XR-QZK: XR-QZK"],
        ),
    ]);
}

#[test]
fn an_age_or_who_tells_a_person() {
    named(&[
        (
            "It was told to Leed Gate, 7, on Monday.",
            &["person Leed Gate: Leed Gate"],
        ),
        (
            "It was told to Leed Gate, 33.",
            &["person Leed Gate: Leed Gate"],
        ),
        (
            "It was told to Leed Gate, 333, on Monday.",
            &["other Leed Gate: Leed Gate"],
        ),
        (
            "It was told to Leed Gate, 33 of them, on Monday.",
            &["other Leed Gate: Leed Gate"],
        ),
        (
            "It was told to Leed Gate, whose dog ran, on Monday.",
            &["person Leed Gate: Leed Gate"],
        ),
        (
            "It was told to Leed Gate, which shut, on Monday.",
            &["other Leed Gate: Leed Gate"],
        ),
        (
            "It was told to Leed Gate on Monday.",
            &["other Leed Gate: Leed Gate"],
        ),
    ]);
}

#[test]
fn a_common_noun_for_a_body_tells_that_its_name_is_one() {
    named(&[
        (
            "It was told to the charity Leed Gate on Monday.",
            &["organisation Leed Gate: the charity; Leed Gate"],
        ),
        (
            "It was told to the charity ‘Leed Gate’ on Monday.",
            &["organisation Leed Gate: the charity; Leed Gate"],
        ),
        (
            "It was told to the charity’s Leed Gate on Monday.",
            &["other Leed Gate: Leed Gate"],
        ),
        (
            "It was told to the charity-Leed Gate on Monday.",
            &["other Leed Gate: Leed Gate"],
        ),
    ]);
}

#[test]
fn what_stands_before_a_name_tells_a_place() {
    named(&[
        (
            "They met in Leed Roe on Monday.",
            &["place Leed Roe: Leed Roe"],
        ),
        (
            "They met near Leed Roe on Monday.",
            &["place Leed Roe: Leed Roe"],
        ),
        (
            "They met outside Leed Roe on Monday.",
            &["place Leed Roe: Leed Roe"],
        ),
        (
            "They met across Leed Roe on Monday.",
            &["place Leed Roe: Leed Roe"],
        ),
        (
            "They drove into Leed Gate on Monday.",
            &["place Leed Gate: Leed Gate"],
        ),
        (
            "They bumped into Jane Roe on Monday.",
            &["person Jane Roe: Jane Roe"],
        ),
    ]);
}

#[test]
fn and_joins_people() {
    named(&[
        (
            "They met Leed Gate and Jane Roe on Monday.",
            &["person Leed Gate: Leed Gate", "person Jane Roe: Jane Roe"],
        ),
        (
            "They met Jane Roe and Leed Gate on Monday.",
            &["person Jane Roe: Jane Roe", "person Leed Gate: Leed Gate"],
        ),
        (
            "They met Leed Gate or Jane Roe on Monday.",
            &["other Leed Gate: Leed Gate", "person Jane Roe: Jane Roe"],
        ),
        (
            "They met Leed Gate and Jane on Monday.",
            &["other Leed Gate: Leed Gate", "person Jane: Jane"],
        ),
        (
            "They met Leed Gate and Paris Roe on Monday.",
            &["other Leed Gate: Leed Gate", "person Paris Roe: Paris Roe"],
        ),
    ]);
}

#[test]
fn kin_stand_between_commas() {
    named(&[
        (
            "It was told to his brother, Pemi, on Monday.",
            &["person Pemi: his brother; Pemi"],
        ),
        (
            "It was told to Roe’s younger brother, Pemi, on Monday.",
            &["other Roe: Roe", "person Pemi: younger brother; Pemi"],
        ),
        (
            "It was told to a brother, Pemi, on Monday.",
            &["other Pemi: Pemi"],
        ),
        (
            "It was told to his brother, Pemi and Leed on Monday.",
            &["other Pemi: Pemi", "other Leed: Leed"],
        ),
    ]);
}

#[test]
fn an_ordinary_word_that_opens_a_sentence_is_no_part_of_a_name() {
    named(&[
        (
            "It was told to Defending Roe on Monday.",
            &["person Defending Roe: Defending Roe"],
        ),
        ("Defending Roe left on Monday.", &["other Roe: Roe"]),
        ("Wanted Roe left on Monday.", &["other Roe: Roe"]),
        ("Quickly Roe left on Monday.", &["other Roe: Roe"]),
        ("Old Roe left on Monday.", &["other Old Roe: Old Roe"]),
        ("Old Jane left on Monday.", &["person Jane: Jane"]),
        (
            "Old Jane Roe left on Monday.",
            &["person Jane Roe: Jane Roe"],
        ),
    ]);
}

#[test]
fn a_number_belongs_to_a_word() {
    named(&[("Gate 4 was shut. They met at Gate on Monday.", &[])]);
}

#[test]
fn five_words_and_no_body_are_a_phrase() {
    named(&[
        (
            "They met Leed Abel Bel Roe on Monday. It was told to the boats.",
            &["other Leed Abel Bel Roe: Leed Abel Bel Roe"],
        ),
        (
            "They met Anna Abel Bel Roe on Monday.",
            &["person Anna Abel Bel Roe: Anna Abel Bel Roe"],
        ),
        (
            "They met Anna Abel Bel Roe Tarrant on Monday.",
            &["other Anna Abel Bel Roe Tarrant: Anna Abel Bel Roe Tarrant"],
        ),
    ]);
}

#[test]
fn when_papers_appear_tells_a_paper() {
    named(&[
        (
            "They met the Evening Echo on Monday. They met Daily on Monday.",
            &["organisation Evening Echo: Evening Echo"],
        ),
        (
            "They met Sunday Sentinel on Monday.",
            &["organisation Sunday Sentinel: Sunday Sentinel"],
        ),
    ]);
}

#[test]
fn a_body_may_be_a_surname() {
    named(&[
        (
            "They met Jane Press on Monday. They met Leed Press on Monday.",
            &[
                "person Jane Press: Jane Press",
                "organisation Leed Press: Leed Press",
            ],
        ),
        (
            "They met Ombeda Homes on Monday. They met Jane Homes on Monday.",
            &[
                "organisation Ombeda Homes: Ombeda Homes",
                "person Jane Homes: Jane Homes",
            ],
        ),
    ]);
}

#[test]
fn a_trade_is_a_surname_behind_a_word_that_is_a_name() {
    named(&[
        (
            "They met Jorunn Fisher on Monday. They met LEE Fisher on Monday. They met Big Jorunn Fisher on Monday.",
            &[
                "person Jorunn Fisher: Jorunn Fisher",
                "person LEE Fisher: LEE Fisher",
                "role Big Jorunn Fisher: Big Jorunn Fisher",
            ],
        ),
        (
            "They say that Ali Fisher left on Monday. They say that Orn Fisher left.",
            &[
                "person Ali Fisher: Ali Fisher",
                "role Orn Fisher: Orn Fisher",
            ],
        ),
    ]);
}

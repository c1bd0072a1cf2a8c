//! Which words belong to the name of a person.

use super::named;

#[test]
fn names_end_where_they_end() {
    named(&[
        (
            "It was seen by Jane Roe John Doe on Monday at noon, in a caption.",
            &["person Jane Roe: Jane Roe", "person John Doe: John Doe"],
        ),
        (
            "Will they come? In April Jane Roe left.",
            &["person Jane Roe: Jane Roe"],
        ),
        ("French Roe came on Monday.", &["other Roe: Roe"]),
        (
            "The meeting was with Irish Council on Monday.",
            &["organisation Irish Council: Irish Council"],
        ),
        (
            "Jane Roe’s dog left. Roe’s cat stayed.",
            &["person Jane Roe: Jane Roe; Roe"],
        ),
        (
            "Jane Roe-Doe left on Monday. Roe-Doe was late.",
            &["person Jane Roe-Doe: Jane Roe-Doe; Roe-Doe"],
        ),
        (
            "Anna van der Roe left with Maria de Doe on Monday. Ms van der Roe was late.",
            &[
                "person Anna van der Roe: Anna van der Roe; Ms van der Roe",
                "person Maria de Doe: Maria de Doe",
            ],
        ),
        (
            "A letter from J. K. Doe came on Monday at noon. Doe was late.",
            &["person J. K. Doe: J. K. Doe; Doe"],
        ),
    ]);
}

#[test]
fn ranks_seats_and_letters_behind_are_no_part_of_a_name() {
    named(&[
        (
            "The road was shut by PC Alan Tarrant on Monday. PC Tarrant said it was unsafe.",
            &["person Alan Tarrant: PC Alan Tarrant; PC Tarrant"],
        ),
        (
            "The road was shut by DCMO Jane Roe on Monday at noon.",
            &["person Jane Roe: DCMO Jane Roe"],
        ),
        (
            "It was read by Anne Roe KC and Jo Tarrant MP on Monday. Roe was late.",
            &[
                "person Anne Roe: Anne Roe KC; Roe",
                "person Jo Tarrant: Jo Tarrant MP",
            ],
        ),
        (
            "It was told to City Councilman Hector Roe on Monday, and to Alhaji Musa Tarrant.",
            &[
                "person Hector Roe: City Councilman Hector Roe",
                "person Musa Tarrant: Alhaji Musa Tarrant",
            ],
        ),
        (
            "The letter was read by Dan Roe-Hill on Monday. Roe-Hill was late.",
            &["person Dan Roe-Hill: Dan Roe-Hill; Roe-Hill"],
        ),
    ]);
}

#[test]
fn the_fullest_form_is_the_name() {
    named(&[
        (
            "Jane Roe left on Monday. Jane A. Roe was late. Jane Roe stayed.",
            &["person Jane A. Roe: Jane Roe; Jane A. Roe; Jane Roe"],
        ),
        (
            "They met Adam Roe on Monday. They say that ADAM ROE was late.",
            &["person Adam Roe: Adam Roe; ADAM ROE"],
        ),
        (
            "They met ADAM ROE on Monday. They say that Adam Roe was late.",
            &["person Adam Roe: ADAM ROE; Adam Roe"],
        ),
    ]);
}

#[test]
fn first_and_last_words_have_hyphens() {
    named(&[
        (
            "Jane-Ann Roe left on Monday. Jane-Ann was late. They say Ann was ill.",
            &[
                "person Jane-Ann Roe: Jane-Ann Roe; Jane-Ann",
                "person Ann: Ann",
            ],
        ),
        (
            "Jane Roe-Doe-Hill left on Monday. Roe-Doe-Hill was late.",
            &["person Jane Roe-Doe-Hill: Jane Roe-Doe-Hill; Roe-Doe-Hill"],
        ),
    ]);
}

#[test]
fn letters_behind_belong_to_a_full_name() {
    named(&[
        (
            "It was told to Jane Roe KC on Monday.",
            &["person Jane Roe: Jane Roe KC"],
        ),
        (
            "It was told to Jane Roe PhD on Monday.",
            &["person Jane Roe: Jane Roe PhD"],
        ),
        (
            "It was told to Roe KC on Monday.",
            &["organisation Roe KC: Roe KC"],
        ),
    ]);
}

#[test]
fn a_second_name_without_a_comma_has_two_words() {
    named(&[
        (
            "It was told to Jane Roe Sam Tarrant on Monday.",
            &[
                "person Jane Roe: Jane Roe",
                "person Sam Tarrant: Sam Tarrant",
            ],
        ),
        (
            "It was told to Jane Sam Tarrant on Monday.",
            &["person Jane Sam Tarrant: Jane Sam Tarrant"],
        ),
        (
            "It was told to Jane Roe Sam on Monday.",
            &["person Jane Roe Sam: Jane Roe Sam"],
        ),
    ]);
}

#[test]
fn a_people_before_a_name_is_no_part_of_it() {
    named(&[
        (
            "They met German Leed Roe on Monday.",
            &["person Leed Roe: Leed Roe"],
        ),
        (
            "They met French and German Roe on Monday.",
            &["other Roe: Roe"],
        ),
        (
            "They met the German Council on Monday.",
            &["organisation German Council: German Council"],
        ),
    ]);
}

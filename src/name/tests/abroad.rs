//! Names and titles as they are written in other countries, and offices before them.

use super::*;

#[test]
fn the_article_of_an_arabic_name_is_part_of_it() {
    named(&[
        (
            "It was told to Sam al-Rashid on Monday. Al-Rashid left. Rashid was late.",
            &["person Sam al-Rashid: Sam al-Rashid; Al-Rashid; Rashid"],
        ),
        (
            "They came from al-Tarrin on Monday.",
            &["other al-Tarrin: al-Tarrin"],
        ),
        (
            "Al-Tarrin was seen on Monday.",
            &["other Al-Tarrin: Al-Tarrin"],
        ),
        ("Al Roe was seen on Monday.", &["person Al Roe: Al Roe"]),
        ("They were in pre-Roe days on Monday.", &["other Roe: Roe"]),
    ]);
}

#[test]
fn syllables_may_be_ordinary_words() {
    named(&[(
        "Park Roe-woo and Park Tarr-ho left on Monday.",
        &[
            "person Park Roe-woo: Park Roe-woo",
            "person Park Tarr-ho: Park Tarr-ho",
        ],
    )]);
}

#[test]
fn offices_are_abbreviated() {
    named(&[
        (
            "It was told to Jane Roe on Monday. CM Roe left.",
            &["person Jane Roe: Jane Roe; CM Roe"],
        ),
        (
            "It was told to AG Tarrant on Monday.",
            &["person Tarrant: AG Tarrant"],
        ),
        (
            "It was told to Zentrix AG on Monday.",
            &["organisation Zentrix AG: Zentrix AG"],
        ),
        (
            "It was told to Mr Sam Roe (SAN) on Monday.",
            &["person Sam Roe: Mr Sam Roe"],
        ),
        (
            "It was told to Mr Sam Roe (SR) on Monday. SR left.",
            &["person Sam Roe: Mr Sam Roe; SR; SR"],
        ),
    ]);
}

#[test]
fn an_office_may_be_called_after_a_cabinet_or_a_town_with_a_given_name() {
    named(&[
        (
            "Chief Cabinet Secretary Sam Roe left on Monday.",
            &["person Sam Roe: Chief Cabinet Secretary Sam Roe"],
        ),
        (
            "Ashby Council Leader Sam Roe left on Monday.",
            &[
                "organisation Ashby Council: Ashby Council",
                "person Sam Roe: Leader Sam Roe",
            ],
        ),
        (
            "Charlotte Mayor Sam Roe left on Monday.",
            &["person Sam Roe: Charlotte Mayor Sam Roe"],
        ),
        (
            "Charlotte Baker Roe left on Monday.",
            &["other Charlotte Baker Roe: Charlotte Baker Roe"],
        ),
        (
            "Actress Jane Roe left on Monday.",
            &["person Jane Roe: Actress Jane Roe"],
        ),
    ]);
}

#[test]
fn a_colour_is_no_verb() {
    named(&[
        (
            "Red Tarrow left on Monday.",
            &["other Red Tarrow: Red Tarrow"],
        ),
        ("Citing Roe, they left on Monday.", &["other Roe: Roe"]),
    ]);
}

#[test]
fn who_is_of_an_age_is_a_person() {
    named(&[
        (
            "They saw 10-year-old Jane Street on Monday.",
            &["person Jane Street: Jane Street"],
        ),
        (
            "They saw the old Jane Street on Monday.",
            &["place Jane Street: Jane Street"],
        ),
    ]);
}

#[test]
fn what_stands_behind_a_subject_and_its_verb_speaks_not() {
    named(&[
        (
            "It was told to Jane Roe on Monday. Roe said Tarrin was late.",
            &["person Jane Roe: Jane Roe; Roe", "other Tarrin: Tarrin"],
        ),
        (
            "“It is late,” said Tarrin on Monday.",
            &["person Tarrin: Tarrin"],
        ),
    ]);
}

#[test]
fn parties_go_by_no_place() {
    named(&[(
        "It was told to the Ohio Green Party on Monday. The Ohio vote was late.",
        &[
            "organisation Ohio Green Party: Ohio Green Party",
            "place Ohio: Ohio",
        ],
    )]);
}

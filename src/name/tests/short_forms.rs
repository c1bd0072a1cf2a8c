//! What people and bodies go by: acronyms, clipped words, first and last names.

use super::named;

#[test]
fn initials_and_brackets_tell_what_an_acronym_stands_for() {
    named(&[
        (
            "The Leedford Arms Group met on Monday. The LAG said so.",
            &["organisation Leedford Arms Group: Leedford Arms Group; LAG"],
        ),
        (
            "The Independent Roads Board met on Monday. The IRB said so. An IRC said so.",
            &[
                "organisation Independent Roads Board: Independent Roads Board; IRB",
                "organisation IRC: IRC",
            ],
        ),
        (
            "The Roads Board (IRB) met on Monday. The IRB said so.",
            &["organisation Roads Board: Roads Board; IRB; IRB"],
        ),
        (
            "The Roads Board, IRB, met on Monday. The IRB said so.",
            &[
                "organisation Roads Board: Roads Board",
                "organisation IRB: IRB; IRB",
            ],
        ),
        (
            "Jane Roe met the Roads Board (Ashby). Ashby fell.",
            &[
                "person Jane Roe: Jane Roe",
                "organisation Roads Board: Roads Board",
                "other Ashby: Ashby; Ashby",
            ],
        ),
        (
            "Leedford Council (LC) met Ashby Council (AC) on Monday. LC left. AC left.",
            &[
                "organisation Leedford Council: Leedford Council; LC; LC",
                "organisation Ashby Council: Ashby Council; AC; AC",
            ],
        ),
    ]);
}

#[test]
fn three_letters_stand_for_the_first_word_of_a_body() {
    named(&[
        (
            "Harborough Police met on Monday. The Har said so. They say that Har said so.",
            &["organisation Harborough Police: Harborough Police; Har; Har"],
        ),
        (
            "Hars Police met on Monday. The Har said so.",
            &["organisation Hars Police: Hars Police; Har"],
        ),
        (
            "Har Police met on Monday. The Har said so.",
            &[
                "organisation Har Police: Har Police",
                "organisation Har: Har",
            ],
        ),
        (
            "HAR Police met Harborough Police on Monday. HAR Police left.",
            &[
                "organisation HAR Police: HAR Police; HAR Police",
                "organisation Harborough Police: Harborough Police",
            ],
        ),
        (
            "Har Trust met Harborough Police on Monday. Har Trust left.",
            &[
                "organisation Har Trust: Har Trust; Har Trust",
                "organisation Harborough Police: Harborough Police",
            ],
        ),
        (
            "Har Police met Ashby Police on Monday.",
            &[
                "organisation Har Police: Har Police",
                "organisation Ashby Police: Ashby Police",
            ],
        ),
    ]);
}

#[test]
fn a_person_goes_by_the_first_name_the_last_and_the_nickname() {
    named(&[
        (
            "Sam Tarrant and Jane Tarrant left. Tarrant slept. Jane left. Sam left.",
            &[
                "person Sam Tarrant: Sam Tarrant; Tarrant; Sam",
                "person Jane Tarrant: Jane Tarrant; Jane",
            ],
        ),
        (
            "Jane Roe met Jane Tarrant on Monday. They say that Jane left. Jane Tarrant left.",
            &[
                "person Jane Roe: Jane Roe",
                "person Jane Tarrant: Jane Tarrant; Jane; Jane Tarrant",
            ],
        ),
        (
            "Rosa “Roz” Roe left. Roz slept. Rosa slept. Roe slept.",
            &["person Rosa “Roz” Roe: Rosa “Roz” Roe; Roz; Rosa; Roe"],
        ),
        (
            "Chief Constable Jane Roe left. They say that Constable Roe slept.",
            &["person Jane Roe: Chief Constable Jane Roe; Constable Roe"],
        ),
        (
            "Jane Fisher left. They say that Fisher slept. They say that Jane slept.",
            &["person Jane Fisher: Jane Fisher; Fisher; Jane"],
        ),
        (
            "Jane London left. They say that London slept.",
            &["person Jane London: Jane London; London"],
        ),
    ]);
}

#[test]
fn a_body_goes_by_its_last_word_and_not_by_its_place() {
    named(&[
        (
            "North London Rovers met on Monday. They say that London fell. They say that Rovers fell.",
            &[
                "organisation North London Rovers: North London Rovers; Rovers",
                "place London: London",
            ],
        ),
        (
            "The Leedford Rovers met on Monday. They say the Rovers fell.",
            &["organisation Leedford Rovers: Leedford Rovers; Rovers"],
        ),
    ]);
}

#[test]
fn a_title_fits_who_has_its_gender() {
    named(&[
        (
            "Mr Roe met Jane Roe on Monday. Mr Roe left. Ms Roe left.",
            &[
                "person Roe: Mr Roe; Mr Roe",
                "person Jane Roe: Jane Roe; Ms Roe",
            ],
        ),
        (
            "Mrs Roe met John Roe on Monday. Mrs Roe left.",
            &["person Roe: Mrs Roe; Mrs Roe", "person John Roe: John Roe"],
        ),
        (
            "Dr Roe met John Roe on Monday. Dr Roe left.",
            &["person John Roe: Dr Roe; John Roe; Dr Roe"],
        ),
        (
            "Jane Roe and Leed Roe met on Monday. Mr Roe left. Ms Roe left.",
            &[
                "person Jane Roe: Jane Roe; Ms Roe",
                "person Leed Roe: Leed Roe; Mr Roe",
            ],
        ),
    ]);
}

#[test]
fn a_country_is_not_short_for_its_minister_or_its_senate() {
    named(&[
        (
            "Israel said so. Defence Minister Israel Roe left Israel.",
            &[
                "place Israel: Israel; Israel",
                "person Israel Roe: Defence Minister Israel Roe",
            ],
        ),
        (
            "The US Senate met on Monday. The US said so.",
            &["organisation US Senate: US Senate", "place US: US"],
        ),
        (
            "The United States left on Monday. The US said so.",
            &["place United States: United States; US"],
        ),
    ]);
}

#[test]
fn what_says_of_which_people_somebody_is_is_short_for_nobody() {
    named(&[
        (
            "They met in the French Alps on Monday. French voters left.",
            &["place French Alps: French Alps"],
        ),
        (
            "Jane French spoke on Monday. They say French left.",
            &["person Jane French: Jane French; French"],
        ),
    ]);
}

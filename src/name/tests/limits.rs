//! How far a name, and what is looked for beside it, may reach: at each limit, and one beyond it.

use super::named;

#[test]
fn a_run_has_a_longest_length() {
    named(&[
        (
            "They say that Abel Bole Cole Dole Eole Fole Gole Hole Iole Jole Kole Lole Mole Nole Oole Pole left.",
            &[
                "other Abel Bole Cole Dole Eole Fole Gole Hole Iole Jole Kole Lole Mole Nole Oole Pole: Abel Bole Cole Dole Eole Fole Gole Hole Iole Jole Kole Lole Mole Nole Oole Pole",
            ],
        ),
        (
            "They say that Abel Bole Cole Dole Eole Fole Gole Hole Iole Jole Kole Lole Mole Nole Oole Pole Qole left.",
            &[
                "other Abel Bole Cole Dole Eole Fole Gole Hole Iole Jole Kole Lole Mole Nole Oole Pole: Abel Bole Cole Dole Eole Fole Gole Hole Iole Jole Kole Lole Mole Nole Oole Pole",
                "other Qole: Qole",
            ],
        ),
    ]);
}

#[test]
fn brackets_behind_a_person_are_short() {
    named(&[
        (
            "It was shut by Jane Roe (Lib Dem, Leedford and Ashby, one two three four) on Monday.",
            &["person Jane Roe: Jane Roe"],
        ),
        (
            "It was shut by Jane Roe (Lib Dem, Leedford and Ashby, one two three four five) on Monday.",
            &[
                "person Jane Roe: Jane Roe",
                "person Lib Dem: Lib Dem",
                "other Leedford: Leedford",
                "other Ashby: Ashby",
            ],
        ),
        (
            "It was shut by Jane Roe (Lib Dem “Leedford”) on Monday.",
            &["person Jane Roe: Jane Roe", "person Lib Dem: Lib Dem"],
        ),
        (
            "It was shut by Jane Roe, and (Lib Dem) on Monday.",
            &["person Jane Roe: Jane Roe", "person Lib Dem: Lib Dem"],
        ),
        (
            "It was shut by Kent Roe Council (Lib Dem) on Monday.",
            &[
                "organisation Kent Roe Council: Kent Roe Council",
                "person Lib Dem: Lib Dem",
            ],
        ),
        (
            "The part of Jane Roe (Sam Tarrant) was cut on Monday.",
            &[
                "person Jane Roe: Jane Roe",
                "person Sam Tarrant: Sam Tarrant",
            ],
        ),
    ]);
}

#[test]
fn a_nickname_has_three_words_at_most() {
    named(&[
        (
            "It was told to Rosa “The Big Man” Roe on Monday.",
            &["person Rosa “The Big Man” Roe: Rosa “The Big Man” Roe"],
        ),
        (
            "It was told to Rosa “The Big Old Man” Roe on Monday.",
            &["person Rosa: Rosa", "other Big Old Man: Big Old Man"],
        ),
        (
            "It was told to Rosa “the man” Roe on Monday.",
            &["person Rosa: Rosa"],
        ),
        (
            "It was told to Council “Syl” Roe on Monday.",
            &["organisation Council: Council"],
        ),
        (
            "It was told to Rosa “Syl” Council on Monday.",
            &["person Rosa: Rosa"],
        ),
    ]);
}

#[test]
fn a_rank_has_four_letters_at_most() {
    named(&[
        (
            "It was told to ABCD Jane Roe on Monday.",
            &["person Jane Roe: ABCD Jane Roe"],
        ),
        (
            "It was told to ABCDE Jane Roe on Monday.",
            &["other ABCDE Jane Roe: ABCDE Jane Roe"],
        ),
        (
            "It was told to A Jane Roe on Monday.",
            &["person Jane Roe: Jane Roe"],
        ),
    ]);
}

#[test]
fn its_stands_near_the_verb() {
    named(&[
        (
            "It was told to Zentrix on Monday. Zentrix is slowly closing its plant.",
            &["organisation Zentrix: Zentrix; Zentrix"],
        ),
        (
            "It was told to Zentrix on Monday. Zentrix is at last closing its plant.",
            &["other Zentrix: Zentrix; Zentrix"],
        ),
    ]);
}

#[test]
fn it_stands_near_the_verb_of_speech() {
    named(&[
        (
            "Leedford Council said on Monday night it would act.",
            &["organisation Leedford Council: Leedford Council; it"],
        ),
        (
            "Leedford Council said on a Monday night it would act.",
            &["organisation Leedford Council: Leedford Council"],
        ),
        (
            "Leedford Council met on Monday, and it was late.",
            &["organisation Leedford Council: Leedford Council"],
        ),
    ]);
}

#[test]
fn of_many_namesakes_the_first_are_told_apart() {
    named(&[
        (
            "Jane Roe met John Roe, Mary Roe and Sam Roe on Monday. Sam Roe left. Sam Roe slept. Roe was late.",
            &[
                "person Jane Roe: Jane Roe",
                "person John Roe: John Roe",
                "person Mary Roe: Mary Roe",
                "person Sam Roe: Sam Roe; Sam Roe; Sam Roe; Roe",
            ],
        ),
        (
            "Jane Roe met John Roe, Mary Roe, Adam Roe and Sam Roe on Monday. Sam Roe left. Sam Roe slept. Roe was late.",
            &[
                "person Jane Roe: Jane Roe; Roe",
                "person John Roe: John Roe",
                "person Mary Roe: Mary Roe",
                "person Adam Roe: Adam Roe",
                "person Sam Roe: Sam Roe; Sam Roe; Sam Roe",
            ],
        ),
    ]);
}

#[test]
fn a_role_has_so_many_modifiers() {
    named(&[
        (
            "The former deputy assistant chief fire officer Jane Roe left on Monday.",
            &["person Jane Roe: The former deputy assistant chief fire officer; Jane Roe"],
        ),
        (
            "The old former deputy assistant chief fire officer Jane Roe left on Monday.",
            &["person Jane Roe: former deputy assistant chief fire officer; Jane Roe"],
        ),
    ]);
}

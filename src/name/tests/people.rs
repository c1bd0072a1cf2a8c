//! People: titles, roles, pronouns, namesakes.

use super::named;

#[test]
fn titles_belong_to_names() {
    named(&[
        (
            "It was told to Sen. Jane Roe, D-Calif., on Monday at noon.",
            &["person Jane Roe: Sen. Jane Roe"],
        ),
        (
            "The charity was helped by Ms. May on Monday, and Ms. May left at noon.",
            &["person May: Ms. May; Ms. May"],
        ),
        (
            "Police saw Dr. Alan Tarrant at the pier on Monday. Dr Tarrant left.",
            &["person Alan Tarrant: Dr. Alan Tarrant; Dr Tarrant"],
        ),
        (
            "Maj. Gen. Sam Tarrant left on Monday at noon. Gen. Tarrant was late.",
            &["person Sam Tarrant: Maj. Gen. Sam Tarrant; Gen. Tarrant"],
        ),
        (
            "It was said by French President Jane Roe on Monday at noon.",
            &["person Jane Roe: President Jane Roe"],
        ),
        (
            "It was given to Leedford Police Chief Constable Jane Roe on Monday.",
            &[
                "organisation Leedford Police: Leedford Police",
                "person Jane Roe: Chief Constable Jane Roe",
            ],
        ),
        (
            "It was said by Leedford Road Safety Group Chair Jane Roe on Monday.",
            &[
                "organisation Leedford Road Safety Group: Leedford Road Safety Group",
                "person Jane Roe: Chair Jane Roe",
            ],
        ),
        (
            "It was given to Leedford Council leader Jane Roe on Monday.",
            &[
                "organisation Leedford Council: Leedford Council",
                "person Jane Roe: leader; Jane Roe",
            ],
        ),
        (
            "Then Mayor of London John Doe left. The mayor was late.",
            &["person John Doe: Mayor of London John Doe; The mayor"],
        ),
        (
            "The plan was sent to Home Secretary Jane Roe on Monday. The Home Secretary read it.",
            &["person Jane Roe: Home Secretary Jane Roe; Home Secretary"],
        ),
        (
            "Last night Mr Fisher met Sir John Doe and Lady Doe at noon.",
            &[
                "person Fisher: Mr Fisher",
                "person John Doe: Sir John Doe",
                "person Doe: Lady Doe",
            ],
        ),
        (
            "Labour MP Jane Roe left on Monday.",
            &["person Jane Roe: MP Jane Roe"],
        ),
        (
            "It went to coach Roe and to officials in Iraq on Monday.",
            &["person Roe: coach; Roe", "place Iraq: Iraq"],
        ),
    ]);
}

#[test]
fn roles_with_and_without_a_holder() {
    named(&[
        (
            "The actor Jane Roe left the hall on Monday. The actor was late. An actor was late.",
            &["person Jane Roe: The actor; Jane Roe; The actor"],
        ),
        (
            "The former deputy chief fire officer Jane Roe left the hall on Monday.",
            &["person Jane Roe: The former deputy chief fire officer; Jane Roe"],
        ),
        (
            "Jane Roe, a former deputy chief fire officer, left the hall on Monday.",
            &["person Jane Roe: Jane Roe; a former deputy chief fire officer"],
        ),
        (
            "Jane Roe, the coroner, and John Doe, the engineer, left. The engineer was late. The coroner was not.",
            &[
                "person Jane Roe: Jane Roe; the coroner; The coroner",
                "person John Doe: John Doe; the engineer; The engineer",
            ],
        ),
        (
            "Police officers met at a police station on Monday at noon, said a police spokesman.",
            &["role police spokesman: a police spokesman"],
        ),
        (
            "The 33-year-old goalkeeper left. The 41-year-old said so.",
            &["role 41-year-old: The 41-year-old"],
        ),
        (
            "Jane Roe, 33, met John Doe, 41. The 41-year-old left, and the 33-year-old goalkeeper did not.",
            &[
                "person Jane Roe: Jane Roe; the 33-year-old goalkeeper",
                "person John Doe: John Doe; The 41-year-old",
            ],
        ),
    ]);
}

#[test]
fn pronouns_mean_who_was_spoken_of() {
    named(&[
        (
            "Jane Roe left the hall. John Doe stayed. He sang, and she slept. It rained.",
            &[
                "person Jane Roe: Jane Roe; she",
                "person John Doe: John Doe; He",
            ],
        ),
        (
            "Mary Doe was with Jane Roe. She was late. He was not.",
            &[
                "person Mary Doe: Mary Doe; She",
                "person Jane Roe: Jane Roe",
            ],
        ),
        (
            "Nobody was seen with Jane Roe. On Monday she was late.",
            &["person Jane Roe: Jane Roe; she"],
        ),
        (
            "John Doe was seen on Monday. She was late. “He left,” they said. He was late.",
            &["person John Doe: John Doe; He"],
        ),
        // A subject is forgotten in time.
        (
            "Jane Roe was seen on Monday. It rained. It rained. It rained. It rained. It rained. It rained. It rained. She was late.",
            &["person Jane Roe: Jane Roe; She"],
        ),
        (
            "Jane Roe was seen on Monday. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. She was late.",
            &["person Jane Roe: Jane Roe"],
        ),
    ]);
}

#[test]
fn namesakes_are_told_apart() {
    named(&[
        (
            "John Roe met Jane Roe on Monday. Jane Roe left. Roe was late.",
            &[
                "person John Roe: John Roe",
                "person Jane Roe: Jane Roe; Jane Roe; Roe",
            ],
        ),
        (
            "John Roe met Mary Roe and Jane Roe on Monday. Mr Roe left, Jane stayed, and Mary slept.",
            &[
                "person John Roe: John Roe; Mr Roe",
                "person Mary Roe: Mary Roe; Mary",
                "person Jane Roe: Jane Roe; Jane",
            ],
        ),
        (
            "A bus went to North London on Monday. London was late.",
            &["place North London: North London", "place London: London"],
        ),
    ]);
}

#[test]
fn roles_of_several() {
    named(&[
        (
            "Chief Constable Roe met Inspector Doe on Monday. The chief constable stayed.",
            &[
                "person Roe: Chief Constable Roe; The chief constable",
                "person Doe: Inspector Doe",
            ],
        ),
        (
            "Labour’s Jane Roe met the Labour leader John Doe on Monday at noon.",
            &[
                "person Jane Roe: Jane Roe",
                "person John Doe: leader; John Doe",
            ],
        ),
        (
            "Two actors, Jane Roe and John Doe, left on Monday.",
            &["person Jane Roe: Jane Roe", "person John Doe: John Doe"],
        ),
        (
            "A spokesman for Kent Police said so. A spokesman for Ashby Council said no.",
            &[
                "role spokesman for Kent Police: A spokesman",
                "organisation Kent Police: Kent Police",
                "role spokesman for Ashby Council: A spokesman",
                "organisation Ashby Council: Ashby Council",
            ],
        ),
        (
            "Many officials said so. His wife said so.",
            &["role officials: Many officials", "role wife: His wife"],
        ),
        (
            "“Our mayor left,” said the teacher. The teacher wept.",
            &["role teacher: the teacher"],
        ),
    ]);
}

#[test]
fn the_seat_of_an_office_is_no_name() {
    named(&[
        (
            "Then Mayor of London Jorunn Doe left. The mayor was late.",
            &["person Jorunn Doe: Mayor of London Jorunn Doe; The mayor"],
        ),
        (
            "Then Mayor of London John Doe left. The mayor was late.",
            &["person John Doe: Mayor of London John Doe; The mayor"],
        ),
        (
            "Then Mayor of London left with John Doe.",
            &[
                "role Mayor of London: Mayor of London",
                "person John Doe: John Doe",
            ],
        ),
    ]);
}

#[test]
fn forms_of_address_are_those_of_people() {
    named(&[
        (
            "Jane Roe met Mr Doe on Monday. Ms Roe and Mr Roe left.",
            &[
                "person Jane Roe: Jane Roe; Ms Roe",
                "person Doe: Mr Doe",
                "person Roe: Mr Roe",
            ],
        ),
        (
            "The order came from Dr Jane Roe and from Prof Doe on Monday.",
            &["person Jane Roe: Dr Jane Roe", "person Doe: Prof Doe"],
        ),
    ]);
}

#[test]
fn brackets_behind_a_person_hold_nobody() {
    named(&[
        (
            "It was told to Cllr Jane Roe (Lib Dem) on Monday. “We heard,” she said.",
            &["person Jane Roe: Cllr Jane Roe; she"],
        ),
        (
            "It was read by Cllr Sam Tarrant (Con, Upper Leedford) on Monday at noon.",
            &["person Sam Tarrant: Cllr Sam Tarrant"],
        ),
    ]);
}

#[test]
fn a_surname_behind_the_is_of_somebody_with_a_given_name() {
    named(&[
        (
            "It was told to Jane Roe on Monday. The Roe campaign was late.",
            &["person Jane Roe: Jane Roe; Roe"],
        ),
        (
            "It was told to Rev Jane Roe on Monday. The Rev Roe was late.",
            &["person Jane Roe: Rev Jane Roe; Rev Roe"],
        ),
    ]);
}

#[test]
fn particles_belong_to_surnames() {
    named(&[
        (
            "It was seen by Piet van der Walt on Monday. It was late, van der Walt said.",
            &["person Piet van der Walt: Piet van der Walt; van der Walt"],
        ),
        (
            "It was seen by PC van Roe on Monday at noon.",
            &["person van Roe: PC van Roe"],
        ),
        (
            "It was seen by Sam Tarrant on Monday. The van Tarrant drove was old.",
            &["person Sam Tarrant: Sam Tarrant; Tarrant"],
        ),
    ]);
}

#[test]
fn residents_of_a_place_are_nobodys_name() {
    named(&[
        ("Residents of the Victorian terrace left on Monday.", &[]),
        (
            "Friends of the Pier left on Monday.",
            &["organisation Friends of the Pier: Friends of the Pier"],
        ),
        (
            "It was seen by the co-author Jane Roe on Monday.",
            &["person Jane Roe: author; Jane Roe"],
        ),
    ]);
}

#[test]
fn a_title_tells_the_gender_that_a_given_name_does_not() {
    named(&[
        (
            "It was told to Evelyn Roe on Monday. Sir Evelyn Roe left. He was late.",
            &["person Evelyn Roe: Evelyn Roe; Sir Evelyn Roe; He"],
        ),
        (
            "It was told to Jane Roe on Monday. Sir Jane Roe left. He was late.",
            &["person Jane Roe: Jane Roe; Sir Jane Roe; He"],
        ),
        (
            "It was told to Jane Roe on Monday. Dr Jane Roe left. She was late.",
            &["person Jane Roe: Jane Roe; Dr Jane Roe; She"],
        ),
    ]);
}

#[test]
fn an_abbreviated_rank_is_no_name() {
    named(&[
        (
            "Det Con Jane Roe left on Monday.",
            &["person Jane Roe: Det Con Jane Roe"],
        ),
        (
            "Commissioner Jane Roe left. DCP Roe slept.",
            &["person Jane Roe: Commissioner Jane Roe; DCP Roe"],
        ),
        ("Con Roe left on Monday.", &["person Con Roe: Con Roe"]),
    ]);
}

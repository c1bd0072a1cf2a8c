//! Who is taken up later on: by an office, an age, a common noun, a pronoun.

use super::named;

#[test]
fn an_office_is_that_of_whom_it_was_said() {
    named(&[
        (
            "The coroner Jane Roe met the engineer Sam Tarrant on Monday. The engineer left. The coroner slept.",
            &[
                "person Jane Roe: The coroner; Jane Roe; The coroner",
                "person Sam Tarrant: the engineer; Sam Tarrant; The engineer",
            ],
        ),
        (
            "Jane Roe, a coroner, met Sam Tarrant, an engineer. The engineer left.",
            &[
                "person Jane Roe: Jane Roe; a coroner",
                "person Sam Tarrant: Sam Tarrant; an engineer; The engineer",
            ],
        ),
        (
            "Jane Roe met the coroner on Monday. The coroner left.",
            &["person Jane Roe: Jane Roe"],
        ),
    ]);
}

#[test]
fn a_body_is_called_by_its_head() {
    named(&[
        (
            "Leedford Council met Ashby Council on Monday. The council said so.",
            &[
                "organisation Leedford Council: Leedford Council; The council",
                "organisation Ashby Council: Ashby Council",
            ],
        ),
        (
            "Leedford Council met on Monday. Ashby Council met on Monday. The council said so.",
            &[
                "organisation Leedford Council: Leedford Council",
                "organisation Ashby Council: Ashby Council; The council",
            ],
        ),
        (
            "Leedford Council met on Monday. A council said so.",
            &[
                "organisation Leedford Council: Leedford Council",
                "organisation council: A council",
            ],
        ),
        (
            "Leedford Constabulary met on Monday. The force said so.",
            &["organisation Leedford Constabulary: Leedford Constabulary; The force"],
        ),
        (
            "Doe & Sons met on Monday. The force said so. The firm said so.",
            &[
                "organisation Doe & Sons: Doe & Sons; The firm",
                "organisation force: The force",
            ],
        ),
        (
            "Ashby Rovers met on Monday. The club said so.",
            &["organisation Ashby Rovers: Ashby Rovers; The club"],
        ),
        (
            "Ashby Trust met on Monday. The charity said so. The group said so.",
            &["organisation Ashby Trust: Ashby Trust; The charity; The group"],
        ),
        (
            "Ashby Agency met on Monday. The watchdog said so. The club said so.",
            &[
                "organisation Ashby Agency: Ashby Agency; The watchdog",
                "organisation club: The club",
            ],
        ),
        (
            "Ombeda Foods met on Monday. The company said so.",
            &["organisation Ombeda Foods: Ombeda Foods; The company"],
        ),
    ]);
}

#[test]
fn what_was_said_of_somebody_is_forgotten_in_time() {
    named(&[
        (
            "Leedford Council met. It rained. It rained. It rained. It rained. It rained. It rained. It rained. The council said so.",
            &["organisation Leedford Council: Leedford Council; The council"],
        ),
        (
            "Leedford Council met. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. The council said so.",
            &[
                "organisation Leedford Council: Leedford Council",
                "organisation council: The council",
            ],
        ),
        (
            "Jane Roe slept. It rained. It rained. It rained. It rained. It rained. It rained. It rained. The 34-year-old slept.",
            &["person Jane Roe: Jane Roe; The 34-year-old"],
        ),
        (
            "Jane Roe slept. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. The 34-year-old slept.",
            &["person Jane Roe: Jane Roe"],
        ),
    ]);
}

#[test]
fn an_age_is_that_of_the_subject_before() {
    named(&[
        (
            "Leedford Council, 33, met Jane Roe. The 34-year-old slept.",
            &[
                "organisation Leedford Council: Leedford Council",
                "person Jane Roe: Jane Roe",
            ],
        ),
        (
            "Jane Roe slept. They met the 34-year-old.",
            &["person Jane Roe: Jane Roe"],
        ),
    ]);
}

#[test]
fn who_speaks_speaks_on() {
    named(&[
        (
            "A neighbour has said Sam Tarrant left. “He slept,” he said.",
            &[
                "role neighbour: A neighbour; he",
                "person Sam Tarrant: Sam Tarrant",
            ],
        ),
        (
            "“It was wet,” said a neighbour. “It was late,” he said.",
            &["role neighbour: a neighbour; he"],
        ),
        (
            "Sam Tarrant left. “It was wet,” said a neighbour. “It was late,” he said.",
            &[
                "person Sam Tarrant: Sam Tarrant",
                "role neighbour: a neighbour; he",
            ],
        ),
        (
            "Sam Tarrant left. They said a neighbour was late. “It was late,” he said.",
            &["person Sam Tarrant: Sam Tarrant; he"],
        ),
    ]);
}

#[test]
fn what_is_said_is_not_spoken_of() {
    named(&[
        (
            "“Jane Roe left,” he said. She slept.",
            &["person Jane Roe: Jane Roe"],
        ),
        (
            "Jane Roe said so. “He met her,” she said. “She left.”",
            &["person Jane Roe: Jane Roe; she"],
        ),
    ]);
}

#[test]
fn a_pronoun_tells_the_gender_of_a_name_that_does_not() {
    named(&[
        (
            "Kim Roe left. She slept. He slept.",
            &["person Kim Roe: Kim Roe; She"],
        ),
        (
            "Kim Roe met Lou Tarrant on Monday. He slept. She slept.",
            &[
                "person Kim Roe: Kim Roe; He",
                "person Lou Tarrant: Lou Tarrant; She",
            ],
        ),
        (
            "Sam Tarrant and Jane Roe left. She slept. He slept.",
            &[
                "person Sam Tarrant: Sam Tarrant; He",
                "person Jane Roe: Jane Roe; She",
            ],
        ),
    ]);
}

#[test]
fn it_is_the_body_that_was_the_subject() {
    named(&[
        (
            "Leedford Council left. It said so. It was late. They said so.",
            &["organisation Leedford Council: Leedford Council; It; They"],
        ),
        (
            "The Leedford Council left. It said so. It also said no.",
            &["organisation Leedford Council: Leedford Council; It; It"],
        ),
        (
            "Sam Tarrant met Leedford Council. It said so.",
            &[
                "person Sam Tarrant: Sam Tarrant",
                "organisation Leedford Council: Leedford Council",
            ],
        ),
    ]);
}

#[test]
fn where_somebody_works_has_not_spoken() {
    named(&[(
        "Ashby Foods Ltd shut a shop. Engineers at Doe & Sons said so. The company said it was sorry.",
        &[
            "organisation Ashby Foods Ltd: Ashby Foods Ltd; The company; it",
            "organisation Doe & Sons: Doe & Sons",
        ],
    )]);
}

#[test]
fn a_determiner_reaches_its_head_over_any_modifiers() {
    named(&[
        (
            "Zentrix fell. The thrift holding company said so. The state-owned oil company said it.",
            &[
                "organisation Zentrix: Zentrix; The thrift holding company; The state-owned oil company; it",
            ],
        ),
        (
            "Zentrix fell. The Dutch chemical group said so. They met the Polish company.",
            &["organisation Zentrix: Zentrix; The Dutch chemical group"],
        ),
        // A plural and a title need none.
        (
            "The proposals worry officers. The plan thwarted captain Jane Roe.",
            &["person Jane Roe: captain; Jane Roe"],
        ),
        // The minister may be the one spoken of, whom the pronoun means.
        (
            "Jane Roe resigned. The embattled minister said she would go. She left.",
            &[
                "person Jane Roe: Jane Roe; she; She",
                "role embattled minister: The embattled minister",
            ],
        ),
    ]);
}

#[test]
fn an_office_of_one_people_is_not_that_of_another() {
    named(&[(
        "The Dutch minister Jane Roe met the Greek minister Sam Tarrant. It rained. The Greek minister slept.",
        &[
            "person Jane Roe: minister; Jane Roe",
            "person Sam Tarrant: minister; Sam Tarrant; The Greek minister",
        ],
    )]);
}

#[test]
fn what_a_body_is_stands_beside_its_name() {
    named(&[
        (
            "They sued Hale Motors, a holding company, on Monday.",
            &["organisation Hale Motors: Hale Motors; a holding company"],
        ),
        (
            "Doe & Sons fell. They sued Hale Motors, the embattled thrift company that left.",
            &[
                "organisation Doe & Sons: Doe & Sons",
                "organisation Hale Motors: Hale Motors; the embattled thrift company",
            ],
        ),
        (
            "They met Hale Motors, the Dutch government and the police.",
            &["organisation Hale Motors: Hale Motors"],
        ),
    ]);
}

#[test]
fn a_union_of_countries_is_no_group() {
    named(&[
        (
            "The Leedford Union met on Monday. The group said so.",
            &[
                "organisation Leedford Union: Leedford Union",
                "organisation group: The group",
            ],
        ),
        (
            "The Leedford Alliance met on Monday. The group said so.",
            &["organisation Leedford Alliance: Leedford Alliance; The group"],
        ),
    ]);
}

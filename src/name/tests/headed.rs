//! What a name is headed by, and what it says of a thing.

use super::named;

#[test]
fn storms_and_operations_are_nobody() {
    named(&[
        (
            "It was shut by Storm Ingrid on Monday, and they say that Ingrid was late. Ms Ingrid left.",
            &[
                "other Storm Ingrid: Storm Ingrid; Ingrid",
                "person Ingrid: Ms Ingrid",
            ],
        ),
        (
            "It was shut by Hurricane Walter on Monday.",
            &["other Hurricane Walter: Hurricane Walter"],
        ),
        (
            "It was part of Operation Melissa on Monday.",
            &["other Operation Melissa: Operation Melissa"],
        ),
        (
            "It was shut by Stormy Ingrid on Monday.",
            &["person Stormy Ingrid: Stormy Ingrid"],
        ),
    ]);
}

#[test]
fn whose_a_body_is_belongs_to_its_name() {
    named(&[
        (
            "It was told to the Leedford Traders’ Association on Monday.",
            &["organisation Leedford Traders’ Association: Leedford Traders’ Association"],
        ),
        (
            "It was told to the Leedford Traders' Association on Monday.",
            &["organisation Leedford Traders' Association: Leedford Traders' Association"],
        ),
        (
            "It was told to the Leedford Women’s Institute on Monday.",
            &["organisation Leedford Women’s Institute: Leedford Women’s Institute"],
        ),
        (
            "It was told to Leedford’s Institute on Monday.",
            &[
                "other Leedford: Leedford",
                "organisation Institute: Institute",
            ],
        ),
        (
            "It was told to the Traders’ Jane Roe on Monday.",
            &["role Traders: Traders", "person Jane Roe: Jane Roe"],
        ),
    ]);
}

#[test]
fn an_office_of_two_is_told_apart() {
    named(&[
        (
            "Ada Roe, the mayor of Leedford, met Carol Tarrant, the mayor of Ashby. The mayor wept.",
            &[
                "person Ada Roe: Ada Roe; the mayor",
                "person Carol Tarrant: Carol Tarrant; the mayor",
            ],
        ),
        (
            "Ada Roe, the mayor of Leedford, met Carol Tarrant, the mayor of Ashby. The mayor of Leedford wept.",
            &[
                "person Ada Roe: Ada Roe; the mayor; The mayor",
                "person Carol Tarrant: Carol Tarrant; the mayor",
            ],
        ),
        (
            "Ada Roe, the mayor of Leedford, met Carol Tarrant, the mayor of Ashby. It rained. Carol Tarrant left. The mayor wept.",
            &[
                "person Ada Roe: Ada Roe; the mayor",
                "person Carol Tarrant: Carol Tarrant; the mayor; Carol Tarrant; The mayor",
            ],
        ),
        (
            "Ada Roe, the mayor of Leedford, came. The mayor of Ashby wept.",
            &["person Ada Roe: Ada Roe; the mayor"],
        ),
        (
            "Ada Roe, the mayor, came. The mayor of Ashby wept.",
            &["person Ada Roe: Ada Roe; the mayor; The mayor"],
        ),
    ]);
}

#[test]
fn who_is_somebodys_is_not_that_somebody() {
    named(&[
        (
            "It was told to Jane Roe, the coroner’s sister, on Monday.",
            &["person Jane Roe: Jane Roe; the coroner’s sister"],
        ),
        (
            "It was told to Jane Roe, the coroner, on Monday.",
            &["person Jane Roe: Jane Roe; the coroner"],
        ),
    ]);
}

#[test]
fn an_age_belongs_to_a_role() {
    named(&[
        (
            "A 33-year-old driver said it was late.",
            &["role 33-year-old driver: A 33-year-old driver"],
        ),
        (
            "A 33-year-old bridge painter said it was late.",
            &["role 33-year-old bridge painter: A 33-year-old bridge painter"],
        ),
        ("The 33-year-old bridge was shut.", &[]),
        (
            "Jane Roe, 33, came. The 33-year-old wept.",
            &["person Jane Roe: Jane Roe; The 33-year-old"],
        ),
        (
            "Jane Roe, 33, came. A 33-year-old driver said it was late.",
            &[
                "person Jane Roe: Jane Roe",
                "role 33-year-old driver: A 33-year-old driver",
            ],
        ),
    ]);
}

#[test]
fn a_name_follows_a_form_of_address() {
    named(&[
        (
            "It was told to Dr. May on Monday.",
            &["person May: Dr. May"],
        ),
        ("It was told to Dr May on Monday.", &["person May: Dr May"]),
        (
            "It was told to Lt Gen (Retd) J S Roe on Monday.",
            &["person J S Roe: Lt Gen (Retd) J S Roe"],
        ),
        (
            "It was told to Cr Roe and Smt Jaya Tarrant on Monday.",
            &[
                "person Roe: Cr Roe",
                "person Jaya Tarrant: Smt Jaya Tarrant",
            ],
        ),
        (
            "It was told to Cr Jane Roe, and the councillor left.",
            &["person Jane Roe: Cr Jane Roe; the councillor"],
        ),
    ]);
}

#[test]
fn what_is_early_or_late_is_no_name() {
    named(&[
        (
            "Late Tarrant winner sinks Rovers",
            &["other Tarrant: Tarrant", "organisation Rovers: Rovers"],
        ),
        (
            "Late Tarrant-Roe winner sinks Rovers",
            &[
                "other Tarrant-Roe: Tarrant-Roe",
                "organisation Rovers: Rovers",
            ],
        ),
        ("Long queues are back.", &[]),
        ("It was told to Long on Monday.", &["other Long: Long"]),
    ]);
}

#[test]
fn a_company_goes_by_its_first_word() {
    named(&[
        (
            "It was sold by Zentrix Aggregates LLC on Monday, and Zentrix was late.",
            &["organisation Zentrix Aggregates LLC: Zentrix Aggregates LLC; Zentrix"],
        ),
        (
            "It was sold by Zentrix Inc on Monday, and Zentrix was late.",
            &["organisation Zentrix Inc: Zentrix Inc; Zentrix"],
        ),
        (
            "It was sold by Zentrix Aggregates LLC on Monday to Tom Zentrix, and Zentrix was late.",
            &[
                "organisation Zentrix Aggregates LLC: Zentrix Aggregates LLC",
                "person Tom Zentrix: Tom Zentrix; Zentrix",
            ],
        ),
        (
            "It was sold by Golden Aggregates LLC on Monday, and they say that Golden was late.",
            &[
                "organisation Golden Aggregates LLC: Golden Aggregates LLC",
                "other Golden: Golden",
            ],
        ),
    ]);
}

#[test]
fn a_place_is_not_short_for_what_stands_there() {
    named(&[
        (
            "It was near Leedford Park on Monday, and they say that Leedford was late.",
            &[
                "place Leedford Park: Leedford Park",
                "other Leedford: Leedford",
            ],
        ),
        (
            "It was sold to the Leedford Echo on Monday, as they say in Leedford.",
            &[
                "other Leedford Echo: Leedford Echo",
                "place Leedford: Leedford",
            ],
        ),
        (
            "LEEDFORD — The bridge was sold to the Leedford Echo on Monday by a Leedford native, they say.",
            &[
                "place Leedford: LEEDFORD; Leedford",
                "other Leedford Echo: Leedford Echo",
            ],
        ),
        (
            "It was shut on Monday at Knockbeg, Co Carrow.",
            &["place Knockbeg: Knockbeg", "place Co Carrow: Co Carrow"],
        ),
    ]);
}

#[test]
fn what_says_that_a_name_is_a_body() {
    named(&[
        (
            "It was told to Fenna Quill KC and Fenna Quill BL on Monday.",
            &["person Fenna Quill: Fenna Quill KC; Fenna Quill BL"],
        ),
        (
            "She told the Leedford Zephyr, but they say that she was late.",
            &["organisation Leedford Zephyr: Leedford Zephyr"],
        ),
        (
            "It was told by Bird Leedford president Jane Roe on Monday.",
            &[
                "organisation Bird Leedford: Bird Leedford",
                "person Jane Roe: president; Jane Roe",
            ],
        ),
        (
            "A driver, Sunday Tarrant, told the council that it was late.",
            &["person Sunday Tarrant: A driver; Sunday Tarrant"],
        ),
        ("It was bought for N1,200 on Monday.", &[]),
        (
            "It was told to Leedford Circuit Criminal Court on Monday. The court said it was late.",
            &[
                "organisation Leedford Circuit Criminal Court: Leedford Circuit Criminal Court; The court; it",
            ],
        ),
        (
            "It was told to the Institute for Old Roads on Monday. The institute said it was late.",
            &["organisation Institute for Old Roads: Institute for Old Roads; The institute; it"],
        ),
    ]);
}

#[test]
fn of_two_bodies_with_one_head_the_first_is_meant() {
    named(&[(
        "Leedford Council met. Ashby Council met, and Ashby Council left. They say that Council was late.",
        &[
            "organisation Leedford Council: Leedford Council; Council",
            "organisation Ashby Council: Ashby Council; Ashby Council",
        ],
    )]);
}

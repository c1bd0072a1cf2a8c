//! What belongs to a role, and whose it is.

use super::named;

#[test]
fn the_age_of_somebody_goes_with_the_role_behind_it() {
    named(&[
        (
            "Jane Roe scored twice. The 26-year-old goalkeeper left.",
            &["person Jane Roe: Jane Roe; The 26-year-old goalkeeper"],
        ),
        (
            "Jane Roe, 26, scored twice on Monday, and nobody was faster than the 26-year-old\n\ncoach of the team was \
             not asked by them.",
            &["person Jane Roe: Jane Roe; the 26-year-old"],
        ),
    ]);
}

#[test]
fn an_office_is_known_by_its_head_and_not_by_its_concern() {
    named(&[
        (
            "The road was shut by the minister Jane Roe. On Monday the Minister for Roads was late.",
            &["person Jane Roe: the minister; Jane Roe; Minister for Roads"],
        ),
        (
            "It was told to the MP Jane Roe on Monday. The MP for Leedford and Ashby was late.",
            &["person Jane Roe: MP Jane Roe; MP for Leedford and Ashby"],
        ),
    ]);
}

#[test]
fn a_pronoun_takes_up_the_role_with_which_a_sentence_begins() {
    let taken: &[&str] = &[
        "person Jane Roe: Jane Roe",
        "role waitress: the waitress; She",
    ];
    let left: &[&str] = &["person Jane Roe: Jane Roe; She"];
    named(&[
        (
            "Jane Roe left on Monday. At noon, the waitress opened the door. She wept.",
            taken,
        ),
        (
            "Jane Roe left on Monday. At noon the waitress opened the door. She wept.",
            left,
        ),
        (
            "Jane Roe left on Monday. Behind the waitress stood a dog. She wept.",
            left,
        ),
    ]);
}

#[test]
fn an_office_told_beside_a_name_is_its_holders() {
    let held: &[&str] = &["person Jane Roe: Jane Roe; Mayor of Leedford; The mayor"];
    named(&[
        (
            "It was seen by Jane Roe, the Mayor of Leedford, on Monday. The mayor said it was late.",
            held,
        ),
        (
            "The Taoiseach, Jane Roe, left on Monday. The Taoiseach said it was late.",
            &["person Jane Roe: Taoiseach; Jane Roe; Taoiseach"],
        ),
        (
            "It was seen by Jane Roe, leader of the council, on Monday. The leader said it was late.",
            &["person Jane Roe: Jane Roe; leader; The leader"],
        ),
        (
            "It was seen by Gov. Jane Roe on Monday. The governor said it was late.",
            &["person Jane Roe: Gov. Jane Roe; The governor"],
        ),
    ]);
}

#[test]
fn words_for_people_tell_the_gender_of_their_holder() {
    let told = |noun: &str, pronoun: &str| {
        let text = format!(
            "It was told to the {noun} Leed Roe on Monday. She slept. He slept. She slept."
        );
        let expected = format!("person Leed Roe: the {noun}; Leed Roe; {pronoun}");
        named(&[(&text, &[&expected])]);
    };
    for man in [
        "policeman",
        "spokesman",
        "husband",
        "father",
        "brother",
        "nephew",
        "uncle",
        "prince",
        "duke",
        "boyfriend",
        "widower",
        "grandson",
    ] {
        told(man, "He");
    }
    for woman in [
        "spokeswoman",
        "wife",
        "mother",
        "sister",
        "daughter",
        "niece",
        "aunt",
        "queen",
        "princess",
        "duchess",
        "girlfriend",
        "widow",
        "actress",
        "waitress",
        "coach",
    ] {
        told(woman, "She; She");
    }
}

#[test]
fn whose_or_how_many_is_part_of_a_role() {
    named(&[
        (
            "My neighbour said so. Our teacher said so. Another driver said so. Several nurses said so.",
            &[
                "role neighbour: My neighbour",
                "role teacher: Our teacher",
                "role driver: Another driver",
                "role nurses: Several nurses",
            ],
        ),
        (
            "The driver and the nurse said so.",
            &["role nurse: the nurse"],
        ),
    ]);
}

#[test]
fn the_head_of_a_role_is_its_last_word() {
    named(&[
        (
            "They say that the police station shut. A police officer said so.",
            &["role police officer: A police officer"],
        ),
        (
            "The council leader said so. The council said so.",
            &[
                "role council leader: The council leader",
                "organisation council: The council",
            ],
        ),
    ]);
}

#[test]
fn what_a_role_is_for_belongs_to_it() {
    named(&[
        (
            "The minister said it was late. The minister for Leedford said no.",
            &[
                "role minister: The minister",
                "role minister for Leedford: The minister",
            ],
        ),
        (
            "The minister from the Ashby Party said it was late.",
            &[
                "role minister from the Ashby Party: The minister",
                "organisation Ashby Party: Ashby Party",
            ],
        ),
        (
            "The minister with Zentrix said it was late.",
            &["role minister with Zentrix: The minister"],
        ),
        (
            "The minister in Ashby said it was late.",
            &["place Ashby: Ashby"],
        ),
    ]);
}

#[test]
fn an_age_has_an_article_and_hyphens() {
    named(&[
        (
            "The 33-year-old driver said so.",
            &["role 33-year-old driver: The 33-year-old driver"],
        ),
        ("The 33 year old said so.", &[]),
        ("The 33-year-olds said so.", &[]),
    ]);
}

#[test]
fn an_office_and_its_seat_stand_before_a_name() {
    named(&[
        (
            "Bishop Roe left on Monday. The bishop was late.",
            &["person Roe: Bishop Roe; The bishop"],
        ),
        (
            "Chief Constable left on Monday.",
            &["role Chief Constable: Chief Constable"],
        ),
        (
            "It was told to Mayor of Leedford Council Jane Roe on Monday.",
            &[
                "role Mayor of Leedford Council: Mayor of Leedford Council",
                "person Jane Roe: Jane Roe",
            ],
        ),
        (
            "It was told to Leedford Councillor Jane Roe on Monday.",
            &["person Jane Roe: Leedford Councillor Jane Roe"],
        ),
    ]);
}

#[test]
fn those_who_hold_an_office_are_a_body() {
    named(&[
        (
            "Friends of Leedford met on Monday.",
            &["organisation Friends of Leedford: Friends of Leedford"],
        ),
        (
            "They say that Leedford Rangers left on Monday.",
            &["organisation Leedford Rangers: Leedford Rangers"],
        ),
    ]);
}

#[test]
fn modifiers_belong_to_a_role() {
    named(&[
        (
            "The former mayor said so. The former deputy mayor said so.",
            &[
                "role former mayor: The former mayor",
                "role former deputy mayor: The former deputy mayor",
            ],
        ),
        (
            "The council spokesman said so. A council spokesman said so.",
            &["role council spokesman: The council spokesman; A council spokesman"],
        ),
        (
            "The Council spokesman said so.",
            &["organisation Council: Council", "role spokesman: spokesman"],
        ),
        (
            "The mayor’s wife said so. The police station’s mayor said so.",
            &[
                "role mayor’s wife: The mayor’s wife",
                "role police station’s mayor: The police station’s mayor",
            ],
        ),
        (
            "Red mayor said so. Tall mayor said so.",
            &["role mayor: mayor; mayor"],
        ),
    ]);
}

#[test]
fn what_stands_before_a_role_says_whose_or_how_many() {
    named(&[
        (
            "Its mayor said so. Their mayor said so. One mayor said so. Most mayors said so. An actor said so.",
            &[
                "role mayor: Its mayor; Their mayor; One mayor",
                "role mayors: Most mayors",
                "role actor: An actor",
            ],
        ),
        ("Half the mayor said so.", &["role mayor: the mayor"]),
        (
            "They met the best-selling author Jane Roe on Monday.",
            &["person Jane Roe: author; Jane Roe"],
        ),
    ]);
}

#[test]
fn a_noun_behind_a_role_takes_it_over() {
    named(&[
        (
            "The police officers association said so.",
            &["organisation police officers association: The police officers association"],
        ),
        ("The fire officer training said so.", &[]),
    ]);
}

#[test]
fn of_for_from_and_at_join_a_role_to_its_body() {
    named(&[
        (
            "The spokesman of the Leedford Trust said so.",
            &[
                "role spokesman of the Leedford Trust: The spokesman",
                "organisation Leedford Trust: Leedford Trust",
            ],
        ),
        (
            "The mayor of Leedford and Ashby said so.",
            &["role mayor of Leedford and Ashby: The mayor"],
        ),
        (
            "The mayor for the Environment said so.",
            &["role mayor for the Environment: The mayor"],
        ),
        (
            "The mayor at the Leedford Post said so.",
            &[
                "role mayor at the Leedford Post: The mayor",
                "organisation Leedford Post: Leedford Post",
            ],
        ),
        (
            "The mayor on the Leedford Post said so.",
            &["organisation Leedford Post: Leedford Post"],
        ),
        ("The spokesman of the trust left.", &[]),
    ]);
}

#[test]
fn a_role_that_is_told_says_nothing() {
    named(&[
        ("They told the mayor so. They asked the actor.", &[]),
        (
            "The mayor said, and the actor told them so.",
            &["role mayor: The mayor", "role actor: the actor"],
        ),
        (
            "The mayor has said so. The mayor will say so.",
            &["role mayor: The mayor"],
        ),
    ]);
}

#[test]
fn names_in_the_phrase_of_a_role_are_mentions_too() {
    named(&[
        (
            "A lawyer for Jane Roe said so. Roe stayed.",
            &[
                "role lawyer for Jane Roe: A lawyer",
                "person Jane Roe: Jane Roe; Roe",
            ],
        ),
        (
            "A spokesman for Leedford Council said so. The council said no.",
            &[
                "role spokesman for Leedford Council: A spokesman",
                "organisation Leedford Council: Leedford Council; The council",
            ],
        ),
        (
            "A lawyer for Jane Roe met the mayor “on a bench”.",
            &["person Jane Roe: Jane Roe"],
        ),
        // Nothing tells what Quill is.
        (
            "A supporter of Quill said so.",
            &["role supporter of Quill: A supporter"],
        ),
        (
            "Jane Quill spoke. A supporter of Quill said so.",
            &[
                "person Jane Quill: Jane Quill; Quill",
                "role supporter of Quill: A supporter",
            ],
        ),
    ]);
}

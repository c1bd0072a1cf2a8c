//! Short texts, and all that is named in them.

use super::mentions;

/// Entities as `kind name: mention; mention`.
#[track_caller]
fn named(cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        let article = crate::parse(*text);
        assert_eq!(article.validate(), Ok(()));
        let shown = |entity: &crate::Entity| {
            let mentions = mentions(&article, entity).join("; ");
            format!("{} {}: {mentions}", entity.kind, entity.name)
        };
        let all: Vec<String> = article.entities.iter().map(shown).collect();
        assert_eq!(all, *expected, "{text}");
    }
}

#[test]
fn bodies_and_offices_have_a_concern() {
    named(&[
        (
            "The pier was shut by Bank of Leedford on Monday.",
            &["organisation Bank of Leedford: Bank of Leedford"],
        ),
        (
            "It was sent to the Ministry of Roads and to the Department for the Environment on Monday.",
            &[
                "organisation Ministry of Roads: Ministry of Roads",
                "organisation Department for the Environment: Department for the Environment",
            ],
        ),
        (
            "It was sent to the Department for Roads and Bridges on Monday, and nobody answered it.",
            &["organisation Department for Roads and Bridges: Department for Roads and Bridges"],
        ),
        (
            "It was sent to the MP for Leedford and Ashby on Monday, and nobody answered it.",
            &["role MP for Leedford and Ashby: MP for Leedford and Ashby"],
        ),
        (
            "The Duke of Ashby left with Anna van der Roe on Monday at noon.",
            &[
                "role Duke of Ashby: Duke of Ashby",
                "person Anna van der Roe: Anna van der Roe",
            ],
        ),
        (
            "The Friends of the Pier met on Monday at noon.",
            &["organisation Friends of the Pier: Friends of the Pier"],
        ),
        (
            "The award went to Roe & Doe on Monday, and nobody was glad of it at all.",
            &["organisation Roe & Doe: Roe & Doe"],
        ),
    ]);
}

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
fn neighbours_say_what_a_name_names() {
    named(&[
        (
            "Jane Roe and Ashby Doe met on Monday at noon. Doe left.",
            &[
                "person Jane Roe: Jane Roe",
                "person Ashby Doe: Ashby Doe; Doe",
            ],
        ),
        (
            "A man met Ashby Doe, 33, on Monday at noon. Doe left.",
            &["person Ashby Doe: Ashby Doe; Doe"],
        ),
        (
            "A man met Ashby Doe, who left, on Monday at noon.",
            &["person Ashby Doe: Ashby Doe"],
        ),
        (
            "It rained in Ashby Tarn on Monday at noon. Nobody was hurt.",
            &["place Ashby Tarn: Ashby Tarn"],
        ),
        (
            "The Ashby Tarn said on Monday that nobody was hurt there.",
            &["organisation Ashby Tarn: Ashby Tarn"],
        ),
        (
            "A man met the Ashby Tarn on Monday at noon.",
            &["other Ashby Tarn: Ashby Tarn"],
        ),
        (
            "The bus went from Ashby Street to Ashby Bridge on Monday at noon.",
            &[
                "place Ashby Street: Ashby Street",
                "place Ashby Bridge: Ashby Bridge",
            ],
        ),
        (
            "It went to the NATO and the IBRS on Monday at noon.",
            &["organisation NATO: NATO", "organisation IBRS: IBRS"],
        ),
        (
            "Troy Ashby left with Sydney Roe on Monday at noon.",
            &[
                "person Troy Ashby: Troy Ashby",
                "person Sydney Roe: Sydney Roe",
            ],
        ),
        (
            "A statement said that Roe had left on Monday.",
            &["other Roe: Roe"],
        ),
        (
            "The Home Office said it was late.",
            &["organisation Home Office: Home Office; it"],
        ),
        (
            "LEEDFORD (Newswire) - The river rose on Friday night. Leedford was wet.",
            &[
                "place Leedford: LEEDFORD; Leedford",
                "other Newswire: Newswire",
            ],
        ),
    ]);
}

#[test]
fn short_forms_fit_their_names() {
    named(&[
        (
            "The IRB said so. The Independent Roads Board met. IRB said so.",
            &["organisation Independent Roads Board: IRB; Independent Roads Board; IRB"],
        ),
        (
            "The Leedford Rovers lost on Monday. The Rovers lost again.",
            &["organisation Leedford Rovers: Leedford Rovers; Rovers"],
        ),
        (
            "The Roe campaign began on Monday. Jane Roe was glad.",
            &["person Jane Roe: Roe; Jane Roe"],
        ),
        (
            "Sam Tarrant of the Leedford Post left. The Post was late.",
            &[
                "person Sam Tarrant: Sam Tarrant",
                "organisation Leedford Post: Leedford Post; Post",
            ],
        ),
    ]);
}

#[test]
fn bodies_are_taken_up_by_common_nouns() {
    named(&[
        (
            "The firm Doe Widgets Ltd said on Monday it would close. The firm is old. It said no more.",
            &["organisation Doe Widgets Ltd: The firm; Doe Widgets Ltd; it; The firm; It"],
        ),
        (
            "The Har Trust said it was sorry. The charity met the watchdog.",
            &["organisation Har Trust: Har Trust; it; The charity"],
        ),
        (
            "Leedford Council met. It said on Monday it would act.",
            &["organisation Leedford Council: Leedford Council; It; it"],
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
fn clipped_and_incorporated_forms() {
    named(&[
        (
            "It was seen by the Har Police on Monday. The Harborough Police met on Monday.",
            &["organisation Harborough Police: Har Police; Harborough Police"],
        ),
        (
            "Harborough Police met on Monday with Ashby Police. Har Police said so.",
            &[
                "organisation Harborough Police: Harborough Police; Har Police",
                "organisation Ashby Police: Ashby Police",
            ],
        ),
        (
            "The firm met Doe & Sons Ltd on Monday. Nobody knows what Doe & Sons wants.",
            &["organisation Doe & Sons Ltd: Doe & Sons Ltd; Doe & Sons"],
        ),
        (
            "Jane Roe (JR) left on Monday. JR was late.",
            &["person Jane Roe: Jane Roe; JR; JR"],
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
                "role spokesman for Ashby Council: A spokesman",
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

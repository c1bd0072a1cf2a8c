//! Bodies, places, and what they go by.

use super::named;

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
fn words_say_what_a_name_names() {
    named(&[
        (
            "A letter went to Leedford FM on Monday at noon.",
            &["organisation Leedford FM: Leedford FM"],
        ),
        (
            "A letter went to JOHN DOE on Monday at noon.",
            &["person JOHN DOE: JOHN DOE"],
        ),
        (
            "A letter went to the ROE DOE on Monday at noon.",
            &["other ROE DOE: ROE DOE"],
        ),
        (
            "A letter went to Anna de la Roe on Monday at noon.",
            &["person Anna de la Roe: Anna de la Roe"],
        ),
        (
            "A letter went to J Roe on Monday at noon.",
            &["person J Roe: J Roe"],
        ),
        (
            "A letter went to Leedford Hospital on Monday at noon.",
            &["organisation Leedford Hospital: Leedford Hospital"],
        ),
        (
            "A letter went to Jane Street on Monday at noon.",
            &["place Jane Street: Jane Street"],
        ),
        (
            "A letter went to Ashby Doe Tarn on Monday at noon.",
            &["other Ashby Doe Tarn: Ashby Doe Tarn"],
        ),
        (
            "Ashby Doe Tarn said on Monday it would act.",
            &["person Ashby Doe Tarn: Ashby Doe Tarn"],
        ),
        (
            "A letter went to Old Ashby on Monday at noon.",
            &["other Old Ashby: Old Ashby"],
        ),
        (
            "A letter went to Roe on Monday. Roe, 33, was late.",
            &["person Roe: Roe; Roe"],
        ),
        (
            "A letter went to Roe on Monday. The Roe said so.",
            &["organisation Roe: Roe; Roe"],
        ),
        (
            "A man met Leed McRoe on Monday at noon.",
            &["person Leed McRoe: Leed McRoe"],
        ),
        (
            "A man met Leed SkyBridge on Monday at noon.",
            &["other Leed SkyBridge: Leed SkyBridge"],
        ),
        (
            "A man saw Leed Gate on Monday. Gate was late.",
            &["other Leed Gate: Leed Gate; Gate"],
        ),
        (
            "A man saw Leed Roe on Monday. Roe was late.",
            &["person Leed Roe: Leed Roe; Roe"],
        ),
    ]);
}

#[test]
fn a_name_begins_with_the_word_that_says_of_which_people_it_is() {
    named(&[
        (
            "It was shut on Monday, the National Pier Society said.",
            &["organisation National Pier Society: National Pier Society"],
        ),
        (
            "The Victorian Society said on Monday that the pier was safe.",
            &["organisation Victorian Society: Victorian Society"],
        ),
        (
            "It was shut on Monday, the Victorian Jane Roe said.",
            &["person Jane Roe: Jane Roe"],
        ),
    ]);
}

#[test]
fn companies_go_by_what_stands_before_their_kind() {
    named(&[
        (
            "It was sold by Zentrix Industries on Monday. Zentrix said it was cheap.",
            &["organisation Zentrix Industries: Zentrix Industries; Zentrix; it"],
        ),
        (
            "It was sold to Zentrix Partners for Rs5 billion on Monday, and for Sh9 in May.",
            &["organisation Zentrix Partners: Zentrix Partners"],
        ),
    ]);
}

#[test]
fn figures_numerals_and_letters_for_several_are_no_names() {
    named(&[
        ("It was told in DMs on Monday, and cost N5m.", &[]),
        ("A lorry fell on the A381 on Monday at noon.", &[]),
        (
            "It was told to MI5 on Monday, and to the G20.",
            &["organisation MI5: MI5", "organisation G20: G20"],
        ),
        (
            "It was shut on Monday, for Jane Roe III is ill.",
            &["person Jane Roe III: Jane Roe III"],
        ),
    ]);
}

#[test]
fn a_place_that_a_dateline_shouts_is_no_acronym() {
    named(&[(
        "TARRANMOOR: It was shut on Monday. Buses in Tarranmoor stood still.",
        &["place Tarranmoor: TARRANMOOR; Tarranmoor"],
    )]);
}

#[test]
fn a_company_of_one_word_is_not_its_owner() {
    named(&[(
        "It was sold to Roe Ltd on Monday. They say that Roe was late.",
        &["organisation Roe Ltd: Roe Ltd", "other Roe: Roe"],
    )]);
}

#[test]
fn a_body_that_its_role_names_is_what_it_means() {
    named(&[
        (
            "The council said on Monday that the pier was safe. It added that trams would run.",
            &["organisation council: The council; It"],
        ),
        (
            "The council said on Monday that it was safe. Jane Roe and Sam Tarrant live there. They said that it was not.",
            &[
                "organisation council: The council; it; it",
                "person Jane Roe: Jane Roe",
                "person Sam Tarrant: Sam Tarrant",
            ],
        ),
    ]);
}

#[test]
fn an_ampersand_joins_names() {
    named(&[
        (
            "They say that Doe & Roe left on Monday.",
            &["organisation Doe & Roe: Doe & Roe"],
        ),
        (
            "They say that Doe & sons left on Monday.",
            &["other Doe: Doe"],
        ),
        (
            "They say that Doe & 3 others left on Monday.",
            &["other Doe: Doe"],
        ),
    ]);
}

#[test]
fn a_spokesman_and_what_only_companies_have_tell_a_body() {
    named(&[
        (
            "It was told to Zentrix on Monday. A Zentrix spokesman was late.",
            &["organisation Zentrix: Zentrix; Zentrix"],
        ),
        (
            "It was told to Zentrix on Monday. The Zentrix spokeswoman was late.",
            &["organisation Zentrix: Zentrix; Zentrix"],
        ),
        (
            "It was told to Zentrix on Monday. The Zentrix driver was late.",
            &["other Zentrix: Zentrix; Zentrix"],
        ),
        (
            "They saw that the Zentrix closed its plant on Monday.",
            &["organisation Zentrix: Zentrix"],
        ),
        (
            "A man at Zentrix closed its plant on Monday.",
            &["place Zentrix: Zentrix"],
        ),
        (
            "They saw that at the Zentrix closed its plant on Monday.",
            &["other Zentrix: Zentrix"],
        ),
        (
            "They met at Zentrix on Monday. Zentrix closed Roe and its plant.",
            &["place Zentrix: Zentrix; Zentrix", "other Roe: Roe"],
        ),
    ]);
}

#[test]
fn whose_shares_are_told_of_is_a_body() {
    for held in [
        "CEO", "earnings", "profit", "profits", "revenue", "revenues", "shares", "stock",
    ] {
        let text = format!("It was told to Zentrix on Monday. Zentrix’s {held} fell.");
        named(&[(&text, &["organisation Zentrix: Zentrix; Zentrix"])]);
    }
    named(&[(
        "It was told to Zentrix on Monday. Zentrix’s dog fell.",
        &["other Zentrix: Zentrix; Zentrix"],
    )]);
}

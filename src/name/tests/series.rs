//! Names that tell of more than one thing, and ordinary words beside names.

use super::named;

#[test]
fn a_body_may_be_named_after_two_things() {
    named(&[
        (
            "They met the Transport and Bridging Agency on Monday.",
            &["organisation Transport and Bridging Agency: Transport and Bridging Agency"],
        ),
        (
            "They met the Securities and Heritage Commission on Monday.",
            &[
                "organisation Securities and Heritage Commission: Securities and Heritage Commission",
            ],
        ),
        (
            "It was told to Immigration and Housing Service on Monday.",
            &["organisation Immigration and Housing Service: Immigration and Housing Service"],
        ),
        (
            "They met the Senate Energy and Transport Committee on Monday.",
            &[
                "organisation Senate Energy and Transport Committee: Senate Energy and Transport Committee",
            ],
        ),
        (
            "They met the Health and Housing Act on Monday.",
            &["other Health and Housing Act: Health and Housing Act"],
        ),
        (
            "They met the White House and Transport Department on Monday.",
            &[
                "organisation White House: White House",
                "organisation Transport Department: Transport Department",
            ],
        ),
        (
            "They met the Council and Transport Authority on Monday.",
            &[
                "organisation Council: Council",
                "organisation Transport Authority: Transport Authority",
            ],
        ),
        (
            "They met the Zentrix and Transport Agency on Monday.",
            &[
                "other Zentrix: Zentrix",
                "organisation Transport Agency: Transport Agency",
            ],
        ),
        (
            "They met Jane Price and Transport Agency on Monday.",
            &[
                "person Jane Price: Jane Price",
                "organisation Transport Agency: Transport Agency",
            ],
        ),
        (
            "They met the Finance and Health ministries on Monday.",
            &["other Finance: Finance", "other Health: Health"],
        ),
    ]);
}

#[test]
fn a_body_may_have_the_name_of_a_couple() {
    named(&[
        (
            "They met the Jane and Samuel Roe Foundation on Monday.",
            &["organisation Jane and Samuel Roe Foundation: Jane and Samuel Roe Foundation"],
        ),
        (
            "They met Jane and Samuel Roe on Monday.",
            &["person Jane: Jane", "person Samuel Roe: Samuel Roe"],
        ),
    ]);
}

#[test]
fn a_concern_may_be_a_series() {
    named(&[
        (
            "They met the Department of Housing, Local Government and Heritage on Monday.",
            &[
                "organisation Department of Housing, Local Government and Heritage: Department of Housing, Local Government and Heritage",
            ],
        ),
        (
            "They met the Minister for Culture, Media and Sport on Monday.",
            &["role Minister for Culture, Media and Sport: Minister for Culture, Media and Sport"],
        ),
        (
            "They met the Ministry of Public Health and Sanitation on Monday.",
            &[
                "organisation Ministry of Public Health and Sanitation: Ministry of Public Health and Sanitation",
            ],
        ),
        (
            "They met the Department of Health, Jane Roe and Sam Doe on Monday.",
            &[
                "organisation Department of Health: Department of Health",
                "person Jane Roe: Jane Roe",
                "person Sam Doe: Sam Doe",
            ],
        ),
        (
            "They met the University of Leedford, Ashby Council and Harrow Police on Monday.",
            &[
                "organisation University of Leedford: University of Leedford",
                "organisation Ashby Council: Ashby Council",
                "organisation Harrow Police: Harrow Police",
            ],
        ),
        (
            "They met the Ministry of Health, Police and Transport on Monday.",
            &[
                "organisation Ministry of Health: Ministry of Health",
                "organisation Police: Police",
                "other Transport: Transport",
            ],
        ),
        (
            "The Minister of Science and Economic Development Mosi Tarrant came.",
            &["person Mosi Tarrant: Minister of Science and Economic Development Mosi Tarrant"],
        ),
        (
            "The Minister of Finance Mosi Tarrant came.",
            &["person Mosi Tarrant: Minister of Finance Mosi Tarrant"],
        ),
    ]);
}

#[test]
fn an_ordinary_head_behind_the_is_part_of_a_name() {
    named(&[
        (
            "They met at the Statue of Liberty on Monday.",
            &["other Statue of Liberty: Statue of Liberty"],
        ),
        (
            "They left the Lord for Jane Roe on Monday.",
            &["other Lord: Lord", "person Jane Roe: Jane Roe"],
        ),
        (
            "They saw the Women for Jane Roe on Monday.",
            &["other Women: Women", "person Jane Roe: Jane Roe"],
        ),
        (
            "The House of Laws spoke to the Centre for Roads on Monday.",
            &[
                "organisation House of Laws: House of Laws",
                "organisation Centre for Roads: Centre for Roads",
            ],
        ),
        (
            "The Republic of Ireland met the Czech Republic on Monday.",
            &[
                "place Republic of Ireland: Republic of Ireland",
                "place Czech Republic: Czech Republic",
            ],
        ),
    ]);
}

#[test]
fn an_office_may_be_one_that_somebody_is_to_have() {
    named(&[
        (
            "It was told to President-elect Jane Roe on Monday, and Ms Roe left.",
            &["person Jane Roe: President-elect Jane Roe; Ms Roe"],
        ),
        ("They met the president-elect on Monday.", &[]),
    ]);
}

#[test]
fn an_ordinary_word_that_opens_a_sentence_is_no_part_of_a_name_that_stands_alone_elsewhere() {
    named(&[
        (
            "Given Roe's record, it was late. They met Jane Roe on Monday.",
            &["person Jane Roe: Roe; Jane Roe"],
        ),
        (
            "Recent Zentrix phones are good. They met Zentrix on Monday.",
            &["other Zentrix: Zentrix; Zentrix"],
        ),
        (
            "Recent Zentrix phones are good.",
            &["other Recent Zentrix: Recent Zentrix"],
        ),
        (
            "Recent Zentrix came. They met Zentrix and Recent Zentrix on Monday.",
            &["person Recent Zentrix: Recent Zentrix; Zentrix; Recent Zentrix"],
        ),
    ]);
}

#[test]
fn a_number_or_a_participle_that_opens_a_sentence_leaves_the_name_whole() {
    named(&[
        (
            "Two United States soldiers came.",
            &["place United States: United States"],
        ),
        (
            "Two Leedford soldiers came.",
            &["other Two Leedford: Two Leedford"],
        ),
        (
            "United Airlines came.",
            &["organisation United Airlines: United Airlines"],
        ),
        ("Ted Roe came.", &["person Ted Roe: Ted Roe"]),
    ]);
}

#[test]
fn a_full_name_comes_first_though_its_given_name_is_an_ordinary_word() {
    named(&[
        (
            "Wisdom Zentar won. They met Zentar on Monday.",
            &["person Wisdom Zentar: Wisdom Zentar; Zentar"],
        ),
        (
            "Memory Zentar, of Leedford, won. They met Zentar on Monday. Memory Zentar left.",
            &[
                "person Memory Zentar: Memory Zentar; Zentar; Memory Zentar",
                "other Leedford: Leedford",
            ],
        ),
        (
            "Maybe Zentar won. They met Jane Zentar on Monday.",
            &["person Jane Zentar: Zentar; Jane Zentar"],
        ),
        (
            "They met Zentar on Monday. Maybe Zentar won.",
            &["other Zentar: Zentar; Zentar"],
        ),
    ]);
}

#[test]
fn towns_and_networks_keep_the_word_that_opens_a_sentence() {
    named(&[
        (
            "Port Adelaide won.",
            &["place Port Adelaide: Port Adelaide"],
        ),
        (
            "Seven Network won.",
            &["organisation Seven Network: Seven Network"],
        ),
        (
            "Two Royal Navy ships came.",
            &["organisation Royal Navy: Royal Navy"],
        ),
    ]);
}

#[test]
fn an_office_that_two_have_is_in_neither_name() {
    named(&[
        (
            "It was told to Justices Roe and Iyer on Monday.",
            &["person Roe: Justices Roe", "other Iyer: Iyer"],
        ),
        (
            "They met the Leedford Senators and Zentrix on Monday.",
            &[
                "organisation Leedford Senators: Leedford Senators",
                "other Zentrix: Zentrix",
            ],
        ),
    ]);
}

#[test]
fn a_series_ends_before_the_office_of_somebody_else() {
    named(&[
        (
            "They met the Ministry of Health and Education Secretary Jane Roe on Monday.",
            &[
                "organisation Ministry of Health: Ministry of Health",
                "person Jane Roe: Education Secretary Jane Roe",
            ],
        ),
        (
            "They met the Society of Road Builders and Traders on Monday.",
            &[
                "organisation Society of Road Builders and Traders: Society of Road Builders and Traders",
            ],
        ),
        (
            "They met US Customs and Border Protection on Monday.",
            &["organisation US Customs and Border Protection: US Customs and Border Protection"],
        ),
        (
            "They met the Bureau of Alcohol, Tobacco, Firearms and Explosives on Monday.",
            &[
                "organisation Bureau of Alcohol, Tobacco, Firearms and Explosives: Bureau of Alcohol, Tobacco, Firearms and Explosives",
            ],
        ),
    ]);
}

//! Labels, and the links that stand under them.

use super::{AFTER, BEFORE, check, kinds};

#[test]
fn links_stand_under_their_label() {
    check(&[
        (
            "Read More\n\nRiver rises again\n\nWhy was the bridge shut?\n\nMayor says sorry",
            &[
                "related_label",
                "related_link",
                "related_link",
                "related_link",
            ],
        ),
        (
            "READ NEXT:\nTwo held after fire at Leedford mill\nWhy the river keeps rising",
            &["related_label", "related_link", "related_link"],
        ),
        (
            "Read more:\nTwo held after fire at Leedford mill\nWhy the river keeps rising",
            &["related_label", "related_link", "related_link"],
        ),
        (
            "Read More\nWET FEET\nRiver rises again\nLEEDFORD\nWhy was the bridge shut?",
            &[
                "related_label",
                "related_link",
                "related_link",
                "related_link",
                "related_link",
            ],
        ),
        (
            "Read More\nRiver rises again\nWET FEET\nThe bridge is shut.",
            &[
                "related_label",
                "related_link",
                "subheading: WET FEET",
                "paragraph",
            ],
        ),
        (
            "Read More\nRiver rises again\nTwo words\nWhy was the bridge shut?",
            &[
                "related_label: Read More",
                "related_link: River rises again",
                "subheading: Two words",
                "subheading: Why was the bridge shut?",
            ],
        ),
        (
            "Read More\nRiver rises again\nThe bridge is shut.\nWhy the bridge was shut",
            &[
                "related_label: Read More",
                "related_link: River rises again",
                "paragraph: The bridge is shut.",
                "subheading: Why the bridge was shut",
            ],
        ),
    ]);
}

#[test]
fn a_label_stands_over_eight_links_at_most() {
    check(&[(
        "Read More\nRiver one rises\nRiver two rises\nRiver three rises\nRiver four rises\nRiver five rises\nRiver six rises\nRiver seven rises\nRiver eight rises\nRiver nine rises",
        &[
            "related_label: Read More",
            "related_link: River one rises",
            "related_link: River two rises",
            "related_link: River three rises",
            "related_link: River four rises",
            "related_link: River five rises",
            "related_link: River six rises",
            "related_link: River seven rises",
            "related_link: River eight rises",
            "subheading: River nine rises",
        ],
    )]);
}

#[test]
fn a_word_that_wants_an_object_is_no_label() {
    check(&[
        (
            "Follow the Leedford Post on Facebook and Instagram.",
            &["follow"],
        ),
        ("Follow the Post on WhatsApp", &["follow"]),
        ("Follow the path on the left.", &["paragraph"]),
        ("By Jane Roe the river was loved.", &["paragraph"]),
    ]);
}

#[test]
fn a_headline_in_brackets_is_a_link() {
    check(&[
        ("[River rises again and again]", &["related_link"]),
        ("[the river rises again and again]", &["paragraph"]),
        ("[River rises [again] and again]", &["subheading"]),
        ("River rises [again and again]", &["subheading"]),
        ("[River rises again and again", &["subheading"]),
        ("[River rises again and again.]", &["paragraph"]),
        ("[River rises again]", &["subheading"]),
    ]);
}

#[test]
fn headlines_in_a_list_are_links_unless_something_announces_them() {
    let list =
        "- River falls again after a week of sun\n- Mayor says sorry to those who lost a home";
    assert_eq!(
        kinds(&dateline::parse(format!(
            "{BEFORE}\n\n{list}\n\nAdvertisement\n\n{AFTER}"
        )))[1..3],
        ["related_link", "related_link"]
    );
    for above in [
        "Here is what the council says.",
        "The council says of the river on Friday:",
        "The council set out its plan on Monday.",
        "Rivers",
    ] {
        assert_eq!(
            kinds(&dateline::parse(format!(
                "{BEFORE}\n\n{above}\n\n{list}\n\nAdvertisement"
            )))[3],
            "list_item",
            "{above}"
        );
    }
    // Names tell of nothing, and what is counted is the article's.
    for item in [
        "- The old library in north Leedford",
        "- Mayor says 12 homes are to go",
    ] {
        assert_eq!(
            kinds(&dateline::parse(format!(
                "{BEFORE}\n\n{item}\n\nAdvertisement"
            )))[1],
            "list_item",
            "{item}"
        );
    }
    // Prose stands below, or nothing.
    for below in [AFTER, ""] {
        assert_eq!(
            kinds(&dateline::parse(format!("{BEFORE}\n\n{list}\n\n{below}")))[1..3],
            ["list_item", "list_item"]
        );
    }
}

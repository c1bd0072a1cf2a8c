//! What is the article's own: prose, lists, subheadings and the headline.

use super::{AFTER, BEFORE, check, kinds};

#[test]
fn prose_is_kept() {
    for line in [
        "“Read more books,” she said.",
        "Read more books, she said.",
        "A sign on the door read “No comments”.",
        "Subscribe to the weekly email, one witness said, and three companies had your address.",
        "All rights reserved by customers under the Act had been ignored, it said.",
        "Cookies are small files that websites place on a computer.",
        "The firm asked 14 times whether readers would sign up for its newsletter.",
        "Share prices fell by 3 per cent on Tuesday.",
        "Watch the skies, astronomers said.",
        "Universal credit: what the change means for you, and why it is late.",
        "“No.”",
        "Silence.",
        "(They had not.)",
        "Mr Roe, 41, reports to nobody.",
        "Home Secretary Jane Roe spoke on Friday.",
        "Save These Woods asked for help on Friday.",
        "The party told its members to vote now.",
        "No part of this bridge is safe, the engineers said on Monday.",
        "Disclaimer notices on the walls of the pool were taken down in May, the council said.",
        "The hospital operates a 24-hour emergency ward and has 200 beds.",
        "Pupils may use the app for free until June.",
    ] {
        check(&[(line, &["paragraph"])]);
    }
}

#[test]
fn subheadings_are_short_and_no_sentences() {
    check(&[
        ("What happens next", &["subheading"]),
        ("What happens next?", &["subheading"]),
        ("Bridge shut", &["subheading"]),
        ("Three ways to cross", &["subheading"]),
        ("1.5 metres of rain", &["subheading"]),
        (
            "The council of the town said that it was late and that it would be shut to all for a year",
            &["paragraph"],
        ),
    ]);
}

#[test]
fn items_have_a_bullet_or_a_number() {
    check(&[
        ("• One thing\n• Another thing", &["list_item", "list_item"]),
        (
            "1. One thing\n2) Another thing\n- A third.",
            &["list_item", "list_item", "list_item"],
        ),
        ("- One thing", &["list_item"]),
        ("12) One thing", &["list_item"]),
        ("123) One thing", &["subheading"]),
    ]);
}

#[test]
fn items_stand_under_a_colon() {
    check(&[
        (
            "She asked for three things:\n\nA doctor in charge at all hours\n\nHot food for those who wait\n\n\
             An apology in writing",
            &["paragraph", "list_item", "list_item", "list_item"],
        ),
        (
            "She asked for:\n\nHot food.\n\nA doctor.",
            &["paragraph", "paragraph", "paragraph"],
        ),
    ]);
}

#[test]
fn lists_go_on_past_furniture_and_end_with_a_sentence() {
    check(&[
        (
            "She asked for:\n\nSign up for our daily newsletter\n\nHot food",
            &[
                "paragraph: She asked for:",
                "newsletter: Sign up for our daily newsletter",
                "list_item: Hot food",
            ],
        ),
        (
            "She asked for:\n\nHot food\n\nIt was late.\n\nA doctor",
            &[
                "paragraph: She asked for:",
                "list_item: Hot food",
                "paragraph: It was late.",
                "subheading: A doctor",
            ],
        ),
        // Words in marks are said, not listed.
        (
            "She told them:\n\n“It rose by a metre in the night and nobody knew what to do about it at all",
            &[
                "paragraph: She told them:",
                "paragraph: “It rose by a metre in the night and nobody knew what to do about it at all",
            ],
        ),
    ]);
}

#[test]
fn items_do_not_join_the_wrapped_line_above() {
    let text = "The river rose by a metre on Friday night and the old bridge\nwas shut to all traffic, \
                the council said in a statement that\nwas read out on the radio before dawn on Saturday to those who\n\
                were still awake and\n\u{2022} had a radio in the house or at the very least a good\n\u{2022} neighbour.";
    let article = dateline::parse(text);
    let items = article
        .blocks
        .iter()
        .filter(|it| it.kind.as_str() == "list_item");
    assert_eq!(items.count(), 2);
}

#[test]
fn wrapped_lines_are_one_paragraph() {
    let text = "The river rose by a metre on Friday night and the old bridge\nwas shut to all traffic, \
                the council said in a statement that\nwas read out on the radio before dawn on Saturday to those who\n\
                were still awake.\n\nNobody was hurt.";
    let article = dateline::parse(text);
    assert_eq!(kinds(&article), ["paragraph", "paragraph"]);
    assert_eq!(article.sentences().count(), 2);
}

#[test]
fn a_headline_needs_prose_behind_it() {
    for (text, expected) in [
        ("River rises at Leedford", ["paragraph"].as_slice()),
        (
            "River rises at Leedford\n\n(PA)",
            &["paragraph", "photo_credit"],
        ),
        (
            &format!("River rises at Leedford\n\n{BEFORE}"),
            &["headline", "paragraph"],
        ),
        (
            &format!(" date 2021-03-16 River rises at Leedford\n\n{BEFORE}"),
            &["header", "headline", "paragraph"],
        ),
    ] {
        assert_eq!(kinds(&dateline::parse(text)), expected, "{text}");
    }
}

#[test]
fn a_headline_is_no_sentence() {
    for (line, kind) in [
        ("River rises", "headline"),
        ("What now?", "headline"),
        ("River", "paragraph"),
        ("The river rose.", "paragraph"),
        ("• River rises", "list_item"),
        // What somebody said keeps its small words.
        (
            "‘It was as if the river stood up to us’: those who saw it tell of the night",
            "headline",
        ),
        (
            "Jane Roe: I do not build for the council, I build for the people who are there",
            "headline",
        ),
        // A standfirst without its stop, as its many small words tell.
        (
            "The river rose by a metre on Friday night and the bridge was shut to all who came there",
            "paragraph",
        ),
    ] {
        let article = dateline::parse(format!("{line}\n\n{BEFORE}\n\n{AFTER}"));
        assert_eq!(article.blocks[0].kind.as_str(), kind, "{line}");
    }
}

#[test]
fn who_asks_in_an_interview_is_no_subheading() {
    check(&[
        ("TARRANT: Are you tired?", &["paragraph"]),
        ("Q: Why now?", &["paragraph"]),
        ("Analysis: Why now?", &["subheading"]),
        ("Why now?", &["subheading"]),
    ]);
}

//! Sentences of news with a phrase of the page in them, or beside them, are body.

use super::{AFTER, BEFORE, check};

#[test]
fn the_sentences_beside_a_phrase_stay() {
    check(&[
        (
            "Nobody was hurt. You can unsubscribe at any time.",
            &[
                "paragraph: Nobody was hurt.",
                "newsletter: You can unsubscribe at any time.",
            ],
        ),
        (
            "The mill was shut at nine. Comments are closed. The weir has been shut since May.",
            &[
                "paragraph: The mill was shut at nine.",
                "comment_notice: Comments are closed.",
                "paragraph: The weir has been shut since May.",
            ],
        ),
        // What speaks to the reader beside it belongs to it.
        (
            "You can unsubscribe at any time. For more information read our privacy policy.",
            &["newsletter"],
        ),
        // A note is told in whole sentences.
        (
            "This story has been corrected. The mill was shut in May.",
            &["editor_note"],
        ),
        (
            "Peel and Dale reported from Leedford. Ann Lowe contributed to this report.",
            &["credit"],
        ),
    ]);
}

#[test]
fn the_first_words_of_a_sentence_are_no_label() {
    for prose in [
        "Published in 1922, it was banned by Easter.",
        "Posted in error, the ballot papers went to Harsby, clerks found.",
        "Tagged with a microchip, the swan flew to the coast.",
        "Gallery: it was what they called the back room.",
        "More.",
    ] {
        check(&[(prose, &["paragraph"])]);
    }
    check(&[
        ("Published in Leedford", &["timestamp"]),
        ("Gallery: The mills that were sold", &["related_link"]),
        ("Loading...", &["site_status"]),
    ]);
}

#[test]
fn a_few_capitals_behind_a_story_are_no_credit() {
    check(&[
        (
            "The council met on Friday and talked for nine hours. It rejected the plan. Winners and Losers",
            &["paragraph"],
        ),
        (
            "The council met on Friday and talked for nine hours about it, with no end in sight. Background",
            &["paragraph"],
        ),
        ("A swan crosses the weir at dawn. Jane Roe", &["caption"]),
        (
            "The weir at dawn, as it was in May. Jane Roe/Newswire",
            &["caption"],
        ),
    ]);
}

#[test]
fn no_link_stands_over_an_article() {
    let text = format!(" date 2024-03-05 Watch: Storm empties hamlet\n\n{BEFORE}\n\n{AFTER}");
    let article = dateline::parse(text.as_str());
    assert_eq!(article.headline_text(), Some("Watch: Storm empties hamlet"));
    check(&[("Watch: Storm empties hamlet", &["related_link"])]);
}

#[test]
fn what_a_colon_announces_is_body() {
    check(&[(
        "The note read:\nLEAVE THE MONEY UNDER THE BRIDGE OR THE GOOSE IS LOST",
        &["paragraph", "list_item"],
    )]);
}

#[test]
fn what_is_called_out_twice_is_no_caption() {
    check(&[(
        "“Out, out, out!”\n“Out, out, out!”",
        &["paragraph", "paragraph"],
    )]);
}

#[test]
fn a_phrase_in_quotation_marks_is_told_of() {
    check(&[
        (
            "“Cancel anytime” meant a letter by registered post.",
            &["paragraph"],
        ),
        (
            "“Sign up for our newsletter,” the sign on the mill says.",
            &["paragraph"],
        ),
        ("“Sign up for our newsletter”", &["newsletter"]),
        ("Cancel anytime.", &["paywall"]),
        ("Sign up for our newsletter “The Weir”.", &["newsletter"]),
    ]);
}

#[test]
fn the_number_of_an_item_ends_no_sentence() {
    check(&[(
        "1. Less\n2. More\n3. Breaking News",
        &[
            "list_item: 1. Less",
            "list_item: 2. More",
            "list_item: 3. Breaking News",
        ],
    )]);
}

#[test]
fn what_is_past_is_told_of_others() {
    for prose in [
        "To continue reading she had to pay.",
        "For help and support, Roe was sent to the mill.",
    ] {
        check(&[(prose, &["paragraph"])]);
    }
    check(&[
        ("To continue reading you need a card.", &["paywall"]),
        ("Comments are closed.", &["comment_notice"]),
        ("Something went wrong.", &["site_status"]),
    ]);
}

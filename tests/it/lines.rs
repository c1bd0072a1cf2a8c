//! Lines of every sort between two paragraphs, and what each rule takes and leaves.

use crate::blocks::{AFTER, BEFORE};

/// Lines, and the kinds that they are read as; with their words where there are several.
#[track_caller]
fn check(cases: &[(&str, &[&str])]) {
    for (lines, expected) in cases {
        let text = format!("{BEFORE}\n\n{lines}\n\n{AFTER}");
        let article = dateline::parse(text.as_str());
        assert_eq!(article.validate(), Ok(()));
        let blocks = article.blocks.iter();
        let kinds = blocks.filter(|block| block.kind.as_str() != "blank");
        let kinds = kinds.map(|block| {
            let own = block.boilerplate.as_ref();
            let kind = own.map_or(block.kind.as_str(), |it| it.kind.as_str());
            (kind, article.text_of(block.span).unwrap())
        });
        let all: Vec<_> = kinds.collect();
        let [("paragraph", BEFORE), between @ .., ("paragraph", AFTER)] = all.as_slice() else {
            panic!("{lines}: {all:?}")
        };
        let found: Vec<String> = match between {
            [(kind, _)] => vec![(*kind).to_owned()],
            several => several
                .iter()
                .map(|it| format!("{}: {}", it.0, it.1))
                .collect(),
        };
        assert_eq!(found, *expected, "{lines}");
    }
}

#[test]
fn lines_that_count() {
    check(&[
        ("3 min read", &["read_time"]),
        ("3-min read", &["read_time"]),
        ("3 mins read.", &["read_time"]),
        ("Estimated reading time: 4 min", &["read_time"]),
        ("Read time 4 minutes", &["read_time"]),
        ("Photo 2/5", &["media_control"]),
        ("Slide 2 of 5", &["media_control"]),
        ("Picture 12 of 15", &["media_control"]),
        ("2 of 15", &["media_control"]),
        ("list 1 of 4", &["media_control"]),
        ("View 5 images", &["media_control"]),
        ("See all 12 photos", &["media_control"]),
        ("12", &["media_control"]),
        // A length.
        ("4 minutes", &["subheading"]),
    ]);
}

#[test]
fn lines_that_are_addresses_or_in_capitals() {
    check(&[
        ("jane@example.org", &["follow"]),
        ("Email: jane@example.org", &["follow"]),
        ("www.example.org", &["follow"]),
        (
            "Write to the editor of the Post at jane@example.org",
            &["subheading"],
        ),
        (
            "RIVER RISES AGAIN AND A BRIDGE IS SHUT AGAIN",
            &["related_link"],
        ),
        ("RIVER RISES AGAIN", &["subheading"]),
    ]);
}

#[test]
fn lines_that_say_when() {
    check(&[
        ("3 May 2024 | Leedford", &["timestamp"]),
        ("3 May 2024 by Jane Roe", &["timestamp"]),
        ("09:30Jane Roe", &["timestamp"]),
        ("09:30KEY EVENT", &["timestamp"]),
        ("3 May 2024 was wet", &["subheading"]),
        (
            "3 May 2024 | The council of the town votes to shut the old bridge on the river for good",
            &["paragraph"],
        ),
        (
            "The bridge was shut. 09:30Jane Roe The mayor came to see it.",
            &[
                "paragraph: The bridge was shut.",
                "timestamp: 09:30Jane Roe",
                "paragraph: The mayor came to see it.",
            ],
        ),
        (
            "The bridge was shut. 09:30KEY EVENT The mayor came to see it.",
            &[
                "paragraph: The bridge was shut.",
                "timestamp: 09:30KEY EVENT",
                "paragraph: The mayor came to see it.",
            ],
        ),
        (
            "The bridge was shut. 09:30Jane Roe-Doe The mayor came to see it.",
            &[
                "paragraph: The bridge was shut.",
                "timestamp: 09:30Jane Roe-Doe",
                "paragraph: The mayor came to see it.",
            ],
        ),
    ]);
}

#[test]
fn credits_of_pictures() {
    check(&[
        ("(Jane Roe)", &["photo_credit"]),
        ("(Jane Roe/Newswire)", &["photo_credit"]),
        ("(Image: Jane Roe)", &["photo_credit"]),
        ("(Photo by: Jane Roe)", &["photo_credit"]),
        ("(Pictures: Jane Roe)", &["photo_credit"]),
        ("(File: the town hall)", &["photo_credit"]),
        ("Illustration: Jane Roe", &["photo_credit"]),
        ("Jane Roe/Reuters", &["photo_credit"]),
        ("Jane Roe/Sam Tarrant", &["subheading"]),
        ("The river rises/Reuters falls", &["subheading"]),
        ("(jane roe)", &["paragraph"]),
        ("(not the town hall)", &["paragraph"]),
    ]);
}

#[test]
fn captions_end_with_their_credit() {
    check(&[
        ("The bridge at dawn (Reuters)", &["caption"]),
        (
            "The bridge at dawn on Friday night as seen from it (Jane Roe)",
            &["caption"],
        ),
        ("Jane Roe (Independent)", &["subheading"]),
        (
            "The bridge at dawn on Friday. Jane Roe/Newswire",
            &["caption"],
        ),
        ("The bridge at dawn on Friday night. PA", &["caption"]),
        (
            "The bridge at dawn on Friday. Jane Roe of the Post",
            &["caption"],
        ),
        (
            "The council said on Friday that the bridge was shut and that nobody knew when it would be open to all again. PA",
            &["paragraph"],
        ),
        ("The bridge at dawn on Friday. In Leedford", &["subheading"]),
    ]);
}

#[test]
fn captions_stand_above_their_credit() {
    check(&[
        (
            "The bridge at dawn\n(PA)",
            &["caption: The bridge at dawn", "photo_credit: (PA)"],
        ),
        (
            "The bridge at dawn.\n(PA)",
            &["paragraph: The bridge at dawn.", "photo_credit: (PA)"],
        ),
    ]);
}

#[test]
fn clauses_of_a_name_are_captions() {
    check(&[
        ("Jane Roe has chaired the council since", &["caption"]),
        (
            "Mary Jane Ann Roe has chaired the council of Leedford since 2018",
            &["caption"],
        ),
        (
            "Jane Roe has chaired the council since 2018.",
            &["paragraph"],
        ),
        (
            "Jane Roe chaired the council of Leedford since 2018",
            &["subheading"],
        ),
        (
            "She has chaired the council of Leedford since 2018",
            &["subheading"],
        ),
    ]);
}

#[test]
fn links_stand_under_their_label() {
    check(&[
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
fn furniture_is_cut_out_of_paragraphs() {
    check(&[
        (
            "It is shut, he said. Article content She left the hall at noon.",
            &[
                "paragraph: It is shut, he said.",
                "advertisement: Article content",
                "paragraph: She left the hall at noon.",
            ],
        ),
        (
            "It is shut, he said. Advertisement She left the hall at noon.",
            &[
                "paragraph: It is shut, he said.",
                "advertisement: Advertisement",
                "paragraph: She left the hall at noon.",
            ],
        ),
        (
            "It is shut, he said. The bridge at dawn (Image: Jane Roe) The mayor came to see it.",
            &[
                "paragraph: It is shut, he said.",
                "caption: The bridge at dawn (Image: Jane Roe)",
                "paragraph: The mayor came to see it.",
            ],
        ),
        (
            "It is shut, he said. READ MORE River rises again and again",
            &[
                "paragraph: It is shut, he said.",
                "related_link: READ MORE River rises again and again",
            ],
        ),
        (
            "It is shut, he said. Read more: River rises again",
            &[
                "paragraph: It is shut, he said.",
                "related_link: Read more: River rises again",
            ],
        ),
        (
            "It is shut, he said. Sign up for our daily newsletter here Roe was ordered to pay.",
            &[
                "paragraph: It is shut, he said.",
                "newsletter: Sign up for our daily newsletter here",
                "paragraph: Roe was ordered to pay.",
            ],
        ),
        (
            "Story continues below advertisement It is shut, he said.",
            &[
                "advertisement: Story continues below advertisement",
                "paragraph: It is shut, he said.",
            ],
        ),
        (
            "Sign up for our daily newsletter. It is shut, he said.",
            &[
                "newsletter: Sign up for our daily newsletter.",
                "paragraph: It is shut, he said.",
            ],
        ),
        (
            "Home Secretary Jane Roe left. Share Save Comments",
            &[
                "paragraph: Home Secretary Jane Roe left.",
                "social_share: Share",
                "social_share: Save",
                "comment_notice: Comments",
            ],
        ),
        (
            "Watch: the river rises It is shut, he said.",
            &[
                "related_link: Watch: the river rises",
                "paragraph: It is shut, he said.",
            ],
        ),
        (
            "Tweet Share",
            &["social_share: Tweet", "social_share: Share"],
        ),
        // A quotation is cut by an advertisement alone, and advice is prose.
        (
            "He said: “It is shut. Advertisement It is late.” They left.",
            &[
                "paragraph: He said: “It is shut.",
                "advertisement: Advertisement",
                "paragraph: It is late.” They left.",
            ],
        ),
        (
            "He said: “It is shut. Sign up for our daily newsletter It is late.” They left.",
            &["paragraph"],
        ),
        (
            "It is shut, he said. Read more about it in her report.",
            &["paragraph"],
        ),
    ]);
}

#[test]
fn posts_have_a_signature() {
    check(&[
        ("It is open - Jane Roe (@JaneRoe) 3 May 2024", &["embed"]),
        ("It is open — Jane Roe (@JaneRoe)", &["embed"]),
        (
            "It is open.\nhttps://example.org/a\n— Jane Roe (@JaneRoe) May 3, 2024",
            &["embed"],
        ),
        (
            "It is open.\n\n— Jane Roe (@JaneRoe) May 3, 2024",
            &["embed"],
        ),
        (
            "It is open. — Jane Roe (@JaneRoe) May 3, 2024 It is late. — Sam Tarrant (@Sam_T) May 4, 2024",
            &[
                "embed: It is open. — Jane Roe (@JaneRoe) May 3, 2024",
                "embed: It is late. — Sam Tarrant (@Sam_T) May 4, 2024",
            ],
        ),
        (
            "It is open. — Jane Roe (@JaneRoe) May 3, 2024 The mayor spoke.",
            &[
                "embed: It is open. — Jane Roe (@JaneRoe) May 3, 2024",
                "paragraph: The mayor spoke.",
            ],
        ),
        ("It is open @JaneRoe said.", &["paragraph"]),
        (
            "It is open — Jane Roe (@JaneRoe) and it is late.",
            &["paragraph"],
        ),
    ]);
}

#[test]
fn subheadings_and_items() {
    check(&[
        ("What happens next", &["subheading"]),
        ("Bridge shut", &["subheading"]),
        ("Three ways to cross", &["subheading"]),
        (
            "She asked:\n\nHot food\n\nA doctor",
            &[
                "paragraph: She asked:",
                "list_item: Hot food",
                "list_item: A doctor",
            ],
        ),
        (
            "She asked for:\n\nHot food.\n\nA doctor.",
            &[
                "paragraph: She asked for:",
                "paragraph: Hot food.",
                "paragraph: A doctor.",
            ],
        ),
        ("- One thing", &["list_item"]),
        ("1. One thing", &["list_item"]),
        ("12) One thing", &["list_item"]),
        ("123) One thing", &["subheading"]),
        ("1.5 metres of rain", &["subheading"]),
        (
            "The council of the town said that it was late and that it would be shut to all for a year",
            &["paragraph"],
        ),
    ]);
}

/// The kind of a line at the top, with prose behind it.
fn at_the_top(line: &str) -> &'static str {
    let text = format!("{line}\n\n{BEFORE}\n\n{AFTER}");
    let article = dateline::parse(text);
    article.blocks[0].kind.as_str()
}

#[test]
fn a_headline_is_no_sentence() {
    for (line, kind) in [
        ("River rises", "headline"),
        ("What now?", "headline"),
        ("River", "paragraph"),
        ("The river rose.", "paragraph"),
        ("• River rises", "list_item"),
        // A standfirst without its stop, as its many small words tell.
        (
            "The river rose by a metre on Friday night and the bridge was shut to all who came there",
            "paragraph",
        ),
    ] {
        assert_eq!(at_the_top(line), kind, "{line}");
    }
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
fn what_stands_far_from_the_body_of_a_page_stays_if_it_is_long() {
    let menu =
        "Home\nNews\nSport\nWeather\nCulture\nTravel\nMoney\nPuzzles\nSearch\nContact\n".repeat(3);
    let body = format!("{BEFORE}\n{AFTER}\n").repeat(2);
    let far = "It was late at night. ".repeat(9);
    let near = "It was late at night.";
    let page = |tail: &str| format!("{menu}{body}{menu}{tail}\n{menu}");
    let kept = |tail: &str| {
        let text = page(tail);
        let article = dateline::parse(text.as_str());
        assert_eq!(article.validate(), Ok(()));
        article.body().any(|it| it.starts_with(near))
    };
    assert!(kept(far.trim()));
    assert!(!kept(near));
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
fn posts_take_what_stands_above() {
    check(&[(
        "It is open\n— Jane Roe (@JaneRoe) May 3, 2024 The mayor spoke.",
        &[
            "embed: It is open\n— Jane Roe (@JaneRoe) May 3, 2024",
            "paragraph: The mayor spoke.",
        ],
    )]);
}

#[test]
fn the_same_line_again() {
    check(&[
        (
            "River rises\n\nRiver rises\n\nRiver rises",
            &[
                "caption: River rises",
                "caption: River rises",
                "caption: River rises",
            ],
        ),
        (
            "ADVERTISEMENT\nADVERTISEMENT",
            &[
                "advertisement: ADVERTISEMENT",
                "advertisement: ADVERTISEMENT",
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

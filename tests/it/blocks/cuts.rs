//! Furniture that is glued to a paragraph is cut out of it, and prose goes on behind.

use super::check;

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
    ]);
}

#[test]
fn a_quotation_is_cut_by_an_advertisement_alone() {
    check(&[
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
            "He said: “It is shut. READ MORE: books and fewer signs.” They laughed.",
            &["paragraph"],
        ),
    ]);
}

#[test]
fn tails_are_cut_off_after_a_sentence_alone() {
    check(&[
        (
            "“It is shut,” he said. READ MORE: River ‘rises’ again",
            &["paragraph", "related_link"],
        ),
        (
            "It is shut until further notice, he said. DON’T MISS",
            &["paragraph", "related_label"],
        ),
        (
            "It is shut. Read more about that in the report of the council.",
            &["paragraph"],
        ),
        (
            "It is shut, he said. Read more about it in her report.",
            &["paragraph"],
        ),
        ("The sign says READ MORE: it is old.", &["paragraph"]),
    ]);
}

#[test]
fn prose_goes_on_behind_a_link_or_a_promo() {
    check(&[
        (
            "READ MORE: River rises again. She left the town in May.",
            &["related_link", "paragraph: She left the town in May."],
        ),
        (
            "It is shut, he said. READ MORE: Police name driver in bridge crash She told the court that it had rained.",
            &[
                "paragraph",
                "related_link",
                "paragraph: She told the court that it had rained.",
            ],
        ),
        // A title within the link is not where prose goes on.
        (
            "It is shut, he said. READ MORE: Review of the film The Heron",
            &["paragraph", "related_link"],
        ),
    ]);
}

#[test]
fn phrases_in_the_middle_of_a_sentence_are_prose() {
    for line in [
        "The mayor told readers to Sign up for our daily newsletter.",
        "The poster says Sign up for our daily newsletter.",
        "The poster “Sign up for our daily newsletter” was torn down on Friday by two men, the council said.",
        "Two in three of those who read it sign up for our daily newsletter within a year, the council was told on Friday.",
        "They sold Advertisement Space on the bridge.",
    ] {
        check(&[(line, &["paragraph"])]);
    }
}

#[test]
fn a_time_of_day_is_a_stamp_only_where_a_name_is_glued_to_it() {
    check(&[
        (
            "It is shut, he said. 09:30 Jane Roe came to see it. Advertisement She left.",
            &[
                "paragraph: It is shut, he said. 09:30 Jane Roe came to see it.",
                "advertisement",
                "paragraph",
            ],
        ),
        (
            "The bridge was shut. 2024Jane Roe The mayor came to see it.",
            &["paragraph"],
        ),
    ]);
}

#[test]
fn more_than_one_thing_is_cut_out_of_a_paragraph() {
    check(&[
        (
            "It is shut, he said. Article content She left. Advertisement He stayed.",
            &[
                "paragraph: It is shut, he said.",
                "advertisement: Article content",
                "paragraph: She left.",
                "advertisement: Advertisement",
                "paragraph: He stayed.",
            ],
        ),
        (
            "It is shut, he said. Article content Article content She left.",
            &[
                "paragraph: It is shut, he said.",
                "advertisement: Article content",
                "advertisement: Article content",
                "paragraph: She left.",
            ],
        ),
        (
            "It is shut, he said. Article content she left.",
            &["paragraph"],
        ),
        (
            "Article content It is shut, he said. Article content",
            &[
                "advertisement: Article content",
                "paragraph: It is shut, he said.",
                "advertisement: Article content",
            ],
        ),
        (
            "It is shut, he said. 09:30Jane Roe The mayor came. 10:45Sam Tarrant He left.",
            &[
                "paragraph: It is shut, he said.",
                "timestamp: 09:30Jane Roe",
                "paragraph: The mayor came.",
                "timestamp: 10:45Sam Tarrant",
                "paragraph: He left.",
            ],
        ),
        (
            "09:30BREAKING The mayor came to see it.",
            &[
                "timestamp: 09:30BREAKING",
                "paragraph: The mayor came to see it.",
            ],
        ),
        (
            "09:30BREAKING NEWS HERE The mayor came to see it.",
            &[
                "timestamp: 09:30BREAKING NEWS HERE",
                "paragraph: The mayor came to see it.",
            ],
        ),
    ]);
}

#[test]
fn a_caption_ends_with_its_credit_inside_a_paragraph() {
    check(&[
        (
            "It is shut, he said. The bridge at dawn (Image: Jane Roe) The mayor came to see it.",
            &[
                "paragraph: It is shut, he said.",
                "caption: The bridge at dawn (Image: Jane Roe)",
                "paragraph: The mayor came to see it.",
            ],
        ),
        (
            "It is shut, he said. The bridge at dawn (Jane Roe) The mayor came to see it.",
            &["paragraph"],
        ),
    ]);
}

#[test]
fn a_promo_goes_on_to_where_prose_begins() {
    check(&[
        (
            "It is shut, he said. Sign up for our newsletter here She left the hall.",
            &[
                "paragraph: It is shut, he said.",
                "newsletter: Sign up for our newsletter here",
                "paragraph: She left the hall.",
            ],
        ),
        (
            "It is shut, he said. Sign up for our newsletter here Roe was ordered to pay.",
            &[
                "paragraph: It is shut, he said.",
                "newsletter: Sign up for our newsletter here",
                "paragraph: Roe was ordered to pay.",
            ],
        ),
        (
            "It is shut, he said. READ MORE: River rises again She Left The Hall",
            &[
                "paragraph: It is shut, he said.",
                "related_link: READ MORE: River rises again She Left The Hall",
            ],
        ),
        (
            "It is shut, he said. READ MORE: River rises. The bridge falls. The mayor left.",
            &[
                "paragraph: It is shut, he said.",
                "related_link: READ MORE: River rises.",
                "paragraph: The bridge falls. The mayor left.",
            ],
        ),
        (
            "It is shut, he said. Read more: River rises again. She left the town.",
            &[
                "paragraph: It is shut, he said.",
                "related_link: Read more: River rises again.",
                "paragraph: She left the town.",
            ],
        ),
        (
            "It is shut, he said. Read more about River rises again. She left the town.",
            &["paragraph"],
        ),
        (
            "It is shut, he said. read more: River rises again.",
            &["paragraph"],
        ),
        (
            "It is shut, he said. WATCH MORE: River rises",
            &[
                "paragraph: It is shut, he said.",
                "related_link: WATCH MORE: River rises",
            ],
        ),
        ("READ MORE: River rises again", &["related_link"]),
        ("READ MORE", &["related_label"]),
    ]);
}

#[test]
fn labels_of_a_word_stand_alone_only_beside_another() {
    check(&[
        (
            "It is shut, he said. Share",
            &["paragraph: It is shut, he said.", "social_share: Share"],
        ),
        (
            "It is shut, he said. Share Tweet",
            &[
                "paragraph: It is shut, he said.",
                "social_share: Share",
                "social_share: Tweet",
            ],
        ),
        ("It is shut, he said. Share prices fell.", &["paragraph"]),
        (
            "It is shut, he said. Save Share Home Secretary Jane Roe left.",
            &[
                "paragraph: It is shut, he said.",
                "social_share: Save",
                "social_share: Share",
                "paragraph: Home Secretary Jane Roe left.",
            ],
        ),
        ("Home She left the hall at noon.", &["paragraph"]),
        (
            "Advertisement She left the hall at noon.",
            &[
                "advertisement: Advertisement",
                "paragraph: She left the hall at noon.",
            ],
        ),
        ("Advertisement she left the hall at noon.", &["paragraph"]),
        ("The Advertisement was late.", &["paragraph"]),
        ("He said Advertisement was late.", &["paragraph"]),
    ]);
}

#[test]
fn in_a_quotation_nothing_is_cut_but_advertisements() {
    check(&[
        (
            "He said: “It is shut. Article content It is late.” They left.",
            &[
                "paragraph: He said: “It is shut.",
                "advertisement: Article content",
                "paragraph: It is late.” They left.",
            ],
        ),
        (
            "He said: “It is shut.” Article content She left.",
            &[
                "paragraph: He said: “It is shut.”",
                "advertisement: Article content",
                "paragraph: She left.",
            ],
        ),
        (
            "He said: “It is shut. “It is late.” Article content She left.",
            &[
                "paragraph: He said: “It is shut. “It is late.”",
                "advertisement: Article content",
                "paragraph: She left.",
            ],
        ),
        ("“It is shut. It is late. Share Tweet", &["subheading"]),
    ]);
}

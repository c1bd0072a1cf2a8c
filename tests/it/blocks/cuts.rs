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

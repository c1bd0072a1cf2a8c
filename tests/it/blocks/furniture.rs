//! Lines that are the page's and not the article's.

use super::check;

#[test]
fn lines_of_every_common_sort() {
    check(&[
        ("Sign up for our daily newsletter", &["newsletter"]),
        (
            "Something went wrong - please try again later.",
            &["site_status"],
        ),
        ("Story continues below advertisement", &["advertisement"]),
        (
            "This advertisement is late, but your article continues below.",
            &["advertisement"],
        ),
        ("READ MORE: River rises again", &["related_link"]),
        ("·2-min read", &["read_time"]),
        ("Reading time: 4 minutes", &["read_time"]),
        ("Image 2 of 5", &["media_control"]),
        ("1.2k shares", &["social_share"]),
        ("27 COMMENTS (27 NEW)", &["comment_notice"]),
        ("Comments: (14)", &["comment_notice"]),
        (
            "[ Jane Roe: The weir, the mayor and the missing bolt ]",
            &["related_link"],
        ),
        ("Scroll down for video", &["media_control"]),
        ("Reuse this content", &["copyright"]),
        ("(Leedford Police)", &["photo_credit"]),
        ("The bridge on Friday night (Image: Jane Roe)", &["caption"]),
        (
            "The bridge on Friday night as the water rose (PA)",
            &["caption"],
        ),
        (
            "Jane Roe has chaired the Leedford river council since 2018",
            &["caption"],
        ),
        ("Follow us on Twitter", &["follow"]),
        ("© 2024 Leedford Post. All rights reserved.", &["copyright"]),
        ("Additional reporting by Sam Tarrant", &["credit"]),
        ("Share this article", &["social_share"]),
        ("Get our stories straight to your WhatsApp", &["follow"]),
        ("Listen to our River Talk podcast every day.", &["follow"]),
        (
            "Fond of rivers? Our weekly letter tells you more. Sign up here.",
            &["newsletter"],
        ),
        ("11.20am GMT", &["timestamp"]),
        ("Updated 13 minutes ago", &["timestamp"]),
        ("2h ago", &["timestamp"]),
    ]);
}

#[test]
fn lines_that_only_look_like_furniture() {
    check(&[
        ("Get the app and report the hole.", &["paragraph"]),
        ("Listen to the river", &["subheading"]),
        (
            "The river rises each spring. Sign up here.",
            &["paragraph", "newsletter"],
        ),
        ("13 minutes ago they left", &["subheading"]),
        ("11.20", &["subheading"]),
    ]);
}

#[test]
fn lines_that_count() {
    check(&[
        ("3 min read", &["read_time"]),
        ("3-min read", &["read_time"]),
        ("3 mins read.", &["read_time"]),
        ("Estimated reading time: 4 min", &["read_time"]),
        ("Read time 4 minutes", &["read_time"]),
        ("4 mins to read", &["read_time"]),
        ("36 min", &["read_time"]),
        ("0:45", &["media_control"]),
        ("Duration 2:01", &["media_control"]),
        ("Duration: 3 minutes 4 seconds3m 4s", &["media_control"]),
        ("Duration: 3 minutes", &["subheading"]),
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
            &["follow"],
        ),
        (
            "What the editor of the Post wrote to jane@example.org",
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
        ("3 May 2024 by Jane Roe", &["byline"]),
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
fn a_line_twice_is_a_caption_and_a_paragraph_twice_is_one_too_many() {
    check(&[
        (
            "The bridge at dawn\n The bridge at dawn",
            &["caption", "caption"],
        ),
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
        (
            "The council met on Friday night in the Corn Hall to hear what the engineers had found under the bridge, \
             and to ask them how long the mending of it would take.\n\n\
             The council met on Friday night in the Corn Hall to hear what the engineers had found under the bridge, \
             and to ask them how long the mending of it would take.",
            &["paragraph", "repeat"],
        ),
    ]);
}

#[test]
fn counts_of_minutes_pictures_and_shares() {
    check(&[
        ("5 min read", &["read_time"]),
        ("5-minute read", &["read_time"]),
        ("5 mins read.", &["read_time"]),
        ("Reading time: 5 minutes", &["read_time"]),
        ("Estimated reading time 5 mins", &["read_time"]),
        ("Reading time five minutes", &["read_time"]),
        ("5 minute walk", &["subheading"]),
        ("Image 3 of 12", &["media_control"]),
        ("Photos 3/12", &["media_control"]),
        ("3 of 12", &["media_control"]),
        ("3 of twelve", &["subheading"]),
        ("View all 12 photos", &["media_control"]),
        ("See 12 images", &["media_control"]),
        ("View 12 boats", &["subheading"]),
        ("12 shares", &["social_share"]),
        ("1.2k shares", &["social_share"]),
        ("1,2K Shares (3 new)", &["social_share"]),
        ("Comments (14)", &["comment_notice"]),
        ("Comments: (14)", &["comment_notice"]),
        ("View comments (14)", &["comment_notice"]),
        ("14 comments now", &["subheading"]),
    ]);
}

#[test]
fn contacts_numbers_and_marks() {
    check(&[
        ("me@example.org", &["follow"]),
        ("Email: me@example.org", &["follow"]),
        ("https://example.org/a", &["follow"]),
        ("12", &["media_control"]),
        ("123", &["subheading"]),
        ("* * *", &["other"]),
        ("###", &["other"]),
        ("“", &["paragraph"]),
        ("@JaneRoe", &["paragraph"]),
        ("…", &["other"]),
    ]);
}

#[test]
fn an_invitation_names_a_network() {
    check(&[
        ("Follow the Leedford Post on Facebook.", &["follow"]),
        ("Follow us on BlueSky", &["follow"]),
        ("Follow the Leedford Post on the radio.", &["paragraph"]),
        ("Follow the Post in Facebook.", &["paragraph"]),
        ("Please follow the Post on Facebook.", &["paragraph"]),
    ]);
}

#[test]
fn stamps() {
    check(&[
        ("Published 3 May 2021", &["timestamp"]),
        ("3 May 2021 09:30", &["timestamp"]),
        ("12:30Jane Roe", &["timestamp"]),
        ("12:30jane Roe", &["subheading"]),
        ("1:30Jane Roe", &["subheading"]),
    ]);
}

#[test]
fn phrases_that_news_opens_with_too_are_in_no_list() {
    check(&[
        ("Our standards: too low, says the mayor", &["subheading"]),
        (
            "Find out what's happening in the town hall on Monday, when the mayor speaks.",
            &["paragraph"],
        ),
        ("Stories by children", &["subheading"]),
    ]);
}

#[test]
fn a_network_is_no_wire() {
    check(&[("INSTAGRAM\n\nFACEBOOK", &["social_share", "social_share"])]);
}

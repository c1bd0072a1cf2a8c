//! Polls, contacts and counts among the paragraphs.

use super::check;

#[test]
fn answers_of_a_poll() {
    check(&[
        (
            "Should the bridge be shut?\n\nYes\n\nNo\n\nDon't know\n\nVote",
            &["comment_notice"; 5],
        ),
        ("Yes\n\nNo", &["comment_notice"; 2]),
        ("Yes\n\nThe river", &["subheading"; 2]),
        (
            "Yes\n\nNo\n\nWhat the council says of it",
            &["comment_notice", "comment_notice", "subheading"],
        ),
    ]);
}

#[test]
fn those_whom_reporters_may_ask() {
    check(&[
        (
            "Media enquiries:\n\nJane Roe\n\nInvestor Relations\n\n020 7946 0000",
            &["follow"; 4],
        ),
        ("Get in touch\n\nThe bridge", &["follow", "subheading"]),
        ("020 7946 0000", &["subheading"]),
    ]);
}

#[test]
fn channels_to_join() {
    check(&[
        (
            "Join the Post's WhatsApp channel and get all the news.",
            &["follow"],
        ),
        (
            "Join a WhatsApp march on Friday, she told the crowd.",
            &["paragraph"],
        ),
    ]);
}

#[test]
fn counts_of_readers() {
    check(&[
        ("12 Likes", &["social_share"]),
        ("1.2k views", &["social_share"]),
        ("12 hills", &["subheading"]),
    ]);
}

#[test]
fn a_label_over_a_picture_leads_to_no_links() {
    check(&[
        (
            "Related stories\n\nClick to enlarge\n\nPeople by the river",
            &["related_label", "media_control", "subheading"],
        ),
        (
            "Related stories\n\nMayor says sorry\n\nClick to enlarge\n\nPeople by the river",
            &[
                "related_label",
                "related_link",
                "media_control",
                "related_link",
            ],
        ),
    ]);
}

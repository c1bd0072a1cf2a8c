//! Posts of social media, told by their signature.

use super::{BEFORE, check, kinds};

#[test]
fn posts_have_a_signature() {
    check(&[
        (
            "The bridge is open again. pic.twitter.com/AbCd — Jane Roe (@JaneRoe) May 3, 2024",
            &["embed"],
        ),
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
        (
            "— Jane Roe (@JaneRoe) said so, and so it was.",
            &["paragraph"],
        ),
        // The article quotes the post itself.
        (
            "Roe was glad, tweeting: ‘The bridge is open again.’\n\n— Jane Roe (@JaneRoe) May 3, 2024",
            &["paragraph", "paragraph"],
        ),
    ]);
}

#[test]
fn posts_take_the_lines_above_their_signature() {
    check(&[
        (
            "The bridge is open again.\npic.twitter.com/AbCd\n\n— Jane Roe (@JaneRoe) May 3, 2024",
            &["embed"],
        ),
        (
            "It is open\n— Jane Roe (@JaneRoe) May 3, 2024 The mayor spoke.",
            &[
                "embed: It is open\n— Jane Roe (@JaneRoe) May 3, 2024",
                "paragraph: The mayor spoke.",
            ],
        ),
        (
            "It is open.\n\n\n— Jane Roe (@JaneRoe) May 3, 2024",
            &["paragraph", "paragraph"],
        ),
        (
            "It is late.\n\ngo\n\n— Jane Roe (@JaneRoe) May 3, 2024",
            &["embed"],
        ),
        (
            "It is late.\n\n\ngo\n\n— Jane Roe (@JaneRoe) May 3, 2024",
            &["paragraph", "embed"],
        ),
        (
            "Roe said so.\n— Jane Roe (@JaneRoe) May 3, 2024",
            &["paragraph", "paragraph"],
        ),
    ]);
}

#[test]
fn how_far_a_post_reaches_does_not_hang_on_line_ends() {
    for words in 50..125 {
        for letters in 1..6 {
            let long = "go ".repeat(words) + &"o".repeat(letters);
            let text = format!(
                "{BEFORE}\n\nIt was over. A “no”. So {long}.\n— Jane Roe (@JaneRoe) May 3, 2024"
            );
            let crlf = text.replace('\n', "\r\n");
            assert_eq!(
                kinds(&dateline::parse(text.as_str())),
                kinds(&dateline::parse(crlf)),
                "{text}"
            );
        }
    }
}

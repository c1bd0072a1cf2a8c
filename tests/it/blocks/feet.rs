//! What stands behind the article's last sentence.

use super::{AFTER, BEFORE, kinds};

fn behind(lines: &str) -> Vec<&'static str> {
    let text = format!("{BEFORE}\n\n{AFTER}\n\n{lines}");
    let mut kinds = kinds(&dateline::parse(text.as_str()));
    assert_eq!(
        kinds.drain(..2).collect::<Vec<_>>(),
        ["paragraph", "paragraph"]
    );
    kinds
}

#[test]
fn lines_behind_furniture_are_furniture() {
    let foot = "Sign up for our newsletter\n\nSuggested:\n\nRivers and bridges\n\nJane Roe";
    let found = behind(foot);
    assert_eq!(found[1..], ["navigation", "navigation", "navigation"]);
}

#[test]
fn what_an_article_ends_with_is_none() {
    for (lines, last) in [
        ("Rivers and bridges\n\nJane Roe", "paragraph"),
        ("Advertisement\n\nLeedford Rovers", "paragraph"),
        (
            "Sign up for our newsletter\n\nLeedford Rovers 2-1",
            "paragraph",
        ),
        (
            "Sign up for our newsletter\n\nThe river fell again on Sunday.",
            "paragraph",
        ),
        (
            "Sign up for our newsletter\n\nThese roads are shut until Monday:\n\nMill Lane",
            "list_item",
        ),
    ] {
        assert_eq!(behind(lines).last(), Some(&last), "{lines}");
    }
}

#[test]
fn whoever_signs_is_introduced_behind_the_article() {
    let foot = "Topics\n\nRivers, bridges\n\nJane Roe\n\nSenior Reporter\n\nJane Roe covers the river for the Post. Before, she sold boats.";
    let text =
        format!("River rises\nBy Jane Roe in Port Leedford\n\n{BEFORE}\n\n{AFTER}\n\n{foot}");
    let found = kinds(&dateline::parse(text.as_str()));
    assert_eq!(found[2..4], ["paragraph", "paragraph"]);
    assert!(
        found[4..]
            .iter()
            .all(|kind| !matches!(*kind, "paragraph" | "subheading")),
        "{found:?}"
    );
    let place = format!(
        "River rises\nBy Jane Roe in Port Leedford\n\n{BEFORE}\n\nPort Leedford waits for rain."
    );
    assert_eq!(kinds(&dateline::parse(place)).last(), Some(&"paragraph"));
}

#[test]
fn one_wire_signs_and_several_are_listed() {
    let last = |lines: &str| {
        let text = format!("{BEFORE}\n\nFour agencies sent their reporters.\n\n{lines}");
        *kinds(&dateline::parse(text.as_str())).last().unwrap()
    };
    assert_eq!(last("AFP"), "credit");
    assert_eq!(last("- AFP"), "credit");
    assert_eq!(last("- AFP\n- UPI"), "list_item");
    assert_eq!(last(&format!("- AFP\n\n{AFTER}")), "paragraph");
}

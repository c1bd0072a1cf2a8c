//! Readers' comments, and what subscribers are offered.

use super::{AFTER, BEFORE, check, kinds};

#[test]
fn all_is_comments_from_the_first_one_with_a_stamp_on() {
    for thread in [
        "Bo Kim says:\n\nMarch 6, 2024 at 9:14 am\n\nThe ferry was fine.",
        "Bo Kim on March 6, 2024 at 9:14 am said:\n\nThe ferry was fine.\n\nAnn Poe says:",
    ] {
        let text = format!("{BEFORE}\n\n{AFTER}\n\n{thread}\n\nThe bridge is ugly.");
        let kinds = kinds(&dateline::parse(text.as_str()));
        let (body, rest) = kinds.split_at(2);
        assert_eq!(body, ["paragraph", "paragraph"], "{thread}");
        assert!(rest.contains(&"comment_notice"), "{thread}: {rest:?}");
        assert!(!rest.contains(&"paragraph"), "{thread}: {rest:?}");
    }
}

#[test]
fn who_speaks_without_a_stamp_is_no_reader() {
    check(&[
        ("Bo Kim says:", &["paragraph"]),
        ("On March 6, 2024 she said:", &["paragraph"]),
        (
            "The note of March 6, 2024 at 9:14 am reads:",
            &["paragraph"],
        ),
    ]);
}

#[test]
fn what_is_offered_stands_under_the_offer() {
    check(&[
        (
            "Subscribe now\n\n- Unlimited puzzles and comics.\n\nor\n\nAll articles, on any device",
            &["paywall", "paywall", "other", "paywall"],
        ),
        (
            "Subscribe now\n\nThe newspaper was sold in May.",
            &["paywall", "paragraph"],
        ),
        ("Puzzles and comics for all", &["subheading"]),
    ]);
}

#[test]
fn where_somebody_is_reached_and_what_is_related() {
    check(&[
        ("Write to Jane Roe at jane.roe@example.org", &["follow"]),
        ("Write to the mayor at once", &["subheading"]),
        ("2/5", &["media_control"]),
        ("Related: the two men are cousins.", &["paragraph"]),
        ("Related: Two men are found", &["related_link"]),
    ]);
}

#[test]
fn a_headline_may_open_as_an_offer_does() {
    for (line, kind) in [
        ("Sign up to our alerts, council tells hamlet", "headline"),
        ("Sign up to our alerts, daily or weekly", "newsletter"),
    ] {
        let text = format!("{line}\n\n{BEFORE}");
        assert_eq!(kinds(&dateline::parse(text.as_str())), [kind, "paragraph"]);
    }
}

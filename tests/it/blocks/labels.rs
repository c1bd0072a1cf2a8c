//! Labels with what stands under them, and lines that say nothing.

use super::{AFTER, BEFORE, check, kinds};

#[test]
fn short_lines_under_a_label_of_topics_are_topics() {
    for label in ["Topics", "Related Topics", "Tags"] {
        let text = format!("{BEFORE}\n\n{AFTER}\n\n{label}\n\nFloods\nLeedford\n\nJane Roe");
        let expected = ["paragraph", "paragraph", "tags", "tags", "tags", "tags"];
        assert_eq!(kinds(&dateline::parse(text)), expected, "{label}");
    }
}

#[test]
fn topics_end_where_a_sentence_begins_and_none_stand_over_the_article() {
    check(&[
        (
            "Topics\nFloods\nThe river fell on Sunday.\nThe bridge",
            &["tags", "tags", "paragraph", "subheading"],
        ),
        (
            "Tags: floods, rivers, Leedford, bridges\nThe bridge",
            &["tags", "subheading"],
        ),
    ]);
    let above = format!("Topics\n\nRiver rises again\n\n{BEFORE}");
    assert_eq!(
        kinds(&dateline::parse(above)),
        ["tags", "headline", "paragraph"]
    );
}

#[test]
fn marks_alone_say_nothing_but_for_those_of_quotations() {
    check(&[
        ("* * *", &["other"]),
        ("###", &["other"]),
        ("___", &["other"]),
        ("...", &["other"]),
        ("—", &["other"]),
        ("“It is shut.\n”", &["paragraph", "paragraph"]),
        ("£3", &["subheading"]),
    ]);
}

#[test]
fn what_a_section_is_called_stands_over_the_headline() {
    for (head, expected) in [
        (
            "Environment\n\nRiver rises at the weir again",
            ["navigation", "headline", "paragraph"],
        ),
        (
            "World Affairs\n\nRiver rises at the weir again",
            ["navigation", "headline", "paragraph"],
        ),
        (
            "South Africa\n\nRiver rises at the weir again",
            ["navigation", "headline", "paragraph"],
        ),
        (
            "News / City / River rises\n\nRiver rises at the weir again",
            ["navigation", "headline", "paragraph"],
        ),
        (
            "News /City /River rises\n\nRiver rises at the weir again",
            ["navigation", "headline", "paragraph"],
        ),
        (
            "Home » River rises\n\nRiver rises at the weir again",
            ["navigation", "headline", "paragraph"],
        ),
        // Other words may be the headline themselves.
        (
            "Weir Closed\n\nRiver rises at the weir again",
            ["headline", "paragraph", "paragraph"],
        ),
        (
            "River makes news\n\nRiver rises at the weir again",
            ["headline", "paragraph", "paragraph"],
        ),
        (
            "Enough.\n\nRiver rises at the weir again",
            ["paragraph", "subheading", "paragraph"],
        ),
        (
            "Environment\n\nRiver rises",
            ["paragraph", "paragraph", "paragraph"],
        ),
    ] {
        let text = format!("{head}\n\n{BEFORE}");
        assert_eq!(kinds(&dateline::parse(text)), expected, "{head}");
    }
}

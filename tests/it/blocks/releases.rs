//! Press releases: what stands behind them.

use super::{AFTER, BEFORE, kinds};

fn behind(foot: &str) -> Vec<&'static str> {
    let text = format!("{BEFORE}\n\n{AFTER}\n\n{foot}");
    let mut found = kinds(&dateline::parse(text.as_str()));
    assert_eq!(found.drain(..2).collect::<Vec<_>>(), ["paragraph"; 2]);
    found
}

#[test]
fn a_release_ends_with_notes() {
    for end in [
        "ENDS",
        "-Ends-",
        "-30-",
        "Notes to editors:",
        "Note for editors",
    ] {
        let foot = format!(
            "{end}\n\nThe Nidd Trust owns three weirs in Leedford.\n\nIt was founded by Jane Roe"
        );
        let found = behind(&foot);
        assert_eq!(found.get(1..), Some(["editor_note"; 2].as_slice()), "{end}");
    }
    let alone = kinds(&dateline::parse(
        "Ends\n\nThe river rose by a metre on Friday night again.",
    ));
    assert_eq!(alone.last(), Some(&"paragraph"));
}

#[test]
fn a_release_tells_who_sent_it() {
    let about =
        "About the Nidd Trust\n\nFounded in 1931, the Nidd Trust owns three weirs on the river.";
    assert_eq!(behind(about), ["author_bio", "author_bio"]);
    let capitals = "ABOUT THE NIDD TRUST\n\nThe Nidd Trust is a charity that owns three weirs.";
    assert_eq!(behind(capitals), ["author_bio", "author_bio"]);
    let company = "About Nidd Water Inc.\n\nNidd Water Inc. is a seller of pumps and of weirs.";
    assert_eq!(behind(company), ["author_bio", "author_bio"]);
    let sentence = "About Nidd they know.\n\nNidd Water sells pumps and weirs to the mills.";
    assert_eq!(behind(sentence), ["paragraph", "paragraph"]);
    let legal =
        "Forward-Looking Statements\n\nThis release contains statements about what is to come.";
    let both = format!("{about}\n\n{legal}\n\nJane Roe\n\n01632 960123");
    let found = behind(&both);
    assert!(
        !found
            .iter()
            .any(|kind| matches!(*kind, "paragraph" | "subheading")),
        "{found:?}"
    );
}

#[test]
fn an_article_goes_on_behind_its_subheadings() {
    let section = "The weir in Nidd was built long ago by the mill.";
    let sections = |count: usize| -> String {
        let all =
            (1..=count).map(|at| format!("The weir in Nidd was built {at} times by the mill.\n\n"));
        all.collect()
    };
    for foot in [
        // The paragraph tells of something else.
        format!("About the Nidd Trust\n\n{BEFORE}"),
        // Too much is told.
        format!("About Nidd\n\n{}", sections(5)),
        format!("Cautionary tale\n\n{section}"),
        format!("About time\n\n{section}"),
        // Another subheading stands below.
        format!(
            "About Nidd\n\n{section}\n\nAbout the fair\n\n{}",
            sections(4)
        ),
    ] {
        assert!(!behind(&foot).contains(&"author_bio"), "{foot}");
        assert!(!behind(&foot).contains(&"editor_note"), "{foot}");
    }
}

#[test]
fn a_table_ends_too_and_the_article_goes_on() {
    let table = format!("Starts\n\nMay 3\n\nEnds\n\nMay 5\n\n{BEFORE} Again.\n\n{AFTER} Again.");
    assert!(!behind(&table).contains(&"editor_note"));
    let note = |count: usize| format!("The weir in Nidd was built {count} times by the mill.\n\n");
    let notes = |count: usize| -> String { (1..=count).map(note).collect() };
    for (count, taken) in [(12, true), (13, false)] {
        let found = behind(&format!("ENDS\n\n{}", notes(count)));
        assert_eq!(found.contains(&"editor_note"), taken, "{count}");
    }
}

#[test]
fn subheadings_may_begin_as_those_of_a_release_do() {
    let section = "The work goes on, and nobody knows for how long.";
    for (heading, first) in [
        ("Safe harbor for migrants", section),
        ("Forward-looking plans", section),
        (
            "About Roe",
            "Roe was born in Leedford and lives by the weir.",
        ),
        (
            "About the Nidd",
            "The Nidd is in flood, the mayor said on Friday.",
        ),
    ] {
        let found = behind(&format!("{heading}\n\n{first} Again.\n\n{section}"));
        assert_eq!(found, ["subheading", "paragraph", "paragraph"], "{heading}");
    }
}

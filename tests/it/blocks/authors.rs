//! The lines behind an article that say who wrote it.

use super::{AFTER, BEFORE, kinds};

/// The kind of the last line.
fn last(line: &str) -> &'static str {
    let text =
        format!("{BEFORE}\n\nJane Roe, who saw it, said so to the mayor.\n\n{AFTER}\n\n{line}");
    kinds(&dateline::parse(text.as_str())).pop().unwrap()
}

#[test]
fn who_is_told_of_in_the_last_line_alone_wrote_the_others() {
    for line in [
        "John Doe is a writer in Leedford.",
        "John Doe is the author of three books on rivers. His next is on bridges.",
        "Ann B. Poe is assistant managing editor of the Leedford Echo.",
        "John Doe is director of the mill. Ann Poe is a potter.",
    ] {
        assert_eq!(last(line), "author_bio", "{line}");
    }
}

#[test]
fn authors_may_be_several() {
    let lines = format!("{BEFORE}\n\n{AFTER}\n\nJohn Doe is a writer.\n\nAnn Poe is a potter.");
    let article = dateline::parse(lines.as_str());
    assert_eq!(
        kinds(&article),
        ["paragraph", "paragraph", "author_bio", "author_bio"]
    );
}

#[test]
fn a_link_may_break_the_name_off() {
    let lines = format!(
        "{BEFORE}\n\n{AFTER}\n\nJohn Doe is a writer. Kim Lowe is a baker. Ann Poe\n\nis a potter at the mill."
    );
    let article = dateline::parse(lines.as_str());
    let kinds = kinds(&article);
    assert_eq!(
        kinds,
        ["paragraph", "paragraph", "author_bio", "author_bio"]
    );
}

#[test]
fn news_in_the_last_line_is_body() {
    for line in [
        // She is named above.
        "Jane Roe is a writer in Leedford.",
        "John Doe is mending the bridge.",
        "John Doe is due in court on Friday.",
        "John Doe is “a writer”, he said.",
        "John Doe was the mayor of Leedford.",
        "Leedford Council will hold its fair in May.",
        "He is a writer.",
    ] {
        assert_eq!(last(line), "paragraph", "{line}");
    }
    let review =
        format!("{BEFORE}\n\nThe novel tells of it.\n\nThe author is a master of suspense.");
    assert_eq!(kinds(&dateline::parse(review)).last(), Some(&"paragraph"));
    let won = "Jane Roe is a poet who farms by the weir, and on Monday she won the Nidd prize.";
    let news = format!("A prize for a farmer\nBy Jane Roe\n\n{won}\n\n{BEFORE}");
    assert_eq!(kinds(&dateline::parse(news))[2], "paragraph");
    let alone = dateline::parse("John Doe is a writer.");
    assert_eq!(kinds(&alone), ["paragraph"]);
    let above = dateline::parse(
        "The river rose by a metre on Friday night.\n\nJohn Doe is a writer.\n\nNobody was hurt on the bridge.",
    );
    assert_eq!(kinds(&above), ["paragraph", "paragraph", "paragraph"]);
}

#[test]
fn a_job_stands_near_its_verb_and_the_line_is_short() {
    let words = |count: usize| "old ".repeat(count);
    for (line, kind) in [
        (
            format!("John Doe is {}director of the mill.", words(3)),
            "author_bio",
        ),
        (
            format!("John Doe is {}director of the mill.", words(4)),
            "paragraph",
        ),
        (
            format!("John Doe is director {}of the mill.", words(3)),
            "author_bio",
        ),
        (
            format!("John Doe is director {}of the mill.", words(4)),
            "paragraph",
        ),
        (
            format!("John Doe is a writer {}too.", words(54)),
            "author_bio",
        ),
        (
            format!("John Doe is a writer {}too.", words(55)),
            "paragraph",
        ),
    ] {
        assert_eq!(last(&line), kind, "{line}");
    }
}

#[test]
fn an_author_is_introduced_within_the_last_six_lines() {
    for (count, kind) in [(0, "author_bio"), (5, "author_bio"), (6, "paragraph")] {
        let behind = |day| format!("\n\nIt rained on day {day} of the week, they say.");
        let behind: String = (0..count).map(behind).collect();
        let text = format!(
            "River rises\nBy John Doe\n\n{BEFORE}\n\n{AFTER}\n\nJohn Doe is mending the bridge.{behind}"
        );
        assert_eq!(kinds(&dateline::parse(text))[4], kind, "{count}");
    }
}

#[test]
fn whoever_wrote_may_go_without_a_name() {
    assert_eq!(
        last("The writer is a former mayor of Leedford."),
        "author_bio"
    );
    for line in [
        "The writer is survived by two sons.",
        "The river is a former lake.",
        "The writer was a mayor.",
    ] {
        assert_eq!(last(line), "paragraph", "{line}");
    }
}

#[test]
fn a_label_announces_the_author() {
    let label = format!(
        "{BEFORE}\n\n{AFTER}\n\nAbout the author\n\nZofia Quy\n\nZofia Quy covers the river and its mills for the Post.\n\n{BEFORE} Again."
    );
    let found = kinds(&dateline::parse(label.as_str()));
    assert_eq!(found[2..5], ["author_bio"; 3]);
    assert_eq!(found[5], "paragraph");
    let quoted = format!(
        "{BEFORE}\n\n{AFTER}\n\nAbout the author\n\n“I never met her,” said Ann Poe of the mill, who knew them all."
    );
    let found = kinds(&dateline::parse(quoted.as_str()));
    assert_eq!(found.last(), Some(&"paragraph"));
}

#[test]
fn an_author_may_have_the_job_between_commas() {
    let foot = |line: &str| {
        let text = format!("River rises again\nBy Jane Roe\n\n{BEFORE}\n\n{AFTER}\n\n{line}");
        kinds(&dateline::parse(text.as_str())).pop().unwrap()
    };
    let own = "Jane Roe, a staff writer, covers the river.";
    assert_eq!(foot(own), "author_bio");
    let other = "Ann Poe, a staff writer, covers the river.";
    assert_eq!(foot(other), "paragraph");
}

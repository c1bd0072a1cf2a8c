//! Where the date comes from, and what else stands at the head of a file.

use dateline::chrono::NaiveDate;
use dateline::{Article, BlockKind, DateOrder, Parser};

/// The date, its source and the words that gave it.
fn published(article: &Article<'_>) -> String {
    let Some(published) = article.published else {
        return "none".to_owned();
    };
    let clock = published
        .clock
        .map(|clock| format!(" {clock}"))
        .unwrap_or_default();
    let words = published
        .span
        .and_then(|span| article.text_of(span))
        .unwrap_or("-");
    format!("{}{clock} {} {words}", published.date, published.source)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn date_lines() {
    for (text, found) in [
        (
            " date 2021-03-16 The river rose.",
            "2021-03-16 date_line 2021-03-16",
        ),
        (
            "\u{feff}\r\n \u{a0}date: 2021-03-16\r\nThe river rose.",
            "2021-03-16 date_line 2021-03-16",
        ),
        (
            "DATE 16 March 2021\nThe river rose.",
            "2021-03-16 date_line 16 March 2021",
        ),
        (
            "date 2021-03-16T14:05:00Z The river rose.",
            "2021-03-16 14:05:00 date_line 2021-03-16T14:05:00Z",
        ),
        (
            "date:\t3/4/2021 The river rose.",
            "2021-04-03 date_line 3/4/2021",
        ),
    ] {
        let article = dateline::parse(text);
        assert_eq!(published(&article), found, "{text}");
        assert_eq!(article.body_text(), "The river rose.");
        assert_eq!(
            article
                .blocks
                .iter()
                .filter(|block| block.kind == BlockKind::Header)
                .count(),
            1
        );
    }
}

#[test]
fn what_only_begins_like_a_date_line_is_body() {
    for text in [
        "Date night in Leedford ends in a flood.",
        "Dates 2021-03-16 are not dates.",
        "dated 2021-03-16, the letter was short.",
        "date: the word on the lips of every grower in the whole of Marsh Vale.",
    ] {
        let article = dateline::parse(text);
        assert_eq!(published(&article), "none", "{text}");
        assert_eq!(article.body_text(), text);
        assert_eq!(article.diagnostics, [], "{text}");
    }
}

#[test]
fn heads() {
    for (text, found) in [
        (
            "Title: River rises\nDate: 3 May 2024\nURL: https://example.org/1\n\nIt rose.",
            "2024-05-03 head 3 May 2024",
        ),
        (
            "title: River rises\npublished: 2024-05-03 14:05\nIt rose.",
            "2024-05-03 14:05:00 head 2024-05-03 14:05",
        ),
        (
            "---\ntitle: 'River rises'\ndate: 2024-05-03\ndraft: false\n---\nIt rose.",
            "2024-05-03 head 2024-05-03",
        ),
        (
            "Date: 3 May 2024\nHeadline: River rises\nAuthor: Jane Roe\n\nIt rose.",
            "2024-05-03 head 3 May 2024",
        ),
    ] {
        let article = dateline::parse(text);
        assert_eq!(published(&article), found, "{text}");
        assert_eq!(article.headline_text(), Some("River rises"));
        assert_eq!(article.body_text(), "It rose.");
        article.validate().unwrap();
    }
}

#[test]
fn front_matter_in_toml() {
    let text =
        "+++\ntitle = \"River rises\"\ndate = 2024-05-03\nauthors = [\"Jane Roe\"]\n+++\nIt rose.";
    let article = dateline::parse(text);
    assert_eq!(published(&article), "2024-05-03 head 2024-05-03");
    assert_eq!(article.headline_text(), Some("River rises"));
    assert_eq!(article.byline_text(), Some("Jane Roe"));
    assert_eq!(article.body_text(), "It rose.");
    let open = dateline::parse("+++\ntitle = \"River rises\"\n\nIt rose.");
    assert_eq!(open.headline, None);
}

#[test]
fn a_line_that_looks_like_a_key_may_be_the_article() {
    for text in [
        "Source: police say the river rose by night.",
        "Published: the memoir that nobody wanted.",
    ] {
        let article = dateline::parse(text);
        assert!(
            article
                .blocks
                .iter()
                .all(|block| block.kind != BlockKind::Header),
            "{text}"
        );
    }
    let open = "---\nThe river rose.\n\nNobody was hurt.";
    assert_eq!(
        dateline::parse(open).body().last(),
        Some("Nobody was hurt.")
    );
}

#[test]
fn lines_of_the_page() {
    let text = "River rises at Leedford\nBy Jane Roe and Sam Tarrant\nPublished 14:05, 3 May 2024\n\
                Updated 16:30, 3 May 2024\nThe river rose by a metre on Friday night.";
    let article = dateline::parse(text);
    assert_eq!(
        published(&article),
        "2024-05-03 14:05:00 published_line 14:05, 3 May 2024"
    );
    assert_eq!(article.headline_text(), Some("River rises at Leedford"));
    assert_eq!(article.byline_text(), Some("By Jane Roe and Sam Tarrant"));
    assert_eq!(
        article.body_text(),
        "The river rose by a metre on Friday night."
    );
}

#[test]
fn datelines() {
    let article = dateline::parse(
        "LEEDFORD, Nov. 5, 2021 (Newswire) - The river rose by a metre on Friday night.",
    );
    assert_eq!(published(&article), "2021-11-05 dateline Nov. 5, 2021");
    let dateline = article.dateline.unwrap();
    assert_eq!(article.text_of(dateline.place), Some("LEEDFORD"));
    assert_eq!(dateline::parse("READ MORE - River rises").dateline, None);
}

#[test]
fn what_stands_before_a_colon_is_a_dateline_if_it_is_a_place() {
    let place = |opening: &str, behind: &str| {
        let text = format!(
            "Court stops the dam\n\n{opening} A court stopped the dam on Friday after two years of talks.\n\n{behind}"
        );
        let article = dateline::parse(text.as_str());
        let dateline = article.dateline?;
        article.text_of(dateline.place).map(str::to_owned)
    };
    for opening in [
        "JAIPUR:",
        "Jaipur:",
        "Jaipur (Newswire) –",
        "JAIPUR, March 5:",
    ] {
        let found = place(opening, "It had been planned for long.");
        assert_eq!(
            found.map(|it| it.to_lowercase()).as_deref(),
            Some("jaipur"),
            "{opening}"
        );
    }
    for opening in [
        "BREAKING:",
        "Jack London:",
        "Jaipur -",
        "Report from Jaipur:",
    ] {
        assert_eq!(
            place(opening, "It had been planned for long."),
            None,
            "{opening}"
        );
    }
    // A list of places.
    assert_eq!(place("Jaipur:", "Leedford: Nothing was built."), None);
}

#[test]
fn the_strongest_source_wins() {
    let parser = Parser::new().default_date(day("2020-01-01"));
    let lines = " date 2021-03-16 River rises\nPublished 3 May 2024\nThe river rose by a metre on Friday night.";
    assert_eq!(
        published(&parser.parse(lines)),
        "2021-03-16 date_line 2021-03-16"
    );
    let broken = lines.replace("03-16", "02-30");
    assert_eq!(
        published(&parser.parse(broken)),
        "2024-05-03 published_line 3 May 2024"
    );
    assert_eq!(
        published(&parser.parse("The river rose.")),
        "2020-01-01 default -"
    );
}

#[test]
fn the_path_is_the_last_resort() {
    let folder = std::env::temp_dir()
        .join(format!("dateline-{}", std::process::id()))
        .join("2021-03-14");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("07.txt");
    std::fs::write(&path, "The river rose.").unwrap();
    assert_eq!(
        published(&Parser::new().read(&path).unwrap()),
        "2021-03-14 path -"
    );
    let parser = Parser::new().default_date(day("2020-01-01"));
    assert_eq!(
        published(&parser.read(&path).unwrap()),
        "2020-01-01 default -"
    );
    std::fs::remove_dir_all(folder.parent().unwrap()).unwrap();
}

#[test]
fn figures_are_read_in_the_order_asked_for() {
    let text = "Published 03/04/2021\n\nThe river rose by a metre on Friday night.";
    assert_eq!(
        published(&dateline::parse(text)),
        "2021-04-03 published_line 03/04/2021"
    );
    let american = Parser::new().date_order(DateOrder::MonthFirst);
    assert_eq!(
        published(&american.parse(text)),
        "2021-03-04 published_line 03/04/2021"
    );
}

#[test]
fn a_name_alone_is_the_byline_over_its_job_or_a_stamp() {
    let read = |lines: &str| {
        let text = format!(
            "Council votes to shut the bridge over the weir\n\n{lines}\n\n\
             The council met on Friday and voted to shut the bridge for good.\n"
        );
        let article = dateline::parse(text.as_str());
        article.validate().unwrap();
        let byline = article.byline_text();
        let day = article
            .published
            .map(|published| published.date.to_string());
        (
            byline.unwrap_or_default().to_owned(),
            day.unwrap_or_default(),
        )
    };
    for (lines, byline, day) in [
        ("Jane Roe\nPolitical correspondent", "Jane Roe", ""),
        (
            "Ann O'Hara in Leedford and agencies\n3 May 2024",
            "Ann O'Hara in Leedford and agencies",
            "2024-05-03",
        ),
        (
            "By Jane Roe, Political Editor 3 May 2024 • 9:30pm",
            "By Jane Roe, Political Editor 3 May 2024 • 9:30pm",
            "2024-05-03",
        ),
        ("The River\nThe bridge is shut", "", ""),
    ] {
        assert_eq!(read(lines), (byline.to_owned(), day.to_owned()), "{lines}");
    }
}

#[test]
fn bylines_in_the_lines_under_a_headline() {
    for (head, found) in [
        ("By\nJane Roe\nReporter", "Jane Roe"),
        ("Jane Roe\nBo Kim\n3 May 2024", "Jane Roe"),
        (
            "Jane Roe\nLeedford Gazette\nMay 3, 2024 Updated 3 hrs ago",
            "Jane Roe",
        ),
        (
            "Jane Roe, John Doe and Ann Poe",
            "Jane Roe, John Doe and Ann Poe",
        ),
        (
            "05 March 2024 | Jane Roe | News",
            "05 March 2024 | Jane Roe | News",
        ),
        ("Staff Reporter", "Staff Reporter"),
        ("Jane Roe\nPolitical correspondent @janeroe", "Jane Roe"),
    ] {
        let text = format!(
            "River rises at the weir\n{head}\nThe bridge was shut to all traffic on Friday."
        );
        let article = dateline::parse(text.as_str());
        assert_eq!(article.byline_text(), Some(found), "{head}");
        assert_eq!(
            article.body().count(),
            1,
            "{head}: {:?}",
            article.body_text()
        );
        assert_eq!(article.headline_text(), Some("River rises at the weir"));
    }
    let under = "By Jane Roe\nLeedford News\nThe bridge was shut to all traffic on Friday.";
    let article = dateline::parse(under);
    // No headline stands over it: it is one.
    assert_eq!(article.headline_text(), Some("Leedford News"));
}

#[test]
fn what_is_glued_to_a_headline_is_no_part_of_it() {
    for (line, headline) in [
        ("Council backs plan By Jane Roe", "Council backs plan"),
        ("# Council backs plan", "Council backs plan"),
        ("#Leedford trends", "#Leedford trends"),
        (
            "Council backs plan of 3 May 2024",
            "Council backs plan of 3 May 2024",
        ),
    ] {
        let text = format!("{line}\n\nThe bridge was shut to all traffic on Friday.");
        let article = dateline::parse(text.as_str());
        assert_eq!(article.validate(), Ok(()));
        assert_eq!(article.headline_text(), Some(headline), "{line}");
    }
}

#[test]
fn a_name_alone_over_the_first_paragraph_is_the_byline_unless_the_report_is_about_it() {
    let read = |headline: &str, line: &str| {
        let text = format!(
            "{headline}\n\n{line}\n\nThe council met on Friday and voted to shut the bridge for good.\n"
        );
        let article = dateline::parse(text.as_str());
        article.validate().unwrap();
        article.byline_text().map(str::to_owned)
    };
    let shut = "Council votes to shut the bridge over the weir";
    for line in [
        "Jane Roe",
        "Jane Roe | Leedford Post",
        "Jane Roe, Leedford Post",
        "AFP",
    ] {
        assert_eq!(read(shut, line).as_deref(), Some(line));
    }
    for line in ["Marsh Vale", "Getty", "Jane", "Jane Roe objects"] {
        assert_eq!(read(shut, line), None, "{line}");
    }
    assert_eq!(
        read("Councillor Roe votes to shut the bridge", "Jane Roe"),
        None
    );
}

#[test]
fn a_date_line_behind_a_head_is_none_of_the_article() {
    for (head, found) in [
        (
            "Published: 14 March 2024\nUpdated: 15 March 2024\ndate 2024-03-16\n\n",
            "2024-03-14 head 14 March 2024",
        ),
        (
            "Title: River\nUrl: https://example.org/river\n\n date 2024-03-14 ",
            "2024-03-14 date_line 2024-03-14",
        ),
    ] {
        let article = dateline::parse(format!("{head}The river rose."));
        assert_eq!(published(&article), found);
        assert_eq!(article.body_text(), "The river rose.");
    }
    let article =
        dateline::parse("Title: River\nUrl: https://example.org/river\n\nDate night is back.");
    assert_eq!(article.body_text(), "Date night is back.");
}

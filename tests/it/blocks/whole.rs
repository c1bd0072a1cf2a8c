//! Whole pages, and whole texts of odd sorts.

use dateline::BlockKind;

use super::{AFTER, BEFORE, kinds};

#[test]
fn whole_pages_keep_their_article() {
    let menu =
        "Home\nNews\nSport\nWeather\nCulture\nTravel\nMoney\nPuzzles\nLog in\nSearch\nContact us\n"
            .repeat(2);
    let body = format!(
        "{BEFORE}\n“I ran,” said Sgt. Lee. “It was dark, and I ran for my life.”\nWhat happens next\n{AFTER}"
    );
    let links =
        "Mayor says sorry for the bridge\nWhy rivers rise\nTen walks along the Leed\n".repeat(3);
    let page = format!(
        "{menu}{body}\n{links}Privacy\nTerms\nJobs\nCareers at the Post\nWe keep your data safe.\n"
    );
    let article = dateline::parse(page.as_str());
    article.validate().unwrap();
    assert_eq!(article.body_text(), body.replace('\n', "\n\n"));
    assert!(article.boilerplate().count() > 30);
}

const MENU: &str =
    "Home\nNews\nSport\nWeather\nCulture\nTravel\nMoney\nPuzzles\nLog in\nSearch\nContact us\n";

#[test]
fn furniture_parts_no_sentence_from_the_body_of_a_page() {
    let kept = |between: &str| {
        let page = format!("{MENU}{MENU}{BEFORE}\n{AFTER}\n{between}\n“I ran,” she said.\n{MENU}");
        let article = dateline::parse(page.as_str());
        assert_eq!(article.validate(), Ok(()));
        article.body().any(|it| it.starts_with("“I ran"))
    };
    assert!(kept(
        "Advertisement\nREAD MORE:\nMayor says sorry for the bridge"
    ));
    assert!(!kept(
        "Advertisement\nMoney\nMayor says sorry for the bridge"
    ));
    assert!(!kept(&"Advertisement\n".repeat(5)));
}

#[test]
fn a_page_has_its_headline_and_date_over_the_body() {
    for (top, headline) in [
        (
            "River rises by a metre\nJane Roe\n3 May 2024\nShare",
            "River rises by a metre",
        ),
        (
            "River rises by a metre\nIt is the most in a year, says the council\n3 May 2024",
            "River rises by a metre",
        ),
        (
            "Published 3 May 2024\nRiver rises by a metre",
            "River rises by a metre",
        ),
    ] {
        let links = "Mayor says sorry for the bridge\nTen walks along the Leed\n";
        let page = format!("{MENU}{links}{MENU}{top}\n{BEFORE}\n{AFTER}\n{MENU}");
        let article = dateline::parse(page.as_str());
        article.validate().unwrap();
        assert_eq!(
            article.headline.and_then(|it| article.text_of(it)),
            Some(headline)
        );
        let published = article.published.map(|it| it.date.to_string());
        let below = top.starts_with("River").then(|| "2024-05-03".to_owned());
        assert_eq!(published, below, "{top}");
        assert_eq!(article.body_text(), format!("{BEFORE}\n\n{AFTER}"));
    }
}

#[test]
fn what_stands_far_from_the_body_of_a_page_stays_if_it_is_long() {
    let menu =
        "Home\nNews\nSport\nWeather\nCulture\nTravel\nMoney\nPuzzles\nSearch\nContact\n".repeat(3);
    let body = format!("{BEFORE}\n{AFTER}\n").repeat(2);
    let far = "It was late at night. ".repeat(9);
    let near = "It was late at night.";
    let page = |tail: &str| format!("{menu}{body}{menu}{tail}\n{menu}");
    let kept = |tail: &str| {
        let text = page(tail);
        let article = dateline::parse(text.as_str());
        assert_eq!(article.validate(), Ok(()));
        article.body().any(|it| it.starts_with(near))
    };
    assert!(kept(far.trim()));
    assert!(!kept(near));
}

#[test]
fn an_author_is_introduced_at_the_end() {
    let text = format!(
        "River rises\nBy Jane Roe\n\n{BEFORE}\n\n{AFTER}\n\nJane Roe is the river correspondent of the Post."
    );
    let article = dateline::parse(text);
    assert_eq!(
        kinds(&article),
        ["headline", "byline", "paragraph", "paragraph", "author_bio"]
    );
}

#[test]
fn other_languages_are_said_to_be_so() {
    let german = "Der Fluss stieg in der Nacht zum Samstag um einen Meter, und die alte Brücke wurde gesperrt. Niemand \
                  wurde verletzt, teilte der Rat mit, aber zwanzig Familien mussten ihre Häuser verlassen und schliefen \
                  auf Feldbetten.";
    let doubts = |text: &str| {
        dateline::parse(text)
            .diagnostics
            .iter()
            .map(|doubt| doubt.kind.as_str())
            .collect::<Vec<_>>()
    };
    for times in 1..10 {
        let longer = format!("{german} ").repeat(times);
        assert_eq!(doubts(&longer), ["not_english"], "{times} times");
        let article = dateline::parse(longer);
        assert!(article.entities.is_empty() && article.events.is_empty());
    }
    assert!(doubts(BEFORE).is_empty());
}

#[test]
fn tags_are_seen_through() {
    let text = "<p>The river rose on Friday.</p><div class=\"text\"><p>&ldquo;Nobody was <em>hurt</em>,&rdquo; said \
                <b>Jane Roe</b>.<br/>She left.</p></div>\n";
    let article = dateline::parse(text);
    article.validate().unwrap();
    let read = article
        .blocks
        .iter()
        .map(|block| block.span.of(text).unwrap());
    assert_eq!(
        read.collect::<Vec<_>>(),
        [
            "<p>",
            "The river rose on Friday.",
            "</p><div class=\"text\"><p>",
            "&ldquo;Nobody was <em>hurt</em>,&rdquo; said <b>Jane Roe</b>.",
            "<br/>",
            "She left.",
            "</p></div>",
            "\n"
        ]
    );
    assert_eq!(
        kinds(&article),
        [
            "markup",
            "paragraph",
            "markup",
            "paragraph",
            "markup",
            "paragraph",
            "markup"
        ]
    );
    assert_eq!(article.entities[0].name, "Jane Roe");
    let doubts = article.diagnostics.iter().map(ToString::to_string);
    assert_eq!(
        doubts.collect::<Vec<_>>(),
        [
            "HTML tags, passed over (bytes 0..3)",
            "HTML character references, read as characters (bytes 53..60)"
        ]
    );
    // What only looks like a tag is read.
    let odds = dateline::parse("The odds were < 5 and > 3, <jane@example.org> wrote on Friday.");
    assert_eq!(kinds(&odds), ["paragraph"]);
    assert!(odds.diagnostics.is_empty());
}

#[test]
fn nothing_is_lost_and_nothing_is_made_of_nothing() {
    for text in ["", " ", "\n\n\n", "\u{feff}", "\u{200b}\n\u{ad}", "\0"] {
        let article = dateline::parse(text);
        assert_eq!(article.blocks.len(), usize::from(!text.is_empty()));
        assert!(
            article
                .blocks
                .iter()
                .all(|block| block.kind == BlockKind::Blank)
        );
        article.validate().unwrap();
    }
}

/// A page: a menu, three times two paragraphs, some lines, the same again, a menu.
fn page(menu: usize, lines: &str) -> String {
    let menu = "Home\n".repeat(menu);
    let body = format!("{BEFORE}\n{AFTER}\n").repeat(3);
    format!("{menu}{body}{lines}\n{body}{menu}")
}

/// Whether all that a body has besides its paragraphs is kept in it.
fn keeps(text: &str, lines: &str) -> bool {
    let article = dateline::parse(text);
    assert_eq!(article.validate(), Ok(()));
    lines
        .lines()
        .all(|line| article.body().any(|block| block == line))
}

fn lines_of(line: &str, count: usize) -> String {
    let lines = (1..=count).map(|number| format!("{line} {number}"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn in_a_page_a_list_has_eight_lines_at_most() {
    for (count, kept) in [(1, true), (8, true), (9, false), (30, false)] {
        let lines = lines_of("River rises", count);
        assert_eq!(keeps(&page(15, &lines), &lines), kept, "{count}");
    }
    // No page, no menu.
    let lines = lines_of("River rises", 9);
    assert!(keeps(&page(0, &lines), &lines));
}

#[test]
fn a_line_with_many_small_words_is_prose_in_a_page() {
    // With its number the first has fourteen words, the third fifteen, of which five are small.
    for (line, kept) in [
        (
            "The boats of the town and the gate of the mill lay at",
            true,
        ),
        ("The boats of the town and the gate of the mill lay", false),
        (
            "The boats lamps of doors coats trees the gates horses and at the lamps",
            true,
        ),
        (
            "The boats lamps stones of doors coats trees the gates horses at stones lamps",
            false,
        ),
    ] {
        let lines = lines_of(line, 9);
        assert_eq!(keeps(&page(15, &lines), &lines), kept, "{line}");
    }
}

#[test]
fn a_sentence_has_four_words_in_a_page() {
    for (line, kept) in [("It was late.", false), ("It was so late.", true)] {
        let lines = format!(
            "{}\n{line}\n{}",
            lines_of("River rises", 5),
            lines_of("Bridge falls", 5)
        );
        assert_eq!(keeps(&page(15, &lines), &lines), kept, "{line}");
    }
}

#[test]
fn a_page_has_twenty_short_lines_of_which_ten_follow_each_other() {
    // Nine lines of the list are short ones too, and more than it may have.
    let lines = lines_of("River rises", 9);
    for (menu, is_page) in [(5, false), (9, false), (10, true)] {
        let text = page(menu, &lines);
        assert_eq!(keeps(&text, &lines), !is_page, "{menu}");
    }
    for (menu, is_page) in [(10, false), (11, true)] {
        let text = format!("{}{}", "Home\n".repeat(menu), page(0, &lines));
        assert_eq!(keeps(&text, &lines), !is_page, "{menu}");
    }
    let paragraphs = |count: usize| format!("{BEFORE}\n").repeat(count);
    // Of the two menus twenty-four, of the list nine: a quarter of 132.
    for (count, is_page) in [(99, true), (100, false)] {
        let text = format!("{}{}", page(12, &lines), paragraphs(count - 12));
        assert_eq!(keeps(&text, &lines), !is_page, "{count}");
    }
}

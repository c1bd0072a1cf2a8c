//! What stands between headline and prose, and over the headline.

use super::{AFTER, BEFORE, blocks, kinds};

fn over(top: &str) -> String {
    format!("{top}\n{BEFORE}\n{AFTER}")
}

#[test]
fn buttons_and_counts_stand_over_the_prose() {
    let text =
        over("River rises by a metre\nBy Jane Roe\n3 May 2024\nGift\n12\nHear this story\nEnglish");
    let found = kinds(&dateline::parse(text.as_str()));
    let buttons = ["navigation"; 4];
    assert_eq!(found[3..7], buttons);
}

#[test]
fn what_an_article_opens_with_is_no_button() {
    for line in [
        "What does the river do",
        "Why it rose:",
        "Why?",
        "12 metres",
        "London",
        "The river rises.\nIn brief",
    ] {
        let text = over(&format!("River rises by a metre\nBy Jane Roe\n{line}"));
        let article = dateline::parse(text.as_str());
        let body = article.body_text();
        assert!(body.contains(line.lines().last().unwrap()), "{line}");
    }
}

#[test]
fn sections_stand_over_each_other() {
    let text = over("National\nExclusive\nRiver rises by a metre");
    let article = dateline::parse(text.as_str());
    assert_eq!(
        kinds(&article)[..3],
        ["navigation", "navigation", "headline"]
    );
    let text = over("National\nExclusive\nMarsh\nNidd\nRiver rises by a metre");
    assert!(!kinds(&dateline::parse(text.as_str())).contains(&"headline"));
}

#[test]
fn an_author_named_twice_over_the_prose_is_the_byline_twice() {
    let text = over("River rises by a metre\nJane Roe\nBy Jane Roe, Leedford Post\n3 May 2024");
    let found = kinds(&dateline::parse(text.as_str()));
    assert_eq!(found[1..3], ["byline", "byline"]);
}

#[test]
fn a_paper_stands_between_the_author_and_a_long_stamp() {
    let stamp = "Published 6:14 AM ET March 5, 2024 | Updated 9:02 AM ET March 5, 2024";
    let text = over(&format!(
        "River rises by a metre\nJane Roe\nLeedford Register\n{stamp}"
    ));
    let article = dateline::parse(text.as_str());
    assert_eq!(blocks(&article)[2], ("author_bio", "Leedford Register"));
}

#[test]
fn a_label_over_the_headline_takes_it_for_no_link() {
    let text = over(&format!(
        "{BEFORE}\nRead more\nRiver rises by a metre\nBy Jane Roe"
    ));
    let article = dateline::parse(text.as_str());
    assert!(!kinds(&article).contains(&"related_link"));
}

#[test]
fn sections_stand_between_headline_and_byline() {
    let text = over("River rises by a metre again\nShipping\nPorts\nBy Jane Roe\n3 May 2024");
    let found = kinds(&dateline::parse(text.as_str()));
    assert_eq!(
        found[..4],
        ["headline", "navigation", "navigation", "byline"]
    );
    // Without a headline above, one of the lines may be it.
    let text = over("River rises\nBy Jane Roe\n3 May 2024");
    assert_eq!(kinds(&dateline::parse(text.as_str()))[0], "headline");
}

#[test]
fn a_head_may_be_a_list() {
    let text =
        over("River rises by a metre again\n- By Jane Roe\n- May 3, 2024 Updated 6 hrs ago\n- 0");
    let article = dateline::parse(text.as_str());
    assert_eq!(kinds(&article)[1..4], ["byline", "timestamp", "navigation"]);
    let published = article.published.unwrap();
    assert_eq!(published.date.to_string(), "2024-05-03");
    assert_eq!(
        article.text_of(published.span.unwrap()),
        Some("May 3, 2024")
    );
}

#[test]
fn an_author_may_be_introduced_over_the_prose() {
    let bio = "Jane Roe is a senior writer who has told of rivers for eight years.";
    let text = over(&format!("River rises by a metre again\nBy Jane Roe\n{bio}"));
    assert_eq!(kinds(&dateline::parse(text.as_str()))[2], "author_bio");
    let text = over(&format!(
        "River rises by a metre again\nBy Sam Tarrant\n{bio}"
    ));
    assert_eq!(kinds(&dateline::parse(text.as_str()))[2], "paragraph");
}

#[test]
fn what_goes_on_from_the_headline_is_no_button() {
    for line in ["Jane Roe", "for good", "Opinion: a mistake"] {
        let text = over(&format!(
            "The council shuts the bridge\n{line}\nPorts\n3 May 2024"
        ));
        let article = dateline::parse(text.as_str());
        let all = blocks(&article);
        let is_button = |words| all.contains(&("navigation", words));
        assert!(is_button("Ports") && !is_button(line), "{line}");
    }
}

#[test]
fn the_day_of_an_event_is_not_when_the_article_appeared() {
    let text = over("Leedford Summer Music Festival / 3 June 2024");
    let article = dateline::parse(text.as_str());
    assert_eq!(kinds(&article)[0], "headline");
    assert!(article.published.is_none());
}

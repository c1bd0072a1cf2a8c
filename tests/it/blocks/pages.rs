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
    }
    assert!(doubts(BEFORE).is_empty());
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

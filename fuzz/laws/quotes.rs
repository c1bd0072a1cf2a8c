//! A [`Story`] put together from the bytes: any line ends read the same, and a promo between paragraphs changes
//! no quote.

use dateline::Article;

use super::article;
use super::story::Story;

pub fn check(bytes: &[u8]) -> Option<()> {
    let story = Story::of(bytes)?;
    let article = dateline::parse(story.text());
    article::is_valid(&article);
    article::reads_any_line_ends(&article);
    is_made_of_its_text(&article);
    if let Some(text) = story.with_promo() {
        bears_a_promo(&story.clean(), &text);
    }
    Some(())
}

/// A promo between two paragraphs changes neither body nor quotes, if the article has nothing but body.
fn bears_a_promo(clean: &str, text: &str) {
    let (clean, promoted) = (dateline::parse(clean), dateline::parse(text));
    if clean.boilerplate().count() == 0 {
        assert_eq!(promoted.body_text(), clean.body_text(), "in {text}");
        assert_eq!(said(&promoted), said(&clean), "in {text}");
    }
}

/// Who said what, and by which rule.
fn said(article: &Article<'_>) -> Vec<String> {
    let quotes = article.quotes.iter();
    quotes
        .map(|quote| {
            let speaker = quote.speaker.as_ref().map(|it| (&it.name, &it.rule));
            format!("{} {speaker:?}: {}", quote.kind, article.quote_text(quote))
        })
        .collect()
}

/// Nothing is made up: what is quoted has words, and whoever is named stands in the text.
fn is_made_of_its_text(article: &Article<'_>) {
    for quote in &article.quotes {
        assert!(!article.quote_text(quote).trim().is_empty(), "{quote:?}");
        let Some(speaker) = &quote.speaker else {
            continue;
        };
        let entity = speaker.entity.and_then(|id| article.entity(id));
        assert!(entity.is_none_or(|entity| entity.name == speaker.name));
        let stands = speaker
            .name
            .split_whitespace()
            .all(|word| article.text.contains(word));
        assert!(stands, "{} stands nowhere", speaker.name);
    }
}

//! Any JSON: refused, or a valid article, of which everything can be asked; the same for a timeline.

use dateline::{Article, Timeline};
use serde_json::Value;

pub fn check(bytes: &[u8]) -> Option<()> {
    let value: Value = serde_json::from_slice(bytes).ok()?;
    if let Ok(article) = serde_json::from_slice::<Article<'_>>(bytes) {
        super::article::is_valid(&article);
        super::article::survives_json(&article);
        answers(&article);
    }
    if let Ok(timeline) = serde_json::from_value::<Timeline>(value) {
        super::timeline::survives_json(&timeline);
        assert_eq!(timeline.clone().merge(timeline.clone()), timeline);
    }
    Some(())
}

/// Asks everything that an article answers, and makes a timeline of it.
fn answers(article: &Article<'_>) {
    let text = article.text.len();
    assert!(article.body_text().len() <= 2 * text + 2);
    assert!(article.boilerplate().count() <= article.blocks.len());
    assert!(article.sentences().count() == article.sentences.len());
    assert!(article.happenings().count() <= article.events.len());
    for (name, said) in article.speakers() {
        assert!(!said.is_empty(), "{name} said nothing");
    }
    for quote in &article.quotes {
        let _ = article.quote_text(quote);
    }
    super::timeline::check_all(&[("a", article.clone())]);
}

//! Articles, each behind a line `=== ID`: however they are merged, the timeline is the same.

use dateline::{Article, Entry, Lane, Timeline};

/// More articles than these take long and show nothing new.
const MOST_ARTICLES: usize = 8;

pub fn check(bytes: &[u8]) -> Option<()> {
    let text = core::str::from_utf8(bytes).ok()?;
    let parts = text.split("=== ").skip(1).take(MOST_ARTICLES);
    let articles: Vec<_> = parts
        .map(|part| {
            let (id, text) = part.split_once('\n').unwrap_or((part, ""));
            (id, dateline::parse(text))
        })
        .collect();
    check_all(&articles);
    (!articles.is_empty()).then_some(())
}

/// The laws for the timeline of some articles.
pub fn check_all(articles: &[(&str, Article<'_>)]) {
    let whole = of(articles);
    is_sourced_and_in_order(&whole, articles);
    let turned: Vec<_> = articles.iter().rev().cloned().collect();
    assert_eq!(of(&turned), whole, "the order of the articles shows");
    for at in 0..=articles.len() {
        let (one, other) = articles.split_at(at);
        assert_eq!(of(other).merge(of(one)), whole, "merging at {at} shows");
    }
    let singles = articles.iter().map(|it| of(core::slice::from_ref(it)));
    let merged = singles.reduce(Timeline::merge).unwrap_or_default();
    assert_eq!(merged, whole, "merging one by one shows");
    assert_eq!(whole.clone().merge(whole.clone()), whole);
    survives_json(&whole);
}

fn of(articles: &[(&str, Article<'_>)]) -> Timeline {
    Timeline::from_articles(articles.iter().map(|(id, article)| (*id, article)))
}

pub fn survives_json(timeline: &Timeline) {
    let read = serde_json::to_string(timeline).and_then(|json| serde_json::from_str(&json));
    assert_eq!(
        read.as_ref().map_err(ToString::to_string),
        Ok(timeline),
        "JSON gives another timeline"
    );
}

fn is_sourced_and_in_order(timeline: &Timeline, articles: &[(&str, Article<'_>)]) {
    for entry in timeline.entries.iter().chain(&timeline.undated) {
        assert!(!entry.sources.is_empty() && entry.articles <= entry.sources.len());
        for source in &entry.sources {
            let mut texts = articles.iter().filter(|(id, _)| *id == source.article);
            let stands = texts.any(|(_, article)| article.text_of(source.span).is_some());
            assert!(stands, "{source:?} is of no article");
        }
    }
    let first = |entry: &Entry| entry.interval.and_then(|days| days.first);
    let days: Vec<_> = timeline.entries.iter().map(first).collect();
    assert!(days.is_sorted() && days.iter().all(Option::is_some));
    let mut undated = timeline.undated.iter();
    assert!(undated.all(|entry| entry.lane() == Lane::Undated));
}

//! Short articles, one rule each.

mod quotations;
mod speakers;

use crate::{Article, Quote, parse};

/// A quote in a line: `kind: words - speaker`.
fn line(article: &Article<'_>, quote: &Quote) -> String {
    let words = article.quote_text(quote).replace("\n\n", " / ");
    let speaker = quote.speaker.as_ref().map_or("nobody", |it| &it.name);
    format!("{}: {words} - {speaker}", quote.kind)
}

#[track_caller]
fn reads(text: &str, expected: &[&str]) {
    let article = parse(text);
    assert_eq!(article.validate(), Ok(()));
    let quotes: Vec<String> = article.quotes.iter().map(|it| line(&article, it)).collect();
    assert_eq!(quotes, expected, "{text}");
}

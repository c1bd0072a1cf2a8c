//! Short articles, one rule each.

mod accompanied;
mod another;
mod apart;
mod carried;
mod clauses;
mod content;
mod counts;
mod credits;
mod heads;
mod indirect;
mod kinds;
mod limits;
mod marks;
mod nearest;
mod objects;
mod outer;
mod owned;
mod polls;
mod quotations;
mod repairs;
mod reporting;
mod sources;
mod speakers;
mod subjects;
mod turns;

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

/// Quotes as `kind: all that is reported - speaker (rule)`.
#[track_caller]
fn reports(cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        let article = parse(*text);
        assert_eq!(article.validate(), Ok(()));
        let told = |quote: &Quote| {
            let content = article.text_of(quote.content).unwrap();
            let speaker = quote.speaker.as_ref();
            let speaker = speaker.map(|it| format!("{} ({})", it.name, it.rule.as_str()));
            let speaker = speaker.unwrap_or_else(|| "nobody".to_owned());
            format!("{}: {content} - {speaker}", quote.kind)
        };
        let quotes: Vec<String> = article.quotes.iter().map(told).collect();
        assert_eq!(quotes, *expected, "{text}");
    }
}

//! Any text as the top of a file: where a date comes from, and what may stand in for it.

use dateline::chrono::{Datelike, NaiveDate};
use dateline::{Article, DateOrder, Error, Parser, PublishedSource, Severity, Span};

/// The first day of the twenty-second century: no article is of it by itself.
const OUTSIDE: NaiveDate = NaiveDate::from_ymd_opt(2100, 1, 1).unwrap();

/// A date line, as scrapers write it.
const DATE_LINE: &str = " date 2021-03-16 ";

pub fn check(bytes: &[u8]) -> Option<()> {
    let text = core::str::from_utf8(bytes).ok()?;
    let article = dateline::parse(text);
    super::article::is_valid(&article);
    is_strict(text, &article);
    gives_its_own_date_first(text, &article);
    reads_figures_in_both_orders(text, &article);
    obeys_a_date_line(text);
    stands_in_its_words(&article);
    Some(())
}

/// Strict parsing fails on the first grave doubt, and gives the same article where there is none.
fn is_strict(text: &str, article: &Article<'_>) {
    let mut doubts = article.diagnostics.iter();
    let grave = doubts.find(|doubt| doubt.severity == Severity::Error);
    match (Parser::new().parse_strict(text), grave) {
        (Ok(strict), None) => assert_eq!(&strict, article),
        (Err(Error::Doubtful(doubt)), Some(grave)) => assert_eq!(&doubt, grave),
        (strict, grave) => panic!("{strict:?} in spite of {grave:?}"),
    }
}

/// A date from outside stands in where the text has none, and nowhere else.
fn gives_its_own_date_first(text: &str, article: &Article<'_>) {
    let other = Parser::new().default_date(OUTSIDE).parse(text);
    if article.published.is_some() {
        assert_eq!(&other, article);
        return;
    }
    let published = other.published.map(|it| (it.date, it.source, it.span));
    assert_eq!(published, Some((OUTSIDE, PublishedSource::Default, None)));
    assert_eq!(other.blocks, article.blocks);
}

/// The order of figures moves days and months, and nothing else.
fn reads_figures_in_both_orders(text: &str, article: &Article<'_>) {
    let american = Parser::new().date_order(DateOrder::MonthFirst).parse(text);
    let place = |article: &Article<'_>| {
        let published = article.published?;
        Some((published.source, published.span, published.date.year()))
    };
    assert_eq!(place(&american), place(article));
    assert_eq!(american.blocks, article.blocks);
}

fn obeys_a_date_line(text: &str) {
    let dated = dateline::parse(format!("{DATE_LINE}{text}"));
    let published = dated.published.map(|it| (it.date.to_string(), it.source));
    assert_eq!(
        published,
        Some(("2021-03-16".to_owned(), PublishedSource::DateLine))
    );
}

/// What the head says stands in the text, trimmed, and the date's figures do.
fn stands_in_its_words(article: &Article<'_>) {
    let words = |span: Span| article.text_of(span).unwrap_or_default();
    for span in [article.headline, article.byline].into_iter().flatten() {
        assert_eq!(words(span), words(span).trim(), "the span is not trimmed");
        assert!(!span.is_empty());
    }
    if let Some(published) = article.published
        && let Some(span) = published.span
    {
        let year = format!("{:02}", published.date.year().rem_euclid(100));
        assert!(words(span).contains(&year), "{:?}: no {year}", words(span));
    }
}

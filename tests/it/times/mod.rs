//! Sentences for every family of the grammar. Unless a test says otherwise the article is of Tuesday
//! 16 March 2021.

mod answers;
mod calendar;
mod lengths;
mod relative;
mod traps;

use dateline::chrono::NaiveDate;
use dateline::{Parser, TimeExpression};

fn times(text: &str, reference: Option<&str>) -> Vec<TimeExpression> {
    Parser::new().times(text, reference.map(day))
}

fn words<'t>(text: &'t str, time: &TimeExpression) -> &'t str {
    time.span.of(text).expect("a span of the text")
}

/// Words and values, `words=value`, as one line.
fn read_on(text: &str, day: Option<&str>) -> String {
    let times = times(text, day);
    let shown = times
        .iter()
        .map(|time| format!("{}={}", words(text, time), time.value));
    shown.collect::<Vec<_>>().join("; ")
}

fn check(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(read_on(text, Some("2021-03-16")), *expected, "{text}");
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

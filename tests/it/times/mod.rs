//! Sentences for every family of the grammar. Unless a test says otherwise the article is of Tuesday
//! 16 March 2021.

mod answers;
mod calendar;
mod clocks;
mod holidays;
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

/// As [`check`], for a text without a date.
fn check_undated(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(read_on(text, None), *expected, "{text}");
    }
}

/// Words and the first and last of their days: `words=first..last`.
fn check_days(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        let times = times(text, Some("2021-03-16"));
        let edge = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let shown = times.iter().map(|time| {
            let (first, last) = time.interval.map_or((None, None), |it| (it.first, it.last));
            format!("{}={}..{}", words(text, time), edge(first), edge(last))
        });
        assert_eq!(shown.collect::<Vec<_>>().join("; "), *expected, "{text}");
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

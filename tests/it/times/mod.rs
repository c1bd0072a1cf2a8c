//! Sentences for every family of the grammar. Unless a test says otherwise the article is of Tuesday
//! 16 March 2021.

mod answers;
mod clocks;
mod days;
mod directions;
mod distances;
mod edges;
mod holidays;
mod lengths;
mod limits;
mod names;
mod numbers;
mod parts_of_day;
mod periods;
mod plans;
mod quarters;
mod ranges;
mod sets;
mod spoken_of;
mod stretches;
mod traps;
mod vague;
mod weekdays;

use dateline::chrono::NaiveDate;
use dateline::{Interval, Parser, TimeExpression};

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

/// Words and the first and last of their days: `words=first..last`, or `words=no days`.
fn check_days(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        let edge = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let days = |days: Interval| format!("{}..{}", edge(days.first), edge(days.last));
        let times = times(text, Some("2021-03-16"));
        let shown = times.iter().map(|time| {
            let days = time.interval.map_or("no days".to_owned(), days);
            format!("{}={days}", words(text, time))
        });
        assert_eq!(shown.collect::<Vec<_>>().join("; "), *expected, "{text}");
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

//! Any text, under a day from which its times count: `2021-03-16` alone on the first line.

use dateline::chrono::{Datelike, NaiveDate, Weekday};
use dateline::{DateOrder, Parser, Span, TimeBasis, TimeExpression, TimeKind, Timex};

/// A paragraph that speaks of no time.
const TIMELESS: &str = "It rained.\n\n";

pub fn check(bytes: &[u8]) -> Option<()> {
    let text = core::str::from_utf8(bytes).ok()?;
    let (today, text) = match text.split_once('\n') {
        Some((day, text)) if day.parse::<NaiveDate>().is_ok() => (day.parse().ok(), text),
        _ => (None, text),
    };
    check_from(today, text);
    for word in text.split_ascii_whitespace() {
        round_trips(word);
    }
    Some(())
}

/// The laws for a text whose day is known, or is not.
pub fn check_from(today: Option<NaiveDate>, text: &str) {
    for order in DateOrder::ALL {
        let parser = Parser::new().date_order(*order);
        let times = parser.times(text, today);
        for time in &times {
            is_sound(time, text, today);
        }
        for pair in times.windows(2) {
            assert!(pair[0].span.end() <= pair[1].span.start(), "{pair:?}");
        }
        // A mark at the very start of the text belongs to nothing; elsewhere, to the letter before it.
        if text.starts_with(|first: char| first.is_ascii_alphanumeric()) {
            let moved = parser.times(&format!("{TIMELESS}{text}"), today);
            assert_eq!(moved, moved_by(TIMELESS.len(), times), "a paragraph before");
        }
    }
}

fn is_sound(time: &TimeExpression, text: &str, today: Option<NaiveDate>) {
    let words = time.span.of(text).expect("the span is of the text");
    assert!(!words.is_empty() && words == words.trim(), "{words:?}");
    round_trips(time.value.as_str());
    assert!(time.value.as_str().parse::<Timex>().is_ok(), "{time:?}");
    for days in [time.interval, time.other].into_iter().flatten() {
        let ends = days.first.zip(days.last);
        assert!(ends.is_none_or(|(first, last)| first <= last), "{time:?}");
        assert!(days.first.or(days.last).is_some(), "{time:?} has no end");
    }
    assert!(today.is_some() || time.basis != TimeBasis::ArticleDate);
    assert!(time.basis != TimeBasis::Unresolved || time.interval.is_none());
    assert!(time.clock.is_none() || time.kind != TimeKind::Date);
    means_its_value(time);
    if let (Ok(named), TimeBasis::ArticleDate) = (words.parse(), time.basis) {
        is_that_weekday(time, named, today);
    }
}

/// A value that names a whole day, month or year has the days of it.
fn means_its_value(time: &TimeExpression) {
    let value = time.value.as_str();
    let Some(days) = time.interval else { return };
    let part = |from: usize, to: usize| value.get(from..to)?.parse::<u32>().ok();
    let ends = match value.len() {
        10 => value.parse::<NaiveDate>().ok().map(|day| (day, day)),
        7 => part(0, 4).zip(part(5, 7)).and_then(month),
        4 => part(0, 4).and_then(|year| Some((month((year, 1))?.0, month((year, 12))?.1))),
        _ => None,
    };
    // Where one end is open, the value names the other, or all that is known.
    if let (Some(ends), Some(first), Some(last)) = (ends, days.first, days.last) {
        assert_eq!((first, last), ends, "{time:?}");
    }
}

/// The first and the last day of a month.
fn month((year, month): (u32, u32)) -> Option<(NaiveDate, NaiveDate)> {
    let first = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, 1)?;
    let last = (28..=31).filter_map(|day| first.with_day(day)).max()?;
    Some((first, last))
}

/// A bare weekday is that weekday, within a week of the article's day.
fn is_that_weekday(time: &TimeExpression, named: Weekday, today: Option<NaiveDate>) {
    let day = time.interval.and_then(|days| days.first);
    if let Some((day, today)) = day.zip(today) {
        assert_eq!(day.weekday(), named, "{time:?}");
        let days = day.signed_duration_since(today).num_days();
        assert!((-7..=7).contains(&days), "{time:?} is {days} days off");
    }
}

/// What is read as a value is written as it was.
fn round_trips(text: &str) {
    if let Ok(value) = text.parse::<Timex>() {
        assert_eq!(value.to_string(), text);
        assert_eq!(value.as_str(), text);
    }
}

fn moved_by(bytes: usize, mut times: Vec<TimeExpression>) -> Vec<TimeExpression> {
    for time in &mut times {
        time.span = Span::new(time.span.start() + bytes, time.span.end() + bytes);
    }
    times
}

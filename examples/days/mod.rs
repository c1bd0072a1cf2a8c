//! Days as people write them.

use dateline::chrono::{Datelike, NaiveDate};

/// `Friday 12 March 2021`, `March 2021`, `2021`, `1990s`, `1700–1799`, `March – May 2021`,
/// `1–7 January 2024`; an open end is `…`.
pub(crate) fn days(first: Option<NaiveDate>, last: Option<NaiveDate>) -> String {
    let write = |day: NaiveDate, form: &str| day.format(form).to_string();
    let (Some(first), Some(last)) = (first, last) else {
        let end = |day: Option<NaiveDate>| day.map(|day| write(day, "%-d %B %Y"));
        return format!(
            "{}…{}",
            end(first).unwrap_or_default(),
            end(last).unwrap_or_default()
        );
    };
    let next = last.succ_opt().unwrap_or(last);
    let months = first.day() == 1 && next.day() == 1;
    let years = first.ordinal() == 1 && next.ordinal() == 1;
    match (last.year() - first.year(), last.month() == first.month()) {
        _ if first == last => write(first, "%A %-d %B %Y"),
        (0, _) if years => write(first, "%Y"),
        (9, _) if years && first.year() % 10 == 0 => write(first, "%Ys"),
        _ if years => write(first, "%Y–") + &write(last, "%Y"),
        (0, true) if months => write(first, "%B %Y"),
        (0, true) => write(first, "%-d–") + &write(last, "%-d %B %Y"),
        (0, false) if months => write(first, "%B – ") + &write(last, "%B %Y"),
        _ if months => write(first, "%B %Y – ") + &write(last, "%B %Y"),
        (0, false) => write(first, "%-d %B – ") + &write(last, "%-d %B %Y"),
        _ => write(first, "%-d %B %Y – ") + &write(last, "%-d %B %Y"),
    }
}

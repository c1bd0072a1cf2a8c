//! The date in a file's path, the last resort.
//!
//! ```text
//! 2021-03-14_slug.txt    2021-03-14/07.txt    news-2021-03-14.txt    2021/03/14/slug.txt
//! ```

use std::path::Path;

use chrono::NaiveDate;

use crate::calendar::iso_date;
use crate::grammar::word_end;
use crate::span;

/// The date in the component nearest to the file name, or in three components that are year, month
/// and day.
pub(super) fn date(path: &Path) -> Option<NaiveDate> {
    let parts: Vec<&str> = path.iter().rev().filter_map(|part| part.to_str()).collect();
    parts.iter().find_map(|part| date_in(part)).or_else(|| {
        parts.windows(3).find_map(|window| match *window {
            [day, month, year] => whole_date(&format!("{year}-{month}-{day}")),
            _ => None,
        })
    })
}

/// The first date in a component that is not a piece of a longer number.
fn date_in(part: &str) -> Option<NaiveDate> {
    let digits = |c: char| c.is_ascii_digit();
    let starts = part
        .char_indices()
        .filter(|&(at, c)| digits(c) && !span::head(part, at).ends_with(digits));
    starts.map(|(at, _)| at).find_map(|at| {
        let (rest, date) = iso_date(span::tail(part, at)).ok()?;
        (rest.starts_with('_') || word_end(rest).is_ok()).then_some(date)
    })
}

fn whole_date(text: &str) -> Option<NaiveDate> {
    iso_date(text)
        .ok()
        .filter(|(rest, _)| rest.is_empty())
        .map(|(_, date)| date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_paths() {
        for (path, found) in [
            ("2021-03-14_slug.txt", Some("2021-03-14")),
            ("news/2021-03-14/07.txt", Some("2021-03-14")),
            ("2020-01-01/2021-03-14-river.txt", Some("2021-03-14")),
            ("news-2021-03-14.txt", Some("2021-03-14")),
            ("2021/03/14/slug.txt", Some("2021-03-14")),
            ("2021-02-30_slug.txt", None),
            ("12021-03-14.txt", None),
            ("2021-03-145.txt", None),
            ("2021-03/slug.txt", None),
        ] {
            assert_eq!(
                date(Path::new(path)).map(|d| d.to_string()).as_deref(),
                found,
                "{path}"
            );
        }
    }
}

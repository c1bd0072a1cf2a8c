//! The date in a file's path, the last resort.
//!
//! ```text
//! 2021-03-14_slug.txt    news-2021-03-14.txt    20210314-slug.txt    2021-03-14/07.txt    2021/03/14/slug.txt
//! ```
//! A folder with more in its name than a date tells of the folder: `backup-2021-03-14/slug.txt`.

use std::path::Path;

use chrono::NaiveDate;

use crate::calendar::iso_date;
use crate::grammar::word_end;
use crate::span;

/// A date without marks has so many digits.
const COMPACT_DIGITS: usize = 8;

/// The date in the file's name, or else the nearest folder that is one, or else three folders that are year, month and
/// day.
pub(super) fn date(path: &Path) -> Option<NaiveDate> {
    let name = path.file_name()?.to_str()?;
    let parts: Vec<&str> = path.iter().rev().filter_map(|part| part.to_str()).collect();
    let of_folder = || parts.iter().skip(1).find_map(|part| whole_date(part));
    let of_three = || {
        parts.windows(3).find_map(|window| match *window {
            [day, month, year] => whole_date(&format!("{year}-{month}-{day}")),
            _ => None,
        })
    };
    date_in(name).or_else(of_folder).or_else(of_three)
}

/// The first date in a name that is not a piece of a longer number.
fn date_in(name: &str) -> Option<NaiveDate> {
    let digits = |c: char| c.is_ascii_digit();
    let starts = name
        .char_indices()
        .filter(|&(at, c)| digits(c) && !span::head(name, at).ends_with(digits));
    starts.map(|(at, _)| span::tail(name, at)).find_map(|tail| {
        let (rest, date) = iso_date(tail).ok().or_else(|| compact_date(tail))?;
        (rest.starts_with('_') || word_end(rest).is_ok()).then_some(date)
    })
}

/// `20210314`, and what is behind it.
fn compact_date(text: &str) -> Option<(&str, NaiveDate)> {
    let digits = text.get(..COMPACT_DIGITS)?;
    let is_date = digits.starts_with("19") || digits.starts_with("20");
    let date = NaiveDate::parse_from_str(digits, "%Y%m%d").ok();
    Some((span::tail(text, COMPACT_DIGITS), date.filter(|_| is_date)?))
}

fn whole_date(text: &str) -> Option<NaiveDate> {
    iso_date(text)
        .ok()
        .or_else(|| compact_date(text))
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
            ("20210314-slug.txt", Some("2021-03-14")),
            ("river_20210314.txt", Some("2021-03-14")),
            ("20210314/slug.txt", Some("2021-03-14")),
            ("river-20211314.txt", None),
            ("river-202103145.txt", None),
            ("river-12345678.txt", None),
            ("backup_2019-12-31/river-20210314.txt", Some("2021-03-14")),
            ("export-2020-01-01/slug.txt", None),
        ] {
            assert_eq!(
                date(Path::new(path)).map(|d| d.to_string()).as_deref(),
                found,
                "{path}"
            );
        }
    }
}

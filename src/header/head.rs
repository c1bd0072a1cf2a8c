//! A head of `Key: value` lines, bare or fenced as front matter.
//!
//! ```text
//! head         = key-line { line-end key-line }              keys that articles have; see KEYS
//! front-matter = "---" line-end { any-line } ( "---" | "..." )      YAML
//!              | "+++" line-end { any-line } "+++"                  TOML, with "=" in place of ":"
//! key-line     = key ":" blanks value
//! value        = text | "\"" text "\"" | "'" text "'" | "[" one of them "]"
//! ```
//! A bare head states a title, a date or an address, or has two lines or more: one line that begins
//! with `Source:` may be the article's first.

use nom::bytes::complete::{tag, take_while1};
use nom::combinator::all_consuming;
use nom::{IResult, Parser};

use super::{Stated, lines};
use crate::Span;
use crate::calendar::{DateOrder, stamp};
use crate::grammar::blanks0;

/// What a key means for the article.
#[derive(Clone, Copy, PartialEq)]
enum Field {
    Title,
    Date,
    Author,
    Address,
    Other,
}

/// Keys of scrapers and static sites, lower case, words joined by `_`; sorted.
const KEYS: [(&str, Field); 27] = [
    ("author", Field::Author),
    ("authors", Field::Author),
    ("byline", Field::Author),
    ("category", Field::Other),
    ("date", Field::Date),
    ("date_published", Field::Date),
    ("description", Field::Other),
    ("headline", Field::Title),
    ("id", Field::Other),
    ("keywords", Field::Other),
    ("lang", Field::Other),
    ("language", Field::Other),
    ("link", Field::Address),
    ("modified", Field::Other),
    ("pubdate", Field::Date),
    ("publication", Field::Other),
    ("publication_date", Field::Date),
    ("publish_date", Field::Date),
    ("published", Field::Date),
    ("publisher", Field::Other),
    ("section", Field::Other),
    ("source", Field::Other),
    ("tags", Field::Other),
    ("title", Field::Title),
    ("type", Field::Other),
    ("updated", Field::Other),
    ("url", Field::Address),
];

/// Heads are short; a fence that does not close within this many lines is a rule across the page.
const MOST_LINES: usize = 64;

/// How front matter is written.
struct Matter {
    /// The lines that close it.
    closing: &'static [&'static str],
    /// What stands between key and value.
    separator: &'static str,
}

const YAML: Matter = Matter {
    closing: &["---", "..."],
    separator: ":",
};

const TOML: Matter = Matter {
    closing: &["+++"],
    separator: "=",
};

#[derive(Default)]
pub(super) struct Head {
    pub(super) span: Span,
    pub(super) date: Option<Stated>,
    pub(super) title: Option<Span>,
    pub(super) author: Option<Span>,
}

/// Reads the head at byte `start`, if there is one.
pub(super) fn read(text: &str, start: usize, order: DateOrder) -> Option<Head> {
    match lines(text, start).next()?.slice(text) {
        "---" => fenced(text, start, order, &YAML),
        "+++" => fenced(text, start, order, &TOML),
        _ => bare(text, start, order),
    }
}

fn bare(text: &str, start: usize, order: DateOrder) -> Option<Head> {
    let mut head = Head {
        span: Span::at(start),
        ..Head::default()
    };
    let (mut count, mut telling) = (0, false);
    for line in lines(text, start).take(MOST_LINES) {
        let Some((field, value)) = known_line(text, line, ":") else {
            break;
        };
        count += 1;
        telling |= matches!(field, Field::Title | Field::Address)
            || field == Field::Date && date(text, value, order).is_ok();
        head.take(text, field, value, order);
        head.span = head.span.to(line);
    }
    // A single `date: ...` line is a date line, on which the article may begin.
    let only_date = count == 1 && head.date.is_some();
    (!only_date && (telling && count > 0 || count > 1)).then_some(head)
}

fn fenced(text: &str, start: usize, order: DateOrder, matter: &Matter) -> Option<Head> {
    let mut head = Head::default();
    for line in lines(text, start).take(MOST_LINES).skip(1) {
        if matter.closing.contains(&line.slice(text)) {
            head.span = Span::new(start, line.end());
            return Some(head);
        }
        if let Some((field, value)) = known_line(text, line, matter.separator) {
            head.take(text, field, value, order);
        }
    }
    None
}

impl Head {
    fn take(&mut self, text: &str, field: Field, value: Span, order: DateOrder) {
        if value.is_empty() {
            return;
        }
        match field {
            Field::Title => self.title = self.title.or(Some(value)),
            Field::Author => self.author = self.author.or(Some(value)),
            Field::Date if self.date.is_none() => self.date = Some(date(text, value, order)),
            Field::Date | Field::Address | Field::Other => {}
        }
    }
}

fn date(text: &str, value: Span, order: DateOrder) -> Stated {
    match all_consuming(stamp(order)).parse(value.slice(text)) {
        Ok((_, stamp)) => Ok((stamp, value)),
        Err(_) => Err(value),
    }
}

/// A line whose key is known, and the place of its value without quotation marks and the blanks inside them.
fn known_line(text: &str, line: Span, separator: &str) -> Option<(Field, Span)> {
    let (value, name) = key(separator, line.slice(text)).ok()?;
    let name = name
        .trim_end()
        .to_ascii_lowercase()
        .replace([' ', '-'], "_");
    let found = KEYS
        .binary_search_by_key(&name.as_str(), |(key, _)| key)
        .ok()?;
    let (_, field) = *KEYS.get(found)?;
    Some((field, Span::of_part(text, unquoted(value))))
}

fn key<'t>(separator: &str, input: &'t str) -> IResult<&'t str, &'t str> {
    let name = take_while1(|c: char| c.is_ascii_alphabetic() || matches!(c, ' ' | '_' | '-'));
    (name, tag(separator), blanks0)
        .map(|(name, _, _)| name)
        .parse(input)
}

/// A value without its quotation marks, or the only one of a list: `["Jane Roe"]`.
fn unquoted(value: &str) -> &str {
    let value = value.trim();
    let listed = value
        .strip_prefix('[')
        .and_then(|list| list.strip_suffix(']'));
    let value = listed
        .filter(|list| !list.contains(','))
        .unwrap_or(value)
        .trim();
    let inside = |mark: char| value.strip_prefix(mark)?.strip_suffix(mark);
    let inner = inside('"').or_else(|| inside('\''));
    inner.unwrap_or(value).trim()
}

#[cfg(test)]
mod tests {
    #[test]
    fn keys_are_sorted_for_the_search() {
        assert!(super::KEYS.is_sorted_by_key(|(key, _)| *key));
    }
}

//! HTML tags that a scraper left in the text: a reader sees nothing of them but that a line ends.
//!
//! ```text
//! tag = "<" [ "/" ] element [ blank attributes ] [ "/" ] ">" | "<!" words ">"
//! ```

use crate::word_list::is_one_of;

/// A tag has so many bytes at most.
const MOST_BYTES: usize = 1024;

/// Elements that stand in lines of their own,
const BLOCKS: [&str; 31] = [
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "section",
    "table",
    "td",
    "tr",
    "ul",
];

/// and those that stand in the midst of one.
const INLINE: [&str; 21] = [
    "a", "abbr", "b", "button", "cite", "code", "em", "font", "i", "iframe", "img", "mark", "q",
    "s", "small", "span", "strong", "sub", "sup", "time", "u",
];

/// What a tag is to a reader, and its length.
pub(super) fn at_start(text: &[u8]) -> Option<(Tag, usize)> {
    let window = text.get(..MOST_BYTES).unwrap_or(text);
    let behind = window.strip_prefix(b"<")?;
    let end = memchr::memchr2(b'<', b'>', behind).filter(|end| behind.get(*end) == Some(&b'>'))?;
    let inside = behind.get(..end)?;
    let tag = match inside {
        [b'!', ..] => Tag::Inline,
        [b'/', name @ ..] | name => of_element(name)?,
    };
    Some((tag, end + 2))
}

/// Whether a line ends where a tag stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    Block,
    Inline,
}

fn of_element(inside: &[u8]) -> Option<Tag> {
    let letters = inside
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric());
    let (name, behind) = inside.split_at(letters.count());
    let name = core::str::from_utf8(name).ok()?;
    if !matches!(behind, [] | [b'/'] | [b' ' | b'\t' | b'\n' | b'\r', ..]) {
        return None;
    }
    if is_one_of(name, &BLOCKS) {
        Some(Tag::Block)
    } else {
        is_one_of(name, &INLINE).then_some(Tag::Inline)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_what_only_looks_like_one() {
        for (text, found) in [
            ("<p>The", Some((Tag::Block, 3))),
            ("</P>", Some((Tag::Block, 4))),
            ("<br/>", Some((Tag::Block, 5))),
            ("<br />", Some((Tag::Block, 6))),
            ("<div class=\"caption\">A", Some((Tag::Block, 21))),
            (
                "<a href=\"https://example.org/?a=1\">",
                Some((Tag::Inline, 35)),
            ),
            ("</em>,", Some((Tag::Inline, 5))),
            ("<!-- an advertisement -->", Some((Tag::Inline, 25))),
            ("<3", None),
            ("< 5 and > 3", None),
            ("<jane@example.org>", None),
            ("<p", None),
            ("<p <p>", None),
            ("<people>", None),
            ("<p.>", None),
        ] {
            assert_eq!(at_start(text.as_bytes()), found, "{text}");
        }
        let long = format!("<a {}>", "x".repeat(MOST_BYTES));
        assert_eq!(at_start(long.as_bytes()), None);
    }

    #[test]
    fn elements_are_sorted() {
        assert!(BLOCKS.is_sorted() && INLINE.is_sorted());
    }
}

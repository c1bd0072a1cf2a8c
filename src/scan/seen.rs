//! One character of the text as a reader sees it: through character references, tags and mojibake.
//!
//! ```text
//! reference = "&" ( name | "#" digits | "#x" hex-digits ) ";"
//! mojibake  = the bytes of one character in UTF-8, each written as its Windows-1252 character
//! ```

use super::tag::{self, Tag};
use crate::grammar::is_line_end;
use crate::span;

/// What stands in the way of reading, without changing what is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dirt {
    /// `&quot;`, `&#8217;`.
    Reference,
    /// `â€œ` for `“`.
    Mojibake,
    /// Soft hyphens, zero-width characters.
    Invisible,
    /// `<p>`, `</a>`.
    Tag,
}

/// A character as it is meant, and how many bytes of the text it takes up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Seen {
    pub(super) char: char,
    pub(super) len: usize,
    pub(super) dirt: Option<Dirt>,
}

/// The names of the references that news texts hold; numbers stand for all the others.
const REFERENCES: [(&str, char); 17] = [
    ("amp", '&'),
    ("apos", '\''),
    ("bull", '•'),
    ("gt", '>'),
    ("hellip", '…'),
    ("laquo", '«'),
    ("ldquo", '“'),
    ("lsquo", '‘'),
    ("lt", '<'),
    ("mdash", '—'),
    ("nbsp", '\u{a0}'),
    ("ndash", '–'),
    ("quot", '"'),
    ("raquo", '»'),
    ("rdquo", '”'),
    ("rsquo", '’'),
    ("shy", '\u{ad}'),
];

/// The longest reference between `&` and `;`: `#x10ffff`.
const LONGEST_REFERENCE: usize = 8;

/// The character at byte `at`, or `None` at the end of the text.
#[inline]
pub(super) fn see(text: &str, at: usize) -> Option<Seen> {
    let byte = *text.as_bytes().get(at)?;
    if byte < 0x80 && !matches!(byte, b'&' | b'<') {
        return Some(Seen::ascii(byte));
    }
    see_through(text, at, byte)
}

impl Seen {
    fn ascii(byte: u8) -> Self {
        Self {
            char: char::from(byte),
            len: 1,
            dirt: None,
        }
    }

    /// Whether it takes no room in the word or number in which it stands.
    pub(super) fn is_invisible(self) -> bool {
        is_invisible(self.char) && self.dirt != Some(Dirt::Tag)
    }
}

/// The character that begins with a byte which may not be all of it.
fn see_through(text: &str, at: usize, byte: u8) -> Option<Seen> {
    if byte == b'&' {
        return reference(span::tail(text, at + 1)).or(Some(Seen::ascii(byte)));
    }
    if byte == b'<' {
        return Some(tag(text.as_bytes().get(at..).unwrap_or_default()));
    }
    let rest = span::tail(text, at);
    let char = rest.chars().next()?;
    if matches!(char, '\u{c2}'..='\u{f4}')
        && let Some(seen) = mojibake(rest)
    {
        return Some(seen);
    }
    let dirt = is_invisible(char).then_some(Dirt::Invisible);
    Some(Seen {
        char,
        len: char.len_utf8(),
        dirt,
    })
}

/// A tag: the end of a line, or nothing to be seen.
fn tag(text: &[u8]) -> Seen {
    let Some((tag, len)) = tag::at_start(text) else {
        return Seen::ascii(b'<');
    };
    let char = match tag {
        Tag::Block => '\n',
        Tag::Inline => '\u{200b}',
    };
    Seen {
        char,
        len,
        dirt: Some(Dirt::Tag),
    }
}

/// Characters that take no room on the page.
#[inline]
pub(super) fn is_invisible(char: char) -> bool {
    // Nearly all characters that come here are marks of ASCII.
    !matches!(char, ' '..='~')
        && matches!(
            char,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}'
                | '\0'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}'
        )
}

/// What the text after an `&` refers to.
fn reference(after: &str) -> Option<Seen> {
    let window = after
        .as_bytes()
        .get(..=LONGEST_REFERENCE)
        .unwrap_or(after.as_bytes());
    let end = memchr::memchr(b';', window)?;
    let name = after.get(..end)?;
    let char = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            // What is a control character in Latin-1 was meant as Windows-1252, as in browsers.
            let meant = u8::try_from(code)
                .ok()
                .and_then(windows_1252)
                .unwrap_or(code);
            // The page's own white space, not the file's: it ends no line here.
            let char = char::from_u32(meant).filter(|&char| char != '\0')?;
            if is_line_end(char) { ' ' } else { char }
        }
        None => REFERENCES
            .iter()
            .find_map(|&(known, char)| (known == name).then_some(char))?,
    };
    Some(Seen {
        char,
        len: end + 2,
        dirt: Some(Dirt::Reference),
    })
}

/// The character whose UTF-8 bytes stand at the start of `rest` as Windows-1252 characters.
fn mojibake(rest: &str) -> Option<Seen> {
    let mut bytes = [0; 4];
    let (mut count, mut len) = (0, 0);
    let mut wanted = 1;
    for (slot, char) in bytes.iter_mut().zip(rest.chars()) {
        let Some(byte) = windows_1252_byte(char) else {
            break;
        };
        if count == 0 {
            wanted = match byte {
                0xc2..=0xdf => 2,
                0xe0..=0xef => 3,
                0xf0..=0xf4 => 4,
                _ => return None,
            };
        } else if !(0x80..=0xbf).contains(&byte) {
            break;
        }
        *slot = byte;
        count += 1;
        len += char.len_utf8();
        if count == wanted {
            break;
        }
    }
    let meant = match bytes.get(..count)? {
        // The third byte of `”`, 9D, has no Windows-1252 character and is often lost.
        [0xe2, 0x80] => '”',
        whole if whole.len() == wanted => core::str::from_utf8(whole).ok()?.chars().next()?,
        _ => return None,
    };
    Some(Seen {
        char: meant,
        len,
        dirt: Some(Dirt::Mojibake),
    })
}

/// Windows-1252 from 80 to 9F; zero where it has no character.
const WINDOWS_1252: [u16; 32] = [
    0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152,
    0, 0x17d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161,
    0x203a, 0x153, 0, 0x17e, 0x178,
];

fn windows_1252(byte: u8) -> Option<u32> {
    let char = WINDOWS_1252.get(usize::from(byte.checked_sub(0x80)?))?;
    (*char != 0).then_some(u32::from(*char))
}

fn windows_1252_byte(char: char) -> Option<u8> {
    let code = u32::from(char);
    if let Ok(byte) = u8::try_from(code) {
        return (byte >= 0x80).then_some(byte);
    }
    let place = WINDOWS_1252
        .iter()
        .position(|&known| u32::from(known) == code)?;
    u8::try_from(place + 0x80).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> (char, usize) {
        let seen = see(text, 0).unwrap();
        (seen.char, seen.len)
    }

    #[test]
    fn references_are_seen_through() {
        assert_eq!(seen("&quot;Yes"), ('"', 6));
        assert_eq!(seen("&#8217;s"), ('’', 7));
        assert_eq!(seen("&#x2019;s"), ('’', 8));
        assert_eq!(seen("&#146;s"), ('’', 6));
        assert_eq!(seen("& Sons; Ltd"), ('&', 1));
        assert_eq!(seen("&unknown;"), ('&', 1));
        assert_eq!(seen("&#0;"), ('&', 1));
        assert_eq!(seen("&#13;"), (' ', 5));
        assert_eq!(seen("&"), ('&', 1));
        assert_eq!(seen("&éééééééé;"), ('&', 1));
    }

    #[test]
    fn mojibake_is_seen_through() {
        assert_eq!(seen("â€œYes"), ('“', 7));
        assert_eq!(seen("â€™s"), ('’', 8));
        assert_eq!(seen("â€“ and"), ('–', 8));
        assert_eq!(seen("â€\u{9d} he"), ('”', 7));
        assert_eq!(seen("â€ he"), ('”', 5));
        assert_eq!(seen("Â£5"), ('£', 4));
        assert_eq!(seen("Ã©"), ('é', 4));
    }

    #[test]
    fn honest_letters_stay() {
        assert_eq!(seen("âge"), ('â', 2));
        assert_eq!(seen("ÃO"), ('Ã', 2));
        assert_eq!(seen("Ôé"), ('Ô', 2));
    }

    #[test]
    fn reference_names_are_sorted() {
        assert!(REFERENCES.is_sorted_by_key(|(name, _)| *name));
    }
}

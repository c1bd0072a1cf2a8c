//! Marks: whatever is neither a word nor a number nor white space.

use super::token::{Bracket, Kind, Side, Weight};

/// What a mark is that is the same in every place.
pub(super) const fn kind_of(mark: char) -> Option<Kind> {
    Some(match mark {
        '!' => Kind::Exclamation,
        '?' => Kind::Question,
        '…' => Kind::Ellipsis,
        ',' => Kind::Comma,
        ':' => Kind::Colon,
        ';' => Kind::Semicolon,
        '\u{2010}' | '\u{2011}' => Kind::Hyphen,
        '\u{2012}'..='\u{2015}' => Kind::Dash,
        '(' | '[' | '{' => Kind::Bracket(Bracket::Open),
        ')' | ']' | '}' => Kind::Bracket(Bracket::Close),
        '“' | '„' | '«' => Kind::Quote(Weight::Double, Side::Open),
        '”' | '»' => Kind::Quote(Weight::Double, Side::Close),
        '‚' | '‹' => Kind::Quote(Weight::Single, Side::Open),
        '›' => Kind::Quote(Weight::Single, Side::Close),
        '•' | '·' | '▪' | '●' | '◦' | '‣' | '■' | '►' | '▶' | '→' | '*' => {
            Kind::Bullet
        }
        '#'..='%' | '+' | '/' | '<'..='>' | '\\' | '^' | '_' | '|' | '~' => Kind::Symbol,
        _ => return None,
    })
}

/// The same of a byte that is a character of its own, and opens no tag.
#[inline]
pub(super) fn of_byte(byte: u8) -> Option<Kind> {
    *OF_BYTE.get(usize::from(byte))?
}

/// The same of a byte that its neighbour tells: the stop of a sentence, the hyphen of two words.
#[inline]
pub(super) const fn before(bytes: &[u8]) -> Option<Kind> {
    match bytes {
        [b'.', b' ' | b'\n', ..] => Some(Kind::Stop),
        [b'-', b'a'..=b'z' | b'A'..=b'Z', ..] => Some(Kind::Hyphen),
        _ => None,
    }
}

#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
const OF_BYTE: [Option<Kind>; 0x80] = {
    let mut table = [None; 0x80];
    let mut byte = 0_u8;
    while byte < 0x80 {
        table[byte as usize] = kind_of(byte as char);
        byte += 1;
    }
    table[b'<' as usize] = None;
    table
};

/// Which way a straight mark faces: white space outside, the quoted text inside.
pub(super) fn side(before: Option<char>, after: Option<char>) -> Side {
    let open_before = before.is_none_or(|c| {
        matches!(
            c,
            '(' | '[' | '{' | '“' | '‘' | '"' | '\'' | '—' | '–' | '-' | '/'
        )
    });
    let open_after = after.is_none_or(|c| {
        c.is_whitespace()
            || matches!(c, ',' | '.' | ';' | ':' | '!' | '?' | ')' | ']')
            || matches!(c, '"' | '\'' | '”' | '’') && !open_before
    });
    match (open_before, open_after) {
        (true, false) => Side::Open,
        (false, true) => Side::Close,
        _ => Side::Unsure,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_nothing_else() {
        for char in (0..0x1_0000).filter_map(char::from_u32) {
            let other = char.is_alphanumeric() || char.is_whitespace() || char.is_control();
            assert!(kind_of(char).is_none() || !other, "{char}");
        }
    }
}

//! Web and mail addresses, which are one token each.

/// Web addresses begin like this, in any case.
const LINK_STARTS: [&str; 5] = [
    "http://",
    "https://",
    "www.",
    "pic.twitter.com/",
    "pic.x.com/",
];

/// The length of the web address with which a text begins, without the marks that end its sentence.
// In line, it would take the registers of the words around it.
#[inline(never)]
pub(super) fn length(text: &[u8]) -> Option<usize> {
    let first = text.first()?.to_ascii_lowercase();
    let mut candidates = LINK_STARTS
        .iter()
        .map(|start| start.as_bytes())
        .filter(|start| start.first() == Some(&first));
    let begins = |start: &[u8]| {
        text.get(..start.len())
            .is_some_and(|bytes| bytes.eq_ignore_ascii_case(start))
    };
    candidates.any(begins).then(|| length_of_rest(text))
}

/// The bytes up to the next white space or closing mark, without the marks that end a sentence.
pub(super) fn length_of_rest(text: &[u8]) -> usize {
    // Control characters are no part of one either; a vertical tab is white space to `str::trim`.
    let end = |byte: &u8| matches!(byte, 0..=b' ' | b'<' | b'>' | b'"' | b')' | 0x7f..);
    let length = text.iter().position(end).unwrap_or(text.len());
    let marks = |byte: &u8| matches!(byte, b'.' | b',' | b';' | b':' | b'!' | b'?' | b'\'');
    let address = text.get(..length).unwrap_or_default();
    length - address.iter().rev().take_while(|byte| marks(byte)).count()
}

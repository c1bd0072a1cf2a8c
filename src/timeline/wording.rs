//! Words as entries show them.

/// The words of an entry go on a line or three, those of a quote make a paragraph; in bytes.
pub(super) const LONGEST_WHAT: usize = 240;
pub(super) const LONGEST_QUOTE: usize = 400;

/// Marks that a clause may open and its sentence closes.
const MARKS: [(char, char); 2] = [('“', '”'), ('(', ')')];

/// Words with single spaces between them, without marks that hang over; where they are too long, cut at a
/// word, with `…`.
pub(super) fn clipped(words: &str, longest: usize) -> String {
    let words = words
        .trim_matches([' ', ',', ';', ':', '–', '-'])
        .trim_end_matches('.');
    let mut clipped = String::new();
    for word in words.split_whitespace() {
        if clipped.len() + word.len() >= longest && !clipped.is_empty() {
            clipped.push_str(" …");
            break;
        }
        if !clipped.is_empty() {
            clipped.push(' ');
        }
        clipped.push_str(word);
    }
    for (open, close) in MARKS {
        let count = |mark| clipped.matches(mark).count();
        if count(open) > count(close) {
            clipped.push(close);
        }
    }
    if clipped.matches('"').count() % 2 == 1 {
        clipped.push('"');
    }
    clipped
}

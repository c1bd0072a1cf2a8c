//! Words that are names when they are in capitals: `the US`, `the WHO`.

use super::class::Class;
use crate::word_table::{Key, key};

/// A trade, a country and a body that are written as small words are, folded, and what each is.
fn name(word: Key) -> Option<Class> {
    [
        ("it", Class::COMMON),
        ("us", Class::PLACE),
        ("who", Class::NONE),
    ]
    .into_iter()
    .find_map(|(name, class)| (key(name) == word).then_some(class))
}

/// The class of a word in capitals, of which the lexicon says what it is in small letters. Beside another word in capitals
/// it may be written so with all that line.
// Few words are in capitals.
#[inline(never)]
pub(super) fn class_of(word: Key, class: Class, is_behind_capitals: bool, behind: &[u8]) -> Class {
    if !class.has(Class::FUNCTION) || is_behind_capitals || is_in_capitals(behind) {
        return class;
    }
    name(word).map_or(class, |name| name.with(class.and(Class::PHRASE)))
}

/// Whether a blank and a word in capitals follow.
fn is_in_capitals(behind: &[u8]) -> bool {
    matches!(behind, [b' ', b'A'..=b'Z', b'A'..=b'Z', ..])
}

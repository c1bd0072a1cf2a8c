//! Words that are names when they are in capitals: `the US`, `the WHO`.

use super::class::Class;
use super::token::{Flags, Token};
use crate::word_table::{Key, key};

/// A country, a body and a trade that are written as small words are, folded, and what each is.
fn name(word: Key) -> Option<Class> {
    [
        ("it", Class::COMMON),
        ("us", Class::PLACE),
        ("who", Class::NONE),
    ]
    .into_iter()
    .find_map(|(name, class)| (key(name) == word).then_some(class))
}

/// The class of a word in capitals, of which the lexicon says what it is in small letters. Right behind another small word
/// in capitals all are written so.
// Few words are in capitals.
#[inline(never)]
pub(super) fn class_of(word: Key, class: Class, before: Option<&Token>) -> Class {
    let is_shown = |token: &Token| token.is(Flags::ALL_CAPITALS) && token.class.has(SMALL);
    if !class.has(Class::FUNCTION) || before.is_some_and(is_shown) {
        return class;
    }
    name(word).map_or(class, |name| name.with(class.and(Class::PHRASE)))
}

/// What is no name: the closed classes, and verbs.
const SMALL: Class = Class::FUNCTION.with(Class::PRESENT).with(Class::PAST);

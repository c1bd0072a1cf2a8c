//! Names with a word of time in them, and words spelt like one: `Theresa May`, `the Sunday Times`, `sun`.

use super::Surroundings;
use crate::scan::{Class, Flags, Kind};
use crate::time::lexeme::Lexeme;
use crate::time::sense::Sense;
use crate::time::word::Word;

/// What stands before a month that is one.
const BEFORE_MONTH: [&str; 18] = [
    "about", "after", "and", "around", "before", "between", "by", "during", "for", "from", "in",
    "of", "since", "the", "through", "till", "to", "until",
];

/// What stands before a weekday that is told in three letters.
const BEFORE_WEEKDAY: [&str; 6] = ["by", "last", "next", "on", "this", "until"];

/// What papers and clubs with a weekday in their name are called.
const PAPERS: [&str; 15] = [
    "business",
    "express",
    "herald",
    "independent",
    "lights",
    "mail",
    "mirror",
    "people",
    "post",
    "record",
    "star",
    "sun",
    "telegraph",
    "times",
    "world",
];

/// `"This Week"`, `"60 Minutes"`: names of programmes and papers, in marks.
pub(super) fn is_title(around: &Surroundings<'_>) -> bool {
    let last = around.lexemes.last().map(|last| last.flags);
    let marked = matches!(around.before.kind, Kind::Quote(..));
    let closed = !around.after.is_wordlike() || around.after.is(Flags::CAPITAL);
    let capital = !around.is_one_word() && last.is_some_and(|last| last.has(Flags::CAPITAL));
    marked && closed && capital
}

/// `USA Today`.
pub(super) fn is_programme(around: &Surroundings<'_>) -> bool {
    around.first.is(Flags::CAPITAL)
        && around.before.is(Flags::CAPITAL)
        && !around.opens_sentence()
        && !around.before.class.has(Class::FUNCTION)
}

/// `the Sunday Times`, `Sheffield Wednesday`.
pub(super) fn is_name(around: &Surroundings<'_>) -> bool {
    around.after.is(Flags::CAPITAL) && around.precedes(&PAPERS)
        || around.follows(&["bloody", "ruby", "sheffield"])
}

/// `Theresa May`, `April said`: months that are given names.
pub(super) fn is_person(around: &Surroundings<'_>) -> bool {
    let [only] = around.lexemes else {
        return false;
    };
    let before = around.before;
    let named = before.kind == Kind::Word
        && before.is(Flags::CAPITAL)
        && before.class.has(Class::GIVEN_NAME.with(Class::BEFORE_NAME))
        && !before.class.has(Class::FUNCTION);
    let may_be_given = around.first.class.has(Class::GIVEN_NAME) || only.sense == Sense::Month(5);
    named || may_be_given && around.precedes_content() && around.after.is(Flags::CAPITAL)
}

/// `may`, `march`: words that need something before them to be months.
pub(super) fn is_verb(around: &Surroundings<'_>) -> bool {
    let [only] = around.lexemes else {
        return false;
    };
    let verb = matches!(only.sense, Sense::Month(3 | 5));
    verb && (around.opens_sentence() || !around.follows(&BEFORE_MONTH))
}

/// `Sun`, `Sat`, `Mon`: short forms that are words need something beside them, and `the Sun` is a paper or a star.
pub(super) fn is_abbreviated(around: &Surroundings<'_>) -> bool {
    match around.lexemes {
        [only] => {
            let short = around.first.span().len() <= 3 || owns_as_short(around, only);
            short && (only.possessive || !around.follows(&BEFORE_WEEKDAY))
        }
        // `That Sun's`, as a company is called.
        [the, owner] => {
            let named = the.sense == Sense::Word(Word::The);
            let told = the.sense == Sense::Word(Word::That) && owner.possessive;
            let short = around.last.span().len() <= 3 || owns_as_short(around, owner);
            (named || told) && short
        }
        _ => false,
    }
}

/// Whether a possessive is that of a short form: `Sun's`.
fn owns_as_short(around: &Surroundings<'_>, owner: &Lexeme) -> bool {
    if !owner.possessive {
        return false;
    }
    let word = around.last.span().slice(around.text);
    let stem = word.find(|c: char| !c.is_alphanumeric());
    stem.is_some_and(|stem| stem <= 3)
}

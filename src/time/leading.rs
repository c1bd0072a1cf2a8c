//! What stands at the head of an expression and is none of it: its preposition, or the verb before it.

use super::lexeme::{Head, Lexeme};
use super::sense::Sense;
use super::word::Word;
use crate::scan::{Auxiliary, Class, Kind, Token, Tokens};

/// How many of an expression's first lexemes are none of it; `None` if nothing would be left, or the first is a verb: what
/// stands behind it is read by itself.
pub(super) fn skipped(text: &str, tokens: &Tokens, lexemes: &[Lexeme]) -> Option<usize> {
    let [first, next, ..] = lexemes else {
        return (!lexemes.first().is_some_and(leads)).then_some(0);
    };
    let before = tokens.at(first.token.wrapping_sub(1));
    if is_verb(text, before, first, next) {
        None
    } else if is_over(first, next) {
        Some(1)
    } else if matches!(next.sense, Sense::Word(Word::Least | Word::Most)) {
        Some(0)
    } else {
        lexemes.iter().position(|lexeme| !leads(lexeme))
    }
}

/// Whether it only leads to the expression.
fn leads(lexeme: &Lexeme) -> bool {
    matches!(
        lexeme.sense,
        Sense::Word(Word::From | Word::Between | Word::In | Word::At | Word::Within | Word::On)
            | Sense::Comma
            | Sense::Apostrophe
    )
}

/// `over the past two weeks`, not `over two weeks`.
fn is_over(first: &Lexeme, next: &Lexeme) -> bool {
    first.sense == Sense::Word(Word::Over)
        && matches!(
            next.sense,
            Sense::Word(Word::The | Word::Last | Word::Past | Word::Next | Word::Coming)
        )
}

/// The expression without an article that is the noun's behind it: `the Aug. 7 attack`, `the two-week siege`. A month
/// has none of its own.
pub(super) fn own<'a>(tokens: &Tokens, lexemes: &'a [Lexeme]) -> &'a [Lexeme] {
    match lexemes {
        [article, own @ ..] if is_article(article) && is_of_noun(tokens, own) => own,
        _ => lexemes,
    }
}

fn is_of_noun(tokens: &Tokens, own: &[Lexeme]) -> bool {
    let ([next, ..], [.., last]) = (own, own) else {
        return false;
    };
    let behind = tokens.at(last.token + 1);
    let is_noun = behind.kind == Kind::Word && !behind.class.has(Class::FUNCTION);
    let hyphenated = || matches!(own, [.., mark, _] if mark.sense == Sense::Hyphen);
    match (next.sense, last.sense) {
        // `A $20-an-hour job`.
        (Sense::Hyphen, _) => false,
        (Sense::Month(_), _) => !matches!(last.sense, Sense::Unit(..)),
        (Sense::Weekday(..), _) | (Sense::Figures(..), Sense::Month(_)) => is_noun,
        _ => is_noun && hyphenated(),
    }
}

fn is_article(lexeme: &Lexeme) -> bool {
    matches!(lexeme.sense, Sense::Word(Word::A | Word::The))
}

/// Whether the first word is a verb: `is set to end Saturday`, `will last two weeks`; not `compared to last year`.
fn is_verb(text: &str, before: &Token, first: &Lexeme, next: &Lexeme) -> bool {
    let is_to = || before.span().slice(text) == "to";
    let is_led = || matches!(before.class.auxiliary(), Auxiliary::WILL | Auxiliary::MAY);
    match first.sense {
        Sense::Word(Word::Start | Word::End) => is_led(),
        Sense::Word(Word::Last) => {
            is_led() && (!is_to() || matches!(next.head, Some(Head::Count | Head::Distance)))
        }
        _ => false,
    }
}

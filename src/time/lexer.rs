//! The words of an expression of time, made symbols of the grammar.

use super::lexeme::Lexeme;
use super::lexicon::{Entry, LEXICON};
use super::number;
use super::sense::Sense;
use super::traits::Traits;
use super::unit::Unit;
use crate::scan::{Class, Flags, Kind, Token, Tokens, Weight};
use crate::span;
use crate::word_table::{Key, WordTable, folded_key, key};

/// Makes lexemes of tokens.
pub(super) struct Lexer<'t> {
    text: &'t str,
    tokens: &'t Tokens,
    lexicon: &'static WordTable<Entry>,
}

impl<'t> Lexer<'t> {
    pub(super) fn new(text: &'t str, tokens: &'t Tokens) -> Self {
        let lexicon = &LEXICON;
        Self {
            text,
            tokens,
            lexicon,
        }
    }

    /// The lexeme of a token, or `None` for one that cannot stand in an expression of time.
    pub(super) fn lexeme(&self, id: u32, token: &Token) -> Option<Lexeme> {
        let (sense, traits, possessive) = match token.kind {
            Kind::Word if token.class.has(Class::IN_TIME) => {
                let (entry, possessive) = self.word(id, token)?;
                (entry.sense, entry.traits, possessive)
            }
            Kind::Number if self.is_money(id) => (Sense::Other, Traits::NONE, false),
            Kind::Number => {
                let figures = token.span().slice(self.text);
                let sense = number::sense(figures);
                let traits = Traits::of(sense).with(number::tells(figures));
                (sense, traits, false)
            }
            // The stop of `Nov.` is its own; that of `November` is the sentence's.
            Kind::Stop if !self.before(id).class.has(Class::BEFORE_NUMBER) => return None,
            _ => {
                let sense = mark(self.text, token)?;
                (sense, Traits::of(sense), false)
            }
        };
        Some(Lexeme {
            sense,
            traits,
            ahead: traits,
            head: None,
            token: id,
            flags: token.flags,
            possessive,
        })
    }

    /// What is known of a word, and whether `'s` is at its end.
    fn word(&self, id: u32, token: &Token) -> Option<(Entry, bool)> {
        // Most words stand in the table as they are.
        let known = self.lexicon.get(folded_key(self.text, token.span()));
        let (entry, possessive) = if matches!(known.sense, Sense::Other) {
            let (key, possessive) = folded(token.span().slice(self.text));
            (self.lexicon.get(key), possessive)
        } else {
            (known, false)
        };
        let beside_number = || {
            let beside = [self.before(id), self.tokens.at(id + 1)];
            beside.iter().any(|token| token.kind == Kind::Number)
        };
        let stands_alone = match entry.sense {
            Sense::Other => return None,
            // `The SEC filing`: letters that stand for a name.
            Sense::Unit(Unit::Second, _) => !in_capitals(token.span().slice(self.text)),
            _ => !entry.proper || token.is(Flags::CAPITAL),
        };
        let known = stands_alone || beside_number();
        known.then_some((entry, possessive))
    }

    /// Whether a sign of money stands before a number: `$12 December 27`.
    fn is_money(&self, id: u32) -> bool {
        let before = self.before(id);
        before.kind == Kind::Symbol
            && matches!(before.span().slice(self.text), "$" | "£" | "€" | "¥")
    }

    fn before(&self, id: u32) -> &'t Token {
        self.tokens.at(id.checked_sub(1).unwrap_or(u32::MAX))
    }
}

fn mark(text: &str, token: &Token) -> Option<Sense> {
    Some(match token.kind {
        Kind::Comma => Sense::Comma,
        Kind::Stop if !token.is(Flags::SPACED) && !token.is(Flags::SENTENCE_END) => Sense::Stop,
        Kind::Hyphen | Kind::Dash => Sense::Hyphen,
        Kind::Quote(Weight::Single, _) => Sense::Apostrophe,
        Kind::Symbol => match token.span().slice(text) {
            "/" => Sense::Slash,
            "@" => Sense::At,
            _ => return None,
        },
        _ => return None,
    })
}

/// A word as the table has it, where an apostrophe is in it, and whether an `'s` was taken off its end.
fn folded(word: &str) -> (Key, bool) {
    let letter = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'.';
    let length = word.bytes().take_while(letter).count();
    let (stem, rest) = (span::head(word, length), span::tail(word, length));
    // The apostrophe may be any of many marks, or the reference of one.
    if rest.is_empty() || rest.ends_with(['s', 'S']) {
        return (in_small(stem), !rest.is_empty());
    }
    let mut key = in_small(stem);
    let tail = rest.trim_start_matches(|c: char| !c.is_alphabetic());
    let joint = b"'".iter().chain(tail.as_bytes());
    for (slot, byte) in key.iter_mut().skip(length).zip(joint) {
        *slot = byte.to_ascii_lowercase();
    }
    (key, false)
}

fn in_capitals(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn in_small(word: &str) -> Key {
    let mut key = key(word);
    key.make_ascii_lowercase();
    key
}

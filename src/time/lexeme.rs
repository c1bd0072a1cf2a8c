//! What the words of an expression of time are: the symbols of the grammar.

use chrono::Weekday;

use super::grammar::Head;
use super::lexicon::{Entry, LEXICON};
use super::meaning::{PartOfDay, Season, Unit};
use super::number;
use super::traits::Traits;
use super::word::Word;
use crate::scan::{Class, Flags, Kind, Token, Tokens, Weight};
use crate::span;
use crate::word_table::{Key, WordTable, folded_key, key};

/// A word, number or mark of the text, as the grammar sees it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lexeme {
    pub(super) sense: Sense,
    pub(super) traits: Traits,
    /// Its traits and those of all lexemes behind it in its run.
    pub(super) ahead: Traits,
    /// What begins here is about.
    pub(super) head: Option<Head>,
    /// The token.
    pub(super) token: u32,
    pub(super) flags: Flags,
    /// Whether `'s` is at its end.
    pub(super) possessive: bool,
}

/// What a lexeme is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Sense {
    /// Nothing that the grammar knows.
    #[default]
    Other,
    /// A weekday, and whether it is in the plural.
    Weekday(Weekday, Count),
    Month(u8),
    Unit(Unit, Count),
    Part(PartOfDay, Count),
    Season(Season),
    /// `q3`.
    Quarter(u8),
    /// `h1`.
    Half(u8),
    /// `the nineties`.
    Decade(u8),
    /// Days after the article's own: `tomorrow` is 1.
    Deictic(i8),
    /// `noon`, `midnight`, by its hour.
    Noon(u8),
    /// `am` and `pm`, by the hours to be added.
    HalfDay(u8),
    /// `daily`: how many of a unit.
    Every(u8, Unit),
    /// `now`, `recently`.
    Vague(Era),
    /// A number word below a hundred.
    Number(u8),
    /// `hundred`, `thousand`, `dozen`.
    Scale(u16),
    /// `third`.
    Ordinal(u8),
    Word(Word),
    /// A whole number in figures: its value and how many figures.
    Figures(u32, u8),
    /// A decimal fraction: the whole, the figures behind the point, and how many they are.
    Decimal(u16, u16, u8),
    /// `14:05`, `14:05:30`.
    Clock(u8, u8, Option<u8>),
    /// Two or three figures with slashes or stops between, zero for none.
    Slashed(u16, u16, u16),
    Comma,
    Stop,
    Hyphen,
    Slash,
    At,
    Apostrophe,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    Singular,
    Plural,
}

/// A time that is not told in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Era {
    Past,
    Present,
    Future,
}

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
        let known = !matches!(entry.sense, Sense::Other)
            && (!entry.proper || token.is(Flags::CAPITAL) || beside_number());
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

fn in_small(word: &str) -> Key {
    let mut key = key(word);
    key.make_ascii_lowercase();
    key
}

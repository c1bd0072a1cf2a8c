//! Tokens: words, numbers and marks, each with what the lexicon knows of it.

use std::ops::Range;

use super::Class;
use crate::Span;

/// What a token is.
// With a byte of its own for what it is, which is asked of every token, and not the spare values of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Kind {
    /// Letters, with apostrophes inside (`London’s`), or dotted letters (`U.S.`, `p.m.`).
    Word,
    /// Digits, with marks between digits (`1,000`, `6.10`, `14:05`).
    Number,
    Stop,
    Exclamation,
    Question,
    Ellipsis,
    Comma,
    Colon,
    Semicolon,
    Hyphen,
    Dash,
    Bracket(Bracket),
    Quote(Weight, Side),
    /// A list's dot or arrow.
    Bullet,
    /// A web address, or a mail address from its `@` on.
    Link,
    /// `@name`.
    Handle,
    /// Any other visible character.
    Symbol,
    /// What stands past the last token.
    End,
}

impl Kind {
    pub(super) const fn is_terminal(self) -> bool {
        matches!(
            self,
            Self::Stop | Self::Exclamation | Self::Question | Self::Ellipsis
        )
    }

    /// Whether a phrase of the boilerplate table may begin with such a mark.
    pub(super) const fn may_open_phrase(self) -> bool {
        matches!(
            self,
            Self::Symbol | Self::Semicolon | Self::Bracket(Bracket::Open)
        )
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bracket {
    Open,
    Close,
}

/// Double marks (`“`, `"`, `«`) or single ones (`‘`, `'`, `‹`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    Double,
    Single,
}

/// Which way a quotation mark faces, by its shape or, for straight ones, by the white space beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Open,
    Close,
    Unsure,
}

/// How a token stands in its line and how its word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Flags(u8);

impl Flags {
    pub(crate) const NONE: Self = Self(0);
    /// White space, or the line's start, comes before it.
    pub(crate) const SPACED: Self = Self(1);
    /// Its first letter is a capital.
    pub(crate) const CAPITAL: Self = Self(1 << 1);
    /// It has two letters or more, none of them small.
    pub(crate) const ALL_CAPITALS: Self = Self(1 << 2);
    /// Dotted letters: the last dot may end a sentence too.
    pub(crate) const DOTTED: Self = Self(1 << 3);
    /// A capital behind a small letter: two words may be glued together (`MayCredit`).
    pub(crate) const GLUED: Self = Self(1 << 5);
    /// It ends in `’s`, which is no part of what it names.
    pub(crate) const POSSESSIVE: Self = Self(1 << 6);
    /// The last token of a sentence, closing marks included.
    pub(crate) const SENTENCE_END: Self = Self(1 << 4);

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

/// A token: 16 bytes, its text by its span.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Token {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(crate) kind: Kind,
    pub(crate) flags: Flags,
    pub(crate) class: Class,
}

impl Token {
    /// What stands where there is no token.
    pub(crate) const END: Self = Self {
        start: 0,
        end: 0,
        kind: Kind::End,
        flags: Flags(0),
        class: Class::NONE,
    };

    pub(crate) const fn span(&self) -> Span {
        Span::of_offsets(self.start, self.end)
    }

    pub(crate) const fn is(&self, flag: Flags) -> bool {
        self.flags.has(flag)
    }

    /// Whether it is a word or a number.
    pub(crate) const fn is_wordlike(&self) -> bool {
        matches!(
            self.kind,
            Kind::Word | Kind::Number | Kind::Link | Kind::Handle
        )
    }

    /// Whether it can end a sentence.
    pub(crate) const fn is_terminal(&self) -> bool {
        self.kind.is_terminal()
    }
}

/// The tokens of a text, in order.
#[derive(Debug, Default)]
pub(crate) struct Tokens(Vec<Token>);

impl Tokens {
    pub(super) fn with_capacity(capacity: usize) -> Self {
        Self(Vec::with_capacity(capacity))
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.0.shrink_to_fit();
    }

    pub(super) fn push(&mut self, token: Token) {
        self.0.push(token);
    }

    /// The number of tokens; never over `u32::MAX`, for no text is longer.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "texts of 4 GiB are not scanned"
    )]
    pub(crate) fn len(&self) -> u32 {
        self.0.len() as u32
    }

    /// All of them, to be read.
    pub(crate) fn view(&self) -> View<'_> {
        View(&self.0)
    }

    /// The token at `id`; past the last one, a token of kind [`Kind::End`].
    pub(crate) fn at(&self, id: u32) -> &Token {
        self.view().at(id)
    }

    /// The tokens of a range; what lies past the last one is left out.
    pub(crate) fn slice(&self, range: Range<u32>) -> &[Token] {
        self.view().slice(range)
    }

    pub(super) fn flag(&mut self, id: u32, flag: Flags) {
        if let Some(token) = self.0.get_mut(id as usize) {
            token.flags = token.flags.with(flag);
        }
    }

    /// The first token that begins at byte `offset` or after.
    pub(crate) fn first_from(&self, offset: usize) -> u32 {
        self.first_in(&(0..self.len()), offset)
    }

    /// The first of some tokens that begins at byte `offset` or after; the one behind them if none does.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "texts of 4 GiB are not scanned"
    )]
    pub(crate) fn first_in(&self, tokens: &Range<u32>, offset: usize) -> u32 {
        let before = |token: &Token| (token.start as usize) < offset;
        tokens.start + self.slice(tokens.clone()).partition_point(before) as u32
    }

    /// The place of a range of tokens; empty for an empty one.
    pub(crate) fn span(&self, range: Range<u32>) -> Span {
        match self.slice(range) {
            [] => Span::default(),
            [first, .., last] => first.span().to(last.span()),
            [only] => only.span(),
        }
    }
}

/// The tokens of a text, to be read: at hand for who asks for many, where a list would first be asked for its place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View<'t>(&'t [Token]);

impl<'t> View<'t> {
    /// The token at `id`; past the last one, a token of kind [`Kind::End`].
    pub(crate) fn at(self, id: u32) -> &'t Token {
        self.0.get(id as usize).unwrap_or(&Token::END)
    }

    /// The tokens of a range; what lies past the last one is left out.
    pub(crate) fn slice(self, range: Range<u32>) -> &'t [Token] {
        let end = (range.end as usize).min(self.0.len());
        self.0
            .get((range.start as usize).min(end)..end)
            .unwrap_or_default()
    }
}

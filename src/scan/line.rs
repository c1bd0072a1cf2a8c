//! Lines, and how they begin and end: told while their tokens are at hand.

use std::ops::Range;

use super::tally::Tally;
use super::token::{Flags, Kind, Token};
use crate::Span;

/// A line with something on it.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) span: Span,
    pub(crate) tokens: Range<u32>,
    /// Which of the scan's sentence ends are its own.
    pub(crate) ends: Range<usize>,
    /// Line ends between the line before and this one: two or more leave an empty line.
    pub(crate) breaks: u32,
    pub(crate) tally: Tally,
    pub(crate) facts: Facts,
}

/// How a line, or a part of one, begins and ends.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts {
    /// The first token.
    pub(crate) opening: Kind,
    /// The first word, behind bullets, dashes and brackets; a token id.
    pub(crate) first_word: u32,
    /// From the first word to the last, before all marks; where there are none, behind the first mark.
    pub(crate) words: Span,
    pub(crate) end: End,
    /// Sentences, the last one with or without its mark.
    pub(crate) sentences: usize,
}

/// The mark with which a piece ends, closing quotation marks and brackets aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum End {
    /// No mark: a heading, a caption, an item, a piece cut short.
    #[default]
    Open,
    /// A full stop, `!` or an ellipsis.
    Stop,
    Question,
    Colon,
    /// A comma, a semicolon or a dash: a list or a sentence goes on.
    GoesOn,
}

impl Facts {
    /// The facts of some tokens, by themselves and their ids, with so many ends of sentences.
    pub(crate) fn of(tokens: &[Token], ids: &Range<u32>, ends: usize) -> Self {
        let closed = tokens
            .last()
            .is_some_and(|last| last.is(Flags::SENTENCE_END));
        let opening = tokens.first().unwrap_or(&Token::END);
        let mut words = ids
            .clone()
            .zip(tokens)
            .filter(|(_, token)| token.is_wordlike());
        let behind = Span::at(opening.span().end());
        let (first_word, first) = words
            .next()
            .map_or((ids.end, behind), |(id, token)| (id, token.span()));
        let last = words.next_back().map_or(first, |(_, token)| token.span());
        Self {
            opening: opening.kind,
            first_word,
            words: first.to(last),
            end: end(tokens),
            sentences: ends + usize::from(!closed),
        }
    }
}

fn end(tokens: &[Token]) -> End {
    let passed = |token: &&Token| {
        !matches!(
            token.kind,
            Kind::Quote(..) | Kind::Bracket(_) | Kind::Bullet | Kind::Symbol
        )
    };
    match tokens.iter().rev().find(passed) {
        Some(token) if token.is(Flags::DOTTED) => End::Stop,
        Some(token) => match token.kind {
            Kind::Stop | Kind::Exclamation | Kind::Ellipsis => End::Stop,
            Kind::Question => End::Question,
            Kind::Colon => End::Colon,
            Kind::Comma | Kind::Semicolon | Kind::Dash | Kind::Hyphen => End::GoesOn,
            _ => End::Open,
        },
        None => End::Open,
    }
}

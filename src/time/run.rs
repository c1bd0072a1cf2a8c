//! Words of time that stand together, and what is found in them.

use std::ops::Range;

use chrono::NaiveDate;

use super::grammar::{self, Match};
use super::lexeme::{Lexeme, Lexer, Sense};
use super::meaning::{Meaning, Point};
use super::number;
use super::resolve::Context;
use super::traits::Traits;
use super::trap::{self, Surroundings};
use super::word::Word;
use super::{Interval, TimeExpression, Timex, cue};
use crate::scan::{Class, Flags, Kind, Scan, Token, Tokens, Weight};
use crate::{DateOrder, RuleId, Span};

/// A run is read back no further from the word that gives it away: expressions have some ten words before
/// their head at most (`between half past seven and 4pm of tomorrow`).
const MOST_BEFORE: u32 = 12;

/// No run is longer, in tokens; what is written longer is a table.
const MOST_TOKENS: usize = 48;

/// News has an expression of time to some three hundred bytes; a text with more makes its list grow.
const BYTES_PER_EXPRESSION: usize = 512;

/// Looks through a text.
pub(super) struct Finder<'t> {
    text: &'t str,
    tokens: &'t Tokens,
    /// The words of time and the numbers that are still to be looked at.
    ahead: &'t [u32],
    lexer: Lexer<'t>,
    context: Context,
    lexemes: Vec<Lexeme>,
    pub(super) found: Vec<TimeExpression>,
}

impl<'t> Finder<'t> {
    pub(super) fn new(
        text: &'t str,
        scan: &'t Scan,
        reference: Option<NaiveDate>,
        order: DateOrder,
    ) -> Self {
        Self {
            text,
            tokens: &scan.tokens,
            ahead: &scan.times,
            lexer: Lexer::new(text, &scan.tokens),
            context: Context::new(reference, order),
            lexemes: Vec::with_capacity(MOST_TOKENS),
            found: Vec::with_capacity(text.len() / BYTES_PER_EXPRESSION),
        }
    }

    /// Finds the expressions in a stretch of tokens.
    pub(super) fn stretch(&mut self, stretch: Range<u32>) {
        let mut free = stretch.start;
        while let Some(at) = self.next_from(free, stretch.end) {
            let run = self.run(at, free..stretch.end);
            self.read();
            free = run.end.max(at + 1);
        }
    }

    /// The next token by which an expression of time can be known, from one on.
    fn next_from(&mut self, start: u32, end: u32) -> Option<u32> {
        let known = |token: &Token| {
            !matches!(token.kind, Kind::Number)
                || number::may_be_time(token.span().slice(self.text))
        };
        while let [at, rest @ ..] = self.ahead
            && *at < end
        {
            self.ahead = rest;
            if *at >= start && known(self.tokens.at(*at)) {
                return Some(*at);
            }
        }
        None
    }

    /// Collects the lexemes around a token.
    fn run(&mut self, at: u32, within: Range<u32>) -> Range<u32> {
        let earliest = at.saturating_sub(MOST_BEFORE).max(within.start);
        let before = self.tokens.slice(earliest..at).iter().rev();
        let before = before.take_while(|token| self.belongs(token)).count();
        let start = at - u32::try_from(before).unwrap_or_default();
        self.lexemes.clear();
        let tokens = self.tokens.slice(start..within.end);
        for (id, token) in (start..).zip(tokens).take(MOST_TOKENS) {
            let Some(lexeme) = self.lexer.lexeme(id) else {
                break;
            };
            self.lexemes.push(lexeme);
            if token.is(Flags::SENTENCE_END) {
                break;
            }
        }
        let mut ahead = Traits::NONE;
        for lexeme in self.lexemes.iter_mut().rev() {
            ahead = ahead.with(lexeme.traits);
            lexeme.ahead = ahead;
        }
        start..start + u32::try_from(self.lexemes.len()).unwrap_or_default()
    }

    /// Whether a token before a run may belong to it.
    fn belongs(&self, token: &Token) -> bool {
        let may = match token.kind {
            Kind::Word => token.class.has(Class::IN_TIME),
            // A mark as in `'80s` and `presidents' day`.
            Kind::Quote(Weight::Single, _)
            | Kind::Number
            | Kind::Hyphen
            | Kind::Dash
            | Kind::Comma => true,
            // `23/Sep/2020`.
            Kind::Symbol => token.span().slice(self.text) == "/",
            _ => false,
        };
        may && !token.is(Flags::SENTENCE_END)
    }

    /// Reads the expressions in the run, one behind the other.
    fn read(&mut self) {
        let mut at = 0;
        let tells = |rest: &&[Lexeme]| {
            rest.first()
                .is_some_and(|first| first.ahead.has(Traits::TELLS))
        };
        while let Some(rest) = self.lexemes.get(at..).filter(tells) {
            let found = grammar::longest(rest);
            let taken = found.and_then(|found| self.take(at, &found));
            at += taken.unwrap_or(1);
        }
    }

    /// Adds an expression, unless it only looks like one; how many lexemes it takes.
    fn take(&mut self, at: usize, found: &Match) -> Option<usize> {
        let (skip, length) = self.trimmed(at, found.length)?;
        let lexemes = self.lexemes.get(at + skip..at + length)?;
        let around = Surroundings::new(self.text, self.tokens, lexemes)?;
        if trap::is_trap(&around, &found.meaning) {
            return Some(length);
        }
        let meaning = self.directed(found.meaning, lexemes);
        // What no calendar has is nothing, and no part of it is.
        let Some(resolved) = self.context.resolve(meaning) else {
            return Some(length);
        };
        let signal = (at + skip)
            .checked_sub(1)
            .and_then(|before| self.lexemes.get(before));
        let signal = or_later(lexemes).or(signal.map(|signal| signal.sense));
        let open = signal.and_then(|signal| open_end(signal, resolved.interval?));
        self.found.push(TimeExpression {
            span: self.span(lexemes)?,
            kind: resolved.kind,
            value: Timex::written(resolved.value.as_str()),
            interval: resolved.interval,
            clock: resolved.clock,
            other: open.or(resolved.other),
            basis: resolved.basis,
            rule: RuleId::new(resolved.rule),
            confidence: resolved.confidence,
        });
        Some(length)
    }

    /// What is told by no more than its name looks back, unless the words before it point ahead.
    fn directed(&self, meaning: Meaning, lexemes: &[Lexeme]) -> Meaning {
        let (Meaning::At(point), Some(first)) = (meaning, lexemes.first()) else {
            return meaning;
        };
        let Some(base) = point.base.ahead() else {
            return meaning;
        };
        if cue::points_ahead(self.text, self.tokens, first.token) {
            return Meaning::At(Point { base, ..point });
        }
        meaning
    }

    /// The expression without the prepositions at its head.
    fn trimmed(&self, at: usize, length: usize) -> Option<(usize, usize)> {
        let lexemes = self.lexemes.get(at..at + length)?;
        let at_least = lexemes
            .get(1)
            .is_some_and(|next| matches!(next.sense, Sense::Word(Word::Least | Word::Most)));
        if at_least {
            return Some((0, length));
        }
        let preposition = |lexeme: &Lexeme| {
            matches!(
                lexeme.sense,
                Sense::Word(
                    Word::From | Word::Between | Word::In | Word::At | Word::Within | Word::On
                ) | Sense::Comma
                    | Sense::Apostrophe
            )
        };
        let skip = lexemes
            .iter()
            .take_while(|lexeme| preposition(lexeme))
            .count();
        (skip < length).then_some((skip, length))
    }

    /// The place of some lexemes, without the possessive of the last one.
    fn span(&self, lexemes: &[Lexeme]) -> Option<Span> {
        let (first, last) = (lexemes.first()?, lexemes.last()?);
        let start = self.tokens.at(first.token).span();
        let end = self.tokens.at(last.token).span();
        if !last.possessive {
            return Some(start.to(end));
        }
        let word = end.slice(self.text);
        let stem = word.find(|c: char| !c.is_alphanumeric());
        let end = end.start() + stem.unwrap_or(word.len());
        Some(Span::new(start.start(), end))
    }
}

/// The signal that stands behind: `2018 or later` is since 2018.
fn or_later(lexemes: &[Lexeme]) -> Option<Sense> {
    match lexemes {
        [.., or, end] if or.sense == Sense::Word(Word::Or) => match end.sense {
            Sense::Word(Word::Later) => Some(Sense::Word(Word::Since)),
            Sense::Word(Word::Earlier) => Some(Sense::Word(Word::Until)),
            _ => None,
        },
        _ => None,
    }
}

/// The days from an interval on, or up to it, as its signal says.
fn open_end(signal: Sense, days: Interval) -> Option<Interval> {
    let Sense::Word(signal) = signal else {
        return None;
    };
    match signal {
        Word::Since => Some(Interval { last: None, ..days }),
        Word::Until => Some(Interval {
            first: None,
            ..days
        }),
        _ => None,
    }
}

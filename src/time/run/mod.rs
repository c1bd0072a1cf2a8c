//! Words of time that stand together, and what is found in them.

mod beside;
mod listed;

use std::ops::Range;

use beside::{open_end, or_later};
use chrono::NaiveDate;

use crate::scan::{Bracket, Class, Flags, Kind, Scan, Token, Tokens, Weight};
use crate::time::direction::Direction;
use crate::time::grammar::{self, Match};
use crate::time::leading;
use crate::time::lexeme::Lexeme;
use crate::time::lexer::Lexer;
use crate::time::meaning::{Base, Meaning, Point};
use crate::time::narrative::{self, Told};
use crate::time::number;
use crate::time::order;
use crate::time::resolve::{CLOCK, Context};
use crate::time::sense::Sense;
use crate::time::traits::Traits;
use crate::time::trap::{self, Surroundings};
use crate::time::word::Word;
use crate::time::{TimeExpression, Timex};
use crate::{DateOrder, RuleId, Span};

/// A run is read back no further from the word that gives it away: expressions have some ten words before
/// their head at most (`between half past seven and 4pm of tomorrow`).
const MOST_BEFORE: u32 = 12;

/// No run is longer, in tokens; what is written longer is a table.
const MOST_TOKENS: usize = 48;

/// Before a bracket, and in it.
const MOST_CLOCKS: usize = 2;

/// News has an expression of time to some three hundred bytes; a text with more makes its list grow.
const BYTES_PER_EXPRESSION: usize = 256;

/// Looks through a text.
pub(super) struct Finder<'t> {
    text: &'t str,
    tokens: &'t Tokens,
    /// The words of time and the numbers that are still to be looked at.
    ahead: &'t [u32],
    /// All of them, until they were looked through for the order of dates in figures.
    figures: Option<&'t [u32]>,
    lexer: Lexer<'t>,
    context: Context,
    lexemes: Vec<Lexeme>,
    /// How the last expression was read, for one that stands beside it.
    last: Option<Reading>,
    /// The last date, if it was told with its year.
    told: Option<Told>,
    /// The first token of the stretch.
    start: u32,
    pub(super) found: Vec<TimeExpression>,
}

/// How an expression was read, and its last token: what `and` joins to it is read alike.
#[derive(Clone, Copy)]
struct Reading {
    direction: Direction,
    end: u32,
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
            figures: Some(&scan.times),
            lexer: Lexer::new(text, &scan.tokens),
            context: Context::new(reference, order),
            lexemes: Vec::with_capacity(MOST_TOKENS),
            last: None,
            told: None,
            start: 0,
            found: Vec::with_capacity(text.len() / BYTES_PER_EXPRESSION),
        }
    }

    /// Finds the expressions in a stretch of tokens.
    pub(super) fn stretch(&mut self, stretch: Range<u32>) {
        self.start = stretch.start;
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
            let Some(lexeme) = self.lexer.lexeme(id, token) else {
                break;
            };
            self.lexemes.push(lexeme);
            if token.is(Flags::SENTENCE_END) {
                break;
            }
        }
        grammar::look_ahead(&mut self.lexemes, Traits::NONE);
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
        let mut day = None;
        let tells = |rest: &&[Lexeme]| {
            rest.first()
                .is_some_and(|first| first.ahead.has(Traits::TELLS))
        };
        loop {
            let found = if let Some((start, found)) = day.and_then(|day| self.listed(at, day)) {
                at = start;
                Some(found)
            } else if let Some(rest) = self.lexemes.get(at..).filter(tells) {
                grammar::longest(rest).map(|found| match self.before(at) {
                    // `for three days from Monday`: how long, and from when.
                    Some(Sense::Word(Word::For)) if found.meaning.is_distance() => {
                        grammar::length(rest).unwrap_or(found)
                    }
                    _ => found,
                })
            } else {
                break;
            };
            let taken = found.as_ref().and_then(|found| self.take(at, found));
            at += taken.unwrap_or(1);
            let told = found.as_ref().filter(|_| taken.is_some());
            day = told.and_then(|found| self.day_at_end(at, &found.meaning));
        }
    }

    /// Reads dates in figures in the order that those with only one reading have, once.
    fn settle_order(&mut self) {
        let times = self.figures.take().unwrap_or_default();
        if let Some(order) = order::shown(self.text, self.tokens, times) {
            self.context.reads(order);
        }
    }

    /// Adds an expression, unless it only looks like one; how many lexemes it takes.
    fn take(&mut self, at: usize, found: &Match) -> Option<usize> {
        let length = found.length;
        let lexemes = self.lexemes.get(at..at + length)?;
        let skip = leading::skipped(self.text, self.tokens, lexemes)?;
        let lexemes = lexemes.get(skip..)?;
        let around = Surroundings::new(self.text, self.tokens, lexemes)?;
        if trap::is_trap(&around, &found.meaning) {
            return Some(length);
        }
        let (first, end) = (lexemes.first()?.token, lexemes.last()?.token);
        let meaning = self.narrowed(at + skip, length - skip, found.meaning);
        let direction = self.direction(at + skip, length - skip, &meaning);
        let meaning = direction.map_or(meaning, |it| meaning.directed(it));
        let meaning = self.continued(at + skip, length - skip, meaning);
        if self.figures.is_some() && meaning.is_in_figures() {
            self.settle_order();
        }
        // What no calendar has is nothing, and no part of it is.
        let Some(resolved) = self.context.resolve(meaning) else {
            return Some(length);
        };
        self.last = direction.map(|direction| Reading { direction, end });
        if narrative::year_of(&meaning).is_some() {
            let around = self.around(at + skip, length - skip)?;
            let days = resolved
                .interval
                .filter(|days| self.context.is_of_year_before(days));
            self.told = Told::new(&meaning, days, &around);
        }
        let lexemes = self.lexemes.get(at + skip..at + length)?;
        let signal = or_later(lexemes).or(self.before(at + skip));
        let open = signal.and_then(|signal| open_end(signal, resolved.interval?));
        self.found.push(TimeExpression {
            span: self.span(leading::own(self.tokens, lexemes))?,
            kind: resolved.kind,
            value: Timex::written(resolved.value.as_str()),
            interval: resolved.interval,
            clock: resolved.clock,
            other: open.or(resolved.other),
            basis: resolved.basis,
            rule: RuleId::new(resolved.rule),
            confidence: resolved.confidence,
        });
        if matches!(meaning, Meaning::At(point) if grammar::is_day(&point.base)) {
            self.date_clocks(first);
        }
        Some(length)
    }

    /// The day behind a bracket is that of the clock times before: `at 10 a.m. (1400 GMT) on Friday`.
    fn date_clocks(&mut self, day: u32) {
        let before = |by: u32| self.tokens.at(day.checked_sub(by).unwrap_or(u32::MAX));
        let on = before(1).kind == Kind::Word && before(1).span().slice(self.text) == "on";
        if before(1 + u32::from(on)).kind != Kind::Bracket(Bracket::Close) {
            return;
        }
        let start = self.tokens.at(self.start).span().start();
        let before = self.found.iter_mut().rev().skip(1);
        let clocks =
            before.take_while(|time| time.rule.as_str() == CLOCK && time.span.start() >= start);
        for time in clocks.take(MOST_CLOCKS) {
            let clock = Point {
                clock: time.clock,
                ..Point::new(Base::Implied)
            };
            if let Some(resolved) = self.context.resolve(Meaning::At(clock)) {
                time.value = Timex::written(resolved.value.as_str());
                time.interval = resolved.interval;
                time.basis = resolved.basis;
            }
        }
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

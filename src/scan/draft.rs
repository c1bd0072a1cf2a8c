//! A scan under way: the tokens so far, the lines that are closed, and what is noted for later stages.

use std::ops::Range;

use super::class::Class;
use super::seen::Dirt;
use super::sentence;
use super::tally::Tally;
use super::token::{Flags, Kind, Token, Tokens};
use super::{Facts, Line, Scan};
use crate::Span;

/// English news has a token to about five bytes, and hardly ever two to nine.
const BYTES_PER_TWO_TOKENS: usize = 9;

/// A list of tokens that a later stage looks for has one of so many, or fewer.
const TOKENS_PER_NOTE: usize = 20;

/// The words of such lists.
const NOTED: Class = Class::TIME.with(Class::CUES);

/// A line, or the end of a sentence, comes to more than so many bytes.
const BYTES_PER_END: usize = 80;

pub(super) struct Draft {
    scan: Scan,
    line_start: u32,
    breaks: u32,
    tally: Tally,
    /// The tokens of the line that can end a sentence.
    marks: Vec<u32>,
}

impl Draft {
    /// A draft for a text of so many bytes.
    pub(super) fn new(length: usize) -> Self {
        let capacity = 2 * length / BYTES_PER_TWO_TOKENS;
        let ends = length / BYTES_PER_END + 1;
        let list = || Vec::with_capacity(capacity / TOKENS_PER_NOTE);
        let scan = Scan {
            tokens: Tokens::with_capacity(capacity),
            lines: Vec::with_capacity(ends),
            ends: Vec::with_capacity(ends),
            openings: Vec::with_capacity(ends),
            handles: Vec::new(),
            glued_numbers: Vec::new(),
            times: list(),
            cues: list(),
            quotes: list(),
            dirt: Vec::new(),
        };
        Self {
            scan,
            line_start: 0,
            breaks: 0,
            tally: Tally::default(),
            marks: Vec::new(),
        }
    }

    /// The scan, when the text is at its end.
    pub(super) fn finish(mut self) -> Scan {
        self.close_line();
        self.scan.tokens.shrink_to_fit();
        self.scan
    }

    /// Takes a token in.
    #[expect(
        clippy::inline_always,
        reason = "of a plain word the kind is known, and most tokens are plain words"
    )]
    #[inline(always)]
    pub(super) fn push(&mut self, token: Token) {
        self.tally.add(&token);
        if token.class.has(NOTED) {
            self.note_word(token.class);
        }
        self.scan.tokens.push(token);
    }

    /// Notes that a phrase may begin at a byte.
    pub(super) fn note_opening(&mut self, at: u32) {
        self.scan.openings.push(at);
    }

    /// Notes that the next token is a word for which a later stage looks.
    // In line, it would take the registers of the words around it.
    #[inline(never)]
    fn note_word(&mut self, class: Class) {
        if class.has(Class::TIME) {
            self.scan.times.push(self.next());
        }
        if class.has(Class::CUES) {
            self.scan.cues.push(self.next());
        }
    }

    /// Notes that the next token is a mark.
    pub(super) fn note_mark(&mut self, kind: Kind) {
        if kind.is_terminal() {
            self.note_end();
        } else if matches!(kind, Kind::Quote(..) | Kind::Symbol) {
            self.scan.quotes.push(self.next());
        } else if kind == Kind::Handle {
            self.scan.handles.push(self.next());
        }
    }

    /// Notes that the next token can end a sentence.
    pub(super) fn note_end(&mut self) {
        self.marks.push(self.next());
    }

    pub(super) fn note_number(&mut self) {
        self.scan.times.push(self.next());
    }

    /// Notes that the next token is a number with a capital glued to it.
    pub(super) fn note_glued_number(&mut self) {
        self.scan.glued_numbers.push(self.next());
    }

    /// Notes dirt, if it is the first of its kind.
    pub(super) fn note_dirt(&mut self, dirt: Dirt, span: Span) {
        if self.scan.dirt.iter().all(|(known, _)| *known != dirt) {
            self.scan.dirt.push((dirt, span));
        }
    }

    /// Takes a line end in.
    pub(super) fn end_line(&mut self) {
        self.close_line();
        self.breaks = self.breaks.saturating_add(1);
    }

    fn close_line(&mut self) {
        let tokens = self.line_start..self.next();
        if !tokens.is_empty() {
            let ends = self.close_sentences(tokens.clone());
            self.line_start = tokens.end;
            let inside = self.scan.tokens.slice(tokens.clone());
            self.scan.lines.push(Line {
                span: self.scan.tokens.span(tokens.clone()),
                facts: Facts::of(inside, &tokens, ends.len()),
                tokens,
                ends,
                breaks: self.breaks,
                tally: std::mem::take(&mut self.tally),
            });
            self.breaks = 0;
        }
    }

    /// Flags and notes the tokens of a line that end its sentences.
    fn close_sentences(&mut self, line: Range<u32>) -> Range<usize> {
        let from = self.scan.ends.len();
        let tokens = self.scan.tokens.slice(line.clone());
        let marks = self.marks.drain(..).map(|id| id - line.start);
        let ends = sentence::ends(tokens, marks);
        self.scan.ends.extend(ends.map(|at| line.start + at));
        for &id in self.scan.ends.get(from..).unwrap_or_default() {
            self.scan.tokens.flag(id, Flags::SENTENCE_END);
        }
        from..self.scan.ends.len()
    }

    /// The last token.
    pub(super) fn last(&self) -> &Token {
        self.scan.tokens.at(self.next().wrapping_sub(1))
    }

    /// The id of the next token.
    fn next(&self) -> u32 {
        self.scan.tokens.len()
    }
}

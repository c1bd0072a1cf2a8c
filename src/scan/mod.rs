//! One pass over the text: lines, tokens, sentence ends, and the dirt on the way.
//!
//! Every word is looked up once, here; later stages read the class bits of its token. Offsets are
//! bytes in `u32`: the parser refuses longer texts before they come here.

mod address;
mod class;
mod letters;
mod lexer;
mod lexicon;
mod mark;
mod seen;
mod sentence;
mod tally;
mod token;
mod word;

use std::ops::Range;

pub(crate) use class::Class;
pub(crate) use seen::Dirt;
pub(crate) use tally::Tally;
pub(crate) use token::{Bracket, Flags, Kind, Side, Token, Tokens, Weight};

use crate::Span;

/// What the pass found.
#[derive(Debug)]
pub(crate) struct Scan {
    pub(crate) tokens: Tokens,
    /// The lines with something on them, in order.
    pub(crate) lines: Vec<Line>,
    /// The tokens that end a sentence, in order.
    ends: Vec<u32>,
    /// The tokens with which, or in which, a phrase of the boilerplate table may begin.
    pub(crate) openings: Vec<u32>,
    /// The first place of each kind of dirt.
    pub(crate) dirt: Vec<(Dirt, Span)>,
}

impl Scan {
    /// The tokens of a range that end a sentence.
    pub(crate) fn ends_in(&self, tokens: &Range<u32>) -> &[u32] {
        let before = |place: u32| self.ends.partition_point(|&end| end < place);
        let ends = before(tokens.start)..before(tokens.end);
        self.ends.get(ends).unwrap_or_default()
    }
}

/// A line with something on it.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) tokens: Range<u32>,
    /// Line ends between the line before and this one: two or more leave an empty line.
    pub(crate) breaks: u32,
    pub(crate) tally: Tally,
}

impl Scan {
    /// The tokens of lines that no empty line parts, for a text that is prose and nothing else.
    pub(crate) fn paragraphs(&self) -> impl Iterator<Item = Range<u32>> {
        let begins = |line: &&Line| line.tokens.start == 0 || line.breaks > 1;
        let starts = self
            .lines
            .iter()
            .filter(begins)
            .map(|line| line.tokens.start);
        let ends = starts.clone().skip(1).chain([self.tokens.len()]);
        starts.zip(ends).map(|(start, end)| start..end)
    }
}

/// Scans `text` from byte `start`.
// Profiles know the stage by this name.
#[inline(never)]
pub(crate) fn scan(text: &str, start: usize) -> Scan {
    lexer::Lexer::new(text, start).run()
}

#[cfg(test)]
mod tests;

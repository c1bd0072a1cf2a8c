//! One pass over the text: lines, tokens, sentence ends, and the dirt on the way.
//!
//! Every word is looked up once, here; later stages read the class bits of its token. Offsets are
//! bytes in `u32`: the parser refuses longer texts before they come here.

mod address;
mod capitals;
mod class;
mod draft;
mod letters;
mod lexer;
mod lexicon;
mod line;
mod lists;
mod mark;
mod seen;
mod sentence;
mod sequel;
mod tag;
mod tally;
mod token;
mod word;

use std::ops::Range;

pub(crate) use class::{Auxiliary, Class, Closed, Link, Open, Sort};
pub(crate) use line::{End, Facts, Line};
pub(crate) use seen::Dirt;
pub(crate) use tally::Tally;
pub(crate) use token::{Bracket, Flags, Kind, Side, Token, Tokens, View, Weight};

use crate::Span;

/// What the pass found.
#[derive(Debug)]
pub(crate) struct Scan {
    pub(crate) tokens: Tokens,
    /// The lines with something on them, in order.
    pub(crate) lines: Vec<Line>,
    /// The tokens that end a sentence, in order.
    ends: Vec<u32>,
    /// The bytes at which a phrase of the boilerplate table may begin, in order.
    pub(crate) openings: Vec<u32>,
    /// The words by which an expression of time is known, and all numbers.
    pub(crate) times: Vec<u32>,
    /// The words that report speech.
    pub(crate) cues: Vec<u32>,
    /// The quotation marks, and the symbols, among which some are.
    pub(crate) quotes: Vec<u32>,
    /// The tokens of the form `@name`.
    handles: Vec<u32>,
    /// The numbers with a capital glued to them: `14:05Council`.
    glued_numbers: Vec<u32>,
    /// The first place of each kind of dirt.
    pub(crate) dirt: Vec<(Dirt, Span)>,
}

impl Scan {
    /// Which of the scan's sentence ends are among some tokens.
    pub(crate) fn ends_in(&self, tokens: &Range<u32>) -> Range<usize> {
        places(&self.ends, tokens)
    }

    /// The tokens that end a sentence, by their places among all that do.
    pub(crate) fn ends(&self, places: &Range<usize>) -> &[u32] {
        self.ends.get(places.clone()).unwrap_or_default()
    }

    /// The handles among some tokens.
    pub(crate) fn handles_in(&self, tokens: &Range<u32>) -> &[u32] {
        let places = places(&self.handles, tokens);
        self.handles.get(places).unwrap_or_default()
    }

    /// The numbers among some tokens that have a capital glued to them.
    pub(crate) fn glued_numbers_in(&self, tokens: &Range<u32>) -> &[u32] {
        let places = places(&self.glued_numbers, tokens);
        self.glued_numbers.get(places).unwrap_or_default()
    }
}

/// Where those of some sorted tokens stand that are in a range.
fn places(sorted: &[u32], range: &Range<u32>) -> Range<usize> {
    let before = |place: u32| sorted.partition_point(|&id| id < place);
    before(range.start)..before(range.end)
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

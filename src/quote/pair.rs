//! Which marks belong together: a stack for each passage.
//!
//! No quotation is lost for want of a mark. One that is never closed ends where the next one opens, or
//! with its passage; the paragraphs then tell whether that is the convention or a fault.

use std::ops::Range;

use super::marks::{self, Face, Mark, Shape};
use super::page::Page;
use super::turn;
use crate::scan::{Class, Flags, Kind, Weight};

/// A stretch of one passage between quotation marks.
#[derive(Debug, Clone)]
pub(super) struct Region {
    /// Index of its passage.
    pub(super) passage: usize,
    /// The tokens inside the marks.
    pub(super) tokens: Range<u32>,
    pub(super) weight: Weight,
    pub(super) end: End,
    /// Whether it opens as an utterance does, and is no fragment of one: at a beginning, or behind a mark or a
    /// cue that leads on to it.
    pub(super) whole: bool,
    /// Index of the region inside which it stands.
    pub(super) within: Option<usize>,
}

/// How a region ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// With a mark.
    Marked,
    /// Where the next one opens.
    Reopened,
    /// With its passage.
    Passage,
    /// With its passage, too: it is a turn of a conversation, and has no marks.
    Turn,
    /// Before the words that attribute it, or with its sentence: its mark is missing.
    Repaired,
    /// It was no quotation.
    Void,
}

impl Region {
    const fn of_turn(passage: usize, tokens: Range<u32>) -> Self {
        Self {
            passage,
            tokens,
            weight: Weight::Double,
            end: End::Turn,
            whole: true,
            within: None,
        }
    }

    /// The token of the opening mark; of a turn, the colon.
    pub(super) const fn open(&self) -> u32 {
        self.tokens.start.saturating_sub(1)
    }

    /// The first token behind the region and its closing mark.
    pub(super) const fn after(&self) -> u32 {
        match self.end {
            End::Marked => self.tokens.end + 1,
            _ => self.tokens.end,
        }
    }

    /// Whether it ends with a question.
    pub(super) fn asks(&self, page: &Page<'_>) -> bool {
        page.before(self.tokens.end).kind == Kind::Question
    }

    pub(super) const fn is_outer(&self) -> bool {
        self.within.is_none()
    }
}

/// Few paragraphs have more marks.
const MARKS: usize = 16;

/// Deeper nesting than this is no English: `“‘“`.
const DEEPEST: usize = 4;

/// The regions of an article, in the order in which they open.
pub(super) fn regions(page: &Page<'_>) -> Vec<Region> {
    let mut regions = Vec::with_capacity(page.marks.len() / 2 + 1);
    let (mut marks, mut ahead) = (Vec::with_capacity(MARKS), Vec::with_capacity(MARKS));
    let mut open = Vec::with_capacity(DEEPEST);
    let mut tokens = page.marks.as_slice();
    let mut turns = turn::turns(page).into_iter().peekable();
    for (index, passage) in page.passages().iter().enumerate() {
        let turn = turns.next_if(|(at, _)| *at == index);
        let first = regions.len();
        regions.extend(turn.map(|(_, words)| Region::of_turn(index, words)));
        let own = tokens.partition_point(|&id| id < passage.tokens.end);
        let (here, rest) = tokens.split_at_checked(own).unwrap_or_default();
        tokens = rest;
        if here.is_empty() {
            continue;
        }
        marks::find(page, &passage.tokens, here, &mut marks);
        Ahead::fill(&marks, &mut ahead);
        let mut stack = Stack {
            page,
            passage: index,
            start: passage.tokens.start,
            regions: &mut regions,
            open: &mut open,
        };
        for (mark, ahead) in marks.iter().zip(&ahead) {
            stack.take(*mark, *ahead);
        }
        stack.finish(passage.tokens.end);
        open.clear();
        within_turn(&mut regions, first);
    }
    regions
}

/// What is quoted in a turn stands inside it.
fn within_turn(regions: &mut [Region], turn: usize) {
    let Some((first, quoted)) = regions.get_mut(turn..).and_then(<[_]>::split_first_mut) else {
        return;
    };
    if first.end == End::Turn {
        for region in quoted.iter_mut().filter(|it| it.is_outer()) {
            region.within = Some(turn);
        }
    }
}

/// What comes behind a mark in its passage.
#[derive(Debug, Clone, Copy, Default)]
struct Ahead {
    straight_closers: u32,
    curly_closers: u32,
    /// Whether a mark closes before the next one of its weight opens.
    single_closes: bool,
    double_closes: bool,
}

impl Ahead {
    fn fill(marks: &[Mark], all: &mut Vec<Self>) {
        all.clear();
        let mut ahead = Self::default();
        for mark in marks.iter().rev() {
            all.push(ahead);
            let closes = mark.face != Face::Open;
            match (mark.weight, mark.shape) {
                (Weight::Double, Shape::Straight) => ahead.straight_closers += u32::from(closes),
                (Weight::Double, Shape::Curly) => ahead.curly_closers += u32::from(closes),
                (Weight::Single, _) => {}
            }
            match mark.weight {
                Weight::Double => ahead.double_closes = closes,
                Weight::Single => ahead.single_closes = closes,
            }
        }
        all.reverse();
    }

    const fn closes(self, weight: Weight) -> bool {
        match weight {
            Weight::Double => self.double_closes,
            Weight::Single => self.single_closes,
        }
    }

    const fn closers(self, shape: Shape) -> u32 {
        match shape {
            Shape::Straight => self.straight_closers,
            Shape::Curly => self.curly_closers,
        }
    }
}

/// The regions of a passage that are open, the innermost last.
struct Stack<'a> {
    page: &'a Page<'a>,
    /// The passage's index, and its first token.
    passage: usize,
    start: u32,
    regions: &'a mut Vec<Region>,
    /// Indices of regions, with the mark that opened them.
    open: &'a mut Vec<(usize, Mark)>,
}

impl Stack<'_> {
    fn take(&mut self, mark: Mark, ahead: Ahead) {
        let same = self
            .open
            .iter()
            .rposition(|(_, it)| it.weight == mark.weight);
        match (mark.face, same) {
            (Face::Open | Face::Either, None) => self.push(mark),
            (Face::Open, Some(place)) => self.open_again(mark, ahead, place),
            (Face::CloseLast, _) if ahead.closes(mark.weight) => {}
            (_, Some(place)) => self.close(mark, ahead, place),
            (Face::Close | Face::CloseLast, None) => {}
        }
    }

    fn push(&mut self, mark: Mark) {
        if self.open.len() >= DEEPEST {
            return;
        }
        let within = self.open.last().map(|(outer, _)| *outer);
        self.open.push((self.regions.len(), mark));
        let start = mark.token + 1;
        self.regions.push(Region {
            passage: self.passage,
            tokens: start..start,
            weight: mark.weight,
            end: End::Void,
            whole: self.opens_utterance(mark.token),
            within,
        });
    }

    fn opens_utterance(&self, open: u32) -> bool {
        let before = self.page.before(open);
        // `- “It is safe.”`: an item of a list.
        let item = open == self.start + 1 && before.kind == Kind::Hyphen;
        item || open == self.start
            || before.is(Flags::SENTENCE_END)
            || before.class.has(Class::REPORT)
            || matches!(
                before.kind,
                Kind::Colon | Kind::Comma | Kind::Dash | Kind::Bullet
            )
    }

    /// A mark opens while one of its weight is open: a quotation of the other shape inside it, one inside
    /// it whose mark comes back twice, or the next one after an end that was not marked.
    fn open_again(&mut self, mark: Mark, ahead: Ahead, place: usize) {
        let Some((_, outer)) = self.open.get(place).copied() else {
            return;
        };
        let other_shape = outer.shape != mark.shape && ahead.closers(mark.shape) > 0;
        let new_sentence = self.page.before(mark.token).is(Flags::SENTENCE_END)
            || self.page.before(mark.token).is_terminal();
        let nested = other_shape || !new_sentence && ahead.closers(mark.shape) >= 2;
        if nested {
            return self.push(mark);
        }
        // In the middle of a sentence the first of the two was never meant to reach here.
        let end = if new_sentence {
            End::Reopened
        } else {
            End::Void
        };
        self.cut(place, mark.token, end);
        self.push(mark);
    }

    fn close(&mut self, mark: Mark, ahead: Ahead, place: usize) {
        let Some((_, open)) = self.open.get(place).copied() else {
            return;
        };
        // `6'2"` inside curly marks.
        let inches = open.shape != mark.shape
            && self.page.before(mark.token).kind == Kind::Number
            && ahead.closers(open.shape) > 0;
        if !inches {
            self.cut(place, mark.token, End::Marked);
        }
    }

    /// Ends the region at a place of the stack; what is still open inside it was no quotation.
    fn cut(&mut self, place: usize, token: u32, end: End) {
        for (depth, (index, _)) in self.open.drain(place..).enumerate() {
            if let Some(region) = self.regions.get_mut(index).filter(|_| depth == 0) {
                region.tokens.end = token.max(region.tokens.start);
                region.end = if region.tokens.is_empty() {
                    End::Void
                } else {
                    end
                };
            }
        }
    }

    /// Ends what is still open with the passage: double marks, and a single one that opens it or comes
    /// behind a colon. Other single marks were apostrophes.
    fn finish(&mut self, end: u32) {
        let (page, start) = (self.page, self.start);
        let begins = |mark: &Mark| {
            let before = page.before(mark.token);
            mark.token == start || before.kind == Kind::Colon
        };
        let kept = |(_, mark): &(usize, Mark)| mark.weight == Weight::Double || begins(mark);
        if let Some(place) = self.open.iter().position(kept) {
            self.cut(place, end, End::Passage);
        }
    }
}

//! Settled pieces to blocks that tile the text, and those of the article proper to passages.

use std::ops::Range;

use super::piece::{Piece, Verdict};
use super::{Block, BlockKind, Blocks, Boilerplate, BoilerplateKind, Passage, dateline};
use crate::header::Header;
use crate::scan::Scan;
use crate::{BlockId, Confidence, Span};

/// In English prose two words of five belong to the closed classes, in other languages one of twenty
/// looks as if it did.
const LEAST_FUNCTION_SHARE: u32 = 8;

/// Fewer words than these prove nothing about the language.
const LEAST_WORDS: u32 = 30;

pub(super) fn blocks(text: &str, header: &Header, scan: &Scan, pieces: Vec<Piece>) -> Blocks {
    let in_head = |span: &Span| header.head.is_some_and(|head| head.covers(*span));
    let of_kind = |kind| {
        pieces
            .iter()
            .find(|piece| piece.kind() == kind)
            .map(|piece| piece.span)
    };
    let line = of_kind(BlockKind::Headline);
    let masthead = line.map(|line| masthead(line, &pieces));
    let headline = header.headline.filter(in_head);
    let headline = headline.or_else(|| Some(Span::of_part(text, unmarked(line?.slice(text)))));
    let byline = header.byline.filter(in_head);
    let byline = byline.or_else(|| of_kind(BlockKind::Byline));
    let dateline = dateline::of(text, header, scan, &pieces);
    let not_english = not_english(&pieces);
    let tiles = tiles(text, header.head, scan, pieces);
    Blocks {
        all: tiles.blocks,
        headline,
        byline,
        dateline,
        masthead,
        passages: tiles.passages,
        sentences: tiles.sentences,
        not_english,
    }
}

/// From the headline to the first paragraph.
fn masthead(headline: Span, pieces: &[Piece]) -> Span {
    let below = |piece: &&Piece| piece.span.start() > headline.start();
    let mut below = pieces.iter().filter(below);
    let prose = below.find(|piece| piece.kind() == BlockKind::Paragraph);
    let end = prose.map_or(headline.end(), |piece| piece.span.start());
    Span::new(headline.end(), end)
}

/// A headline without Markdown's marks before it: `# River rises`.
fn unmarked(line: &str) -> &str {
    let words = line.trim_start_matches('#');
    if words.len() < line.len() && words.starts_with(' ') {
        words.trim_start()
    } else {
        line
    }
}

impl Piece {
    pub(super) const fn kind(&self) -> BlockKind {
        match &self.verdict {
            Some(Verdict::Kind(kind)) => *kind,
            Some(Verdict::Boilerplate(_)) => BlockKind::Boilerplate,
            Some(Verdict::Post(_)) => BlockKind::Embed,
            None => BlockKind::Paragraph,
        }
    }

    fn take_block(&mut self) -> Block {
        let mut block = Block::new(self.span, self.kind());
        match self.verdict.take() {
            Some(Verdict::Boilerplate(boilerplate)) => {
                block.boilerplate = Some(boilerplate);
            }
            Some(Verdict::Post(post)) => block.post = Some(post),
            Some(Verdict::Kind(_)) | None => {}
        }
        block
    }
}

/// Blocks under way: they tile the text up to `end`.
struct Tiles<'t> {
    text: &'t str,
    blocks: Vec<Block>,
    passages: Vec<Passage>,
    sentences: Vec<Range<u32>>,
    end: usize,
}

/// The head, the pieces, and blanks between them.
fn tiles<'t>(text: &'t str, head: Option<Span>, scan: &Scan, pieces: Vec<Piece>) -> Tiles<'t> {
    let mut tiles = Tiles {
        text,
        blocks: Vec::with_capacity(2 * pieces.len() + 3),
        passages: Vec::with_capacity(pieces.len()),
        sentences: Vec::with_capacity(2 * pieces.len()),
        end: 0,
    };
    if let Some(span) = head {
        tiles.push(Block::new(span, BlockKind::Header));
    }
    for mut piece in pieces {
        let block = piece.take_block();
        let kind = block.kind;
        tiles.push(block);
        if kind.is_prose() || matches!(kind, BlockKind::Headline | BlockKind::Embed) {
            tiles.passage(scan, kind, &piece);
        }
    }
    tiles.gap_to(text.len());
    tiles
}

impl Tiles<'_> {
    fn push(&mut self, block: Block) {
        self.gap_to(block.span.start());
        self.end = block.span.end();
        self.blocks.push(block);
    }

    /// What stands between two pieces: white space, and perhaps tags.
    fn gap_to(&mut self, end: usize) {
        let gap = Span::new(self.end, end).slice(self.text);
        if gap.contains('<') {
            let tags = Span::of_part(self.text, gap.trim());
            self.blank_to(tags.start());
            self.end = tags.end();
            self.blocks.push(Block {
                boilerplate: Some(Box::new(Boilerplate {
                    kind: BoilerplateKind::Markup,
                    rule: "tags".into(),
                    confidence: Confidence::High,
                })),
                ..Block::new(tags, BlockKind::Boilerplate)
            });
        }
        self.blank_to(end);
    }

    fn blank_to(&mut self, end: usize) {
        if self.end < end {
            let blank = Span::new(self.end, end);
            self.blocks.push(Block::new(blank, BlockKind::Blank));
            self.end = end;
        }
    }

    /// Takes the block just pushed for a passage.
    fn passage(&mut self, scan: &Scan, kind: BlockKind, piece: &Piece) {
        let from = self.sentences.len();
        let mut start = piece.tokens.start;
        for &end in scan.ends(&piece.ends) {
            self.sentences.push(start..end + 1);
            start = end + 1;
        }
        if start < piece.tokens.end {
            self.sentences.push(start..piece.tokens.end);
        }
        self.passages.push(Passage {
            block: BlockId::new(self.blocks.len().saturating_sub(1)),
            kind,
            tokens: piece.tokens.clone(),
            sentences: from..self.sentences.len(),
        });
    }
}

fn not_english(pieces: &[Piece]) -> Option<Span> {
    let prose = || {
        pieces
            .iter()
            .filter(|piece| piece.kind() == BlockKind::Paragraph)
    };
    let (words, function_words) =
        prose().fold((0, 0), |(words, function_words): (u32, u32), piece| {
            let tally = piece.tally;
            (
                words.saturating_add(tally.words),
                function_words.saturating_add(tally.function_words),
            )
        });
    let foreign = words >= LEAST_WORDS && function_words < words / LEAST_FUNCTION_SHARE;
    prose().next().filter(|_| foreign).map(|piece| piece.span)
}

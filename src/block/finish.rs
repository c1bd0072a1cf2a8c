//! Settled pieces to blocks that tile the text, and the sentences of the prose.

use super::piece::{Piece, Verdict};
use super::{Block, BlockKind, Blocks};
use crate::Span;
use crate::header::{Dateline, Header};
use crate::scan::{Flags, Scan};

/// In English prose two words of five belong to the closed classes, in other languages one of twenty
/// looks as if it did.
const LEAST_FUNCTION_SHARE: u32 = 8;

/// Fewer words than these prove nothing about the language.
const LEAST_WORDS: u32 = 30;

pub(super) fn blocks(text: &str, header: &Header, scan: &Scan, pieces: &[Piece]) -> Blocks {
    let in_head = |span: &Span| header.head.is_some_and(|head| head.covers(*span));
    let of_kind = |kind| {
        pieces
            .iter()
            .find(|piece| piece.kind() == kind)
            .map(|piece| piece.span)
    };
    Blocks {
        all: tiles(text, header.head, pieces),
        headline: header
            .headline
            .filter(in_head)
            .or_else(|| of_kind(BlockKind::Headline)),
        byline: header
            .byline
            .filter(in_head)
            .or_else(|| of_kind(BlockKind::Byline)),
        dateline: header
            .dateline
            .filter(|dateline| opens_prose(*dateline, pieces)),
        sentences: sentences(scan, pieces),
        not_english: not_english(pieces),
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

    fn block(&self) -> Block {
        let mut block = Block::new(self.span, self.kind());
        match &self.verdict {
            Some(Verdict::Boilerplate(boilerplate)) => {
                block.boilerplate = Some(boilerplate.clone());
            }
            Some(Verdict::Post(post)) => block.post = Some(*post),
            Some(Verdict::Kind(_)) | None => {}
        }
        block
    }
}

/// The head, the pieces, and blanks between them.
fn tiles(text: &str, head: Option<Span>, pieces: &[Piece]) -> Vec<Block> {
    let head = head.map(|span| Block::new(span, BlockKind::Header));
    let mut blocks = Vec::with_capacity(2 * pieces.len() + 3);
    let mut end = 0;
    for block in head.into_iter().chain(pieces.iter().map(Piece::block)) {
        let (start, next) = (block.span.start(), block.span.end());
        if end < start {
            blocks.push(Block::new(Span::new(end, start), BlockKind::Blank));
        }
        blocks.push(block);
        end = next;
    }
    if end < text.len() {
        blocks.push(Block::new(Span::new(end, text.len()), BlockKind::Blank));
    }
    blocks
}

fn opens_prose(dateline: Dateline, pieces: &[Piece]) -> bool {
    pieces
        .iter()
        .any(|piece| piece.span.covers(dateline.span) && piece.kind().is_prose())
}

fn sentences(scan: &Scan, pieces: &[Piece]) -> Vec<Span> {
    let mut sentences = Vec::new();
    for piece in pieces
        .iter()
        .filter(|piece| piece.kind().is_prose() || piece.kind() == BlockKind::Headline)
    {
        let mut open: Option<Span> = None;
        for token in scan.tokens.slice(piece.tokens.clone()) {
            let sentence = open.map_or(token.span(), |open| open.to(token.span()));
            if token.is(Flags::SENTENCE_END) {
                sentences.push(sentence);
                open = None;
            } else {
                open = Some(sentence);
            }
        }
        sentences.extend(open);
    }
    sentences
}

fn not_english(pieces: &[Piece]) -> Option<Span> {
    let prose = || {
        pieces
            .iter()
            .filter(|piece| piece.kind() == BlockKind::Paragraph)
    };
    let (words, function_words) =
        prose().fold((0, 0), |(words, function_words): (u32, u32), piece| {
            let facts = piece.facts;
            (
                words.saturating_add(facts.words),
                function_words.saturating_add(facts.function_words),
            )
        });
    let foreign = words >= LEAST_WORDS && function_words < words / LEAST_FUNCTION_SHARE;
    prose().next().filter(|_| foreign).map(|piece| piece.span)
}

//! A stretch of the text that is settled as one, and what the rules ask of it.

use std::ops::Range;

use super::{BlockKind, Boilerplate, BoilerplateKind, Post};
use crate::scan::{Class, Flags, Kind, Line, Scan, Side, Tally, Token};
use crate::{Confidence, RuleId, Span};

/// A line, a paragraph of wrapped lines, or a part of one.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) span: Span,
    pub(super) tokens: Range<u32>,
    /// Which of the scan's sentence ends are its own.
    pub(super) ends: Range<usize>,
    /// Line ends between the piece before and this one; none where the two share a line.
    pub(super) breaks: u32,
    pub(super) tally: Tally,
    pub(super) facts: Facts,
    /// What it is; `None` until a rule says so.
    pub(super) verdict: Option<Verdict>,
}

#[derive(Debug)]
pub(super) enum Verdict {
    Kind(BlockKind),
    Boilerplate(Boilerplate),
    Post(Post),
}

/// Names have at most so many words.
const LONGEST_NAME: u32 = 4;

/// What is known of a piece before any rule looks at it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facts {
    /// The first word, behind bullets, dashes and brackets; a token id.
    pub(super) first_word: u32,
    /// The last word, before all marks; a token id.
    pub(super) last_word: u32,
    pub(super) end: End,
    /// Sentences, the last one with or without its mark.
    pub(super) sentences: usize,
}

/// The mark with which a piece ends, closing quotation marks and brackets aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum End {
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

impl Piece {
    /// A line.
    pub(super) fn of_line(scan: &Scan, line: &Line) -> Self {
        let (tokens, ends) = (line.tokens.clone(), line.ends.clone());
        Self::with_tally(scan, tokens, ends, line.breaks, line.tally)
    }

    /// Any tokens.
    pub(super) fn new(scan: &Scan, tokens: Range<u32>, breaks: u32) -> Self {
        let tally = Tally::of(scan.tokens.slice(tokens.clone()));
        let ends = scan.ends_in(&tokens);
        Self::with_tally(scan, tokens, ends, breaks, tally)
    }

    fn with_tally(
        scan: &Scan,
        tokens: Range<u32>,
        ends: Range<usize>,
        breaks: u32,
        tally: Tally,
    ) -> Self {
        Self {
            span: scan.tokens.span(tokens.clone()),
            facts: Facts::of(scan, tokens.clone(), &ends),
            tally,
            tokens,
            ends,
            breaks,
            verdict: None,
        }
    }

    pub(super) const fn is_settled(&self) -> bool {
        self.verdict.is_some()
    }

    pub(super) const fn is_boilerplate(&self) -> bool {
        matches!(self.verdict, Some(Verdict::Boilerplate(_)))
    }

    /// Whether the piece reads like a paragraph: a whole sentence of some length.
    pub(super) fn is_prose(&self) -> bool {
        !self.is_settled()
            && self.tally.words >= 8
            && matches!(self.facts.end, End::Stop | End::Question | End::Colon)
    }

    pub(super) fn settle(
        &mut self,
        kind: BoilerplateKind,
        rule: impl Into<RuleId>,
        confidence: Confidence,
    ) {
        let boilerplate = Boilerplate {
            kind,
            rule: rule.into(),
            confidence,
        };
        self.verdict = Some(Verdict::Boilerplate(boilerplate));
    }

    /// Takes a verdict of boilerplate back that may not stand.
    pub(super) fn reopen_unless(&mut self, stands: impl Fn(&Boilerplate) -> bool) {
        if matches!(&self.verdict, Some(Verdict::Boilerplate(it)) if !stands(it)) {
            self.verdict = None;
        }
    }

    pub(super) fn first_word<'s>(&self, scan: &'s Scan) -> &'s Token {
        scan.tokens.at(self.facts.first_word)
    }

    /// Whether the piece opens with a mark of quotation.
    pub(super) fn opens_quotation(&self, scan: &Scan) -> bool {
        matches!(
            scan.tokens.at(self.tokens.start).kind,
            Kind::Quote(_, Side::Open | Side::Unsure)
        )
    }

    /// Whether the piece is a sentence that reports what somebody said: `..., the mayor said.`
    pub(super) const fn reports_speech(&self) -> bool {
        matches!(self.facts.end, End::Stop) && self.tally.classes.has(Class::REPORT)
    }

    /// Whether there are double quotation marks in the piece.
    pub(super) const fn has_quotation(&self) -> bool {
        self.tally.quotes > 0
    }

    /// Whether there are numbers in the piece.
    pub(super) const fn has_number(&self) -> bool {
        self.tally.numbers > 0
    }

    /// Whether the piece opens with a name and a finite verb: `Jane Roe has chaired ...`.
    pub(super) fn is_clause_of_a_name(&self, scan: &Scan) -> bool {
        let word = |place: u32| scan.tokens.at(self.facts.first_word + place);
        let names = (0..LONGEST_NAME).take_while(|&place| {
            let word = word(place);
            word.kind == Kind::Word && word.is(Flags::CAPITAL) && !word.class.has(Class::FUNCTION)
        });
        let length = names.count();
        let verb = u32::try_from(length).map(word);
        length >= 2
            && verb.is_ok_and(|verb| verb.class.has(Class::AUXILIARY) && !verb.is(Flags::CAPITAL))
    }
}

impl Facts {
    fn of(scan: &Scan, ids: Range<u32>, ends: &Range<usize>) -> Self {
        let tokens = scan.tokens.slice(ids.clone());
        let closed = tokens
            .last()
            .is_some_and(|last| last.is(Flags::SENTENCE_END));
        let mut words = ids
            .clone()
            .zip(tokens)
            .filter(|(_, token)| token.is_wordlike());
        let first = words.next().map(|(id, _)| id);
        let last = words.next_back().map(|(id, _)| id).or(first);
        Self {
            first_word: first.unwrap_or(ids.end),
            last_word: last.unwrap_or(ids.start),
            end: end(tokens),
            sentences: ends.len() + usize::from(!closed),
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

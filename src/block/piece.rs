//! A stretch of the text that is settled as one, and what the rules ask of it.

use std::ops::Range;

use super::{BlockKind, Boilerplate, BoilerplateKind, Post};
use crate::scan::{Class, End, Facts, Flags, Kind, Line, Scan, Side, Tally, Token};
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
// Most pieces are prose: what few have is boxed.
pub(super) enum Verdict {
    Kind(BlockKind),
    Boilerplate(Box<Boilerplate>),
    Post(Box<Post>),
}

/// The rule of the lines that say when the article appeared.
pub(super) const PUBLISHED: &str = "published-line";

/// Names have at most so many tokens: four words, and the stops behind two initials.
const LONGEST_NAME: u32 = 6;

impl Piece {
    /// A line.
    pub(super) fn of_line(line: &Line) -> Self {
        Self {
            span: line.span,
            tokens: line.tokens.clone(),
            ends: line.ends.clone(),
            breaks: line.breaks,
            tally: line.tally,
            facts: line.facts,
            verdict: None,
        }
    }

    /// Any tokens.
    pub(super) fn new(scan: &Scan, tokens: Range<u32>, breaks: u32) -> Self {
        let inside = scan.tokens.slice(tokens.clone());
        let ends = scan.ends_in(&tokens);
        Self {
            span: scan.tokens.span(tokens.clone()),
            tally: Tally::of(inside),
            facts: Facts::of(inside, &tokens, ends.len()),
            tokens,
            ends,
            breaks,
            verdict: None,
        }
    }

    /// Its tokens.
    pub(super) fn inside<'s>(&self, scan: &'s Scan) -> &'s [Token] {
        scan.tokens.slice(self.tokens.clone())
    }

    pub(super) const fn is_settled(&self) -> bool {
        self.verdict.is_some()
    }

    pub(super) const fn is_boilerplate(&self) -> bool {
        matches!(self.verdict, Some(Verdict::Boilerplate(_)))
    }

    /// What sort of boilerplate it is, if a rule has said so.
    pub(super) const fn boilerplate(&self) -> Option<BoilerplateKind> {
        match &self.verdict {
            Some(Verdict::Boilerplate(it)) => Some(it.kind),
            _ => None,
        }
    }

    pub(super) fn is_kind(&self, kind: BoilerplateKind) -> bool {
        self.boilerplate() == Some(kind)
    }

    /// Whether the piece is the byline, or a line at the top that says when the article appeared.
    pub(super) fn is_masthead(&self) -> bool {
        match &self.verdict {
            Some(Verdict::Kind(kind)) => *kind == BlockKind::Byline,
            Some(Verdict::Boilerplate(it)) => it.rule.as_str() == PUBLISHED,
            _ => false,
        }
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
        self.verdict = Some(Verdict::Boilerplate(Box::new(boilerplate)));
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
    pub(super) const fn opens_quotation(&self) -> bool {
        matches!(
            self.facts.opening,
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

    /// The name with which the piece opens, before a finite verb: `Jane Roe has chaired ...`.
    pub(super) fn name(&self, scan: &Scan) -> Option<Range<u32>> {
        let first = self.facts.first_word;
        let is_initial = |id: u32| scan.tokens.at(id).span().len() == 1;
        let is_name = |&id: &u32| {
            let word = scan.tokens.at(id);
            let is_stop = || word.kind == Kind::Stop && is_initial(id.saturating_sub(1));
            word.kind == Kind::Word && word.is(Flags::CAPITAL) && !word.class.has(Class::FUNCTION)
                || is_stop()
        };
        let end = (first..first + LONGEST_NAME)
            .take_while(is_name)
            .last()?
            .saturating_add(1);
        let verb = scan.tokens.at(end);
        let is_verb = verb.class.has(Class::AUXILIARY) && !verb.is(Flags::CAPITAL);
        (end - first >= 2 && is_verb).then_some(first..end)
    }
}

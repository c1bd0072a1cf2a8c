//! What the words beside an expression say of it: of which side it is told, from when on, and what it goes on with.

use super::Finder;
use crate::scan::{Kind, Token};
use crate::time::Interval;
use crate::time::cue::Around;
use crate::time::direction::Direction;
use crate::time::lexeme::Lexeme;
use crate::time::meaning::{Base, Meaning, Origin, Point};
use crate::time::resolve::EDGE;
use crate::time::sense::Sense;
use crate::time::unit::Unit;
use crate::time::word::Word;

/// Between two days stand `, and on` at most.
const MOST_JOINTS: usize = 3;

impl<'t> Finder<'t> {
    /// The meaning of a date without a year that goes on with the one told before it.
    pub(super) fn continued(&self, at: usize, length: usize, meaning: Meaning) -> Meaning {
        match (self.told, self.around(at, length)) {
            (Some(told), Some(around)) => told.continued(meaning, &around),
            _ => meaning,
        }
    }

    /// What stands before a lexeme of the run.
    pub(super) fn before(&self, at: usize) -> Option<Sense> {
        let before = self.lexemes.get(at.checked_sub(1)?)?;
        Some(before.sense)
    }

    /// The meaning of an expression, as far as the words beside it limit it.
    pub(super) fn narrowed(&self, at: usize, length: usize, meaning: Meaning) -> Meaning {
        let behind = self.lexemes.get(at + length).map(|behind| behind.sense);
        match meaning {
            // `the last four months of 2021` does not touch the article's day.
            Meaning::Stretch(length, _) if behind == Some(Sense::Word(Word::Of)) => {
                Meaning::Length(length)
            }
            // `will be published in two weeks`, `in two weeks' time`: a day, not how long it takes.
            Meaning::Length(far) if self.before(at) == Some(Sense::Word(Word::In)) => {
                match far.distance() {
                    (unit, Some(count))
                        if unit >= Unit::Day
                            && self
                                .around(at, length)
                                .is_some_and(|it| it.is_promised() || it.owns_time()) =>
                    {
                        let base = Base::Offset(unit, Some(count), Origin::Article);
                        Meaning::At(Point::new(base))
                    }
                    _ => meaning,
                }
            }
            _ => meaning,
        }
    }

    /// So many lexemes in their sentence.
    pub(super) fn around(&self, at: usize, length: usize) -> Option<Around<'t>> {
        let lexemes = self.lexemes.get(at..at + length)?;
        let (first, last) = (lexemes.first()?, lexemes.last()?);
        Some(Around {
            text: self.text,
            tokens: self.tokens,
            sentence: self.start..last.token + 1,
            first: first.token,
            possessive: last.possessive,
        })
    }

    /// What is told by no more than its name looks back, unless the words before it say otherwise.
    pub(super) fn direction(
        &self,
        at: usize,
        length: usize,
        meaning: &Meaning,
    ) -> Option<Direction> {
        match meaning {
            Meaning::Recurs(Some(_), ..) => Some(Direction::Every),
            Meaning::At(Point { base, .. })
            | Meaning::Between(Point { base, .. }, _)
            | Meaning::Edge(.., base) => {
                base.ahead()?;
                let alone = || Some(self.around(at, length)?.direction());
                self.joined(at).or_else(alone)
            }
            _ => None,
        }
    }

    /// The direction of the last expression, where no more than `and`, `or`, `of` or a comma stands between it
    /// and a lexeme, or `in` behind an end of a period.
    fn joined(&self, at: usize) -> Option<Direction> {
        let (first, last) = (self.lexemes.get(at)?, self.last?);
        let joint = |token: &Token| match token.kind {
            Kind::Comma => true,
            Kind::Word => match token.span().slice(self.text) {
                "and" | "of" | "or" | "on" => true,
                "in" => self.is_behind_edge(),
                _ => false,
            },
            _ => false,
        };
        let tokens = self.tokens.slice(last.end + 1..first.token);
        let beside = (1..=MOST_JOINTS).contains(&tokens.len()) && tokens.iter().all(joint);
        beside.then_some(last.direction)
    }

    /// Whether the last expression is an end of a period.
    #[inline(never)]
    fn is_behind_edge(&self) -> bool {
        let last = self.found.last();
        last.is_some_and(|last| last.rule.as_str() == EDGE)
    }
}

/// The signal that stands behind: `2018 or later` is since 2018.
pub(super) fn or_later(lexemes: &[Lexeme]) -> Option<Sense> {
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
pub(super) fn open_end(signal: Sense, days: Interval) -> Option<Interval> {
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

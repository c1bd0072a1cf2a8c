//! What looks like a time and is none: people called May, ages, newspapers, bare numbers.
//!
//! Each function holds one trap; the match in [`is_trap`] says which meanings may fall into it.

mod name;
mod number;
mod phrase;

use super::lexeme::Lexeme;
use super::meaning::{Base, Meaning, Point, Year, Yearly};
use super::sense::Sense;
use super::unit::Unit;
use crate::scan::{Class, Flags, Kind, Token, Tokens};
use crate::word_list::is_one_of;

/// An expression and what stands beside it.
pub(super) struct Surroundings<'a> {
    text: &'a str,
    lexemes: &'a [Lexeme],
    first: &'a Token,
    last: &'a Token,
    before: &'a Token,
    /// The second token before.
    further: &'a Token,
    after: &'a Token,
    /// The second token behind.
    beyond: &'a Token,
}

impl<'a> Surroundings<'a> {
    pub(super) fn new(text: &'a str, tokens: &'a Tokens, lexemes: &'a [Lexeme]) -> Option<Self> {
        let (first, last) = (lexemes.first()?.token, lexemes.last()?.token);
        let before = first.checked_sub(1).unwrap_or(u32::MAX);
        Some(Self {
            text,
            lexemes,
            first: tokens.at(first),
            last: tokens.at(last),
            before: tokens.at(before),
            further: tokens.at(before.wrapping_sub(1)),
            after: tokens.at(last + 1),
            beyond: tokens.at(last.saturating_add(2)),
        })
    }

    /// Whether a token is one of some words.
    fn is(&self, token: &Token, words: &[&str]) -> bool {
        token.kind == Kind::Word && is_one_of(token.span().slice(self.text), words)
    }

    /// Whether the expression begins with one of some words.
    fn begins_with(&self, words: &[&str]) -> bool {
        self.is(self.first, words)
    }

    /// Whether one of some words stands before the expression.
    fn follows(&self, words: &[&str]) -> bool {
        self.is(self.before, words)
    }

    /// Whether one of some words stands behind the expression.
    fn precedes(&self, words: &[&str]) -> bool {
        self.is(self.after, words)
    }

    /// Whether a word that is none of the closed classes stands behind: a noun or a verb, mostly.
    fn precedes_content(&self) -> bool {
        self.after.kind == Kind::Word && !self.after.class.has(Class::FUNCTION)
    }

    /// Whether the expression is a single word.
    fn is_one_word(&self) -> bool {
        self.lexemes.len() == 1
    }

    /// Whether any word or mark of the expression has such a sense.
    fn any_sense(&self, is: impl Fn(Sense) -> bool) -> bool {
        self.lexemes.iter().any(|lexeme| is(lexeme.sense))
    }

    /// Whether the sentence begins with the expression.
    fn opens_sentence(&self) -> bool {
        self.before.kind == Kind::End
            || self.before.is(Flags::SENTENCE_END)
            || matches!(
                self.before.kind,
                Kind::Quote(..) | Kind::Bullet | Kind::Colon
            )
    }
}

/// Whether an expression of that meaning is none.
pub(super) fn is_trap(around: &Surroundings<'_>, meaning: &Meaning) -> bool {
    match meaning {
        Meaning::At(point) => is_trap_at(around, point),
        Meaning::Between(first, _) => match first.base {
            Base::Year(_) => number::is_number(around),
            Base::Figures((first, second, 0), _) => {
                !number::is_day_and_month(around, first, second)
            }
            _ => false,
        },
        Meaning::Length(length) => {
            number::is_age(around)
                || name::is_title(around)
                || length.unit == Unit::Second && number::is_rank(around)
                || length.unit == Unit::Quarter
                    && length.hundredths.is_some()
                    && number::is_fraction(around)
        }
        Meaning::Vague(_) => phrase::is_conjunction(around) || phrase::is_attribute(around),
        Meaning::Every(_) => around.is_one_word() && phrase::is_attribute(around),
        Meaning::Recurs(None, Some(_), None) => phrase::is_some_parts(around),
        _ => false,
    }
}

/// The same, for a place on the calendar.
fn is_trap_at(around: &Surroundings<'_>, point: &Point) -> bool {
    match point.base {
        Base::Shift(_, 0) | Base::Same(_, 0) if phrase::is_beside(around) => true,
        Base::Same(..) if point.part.is_some() => phrase::is_told(around),
        Base::Figures((first, second, 0), _) => {
            number::is_code(around) || !number::is_day_and_month(around, first, second)
        }
        Base::Figures(..) => number::is_code(around),
        Base::DayOfMonth(_, None) if point.clock.is_some() => {
            number::is_counted(around) || number::is_bare(around)
        }
        _ if point.clock.is_some() || point.part.is_some() => {
            name::is_name(around) || number::is_measure(around)
        }
        Base::Yearly(Yearly::Month(_), Year::Recent) => {
            name::is_person(around) || name::is_verb(around)
        }
        Base::Weekday(..) => name::is_name(around) || name::is_abbreviated(around),
        Base::Year(_) => number::is_number(around),
        Base::Day { .. } => number::is_measure(around),
        Base::DayOfMonth(..) => number::is_counted(around) || number::is_part(around),
        Base::ShortDecade(_) => number::is_age_in_decades(around),
        Base::Yearly(Yearly::Season(_), Year::Nearest) => phrase::is_kind_of_season(around),
        Base::Shift(Unit::Day, 0) => {
            name::is_title(around) || name::is_programme(around) || phrase::is_the_day(around)
        }
        Base::Same(_, 1 | -1) => phrase::is_the_day(around) && phrase::ends_open(around),
        Base::Shift(..) => name::is_title(around),
        _ => false,
    }
}

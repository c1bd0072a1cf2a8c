//! What looks like a time and is none: people called May, ages, newspapers, bare numbers.

use super::lexeme::Lexeme;
use super::meaning::{Base, Meaning, Unit, Year, Yearly};
use super::sense::Sense;
use super::word::Word;
use crate::scan::{Class, Flags, Kind, Token, Tokens};

/// An expression and what stands beside it.
pub(super) struct Surroundings<'a> {
    text: &'a str,
    lexemes: &'a [Lexeme],
    first: &'a Token,
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
            before: tokens.at(before),
            further: tokens.at(before.wrapping_sub(1)),
            after: tokens.at(last + 1),
            beyond: tokens.at(last.saturating_add(2)),
        })
    }

    fn word_of(&self, token: &Token) -> &'a str {
        token.span().slice(self.text)
    }

    fn is(&self, token: &Token, words: &[&str]) -> bool {
        let word = self.word_of(token);
        token.kind == Kind::Word && words.iter().any(|known| word.eq_ignore_ascii_case(known))
    }

    /// Whether a possessive is that of a short form: `Sun's`.
    fn is_short(&self, lexeme: &Lexeme) -> bool {
        let word = self.word_of(self.first);
        let stem = word.find(|c: char| !c.is_alphanumeric());
        lexeme.possessive && stem.is_some_and(|stem| stem <= 3)
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
        Meaning::Length(length) => {
            is_age(around)
                || is_title(around)
                || length.unit == Unit::Second && is_rank(around)
                || length.unit == Unit::Quarter && is_fraction(around)
        }
        Meaning::Vague(_) => is_conjunction(around) || is_attribute(around),
        Meaning::Every(_) => is_attribute(around) && around.lexemes.len() == 1,
        Meaning::At(point) => match point.base {
            Base::Same(..) if point.part.is_some() => is_told(around),
            Base::Figures((first, second, 0), _) => {
                is_code(around) || !is_day_and_month(around, first, second)
            }
            Base::Figures(..) => is_code(around),
            Base::DayOfMonth(_, None) if point.clock.is_some() => {
                is_counted(around) || is_bare_number(around)
            }
            _ if point.clock.is_some() || point.part.is_some() => {
                is_name(around) || is_measure(around)
            }
            Base::Yearly(Yearly::Month(_), Year::Recent) => is_person(around) || is_verb(around),
            Base::Weekday(..) => is_name(around) || is_abbreviated(around),
            Base::Year(_) => is_number(around),
            Base::Day { .. } => is_measure(around),
            Base::DayOfMonth(..) => is_counted(around),
            Base::ShortDecade(_) => is_age_in_decades(around),
            Base::Yearly(Yearly::Season(_), Year::Nearest) => is_kind_of_season(around),
            Base::Shift(Unit::Day, 0) => {
                is_title(around) || is_programme(around) || is_the_day(around)
            }
            Base::Same(_, 1 | -1) => is_the_day(around) && ends_open(around),
            Base::Shift(..) => is_title(around),
            _ => false,
        },
        Meaning::Recurs(None, Some(_), None) => is_some_parts(around),
        Meaning::Between(first, _) => match first.base {
            Base::Year(_) => is_number(around),
            Base::Figures((first, second, 0), _) => !is_day_and_month(around, first, second),
            _ => false,
        },
        _ => false,
    }
}

/// `as soon as`.
fn is_conjunction(around: &Surroundings<'_>) -> bool {
    around.is(around.before, &["as"])
}

/// `future payments`, `the quarterly dividend`: what says of which kind a thing is.
fn is_attribute(around: &Surroundings<'_>) -> bool {
    let noun = around.after.kind == Kind::Word
        && !around
            .after
            .class
            .has(Class::FUNCTION.with(Class::AUXILIARY));
    noun && around.is(
        around.first,
        &[
            "future",
            "quarterly",
            "weekly",
            "monthly",
            "yearly",
            "everyday",
        ],
    )
}

/// `three-quarters of`, `a quarter of`.
fn is_fraction(around: &Surroundings<'_>) -> bool {
    let mut senses = around.lexemes.iter().map(|lexeme| lexeme.sense);
    senses.any(|sense| sense == Sense::Hyphen) || around.is(around.after, &["of"])
}

/// `"This Week"`, `"60 Minutes"`: names of programmes and papers, in marks.
fn is_title(around: &Surroundings<'_>) -> bool {
    let last = around.lexemes.last().map(|last| last.flags);
    let marked = matches!(around.before.kind, Kind::Quote(..));
    let closed = !around.after.is_wordlike() || around.after.is(Flags::CAPITAL);
    let capital = around.lexemes.len() > 1 && last.is_some_and(|last| last.has(Flags::CAPITAL));
    marked && closed && capital
}

/// `USA Today`.
fn is_programme(around: &Surroundings<'_>) -> bool {
    around.first.is(Flags::CAPITAL)
        && around.before.is(Flags::CAPITAL)
        && !around.opens_sentence()
        && !around.before.class.has(Class::FUNCTION)
}

/// `the day belonged to`, `the day before the vote`: a day that something else tells.
fn is_the_day(around: &Surroundings<'_>) -> bool {
    let the = around.is(around.first, &["the", "later", "late", "earlier", "early"]);
    the && around.after.kind == Kind::Word && around.lexemes.len() > 1
}

/// Whether the expression ends with `before` or `after`.
fn ends_open(around: &Surroundings<'_>) -> bool {
    let last = around.lexemes.last().map(|last| last.sense);
    matches!(last, Some(Sense::Word(Word::Before | Word::After)))
}

/// `the night the bridge fell`, `the dawn of an age`: a part of a day that something else tells.
fn is_told(around: &Surroundings<'_>) -> bool {
    let goes_on = [
        "and", "but", "as", "to", "on", "in", "at", "by", "before", "after", "for",
    ];
    let middle = around.is(around.before, &["of"]);
    middle || around.after.kind == Kind::Word && !around.is(around.after, &goes_on)
}

/// `133-03-03-2020`.
fn is_code(around: &Surroundings<'_>) -> bool {
    around.before.kind == Kind::Hyphen && !around.first.is(Flags::SPACED)
        || around.after.kind == Kind::Hyphen && !around.after.is(Flags::SPACED)
}

/// `4/22`, `on 5/7`, `Friday 5/12`: a day and a month, not `5/8`, nor `24/7`, nor the days that stand
/// for what was done on them.
fn is_day_and_month(around: &Surroundings<'_>, first: u16, second: u16) -> bool {
    let named = matches!((first, second), (24 | 7, 7) | (9, 11));
    // Shares and inches are told in halves, quarters, eighths and sixteenths.
    let fraction = first < second && second.is_power_of_two();
    let mixed = around.before.kind == Kind::Number;
    if named || fraction || mixed {
        return false;
    }
    let mut senses = around.lexemes.iter().map(|lexeme| lexeme.sense);
    let of_a_week = senses.any(|sense| matches!(sense, Sense::Weekday(..)));
    let introduced = around.is(
        around.before,
        &["on", "since", "until", "till", "before", "between"],
    );
    // In figures of two, or with a month in front, neither odds nor a score.
    let full = second > 12 || around.first.span().len() == 5 && first > 12;
    let counts = around.after.kind == Kind::Word && !around.after.class.has(Class::FUNCTION);
    of_a_week || introduced || full && !counts
}

/// `15 at 8:00`: a number of anything, unless `on` stands before it.
fn is_bare_number(around: &Surroundings<'_>) -> bool {
    let mut senses = around.lexemes.iter().map(|lexeme| lexeme.sense);
    let plain = matches!(senses.next(), Some(Sense::Figures(..)))
        && !senses.any(|sense| matches!(sense, Sense::Word(Word::On | Word::Suffix)));
    plain && !around.is(around.before, &["on"])
}

/// `the 25th anniversary`.
fn is_counted(around: &Surroundings<'_>) -> bool {
    around.after.kind == Kind::Word && !around.after.class.has(Class::FUNCTION)
        || around.after.kind == Kind::Hyphen
}

/// `33 years old`, `6-year-old`, `aged 6 months`.
fn is_age(around: &Surroundings<'_>) -> bool {
    let hyphen = around.after.kind == Kind::Hyphen;
    let next = if hyphen { around.beyond } else { around.after };
    around.is(next, &["old", "olds"]) || around.is(around.before, &["aged", "age"])
}

/// `in her seventies`.
fn is_age_in_decades(around: &Surroundings<'_>) -> bool {
    let whose = ["his", "her", "their", "my", "our", "your", "its"];
    around.is(around.before, &whose)
        || around.further.kind == Kind::Word && around.is(around.further, &whose)
}

/// `a winter`, `summer clothes`: what is like a season, not the one that is or was.
fn is_kind_of_season(around: &Surroundings<'_>) -> bool {
    let introduced = around.is(
        around.before,
        &[
            "in", "during", "since", "until", "by", "through", "for", "of", "from", "to", "before",
            "after", "and",
        ],
    );
    around.lexemes.len() == 1 && !introduced
}

/// `two afternoons`: some of them, not each.
fn is_some_parts(around: &Surroundings<'_>) -> bool {
    let each = around.is(around.before, &["the", "on", "in", "and", "or", "weekday"]);
    around.lexemes.len() == 1 && !each
}

/// `a second round`: the rank, not the time.
fn is_rank(around: &Surroundings<'_>) -> bool {
    around.is(around.first, &["a"])
}

/// `Theresa May`, `April said`: months that are given names.
fn is_person(around: &Surroundings<'_>) -> bool {
    let given = Class::MALE_NAME.with(Class::FEMALE_NAME);
    let [only] = around.lexemes else {
        return false;
    };
    let is_name = around.first.class.has(given) || only.sense == Sense::Month(5);
    let before = around.before;
    let named = before.kind == Kind::Word
        && before.is(Flags::CAPITAL)
        && (before.class.has(given.with(Class::BEFORE_NAME)))
        && !before.class.has(Class::FUNCTION);
    let named_behind = is_name
        && around.after.kind == Kind::Word
        && around.after.is(Flags::CAPITAL)
        && !around.after.class.has(Class::FUNCTION);
    named || named_behind
}

/// `may`, `march`: words that need something before them to be months.
fn is_verb(around: &Surroundings<'_>) -> bool {
    let [only] = around.lexemes else {
        return false;
    };
    if !matches!(only.sense, Sense::Month(3 | 5)) {
        return false;
    }
    let introduced = around.is(
        around.before,
        &[
            "in", "of", "since", "until", "till", "by", "from", "to", "through", "and", "during",
            "for", "before", "after", "between", "around", "about", "the",
        ],
    );
    !introduced || around.opens_sentence()
}

/// `the Sunday Times`, `Sheffield Wednesday`.
fn is_name(around: &Surroundings<'_>) -> bool {
    let paper = around.after.is(Flags::CAPITAL)
        && around.is(
            around.after,
            &[
                "times",
                "telegraph",
                "mirror",
                "mail",
                "express",
                "herald",
                "post",
                "independent",
                "star",
                "record",
                "lights",
                "people",
                "world",
                "business",
                "sun",
            ],
        );
    paper || around.is(around.before, &["sheffield", "ruby", "bloody"])
}

/// `Sun`, `Sat`, `Mon`: short forms that are words need something beside them.
fn is_abbreviated(around: &Surroundings<'_>) -> bool {
    let [first, ..] = around.lexemes else {
        return false;
    };
    let short = around.first.span().len() <= 3 || around.is_short(first);
    let introduced = around.is(
        around.before,
        &["on", "last", "next", "this", "until", "by"],
    );
    short && around.lexemes.len() == 1 && (first.possessive || !introduced)
}

/// A number that counts something, or is a name.
fn is_number(around: &Surroundings<'_>) -> bool {
    let money = around.before.kind == Kind::Symbol && !around.first.is(Flags::SPACED);
    let numbered =
        around.before.class.has(Class::BEFORE_NUMBER) && !around.before.class.has(Class::CALENDAR);
    let counted = around.is(
        around.after,
        &[
            "percent",
            "people",
            "men",
            "women",
            "miles",
            "feet",
            "metres",
            "meters",
            "pounds",
            "dollars",
            "tons",
            "tonnes",
            "shares",
            "jobs",
            "points",
            "km",
            "kg",
            "mph",
            "yards",
            "acres",
            "troops",
            "workers",
            "employees",
        ],
    );
    let glued = matches!(around.after.kind, Kind::Hyphen | Kind::Symbol | Kind::Word)
        && !around.after.is(Flags::SPACED);
    let glued_before = matches!(
        around.before.kind,
        Kind::Hyphen | Kind::Word | Kind::Stop | Kind::Comma
    ) && !around.first.is(Flags::SPACED);
    let old = around.lexemes.last().is_some_and(
        |last| matches!(last.sense, Sense::Figures(year, 4) if !(1900..2050).contains(&year)),
    );
    let introduced = around.is(
        around.before,
        &[
            "in", "since", "until", "of", "from", "by", "year", "between", "before", "after",
            "around", "circa",
        ],
    );
    let behind_number = around.before.kind == Kind::Hyphen && around.further.kind == Kind::Number;
    money
        || behind_number
        || numbered
        || counted
        || glued
        || glued_before
        || old
            && !introduced
            && !around.lexemes.iter().any(|lexeme| {
                matches!(
                    lexeme.sense,
                    Sense::Word(Word::In) | Sense::Unit(Unit::Year, _)
                )
            })
}

/// `March 20 percent`.
fn is_measure(around: &Surroundings<'_>) -> bool {
    around.is(around.after, &["percent", "per"])
        || around.after.kind == Kind::Symbol && around.word_of(around.after) == "%"
}

//! What an expression is about: its head, the first lexeme that means something by itself.
//!
//! `the last` says little; `the last five` is a number's business and `the last Monday` a weekday's.

use super::base::Words;
use crate::time::lexeme::{Head, Lexeme};
use crate::time::sense::{Count, Sense};
use crate::time::traits::Traits;
use crate::time::unit::Unit;
use crate::time::word::Word;

/// Words before the head: `at least the last few` has five.
const MOST_BEFORE: usize = 7;

/// The head of what begins here.
pub(super) fn head(input: Words<'_>) -> Option<Head> {
    let mut vague = None;
    let mut rest = input.get(..MOST_BEFORE.min(input.len()))?;
    while let [first, behind @ ..] = rest {
        let known = match first.sense {
            Sense::Word(word) => of_word(word, behind),
            sense => of_sense(sense, first.possessive, input.len() - rest.len(), behind),
        };
        match (known, first.sense) {
            (Some(head), _) => return Some(head),
            (None, Sense::Word(Word::Past | Word::Recent | Word::Current)) => {
                vague = Some(Head::Vague);
            }
            _ if first.traits.has(Traits::HOLIDAY) => return Some(Head::Holiday),
            (None, Sense::Hyphen | Sense::Apostrophe) => {}
            _ if first.traits.has(Traits::LEADS) => {}
            _ => return vague,
        }
        rest = behind;
    }
    vague
}

/// The family of a lexeme with so many words before it.
fn of_sense(sense: Sense, possessive: bool, before: usize, behind: Words<'_>) -> Option<Head> {
    Some(match sense {
        Sense::Unit(Unit::Weekend, Count::Plural)
        | Sense::Part(_, Count::Plural)
        | Sense::Every(..) => Head::Recurring,
        Sense::Weekday(_, Count::Singular) => Head::Weekday,
        Sense::Weekday(_, Count::Plural) => Head::Weekdays,
        Sense::Month(_) => Head::Month,
        // `the early hours`.
        Sense::Unit(Unit::Hour, Count::Plural) if before > 0 => Head::Part,
        Sense::Unit(_, Count::Plural) => Head::Units,
        // Nobody points at a second: `the latest SEC filing`.
        Sense::Unit(Unit::Second, _) => return None,
        Sense::Unit(_, Count::Singular) if before == 0 || possessive || goes_on(behind) => {
            Head::Whole
        }
        Sense::Unit(..) => Head::Unit,
        Sense::Part(_, Count::Singular) => Head::Part,
        Sense::Season(_) => Head::Season,
        Sense::Quarter(_) | Sense::Half(_) => Head::PartOfYear,
        Sense::Decade(_) => Head::Decade,
        Sense::Deictic(_) => Head::Deictic,
        Sense::Noon(_) | Sense::Clock(..) => Head::Clock,
        Sense::Vague(_) => Head::Vague,
        Sense::Figures(1000..=2199, 4) | Sense::FiscalYear(_) => Head::Year,
        Sense::Slashed(..) => Head::Date,
        Sense::Ordinal(_) => Head::Rank,
        Sense::Figures(..) if matches!(next(behind), Some(Sense::Word(Word::Suffix))) => Head::Rank,
        Sense::Number(_) | Sense::Scale(_) | Sense::Figures(..) | Sense::Decimal(..) => {
            counted(behind).unwrap_or(Head::Number)
        }
        _ => return None,
    })
}

fn of_word(word: Word, behind: Words<'_>) -> Option<Head> {
    Some(match word {
        Word::A | Word::Another | Word::Few | Word::Several | Word::Many | Word::Some => {
            return counted(behind);
        }
        Word::Couple => counted(behind)?,
        Word::Half => counted(behind).unwrap_or(Head::Number),
        Word::Once | Word::Twice => Head::Recurring,
        Word::Fiscal | Word::Calendar | Word::Period => Head::PartOfYear,
        Word::Tonight | Word::Overnight => Head::Night,
        Word::Future | Word::Present | Word::Moment => Head::Vague,
        _ => return None,
    })
}

fn next(rest: Words<'_>) -> Option<Sense> {
    rest.first().map(|next| next.sense)
}

/// Whether units are counted by the number before `rest`, and then whether that is a distance.
fn counted(rest: Words<'_>) -> Option<Head> {
    use Word::{
        A, After, Ago, And, Before, Business, Coming, Earlier, Few, From, Full, Half, Hence, Last,
        Later, Long, More, Next, Of, Only, Or, Past, Previous, To,
    };
    let between = |sense: Sense| {
        matches!(
            sense,
            Sense::Hyphen
                | Sense::Number(_)
                | Sense::Scale(_)
                | Sense::Figures(..)
                | Sense::Slashed(_, _, 0)
                | Sense::Word(
                    A | And
                        | Business
                        | Coming
                        | Few
                        | Full
                        | Half
                        | Last
                        | Long
                        | More
                        | Next
                        | Of
                        | Or
                        | Past
                        | Previous
                        | To
                )
        )
    };
    let unit = rest.iter().position(|lexeme| !between(lexeme.sense))?;
    let is_unit = matches!(rest.get(unit)?.sense, Sense::Unit(..) | Sense::Ordinal(2));
    let far = rest.get(unit + 1).map(|behind| behind.sense);
    match far {
        _ if !is_unit => None,
        // `ten minutes past six`.
        Some(Sense::Word(Past | To)) if rest.get(unit + 2).is_some_and(is_hour) => {
            Some(Head::Clock)
        }
        Some(
            Sense::Comma
            | Sense::Number(_)
            | Sense::Figures(..)
            | Sense::Hyphen
            | Sense::Word(After | Ago | And | Before | Earlier | From | Hence | Later | Only | Or),
        ) => Some(Head::Distance),
        _ => Some(Head::Count),
    }
}

const fn is_hour(lexeme: &Lexeme) -> bool {
    matches!(
        lexeme.sense,
        Sense::Number(1..=12) | Sense::Figures(1..=12, _)
    )
}

/// Whether more may belong to a unit than what points at it.
fn goes_on(behind: Words<'_>) -> bool {
    !matches!(
        next(behind),
        None | Some(
            Sense::Comma
                | Sense::Word(Word::And | Word::In | Word::To | Word::At | Word::By | Word::For)
        )
    )
}

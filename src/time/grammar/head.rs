//! Which rules can read what begins here: told by the head, the first lexeme that means something by itself.
//!
//! `the last` says little; `the last five` is a number's business and `the last Monday` a weekday's.

use super::base::{Rule, Words};
use super::{calendar, holiday, length, moment, offset, range, set, shift, vague};
use crate::time::lexeme::{Count, Sense};
use crate::time::meaning::{Base, Meaning, Unit};
use crate::time::word::Word;

/// What can follow: the families of the grammar, by their heads.
#[derive(Clone, Copy)]
enum Head {
    Number,
    Amount,
    Month,
    Weekday,
    Weekdays,
    Unit,
    Part,
    Season,
    Decade,
    Deictic,
    PartOfYear,
    Clock,
    Night,
    Holiday,
    Recurring,
    Vague,
}

/// Words before the head: `at least the last few` has five.
const MOST_BEFORE: usize = 7;

/// The rules for an expression at the head of some lexemes.
pub(super) fn expressions(input: Words<'_>) -> &'static [Rule<Meaning>] {
    if !input.first().is_some_and(|first| opens(first.sense)) {
        return &[];
    }
    match head(input) {
        None => &[],
        Some(Head::Number | Head::Amount) => &[
            range::moments,
            offset::away,
            set::set,
            length::stretch,
            length::duration,
        ],
        Some(Head::Unit) => &[
            range::moments,
            offset::away,
            set::set,
            length::stretch,
            length::duration,
            vague::vague,
        ],
        Some(Head::Month | Head::Weekday | Head::Part | Head::Season | Head::Clock) => {
            &[range::moments, set::set]
        }
        Some(Head::Weekdays | Head::Recurring) => &[set::set],
        Some(Head::Decade | Head::Deictic | Head::PartOfYear | Head::Night | Head::Holiday) => {
            &[range::moments]
        }
        Some(Head::Vague) => &[range::moments, vague::vague],
    }
}

/// The rules for a period at the head of some lexemes.
pub(super) fn periods(input: Words<'_>) -> &'static [Rule<Base>] {
    match head(input) {
        Some(Head::Number) => &[
            calendar::day,
            calendar::one_year,
            calendar::month_of_year,
            calendar::decade,
            calendar::century,
            shift::part_of_year,
            shift::week_of,
            shift::period_of,
            offset::offset,
        ],
        Some(Head::Amount) => &[shift::part_of_year, offset::offset],
        Some(Head::Month) => &[
            calendar::day,
            calendar::month_of_year,
            shift::pointed_month,
        ],
        Some(Head::Weekday) => &[calendar::day, shift::day_of_week, holiday::holiday],
        Some(Head::Unit) => &[
            shift::unit_shift,
            calendar::one_year,
            shift::part_of_year,
            shift::period_of,
            shift::day_of_week,
            shift::week_of,
            offset::offset,
        ],
        Some(Head::Season) => &[shift::season],
        Some(Head::Decade) => &[calendar::decade],
        Some(Head::Deictic) => &[shift::deictic],
        Some(Head::PartOfYear) => &[
            shift::part_of_year,
            shift::period_of,
            shift::unit_shift,
            calendar::one_year,
        ],
        Some(Head::Holiday) => &[holiday::holiday],
        _ => &[],
    }
}

/// The rules for a place on the calendar, with what goes with it.
pub(super) fn points(input: Words<'_>) -> &'static [Rule<crate::time::meaning::Point>] {
    match head(input) {
        Some(Head::Number | Head::Amount | Head::Clock) => {
            &[moment::dated, moment::timed, moment::clock_alone]
        }
        Some(Head::Part | Head::Night) => &[moment::timed, moment::pointed_part],
        Some(Head::Unit) => &[moment::dated, moment::timed],
        Some(Head::Vague | Head::Weekdays | Head::Recurring) | None => &[],
        Some(_) => &[moment::dated],
    }
}

/// Whether an expression can begin with a lexeme; prepositions and marks only stand before one.
const fn opens(sense: Sense) -> bool {
    use Word::{And, As, Before, By, During, For, In, Of, On, Or, Per, S, Since, So, Suffix, Than, Then, Through, To, Until};
    !matches!(
        sense,
        Sense::Other
            | Sense::Comma
            | Sense::Stop
            | Sense::Hyphen
            | Sense::Slash
            | Sense::At
            | Sense::HalfDay(_)
            | Sense::Word(And | As | Before | By | During | For | In | Of | On | Or | Per | S | Since | So | Suffix | Than | Then | Through | To | Until)
    )
}

fn head(input: Words<'_>) -> Option<Head> {
    let mut vague = None;
    for lexeme in input.iter().take(MOST_BEFORE) {
        let Sense::Word(word) = lexeme.sense else {
            match of_sense(lexeme.sense) {
                Some(head) => return Some(head),
                None if matches!(lexeme.sense, Sense::Hyphen | Sense::Apostrophe) => continue,
                None => return vague,
            }
        };
        match of_word(word) {
            Some(head) => return Some(head),
            None if leads(word) => {
                if matches!(word, Word::Past | Word::Recent | Word::Current) {
                    vague = Some(Head::Vague);
                }
            }
            None => return vague,
        }
    }
    vague
}

const fn of_sense(sense: Sense) -> Option<Head> {
    Some(match sense {
        Sense::Weekday(_, Count::Singular) => Head::Weekday,
        Sense::Weekday(_, Count::Plural) => Head::Weekdays,
        Sense::Month(_) => Head::Month,
        Sense::Unit(Unit::Weekend, Count::Plural) => Head::Recurring,
        Sense::Unit(..) => Head::Unit,
        Sense::Part(_, Count::Singular) => Head::Part,
        Sense::Part(_, Count::Plural) | Sense::Every(..) => Head::Recurring,
        Sense::Season(_) => Head::Season,
        Sense::Quarter(_) | Sense::Half(_) => Head::PartOfYear,
        Sense::Decade(_) => Head::Decade,
        Sense::Deictic(_) => Head::Deictic,
        Sense::Noon(_) | Sense::Clock(..) => Head::Clock,
        Sense::Vague(_) => Head::Vague,
        Sense::Number(_)
        | Sense::Scale(_)
        | Sense::Ordinal(_)
        | Sense::Figures(..)
        | Sense::Decimal(..)
        | Sense::Slashed(..) => Head::Number,
        _ => return None,
    })
}

const fn of_word(word: Word) -> Option<Head> {
    Some(match word {
        Word::Few | Word::Several | Word::Many | Word::Some | Word::Couple | Word::Half => {
            Head::Amount
        }
        Word::Once | Word::Twice => Head::Recurring,
        Word::Fiscal | Word::Calendar | Word::Period => Head::PartOfYear,
        Word::Tonight | Word::Overnight => Head::Night,
        Word::Future | Word::Present | Word::Moment => Head::Vague,
        word if holiday::opens(word) => Head::Holiday,
        _ => return None,
    })
}

/// Whether a word stands before the head of an expression.
const fn leads(word: Word) -> bool {
    use Word::{
        A, About, All, Another, Around, At, Between, Coming, Corresponding, Current, Each, Earlier,
        Early, End, Every, Fewer, Following, From, Full, In, Just, Last, Late, Later, Latest,
        Least, Less, Longer, Mid, Middle, More, Most, Near, Next, No, Of, Other, Over, Past,
        Previous, Recent, Rest, Right, Same, Start, Than, That, The, These, This, To, Up, Very,
        Within,
    };
    matches!(
        word,
        A | About
            | All
            | Another
            | Around
            | At
            | Between
            | Coming
            | Corresponding
            | Current
            | Each
            | Earlier
            | Early
            | End
            | Every
            | Fewer
            | Following
            | From
            | Full
            | In
            | Just
            | Last
            | Late
            | Later
            | Latest
            | Least
            | Less
            | Longer
            | Mid
            | Middle
            | More
            | Most
            | Near
            | Next
            | No
            | Of
            | Other
            | Over
            | Past
            | Previous
            | Recent
            | Rest
            | Right
            | Same
            | Start
            | Than
            | That
            | The
            | These
            | This
            | To
            | Up
            | Very
            | Within
    )
}

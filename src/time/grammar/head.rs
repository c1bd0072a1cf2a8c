//! Which rules can read what begins here: told by the head, the first lexeme that means something by itself.
//!
//! `the last` says little; `the last five` is a number's business and `the last Monday` a weekday's.

use super::base::{Rule, Words};
use super::{
    calendar, holiday, length, moment, nth, offset, part_of_year, range, set, shift, vague,
};
use crate::time::lexeme::{Count, Sense};
use crate::time::meaning::{Base, Meaning, Point, Unit};
use crate::time::word::Word;

/// What can follow: the families of the grammar, by their heads.
#[derive(Clone, Copy)]
enum Head {
    /// Four figures.
    Year,
    /// `third`, `16th`.
    Rank,
    /// Figures with slashes or points between.
    Date,
    /// So many units.
    Count,
    /// So many units, and how far that is from something.
    Distance,
    /// Any other number.
    Number,
    Month,
    Weekday,
    Weekdays,
    /// A unit that is pointed at: `last week`.
    Unit,
    /// A unit that goes on: `next year's first quarter`.
    Whole,
    /// Units that are not counted: `weeks`.
    Units,
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
    match next(input) {
        Some(Sense::Word(Word::Every | Word::Each)) => return &[set::set],
        Some(first) if opens(first) => {}
        _ => return &[],
    }
    let Some(head) = head(input) else { return &[] };
    match head {
        Head::Year
        | Head::Date
        | Head::Decade
        | Head::Deictic
        | Head::PartOfYear
        | Head::Night
        | Head::Holiday
        | Head::Month
        | Head::Part
        | Head::Season => &[range::moments],
        Head::Rank => &[range::moments, length::duration],
        Head::Number => &[range::moments, length::duration, set::set],
        Head::Count => &[length::stretch, length::duration],
        Head::Distance => &[
            range::moments,
            offset::away,
            length::stretch,
            length::duration,
        ],
        Head::Unit | Head::Whole => &[range::moments, length::stretch, length::duration],
        Head::Units => &[length::duration, vague::vague],
        Head::Weekday | Head::Clock => &[range::moments, set::set],
        Head::Weekdays | Head::Recurring => &[set::set],
        Head::Vague => &[range::moments, vague::vague],
    }
}

/// The rules for a period at the head of some lexemes.
pub(super) fn periods(input: Words<'_>) -> &'static [Rule<Base>] {
    let Some(head) = head(input) else { return &[] };
    match head {
        Head::Year => &[
            calendar::one_year,
            calendar::day,
            calendar::month_of_year,
            calendar::decade,
            part_of_year::part_of_year,
            part_of_year::period_of,
        ],
        Head::Date => &[calendar::day, calendar::month_of_year],
        Head::Rank => &[
            calendar::day,
            calendar::century,
            part_of_year::part_of_year,
            nth::nth,
        ],
        Head::Number => &[
            calendar::day,
            nth::nth,
            calendar::one_year,
            calendar::month_of_year,
            calendar::decade,
            calendar::century,
            part_of_year::part_of_year,
        ],
        Head::Distance => &[part_of_year::period_of, offset::offset],
        Head::Month => &[calendar::day, calendar::month_of_year, shift::pointed_month],
        Head::Weekday => &[
            calendar::day,
            shift::day_of_week,
            holiday::holiday,
            nth::nth,
        ],
        Head::Unit => &[shift::unit_shift],
        Head::Whole => &[
            shift::unit_shift,
            calendar::one_year,
            part_of_year::part_of_year,
            part_of_year::period_of,
            shift::day_of_week,
            nth::nth,
        ],
        Head::Season => &[part_of_year::season],
        Head::Decade => &[calendar::decade],
        Head::Deictic => &[shift::deictic],
        Head::PartOfYear => &[
            part_of_year::part_of_year,
            part_of_year::period_of,
            shift::unit_shift,
            calendar::one_year,
        ],
        Head::Holiday => &[holiday::holiday],
        _ => &[],
    }
}

/// The rules for a place on the calendar, with what goes with it.
pub(super) fn points(input: Words<'_>) -> &'static [Rule<Point>] {
    let Some(head) = head(input) else { return &[] };
    match head {
        Head::Rank | Head::Number => &[
            moment::dated,
            moment::timed,
            moment::numbered,
            moment::clock_alone,
        ],
        Head::Clock => &[
            moment::timed,
            moment::dated,
            moment::numbered,
            moment::clock_alone,
        ],
        Head::Date => &[moment::timed, moment::dated, moment::clock_alone],
        Head::Part | Head::Night => &[moment::timed, moment::pointed_part],
        Head::Whole => &[moment::dated, moment::timed],
        Head::Vague | Head::Weekdays | Head::Recurring | Head::Units | Head::Count => &[],
        _ => &[moment::dated],
    }
}

/// Whether an expression can begin with a lexeme; prepositions and marks only stand before one.
const fn opens(sense: Sense) -> bool {
    use Word::{
        And, As, Before, By, During, For, In, Of, On, Or, Per, S, Since, So, Suffix, Than, Then,
        Through, To, Until,
    };
    !matches!(
        sense,
        Sense::Other
            | Sense::Comma
            | Sense::Stop
            | Sense::Hyphen
            | Sense::Slash
            | Sense::At
            | Sense::HalfDay(_)
            | Sense::Word(
                And | As
                    | Before
                    | By
                    | During
                    | For
                    | In
                    | Of
                    | On
                    | Or
                    | Per
                    | S
                    | Since
                    | So
                    | Suffix
                    | Than
                    | Then
                    | Through
                    | To
                    | Until
            )
    )
}

fn head(input: Words<'_>) -> Option<Head> {
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
            (None, Sense::Hyphen | Sense::Apostrophe) => {}
            (None, Sense::Word(word)) if leads(word) => {}
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
        Sense::Figures(1000..=2199, 4) => Head::Year,
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
        word if holiday::opens(word) => Head::Holiday,
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

/// Whether a word stands before the head of an expression.
const fn leads(word: Word) -> bool {
    use Word::{
        A, About, All, Another, Around, At, Between, Business, Coming, Corresponding, Current,
        Each, Earlier, Early, End, Every, Fewer, Following, From, Full, In, Just, Last, Late,
        Later, Latest, Least, Less, Longer, Mid, Middle, More, Most, Near, Next, No, Of, On, Other,
        Over, Past, Previous, Recent, Rest, Right, Same, Start, Than, That, The, These, This, To,
        Up, Very, Within,
    };
    matches!(
        word,
        A | About
            | All
            | Another
            | Around
            | At
            | Between
            | Business
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
            | On
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

//! The head of a noun phrase that ends with a mention, and those whom `and` joins to it.

use super::super::page::Page;
use super::super::small::Small;
use super::phrase::{LONGEST_PHRASE, past_about};
use super::{MOST_STEPS, Subject, apposition, is_preposition};
use crate::scan::{Class, Flags, Kind, Open};

/// The head of the noun phrase that ends with a mention: past `of Leedford`, and with those whom `and` joins
/// to it.
pub(super) fn head(page: &Page<'_>, last: usize, floor: u32) -> Subject {
    let mut subject = together(page, last, floor);
    for _ in 0..MOST_STEPS {
        let start = opening(page, &subject, floor);
        // `Roe of Leedford and Jane Doe`
        if start < floor + 2 || subject.mentions.len() > 1 && page.is_given(last) {
            break;
        }
        let governor = start - 1;
        let class = page.at(governor).class;
        // `It rained at Leedford as | Roe said`
        if page.is_small(governor, &["as"]) {
            break;
        }
        let outer = if is_preposition(page, governor) {
            outer(page, governor, floor)
        } else if class.open().has(Open::GERUND) {
            None
        } else {
            break;
        };
        match outer {
            Some(outer) => subject = together(page, outer, floor),
            None => return noun_before(page, governor, floor, &subject).unwrap_or(subject),
        }
    }
    subject
}

/// Where the noun phrase of a subject begins: `in | the Leedford Review`, `in | the journal Leedford Review`.
fn opening(page: &Page<'_>, subject: &Subject, floor: u32) -> u32 {
    let start = subject.tokens.start;
    let word = page.before(start);
    if start <= floor + 1 || word.kind != Kind::Word {
        return start;
    }
    let noun = !word.class.has(Class::FUNCTION);
    if noun && word.is(Flags::CAPITAL) {
        return start;
    }
    let the = start - 1 - u32::from(noun);
    let determined = the > floor && page.is_small(the, &["the"]);
    if determined && !(noun && page.is_person(subject.mentions.start)) {
        the
    } else {
        start
    }
}

/// The mention that a preposition follows: `Roe of Leedford`, `Roe, of Leedford`.
fn outer(page: &Page<'_>, preposition: u32, floor: u32) -> Option<usize> {
    let before = preposition - 1;
    if page.at(before).kind != Kind::Comma {
        return page.mention(before);
    }
    let name = before.checked_sub(1).filter(|&it| it >= floor)?;
    // `Roe, 41, of Leedford`
    let aged = page.at(name).kind == Kind::Number && page.before(name).kind == Kind::Comma;
    let name = if aged { name.checked_sub(2)? } else { name };
    page.mention(name).filter(|&it| page.is_person(it))
}

/// The noun phrase whose noun is no mention, and has the one that ends it behind a preposition: `farmers in Leedford`,
/// `doctors treating Roe`.
fn noun_before(page: &Page<'_>, governor: u32, floor: u32, last: &Subject) -> Option<Subject> {
    let of_phrase = |id: &u32| {
        let small = page.small(*id);
        page.at(*id).is_wordlike()
            && !small.has(Small::NO_NOUN)
            && !page.at(*id).class.has(Class::AUXILIARY.with(Class::REPORT))
    };
    let words = (floor..governor).rev().take_while(of_phrase).count();
    let start = past_about(page, governor - u32::try_from(words).unwrap_or_default());
    let noun = page.at(governor - 1);
    let named =
        noun.class.has(Class::FUNCTION) || noun.class.has(Class::CALENDAR.with(Class::TIME));
    if start >= governor || named || !opens_phrase(page, start) {
        return None;
    }
    let words = || Subject {
        tokens: start..last.tokens.end,
        mentions: 0..0,
    };
    match page.mention(start) {
        Some(mention) => Some(together(page, mention, floor)),
        None => (last.tokens.end - start <= LONGEST_PHRASE).then(words),
    }
}

/// Whether a noun phrase can begin with a word: with a determiner, a number, or the noun itself, which is then of many.
pub(super) fn opens_phrase(page: &Page<'_>, id: u32) -> bool {
    let class = page.at(id).class;
    if class.has(Class::FUNCTION) && page.small(id).has(Small::DETERMINER) {
        return true;
    }
    if page.at(id).kind == Kind::Number || page.is_any(id, NUMBERS) {
        return true;
    }
    if class.has(Class::FUNCTION) {
        return false;
    }
    page.words(id).ends_with('s')
        || class.has(Class::BODY.with(Class::ROLE))
        || page.is_any(id, MANY)
}

/// The words of number that open a noun phrase: `three in ten`, `half of them`.
const NUMBERS: &[&str] = &[
    "eight", "five", "four", "half", "nine", "one", "seven", "six", "ten", "three", "two",
];

/// Other words that do: of many, without an `s`, and tens (`thirty-one percent`).
const MANY: &[&str] = &[
    "children", "eighty", "fifty", "forty", "men", "ninety", "people", "seventy", "sixty",
    "thirty", "twenty", "women",
];

/// Before an age set between commas: `Jane Roe | , 41, and`.
fn before_age(page: &Page<'_>, last: u32) -> u32 {
    let comma = |id: u32| page.at(id).kind == Kind::Comma;
    let age = last.wrapping_sub(1);
    if comma(last) && page.at(age).kind == Kind::Number && comma(age.wrapping_sub(1)) {
        age.wrapping_sub(2)
    } else {
        last
    }
}

/// What a partner is to somebody is told in so many words: `her lifelong friend`.
const MOST_OF_PARTNER: usize = 4;

/// Who is joined to somebody by what that one is to them: `Jane Roe and her brother, | Sam Tarrant`.
fn partner(page: &Page<'_>, comma: u32, floor: u32) -> Option<usize> {
    if page.at(comma).kind != Kind::Comma {
        return None;
    }
    let mut words = (floor..comma).rev().take(MOST_OF_PARTNER);
    let whose = words.find(|&id| page.is_small(id, &["his", "her", "their"]))?;
    let and = whose
        .checked_sub(1)
        .filter(|&id| page.is_small(id, &["and"]))?;
    page.mention(and.checked_sub(1).filter(|&it| it >= floor)?)
}

/// Who opens the sentence and is described up to a comma: `Jane Roe, a nurse | , and`.
fn described(page: &Page<'_>, comma: u32, floor: u32) -> Option<usize> {
    if page.at(comma).kind != Kind::Comma {
        return None;
    }
    let before = apposition(page, comma, floor)?;
    let left = page.mention(before.checked_sub(1)?)?;
    (page.is_person(left) && page.tokens_of(left).start == floor).then_some(left)
}

/// A mention with those before it that `and` and commas join to it.
fn together(page: &Page<'_>, last: usize, floor: u32) -> Subject {
    let mut first = last;
    let mut joined = false;
    for _ in 0..MOST_STEPS {
        let start = page.tokens_of(first).start;
        if start < floor + 2 {
            break;
        }
        let and = page.is_small(start - 1, &["and", "nor"]);
        let comma = joined && page.at(start - 1).kind == Kind::Comma;
        let left = if and && !joined || comma {
            let beside = page.mention(before_age(page, start - 2));
            beside.or_else(|| described(page, start - 2, floor))
        } else {
            partner(page, start - 1, floor)
        };
        let Some(left) = left else {
            break;
        };
        joined = true;
        first = left;
    }
    Subject::all(page, first, last)
}

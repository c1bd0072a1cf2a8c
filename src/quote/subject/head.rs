//! The head of a noun phrase that ends with a mention, and those whom `and` joins to it.

use super::super::page::Page;
use super::super::small::Small;
use super::phrase::LONGEST_PHRASE;
use super::{MOST_STEPS, Subject, is_preposition};
use crate::scan::{Class, Kind};

/// The head of the noun phrase that ends with a mention: past `of Leedford`, and with those whom `and` joins
/// to it.
pub(super) fn head(page: &Page<'_>, last: usize, floor: u32) -> Subject {
    let mut subject = together(page, last, floor);
    for _ in 0..MOST_STEPS {
        let mut start = subject.tokens.start;
        if start > floor + 1 && page.is_small(start - 1, &["the"]) {
            start -= 1;
        }
        // `Roe of Leedford and Jane Doe`
        if start < floor + 2 || subject.mentions.len() > 1 && page.is_given(last) {
            break;
        }
        let governor = start - 1;
        let class = page.at(governor).class;
        let outer = if is_preposition(page, governor) {
            outer(page, governor, floor)
        } else if !class.has(Class::FUNCTION) && class.has(Class::GERUND) {
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
            && !page.at(*id).class.has(Class::AUXILIARY)
    };
    let words = (floor..governor).rev().take_while(of_phrase).count();
    let start = governor - u32::try_from(words).unwrap_or_default();
    let noun = page.at(governor - 1);
    let named =
        noun.class.has(Class::FUNCTION) || noun.class.has(Class::CALENDAR.with(Class::TIME));
    let fits = words > 0
        && !named
        && opens_phrase(page, start)
        && last.tokens.end - start <= LONGEST_PHRASE;
    fits.then(|| match page.mention(start) {
        Some(mention) => together(page, mention, floor),
        None => Subject {
            tokens: start..last.tokens.end,
            mentions: 0..0,
        },
    })
}

/// Whether a noun phrase can begin with a word: with a determiner, or the noun itself, which is then of many.
pub(super) fn opens_phrase(page: &Page<'_>, id: u32) -> bool {
    let class = page.at(id).class;
    if class.has(Class::FUNCTION) {
        return page.small(id).has(Small::DETERMINER);
    }
    page.words(id).ends_with('s') || class.has(Class::BODY.with(Class::ROLE))
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
        let and = page.is_small(start - 1, &["and"]);
        let comma = joined && page.at(start - 1).kind == Kind::Comma;
        let Some(left) = page.mention(start - 2).filter(|_| and && !joined || comma) else {
            break;
        };
        joined = true;
        first = left;
    }
    Subject {
        tokens: page.tokens_of(first).start..page.tokens_of(last).end,
        mentions: first..last + 1,
    }
}

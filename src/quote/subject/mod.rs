//! Who does the saying: the noun phrase that is a cue's subject.
//!
//! Nothing is parsed. The words beside a cue are stepped over phrase by phrase (`, a doctor,`,
//! `(Lab)`, `who leads the group`, `in Leedford`) until a mention is left that can be the head.

mod behind;
mod head;
mod phrase;

use std::ops::Range;

use super::page::Page;
use super::small::Small;
use crate::name::Form;
use crate::scan::{Bracket, Class, Flags, Kind, Link, Open, Token};
pub(super) use behind::behind;
use head::head;
pub(super) use phrase::first_in;
use phrase::inside;

/// Who says something: the words, and the mentions in them (several, where several speak together).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Subject {
    pub(super) tokens: Range<u32>,
    /// Indices of mentions; none where the words are no mention.
    pub(super) mentions: Range<usize>,
}

impl Subject {
    /// A mention alone.
    pub(super) fn of(page: &Page<'_>, mention: usize) -> Self {
        Self::all(page, mention, mention)
    }

    /// Mentions from one to another.
    fn all(page: &Page<'_>, first: usize, last: usize) -> Self {
        Self {
            tokens: page.tokens_of(first).start..page.tokens_of(last).end,
            mentions: first..last + 1,
        }
    }
}

/// A subject is looked for this many tokens before its verb: two long appositions.
const FARTHEST: u32 = 52;

/// Items of a list before its last two: `tin, brass, pots and pans`.
const MOST_ITEMS: usize = 3;

/// Phrases between a subject and its verb: `Roe, 41, of Leedford, who leads the group, said`.
const MOST_STEPS: usize = 6;

/// The subject before a verb and its adverbs, looking no further back than `floor`.
pub(super) fn before(page: &Page<'_>, verb: u32, floor: u32) -> Option<Subject> {
    let floor = floor.max(verb.saturating_sub(FARTHEST));
    let mut end = verb;
    for _ in 0..MOST_STEPS {
        if end <= floor {
            return None;
        }
        let last = end - 1;
        if let Some(mention) = page.mention(last) {
            match relative(page, mention, last, floor) {
                Some(who) => end = who,
                None => return Some(head(page, mention, floor)),
            }
            continue;
        }
        if let Some(time) = before_time(page, last, floor) {
            end = time;
            continue;
        }
        end = match page.at(last).kind {
            // `Jane Roe (Mayor, Leedford),`: no comma in brackets opens an apposition.
            Kind::Comma if page.before(last).kind == Kind::Bracket(Bracket::Close) => {
                apposition(page, bracket(page, last - 1, floor)?, floor).unwrap_or(last)
            }
            Kind::Comma | Kind::Dash => before_region(page, last, floor)
                .or_else(|| apposition(page, last, floor))
                .unwrap_or(last),
            // `Roe Jr.,`
            Kind::Stop if page.is_any(last.wrapping_sub(1), &["jr", "sr"]) => last,
            // `Roe, 41, of Leedford,`
            Kind::Number if page.before(last).kind == Kind::Comma => last - 1,
            // `Of those asked, 42% said`
            Kind::Symbol if page.before(last).kind == Kind::Number => {
                return Some(Subject {
                    tokens: last - 1..end,
                    mentions: 0..0,
                });
            }
            Kind::Bracket(Bracket::Close) => bracket(page, last, floor)?,
            Kind::Word if page.is_small(last, &["who", "which", "that"]) => {
                if let Some(noun) = antecedent(page, last, floor) {
                    return Some(noun);
                }
                last
            }
            _ => return inside(page, floor..end),
        };
    }
    None
}

/// The `who` of the clause that a mention ends, with its token `last`: `the man who lives in Leedford`.
fn relative(page: &Page<'_>, mention: usize, last: u32, floor: u32) -> Option<u32> {
    let name = page.tokens_of(mention).start;
    // `who lives with the mayor, Jane Roe,`
    let apposed = |comma: u32| {
        let office = page.mention(comma.wrapping_sub(1));
        comma + 1 == name && office.is_some_and(|it| !page.is_person(it))
    };
    let tokens = (floor..last).zip(page.tokens.slice(floor..last)).rev();
    let tokens = tokens.take_while(|(id, token)| match token.kind {
        Kind::Word => true,
        Kind::Comma => apposed(*id),
        _ => false,
    });
    let relative = |(id, token): &(u32, &Token)| {
        token.class.has(Class::FUNCTION)
            && token.class.link() == Link::RELATIVE
            && (page.is_any(*id, &["who", "which", "whose"]) || is_that(page, *id))
    };
    let (who, _) = tokens.into_iter().find(relative)?;
    // `which he declared`, `whose spokesman said`, `which the mayor, Jane Roe, called`: a subject of its own.
    let apposed = page.before(name).kind == Kind::Comma;
    if who + 1 >= name || apposed && !page.is_any(who, &["who"]) {
        return None;
    }
    let comma = page.before(who).kind == Kind::Comma;
    Some(who - u32::from(comma))
}

/// Whether `that` tells more of the noun before it: `the union | that represents | pilots`, but `told them that pilots`.
fn is_that(page: &Page<'_>, id: u32) -> bool {
    let (noun, verb) = (page.before(id), page.at(id + 1).class);
    page.is_any(id, &["that"])
        && noun.kind == Kind::Word
        && !noun.class.has(Class::FUNCTION)
        && page.tier(id - 1).is_none()
        && !verb.has(Class::FUNCTION)
        && !verb.open().has(Open::NOUN)
        && (verb.open().has(Open::PRESENT) || verb.open().has(Open::PAST))
}

/// The noun before a relative clause that is no mention has at most so many words before it: `the two young | men`.
const MOST_BEFORE_NOUN: usize = 3;

/// The noun phrase with its determiner that `who` stands behind: `the man, who said`.
fn antecedent(page: &Page<'_>, who: u32, floor: u32) -> Option<Subject> {
    let comma = page.before(who).kind == Kind::Comma;
    let end = who - u32::from(comma);
    let is_noun = |id: u32| {
        let token = page.at(id);
        token.kind == Kind::Word
            && !token.is(Flags::CAPITAL)
            && !token.class.has(Class::FUNCTION)
            && page.mention(id).is_none()
    };
    if !page.is_small(who, &["who"]) || end <= floor || !is_noun(end - 1) {
        return None;
    }
    let mut words = (floor..end - 1).rev().take(MOST_BEFORE_NOUN);
    let start = words.find(|&id| !is_noun(id))?;
    page.does(start, Small::DETERMINER).then_some(Subject {
        tokens: start..end,
        mentions: 0..0,
    })
}

/// Where the apposition begins that ends with the comma `last`, with its own comma; `None` if what
/// stands there is no apposition.
fn apposition(page: &Page<'_>, last: u32, floor: u32) -> Option<u32> {
    let comma = (floor..last)
        .rev()
        .find(|&id| matches!(page.at(id).kind, Kind::Comma | Kind::Dash))?;
    let comma = before_list(page, comma..last, floor).unwrap_or(comma);
    let left = comma.checked_sub(1).filter(|&left| left >= floor)?;
    let first = page.mention(comma + 1);
    // `Leedford, Jane Roe,` but `Jane Roe, Chief Executive of the council,`.
    let own = first.is_some_and(|it| {
        page.is_person(it) || !page.mention(left).is_some_and(|it| page.is_person(it))
    });
    let named = own && page.at(comma + 1).is(Flags::CAPITAL);
    (!named && !is_named(page, left, comma + 1..last)).then_some(comma)
}

/// The comma before an apposition that ends with a list, of which the last items stand behind a comma: `Roe Ltd, a maker of
/// pots, pans and kettles,`.
fn before_list(page: &Page<'_>, items: Range<u32>, floor: u32) -> Option<u32> {
    let is_comma = |id: &u32| page.at(*id).kind == Kind::Comma;
    let commas = (floor + 1..items.start).rev().filter(is_comma);
    let opens = |comma: &u32| {
        // `Roe Co., a maker of`
        let stop = page.before(*comma).kind == Kind::Stop;
        let name = comma.saturating_sub(1 + u32::from(stop));
        page.does(comma + 1, Small::DETERMINER) && page.mention(name).is_some()
    };
    let joins = |id: u32| page.is_small(id, &["and", "or"]);
    let is_list = !page.does(items.start + 1, Small::DETERMINER) && items.clone().any(joins);
    is_list.then(|| commas.take(MOST_ITEMS).find(opens))?
}

/// One past the comma before a region that ends with the comma `last`: `in Leedford, Ohio,`.
fn before_region(page: &Page<'_>, last: u32, floor: u32) -> Option<u32> {
    let place = |id: u32| page.mention(id).filter(|&it| !page.is_person(it));
    let region = page.tokens_of(place(last.checked_sub(1)?)?).start;
    let comma = region.checked_sub(1).filter(|it| *it > floor)?;
    let town = page.tokens_of(place(comma - 1)?).start;
    let placed = page.at(comma).kind == Kind::Comma && is_preposition(page, town.checked_sub(1)?);
    placed.then_some(comma + 1)
}

/// Whether an apposition is the name of what stands before it without one: `the party, the Alliance of Roads,`, `her
/// husband, the potter Jane Roe,`.
fn is_named(page: &Page<'_>, left: u32, apposition: Range<u32>) -> bool {
    let is_name = |it: usize| {
        let mention = page.names.mentions.get(it);
        mention.is_some_and(|it| it.form == Form::Name && it.entity.is_some())
    };
    let first = apposition.start;
    let last = apposition
        .end
        .checked_sub(1)
        .and_then(|it| page.mention(it));
    let Some(name) = last.filter(|&it| page.is_small(first, &["the"]) && is_name(it)) else {
        return false;
    };
    let start = page.tokens_of(name).start;
    let office = page.mention(first).map(|it| page.tokens_of(it).end);
    (start == first + 1 || office == Some(start)) && !page.mention(left).is_some_and(is_name)
}

/// Where a time begins whose last word stands at `last`: `The bank on Friday`, `The bank last year`.
fn before_time(page: &Page<'_>, last: u32, floor: u32) -> Option<u32> {
    if !page.is_time(last) {
        return None;
    }
    let leads = |id: u32| page.is_any(id, &["last", "this", "next", "earlier", "late"]);
    let mut start = last;
    while start > floor && leads(start - 1) {
        start -= 1;
    }
    let named = start < last || page.at(last).class.has(Class::CALENDAR);
    let governed = start > floor && is_preposition(page, start - 1);
    named.then(|| start - u32::from(governed))
}

/// Where the bracket opens that closes at `last`.
fn bracket(page: &Page<'_>, last: u32, floor: u32) -> Option<u32> {
    (floor..last)
        .rev()
        .find(|&id| page.at(id).kind == Kind::Bracket(Bracket::Open))
}

/// Whether a word governs the noun phrase behind it.
pub(super) fn is_preposition(page: &Page<'_>, id: u32) -> bool {
    page.does(id, Small::PREPOSITION)
}

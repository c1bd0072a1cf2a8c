//! Who does the saying: the noun phrase that is a cue's subject.
//!
//! Nothing is parsed. The words beside a cue are stepped over phrase by phrase (`, a doctor,`,
//! `(Lab)`, `who leads the group`, `in Leedford`) until a mention is left that can be the head.

use std::ops::Range;

use super::page::Page;
use super::small::Small;
use crate::name::Form;
use crate::scan::{Bracket, Class, Flags, Kind, Token};

/// Who says something: the words, and the mentions in them (several, where several speak together).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Subject {
    pub(super) tokens: Range<u32>,
    /// Indices of mentions; none where the words are no mention.
    pub(super) mentions: Range<usize>,
}

/// A subject is looked for this many tokens before its verb: two long appositions.
const FARTHEST: u32 = 60;

/// Phrases between a subject and its verb: `Roe, 41, of Leedford, who leads the group, said`.
const MOST_STEPS: usize = 6;

/// An inverted subject begins so many words behind the verb at most: `said a visibly moved Jane Roe`.
const FARTHEST_BEHIND: u32 = 5;

/// A subject that is no mention has at most so many words: `Those who live nearby said`.
const LONGEST_PHRASE: u32 = 8;

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
            Kind::Comma | Kind::Dash => match apposition(page, last, floor) {
                Some(start) => start,
                None => last,
            },
            // `Roe Jr.,`
            Kind::Stop if page.is_any(last.wrapping_sub(1), &["jr", "sr"]) => last,
            // `Roe, 41, of Leedford,`
            Kind::Number if page.before(last).kind == Kind::Comma => last - 1,
            Kind::Bracket(Bracket::Close) => bracket(page, last, floor)?,
            Kind::Word if page.is_small(last, &["who", "which", "that"]) => last,
            _ => return inside(page, floor..end),
        };
    }
    None
}

/// The `who` of the clause that a mention ends, with its token `last`: `the man who lives in Leedford`.
fn relative(page: &Page<'_>, mention: usize, last: u32, floor: u32) -> Option<u32> {
    let tokens = page.tokens.slice(floor..last).iter().rev();
    let words = tokens.take_while(|token| matches!(token.kind, Kind::Word));
    let relative = |(id, token): &(u32, &Token)| {
        token.class.has(Class::FUNCTION)
            && token.class.and(Class::LINKS) == Class::RELATIVE
            && page.is_any(*id, &["who", "which", "whose"])
    };
    let (who, _) = (floor..last).rev().zip(words).find(relative)?;
    // `which he declared`, `whose spokesman said`: a subject of its own.
    if who + 1 >= page.tokens_of(mention).start {
        return None;
    }
    let comma = page.before(who).kind == Kind::Comma;
    Some(who - u32::from(comma))
}

/// Where the apposition begins that ends with the comma `last`, with its own comma; `None` if what
/// stands there is no apposition.
fn apposition(page: &Page<'_>, last: u32, floor: u32) -> Option<u32> {
    let comma = (floor..last)
        .rev()
        .find(|&id| matches!(page.at(id).kind, Kind::Comma | Kind::Dash))?;
    let left = comma.checked_sub(1).filter(|&left| left >= floor)?;
    let first = page.mention(comma + 1);
    // `Leedford, Jane Roe,` but `Jane Roe, Chief Executive of the council,`.
    let own = first.is_some_and(|it| {
        page.is_person(it) || !page.mention(left).is_some_and(|it| page.is_person(it))
    });
    let named = own && page.at(comma + 1).is(Flags::CAPITAL);
    (!named && !is_named(page, left, comma + 1..last)).then_some(comma)
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

/// The head of the noun phrase that ends with a mention: past `of Leedford`, and with those whom `and` joins
/// to it.
fn head(page: &Page<'_>, last: usize, floor: u32) -> Subject {
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
fn opens_phrase(page: &Page<'_>, id: u32) -> bool {
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

/// The subject in a stretch whose last word is no mention: the words behind its last comma, if they are few,
/// or the first mention that no preposition governs.
fn inside(page: &Page<'_>, tokens: Range<u32>) -> Option<Subject> {
    // `Roe said that the accused told him`: a clause of its own.
    let opens = |id: u32, class: Class| {
        class.has(Class::LINKS)
            && !class.is_preposition()
            && page.is_small(id, &["that", "because", "but"])
    };
    let part = |id: &u32| {
        let token = page.at(*id);
        (token.is_wordlike() || token.kind == Kind::Hyphen) && !opens(*id, token.class)
    };
    let words = tokens.clone().rev().take_while(part).count();
    let start = tokens.end - u32::try_from(words).unwrap_or_default();
    let start = page
        .mention(start)
        .map_or(start, |it| page.tokens_of(it).start);
    let phrase = start.max(tokens.start)..tokens.end;
    let named = if is_attribute(page, &phrase) {
        None
    } else {
        first_in(page, phrase.clone())
    };
    named
        .or_else(|| of_words(page, phrase))
        .or_else(|| first_in(page, tokens))
}

/// Whether the one mention of a phrase stands before its noun: `the Leedford hunk`.
fn is_attribute(page: &Page<'_>, phrase: &Range<u32>) -> bool {
    let noun = phrase.end.wrapping_sub(1);
    let (first, last) = (page.at(phrase.start).class, page.at(noun).class);
    let named = || {
        page.mention(phrase.start + 1)
            .map(|it| page.tokens_of(it).end)
    };
    phrase.len() > 2
        && first.has(Class::FUNCTION)
        && first.has(Class::DETERMINER)
        && !last.has(Class::FUNCTION.with(Class::TIME))
        && !page.words(noun).ends_with("ly")
        && named() == Some(noun)
        && !page.is_possessive(noun - 1)
}

/// Words that are a noun phrase as far as one can see, though no mention: `those who live nearby`.
fn of_words(page: &Page<'_>, phrase: Range<u32>) -> Option<Subject> {
    let small = |id: u32| {
        let token = page.at(id);
        token.class.has(Class::FUNCTION) && !page.small(id).has(Small::DETERMINER)
    };
    if let Some(last) = phrase
        .end
        .checked_sub(1)
        .filter(|it| *it >= phrase.start && page.small(*it).has(Small::ANYBODY))
    {
        return Some(Subject {
            tokens: last..phrase.end,
            mentions: 0..0,
        });
    }
    // `As one of them put it`; `last year a survey`.
    let start = phrase.clone().find(|&id| !small(id)).unwrap_or(phrase.end);
    let start = if page.is_any(start, &["last", "this", "next", "earlier"]) {
        let mut behind = start + 1..phrase.end;
        behind
            .find(|&id| !small(id) && page.at(id).class.has(Class::FUNCTION))
            .unwrap_or(start)
    } else {
        start
    };
    let phrase = start..phrase.end;
    if phrase.len() == 1 && is_lone_verb(page, start) {
        return None;
    }
    let fits = !phrase.is_empty()
        && phrase.end - phrase.start <= LONGEST_PHRASE
        && !phrase
            .clone()
            .any(|id| page.at(id).class.has(Class::AUXILIARY))
        && (opens_phrase(page, phrase.start) || !phrase.clone().any(small));
    fits.then(|| Subject {
        mentions: owner(page, &phrase).map_or(0..0, |it| it..it + 1),
        tokens: phrase,
    })
}

/// `denied`, alone: a verb that has lost its subject is nobody.
fn is_lone_verb(page: &Page<'_>, id: u32) -> bool {
    let class = page.at(id).class;
    !class.has(Class::FUNCTION) && class.has(Class::PAST) && !class.has(Class::NOUN)
}

/// Whose words are meant where a phrase names a text or an office by its owner: `her statement`.
fn owner(page: &Page<'_>, phrase: &Range<u32>) -> Option<usize> {
    if !page.is_small(phrase.start, &["his", "her"]) || phrase.end - phrase.start > 3 {
        return None;
    }
    let before = page
        .names
        .mentions
        .partition_point(|it| it.tokens.start < phrase.start);
    let recent = (0..before).rev().take(MOST_BACK);
    recent.into_iter().find(|&it| page.is_person(it))
}

/// An owner is looked for among so many mentions.
const MOST_BACK: usize = 24;

/// The first mention of a stretch that no preposition governs.
pub(super) fn first_in(page: &Page<'_>, tokens: Range<u32>) -> Option<Subject> {
    let mentions = page.names.within(tokens.clone());
    let free = |start: u32| start <= tokens.start || !is_preposition(page, start - 1);
    let first = mentions
        .iter()
        .take(MOST_STEPS)
        .find(|it| free(it.tokens.start) && !page.is_possessive(it.tokens.end - 1))?;
    let index = page.mention(first.tokens.start)?;
    Some(Subject {
        tokens: first.tokens.clone(),
        mentions: index..index + 1,
    })
}

/// The subject behind a verb (`said Roe`, `said Leedford's mayor, Jane Roe`), no further than `end`.
pub(super) fn behind(page: &Page<'_>, verb: u32, end: u32) -> Option<Subject> {
    let start = verb + 1;
    let mut near =
        (start..end.min(start + FARTHEST_BEHIND)).take_while(|&id| may_precede_name(page, id));
    let Some(mut index) = near.find_map(|id| page.mention(id)) else {
        let word = |id: &u32| may_precede_name(page, *id) || page.is_small(*id, &["of"]);
        let words = (start..end).take_while(word).count();
        let phrase = start..start + u32::try_from(words).unwrap_or_default();
        return of_words(page, without_participle(page, phrase));
    };
    // Of `Leedford council leader Jane Roe` the last mention is the head.
    for _ in 0..MOST_STEPS {
        let after = page.tokens_of(index).end;
        let nouns = |id: &u32| {
            may_precede_name(page, *id)
                && !page.at(*id).class.has(Class::FUNCTION)
                && !page.words(*id).ends_with("ing")
        };
        let mut words = (after..end.min(after + FARTHEST_BEHIND)).take_while(nouns);
        match words.find_map(|id| page.mention(id)) {
            Some(next) => index = next,
            None => break,
        }
    }
    // `Roe's partner, Sam Tarrant`.
    let comma = page.tokens_of(index).end;
    if page.at(comma).kind == Kind::Comma
        && !page.is_person(index)
        && comma + 1 < end
        && let Some(name) = page.mention(comma + 1).filter(|&it| page.is_person(it))
    {
        index = name;
    }
    let mut last = index;
    let after = page.tokens_of(index).end;
    if page.is_small(after, &["and"])
        && after + 1 < end
        && let Some(other) = page.mention(after + 1)
    {
        last = other;
    }
    Some(Subject {
        tokens: page.tokens_of(index).start..page.tokens_of(last).end,
        mentions: index..last + 1,
    })
}

/// A noun phrase without the participle that goes on behind it: `a study | published in May`.
fn without_participle(page: &Page<'_>, phrase: Range<u32>) -> Range<u32> {
    let last = phrase.end.saturating_sub(1);
    let (noun, class) = (page.before(last).class, page.at(last).class);
    let participle = phrase.len() > 2
        && !class.has(Class::FUNCTION)
        && class.has(Class::PARTICIPLE)
        && !noun.has(Class::FUNCTION);
    phrase.start..phrase.end - u32::from(participle)
}

/// Whether a word can stand before a name in its noun phrase: `the`, `16-year-old`, `council`.
fn may_precede_name(page: &Page<'_>, id: u32) -> bool {
    let token = page.at(id);
    let word = matches!(token.kind, Kind::Word | Kind::Number | Kind::Hyphen);
    word && !page.does(id, Small::PREPOSITION.with(Small::NO_NOUN))
}

/// Whether a word governs the noun phrase behind it.
pub(super) fn is_preposition(page: &Page<'_>, id: u32) -> bool {
    page.does(id, Small::PREPOSITION)
}

//! Noun phrases that are no mention, or have one inside.

use std::ops::Range;

use super::super::meant;
use super::super::noun::Noun;
use super::super::page::Page;
use super::super::small::Small;
use super::head::opens_phrase;
use super::{MOST_STEPS, Subject, antecedent, is_preposition};
use crate::scan::{Class, Closed, Kind, Open, Token};

/// A subject that is no mention has at most so many words: `Those who live nearby said`.
pub(super) const LONGEST_PHRASE: u32 = 8;

/// The subject in a stretch whose last word is no mention: the words behind its last comma, if they are few,
/// or the first mention that no preposition governs.
pub(super) fn inside(page: &Page<'_>, tokens: Range<u32>) -> Option<Subject> {
    // `Roe said that the accused told him`: a clause of its own.
    let opens = |id: u32, class: Class| {
        class.closed().has(Closed::LINK)
            && !class.link().is_preposition()
            && page.is_small(id, &["that", "because", "but"])
    };
    let part = |(id, token): &(u32, &Token)| {
        if token.class.has(Class::FUNCTION) {
            !opens(*id, token.class)
        } else {
            token.is_wordlike() || token.kind == Kind::Hyphen
        }
    };
    let here = page.tokens.slice(tokens.clone()).iter().rev();
    let words = tokens.clone().rev().zip(here).take_while(part).count();
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
    // `A man who saw it said`
    let who = |it: &Subject| {
        let mut before = phrase.start..it.tokens.start;
        before.find(|&id| page.is_small(id, &["who"]))
    };
    let relative = named.as_ref().and_then(who);
    relative
        .and_then(|who| antecedent(page, who, tokens.start))
        .or(named)
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
        && first.closed().has(Closed::DETERMINER)
        && !last.has(Class::FUNCTION.with(Class::TIME))
        && !page.words(noun).ends_with("ly")
        && named() == Some(noun)
        && !page.is_possessive(noun - 1)
}

/// Words that are a noun phrase as far as one can see, though no mention: `those who live nearby`.
pub(super) fn of_words(page: &Page<'_>, phrase: Range<u32>) -> Option<Subject> {
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
    let start = past_about(page, start);
    let phrase = start..phrase.end;
    if phrase.len() == 1 && is_lone_verb(page, start) {
        return None;
    }
    // `A source close to her`
    let auxiliary = |id: u32| {
        let class = page.at(id).class;
        class.has(Class::AUXILIARY) && !class.link().is_preposition()
    };
    let fits = !phrase.is_empty()
        && phrase.end - phrase.start <= LONGEST_PHRASE
        && !phrase.clone().any(auxiliary)
        // `Half of | all reported thefts`
        && !is_preposition(page, phrase.end - 1)
        && (opens_phrase(page, phrase.start) || !phrase.clone().any(small));
    fits.then(|| Subject {
        mentions: owner(page, &phrase).map_or(0..0, |it| it..it + 1),
        tokens: phrase,
    })
}

/// Past the adverbs before a number: `nearly | half of them`, `at least | three in ten`.
pub(super) fn past_about(page: &Page<'_>, start: u32) -> u32 {
    const ABOUT: &[&str] = &["about", "almost", "least", "nearly", "roughly"];
    let at = u32::from(page.is_small(start, &["at"]));
    let about = page.is_any(start + at, ABOUT);
    if about { start + at + 1 } else { start }
}

/// `denied`, alone: a verb that has lost its subject is nobody.
fn is_lone_verb(page: &Page<'_>, id: u32) -> bool {
    let class = page.at(id).class;
    class.open().has(Open::PAST) && !class.open().has(Open::NOUN)
}

/// Whose words are meant where a phrase names what somebody wrote or said: `her statement`, but not `her family`.
fn owner(page: &Page<'_>, phrase: &Range<u32>) -> Option<usize> {
    let noun = phrase.end.wrapping_sub(1);
    let is_said = phrase.len() <= 3
        && page.is_small(phrase.start, &["her", "his"])
        && Noun::of(page, noun).has(Noun::WORDS);
    is_said.then(|| meant::owner(page, phrase.start))?
}

/// Adjectives before a noun are so many: `in a long and angry | council meeting`.
const MOST_ADJECTIVES: usize = 2;

/// Whether a preposition stands before a noun, and before its adjectives and its determiner if it has one.
fn is_governed(page: &Page<'_>, noun: u32, floor: u32) -> bool {
    if noun <= floor {
        return false;
    }
    let small = |id: &u32| page.at(*id).class.has(Class::FUNCTION) || !page.at(*id).is_wordlike();
    if small(&(noun - 1)) {
        return is_preposition(page, noun - 1);
    }
    let mut before = (floor..noun).rev().take(MOST_ADJECTIVES + 1);
    let Some(word) = before.find(small) else {
        return false;
    };
    let article = page.is_small(word, &["a", "an", "the"]);
    article && word > floor && is_preposition(page, word - 1)
}

/// The first mention of a stretch that no preposition governs.
pub(in crate::quote) fn first_in(page: &Page<'_>, tokens: Range<u32>) -> Option<Subject> {
    let mentions = page.names.within(tokens.clone());
    let free = |start: u32| !is_governed(page, start, tokens.start);
    let first = mentions
        .iter()
        .take(MOST_STEPS)
        .find(|it| free(it.tokens.start) && !page.is_possessive(it.tokens.end - 1))?;
    // Of `Leedford boss Jane Roe` the last mention is the head.
    let mut index = page.mention(first.tokens.start)?;
    for _ in 0..MOST_STEPS {
        let end = page.tokens_of(index).end;
        if end >= tokens.end || page.at(end).class.has(Class::FUNCTION) {
            break;
        }
        let next = page.mention(end).filter(|&it| {
            let noun = page.is_person(it) || page.tokens_of(it).len() == 1;
            let owns = |end: u32| page.is_possessive(end - 1);
            noun && !owns(end) && !owns(page.tokens_of(it).end)
        });
        match next {
            Some(next) => index = next,
            None => break,
        }
    }
    Some(Subject {
        tokens: first.tokens.start..page.tokens_of(index).end,
        mentions: index..index + 1,
    })
}

//! The subject behind its verb: `said Roe`.

use std::ops::Range;

use super::super::page::Page;
use super::super::small::Small;
use super::phrase::of_words;
use super::{MOST_STEPS, Subject, is_preposition};
use crate::name::Form;
use crate::scan::{Class, Kind, Open};

/// An inverted subject begins so many words behind the verb at most: `said a visibly moved Jane Roe`.
const FARTHEST_BEHIND: u32 = 5;

/// The subject behind a verb (`said Roe`, `said Leedford's mayor, Jane Roe`), no further than `end`.
pub(in crate::quote) fn behind(page: &Page<'_>, verb: u32, end: u32) -> Option<Subject> {
    let start = verb + 1;
    let mut near =
        (start..end.min(start + FARTHEST_BEHIND)).take_while(|&id| may_precede_name(page, id));
    let first = near.find_map(|id| page.mention(id));
    let named = first.is_some_and(|it| page.form(it) == Some(Form::Name));
    let held = if named {
        None
    } else {
        offices(page, start, end)
    };
    let Some(mut index) = held.or(first) else {
        let word = |id: &u32| may_precede_name(page, *id) || page.is_small(*id, &["of"]);
        let words = (start..end).take_while(word).count();
        let phrase = start..start + u32::try_from(words).unwrap_or_default();
        // `According to early results | of the poll`.
        let of = || phrase.clone().find(|&id| page.is_small(id, &["of"]));
        return of_words(page, without_participle(page, phrase.clone()))
            .or_else(|| of_words(page, start..of()?));
    };
    // Of `Leedford council leader Jane Roe` the last mention is the head.
    for _ in 0..MOST_STEPS {
        let after = page.tokens_of(index).end;
        let nouns = |id: &u32| {
            may_precede_name(page, *id)
                && (!page.at(*id).class.has(Class::FUNCTION) || is_compound(page, *id))
                && !page.words(*id).ends_with("ing")
        };
        let mut words = (after..end.min(after + FARTHEST_BEHIND)).take_while(nouns);
        match words.find_map(|id| page.mention(id)) {
            Some(next) => index = next,
            None => break,
        }
    }
    // `Roe's partner, Sam Tarrant`, `his partner, the potter Sam Tarrant`.
    let comma = page.tokens_of(index).end;
    if page.at(comma).kind == Kind::Comma && !page.is_person(index) {
        let apart = comma + 1 + u32::from(page.is_small(comma + 1, &["the"]));
        let words = (apart..end.min(apart + FARTHEST_BEHIND)).take_while(|&id| is_noun(page, id));
        let most = if apart > comma + 1 { MOST_STEPS } else { 1 };
        let mut mentions = words.take(most).filter_map(|id| page.mention(id));
        // `said the firm, the company Sam Tarrant founded`: a clause of its own.
        let acts = |it: usize| {
            let behind = page.tokens_of(it).end;
            apart > comma + 1
                && page.at(behind).is_wordlike()
                && !is_preposition(page, behind)
                && page.at(behind).class.and(Class::CALENDAR) == Class::NONE
        };
        let person = mentions.find(|&it| page.is_person(it));
        index = person.filter(|&it| !acts(it)).unwrap_or(index);
    }
    let mut last = index;
    let after = page.tokens_of(index).end;
    if page.is_small(after, &["and"])
        && after + 1 < end
        && let Some(other) = page.mention(after + 1)
    {
        last = other;
    }
    Some(Subject::all(page, index, last))
}

/// An office that another one follows has so many tokens at most, and so has that with the name behind it:
/// `mother-of-three | and`.
const LONGEST_OFFICE: u32 = 8;

/// The name behind two offices that `and` joins: `said | author and historian | Jane Roe`.
fn offices(page: &Page<'_>, start: u32, end: u32) -> Option<usize> {
    let mut near = (start..end.min(start + LONGEST_OFFICE))
        .take_while(|&id| matches!(page.at(id).kind, Kind::Word | Kind::Hyphen));
    let and = near.find(|&id| page.is_small(id, &["and"]))?;
    let office = |id: u32| {
        let mention = page.mention(id);
        may_precede_name(page, id) && mention.is_none_or(|it| page.form(it) == Some(Form::Role))
    };
    let joins = and > start && (start..and).all(office);
    let end = end.min(and + 1 + LONGEST_OFFICE);
    let mut words = (and + 1..end).take_while(|&id| is_noun(page, id));
    let name = words.find_map(|id| page.mention(id).filter(|&it| page.is_person(it)))?;
    (joins && page.tokens_of(name).start > and + 1).then_some(name)
}

/// Whether a word is none of the closed classes.
fn is_noun(page: &Page<'_>, id: u32) -> bool {
    let token = page.at(id);
    let word = matches!(token.kind, Kind::Word | Kind::Hyphen);
    word && (!token.class.has(Class::FUNCTION) || is_compound(page, id))
}

/// Whether hyphens tie a word on both sides: `mother-of-three`.
fn is_compound(page: &Page<'_>, id: u32) -> bool {
    page.before(id).kind == Kind::Hyphen && page.at(id + 1).kind == Kind::Hyphen
}

/// A noun phrase without the participle that goes on behind it: `a study | published in May`.
fn without_participle(page: &Page<'_>, phrase: Range<u32>) -> Range<u32> {
    let last = phrase.end.saturating_sub(1);
    let (noun, class) = (page.before(last).class, page.at(last).class);
    let participle = phrase.len() > 2
        && !class.has(Class::FUNCTION)
        && class.open().has(Open::PARTICIPLE)
        && !noun.has(Class::FUNCTION);
    phrase.start..phrase.end - u32::from(participle)
}

/// Whether a word can stand before a name in its noun phrase: `the`, `16-year-old`, `council`.
fn may_precede_name(page: &Page<'_>, id: u32) -> bool {
    let token = page.at(id);
    let word = matches!(token.kind, Kind::Word | Kind::Number | Kind::Hyphen);
    word && (!page.does(id, Small::PREPOSITION.with(Small::NO_NOUN)) || is_compound(page, id))
}

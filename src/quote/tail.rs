//! What belongs to a reporting clause behind its verb: who is told, and when and where.

use std::ops::Range;

use super::page::Page;
use super::small::Small;
use super::verb;
use crate::scan::{Class, Closed, Flags, Kind, Link};

/// An addressee has at most so many tokens: `told the house of commons home affairs committee`.
pub(super) const LONGEST_ADDRESSEE: u32 = 10;

/// Between a verb and what it reports at most so many tokens may stand: `in a statement on Friday`.
pub(super) const LONGEST_TAIL: u32 = 16;

/// Who is told: the mention behind the verb, or the words up to a mark or `that`.
pub(super) fn addressee(page: &Page<'_>, start: u32, end: u32) -> Option<Range<u32>> {
    let end = end.min(start + LONGEST_ADDRESSEE);
    let quote = |id: u32| matches!(page.at(id).kind, Kind::Quote(..));
    if quote(start)
        && let Some(close) = (start + 1..end).find(|&id| quote(id))
    {
        let that = page.is_small(close + 1, &["that"]);
        return that.then_some(start..close + 1);
    }
    let goes_on =
        |id: &u32| page.at(*id).kind == Kind::Word && !page.does(*id, Small::NO_ADDRESSEE);
    // `told of her “despair”`; `warned last month that`
    if page.is_small(start, &["of"])
        || is_day(page, start)
        || page.is_time(start + 1) && page.is_any(start, &["this", "next"])
    {
        return None;
    }
    // `told them he was late`
    if page.is_small(start, &["him", "them", "me", "us"]) {
        return Some(start..start + 1);
    }
    let mut words = (start..end).take_while(goes_on);
    if let Some(mention) = words.clone().take(3).find_map(|id| page.mention(id)) {
        let told = page.tokens_of(whole(page, mention));
        let nouns = told.end..end.min(told.end + MOST_NOUNS);
        return match nouns.clone().find(|&id| page.is_small(id, &["that"])) {
            Some(that) if (told.end..that).all(|id| is_noun(page, id)) => Some(start..that),
            _ => Some(start..before_subject(page, start, told)),
        };
    }
    let last = words.by_ref().last()?;
    let behind = last + 1;
    let stops = !page.at(behind).is_wordlike()
        || behind - start <= 2
        || page.is_small(behind, &["that"])
        || verb::is_infinitive(page, behind);
    stops.then_some(start..last + 1)
}

/// Behind a name stand so many nouns of who is told, and `that`: `told a Leedford council | committee meeting that`.
const MOST_NOUNS: u32 = 4;

/// Whether a word is none of the closed classes.
fn is_noun(page: &Page<'_>, id: u32) -> bool {
    let token = page.at(id);
    token.kind == Kind::Word && !token.class.has(Class::FUNCTION)
}

/// Where who is told ends, if a name behind the noun is the subject of what is said: `told the inquest | Roe was late`.
fn before_subject(page: &Page<'_>, start: u32, name: Range<u32>) -> u32 {
    let noun = start + 1;
    let apart = name.start == noun + 1
        && page.at(start).class.is_determiner()
        && !page.at(noun).is(Flags::CAPITAL)
        && !page.is_possessive(noun)
        && page.at(name.end).class.has(Class::AUXILIARY);
    if apart { name.start } else { name.end }
}

/// Of `the Post's Jane Roe` the last mention is who is told.
fn whole(page: &Page<'_>, mention: usize) -> usize {
    let end = page.tokens_of(mention).end;
    let owner = end > 0 && page.is_possessive(end - 1);
    let next = owner.then(|| page.mention(end)).flatten();
    next.unwrap_or(mention)
}

/// How far a clause reaches behind its verb, and whether it ends there: `on Friday`, `in a statement`,
/// `when she was asked`.
pub(super) fn tail(page: &Page<'_>, from: u32, end: u32) -> (u32, bool) {
    let apart = page.at(from).kind == Kind::Comma || page.is_small(from, &["however"]);
    if apart && let Some(that) = aside(page, from, end) {
        return (that, false);
    }
    if from >= end || !page.at(from).is_wordlike() {
        return (from, is_end(page, from, end));
    }
    if !opens_tail(page, from) || verb::is_infinitive(page, from) || verb::is_to_deed(page, from) {
        return (from, false);
    }
    // Behind the last word that can only belong to the tail.
    let mut sure = from;
    let mut clause = false;
    let phrase = page.at(from).class.link().is_preposition();
    for id in from..end.min(from + LONGEST_TAIL) {
        let token = page.at(id);
        let class = token.class;
        if !token.is_wordlike() && token.kind != Kind::Hyphen {
            // `said in Leedford, Ohio, | that`, `said on Leedford Radio, where she works, | that`
            let next = page.at(id + 1);
            let place = next.is(Flags::CAPITAL) || page.is_small(id + 1, &["where", "which"]);
            let that = place.then(|| aside(page, id, end)).flatten();
            return that.map_or_else(|| (id, is_end(page, id, end)), |that| (that, false));
        }
        let time = class.has(Class::CALENDAR)
            || is_day(page, id)
            || sure == id
                && (page.is_time(id) || token.kind == Kind::Number && is_of_month(page, id));
        if time && !phrase && page.owns(id) {
            // `said last week's vote was lost`
            return (from, false);
        } else if time {
            sure = id + 1;
        } else if phrase && opens_next_phrase(page, id) {
            sure = id;
        } else if class.has(Class::FUNCTION) && !is_in_phrase(class) {
            let small = page.small(id);
            clause |= small.has(Small::CLAUSE);
            let verb = class.has(Class::AUXILIARY) || small.has(Small::SUBJECT);
            if class.link() == Link::RELATIVE && page.is_any(id, &["that"]) {
                return (id, false);
            }
            // `on Friday it was shut`: what is reported has begun.
            if verb && !clause {
                return (sure, false);
            }
        }
    }
    if end <= from + LONGEST_TAIL {
        (end, true)
    } else {
        (sure, false)
    }
}

/// Whether a number is a day: `said on March | 3 it was shut`, but `said in March three were shut`.
#[inline(never)]
fn is_of_month(page: &Page<'_>, id: u32) -> bool {
    page.before(id).class.has(Class::CALENDAR) && page.is_small(id.wrapping_sub(2), &["on"])
}

/// What is set between commas before `that` has so many tokens: `said, in a letter to the council, that`.
const LONGEST_ASIDE: u32 = 10;

/// The `that` behind phrases set between commas: `said, in a letter, | that`, `said however, | that`; but `, that evening,`
/// is one of them, and `the road, that he built` none.
fn aside(page: &Page<'_>, from: u32, end: u32) -> Option<u32> {
    let is_comma = |id: &u32| page.at(*id).kind == Kind::Comma;
    let is_however = |id: u32| page.is_small(id, &["however"]);
    let is_that =
        |id: u32| page.is_small(id, &["that"]) && !is_day(page, id + 1) && !page.is_time(id + 1);
    let is_phrase = |id: u32| {
        !is_that(id)
            && (is_however(id)
                || opens_tail(page, id)
                || page.is_small(id, &["that", "where", "which"]))
    };
    let near = from + 1..end.min(from + LONGEST_ASIDE);
    let mut behind = near.filter(is_comma).map(|comma| comma + 1);
    behind.find(|&id| !is_phrase(id)).filter(|&id| is_that(id))
}

/// Whether a determiner opens the noun phrase behind another: `in a note the outlook was`.
fn opens_next_phrase(page: &Page<'_>, id: u32) -> bool {
    let class = page.at(id).class;
    if !class.has(Class::FUNCTION)
        || !class.closed().has(Closed::DETERMINER)
        || class.closed().has(Closed::LINK)
    {
        return false;
    }
    let before = page.before(id);
    let in_phrase = page.before(id.wrapping_sub(1)).class.has(Class::FUNCTION);
    let noun = in_phrase || !verb::is_only_verb(before.class);
    before.kind == Kind::Word && !before.class.has(Class::FUNCTION) && noun
}

/// Whether a small word stands in a noun phrase or before one, and opens no clause; most do, and need not be looked up.
fn is_in_phrase(class: Class) -> bool {
    class.link().is_preposition() || class.is_determiner() && !class.closed().has(Closed::LINK)
}

fn opens_tail(page: &Page<'_>, id: u32) -> bool {
    let class = page.at(id).class;
    if class.has(Class::FUNCTION) {
        return class.link().is_preposition()
            || page.does(id, Small::CLAUSE.with(Small::PREPOSITION))
            || class.closed().has(Closed::DETERMINER) && page.is_any(id, &["this"]);
    }
    class.has(Class::CALENDAR) || is_day(page, id) || page.words(id).ends_with("ly")
}

/// `today`, `last`: words of time that no calendar has.
fn is_day(page: &Page<'_>, id: u32) -> bool {
    page.at(id).class.has(Class::IN_TIME) && page.small(id).has(Small::DAY)
}

/// Whether a clause ends with the token at `id`.
fn is_end(page: &Page<'_>, id: u32, end: u32) -> bool {
    let token = page.at(id);
    id >= end
        || token.is_terminal()
        || matches!(
            token.kind,
            Kind::Comma | Kind::Semicolon | Kind::Dash | Kind::End
        )
}

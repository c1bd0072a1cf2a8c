//! What a quotation is: somebody's words, or a term, a title, a nickname in marks.

use super::QuoteKind;
use super::page::Page;
use super::pair::{End, Region};
use super::speaker::{Credit, Link};
use crate::BlockKind;
use crate::scan::{Class, Flags, Kind, Token};

/// So many words in marks are somebody's words, whoever they are: 98 in 100, as counted over annotated news.
const SURELY_SAID: usize = 6;

/// So few are a term or a title unless the sentence credits them.
const HARDLY_SAID: usize = 2;

/// The words of a region, as far as it matters how many they are.
pub(super) fn count_words(page: &Page<'_>, region: &Region) -> usize {
    page.count_words(region.tokens.clone(), SURELY_SAID)
}

/// What a quotation of so many words is, that opens with a region.
pub(super) fn of(
    page: &Page<'_>,
    first: &Region,
    words: usize,
    credit: Option<&Credit>,
) -> QuoteKind {
    if first.end == End::Turn {
        return QuoteKind::Indirect;
    }
    let link = credit.map(|credit| credit.found.link);
    let headline = page.kind(first.passage) == BlockKind::Headline;
    match link {
        Some(Link::Whole | Link::Split | Link::Near) if !headline && is_cited(page, first) => {
            QuoteKind::Scare
        }
        Some(Link::Whole) if is_fragment(page, first) => QuoteKind::Mixed,
        Some(Link::Whole | Link::Split) if !headline => QuoteKind::Direct,
        Some(Link::Whole | Link::Split) => QuoteKind::Mixed,
        Some(Link::Part) if !is_term(page, first, words) => QuoteKind::Mixed,
        Some(Link::Part) => QuoteKind::Scare,
        _ if headline => QuoteKind::Scare,
        _ if words <= HARDLY_SAID && !is_sentence(page, first) => QuoteKind::Scare,
        _ if first.whole && ends(page, first) && !is_loose(page, first) => QuoteKind::Direct,
        _ if words >= SURELY_SAID && first.whole && !is_title(page, first) => QuoteKind::Direct,
        _ if words >= SURELY_SAID && !is_title(page, first) => QuoteKind::Mixed,
        _ if words > HARDLY_SAID && !is_term(page, first, words) && !is_loose(page, first) => {
            QuoteKind::Mixed
        }
        _ => QuoteKind::Scare,
    }
}

/// Whether a region goes on with a sentence whose verb is near: `felt “cheated”`, `called it “a joke.”`
fn is_fragment(page: &Page<'_>, region: &Region) -> bool {
    let first = page.at(region.tokens.start);
    let mut near = region.open().saturating_sub(2)..region.open();
    !region.whole
        && first.kind == Kind::Word
        && !first.is(Flags::CAPITAL)
        && near.any(|id| page.at(id).class.has(Class::CUES))
}

/// Whether a region ends with a mark that ends an utterance.
fn ends(page: &Page<'_>, region: &Region) -> bool {
    let last = page.before(region.tokens.end);
    last.is_terminal() || last.kind == Kind::Comma
}

/// Whether a region is the title of a work that a sentence names, and not the object of a cue: `told "Round the
/// Table" that`, but `chanted "Build the Bridge"`.
fn is_cited(page: &Page<'_>, region: &Region) -> bool {
    if !is_title(page, region) {
        return false;
    }
    let before = region.open().saturating_sub(1);
    let comma = page.at(before).kind == Kind::Comma;
    let verb = before.saturating_sub(u32::from(comma));
    let object = page.tier(verb).is_some() && !page.at(verb).class.has(Class::TELL);
    let colon = page.at(before).kind == Kind::Colon;
    let said = page.mention(region.after()).is_some() || page.tier(region.after()).is_some();
    let named = is_named(page, region.open()) || page.is_any(verb, &["sang", "sing", "sings"]);
    named || !object && !colon && !said && !page.before(region.tokens.end).is_terminal()
}

/// Whether a region is a sentence of its own: `“Mr. Roe?”`
fn is_sentence(page: &Page<'_>, region: &Region) -> bool {
    (page.before(region.open()).is(Flags::SENTENCE_END)
        || page.passage(region.passage).start == region.open())
        && page.before(region.tokens.end).is_terminal()
}

/// Whether a fragment is a name for something: said to be one, or written like one.
fn is_term(page: &Page<'_>, region: &Region, words: usize) -> bool {
    let known =
        page.is_small(region.open().saturating_sub(1), &["the"]) && is_attribute(page, region);
    words < SURELY_SAID && (known || is_named(page, region.open()) || is_title(page, region))
}

/// Whether the words before a mark say that a name follows.
fn is_named(page: &Page<'_>, open: u32) -> bool {
    const NAMING: &[&str] = &[
        "album",
        "book",
        "called",
        "dubbed",
        "entitled",
        "film",
        "hashtag",
        "named",
        "nicknamed",
        "phrase",
        "series",
        "show",
        "so-called",
        "song",
        "term",
        "terms",
        "titled",
        "word",
        "words",
    ];
    if page.before(open).is_wordlike() && page.is_small(open - 1, &["as"]) {
        return open > 1 && page.is_any(open - 2, &["known", "to"]);
    }
    open > 0 && page.is_any(open - 1, NAMING)
}

/// Whether a region hangs on nothing that is said.
fn is_loose(page: &Page<'_>, region: &Region) -> bool {
    is_attribute(page, region) || is_listed(page, region)
}

/// Whether a region stands before a noun as its attribute: `the "walk and talk" scheme`.
fn is_attribute(page: &Page<'_>, region: &Region) -> bool {
    let behind = page.at(region.after());
    behind.kind == Kind::Word
        && !behind.is(Flags::CAPITAL)
        && !behind.class.has(Class::FUNCTION)
        && page.before(region.tokens.end).is_wordlike()
        && region.after() < page.passage(region.passage).end
}

/// Whether a region is one of several in a row: `"grapple," "optics" and "yeet"`.
fn is_listed(page: &Page<'_>, region: &Region) -> bool {
    let passage = page.passage(region.passage);
    let joins = |id: u32| page.at(id).kind == Kind::Comma || page.is_small(id, &["and", "or"]);
    // The mark behind the last words of a quotation inside another one closes the outer one.
    let own = |weight| weight == region.weight || region.is_outer();
    let quote = |id: u32| matches!(page.at(id).kind, Kind::Quote(weight, _) if own(weight));
    let mut behind = region.after()..passage.end.min(region.after() + 3);
    let mut before = (passage.start.max(region.open().saturating_sub(3))..region.open()).rev();
    behind.find(|&id| !joins(id)).is_some_and(quote)
        || before.find(|&id| !joins(id)).is_some_and(quote)
}

/// Whether words are written like a title: all but the small ones have a capital, and there are two or more.
fn is_title(page: &Page<'_>, region: &Region) -> bool {
    let tokens = page.tokens.slice(region.tokens.clone());
    let small = |token: &Token| token.class.has(Class::FUNCTION) || !token.is_wordlike();
    // `Leedford will be Leedford`: the verb of a title has a capital.
    let fits = |token: &Token| {
        let verb = token.class.has(Class::FUNCTION) && token.class.has(Class::AUXILIARY);
        small(token) && !verb || token.is(Flags::CAPITAL) || token.kind == Kind::Number
    };
    let capital = |token: &&Token| token.is(Flags::CAPITAL) && !small(token);
    tokens.iter().all(fits) && tokens.iter().filter(capital).count() >= 2
}

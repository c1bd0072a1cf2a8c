//! Runs of capitalised words: where they begin and end.
//!
//! ```text
//! run  = word { link word } ;              words with a capital
//! link = blank | "-" | ". " | " &" blank | particles | " of" [ " the" ] | " for" [ " the" ] | nickname
//!      | series ;                          see series.rs
//! ```

use std::ops::Range;

use super::folded::{Head, short};
use super::page::Page;
use super::{series, shape};
use crate::scan::{Bracket, Class, Flags, Kind, Side, Token, Weight};

/// The longest run, in tokens: names of bodies are long, longer ones are headings.
const LONGEST: u32 = 16;

/// Given names, of men or of women.
pub(super) const GIVEN: Class = Class::MALE_NAME.with(Class::FEMALE_NAME);

/// How ranks say that they were held: `Lt Gen (retd) Roe`.
const RETIRED: [Head; 3] = short(["ret", "retd", "rtd"]);

/// The tokens of that, with the brackets.
pub(super) const RETIRED_LENGTH: u32 = 3;

/// What somebody is addressed by.
pub(super) const ADDRESS: Class = Class::TITLE.with(Class::BEFORE_NAME);

/// Heads of bodies' names that are ordinary words too: `Bank of Leedford`, `Centre for Roads`.
pub(super) const HEADS: [Head; 7] = short([
    "bank", "center", "centers", "centre", "centres", "house", "society",
]);

/// How companies say that they are one.
pub(super) const INCORPORATED: [Head; 8] =
    short(["co", "corp", "inc", "limited", "llc", "llp", "ltd", "plc"]);

pub(super) const THE: [Head; 1] = short(["the"]);
pub(super) const AND: [Head; 1] = short(["and"]);
/// What joins an office or a body to its concern.
pub(super) const OF: [Head; 2] = short(["of", "for"]);

/// Whether a run may begin with the capitalised word at `at`.
pub(super) fn may_begin(page: Page<'_>, at: u32, opening: bool) -> bool {
    let class = page.at(at).class;
    if is_party_label(page, at) || opening && is_notice(page, at) {
        return false;
    }
    if !class.has(Class::FUNCTION.with(Class::CALENDAR)) {
        return true;
    }
    // `Will Roe` and `April Roe`, but neither `Will they` nor `in April`.
    let after_function = page.before(at).class.has(Class::FUNCTION);
    let stands_in = class.has(Class::CALENDAR) && after_function;
    class.has(GIVEN)
        && !stands_in
        && !(opening && class.has(Class::FUNCTION))
        && is_name_word(page, at + 1)
        && !page.at(at + 1).class.has(Class::CALENDAR)
}

/// `BREAKING: Jane Roe has resigned`: what a desk calls out before its news.
#[inline(never)]
fn is_notice(page: Page<'_>, at: u32) -> bool {
    let last = at + u32::from(page.bytes(at + 1) == NEWS);
    page.at(at).is(Flags::ALL_CAPITALS)
        && page.at(last + 1).kind == Kind::Colon
        && NOTICES.contains(&page.bytes(at))
}

const NEWS: &[u8] = b"NEWS";

/// What notices are called.
const NOTICES: [&[u8]; 11] = [
    b"ALERT",
    b"ANALYSIS",
    b"BREAKING",
    b"EXCLUSIVE",
    b"LIVE",
    b"OPINION",
    b"RECAP",
    b"UPDATE",
    b"UPDATED",
    b"VIDEO",
    b"WATCH",
];

/// A part of `D-Calif.`.
fn is_party_label(page: Page<'_>, at: u32) -> bool {
    let is_hyphen = |at| page.at(at).kind == Kind::Hyphen && !page.at(at).is(Flags::SPACED);
    let first = page.at(at).span().len() == 1 && is_hyphen(at + 1);
    let second = at >= 2 && is_hyphen(at - 1) && page.at(at - 2).span().len() == 1;
    first || second
}

/// A surname has at most so many particles: `van der Roe`.
const MOST_PARTICLES: u32 = 2;

/// Where the run begins whose first capital stands at `at`: at its particles, if no determiner nor noun makes a
/// noun of them (`the van`).
pub(super) fn start(page: Page<'_>, at: u32, floor: u32) -> u32 {
    if page.before(at).kind == Kind::Hyphen {
        let article = at.saturating_sub(ARTICLE_LENGTH);
        return if article >= floor && is_article(page, article) {
            article
        } else {
            at
        };
    }
    let least = floor.max(at.saturating_sub(MOST_PARTICLES));
    let mut start = at;
    while start > least && page.before(start).class.has(Class::PARTICLE) {
        start -= 1;
    }
    let (first, before) = (page.at(start), page.before(start));
    let opens_phrase = before.class.has(Class::FUNCTION) && !before.class.is_determiner();
    let verb = before.class.has(Class::REPORT);
    let noun = start > floor && before.kind == Kind::Word && !opens_phrase && !verb;
    if first.is(Flags::CAPITAL) || noun {
        at
    } else {
        start
    }
}

/// Whether a run goes on with a name that has its capital inside, and is none of its own: `iPad | Pro`, `iPhone 11 | Pro
/// Max`, but `eBay | chairman Jane Roe`.
pub(super) fn is_of_brand(page: Page<'_>, run: Range<u32>) -> bool {
    let before = page.before(run.start);
    let brand = match before.kind {
        Kind::Word => before,
        Kind::Number => page.before(run.start - 1),
        _ => return false,
    };
    brand.is(Flags::GLUED)
        && brand.kind == Kind::Word
        && brand.span().len() > LONGEST_UNIT
        && !brand.is(Flags::CAPITAL)
        && !brand.is(Flags::POSSESSIVE)
        && run.len() <= LONGEST_SUFFIX
        && !page.at(run.start).class.has(GIVEN)
}

/// `150 kWh`
const LONGEST_UNIT: usize = 3;

/// `iPhone 11 | Pro Max`
const LONGEST_SUFFIX: usize = 2;

/// Whether a name has the word of the closed classes before `at` for its first: `the All Rivers Alliance`, `of One Leedford`.
#[inline(never)]
pub(super) fn leads(page: Page<'_>, at: u32, sentence: &Range<u32>) -> bool {
    let before = page.before(at.wrapping_sub(1));
    at >= sentence.start + 2
        && page.is_any(at - 1, &LEADS)
        && before.kind == Kind::Word
        && (!before.is(Flags::CAPITAL) || page.is_any(at - 2, &THE))
}

/// Small words with which names begin.
const LEADS: [Head; 2] = short(["all", "one"]);

/// The last word of `Channel One`.
const ONE: &[u8] = b"One";

/// The tokens of `al-`.
const ARTICLE_LENGTH: u32 = 2;

/// Whether at `at` stands the article of an Arabic name, with its hyphen: `al-Rashid`.
fn is_article(page: Page<'_>, at: u32) -> bool {
    let (article, hyphen, name) = (page.at(at), page.at(at + 1), page.at(at + 2));
    article.class.has(Class::PARTICLE)
        && hyphen.kind == Kind::Hyphen
        && !hyphen.is(Flags::SPACED)
        && !name.is(Flags::SPACED)
}

/// Where the run that begins at `at` ends, in a sentence that ends at `limit`.
pub(super) fn end(page: Page<'_>, at: u32, limit: u32) -> u32 {
    let limit = limit.min(at.saturating_add(LONGEST));
    let mut end = at + 1;
    while end < limit && (!page.at(end - 1).is(Flags::POSSESSIVE) || is_of_many(page, end)) {
        match link(page, end) {
            Some(length) if end + length <= limit => end += length,
            _ => break,
        }
    }
    end
}

/// How many tokens go on with a run that has reached `end`; none where it stops.
fn link(page: Page<'_>, end: u32) -> Option<u32> {
    let (last, next) = (page.before(end), page.at(end));
    match next.kind {
        Kind::Word if next.is(Flags::CAPITAL) => {
            let surname = last.class.has(GIVEN.with(ADDRESS));
            if next.class.has(Class::CALENDAR) && !surname {
                return None;
            }
            // `Save These Streets`; but no name ends with a word that holds sentences together.
            let holds = next.class.has(Class::FUNCTION) && !surname;
            let goes_on = next.span().len() > 1 && is_name_word(page, end + 1);
            let number = holds && page.bytes(end) == ONE && !OF.contains(&page.head(end + 1));
            (!holds || goes_on || number || is_initial(page, end)).then_some(1)
        }
        Kind::Stop if !next.is(Flags::SPACED) && !next.is(Flags::SENTENCE_END) => {
            let shortened = last.span().len() == 1
                || last.class.has(Class::BEFORE_NAME.with(Class::ABBREVIATION));
            let behind = page.at(end + 1);
            // `Ms. May`: behind a form of address stands a name, whatever it looks like.
            let addressed = last.class.has(ADDRESS) && behind.is(Flags::CAPITAL);
            let named = || is_name_word(page, end + 1) || is_initial(page, end + 1);
            (shortened && (addressed || named())).then_some(2)
        }
        Kind::Hyphen if is_syllable(page, end) => Some(2),
        Kind::Hyphen if is_elect(page, end) => is_name_word(page, end + 2).then_some(3),
        Kind::Hyphen if !next.is(Flags::SPACED) => {
            let behind = page.at(end + 1);
            // `US-China` talks are between two.
            let is_state =
                |word: &Token| word.is(Flags::ALL_CAPITALS) && word.class.has(Class::PLACE);
            let is_one = !behind.is(Flags::SPACED) && !is_state(last) && !is_state(behind);
            (is_one && is_name_word(page, end + 1)).then_some(2)
        }
        Kind::Quote(Weight::Single, Side::Close | Side::Unsure) => of_many(page, end),
        Kind::Quote(_, Side::Open) => nickname(page, end).map(|close| close + 2 - end),
        Kind::Bracket(Bracket::Open) if last.class.has(ADDRESS) => retired(page, end),
        Kind::Symbol if page.bytes(end) == b"&" => is_name_word(page, end + 1).then_some(2),
        Kind::Word if next.class.has(Class::FUNCTION) => of_link(page, end),
        Kind::Comma if page.at(end + 1).is(Flags::CAPITAL) => series::link(page, end),
        Kind::Word if next.class.has(Class::PARTICLE) => {
            if is_article(page, end) {
                return is_name_word(page, end + 2).then_some(3);
            }
            let length = 1 + u32::from(page.at(end + 1).class.has(Class::PARTICLE));
            is_name_word(page, end + length).then_some(length + 1)
        }
        _ => None,
    }
}

/// `Traders | ’ Association`: the possessive mark of many before the head of their body.
#[inline(never)]
fn of_many(page: Page<'_>, mark: u32) -> Option<u32> {
    let plural = page.ends_in_s(mark - 1) && !page.at(mark).is(Flags::SPACED);
    (plural && is_body(page, mark + 1)).then_some(2)
}

/// `Lt Gen | (retd) Roe`
#[inline(never)]
fn retired(page: Page<'_>, open: u32) -> Option<u32> {
    let closes = page.at(open + 2).kind == Kind::Bracket(Bracket::Close);
    let retired = closes && page.is_any(open + 1, &RETIRED);
    (retired && is_name_word(page, open + RETIRED_LENGTH)).then_some(RETIRED_LENGTH + 1)
}

/// `Women’s | Institute`, `Coroner’s | Court`, `Roe’s | Inc`, `St Roe’s | Hospital`: whose body it is, where a plural has no `s` of its own, or where an officer
/// gives it the name; whose day, or whose lawyer.
#[inline(never)]
fn is_of_many(page: Page<'_>, end: u32) -> bool {
    const MANY: [&str; 4] = ["Children", "Men", "People", "Women"];
    const OWNED: [Head; 3] = short(["counsel", "day", "eve"]);
    let officer = || page.before(end).class.has(Class::ROLE);
    if !is_name_word(page, end) {
        return false;
    }
    if page.is_any(end, &OWNED) {
        return true;
    }
    if is_of_saint(page, end - 1) {
        return !page.at(end).class.has(GIVEN);
    }
    let many = MANY.contains(&page.name(end - 1..end));
    // `Children’s Research Hospital`
    let ends = || is_body(page, end + 1);
    many && ends() || is_body(page, end) && (many || officer() || page.is_any(end, &INCORPORATED))
}

/// Whether the name at `at` is that of a saint.
pub(super) fn is_of_saint(page: Page<'_>, at: u32) -> bool {
    const SAINT: [Head; 2] = short(["st", "saint"]);
    let stop = u32::from(page.before(at).kind == Kind::Stop);
    at > stop && page.is_any(at - 1 - stop, &SAINT)
}

/// Whether a word is the head of a body's name.
fn is_body(page: Page<'_>, at: u32) -> bool {
    (page.at(at).class.has(Class::BODY) || page.is_any(at, &shape::PARTY)) && is_name_word(page, at)
}

/// `the Gate | of Hope`: with a capital behind `the`, an ordinary word is part of a name.
fn is_of_thing(page: Page<'_>, of: u32) -> bool {
    let head = page.before(of).class;
    head.has(Class::COMMON)
        && !head.has(ADDRESS)
        && page.bytes(of).len() == 2
        && page.bytes(of.wrapping_sub(2)) == b"the"
}

/// `President | -elect Roe`: of an office that somebody is to have.
#[inline(never)]
pub(super) fn is_elect(page: Page<'_>, hyphen: u32) -> bool {
    const ELECT: [Head; 1] = short(["elect"]);
    page.at(hyphen).kind == Kind::Hyphen
        && page.is_any(hyphen + 1, &ELECT)
        && page.before(hyphen).class.has(Class::ROLE)
}

/// A syllable of a Korean or Chinese given name has at most so many letters.
const LONGEST_SYLLABLE: usize = 5;

/// `Roe Heung | -min`: the second syllable of a given name behind a surname, as Korean and Chinese names are written.
#[inline(never)]
fn is_syllable(page: Page<'_>, hyphen: u32) -> bool {
    const ORDINARY: [&str; 10] = [
        "hang", "hung", "in", "min", "moon", "so", "sun", "won", "woo", "young",
    ];
    // `Ann Roe-era`
    const SUFFIXES: [&str; 3] = ["era", "esque", "ish"];
    let (first, second) = (page.before(hyphen), page.at(hyphen + 1));
    let short = |at: u32| page.span(at..at + 1).len() <= LONGEST_SYLLABLE;
    let surname = hyphen.wrapping_sub(2);
    let word = page.name(hyphen + 1..hyphen + 2);
    let known = second.class == Class::NONE || second.class.has(GIVEN);
    let syllable = known && !SUFFIXES.contains(&word) || ORDINARY.contains(&word);
    second.kind == Kind::Word
        && !second.is(Flags::CAPITAL)
        && !second.is(Flags::SPACED)
        && !page.at(hyphen).is(Flags::SPACED)
        && syllable
        && (first.class == Class::NONE || first.class.has(GIVEN))
        && !first.is(Flags::ALL_CAPITALS)
        && !page.at(surname).is(Flags::POSSESSIVE)
        && is_name_word(page, surname)
        && (hyphen - 2..hyphen + 2).all(short)
}

/// `A.`, between a title or a given name and a surname.
fn is_initial(page: Page<'_>, at: u32) -> bool {
    page.at(at).is(Flags::CAPITAL)
        && page.at(at).span().len() == 1
        && page.at(at + 1).kind == Kind::Stop
        && is_name_word(page, at + 2)
}

/// A run with a nickname has at least so many tokens.
pub(super) const WITH_NICKNAME: usize = 5;

/// A nickname has at most so many words: `“The Big Man”`.
const LONGEST_NICKNAME: u32 = 3;

/// Where the nickname ends whose mark opens at `open`, between a given name and a surname: `Rosa “Roz” Roe`.
pub(super) fn nickname(page: Page<'_>, open: u32) -> Option<u32> {
    const NO_NAME: Class = Class::BODY.with(Class::PLACE).with(Class::CALENDAR);
    let given = page.before(open).class;
    let named = given == Class::NONE || given.has(GIVEN);
    let first = open + 1;
    let capital = |id: u32| {
        let token = page.at(id);
        token.kind == Kind::Word && token.is(Flags::CAPITAL)
    };
    let mut behind = first..first + LONGEST_NICKNAME + 1;
    let close = behind.find(|&id| !capital(id)).filter(|_| named)?;
    let closes = matches!(
        page.at(close).kind,
        Kind::Quote(_, Side::Close | Side::Unsure)
    );
    let surname = is_name_word(page, close + 1) && !page.at(close + 1).class.has(NO_NAME);
    (close > first && closes && surname).then_some(close)
}

/// How many tokens go on with a run behind whose end a word of the closed classes stands.
fn of_link(page: Page<'_>, end: u32) -> Option<u32> {
    let word = page.head(end);
    if OF.contains(&word) {
        concern(page, end)
    } else if AND.contains(&word) {
        series::link(page, end)
    } else {
        None
    }
}

/// `Ministry of Roads`, `Department for the Environment`, `Mayor of Leedford`, `the Gate of Hope`.
fn concern(page: Page<'_>, of: u32) -> Option<u32> {
    let head = page.before(of).class;
    let heads = head.has(Class::BODY.with(Class::ROLE))
        || page.is_any(of - 1, &HEADS)
        || is_of_thing(page, of);
    let length = 1 + u32::from(page.is_any(of + 1, &THE));
    let named = is_name_word(page, of + length) && !shape::is_figured(page.bytes(of + length));
    (heads && named).then_some(length + 1)
}

/// Whether a token is a word that names are made of.
pub(super) fn may_name(token: &Token) -> bool {
    token.kind == Kind::Word && token.is(Flags::CAPITAL) && !token.class.has(Class::FUNCTION)
}

pub(super) fn is_name_word(page: Page<'_>, at: u32) -> bool {
    may_name(page.at(at))
}

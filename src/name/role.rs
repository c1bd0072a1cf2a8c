//! People and bodies known by what they are: `police`, `the commissioner`, `a spokesman for the council`.
//!
//! ```text
//! role      = [ determiner ] { modifier } head [ of-phrase ]
//! aged      = ( "the" | "a" | "an" ) number "-year-old" [ { modifier } head ]
//! of-phrase = ( "of" | "for" | "from" | "at" | "with" ) [ "the" ] run
//! ```

use std::ops::Range;

use super::candidate::Gender;
use super::clue::Clues;
use super::folded::{Head, short};
use super::page::Page;
use super::run::THE;
use super::{evidence, run};
use crate::scan::{Auxiliary, Class, Flags, Kind, Link, Open, Sort, Token};

pub(super) struct Role {
    pub(super) tokens: Range<u32>,
    /// From the first modifier to the head.
    pub(super) core: Range<u32>,
    pub(super) clues: Clues,
}

/// Modifiers before a head, at most: `the former deputy chief fire officer`.
const MOST_MODIFIERS: u32 = 5;

/// The commonest first.
const DETERMINERS: [Head; 22] = short([
    "the", "a", "an", "his", "her", "their", "its", "another", "any", "each", "every", "many",
    "most", "my", "no", "one", "our", "several", "some", "these", "this", "those",
]);

/// What joins a role to whom it is for or from.
const OF: [Head; 5] = short(["of", "for", "from", "at", "with"]);

const YEAR: [Head; 1] = short(["year"]);
const ARTICLES: [Head; 3] = short(["the", "a", "an"]);
const OLD: [Head; 1] = short(["old"]);

/// The role whose first head word stands at `at`.
pub(super) fn phrase(page: Page<'_>, at: u32, sentence: Range<u32>) -> Option<Role> {
    let head = last_head(page, at, sentence.end)?;
    let near = first_modifier(page, at, sentence.start);
    let (first, determiner) = match determiner(page, near, sentence.start) {
        None if goes_on_before(page, near) && needs_one(page, head) => {
            behind_determiner(page, near, sentence.start)
        }
        determiner => (near, determiner),
    };
    if determiner.is_none()
        && is_behind_name(page, first, sentence.start)
        && may_be_noun(page, head + 1)
    {
        return None;
    }
    let start = first - u32::from(determiner.is_some());
    let tokens = start..of_phrase(page, head + 1, sentence.end);
    let clues = Clues::OFFICE
        .with_if(page.at(head).class.has(Class::BODY), Clues::BODY)
        .with_if(determiner.is_some_and(|it| THE.contains(&it)), Clues::THE)
        .with_if(evidence::speaks(page, &tokens, &sentence), Clues::SPEAKS);
    Some(Role {
        tokens,
        core: first..head + 1,
        clues,
    })
}

/// Whether the word at `at`, which opens a sentence, has its capital from there: `Residents of Leedford`.
pub(super) fn is_group(page: Page<'_>, at: u32) -> bool {
    page.at(at).class.has(Class::ROLE)
        && page.ends_in_s(at)
        && run::OF.contains(&page.head(at + 1))
        && (!BANDS.contains(&page.bytes(at)) || is_person(page, at + 2))
}

/// Whether at a place stands a person in full, and no more: `Friends of | Jane Roe said`, but `Friends of | Jane Roe Park`.
fn is_person(page: Page<'_>, at: u32) -> bool {
    const NO_SURNAME: Class = Class::COMMON.with(Class::BODY).with(Class::PLACE);
    let (given, surname) = (page.at(at).class, page.at(at + 1).class);
    given.has(run::GIVEN)
        && !given.has(Class::PLACE)
        && run::is_name_word(page, at + 1)
        && !surname.has(NO_SURNAME)
        && !page.at(at + 2).is(Flags::CAPITAL)
}

/// People who have a name by what they are of: `Friends of the Pier`.
const BANDS: [&[u8]; 7] = [
    b"Brothers",
    b"Daughters",
    b"Friends",
    b"Knights",
    b"Mothers",
    b"Sisters",
    b"Sons",
];

/// The determiner before the word at `first`.
fn determiner(page: Page<'_>, first: u32, from: u32) -> Option<Head> {
    let before = page.before(first).class;
    let may_be = first > from && before.has(Class::FUNCTION) && before.link() == Link::NONE;
    let word = may_be.then(|| page.head(first - 1))?;
    DETERMINERS.contains(&word).then_some(word)
}

/// `the 33-year-old goalkeeper`, whose number stands at `at`.
pub(super) fn aged(page: Page<'_>, at: u32, sentence: Range<u32>) -> Option<Role> {
    let hyphen = |at| page.at(at).kind == Kind::Hyphen;
    let aged = hyphen(at + 1)
        && page.is_any(at + 2, &YEAR)
        && hyphen(at + 3)
        && page.is_any(at + 4, &OLD)
        && at > sentence.start
        && page.is_any(at - 1, &ARTICLES);
    if !aged {
        return None;
    }
    let the = page.is_any(at - 1, &THE);
    let head = aged_head(page, at + 4, sentence.end)?;
    let tokens = at - 1..head + 1;
    Some(Role {
        core: at..head + 1,
        clues: Clues::OFFICE
            .with_if(the, Clues::THE.with(Clues::DESCRIBED))
            .with_if(evidence::speaks(page, &tokens, &sentence), Clues::SPEAKS),
        tokens,
    })
}

/// The head behind `year-old`, which stands at `old`, or that word itself; none where a thing is so old.
fn aged_head(page: Page<'_>, old: u32, end: u32) -> Option<u32> {
    let goes_on = |at: &u32| {
        let token = page.at(*at);
        let modifies = token.class.has(Class::COMMON.with(Class::ROLE))
            && !token.class.has(Class::FUNCTION)
            && !token.is(Flags::CAPITAL);
        modifies || token.class.has(Class::DEMONYM)
    };
    let words = (old + 1..end.min(old + MOST_MODIFIERS)).take_while(goes_on);
    let noun = !page.is_verb(old + 1) && words.clone().next().is_some();
    let head = words
        .filter(|&at| page.at(at).class.has(Class::ROLE))
        .last();
    head.or((!noun).then_some(old))
}

/// The last word of the head (`police | officers`); none where another noun goes on (`police station`).
fn last_head(page: Page<'_>, at: u32, limit: u32) -> Option<u32> {
    let mut head = at;
    loop {
        let next = page.at(head + 1);
        let joined = head + 1 < limit
            && next.kind == Kind::Word
            && next.is(Flags::SPACED)
            && !next.is(Flags::CAPITAL)
            && !page.at(head).is(Flags::POSSESSIVE);
        if !joined || head - at > MOST_MODIFIERS {
            return Some(head);
        }
        if next.class.has(Class::ROLE.with(Class::BODY)) && !next.class.has(Class::REPORT) {
            head += 1;
            continue;
        }
        let noun = may_be_noun(page, head + 1) && !is_its_verb(page, head);
        return (!noun).then_some(head);
    }
}

/// Whether the word behind a head, which may be a noun, is what it does: `the minister | left`, `the company | plans to sell`,
/// but `the council | plans for Leedford`.
#[inline(never)]
fn is_its_verb(page: Page<'_>, head: u32) -> bool {
    const NOUNS: Open = Open::NOUN.with(Open::EVENT_NOUN);
    let (verb, behind) = (page.at(head + 1).class.open(), head + 2);
    if has_object(page, behind) || verb.sort() == Sort::INTENTION && is_to(page, behind) {
        return verb.has(Open::PAST) || verb.has(Open::PRESENT) && agrees(page, head);
    }
    verb.has(Open::PAST) && !verb.has(NOUNS) && !acts_for_sure(page, behind)
}

/// Whether a verb in the present is that of one: `the company | plans`.
fn agrees(page: Page<'_>, head: u32) -> bool {
    let word = page.bytes(head + 1);
    word.ends_with(b"s") && !word.ends_with(b"ss") && !page.is_plural(head)
}

/// `The minister | lost | friends`: no modifier, but what the role before it did.
fn is_done_by_role(page: Page<'_>, at: u32) -> bool {
    let role = page.before(at);
    page.at(at).class.open().has(Open::PAST)
        && role.class.has(Class::ROLE.with(Class::BODY))
        && !role.class.has(Class::FUNCTION)
        && is_its_verb(page, at - 1)
}

/// Whether what stands behind a verb can only be what is done: `backs | the plan`, `cut | 400 jobs`, but `shops | that have`.
fn has_object(page: Page<'_>, at: u32) -> bool {
    let next = page.at(at);
    let links = next.class.link() != Link::NONE;
    next.kind == Kind::Number || next.class.is_determiner() && !links
}

/// Whether an infinitive may follow: `plans | to sell`.
fn is_to(page: Page<'_>, at: u32) -> bool {
    let class = page.at(at).class;
    class.auxiliary() == Auxiliary::MAY && class.link().is_preposition()
}

/// Whether a name stands before the modifiers of a role: it may be of a thing (`the Zentrix | company records`).
fn is_behind_name(page: Page<'_>, first: u32, from: u32) -> bool {
    let before = page.before(first);
    first > from && before.is(Flags::CAPITAL) && page.at(first).is(Flags::SPACED)
}

/// Whether the word behind a head goes on with it unless it is its verb.
fn may_be_noun(page: Page<'_>, at: u32) -> bool {
    const NO_NOUN: Class = Class::FUNCTION.with(Class::REPORT);
    let next = page.at(at);
    next.class.has(Class::COMMON)
        && !next.class.has(NO_NOUN)
        && !next.is(Flags::CAPITAL)
        && !page.ends_in_s(at - 1)
}

/// Whether a word is a verb and nothing else: the one before it is none then.
fn acts_for_sure(page: Page<'_>, at: u32) -> bool {
    const OTHER: Open = Open::NOUN.with(Open::EVENT_NOUN).with(Open::PARTICIPLE);
    page.is_verb(at) && !page.at(at).class.open().has(OTHER)
}

fn first_modifier(page: Page<'_>, head: u32, from: u32) -> u32 {
    let least = from.max(head.saturating_sub(MOST_MODIFIERS));
    let mut first = head;
    while first > least {
        let (token, before) = (page.at(first), page.at(first - 1));
        // `his 33-year-old driver`, `the Labour-run council`
        let half = || !before.is(Flags::SPACED) && page.before(first - 1).kind == Kind::Hyphen;
        let joined = token.is(Flags::SPACED)
            && before.kind == Kind::Word
            && !before.is(Flags::CAPITAL)
            && !before.class.has(Class::FUNCTION.with(Class::REPORT))
            && before
                .class
                .has(Class::COMMON.with(Class::ROLE).with(Class::BODY))
            && !is_said(before)
            && !is_done_by_role(page, first - 1)
            && !half();
        if !joined {
            break;
        }
        first -= 1;
    }
    first
}

/// Whether a head cannot stand without a determiner: neither `officers` nor `captain Jane Roe` needs one.
fn needs_one(page: Page<'_>, head: u32) -> bool {
    let next = page.at(head + 1);
    let titles = next.kind == Kind::Word && next.is(Flags::CAPITAL);
    !titles && !page.is_plural(head)
}

/// Whether a word that no list knows may stand before a modifier: most have a word of the closed classes there.
fn goes_on_before(page: Page<'_>, modifier: u32) -> bool {
    let before = page.before(modifier);
    match before.kind {
        Kind::Word if before.is(Flags::CAPITAL) => before.class.has(Class::DEMONYM),
        Kind::Word => !before.class.has(NO_MODIFIER) && !before.is(Flags::POSSESSIVE),
        Kind::Hyphen => !before.is(Flags::SPACED),
        _ => false,
    }
}

/// Where the words before a modifier begin that stand behind a determiner, whatever they are, and that: `the | Dutch chemical
/// group`, `a | state-owned company`.
#[inline(never)]
fn behind_determiner(page: Page<'_>, modifier: u32, from: u32) -> (u32, Option<Head>) {
    let least = from.max(modifier.saturating_sub(MOST_MODIFIERS));
    let mut first = modifier;
    while first > least && goes_on_before(page, first) {
        first -= 1;
    }
    match determiner(page, first, from) {
        None => (modifier, None),
        determiner => (first, determiner),
    }
}

/// What no modifier is: another noun phrase has ended there, or its verb stands there.
const NO_MODIFIER: Class = Class::FUNCTION
    .with(Class::REPORT)
    .with(Class::ROLE)
    .with(Class::BODY)
    .with(Class::TIME);

/// Whether a word is a verb of speech before its subject: `, say experts`.
const fn is_said(token: &Token) -> bool {
    let class = token.class;
    class.has(Class::CUES) && class.open().has(Open::PRESENT) && !class.open().has(Open::NOUN)
}

/// Where the phrase of a role whose head ends at `at` ends: `mayor | of Leedford`, `head | of the Leedford hospital trust`.
fn of_phrase(page: Page<'_>, at: u32, limit: u32) -> u32 {
    if !page.at(at).class.link().is_preposition() || !page.is_any(at, &OF) {
        return at;
    }
    let the = u32::from(page.is_any(at + 1, &THE));
    let start = at + 1 + the;
    let token = page.at(start);
    let named = start < limit
        && token.kind == Kind::Word
        && token.is(Flags::CAPITAL)
        && run::may_begin(page, start, false);
    let end = if named {
        run::end(page, start, limit)
    } else {
        start
    };
    match small_body(page, end, limit) {
        Some(body) if named || the > 0 => body,
        _ if named => end,
        _ => at,
    }
}

/// Where the small words end that say which body of a place it is: `Leedford | council`, `the | hospital trust`.
#[inline(never)]
fn small_body(page: Page<'_>, at: u32, limit: u32) -> Option<u32> {
    let is_small = |id: &u32| {
        let token = page.at(*id);
        let may_be = token.kind == Kind::Word && !token.class.has(Class::FUNCTION);
        // `the hospital trust, Jane Roe,`
        let ends = || token.class.has(Class::BODY) && page.at(id + 1).kind == Kind::Comma;
        let noun = || !page.is_verb(*id) || !page.before(at).is(Flags::CAPITAL) && ends();
        may_be && !token.is(Flags::CAPITAL) && noun()
    };
    let words = (at..limit).take(LONGEST_BODY).take_while(is_small);
    let last = words.last()?;
    page.at(last).class.has(Class::BODY).then_some(last + 1)
}

/// More small words than these no body has: `city council`; with one more it is none.
const LONGEST_BODY: usize = 3;

/// Offices as they stand shortened before a name, and in full elsewhere.
const SHORTENED: [Head; 25] = short([
    "adm", "capt", "cdr", "cllr", "cmdr", "col", "coun", "cpl", "cpt", "cr", "det", "dr", "fr",
    "gen", "gov", "insp", "lieut", "lt", "pres", "prof", "rep", "rev", "sen", "sgt", "supt",
]);
const IN_FULL: [&str; 25] = [
    "admiral",
    "captain",
    "commander",
    "councillor",
    "commander",
    "colonel",
    "councillor",
    "corporal",
    "captain",
    "councillor",
    "detective",
    "doctor",
    "priest",
    "general",
    "governor",
    "inspector",
    "lieutenant",
    "lieutenant",
    "president",
    "professor",
    "representative",
    "reverend",
    "senator",
    "sergeant",
    "superintendent",
];

/// The office for which a shortened title stands: `governor` for `Gov.`
pub(super) fn in_full(page: Page<'_>, title: u32) -> Option<&'static str> {
    let word = page.head(title);
    let known = SHORTENED.iter().position(|it| *it == word)?;
    IN_FULL.get(known).copied()
}

/// What the words for people end with that mean a man, and those that mean a woman.
const MEN: [&[u8]; 12] = [
    b"man",
    b"husband",
    b"father",
    b"brother",
    b"nephew",
    b"uncle",
    b"king",
    b"prince",
    b"duke",
    b"boyfriend",
    b"widower",
    b"grandson",
];
const WOMEN: [&[u8]; 14] = [
    b"woman",
    b"wife",
    b"mother",
    b"sister",
    b"daughter",
    b"niece",
    b"aunt",
    b"queen",
    b"princess",
    b"duchess",
    b"girlfriend",
    b"widow",
    b"actress",
    b"waitress",
];

/// Whether a word for people means men or women: `spokeswoman`, `stepfather`.
pub(super) fn gender(page: Page<'_>, head: u32) -> Gender {
    let word = page.bytes(head);
    let ends = |endings: &[&[u8]]| endings.iter().any(|ending| word.ends_with(ending));
    if ends(&WOMEN) {
        Gender::Female
    } else if ends(&MEN) {
        Gender::Male
    } else {
        Gender::Unknown
    }
}

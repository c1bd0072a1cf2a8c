//! What the words around a name say of it.

use std::ops::Range;

use super::clue::Clues;
use super::folded::{Head, short};
use super::page::Page;
use super::part::Part;
use super::run::{AND, GIVEN, THE, is_name_word};
use super::shape::{CITY, is_games};
use crate::scan::{Auxiliary, Class, Flags, Kind, Open, Token};

/// What the words around a name say of it.
pub(super) fn context(page: Page<'_>, part: &Part, sentence: &Range<u32>) -> Clues {
    let tokens = &part.tokens;
    let before = if tokens.start > sentence.start {
        page.before(tokens.start)
    } else {
        &Token::END
    };
    // `coach Jane Roe`, `the actor Jane Roe`; but in `officials in Iraq`, `officials Serb and Croat` a place
    // or a people is no name behind a role.
    let office = before.class.has(Class::ROLE)
        && !before.is(Flags::POSSESSIVE)
        && (part.clues.has(Clues::SEVERAL) || !part.clues.any(Clues::PLACE.with(Clues::DEMONYM)))
        && page.at(tokens.start).is(Flags::SPACED);
    let may_be_body = before.class.has(Class::BODY) || matches!(before.kind, Kind::Quote(..));
    let of_body =
        may_be_body && !part.clues.has(Clues::GIVEN) && has_body_before(page, tokens.start);
    let behind = page.at(tokens.end);
    let behind = match behind.kind {
        Kind::Comma => Clues::NONE
            .with_if(is_sum(page, tokens.end), Clues::THING)
            .with_if(is_described(page, tokens.end), Clues::DESCRIBED)
            .with_if(
                tokens.start == sentence.start && page.is_any(tokens.end + 1, &WHICH),
                Clues::THE,
            )
            .with_if(
                before.kind == Kind::Comma && is_kin(page, tokens),
                Clues::TITLED,
            ),
        Kind::Number => Clues::NONE.with_if(is_numbered(page, part), Clues::THING),
        Kind::Word => Clues::NONE
            .with_if(is_it(page, part, sentence), Clues::IT)
            .with_if(
                behind.class.has(Class::FUNCTION) && joins_person(page, tokens.end, tokens.end + 1),
                Clues::BESIDE,
            ),
        _ => Clues::NONE,
    };
    before_name(page, before, part)
        .with(behind)
        .with_if(office, Clues::TITLED)
        .with_if(of_body, Clues::BODY)
        .with_if(speaks(page, tokens, sentence), Clues::SPEAKS)
}

/// `the novel Jane Roe`, but `the novel Jane Roe wrote`.
fn is_work(page: Page<'_>, part: &Part) -> bool {
    const WORKS: [Head; 7] = short([
        "comic", "film", "movie", "musical", "novel", "opera", "song",
    ]);
    if !part.clues.has(Clues::SEVERAL) {
        return false;
    }
    // `to film Jane Roe`
    let (tokens, led) = (
        &part.tokens,
        page.at(part.tokens.start.wrapping_sub(2)).class,
    );
    page.is_any(tokens.start - 1, &WORKS)
        && page.at(tokens.start).is(Flags::SPACED)
        && led.auxiliary() == Auxiliary::NONE
        && !page.is_verb(tokens.end)
}

const OLD: &[u8] = b"old";

/// `10-year-old | Jane Roe`, but no place, nor whom somebody works for: `the 48-year-old | Green Zentrixer coach`.
fn is_aged(page: Page<'_>, part: &Part) -> bool {
    const NO_PERSON: Clues = Clues::DEMONYM
        .with(Clues::PLACE)
        .with(Clues::OF_PLACE)
        .with(Clues::TOPONYM);
    let (start, behind) = (part.tokens.start, page.at(part.tokens.end).class);
    page.bytes(start - 1) == OLD
        && page.before(start - 1).kind == Kind::Hyphen
        && (part.clues.has(Clues::GIVEN) || !part.clues.any(NO_PERSON) && !behind.has(Class::ROLE))
}

/// `his wife, Jane,`, `Roe’s younger brother, Pemi,`: a name between commas behind somebody's somebody.
pub(super) fn is_kin(page: Page<'_>, name: &Range<u32>) -> bool {
    let comma = |at: u32| page.at(at).kind == Kind::Comma;
    let head = name.start.wrapping_sub(2);
    let owner = |at: u32| page.at(at).is(Flags::POSSESSIVE) || page.is_any(at, &OWNERS);
    comma(name.start.wrapping_sub(1))
        && comma(name.end)
        && page.at(head).class.has(Class::ROLE)
        && (owner(head.wrapping_sub(1)) || owner(head.wrapping_sub(2)))
}

/// Whose somebody is.
const OWNERS: [Head; 6] = short(["his", "her", "my", "our", "their", "whose"]);

/// What the ordinary word before a name says of it.
#[inline(never)]
fn behind_noun(page: Page<'_>, part: &Part) -> Clues {
    Clues::NONE
        .with_if(is_aged(page, part), Clues::DESCRIBED)
        .with_if(is_work(page, part), Clues::THING)
}

/// What the word before a name says of it.
fn before_name(page: Page<'_>, before: &Token, part: &Part) -> Clues {
    let start = part.tokens.start;
    if !before.class.has(Class::FUNCTION) {
        return if before.class.has(Class::COMMON) {
            behind_noun(page, part)
        } else {
            Clues::NONE
        };
    }
    let word = [page.head(start.saturating_sub(1))];
    if word == THE {
        let told =
            start > 1 && page.is_any(start - 2, &TOLD) && !page.at(part.tokens.end).is_wordlike();
        Clues::THE.with_if(told, Clues::IT).with_if(
            part.clues.has(Clues::SEVERAL) && is_team(page, part),
            Clues::BODY,
        )
    } else if IN.contains(&word[0]) {
        // `in Kansas City`; matches are `at Leedford City`, and clubs have people: `in Leedford City striker Jane Roe`.
        let city = word == IN_CITY
            && page.bytes(part.core.end - 1) == CITY
            && !page.at(part.tokens.end).class.has(Class::ROLE);
        Clues::NONE
            .with_if(!is_read(page, start), Clues::PLACED)
            .with_if(city && part.clues.has(Clues::SEVERAL), Clues::TOPONYM)
    } else if word == INTO {
        // `drove into Leedford Bayou`, but `bumped into Jane Roe`.
        Clues::NONE.with_if(!part.clues.has(Clues::GIVEN), Clues::PLACED)
    } else if start >= 3 && joins_person(page, start - 1, start - 3) {
        Clues::BESIDE
    } else if ONE_OF_MANY.contains(&word[0]) {
        let several = part.clues.has(Clues::SEVERAL) && !part.clues.has(Clues::GIVEN);
        Clues::NONE.with_if(several || part.clues.has(Clues::LONE_GIVEN), Clues::THE)
    } else {
        Clues::NONE
    }
}

/// `the Green Zentrixers`: several words, the last of them a plural that is no word else.
#[inline(never)]
fn is_team(page: Page<'_>, part: &Part) -> bool {
    let last = part.core.end - 1;
    !part.clues.any(Clues::GIVEN.with(Clues::PHRASE))
        && page.at(last).class == Class::NONE
        && page.is_plural(last)
        && !page.at(last).is(Flags::POSSESSIVE)
        && !is_games(page.bytes(last))
}

/// Behind these stands no person's name: `a Zentrix Breeze`, `its Golden Tulips`, `an Oscar`.
const ONE_OF_MANY: [Head; 3] = short(["a", "an", "its"]);

/// Whether the name that begins at `start` is what something was published in: `a study in Zentrix Letters`.
#[inline(never)]
fn is_read(page: Page<'_>, start: u32) -> bool {
    const READ: [Head; 6] = short(["article", "essay", "paper", "starred", "starring", "study"]);
    let before = page.bytes(start.wrapping_sub(2));
    before == b"published" || page.is_any(start.wrapping_sub(2), &READ)
}

/// `Jane Roe and X Y`, `X Y and Jane Roe`: whether `and` stands at one place, and a person's name begins at
/// another.
fn joins_person(page: Page<'_>, and: u32, name: u32) -> bool {
    if !page.at(and).class.has(Class::FUNCTION) {
        return false;
    }
    let class = page.at(name).class;
    class.has(GIVEN)
        && !class.has(Class::PLACE.with(Class::COMMON))
        && page.is_any(and, &AND)
        && is_name_word(page, name)
        && is_name_word(page, name + 1)
}

/// Whether a verb of speech has a noun phrase for its subject: `Roe said`, `said Roe`; but neither `a man from
/// Leedford said` nor `said Leedford was`.
pub(super) fn speaks(page: Page<'_>, tokens: &Range<u32>, sentence: &Range<u32>) -> bool {
    // Most stand beside no verb.
    let verb = page.before(tokens.start).class.has(Class::REPORT)
        || page
            .at(tokens.end)
            .class
            .has(Class::REPORT.with(Class::AUXILIARY));
    verb && speaks_beside(page, tokens, sentence)
}

#[inline(never)]
fn speaks_beside(page: Page<'_>, tokens: &Range<u32>, sentence: &Range<u32>) -> bool {
    let next = page.at(tokens.end);
    let auxiliary = next.class.has(Class::AUXILIARY);
    let (verb, at) = if auxiliary {
        (page.at(tokens.end + 1), tokens.end + 1)
    } else {
        (next, tokens.end)
    };
    if verb.class.has(Class::REPORT) && at < sentence.end {
        return !is_governed(page, tokens.start);
    }
    !auxiliary
        && tokens.start > sentence.start
        && page.before(tokens.start).class.has(Class::REPORT)
        && page.at(tokens.start.wrapping_sub(2)).kind != Kind::Word
        && !page.before(tokens.end).is(Flags::POSSESSIVE)
        && !page.is_any(tokens.start - 1, &TELLING)
}

/// Whether the number behind a word belongs to it: `Section 4`, `Rs 213`.
fn is_numbered(page: Page<'_>, part: &Part) -> bool {
    !part.clues.any(Clues::SEVERAL.with(Clues::PLACE))
        && (part.clues.has(Clues::COMMON) || page.is_any(part.core.start, &COUNTED))
}

/// Whether the figures of a sum go on behind the comma at `comma`: `N1,200`.
fn is_sum(page: Page<'_>, comma: u32) -> bool {
    let next = page.at(comma + 1);
    let figure = || page.bytes(comma - 1).last().is_some_and(u8::is_ascii_digit);
    next.kind == Kind::Number && !next.is(Flags::SPACED) && figure()
}

/// What a number says how much of: sums, speeds.
const COUNTED: [Head; 5] = short(["ksh", "mach", "rm", "rs", "sh"]);

/// Between a name and the `its` that it has stand a verb and a word or two: `Zentrix is closing its plant`.
const FROM_NAME_TO_ITS: u32 = 4;

/// Whether what a name names has shares or a spokesman, or what its clause tells of it has `its` or `it`.
fn is_it(page: Page<'_>, part: &Part, sentence: &Range<u32>) -> bool {
    let end = part.tokens.end;
    if part.clues.any(Clues::GIVEN.with(Clues::TITLED)) || end >= sentence.end {
        return false;
    }
    let next = page.at(end);
    let owner = page.before(end).is(Flags::POSSESSIVE);
    if !owner && next.class == Class::NONE {
        return false;
    }
    if owner {
        return page.is_any(end, &HOLDINGS);
    }
    if next.class.has(Class::ROLE) {
        let word = page.bytes(end);
        return word.starts_with(b"spokes") || has_officer(page, part, word);
    }
    if !page.is_verb(end) {
        return next.class.has(Class::COMMON)
            && page.is_any(end, &SHARES)
            && have_moved(page, end + 1);
    }
    // `Zentrix said it would close`; more words may be a body whose name is not told, or a person.
    let says = next.class.has(Class::REPORT) && !part.clues.has(Clues::SEVERAL);
    // `Roe joined Zentrix and its board`: from the next name on it is of that.
    let near = end + 1..sentence.end.min(end + FROM_NAME_TO_ITS);
    let mut near = near.take_while(|&at| !page.at(at).is(Flags::CAPITAL));
    let it = |at: u32| says && page.is_any(at, &IT) && page.is_any(at + 1, &WILL);
    let told =
        near.any(|at| page.at(at).class.has(Class::FUNCTION) && (page.is_any(at, &ITS) || it(at)));
    told && !is_governed(page, part.tokens.start)
}

const IT: [Head; 1] = short(["it"]);
const ITS: [Head; 1] = short(["its"]);

/// How bodies tell what they are about to do.
const WILL: [Head; 7] = short([
    "would", "will", "plans", "planned", "expects", "expected", "intends",
]);

/// Whether the name of an officer stands behind the office: `Bird Watch president Jane Roe`, `Zentrix boss Jane Roe`.
#[inline(never)]
fn has_officer(page: Page<'_>, part: &Part, office: &[u8]) -> bool {
    let end = part.tokens.end;
    if office == CHIEF {
        return page.bytes(end + 1) == EXECUTIVE && page.at(end + 2).is(Flags::CAPITAL);
    }
    // `Regional manager Jane Roe` opens with an adjective.
    let may_have = part.clues.has(Clues::SEVERAL) && OFFICERS.contains(&office)
        || is_unknown(page, part) && STAFF.contains(&office);
    may_have && page.at(end + 1).is(Flags::CAPITAL)
}

const CHIEF: &[u8] = b"chief";
const EXECUTIVE: &[u8] = b"executive";

/// Whether a name is of one word that is none else, but for a given name.
fn is_unknown(page: Page<'_>, part: &Part) -> bool {
    const KNOWN: Class = Class::COMMON.with(Class::DEMONYM).with(Class::ROLE);
    !part.clues.has(Clues::SEVERAL) && !page.at(part.core.start).class.has(KNOWN)
}

/// Whom societies, parties and companies have, and no place.
const OFFICERS: [&[u8]; 7] = [
    b"boss",
    b"chairman",
    b"chairwoman",
    b"founder",
    b"leader",
    b"president",
    b"treasurer",
];

/// Whom companies and clubs have.
const STAFF: [&[u8]; 9] = [
    b"analyst",
    b"boss",
    b"coach",
    b"defender",
    b"economist",
    b"founder",
    b"goalkeeper",
    b"manager",
    b"midfielder",
];

const SHARES: [Head; 1] = short(["shares"]);
const ALSO: [Head; 1] = short(["also"]);

/// Whether shares did something, with the verb at a place: `Dow Zentrix shares | also fell`, but `Roe shares a house`.
#[inline(never)]
fn have_moved(page: Page<'_>, at: u32) -> bool {
    let verb = page.at(at + u32::from(page.is_any(at, &ALSO))).class;
    verb.has(Class::AUXILIARY) || verb.open().has(Open::PAST)
}

/// What only companies have.
const HOLDINGS: [Head; 8] = short([
    "ceo", "earnings", "profit", "profits", "revenue", "revenues", "shares", "stock",
]);

/// Whether a preposition governs the noun phrase that begins at `at`, its `the` aside.
fn is_governed(page: Page<'_>, at: u32) -> bool {
    let the = u32::from(page.is_any(at.wrapping_sub(1), &THE));
    page.before(at.wrapping_sub(the))
        .class
        .link()
        .is_preposition()
}

/// Behind it, a name with `the` is a paper or another body.
const TOLD: [Head; 1] = short(["told"]);

/// Behind these stands who is told.
const TELLING: [Head; 6] = short(["asked", "asks", "tell", "telling", "tells", "told"]);

/// Behind these stands a place.
const IN: [Head; 5] = short(["in", "at", "near", "across", "outside"]);

const IN_CITY: [Head; 1] = short(["in"]);

const INTO: [Head; 1] = short(["into"]);

const WHO: [Head; 2] = short(["who", "whose"]);

/// Behind the subject of a sentence it tells of no person: `Zentrix, which owns the plant,`. Further back it may tell of what
/// the person has done.
const WHICH: [Head; 1] = short(["which"]);

/// Whether behind the comma at `end` stands `33,` or `who`.
fn is_described(page: Page<'_>, end: u32) -> bool {
    let next = page.at(end + 1);
    match next.kind {
        Kind::Number => {
            next.span().len() <= 2 && matches!(page.at(end + 2).kind, Kind::Comma | Kind::Stop)
        }
        Kind::Word => page.is_any(end + 1, &WHO),
        _ => false,
    }
}

/// `the charity Save Leedford`, `campaign group ‘Save Leedford’`.
fn has_body_before(page: Page<'_>, at: u32) -> bool {
    let quoted = matches!(page.before(at).kind, Kind::Quote(..));
    let at = if quoted { at.saturating_sub(1) } else { at };
    let before = page.before(at);
    before.class.has(Class::BODY)
        && !before.is(Flags::CAPITAL)
        && !before.is(Flags::POSSESSIVE)
        && page.at(at).is(Flags::SPACED)
}

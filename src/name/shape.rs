//! What the words of a name say of it.

use std::ops::Range;

use super::body;
use super::clue::Clues;
use super::dotted::of_dotted;
use super::folded::{Head, short};
use super::page::Page;
use super::run::{GIVEN, HEADS, is_of_saint, may_name};
use super::word::{CLIPPED, last_word};
use crate::scan::{Class, Flags, Kind, Open, Token};

/// The tokens of a name taken together: what none of them is need not be looked for among them.
struct Sum {
    class: Class,
    flags: Flags,
    words: usize,
}

impl Sum {
    fn of(tokens: &[Token]) -> Self {
        let none = Self {
            class: Class::NONE,
            flags: Flags::NONE,
            words: 0,
        };
        tokens.iter().fold(none, |sum, token| Self {
            class: sum.class.with(token.class),
            flags: sum.flags.with(token.flags),
            words: sum.words + usize::from(token.kind == Kind::Word),
        })
    }
}

/// What the words of a name say of it.
pub(super) fn shape(page: Page<'_>, core: Range<u32>) -> Clues {
    let (ends, clues) = match page.tokens.slice(core.clone()) {
        [only] => (only, of_one(page, core.start, only)),
        tokens => {
            let ends = match tokens.last() {
                Some(last) if !is_double(page, &core) => last,
                _ => &Token::END,
            };
            (ends, of_several(page, core.clone(), tokens, ends))
        }
    };
    let beside_hyphen = page.at(core.end).kind == Kind::Hyphen;
    clues
        .with_if(
            beside_hyphen || is_coined(page, core.end - 1),
            Clues::COMMON,
        )
        .with_if(ends.class.has(Class::PLACE), Clues::PLACE)
        .with_if(ends.class.has(Class::DEMONYM), Clues::DEMONYM)
}

/// `Troy Roe-Hill`, `Jane van Hill`, `Roe Heung-min`: a surname of two is nobody's but a person's, whatever its words may be elsewhere.
fn is_double(page: Page<'_>, core: &Range<u32>) -> bool {
    let link = page.at(core.end.wrapping_sub(2));
    link.kind == Kind::Hyphen
        && core.len() > 3
        && (page.at(core.start).class.has(GIVEN) || is_syllabic(page, core))
        || link.class.has(Class::PARTICLE) && page.is_any(core.end - 2, &OF_PEOPLE)
}

/// Whether a name ends in the second syllable of a given name: `Roe Heung-min`.
fn is_syllabic(page: Page<'_>, core: &Range<u32>) -> bool {
    !page.at(core.end - 1).is(Flags::CAPITAL) && page.before(core.end - 1).kind == Kind::Hyphen
}

/// Particles that are in no place's name.
const OF_PEOPLE: [Head; 7] = short(["bin", "den", "der", "ibn", "ter", "van", "von"]);

fn of_one(page: Page<'_>, at: u32, word: &Token) -> Clues {
    let clues = Clues::NONE.with_if(word.is(Flags::ALL_CAPITALS), Clues::ACRONYM);
    if word.class == Class::NONE {
        return if word.is(Flags::DOTTED) {
            clues.with(of_dotted(page, at))
        } else {
            clues.with_if(is_thing(page.bytes(at)), Clues::THING)
        };
    }
    let given = word.class.has(GIVEN);
    let shouted = word.is(Flags::ALL_CAPITALS) && word.class.has(Class::COMMON);
    let shortened = word.class.has(Class::ABBREVIATION.with(Class::TIME))
        && !given
        && !word.class.has(Class::BODY.with(Class::PLACE));
    clues
        .with_if(shouted || shortened, Clues::THING)
        .with_if(given, Clues::LONE_GIVEN)
        .with_if(word.class.has(Class::ROLE) && !given, Clues::OFFICE)
        .with_if(word.class.has(Class::BODY) && may_name(word), Clues::BODY)
        .with_if(word.class.has(Class::COMMON), Clues::COMMON)
}

/// Whether a word that no list has is a sum or the like, a degree, or several of what letters stand for: `DMs`.
fn is_thing(word: &[u8]) -> bool {
    match word {
        b"Celsius" | b"Fahrenheit" => true,
        [letters @ .., b's'] if letters.len() > 1 => letters.iter().all(u8::is_ascii_uppercase),
        word => is_figured(word),
    }
}

/// `last` is the last word, as far as it says anything.
fn of_several(page: Page<'_>, core: Range<u32>, tokens: &[Token], last: &Token) -> Clues {
    let first = page.at(core.start);
    let sum = Sum::of(tokens);
    let several = last_word(page, core.clone()).start > core.start;
    let marked = |kind| sum.words < tokens.len() && tokens.iter().any(|it| it.kind == kind);
    let before_last = tokens.split_last().map_or(tokens, |(_, before)| before);
    let mut inside = before_last.iter().skip(1);
    // `Jane A. Roe` has an initial there.
    let small = |it: &Token| it.class.has(Class::FUNCTION) && !is_initial(it);
    let linked = sum.class.has(Class::FUNCTION) && inside.any(small);
    let ampersand = marked(Kind::Symbol);
    let mut bodies = tokens.iter().filter(|it| it.class.has(Class::BODY));
    let given = first.class.has(GIVEN);
    let surname =
        |it: &Token| given && core::ptr::eq(it, last) && page.is_any(core.end - 1, &SURNAMES);
    // `Co Carrow`
    let county = several && first.class.has(Class::BODY) && page.is_any(core.start, &COUNTY);
    let country = first.class.has(Class::BODY)
        && page.is_any(core.start, &UNITED)
        && page.is_any(core.end - 1, &COUNTRIES);
    // `West Bank`
    let bank = sum.words == 2 && last.class.has(Class::BODY) && is_bank(page, &core);
    let head = if linked { core.start } else { core.end - 1 };
    let republic = sum.class.has(Class::BODY) && page.bytes(head) == b"Republic";
    let headed = if linked {
        page.is_any(head, &HEADS)
    } else {
        last.class.has(Class::COMMON) && !first.class.has(GIVEN) && page.bytes(head) == HOUSE
    };
    let body = headed
        || !(county || country || bank || republic)
            && sum.class.has(Class::BODY)
            && bodies.any(|it| may_name(it) && !surname(it));
    let particles = several && sum.class.has(Class::PARTICLE);
    let dotted = |it: &Token| it.is(Flags::DOTTED) && !it.class.has(Class::PLACE);
    let initials = several
        && (sum.flags.has(Flags::DOTTED) && before_last.iter().any(dotted) || marked(Kind::Stop));
    // Several who hold an office are a body: `Friends of the Pier`, `Leedford Rangers`.
    let role = sum.class.has(Class::ROLE)
        && (page.at(head).class.has(Class::ROLE) && !first.class.has(GIVEN)
            || linked && first.class.has(Class::ROLE));
    let body_of_many = role && several && page.is_plural(head);
    // `the Sunday Post`, but `Sunday Okwuosa`: papers have a word for what they are.
    let paper = several
        && first.class.has(Class::TIME)
        && last.class != Class::NONE
        && page.is_any(core.start, &PAPERS);
    let office =
        role && !(paper || ampersand || body_of_many || is_trade(first, sum.words, linked));
    let double = last.kind == Kind::End;
    let saint = several && first.span().len() <= LONGEST_SAINT && page.is_any(core.start, &SAINTS);
    // `Al-Rashid` has an article there, and `Al Roe` a given name.
    let article = first.class.has(Class::PARTICLE) && page.at(core.start + 1).kind == Kind::Hyphen;
    let given = first.class.has(GIVEN)
        && !saint
        && !article
        && (!several || double || !first.class.has(Class::PLACE))
        || double && is_syllabic(page, &core);
    // `Troy` and `Sydney` are given names too.
    let place_head = last.class.has(Class::PLACE) && last.class.has(Class::COMMON);
    let place_first = several
        && !double
        && first.class.has(Class::PLACE)
        && (!first.class.has(GIVEN) || last.class.has(Class::COMMON));
    // `One Leedford`, `Zentrix One`
    let ordinary = last.class.has(ORDINARY) && !(given && sum.words == 2)
        || several && !given && first.class.has(ORDINARY);
    let shouted = last.is(Flags::ALL_CAPITALS);
    let ends_in_acronym = several
        && shouted
        && !first.is(Flags::ALL_CAPITALS)
        && !is_numeral(page.bytes(core.end - 1));
    let party = last.class.has(Class::COMMON) && several && page.is_any(core.end - 1, &PARTY);
    let may_concern = several
        && !first.class.has(GIVEN)
        && !last.class.has(GIVEN.with(Class::BODY).with(Class::PLACE));
    let concern = may_concern && (is_business(page, core.end - 1) || is_team(page, &core, last));
    let saints = sum.flags.has(Flags::POSSESSIVE) && is_of_saints(page, &core, before_last);
    let bodies = saints
        || body
        || last.class.has(Class::PLACE) && is_national(page, &core, last)
        || paper
        || ampersand
        || ends_in_acronym
        || body_of_many
        || party
        || concern;
    let city = last.class.has(Class::BODY) && is_city(page, &core);
    let country = country || republic || city;
    Clues::NONE
        .with_if(several, Clues::SEVERAL)
        .with_if(!several && shouted, Clues::ACRONYM)
        .with_if(linked || ampersand || sum.words > 4, Clues::PHRASE)
        .with_if(several && given, Clues::GIVEN)
        .with_if(!several && given, Clues::LONE_GIVEN)
        .with_if(bodies, Clues::BODY)
        .with_if(
            country || bank || saint && sum.words == 2 && !body,
            Clues::TOPONYM,
        )
        .with_if(place_first, Clues::OF_PLACE)
        .with_if(sum.words > 2 && !given && !particles, Clues::LONG)
        .with_if(several && place_head || county, Clues::PLACE_HEAD)
        .with_if(initials, Clues::INITIALS)
        .with_if(
            office || last.class.has(Class::DEMONYM) && is_partisan(page, &core),
            Clues::OFFICE,
        )
        .with_if(ordinary, Clues::COMMON)
}

/// `St Roe’s Hospital`
#[inline(never)]
fn is_of_saints(page: Page<'_>, core: &Range<u32>, before_last: &[Token]) -> bool {
    let stop = u32::from(page.at(core.start + 1).kind == Kind::Stop);
    page.at(core.start).span().len() <= LONGEST_SAINT
        && before_last.iter().any(|it| it.is(Flags::POSSESSIVE))
        && is_of_saint(page, core.start + 1 + stop)
}

/// `Netball Scotland`
#[inline(never)]
fn is_national(page: Page<'_>, core: &Range<u32>, last: &Token) -> bool {
    !last.class.has(Class::COMMON) && body::is_national(page.bytes(core.end.wrapping_sub(2)))
}

/// `the Ohio Democrat` sits for a party, and is no place; but `the Ohio Republican primary`.
#[inline(never)]
fn is_partisan(page: Page<'_>, core: &Range<u32>) -> bool {
    let (last, behind) = (core.end - 1, page.at(core.end).class);
    page.at(core.start).class.has(Class::PLACE)
        && PARTISANS.contains(&page.bytes(last))
        && (!behind.has(Class::COMMON) || page.is_verb(core.end))
}

/// Words that are no names.
const ORDINARY: Class = Class::COMMON.with(Class::FUNCTION);

/// `Grade II`, `Jane III`: no letters that stand for a body.
fn is_numeral(word: &[u8]) -> bool {
    word.iter().all(|letter| b"IVX".contains(letter))
}

/// `Rs5`, `N5m`, `A381`: figures behind a capital, and small letters at most, number a sum or a road. `G20` is a
/// body, and so are all that have two capitals (`MI5`).
pub(super) fn is_figured(word: &[u8]) -> bool {
    match word {
        // In rand, naira and ringgit: `R7`, `RM6`; but `F1`.
        [b'N' | b'R', b'0'..=b'9'] | [b'R', b'M', b'0'..=b'9', ..] => true,
        [b'G', ..] | [_, _] => false,
        [b'A'..=b'Z', rest @ ..] => {
            let small = rest.iter().take_while(|it| it.is_ascii_lowercase()).count();
            small <= LONGEST_SIGN && rest.get(small).is_some_and(u8::is_ascii_digit)
        }
        _ => false,
    }
}

/// The letters of a sum behind the capital: `Ksh5`.
const LONGEST_SIGN: usize = 2;

/// What companies make or keep, and other heads of bodies' names that are ordinary words: their last word.
fn is_business(page: Page<'_>, at: u32) -> bool {
    let word = page.bytes(at);
    body::is_trade(word)
        || matches!(
            word,
            b"Enforcement"
                | b"Forum"
                | b"Fund"
                | b"Initiative"
                | b"Laboratory"
                | b"Observatory"
                | b"Program"
                | b"Programme"
                | b"Protection"
                | b"Society"
        )
}

fn is_initial(word: &Token) -> bool {
    word.span().len() == 1 && word.is(Flags::CAPITAL)
}

/// Words for bodies that are surnames too: `Jane Church`.
pub(super) const SURNAMES: [Head; 14] = short([
    "banks", "chamber", "chambers", "church", "college", "court", "courts", "forest", "grove",
    "parade", "post", "press", "rowe", "village",
]);

/// Those that are never surnames: `White House`.
pub(super) const HOUSE: &[u8] = b"House";

/// `Leedford Cubs`: a plural behind a place is a team, unless it tells what happens there.
fn is_team(page: Page<'_>, core: &Range<u32>, last: &Token) -> bool {
    const NO_TEAM: Class = Class::DEMONYM.with(Class::TIME);
    let first = page.at(core.start).class;
    let sure = first.has(Class::PLACE) && !first.has(Class::COMMON);
    let long = core.len() > 2 && (first.has(Class::PLACE) || page.is_any(core.start, &SAINTS));
    (sure || long)
        && !last.class.has(NO_TEAM)
        && !last.class.open().has(Open::EVENT_NOUN)
        && !last.is(Flags::POSSESSIVE)
        && page.is_plural(core.end - 1)
        && !is_games(page.bytes(core.end - 1))
}

/// What is held or signed at a place: `Leedford Paralympics`.
pub(super) fn is_games(word: &[u8]) -> bool {
    const HELD: [&[u8]; 6] = [
        b"Accords",
        b"Awards",
        b"Caucuses",
        b"Games",
        b"Olympics",
        b"Paralympics",
    ];
    HELD.contains(&word)
}

/// `New York City`: clubs have one word before theirs.
fn is_city(page: Page<'_>, core: &Range<u32>) -> bool {
    core.len() > 2
        && page.bytes(core.end - 1) == CITY
        && core.clone().all(|at| page.at(at).kind == Kind::Word)
}

pub(super) const CITY: &[u8] = b"City";

/// Whether a river or a town has a side of that name: `South Bank`.
fn is_bank(page: Page<'_>, core: &Range<u32>) -> bool {
    page.is_any(core.end - 1, &BANK) && page.is_any(core.start, &SIDES)
}

const BANK: [Head; 1] = short(["bank"]);
const SIDES: [Head; 6] = short(["east", "left", "north", "right", "south", "west"]);

/// How places begin that are called after saints, or after what they have: `San Diego`, `Las Vegas`, `Fort Worth`.
pub(super) const SAINTS: [Head; 9] = short([
    "cape", "fort", "lake", "las", "los", "mount", "port", "san", "santa",
]);
const LONGEST_SAINT: usize = 5;

/// What those who stand for election are of: `Liberal Party`.
pub(super) const PARTY: [Head; 1] = short(["party"]);

/// How Irish papers write `county` before its name.
const COUNTY: [Head; 1] = short(["co"]);

/// The last words of countries that are united, as bodies are too.
const UNITED: [Head; 1] = short(["united"]);
const COUNTRIES: [Head; 3] = short(["emirates", "kingdom", "states"]);

/// What members of parties are.
const PARTISANS: [&[u8]; 4] = [b"Conservative", b"Democrat", b"Liberal", b"Republican"];

/// When newspapers appear: `the Daily Sentinel`.
const PAPERS: [Head; 4] = short(["daily", "evening", "sunday", "weekly"]);

/// Some surnames are trades: `Jorunn Fisher` is nobody's office, `Home Secretary` is one.
fn is_trade(first: &Token, words: usize, linked: bool) -> bool {
    let surname =
        words == 2 && !linked && first.class == Class::NONE && first.span().len() > CLIPPED;
    surname && !first.is(Flags::ALL_CAPITALS)
}

/// `SkyBridge`: two words in one; `McRoe` and `DeRoe` are names.
fn is_coined(page: Page<'_>, at: u32) -> bool {
    if !page.at(at).is(Flags::GLUED) {
        return false;
    }
    let word = page.word(at);
    let head = word
        .char_indices()
        .skip(1)
        .find(|(_, char)| char.is_uppercase())
        .map_or(0, |(end, _)| end);
    let prefix = word.get(..head).unwrap_or_default();
    head > 2 && !["Fitz", "Mac", "Van"].contains(&prefix)
}

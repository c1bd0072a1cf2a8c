//! What the words of a name say of it.

use std::ops::Range;

use super::clue::Clues;
use super::dotted::of_dotted;
use super::folded::{Head, short};
use super::page::Page;
use super::run::{GIVEN, may_name};
use super::several::Several;
use crate::scan::{Class, Flags, Kind, Token};

/// What the words of a name say of it.
pub(super) fn shape(page: Page<'_>, core: Range<u32>) -> Clues {
    let (ends, clues) = match page.tokens.slice(core.clone()) {
        [only] => (only, of_one(page, core.start, only)),
        tokens => {
            let ends = match tokens.last() {
                Some(last) if !is_double(page, &core) => last,
                _ => &Token::END,
            };
            (ends, Several::new(page, core.clone(), tokens, ends).clues())
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
pub(super) fn is_syllabic(page: Page<'_>, core: &Range<u32>) -> bool {
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

/// Words for bodies that are surnames too: `Jane Church`.
pub(super) const SURNAMES: [Head; 14] = short([
    "banks", "chamber", "chambers", "church", "college", "court", "courts", "forest", "grove",
    "parade", "post", "press", "rowe", "village",
]);

/// Those that are never surnames: `White House`.
pub(super) const HOUSE: &[u8] = b"House";

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

pub(super) const CITY: &[u8] = b"City";

/// How places begin that are called after saints, or after what they have: `San Diego`, `Las Vegas`, `Fort Worth`.
pub(super) const SAINTS: [Head; 9] = short([
    "cape", "fort", "lake", "las", "los", "mount", "port", "san", "santa",
]);
/// What those who stand for election are of: `Liberal Party`.
pub(super) const PARTY: [Head; 1] = short(["party"]);

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

//! What the words of a name, and those around it, say of it.

use std::ops::Range;

use super::clue::Clues;
use super::page::Page;
use super::part::Part;
use super::run::{GIVEN, is_name_word, may_name};
use super::word::{CLIPPED, last_word};
use crate::scan::{Class, Flags, Kind, Token};

/// What the words of a name say of it.
pub(super) fn shape(page: Page<'_>, core: Range<u32>) -> Clues {
    let (first, last) = (page.at(core.start), page.before(core.end));
    let several = last_word(page, core.clone()).start > core.start;
    let tokens = page.scan.tokens.slice(core.clone());
    let before_last = tokens.split_last().map_or(tokens, |(_, before)| before);
    let count = tokens.iter().filter(|it| it.kind == Kind::Word).count();
    let mut inside = before_last.iter().skip(1);
    let linked = inside.any(|it| it.class.has(Class::FUNCTION));
    let ampersand = tokens.iter().any(|it| it.kind == Kind::Symbol);
    let mut bodies = tokens.iter().filter(|it| it.class.has(Class::BODY));
    let body = bodies.any(may_name);
    let particles = several && tokens.iter().any(|it| it.class.has(Class::PARTICLE));
    let dotted = |it: &Token| it.is(Flags::DOTTED) && !it.class.has(Class::PLACE);
    let initials = several
        && (before_last.iter().any(dotted) || tokens.iter().any(|it| it.kind == Kind::Stop));
    let acronym = !several && last.is(Flags::ALL_CAPITALS);
    // Several who hold an office are a body: `Friends of the Pier`, `Leedford Rangers`.
    let head = if linked {
        core.start
    } else {
        core.end.saturating_sub(1)
    };
    let role = page.at(head).class.has(Class::ROLE) && !first.class.has(GIVEN)
        || linked && first.class.has(Class::ROLE);
    let many = page.word(head).ends_with('s');
    // Some surnames are trades: `Jorunn Fisher` is nobody's office, `Home Secretary` is one.
    let surname =
        count == 2 && !linked && first.class == Class::NONE && first.span().len() > CLIPPED;
    let trade = surname && !first.is(Flags::ALL_CAPITALS);
    let body_of_many = several && many;
    let office = role && !(ampersand || trade || body_of_many);
    let given = first.class.has(GIVEN) && !(several && first.class.has(Class::PLACE));
    // `Troy` and `Sydney` are given names too.
    let place_head = last.class.has(Class::PLACE) && last.class.has(Class::COMMON);
    let place_first = several
        && first.class.has(Class::PLACE)
        && (!first.class.has(GIVEN) || last.class.has(Class::COMMON));
    let ordinary = last.class.has(Class::COMMON) && !(given && count == 2)
        || several && !given && first.class.has(Class::COMMON)
        || is_coined(page, core.end - 1)
        || page.at(core.end).kind == Kind::Hyphen;
    let ends_in_acronym = several && last.is(Flags::ALL_CAPITALS) && !first.is(Flags::ALL_CAPITALS);
    Clues::NONE
        .with_if(several, Clues::SEVERAL)
        .with_if(linked || ampersand || count > 4, Clues::PHRASE)
        .with_if(several && given, Clues::GIVEN)
        .with_if(!several && given, Clues::LONE_GIVEN)
        .with_if(
            body || ampersand || ends_in_acronym || role && body_of_many,
            Clues::BODY,
        )
        .with_if(last.class.has(Class::PLACE), Clues::PLACE)
        .with_if(place_first, Clues::OF_PLACE)
        .with_if(count > 2 && !given && !particles, Clues::LONG)
        .with_if(several && place_head, Clues::PLACE_HEAD)
        .with_if(initials, Clues::INITIALS)
        .with_if(acronym, Clues::ACRONYM)
        .with_if(office, Clues::OFFICE)
        .with_if(ordinary, Clues::COMMON)
        .with_if(last.class.has(Class::DEMONYM), Clues::DEMONYM)
}

/// `SkyBridge`: two words in one; `McRoe` and `DeRoe` are names.
fn is_coined(page: Page<'_>, at: u32) -> bool {
    let word = page.word(at);
    let head = word
        .char_indices()
        .skip(1)
        .find(|(_, char)| char.is_uppercase())
        .map_or(0, |(end, _)| end);
    let prefix = word.get(..head).unwrap_or_default();
    page.at(at).is(Flags::GLUED) && head > 2 && !["Fitz", "Mac", "Van"].contains(&prefix)
}

/// What the words around a name say of it.
pub(super) fn context(page: Page<'_>, part: &Part, sentence: &Range<u32>) -> Clues {
    let tokens = &part.tokens;
    let before = tokens.start.saturating_sub(1);
    let has_before = tokens.start > sentence.start;
    let holds = has_before && page.at(before).class.has(Class::FUNCTION);
    let the = holds && page.is_any(before, &["the"]);
    let placed = holds && page.is_any(before, &["in", "at", "near", "across", "outside"]);
    // `officials in Iraq`, `officials Serb and Croat`: a place or a people is no name behind a role.
    let nameable =
        part.clues.has(Clues::SEVERAL) || !part.clues.any(Clues::PLACE.with(Clues::DEMONYM));
    let titled = has_before && nameable && has_role_before(page, tokens.start);
    let of_body =
        has_before && !part.clues.has(Clues::GIVEN) && has_body_before(page, tokens.start);
    Clues::NONE
        .with_if(titled, Clues::TITLED)
        .with_if(is_beside_person(page, tokens), Clues::BESIDE)
        .with_if(of_body, Clues::BODY)
        .with_if(the, Clues::THE)
        .with_if(placed, Clues::PLACED)
        .with_if(speaks(page, tokens, sentence), Clues::SPEAKS)
        .with_if(is_described(page, tokens.end), Clues::DESCRIBED)
}

/// `Jane Roe and X Y`, `X Y and Jane Roe`.
fn is_beside_person(page: Page<'_>, tokens: &Range<u32>) -> bool {
    let person = |at: u32| {
        page.at(at).class.has(GIVEN)
            && !page.at(at).class.has(Class::PLACE.with(Class::COMMON))
            && is_name_word(page, at)
            && is_name_word(page, at + 1)
    };
    let and = |at: u32| page.at(at).class.has(Class::FUNCTION) && page.is_any(at, &["and"]);
    let before = tokens.start >= 3 && and(tokens.start - 1) && person(tokens.start - 3);
    before || and(tokens.end) && person(tokens.end + 1)
}

/// Whether a verb of speech stands before or behind.
pub(super) fn speaks(page: Page<'_>, tokens: &Range<u32>, sentence: &Range<u32>) -> bool {
    let reports = |at: u32| page.at(at).class.has(Class::REPORT) && sentence.contains(&at);
    reports(tokens.end)
        || page.at(tokens.end).class.has(Class::AUXILIARY) && reports(tokens.end + 1)
        || tokens
            .start
            .checked_sub(1)
            .is_some_and(|at| reports(at) && !page.is_any(at, &TELLING))
}

/// Behind these stands who is told.
const TELLING: [&str; 6] = ["asked", "asks", "tell", "telling", "tells", "told"];

/// `, 33,` or `, who`.
fn is_described(page: Page<'_>, end: u32) -> bool {
    let next = page.at(end + 1);
    page.at(end).kind == Kind::Comma
        && match next.kind {
            Kind::Number => {
                next.span().len() <= 2 && matches!(page.at(end + 2).kind, Kind::Comma | Kind::Stop)
            }
            Kind::Word => page.is_any(end + 1, &["who", "whose"]),
            _ => false,
        }
}

/// `coach Jane Roe`, `the actor Jane Roe`.
fn has_role_before(page: Page<'_>, at: u32) -> bool {
    let before = page.before(at);
    before.class.has(Class::ROLE) && !before.is(Flags::POSSESSIVE) && page.at(at).is(Flags::SPACED)
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

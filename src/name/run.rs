//! Runs of capitalised words: where they end, and which names stand in them.
//!
//! ```text
//! run   = word { link word } ;              words with a capital
//! link  = blank | "-" | ". " | " &" blank | particles | " of" [ " the" ] | " for" [ " the" ]
//! parts = [ body ] { title | role } name    e.g. Leedford Police | Sgt | Jane Roe
//! ```

use std::ops::Range;

use super::candidate::{Gender, Page};
use super::clue::Clues;
use super::register::last_word;
use crate::scan::{Class, Flags, Kind};

/// A name in a run.
pub(super) struct Part {
    /// With its title.
    pub(super) tokens: Range<u32>,
    /// Without it.
    pub(super) core: Range<u32>,
    pub(super) clues: Clues,
    pub(super) gender: Gender,
}

/// The longest run, in tokens: names of bodies are long, longer ones are headings.
const LONGEST: u32 = 16;

/// Small words inside the names of people.
pub(super) const PARTICLES: [&str; 18] = [
    "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la",
    "le", "ter", "van", "von",
];

/// Whether a run may begin with the capitalised word at `at`.
pub(super) fn may_begin(page: Page<'_>, at: u32, opening: bool) -> bool {
    let class = page.at(at).class;
    if is_party_label(page, at) {
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

/// A part of `D-Calif.`.
fn is_party_label(page: Page<'_>, at: u32) -> bool {
    let is_hyphen = |at| page.at(at).kind == Kind::Hyphen && !page.at(at).is(Flags::SPACED);
    let first = page.at(at).span().len() == 1 && is_hyphen(at + 1);
    let second = at >= 2 && is_hyphen(at - 1) && page.at(at - 2).span().len() == 1;
    first || second
}

/// Where the run that begins at `at` ends, in a sentence that ends at `limit`.
pub(super) fn end(page: Page<'_>, at: u32, limit: u32) -> u32 {
    let limit = limit.min(at.saturating_add(LONGEST));
    let mut end = at + 1;
    while end < limit && !page.at(end - 1).is(Flags::POSSESSIVE) {
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
            let surname = last.class.has(GIVEN.with(Class::TITLE));
            if next.class.has(Class::CALENDAR) && !surname {
                return None;
            }
            // `Save These Streets`; but no name ends with a word that holds sentences together.
            let holds = next.class.has(Class::FUNCTION) && !surname;
            let goes_on = next.span().len() > 1 && is_name_word(page, end + 1);
            (!holds || goes_on).then_some(1)
        }
        Kind::Stop if !next.is(Flags::SPACED) && !next.is(Flags::SENTENCE_END) => {
            let shortened = last.span().len() == 1
                || last
                    .class
                    .has(Class::BEFORE_NAME.with(Class::ABBREVIATION));
            (shortened && is_name_word(page, end + 1)).then_some(2)
        }
        Kind::Hyphen if !next.is(Flags::SPACED) => {
            let tight = !page.at(end + 1).is(Flags::SPACED);
            (tight && is_name_word(page, end + 1)).then_some(2)
        }
        Kind::Symbol if page.word(end) == "&" => is_name_word(page, end + 1).then_some(2),
        Kind::Word if next.class.has(Class::FUNCTION) => of_link(page, end),
        Kind::Word if next.span().len() <= 5 && page.is_any(end, &PARTICLES) => {
            let length = 1 + u32::from(page.is_any(end + 1, &PARTICLES));
            is_name_word(page, end + length).then_some(length + 1)
        }
        _ => None,
    }
}

/// `Ministry of Roads`, `Department for the Environment`, `Mayor of Leedford`.
fn of_link(page: Page<'_>, end: u32) -> Option<u32> {
    let head = page.before(end).class;
    let heads = head.has(Class::BODY.with(Class::ROLE)) || page.is_any(end - 1, &["bank", "house"]);
    if heads && page.is_any(end, &["of", "for"]) {
        let length = 1 + u32::from(page.is_any(end + 1, &["the"]));
        return is_name_word(page, end + length).then_some(length + 1);
    }
    // `Department for Roads and Bridges`, `MP for Leedford and Ashby`: two of its concerns.
    let concern = page.is_any(end.saturating_sub(2), &["of", "for"]);
    let next = page.at(end + 1);
    let head = page.at(end.saturating_sub(3)).class;
    let goes_on = concern
        && page.is_any(end, &["and"])
        && is_name_word(page, end + 1)
        && !next.class.has(GIVEN)
        && (head.has(Class::ROLE) || next.class.has(Class::COMMON));
    goes_on.then_some(2)
}

fn is_name_word(page: Page<'_>, at: u32) -> bool {
    let token = page.at(at);
    token.kind == Kind::Word && token.is(Flags::CAPITAL) && !token.class.has(Class::FUNCTION)
}

const GIVEN: Class = Class::MALE_NAME.with(Class::FEMALE_NAME);
const ADDRESS: Class = Class::TITLE.with(Class::BEFORE_NAME);

/// The names in a run; what opens a sentence may be an ordinary word with a capital.
pub(super) fn parts(page: Page<'_>, run: Range<u32>, opens: bool) -> impl Iterator<Item = Part> {
    let start = skip_adjectives(page, run.clone());
    let run = start..run.end;
    let core = core_start(page, run.clone(), opens);
    let (body, titled) = before_core(page, run.start..core);
    let name = (core < run.end).then(|| name(page, titled.start..run.end, core));
    body.into_iter().chain(name)
}

/// Passes over words that say of which people somebody is, unless they begin the name of a body.
fn skip_adjectives(page: Page<'_>, run: Range<u32>) -> u32 {
    let is_body = run.clone().any(|at| page.at(at).class.has(Class::BODY.with(Class::PLACE)));
    if is_body {
        return run.start;
    }
    let adjective = |at: &u32| page.at(*at).class.has(Class::DEMONYM);
    let skipped = run.clone().take_while(adjective).count();
    run.start + u32::try_from(skipped).unwrap_or_default()
}

/// Where the name proper begins: behind titles, offices and what stands before a given name.
fn core_start(page: Page<'_>, run: Range<u32>, opens: bool) -> u32 {
    let mut core = run.start;
    let mut given = false;
    for at in run.start..run.end.saturating_sub(1) {
        let class = page.at(at).class;
        let small = !page.at(at).is(Flags::CAPITAL);
        if class.has(ADDRESS) && !small {
            core = at + 1;
            given = false;
        } else if class.has(GIVEN) && !class.has(Class::BODY) && is_name_word(page, at + 1) {
            let ordinary = |before: u32| {
                page.at(before).class.has(
                    Class::COMMON
                        .with(Class::ROLE)
                        .with(Class::BODY)
                        .with(Class::PLACE)
                        .with(Class::DEMONYM),
                )
            };
            // What opens a sentence has its capital from there.
            let opening = opens && at == run.start + 1 && at + 2 == run.end;
            let stands_before = opening && !page.at(at - 1).class.has(GIVEN) || ordinary(at - 1);
            if !given && at > core && stands_before && !class.has(Class::PLACE) {
                core = at;
            }
            given |= at == core;
        } else if is_office(page, at) && !given && is_name_word(page, at + 1) {
            core = at + 1;
        } else if is_seat(page, at, run.clone()) {
            // `Mayor of Leedford Jane Roe`
            core = at + 1;
        }
    }
    // The stop of a title shortened.
    if page.at(core).kind == Kind::Stop {
        core += 1;
    }
    // `Defending Roe`, at the start of a sentence, is no name of two words.
    let first = page.at(core).class;
    let ordinary = first.has(Class::COMMON) && !first.has(GIVEN.with(Class::BODY).with(Class::PLACE));
    let verb = ["ing", "ed"].iter().any(|ending| page.word(core).ends_with(ending));
    let ordinary = ordinary && page.at(core + 1).class.has(GIVEN) || verb;
    if opens && core == run.start && ordinary && core + 2 == run.end {
        core += 1;
    }
    core
}

/// One who holds an office may have it for a title; several do not.
fn is_office(page: Page<'_>, at: u32) -> bool {
    let token = page.at(at);
    token.class.has(Class::ROLE) && token.is(Flags::CAPITAL) && !page.word(at).ends_with('s')
}

/// Whether the word is the place of an office, with a name of two words or more behind it.
fn is_seat(page: Page<'_>, at: u32, run: Range<u32>) -> bool {
    at >= run.start + 2
        && run.end > at + 2
        && page.is_any(at - 1, &["of", "for"])
        && is_office(page, at - 2)
        && page.at(at).class.has(Class::PLACE.with(Class::BODY))
        && is_name_word(page, at + 1)
        && is_name_word(page, at + 2)
}

/// The name of a body before the name of its member, and the titles.
fn before_core(page: Page<'_>, before: Range<u32>) -> (Option<Part>, Range<u32>) {
    let last_body = before
        .clone()
        .rev()
        .find(|&at| page.at(at).class.has(Class::BODY));
    let Some(last) = last_body else {
        let titled = before.clone().any(|at| is_title(page, at));
        let start = if titled { before.start } else { before.end };
        return (None, start..before.end);
    };
    let tokens = before.start..last + 1;
    let part = Part {
        clues: shape(page, tokens.clone()),
        core: tokens.clone(),
        tokens,
        gender: Gender::Unknown,
    };
    (Some(part), last + 1..before.end)
}

fn is_title(page: Page<'_>, at: u32) -> bool {
    let token = page.at(at);
    token.class.has(ADDRESS.with(Class::ROLE)) || matches!(token.kind, Kind::Stop | Kind::Hyphen)
}

fn name(page: Page<'_>, tokens: Range<u32>, core: u32) -> Part {
    let core = core..tokens.end;
    let titles = tokens.start..core.start;
    let titled = titles.clone().any(|at| is_title(page, at));
    let clues = shape(page, core.clone()).with_if(titled, Clues::TITLED);
    let by_title = titles
        .map(|at| gender_of_title(page.word(at)))
        .find(|gender| *gender != Gender::Unknown);
    // A surname alone may look like a given name.
    let by_name = clues.has(Clues::SEVERAL).then(|| gender_of_given(page, core.start));
    let gender = by_title.or(by_name).unwrap_or_default();
    Part {
        tokens,
        core,
        clues,
        gender,
    }
}

/// `coach Jane Roe`, `the actor Jane Roe`.
fn has_role_before(page: Page<'_>, at: u32) -> bool {
    let before = page.before(at);
    before.class.has(Class::ROLE)
        && !before.is(Flags::POSSESSIVE)
        && page.at(at).is(Flags::SPACED)
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

fn gender_of_title(title: &str) -> Gender {
    const MALE: [&str; 7] = ["Mr", "Sir", "Lord", "Mister", "Monsieur", "Herr", "King"];
    const FEMALE: [&str; 11] = [
        "Mrs", "Ms", "Miss", "Dame", "Lady", "Baroness", "Madam", "Madame", "Mlle", "Mme", "Queen",
    ];
    if MALE.contains(&title) {
        Gender::Male
    } else if FEMALE.contains(&title) {
        Gender::Female
    } else {
        Gender::Unknown
    }
}

fn gender_of_given(page: Page<'_>, at: u32) -> Gender {
    let class = page.at(at).class;
    match (class.has(Class::MALE_NAME), class.has(Class::FEMALE_NAME)) {
        (true, false) => Gender::Male,
        (false, true) => Gender::Female,
        _ => Gender::Unknown,
    }
}

/// What the words of a name say of it.
fn shape(page: Page<'_>, core: Range<u32>) -> Clues {
    let (first, last) = (page.at(core.start), page.before(core.end));
    let several = last_word(page, core.clone()).start > core.start;
    let all = |holds: &dyn Fn(u32) -> bool| core.clone().any(holds);
    let words = core.clone().filter(|&at| page.at(at).kind == Kind::Word);
    let count = words.count();
    let linked = all(&|at| page.at(at).class.has(Class::FUNCTION) && at > core.start && at + 1 < core.end);
    let ampersand = all(&|at| page.at(at).kind == Kind::Symbol);
    let body = all(&|at| page.at(at).class.has(Class::BODY) && is_name_word(page, at));
    let dotted = |at| page.at(at).is(Flags::DOTTED) && !page.at(at).class.has(Class::PLACE);
    let particles = all(&|at| page.is_any(at, &PARTICLES));
    let initials = several && all(&|at| page.at(at).kind == Kind::Stop || dotted(at));
    let acronym = !several && last.is(Flags::ALL_CAPITALS);
    let office = last.class.has(Class::ROLE) && !first.class.has(GIVEN)
        || linked && first.class.has(Class::ROLE);
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
        .with_if(body || ampersand || ends_in_acronym, Clues::BODY)
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
    let the = has_before && page.is_any(before, &["the"]);
    let placed = has_before && page.is_any(before, &["in", "at", "near", "across", "outside"]);
    let titled = has_before && has_role_before(page, tokens.start);
    let of_body = has_before && !part.clues.has(Clues::GIVEN) && has_body_before(page, tokens.start);
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
    let and = |at: u32| page.is_any(at, &["and"]);
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
                next.span().len() <= 2
                    && matches!(page.at(end + 2).kind, Kind::Comma | Kind::Stop)
            }
            Kind::Word => page.is_any(end + 1, &["who", "whose"]),
            _ => false,
        }
}

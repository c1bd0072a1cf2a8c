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
const PARTICLES: [&str; 18] = [
    "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la",
    "le", "ter", "van", "von",
];

/// Whether a run may begin with the capitalised word at `at`.
pub(super) fn may_begin(page: Page<'_>, at: u32) -> bool {
    let token = page.at(at);
    let class = token.class;
    if !class.has(Class::FUNCTION.with(Class::CALENDAR)) {
        return true;
    }
    // `Will Roe` and `April Roe`, but neither `Will they` nor `in April`.
    let next = page.at(at + 1);
    class.has(Class::MALE_NAME.with(Class::FEMALE_NAME))
        && next.kind == Kind::Word
        && next.is(Flags::CAPITAL)
        && !next.class.has(Class::FUNCTION.with(Class::CALENDAR))
        && !page.before(at).class.has(Class::FUNCTION)
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
            let month = next.class.has(Class::CALENDAR) || next.class.has(Class::FUNCTION);
            let surname = last
                .class
                .has(Class::MALE_NAME.with(Class::FEMALE_NAME).with(Class::TITLE));
            (!month || surname).then_some(1)
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
    // `Department for Roads and Bridges`: two of its concerns.
    let concern = page.is_any(end.saturating_sub(2), &["of", "for"]);
    let next = page.at(end + 1);
    let goes_on = concern
        && page.is_any(end, &["and"])
        && page.before(end).class.has(Class::COMMON)
        && next.class.has(Class::COMMON)
        && is_name_word(page, end + 1);
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
            if !given && at > core && ordinary(at - 1) && !class.has(Class::PLACE) {
                core = at;
            }
            given |= at == core;
        } else if class.has(Class::ROLE) && !given && !small && is_name_word(page, at + 1) {
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
    if opens && core == run.start && ordinary && core + 2 == run.end {
        core += 1;
    }
    core
}

/// The name of a body before the name of its member, and the titles.
fn before_core(page: Page<'_>, before: Range<u32>) -> (Option<Part>, Range<u32>) {
    let last_body = before
        .clone()
        .rev()
        .find(|&at| page.at(at).class.has(Class::BODY));
    let Some(last) = last_body else {
        let titles = before
            .clone()
            .rev()
            .take_while(|&at| is_title(page, at))
            .count();
        let start = before.end - u32::try_from(titles).unwrap_or_default();
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
    let titled = titles.clone().any(|at| is_title(page, at)) || has_role_before(page, tokens.start);
    let clues = shape(page, core.clone()).with_if(titled, Clues::TITLED);
    let gender = titles
        .map(|at| gender_of_title(page.word(at)))
        .find(|gender| *gender != Gender::Unknown)
        .unwrap_or_else(|| gender_of_given(page, core.start));
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
    let several = core.end - core.start > 1;
    let words = core.clone().filter(|&at| page.at(at).kind == Kind::Word);
    let count = words.clone().count();
    let linked = words.clone().any(|at| !is_name_word(page, at) && !page.is_any(at, &PARTICLES));
    let head_is_body = linked && first.class.has(Class::BODY);
    let ampersand = core.clone().any(|at| page.at(at).kind == Kind::Symbol);
    let initials = several
        && core
            .clone()
            .any(|at| page.at(at).kind == Kind::Stop || page.at(at).is(Flags::DOTTED));
    let acronym = !several && last.is(Flags::ALL_CAPITALS) && (2..=6).contains(&last.span().len());
    let office = last.class.has(Class::ROLE) && !first.class.has(GIVEN)
        || linked && first.class.has(Class::ROLE);
    let given = first.class.has(GIVEN);
    Clues::NONE
        .with_if(several, Clues::SEVERAL)
        .with_if(linked || ampersand || count > 4, Clues::PHRASE)
        .with_if(several && given, Clues::GIVEN)
        .with_if(!several && given, Clues::LONE_GIVEN)
        .with_if(head_is_body || ampersand || last.class.has(Class::BODY), Clues::BODY)
        .with_if(last.class.has(Class::PLACE), Clues::PLACE)
        .with_if(initials, Clues::INITIALS)
        .with_if(acronym, Clues::ACRONYM)
        .with_if(office, Clues::OFFICE)
        .with_if(last.class.has(Class::COMMON), Clues::COMMON)
        .with_if(last.class.has(Class::DEMONYM), Clues::DEMONYM)
}

/// What the words around a name say of it.
pub(super) fn context(page: Page<'_>, tokens: &Range<u32>, sentence: &Range<u32>) -> Clues {
    let before = tokens.start.saturating_sub(1);
    let has_before = tokens.start > sentence.start;
    let the = has_before && page.is_any(before, &["the"]);
    let placed = has_before && page.is_any(before, &["in", "at", "near", "across", "outside"]);
    Clues::NONE
        .with_if(the, Clues::THE)
        .with_if(placed, Clues::PLACED)
        .with_if(speaks(page, tokens, sentence), Clues::SPEAKS)
        .with_if(is_described(page, tokens.end), Clues::DESCRIBED)
}

/// Whether a verb of speech stands before or behind.
pub(super) fn speaks(page: Page<'_>, tokens: &Range<u32>, sentence: &Range<u32>) -> bool {
    let reports = |at: u32| page.at(at).class.has(Class::REPORT) && sentence.contains(&at);
    reports(tokens.end)
        || page.at(tokens.end).class.has(Class::AUXILIARY) && reports(tokens.end + 1)
        || tokens.start.checked_sub(1).is_some_and(reports)
}

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

//! What the words of a name, and those around it, say of it.

use std::ops::Range;

use super::clue::Clues;
use super::folded::{Head, short};
use super::page::Page;
use super::part::Part;
use super::run::{AND, GIVEN, THE, is_name_word, may_name};
use super::word::{CLIPPED, last_word};
use crate::scan::{Class, Flags, Kind, Token};

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
    let (ends, clues) = match page.scan.tokens.slice(core.clone()) {
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

/// `Troy Roe-Hill`, `Jane van Hill`: a surname of two is nobody's but a person's, whatever its words may be elsewhere.
fn is_double(page: Page<'_>, core: &Range<u32>) -> bool {
    let link = page.at(core.end.wrapping_sub(2));
    link.kind == Kind::Hyphen && core.len() > 3 && page.at(core.start).class.has(GIVEN)
        || link.class.has(Class::PARTICLE) && page.is_any(core.end - 2, &OF_PEOPLE)
}

/// Particles that are in no place's name.
const OF_PEOPLE: [Head; 7] = short(["bin", "den", "der", "ibn", "ter", "van", "von"]);

fn of_one(page: Page<'_>, at: u32, word: &Token) -> Clues {
    let clues = Clues::NONE.with_if(word.is(Flags::ALL_CAPITALS), Clues::ACRONYM);
    if word.class == Class::NONE {
        return clues.with_if(is_thing(page.bytes(at)), Clues::THING);
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

/// Whether a word that no list has is a sum or the like, or several of what letters stand for: `DMs`.
fn is_thing(word: &[u8]) -> bool {
    match word {
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
    let body = sum.class.has(Class::BODY) && bodies.any(|it| may_name(it) && !surname(it));
    let particles = several && sum.class.has(Class::PARTICLE);
    let dotted = |it: &Token| it.is(Flags::DOTTED) && !it.class.has(Class::PLACE);
    let initials = several
        && (sum.flags.has(Flags::DOTTED) && before_last.iter().any(dotted) || marked(Kind::Stop));
    // Several who hold an office are a body: `Friends of the Pier`, `Leedford Rangers`.
    let head = if linked { core.start } else { core.end - 1 };
    let role = sum.class.has(Class::ROLE)
        && (page.at(head).class.has(Class::ROLE) && !first.class.has(GIVEN)
            || linked && first.class.has(Class::ROLE));
    let body_of_many = role && several && page.ends_in_s(head);
    let paper = several && first.class.has(Class::TIME) && page.is_any(core.start, &PAPERS);
    let office =
        role && !(paper || ampersand || body_of_many || is_trade(first, sum.words, linked));
    let double = last.kind == Kind::End;
    let given = first.class.has(GIVEN) && (!several || double || !first.class.has(Class::PLACE));
    // `Troy` and `Sydney` are given names too.
    let place_head = last.class.has(Class::PLACE) && last.class.has(Class::COMMON);
    let place_first = several
        && first.class.has(Class::PLACE)
        && (!first.class.has(GIVEN) || last.class.has(Class::COMMON));
    let ordinary = last.class.has(Class::COMMON) && !(given && sum.words == 2)
        || several && !given && first.class.has(Class::COMMON);
    let shouted = last.is(Flags::ALL_CAPITALS);
    let ends_in_acronym = several
        && shouted
        && !first.is(Flags::ALL_CAPITALS)
        && !is_numeral(page.bytes(core.end - 1));
    let bodies = body || paper || ampersand || ends_in_acronym || body_of_many;
    Clues::NONE
        .with_if(several, Clues::SEVERAL)
        .with_if(!several && shouted, Clues::ACRONYM)
        .with_if(linked || ampersand || sum.words > 4, Clues::PHRASE)
        .with_if(several && given, Clues::GIVEN)
        .with_if(!several && given, Clues::LONE_GIVEN)
        .with_if(bodies, Clues::BODY)
        .with_if(place_first, Clues::OF_PLACE)
        .with_if(sum.words > 2 && !given && !particles, Clues::LONG)
        .with_if(several && place_head, Clues::PLACE_HEAD)
        .with_if(initials, Clues::INITIALS)
        .with_if(office, Clues::OFFICE)
        .with_if(
            several && !given && is_business(page, core.end - 1),
            Clues::IT,
        )
        .with_if(ordinary, Clues::COMMON)
}

/// `Grade II`, `Jane III`: no letters that stand for a body.
fn is_numeral(word: &[u8]) -> bool {
    word.iter().all(|letter| b"IVX".contains(letter))
}

/// `Rs5`, `N5m`, `A381`: figures behind a capital, and small letters at most, number a sum or a road. `G20` is a
/// body, and so are all that have two capitals (`MI5`).
pub(super) fn is_figured(word: &[u8]) -> bool {
    match word {
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
    matches!(
        page.bytes(at),
        b"Bakeries"
            | b"Brands"
            | b"Breweries"
            | b"Creameries"
            | b"Dairies"
            | b"Farms"
            | b"Foods"
            | b"Fund"
            | b"Homes"
            | b"Hotels"
            | b"Lines"
            | b"Logistics"
            | b"Society"
    )
}

fn is_initial(word: &Token) -> bool {
    word.span().len() == 1 && word.is(Flags::CAPITAL)
}

/// Words for bodies that are surnames too: `Jane Church`.
const SURNAMES: [Head; 14] = short([
    "banks", "chamber", "chambers", "church", "college", "court", "courts", "forest", "grove",
    "parade", "post", "press", "rowe", "village",
]);

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
            .with_if(is_described(page, tokens.end), Clues::DESCRIBED)
            .with_if(
                before.kind == Kind::Comma && is_kin(page, tokens),
                Clues::TITLED,
            ),
        Kind::Number => Clues::NONE.with_if(is_numbered(page, part), Clues::THING),
        Kind::Word => Clues::NONE
            .with_if(is_it(page, part, sentence), Clues::IT)
            .with_if(
                joins_person(page, tokens.end, tokens.end + 1),
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

/// What the function word before a name says of it.
fn before_name(page: Page<'_>, before: &Token, part: &Part) -> Clues {
    let start = part.tokens.start;
    if !before.class.has(Class::FUNCTION) {
        return Clues::NONE;
    }
    let word = [page.head(start.saturating_sub(1))];
    if word == THE {
        Clues::THE
    } else if IN.contains(&word[0]) {
        Clues::PLACED
    } else if word == INTO {
        // `drove into Leedford Bayou`, but `bumped into Jane Roe`.
        Clues::NONE.with_if(!part.clues.has(Clues::GIVEN), Clues::PLACED)
    } else if start >= 3 && joins_person(page, start - 1, start - 3) {
        Clues::BESIDE
    } else {
        Clues::NONE
    }
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
        && !page.is_any(tokens.start - 1, &TELLING)
}

/// Whether the number behind a word belongs to it: `Section 4`, `Rs 213`.
fn is_numbered(page: Page<'_>, part: &Part) -> bool {
    !part.clues.any(Clues::SEVERAL.with(Clues::PLACE))
        && (part.clues.has(Clues::COMMON) || page.is_any(part.core.start, &MONEY))
}

const MONEY: [Head; 4] = short(["rs", "sh", "ksh", "rm"]);

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
        return page.bytes(end).starts_with(b"spokes");
    }
    if !page.is_verb(end) {
        return false;
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

/// What only companies have.
const HOLDINGS: [Head; 8] = short([
    "ceo", "earnings", "profit", "profits", "revenue", "revenues", "shares", "stock",
]);

/// Whether a preposition governs the noun phrase that begins at `at`, its `the` aside.
fn is_governed(page: Page<'_>, at: u32) -> bool {
    let the = u32::from(page.is_any(at.wrapping_sub(1), &THE));
    page.before(at.wrapping_sub(the)).class.is_preposition()
}

/// Behind these stands who is told.
const TELLING: [Head; 6] = short(["asked", "asks", "tell", "telling", "tells", "told"]);

/// Behind these stands a place.
const IN: [Head; 5] = short(["in", "at", "near", "across", "outside"]);

const INTO: [Head; 1] = short(["into"]);

const WHO: [Head; 2] = short(["who", "whose"]);

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

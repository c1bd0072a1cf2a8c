//! What a word that may report is in its clause: a noun, a participle, a passive.

use std::ops::Range;

use super::cue::Tier;
use super::page::Page;
use super::small::Small;
use crate::scan::{Auxiliary, Class, Closed, Flags, Kind, Link, Open, Side};

/// Whether the word before makes a noun or an adjective of a cue: `the claims`, `its proposed budget`.
pub(super) fn is_noun(page: &Page<'_>, id: u32) -> bool {
    let before = page.before(id);
    before.is(Flags::POSSESSIVE)
        || before.class.has(Class::CALENDAR.with(Class::TIME)) && page.owns(id - 1)
        || before.kind == Kind::Hyphen && before.span().end() == page.at(id).span().start()
        || id > 0 && page.does(id - 1, Small::BEFORE_NOUN) && !is_after_her(page, id)
        || is_hearsay(page, id)
        || is_counted(page, id)
        || is_object(page, id)
        || is_kept(page, id)
        || is_display(page, id)
        || is_plural(page, id)
        || !page.at(id).class.has(Class::REPORT)
            && (is_own_thought(page, id) || is_account(page, id))
}

/// `A friend close to her said`: no noun, but who is spoken of.
fn is_after_her(page: &Page<'_>, id: u32) -> bool {
    page.is_any(id, &["said", "says"])
        && page.is_small(id - 1, &["her"])
        && page.does(id.wrapping_sub(2), Small::PREPOSITION)
}

/// `A bridge, said to be the oldest`, `a feat thought to need a brain`: a participle that nobody says.
fn is_hearsay(page: &Page<'_>, id: u32) -> bool {
    let deed = page.at(id + 2).class;
    is_before_to(page, id)
        && page.is_any(id, &["said", "thought", "believed"])
        && (page.is_any(id + 2, &["be", "have"]) || deed.open().has(Open::PRESENT))
}

/// Whether `to` stands behind a word.
pub(super) fn is_before_to(page: &Page<'_>, id: u32) -> bool {
    is_to(page.at(id + 1).class)
}

/// Whether a word is `to`: no other preposition stands before verbs.
pub(super) fn is_to(class: Class) -> bool {
    class.link().is_preposition() && class.auxiliary() == Auxiliary::MAY
}

/// Whether `to` opens what is reported, and no phrase of the clause: `vowed to resign`, but `wrote to police`.
pub(super) fn is_infinitive(page: &Page<'_>, id: u32) -> bool {
    if !is_to(page.at(id).class) {
        return false;
    }
    let verb = page.at(id + 1).class;
    if verb.has(Class::FUNCTION) {
        page.is_any(id + 1, &["be", "have"])
    } else {
        verb.open().has(Open::PRESENT) && !page.words(id + 1).ends_with('s')
    }
}

/// Whether `to` opens what somebody did: `admitted to taking it`.
pub(super) fn is_to_deed(page: &Page<'_>, id: u32) -> bool {
    let deed = page.at(id + 1).class;
    is_to(page.at(id).class) && deed.open().has(Open::GERUND)
}

/// Whether a verb gives somebody's word, so that an infinitive behind it is what was said: `vowed to resign`. Who agrees
/// or is told to do something has only done it.
pub(super) fn promises(page: &Page<'_>, cue: u32) -> bool {
    const PROMISES: &[&str] = &[
        "pledge",
        "pledged",
        "pledges",
        "pledging",
        "promise",
        "promised",
        "promises",
        "promising",
        "vowed",
        "vowing",
        "vows",
    ];
    page.at(cue).class.has(Class::CUE) && page.is_any(cue, PROMISES)
}

/// `0.9 percentage points`: a noun behind a number, though it looks like a verb.
fn is_counted(page: &Page<'_>, id: u32) -> bool {
    let numbered = |back| page.at(id.wrapping_sub(back)).kind == Kind::Number;
    page.at(id).class.open().has(Open::NOUN) && (numbered(1) || numbered(2))
}

/// `dismissed claims that`, `facing calls to resign`: a noun that a verb has for its object.
fn is_object(page: &Page<'_>, id: u32) -> bool {
    let before = page.at(id.wrapping_sub(1)).class;
    let noun = page.at(id).class;
    (noun.open().has(Open::NOUN) || noun.open().has(Open::EVENT_NOUN))
        && !before.has(Class::FUNCTION)
        && before.open().has(Open::VERB)
        && !before.open().has(Open::NOUN)
}

/// `letters and notes from her time there`: things, for nobody notes from a time or a place.
fn is_kept(page: &Page<'_>, id: u32) -> bool {
    page.at(id).class.has(Class::CUE)
        && page.is_small(id + 1, &["from"])
        && page.words(id).ends_with('s')
}

/// `a horror show`, `to show her the house`; but `Records show that it rose.`, `It rose, figures show.`
fn is_display(page: &Page<'_>, id: u32) -> bool {
    if !page.at(id).class.has(Class::CALL) || !page.is_any(id, &["show"]) {
        return false;
    }
    let noun = id.wrapping_sub(1);
    let many = page.words(noun).ends_with('s') || page.is_any(noun, &["data"]);
    let reports = page.is_small(id + 1, &["that"]) || page.at(id + 1).is_terminal();
    let determiner = id.wrapping_sub(2);
    let owned = page.does(determiner, Small::BEFORE_NOUN) && !page.is_small(determiner, &["the"]);
    !many || !reports || owned || page.at(noun).class.has(Class::FUNCTION)
}

/// `I think`, `to think`, `those who think`: nobody's statement; but `Analysts think it will rise.`
fn is_own_thought(page: &Page<'_>, id: u32) -> bool {
    let noun = page.before(id);
    page.is_any(id, &["think"])
        && (noun.kind != Kind::Word
            || noun.class.has(Class::FUNCTION) && !page.is_any(id - 1, &["they", "many", "some"]))
}

/// `rejected reports that`, `newspaper reports have it`; but `the Echo reports that`, `The paper reports,`, `, reports Roe`.
fn is_account(page: &Page<'_>, id: u32) -> bool {
    if !page.is_any(id, &["reports"]) {
        return false;
    }
    let (before, behind) = (page.before(id), page.at(id + 1));
    let first = behind.is(Flags::CAPITAL) || determines(behind.class);
    let subject = if before.is_wordlike() {
        let named = before.is(Flags::CAPITAL) && page.mention(id - 1).is_some();
        named || determines(page.at(id.wrapping_sub(2)).class)
    } else {
        first || !behind.is_wordlike()
    };
    // `Reports said`.
    !subject || behind.class.has(Class::AUXILIARY.with(Class::REPORT))
}

/// Whether a word opens a noun phrase.
const fn determines(class: Class) -> bool {
    class.is_determiner()
}

/// `larger states like Leedshire`, `those states would become`: a noun of many, where nothing follows that a verb
/// in -s reports, and no clause of its own closes with it (`, the suit claims.`).
fn is_plural(page: &Page<'_>, id: u32) -> bool {
    let before = page.before(id);
    if !page.at(id).class.open().has(Open::NOUN) || !page.words(id).ends_with('s') {
        return false;
    }
    let subject = before.class.closed().has(Closed::SUBJECT);
    if before.kind != Kind::Word || before.is(Flags::CAPITAL) || subject {
        return page.at(id + 1).class.has(Class::AUXILIARY);
    }
    let behind = page.at(id + 1);
    if behind.is_wordlike() {
        let link = behind.class.link() != Link::NONE && !page.is_any(id + 1, &["that"]);
        return behind.class.has(Class::FUNCTION) && (link || behind.class.has(Class::AUXILIARY));
    }
    let reports = matches!(behind.kind, Kind::Quote(..) | Kind::Colon);
    let opened =
        determines(page.at(id.wrapping_sub(2)).class) && !page.at(id.wrapping_sub(3)).is_wordlike();
    !reports && !opened
}

/// Whether a word is a form of a verb, and hardly ever a noun.
pub(super) const fn is_only_verb(class: Class) -> bool {
    class.open().has(Open::VERB) && !class.open().has(Open::NOUN)
}

/// Whether the words behind a verb are its object and not its subject: `, the mayor, accused the council of "neglect"`.
/// Verbs of this kind have their subject behind them only where a quotation ends: `"No," laughed Roe`.
pub(super) fn has_object(page: &Page<'_>, cue: u32, tier: Tier) -> bool {
    let is_quote = |id: u32| matches!(page.at(id).kind, Kind::Quote(_, Side::Close | Side::Unsure));
    let before = cue.wrapping_sub(1);
    let quoted = is_quote(before) || is_quote(before.wrapping_sub(1));
    tier == Tier::Calls && page.at(before).kind == Kind::Comma && !quoted
}

/// Whether a word of the closed classes is a finite auxiliary, or has one in it: `is`, `it's`, `didn't`.
pub(super) fn is_finite_auxiliary(class: Class) -> bool {
    let contracted = class.auxiliary() != Auxiliary::NONE
        && class.closed().has(Closed::SUBJECT.with(Closed::NEGATION));
    class.has(Class::AUXILIARY) || contracted
}

/// Whether a token is a finite auxiliary.
pub(super) fn is_auxiliary(page: &Page<'_>, id: u32) -> bool {
    let class = page.at(id).class;
    class.has(Class::FUNCTION) && is_finite_auxiliary(class)
}

pub(super) fn is_participle(page: &Page<'_>, cue: u32) -> bool {
    page.words(cue).ends_with("ing")
}

/// Whether the verb is a passive, by a form of `be` or without one (`Roe, described as "brave",`): its subject is
/// spoken to, or of.
pub(super) fn is_passive(page: &Page<'_>, cue: u32, from: u32) -> bool {
    let class = page.at(cue).class;
    let described = || {
        class.has(Class::CALL)
            && class.open().has(Open::PARTICIPLE)
            && page.is_small(cue + 1, &["as"])
            && !page.before(cue).is_wordlike()
    };
    // Who accuses, accuses somebody: `a man accused of “neglect”`.
    let accused = || page.is_any(cue, &["accused"]) && page.is_small(cue + 1, &["of"]);
    (is_be(page, from..cue) || described() || accused()) && !is_participle(page, cue)
}

/// `..., court told`: nobody tells without telling somebody, so whoever stands before the verb was told.
pub(super) fn is_told(page: &Page<'_>, cue: u32, end: u32) -> bool {
    let tells = page.at(cue).class.has(Class::TELL) && page.is_any(cue, &["told"]);
    tells && (cue + 1 >= end || page.at(cue + 1).is_terminal())
}

pub(super) fn is_be(page: &Page<'_>, mut words: Range<u32>) -> bool {
    words.any(|id| page.does(id, Small::BE))
}

/// Whether a verb tells that its subject did not say what is quoted before it: `of "neglect", a charge Roe denies`.
pub(super) fn denies(page: &Page<'_>, cue: u32) -> bool {
    const DENIALS: &[&str] = &[
        "denied",
        "denies",
        "denying",
        "disputed",
        "disputes",
        "disputing",
        "rejected",
        "rejecting",
        "rejects",
    ];
    !page.at(cue).class.has(Class::REPORT) && page.is_any(cue, DENIALS)
}

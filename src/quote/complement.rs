//! What a clause reports: the words before it or behind it, as far as they are its own.

use std::iter;
use std::ops::Range;

use super::cue::Tier;
use super::page::Page;
use super::report::{Form, Report};
use super::small::Small;
use super::verb::is_infinitive;
use super::{according, closing, outer, shared, subject, verb};
use crate::scan::{Class, Flags, Kind, Link, Open, Side, Token};

/// Fewer words than these report nothing: `said so`.
pub(super) const LEAST_WORDS: usize = 3;

/// More tokens than these nobody reports without marks: the text has lost its stops.
const LONGEST: usize = 200;

/// A clause has its auxiliary among so many words.
const FIRST_WORDS: u32 = 10;

/// The clause that ends what another reports is among so many behind it; a sentence has no more.
const NEAREST_CLAUSES: usize = 8;

/// The words that a clause reports.
pub(super) fn of(page: &Page<'_>, reports: &[Report], index: usize) -> Option<Range<u32>> {
    let report = reports.get(index)?;
    let sentence = report.sentence.clone();
    if report.form == Form::According && !report.closes {
        return Some(page.trimmed(according::behind_source(page, report, &sentence)..sentence.end));
    }
    if is_as(page, report) {
        return Some(page.trimmed(report.clause.end..sentence.end));
    }
    if report.closes {
        // `She woke, shouting.` reports nothing; `Roe, described as "brave" by friends, fell` no more than the quotation.
        let described = report.tier == Tier::Calls && report.form == Form::VerbFirst;
        let denied = verb::denies(page, report.cue);
        // `It rose, with most of the farmers reporting losses.`: their losses.
        let aside = || report.form == Form::SubjectFirst && verb::is_participle(page, report.cue);
        // `The bridge, which is what Roe said, is shut`: its object stands before it.
        let what = page.is_small(report.clause.start.wrapping_sub(1), &["what"]);
        if report.form == Form::Shared || described || denied || what || aside() {
            return None;
        }
        let end = end(page, reports, index, &sentence);
        return closing::before(page, report, sentence.start..end);
    }
    // `said a report that was late`: a relative clause.
    if report.form == Form::VerbFirst && is_subject_that(page, report.clause.end) {
        return None;
    }
    let end = end(page, reports, index, &sentence);
    let start = skip_that(page, report.clause.end);
    let told = start.min(end)..end;
    let end = outer::end(page, report, &told).unwrap_or(end);
    Some(page.trimmed(told.start..end))
}

/// `As Roe noted, the bridge is old.`: what follows is what was said; but `As Roe testified, jurors took notes` tells when.
fn is_as(page: &Page<'_>, report: &Report) -> bool {
    let subject = report.clause.start;
    report.form == Form::SubjectFirst
        && page.at(report.clause.end).kind == Kind::Comma
        && page.is_small(subject.wrapping_sub(1), &["as"])
        && behind_joiner(page, &report.sentence) + 1 == subject
        && needs_object(page, report.cue)
}

/// Whether a verb of speech cannot stand without what is said: `noted`, `pointed out`, but not `spoke`.
fn needs_object(page: &Page<'_>, cue: u32) -> bool {
    const VERBS: &[&str] = &[
        "acknowledged",
        "acknowledges",
        "mentioned",
        "mentions",
        "noted",
        "notes",
        "predicted",
        "predicts",
        "remarked",
        "remarks",
        "said",
        "say",
        "says",
        "suggested",
        "suggests",
    ];
    page.is_any(cue, VERBS)
        || page.is_any(cue, &["pointed", "points"]) && page.is_any(cue + 1, &["out"])
}

/// The first word of a sentence behind the one that joins it to the last: `But | as Roe said`, `And, | according to Roe`.
pub(super) fn behind_joiner(page: &Page<'_>, sentence: &Range<u32>) -> u32 {
    let joins = u32::from(page.is_small(sentence.start, &["and", "but"]));
    let comma = joins > 0 && page.at(sentence.start + 1).kind == Kind::Comma;
    sentence.start + joins + u32::from(comma)
}

/// Whether what a clause reports is an indirect quote, and not a mere object: `announced the winner`.
pub(super) fn is_indirect(page: &Page<'_>, report: &Report, content: &Range<u32>) -> bool {
    let length = page.count_words(content.clone(), LEAST_WORDS);
    if length < LEAST_WORDS || content.len() > LONGEST {
        return false;
    }
    // `told reporters and was cheered`, `said so and left`
    if goes_on_with_deeds(page, report, content) {
        return false;
    }
    // `said that, in May, it was shut`
    let before = content.start.wrapping_sub(1);
    let comma = u32::from(page.at(before).kind == Kind::Comma);
    let that = page.is_small(before.wrapping_sub(comma), &["that"])
        && (comma > 0 || !is_pointed_at(page, content));
    if report.closes && !has_verb(page, content)
        || is_clause_subject(page, report)
        || is_aside(page, report, content)
    {
        return false;
    }
    // `added three goals` has a mere object, whoever speaks.
    let tier = match report.tier {
        Tier::Says if page.is_any(report.cue, &["added", "adds"]) => Tier::Reports,
        tier => tier,
    };
    match tier {
        Tier::Says => {
            let object = page.is_small(content.start, &["to", "about", "for", "of"])
                && page.at(content.start + 1).kind != Kind::Number
                && !page.is_any(content.start + 1, &["half"]);
            (!object || report.closes)
                && (!page.is_any(report.cue, &["claimed", "claims"]) || has_verb(page, content))
        }
        Tier::Reports => {
            that || report.closes
                || is_infinitive(page, content.start) && verb::promises(page, report.cue)
                || is_clause(page, content)
                || is_deed(page, report, content)
                || is_that_clause(page, report, content)
                || is_said(page, report, content)
        }
        Tier::Calls => that || is_shown(page, report),
    }
}

/// `What she said next stunned them`: the clause is a subject, and its verb tells of it; but `what she says is a plot`.
fn is_clause_subject(page: &Page<'_>, report: &Report) -> bool {
    let what = report.clause.start.wrapping_sub(1);
    let opens = report.sentence.start == what;
    page.is_small(what, &["what"]) && (opens || !verb::is_auxiliary(page, report.clause.end))
}

/// `It rose, records show.`: what a text or a count of something shows.
pub(super) fn is_shown(page: &Page<'_>, report: &Report) -> bool {
    let mark = page.before(report.clause.start).kind;
    report.closes
        && report.form == Form::SubjectFirst
        && matches!(mark, Kind::Comma | Kind::Dash)
        && page.is_any(report.cue, &["show", "showed", "shows"])
}

/// `Residents say obstacles remain`: what people `say` is no mere object if it has a verb; but `to say something`.
fn is_said(page: &Page<'_>, report: &Report, content: &Range<u32>) -> bool {
    let noun = page.before(report.cue);
    page.is_any(report.cue, &["say"])
        && (noun.kind == Kind::Word && !noun.class.has(Class::FUNCTION)
            || matches!(noun.kind, Kind::Number | Kind::Symbol | Kind::Comma)
            || page.is_small(report.cue.wrapping_sub(1), PEOPLE))
        // `Bring, say, a coat`
        && page.at(report.cue + 1).kind != Kind::Comma
        && !subject::is_preposition(page, content.start)
        && has_verb(page, content)
}

/// `A bold - some say reckless - plan was made`: set between dashes, it does not reach beyond the second.
fn is_aside(page: &Page<'_>, report: &Report, content: &Range<u32>) -> bool {
    let is_dash =
        |token: &Token| matches!(token.kind, Kind::Dash | Kind::Hyphen) && token.is(Flags::SPACED);
    let opens = is_dash(page.before(report.clause.start));
    let near = || {
        page.tokens
            .slice(content.clone())
            .iter()
            .take(LONGEST_ASIDE)
    };
    opens && near().any(is_dash)
}

/// A remark between dashes has so many tokens.
const LONGEST_ASIDE: usize = 10;

/// Small words that stand for those who say something.
const PEOPLE: &[&str] = &["many", "most", "others", "some", "they", "who"];

/// Whether words hold a verb: `A resident, Jane Roe,` is nothing that `said` reports.
pub(super) fn has_verb(page: &Page<'_>, content: &Range<u32>) -> bool {
    let mut tokens = (content.start..).zip(page.tokens.slice(content.clone()));
    tokens.any(|(id, token)| {
        if token.class.has(Class::FUNCTION) {
            // `In May`
            verb::is_finite_auxiliary(token.class) && !token.is(Flags::CAPITAL)
        } else {
            // `In her post, she reminded`, `at the Leedford Cup`: nouns.
            token.class.open().has(VERB)
                && !token.is(Flags::CAPITAL)
                && !page.is_any(id, &["last"])
                && !page.does(id.wrapping_sub(1), Small::BEFORE_NOUN)
        }
    })
}

/// The forms of a verb that can be finite.
const VERB: Open = Open::PRESENT.with(Open::PAST);

/// The words that open a clause inside a noun phrase or behind one.
const OPENERS: &[&str] = &["how", "that", "which", "who", "whose"];

/// Whether words are a clause of their own: a finite auxiliary is among the first, and no preposition before
/// them, nor a relative clause that it could belong to.
fn is_clause(page: &Page<'_>, content: &Range<u32>) -> bool {
    if subject::is_preposition(page, content.start) || page.is_small(content.start, &["how"]) {
        return false;
    }
    let mut first = content.start..content.end.min(content.start + FIRST_WORDS);
    let is_verb = |id: u32| verb::is_auxiliary(page, id);
    let small = first.find(|&id| is_verb(id) || page.is_small(id, OPENERS));
    small.is_some_and(is_verb)
}

/// Whether what stands behind a cue is what its subject did next: `told reporters | and was cheered`, `said | so and left`;
/// but `told Roe | and others that`, `according to Roe | and a trust, the river rose`.
fn goes_on_with_deeds(page: &Page<'_>, report: &Report, content: &Range<u32>) -> bool {
    let joiner = content.start + u32::from(page.is_any(content.start, &["so"]));
    let mut first = content.start..content.end.min(content.start + FIRST_WORDS);
    page.at(joiner).class.link() == Link::JOINER
        && !report.closes
        && report.form != Form::According
        && !first.any(|id| page.is_small(id, &["that"]))
}

/// `Announced it sold the mill`: a pronoun and what it did; but `the promises he made`.
fn is_deed(page: &Page<'_>, report: &Report, content: &Range<u32>) -> bool {
    page.does(content.start, Small::SUBJECT)
        && verb::is_only_verb(page.at(report.cue).class)
        && page.at(content.start + 1).class.open().has(Open::PAST)
        && outer::is_finite(page, content.start + 1)
}

/// Where what a clause reports ends: before the next clause of the sentence that a comma sets off.
fn end(page: &Page<'_>, reports: &[Report], index: usize, sentence: &Range<u32>) -> u32 {
    let Some((own, behind)) = reports.get(index..).and_then(<[_]>::split_first) else {
        return sentence.end;
    };
    let beside = behind.first().filter(|it| it.cue < sentence.end);
    if let Some(and) = beside.and_then(|beside| shared::joined(page, own, beside)) {
        return and;
    }
    let nearest = behind.iter().take(NEAREST_CLAUSES);
    let nearest = nearest.take_while(|it| it.cue < sentence.end);
    let mut pairs = iter::once(own).chain(behind).zip(nearest);
    let cut = pairs.find_map(|(before, next)| {
        let start = next.clause.start;
        let start = if start < own.cue {
            // `Roe, who proposed it in May, said`: the clause around a relative one goes on with its verb.
            next.cue
        } else {
            // `while the board condemned what the mayor announced`: what two verbs share lies before the first.
            let verb = if before.cue < start {
                before.cue
            } else {
                own.cue
            };
            linked(page, start, verb + 1)
        };
        cut(page, next, start)
    });
    cut.unwrap_or(sentence.end)
}

/// Where a comma parts what was said from a clause whose subject starts at a token.
fn cut(page: &Page<'_>, next: &Report, start: u32) -> Option<u32> {
    let link = u32::from(page.is_small(start.saturating_sub(1), LINKS));
    let denied = verb::denies(page, next.cue);
    let charge = if denied { charge(page, start) } else { 0 };
    let comma = start.checked_sub(1 + link + charge)?;
    // `“a joke,” while Doe said`
    let marked = matches!(
        page.at(comma).kind,
        Kind::Quote(_, Side::Close | Side::Unsure)
    );
    let set_off = matches!(
        page.at(comma.saturating_sub(u32::from(marked))).kind,
        Kind::Comma | Kind::Semicolon
    );
    (set_off && (next.tier > Tier::Calls || denied)).then_some(comma + u32::from(marked))
}

/// The words that link a clause to the one before it.
const LINKS: &[&str] = &[
    "although", "and", "as", "but", "then", "though", "while", "who",
];

/// Words that stand before the head of a noun phrase are so many: `while | other local council | leaders said`.
const MOST_BEFORE_HEAD: usize = 4;

/// Where the noun phrase of a subject begins, with its determiner and its adjectives, if a word links it to the clause
/// before; else its head.
fn linked(page: &Page<'_>, head: u32, floor: u32) -> u32 {
    let belongs = |id: u32| {
        let token = page.at(id);
        let class = token.class;
        let determiner = class.is_determiner() && class.link() == Link::NONE;
        token.kind == Kind::Word && (!class.has(Class::FUNCTION) || determiner)
    };
    let mut words = (floor..head).rev().take(MOST_BEFORE_HEAD + 1);
    let link = words.find(|&id| !belongs(id));
    let link = link.filter(|&id| page.is_small(id, LINKS));
    link.map_or(head, |id| id + 1)
}

/// How many tokens name what was said before a clause denies it: `, a charge Roe denies`.
fn charge(page: &Page<'_>, clause: u32) -> u32 {
    let noun = page.before(clause);
    let article = clause.saturating_sub(2);
    let named = noun.kind == Kind::Word && !noun.class.has(Class::FUNCTION);
    if named && page.is_small(article, &["a", "an", "the"]) {
        2
    } else {
        0
    }
}

/// Past `that`, and past a time or a place between the verb and it; `pointed out` is one verb.
pub(super) fn skip_that(page: &Page<'_>, start: u32) -> u32 {
    let start = start + u32::from(page.is_any(start, &["out"]));
    let that = page.is_small(start, &["that", "if", "whether"])
        && !page.at(start + 1).is(Flags::SENTENCE_END)
        && !is_subject_that(page, start);
    let comma = u32::from(page.at(start).kind == Kind::Comma);
    start + u32::from(that) + comma
}

/// `rejected that offer on Monday`: an object, which `that` points at; but `rejected that offers were made`.
fn is_pointed_at(page: &Page<'_>, content: &Range<u32>) -> bool {
    let noun = page.at(content.start);
    let one = noun.kind == Kind::Word
        && !noun.is(Flags::CAPITAL)
        && !noun.class.has(Class::FUNCTION)
        && !page.words(content.start).ends_with('s');
    one && !has_verb(page, &(content.start + 1..content.end))
}

/// `believed that was wrong`, but `the estimates that were wrong`.
fn is_that_clause(page: &Page<'_>, report: &Report, content: &Range<u32>) -> bool {
    is_subject_that(page, content.start)
        && report.cue + 1 == content.start
        && verb::is_only_verb(page.at(report.cue).class)
}

/// `said that was wrong`: a subject, which opens no clause but stands in it.
fn is_subject_that(page: &Page<'_>, id: u32) -> bool {
    let verb = page.at(id + 1).class;
    page.is_small(id, &["that"]) && verb.has(Class::FUNCTION) && verb.has(Class::AUXILIARY)
}

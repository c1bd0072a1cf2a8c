//! The speaker stands before the quotation: `Roe said: "A"`, `ROE: "A"`.

use std::ops::Range;

use super::{Case, Found, Link};
use crate::quote::complement::has_verb;
use crate::quote::page::Page;
use crate::quote::pair::{End, Region};
use crate::quote::subject::{self, Subject};
use crate::scan::{Class, Flags, Kind};

/// `ROE: A`, all of a paragraph.
pub(super) fn turn(case: &Case<'_>) -> Option<Found> {
    if case.first.end != End::Turn {
        return None;
    }
    let label = case.passage.start;
    let name = case.page.mention(label);
    // `Q: A`
    let letter = Subject {
        tokens: label..label + 1,
        mentions: 0..0,
    };
    let subject = name.map_or(letter, |it| Subject::of(case.page, it));
    Some(Found::without_clause(Some(subject)))
}

/// Between a clause and its quotation at most so many words may stand: `that`, `as`, `how`.
const MOST_BETWEEN: u32 = 2;

/// `Roe said: "A"`, on the same line or with the quotation in paragraphs of its own.
pub(super) fn colon(case: &Case<'_>) -> Option<Found> {
    let sentence = case.colon.clone()?;
    let (index, report) = case.report_from(sentence.start)?;
    report.subject.as_ref()?;
    let leads = report.closes || report.clause.end + MOST_BETWEEN >= sentence.end;
    leads.then(|| case.by(index, Link::Whole))?
}

/// `Roe explained why it had failed: "A"`: a clause that has an object, so one behind the quotation is nearer.
pub(super) fn announced(case: &Case<'_>) -> Option<Found> {
    let sentence = case.colon.clone()?;
    let (index, report) = case.report_from(sentence.start)?;
    report.subject.as_ref()?;
    case.by(index, Link::Whole)
}

/// `And from Chairwoman Roe: "A"`, `ROE: "A"`, `Roe turned on Doe: "A"`.
pub(super) fn label(case: &Case<'_>) -> Option<Found> {
    let sentence = case.colon.clone()?;
    let page = case.page;
    let subject = described(page, &sentence)
        .or_else(|| subject::before(page, sentence.end, sentence.start))
        .filter(|subject| !subject.mentions.is_empty())
        .or_else(|| subject::first_in(page, sentence.clone()))?;
    Some(Found::without_clause(Some(subject)))
}

/// `Jane Roe, rector of Leedford: "A"`, `Roe turned on Doe: "A"`: who somebody is, or what they do, stands behind the name;
/// but `Roe quotes Doe: "A"`.
fn described(page: &Page<'_>, sentence: &Range<u32>) -> Option<Subject> {
    let name = page
        .mention(sentence.start)
        .filter(|&it| page.is_person(it))?;
    let tokens = page.tokens_of(name);
    let behind = tokens.end..tokens.end + 1;
    // `Roe received a letter from Doe: “A”`
    let from = || {
        let last = subject::before(page, sentence.end, sentence.start);
        last.is_some_and(|last| page.is_small(last.tokens.start.wrapping_sub(1), &["from"]))
    };
    let acts = || {
        has_verb(page, &behind)
            && !page.is_any(behind.start, &["cited", "cites", "quoted", "quotes"])
            && !from()
    };
    let speaks = page.at(tokens.end).kind == Kind::Comma || acts();
    speaks.then(|| Subject::of(page, name))
}

/// `Roe cracked, "A"`: a verb that is no cue, but stands where one does.
pub(super) fn other_verb(case: &Case<'_>) -> Option<Found> {
    let page = case.page;
    let open = case.first.open();
    let verb = open.checked_sub(2)?;
    let token = page.at(verb);
    let fits = page.before(open).kind == Kind::Comma
        && token.kind == Kind::Word
        && !token.is(Flags::CAPITAL)
        && !token.class.has(Class::FUNCTION)
        && page.words(verb).ends_with(['d', 's'])
        && page.at(open + 1).is(Flags::CAPITAL)
        && page.mention(verb).is_none();
    if !fits {
        return None;
    }
    let subject = subject::before(page, verb, page.sentence(verb).start)?;
    let named = !subject.mentions.is_empty();
    named.then(|| Found::without_clause(Some(subject)))
}

/// The sentence before a quotation that ends with a colon.
pub(in crate::quote) fn colon_before(page: &Page<'_>, first: &Region) -> Option<Range<u32>> {
    let (open, start) = (first.open(), page.passage(first.passage).start);
    let item = open == start + 1 && matches!(page.at(start).kind, Kind::Bullet | Kind::Hyphen);
    let end = if open > start && !item {
        open
    } else {
        page.passage(first.passage.checked_sub(1)?).end
    };
    let colon = end
        .checked_sub(1)
        .filter(|&id| page.at(id).kind == Kind::Colon)?;
    Some(page.sentence(colon).start..colon)
}

/// `Roe said "A"`, `Roe said that "A"`.
pub(super) fn directly(case: &Case<'_>) -> Option<Found> {
    let open = case.first.open();
    let floor = case.previous.map_or(0, |(region, _)| region.after());
    let (index, report) = case.report_from(case.sentence.start.max(floor))?;
    let between = open.checked_sub(report.clause.end)?;
    if between > MOST_BETWEEN {
        return None;
    }
    report.subject.as_ref()?;
    let page = case.page;
    let mut words = report.clause.end..open;
    let goes_on = page.at(case.last.after()).is_wordlike()
        && case.last.after() < page.passage(case.last.passage).end
        && !page.before(case.last.after()).is(Flags::SENTENCE_END)
        && !page.is_small(
            case.last.after(),
            &[
                "and", "but", "when", "as", "while", "after", "before", "in", "on", "at",
            ],
        );
    // `warned of “chaos”`, `told her to “go home”`
    let leads_on = page.is_small(open - 1, &["as", "that", "how", "to"])
        || subject::is_preposition(page, open - 1);
    let link = if goes_on || leads_on || words.any(|id| page.at(id).is_wordlike()) {
        Link::Part
    } else {
        Link::Whole
    };
    case.by(index, link)
}

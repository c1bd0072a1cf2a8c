//! What a clause reports that closes its sentence, or parts it: `It sank, | Roe said`, `The bridge, | Roe said, | is shut`.

use std::iter::once;
use std::ops::Range;

use super::complement::{LEAST_WORDS, has_verb};
use super::page::Page;
use super::report::{Form, Report};
use super::{outer, verb};
use crate::scan::{Class, Kind, Link};

/// The comma before a clause is looked for among so many tokens.
const FARTHEST_COMMA: usize = 8;

/// What stands before a clause that closes: back to the beginning of the sentence.
pub(super) fn before(page: &Page<'_>, report: &Report, sentence: Range<u32>) -> Option<Range<u32>> {
    let comma = mark_before(page, report, &sentence);
    let end = match comma {
        Some(comma) => comma,
        None if report.form == Form::According => report.cue,
        None => return None,
    };
    let start = sentence.start.max(page.behind_dateline());
    // `The bridge, Roe said, is shut`: the sentence goes on.
    // `One of the reasons we have, according to Roe, is that`
    let waits = || verb::is_auxiliary(page, report.clause.end + 1);
    let first = start.min(end)..end;
    let sourced = || report.form == Form::According && has_verb(page, &first) && !waits();
    let goes_on = page.at(report.clause.end).kind == Kind::Comma
        && !sourced()
        && !is_described(page, report, &first)
        && page.count_words(report.clause.end..sentence.end, LEAST_WORDS)
            >= least_behind(page, report, &first);
    let parts = || {
        page.count_words(first.clone(), 1) > 0
            && !hangs(page, first.clone())
            && is_aside(page, end + 1..report.clause.start)
    };
    if goes_on && !parts() {
        return None;
    }
    let end = if goes_on { sentence.end } else { end };
    Some(page.trimmed(start.min(end)..end))
}

/// A sentence that a clause parts goes on behind it with so many words at least: few will do where it has hardly begun
/// (`It was, Roe said, a mess`) or waits for its verb (`The talks in Leedford, Roe said, failed`).
fn least_behind(page: &Page<'_>, report: &Report, first: &Range<u32>) -> usize {
    let begun = page.count_words(first.clone(), LEAST_WORDS) >= LEAST_WORDS;
    let verb = outer::is_finite(page, report.clause.end + 1);
    if begun && !verb { LEAST_WORDS } else { 1 }
}

/// The mark with which a clause begins: between it and the verb more may stand of the subject (`," a spokesman, Roe, said`,
/// `, the town's mayor said`).
fn mark_before(page: &Page<'_>, report: &Report, sentence: &Range<u32>) -> Option<u32> {
    let words = sentence.start..report.clause.start;
    let mut near = words.clone().rev().take(FARTHEST_COMMA);
    let quote = near.find(|&id| matches!(page.at(id).kind, Kind::Quote(..)));
    // `The “bedroom tax” is to go, the mayor said`: a term inside what is told.
    let quote = quote.filter(|&id| !has_verb(page, &(id + 1..report.clause.start)));
    let comma = || last_comma(page, report, &words);
    quote.or_else(|| comma().map(|comma| before_office(page, report, comma, sentence)))
}

/// The comma before a clause; nothing stands between it and `according`.
fn last_comma(page: &Page<'_>, report: &Report, words: &Range<u32>) -> Option<u32> {
    let farthest = match report.form {
        Form::According => 1,
        _ => FARTHEST_COMMA,
    };
    let mut near = words.clone().rev().take(farthest);
    near.find(|&id| matches!(page.at(id).kind, Kind::Comma | Kind::Dash))
}

/// Whether the words that a clause parts hang on others which it does not report: `Roe left, because the tram, she
/// said, was late`.
fn hangs(page: &Page<'_>, words: Range<u32>) -> bool {
    const LINKS: &[&str] = &[
        "after", "although", "because", "before", "though", "when", "while",
    ];
    let mut near = words.rev().take(FARTHEST_COMMA);
    near.any(|id| page.before(id).kind == Kind::Comma && page.is_small(id, LINKS))
}

/// Whether nothing but its subject stands between the comma before a clause and the clause: `, the town's | mayor said,`,
/// but `, and the | mayor said it sank,`, `, who was | told by the mayor,`.
fn is_aside(page: &Page<'_>, words: Range<u32>) -> bool {
    words.into_iter().all(|id| {
        let token = page.at(id);
        let link = token.class.link();
        let verb = token.class.has(Class::AUXILIARY);
        token.kind != Kind::Colon
            && !(token.class.has(Class::FUNCTION)
                && (verb || link == Link::RELATIVE || link == Link::JOINER))
    })
}

/// What is reported, without the clause that parts it: `The bridge, | Roe said, | is shut`.
pub(super) fn around(
    page: &Page<'_>,
    report: &Report,
    content: Range<u32>,
) -> impl Iterator<Item = Range<u32>> {
    let clause = report.clause.clone();
    let parted = content.start < clause.start && clause.end < content.end;
    let second = parted.then(|| page.trimmed(clause.end..content.end));
    let first = if parted {
        let comma = last_comma(page, report, &(content.start..clause.start));
        let comma = comma.map(|comma| before_office(page, report, comma, &content));
        page.trimmed(content.start..comma.unwrap_or(clause.start))
    } else {
        content
    };
    once(first).chain(second)
}

/// Whether what stands behind `It sank, said Jane Roe,` says who she is: `who runs the clinic`, `a nurse`,
/// `director of the clinic`.
fn is_described(page: &Page<'_>, report: &Report, before: &Range<u32>) -> bool {
    let behind = report.clause.end + 1;
    let relative = page.is_small(behind, &["who", "whose"]);
    let noun = report.form == Form::VerbFirst
        && (!page.at(behind).class.has(Class::FUNCTION)
            || page.is_small(behind, &["a", "an", "the"]));
    relative || noun && has_verb(page, before)
}

/// The comma before the office of a name set between commas: `, the mayor, Jane Roe, said`.
fn before_office(page: &Page<'_>, report: &Report, comma: u32, sentence: &Range<u32>) -> u32 {
    let named_before = comma < report.clause.start && report.clause.start < report.cue;
    if !named_before || page.before(report.cue).kind != Kind::Comma {
        return comma;
    }
    let mut earlier = (sentence.start..comma).rev().take(FARTHEST_COMMA);
    let office = earlier.find(|&id| matches!(page.at(id).kind, Kind::Comma | Kind::Dash));
    office
        .filter(|&id| page.at(id + 1).class.is_determiner())
        .unwrap_or(comma)
}

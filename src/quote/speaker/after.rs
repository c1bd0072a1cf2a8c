//! The speaker stands behind the quotation: `"A," Roe said`, and between its parts.

use std::ops::Range;

use super::{Case, Found, Link};
use crate::name::Form::Name;
use crate::quote::page::Page;
use crate::quote::pair::Region;
use crate::quote::report::{Form, Report};
use crate::quote::subject::{self, Subject};
use crate::quote::verb;
use crate::scan::{Class, Closed, Flags, Kind, Open, Token};

/// A clause behind a quotation has its verb within so many tokens: `“...,” Jane Roe, 41, a doctor who leads the
/// Leedford branch of the union, said`.
const FARTHEST: u32 = 40;

/// Without a comma before it, a clause begins within so many tokens.
const NEAREST: u32 = 3;

/// `"A," Roe said`, `"A?" said Roe`.
pub(super) fn directly(case: &Case<'_>) -> Option<Found> {
    let (index, report) = behind(case, case.last, case.behind, case.following)?;
    if hears_told(case, report) || leads_on(case, report) {
        return None;
    }
    let whole = case.first.whole;
    case.by(index, if whole { Link::Whole } else { Link::Part })
}

/// `Roe told a neighbour she was "tired", the court heard`: whoever hears what somebody said has not said it.
fn hears_told(case: &Case<'_>, report: &Report) -> bool {
    let told = || case.report_from(case.sentence.start);
    !case.first.whole
        && case.page.is_any(report.cue, &["heard", "hears"])
        && told().is_some_and(|(_, told)| told.subject.is_some())
}

/// `After Roe said it was “a mess”, Doe said: “No.”`: a clause with a quotation of its own, behind a fragment that has one.
fn leads_on(case: &Case<'_>, report: &Report) -> bool {
    !case.first.whole
        && case.page.at(report.clause.end).kind == Kind::Colon
        && case.report_from(case.sentence.start).is_some()
}

/// The clause behind a region that reports it.
pub(super) fn behind<'a>(
    case: &'a Case<'_>,
    region: &Region,
    index: usize,
    following: Option<&Region>,
) -> Option<(usize, &'a Report)> {
    let page = case.page;
    let start = region.after();
    let report = case.reports.get(index).filter(|it| it.cue >= start)?;
    let sentence = &report.sentence;
    let near = report.cue - start <= FARTHEST
        && start < page.passage(region.passage).end
        && sentence.start <= start
        && report.clause.start >= start
        && following.is_none_or(|next| report.cue < next.open());
    if !near || report.form == Form::Shared || verb::denies(page, report.cue) {
        return None;
    }
    // `It was “a joke”, and Doe said it was late.`: a clause of its own, which goes on.
    let link = start + u32::from(page.at(start).kind == Kind::Comma);
    // `“a joke,” though, Roe said`
    let joins = |id: u32| page.is_small(id, &JOINERS) && page.at(id + 1).is_wordlike();
    let joined = report.clause.start > link && (joins(link) || joins(report.clause.start - 1));
    if joined && !report.closes {
        return None;
    }
    let adjoins = report.clause.start - start <= NEAREST;
    let accepted = match ending(page.before(region.tokens.end), page.at(start)) {
        Ending::Comma => true,
        Ending::Mark => adjoins && (report.closes || opens_quotation(case, report, following)),
        Ending::Stop => {
            let end = report.clause.end + 1 >= sentence.end;
            adjoins && sentence.start == start && report.closes && end
        }
        Ending::Open => report.closes && report.clause.start == start,
    };
    let accepted = accepted || is_how(page, start..report.clause.start);
    accepted.then_some((index, report))
}

/// `“A mess” | is how | Roe described it`
fn is_how(page: &Page<'_>, link: Range<u32>) -> bool {
    link.len() == 2
        && verb::is_auxiliary(page, link.start)
        && page.is_small(link.start + 1, &["how"])
}

/// A clause behind one of these stands beside the one before.
const JOINERS: [&str; 5] = ["although", "and", "but", "though", "while"];

/// How a quotation ends, seen from the clause behind it.
enum Ending {
    Comma,
    /// `?`, `!`, an ellipsis.
    Mark,
    Stop,
    Open,
}

fn ending(last: &Token, after: &Token) -> Ending {
    match (last.kind, after.kind) {
        (Kind::Comma | Kind::Dash, _) | (_, Kind::Comma | Kind::Dash) => Ending::Comma,
        (Kind::Question | Kind::Exclamation | Kind::Ellipsis, _) => Ending::Mark,
        (Kind::Stop, _) => Ending::Stop,
        _ => Ending::Open,
    }
}

/// Whether a quotation opens where a clause ends.
fn opens_quotation(case: &Case<'_>, report: &Report, following: Option<&Region>) -> bool {
    let ends = report.clause.end;
    let colon = u32::from(case.page.at(ends).kind == Kind::Colon);
    following.is_some_and(|next| next.open() <= ends + colon)
}

/// `"A," she said. "B."`: B goes on with A.
pub(super) fn between(case: &Case<'_>) -> Option<Found> {
    let (region, credit) = case.previous?;
    let credit = credit?;
    if region.passage != case.first.passage {
        return None;
    }
    let index = credit.found.report?;
    let report = case.reports.get(index)?;
    let open = case.first.open();
    // What else the sentence says of the speaker may stand between.
    let between = open.checked_sub(report.clause.end)?;
    let reaches = between <= 2 || report.sentence.end == open || resumes(case, region, index);
    if report.cue < region.after() || !reaches {
        return None;
    }
    Some(Found {
        link: Link::Split,
        ..credit.found.clone()
    })
}

/// `"I am," she said, wiping her eyes, "so tired."`: between commas nobody else says anything.
fn resumes(case: &Case<'_>, region: &Region, index: usize) -> bool {
    let page = case.page;
    let open = case.first.open();
    let comma = |id: u32| page.before(id).kind == Kind::Comma;
    comma(region.tokens.end)
        && comma(open)
        && !page.at(open + 1).is(Flags::CAPITAL)
        && open - region.after() <= FARTHEST
        && case.sentence.start <= region.after()
        && case.before == index + 1
}

/// Whether a quotation is in the words of who denies: `"I never saw it," Roe denied`. Else they are of whoever charges
/// them: `"Roe took the money," she denied`.
fn is_defence(page: &Page<'_>, region: &Region) -> bool {
    let tokens = page.tokens.slice(region.tokens.clone()).iter();
    let mut small = region
        .tokens
        .clone()
        .zip(tokens)
        .filter(|(_, it)| it.class.has(Class::FUNCTION));
    small.any(|(id, it)| {
        it.class.closed().has(Closed::NEGATION) || page.is_any(id, &["i", "my", "our", "we"])
    })
}

/// `“I was scared”: Jane Roe tells of the night`: over an article, whoever speaks of themselves is named behind the colon.
pub(super) fn over_article(case: &Case<'_>) -> Option<Found> {
    const SELF: &[&str] = &[
        "i", "i'd", "i'll", "i'm", "i've", "i’d", "i’ll", "i’m", "i’ve", "me", "my",
    ];
    let page = case.page;
    let colon = case.last.after();
    let words = case.first.tokens.clone();
    let over = case.first.open() == case.passage.start
        && page.at(colon).kind == Kind::Colon
        && words.into_iter().any(|id| page.is_any(id, SELF));
    let name = over.then(|| page.mention(colon + 1))??;
    let tokens = page.tokens_of(name);
    let acts =
        page.is_person(name) && tokens.start == colon + 1 && !page.is_possessive(tokens.end - 1);
    acts.then(|| Found::without_clause(Some(Subject::of(page, name))))
}

/// `"A," echoed Roe.`, `"A," Roe fired back.`: a verb that is no cue, but stands where one does.
pub(super) fn other_verb(case: &Case<'_>) -> Option<Found> {
    let page = case.page;
    let start = case.last.after();
    let ends = matches!(
        page.before(case.last.tokens.end).kind,
        Kind::Comma | Kind::Question | Kind::Exclamation
    );
    let is_verb = |id: u32| {
        let token = page.at(id);
        let small = token.kind == Kind::Word && !token.is(Flags::CAPITAL);
        let past = || token.class.open().has(Open::PAST) || page.words(id).ends_with(['d', 's']);
        small && !token.class.has(Class::FUNCTION) && past()
    };
    let stops = |id: u32| matches!(page.at(id).kind, Kind::Stop | Kind::Comma);
    let subject = if !ends || !case.first.whole || start >= page.passage(case.last.passage).end {
        None
    } else if is_verb(start) {
        let named = subject::behind(page, start, page.sentence(start).end);
        let one = named.filter(|it| it.mentions.len() == 1 && stops(it.tokens.end));
        one.map(|it| it.mentions.start)
    } else {
        page.mention(start)
            .filter(|&it| is_verb(page.tokens_of(it).end))
    };
    let who = |it: &usize| page.is_person(*it) || page.form(*it) != Some(Name);
    let index = subject.filter(who)?;
    let tokens = page.tokens_of(index);
    let verb = if tokens.start > start {
        start
    } else {
        tokens.end
    };
    let said = !verb::denies(page, verb) || is_defence(page, case.last);
    let subject = said.then(|| Subject::of(page, index));
    Some(Found::without_clause(subject))
}

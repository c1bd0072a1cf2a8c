//! Who is credited with a quotation: the rules, in their order.
//!
//! The first rule that finds somebody decides. A rule states where news puts the speaker of a quotation;
//! its confidence is what annotated news says of it.

mod after;
mod before;
mod carried;
mod clause;
mod named;
mod owned;
mod pronoun;
mod signed;

pub(super) use before::colon_before;
pub(super) use named::{credited, indirect};

use std::ops::Range;

use super::page::Page;
use super::pair::Region;
use super::report::Report;
use super::subject::Subject;
use crate::Confidence::{self, High, Low, Medium};

/// A rule: its id, how sure it is, and where it looks.
pub(super) struct Rule {
    pub(super) id: &'static str,
    pub(super) confidence: Confidence,
    find: fn(&Case<'_>) -> Option<Found>,
}

/// The rules, in the order in which they are tried.
const RULES: &[Rule] = &[
    rule("turn", High, before::turn),
    rule("signed", High, signed::signed),
    rule("owned-by-another", Medium, owned::another),
    rule("colon", High, before::colon),
    rule("after", High, after::directly),
    rule("between", High, after::between),
    rule("announced", Medium, before::announced),
    rule("claim", Medium, owned::claimed),
    rule("before", High, before::directly),
    rule("owned-before", Medium, owned::before),
    rule("label", Medium, before::label),
    rule("over-article", Medium, after::over_article),
    rule("verb-before", Medium, before::other_verb),
    rule("verb-after", Medium, after::other_verb),
    rule("owned-behind", Medium, owned::behind),
    rule("clause", Medium, clause::governed),
    rule("closing-clause", Medium, clause::closing),
    rule("same-paragraph", Medium, carried::same_paragraph),
    rule("exchange", Low, carried::exchange),
    rule("carried-over", Medium, carried::from_paragraph_before),
    rule("next-paragraph", Low, carried::from_paragraph_behind),
    rule("spoken-of", Low, carried::spoken_of),
];

const fn rule(
    id: &'static str,
    confidence: Confidence,
    find: fn(&Case<'_>) -> Option<Found>,
) -> Rule {
    Rule {
        id,
        confidence,
        find,
    }
}

/// Who was found.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) subject: Option<Subject>,
    /// The clause that reports the quotation.
    pub(super) report: Option<usize>,
    pub(super) link: Link,
}

impl Found {
    /// Somebody to whom no clause gives the quotation.
    fn without_clause(subject: Option<Subject>) -> Self {
        Self {
            subject,
            report: None,
            link: Link::Whole,
        }
    }
}

/// How a quotation hangs together with the words that credit it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Link {
    /// It is all that the clause reports.
    Whole,
    /// It is a part of what the clause reports.
    Part,
    /// It goes on with the quotation before it: `"A," she said. "B."`
    Split,
    /// Its paragraph names the speaker, elsewhere.
    Near,
    /// Its paragraph does not name the speaker.
    Carried,
}

/// A quotation with its speaker.
pub(super) struct Credit {
    pub(super) found: Found,
    pub(super) rule: &'static Rule,
}

/// A quotation for which a speaker is wanted.
pub(super) struct Case<'a> {
    pub(super) page: &'a Page<'a>,
    pub(super) reports: &'a [Report],
    /// The first and the last of its regions.
    pub(super) first: &'a Region,
    pub(super) last: &'a Region,
    /// The outer region before the first one, with its credit.
    pub(super) previous: Option<(&'a Region, Option<&'a Credit>)>,
    /// Where this one asks: the end of the last quotation two paragraphs before, and who is credited with it.
    pub(super) earlier: Option<(&'a Region, &'a Credit)>,
    /// The outer region behind the last one.
    pub(super) following: Option<&'a Region>,
    /// The sentence and the passage in which the first one opens.
    pub(super) sentence: Range<u32>,
    pub(super) passage: Range<u32>,
    /// The sentence that ends with a colon right before the first one.
    pub(super) colon: Option<Range<u32>>,
    /// How many reports have their verb before the first one opens, and before the last one ends.
    pub(super) before: usize,
    pub(super) behind: usize,
}

/// The first rule that finds a speaker.
pub(super) fn credit(case: &Case<'_>) -> Option<Credit> {
    RULES.iter().find_map(|rule| {
        let mut found = (rule.find)(case)?;
        if let Some(subject) = &mut found.subject {
            pronoun::resolve(case, subject);
        }
        Some(Credit { found, rule })
    })
}

impl Case<'_> {
    /// The last report before the quotation whose verb stands at a token or behind it.
    fn report_from(&self, start: u32) -> Option<(usize, &Report)> {
        let index = self.before.checked_sub(1)?;
        let report = self.reports.get(index)?;
        (report.cue >= start).then_some((index, report))
    }

    /// The last report whose verb stands in a stretch.
    fn last_report_in(&self, tokens: &Range<u32>) -> Option<&Report> {
        let end = self
            .reports
            .partition_point(|report| report.cue < tokens.end);
        let report = self.reports.get(end.checked_sub(1)?)?;
        (report.cue >= tokens.start).then_some(report)
    }

    fn by(&self, index: usize, link: Link) -> Option<Found> {
        let report = self.reports.get(index)?;
        Some(Found {
            subject: report.subject.clone(),
            report: Some(index),
            link,
        })
    }
}

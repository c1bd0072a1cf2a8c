//! The quotation is a fragment of a sentence that somebody is reported to have said.

use super::{Case, Found, Link};
use crate::quote::report::Form;
use crate::scan::Kind;

/// A sentence has no more clauses behind a quotation.
const NEAREST_CLAUSES: usize = 8;

/// `Roe said the plan was "a joke"`.
pub(super) fn governed(case: &Case<'_>) -> Option<Found> {
    let (index, report) = case.report_from(case.sentence.start)?;
    report.subject.as_ref()?;
    case.by(index, Link::Part)
}

/// `The plan is "a joke" that nobody needs, Roe said.`, `"It is a plan. It is a joke" that nobody needs, Roe said.`
pub(super) fn closing(case: &Case<'_>) -> Option<Found> {
    let page = case.page;
    let sentence = page.sentence(case.last.tokens.end.saturating_sub(1));
    let start = case.last.after();
    // The first clause behind it that closes the sentence.
    let behind = case.behind..case.behind.saturating_add(NEAREST_CLAUSES);
    for index in behind {
        let report = case.reports.get(index).filter(|it| it.cue < sentence.end)?;
        let after_comma = matches!(
            page.before(report.clause.start).kind,
            Kind::Comma | Kind::Quote(..)
        );
        let fits = report.closes && (after_comma || report.form == Form::According);
        if fits && report.subject.is_some() && report.clause.start >= start {
            return case.by(index, Link::Part);
        }
    }
    None
}

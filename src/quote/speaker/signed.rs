//! The quotation is signed: `"A" - Jane Roe, chair`.

use super::{Case, Found};
use crate::quote::subject::Subject;
use crate::scan::{Flags, Kind};

/// Behind the first word of a name stand so many tokens of it that are masked.
const MOST_MASKED: u32 = 16;

/// A dash behind the quotation, or at the head of the next passage, and a name to the end of the passage.
pub(super) fn signed(case: &Case<'_>) -> Option<Found> {
    let page = case.page;
    let dash = case.last.after();
    // `Roe said it was “a mess.” – Sam Doe` is signed by the reporter.
    let told = case.report_from(case.sentence.start).is_some();
    if told || !matches!(page.at(dash).kind, Kind::Dash | Kind::Hyphen) {
        return None;
    }
    // The dash behind it may as well open the next item of a list.
    let mut near = (dash + 1..dash + 3).take_while(|&id| page.at(id).is_wordlike());
    let index = near.find_map(|id| page.mention(id))?;
    let tokens = page.tokens_of(index);
    let own = page.passage(case.last.passage).end;
    let end = if dash < own {
        own
    } else {
        page.passage(case.last.passage + 1).end
    };
    // `– Dana Roe, chair`, `– Dana R**** Tar****`
    let comma = page.at(tokens.end).kind == Kind::Comma && page.sentence(dash).end >= end;
    let masked = |id: u32| {
        let token = page.at(id);
        !token.is_wordlike() || token.is(Flags::CAPITAL)
    };
    let ends = comma || end <= tokens.end + MOST_MASKED && (tokens.end..end).all(masked);
    ends.then(|| Found::without_clause(Some(Subject::of(page, index))))
}

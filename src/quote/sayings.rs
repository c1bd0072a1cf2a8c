//! One quotation after the other: what belongs to it, and who is credited.

use super::page::Page;
use super::pair::Region;
use super::paragraphs::Joined;
use super::report::Report;
use super::speaker::{self, Case, Credit};

/// A quotation: its regions, and who is credited.
pub(super) struct Saying {
    /// The index of the first region; the others follow from it.
    pub(super) first: usize,
    pub(super) credit: Option<Credit>,
}

impl Joined {
    /// The regions of a quotation that begins with one.
    pub(super) fn chain(&self, first: usize) -> impl Iterator<Item = usize> {
        let next = |&at: &usize| self.next.get(at).copied().flatten();
        std::iter::successors(Some(first), next)
    }
}

/// Credits the quotations in order: each sees who spoke before.
pub(super) fn credited(page: &Page<'_>, joined: &Joined, reports: &[Report]) -> Vec<Saying> {
    let regions = &joined.regions;
    let mut sayings: Vec<Saying> = Vec::with_capacity(regions.len());
    // The saying of each region.
    let mut of: Vec<Option<usize>> = vec![None; regions.len()];
    let mut previous: Option<usize> = None;
    let mut before = 0;
    for (index, first) in regions.iter().enumerate() {
        if !first.is_outer() {
            continue;
        }
        if of.get(index).copied().flatten().is_some() {
            previous = Some(index);
            continue;
        }
        let mut last = (index, first);
        for at in joined.chain(index) {
            if let (Some(slot), Some(region)) = (of.get_mut(at), regions.get(at)) {
                *slot = Some(sayings.len());
                last = (at, region);
            }
        }
        let opens = |report: &&Report| report.cue < first.open();
        let ends = |report: &&Report| report.cue < last.1.after();
        before += count(reports, before, opens);
        let case = Case {
            page,
            reports,
            first,
            last: last.1,
            previous: previous.and_then(|at| spoken(regions, &of, &sayings, at)),
            earlier: earlier(page, joined, &sayings, (first, last.1)),
            following: outer_behind(regions, last.0),
            sentence: page.sentence(first.open()),
            passage: page.passage(first.passage),
            colon: speaker::colon_before(page, first),
            before,
            behind: before + count(reports, before, ends),
        };
        let credit = speaker::credit(&case);
        sayings.push(Saying {
            first: index,
            credit,
        });
        previous = Some(index);
    }
    sayings
}

/// How many reports from a place on fit, one after the other.
fn count(reports: &[Report], from: usize, fits: impl Fn(&&Report) -> bool) -> usize {
    let behind = reports.get(from..).unwrap_or_default();
    behind.iter().take_while(fits).count()
}

/// A region, and the credit of its saying.
fn spoken<'a>(
    regions: &'a [Region],
    of: &[Option<usize>],
    sayings: &'a [Saying],
    at: usize,
) -> Option<(&'a Region, Option<&'a Credit>)> {
    let saying = of.get(at).copied().flatten().and_then(|it| sayings.get(it));
    Some((regions.get(at)?, saying.and_then(|it| it.credit.as_ref())))
}

/// The end of the last quotation two paragraphs before one that asks, and its credit.
fn earlier<'a>(
    page: &Page<'_>,
    joined: &'a Joined,
    sayings: &'a [Saying],
    (first, last): (&Region, &Region),
) -> Option<(&'a Region, &'a Credit)> {
    if !last.asks(page) {
        return None;
    }
    let wanted = first.passage.checked_sub(2)?;
    let mut near = sayings.iter().rev().take(MOST_PARTS);
    near.find_map(|saying| {
        let last = joined.regions.get(joined.chain(saying.first).last()?)?;
        (last.passage == wanted).then_some((last, saying.credit.as_ref()?))
    })
}

/// A paragraph has few quotations, and that of two before is looked for among so many.
const MOST_PARTS: usize = 4;

fn outer_behind(regions: &[Region], at: usize) -> Option<&Region> {
    let mut behind = regions.get(at + 1..).unwrap_or_default().iter();
    behind.find(|region| region.is_outer())
}

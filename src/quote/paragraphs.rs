//! Quotations that go on from paragraph to paragraph, and those whose closing mark is missing.
//!
//! News opens every paragraph of a long quotation with a mark and closes only the last one. Where no
//! paragraph follows that opens so, the mark is missing: the quotation ends before the words that
//! attribute it, or with its paragraph, and that is reported.

use core::iter::successors;

use super::cue::Tier;
use super::page::Page;
use super::pair::{End, Region};
use crate::scan::{Class, Flags, Kind, Weight};
use crate::{BlockKind, Span};

/// Between two paragraphs of a quotation at most so many headings and posts may stand.
const MOST_BETWEEN: usize = 3;

/// A subject of the words behind a missing mark has at most so many tokens: `Chief Supt Jane Roe`.
const LONGEST_SUBJECT: u32 = 5;

/// How regions go on.
pub(super) struct Joined {
    pub(super) regions: Vec<Region>,
    /// For each region the one in which its quotation goes on.
    pub(super) next: Vec<Option<usize>>,
    /// The opening marks whose closing one is missing.
    pub(super) unclosed: Vec<Span>,
}

pub(super) fn join(page: &Page<'_>, mut regions: Vec<Region>) -> Joined {
    let mut unclosed = Vec::new();
    for index in 0..regions.len() {
        let Some(region) = regions.get(index).filter(|it| it.is_outer()) else {
            continue;
        };
        let Some((end, stop)) = repair(page, &regions, index) else {
            continue;
        };
        let stop = before_crossing(&regions, index, stop);
        let end = if stop > region.tokens.start {
            end
        } else {
            End::Void
        };
        if end == End::Repaired {
            unclosed.push(page.at(region.open()).span());
        }
        if let Some(region) = regions.get_mut(index) {
            region.tokens.end = stop;
            region.end = end;
        }
    }
    let regions = without_void(regions);
    let next = (0..regions.len())
        .map(|index| goes_on(page, &regions, index))
        .collect();
    Joined {
        regions,
        next,
        unclosed,
    }
}

/// How and where a region ends whose closing mark is missing; `None` where nothing is wrong with it.
fn repair(page: &Page<'_>, regions: &[Region], index: usize) -> Option<(End, u32)> {
    let region = regions.get(index)?;
    if matches!(region.end, End::Marked | End::Turn | End::Void) {
        return None;
    }
    if let Some(stop) = before_attribution(page, region) {
        return Some((End::Repaired, stop));
    }
    let whole = region.whole;
    if whole && goes_on(page, regions, index).is_some() {
        return None;
    }
    if region.weight == Weight::Single {
        return Some((End::Void, region.tokens.end));
    }
    let sentence = page.sentence(region.tokens.start).end;
    let stop = if whole {
        region.tokens.end
    } else {
        region.tokens.end.min(sentence)
    };
    Some((End::Repaired, stop))
}

/// Where a region ends that is repaired to end at `stop`: no later than where one opens inside it that goes on
/// beyond.
fn before_crossing(regions: &[Region], index: usize, stop: u32) -> u32 {
    let behind = regions.iter().skip(index + 1);
    let mut inside = behind.take_while(|it| it.open() < stop);
    let crossing = inside.find(|it| it.end != End::Void && it.after() > stop);
    crossing.map_or(stop, Region::open)
}

/// The region in which the quotation of a region goes on.
fn goes_on(page: &Page<'_>, regions: &[Region], index: usize) -> Option<usize> {
    let region = regions.get(index).filter(|it| it.is_outer())?;
    if !matches!(region.end, End::Reopened | End::Passage) {
        return None;
    }
    let behind = regions.iter().enumerate().skip(index + 1);
    let (place, next) = behind
        .take_while(|(_, next)| next.passage <= region.passage + MOST_BETWEEN + 1)
        .find(|(_, next)| next.is_outer())?;
    if next.weight != region.weight {
        return None;
    }
    let follows = match region.end {
        End::Reopened => next.open() == region.tokens.end,
        _ => Some(next.passage) == next_prose(page, region.passage) && opens_passage(page, next),
    };
    follows.then_some(place)
}

/// The next passage of prose but headings.
fn next_prose(page: &Page<'_>, passage: usize) -> Option<usize> {
    let behind = page.passages().iter().enumerate().skip(passage + 1);
    let prose = |kind| matches!(kind, BlockKind::Paragraph | BlockKind::ListItem);
    let mut near = behind.take(MOST_BETWEEN + 1);
    near.find(|(_, passage)| prose(passage.kind))
        .map(|(index, _)| index)
}

/// Whether a region opens its passage, behind the mark of an item if it has one.
fn opens_passage(page: &Page<'_>, region: &Region) -> bool {
    let start = page
        .passages()
        .get(region.passage)
        .map(|it| it.tokens.start);
    start.is_some_and(|start| {
        region.open() == start
            || region.open() == start + 1
                && matches!(page.at(start).kind, Kind::Bullet | Kind::Hyphen)
    })
}

/// Where the words begin that attribute an unclosed quotation: behind `“Should we?` in `“Should we? he
/// asked.`
fn before_attribution(page: &Page<'_>, region: &Region) -> Option<u32> {
    let marks = region
        .tokens
        .clone()
        .zip(page.tokens.slice(region.tokens.clone()));
    let mut ends = marks.filter(|(_, token)| {
        matches!(token.kind, Kind::Comma | Kind::Question | Kind::Exclamation)
    });
    let stop = page.passage(region.passage).end;
    ends.find(|(id, _)| is_attribution(page, id + 1, stop))
        .map(|(id, _)| id + 1)
}

/// `he asked.`, `Jane Roe said,`, `said Roe.`: all of it before `stop`, for the next paragraph attributes its own.
fn is_attribution(page: &Page<'_>, start: u32, stop: u32) -> bool {
    let ends = |id: u32| {
        let kind = page.at(id).kind;
        matches!(kind, Kind::Stop | Kind::Comma | Kind::Colon | Kind::End) || id == stop
    };
    let is_cue = |id: u32| {
        id < stop
            && !page.at(id).is(Flags::CAPITAL)
            && page.tier(id).is_some_and(|tier| tier > Tier::Calls)
    };
    let name = |id: u32| {
        let token = page.at(id);
        // `, I think,` is said, too.
        let word = token.kind == Kind::Word && !token.class.has(Class::FUNCTION);
        id < stop && word && token.is(Flags::CAPITAL)
    };
    let names = |from: u32| {
        let named = (from..from + LONGEST_SUBJECT).take_while(|&id| name(id));
        from + u32::try_from(named.count()).unwrap_or_default()
    };
    if is_cue(start) {
        let end = names(start + 1);
        return end > start + 1 && ends(end);
    }
    let pronoun = page.is_small(start, &["he", "she", "they"]);
    let subject = if pronoun { start + 1 } else { names(start) };
    subject > start && is_cue(subject) && ends(subject + 1)
}

/// Takes out what was no quotation, and what a repaired region no longer holds from inside it.
pub(super) fn without_void(regions: Vec<Region>) -> Vec<Region> {
    let mut kept: Vec<Region> = Vec::with_capacity(regions.len());
    let mut places: Vec<Option<usize>> = Vec::with_capacity(regions.len());
    for mut region in regions {
        // Inside what was no quotation one stands where that would have stood.
        let outer = region
            .within
            .and_then(|outer| places.get(outer).copied().flatten());
        let holds = |outer: &usize| {
            let outer = kept.get(*outer);
            outer.is_some_and(|outer| region.after() <= outer.tokens.end)
        };
        if region.end == End::Void {
            places.push(outer);
        } else {
            region.within = successors(outer, |&outer| kept.get(outer)?.within).find(holds);
            places.push(Some(kept.len()));
            kept.push(region);
        }
    }
    kept
}

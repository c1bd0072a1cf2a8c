//! Sayings, reports and posts to quotes.

use std::cmp::Reverse;
use std::ops::Range;

use super::cue::Tier;
use super::page::Page;
use super::pair::Region;
use super::paragraphs::Joined;
use super::report::{Form, Report};
use super::sayings::Saying;
use super::speaker::{self, Link};
use super::subject::Subject;
use super::{Part, Quote, QuoteKind, closing, complement, kind, post, shared};
use crate::scan::Kind;
use crate::{BlockId, BlockKind, QuoteId, Span};

/// All quotes of an article, in order.
pub(super) fn quotes(
    page: &Page<'_>,
    joined: &Joined,
    reports: &[Report],
    sayings: &[Saying],
) -> Vec<Quote> {
    let regions = joined.regions.len();
    let mut gathered = Gathered {
        page,
        joined,
        reports,
        drafts: Vec::with_capacity(regions + reports.len()),
        of_report: vec![None; reports.len()],
        of_region: vec![None; regions],
    };
    for saying in sayings {
        gathered.saying(saying);
    }
    gathered.inner();
    gathered.indirect();
    gathered.posts();
    in_order(gathered.drafts)
}

/// The clause with a quotation is among so many behind one that has none; a sentence has no more.
const NEAREST_CLAUSES: usize = 8;

/// A quote under way.
struct Draft {
    quote: Quote,
    /// The place of the draft inside which it stands.
    outer: Option<usize>,
}

struct Gathered<'a> {
    page: &'a Page<'a>,
    joined: &'a Joined,
    reports: &'a [Report],
    drafts: Vec<Draft>,
    /// The draft that tells what a report reports.
    of_report: Vec<Option<usize>>,
    /// The draft to which a region belongs.
    of_region: Vec<Option<usize>>,
}

impl Gathered<'_> {
    fn push(&mut self, quote: Quote, outer: Option<usize>) -> usize {
        self.drafts.push(Draft { quote, outer });
        self.drafts.len() - 1
    }

    /// Takes a quotation for a quote of its own, or for more of one.
    fn saying(&mut self, saying: &Saying) {
        let Some(first) = self.joined.regions.get(saying.first) else {
            return;
        };
        if self.page.kind(first.passage) == BlockKind::Embed {
            return;
        }
        let counts = self.joined.chain(saying.first).filter_map(|at| {
            let region = self.joined.regions.get(at)?;
            Some(kind::count_words(self.page, region))
        });
        let kind = kind::of(self.page, first, counts.sum(), saying.credit.as_ref());
        let place = match self.begun(kind, saying) {
            Some(place) => place,
            None => self.begin(kind, first, saying),
        };
        for at in self.joined.chain(saying.first) {
            let Some(region) = self.joined.regions.get(at) else {
                continue;
            };
            let part = part(self.page, region);
            if let Some(draft) = self.drafts.get_mut(place) {
                draft.quote.parts.push(part);
                draft.quote.content = draft.quote.content.to(part.span);
            }
            if let Some(slot) = self.of_region.get_mut(at) {
                *slot = Some(place);
            }
        }
    }

    /// The quote of which a quotation is more: the first part of a split one, the other fragments that the same
    /// clause reports.
    fn begun(&self, kind: QuoteKind, saying: &Saying) -> Option<usize> {
        let found = &saying.credit.as_ref()?.found;
        let place = match kind {
            QuoteKind::Direct if found.link == Link::Split => self.drafts.len().checked_sub(1),
            QuoteKind::Mixed => self.of_report.get(found.report?).copied().flatten(),
            _ => None,
        }?;
        let begun = self.drafts.get(place)?;
        (begun.quote.kind == kind).then_some(place)
    }

    /// Begins the quote of a quotation, without its parts.
    fn begin(&mut self, kind: QuoteKind, first: &Region, saying: &Saying) -> usize {
        let span = self.page.span(first.tokens.clone());
        let mut quote = blank(kind, span);
        quote.parts = Vec::with_capacity(self.joined.chain(saying.first).count());
        let credit = saying.credit.as_ref().filter(|_| kind != QuoteKind::Scare);
        let index = credit.and_then(|credit| credit.found.report);
        if let Some((index, report)) = index.and_then(|at| Some((at, self.reports.get(at)?))) {
            self.reported(report, &mut quote);
            self.part(report);
            let taken = self.of_report.get_mut(index);
            let taken = taken.and_then(|slot| slot.replace(self.drafts.len()));
            let all = complement::of(self.page, self.reports, index);
            let all = all.filter(|_| kind == QuoteKind::Mixed && taken.is_none());
            let all = all.map(|all| self.page.span(all));
            if let Some(all) = all.filter(|all| all.overlaps(span)) {
                quote.content = span.to(all);
            }
        }
        quote.speaker = credit.and_then(|credit| speaker::credited(self.page, credit));
        self.push(quote, None)
    }

    /// Ends the quote before where a second verb of its subject goes on: `Roe said it was “a mess” | and called it “a joke”`.
    fn part(&mut self, report: &Report) {
        let and = shared::and_before(self.page, report);
        let (Some(and), Some(draft)) = (and, self.drafts.last_mut()) else {
            return;
        };
        let (content, at) = (draft.quote.content, self.page.at(and).span().start());
        let last = draft.quote.parts.last().map_or(at, |it| it.span.end());
        if content.end() > at && last < at {
            let start = self.page.tokens.first_from(content.start());
            draft.quote.content = self.page.span(self.page.trimmed(start..and));
        }
    }

    /// Writes down how a clause reports a quote.
    fn reported(&self, report: &Report, quote: &mut Quote) {
        let told = report.told.clone();
        quote.cue = Some(self.page.at(report.cue).span());
        quote.told_to = told.map(|told| self.page.span(told));
    }

    /// The quotes inside quotes.
    fn inner(&mut self) {
        for (index, region) in self.joined.regions.iter().enumerate() {
            let outer = region.within.and_then(|at| self.of_region.get(at));
            let Some(outer) = outer.copied().flatten() else {
                continue;
            };
            let words = kind::count_words(self.page, region);
            let headline = self.page.kind(region.passage) == BlockKind::Headline;
            let kind = match kind::of(self.page, region, words, None) {
                QuoteKind::Direct if headline => QuoteKind::Scare,
                kind => kind,
            };
            let part = part(self.page, region);
            let mut quote = blank(kind, part.span);
            quote.parts = vec![part];
            let place = self.push(quote, Some(outer));
            if let Some(slot) = self.of_region.get_mut(index) {
                *slot = Some(place);
            }
        }
    }

    /// What is reported without marks.
    fn indirect(&mut self) {
        let mut last = 0..0;
        for (index, report) in self.reports.iter().enumerate() {
            let taken = self.of_report.get(index).copied().flatten();
            // `Roe said: “No.”` tells nothing before its colon.
            let told = || !report.closes && self.page.at(report.clause.end).is_wordlike();
            let colon = taken
                .filter(|_| told())
                .and_then(|at| self.colon_before(at));
            let colon = colon.filter(|it| report.cue < *it);
            let taken = taken.is_some() && colon.is_none();
            // `Roe said the man fled and claimed he was hurt`: whoever claimed it.
            let inside = report.cue < last.end && shared::and_before(self.page, report).is_some();
            let Some(subject) = report.subject.as_ref().filter(|_| !taken && !inside) else {
                continue;
            };
            // `If you say so`: anybody.
            let calls = || {
                report.tier == Tier::Calls
                    && !self.page.is_small(report.cue + 1, &["that"])
                    && !complement::is_shown(self.page, report)
            };
            if self.page.is_small(subject.tokens.start, &["you"]) || calls() {
                continue;
            }
            let content = complement::of(self.page, self.reports, index);
            let content = content.map(|it| match colon {
                Some(colon) => self.page.trimmed(it.start..it.end.min(colon)),
                None => self.before_next(it, report, index),
            });
            let content = content.filter(|it| complement::is_indirect(self.page, report, it));
            let content = content.filter(|it| colon.is_none() || tells(self.page, it));
            let Some((content, block)) = content.and_then(|it| self.free(it, (report, subject)))
            else {
                continue;
            };
            // `Wrote after figures showed that it fell`: what is told is of the nearer verb.
            if last == content {
                self.drafts.pop();
            }
            last = content.clone();
            let part = |tokens: Range<u32>| Part {
                span: self.page.span(tokens),
                paragraph: block,
            };
            let mut quote = blank(QuoteKind::Indirect, self.page.span(content.clone()));
            quote.parts = closing::around(self.page, report, content)
                .map(part)
                .collect();
            self.reported(report, &mut quote);
            quote.speaker = Some(speaker::indirect(self.page, subject));
            self.push(quote, None);
        }
    }

    /// The colon before the quotation of a draft: `Roe said it was shut | : “No.”`
    fn colon_before(&self, draft: usize) -> Option<u32> {
        let quote = &self.drafts.get(draft)?.quote;
        let whole = quote.kind == QuoteKind::Direct;
        let first = quote.parts.first().filter(|_| whole)?;
        let open = self
            .page
            .tokens
            .first_from(first.span.start())
            .checked_sub(1)?;
        let before = open.checked_sub(1)?;
        (self.page.at(before).kind == Kind::Colon).then_some(before)
    }

    /// What a clause reports, before the one that has a quotation and the same subject, or that is linked to it: `Roe said it
    /// was shut | and called it “a joke”`, `Roe said it was shut |, which she called “a joke”`.
    fn before_next(&self, content: Range<u32>, own: &Report, index: usize) -> Range<u32> {
        let page = self.page;
        let behind = self.reports.iter().zip(&self.of_report).skip(index + 1);
        let mut near = behind
            .take(NEAREST_CLAUSES)
            .take_while(|(it, _)| it.cue < content.end);
        let quoted = near.find(|(_, quote)| quote.is_some());
        let end = quoted.and_then(|(it, _)| match it.form {
            Form::Shared => Some(page.past_adverbs(it.clause.start)),
            _ => shared::before_link(page, it),
        });
        let apart = |it: u32| page.at(it).kind == Kind::Comma && !own.closes;
        let joins = |it: u32| apart(it) || page.is_small(it, &["and", "but"]);
        let joined = end.filter(|&it| it > content.start && joins(it));
        match joined {
            Some(end) => page.trimmed(content.start..end),
            None => content,
        }
    }

    /// A stretch of prose and its block, if no quote but terms lies in it yet, and it begins in none.
    fn free(
        &self,
        content: Range<u32>,
        (report, subject): (&Report, &Subject),
    ) -> Option<(Range<u32>, BlockId)> {
        let regions = &self.joined.regions;
        // `Roe said Doe had called it “a joke”`: Doe's quote is a part of what Roe said.
        let is_others = |quote: &Quote| {
            let start = self.page.at(content.start).span().start();
            let other = quote.speaker.as_ref().and_then(|it| it.entity);
            let own = self.page.names.mentions.get(subject.mentions.clone());
            let own = own.and_then(|it| it.first()?.entity);
            let behind = quote.cue.is_some_and(|cue| start < cue.start());
            let inside = behind && quote.kind == QuoteKind::Mixed && !report.closes;
            inside && other.is_some() && own.is_some() && other != own
        };
        let begins_behind = regions.partition_point(|it| it.open() < content.start);
        let last = begins_behind.checked_sub(1).and_then(|at| regions.get(at));
        let goes_on = last.is_some_and(|it| it.after() > content.start);
        let from = begins_behind - usize::from(goes_on);
        let behind = regions.iter().enumerate().skip(from);
        let mut inside = behind.take_while(|(_, it)| it.open() < content.end);
        let said = inside.any(|(at, _)| {
            let draft = self.of_region.get(at).copied().flatten();
            let draft = draft.and_then(|at| self.drafts.get(at));
            draft.is_none_or(|it| it.quote.kind != QuoteKind::Scare && !is_others(&it.quote))
        });
        let passages = self.page.passages();
        let at = passages.partition_point(|it| it.tokens.end <= content.start);
        let prose = passages.get(at).filter(|it| it.kind.is_prose() && !said)?;
        Some((content, prose.block))
    }

    fn posts(&mut self) {
        for passage in self.page.passages() {
            if passage.kind != BlockKind::Embed {
                continue;
            }
            let block = self.page.blocks.all.get(passage.block.index());
            if let Some(quote) =
                block.and_then(|block| post::quote(self.page, block, passage.block))
            {
                self.push(quote, None);
            }
        }
    }
}

/// Whether something is told before the colon of a quotation: it was shut, but not `the same thing`, nor `why it was shut`.
fn tells(page: &Page<'_>, content: &Range<u32>) -> bool {
    let asks = page.is_small(content.start, &["how", "what", "where", "who", "why"]);
    !asks && complement::has_verb(page, content)
}

fn part(page: &Page<'_>, region: &Region) -> Part {
    let passage = page.passages().get(region.passage);
    Part {
        span: page.span(region.tokens.clone()),
        paragraph: passage.map_or(BlockId::new(0), |it| it.block),
    }
}

pub(super) const fn blank(kind: QuoteKind, content: Span) -> Quote {
    Quote {
        kind,
        content,
        parts: Vec::new(),
        within: None,
        cue: None,
        told_to: None,
        speaker: None,
        post: None,
    }
}

/// The quotes in order of their content, outer ones first, with the ids of those inside which they stand.
fn in_order(mut drafts: Vec<Draft>) -> Vec<Quote> {
    let key = |(place, draft): (usize, &Draft)| {
        let content = draft.quote.content;
        (content.start(), Reverse(content.end()), place)
    };
    // Quotes are large, and move once.
    let mut order: Vec<_> = drafts.iter().enumerate().map(key).collect();
    order.sort_unstable();
    let mut ids = vec![None; drafts.len()];
    for (id, (.., place)) in order.iter().enumerate() {
        if let Some(slot) = ids.get_mut(*place) {
            *slot = Some(QuoteId::new(id));
        }
    }
    let taken = |(.., place): (usize, Reverse<usize>, usize)| {
        let draft = drafts.get_mut(place)?;
        let nothing = blank(QuoteKind::Scare, Span::default());
        let mut quote = core::mem::replace(&mut draft.quote, nothing);
        let outer = draft.outer.and_then(|outer| ids.get(outer));
        quote.within = outer.copied().flatten();
        Some(quote)
    };
    let mut quotes = Vec::with_capacity(order.len());
    quotes.extend(order.into_iter().filter_map(taken));
    quotes
}

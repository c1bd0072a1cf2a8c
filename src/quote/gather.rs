//! Regions with their speakers to quotes.

use std::cmp::Reverse;
use std::ops::Range;

use super::page::Page;
use super::pair::Region;
use super::paragraphs::Joined;
use super::report::Report;
use super::speaker::{self, Case, Credit, Link};
use super::subject::Subject;
use super::{Part, PostSource, Quote, QuoteKind, Speaker, complement, kind};
use crate::{BlockId, BlockKind, Confidence, EntityId, QuoteId, RuleId, Span};

/// The regions of one quotation, and who is credited.
struct Saying {
    regions: Vec<usize>,
    credit: Option<Credit>,
}

/// A quote under way.
struct Draft {
    quote: Quote,
    /// The region that it is, where it stands inside another one.
    region: Option<usize>,
    outer: Option<usize>,
}

/// All quotes of an article.
pub(super) fn quotes(page: &Page<'_>, joined: &Joined, reports: &[Report]) -> Vec<Quote> {
    let sayings = sayings(page, joined, reports);
    let mut gathered = Gathered {
        page,
        regions: &joined.regions,
        reports,
        drafts: Vec::new(),
        of_report: vec![None; reports.len()],
        of_region: vec![None; joined.regions.len()],
    };
    for saying in &sayings {
        gathered.saying(saying);
    }
    gathered.inner();
    gathered.indirect();
    gathered.posts();
    in_order(gathered.drafts)
}

/// Credits one quotation after the other; each sees who spoke before.
fn sayings(page: &Page<'_>, joined: &Joined, reports: &[Report]) -> Vec<Saying> {
    let regions = &joined.regions;
    let mut sayings: Vec<Saying> = Vec::new();
    let mut saying_of = vec![None; regions.len()];
    let mut previous: Option<usize> = None;
    let mut ahead = 0;
    for index in 0..regions.len() {
        let Some(first) = regions.get(index).filter(|it| it.is_outer()) else {
            continue;
        };
        if saying_of.get(index).copied().flatten().is_some() {
            previous = Some(index);
            continue;
        }
        let chain: Vec<usize> =
            std::iter::successors(Some(index), |&at| joined.next.get(at).copied().flatten())
                .collect();
        let last_index = chain.last().copied().unwrap_or(index);
        let last = regions.get(last_index).unwrap_or(first);
        let before = previous.and_then(|at| {
            let saying = saying_of.get(at).copied().flatten();
            let saying = saying.and_then(|saying: usize| sayings.get(saying));
            Some((regions.get(at)?, saying.and_then(|it| it.credit.as_ref())))
        });
        while reports.get(ahead).is_some_and(|it| it.cue < first.open()) {
            ahead += 1;
        }
        let case = Case {
            page,
            reports,
            first,
            last,
            previous: before,
            following: regions.iter().skip(last_index + 1).find(|it| it.is_outer()),
            sentence: page.sentence(first.open()),
            passage: page.passage(first.passage),
            before: ahead,
            behind: ahead
                + reports
                    .iter()
                    .skip(ahead)
                    .take_while(|it| it.cue < last.after())
                    .count(),
        };
        let credit = speaker::credit(&case);
        for &at in &chain {
            if let Some(slot) = saying_of.get_mut(at) {
                *slot = Some(sayings.len());
            }
        }
        sayings.push(Saying {
            regions: chain,
            credit,
        });
        previous = Some(index);
    }
    sayings
}

struct Gathered<'a> {
    page: &'a Page<'a>,
    regions: &'a [Region],
    reports: &'a [Report],
    drafts: Vec<Draft>,
    /// The draft that tells what a report reports.
    of_report: Vec<Option<usize>>,
    of_region: Vec<Option<usize>>,
}

impl Gathered<'_> {
    fn part(&self, region: &Region) -> Part {
        self.part_of(&region.tokens)
    }

    fn part_of(&self, tokens: &Range<u32>) -> Part {
        let passages = self.page.passages();
        let at = passages.partition_point(|it| it.tokens.end <= tokens.start);
        Part {
            span: self.page.span(tokens.clone()),
            paragraph: passages.get(at).map_or(BlockId::new(0), |it| it.block),
        }
    }

    fn saying(&mut self, saying: &Saying) {
        let regions: Vec<&Region> = saying
            .regions
            .iter()
            .filter_map(|&at| self.regions.get(at))
            .collect();
        if regions.iter().any(|it| self.is_post(it)) {
            return;
        }
        let kind = kind::of(self.page, &regions, saying.credit.as_ref());
        let parts: Vec<Part> = regions.iter().map(|it| self.part(it)).collect();
        let found = saying.credit.as_ref().map(|it| &it.found);
        let place = match (kind, found) {
            (QuoteKind::Direct, Some(found)) if found.link == Link::Split => {
                self.drafts.len().checked_sub(1)
            }
            (QuoteKind::Mixed, Some(found)) => found
                .report
                .and_then(|at| self.of_report.get(at).copied().flatten()),
            _ => None,
        };
        let place = place.filter(|&at| {
            self.drafts.get(at).is_some_and(|it| {
                it.quote.kind == kind
                    && it.quote.content.start() < parts.first().map_or(0, |p| p.span.start())
            })
        });
        let place = match place {
            Some(place) => place,
            None => self.push(kind, saying, &parts),
        };
        if let Some(draft) = self.drafts.get_mut(place) {
            for part in parts {
                if !draft.quote.parts.contains(&part) {
                    draft.quote.parts.push(part);
                    draft.quote.content = draft.quote.content.to(part.span);
                }
            }
        }
        for &at in &saying.regions {
            if let Some(slot) = self.of_region.get_mut(at) {
                *slot = Some(place);
            }
        }
    }

    /// Begins the quote of a saying; its place.
    fn push(&mut self, kind: QuoteKind, saying: &Saying, parts: &[Part]) -> usize {
        let spans = parts.iter().map(|part| part.span);
        let content = spans.reduce(Span::to).unwrap_or_default();
        let mut quote = blank(kind, content);
        quote.parts = parts.to_vec();
        if kind != QuoteKind::Scare
            && let Some(credit) = &saying.credit
        {
            let report = credit.found.report;
            if let Some(report) = report.and_then(|at| self.reports.get(at)) {
                quote.cue = Some(self.page.at(report.cue).span());
                quote.told_to = report.told.clone().map(|told| self.page.span(told));
            }
            if let Some(slot) = report.and_then(|at| self.of_report.get_mut(at)) {
                *slot = Some(self.drafts.len());
            }
            if kind == QuoteKind::Mixed
                && let Some(all) = report.and_then(|at| complement::of(self.page, self.reports, at))
            {
                let all = self.page.span(all);
                if all.overlaps(content) {
                    quote.content = quote.content.to(all);
                }
            }
            quote.speaker = speaker(self.page, credit);
        }
        self.drafts.push(Draft {
            quote,
            region: None,
            outer: None,
        });
        self.drafts.len() - 1
    }

    fn is_post(&self, region: &Region) -> bool {
        self.page.kind(region.passage) == BlockKind::Embed
    }

    /// The quotes inside quotes.
    fn inner(&mut self) {
        for index in 0..self.regions.len() {
            let Some(region) = self
                .regions
                .get(index)
                .filter(|it| !it.is_outer() && !self.is_post(it))
            else {
                continue;
            };
            let outer = region
                .within
                .and_then(|at| self.of_region.get(at).copied().flatten());
            let Some(outer) = outer else { continue };
            let headline = self.page.kind(region.passage) == BlockKind::Headline;
            let kind = match kind::of(self.page, &[region], None) {
                QuoteKind::Direct if headline => QuoteKind::Scare,
                kind => kind,
            };
            let part = self.part(region);
            let mut quote = blank(kind, part.span);
            quote.parts = vec![part];
            if let Some(slot) = self.of_region.get_mut(index) {
                *slot = Some(self.drafts.len());
            }
            self.drafts.push(Draft {
                quote,
                region: Some(index),
                outer: Some(outer),
            });
        }
    }

    /// What is reported without marks.
    fn indirect(&mut self) {
        for (index, report) in self.reports.iter().enumerate() {
            if self.of_report.get(index).copied().flatten().is_some() {
                continue;
            }
            let Some(content) = complement::of(self.page, self.reports, index) else {
                continue;
            };
            if !complement::is_indirect(self.page, report, &content) || !self.is_free(&content) {
                continue;
            }
            let part = self.part_of(&content);
            let mut quote = blank(QuoteKind::Indirect, part.span);
            quote.parts = vec![part];
            quote.cue = Some(self.page.at(report.cue).span());
            quote.told_to = report.told.clone().map(|told| self.page.span(told));
            quote.speaker = report.subject.as_ref().and_then(|subject| {
                name(
                    self.page,
                    subject,
                    RuleId::new("indirect"),
                    Confidence::Medium,
                    true,
                )
            });
            self.drafts.push(Draft {
                quote,
                region: None,
                outer: None,
            });
        }
    }

    /// Whether no quote lies in a stretch yet but terms, and prose allows one.
    fn is_free(&self, content: &Range<u32>) -> bool {
        let from = self.regions.partition_point(|it| it.open() < content.start);
        let regions = self.regions.iter().enumerate().skip(from);
        let mut inside = regions.take_while(|(_, it)| it.open() < content.end);
        let said = inside.any(|(at, _)| {
            let draft = self.of_region.get(at).copied().flatten();
            draft
                .and_then(|at| self.drafts.get(at))
                .is_none_or(|it| it.quote.kind != QuoteKind::Scare)
        });
        let passages = self.page.passages();
        let at = passages.partition_point(|it| it.tokens.end <= content.start);
        !said && passages.get(at).is_some_and(|it| it.kind.is_prose())
    }

    fn posts(&mut self) {
        for passage in self.page.passages() {
            let block = self.page.blocks.all.get(passage.block.index());
            let Some(post) = block.and_then(|block| block.post) else {
                continue;
            };
            let mut quote = blank(QuoteKind::Post, post.text);
            quote.parts = vec![Part {
                span: post.text,
                paragraph: passage.block,
            }];
            let author = self.page.tokens.first_from(post.author.start());
            let entity = self.page.names.covering(author).and_then(|it| it.entity);
            let named = entity.and_then(|id| self.page.names.entities.get(id.index()));
            let words = post.author.slice(self.page.text);
            quote.speaker = Some(Speaker {
                name: named.map_or_else(|| words.to_owned(), |it| it.name.clone()),
                mention: Some(post.author),
                entity,
                joint: Vec::new(),
                rule: RuleId::new("post"),
                confidence: Confidence::High,
            });
            quote.post = Some(PostSource {
                handle: post.handle.slice(self.page.text).to_owned(),
                date: post.date,
            });
            self.drafts.push(Draft {
                quote,
                region: None,
                outer: None,
            });
        }
    }
}

const fn blank(kind: QuoteKind, content: Span) -> Quote {
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

fn speaker(page: &Page<'_>, credit: &Credit) -> Option<Speaker> {
    let subject = credit.found.subject.as_ref()?;
    let named_here = credit.found.link != Link::Carried;
    name(
        page,
        subject,
        RuleId::new(credit.rule.id),
        credit.rule.confidence,
        named_here,
    )
}

/// The speaker that a subject stands for.
fn name(
    page: &Page<'_>,
    subject: &Subject,
    rule: RuleId,
    confidence: Confidence,
    named_here: bool,
) -> Option<Speaker> {
    let mentions = page
        .names
        .mentions
        .get(subject.mentions.clone())
        .unwrap_or_default();
    let entities: Vec<_> = mentions.iter().filter_map(|it| it.entity).collect();
    let span = page.span(subject.tokens.clone());
    let named = |id: EntityId| {
        page.names
            .entities
            .get(id.index())
            .map(|it| it.name.as_str())
    };
    let words = span.slice(page.text);
    let (name, confidence) = if entities.is_empty() {
        (words.to_owned(), Confidence::Low)
    } else {
        let names: Vec<&str> = entities.iter().filter_map(|&id| named(id)).collect();
        (names.join(" and "), confidence)
    };
    let joint = entities.len() > 1;
    Some(Speaker {
        name,
        mention: named_here.then_some(span),
        entity: entities.first().copied().filter(|_| !joint),
        joint: if joint { entities } else { Vec::new() },
        rule,
        confidence,
    })
}

/// The quotes in order of their content, with the ids of those inside which they stand.
fn in_order(drafts: Vec<Draft>) -> Vec<Quote> {
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    order.sort_by_key(|&at| {
        let draft = drafts.get(at);
        draft.map(|it| {
            (
                it.quote.content.start(),
                Reverse(it.quote.content.end()),
                it.region,
            )
        })
    });
    let mut ids = vec![None; drafts.len()];
    for (id, &at) in order.iter().enumerate() {
        if let Some(slot) = ids.get_mut(at) {
            *slot = Some(QuoteId::new(id));
        }
    }
    let mut drafts: Vec<Option<Draft>> = drafts.into_iter().map(Some).collect();
    order
        .into_iter()
        .filter_map(|at| {
            let draft = drafts.get_mut(at)?.take()?;
            let mut quote = draft.quote;
            quote.within = draft
                .outer
                .and_then(|outer| ids.get(outer).copied().flatten());
            Some(quote)
        })
        .collect()
}

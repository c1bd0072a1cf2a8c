//! The one definition of a valid article.

use super::{Article, ValidationError};
use crate::{
    Block, BlockId, BlockKind, EntityId, Event, EventBasis, EventSource, Interval, MAX_LENGTH,
    Quote, QuoteId, QuoteKind, Span, TimeBasis, TimeExpression, TimeKind,
};
use chrono::{Datelike, Weekday};

type Checked = Result<(), ValidationError>;

pub(super) fn validate(article: &Article<'_>) -> Checked {
    let check = Check { article };
    check.blocks()?;
    check.top()?;
    check.sentences()?;
    check.entities()?;
    check.times()?;
    check.quotes()?;
    check.events()?;
    check.main_event()?;
    for diagnostic in &article.diagnostics {
        check.on_characters("diagnostic", diagnostic.span)?;
    }
    Ok(())
}

/// Where each layer may stand; the table of the design.
mod may_hold {
    use crate::BlockKind::{self, Embed, Headline};

    pub(super) const fn times(kind: BlockKind) -> bool {
        kind.is_prose() || matches!(kind, Headline | Embed)
    }

    pub(super) const fn names(kind: BlockKind) -> bool {
        times(kind)
    }

    pub(super) const fn sentences(kind: BlockKind) -> bool {
        kind.is_prose() || matches!(kind, Headline)
    }

    pub(super) const fn events(kind: BlockKind) -> bool {
        sentences(kind)
    }
}

struct Check<'a> {
    article: &'a Article<'a>,
}

impl Check<'_> {
    fn blocks(&self) -> Checked {
        let mut end = 0;
        for (index, block) in self.article.blocks.iter().enumerate() {
            if block.span.start() != end || block.span.is_empty() {
                let (block, found) = (BlockId::new(index), block.span.start());
                return Err(ValidationError::Gap {
                    block,
                    expected: end,
                    found,
                });
            }
            end = block.span.end();
            self.on_characters("block", block.span)?;
            self.block(block)?;
        }
        // What lies behind the last place that a span can name has no block.
        if end == self.article.text.len().min(MAX_LENGTH) {
            return Ok(());
        }
        let block = BlockId::new(self.article.blocks.len());
        Err(ValidationError::Gap {
            block,
            expected: end,
            found: self.article.text.len(),
        })
    }

    fn block(&self, block: &Block) -> Checked {
        let contradiction = |why| {
            Err(ValidationError::Contradiction {
                what: "block",
                span: block.span,
                why,
            })
        };
        if block.boilerplate.is_some() != (block.kind == BlockKind::Boilerplate) {
            return contradiction("boilerplate, and only boilerplate, has its reason");
        }
        if block.post.is_some() != (block.kind == BlockKind::Embed) {
            return contradiction("an embed, and only an embed, has its post");
        }
        if let Some(post) = &block.post {
            for span in [post.text, post.author, post.handle] {
                self.on_characters("post", span)?;
                if !block.span.covers(span) {
                    return Err(ValidationError::Misplaced { what: "post", span });
                }
            }
        }
        Ok(())
    }

    fn top(&self) -> Checked {
        let spans = [
            ("headline", self.article.headline),
            ("byline", self.article.byline),
            (
                "dateline",
                self.article.dateline.map(|dateline| dateline.span),
            ),
            (
                "dateline's place",
                self.article.dateline.map(|dateline| dateline.place),
            ),
            (
                "date",
                self.article.published.and_then(|published| published.span),
            ),
        ];
        for (what, span) in spans {
            let Some(span) = span else { continue };
            let may = |kind| match what {
                "headline" => matches!(kind, BlockKind::Headline | BlockKind::Header),
                "byline" => matches!(kind, BlockKind::Byline | BlockKind::Header),
                _ => kind != BlockKind::Blank,
            };
            self.within(what, span, may)?;
        }
        Ok(())
    }

    fn sentences(&self) -> Checked {
        self.in_order(
            "sentence",
            self.article.sentences.iter().copied(),
            may_hold::sentences,
        )
    }

    fn entities(&self) -> Checked {
        let mut all = Vec::new();
        let mut first = 0;
        for entity in &self.article.entities {
            let spans = entity.mentions.iter().map(|mention| mention.span);
            self.in_order("mention", spans.clone(), may_hold::names)?;
            let opens = spans.clone().next().unwrap_or_default();
            if opens.start() < first {
                return Err(ValidationError::OutOfOrder {
                    what: "entity",
                    span: opens,
                });
            }
            first = opens.start();
            all.extend(spans);
        }
        all.sort_unstable();
        self.in_order("mention", all.into_iter(), may_hold::names)
    }

    fn times(&self) -> Checked {
        let times = &self.article.times;
        self.in_order("time", times.iter().map(|time| time.span), may_hold::times)?;
        times.iter().try_for_each(|time| self.time(time))
    }

    fn time(&self, time: &TimeExpression) -> Checked {
        let contradiction = |why| {
            Err(ValidationError::Contradiction {
                what: "time",
                span: time.span,
                why,
            })
        };
        for interval in [time.interval, time.other].into_iter().flatten() {
            forward("time", time.span, interval)?;
        }
        if time.basis == TimeBasis::Unresolved && time.interval.is_some() {
            return contradiction("days that rest on nothing");
        }
        if time.clock.is_some() && time.kind == TimeKind::Date {
            return contradiction("a day has no time of day");
        }
        let words = self.article.text_of(time.span).unwrap_or_default();
        let single = time
            .interval
            .and_then(|days| days.first.filter(|first| Some(*first) == days.last));
        if let (TimeBasis::ArticleDate, Some(day), Ok(named)) =
            (time.basis, single, words.parse::<Weekday>())
            && day.weekday() != named
        {
            return contradiction("the day is another weekday than the one named");
        }
        Ok(())
    }

    fn quotes(&self) -> Checked {
        let mut after = 0;
        for (index, quote) in self.article.quotes.iter().enumerate() {
            self.quote(index, quote)?;
            if quote.content.start() < after {
                return Err(ValidationError::OutOfOrder {
                    what: "quote",
                    span: quote.content,
                });
            }
            after = quote.content.start();
        }
        Ok(())
    }

    fn quote(&self, index: usize, quote: &Quote) -> Checked {
        let may = |kind: BlockKind| match quote.kind {
            QuoteKind::Post => kind == BlockKind::Embed,
            QuoteKind::Scare | QuoteKind::Mixed => kind.is_prose() || kind == BlockKind::Headline,
            _ => kind.is_prose(),
        };
        self.on_characters("quote", quote.content)?;
        if quote.parts.is_empty() {
            return Err(contradiction(quote, "it has no words"));
        }
        if (quote.kind == QuoteKind::Post) != quote.post.is_some() {
            return Err(contradiction(
                quote,
                "a post, and only a post, has its account",
            ));
        }
        self.in_order("part", quote.parts.iter().map(|part| part.span), may)?;
        for part in &quote.parts {
            let block = self.article.blocks.get(part.paragraph.index());
            let block = block.ok_or(dangling("block", part.paragraph.index()))?;
            if !block.span.covers(part.span) {
                return Err(ValidationError::Misplaced {
                    what: "part",
                    span: part.span,
                });
            }
            if !quote.content.covers(part.span) {
                return Err(contradiction(quote, "a part lies outside the content"));
            }
        }
        if let Some(outer) = quote.within.filter(|outer| outer.index() >= index) {
            return Err(dangling("outer quote", outer.index()));
        }
        let outer = quote.within.and_then(|outer| self.article.quote(outer));
        if outer.is_some_and(|outer| !outer.content.covers(quote.content)) {
            return Err(contradiction(
                quote,
                "it lies outside the quote that it is within",
            ));
        }
        for (what, span) in [("cue", quote.cue), ("addressee", quote.told_to)] {
            if let Some(span) = span {
                self.within(what, span, may_hold::names)?;
            }
        }
        let Some(speaker) = &quote.speaker else {
            return Ok(());
        };
        if let Some(mention) = speaker.mention {
            self.within("speaker", mention, may_hold::names)?;
        }
        speaker
            .entity
            .iter()
            .chain(&speaker.joint)
            .try_for_each(|id| self.entity(*id))
    }

    fn events(&self) -> Checked {
        let events = &self.article.events;
        events.iter().try_for_each(|event| self.event(event))?;
        self.in_order(
            "event",
            events.iter().map(|event| event.trigger),
            may_hold::events,
        )
    }

    fn event(&self, event: &Event) -> Checked {
        self.within("clause", event.clause, may_hold::events)?;
        self.within("predicate", event.what, may_hold::events)?;
        if !event.clause.covers(event.trigger) {
            let why = "the trigger lies outside the clause";
            return Err(ValidationError::Contradiction {
                what: "event",
                span: event.trigger,
                why,
            });
        }
        if !event.clause.covers(event.what) {
            let why = "the predicate lies outside the clause";
            return Err(ValidationError::Contradiction {
                what: "event",
                span: event.trigger,
                why,
            });
        }
        if let Some(who) = &event.who {
            self.within("actor", who.span, may_hold::events)?;
            who.entity.map_or(Ok(()), |id| self.entity(id))?;
        }
        if let Some(place) = event.place {
            self.within("place", place, |kind| kind != BlockKind::Blank)?;
        }
        if let Some(when) = event.when {
            forward("event", event.trigger, when.interval)?;
            let time = when
                .time
                .filter(|time| time.index() >= self.article.times.len());
            time.map_or(Ok(()), |time| Err(dangling("time", time.index())))?;
            if when.time.is_none() != (when.basis == EventBasis::ArticleDate) {
                let why = "all days but the article's own rest on a time";
                return Err(ValidationError::Contradiction {
                    what: "event",
                    span: event.trigger,
                    why,
                });
            }
        }
        let EventSource::Quote(id) = event.source else {
            return Ok(());
        };
        let quote = self.article.quote(id);
        let quote = quote.ok_or(dangling("quote", QuoteId::index(id)))?;
        if quote.content.covers(event.trigger) {
            return Ok(());
        }
        Err(ValidationError::Contradiction {
            what: "event",
            span: event.trigger,
            why: "the trigger lies outside the quote that tells of it",
        })
    }

    fn main_event(&self) -> Checked {
        let Some(main) = self.article.main_event else {
            return Ok(());
        };
        let answers = [
            ("who", main.who),
            ("what", main.what),
            ("when", main.when),
            ("where", main.place),
        ];
        for (what, span) in answers {
            if let Some(span) = span {
                self.on_characters(what, span)?;
            }
        }
        Ok(())
    }

    fn entity(&self, id: EntityId) -> Checked {
        let known = id.index() < self.article.entities.len();
        if known {
            Ok(())
        } else {
            Err(dangling("entity", id.index()))
        }
    }

    fn on_characters(&self, what: &'static str, span: Span) -> Checked {
        match self.article.text_of(span) {
            Some(_) => Ok(()),
            None => Err(ValidationError::OffCharacter { what, span }),
        }
    }

    /// That a span lies inside one block of an allowed kind.
    fn within(&self, what: &'static str, span: Span, may: impl Fn(BlockKind) -> bool) -> Checked {
        self.on_characters(what, span)?;
        let blocks = &self.article.blocks;
        let after = blocks.partition_point(|block| block.span.start() <= span.start());
        let block = after.checked_sub(1).and_then(|index| blocks.get(index));
        if block.is_some_and(|block| may(block.kind) && block.span.covers(span)) {
            return Ok(());
        }
        Err(ValidationError::Misplaced { what, span })
    }

    /// That spans follow each other without overlap, each inside one block of an allowed kind.
    fn in_order(
        &self,
        what: &'static str,
        spans: impl Iterator<Item = Span>,
        may: impl Fn(BlockKind) -> bool,
    ) -> Checked {
        let mut end = 0;
        for span in spans {
            self.within(what, span, &may)?;
            if span.start() < end {
                return Err(ValidationError::OutOfOrder { what, span });
            }
            end = span.end();
        }
        Ok(())
    }
}

const fn contradiction(quote: &Quote, why: &'static str) -> ValidationError {
    ValidationError::Contradiction {
        what: "quote",
        span: quote.content,
        why,
    }
}

fn forward(what: &'static str, span: Span, days: Interval) -> Checked {
    if days
        .first
        .zip(days.last)
        .is_none_or(|(first, last)| first <= last)
    {
        return Ok(());
    }
    Err(ValidationError::Contradiction {
        what,
        span,
        why: "the interval runs backwards",
    })
}

const fn dangling(what: &'static str, index: usize) -> ValidationError {
    ValidationError::Dangling { what, index }
}

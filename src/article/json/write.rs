//! From the article to the contract.

use super::{
    Article, Block, Cow, Diagnostic, Entity, Event, EventSource, Interval, Mention, Part, Quote,
    SourceKind, Span, TimeExpression, WireActor, WireArticle, WireBlock, WireBoilerplate,
    WireDateline, WireDiagnostic, WireEntity, WireEvent, WireInterval, WireMainEvent, WireMention,
    WirePart, WirePost, WirePostSource, WirePublished, WireQuote, WireSpeaker, WireTime,
};

impl<'a> From<&'a Article<'_>> for WireArticle<'a> {
    fn from(article: &'a Article<'_>) -> Self {
        let published = article.published.map(|it| WirePublished {
            date: it.date,
            clock: it.clock,
            source: it.source,
            span: it.span,
        });
        let main_event = article.main_event.map(|it| WireMainEvent {
            who: it.who,
            what: it.what,
            when: it.when,
            r#where: it.place,
        });
        Self {
            published,
            headline: article.headline,
            byline: article.byline,
            dateline: article.dateline.map(|it| WireDateline {
                span: it.span,
                place: it.place,
            }),
            blocks: article
                .blocks
                .iter()
                .map(|block| write_block(article, block))
                .collect(),
            sentences: article.sentences.clone(),
            entities: article.entities.iter().map(write_entity).collect(),
            quotes: article
                .quotes
                .iter()
                .map(|quote| write_quote(article, quote))
                .collect(),
            times: article
                .times
                .iter()
                .map(|time| write_time(article, time))
                .collect(),
            events: article
                .events
                .iter()
                .map(|it| write_event(article, it))
                .collect(),
            main_event,
            diagnostics: article.diagnostics.iter().map(write_diagnostic).collect(),
        }
    }
}

fn write_block<'a>(article: &'a Article<'_>, block: &Block) -> WireBlock<'a> {
    let boilerplate = block.boilerplate.as_ref().map(|it| WireBoilerplate {
        kind: it.kind,
        group: it.kind.group(),
        rule: it.rule.clone(),
        confidence: it.confidence,
    });
    let post = block.post.as_deref().map(|it| WirePost {
        text: it.text,
        author: it.author,
        handle: it.handle,
        date: it.date,
    });
    WireBlock {
        span: block.span,
        kind: block.kind,
        text: words(article, block.span),
        boilerplate,
        post,
    }
}

fn write_mention(mention: &Mention) -> WireMention {
    WireMention {
        span: mention.span,
        rule: mention.rule.clone(),
    }
}

fn write_entity(entity: &Entity) -> WireEntity<'_> {
    WireEntity {
        name: Cow::Borrowed(&entity.name),
        kind: entity.kind,
        mentions: entity.mentions.iter().map(write_mention).collect(),
    }
}

fn write_quote<'a>(article: &'a Article<'_>, quote: &'a Quote) -> WireQuote<'a> {
    let part = |part: &Part| WirePart {
        start: part.span.start(),
        end: part.span.end(),
        paragraph: part.paragraph,
    };
    WireQuote {
        kind: quote.kind,
        content: quote.content,
        parts: quote.parts.iter().map(part).collect(),
        text: article.quote_text(quote),
        within: quote.within,
        cue: quote.cue,
        told_to: quote.told_to,
        speaker: quote.speaker.as_ref().map(|it| WireSpeaker {
            name: Cow::Borrowed(&it.name),
            mention: it.mention,
            entity: it.entity,
            joint: Cow::Borrowed(&it.joint),
            rule: it.rule.clone(),
            confidence: it.confidence,
        }),
        post: quote.post.as_ref().map(|it| WirePostSource {
            handle: Cow::Borrowed(&it.handle),
            date: it.date,
        }),
    }
}

fn write_time<'a>(article: &'a Article<'_>, time: &TimeExpression) -> WireTime<'a> {
    WireTime {
        span: time.span,
        text: words(article, time.span),
        kind: time.kind,
        value: time.value.clone(),
        start: time.interval.and_then(|it| it.first),
        end: time.interval.and_then(|it| it.last),
        precision: time.interval.map(|it| it.precision),
        clock: time.clock,
        other: time.other.map(write_interval),
        basis: time.basis,
        rule: time.rule.clone(),
        confidence: time.confidence,
    }
}

fn write_event<'a>(article: &'a Article<'_>, event: &'a Event) -> WireEvent<'a> {
    let (source, quote) = match event.source {
        EventSource::Narration => (SourceKind::Narration, None),
        EventSource::Quote(id) => (SourceKind::Quote, Some(id)),
    };
    WireEvent {
        trigger: event.trigger,
        clause: event.clause,
        kind: event.kind,
        who: event.who.map(|it| WireActor {
            name: Cow::Borrowed(article.who(event).unwrap_or_default()),
            span: it.span,
            entity: it.entity,
        }),
        what: event.what,
        place: event.place,
        date: event.when.map(|when| write_interval(when.interval)),
        basis: event.when.map(|when| when.basis),
        time: event.when.and_then(|when| when.time),
        status: event.status,
        source,
        quote,
        rule: event.rule.clone(),
        confidence: event.confidence,
    }
}

fn write_diagnostic(doubt: &Diagnostic) -> WireDiagnostic<'_> {
    WireDiagnostic {
        kind: doubt.kind,
        severity: doubt.severity,
        span: doubt.span,
        message: Cow::Borrowed(&doubt.message),
    }
}

const fn write_interval(days: Interval) -> WireInterval {
    WireInterval {
        start: days.first,
        end: days.last,
        precision: days.precision,
    }
}

fn words<'a>(article: &'a Article<'_>, span: Span) -> Cow<'a, str> {
    Cow::Borrowed(article.text_of(span).unwrap_or_default())
}

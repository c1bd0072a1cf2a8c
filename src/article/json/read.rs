//! From the contract to an article, which is valid or refused.

use super::{
    Actor, Article, Block, Boilerplate, Cow, Dateline, Diagnostic, Entity, Event, EventSource,
    Interval, MainEvent, Mention, Part, Post, PostSource, Published, Quote, SourceKind, Span,
    Speaker, TimeExpression, When, WireArticle, WireBlock, WireBoilerplate, WireDiagnostic,
    WireEntity, WireError, WireEvent, WireInterval, WireMention, WirePart, WireQuote, WireTime,
};

impl TryFrom<WireArticle<'_>> for Article<'static> {
    type Error = WireError;

    fn try_from(wire: WireArticle<'_>) -> Result<Self, WireError> {
        let text: String = wire
            .blocks
            .iter()
            .map(|block| block.text.as_ref())
            .collect();
        let mut article = Article::unread(Cow::Owned(text));
        article.published = wire.published.map(|it| Published {
            date: it.date,
            clock: it.clock,
            source: it.source,
            span: it.span,
        });
        article.headline = wire.headline;
        article.byline = wire.byline;
        article.dateline = wire.dateline.map(|it| Dateline {
            span: it.span,
            place: it.place,
        });
        article.blocks = numbered(&wire.blocks, read_block)?;
        article.sentences = wire.sentences;
        article.entities = wire.entities.into_iter().map(read_entity).collect();
        article.quotes = wire.quotes.iter().map(read_quote).collect();
        article.times = numbered(&wire.times, read_time)?;
        article.events = numbered(&wire.events, read_event)?;
        article.main_event = wire.main_event.map(|it| MainEvent {
            who: it.who,
            what: it.what,
            when: it.when,
            place: it.r#where,
        });
        article.diagnostics = wire.diagnostics.into_iter().map(read_diagnostic).collect();
        article.validate()?;
        check_words(&article, &wire.quotes, &wire.times)?;
        Ok(article)
    }
}

fn numbered<W, T>(
    wires: &[W],
    read: impl Fn(usize, &W) -> Result<T, WireError>,
) -> Result<Vec<T>, WireError> {
    wires
        .iter()
        .enumerate()
        .map(|(index, wire)| read(index, wire))
        .collect()
}

/// That the words written beside the spans are those at the spans.
fn check_words(
    article: &Article<'_>,
    quotes: &[WireQuote<'_>],
    times: &[WireTime<'_>],
) -> Result<(), WireError> {
    for (index, (quote, wire)) in article.quotes.iter().zip(quotes).enumerate() {
        if article.quote_text(quote) != wire.text {
            return Err(WireError::Text {
                what: "quote",
                index,
            });
        }
    }
    for (index, wire) in times.iter().enumerate() {
        if article.text_of(wire.span) != Some(&*wire.text) {
            return Err(WireError::Text {
                what: "time",
                index,
            });
        }
    }
    Ok(())
}

fn read_block(index: usize, wire: &WireBlock<'_>) -> Result<Block, WireError> {
    if wire.span.len() != wire.text.len() {
        return Err(WireError::Text {
            what: "block",
            index,
        });
    }
    let mut block = Block::new(wire.span, wire.kind);
    if let Some(it) = &wire.boilerplate {
        let &WireBoilerplate {
            kind,
            group,
            confidence,
            ..
        } = it;
        if kind.group() != group {
            return Err(WireError::Group { index, kind, group });
        }
        block.boilerplate = Some(Box::new(Boilerplate {
            kind,
            rule: it.rule.clone(),
            confidence,
        }));
    }
    block.post = wire.post.as_ref().map(|it| {
        Box::new(Post {
            text: it.text,
            author: it.author,
            handle: it.handle,
            date: it.date,
        })
    });
    Ok(block)
}

fn read_mention(wire: WireMention) -> Mention {
    Mention {
        span: wire.span,
        rule: wire.rule,
    }
}

fn read_entity(wire: WireEntity<'_>) -> Entity {
    Entity {
        name: wire.name.into_owned(),
        kind: wire.kind,
        mentions: wire.mentions.into_iter().map(read_mention).collect(),
    }
}

fn read_quote(wire: &WireQuote<'_>) -> Quote {
    let part = |it: &WirePart| Part {
        span: Span::new(it.start, it.end),
        paragraph: it.paragraph,
    };
    Quote {
        kind: wire.kind,
        content: wire.content,
        parts: wire.parts.iter().map(part).collect(),
        within: wire.within,
        cue: wire.cue,
        told_to: wire.told_to,
        speaker: wire.speaker.as_ref().map(|it| Speaker {
            name: it.name.clone().into_owned(),
            mention: it.mention,
            entity: it.entity,
            joint: it.joint.to_vec(),
            rule: it.rule.clone(),
            confidence: it.confidence,
        }),
        post: wire.post.as_ref().map(|it| {
            Box::new(PostSource {
                handle: it.handle.clone().into_owned(),
                date: it.date,
            })
        }),
    }
}

fn read_time(index: usize, wire: &WireTime<'_>) -> Result<TimeExpression, WireError> {
    let interval = match wire.precision {
        Some(precision) => Some(Interval {
            first: wire.start,
            last: wire.end,
            precision,
        }),
        None if wire.start.is_some() || wire.end.is_some() => {
            return Err(WireError::Precision { index });
        }
        None => None,
    };
    Ok(TimeExpression {
        span: wire.span,
        kind: wire.kind,
        value: wire.value.clone(),
        interval,
        clock: wire.clock,
        other: wire.other.as_ref().map(read_interval),
        basis: wire.basis,
        rule: wire.rule.clone(),
        confidence: wire.confidence,
    })
}

fn read_event(index: usize, wire: &WireEvent<'_>) -> Result<Event, WireError> {
    let source = match (wire.source, wire.quote) {
        (SourceKind::Narration, None) => EventSource::Narration,
        (SourceKind::Quote, Some(id)) => EventSource::Quote(id),
        _ => return Err(WireError::Source { index }),
    };
    let when = match (&wire.date, wire.basis) {
        (Some(days), Some(basis)) => Some(When {
            interval: read_interval(days),
            basis,
            time: wire.time,
        }),
        (None, None) => None,
        _ => return Err(WireError::When { index }),
    };
    Ok(Event {
        trigger: wire.trigger,
        clause: wire.clause,
        kind: wire.kind,
        // The name follows from the rest.
        who: wire.who.as_ref().map(|it| Actor {
            span: it.span,
            entity: it.entity,
        }),
        what: wire.what,
        place: wire.place,
        when,
        status: wire.status,
        source,
        rule: wire.rule.clone(),
        confidence: wire.confidence,
    })
}

fn read_diagnostic(wire: WireDiagnostic<'_>) -> Diagnostic {
    Diagnostic::new(
        wire.kind,
        wire.severity,
        wire.span,
        wire.message.into_owned(),
    )
}

const fn read_interval(wire: &WireInterval) -> Interval {
    Interval {
        first: wire.start,
        last: wire.end,
        precision: wire.precision,
    }
}

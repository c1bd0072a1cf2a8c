//! Any bytes: what `parse` returns is valid, loses nothing, and is the same every time.

use dateline::{Article, Parser, Span};

pub fn check(bytes: &[u8]) -> Option<()> {
    let article = Parser::new().parse_bytes(bytes).ok()?;
    is_valid(&article);
    loses_nothing(&article);
    parses_the_same_again(&article);
    survives_json(&article);
    reads_any_line_ends(&article);
    Some(())
}

pub fn is_valid(article: &Article<'_>) {
    assert_eq!(article.validate(), Ok(()));
}

fn loses_nothing(article: &Article<'_>) {
    let blocks = article
        .blocks
        .iter()
        .filter_map(|block| article.text_of(block.span));
    assert_eq!(
        blocks.collect::<String>(),
        article.text,
        "the blocks are not the text"
    );
}

fn parses_the_same_again(article: &Article<'_>) {
    assert_eq!(
        &dateline::parse(&*article.text),
        article,
        "a second parse differs"
    );
}

pub fn survives_json(article: &Article<'_>) {
    let read = serde_json::to_string(article).and_then(|json| serde_json::from_str(&json));
    // Errors of serde_json cannot be compared; their words say what went wrong.
    assert_eq!(
        read.as_ref().map_err(ToString::to_string),
        Ok(article),
        "JSON gives another article"
    );
}

pub fn reads_any_line_ends(article: &Article<'_>) {
    // A lone '\r' is a line end of its own, and would merge with the '\n' put behind it.
    if article.text.contains('\r') {
        return;
    }
    let crlf = dateline::parse(article.text.replace('\n', "\r\n"));
    let (crlf, own) = (findings(&crlf), findings(article));
    let differs = crlf.iter().zip(&own).find(|(crlf, own)| crlf != own);
    assert_eq!(differs, None, "CRLF reads differently");
    assert_eq!(crlf.len(), own.len(), "CRLF reads differently");
}

/// What an article says, without its places: a line for each finding.
fn findings(article: &Article<'_>) -> Vec<String> {
    let mut all = Vec::new();
    let mut say = |what: &str, said: String| all.push(format!("{what}: {said}"));
    let at = |span: Span| words(article.text_of(span).unwrap_or_default());
    for text in article.body() {
        say("body", words(text));
    }
    for span in [article.headline, article.byline].into_iter().flatten() {
        say("top", at(span));
    }
    if let Some(published) = article.published {
        say("published", published.date.to_string());
    }
    for sentence in article.sentences() {
        say("sentence", words(sentence));
    }
    for entity in &article.entities {
        let mentions = entity.mentions.len();
        say(
            "entity",
            format!("{} {} {mentions}", entity.kind, entity.name),
        );
    }
    for time in &article.times {
        say(
            "time",
            format!("{} {:?} {}", time.value, time.interval, at(time.span)),
        );
    }
    for quote in &article.quotes {
        let speaker = quote.speaker.as_ref().map(|it| words(&it.name));
        let said = words(&article.quote_text(quote));
        say("quote", format!("{} {speaker:?} {said}", quote.kind));
    }
    for event in &article.events {
        let who = article.who(event).map(words);
        let (trigger, status, kind) = (at(event.trigger), event.status, event.kind);
        let days = event.when.map(|when| when.interval);
        say(
            "event",
            format!("{who:?} {trigger} {status} {kind} {days:?}"),
        );
    }
    if let Some(main) = article.main_event {
        for span in [main.who, main.what, main.when, main.place] {
            say("main event", span.map(at).unwrap_or_default());
        }
    }
    all
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

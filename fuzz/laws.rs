//! What holds for every input. Fuzzing looks for inputs that break it; `cargo test` replays the ones
//! that once did.

use dateline::{Article, Parser};

/// Panics if a law is broken.
pub(crate) fn check(bytes: &[u8]) {
    let Ok(article) = Parser::new().parse_bytes(bytes) else {
        return;
    };
    is_valid(&article);
    loses_nothing(&article);
    parses_the_same_again(&article);
    survives_json(&article);
    reads_any_line_ends(&article);
}

fn is_valid(article: &Article<'_>) {
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

fn survives_json(article: &Article<'_>) {
    let read = serde_json::to_string(article).and_then(|json| serde_json::from_str(&json));
    // Errors of serde_json cannot be compared; their words say what went wrong.
    assert_eq!(
        read.as_ref().map_err(ToString::to_string),
        Ok(article),
        "JSON gives another article"
    );
}

fn reads_any_line_ends(article: &Article<'_>) {
    // A lone '\r' is a line end of its own, and would merge with the '\n' put behind it.
    if article.text.contains('\r') {
        return;
    }
    let text = article.text.replace('\n', "\r\n");
    assert_eq!(
        findings(&dateline::parse(text)),
        findings(article),
        "CRLF reads differently"
    );
}

/// What an article says, without its places.
fn findings(article: &Article<'_>) -> Vec<Vec<String>> {
    let words =
        |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_owned).collect() };
    let body = article
        .body()
        .flat_map(str::split_whitespace)
        .map(str::to_owned)
        .collect();
    let quotes = article.quotes.iter().map(|quote| {
        let speaker = quote.speaker.iter().flat_map(|it| words(&it.name));
        let said = words(&article.quote_text(quote));
        let kind = [quote.kind.to_string()];
        kind.into_iter().chain(speaker).chain(said).collect()
    });
    let dates = article
        .published
        .iter()
        .map(|published| published.date.to_string());
    let times = article.times.iter().map(|time| time.value.to_string());
    let entities = article.entities.iter().map(|entity| {
        let (kind, name, mentions) = (entity.kind, &entity.name, entity.mentions.len());
        format!("{kind} {name} {mentions}")
    });
    [body, dates.collect(), times.collect(), entities.collect()]
        .into_iter()
        .chain(quotes)
        .collect()
}

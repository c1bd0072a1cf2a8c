//! Who said what, across many files: every quotation by its speaker, with file and date.
//!
//!     cargo run --release --example quotes -- examples/articles
//!     cargo run --release --example quotes -- --json --speaker Brisket examples/articles
//!
//! Takes files, folders (their `.txt` files, at any depth) and standard input (`-`, or no path at all).
//! Those quoted most come first; across files, a speaker is known by name alone. A file that cannot
//! be read is reported and the others still go through; the exit status is then 1.

mod files;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser as _;
use dateline::chrono::NaiveDate;
use dateline::{Confidence, Parser, QuoteKind};
use serde::Serialize;

/// Who said what, across many files.
#[derive(clap::Parser)]
struct Options {
    /// Write one JSON object per quotation, each on its own line.
    #[arg(long)]
    json: bool,
    /// Only speakers whose name contains this, in upper or lower case.
    #[arg(long)]
    speaker: Option<String>,
    /// Files, folders, or `-` for standard input.
    #[arg(default_value = "-")]
    paths: Vec<PathBuf>,
}

/// A quotation and where it was found.
#[derive(Serialize)]
struct Saying {
    speaker: String,
    date: Option<NaiveDate>,
    file: String,
    kind: QuoteKind,
    text: String,
    confidence: Option<Confidence>,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let mut articles = files::Articles::new(&options.paths, Parser::new());
    let wanted = options.speaker.as_deref();
    let speakers = collect(&mut articles, wanted.unwrap_or_default());
    if speakers.is_empty() {
        let told = wanted.map_or("nobody is quoted", |_| "nobody of that name is quoted");
        anstream::eprintln!("{told}");
    }
    let mut out = anstream::stdout().lock();
    let written = if options.json {
        let mut said = speakers.iter().flat_map(|(_, said)| said);
        said.try_for_each(|saying| writeln!(out, "{}", serde_json::to_string(saying)?))
    } else {
        speakers
            .iter()
            .try_for_each(|(name, said)| show(&mut out, name, said))
    };
    articles.end(written)
}

/// The speakers of all articles with what they said, those quoted most first.
fn collect(articles: &mut files::Articles, wanted: &str) -> Vec<(String, Vec<Saying>)> {
    let mut speakers: BTreeMap<String, Vec<Saying>> = BTreeMap::new();
    let wanted = wanted.to_lowercase();
    for (file, article) in articles {
        for (name, quotes) in article.speakers() {
            if !name.to_lowercase().contains(&wanted) {
                continue;
            }
            let sayings = quotes.into_iter().map(|quote| Saying {
                speaker: name.to_owned(),
                date: article.published.map(|published| published.date),
                file: file.clone(),
                kind: quote.kind,
                text: article.said(quote).into_owned(),
                confidence: quote.speaker.as_ref().map(|it| it.confidence),
            });
            speakers.entry(name.to_owned()).or_default().extend(sayings);
        }
    }
    let mut speakers: Vec<_> = speakers.into_iter().collect();
    speakers.sort_by_key(|(_, said)| Reverse(said.len()));
    speakers
}

fn show(out: &mut impl Write, name: &str, said: &[Saying]) -> io::Result<()> {
    writeln!(out, "{name} ({})", said.len())?;
    for saying in said {
        let date = saying.date.map(|date| date.to_string());
        let date = date.as_deref().unwrap_or("no date");
        let words: Vec<&str> = saying.text.split_whitespace().collect();
        let (file, kind, words) = (&saying.file, saying.kind, words.join(" "));
        writeln!(out, "  {date} {file}, {kind}\n    {words}")?;
    }
    Ok(())
}

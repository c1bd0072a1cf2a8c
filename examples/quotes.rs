//! Who said what, across many files: every quotation by its speaker, with file and date.
//!
//!     cargo run --release --example quotes -- examples/articles
//!     cargo run --release --example quotes -- --json --speaker Roe examples/articles
//!
//! Takes files and folders (their `.txt` files, at any depth). Speakers stand by how often they are
//! quoted; a speaker is known across files by name alone. A file that cannot be read is reported and the
//! others still go through; the exit status is then 1.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser as _;
use dateline::chrono::NaiveDate;
use dateline::{Article, Confidence, Parser, Quote, QuoteKind};
use serde::Serialize;
use walkdir::WalkDir;

/// Who said what, across many files.
#[derive(clap::Parser)]
struct Options {
    /// Files and folders.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// One JSON object a quotation, a line each.
    #[arg(long)]
    json: bool,
    /// Only speakers whose name contains this.
    #[arg(long, default_value = "")]
    speaker: String,
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
    let (sayings, failed) = collect(&options);
    match show(&mut anstream::stdout().lock(), &options, sayings) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            anstream::eprintln!("error: {error}");
            ExitCode::FAILURE
        }
        _ if failed > 0 => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    }
}

/// The quotations of all files, and how many files could not be read.
fn collect(options: &Options) -> (Vec<Saying>, usize) {
    let (mut sayings, mut failed) = (Vec::new(), 0);
    let entries = options
        .paths
        .iter()
        .flat_map(|path| WalkDir::new(path).sort_by_file_name());
    for entry in entries {
        let read = entry.map_err(|error| error.to_string()).and_then(|entry| {
            let text = entry.depth() == 0 || entry.path().extension().is_some_and(|it| it == "txt");
            if !text || !entry.file_type().is_file() {
                return Ok(());
            }
            let article = Parser::new()
                .read(entry.path())
                .map_err(|error| error.to_string())?;
            let file = entry.path().display().to_string();
            let found = article.speakers().into_iter().flat_map(|(name, quotes)| {
                let (article, file) = (&article, &file);
                quotes
                    .into_iter()
                    .map(move |quote| saying(article, file, name, quote))
            });
            sayings.extend(found.filter(|it| it.speaker.contains(&options.speaker)));
            Ok(())
        });
        if let Err(error) = read {
            failed += 1;
            anstream::eprintln!("error: {error}");
        }
    }
    (sayings, failed)
}

fn saying(article: &Article<'_>, file: &str, name: &str, quote: &Quote) -> Saying {
    Saying {
        speaker: name.to_owned(),
        date: article.published.map(|published| published.date),
        file: file.to_owned(),
        kind: quote.kind,
        text: article.quote_text(quote).into_owned(),
        confidence: quote.speaker.as_ref().map(|it| it.confidence),
    }
}

fn show(out: &mut impl Write, options: &Options, sayings: Vec<Saying>) -> io::Result<()> {
    let mut speakers: BTreeMap<String, Vec<Saying>> = BTreeMap::new();
    for saying in sayings {
        speakers
            .entry(saying.speaker.clone())
            .or_default()
            .push(saying);
    }
    let mut speakers: Vec<_> = speakers.into_iter().collect();
    speakers.sort_by_key(|(_, sayings)| std::cmp::Reverse(sayings.len()));
    for (name, sayings) in speakers {
        if options.json {
            for saying in sayings {
                writeln!(out, "{}", serde_json::to_string(&saying)?)?;
            }
            continue;
        }
        writeln!(out, "{name} ({})", sayings.len())?;
        for Saying {
            date,
            file,
            kind,
            text,
            ..
        } in sayings
        {
            let date = date.map_or_else(|| "no date".to_owned(), |date| date.to_string());
            let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
            writeln!(out, "  {date} {file}, {kind}\n    {words}")?;
        }
    }
    out.flush()
}

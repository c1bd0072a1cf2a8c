//! Many articles, one story: what happened, in order, with its sources and the quotes on it.
//!
//!     cargo run --release --example timeline -- examples/articles/story
//!     cargo run --release --example timeline -- --html examples/articles/story > story.html
//!
//! Takes files and folders (their `.txt` files, at any depth). A file that cannot be read is reported and the
//! others still go through; the exit status is then 1.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser as _;
use dateline::chrono::{Datelike, NaiveDate};
use dateline::{Entry, Lane, Parser, Status, Timeline};
use minijinja::value::Serde;
use minijinja::{Environment, context};
use serde::Serialize;
use walkdir::WalkDir;

/// Many articles, one story: what happened, in order, with its sources and the quotes on it.
#[derive(clap::Parser)]
struct Options {
    /// Writes JSON.
    #[arg(long)]
    json: bool,
    /// Writes a page to look at, in one file.
    #[arg(long, conflicts_with = "json")]
    html: bool,
    /// Files and folders.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
}

/// Those who can be chosen on the page are those who are named most often.
const MOST_PEOPLE: usize = 24;

fn main() -> ExitCode {
    let options = Options::parse();
    let mut failed = 0_usize;
    let mut report = |error: &dyn std::error::Error| {
        failed += 1;
        anstream::eprintln!("error: {error}");
    };
    let walks = options
        .paths
        .iter()
        .map(|path| WalkDir::new(path).sort_by_file_name());
    let mut files = Vec::new();
    for entry in walks.into_iter().flatten() {
        match entry {
            Ok(entry)
                if entry.depth() == 0 || entry.path().extension().is_some_and(|it| it == "txt") =>
            {
                files.push(entry);
            }
            Ok(_) => {}
            Err(error) => report(&error),
        }
    }
    files.retain(|file| file.file_type().is_file());
    let articles = files
        .iter()
        .filter_map(|file| match Parser::new().read(file.path()) {
            Ok(article) => Some((file.path().display().to_string(), article)),
            Err(error) => {
                report(&error);
                None
            }
        });
    let timeline = Timeline::from_articles(articles);
    match write(&options, &timeline) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => report(&error),
        _ => {}
    }
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn write(options: &Options, timeline: &Timeline) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    if options.json {
        serde_json::to_writer_pretty(&mut out, timeline)?;
        writeln!(out)?;
    } else if options.html {
        writeln!(out, "{}", page(timeline).map_err(io::Error::other)?)?;
    } else {
        let mut before = String::new();
        for entry in timeline.entries.iter().chain(&timeline.undated) {
            let label = label(entry);
            if label != before {
                writeln!(out, "\n{label}")?;
            }
            tell(&mut out, entry)?;
            before = label;
        }
    }
    out.flush()
}

fn tell(out: &mut impl Write, entry: &Entry) -> io::Result<()> {
    let status = match entry.status {
        Status::Happened => String::new(),
        Status::Negated => " (did not happen)".to_owned(),
        status => format!(" ({status})"),
    };
    let told = format!("{} {}{status}", entry.who.join(", "), entry.what);
    let lines = |words: &str, first, rest| {
        let options = textwrap::Options::new(96)
            .initial_indent(first)
            .subsequent_indent(rest);
        textwrap::fill(words, options)
    };
    writeln!(out, "{}", lines(told.trim(), "  • ", "    "))?;
    for said in entry.quotes() {
        let by = said
            .speaker
            .as_deref()
            .map(|name| format!(" – {name}"))
            .unwrap_or_default();
        writeln!(
            out,
            "{}",
            lines(&format!("“{}”{by}", said.text), "      ", "      ")
        )?;
    }
    let mut ids: Vec<&str> = entry
        .sources
        .iter()
        .map(|source| source.article.as_str())
        .collect();
    ids.dedup();
    writeln!(out, "      [{}]", ids.join(", "))
}

/// When it was, as people write it.
fn label(entry: &Entry) -> String {
    let day = |date: NaiveDate, as_written: &str| date.format(as_written).to_string();
    match entry
        .interval
        .and_then(|days| Some((days.first?, days.last?)))
    {
        None => "Without a date".to_owned(),
        Some((first, last)) if first == last => day(first, "%A %-d %B %Y"),
        Some((first, _)) if entry.lane() == Lane::Month => day(first, "%B %Y"),
        Some((first, last)) if first.ordinal() == 1 && first.with_month(12) == last.with_day(1) => {
            day(first, "%Y")
        }
        Some((first, last)) => format!("{} to {}", day(first, "%-d %B %Y"), day(last, "%-d %B %Y")),
    }
}

/// An entry, and its place on the axis in hundredths of a percent.
#[derive(Serialize)]
struct Shown<'a> {
    entry: &'a Entry,
    label: String,
    from: i64,
    width: i64,
}

fn page(timeline: &Timeline) -> Result<String, minijinja::Error> {
    let days = |entry: &Entry| {
        entry
            .interval
            .and_then(|days| Some((days.first?, days.last?)))
    };
    let first = timeline
        .entries
        .iter()
        .filter_map(days)
        .map(|(first, _)| first)
        .min();
    let last = timeline
        .entries
        .iter()
        .filter_map(days)
        .map(|(_, last)| last)
        .max();
    let length = first
        .zip(last)
        .map_or(1, |(first, last)| (last - first).num_days() + 1);
    let shown = |entry| {
        let place = days(entry).zip(first);
        let from = place.map_or(0, |((start, _), first)| (start - first).num_days());
        let width = place.map_or(0, |((start, end), _)| (end - start).num_days() + 1);
        Shown {
            entry,
            label: label(entry),
            from: 10_000 * from / length,
            width: 10_000 * width / length,
        }
    };
    let entries: Vec<_> = timeline.entries.iter().map(shown).collect();
    let undated: Vec<_> = timeline.undated.iter().map(shown).collect();
    let mut told: BTreeMap<&str, usize> = BTreeMap::new();
    for name in timeline
        .entries
        .iter()
        .chain(&timeline.undated)
        .flat_map(|entry| &entry.people)
    {
        *told.entry(name).or_default() += 1;
    }
    let mut people: Vec<_> = told.into_iter().collect();
    people.sort_by_key(|(name, times)| (core::cmp::Reverse(*times), *name));
    people.truncate(MOST_PEOPLE);
    let mut templates = Environment::new();
    templates.add_template("timeline.html", include_str!("timeline.html"))?;
    templates.get_template("timeline.html")?.render(context! {
        entries => Serde(entries), undated => Serde(undated), people => Serde(people),
        articles => Serde(&timeline.articles)
    })
}

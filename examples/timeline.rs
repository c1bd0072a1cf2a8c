//! Many articles, one story: what happened, in order, with its sources and the quotes on it.
//!
//!     cargo run --release --example timeline -- examples/story
//!     cargo run --release --example timeline -- --html examples/story > story.html
//!
//! Takes files and folders (their `.txt` files, at any depth). A file that cannot be read is reported and the
//! others still go through; the exit status is then 1.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser as _;
use dateline::chrono::{Datelike, NaiveDate};
use dateline::{Entry, Lane, Parser, Status, Timeline};
use minijinja::value::Serde;
use minijinja::{Environment, context};
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
    let mut failed = false;
    let mut report = |error: &dyn std::error::Error| {
        failed = true;
        anstream::eprintln!("error: {error}");
    };
    let mut articles = Vec::new();
    let walk = |path| WalkDir::new(path).sort_by_file_name();
    for file in options.paths.iter().flat_map(walk) {
        match file {
            Ok(file) if file.file_type().is_dir() => {}
            Ok(file) if file.depth() > 0 && !file.path().to_string_lossy().ends_with(".txt") => {}
            Ok(file) => articles.push(file.into_path()),
            Err(error) => report(&error),
        }
    }
    // One article at a time is in memory.
    let articles = articles.iter().filter_map(|path| {
        let read = Parser::new().read(path);
        let article = read.inspect_err(|error| report(error)).ok()?;
        Some((path.to_string_lossy(), article))
    });
    let timeline = Timeline::from_articles(articles);
    match write(&options, &timeline) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => report(&error),
        _ => {}
    }
    ExitCode::from(u8::from(failed))
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
    let shape = textwrap::Options::new(96).subsequent_indent("    ");
    let shape = shape.initial_indent("  • ");
    writeln!(out, "{}", textwrap::fill(told.trim(), &shape))?;
    for said in entry.quotes() {
        let speaker = said.speaker.as_deref().unwrap_or("somebody");
        let said = format!("“{}” – {speaker}", said.text);
        let shape = shape.clone().initial_indent("    ");
        writeln!(out, "{}", textwrap::fill(&said, shape))?;
    }
    let mut sources: Vec<&str> = entry.sources.iter().map(|it| it.article.as_str()).collect();
    sources.dedup();
    writeln!(out, "    [{}]", sources.join(", "))
}

/// When it was, as people write it.
fn label(entry: &Entry) -> String {
    let days = entry.interval.and_then(|days| days.first.zip(days.last));
    let Some((first, last)) = days else {
        return "Without a date".to_owned();
    };
    let is_whole_year = first.ordinal() == 1 && first.with_month(12) == last.with_day(1);
    let written = match entry.lane() {
        _ if first == last => first.format("%A %-d %B %Y"),
        Lane::Month => first.format("%B %Y"),
        Lane::Year if is_whole_year => first.format("%Y"),
        Lane::Year if last.year() - first.year() == 9 => first.format("%Ys"),
        _ => {
            return format!(
                "{} to {}",
                first.format("%-d %B %Y"),
                last.format("%-d %B %Y")
            );
        }
    };
    written.to_string()
}

fn page(timeline: &Timeline) -> Result<String, minijinja::Error> {
    let mut told: BTreeMap<&str, usize> = BTreeMap::new();
    let entries = timeline.entries.iter().chain(&timeline.undated);
    for name in entries.flat_map(|entry| &entry.people) {
        *told.entry(name).or_default() += 1;
    }
    let mut people: Vec<_> = told.into_iter().collect();
    people.sort_by_key(|(name, times)| (Reverse(*times), *name));
    people.truncate(MOST_PEOPLE);
    let labels: Vec<String> = timeline.entries.iter().map(label).collect();
    let mut templates = Environment::new();
    // The number of a day, for places on the axis.
    templates.add_filter("number", |day: &str| {
        let day: Option<NaiveDate> = day.parse().ok();
        day.map(|day| day.num_days_from_ce())
    });
    templates.add_template("timeline.html", include_str!("timeline.html"))?;
    let (timeline, people, labels) = (Serde(timeline), Serde(people), Serde(labels));
    templates
        .get_template("timeline.html")?
        .render(context! { timeline, people, labels })
}

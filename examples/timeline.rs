//! Many articles, one story: what happened, in order, with its sources and the quotes on it.
//!
//!     cargo run --release --example timeline -- examples/story
//!     cargo run --release --example timeline -- --html examples/story > story.html
//!
//! Takes files, folders (their `.txt` files, at any depth) and standard input (`-`, or no path at all). A file
//! that cannot be read is reported and the others still go through; the exit status is then 1. The page's
//! layout is in `timeline.html`.

mod days;
mod files;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser as _;
use dateline::chrono::{Datelike, NaiveDate};
use dateline::{Entry, Parser, Status, Timeline};
use minijinja::value::Serde;
use minijinja::{Environment, context};

/// Many articles, one story: what happened, in order, with its sources and the quotes on it.
#[derive(clap::Parser)]
struct Options {
    /// Write JSON.
    #[arg(long)]
    json: bool,
    /// Write a page to look at, in one file.
    #[arg(long, conflicts_with = "json")]
    html: bool,
    /// Files, folders, or `-` for standard input.
    #[arg(default_value = "-")]
    paths: Vec<PathBuf>,
}

/// Of all people, the page offers those who are named most often.
const MOST_PEOPLE: usize = 24;

fn main() -> ExitCode {
    let options = Options::parse();
    let mut articles = files::Articles::new(&options.paths, Parser::new());
    let timeline = Timeline::from_articles(articles.by_ref());
    articles.end(write(&options, &timeline))
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
    // The agent of a passive stands in the words already.
    let who = entry.who.iter().map(String::as_str);
    let who: Vec<_> = who.filter(|who| !entry.what.contains(who)).collect();
    let told = format!("{} {}{status}", who.join(", "), entry.what);
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

fn label(entry: &Entry) -> String {
    let days = entry.interval.map(|it| days::days(it.first, it.last));
    days.unwrap_or_else(|| "Without a date".to_owned())
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
    // The ends of the axis, and the number of a day for places on it.
    let parse = |day: &str| day.parse().ok();
    templates.add_filter("written", move |day: &str| {
        days::days(parse(day), parse(day))
    });
    templates.add_filter("number", move |day: &str| {
        parse(day).map(|day: NaiveDate| day.num_days_from_ce())
    });
    templates.add_global("style", include_str!("page.css"));
    templates.add_template("timeline.html", include_str!("timeline.html"))?;
    let (timeline, people, labels) = (Serde(timeline), Serde(people), Serde(labels));
    templates
        .get_template("timeline.html")?
        .render(context! { timeline, people, labels })
}

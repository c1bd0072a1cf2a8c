//! Articles for people: when, the headline, the body, who said what, what happened on which day, the times,
//! and what was taken for boilerplate and why.
//!
//!     cargo run --release --example parse -- examples/articles
//!
//! Takes files, folders (their `.txt` files, at any depth) and standard input (`-`, or no path at all).
//! A file that cannot be read is reported and the others still go through; the exit status is then 1.

use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::Parser as _;
use dateline::chrono::NaiveDate;
use dateline::{
    Article, Block, BlockKind, Error, EventBasis, Interval, Parser, Published, PublishedSource,
    QuoteKind, Severity,
};
use indicatif::ProgressBar;
use walkdir::WalkDir;

/// Articles for people: when, the headline, the body, who said what, what happened, the times, and boilerplate.
#[derive(clap::Parser)]
struct Options {
    /// Files, folders, or `-` for standard input.
    paths: Vec<PathBuf>,
}

/// More files than these, and a bar on a terminal's standard error shows how far it is.
const MANY: usize = 20;

/// Lines are read with ease up to this width.
const WIDTH: usize = 96;

const DIM: Style = Style::new().dimmed();
const BOLD: Style = Style::new().bold();
const TITLE: Style = AnsiColor::Cyan.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default();
const ERROR: Style = AnsiColor::Red.on_default().bold();

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            anstream::eprintln!("{ERROR}error:{ERROR:#} {error}");
            ExitCode::FAILURE
        }
    }
}

/// Shows every article; returns how many files could not be read.
fn run(options: &Options) -> io::Result<usize> {
    let paths = if options.paths.is_empty() {
        vec![PathBuf::from("-")]
    } else {
        options.paths.clone()
    };
    let (files, mut failed) = files(&paths);
    let bar = if files.len() > MANY {
        ProgressBar::new(files.len() as u64)
    } else {
        ProgressBar::hidden()
    };
    let mut out = anstream::stdout().lock();
    for file in bar.wrap_iter(files.iter()) {
        match read(file) {
            Ok(article) => bar.suspend(|| show(&mut out, file, &article))?,
            Err(error) => {
                failed += 1;
                bar.suspend(|| report(file, &error));
            }
        }
    }
    out.flush()?;
    Ok(failed)
}

/// The files behind the paths, and how many paths lead nowhere.
fn files(paths: &[PathBuf]) -> (Vec<PathBuf>, usize) {
    let (mut files, mut failed) = (Vec::new(), 0);
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        for entry in WalkDir::new(path).sort_by_file_name() {
            match entry {
                Ok(entry)
                    if entry.file_type().is_file()
                        && entry.path().extension().is_some_and(|it| it == "txt") =>
                {
                    files.push(entry.into_path());
                }
                Ok(_) => {}
                Err(error) => {
                    failed += 1;
                    anstream::eprintln!("{ERROR}error:{ERROR:#} {error}");
                }
            }
        }
    }
    (files, failed)
}

fn read(path: &Path) -> Result<Article<'static>, Error> {
    if path != Path::new("-") {
        return Parser::new().read(path);
    }
    let mut bytes = Vec::new();
    let read = io::stdin().lock().read_to_end(&mut bytes);
    read.map_err(|source| Error::Io {
        path: path.to_owned(),
        source,
    })?;
    Parser::new().parse_bytes(&bytes).map(Article::into_owned)
}

fn report(path: &Path, error: &Error) {
    let reason =
        std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string);
    anstream::eprintln!("{ERROR}error:{ERROR:#} {}: {reason}", path.display());
}

fn show(out: &mut impl Write, path: &Path, article: &Article<'_>) -> io::Result<()> {
    let name = path.display().to_string();
    writeln!(
        out,
        "{TITLE}━━ {name} {}{TITLE:#}",
        "━".repeat(WIDTH.saturating_sub(name.len() + 4))
    )?;
    writeln!(
        out,
        "{}",
        article
            .published
            .map_or_else(|| "no date".to_owned(), |published| when(&published))
    )?;
    if let Some(headline) = article.headline_text() {
        writeln!(out, "\n{BOLD}{}{BOLD:#}", wrap(headline, "", ""))?;
    }
    if let Some(byline) = article.byline.and_then(|span| article.text_of(span)) {
        writeln!(out, "{byline}")?;
    }
    for block in &article.blocks {
        show_block(out, article, block)?;
    }
    show_quotes(out, article)?;
    show_happenings(out, article)?;
    show_times(out, article)?;
    show_boilerplate(out, article)?;
    if !article.diagnostics.is_empty() {
        writeln!(out, "\n{BOLD}Doubts{BOLD:#}")?;
    }
    for doubt in &article.diagnostics {
        let style = if doubt.severity == Severity::Error {
            ERROR
        } else {
            WARNING
        };
        writeln!(out, "  {style}{}:{style:#} {doubt}", doubt.severity)?;
    }
    writeln!(out)
}

fn when(published: &Published) -> String {
    let clock = published
        .clock
        .map(|clock| clock.format(" %H:%M").to_string())
        .unwrap_or_default();
    let source = match published.source {
        PublishedSource::DateLine => "from the date line",
        PublishedSource::Head => "from the head of the file",
        PublishedSource::PublishedLine => "from a line of the page",
        PublishedSource::Dateline => "from the dateline",
        PublishedSource::Path => "from the path",
        _ => "given from outside",
    };
    format!("{}{clock}, {source}", published.date)
}

fn show_block(out: &mut impl Write, article: &Article<'_>, block: &Block) -> io::Result<()> {
    let words = article.text_of(block.span).unwrap_or_default();
    match block.kind {
        BlockKind::Paragraph => writeln!(out, "\n{}", wrap(words, "", "")),
        BlockKind::Subheading => writeln!(out, "\n{BOLD}{}{BOLD:#}", wrap(words, "", "")),
        BlockKind::ListItem if words.starts_with(char::is_alphabetic) => {
            writeln!(out, "\n{}", wrap(words, "  - ", "    "))
        }
        BlockKind::ListItem => writeln!(out, "\n{}", wrap(words, "  ", "    ")),
        BlockKind::Embed => writeln!(out, "\n{DIM}{}{DIM:#}", wrap(words, "  | ", "  | ")),
        _ => Ok(()),
    }
}

/// The quotes by speaker; what is reported without marks has none.
fn show_quotes(out: &mut impl Write, article: &Article<'_>) -> io::Result<()> {
    let speakers = article.speakers();
    if !speakers.is_empty() {
        writeln!(out, "\n{BOLD}Who said what{BOLD:#}")?;
    }
    for (name, quotes) in speakers {
        writeln!(out, "  {BOLD}{name}{BOLD:#}")?;
        for quote in quotes {
            let words = article.quote_text(quote);
            let words = match quote.kind {
                QuoteKind::Indirect => words.into_owned(),
                _ => format!("“{words}”"),
            };
            writeln!(out, "{}", wrap(&words, "    ", "    "))?;
        }
    }
    Ok(())
}

fn show_happenings(out: &mut impl Write, article: &Article<'_>) -> io::Result<()> {
    for (at, event) in article.happenings().enumerate() {
        if at == 0 {
            writeln!(out, "\n{BOLD}What happened{BOLD:#}")?;
        }
        let what = article.text_of(event.what).unwrap_or_default();
        let told = match article.who(event) {
            Some(who) => format!("{who}: {what}"),
            None => what.to_owned(),
        };
        let day = match event.when {
            Some(when) if when.basis == EventBasis::ArticleDate => {
                format!("{} (article)", days(when.interval))
            }
            Some(when) => days(when.interval),
            None => "no day".to_owned(),
        };
        writeln!(out, "{}", wrap(&told, &format!("  {day}  "), "    "))?;
    }
    Ok(())
}

fn show_times(out: &mut impl Write, article: &Article<'_>) -> io::Result<()> {
    for (at, time) in article.times.iter().enumerate() {
        if at == 0 {
            writeln!(out, "\n{BOLD}Times{BOLD:#}")?;
        }
        let words = article.text_of(time.span).unwrap_or_default();
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let days = time.interval.map(days).unwrap_or_default();
        writeln!(out, "  {words:28} {:24} {DIM}{days}{DIM:#}", time.value)?;
    }
    Ok(())
}

/// The first and the last day, or the only one.
fn days(interval: Interval) -> String {
    let day = |day: Option<NaiveDate>| day.map_or_else(|| "…".to_owned(), |day| day.to_string());
    if interval.first == interval.last {
        return day(interval.first);
    }
    format!("{} to {}", day(interval.first), day(interval.last))
}

fn show_boilerplate(out: &mut impl Write, article: &Article<'_>) -> io::Result<()> {
    for (at, (words, reason)) in article.boilerplate().enumerate() {
        if at == 0 {
            writeln!(out, "\n{BOLD}Taken for boilerplate{BOLD:#}")?;
        }
        let why = format!("{}, {} ({})", reason.kind, reason.confidence, reason.rule);
        writeln!(
            out,
            "{DIM}{}\n      {why}{DIM:#}",
            wrap(words, "  × ", "    ")
        )?;
    }
    Ok(())
}

fn wrap(words: &str, first: &str, rest: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    textwrap::fill(
        &words,
        textwrap::Options::new(WIDTH)
            .initial_indent(first)
            .subsequent_indent(rest),
    )
}

//! Articles for people to read: the date, the headline, the body, who said what, what happened on which day,
//! the times, and what was taken for boilerplate and why.
//!
//!     cargo run --release --example parse -- examples/articles
//!
//! Takes files, folders (their `.txt` files, at any depth) and standard input (`-`, or no path at all).
//! A file that cannot be read is reported and the others still go through; the exit status is then 1.
//! The layout is in `parse.txt`.

mod files;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::Parser as _;
use dateline::{Article, Parser};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, Error, context};

/// Articles for people to read: date, headline, body, who said what, what happened, times, boilerplate.
#[derive(clap::Parser)]
struct Options {
    /// Files, folders, or `-` for standard input.
    #[arg(default_value = "-")]
    paths: Vec<PathBuf>,
}

/// Lines are easy to read up to this width.
const WIDTH: usize = 96;

/// Styles by their names in the template; in a pipe they are left out.
const STYLES: [(&str, Style); 4] = [
    ("dim", Style::new().dimmed()),
    ("bold", Style::new().bold()),
    ("cyan", AnsiColor::Cyan.on_default().bold()),
    ("yellow", AnsiColor::Yellow.on_default()),
];

fn main() -> ExitCode {
    let mut articles = files::Articles::new(&Options::parse().paths, Parser::new());
    let written = show(&mut articles, &mut anstream::stdout().lock());
    articles.end(written)
}

fn show(articles: &mut files::Articles, out: &mut impl Write) -> io::Result<()> {
    let templates = templates().map_err(io::Error::other)?;
    for (name, article) in articles {
        let shown = render(&templates, &name, &article).map_err(io::Error::other)?;
        writeln!(out, "{shown}")?;
    }
    out.flush()
}

fn templates() -> Result<Environment<'static>, Error> {
    let mut templates = Environment::new();
    let mut syntax = SyntaxConfig::builder();
    templates.set_syntax(syntax.trim_blocks(true).lstrip_blocks(true).build()?);
    templates.add_global("plain", anstyle::Reset.to_string());
    for (name, style) in STYLES {
        templates.add_global(name, style.to_string());
    }
    templates.add_filter(
        "wrap",
        |words: &str, first: Option<&str>, rest: Option<&str>| {
            let words: Vec<&str> = words.split_whitespace().collect();
            let (first, rest) = (first.unwrap_or_default(), rest.unwrap_or_default());
            let shape = textwrap::Options::new(WIDTH).initial_indent(first);
            textwrap::fill(&words.join(" "), shape.subsequent_indent(rest))
        },
    );
    templates.add_filter("pad", |words: &str, width: usize| format!("{words:width$}"));
    templates.add_template("parse.txt", include_str!("parse.txt"))?;
    Ok(templates)
}

fn render(templates: &Environment<'_>, name: &str, article: &Article<'_>) -> Result<String, Error> {
    let rest = "━".repeat(WIDTH.saturating_sub(name.len() + 4));
    let said = article.speakers().into_iter().map(|(name, quotes)| {
        let quotes = quotes.into_iter();
        (
            name,
            quotes
                .map(|quote| (quote.kind, article.said(quote)))
                .collect::<Vec<_>>(),
        )
    });
    let happened = article.happenings().map(|event| {
        let (who, what) = article.told(event);
        let days = event
            .when
            .map(|when| (when.interval.first, when.interval.last, when.basis));
        (who, what, days)
    });
    templates.get_template("parse.txt")?.render(context! {
        name, rest,
        article => Serde(article),
        headline => article.headline_text(),
        byline => article.byline_text(),
        said => Serde(said.collect::<Vec<_>>()),
        happened => Serde(happened.collect::<Vec<_>>()),
    })
}

//! An article as a page: what was found in it, in its place. Boilerplate is grey and says why, quotes have the
//! colour of their speaker, times show the days they mean, and what happened stands in the margin by day.
//!
//!     cargo run --release --example annotate -- examples/articles/newsletter-and-post.txt > page.html
//!     cargo run --release --example annotate -- -o pages examples/articles
//!
//! A page is one file: no network, no script. With `-o` every article (files, folders, `-` for standard
//! input) gets a page of its own in that folder, and `index.html` leads to them. A file that cannot be read
//! is reported and the others still go through; the exit status is then 1. The layout is in `annotate.html`.

mod days;
mod files;
mod page;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser as _;
use dateline::{Article, Parser};
use minijinja::{Value, context};
use page::Pages;

/// An article as a page.
#[derive(clap::Parser)]
struct Options {
    /// A folder for a page of each article; without it, one article goes to standard output.
    #[arg(short, long)]
    out: Option<PathBuf>,
    /// Files, folders, or `-` for standard input.
    #[arg(default_value = "-")]
    paths: Vec<PathBuf>,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let mut articles = files::Articles::new(&options.paths, Parser::new());
    let written = match &options.out {
        Some(folder) => write_folder(folder, &mut articles),
        None => write_one(&mut articles),
    };
    articles.end(written)
}

fn write_one(articles: &mut files::Articles) -> io::Result<()> {
    let Some((name, article)) = articles.next() else {
        return Ok(());
    };
    if articles.next().is_some() {
        let message = "more than one article: `-o` says where to write them";
        return Err(io::Error::other(message));
    }
    let page = Pages::new()?.article(&name, &article, None)?;
    io::stdout().lock().write_all(page.as_bytes())
}

fn write_folder(folder: &Path, articles: &mut files::Articles) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let (pages, mut rows) = (Pages::new()?, Vec::new());
    for (nth, (name, article)) in articles.enumerate() {
        let file = file_name(nth + 1, &name);
        let page = pages.article(&name, &article, Some("index.html"))?;
        fs::write(folder.join(&file), page)?;
        rows.push(row(&name, &file, &article));
    }
    fs::write(folder.join("index.html"), pages.index(rows)?)
}

/// A name that is safe in links and on every disk: `003-harbour-fire.html`.
fn file_name(nth: usize, path: &str) -> String {
    let stem = Path::new(path).file_stem().unwrap_or_default();
    let plain = |it: char| if it.is_ascii_alphanumeric() { it } else { '-' };
    let stem: String = stem.to_string_lossy().chars().map(plain).collect();
    format!("{nth:03}-{stem}.html")
}

/// An article's row in the index.
fn row(name: &str, file: &str, article: &Article<'_>) -> Value {
    let count = |words: &str| words.split_whitespace().count();
    let boilerplate: usize = article.boilerplate().map(|(words, _)| count(words)).sum();
    let speakers = article.speakers().into_iter();
    context! {
        name, file, boilerplate,
        words => count(&article.body_text()),
        title => article.headline_text().or(article.body().next()),
        date => article.published.map(|published| published.date.to_string()),
        speakers => speakers.map(|(name, _)| name.to_owned()).collect::<Vec<_>>(),
    }
}

//! What is doubtful in articles, each doubt in its line with a caret: an impossible date, a quotation that is
//! never closed, mojibake.
//!
//!     cargo run --release --example diagnose -- examples/articles/dirty.txt
//!
//! Takes files, folders (their `.txt` files, at any depth) and standard input (`-`, or no path at all).
//! A file that cannot be read is reported and the others still go through; the exit status is then 1.

mod files;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use clap::Parser as _;
use dateline::{Article, Diagnostic, Parser, Severity};

/// What is doubtful in articles, each doubt in its line with a caret.
#[derive(clap::Parser)]
struct Options {
    /// Files, folders, or `-` for standard input.
    #[arg(default_value = "-")]
    paths: Vec<PathBuf>,
}

fn main() -> ExitCode {
    let mut articles = files::Articles::new(&Options::parse().paths, Parser::new());
    let mut out = anstream::stdout().lock();
    let (mut files, mut doubts) = (0, 0);
    let written = articles.try_for_each(|(path, article)| {
        files += 1;
        doubts += article.diagnostics.len();
        let mut each = article.diagnostics.iter();
        each.try_for_each(|doubt| writeln!(out, "{}\n", in_its_line(&path, &article, doubt)))
    });
    match (files, doubts) {
        (1, 0) => anstream::eprintln!("1 file, no doubts"),
        (2.., 0) => anstream::eprintln!("{files} files, no doubts"),
        _ => {}
    }
    articles.end(written)
}

/// A doubt, shown as compilers show theirs.
fn in_its_line(path: &str, article: &Article<'_>, doubt: &Diagnostic) -> String {
    let level = match doubt.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        _ => Level::NOTE,
    };
    let place = AnnotationKind::Primary.span(doubt.span.range());
    let lines = Snippet::source(&*article.text).path(path).annotation(place);
    let report = level
        .primary_title(&doubt.message)
        .id(doubt.kind.as_str())
        .element(lines);
    Renderer::styled().term_width(100).render(&[report])
}

//! Boilerplate out: the body of articles, and nothing else.
//!
//!     cargo run --release --example strip -- examples/articles/newsletter-and-post.txt
//!     cargo run --release --example strip -- --keep caption --least high examples/articles
//!
//! Takes files, folders (their `.txt` files, at any depth) and standard input (`-`, or no path at all).
//! Paragraphs are a blank line apart. A file that cannot be read is reported and the others still go
//! through; the exit status is then 1.

mod files;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser as _;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use dateline::{BoilerplateKind, Confidence, Parser};

/// Boilerplate out: the body of articles, and nothing else.
#[derive(clap::Parser)]
struct Options {
    /// A kind of boilerplate to keep as body; may be given several times.
    #[arg(long, value_parser = kind())]
    keep: Vec<BoilerplateKind>,
    /// How sure a rule must be to take a line out: `low`, `medium` or `high`.
    #[arg(long, default_value = "medium")]
    least: Confidence,
    /// Files, folders, or `-` for standard input.
    #[arg(default_value = "-")]
    paths: Vec<PathBuf>,
}

/// The kinds by name, so that `--help` and a wrong one list them.
fn kind() -> impl TypedValueParser<Value = BoilerplateKind> {
    let names = BoilerplateKind::ALL.iter().map(|kind| kind.as_str());
    PossibleValuesParser::new(names).try_map(|name| name.parse())
}

fn main() -> ExitCode {
    let options = Options::parse();
    let parser = Parser::new().least_confidence(options.least);
    let parser = options.keep.into_iter().fold(parser, Parser::keep);
    let mut articles = files::Articles::new(&options.paths, parser);
    let written = strip(&mut articles, &mut io::stdout().lock());
    articles.end(written)
}

fn strip(articles: &mut files::Articles, out: &mut impl Write) -> io::Result<()> {
    for (_, article) in articles {
        writeln!(out, "{}\n", article.body_text())?;
    }
    out.flush()
}

//! Files that are not UTF-8: decoded first, then read. The library itself guesses no encodings.
//!
//!     cargo run --release --example encodings -- --otherwise windows-1252 old-archive/*.txt
//!
//! A byte order mark says what a file is; without one it is UTF-8 if it can be, and `--otherwise` if not.
//! Shows the encoding and the headline, or the first paragraph, of each file. The exit status is 1 if one
//! cannot be read.

use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser as _;
use dateline::{Article, Parser};
use encoding_rs::{Encoding, UTF_8};

/// Files that are not UTF-8: decoded first, then read.
#[derive(clap::Parser)]
struct Options {
    /// The encoding of what is not UTF-8, by a name of the web.
    #[arg(long, default_value = "windows-1252", value_parser = encoding)]
    otherwise: &'static Encoding,
    /// Files.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
}

fn encoding(name: &str) -> Result<&'static Encoding, String> {
    Encoding::for_label(name.as_bytes()).ok_or_else(|| "not an encoding of the web".to_owned())
}

fn main() -> ExitCode {
    let options = Options::parse();
    let mut status = ExitCode::SUCCESS;
    for path in &options.paths {
        match std::fs::read(path).and_then(|bytes| show(path, &bytes, options.otherwise)) {
            Ok(()) => {}
            // Whoever reads has seen enough.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => return status,
            Err(error) => {
                anstream::eprintln!("error: {}: {error}", path.display());
                status = ExitCode::FAILURE;
            }
        }
    }
    status
}

fn show(path: &Path, bytes: &[u8], otherwise: &'static Encoding) -> io::Result<()> {
    let (article, encoding) = read(bytes, otherwise);
    let words = article.headline_text().or(article.body().next());
    let (path, encoding, words) = (path.display(), encoding.name(), words.unwrap_or_default());
    writeln!(io::stdout(), "{path}, {encoding}: {words}")
}

/// The article in a file's bytes, and the encoding they were in. Spans are bytes of the article's own text.
fn read(bytes: &[u8], otherwise: &'static Encoding) -> (Article<'static>, &'static Encoding) {
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None if str::from_utf8(bytes).is_ok() => UTF_8,
        None => otherwise,
    };
    // What cannot be decoded becomes U+FFFD; the third value would tell.
    let (text, encoding, _) = encoding.decode(bytes);
    (Parser::new().parse(text.into_owned()), encoding)
}

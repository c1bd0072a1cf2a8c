//! Files that are not UTF-8: decoded, then read or copied. The library itself guesses no encodings.
//!
//!     cargo run --release --example encodings -- --otherwise windows-1252 old-archive
//!     cargo run --release --example encodings -- --to utf8 old-archive
//!     cargo run --release --example parse -- utf8
//!
//! Takes files, folders (their `.txt` files, at any depth) and standard input (`-`, or no path at all).
//! A byte order mark says what a file is; without one it is UTF-8 if it can be, and `--otherwise` if not.
//! Shows the encoding and the headline, or the first paragraph, of each file. With `--to` each has a UTF-8
//! copy, under the same path in a new folder, for every other example to read; no file is overwritten.
//! A file that cannot be read or copied is reported and the others still go through; the exit status is
//! then 1.

#[path = "files/paths.rs"]
mod paths;

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use clap::Parser as _;
use dateline::Parser;
use encoding_rs::{Encoding, UTF_8};

/// Files that are not UTF-8: decoded, then read or copied.
#[derive(clap::Parser)]
struct Options {
    /// The encoding of what is not UTF-8, by its name on the web.
    #[arg(long, default_value = "windows-1252", value_parser = encoding)]
    otherwise: &'static Encoding,
    /// A folder for UTF-8 copies.
    #[arg(long)]
    to: Option<PathBuf>,
    /// Files, folders, or `-` for standard input.
    #[arg(default_value = "-")]
    paths: Vec<PathBuf>,
}

fn encoding(name: &str) -> Result<&'static Encoding, String> {
    Encoding::for_label(name.as_bytes()).ok_or_else(|| "not an encoding of the web".to_owned())
}

fn main() -> ExitCode {
    let options = Options::parse();
    let mut files = paths::Paths::new(&options.paths);
    let written = show(&mut files, &options, &mut io::stdout().lock());
    files.end(written)
}

fn show(files: &mut paths::Paths, options: &Options, out: &mut impl Write) -> io::Result<()> {
    let read = |path: &Path| read(path, options).map_err(|error| error.to_string());
    while let Some((path, (text, encoding))) = files.next_read(read) {
        // Spans are bytes of the decoded text.
        let article = Parser::new().parse(text);
        let words = article.headline_text().or(article.body().next());
        let (encoding, words) = (encoding.name(), words.unwrap_or_default());
        writeln!(out, "{path}, {encoding}: {words}")?;
    }
    out.flush()
}

/// The text of a file and the encoding it was in, once its copy is written.
fn read(path: &Path, options: &Options) -> io::Result<(String, &'static Encoding)> {
    let bytes = paths::bytes(path)?;
    let encoding = match Encoding::for_bom(&bytes) {
        Some((encoding, _)) => encoding,
        None if str::from_utf8(&bytes).is_ok() => UTF_8,
        None => options.otherwise,
    };
    // What cannot be decoded becomes U+FFFD; the third value would tell.
    let (text, encoding, _) = encoding.decode(&bytes);
    if let Some(folder) = &options.to {
        let copy = copy_of(path, folder);
        let failed = |error| io::Error::other(format!("{}: {error}", copy.display()));
        write_new(&copy, &text).map_err(failed)?;
    }
    Ok((text.into_owned(), encoding))
}

/// The same path below a folder, so that dates in it still count; `/` and `..` would lead out of it.
fn copy_of(path: &Path, folder: &Path) -> PathBuf {
    let names = path.components();
    let names = names.filter(|it| matches!(it, Component::Normal(_)));
    folder.join(names.collect::<PathBuf>())
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    File::create_new(path)?.write_all(text.as_bytes())
}

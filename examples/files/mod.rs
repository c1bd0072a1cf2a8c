//! The articles behind the paths of a command line: what most examples begin and end with.

use std::io::{self, ErrorKind, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dateline::{Article, Error, Parser};
use indicatif::ProgressBar;
use walkdir::WalkDir;

/// With more files than these, a bar on a terminal's standard error shows how far it is.
const MANY: usize = 20;

/// Articles by their paths, one at a time in memory: files, folders (their `.txt` files, at any depth) and
/// `-` for standard input. What cannot be read is reported on standard error, and the others still come.
pub(crate) struct Articles {
    parser: Parser,
    files: std::vec::IntoIter<PathBuf>,
    bar: ProgressBar,
    status: ExitCode,
}

impl Articles {
    pub(crate) fn new(paths: &[PathBuf], parser: Parser) -> Self {
        let (mut files, mut status) = (Vec::new(), ExitCode::SUCCESS);
        for path in paths {
            if !path.is_dir() {
                files.push(path.clone());
                continue;
            }
            let before = files.len();
            for entry in WalkDir::new(path).sort_by_file_name() {
                match entry {
                    Ok(entry) if is_text(&entry) => files.push(entry.into_path()),
                    Ok(_) => {}
                    Err(error) => {
                        anstream::eprintln!("error: {error}");
                        status = ExitCode::FAILURE;
                    }
                }
            }
            if files.len() == before {
                anstream::eprintln!("error: {}: no .txt files", path.display());
                status = ExitCode::FAILURE;
            }
        }
        // Where the answers run over the screen, they show how far it is.
        let bar = if files.len() > MANY && !io::stdout().is_terminal() {
            ProgressBar::new(files.len() as u64)
        } else {
            ProgressBar::hidden()
        };
        let files = files.into_iter();
        Self {
            parser,
            files,
            bar,
            status,
        }
    }

    /// How the program ends once everything is written: with 1 if something could not be read or written.
    /// A reader that has seen enough and closes the pipe is no failure.
    pub(crate) fn end(self, written: io::Result<()>) -> ExitCode {
        match written {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                anstream::eprintln!("error: {error}");
                ExitCode::FAILURE
            }
            _ => self.status,
        }
    }
}

impl Iterator for Articles {
    /// A path and its article.
    type Item = (String, Article<'static>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let path = self.files.next()?;
            self.bar.inc(1);
            match read(&self.parser, &path) {
                Ok(article) => return Some((path.display().to_string(), article)),
                Err(error) => {
                    self.status = ExitCode::FAILURE;
                    let reason = std::error::Error::source(&error)
                        .map_or_else(|| error.to_string(), ToString::to_string);
                    self.bar
                        .suspend(|| anstream::eprintln!("error: {}: {reason}", path.display()));
                }
            }
        }
    }
}

fn is_text(entry: &walkdir::DirEntry) -> bool {
    entry.file_type().is_file() && entry.path().extension().is_some_and(|it| it == "txt")
}

fn read(parser: &Parser, path: &Path) -> Result<Article<'static>, Error> {
    if path != Path::new("-") {
        return parser.read(path);
    }
    if io::stdin().is_terminal() {
        anstream::eprintln!("reading standard input; Ctrl-D ends it");
    }
    let mut bytes = Vec::new();
    let read = io::stdin().lock().read_to_end(&mut bytes);
    let path = path.to_owned();
    read.map_err(|source| Error::Io { path, source })?;
    parser.parse_bytes(&bytes).map(Article::into_owned)
}

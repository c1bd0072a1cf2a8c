//! The articles behind the paths of a command line: what most examples begin and end with.

mod paths;

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dateline::{Article, Error, Parser};
use paths::Paths;

/// Articles by their paths, one at a time in memory. A file that cannot be read is reported on standard
/// error, and the others still come.
pub(crate) struct Articles {
    parser: Parser,
    paths: Paths,
}

impl Articles {
    pub(crate) fn new(paths: &[PathBuf], parser: Parser) -> Self {
        let paths = Paths::new(paths);
        Self { parser, paths }
    }

    /// How the program ends once everything is written.
    pub(crate) fn end(self, written: io::Result<()>) -> ExitCode {
        self.paths.end(written)
    }
}

impl Iterator for Articles {
    /// A path and its article.
    type Item = (String, Article<'static>);

    fn next(&mut self) -> Option<Self::Item> {
        let read = |path: &Path| read(&self.parser, path).map_err(|error| reason(&error));
        self.paths.next_read(read)
    }
}

/// A file with the date in its path; standard input has none.
fn read(parser: &Parser, path: &Path) -> Result<Article<'static>, Error> {
    if path != Path::new("-") {
        return parser.read(path);
    }
    let bytes = paths::bytes(path).map_err(|source| Error::Io {
        path: path.to_owned(),
        source,
    })?;
    parser.parse_bytes(&bytes).map(Article::into_owned)
}

/// Why there is no article, for somebody who sees the path already.
fn reason(error: &Error) -> String {
    match error {
        Error::Io { source, .. } => source.to_string(),
        Error::File { source, .. } => reason(source),
        Error::NotUtf8 { .. } => format!("{error}; the example `encodings` reads other encodings"),
        _ => error.to_string(),
    }
}

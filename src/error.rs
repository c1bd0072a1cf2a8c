//! What can fail: reading a file, bytes that are no text, and strictness. Parsing itself cannot.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::Diagnostic;

/// Why there is no [`Article`](crate::Article).
///
/// Messages are lower case, name the place, and do not repeat what [`source`](std::error::Error::source) says.
///
/// ```
/// use dateline::{Error, Parser};
///
/// match Parser::new().max_length(1 << 20).parse_bytes(b"The caf\xe9 is shut.") {
///     Ok(article) => println!("{}", article.body_text()),
///     Err(Error::NotUtf8 { offset }) => assert_eq!(offset, 7),
///     Err(error) => panic!("{error}"),
/// }
/// ```
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// A file could not be read.
    #[error("cannot read {}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// What stands in a file is no article.
    #[error("cannot parse {}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: Box<Self>,
    },
    /// The bytes are not UTF-8.
    #[error("not UTF-8 at byte {offset}")]
    NotUtf8 {
        /// The first byte that is not part of a character.
        offset: usize,
    },
    /// The text is longer than the parser takes.
    #[error("text of {length} bytes is over the limit of {limit}")]
    TooLarge {
        /// The length of the text, in bytes.
        length: usize,
        /// The most bytes that the parser takes.
        limit: usize,
    },
    /// A phrase given to [`Parser::with_phrases`](crate::Parser::with_phrases) has no words.
    #[error("phrase {index} is empty")]
    EmptyPhrase {
        /// Its place among the phrases, from 0.
        index: usize,
    },
    /// The phrases given to [`Parser::with_phrases`](crate::Parser::with_phrases) are too many to be searched for.
    #[error("{count} phrases are too many")]
    TooManyPhrases {
        /// How many they are.
        count: usize,
    },
    /// What was given to [`Parser::with_cues`](crate::Parser::with_cues) is not a word of at most 16 bytes.
    #[error("cue {index} is not a single word of at most 16 bytes")]
    BadCue {
        /// Its place among the cues, from 0.
        index: usize,
    },
    /// A name given to [`Parser::with_names`](crate::Parser::with_names) has no words.
    #[error("name {index} is empty")]
    EmptyName {
        /// Its place among the names, from 0.
        index: usize,
    },
    /// A doubt of severity error, from [`Parser::parse_strict`](crate::Parser::parse_strict) and
    /// [`read_strict`](crate::Parser::read_strict).
    #[error("{0}")]
    Doubtful(Diagnostic),
}

/// A string that could not be read as one of this crate's small types, from their `FromStr`.
///
/// ```
/// let error = "adverb".parse::<dateline::BlockKind>().unwrap_err();
/// assert_eq!(error.to_string(), "invalid block kind: `adverb`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("invalid {expected}: `{found}`")]
pub struct ParseValueError {
    expected: &'static str,
    found: String,
}

impl ParseValueError {
    pub(crate) fn new(expected: &'static str, found: &str) -> Self {
        Self {
            expected,
            found: found.to_owned(),
        }
    }

    /// What was asked for, such as `block kind`.
    #[must_use]
    pub const fn expected(&self) -> &'static str {
        self.expected
    }

    /// What stood there instead.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }
}

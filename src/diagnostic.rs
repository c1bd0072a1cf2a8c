//! What was doubtful in a text, and where. Doubts never stop a parse.

use core::fmt;

use crate::Span;
use crate::named::named;

named! {
    /// How much a [`Diagnostic`] matters.
    pub enum Severity: "severity" {
        /// Seen and seen through: the result does not suffer.
        Info = "info",
        /// A part of the result may be wrong or missing.
        Warning = "warning",
        /// Something that the file states could not be used; [`Parser::parse_strict`](crate::Parser::parse_strict) fails.
        Error = "error",
    }
}

named! {
    /// What was doubtful.
    pub enum DiagnosticKind: "diagnostic kind" {
        /// The head of the file states an impossible date, such as `date 2021-02-30`.
        BadDate = "bad_date",
        /// The text is longer than the parser's limit and was not read.
        TooLarge = "too_large",
        /// UTF-8 that was once decoded as Windows-1252 (`â€œ` for `“`); read as what it was.
        Mojibake = "mojibake",
        /// HTML character references (`&quot;`, `&#8217;`); read as the characters they stand for.
        CharacterReference = "character_reference",
        /// Soft hyphens, zero-width characters and the like inside the text; passed over.
        InvisibleCharacter = "invisible_character",
        /// HTML tags (`<p>`, `</a>`); passed over, as ends of lines or as nothing.
        Tag = "tag",
        /// A quotation is never closed; taken to end before the words that attribute it, or with its paragraph.
        UnclosedQuote = "unclosed_quote",
        /// The text does not read like English, the one language that this crate knows: no names and no events are looked
        /// for in it.
        NotEnglish = "not_english",
    }
}

/// A doubt about the text: its kind, how much it matters, where it stands and what it is in words.
///
/// ```
/// use dateline::{DiagnosticKind, Severity};
///
/// let article = dateline::parse(" date 2021-02-30 The river rose overnight.");
/// let doubt = &article.diagnostics[0];
/// assert_eq!(doubt.kind, DiagnosticKind::BadDate);
/// assert_eq!(doubt.severity, Severity::Error);
/// assert_eq!(doubt.to_string(), "not a date: `2021-02-30` (bytes 6..16)");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Diagnostic {
    /// What was doubtful.
    pub kind: DiagnosticKind,
    /// How much it matters.
    pub severity: Severity,
    /// Where: the place itself or, for what recurs through the text, the first one.
    pub span: Span,
    /// One line for people, in lower case, without the place.
    pub message: String,
}

impl Diagnostic {
    /// A diagnostic from its parts.
    pub(crate) const fn new(
        kind: DiagnosticKind,
        severity: Severity,
        span: Span,
        message: String,
    ) -> Self {
        Self {
            kind,
            severity,
            span,
            message,
        }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (bytes {})", self.message, self.span)
    }
}

//! [`Phrase`]: a row of the table of phrases, the crate's own or a user's.

use core::fmt;
use core::str::FromStr;
use std::borrow::Cow;

use super::super::BoilerplateKind;
use crate::named::named;
use crate::{Confidence, ParseValueError, word_list};

named! {
    /// Where in a line a [`Phrase`] must stand.
    pub enum Anchor: "anchor" {
        /// It is all the words of the line; bullets and marks around it do not count.
        Whole = "whole",
        /// The line begins with it.
        Prefix = "prefix",
        /// The line ends with it.
        Suffix = "suffix",
        /// Anywhere.
        Contains = "contains",
        /// After a sentence inside a paragraph, in capitals or with a colon: it opens what is cut off.
        Tail = "tail",
    }
}

/// A phrase by which boilerplate is known.
///
/// Written as the rows of the crate's own table are: `kind anchor words confidence phrase`.
///
/// ```
/// use dateline::{Anchor, BoilerplateKind, Parser, Phrase};
///
/// let row: Phrase = "appeal prefix 40 high support the leedford post".parse()?;
/// assert_eq!(row.kind, BoilerplateKind::Appeal);
/// assert_eq!(row.to_string(), "appeal prefix 40 high support the leedford post");
///
/// let parser = Parser::new().with_phrases([row])?;
/// let article = parser.parse("The river rose.\n\nSupport the Leedford Post from £2 a month.");
/// assert_eq!(article.body_text(), "The river rose.");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Phrase {
    /// What a line with the phrase is.
    pub kind: BoilerplateKind,
    /// Where the phrase must stand.
    pub anchor: Anchor,
    /// The most words that the line may have; of a tail, the tail.
    pub words: u32,
    /// How sure the row is.
    pub confidence: Confidence,
    /// The phrase: found in any case of ASCII letters, at the borders of words. A straight apostrophe
    /// stands for a curly one too.
    pub text: Cow<'static, str>,
}

impl Phrase {
    /// A row with the default cap of 45 words, of high confidence.
    #[must_use]
    pub fn new(kind: BoilerplateKind, anchor: Anchor, text: impl Into<Cow<'static, str>>) -> Self {
        Self {
            kind,
            anchor,
            words: 45,
            confidence: Confidence::High,
            text: text.into(),
        }
    }

    /// A row of a list in the crate as it is written, whose words stay there; `None` where it is none.
    pub(super) fn read(row: &'static str) -> Option<Self> {
        Self::parsed(row, Cow::Borrowed)
    }

    fn parsed<'t>(row: &'t str, own: fn(&'t str) -> Cow<'static, str>) -> Option<Self> {
        let (kind, rest) = word_list::field(row)?;
        let (anchor, rest) = word_list::field(rest)?;
        let (words, rest) = word_list::field(rest)?;
        let (confidence, text) = word_list::field(rest)?;
        let text = text.trim_end();
        (!text.is_empty()).then_some(())?;
        Some(Self {
            kind: kind.parse().ok()?,
            anchor: anchor.parse().ok()?,
            words: words.parse().ok()?,
            confidence: confidence.parse().ok()?,
            text: own(text),
        })
    }
}

impl FromStr for Phrase {
    type Err = ParseValueError;

    fn from_str(row: &str) -> Result<Self, Self::Err> {
        Self::parsed(row.trim_start(), |text| Cow::Owned(text.to_owned()))
            .ok_or_else(|| ParseValueError::new("phrase row", row))
    }
}

impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            kind,
            anchor,
            words,
            confidence,
            text,
        } = self;
        write!(f, "{kind} {anchor} {words} {confidence} {text}")
    }
}

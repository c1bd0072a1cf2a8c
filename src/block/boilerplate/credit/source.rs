//! Whose a picture is, in the words of a credit; the grammar is that of the rules around.

use nom::branch::alt;
use nom::bytes::complete::{tag, tag_no_case};
use nom::character::complete::alpha1;
use nom::combinator::{opt, verify};
use nom::{IResult, Parser};

use super::super::agencies::is_agency;
use crate::Confidence;
use crate::grammar::blanks0;
use crate::word_list::is_one_of;

/// Sources of a credit have at most so many words.
pub(super) const SOURCE_WORDS: usize = 10;

/// How well a source is known.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Source {
    Labelled,
    Agency,
    /// A name that may be a source.
    Named,
}

impl Source {
    pub(super) const fn confidence(self) -> Confidence {
        match self {
            Self::Labelled | Self::Agency => Confidence::High,
            Self::Named => Confidence::Medium,
        }
    }
}

pub(super) fn source(inside: &str) -> Option<Source> {
    if names(inside).nth(SOURCE_WORDS).is_some() {
        return None;
    }
    if label(inside).is_ok() {
        return Some(Source::Labelled);
    }
    if names(inside).any(is_agency) {
        return Some(Source::Agency);
    }
    (inside.starts_with(char::is_uppercase) && is_names(inside)).then_some(Source::Named)
}

pub(super) fn names(source: &str) -> impl Iterator<Item = &str> {
    let words = source.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '.'));
    words.filter(|word| !word.is_empty())
}

/// Whether every word has a capital, and there are any.
pub(super) fn is_names(source: &str) -> bool {
    let capital = |word: &str| !word.starts_with(|c: char| c.is_lowercase() || c.is_numeric());
    names(source).all(capital) && names(source).next().is_some()
}

/// What a credit calls itself, in the singular.
const LABELS: [&str; 12] = [
    "composite",
    "credit",
    "file",
    "graphic",
    "illustration",
    "image",
    "photo",
    "photograph",
    "pic",
    "picture",
    "screengrab",
    "screenshot",
];

pub(super) fn label(inside: &str) -> IResult<&str, ()> {
    let label = verify(alpha1, is_label);
    let by = alt((tag_no_case("credit"), tag_no_case("by")));
    let mark = alt((tag(":"), tag("|"), tag("/")));
    (label, blanks0, opt(by), blanks0, mark)
        .map(|_| ())
        .parse(inside)
}

pub(super) fn is_label(word: &str) -> bool {
    let one = word.strip_suffix(['s', 'S']).unwrap_or(word);
    is_one_of(one, &LABELS)
}

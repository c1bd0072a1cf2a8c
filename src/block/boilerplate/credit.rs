//! Credits of pictures, and captions that end with one.
//!
//! ```text
//! credit-line = "(" source ")"                              all of a line
//! caption     = words "(" ( label source | source ) ")"     a line without an end mark
//! label       = ( "image" | "picture" | "photo" | "pic" | "credit" | ... ) [ "s" ] [ blanks ] ":"
//! source      = 1-10 words, the first with a capital
//! ```
//! Where there is no label, one word of the source is an agency, or the caption is long: lists of
//! candidates (`Jane Roe (Independent)`) look the same but are short.

use nom::branch::alt;
use nom::bytes::complete::{tag, tag_no_case};
use nom::combinator::opt;
use nom::{IResult, Parser};

use super::super::piece::{End, Piece};
use super::BoilerplateKind;
use super::agencies::is_agency;
use crate::Confidence;
use crate::grammar::blanks0;
use crate::scan::Scan;

/// Sources of a credit have at most so many words.
const SOURCE_WORDS: usize = 10;

/// A caption with an unknown source has at least so many words; a listed candidate has fewer.
const CAPTION_WORDS: u32 = 8;

/// Longer lines are no captions.
const MOST_WORDS: u32 = 70;

/// Settles a piece that is a credit, or a caption with one.
pub(super) fn settle(text: &str, scan: &Scan, piece: &mut Piece) {
    if piece.is_settled() || piece.facts.end != End::Open || piece.facts.words > MOST_WORDS {
        return;
    }
    let line = piece.span.slice(text);
    let Some((before, inside)) = line
        .strip_suffix(')')
        .and_then(|line| line.rsplit_once('('))
    else {
        return;
    };
    let Some(source) = source(inside) else { return };
    if before.is_empty() {
        piece.settle(
            BoilerplateKind::PhotoCredit,
            "credit-line",
            source.confidence(),
        );
    } else if before.trim_end().ends_with(['.', '!', '?', '”', '"']) {
        // The credit follows a whole sentence: the caption is prose to the last.
        if source != Source::Named {
            piece.settle(
                BoilerplateKind::Caption,
                "caption-credit",
                Confidence::Medium,
            );
        }
    } else if source != Source::Named
        || piece.facts.words >= CAPTION_WORDS && !piece.has_quotation(scan)
    {
        piece.settle(
            BoilerplateKind::Caption,
            "caption-credit",
            source.confidence(),
        );
    }
}

/// How well a source is known.
#[derive(Clone, Copy, PartialEq)]
enum Source {
    Labelled,
    Agency,
    /// A name that may be a source.
    Named,
}

impl Source {
    const fn confidence(self) -> Confidence {
        match self {
            Self::Labelled | Self::Agency => Confidence::High,
            Self::Named => Confidence::Medium,
        }
    }
}

fn source(inside: &str) -> Option<Source> {
    let words = || inside.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '.'));
    if words().filter(|word| !word.is_empty()).count() > SOURCE_WORDS {
        return None;
    }
    if label(inside).is_ok() {
        return Some(Source::Labelled);
    }
    if words().any(is_agency) {
        return Some(Source::Agency);
    }
    let capital = |word: &str| {
        word.chars()
            .next()
            .is_none_or(|c| !c.is_lowercase() && !c.is_numeric())
    };
    (inside.starts_with(char::is_uppercase) && words().all(capital)).then_some(Source::Named)
}

fn label(inside: &str) -> IResult<&str, ()> {
    let label = alt((
        tag_no_case("image"),
        tag_no_case("picture"),
        tag_no_case("photograph"),
        tag_no_case("photo"),
        tag_no_case("pic"),
        tag_no_case("credit"),
        tag_no_case("file"),
    ));
    let by = alt((tag_no_case("credit"), tag_no_case("by")));
    (
        label,
        opt(tag_no_case("s")),
        blanks0,
        opt(by),
        blanks0,
        tag(":"),
    )
        .map(|_| ())
        .parse(inside)
}

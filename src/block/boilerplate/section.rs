//! What stands over the headline: the name of a section (`Environment`, `World Affairs`), the way to the article
//! (`Home » News » River rises`).

use super::super::piece::Piece;
use super::BoilerplateKind;
use crate::Confidence;
use crate::scan::{Class, End, Flags, Kind, Scan, Token};
use crate::word_list::is_one_of;

/// A headline under a section has so many words at least.
const LEAST_WORDS: u32 = 4;

/// Between a headline and the prose stand so many standfirsts and other lines at most.
const STANDFIRSTS: usize = 2;

/// So many sections and labels may stand over a headline: `National`, `Exclusive`.
const MOST_SECTIONS: usize = 3;

/// Steps on the way to an article have so many words at most.
const STEP_WORDS: usize = 3;

/// The names of sections have so many words at most.
const MOST_WORDS: u32 = 3;

/// What sections of several words are called, at their end.
const SECTIONS: [&str; 26] = [
    "affairs",
    "analysis",
    "business",
    "comment",
    "crime",
    "culture",
    "education",
    "environment",
    "exclusive",
    "feature",
    "features",
    "health",
    "interview",
    "life",
    "living",
    "news",
    "opinion",
    "politics",
    "read",
    "review",
    "reviews",
    "science",
    "sport",
    "sports",
    "story",
    "technology",
];

/// What stands between the steps of the way to the article.
const STEPS: [&str; 6] = [" » ", " > ", " › ", " / ", " /", " | "];

/// Settles the lines over the first prose that lead to the article: from `Home`, or over two sections.
pub(super) fn settle_trails(text: &str, pieces: &mut [Piece]) {
    let top = pieces.iter_mut().take_while(|piece| !piece.is_prose());
    for piece in top.filter(|piece| !piece.is_settled()) {
        if is_trail(piece.span.slice(text)) {
            piece.settle(BoilerplateKind::Navigation, "trail", Confidence::High);
        }
    }
}

fn is_trail(line: &str) -> bool {
    // Most lines have none of the marks: these are their last bytes.
    let bytes = line.as_bytes();
    let mark = memchr::memchr3(b'>', b'/', b'|', bytes);
    if mark
        .or_else(|| memchr::memchr2(0xbb, 0xba, bytes))
        .is_none()
    {
        return false;
    }
    let Some(step) = STEPS.iter().find(|&&step| line.contains(step)) else {
        return false;
    };
    let mut names = line.split(step);
    let first = names.next().unwrap_or_default();
    let is_name =
        |name: &str| name.starts_with(char::is_uppercase) && name.split(' ').count() <= STEP_WORDS;
    first == "Home"
        || *step != " | "
            && is_name(first)
            && names.next().is_some_and(is_name)
            && names.next().is_some()
}

/// Settles the first lines if each is a word with a capital, or some that end as sections do, and what looks like a
/// headline stands under them, over prose and perhaps a standfirst.
pub(super) fn settle(text: &str, scan: &Scan, pieces: &mut [Piece]) {
    let is_open = |piece: &Piece| piece.facts.end == End::Open && !piece.opens_quotation();
    let is_over = |piece: &Piece| is_open(piece) && is_section(text, scan, piece);
    let open = || pieces.iter().filter(|piece| !piece.is_settled());
    let sections = open()
        .take(MOST_SECTIONS)
        .take_while(|it| is_over(it))
        .count();
    let mut below = open().skip(sections);
    let fits = below
        .next()
        .is_some_and(|headline| headline.tally.words >= LEAST_WORDS && is_open(headline))
        && below.take(STANDFIRSTS + 1).any(Piece::is_prose);
    if !fits {
        return;
    }
    let open = pieces.iter_mut().filter(|piece| !piece.is_settled());
    for section in open.take(sections) {
        section.settle(
            BoilerplateKind::Navigation,
            "section-over-headline",
            Confidence::Medium,
        );
    }
}

fn is_section(text: &str, scan: &Scan, piece: &Piece) -> bool {
    let words = piece.tally.words;
    let tokens = piece.inside(scan);
    let is_capital = |token: &Token| token.kind == Kind::Word && token.is(Flags::CAPITAL);
    let ends = |token: &Token| is_one_of(token.span().slice(text), &SECTIONS);
    // Countries are sections too.
    let names_section = |token: &Token| token.class.has(Class::PLACE) || ends(token);
    (1..=MOST_WORDS).contains(&words)
        && piece.first_word(scan).is(Flags::CAPITAL)
        && (words == 1 || tokens.iter().all(is_capital) && tokens.last().is_some_and(names_section))
}

//! The lines behind an article that say who wrote it.
//!
//! ```text
//! bio  = name [ word ... ]                   a line of the last ones, where the name is that of the byline
//!      | name ( "is" | "are" ) job ...       the first paragraph, the same
//!      | name ( "is" | "are" ) job ...       behind all prose, where the prose does not name anybody so
//!      | "is" determiner ...                 the same, where a link broke the name off
//!      | "The" ( "author" | "columnist" | "writer" ) "is" determiner ... role ...        the same
//! job  = determiner ...
//!      | 1-4 words, one of them a role, ( "of" | "at" | "in" | ... )
//! name = 2-4 words with a capital
//! ```
//! News introduces people where they first act or speak: who is told of in the last line alone wrote the others.

use memchr::memmem;

use super::super::piece::Piece;
use super::BoilerplateKind;
use crate::scan::{Auxiliary, Class, End, Flags, Kind, Scan};
use crate::word_list::is_one_of;
use crate::{Confidence, Span};

/// An author is introduced within the last so many lines.
const LAST: usize = 6;

/// In so many words at most.
const MOST_WORDS: u32 = 60;

/// So many words at most stand before the preposition of a job: `assistant managing editor of`.
const JOB_WORDS: u32 = 4;

/// The foot of a page has so many lines at most, those of other articles among them.
const FOOT: usize = 24;

/// What stands over those who wrote,
const LABELS: [&str; 3] = ["about the author", "about the authors", "about the writer"];
const LABEL_WORDS: u32 = 3;

/// over so many lines: names, jobs and a paragraph,
const MOST_ANNOUNCED: usize = 4;

/// of which those that are none have so many words at most.
const NAME_WORDS: u32 = 6;

/// What those who write opinions are called.
const WRITERS: [&str; 3] = ["author", "columnist", "writer"];

/// An article about one of these tells of its author, not of its own.
const BOOKS: [&[u8]; 3] = [b"author", b"book", b"novel"];

/// Settles those of the last lines that open with a name of the byline, before anything is cut out of them.
pub(super) fn settle_signed(text: &str, scan: &Scan, byline: Span, pieces: &mut [Piece]) {
    // Some pages introduce the author before the article begins.
    let Some(first) = pieces.iter().position(Piece::is_prose) else {
        return;
    };
    let is_bio = |it: &&mut Piece| {
        introduces(scan, it) && is_by(text, scan, byline, it) && !is_dated(scan, it)
    };
    if let Some(first) = pieces.get_mut(first).filter(is_bio) {
        first.settle(BoilerplateKind::AuthorBio, BY_NAME, Confidence::Medium);
    }
    let start = pieces.len().saturating_sub(LAST).max(first + 1);
    for piece in pieces.get_mut(start..).unwrap_or_default() {
        if !piece.is_settled() && is_by(text, scan, byline, piece) {
            piece.settle(BoilerplateKind::AuthorBio, BY_NAME, Confidence::High);
        }
    }
}

const BY_NAME: &str = "author-by-name";

/// Settles what `About the author` announces: names, and the paragraph about them.
fn settle_announced(text: &str, pieces: &mut [Piece]) {
    let is_label = |piece: &Piece| {
        piece.tally.words == LABEL_WORDS
            && piece.is_kind(BoilerplateKind::AuthorBio)
            && is_one_of(piece.facts.words.slice(text), &LABELS)
    };
    let start = pieces.len().saturating_sub(FOOT);
    let foot = pieces.get_mut(start..).unwrap_or_default();
    let Some(label) = foot.iter().position(is_label) else {
        return;
    };
    let below = foot.iter_mut().skip(label + 1).take(MOST_ANNOUNCED);
    for piece in below.filter(|piece| !piece.is_settled()) {
        let is_bio = piece.is_prose() && !piece.has_quotation();
        let is_name = piece.facts.end == End::Open && piece.tally.words <= NAME_WORDS;
        if piece.tally.words > MOST_WORDS || !is_bio && !is_name {
            return;
        }
        piece.settle(
            BoilerplateKind::AuthorBio,
            "announced-author",
            Confidence::High,
        );
        if is_bio {
            return;
        }
    }
}

/// Settles the last lines of all if they introduce somebody.
pub(super) fn settle(text: &str, scan: &Scan, pieces: &mut [Piece]) {
    settle_announced(text, pieces);
    let start = pieces.len().saturating_sub(LAST);
    for at in (start..pieces.len()).rev() {
        let Some((piece, above)) = pieces.get_mut(..=at).and_then(<[Piece]>::split_last_mut) else {
            return;
        };
        if piece.is_settled() {
            continue;
        }
        let is_bio = is_broken(text, scan, piece, above)
            || is_writer(text, scan, piece, above)
            || introduces(scan, piece) && is_new(text, scan, piece, above);
        if !is_bio {
            return;
        }
        piece.settle(
            BoilerplateKind::AuthorBio,
            "author-behind-prose",
            Confidence::Medium,
        );
    }
}

/// Whether a day is in a line: then it is news of whoever wrote.
fn is_dated(scan: &Scan, piece: &Piece) -> bool {
    let tokens = piece.inside(scan);
    tokens.iter().any(|token| token.class.has(Class::CALENDAR))
}

/// Whether a line opens with a name that the byline has, and has a verb behind it; a given name may have any small word
/// behind it, or nothing. Bylines have places too.
fn is_by(text: &str, scan: &Scan, byline: Span, piece: &Piece) -> bool {
    let first = piece.facts.first_word;
    let is_given = piece.first_word(scan).class.has(Class::GIVEN_NAME);
    let behind = scan.tokens.at(first + 2);
    let is_alone = piece.tokens.end <= first + 2;
    let goes_on = behind.kind == Kind::Word && !behind.is(Flags::CAPITAL)
        || behind.kind == Kind::Comma && opens_job(scan, first + 3);
    let opening = || scan.tokens.span(first..first + 2).slice(text);
    byline.end() < piece.span.start()
        && (is_given && (is_alone || goes_on) || piece.name(scan).is_some())
        && byline.slice(text).contains(opening())
}

/// Whether a noun phrase begins at a token: `a staff writer`.
fn opens_job(scan: &Scan, at: u32) -> bool {
    scan.tokens.at(at).class.is_determiner()
}

/// Whether a line says of somebody what he or she is: `Jane Roe is a writer`, `is editor of the Echo`.
fn introduces(scan: &Scan, piece: &Piece) -> bool {
    let fits = matches!(piece.facts.end, End::Stop | End::Open)
        && piece.tally.words <= MOST_WORDS
        && !piece.has_quotation();
    let Some(name) = piece.name(scan).filter(|_| fits) else {
        return false;
    };
    let class = |place| scan.tokens.at(name.end + place).class;
    let is_job = |words| {
        class(words + 1).link().is_preposition()
            && (1..=words).any(|place| class(place).has(Class::ROLE))
    };
    class(0).auxiliary() == Auxiliary::BE
        && (class(1).is_determiner() || (1..=JOB_WORDS).any(is_job))
}

/// Whether the name was a link, and broke off: `is a professor at the university`.
fn is_broken(text: &str, scan: &Scan, piece: &Piece, above: &[Piece]) -> bool {
    let first = piece.first_word(scan);
    let is = |verb| first.span().slice(text).eq_ignore_ascii_case(verb);
    first.class.auxiliary() == Auxiliary::BE
        && (is("is") || is("are"))
        && opens_job(scan, piece.facts.first_word + 1)
        && piece.tally.words <= MOST_WORDS
        && piece.facts.end != End::Question
        && above.iter().any(Piece::is_prose)
}

/// Whether a line tells of whoever wrote: `The author is a former mayor.`
fn is_writer(text: &str, scan: &Scan, piece: &Piece, above: &[Piece]) -> bool {
    let first = piece.facts.first_word;
    let word = |id| scan.tokens.at(id).span().slice(text);
    let writes = WRITERS.contains(&word(first + 1));
    let is_role = |id| scan.tokens.at(id).class.has(Class::ROLE);
    let is_review = || {
        let mut lines = above.iter().map(|line| line.span.slice(text).as_bytes());
        lines.any(|line| BOOKS.iter().any(|book| memmem::find(line, book).is_some()))
    };
    word(first) == "The"
        && writes
        && word(first + 2) == "is"
        && opens_job(scan, first + 3)
        && (first + 4..=first + 3 + JOB_WORDS).any(is_role)
        && piece.tally.words <= MOST_WORDS
        && !piece.has_quotation()
        && above.iter().any(Piece::is_prose)
        && !is_review()
}

/// Whether the lines above do not name who a line is about.
fn is_new(text: &str, scan: &Scan, piece: &Piece, above: &[Piece]) -> bool {
    let Some(name) = piece.name(scan) else {
        return false;
    };
    let surname = scan.tokens.span(name.end - 1..name.end).slice(text);
    let finder = memmem::Finder::new(surname);
    let body = || above.iter().filter(|it| !it.is_boilerplate());
    body().any(Piece::is_prose)
        && !body().any(|it| finder.find(it.span.slice(text).as_bytes()).is_some())
}

//! Credits of pictures, and captions that end with one.
//!
//! ```text
//! credit-line = "(" source ")" | label names | [ names ] label "by" names | names ( "/" | "|" ) names
//!                                                           all of a line
//! caption     = words "(" ( label source | source ) ")"     a line without an end mark; square brackets do as well
//!             | sentences source                            the same
//! label       = ( "image" | "picture" | "photo" | "pic" | "credit" | ... ) [ "s" ] [ blanks ] ( ":" | "|" | "/" )
//! source      = 1-10 words, the first with a capital
//! names       = words with a capital
//! ```
//! Where there is no label, one word of the source is an agency, or the caption is long: lists of
//! candidates (`Jane Roe (Independent)`) look the same but are short.

mod source;

use source::{SOURCE_WORDS, Source, is_label, is_names, label, names, source};

use super::super::piece::Piece;
use super::BoilerplateKind;
use super::agencies::is_agency;
use super::told;
use crate::scan::{Bracket, Class, End, Flags, Kind, Scan, Token};
use crate::word_list::is_one_of;
use crate::{Confidence, Span, span};

/// The same in tokens, marks between the words included.
const SOURCE_TOKENS: u32 = 16;

/// A caption with an unknown source has at least so many words; a listed candidate has fewer.
const CAPTION_WORDS: u32 = 8;

/// A line that is nothing but a source has at most so many words.
const BARE_WORDS: u32 = 8;

/// `of`, `for`, `via`, `the`: small words inside a source.
const LINKING_BYTES: usize = 3;

/// What a caption says before its credit has so many words at least,
const SENTENCE_WORDS: usize = 5;

/// and so many at most.
const CAPTION_SENTENCE_WORDS: usize = 45;

/// Behind a longer sentence an agency's initials sign the article: `... the council said. PA`.
const SIGNED_WORDS: usize = 20;

/// Captions have at most so many sentences.
const CAPTION_SENTENCES: usize = 2;

/// Longer lines are no captions.
const MOST_WORDS: u32 = 70;

/// Agencies that sell reports, not pictures alone.
const WIRES: [&str; 20] = [
    "aap", "afp", "ani", "ansa", "ap", "belga", "bernama", "dpa", "efe", "ians", "jiji", "kyodo",
    "pa", "pti", "reuters", "swns", "tass", "upi", "xinhua", "yonhap",
];

/// Before a credit that a blank sets off stand so many words at least, and so many of them have no capital: headlines have
/// a capital on each.
const SHOWN_WORDS: u32 = 4;
const SMALL_WORDS: usize = 2;

/// Labels whose capital stands in no other word's midst.
const GLUED: [&str; 4] = ["Credit", "Image", "Photo", "Picture"];

/// Settles a piece that is a credit, or a caption with one.
pub(super) fn settle(text: &str, scan: &Scan, piece: &mut Piece) {
    let fits =
        !piece.is_settled() && piece.facts.end == End::Open && piece.tally.words <= MOST_WORDS;
    if !fits {
        return;
    }
    if piece.tally.words > SHOWN_WORDS && ends_with_name(text, scan, piece) && is_glued(text, piece)
    {
        piece.settle(BoilerplateKind::Caption, "credit-glued", Confidence::High);
    } else if credit_follows_sentence(text, scan, piece) {
        piece.settle(
            BoilerplateKind::Caption,
            "credit-after-sentence",
            Confidence::High,
        );
    } else if let Some((kind, source)) = bracketed(text, piece) {
        let rule = if kind == BoilerplateKind::Caption {
            "caption-credit"
        } else {
            "credit-line"
        };
        piece.settle(kind, rule, source.confidence());
    }
}

/// Settles a line that is nothing but a source: `Illustration: Jane Roe`, `Jane Roe/Newswire`.
pub(super) fn settle_bare(text: &str, scan: &Scan, piece: &mut Piece) {
    let fits =
        !piece.is_settled() && piece.facts.end == End::Open && piece.tally.words <= BARE_WORDS;
    if fits && ends_with_name(text, scan, piece) && is_bare(text, scan, piece) {
        piece.settle(
            BoilerplateKind::PhotoCredit,
            "credit-line",
            Confidence::High,
        );
    }
}

/// Whether the last word may be one of a name. Half of the lines end otherwise, and that is told at once.
fn ends_with_name(text: &str, scan: &Scan, piece: &Piece) -> bool {
    let last = scan.tokens.at(piece.tokens.end.saturating_sub(1)).span();
    let initial = text.as_bytes().get(last.start());
    initial.is_some_and(|initial| !initial.is_ascii_lowercase())
}

fn is_bare(text: &str, scan: &Scan, piece: &Piece) -> bool {
    let line = piece.span.slice(text);
    // Hardly any line has one of them, and a label takes long to tell.
    let Some(mark) = memchr::memchr3(b':', b'/', b'|', line.as_bytes()) else {
        return is_sold(line) || is_taken(text, scan, piece);
    };
    let (before, behind) = (span::head(line, mark), span::tail(line, mark + 1));
    let is_person = || {
        // Of two people neither is the other's source.
        let is_given = |token: &Token| token.class.has(Class::GIVEN_NAME);
        let people = piece.inside(scan).iter();
        let first = is_given(piece.first_word(scan)) && names(before).count() > 1;
        !line.contains(':') && first && people.filter(|token| is_given(token)).count() == 1
    };
    match label(line) {
        Ok((names, ())) => is_names(names),
        Err(_) => {
            is_names(before) && is_names(behind) && (names(line).any(is_agency) || is_person())
        }
    }
}

/// Settles the one line behind all prose with which a wire signs; of several each is an item of a list.
pub(super) fn settle_signature(text: &str, pieces: &mut [Piece]) {
    let Some(prose) = pieces.iter().rposition(Piece::is_prose) else {
        return;
    };
    let foot = pieces.get_mut(prose + 1..).unwrap_or_default();
    let mut signing = foot
        .iter_mut()
        .filter(|piece| piece.tally.words == 1 && is_signature(piece.span.slice(text)));
    if let (Some(only), None) = (signing.next(), signing.next())
        && !only.is_settled()
    {
        only.settle(BoilerplateKind::Credit, "wire-signs", Confidence::Medium);
    }
}

/// Whether a wire signs: `AFP`, `- Newswire`.
fn is_signature(line: &str) -> bool {
    let name = line.trim_start_matches(['-', '–', '—', ' ']);
    let signs = name.len() < line.len() || !name.contains(char::is_lowercase);
    signs && is_one_of(name, &WIRES)
}

/// Whether an agency stands behind a name: `Jane Roe, AP`.
fn is_sold(line: &str) -> bool {
    memchr::memchr(b',', line.as_bytes()).is_some_and(|comma| {
        let (name, agency) = (span::head(line, comma), span::tail(line, comma + 1));
        let agency = agency.trim_start();
        !agency.contains(' ') && is_names(name) && is_agency(agency)
    })
}

/// Whether a line says by whom a picture is: `Leedford Post photo by Jane Roe`.
fn is_taken(text: &str, scan: &Scan, piece: &Piece) -> bool {
    let mut tokens = piece.inside(scan).iter();
    let is_by = |token: &&Token| token.span().len() == 2 && token.span().slice(text) == "by";
    let Some(by) = tokens.find(is_by).map(Token::span) else {
        return false;
    };
    let of = Span::new(piece.span.start(), by.start())
        .slice(text)
        .trim_end();
    let names = Span::new(by.end(), piece.span.end()).slice(text);
    let (paper, picture) = of.rsplit_once(' ').unwrap_or(("", of));
    is_label(picture) && (paper.is_empty() || is_names(paper)) && is_names(names)
}

/// Whether a credit has lost the line end before it: `The river on FridayCredit: Jane Roe`, `The river rose Credit: Roe`.
fn is_glued(text: &str, piece: &Piece) -> bool {
    let line = piece.span.slice(text);
    memchr::memrchr(b':', line.as_bytes()).is_some_and(|colon| {
        let (before, names) = (span::head(line, colon), span::tail(line, colon + 1));
        let shown = GLUED.iter().find_map(|label| before.strip_suffix(label));
        let runs_on = |shown: &str| {
            piece.tally.words >= CAPTION_WORDS
                && shown.ends_with(|last: char| last.is_lowercase() || last == '.')
        };
        let is_set_off =
            |shown: &str| shown.ends_with(' ') && is_told(shown) && before.ends_with("Credit");
        shown.is_some_and(|shown| runs_on(shown) || is_set_off(shown)) && is_names(names)
    })
}

/// Whether some words say what a picture shows, and are no headline.
fn is_told(shown: &str) -> bool {
    let words = shown.split_whitespace();
    let small = words.filter(|word| word.starts_with(char::is_lowercase));
    small.count() >= SMALL_WORDS
}

/// A line that ends with a source in brackets.
fn bracketed(text: &str, piece: &Piece) -> Option<(BoilerplateKind, Source)> {
    let line = piece.span.slice(text);
    let (before, inside) = if let Some(line) = line.strip_suffix(')') {
        line.rsplit_once('(')?
    } else {
        // A line that is all in square brackets is a link.
        let (before, inside) = line.strip_suffix(']')?.rsplit_once('[')?;
        (!before.is_empty()).then_some((before, inside))?
    };
    let source = source(inside)?;
    if before.is_empty() {
        return Some((BoilerplateKind::PhotoCredit, source));
    }
    let long = piece.tally.words >= CAPTION_WORDS && !piece.has_quotation();
    let known = source != Source::Named;
    (piece.facts.sentences <= CAPTION_SENTENCES && (known || long))
        .then_some((BoilerplateKind::Caption, source))
}

/// Whether a token is the bracket behind a credit that says so itself, with a sentence glued to it:
/// `the film (Image: Jane Roe) The river rose`.
pub(super) fn ends_at(text: &str, scan: &Scan, close: u32) -> bool {
    let closes = scan.tokens.at(close).kind == Kind::Bracket(Bracket::Close);
    if !closes || !scan.tokens.at(close + 1).is(Flags::CAPITAL) {
        return false;
    }
    let earliest = close.saturating_sub(SOURCE_TOKENS);
    let open = (earliest..close)
        .rev()
        .find(|&id| scan.tokens.at(id).kind == Kind::Bracket(Bracket::Open));
    let inside = open.map(|open| scan.tokens.span(open + 1..close).slice(text));
    inside
        .and_then(source)
        .is_some_and(|source| source != Source::Named)
}

/// Whether a line goes on behind its last sentence with a few capitalised words and no full stop:
/// `The bridge at dawn on Friday. Jane Roe/Newswire`.
fn credit_follows_sentence(text: &str, scan: &Scan, piece: &Piece) -> bool {
    let Some(&end) = scan.ends(&piece.ends).last() else {
        return false;
    };
    let sentence = scan.tokens.slice(piece.tokens.start..end + 1);
    let credit = scan.tokens.slice(end + 1..piece.tokens.end);
    let words = || credit.iter().filter(|token| token.is_wordlike());
    let capital = |word: &Token| word.is(Flags::CAPITAL);
    let linking =
        |word: &Token| word.class.has(Class::FUNCTION) && word.span().len() <= LINKING_BYTES;
    let told = sentence.iter().filter(|token| token.is_wordlike()).count();
    let initials = words().count() == 1 && words().all(|word| word.is(Flags::ALL_CAPITALS));
    let names_somebody = || {
        words().any(|word| word.class.has(Class::GIVEN_NAME))
            || words().all(|word| !word.class.has(Class::COMMON))
    };
    let most = if initials {
        SIGNED_WORDS
    } else {
        CAPTION_SENTENCE_WORDS
    };
    (1..=SOURCE_WORDS).contains(&words().count())
        && words().all(|word| capital(word) || linking(word))
        && words()
            .next()
            .is_some_and(|word| capital(word) && !word.class.has(Class::FUNCTION))
        && piece.facts.sentences <= CAPTION_SENTENCES + 1
        && (words().filter(|word| word.is(Flags::ALL_CAPITALS)).count() <= 1
            || is_labelled(text, credit))
        && (SENTENCE_WORDS..=most).contains(&told)
        && !piece.has_quotation()
        && (initials || is_source(text, credit) || names_somebody() && is_shown(sentence))
}

/// Whether a credit says what it is: `PHOTO | JANE ROE`.
fn is_labelled(text: &str, credit: &[Token]) -> bool {
    let first = credit.first();
    first.is_some_and(|first| label(span::tail(text, first.span().start())).is_ok())
}

/// Whether what stands behind a sentence says itself that it is a source: `Jane Roe/Newswire`, `Supplied: Jane Roe`.
fn is_source(text: &str, credit: &[Token]) -> bool {
    let word = |token: &Token| token.span().slice(text);
    credit
        .iter()
        .any(|token| matches!(word(token), "/" | "|" | ":") || names(word(token)).any(is_agency))
}

/// Whether a sentence is one, and may tell what a picture shows: nothing in it is past.
fn is_shown(sentence: &[Token]) -> bool {
    let ends = sentence.iter().filter(|token| token.is_terminal()).count();
    ends <= 1 && !sentence.iter().any(told::is_past)
}

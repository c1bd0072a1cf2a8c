//! Lines that no prose looks like: bare addresses, numbers and marks, long lines in capitals.

use super::super::piece::Piece;
use super::BoilerplateKind;
use crate::Confidence;
use crate::scan::{Bracket, End, Flags, Kind, Link, Scan, Token};
use crate::word_list::is_one_of;

/// A line that is all address has at most so many words beside it: `Email: jane@example.org`.
const CONTACT_WORDS: usize = 5;

/// With the name of whoever is reached it has so many.
const ADDRESS_WORDS: u32 = 12;

/// and with the questions before it so many.
const QUESTION_WORDS: u32 = 40;

/// How a sentence begins that says where somebody is reached.
const CONTACTS: [&str; 5] = ["contact", "email", "reach", "send", "write"];

/// Subheadings in capitals are shorter; longer lines are links to other stories.
const CAPITALS_WORDS: u32 = 8;

/// Headlines that are links have so many words.
const LINK_WORDS: std::ops::RangeInclusive<u32> = 5..=22;

/// The number of a picture has at most so many digits.
const NUMBER_DIGITS: usize = 2;

/// Settles the pieces that are not shaped like prose; those with words behind the first prose only.
pub(super) fn settle(text: &str, scan: &Scan, pieces: &mut [Piece]) {
    let first = pieces
        .iter()
        .position(Piece::is_prose)
        .unwrap_or(pieces.len());
    // What a colon announces belongs to the body: `The note read:`.
    let mut announced = false;
    for (at, piece) in pieces.iter_mut().enumerate() {
        if !piece.is_settled() {
            let is_behind = at >= first && !announced;
            let shape = wordless(text, scan, piece)
                .or_else(|| worded(text, scan, piece).filter(|_| is_behind));
            if let Some((kind, rule, confidence)) = shape {
                piece.settle(kind, rule, confidence);
            }
        }
        announced = !piece.is_settled() && piece.facts.end == End::Colon;
    }
}

type Shape = (BoilerplateKind, &'static str, Confidence);

/// Marks, addresses, and the word between two buttons: `or`.
fn wordless(text: &str, scan: &Scan, piece: &Piece) -> Option<Shape> {
    if is_bare_marks(scan, piece) {
        Some((BoilerplateKind::Other, "bare-marks", Confidence::High))
    } else if is_joint(scan, piece) {
        Some((BoilerplateKind::Other, "lone-joint", Confidence::High))
    } else if piece.facts.end == End::Open && is_contact(scan, piece)
        || is_address(text, scan, piece)
    {
        Some((BoilerplateKind::Follow, "bare-address", Confidence::Medium))
    } else {
        None
    }
}

/// What may be something else where a colon announces it.
fn worded(text: &str, scan: &Scan, piece: &Piece) -> Option<Shape> {
    use Confidence::Medium;
    if piece.facts.end != End::Open {
        return None;
    }
    if is_bracketed(text, piece) {
        Some((BoilerplateKind::RelatedLink, "line-in-brackets", Medium))
    } else if is_number(scan, piece) {
        Some((BoilerplateKind::MediaControl, "bare-number", Medium))
    } else if piece.tally.words >= CAPITALS_WORDS && is_all_capitals(scan, piece) {
        Some((BoilerplateKind::RelatedLink, "line-in-capitals", Medium))
    } else {
        None
    }
}

/// Whether nothing is said: `* * *`, `###`. A quotation may be left open or closed by a mark alone in its line.
fn is_bare_marks(scan: &Scan, piece: &Piece) -> bool {
    let is_mark = |token: &Token| {
        !token.is_wordlike() && !matches!(token.kind, Kind::Number | Kind::Quote(..) | Kind::Handle)
    };
    piece.tally.words == 0 && piece.inside(scan).iter().all(is_mark)
}

/// Whether a headline stands alone in square brackets, as some papers set a link among the paragraphs.
fn is_bracketed(text: &str, piece: &Piece) -> bool {
    let words = || piece.span.slice(text).strip_prefix('[')?.strip_suffix(']');
    piece.facts.opening == Kind::Bracket(Bracket::Open)
        && LINK_WORDS.contains(&piece.tally.words)
        && words().is_some_and(|words| {
            !words.contains(['[', ']']) && words.trim_start().starts_with(char::is_uppercase)
        })
}

fn is_contact(scan: &Scan, piece: &Piece) -> bool {
    let mut tokens = piece.inside(scan).iter();
    let words = tokens
        .clone()
        .filter(|token| token.is_wordlike() && token.kind != Kind::Link);
    words.take(CONTACT_WORDS + 1).count() <= CONTACT_WORDS
        && tokens.any(|token| token.kind == Kind::Link)
}

/// Whether a line says where somebody is reached, perhaps behind questions: `Write to Jane Roe at jane.roe@example.org`,
/// `Seen the heron? Email jane.roe@example.org`.
fn is_address(text: &str, scan: &Scan, piece: &Piece) -> bool {
    // Few lines end so, and that is told at once.
    let is_link = |back| scan.tokens.at(piece.tokens.end.saturating_sub(back)).kind == Kind::Link;
    let fits = piece.tally.words <= ADDRESS_WORDS
        || piece.facts.sentences > 1 && piece.tally.words <= QUESTION_WORDS;
    if !fits || !is_link(1) && !is_link(2) {
        return false;
    }
    let ends = scan.ends(&piece.ends).iter().copied();
    let mut asked = ends.filter(|end| end + 1 < piece.tokens.end);
    let start = asked
        .clone()
        .next_back()
        .map_or(piece.tokens.start, |end| end + 1);
    let told = Piece::new(scan, start..piece.tokens.end, 0);
    let verb = told.first_word(scan).span().slice(text);
    let mut words = told.span.slice(text).rsplit(' ');
    told.tally.words <= ADDRESS_WORDS
        && asked.all(|end| scan.tokens.at(end).kind == Kind::Question)
        && is_one_of(verb, &CONTACTS)
        && words.next().is_some_and(|last| last.contains('@'))
        && words
            .next()
            .is_some_and(|before| matches!(before, "at" | "to") || before == verb)
}

/// Whether a line is a single small word that joins others; pages set it between two buttons.
fn is_joint(scan: &Scan, piece: &Piece) -> bool {
    let joins = |word: &Token| word.class.link() == Link::JOINER;
    matches!(piece.inside(scan), [only] if joins(only))
}

fn is_number(scan: &Scan, piece: &Piece) -> bool {
    let bare = |token: &Token| token.kind == Kind::Number && token.span().len() <= NUMBER_DIGITS;
    matches!(piece.inside(scan), [only] if bare(only))
}

fn is_all_capitals(scan: &Scan, piece: &Piece) -> bool {
    let mut words = piece
        .inside(scan)
        .iter()
        .filter(|token| token.kind == Kind::Word);
    // A single letter is all capital too, without having two.
    words.all(|word| {
        word.is(Flags::ALL_CAPITALS) || word.is(Flags::CAPITAL) && word.span().len() == 1
    })
}

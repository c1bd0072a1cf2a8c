//! Lines that are boilerplate by what stands beside them.

use super::super::piece::{Piece, Verdict};
use super::{BoilerplateKind, told};
use crate::scan::{End, Flags, Scan, Token};
use crate::word_list::is_one_of;
use crate::{Confidence, Span};

/// A label stands over at most so many links: pages list three to six.
const MOST_LINKS: usize = 8;

/// Headlines that are links have so many words.
const LINK_WORDS: std::ops::RangeInclusive<u32> = 3..=22;

/// and what stands over one of those has so many at most.
const KICKER_WORDS: u32 = 4;

/// Topics have so many words at most,
const TAG_WORDS: u32 = 4;

/// and an article so many topics.
const MOST_TAGS: usize = 12;

/// Whom to ask is told in so many lines at most: a name, a job, a number or two, twice.
const MOST_CONTACTS: usize = 8;

/// How the labels over those end.
const CONTACTS: [&str; 4] = ["contact", "contacts", "enquiries", "inquiries"];

/// Besides yes and no a poll has so many answers and buttons,
const MOST_ANSWERS: usize = 3;

/// of so many words.
const ANSWER_WORDS: u32 = 3;

/// A sentence of so many words that stands twice is prose that was copied, not a caption.
const PROSE_WORDS: u32 = 25;

/// Under an offer stand so many lines of what it holds at most,
const MOST_OFFERS: usize = 8;

/// of so many words.
const OFFER_WORDS: u32 = 40;

/// What papers sell.
const OFFERED: [&str; 20] = [
    "access",
    "account",
    "app",
    "archive",
    "article",
    "articles",
    "comics",
    "content",
    "crossword",
    "crosswords",
    "digital",
    "edition",
    "epaper",
    "journalism",
    "news",
    "newsletter",
    "newsletters",
    "newspaper",
    "puzzles",
    "subscribers",
];

/// Settles the lines that their neighbours explain.
pub(super) fn settle(text: &str, scan: &Scan, pieces: &mut [Piece]) {
    settle_twins(text, pieces);
    settle_polls(text, pieces);
    settle_labelled(text, scan, pieces);
    settle_offered(text, scan, pieces);
}

/// The same line twice in a row is a caption: once for the picture, once for those who cannot see it.
fn settle_twins(text: &str, pieces: &mut [Piece]) {
    for at in 1..pieces.len() {
        let Some([first, second]) = pieces.get_mut(at - 1..=at) else {
            return;
        };
        // Lines are seldom of one length, and a look at their text takes longer.
        let same = |a: Span, b: Span| a.len() == b.len() && a.slice(text) == b.slice(text);
        let unsettled = |piece: &Piece| !piece.is_settled() || piece.is_twin();
        if second.breaks == 0
            || !unsettled(first)
            || second.is_settled()
            // What is called out.
            || second.has_quotation()
            || !same(first.span, second.span)
        {
            continue;
        }
        if first.tally.words >= PROSE_WORDS && first.facts.end == End::Stop {
            second.settle(BoilerplateKind::Repeat, TWINS, Confidence::High);
        } else {
            for twin in [first, second] {
                twin.settle(BoilerplateKind::Caption, TWINS, Confidence::High);
            }
        }
    }
}

const TWINS: &str = "line-twice";

impl Piece {
    fn is_twin(&self) -> bool {
        matches!(&self.verdict, Some(Verdict::Boilerplate(it)) if it.rule.as_str() == TWINS)
    }
}

/// A label stands over lines without a full stop, up to the next prose: `Read more` over headlines, `Topics`, behind
/// prose, over the names of topics.
fn settle_labelled(text: &str, scan: &Scan, pieces: &mut [Piece]) {
    let (mut under, mut left, mut behind_prose) = (BoilerplateKind::RelatedLink, 0, false);
    let mut rest = pieces;
    while let Some((piece, below)) = rest.split_first_mut() {
        // The headline stands over the byline, whatever label the page has above it.
        let heads = || below.first().is_some_and(Piece::is_masthead);
        match &piece.verdict {
            None if left > 0
                && !heads()
                && (is_labelled(under, piece) || is_kicker(scan, under, piece, below)) =>
            {
                left -= 1;
                piece.settle(under, "under-label", Confidence::Medium);
            }
            None => (left, behind_prose) = (0, true),
            Some(Verdict::Boilerplate(it)) => {
                if let Some(list) = list_under(text, piece, it.kind, behind_prose) {
                    (under, left) = list;
                } else if left == MOST_LINKS && it.kind.is_picture() {
                    // The label was that of a player or picture.
                    left = 0;
                }
            }
            Some(_) => {}
        }
        rest = below;
    }
}

/// What stands under a line if it is a label, and how many lines of it at most.
fn list_under(
    text: &str,
    piece: &Piece,
    kind: BoilerplateKind,
    behind_prose: bool,
) -> Option<(BoilerplateKind, usize)> {
    use BoilerplateKind::{Follow, RelatedLabel, RelatedLink, Tags};
    match kind {
        RelatedLabel => Some((RelatedLink, MOST_LINKS)),
        // `Tags: floods, rivers, Leedford` names them itself.
        Tags if behind_prose && piece.tally.words <= TAG_WORDS => Some((Tags, MOST_TAGS)),
        Follow if behind_prose && is_contact_label(text, piece) => Some((Follow, MOST_CONTACTS)),
        _ => None,
    }
}

/// Whether a line is no more than the label of those whom reporters may ask: `Media contacts:`.
fn is_contact_label(text: &str, piece: &Piece) -> bool {
    let label = piece.span.slice(text).trim_end_matches(':');
    let last = label.rsplit(' ').next().unwrap_or(label);
    piece.tally.words <= TAG_WORDS && is_one_of(last, &CONTACTS)
}

/// The answers of a poll stand under each other, under its question: `Yes`, `No`, `Not sure`.
fn settle_polls(text: &str, pieces: &mut [Piece]) {
    let is = |piece: &Piece, answer: &str| {
        piece.tally.words == 1 && piece.span.slice(text).eq_ignore_ascii_case(answer)
    };
    let Some(yes) = pieces.iter().position(|piece| is(piece, "yes")) else {
        return;
    };
    if !pieces.get(yes + 1).is_some_and(|piece| is(piece, "no")) {
        return;
    }
    let (above, answers) = pieces.split_at_mut(yes);
    let question = above
        .last_mut()
        .filter(|line| line.facts.end == End::Question);
    let (yes_and_no, more) = answers.split_at_mut(2);
    let more = more.iter_mut().take(MOST_ANSWERS);
    let more =
        more.take_while(|line| line.facts.end == End::Open && line.tally.words <= ANSWER_WORDS);
    for piece in question
        .into_iter()
        .chain(yes_and_no)
        .chain(more)
        .filter(|piece| !piece.is_settled())
    {
        piece.settle(BoilerplateKind::CommentNotice, "poll", Confidence::High);
    }
}

/// What is offered to subscribers stands under the offer, in phrases without a verb that tells: `Unlimited access to
/// all articles.`
fn settle_offered(text: &str, scan: &Scan, pieces: &mut [Piece]) {
    let mut left = 0;
    for piece in pieces {
        if piece.is_kind(BoilerplateKind::Paywall) {
            left = MOST_OFFERS;
        } else if left > 0 && !piece.is_settled() && is_offer(text, scan, piece) {
            left -= 1;
            piece.settle(BoilerplateKind::Paywall, "under-offer", Confidence::Medium);
        } else if !piece.is_boilerplate() {
            left = 0;
        }
    }
}

fn is_offer(text: &str, scan: &Scan, piece: &Piece) -> bool {
    let words = || piece.inside(scan).iter();
    let is_offered = |word: &Token| is_one_of(word.span().slice(text), &OFFERED);
    piece.tally.words <= OFFER_WORDS
        && !piece.has_quotation()
        && !words().any(told::is_finite)
        && words().any(is_offered)
}

/// Whether a line among links is a section's name or the first words of a headline, in capitals: `RIVER RISES` over
/// `Hamlet flees in boats`.
fn is_kicker(scan: &Scan, kind: BoilerplateKind, piece: &Piece, below: &[Piece]) -> bool {
    let links_on = |next: &Piece| !next.is_settled() && is_labelled(kind, next);
    kind == BoilerplateKind::RelatedLink
        && (1..=KICKER_WORDS).contains(&piece.tally.words)
        && piece.facts.end == End::Open
        && below.first().is_some_and(links_on)
        && piece
            .inside(scan)
            .iter()
            .all(|token| !token.is_wordlike() || token.is(Flags::ALL_CAPITALS))
}

fn is_labelled(kind: BoilerplateKind, piece: &Piece) -> bool {
    let words = piece.tally.words;
    if matches!(kind, BoilerplateKind::Tags | BoilerplateKind::Follow) {
        words <= TAG_WORDS && piece.facts.end == End::Open
    } else {
        LINK_WORDS.contains(&words) && matches!(piece.facts.end, End::Open | End::Question)
    }
}

//! Posts from social networks that stand in the text, known by their signature.
//!
//! ```text
//! post      = text signature            the signature may have a line of its own
//! signature = dash blanks author blanks "(" "@" handle ")" ( blanks date | end-of-line )
//! ```

use chrono::NaiveDate;
use nom::bytes::complete::{tag, take_till, take_while1};
use nom::combinator::{consumed, opt, verify};
use nom::sequence::{preceded, terminated};
use nom::{IResult, Parser};

use super::piece::{Piece, Verdict};
use crate::calendar::{DateOrder, date};
use crate::grammar::{blanks0, is_line_end};
use crate::scan::{Flags, Kind, Scan};
use crate::{Span, span};

/// A post from a social network: a dated statement of its author.
///
/// ```
/// let article = dateline::parse(
///     "The mayor spoke online.\n\nThe bridge is open again. — Jane Roe (@JaneRoe) May 3, 2024",
/// );
/// let post = article.blocks.iter().find_map(|block| block.post.as_ref()).ok_or("no post")?;
/// assert_eq!(article.text_of(post.text), Some("The bridge is open again."));
/// assert_eq!(article.text_of(post.author), Some("Jane Roe"));
/// assert_eq!(article.text_of(post.handle), Some("JaneRoe"));
/// assert_eq!(post.date.map(|date| date.to_string()).as_deref(), Some("2024-05-03"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Post {
    /// What was posted.
    pub text: Span,
    /// The author's name, as the signature gives it.
    pub author: Span,
    /// The account, without the `@`.
    pub handle: Span,
    /// The day, where the signature gives one.
    pub date: Option<NaiveDate>,
}

/// An author's name has at most so many tokens: the dash is looked for this far before the handle.
const LONGEST_NAME: u32 = 10;

/// The longest post, in bytes: 280 characters and a link or two.
const LONGEST_POST: usize = 360;

/// A line of its own may hold a longer one.
const LONGEST_LINE: usize = 900;

/// Line ends between a post and a signature on a line of its own: an empty line at most.
const MOST_BREAKS: u32 = 2;

/// Settles the pieces that are posts; what follows a signature on its line becomes a piece of its own.
pub(super) fn settle(text: &str, scan: &Scan, pieces: &mut Vec<Piece>) {
    let handles = scan
        .tokens
        .slice(0..scan.tokens.len())
        .iter()
        .any(|token| token.kind == Kind::Handle);
    if !handles {
        return;
    }
    let mut settled: Vec<Piece> = Vec::with_capacity(pieces.len());
    for mut piece in pieces.drain(..) {
        while let Some(signed) = find(text, scan, &piece) {
            let rest = signed.end..piece.tokens.end;
            let mut start = text_start(scan, &piece, signed.dash);
            let mut breaks = piece.breaks;
            if piece.tokens.start < start {
                settled.push(Piece::new(scan, piece.tokens.start..start, breaks));
                breaks = 0;
            } else if signed.dash == start {
                let Some(above) = take_above(scan, &mut settled, breaks) else {
                    break;
                };
                (start, breaks) = (above.tokens.start, above.breaks);
            }
            let mut post = Piece::new(scan, start..signed.end, breaks);
            let text = scan.tokens.span(start..signed.dash);
            post.verdict = Some(Verdict::Post(Post {
                text,
                ..signed.post
            }));
            settled.push(post);
            piece = Piece::new(scan, rest, 0);
        }
        if !piece.tokens.is_empty() {
            settled.push(piece);
        }
    }
    *pieces = settled;
}

/// Where in a piece the text of a post begins that is signed at a token. A post has a line of its own,
/// unless a paragraph was glued to it: then it takes in the sentences before its signature as far as a
/// post can reach, but none that reports or quotes.
fn text_start(scan: &Scan, piece: &Piece, dash: u32) -> u32 {
    let end = scan.tokens.at(dash).span().start();
    let length = |id: u32| end.saturating_sub(scan.tokens.at(id).span().start());
    if length(piece.tokens.start) <= LONGEST_LINE {
        return piece.tokens.start;
    }
    let (mut start, mut stop) = (dash, dash);
    for id in (piece.tokens.start..dash)
        .rev()
        .take_while(|id| length(*id) <= LONGEST_POST)
    {
        let before = id.checked_sub(1).map(|before| scan.tokens.at(before));
        if before.is_some_and(|before| before.is(Flags::SENTENCE_END)) {
            let sentence = Piece::new(scan, id..stop, 0);
            if sentence.reports_speech(scan) || sentence.has_quotation(scan) {
                break;
            }
            (start, stop) = (id, id);
        }
    }
    start
}

/// The text of the post whose signature has a line of its own: the line above, and one more where that
/// is a mere link.
fn take_above(scan: &Scan, settled: &mut Vec<Piece>, breaks: u32) -> Option<Piece> {
    let is_text = |piece: &mut Piece| !piece.is_settled() && !piece.reports_speech(scan);
    let above = settled.pop_if(|above| is_text(above) && breaks <= MOST_BREAKS)?;
    if above.facts.words > 1 {
        return Some(above);
    }
    settled
        .pop_if(|text| is_text(text) && above.breaks <= MOST_BREAKS)
        .or(Some(above))
}

/// A signature in a piece: the tokens at which it begins and after which it ends.
struct Signed {
    dash: u32,
    end: u32,
    post: Post,
}

fn find(text: &str, scan: &Scan, piece: &Piece) -> Option<Signed> {
    piece
        .tokens
        .clone()
        .filter(|&id| scan.tokens.at(id).kind == Kind::Handle)
        .find_map(|handle| {
            let earliest = handle.saturating_sub(LONGEST_NAME).max(piece.tokens.start);
            (earliest..handle)
                .rev()
                .find_map(|dash| signed_at(text, scan, piece, dash))
        })
}

fn signed_at(text: &str, scan: &Scan, piece: &Piece, dash: u32) -> Option<Signed> {
    let token = scan.tokens.at(dash);
    if !matches!(token.kind, Kind::Dash | Kind::Hyphen) {
        return None;
    }
    let rest = span::tail(text, token.span().end());
    let (after, (author, handle, date)) = signature(rest).ok()?;
    let end_byte = text.len() - after.len();
    let end = scan.tokens.first_from(end_byte);
    if date.is_none() && end < piece.tokens.end {
        return None;
    }
    let part = |part| Span::of_part(text, part);
    let post = Post {
        text: Span::default(),
        author: part(author),
        handle: part(handle),
        date,
    };
    Some(Signed { dash, end, post })
}

/// What follows the dash.
fn signature(input: &str) -> IResult<&str, (&str, &str, Option<NaiveDate>)> {
    let author = verify(take_till(|c| c == '(' || is_line_end(c)), |name: &str| {
        !name.trim().is_empty()
    });
    let handle = take_while1(|c: char| c.is_alphanumeric() || c == '_');
    let signature = (
        preceded(blanks0, author),
        terminated(preceded(tag("(@"), handle), tag(")")),
    );
    let dated = opt(preceded(blanks0, consumed(date(DateOrder::MonthFirst))));
    (signature, dated)
        .map(|((author, handle), dated)| (author.trim(), handle, dated.map(|(_, date)| date)))
        .parse(input)
}

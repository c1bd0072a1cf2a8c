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
use crate::scan::{Kind, Scan};
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
            let mut start = piece.tokens.start;
            let mut breaks = piece.breaks;
            if signed.dash == start {
                let Some(above) = take_above(&mut settled, breaks) else {
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

/// The text of the post whose signature has a line of its own: the line above, and one more where that
/// is a mere link.
fn take_above(settled: &mut Vec<Piece>, breaks: u32) -> Option<Piece> {
    let above = settled.pop_if(|above| !above.is_settled() && breaks <= MOST_BREAKS)?;
    if above.facts.words > 1 {
        return Some(above);
    }
    settled
        .pop_if(|text| !text.is_settled() && above.breaks <= MOST_BREAKS)
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

//! Posts from social networks that stand in the text, known by their signature.
//!
//! ```text
//! post      = text signature            the signature may have a line of its own
//! signature = dash blanks author blanks "(" "@" handle ")" ( blanks date | end-of-line )
//! ```

use std::ops::Range;

use chrono::NaiveDate;
use nom::bytes::complete::{tag, take_while_m_n, take_while1};
use nom::combinator::{consumed, opt, verify};
use nom::sequence::{preceded, terminated};
use nom::{IResult, Parser};

use super::piece::{Piece, Verdict};
use crate::calendar::{DateOrder, date};
use crate::grammar::{blanks0, is_line_end};
use crate::scan::{Flags, Kind, Scan, Token};
use crate::{BlockKind, Span, span};

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

/// An author's name has at most so many characters.
const LONGEST_AUTHOR: usize = 80;

/// The longest post, in tokens: 280 characters and a link or two. Tokens, not bytes: the ends of its lines
/// must not count.
const LONGEST_POST: u32 = 72;

/// A line of its own may hold a longer one, if nobody is quoted in it.
const LONGEST_LINE: u32 = 180;

/// Line ends between a post and a signature on a line of its own: an empty line at most.
const MOST_BREAKS: u32 = 2;

/// Settles the pieces that are posts; what follows a signature on its line becomes a piece of its own.
pub(super) fn settle(text: &str, scan: &Scan, pieces: &mut Vec<Piece>) {
    if scan.handles_in(&(0..scan.tokens.len())).is_empty() {
        return;
    }
    let mut settled: Vec<Piece> = Vec::with_capacity(pieces.len());
    for mut piece in pieces.drain(..) {
        // Where the part of the piece begins that is not settled yet.
        let (mut from, mut breaks) = (piece.tokens.start, piece.breaks);
        for &handle in scan.handles_in(&piece.tokens) {
            let Some(signed) = find(text, scan, from..piece.tokens.end, handle) else {
                continue;
            };
            if signed.dash == from {
                let Some(above) = take_above(scan, &mut settled, breaks) else {
                    // A signature without its post is no heading.
                    piece.verdict = Some(Verdict::Kind(BlockKind::Paragraph));
                    continue;
                };
                (from, breaks) = (above.tokens.start, above.breaks);
            }
            let start = text_start(scan, from, signed.dash);
            if from < start {
                settled.push(Piece::new(scan, from..start, breaks));
                breaks = 0;
            }
            let mut post = Piece::new(scan, start..signed.end, breaks);
            let text = scan.tokens.span(start..signed.dash);
            post.verdict = Some(Verdict::Post(Box::new(Post {
                text,
                ..signed.post
            })));
            settled.push(post);
            (from, breaks) = (signed.end, 0);
        }
        if from == piece.tokens.start {
            settled.push(piece);
        } else if from < piece.tokens.end {
            settled.push(Piece::new(scan, from..piece.tokens.end, breaks));
        }
    }
    *pieces = settled;
}

/// Where the text of a post begins that is signed at `dash` and has a line of its own from `from`, unless
/// a paragraph is glued to it: then it takes in the last sentence, and those before as far as a post can
/// reach, but none that reports or quotes.
fn text_start(scan: &Scan, from: u32, dash: u32) -> u32 {
    let line = Piece::new(scan, from..dash, 0);
    let longest = if line.has_quotation() {
        LONGEST_POST
    } else {
        LONGEST_LINE
    };
    if dash - from <= longest {
        return from;
    }
    let after_sentence = |id: &u32| {
        let before = id.checked_sub(1).map(|before| scan.tokens.at(before));
        before.is_some_and(|before| before.is(Flags::SENTENCE_END))
    };
    let mut starts = (from + 1..dash).rev().filter(after_sentence);
    let Some(mut start) = starts.next() else {
        return from;
    };
    for id in starts.take_while(|id| dash - id <= LONGEST_POST) {
        let sentence = Piece::new(scan, id..start, 0);
        if sentence.reports_speech() || sentence.has_quotation() {
            break;
        }
        start = id;
    }
    start
}

/// The text of the post whose signature has a line of its own: the line above, and one more where that
/// is a mere link.
fn take_above(scan: &Scan, settled: &mut Vec<Piece>, breaks: u32) -> Option<Piece> {
    let is_text =
        |piece: &mut Piece| !piece.is_settled() && !piece.reports_speech() && !quotes(scan, piece);
    let above = settled.pop_if(|above| is_text(above) && breaks <= MOST_BREAKS)?;
    if above.tally.words > 1 {
        return Some(above);
    }
    settled
        .pop_if(|text| is_text(text) && above.breaks <= MOST_BREAKS)
        .or(Some(above))
}

/// Whether a line ends with what it quotes behind a colon: `She tweeted: ‘It is open.’` is the article's own.
fn quotes(scan: &Scan, line: &Piece) -> bool {
    let tokens = line.inside(scan);
    let is_mark = |token: &Token| matches!(token.kind, Kind::Quote(..));
    let introduced = |pair: &[Token]| {
        let [before, mark] = pair else { return false };
        before.kind == Kind::Colon && is_mark(mark)
    };
    tokens.last().is_some_and(is_mark) && tokens.windows(2).any(introduced)
}

/// A signature in a piece: the tokens at which it begins and after which it ends.
struct Signed {
    dash: u32,
    end: u32,
    post: Post,
}

/// The signature around a handle, among some tokens.
fn find(text: &str, scan: &Scan, tokens: Range<u32>, handle: u32) -> Option<Signed> {
    let earliest = handle.saturating_sub(LONGEST_NAME).max(tokens.start);
    (earliest..handle)
        .rev()
        .find_map(|dash| signed_at(text, scan, tokens.end, dash))
}

fn signed_at(text: &str, scan: &Scan, last: u32, dash: u32) -> Option<Signed> {
    let token = scan.tokens.at(dash);
    if !matches!(token.kind, Kind::Dash | Kind::Hyphen) {
        return None;
    }
    let rest = span::tail(text, token.span().end());
    let (after, (author, handle, date)) = signature(rest).ok()?;
    let end = scan.tokens.first_from(text.len() - after.len());
    if end > last || date.is_none() && end < last {
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
    let name = take_while_m_n(1, LONGEST_AUTHOR, |c| c != '(' && !is_line_end(c));
    let author = verify(name, |name: &str| !name.trim().is_empty());
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

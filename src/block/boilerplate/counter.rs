//! Lines that count: how long the article takes to read, which picture of how many this is, how many shared it.
//!
//! ```text
//! read-time = label [":"] blanks minutes end | minutes [ "-" | blanks ] [ "to" blanks ] ( "read" | "listen" ) end
//!           | number blanks ( "min" | "mins" ) end
//! minutes   = number [ "-" | blanks ] minute
//! label     = "reading time" | "read time" | "estimated reading time"
//! minute    = "min" | "mins" | "minute" | "minutes"
//! duration  = [ ( "duration" | "listen" ) blanks [ ( "|" | ":" ) blanks ] ] clock [ blanks "/" blanks clock ] end
//! clock     = 1-2digits ":" 2digits [ ":" 2digits ]
//! gallery   = things blanks number blanks ( "of" | "/" ) blanks number end
//!           | number blanks ( "of" | "/" ) blanks number end
//!           | ( "view" | "see" ) blanks [ "all" blanks ] number blanks things end
//! things    = ( "image" | "photo" | "picture" | "slide" | "list" ) [ "s" ]
//! reaction  = number [ "k" ] blanks noun [ blanks "(" anything ")" ] end | noun [":"] blanks "(" number ")" end
//! noun      = "share" | "shares" | "comment" | "comments" | "likes" | "views" | "reactions"
//! ```

use nom::branch::alt;
use nom::bytes::complete::{is_not, tag, tag_no_case, take_while_m_n};
use nom::character::complete::{digit1, one_of};
use nom::combinator::{eof, opt, peek, value};
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser};

use super::super::piece::Piece;
use super::BoilerplateKind;
use crate::Confidence;
use crate::grammar::{blanks0, blanks1, word_end};

/// No form has more words.
const MOST_WORDS: u32 = 8;

/// Settles a piece that counts.
pub(super) fn settle(text: &str, piece: &mut Piece) {
    if piece.tally.words > MOST_WORDS || !piece.has_number() {
        return;
    }
    let line = piece
        .span
        .slice(text)
        .trim_start_matches(|c: char| !c.is_alphanumeric());
    if read_time(line).is_ok() {
        piece.settle(BoilerplateKind::ReadTime, "read-time", Confidence::High);
    } else if gallery(line).is_ok() {
        piece.settle(
            BoilerplateKind::MediaControl,
            "gallery-count",
            Confidence::High,
        );
    } else if duration(line).is_ok() {
        piece.settle(BoilerplateKind::MediaControl, "duration", Confidence::High);
    } else if let Ok((_, kind)) = reaction(line) {
        piece.settle(kind, "reaction-count", Confidence::High);
    }
}

/// `1.2k shares`, `Comments: (14)`.
fn reaction(line: &str) -> IResult<&str, BoilerplateKind> {
    let shares = alt((
        tag_no_case("shares"),
        tag_no_case("share"),
        tag_no_case("likes"),
        tag_no_case("views"),
        tag_no_case("reactions"),
    ));
    let comments = alt((tag_no_case("comments"), tag_no_case("comment")));
    let mut noun = alt((
        value(BoilerplateKind::SocialShare, shares),
        value(BoilerplateKind::CommentNotice, comments),
    ));
    let number = || (digit1, opt((one_of(".,"), digit1)), opt(one_of("kK")));
    let (rest, counted) = opt((number(), blanks1)).parse(line)?;
    let verb = alt((
        tag_no_case("view"),
        tag_no_case("show"),
        tag_no_case("read"),
    ));
    let (rest, _) = opt((verb, blanks1)).parse(rest)?;
    let (rest, kind) = noun.parse(rest)?;
    let new = (blanks1, tag("("), is_not(")"), tag(")"), eof).map(|_| ());
    let mut count = (opt(tag(":")), blanks0, tag("("), number(), tag(")"), eof).map(|_| ());
    let end = eof.map(|_: &str| ());
    let (rest, ()) = if counted.is_some() {
        alt((end, new)).parse(rest)?
    } else {
        count.parse(rest)?
    };
    Ok((rest, kind))
}

fn read_time(line: &str) -> IResult<&str, ()> {
    let label = (
        opt((tag_no_case("estimated"), blanks1)),
        alt((tag_no_case("reading time"), tag_no_case("read time"))),
    );
    let label = (label, delimited(blanks0, opt(tag(":")), blanks0));
    let joint = || alt((tag("-"), tag("–"), blanks0));
    let short = || alt((tag_no_case("mins"), tag_no_case("min")));
    let long = || alt((tag_no_case("minutes"), tag_no_case("minute")));
    let minutes = || (digit1, joint(), alt((long(), short()))).map(|_| ());
    let labelled = (label, minutes(), word_end).map(|_| ());
    let verb = alt((tag_no_case("read"), tag_no_case("listen")));
    let to = opt((tag_no_case("to"), blanks1));
    let closed = (minutes(), joint(), to, verb).map(|_| ());
    let bare = (digit1, blanks0, short(), peek(eof)).map(|_| ());
    terminated(alt((labelled, closed, bare)), (opt(one_of(".")), eof)).parse(line)
}

/// `0:45`, `Duration 2:01`; a clock has two digits for its hour, or says which half of the day it means.
fn duration(line: &str) -> IResult<&str, ()> {
    let label = alt((tag_no_case("duration"), tag_no_case("listen")));
    let label = (label, blanks0, opt(one_of("|:")), blanks0);
    let two = || take_while_m_n(2, 2, |c: char| c.is_ascii_digit());
    let minutes = || take_while_m_n(1, 2, |c: char| c.is_ascii_digit());
    let clock = || (minutes(), tag(":"), two(), opt((tag(":"), two())));
    let of = (blanks0, tag("/"), blanks0, clock());
    let clocks = (clock(), opt(of), eof).map(|_| ());
    let unit = |name| (tag_no_case(name), opt(tag("s")), blanks1);
    // As it is read out, the short form glued to it.
    let told = (
        digit1,
        blanks1,
        unit("minute"),
        digit1,
        blanks1,
        tag("second"),
    )
        .map(|_| ());
    (opt(label), alt((clocks, told))).map(|_| ()).parse(line)
}

fn gallery(line: &str) -> IResult<&str, ()> {
    let of = || delimited(blanks0, tag_no_case("of"), blanks0);
    let over = delimited(blanks0, tag("/"), blanks0);
    let named = (things, preceded(blanks1, digit1), alt((of(), over)), digit1).map(|_| ());
    let bare = (
        digit1,
        alt((of(), delimited(blanks0, tag("/"), blanks0))),
        digit1,
    )
        .map(|_| ());
    let all = opt((blanks1, tag_no_case("all")));
    let view = alt((tag_no_case("view"), tag_no_case("see")));
    let shown = (
        view,
        all,
        preceded(blanks1, digit1),
        preceded(blanks1, things),
    )
        .map(|_| ());
    terminated(alt((named, bare, shown)), eof).parse(line)
}

fn things(line: &str) -> IResult<&str, ()> {
    let thing = alt((
        tag_no_case("image"),
        tag_no_case("photo"),
        tag_no_case("picture"),
        tag_no_case("slide"),
        tag_no_case("list"),
    ));
    (thing, opt(tag_no_case("s"))).map(|_| ()).parse(line)
}

//! Which tokens are quotation marks, and which way they face: apostrophes, feet and inches told apart.

use std::ops::Range;

use super::page::Page;
use crate::scan::{Flags, Kind, Side, Weight};

/// A quotation mark.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    pub(super) token: u32,
    pub(super) weight: Weight,
    pub(super) shape: Shape,
    pub(super) face: Face,
}

/// How a mark is written. A straight quotation may hold a curly one, and the other way round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Straight,
    Curly,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Face {
    Open,
    Close,
    /// Closes if nothing better follows: the apostrophe of `the boys’ turn`, the inches of `5" wide`, look like
    /// closing marks.
    CloseLast,
    /// Closes where something is open, opens elsewhere.
    Either,
}

/// Words that lose their beginning to an apostrophe.
const CLIPPED: &[&str] = &[
    "bout", "cause", "cos", "cuz", "em", "ere", "n", "nam", "nuff", "round", "scuse", "til",
    "till", "tis", "twas", "un",
];

/// A tag (`<tweet id="1">`) has at most so many tokens.
const LONGEST_TAG: u32 = 40;

/// Puts the marks of a passage into `marks`; `tokens` are those that may be marks.
pub(super) fn find(page: &Page<'_>, passage: &Range<u32>, tokens: &[u32], marks: &mut Vec<Mark>) {
    marks.clear();
    let mut tag_end = 0;
    for &id in tokens {
        match page.at(id).kind {
            Kind::Quote(weight, side) if id >= tag_end => {
                let edge = Edge::of(page, passage, id);
                if let Some(face) = face(page, id, weight, side, &edge) {
                    let shape = shape(page.words(id));
                    marks.push(Mark {
                        token: id,
                        weight,
                        shape,
                        face,
                    });
                }
            }
            Kind::Symbol if page.words(id) == "<" => tag_end = end_of_tag(page, id),
            _ => {}
        }
    }
}

/// What stands beside a mark: the kinds of its neighbours, [`Kind::End`] at the passage's edges.
struct Edge {
    before: Kind,
    after: Kind,
    /// White space, or the passage's edge.
    space_before: bool,
    space_after: bool,
}

impl Edge {
    fn of(page: &Page<'_>, passage: &Range<u32>, id: u32) -> Self {
        let first = id == passage.start;
        let last = id + 1 >= passage.end;
        let kind = |edge, kind| if edge { Kind::End } else { kind };
        Self {
            before: kind(first, page.before(id).kind),
            after: kind(last, page.at(id + 1).kind),
            space_before: first || page.at(id).is(Flags::SPACED),
            space_after: last || page.at(id + 1).is(Flags::SPACED),
        }
    }

    fn is_behind_word(&self) -> bool {
        self.before == Kind::Word
    }

    fn is_behind_number(&self) -> bool {
        self.before == Kind::Number
    }
}

fn face(page: &Page<'_>, id: u32, weight: Weight, side: Side, edge: &Edge) -> Option<Face> {
    match weight {
        Weight::Double => double(page, id, side, edge),
        Weight::Single => single(page, id, side, edge),
    }
}

/// Which way a double mark faces. White space contradicts the shape where keyboards and editors went wrong.
fn double(page: &Page<'_>, id: u32, side: Side, edge: &Edge) -> Option<Face> {
    let attribute = !edge.space_before && page.words(id.saturating_sub(1)) == "=";
    if attribute {
        return None;
    }
    let opens = edge.space_before && !edge.space_after;
    let closes = !edge.space_before && edge.space_after;
    Some(match side {
        Side::Open if closes && !opens_tightly(page, id) => Face::Either,
        Side::Open => Face::Open,
        Side::Close if opens => Face::Either,
        Side::Close if edge.is_behind_number() && is_small_word(page, id + 1) => Face::CloseLast,
        Side::Close => Face::Close,
        Side::Unsure => Face::Either,
    })
}

fn is_small_word(page: &Page<'_>, id: u32) -> bool {
    let token = page.at(id);
    token.kind == Kind::Word && !token.is(Flags::CAPITAL)
}

/// Whether the token before is one behind which a mark opens without white space.
fn opens_tightly(page: &Page<'_>, id: u32) -> bool {
    matches!(
        page.before(id).kind,
        Kind::Dash | Kind::Hyphen | Kind::Bracket(_) | Kind::Colon
    )
}

/// Which way a single mark faces, unless it is an apostrophe.
fn single(page: &Page<'_>, id: u32, side: Side, edge: &Edge) -> Option<Face> {
    let inside = !edge.space_before && !edge.space_after;
    let joins = edge.is_behind_word() || edge.is_behind_number() || page.is_any(id + 1, &["s"]);
    if inside && matches!(edge.after, Kind::Word | Kind::Number) && joins {
        return None;
    }
    let clipped = !edge.space_after && is_clipped(page, id + 1);
    let behind_clipped = edge.is_behind_word()
        && page.is_any(id - 1, &["n"])
        && matches!(page.before(id - 1).kind, Kind::Quote(Weight::Single, _));
    if clipped && edge.space_before || behind_clipped {
        return None;
    }
    let closes = edge.is_behind_word() && is_possessive(page, id - 1) && edge.space_after;
    match side {
        Side::Open => Some(Face::Open),
        Side::Close if edge.space_before && !edge.space_after => None,
        Side::Close if closes && page.at(id + 1).kind == Kind::Word => Some(Face::CloseLast),
        Side::Close => Some(Face::Close),
        Side::Unsure if edge.space_before && edge.space_after => None,
        Side::Unsure => Some(Face::Either),
    }
}

/// `em`, `til`, or a year without its century.
fn is_clipped(page: &Page<'_>, id: u32) -> bool {
    match page.at(id).kind {
        Kind::Word => page.is_any(id, CLIPPED),
        Kind::Number => page.words(id).len() == 2,
        _ => false,
    }
}

/// `boys’`, and `goin’` as well.
fn is_possessive(page: &Page<'_>, id: u32) -> bool {
    let word = page.words(id);
    word.ends_with(['s', 'S', 'z', 'x']) || word.ends_with("in")
}

fn shape(mark: &str) -> Shape {
    match mark.as_bytes() {
        [b'"' | b'\'' | b'`', ..] => Shape::Straight,
        [b'&', ..] if ["&quot;", "&#34;", "&#39;", "&apos;"].contains(&mark) => Shape::Straight,
        _ => Shape::Curly,
    }
}

/// The token behind a tag that begins at `id`; `id` itself where none does.
fn end_of_tag(page: &Page<'_>, id: u32) -> u32 {
    if page.at(id + 1).is(Flags::SPACED) {
        return id;
    }
    let mut ids = id + 1..id.saturating_add(LONGEST_TAG);
    // No tag has the beginning of another one in it.
    let edge =
        ids.find(|&id| page.at(id).kind == Kind::Symbol && matches!(page.words(id), "<" | ">"));
    edge.filter(|&edge| page.words(edge) == ">").unwrap_or(id)
}

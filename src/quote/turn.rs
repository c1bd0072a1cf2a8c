//! Transcripts and interviews: a paragraph that opens with who speaks, and a colon.
//!
//! ```text
//! turn  = label ":" words ;                 all of a paragraph
//! label = mention [ mark capitals ] | "Q" | "A" ;
//! ```

use std::ops::Range;

use super::page::Page;
use crate::BlockKind;
use crate::block::Passage;
use crate::name::Form;
use crate::scan::{Class, Flags, Kind, Token};

/// The colon behind a label is among so many tokens: `PROF. JANE ROE, UNIVERSITY OF LEEDFORD:`.
const LONGEST_LABEL: u32 = 12;

/// Fewer turns in which somebody speaks for themselves or asks are no conversation: lists of people have labels, too.
const LEAST_TURNS: usize = 2;

/// What is said in each passage that is a turn, in order.
pub(super) fn turns(page: &Page<'_>) -> Vec<(usize, Range<u32>)> {
    let all = page.passages().iter().enumerate();
    let turns: Vec<_> = all
        .filter_map(|(index, passage)| Some((index, turn(page, passage)?)))
        .collect();
    let spoken = turns.iter().filter(|(_, words)| is_spoken(page, words));
    if spoken.take(LEAST_TURNS).count() < LEAST_TURNS {
        return Vec::new();
    }
    turns
}

/// The words behind a label.
fn turn(page: &Page<'_>, passage: &Passage) -> Option<Range<u32>> {
    let Range { start, end } = passage.tokens;
    // Labels have no small words: most paragraphs are told by their second one.
    let in_label = |token: &Token| token.is(Flags::CAPITAL) || !token.is_wordlike();
    if !in_label(page.at(start + 1)) || passage.kind != BlockKind::Paragraph {
        return None;
    }
    let mut near = start + 1..end.min(start + LONGEST_LABEL);
    let stop = near.find(|&id| page.at(id).kind == Kind::Colon || !in_label(page.at(id)))?;
    let colon = Some(stop).filter(|&id| page.at(id).kind == Kind::Colon)?;
    let words = colon + 1..end;
    let first = page.at(words.start);
    let utters = first.is_wordlike() && (first.is(Flags::CAPITAL) || first.kind == Kind::Number);
    (utters && words.len() > 1 && is_label(page, start..colon)).then_some(words)
}

/// Whether words name who speaks: `Jane Roe`, `JANE ROE, HOST`, or whether it is the one who asks (`Q`) or answers.
fn is_label(page: &Page<'_>, words: Range<u32>) -> bool {
    if words.len() == 1 && page.is_any(words.start, &["q", "a"]) {
        return true;
    }
    let Some(mention) = page.mention(words.start) else {
        return false;
    };
    let told = |id: u32| {
        let token = page.at(id);
        !token.is_wordlike() || token.is(Flags::ALL_CAPITALS)
    };
    let somebody = page.is_human(mention) || page.form(mention) == Some(Form::Role);
    somebody && (page.tokens_of(mention).end..words.end).all(told)
}

/// Whether somebody speaks for themselves, to somebody, or asks.
fn is_spoken(page: &Page<'_>, words: &Range<u32>) -> bool {
    const SELF: &[&str] = &["i", "me", "my", "our", "we", "you", "your"];
    let mut ids = words.clone().take(FIRST_WORDS);
    page.before(words.end).kind == Kind::Question
        || ids.any(|id| page.at(id).class.has(Class::FUNCTION) && page.is_any(id, SELF))
}

/// Who speaks says so among so many tokens.
const FIRST_WORDS: usize = 60;

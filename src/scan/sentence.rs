//! Where sentences end.
//!
//! A mark that can end a sentence does so unless what stands before it (a title, an initial, an
//! abbreviation, `No.`) or after it (a small letter, a comma) says that the sentence goes on. Looks at
//! one token on each side of the mark and its closing quotation marks and brackets.

use super::Class;
use super::token::{Bracket, Flags, Kind, Side, Token, Weight};

/// The last token of every sentence of a line, closing marks included. The marks are the tokens that can end
/// one: a full stop, `!`, `?`, an ellipsis, or dotted letters, whose last dot may be one.
pub(super) fn ends(line: &[Token], marks: impl Iterator<Item = u32>) -> impl Iterator<Item = u32> {
    let token = |at: u32| line.get(at as usize);
    let mut from = 0;
    marks.filter_map(move |at| {
        let mark = token(at).filter(|_| at >= from)?;
        let last = last_closer(line, at);
        from = last + 1;
        let before = line.get(..at as usize).unwrap_or_default();
        ends_at(before, mark, token(last + 1), last > at).then_some(last)
    })
}

/// The last of the marks that belong to the end at `at`: further terminals, and what they close.
fn last_closer(line: &[Token], at: u32) -> u32 {
    let mut last = at;
    while let Some(next) = line.get(last as usize + 1) {
        let tight = !next.is(Flags::SPACED);
        let belongs = match next.kind {
            // A curly closer belongs even behind a blank.
            Kind::Quote(Weight::Double, Side::Close) => true,
            Kind::Quote(_, Side::Close | Side::Unsure) | Kind::Bracket(Bracket::Close) => tight,
            _ => tight && next.is_terminal(),
        };
        if !belongs {
            break;
        }
        last += 1;
    }
    last
}

fn ends_at(before: &[Token], mark: &Token, next: Option<&Token>, closed: bool) -> bool {
    let Some(next) = next else { return true };
    if !can_open(mark, next) {
        return false;
    }
    if closed
        || matches!(
            mark.kind,
            Kind::Exclamation | Kind::Question | Kind::Ellipsis
        )
    {
        return true;
    }
    // A word that holds English together begins a sentence when it has a capital.
    let opens =
        next.class.has(Class::FUNCTION) && next.is(Flags::CAPITAL) && !next.is(Flags::ALL_CAPITALS);
    if mark.is(Flags::DOTTED) {
        return after_abbreviation(mark.class, next, opens);
    }
    let Some((word, before)) = before.split_last() else {
        return true;
    };
    if word.kind != Kind::Word || mark.is(Flags::SPACED) {
        return true;
    }
    if word.class.has(Class::BEFORE_NAME) && word.is(Flags::CAPITAL) {
        return false;
    }
    if word.class.has(Class::BEFORE_NUMBER) {
        return next.kind != Kind::Number;
    }
    if word.class.has(Class::ABBREVIATION.with(Class::HALF_DAY)) {
        return after_abbreviation(word.class, next, opens);
    }
    // `In 4K`, `40C`.
    let is_unit = || {
        let is_number = before.last().is_some_and(|it| it.kind == Kind::Number);
        is_number && !word.is(Flags::SPACED)
    };
    let is_initial = word.span().len() == 1 && word.is(Flags::CAPITAL) && !is_unit();
    !is_initial || opens
}

/// Whether a sentence ends with an abbreviation: `at 6 p.m. Police said` but `at 6 p.m. Friday`.
fn after_abbreviation(class: Class, next: &Token, opens: bool) -> bool {
    if class.has(Class::HALF_DAY) {
        return !next.class.has(Class::CALENDAR) && !next.is(Flags::ALL_CAPITALS);
    }
    opens || matches!(next.kind, Kind::Quote(_, Side::Open))
}

/// Whether a sentence can begin with `next`, after `mark`.
fn can_open(mark: &Token, next: &Token) -> bool {
    if !next.is(Flags::SPACED) {
        // Scrapers glue sentences together (`the end.The next`); `example.com` and `3.x` are no ends.
        let glued =
            mark.kind != Kind::Ellipsis && next.is(Flags::CAPITAL) && !next.is(Flags::ALL_CAPITALS);
        return glued && !mark.is(Flags::DOTTED)
            || next.kind == Kind::Quote(Weight::Double, Side::Open);
    }
    match next.kind {
        Kind::Word => next.is(Flags::CAPITAL),
        Kind::Number | Kind::Bullet | Kind::Symbol | Kind::Handle | Kind::Link => true,
        Kind::Quote(_, side) => side != Side::Close,
        Kind::Bracket(bracket) => bracket == Bracket::Open,
        Kind::Dash | Kind::Hyphen => mark.kind == Kind::Stop,
        _ => false,
    }
}

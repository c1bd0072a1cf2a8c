//! The words of a name: its first and last one, its initials.

use std::ops::Range;

use super::page::Page;
use super::run::WITH_NICKNAME;
use crate::scan::{Class, Flags, Kind};
use crate::word_table::Key;

/// Letters that stand for a longer word: `the Met`, `the Fed`.
pub(super) const CLIPPED: usize = 3;

/// The last word of a name, hyphened ones whole; what stands behind it in a family is none.
#[inline]
pub(super) fn last_word(page: Page<'_>, mut core: Range<u32>) -> Range<u32> {
    if core.len() > 2 && is_generation(page, core.end - 1) {
        core.end -= 1;
    }
    let mut start = core.end.saturating_sub(1).max(core.start);
    while start >= core.start + 2 && is_tight_hyphen(page, start - 1) {
        start -= 2;
    }
    // `van Roe` is one surname.
    while start > core.start && page.at(start - 1).class.has(Class::PARTICLE) {
        start -= 1;
    }
    start..core.end
}

/// Who of a family bears a name: `John Roe Jr`.
fn is_generation(page: Page<'_>, last: u32) -> bool {
    matches!(page.bytes(last), b"Jr" | b"Sr" | b"II" | b"III")
}

/// The first word of a name, hyphened ones whole.
pub(super) fn first_word(page: Page<'_>, core: Range<u32>) -> Range<u32> {
    let mut end = core.start + 1;
    while end + 1 < core.end && is_tight_hyphen(page, end) {
        end += 2;
    }
    core.start..end
}

/// `Rashid`, as which `al-Rashid` is told of too.
pub(super) fn without_article(page: Page<'_>, surname: Range<u32>) -> Option<Range<u32>> {
    let article = surname.len() > 2
        && page.at(surname.start).class.has(Class::PARTICLE)
        && is_tight_hyphen(page, surname.end - 2);
    article.then(|| surname.end - 1..surname.end)
}

/// The nickname in a name: `Roz` in `Rosa “Roz” Roe`.
pub(super) fn nickname(page: Page<'_>, core: Range<u32>) -> Option<Range<u32>> {
    if core.len() < WITH_NICKNAME {
        return None;
    }
    let mut marks = core.filter(|&at| matches!(page.at(at).kind, Kind::Quote(..)));
    let (open, close) = (marks.next()?, marks.next()?);
    Some(open + 1..close)
}

fn is_tight_hyphen(page: Page<'_>, at: u32) -> bool {
    let token = page.at(at);
    token.kind == Kind::Hyphen && !token.is(Flags::SPACED)
}

/// `IOPC` for `Independent Office for Police Conduct`; none of one letter, nor of more than a key has, nor for what has
/// initials in it (`US Senate`).
pub(super) fn initials(page: Page<'_>, core: Range<u32>) -> Option<Key> {
    let mut initials = Key::default();
    if page.at(core.start).is(Flags::ALL_CAPITALS) {
        return None;
    }
    let words = core.filter(|&at| page.at(at).is(Flags::CAPITAL));
    let mut letters = words.filter_map(|at| page.word(at).chars().next());
    let mut length = 0;
    letters.try_for_each(|letter| {
        let room = initials.get_mut(length..length + letter.len_utf8())?;
        length += letter.encode_utf8(room).len();
        Some(())
    })?;
    (length > 1).then_some(initials)
}

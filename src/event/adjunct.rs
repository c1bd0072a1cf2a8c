//! What stands before a subject and is none of it: `On Monday,`, `a day after`, `at least`.

use std::ops::Range;

use super::phrase::Phrases;
use super::sentence::{Sentence, is_closed};
use crate::scan::{Class, Closed, Kind, Link, Token};

/// Prepositions that say of a number that it is not exact.
const ROUGHLY: [&str; 4] = ["about", "around", "over", "under"];

/// Words that lead on to a noun as a preposition does: `Following the crash,`, `Prior to that,`.
const LEADING_ON: [&str; 11] = [
    "based",
    "compared",
    "considering",
    "depending",
    "due",
    "excluding",
    "following",
    "given",
    "owing",
    "prior",
    "thanks",
];

/// Adverbs by themselves, which may as well tell more of a noun: `Overall,` and `the overall cost`.
const BY_THEMSELVES: [&str; 6] = ["far", "first", "further", "overall", "second", "well"];

impl Phrases<'_> {
    /// Leaves out the word behind how long after or before something was: `a day after forecasters warned`.
    pub(super) fn behind_length(&self, mut region: Range<u32>) -> Range<u32> {
        let first = region.start;
        if self.sentence.link(first) == Link::TEMPORAL
            && self
                .days
                .covers(self.sentence.at(first.wrapping_sub(1)).span())
        {
            region.start += 1;
        }
        region
    }

    /// Leaves out what opens a clause before its subject: `On Monday,`, `Last week`, `that`.
    pub(super) fn without_adjunct(&self, mut region: Range<u32>) -> Range<u32> {
        let is_lead = |id: u32| {
            let token = self.sentence.at(id);
            match token.kind {
                Kind::Comma | Kind::Colon | Kind::Semicolon | Kind::Dash | Kind::Quote(..) => true,
                Kind::Word => match token.class.link() {
                    Link::PREPOSITION | Link::LOCATIVE | Link::TEMPORAL => {
                        self.days.covers(self.sentence.at(id + 1).span())
                    }
                    Link::NONE => {
                        self.days.covers(token.span())
                            || !token.class.is_determiner()
                                && (self.sentence.is_adverb(token) || self.is_opening_adverb(id))
                    }
                    _ => true,
                },
                _ => self.days.covers(token.span()),
            }
        };
        while region.start < region.end && is_lead(region.start) {
            region.start += 1;
        }
        let bound = bound(self.sentence, region.start);
        if bound > 0 {
            region.start += bound;
        } else if self.leads_on(region.start) {
            let is_comma = |id: &u32| self.sentence.at(*id).kind == Kind::Comma;
            let comma = region.clone().find(is_comma);
            region.start = comma.map_or(region.start, |comma| comma + 1);
        }
        region
    }

    /// Whether a preposition opens a region, or what stands for one: `Following the crash,`, `Hours before the vote,`.
    fn leads_on(&self, first: u32) -> bool {
        let sentence = self.sentence;
        let behind = first + 1 + u32::from(sentence.is_closed(first, Closed::DETERMINER));
        sentence.is_preposition(first)
            || sentence.link(behind) == Link::TEMPORAL
                && sentence.at(behind - 1).class.has(Class::IN_TIME)
            || !sentence.at(first).class.has(Class::FUNCTION) && sentence.is_any(first, &LEADING_ON)
    }

    /// Whether its place is all that tells a word from an adverb: `Similarly, a man`, `Eventually the men`.
    fn is_opening_adverb(&self, id: u32) -> bool {
        let is_parted = self.sentence.at(id + 1).kind == Kind::Comma;
        let is_in_ly = || {
            self.sentence.ends_with(id, b"ly") && !self.sentence.is_noun_in_ly(self.sentence.at(id))
        };
        (is_parted && self.sentence.is_any(id, &BY_THEMSELVES)
            || (is_parted || self.sentence.is_closed(id + 1, Closed::DETERMINER)) && is_in_ly())
            && self.sentence.mention_at(id).is_none()
    }
}

/// The length of what says of a number that it is a bound, or not exact: `at least five people`, `about 200 people`, `no
/// fewer than 40 people`.
#[inline]
pub(super) fn bound(sentence: &Sentence<'_>, first: u32) -> u32 {
    if is_closed(sentence.at(first), Closed::NEGATION) {
        let behind = bound_of_number(sentence, first + 1);
        return behind + u32::from(behind > 0);
    }
    bound_of_number(sentence, first)
}

#[inline]
fn bound_of_number(sentence: &Sentence<'_>, first: u32) -> u32 {
    let second = sentence.at(first + 1);
    let opens = Closed::DETERMINER.with(Closed::SUBJECT);
    let is_small = second.class.has(Class::FUNCTION) && !second.class.closed().has(opens);
    if is_small || second.kind == Kind::Number {
        length_of_bound(sentence, first, second)
    } else {
        0
    }
}

// Few sentences have a number there, or a second small word that opens no phrase.
#[inline(never)]
fn length_of_bound(sentence: &Sentence<'_>, first: u32, second: &Token) -> u32 {
    if second.kind == Kind::Number {
        return u32::from(sentence.is_any(first, &ROUGHLY));
    }
    let before: &[&str] = match sentence.bytes(second) {
        b"as" => &["many"],
        b"least" => &["at"],
        b"than" => &["fewer", "less", "more"],
        b"to" => &["up"],
        _ => return 0,
    };
    2 * u32::from(sentence.is_any(first, before))
}

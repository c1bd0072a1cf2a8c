//! How far a noun phrase goes: `three of the oldest houses`, `a school bursar`, `the man and the boy`.

use std::ops::Range;

use super::phrase::{Phrases, Words};
use super::sentence::Sentence;
use crate::name::{Form, NounPhrase};
use crate::scan::{Class, Closed, Flags, Kind, Link, Open, Token};
use crate::span::narrow;

/// No noun phrase without a mention is longer, in tokens: `three of the oldest houses in the street`.
pub(super) const LONGEST_PHRASE: u32 = 8;

/// So many nouns stand at most behind one that only tells more of them.
const MOST_BEHIND: usize = 3;

/// Words before `of` that say how many.
const QUANTITIES: [&str; 24] = [
    "all",
    "any",
    "both",
    "dozens",
    "each",
    "eight",
    "five",
    "four",
    "half",
    "hundreds",
    "many",
    "most",
    "neither",
    "nine",
    "none",
    "one",
    "seven",
    "several",
    "six",
    "some",
    "ten",
    "thousands",
    "three",
    "two",
];

/// Nouns that tell behind an article how many of something there are. `The number of houses` is no houses.
const AMOUNTS: [&str; 14] = [
    "bulk", "couple", "dozen", "group", "handful", "lot", "majority", "minority", "pair",
    "quarter", "series", "string", "third", "total",
];

/// What a noun may be beside.
const NOUNS: Open = Open::NOUN.with(Open::EVENT_NOUN);

impl<'a> Phrases<'a> {
    /// The noun phrase that opens a region: up to a preposition, a mark or a time, or with what it is a part of.
    pub(super) fn phrase(&self, region: Range<u32>) -> Option<Words<'a>> {
        let first = region.start;
        // `Some of`, `a total of`.
        let of = first + 1 + u32::from(!self.sentence.is(first + 1, "of"));
        let end = if self.is_part(first, of) {
            // `Some of them`.
            let whole = self.plain(of + 1..region.end);
            whole.unwrap_or((of + 2).min(region.end))
        } else {
            self.plain(region)?
        };
        let owner = self.sentence.at(first);
        let start = if owner.is(Flags::POSSESSIVE) && owner.class.has(Class::IN_TIME) {
            self.whole_time(first)
        } else {
            first
        };
        Some(Words::Phrase(start, end))
    }

    /// The first token of the time that owns what is behind it: `Last week’s | storm`.
    #[inline(never)]
    fn whole_time(&self, owner: u32) -> u32 {
        let before = (0..owner).rev().take(MOST_BEHIND);
        let is_time = |id: &u32| self.days.covers(self.sentence.at(*id).span());
        before.take_while(is_time).last().unwrap_or(owner)
    }

    /// One past the last token of the noun phrase that opens a region, if it has a noun, or all of it is a number.
    fn plain(&self, region: Range<u32>) -> Option<u32> {
        let first = region.start;
        let determines = |id: u32| u32::from(self.sentence.is_closed(id, Closed::DETERMINER));
        let start = first + determines(first);
        // `All the men`.
        let start = start + if start > first { determines(start) } else { 0 };
        let words = self.sentence.slice(start..region.end);
        let is_mark = |token: &Token| matches!(token.kind, Kind::Quote(..));
        let nominal = |token: &&Token| {
            let is_part = is_nominal(self.sentence, token) || is_mark(token);
            is_part && !self.days.covers(token.span())
        };
        let length = words.iter().take_while(nominal);
        let length = length.take(LONGEST_PHRASE as usize).count();
        // `The “secret” plan`: what opens in it ends in it, or it ends there.
        let mut marks = (0..)
            .zip(words)
            .take(length)
            .filter(|(_, token)| is_mark(token));
        let length = match (marks.next(), marks.next()) {
            (Some((before, _)), None) => before,
            _ => length,
        };
        let end = self.before_age(start..start + narrow(length));
        let last = self.sentence.at(end.wrapping_sub(1));
        // `300 lost power`.
        let is_figure = |token: &Token| matches!(token.kind, Kind::Number | Kind::Symbol);
        let is_count =
            || end == region.end && self.sentence.slice(first..end).iter().all(is_figure);
        let ends = matches!(last.kind, Kind::Word | Kind::Quote(..)) && !last.is(Flags::POSSESSIVE);
        (end > start && (ends || is_count())).then_some(end)
    }

    /// The end of a noun phrase before how old somebody is: `a man | aged 32`, `a girl | aged between`.
    fn before_age(&self, words: Range<u32>) -> u32 {
        let last = words.end.wrapping_sub(1);
        let aged = last - u32::from(self.sentence.at(last).kind == Kind::Number).min(last);
        if words.start < aged && self.sentence.is(aged, "aged") {
            aged
        } else {
            words.end
        }
    }

    /// Whether all that stands before `of` is how many: `most of the houses`, `three of the men`, `a total of 14 people`.
    fn is_part(&self, first: u32, of: u32) -> bool {
        if first + 1 < of {
            return self.sentence.is(of, "of")
                && self.sentence.is_closed(first, Closed::DETERMINER)
                && self.sentence.is_any(of - 1, &AMOUNTS);
        }
        let is_quantity = || {
            let word = self.sentence.word(first);
            let is_word = |it: &&str| it.eq_ignore_ascii_case(word);
            self.sentence.at(first).kind == Kind::Number || QUANTITIES.iter().any(is_word)
        };
        self.sentence.is(of, "of") && is_quantity()
    }

    /// A mention with the nouns behind it that it only tells more of: `a school bursar`, `Leedford shops in Mill Street`,
    /// `a Leedford man’s choice`.
    pub(super) fn whole(&self, mention: &'a NounPhrase, end: u32) -> Words<'a> {
        let first = mention.tokens.end;
        let behind = (first..end).take_while(|id| self.is_head(*id));
        let last = first + u32::try_from(behind.take(MOST_BEHIND).count()).unwrap_or(0);
        if last == first {
            return Words::Mention(mention);
        }
        let owns = |id: &u32| self.sentence.at(*id).is(Flags::POSSESSIVE);
        if let Some(owner) = (first..last).find(owns) {
            let opener = mention.tokens.start.wrapping_sub(1);
            let opens = self.sentence.is_closed(opener, Closed::DETERMINER);
            let start = mention.tokens.start - u32::from(opens);
            let is_owned =
                owner + 1 < end && is_nominal(self.sentence, self.sentence.at(owner + 1));
            let phrase = if is_owned {
                self.phrase(start..end)
            } else {
                None
            };
            return phrase.unwrap_or(Words::Mention(mention));
        }
        let head = last.wrapping_sub(1);
        let goes_on = || self.sentence.is_preposition(last) && !self.may_be_verb(mention, head);
        if last < end && !goes_on() {
            return Words::Mention(mention);
        }
        Words::Phrase(mention.tokens.start, last)
    }

    /// Whether an unknown word behind a mention may be its verb: `Roe eked out`, `she waddles up`.
    fn may_be_verb(&self, mention: &NounPhrase, id: u32) -> bool {
        mention.form == Form::Pronoun || self.sentence.ends_with(id, b"ed")
    }

    /// Whether a noun stands behind a name that only tells more of it.
    fn is_head(&self, id: u32) -> bool {
        let token = self.sentence.at(id);
        let class = token.class;
        let may_be =
            token.kind == Kind::Word && !class.has(Class::FUNCTION) && !token.is(Flags::CAPITAL);
        may_be
            && if class == Class::NONE {
                !self.sentence.is_adverb(token)
            } else {
                token.is(Flags::POSSESSIVE)
                    || class.open().has(NOUNS)
                    || class.has(Class::ROLE.with(Class::BODY)) && !class.open().has(Open::VERB)
            }
    }

    /// The noun phrase that is all of a region, and that may be of people: neither `anonymity` nor `time`.
    pub(super) fn spanning(&self, region: Range<u32>) -> Option<Words<'a>> {
        let (first, last) = (region.start, region.end.wrapping_sub(1));
        let opens = self.sentence.is_closed(first, Closed::DETERMINER);
        if let Some(mention) = self.sentence.mention_at(last) {
            let behind = mention.tokens.start.checked_sub(first)?;
            return (behind <= u32::from(opens)).then_some(Words::Mention(mention));
        }
        let is_counted = opens || self.sentence.at(first).kind == Kind::Number;
        if !is_counted && !self.sentence.is_plural(self.sentence.at(last)) {
            return None;
        }
        let phrase = self.phrase(region.clone());
        phrase.filter(|it| matches!(it, Words::Phrase(_, end) if *end == region.end))
    }

    /// A noun phrase with the one that `and` joins to it, if they are all of a region: `the man and the boy`.
    pub(super) fn joined(&self, region: Range<u32>, phrase: Words<'a>) -> Option<Words<'a>> {
        let Words::Phrase(start, and) = phrase else {
            return None;
        };
        let behind = self.phrase(and + 1..region.end);
        let is_joined = self.sentence.link(and) == Link::JOINER
            && matches!(behind, Some(Words::Phrase(_, end)) if end == region.end);
        is_joined.then_some(Words::Phrase(start, region.end))
    }
}

/// Whether a token may be part of a noun phrase behind its determiner.
pub(super) fn is_nominal(sentence: &Sentence<'_>, token: &Token) -> bool {
    match token.kind {
        Kind::Word => !token.class.has(Class::FUNCTION) && !sentence.is_adverb(token),
        Kind::Number | Kind::Hyphen | Kind::Symbol => true,
        _ => false,
    }
}

//! The noun phrases of a sentence that may name an actor: those that the names know, and those that they do not.

use std::ops::Range;

use super::Actor;
use super::day::Days;
use super::extent::{LONGEST_PHRASE, is_nominal};
use super::sentence::{Sentence, is_closed};
use crate::Span;
use crate::name::{Form, NounPhrase};
use crate::scan::{Class, Closed, Flags, Kind, Link, Open, Side, Token};

/// Names in a row that stand for one: `London mayor Jane Roe`.
const MOST_IN_APPOSITION: usize = 3;

/// What `she’s` is and `she` is not.
const CLITIC: Closed = Closed::AUXILIARY;

/// Finds noun phrases by where they stand: at the beginning of a stretch, at its end, right before a token.
#[derive(Debug, Clone, Copy)]
pub(super) struct Phrases<'a> {
    pub(super) sentence: &'a Sentence<'a>,
    pub(super) days: &'a Days<'a>,
}

/// The words that name an actor.
#[derive(Debug, Clone, Copy)]
pub(super) enum Words<'a> {
    Mention(&'a NounPhrase),
    /// A noun phrase of which the names know nothing, by its first token and the one past its last.
    Phrase(u32, u32),
}

impl Words<'_> {
    /// The first token.
    const fn start(&self) -> u32 {
        match self {
            Words::Mention(mention) => mention.tokens.start,
            Words::Phrase(start, _) => *start,
        }
    }

    /// One past the last one.
    const fn end(&self) -> u32 {
        match self {
            Words::Mention(mention) => mention.tokens.end,
            Words::Phrase(_, end) => *end,
        }
    }
}

/// Behind `not`, a subject with one of these is not all that it speaks of.
const NOT_ALL: [&str; 8] = [
    "all",
    "every",
    "everybody",
    "everyone",
    "everything",
    "many",
    "much",
    "one",
];

impl<'a> Phrases<'a> {
    pub(super) const fn new(sentence: &'a Sentence<'a>, days: &'a Days<'a>) -> Self {
        Self { sentence, days }
    }

    /// The noun phrase that opens a region, behind an adjunct: the first mention that no preposition governs; of several in
    /// apposition, the last.
    pub(super) fn leading(&self, region: Range<u32>) -> Option<Words<'a>> {
        let region = self.without_adjunct(region);
        let mut mentions = self.sentence.mentions_in(region.clone());
        // Where the last phrase ends that a preposition governs: `shops in Leedford and Ashby`.
        let mut governed_end = None;
        let named = mentions.find(|mention| {
            let governed = self.governs(&region, mention, governed_end);
            if governed {
                governed_end = Some(mention.tokens.end);
            }
            !(governed
                || self.is_bare_relative(mention)
                || self.is_owner(mention, region.end)
                || self.is_part_of_word(mention))
        });
        let Some(mut named) = named else {
            // `Anyone who`.
            let phrase = self.phrase(self.behind_length(region.clone()));
            return phrase.or_else(|| self.person(region.start));
        };
        for next in mentions.take(MOST_IN_APPOSITION) {
            if !self.is_apposition(named.tokens.end..next.tokens.start) {
                break;
            }
            named = next;
        }
        Some(self.whole(named, region.end))
    }

    /// Whether a preposition in a region governs a mention there, through its determiner as well; or whether it is joined to
    /// one that is governed, and ends at a token.
    fn governs(
        &self,
        region: &Range<u32>,
        mention: &NounPhrase,
        governed_end: Option<u32>,
    ) -> bool {
        let opener = mention.tokens.start.wrapping_sub(1);
        let opens = self.sentence.is_closed(opener, Closed::DETERMINER);
        let before = opener.wrapping_sub(u32::from(opens));
        if !region.contains(&before) {
            return false;
        }
        let end = mention.tokens.end;
        if self.sentence.is_preposition(before) {
            // `A call for the council to act`: that is who acts.
            return !(end == region.end
                && self.sentence.is(before, "for")
                && self.sentence.is(end, "to"));
        }
        // `In Leedford, Ashby and Nidd`; but not `Back in Leedford, Roe left`.
        let joins = |id: u32| self.sentence.link(id) == Link::JOINER;
        let is_comma = |id: u32| self.sentence.at(id).kind == Kind::Comma;
        governed_end == Some(before)
            && (joins(before) || is_comma(before) && !opens && (joins(end) || is_comma(end)))
    }

    /// The noun phrase with which a region ends, behind another verb.
    pub(super) fn ending(&self, region: Range<u32>) -> Option<Words<'a>> {
        if region.is_empty() {
            return None;
        }
        let whole = self.without_adjunct(region.clone());
        let mention = self.sentence.mentions_in(region.clone()).last();
        let is_last = |mention: &&NounPhrase| {
            region.end <= mention.tokens.end
                && whole.start <= mention.tokens.start
                && !self.is_bare_relative(mention)
        };
        let named = mention.filter(is_last).map(Words::Mention);
        named.or_else(|| self.told(region.start, whole))
    }

    /// The subject of what is said or feared, between two verbs: `said a woman fell`, `fear the road could`. What has a
    /// subject to come ends with its object: `attempts to reach the firm failed`.
    fn told(&self, behind_verb: u32, region: Range<u32>) -> Option<Words<'a>> {
        let verb = behind_verb.wrapping_sub(1);
        let is_bare = || {
            self.sentence.forms(verb).has(Open::GERUND)
                || self.sentence.is(verb.wrapping_sub(1), "to")
        };
        let is_told = self.sentence.at(verb).class.has(Class::CUES);
        let may_tell =
            is_told || self.sentence.is_closed(region.start, Closed::DETERMINER) && !is_bare();
        let phrase = may_tell.then(|| self.phrase(region.clone()))??;
        let is_whole = matches!(phrase, Words::Phrase(_, end) if end == region.end);
        if is_whole {
            Some(phrase)
        } else if is_told {
            self.joined(region, phrase)
        } else {
            None
        }
    }

    /// The noun phrase that ends a region: what a relative clause, or a participle, hangs on.
    pub(super) fn noun_before(&self, region: Range<u32>) -> Option<Words<'a>> {
        // `‘Keep Our Pool’, which`.
        let last = self.sentence.at(region.end.wrapping_sub(1)).kind;
        let end = region.end - u32::from(matches!(last, Kind::Quote(_, Side::Close)));
        // `Roe, 49, who fell`.
        let is_age = self.sentence.at(end.wrapping_sub(1)).kind == Kind::Number
            && self.sentence.at(end.wrapping_sub(2)).kind == Kind::Comma;
        let end = if is_age { end.wrapping_sub(2) } else { end };
        let last = end.wrapping_sub(1);
        if let Some(mention) = self.sentence.mention_at(last) {
            return Some(Words::Mention(mention));
        }
        if self.days.covers(self.sentence.at(last).span()) {
            return self.before_time(region.start..end);
        }
        if let Some(pronoun) = self.pronoun(last, self.sentence.at(last)) {
            return Some(pronoun);
        }
        let from = if region.start < end { region.start } else { 0 };
        let first = from.max(end.saturating_sub(LONGEST_PHRASE));
        let is_part = |id: &u32| is_nominal(self.sentence, self.sentence.at(*id));
        let length = (first..end).rev().take_while(is_part).count();
        let start = end.wrapping_sub(u32::try_from(length).unwrap_or(0));
        let opener = start.wrapping_sub(1);
        let start = start - u32::from(self.sentence.is_closed(opener, Closed::DETERMINER));
        (start < end).then_some(Words::Phrase(start, end))
    }

    /// The noun phrase before a time: `a bill last month that`. One that a preposition governs may be part of another's
    /// phrase (`floods in the hills last year`), and so may be the time (`in April`); whoever has a name may have been told
    /// (`told Roe on Monday that`).
    fn before_time(&self, region: Range<u32>) -> Option<Words<'a>> {
        let is_time = |id: &u32| self.days.covers(self.sentence.at(*id).span());
        let words = region.clone().rev().take(LONGEST_PHRASE as usize);
        let length = words.take_while(is_time).count();
        let start = region.end - u32::try_from(length).unwrap_or(0);
        let may_end = start > region.start && !is_time(&(start - 1));
        let noun = may_end.then(|| self.noun_before(region.start..start))??;
        let is_named = matches!(noun, Words::Mention(_));
        (!is_named && self.may_act(noun) && !self.is_governed(region.start..start)).then_some(noun)
    }

    /// Whether a short region has no auxiliary, no pronoun and no mark.
    pub(super) fn is_verbless(&self, region: Range<u32>) -> bool {
        let closed = Closed::AUXILIARY.with(Closed::SUBJECT);
        let parts = |id: u32| {
            let token = self.sentence.at(id);
            !token.is_wordlike() || is_closed(token, closed)
        };
        region.len() <= LONGEST_PHRASE as usize && !region.into_iter().any(parts)
    }

    /// A pronoun, if it is of somebody or something: not `there’s`.
    fn person(&self, id: u32) -> Option<Words<'a>> {
        // `No one else`.
        let id = id + u32::from(self.is_no(id));
        let word = self.sentence.word(id).as_bytes();
        let is_place = matches!(
            word,
            [b't' | b'T', b'h', b'e', b'r', ..] | [b'h' | b'H', b'e', b'r', ..]
        );
        let pronoun = self.pronoun(id, self.sentence.at(id));
        pronoun.filter(|_| !is_place)
    }

    /// A pronoun right before a verb.
    pub(super) fn pronoun(&self, id: u32, token: &Token) -> Option<Words<'a>> {
        let is_pronoun = is_closed(token, Closed::SUBJECT) && token.class.link() == Link::NONE;
        is_pronoun.then(|| {
            let mention = self.sentence.mention_at(id).map(Words::Mention);
            let start = id - u32::from(self.is_no(id.wrapping_sub(1)));
            mention.unwrap_or(Words::Phrase(start, id + 1))
        })
    }

    /// Whether a negation opens a noun phrase: `no one`.
    fn is_no(&self, id: u32) -> bool {
        self.sentence.is_closed(id, Closed::NEGATION)
            && self.sentence.is_closed(id, Closed::DETERMINER)
    }

    /// Whether a preposition governs the noun phrase that ends a region.
    pub(super) fn is_governed(&self, region: Range<u32>) -> bool {
        let noun = self.noun_before(region);
        noun.is_some_and(|noun| self.sentence.is_preposition(self.opener(noun)))
    }

    /// Whether a noun tells where something is: `in the capital`, but not `a swipe at the mayor`.
    pub(super) fn is_located(&self, noun: Words<'_>) -> bool {
        let last = self.sentence.at(noun.end().wrapping_sub(1));
        self.sentence.link(self.opener(noun)) == Link::LOCATIVE
            && (last.class.has(Class::PLACE)
                || !last.is(Flags::CAPITAL) && !last.class.has(Class::ROLE))
    }

    /// The token before a noun phrase and its determiner.
    fn opener(&self, noun: Words<'_>) -> u32 {
        let opener = noun.start().wrapping_sub(1);
        let determiner = u32::from(self.sentence.is_closed(opener, Closed::DETERMINER));
        opener.wrapping_sub(determiner)
    }

    /// Whether a participle may hang on what stands before it: a name, or a phrase with its determiner that ends
    /// with a noun (`a packed hall`, `an earlier meeting`, `20 years ago` have none before theirs).
    pub(super) fn may_act(&self, noun: Words<'_>) -> bool {
        let Words::Phrase(start, end) = noun else {
            return true;
        };
        let last = self.sentence.at(end.wrapping_sub(1));
        let is_verb = last.class.open().has(Open::VERB) && !last.class.open().has(Open::NOUN);
        let is_time = last.class.has(Class::IN_TIME) || self.days.covers(last.span());
        self.sentence.is_closed(start, Closed::DETERMINER) && !is_verb && !is_time
    }

    /// The owner right before a noun: `the council's decision`, `their arrest`.
    pub(super) fn owner(&self, noun: u32) -> Option<Words<'a>> {
        let may_own = |id: &u32| {
            let token = self.sentence.at(*id);
            token.is(Flags::POSSESSIVE) || is_closed(token, Closed::DETERMINER)
        };
        let near = [noun.wrapping_sub(1), noun.wrapping_sub(2)];
        let last = near.into_iter().find(may_own)?;
        let mention = self.sentence.mention_at(last)?;
        let owns = self.sentence.at(last).is(Flags::POSSESSIVE) || mention.form == Form::Pronoun;
        (owns && mention.tokens.end == last + 1).then_some(Words::Mention(mention))
    }

    /// Whether words stand for nobody at all, or not for all of whom they speak: `nobody`, `no one`, `none of the men`, `not
    /// everyone`.
    pub(super) fn is_nobody(&self, words: Words<'_>) -> bool {
        let start = words.start();
        let before = start.wrapping_sub(1);
        let is_negation = |id: u32| self.sentence.is_closed(id, Closed::NEGATION);
        // `Not one of the men`, `not all | the men`.
        let first = start - u32::from(self.sentence.is_any(before, &NOT_ALL));
        let not = first.wrapping_sub(1);
        let opens = || self.is_no(not) || self.sentence.is_any(first, &NOT_ALL);
        if is_negation(not) && opens() {
            self.is_subject(not)
        } else {
            is_negation(start) && self.is_subject(start)
        }
    }

    /// Whether a phrase may be a subject that opens with a negation: not `it is no secret that`, `no matter who`.
    // Few open so.
    #[inline(never)]
    fn is_subject(&self, first: u32) -> bool {
        let is_predicate = self
            .sentence
            .is_closed(first.wrapping_sub(1), Closed::AUXILIARY);
        // `No fewer than 40 people`.
        let is_bound = self.sentence.is_any(first + 1, &["fewer", "less", "more"]);
        !is_predicate && !is_bound && !self.sentence.is(first + 1, "matter")
    }

    /// Whether a mention is a `who` that the names do not resolve.
    fn is_bare_relative(&self, mention: &NounPhrase) -> bool {
        mention.entity.is_none() && self.sentence.link(mention.tokens.start) == Link::RELATIVE
    }

    /// Whether a hyphen ties a mention to another word: `a post-mortem`, `Leedford-based`, `ninety-nine men`.
    fn is_part_of_word(&self, mention: &NounPhrase) -> bool {
        let ties = |id: u32| {
            let token = self.sentence.at(id);
            let is_hyphen = token.kind == Kind::Hyphen && !token.is(Flags::SPACED);
            is_hyphen && !self.sentence.at(id.wrapping_add(1)).is(Flags::SPACED)
        };
        // The second one is of the word before it: `ninety-nine | men`.
        let before = || ties(mention.tokens.start.wrapping_sub(1));
        let is_counted = || ties(mention.tokens.start.wrapping_sub(2));
        ties(mention.tokens.end) || mention.entity.is_none() && (before() || is_counted())
    }

    /// Whether a mention only tells whose the next noun is: `the club's lease`, `whose wife`.
    fn is_owner(&self, mention: &NounPhrase, end: u32) -> bool {
        let last = self.sentence.at(mention.tokens.end.wrapping_sub(1));
        let owns = last.is(Flags::POSSESSIVE)
            || mention.form == Form::Pronoun && is_closed(last, Closed::DETERMINER);
        // `Its “secret” plan`.
        let is_mark = matches!(self.sentence.at(mention.tokens.end).kind, Kind::Quote(..));
        let noun = mention.tokens.end + u32::from(is_mark);
        owns && noun < end && is_nominal(self.sentence, self.sentence.at(noun))
    }

    /// Whether nothing but nouns or a mark stands between two names: `Leedford mayor Jane Roe`.
    fn is_apposition(&self, gap: Range<u32>) -> bool {
        gap.end.saturating_sub(gap.start) <= 2
            && gap.into_iter().all(|id| {
                let token = self.sentence.at(id);
                let is_noun =
                    !token.class.open().has(Open::VERB) || token.class.open().has(Open::NOUN);
                matches!(token.kind, Kind::Quote(..))
                    || token.class.has(Class::ROLE.with(Class::TITLE))
                    || is_noun && !token.is(Flags::POSSESSIVE) && is_nominal(self.sentence, token)
            })
    }

    /// The actor that words name.
    #[inline]
    pub(super) fn actor(&self, words: Words<'_>) -> Actor {
        let (tokens, entity, may_be_pronoun) = match words {
            Words::Mention(mention) => {
                let is_pronoun = mention.form == Form::Pronoun;
                (mention.tokens.clone(), mention.entity, is_pronoun)
            }
            Words::Phrase(start, end) => (start..end, None, start + 1 == end),
        };
        let has_clitic = may_be_pronoun && self.sentence.is_closed(tokens.start, CLITIC);
        let span = self.sentence.span(tokens);
        Actor {
            span: if has_clitic {
                without_clitic(self.sentence.text, span)
            } else {
                span
            },
            entity,
        }
    }
}

/// A pronoun without the verb that is written as a part of it: `she’s`.
// Few pronouns have one.
#[inline(never)]
fn without_clitic(text: &str, words: Span) -> Span {
    let is_mark = |c: char| !c.is_ascii_alphabetic();
    let end = words.slice(text).find(is_mark);
    Span::new(
        words.start(),
        end.map_or(words.end(), |end| words.start() + end),
    )
}

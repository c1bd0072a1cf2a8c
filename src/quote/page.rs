//! What the rules of this stage read: tokens by place, sentences, mentions.

use std::ops::Range;

use super::cue::{self, Cue, Options, Tier};
use super::small::{SMALL, Small};
use crate::block::{Blocks, Passage};
use crate::name::{Form, Names};
use crate::scan::{Class, Flags, Kind, Scan, Token, Tokens};
use crate::word_table::{WordTable, folded_key};
use crate::{BlockKind, Entity, EntityKind, Span};

/// Adverbs between a subject and its verb.
const MOST_ADVERBS: usize = 3;

/// An article's tokens, and what the stages before have made of them.
pub(super) struct Page<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a Tokens,
    pub(super) blocks: &'a Blocks,
    pub(super) names: &'a Names,
    /// Tokens that are, or may be, quotation marks, in order; and the beginnings of tags.
    pub(super) marks: Vec<u32>,
    /// The words that report, in order.
    pub(super) cues: Vec<Cue>,
    small: &'static WordTable<Small>,
}

impl<'a> Page<'a> {
    pub(super) fn new(
        text: &'a str,
        scan: &'a Scan,
        blocks: &'a Blocks,
        names: &'a Names,
        options: &Options,
    ) -> Self {
        let (quotes, words) = (scan.quotes.as_slice(), scan.cues.as_slice());
        let (mut marks, mut cues) = (
            Vec::with_capacity(quotes.len()),
            Vec::with_capacity(words.len()),
        );
        let in_prose = |all| Noted {
            all,
            passages: blocks.passages.as_slice(),
        };
        // `Jane “Jinny” Roe`
        let capital = |id: u32| scan.tokens.at(id).is(Flags::CAPITAL);
        let in_name = |id: u32| {
            capital(id.wrapping_sub(1)) && capital(id + 1) && names.covering(id).is_some()
        };
        marks.extend(in_prose(quotes).filter(|&id| !in_name(id)));
        let cue = |id| {
            Some(Cue {
                token: id,
                tier: cue::tier(scan.tokens.at(id))?,
            })
        };
        cues.extend(in_prose(words).filter_map(cue));
        if let Some(own) = &options.cues {
            own.add(text, &scan.tokens, &blocks.passages, &mut cues);
        }
        Self {
            text,
            tokens: &scan.tokens,
            blocks,
            names,
            marks,
            cues,
            small: &SMALL,
        }
    }

    /// What a word does beside a verb that reports.
    pub(super) fn small(&self, id: u32) -> Small {
        self.small.get(folded_key(self.text, self.at(id).span()))
    }

    /// Whether a token is a word of the closed classes that does something.
    pub(super) fn does(&self, id: u32, what: Small) -> bool {
        let class = self.at(id).class;
        class.closed().has(what.class()) && self.small(id).has(what)
    }

    /// How much a token reports; `None` for one that is no cue.
    pub(super) fn tier(&self, id: u32) -> Option<Tier> {
        let at = self.cues.binary_search_by_key(&id, |cue| cue.token).ok()?;
        self.cues.get(at).map(|cue| cue.tier)
    }

    pub(super) fn at(&self, id: u32) -> &'a Token {
        self.tokens.at(id)
    }

    /// The token before; one of kind [`Kind::End`] at the beginning.
    pub(super) fn before(&self, id: u32) -> &'a Token {
        self.tokens.at(id.checked_sub(1).unwrap_or(u32::MAX))
    }

    pub(super) fn words(&self, id: u32) -> &'a str {
        self.at(id).span().slice(self.text)
    }

    /// Whether a token is one of some words of the closed classes, in any case. Other words are told by their
    /// class, so this is quick.
    #[inline]
    pub(super) fn is_small(&self, id: u32, words: &[&str]) -> bool {
        self.at(id).class.has(Class::FUNCTION) && self.is_any(id, words)
    }

    /// Whether a token is one of some words, in any case.
    #[inline]
    pub(super) fn is_any(&self, id: u32, words: &[&str]) -> bool {
        let here = self.text.as_bytes().get(self.at(id).span().range());
        let here = here.unwrap_or_default();
        // Most words are told apart by their length.
        words
            .iter()
            .any(|word| word.len() == here.len() && here.eq_ignore_ascii_case(word.as_bytes()))
    }

    pub(super) fn span(&self, tokens: Range<u32>) -> Span {
        self.tokens.span(tokens)
    }

    pub(super) fn passages(&self) -> &'a [Passage] {
        &self.blocks.passages
    }

    /// The tokens of a passage.
    pub(super) fn passage(&self, index: usize) -> Range<u32> {
        let passage = self.passages().get(index);
        passage.map_or(0..0, |it| it.tokens.clone())
    }

    pub(super) fn kind(&self, passage: usize) -> BlockKind {
        let passage = self.passages().get(passage);
        passage.map_or(BlockKind::Blank, |it| it.kind)
    }

    /// The sentence in which a token stands.
    pub(super) fn sentence(&self, id: u32) -> Range<u32> {
        let sentences = &self.blocks.sentences;
        let index = sentences.partition_point(|sentence| sentence.end <= id);
        sentences.get(index).cloned().unwrap_or(id..id)
    }

    /// How many words and numbers a range holds; `most` is as far as anybody counts.
    pub(super) fn count_words(&self, tokens: Range<u32>, most: usize) -> usize {
        let wordlike = |token: &&Token| token.is_wordlike();
        let words = self.tokens.slice(tokens).iter().filter(wordlike);
        words.take(most).count()
    }

    /// The first token behind the dateline: the report's own words begin there.
    pub(super) fn behind_dateline(&self) -> u32 {
        let dateline = self.blocks.dateline.as_ref();
        dateline.map_or(0, |it| self.tokens.first_from(it.span.end()))
    }

    /// A range without the marks at its edges.
    pub(super) fn trimmed(&self, tokens: Range<u32>) -> Range<u32> {
        let Range { mut start, mut end } = tokens;
        let passed = |token: &Token| {
            matches!(
                token.kind,
                Kind::Comma
                    | Kind::Colon
                    | Kind::Semicolon
                    | Kind::Dash
                    | Kind::Hyphen
                    | Kind::Stop
            )
        };
        while start < end && passed(self.at(start)) {
            start += 1;
        }
        while start < end && passed(self.at(end - 1)) {
            end -= 1;
        }
        start..end
    }

    /// The index of the mention in which a token stands.
    pub(super) fn mention(&self, token: u32) -> Option<usize> {
        let mentions = &self.names.mentions;
        let next = mentions.partition_point(|it| it.tokens.start <= token);
        let index = next.checked_sub(1)?;
        let inside = mentions.get(index)?.tokens.contains(&token);
        inside.then_some(index)
    }

    /// The tokens of a mention.
    pub(super) fn tokens_of(&self, mention: usize) -> Range<u32> {
        let mention = self.names.mentions.get(mention);
        mention.map_or(0..0, |it| it.tokens.clone())
    }

    /// Whether a mention names a person.
    pub(super) fn is_person(&self, mention: usize) -> bool {
        let named = self
            .names
            .mentions
            .get(mention)
            .is_some_and(|it| it.form == Form::Name);
        named && self.is_human(mention)
    }

    /// Whether a mention begins with a given name or a title.
    pub(super) fn is_given(&self, mention: usize) -> bool {
        const NAMES: Class = Class::MALE_NAME.with(Class::FEMALE_NAME).with(Class::TITLE);
        self.at(self.tokens_of(mention).start).class.has(NAMES)
    }

    /// Whether a mention stands for a person, by name or not.
    pub(super) fn is_human(&self, mention: usize) -> bool {
        self.entity(mention)
            .is_some_and(|it| it.kind == EntityKind::Person)
    }

    /// Whom a mention stands for.
    pub(super) fn entity(&self, mention: usize) -> Option<&'a Entity> {
        let id = self.names.mentions.get(mention)?.entity?;
        self.names.entities.get(id.index())
    }

    /// How a mention stands for somebody.
    pub(super) fn form(&self, mention: usize) -> Option<Form> {
        self.names.mentions.get(mention).map(|it| it.form)
    }

    /// Whether a mention is a pronoun.
    pub(super) fn is_pronoun(&self, mention: usize) -> bool {
        self.form(mention) == Some(Form::Pronoun)
    }

    /// Whether a word is a possessive: `Roe's`.
    pub(super) fn is_possessive(&self, id: u32) -> bool {
        self.at(id).is(Flags::POSSESSIVE)
    }

    /// Whether a word of time is a possessive: the lexicon knows `week's` as a word of its own.
    pub(super) fn owns(&self, id: u32) -> bool {
        let word = self.words(id);
        self.is_possessive(id) || word.ends_with("’s") || word.ends_with("'s")
    }

    /// Whether a word can stand between a subject and its verb and is no auxiliary.
    pub(super) fn is_adverb(&self, id: u32) -> bool {
        let open = !self.at(id).class.has(Class::FUNCTION);
        let small = self.small(id);
        small.has(Small::ADVERB)
            || open && self.words(id).ends_with("ly") && !small.has(Small::NOUN)
    }

    /// The nearest token before a verb that is no adverb.
    pub(super) fn past_adverbs(&self, verb: u32) -> u32 {
        let mut before = (0..verb).rev().take(MOST_ADVERBS + 1);
        let left = before.find(|&id| !self.is_adverb(id));
        left.unwrap_or(verb.wrapping_sub(1))
    }

    /// Whether a word can be all of a time, or its last one: `Friday`, `last week`.
    pub(super) fn is_time(&self, id: u32) -> bool {
        self.at(id).class.has(Class::CALENDAR.with(Class::TIME))
    }

    /// Whether a word can stand between a subject and its verb: an adverb or an auxiliary.
    pub(super) fn is_before_verb(&self, id: u32) -> bool {
        let token = self.at(id);
        if token.kind != Kind::Word || token.is(Flags::CAPITAL) {
            return false;
        }
        token.class.has(Class::AUXILIARY) || self.is_adverb(id)
    }
}

/// Of tokens that the scan has noted those in the passages, in order.
struct Noted<'a> {
    all: &'a [u32],
    passages: &'a [Passage],
}

impl Iterator for Noted<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        loop {
            let (id, rest) = self.all.split_first()?;
            let (passage, behind) = self.passages.split_first()?;
            if *id >= passage.tokens.end {
                self.passages = behind;
                continue;
            }
            self.all = rest;
            if *id >= passage.tokens.start {
                return Some(*id);
            }
        }
    }
}

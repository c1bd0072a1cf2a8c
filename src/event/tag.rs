//! Which words of a sentence are verbs, and which are nouns that tell of an event.
//!
//! The lexicon's class decides for most; whether what may be a verb is one here is asked of [`verbal`](super::verbal).

use std::ops::Range;

use super::claim::is_claim;
use super::clause::Clause;
use super::sentence::{Sentence, Style, VERB_OR_EVENT};
use super::verbal::{is_noun_like, is_verb};
use crate::scan::{Class, Closed, Flags, Kind, Link, Open, Side, Sort, Token};

/// Few sentences have more tokens.
const MOST_TOKENS: usize = 128;

/// A headline with a verb has it among so many tags.
const VERB_REACH: usize = 16;

/// What a token is to this stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    Verb,
    /// A noun that tells of an event.
    Event,
    /// Be, have, do, a modal, `to`.
    Auxiliary,
    /// A preposition behind which a place may tell where.
    Locative,
    /// What may open a clause: a mark, or a word such as `who`.
    Opener,
    Bracket,
    /// What leaves a claim to somebody else and is no verb: `allegedly`.
    Hedge,
    /// What tells of a day before that it does not give: `previously`.
    Former,
    /// All the rest: most words.
    Other,
}

/// A token with its tag.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tagged {
    pub(super) id: u32,
    pub(super) tag: Tag,
}

/// The tags of a sentence.
#[derive(Debug)]
pub(super) struct Tags {
    start: u32,
    all: Vec<Tag>,
    /// The tokens with one of the other tags, in order: what looks for a verb steps from one to the next.
    marked: Vec<Tagged>,
    /// The tokens tagged [`Tag::Locative`].
    locatives: Vec<u32>,
    has_brackets: bool,
    /// Whether there is a verb or an event.
    tells: bool,
    /// Whether a verb or an event leaves what it governs to somebody else.
    has_claim: bool,
    /// All that is known of its words of the closed classes.
    closed: Class,
}

impl Tags {
    /// No tags yet, but room for those of a sentence.
    pub(super) fn new() -> Self {
        Self {
            start: 0,
            all: Vec::with_capacity(MOST_TOKENS),
            marked: Vec::with_capacity(MOST_TOKENS),
            locatives: Vec::with_capacity(MOST_TOKENS),
            has_brackets: false,
            tells: false,
            has_claim: false,
            closed: Class::NONE,
        }
    }

    /// Tags the tokens of a sentence, from left to right.
    #[inline(never)]
    pub(super) fn read(&mut self, sentence: &Sentence<'_>) {
        self.start = sentence.start;
        self.all.clear();
        self.marked.clear();
        self.locatives.clear();
        self.has_brackets = false;
        self.has_claim = false;
        self.tells = false;
        self.closed = Class::NONE;
        self.all.resize(sentence.tokens.len(), Tag::Other);
        for (id, token) in (sentence.start..).zip(sentence.tokens) {
            if token.class.has(Class::FUNCTION) {
                self.closed = self.closed.with(token.class);
            }
            match tag(sentence, self, id, token) {
                Tag::Other => {}
                tag => self.mark(id, token, tag),
            }
        }
    }

    /// Gives a token a tag.
    #[inline]
    fn mark(&mut self, id: u32, token: &Token, tag: Tag) {
        if let Some(place) = self.all.get_mut(id.wrapping_sub(self.start) as usize) {
            *place = tag;
        }
        match tag {
            Tag::Locative => return self.locatives.push(id),
            Tag::Bracket => return self.has_brackets = true,
            Tag::Verb | Tag::Event => {
                self.tells = true;
                self.has_claim |= is_claim(token);
            }
            _ => {}
        }
        self.marked.push(Tagged { id, tag });
    }

    /// Whether there is a verb or an event.
    pub(super) const fn tells(&self) -> bool {
        self.tells
    }

    /// Whether there is a verb, or an auxiliary, near the beginning.
    pub(super) fn has_verb(&self) -> bool {
        let mut first = self.marked.iter().take(VERB_REACH);
        first.any(|it| matches!(it.tag, Tag::Verb | Tag::Auxiliary))
    }

    /// Whether a verb or a noun leaves what it governs to somebody else.
    pub(super) const fn has_claim(&self) -> bool {
        self.has_claim
    }

    /// Whether a word negates.
    pub(super) const fn has_negation(&self) -> bool {
        self.closed.closed().has(Closed::NEGATION)
    }

    /// The last verb, if nothing stands behind it that may open a clause.
    pub(super) fn last_verb(&self) -> Option<u32> {
        let mut near = self.marked.iter().rev().take(VERB_REACH);
        let last = near.find(|it| !matches!(it.tag, Tag::Event | Tag::Auxiliary))?;
        (last.tag == Tag::Verb).then_some(last.id)
    }

    /// The tag of a token; outside of the sentence there is nothing.
    pub(super) fn at(&self, id: u32) -> Tag {
        let place = id.wrapping_sub(self.start) as usize;
        self.all.get(place).copied().unwrap_or(Tag::Other)
    }

    /// A token with its tag.
    pub(super) fn tagged(&self, id: u32) -> Tagged {
        let tag = self.at(id);
        Tagged { id, tag }
    }

    /// Some of the tokens that tell of an event or part clauses, in order.
    pub(super) fn marked(&self, places: Range<u32>) -> &[Tagged] {
        let places = places.start as usize..places.end as usize;
        self.marked.get(places).unwrap_or_default()
    }

    /// All of them.
    pub(super) fn all_marked(&self) -> &[Tagged] {
        &self.marked
    }

    /// The prepositions behind which a place may tell where.
    pub(super) fn locatives(&self) -> &[u32] {
        &self.locatives
    }

    pub(super) const fn has_brackets(&self) -> bool {
        self.has_brackets
    }

    /// Those of a clause.
    pub(super) fn marked_in(&self, clause: &Clause) -> &[Tagged] {
        self.marked(clause.marked.clone())
    }
}

/// The tag of a token. Its class decides, and for most that is all; only words have one.
#[inline]
fn tag(sentence: &Sentence<'_>, tags: &Tags, id: u32, token: &Token) -> Tag {
    if token.class.has(Class::FUNCTION) {
        match closed(token.class) {
            Tag::Auxiliary if sentence.tells_time(id, token) => Tag::Other,
            tag => tag,
        }
    } else {
        let forms = match (token.class, token.kind) {
            // It may be a regular form of a verb.
            (Class::NONE, Kind::Word) => sentence.regular_forms(token),
            (Class::NONE, kind) => return mark(kind),
            (class, _) => class.open(),
        };
        if forms.has(VERB_OR_EVENT) {
            open(sentence, tags, id, token, forms)
        } else {
            not_trigger(forms)
        }
    }
}

const fn mark(kind: Kind) -> Tag {
    match kind {
        Kind::Comma | Kind::Colon | Kind::Semicolon | Kind::Dash | Kind::Hyphen => Tag::Opener,
        Kind::Bracket(_) => Tag::Bracket,
        _ => Tag::Other,
    }
}

fn closed(class: Class) -> Tag {
    if class.closed().has(Closed::AUXILIARY) {
        return Tag::Auxiliary;
    }
    match class.link() {
        Link::NONE | Link::PREPOSITION => Tag::Other,
        Link::LOCATIVE => Tag::Locative,
        _ => Tag::Opener,
    }
}

fn not_trigger(forms: Open) -> Tag {
    match forms.sort() {
        Sort::HEDGE => Tag::Hedge,
        Sort::FORMER => Tag::Former,
        _ => Tag::Other,
    }
}

/// The tag of a word that may be a verb, or tell of an event.
fn open(sentence: &Sentence<'_>, tags: &Tags, id: u32, token: &Token, forms: Open) -> Tag {
    if is_name(sentence, id, token) {
        return not_trigger(forms);
    }
    if forms.has(Open::VERB)
        && !token.is(Flags::POSSESSIVE)
        && is_verb(sentence, tags, id, forms)
        && !is_part_of_compound(sentence, id, token)
    {
        return Tag::Verb;
    }
    if forms.has(Open::EVENT_NOUN) && !is_modifier(sentence, id) {
        return Tag::Event;
    }
    not_trigger(forms)
}

/// Whether a noun says of which kind the next one is: `campaign group`.
fn is_modifier(sentence: &Sentence<'_>, id: u32) -> bool {
    let next = sentence.at(id + 1);
    let noun = Class::ROLE.with(Class::BODY).with(Class::COMMON);
    is_noun_like(next)
        && !next.is(Flags::CAPITAL)
        && next.class.has(noun)
        && !next.class.has(Class::IN_TIME)
        && !next.class.open().has(VERB_OR_EVENT)
        && !sentence.is_adverb(next)
}

/// Whether a word has its capital for being a name, or part of one.
fn is_name(sentence: &Sentence<'_>, id: u32, token: &Token) -> bool {
    if !token.is(Flags::CAPITAL) || sentence.style == Style::TitleCase {
        return false;
    }
    let opens = |before: &Token| {
        matches!(
            before.kind,
            Kind::End | Kind::Colon | Kind::Bullet | Kind::Quote(_, Side::Open)
        )
    };
    let before = sentence.at(id.wrapping_sub(1));
    !opens(before) || before.kind != Kind::End && sentence.at(id + 1).is(Flags::CAPITAL)
}

/// Whether a hyphen ties a word to another one: `London-based`, `hard-hit`.
pub(super) fn is_part_of_compound(sentence: &Sentence<'_>, id: u32, token: &Token) -> bool {
    let tight = |hyphen: &Token| hyphen.kind == Kind::Hyphen && !hyphen.is(Flags::SPACED);
    !token.is(Flags::SPACED) && tight(sentence.at(id.wrapping_sub(1)))
        || tight(sentence.at(id + 1)) && !sentence.at(id + 2).is(Flags::SPACED)
}

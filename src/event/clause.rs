//! The clauses of a sentence: stretches with a verb, parted by marks and by the words that open a clause.

use std::ops::Range;

use super::sentence::{Sentence, field};
use super::tag::{Tag, Tagged, Tags};
use crate::scan::{Class, Flags, Kind};

/// Behind `after` and `before` a verb within so many tokens makes a clause: `after officers from the north`.
const VERB_REACH: u32 = 8;

/// A clause of a sentence.
#[derive(Debug, Clone)]
pub(super) struct Clause {
    pub(super) tokens: Range<u32>,
    /// The places of its tags among those of the sentence, but of the word that opens it.
    pub(super) marked: Range<usize>,
    /// The first token behind the word that opens it.
    pub(super) body: u32,
    pub(super) opening: Opening,
    /// Whether it leaves what it tells to somebody else: `allegedly`.
    pub(super) is_hedged: bool,
    /// Whether it tells of what was before, on some day or other: `previously`, `once`.
    pub(super) is_former: bool,
}

/// How a clause hangs on the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    /// By itself, or by `and`.
    Main,
    /// By `who`, `which` or `that`, on the noun before it.
    Relative,
    /// By `if`, `whether` or `unless`.
    Condition,
    /// By another such word: `because`, `after`.
    Other,
}

/// The clauses of a sentence, from left to right; they tile it.
#[derive(Debug)]
pub(super) struct Clauses<'a> {
    sentence: &'a Sentence<'a>,
    tags: &'a Tags,
    /// Where the next one begins.
    start: u32,
    /// The place of its first tag behind the word that opens it.
    place: usize,
    /// Where the last one ends.
    end: u32,
}

impl<'a> Clauses<'a> {
    pub(super) fn of(sentence: &'a Sentence<'a>, tags: &'a Tags) -> Self {
        Self {
            sentence,
            tags,
            start: sentence.start,
            place: 0,
            end: sentence.end(),
        }
    }

    /// Whether the word at `id` ends a clause that has its verb, or has none, and begins the next one.
    fn ends(&self, id: u32, has_verb: bool) -> bool {
        match boundary(self.sentence, self.tags, id) {
            Boundary::None => false,
            Boundary::Always => true,
            Boundary::AfterVerb => has_verb,
            Boundary::BeforeVerb => has_verb && has_verb_ahead(self.sentence, self.tags, id + 1),
            Boundary::BetweenVerbs => {
                has_verb
                    && !joins_words_in_marks(self.sentence, id)
                    && goes_on_with_verb(self.sentence, self.tags, id + 1)
            }
        }
    }
}

impl Iterator for Clauses<'_> {
    type Item = Clause;

    fn next(&mut self) -> Option<Clause> {
        if self.start >= self.end {
            return None;
        }
        let mut clause = Clause::new(self.sentence, self.tags, self.start, self.end);
        let mut has_verb = false;
        let places = self.place..;
        let mut behind = self.place;
        for &Tagged { id, tag } in self.tags.marked().get(places).unwrap_or_default() {
            match tag {
                Tag::Auxiliary | Tag::Verb => has_verb = true,
                // `A suspected thief`: only the noun is.
                Tag::Hedge => clause.is_hedged |= self.sentence.word(id).ends_with("ly"),
                // `A previously announced plan`: only the noun was before.
                Tag::Former => {
                    let before = id.wrapping_sub(1);
                    clause.is_former |= !self.sentence.is_closed(before, Class::DETERMINER);
                }
                Tag::Opener if id > self.start && self.ends(id, has_verb) => {
                    clause.tokens.end = id;
                    break;
                }
                Tag::Other | Tag::Event | Tag::Locative | Tag::Opener => {}
            }
            behind += 1;
        }
        clause.marked = self.place..behind;
        self.start = clause.tokens.end;
        self.place = behind + 1;
        Some(clause)
    }
}

impl Clause {
    /// A clause from one token to another, of whose tags nothing is known yet.
    fn new(sentence: &Sentence<'_>, tags: &Tags, start: u32, end: u32) -> Self {
        // A comma before the word belongs to the clause.
        let first = start + u32::from(sentence.at(start).kind == Kind::Comma);
        let opening = opening(sentence, tags, first);
        Self {
            tokens: start..end,
            marked: 0..0,
            body: first + u32::from(opening == Opening::Other),
            opening,
            is_hedged: false,
            // No class tells `once` from the other words that open a clause.
            is_former: opening == Opening::Other && sentence.is(first, "once"),
        }
    }
}

fn opening(sentence: &Sentence<'_>, tags: &Tags, first: u32) -> Opening {
    match sentence.link(first) {
        Class::RELATIVE if first > sentence.start => Opening::Relative,
        Class::CONDITION => Opening::Condition,
        Class::OPENER | Class::RELATIVE => Opening::Other,
        Class::TEMPORAL if has_verb_ahead(sentence, tags, first + 1) => Opening::Other,
        _ => Opening::Main,
    }
}

/// How a token may begin a clause.
enum Boundary {
    None,
    /// Whatever stands before it.
    Always,
    /// If the clause before has its verb.
    AfterVerb,
    /// If a verb comes behind it as well.
    BeforeVerb,
    /// If it joins two clauses and not two things.
    BetweenVerbs,
}

fn boundary(sentence: &Sentence<'_>, tags: &Tags, id: u32) -> Boundary {
    let token = sentence.at(id);
    match token.kind {
        Kind::Semicolon | Kind::Colon => Boundary::Always,
        // The comma before `who` goes with it.
        Kind::Comma if is_relative_subject(sentence, id + 1) => Boundary::Always,
        Kind::Comma => Boundary::AfterVerb,
        Kind::Dash | Kind::Hyphen if token.is(Flags::SPACED) => Boundary::AfterVerb,
        Kind::Word => match field(token, Class::LINKS) {
            Class::RELATIVE if is_relative(sentence, tags, id) => Boundary::Always,
            Class::RELATIVE | Class::CONDITION | Class::OPENER => Boundary::AfterVerb,
            Class::JOINER => Boundary::BetweenVerbs,
            Class::TEMPORAL => Boundary::BeforeVerb,
            _ => Boundary::None,
        },
        _ => Boundary::None,
    }
}

/// Whether a mark stands before the word on the left of a joiner, and one behind the word on its right: a name
/// of something (`“stop and search”`).
fn joins_words_in_marks(sentence: &Sentence<'_>, id: u32) -> bool {
    let is_mark = |id| matches!(sentence.at(id).kind, Kind::Quote(..));
    is_mark(id.wrapping_sub(2)) && is_mark(id + 2)
}

/// Whether `who` or `which` stands at `id`.
fn is_relative_subject(sentence: &Sentence<'_>, id: u32) -> bool {
    sentence.link(id) == Class::RELATIVE && sentence.is_closed(id, Class::SUBJECT)
}

/// Whether the word at `id` hangs on the noun before it: `the man who`, `the bridge that fell`.
fn is_relative(sentence: &Sentence<'_>, tags: &Tags, id: u32) -> bool {
    let before = id.wrapping_sub(1);
    let noun = sentence.at(before);
    let is_noun = noun.kind == Kind::Word && !noun.class.has(Class::FUNCTION);
    let leads_verb = || matches!(tags.at(id + 1), Tag::Verb | Tag::Auxiliary);
    let is_subject = is_relative_subject(sentence, id);
    is_noun && (is_subject || tags.at(before) != Tag::Verb && leads_verb())
}

/// Whether a verb stands at `id`, or its subject's pronoun, or its auxiliary.
fn goes_on_with_verb(sentence: &Sentence<'_>, tags: &Tags, id: u32) -> bool {
    matches!(tags.at(id), Tag::Verb | Tag::Auxiliary)
        || sentence.is_closed(id, Class::SUBJECT)
        || sentence.is_adverb(sentence.at(id))
}

/// Whether a verb with a subject of its own follows before the next mark.
fn has_verb_ahead(sentence: &Sentence<'_>, tags: &Tags, id: u32) -> bool {
    let ahead = id..id.saturating_add(VERB_REACH);
    let mut words = ahead.take_while(|id| sentence.at(*id).is_wordlike());
    let first = words.next();
    let is_finite = |id: u32| match tags.at(id) {
        Tag::Verb => !sentence.forms(id).has(Class::GERUND),
        Tag::Auxiliary => !sentence.is_preposition(id),
        _ => false,
    };
    first.is_some_and(|id| tags.at(id) != Tag::Verb) && words.any(is_finite)
}

//! The clauses of a sentence: stretches with a verb, parted by marks and by the words that open a clause.

use std::ops::Range;

use super::sentence::{AUXILIARY, Sentence};
use super::tag::Tag;
use crate::scan::{Class, Flags, Kind};

/// Behind `after` and `before` a verb within so many tokens makes a clause: `after officers from the north`.
const VERB_REACH: u32 = 8;

/// The prepositions that open a clause where a verb follows.
const BEFORE_NOUN_OR_CLAUSE: [&str; 2] = ["after", "before"];

/// A clause of a sentence.
#[derive(Debug, Clone)]
pub(super) struct Clause {
    pub(super) tokens: Range<u32>,
    /// The first token behind the word that opens it.
    pub(super) body: u32,
    pub(super) opening: Opening,
    /// Whether it leaves what it tells to somebody else: `allegedly`.
    pub(super) is_hedged: bool,
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

/// Cuts a sentence into clauses, which tile it.
pub(super) fn cut(sentence: &Sentence<'_>, tags: &[Tag], clauses: &mut Vec<Clause>) {
    clauses.clear();
    let mut clause = Clause::new(sentence, tags, sentence.start);
    let mut has_verb = false;
    for (id, tag) in (sentence.start..).zip(tags) {
        match tag {
            Tag::Other => clause.is_hedged |= sentence.sort(id) == Class::HEDGE,
            Tag::Event => {}
            Tag::Verb | Tag::Auxiliary => {
                clause.is_hedged |= sentence.sort(id) == Class::HEDGE;
                has_verb = true;
            }
            Tag::Opener | Tag::Preposition => {
                let ends = match boundary(sentence, tags, id) {
                    Boundary::None => false,
                    Boundary::Always => true,
                    Boundary::AfterVerb => has_verb,
                    Boundary::BeforeVerb => has_verb && has_verb_ahead(sentence, tags, id + 1),
                    Boundary::BetweenVerbs => has_verb && goes_on_with_verb(sentence, tags, id + 1),
                };
                if ends && id > clause.tokens.start {
                    clause.tokens.end = id;
                    clauses.push(clause);
                    clause = Clause::new(sentence, tags, id);
                    has_verb = false;
                }
            }
        }
    }
    clause.tokens.end = sentence.end();
    clauses.push(clause);
}

impl Clause {
    fn new(sentence: &Sentence<'_>, tags: &[Tag], start: u32) -> Self {
        // A comma before the word belongs to the clause.
        let first = start + u32::from(sentence.at(start).kind == Kind::Comma);
        let opening = opening(sentence, tags, first);
        Self {
            tokens: start..start,
            body: first + u32::from(opening == Opening::Other),
            opening,
            is_hedged: false,
        }
    }
}

fn opening(sentence: &Sentence<'_>, tags: &[Tag], first: u32) -> Opening {
    let is_one_of = |words: &[&str]| sentence.is_one_of(first, words);
    if is_one_of(&BEFORE_NOUN_OR_CLAUSE) && has_verb_ahead(sentence, tags, first + 1) {
        return Opening::Other;
    }
    if !sentence.is_closed(first, Class::OPENER) {
        return Opening::Main;
    }
    if is_one_of(&["and", "but", "or", "so"]) {
        Opening::Main
    } else if is_one_of(&["if", "whether", "unless"]) {
        Opening::Condition
    } else if first > sentence.start && is_one_of(&["who", "which", "that", "whom"]) {
        Opening::Relative
    } else {
        Opening::Other
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

fn boundary(sentence: &Sentence<'_>, tags: &[Tag], id: u32) -> Boundary {
    let token = sentence.at(id);
    let is_closed = |classes| sentence.is_closed(id, classes);
    match token.kind {
        Kind::Semicolon | Kind::Colon => Boundary::Always,
        Kind::Dash | Kind::Hyphen if token.is(Flags::SPACED) => Boundary::AfterVerb,
        // The comma before `who` goes with it.
        Kind::Comma if sentence.is_one_of(id + 1, &["who", "which"]) => Boundary::Always,
        Kind::Comma => Boundary::AfterVerb,
        Kind::Word if is_closed(Class::OPENER) => {
            if is_relative(sentence, tags, id) {
                Boundary::Always
            } else if sentence.is_one_of(id, &["and", "or", "but"]) {
                Boundary::BetweenVerbs
            } else {
                Boundary::AfterVerb
            }
        }
        Kind::Word
            if is_closed(Class::PREPOSITION) && sentence.is_one_of(id, &BEFORE_NOUN_OR_CLAUSE) =>
        {
            Boundary::BeforeVerb
        }
        _ => Boundary::None,
    }
}

/// Whether the word at `id` opens a relative clause and is its subject: `the man who`, `the bridge that fell`.
fn is_relative(sentence: &Sentence<'_>, tags: &[Tag], id: u32) -> bool {
    let before = sentence.at(id.wrapping_sub(1));
    let is_noun = before.kind == Kind::Word && !before.class.has(Class::FUNCTION);
    let leads_verb =
        || tag_at(sentence, tags, id + 1) == Tag::Verb || sentence.is_closed(id + 1, AUXILIARY);
    is_noun
        && (sentence.is_one_of(id, &["who", "which"])
            || sentence.is_one_of(id, &["that"])
                && tag_at(sentence, tags, id.wrapping_sub(1)) != Tag::Verb
                && leads_verb())
}

/// Whether a verb stands at `id`, or its subject's pronoun, or its auxiliary.
fn goes_on_with_verb(sentence: &Sentence<'_>, tags: &[Tag], id: u32) -> bool {
    tag_at(sentence, tags, id) == Tag::Verb
        || sentence.is_closed(id, Class::SUBJECT.with(AUXILIARY))
        || sentence.is_adverb(id)
}

/// Whether a verb with a subject of its own follows before the next mark.
fn has_verb_ahead(sentence: &Sentence<'_>, tags: &[Tag], id: u32) -> bool {
    let ahead = id..id.saturating_add(VERB_REACH);
    let mut words = ahead.take_while(|id| sentence.at(*id).is_wordlike());
    let first = words.next();
    let is_finite = |id: u32| {
        tag_at(sentence, tags, id) == Tag::Verb && !sentence.forms(id).has(Class::GERUND)
            || sentence.is_closed(id, Class::BE.with(Class::HAVE))
    };
    first.is_some_and(|id| tag_at(sentence, tags, id) != Tag::Verb) && words.any(is_finite)
}

fn tag_at(sentence: &Sentence<'_>, tags: &[Tag], id: u32) -> Tag {
    let place = id.wrapping_sub(sentence.start) as usize;
    tags.get(place).copied().unwrap_or(Tag::Other)
}

//! The clauses of a sentence: stretches with a verb, parted by marks and by the words that open a clause.

use std::ops::Range;

use super::day::Days;
use super::joiner;
use super::outer::{self, Suspended};
use super::sentence::{Sentence, Style};
use super::tag::{Tag, Tagged, Tags};
use super::verbal::{is_noun_like, opens_noun_phrase};
use crate::scan::{Class, Closed, Flags, Kind, Link, Open, Side};

/// Behind `after` and `before` a verb within so many tokens makes a clause: `after officers from the north`.
const VERB_REACH: u32 = 8;

/// A clause between commas has at most so many tokens: `, before it was sold to a rival in the north,`.
const INSERT_REACH: u32 = 20;

/// Between a verb of speech and its `that` stand no more tokens: `told the court on Monday that`.
const OBJECT_REACH: u32 = 5;

/// A verb behind `that` is looked for among so many tags.
const MOST_AHEAD: usize = 8;

/// A clause of a sentence.
#[derive(Debug, Clone)]
pub(super) struct Clause {
    pub(super) tokens: Range<u32>,
    /// The places of its tags among those of the sentence, up to the last that tells of something: empty if none does.
    pub(super) marked: Range<u32>,
    /// The first token behind the word that opens it.
    pub(super) body: u32,
    pub(super) opening: Opening,
    pub(super) subject: Wait,
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
    /// By `that` or `who`, on the verb before it: `said that it fell`, `asked who fell`.
    Complement,
    /// By `if`, `whether` or `unless`.
    Condition,
    /// By another such word: `because`, `after`.
    Other,
}

/// How a clause stands to a subject that waits for its verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wait {
    None,
    /// It opens right behind the subject: `a man [who fell] died`.
    Begins,
    /// It stands further on between the two: `a man who fell [when it rained] died`.
    GoesOn,
    /// It opens with the verb: `a man who fell [died]`.
    Ends,
}

/// Cuts a sentence into its clauses, from left to right; they tile it.
pub(super) fn cut(
    sentence: &Sentence<'_>,
    tags: &Tags,
    days: &Days<'_>,
    clauses: &mut Vec<Clause>,
) {
    clauses.clear();
    let mut suspended = Suspended::default();
    let mut ahead = tags.all_marked();
    let mut behind = 0;
    let mut start = sentence.start;
    while start < sentence.end {
        let mut clause = Clause::new(sentence, tags, start);
        clause.marked = behind..behind;
        suspended.enter(sentence, tags, &mut clause, clauses);
        let mut verb = None;
        while let Some((&Tagged { id, tag }, rest)) = ahead.split_first() {
            if suspended.ends(sentence, tags, ahead, verb) {
                clause.tokens.end = outer::start(sentence, id);
                break;
            }
            ahead = rest;
            behind += 1;
            match tag {
                // `From the port to the airport`.
                Tag::Auxiliary
                    if sentence.is_preposition(id) && opens_noun_phrase(sentence, id + 1) => {}
                Tag::Auxiliary => verb = Some(id),
                Tag::Verb => {
                    verb = Some(id);
                    clause.marked.end = behind;
                }
                Tag::Event => clause.marked.end = behind,
                // `A suspected thief`: only the noun is.
                Tag::Hedge => clause.is_hedged |= sentence.word(id).ends_with("ly"),
                // `A previously announced plan`: only the noun was before.
                Tag::Former => {
                    let before = id.wrapping_sub(1);
                    clause.is_former |= !sentence.is_closed(before, Closed::DETERMINER);
                }
                Tag::Opener
                    if id > start
                        && ends(sentence, tags, id, verb)
                        && !is_demonstrative(sentence, tags, id, ahead)
                        && !is_in_time(sentence, days, id) =>
                {
                    let is_relative = sentence.link(id) == Link::RELATIVE;
                    let is_led = is_relative && id > start + 1 && leads_relative(sentence, id - 1);
                    clause.tokens.end = id - u32::from(is_led);
                    break;
                }
                _ => {}
            }
        }
        start = clause.tokens.end;
        clauses.push(clause);
    }
}

impl Clause {
    /// The clause that begins at a token, and of which no more is known yet.
    fn new(sentence: &Sentence<'_>, tags: &Tags, start: u32) -> Self {
        let first = first(sentence, start);
        let opening = opening(sentence, tags, first);
        Self {
            tokens: start..sentence.end,
            marked: 0..0,
            body: match opening {
                Opening::Other => first + 1,
                // `In which`.
                Opening::Relative if sentence.is_preposition(first) => first + 2,
                _ => first,
            },
            opening,
            subject: Wait::None,
            is_hedged: false,
            // No class tells `once` from the other words that open a clause.
            is_former: opening == Opening::Other && sentence.is(first, "once"),
        }
    }

    /// The word that opens it.
    pub(super) fn first(&self, sentence: &Sentence<'_>) -> u32 {
        first(sentence, self.tokens.start)
    }

    /// Whether it stands between a subject and its verb.
    pub(super) fn is_inside(&self) -> bool {
        matches!(self.subject, Wait::Begins | Wait::GoesOn)
    }

    /// Whether it may tell more of the noun before it: behind `who`, `that`, `where`, `when`.
    pub(super) fn hangs_on_noun(&self, sentence: &Sentence<'_>) -> bool {
        self.opening == Opening::Relative
            || self.opening == Opening::Other && is_where(sentence, self.first(sentence))
    }

    /// Whether it stands behind a comma as one that may be put in: `, before it was sold`.
    pub(super) fn may_be_inserted(&self, sentence: &Sentence<'_>) -> bool {
        self.opening == Opening::Other && sentence.at(self.tokens.start).kind == Kind::Comma
    }

    /// Whether it opens with a word behind which a present tells what is to come, if the rest does: `before`, `until`. News
    /// tells by `after` what led to the rest.
    pub(super) fn looks_ahead(&self, sentence: &Sentence<'_>) -> bool {
        let opener = self.body.wrapping_sub(1);
        sentence.is_any(opener, &["before", "until", "when", "once"])
    }
}

/// The word that opens a clause: the marks before it belong to the clause.
#[inline]
fn first(sentence: &Sentence<'_>, start: u32) -> u32 {
    match sentence.at(start).kind {
        Kind::Word => start,
        Kind::Comma if sentence.at(start + 1).kind == Kind::Word => start + 1,
        _ => behind_marks(sentence, start),
    }
}

/// The token behind two marks at most. A quote opens with no relative (`“That”`).
#[inline(never)]
fn behind_marks(sentence: &Sentence<'_>, start: u32) -> u32 {
    let is_mark = |id: u32| match sentence.at(id).kind {
        Kind::Comma | Kind::Dash | Kind::Hyphen | Kind::Quote(_, Side::Close) => true,
        Kind::Quote(..) => sentence.link(id + 1) != Link::RELATIVE,
        _ => false,
    };
    let behind = start + u32::from(is_mark(start));
    behind + u32::from(behind > start && is_mark(behind))
}

/// Whether a word opens a clause that may tell more of a noun: `the house where`, `the day when`.
fn is_where(sentence: &Sentence<'_>, id: u32) -> bool {
    sentence.is(id, "where") || sentence.is(id, "when")
}

fn opening(sentence: &Sentence<'_>, tags: &Tags, first: u32) -> Opening {
    match sentence.link(first) {
        // `Think that if it fell`.
        Link::RELATIVE if sentence.link(first + 1) == Link::CONDITION => Opening::Condition,
        Link::RELATIVE if first > sentence.start => {
            if is_complement(sentence, tags, first) {
                Opening::Complement
            } else {
                Opening::Relative
            }
        }
        Link::PREPOSITION | Link::LOCATIVE if leads_relative(sentence, first) => Opening::Relative,
        Link::CONDITION => Opening::Condition,
        Link::OPENER if is_question(sentence, tags, first) => Opening::Complement,
        Link::OPENER | Link::RELATIVE => Opening::Other,
        Link::TEMPORAL if has_verb_ahead(sentence, tags, first + 1) => Opening::Other,
        _ => Opening::Main,
    }
}

/// Whether the word at `id` ends a clause, the last verb of which is known if it has one, and begins the next one.
fn ends(sentence: &Sentence<'_>, tags: &Tags, id: u32, verb: Option<u32>) -> bool {
    let token = sentence.at(id);
    let has_verb = verb.is_some();
    match token.kind {
        Kind::Semicolon | Kind::Colon => true,
        // The comma before `who` goes with it.
        Kind::Comma => {
            verb.is_some_and(|verb| !is_by_age_of_told(sentence, tags, verb, id))
                || !has_verb
                    && match sentence.link(id + 1) {
                        Link::RELATIVE => sentence.is_closed(id + 1, Closed::SUBJECT),
                        Link::PREPOSITION | Link::LOCATIVE => leads_relative(sentence, id + 1),
                        Link::OPENER => is_inserted(sentence, tags, id),
                        Link::TEMPORAL => {
                            has_verb_ahead(sentence, tags, id + 2)
                                && is_inserted(sentence, tags, id)
                        }
                        _ => false,
                    }
        }
        Kind::Dash | Kind::Hyphen => has_verb && token.is(Flags::SPACED),
        Kind::Word => match token.class.link() {
            Link::RELATIVE => has_verb || is_relative(sentence, tags, id),
            Link::CONDITION => has_verb,
            Link::OPENER => {
                has_verb || is_where(sentence, id) && is_plain_noun(sentence, tags, id - 1)
            }
            // It joins two clauses, and not two things.
            Link::JOINER => verb.is_some_and(|verb| joiner::parts(sentence, tags, verb, id)),
            // Headlines leave the verb out: `Fury as mayor sells bridge`.
            Link::TEMPORAL => {
                (has_verb || sentence.style != Style::Prose)
                    && has_verb_ahead(sentence, tags, id + 1)
            }
            _ => false,
        },
        _ => false,
    }
}

/// Whether a comma stands beside the age of somebody of whom a verb tells, before a verb of his or her own: `said Sam
/// Tarrant, 51, died`.
fn is_by_age_of_told(sentence: &Sentence<'_>, tags: &Tags, verb: u32, comma: u32) -> bool {
    let is_age =
        |id: u32| sentence.at(id).kind == Kind::Number && sentence.at(id + 1).kind == Kind::Comma;
    let age = if is_age(comma + 1) {
        comma + 1
    } else {
        comma.wrapping_sub(1)
    };
    is_age(age)
        && sentence.at(age.wrapping_sub(1)).kind == Kind::Comma
        && outer::has_complement(sentence.at(verb))
        && outer::opens_with_verb(sentence, tags, age + 2)
}

/// Whether a mark or a word that may open a clause stands inside a time: `on May 29, 2023`, `on 6 May that year`.
#[inline]
fn is_in_time(sentence: &Sentence<'_>, days: &Days<'_>, id: u32) -> bool {
    if days.times.is_empty() {
        return false;
    }
    let next = sentence.at(id + 1);
    (next.kind == Kind::Number || next.class.has(Class::IN_TIME))
        && days.covers(sentence.at(id).span())
}

/// Whether a word that may open a clause, with some tags ahead, only points to the noun behind it: `until that date`,
/// `disputed that account`.
#[inline]
fn is_demonstrative(sentence: &Sentence<'_>, tags: &Tags, id: u32, ahead: &[Tagged]) -> bool {
    sentence.link(id) == Link::RELATIVE
        && sentence.is(id, "that")
        && (is_governed(sentence, id) || has_no_verb(sentence, tags, id, ahead))
}

/// Whether a preposition governs `that`. `In the past that` has a noun before it.
fn is_governed(sentence: &Sentence<'_>, that: u32) -> bool {
    sentence.is_preposition(that.wrapping_sub(1))
        && !sentence.is_closed(that.wrapping_sub(2), Closed::DETERMINER)
}

/// Whether one noun stands behind `that`, and no verb before the next mark.
// Few clauses open so.
#[inline(never)]
fn has_no_verb(sentence: &Sentence<'_>, tags: &Tags, that: u32, ahead: &[Tagged]) -> bool {
    let (noun, next) = (sentence.at(that + 1), sentence.at(that + 2));
    let forms = sentence.forms(that + 1);
    // `The states that matter`.
    let may_agree = || sentence.ends_in_s(sentence.at(that.wrapping_sub(1)));
    let is_verb =
        forms.has(Open::VERB) && (!forms.has(Open::NOUN.with(Open::EVENT_NOUN)) || may_agree());
    let is_one = is_noun_like(noun)
        && !noun.is(Flags::CAPITAL)
        && !is_verb
        && !sentence.is_adverb(noun)
        && !sentence.ends_in_s(noun)
        && !is_noun_like(next)
        && !matches!(next.kind, Kind::Number | Kind::Hyphen | Kind::Dash);
    let tells = |word: &&Tagged| match word.tag {
        Tag::Verb | Tag::Auxiliary => true,
        Tag::Opener => sentence.at(word.id).kind != Kind::Word,
        _ => false,
    };
    // What is told may have an aside before its verb: `said that rain, it seems, is late`.
    let is_object = || {
        let verb = that.wrapping_sub(1);
        tags.at(verb) == Tag::Verb && !outer::has_complement(sentence.at(verb))
    };
    let mut ahead = ahead.iter().take(MOST_AHEAD);
    let ends = |word: &Tagged| word.tag == Tag::Opener && is_object();
    is_one && ahead.find(tells).is_none_or(ends)
}

/// Whether `who` or `which` stands at `id`.
fn is_relative_subject(sentence: &Sentence<'_>, id: u32) -> bool {
    sentence.link(id) == Link::RELATIVE && sentence.is_closed(id, Closed::SUBJECT)
}

/// Whether a preposition stands at `id`, and `which` or `whom` behind it: `the fire in which he died`.
fn leads_relative(sentence: &Sentence<'_>, id: u32) -> bool {
    sentence.at(id).class.link().is_preposition()
        && sentence.link(id + 1) == Link::RELATIVE
        && (sentence.is(id + 1, "which") || sentence.is(id + 1, "whom"))
}

/// Whether the word at `id` hangs on the noun before it: `the man who`, `the bridge that fell`, `the firm whose`.
fn is_relative(sentence: &Sentence<'_>, tags: &Tags, id: u32) -> bool {
    let is_led = leads_relative(sentence, id.wrapping_sub(1));
    let before = id.wrapping_sub(1 + u32::from(is_led));
    is_plain_noun(sentence, tags, before)
        || sentence.at(before).kind == Kind::Word && (is_led || is_relative_subject(sentence, id))
}

/// Whether a comma opens a clause that parts a noun from its verb: `the mill, before it was sold, employed`.
// Few clauses have no verb before a comma with such a word.
#[inline(never)]
fn is_inserted(sentence: &Sentence<'_>, tags: &Tags, comma: u32) -> bool {
    let is_comma = |id: &u32| sentence.at(*id).kind == Kind::Comma;
    let mut ahead = comma + 2..comma.saturating_add(INSERT_REACH);
    let before = sentence.at(comma.wrapping_sub(1));
    let may_be_subject = is_noun_like(before) || before.kind == Kind::Number;
    may_be_subject
        && ahead.find(is_comma).is_some_and(|end| {
            let has_verb = (comma + 2..end).any(|id| tags.at(id) == Tag::Verb);
            has_verb && outer::opens_with_verb(sentence, tags, end + 1)
        })
}

/// Whether a noun stands at `id`, and none that is read as a verb.
fn is_plain_noun(sentence: &Sentence<'_>, tags: &Tags, id: u32) -> bool {
    is_noun_like(sentence.at(id)) && tags.at(id) != Tag::Verb
}

/// Whether the word at `id` hangs on the verb before it. Behind `that` its subject comes first, and before it may stand whom
/// or when: `told Roe that`, `said on Monday that`.
fn is_complement(sentence: &Sentence<'_>, tags: &Tags, id: u32) -> bool {
    let leads_verb = match tags.at(id + 1) {
        Tag::Auxiliary => true,
        // `Said that placing it there`.
        Tag::Verb => !sentence.forms(id + 1).has(Open::GERUND),
        _ => false,
    };
    let before = id.wrapping_sub(1);
    if tags.at(before) == Tag::Verb {
        return !leads_verb || is_relative_subject(sentence, id);
    }
    let is_verb = |id: &u32| tags.at(*id) == Tag::Verb;
    // Who says has no object but what is said: `said the plan that failed was late`.
    let tells = |verb: u32| {
        let (class, next) = (sentence.at(verb).class, sentence.at(verb + 1));
        let is_time = next.class.has(Class::IN_TIME) && !next.class.has(Class::FUNCTION);
        let is_aside = is_time || sentence.is_preposition(verb + 1);
        class.has(Class::TELL) || class.has(Class::CUES) && is_aside
    };
    let mut near = (before.saturating_sub(OBJECT_REACH)..before).rev();
    !leads_verb && sentence.is(id, "that") && near.find(is_verb).is_some_and(tells)
}

/// Whether a word at `id` asks what the verb before it is about: `ask how a pump failed`.
fn is_question(sentence: &Sentence<'_>, tags: &Tags, id: u32) -> bool {
    tags.at(id.wrapping_sub(1)) == Tag::Verb && (sentence.is(id, "how") || sentence.is(id, "why"))
}

/// Whether a verb with a subject of its own follows before the next mark.
fn has_verb_ahead(sentence: &Sentence<'_>, tags: &Tags, id: u32) -> bool {
    let ahead = id..id.saturating_add(VERB_REACH);
    // `After the driver, 29, fell`.
    let kind = |id| sentence.at(id).kind;
    let is_by_age = |id: u32| {
        let is_age = |age, comma| kind(age) == Kind::Number && kind(comma) == Kind::Comma;
        let is_parted = is_age(id + 1, id + 2) || is_age(id.wrapping_sub(1), id.wrapping_sub(2));
        kind(id) == Kind::Comma && is_parted
    };
    let mut words = ahead.take_while(|id| sentence.at(*id).is_wordlike() || is_by_age(*id));
    let first = words.next();
    let is_finite = |id: u32| match tags.at(id) {
        Tag::Verb => !sentence.forms(id).has(Open::GERUND),
        Tag::Auxiliary => !sentence.is_preposition(id),
        _ => false,
    };
    // `Before midnight and left`: its subject is that of a verb before.
    let has_subject = |id: u32| sentence.link(id.wrapping_sub(1)) != Link::JOINER;
    first.is_some_and(|id| tags.at(id) != Tag::Verb)
        && words.find(|id| is_finite(*id)).is_some_and(has_subject)
}

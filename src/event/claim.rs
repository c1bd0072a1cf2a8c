//! What is claimed, denied or feared, and not told as a fact: the complement of a verb or a noun that does not
//! vouch for it.
//!
//! ```text
//! finite = claim [ "that" | "how" ] subject verb       `denied he fell`, `a rumour that he fell`
//! bare   = claim [ object ] [ preposition ] "-ing"     `denies falling`, `charged Roe with driving`
//!        | claim "to" verb                             `is alleged to have fallen`
//! ```

use super::Status;
use super::clause::{Clause, Opening};
use super::sentence::{Sentence, is_closed};
use super::status::opens_with_any;
use super::tag::{Tag, Tags};
use super::verb::{Tense, Verb};
use crate::scan::{Class, Closed, Flags, Kind, Link, Open, Sort, Token};

/// The first letters of verbs that lay a deed at somebody's door: `charged with driving`, `arrested for`.
const CHARGES: [&str; 5] = ["charg", "indict", "arrest", "sue", "investigat"];

/// The first letters of those behind which stands what was not done: `cleared of driving`, `prevented from`.
const HINDRANCES: [&str; 9] = [
    "acquit", "avoid", "bann", "barr", "clear", "deter", "escap", "prevent", "stopp",
];

/// Behind these a deed may stand as an `-ing`.
const BEFORE_CHARGE: [&str; 4] = ["of", "with", "for", "over"];
const BEFORE_HINDRANCE: [&str; 2] = ["of", "from"];

/// What a claim governs that is not finite begins within so many tokens: `charged on Friday with two others with`.
const BARE_REACH: u32 = 16;

/// Follows the claims of a sentence, from left to right.
#[derive(Debug, Default)]
pub(super) struct Claims {
    held: Held,
    /// What held before a relative clause that commas part from the rest.
    outer: Option<Held>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Held {
    /// The last verb, or noun of a claim.
    last: Option<u32>,
    /// The complement that goes on.
    open: Option<Complement>,
}

/// How a complement is built, and what is to be thought of what it tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Complement {
    Finite,
    Bare(Status),
}

impl Claims {
    /// Goes on to the next clause.
    pub(super) fn enter(&mut self, sentence: &Sentence<'_>, tags: &Tags, clause: &Clause) {
        if !tags.has_claim() {
            return;
        }
        let kind = sentence.at(clause.tokens.start).kind;
        if let Some(outer) = self.outer.take() {
            self.held = outer;
        }
        if clause.opening == Opening::Relative && kind == Kind::Comma {
            self.outer = Some(core::mem::take(&mut self.held));
        } else if !matches!(kind, Kind::Word | Kind::Comma) {
            self.held.open = None;
        }
    }

    /// Goes on past a noun.
    pub(super) fn pass_noun(&mut self, sentence: &Sentence<'_>, noun: u32) {
        if sentence.sort(noun) == Sort::HEDGE {
            self.held.last = Some(noun);
        }
    }

    /// Goes on past a verb, and tells what the claim makes of it under which it stands.
    pub(super) fn of_verb(
        &mut self,
        sentence: &Sentence<'_>,
        tags: &Tags,
        clause: &Clause,
        (id, verb): (u32, Verb),
    ) -> Option<Status> {
        let last = self.held.last.replace(id);
        let is_bare = !verb.tense.is_finite() || verb.tense == Tense::PerfectParticiple;
        if !(is_bare || tags.has_claim()) {
            self.held.open = None;
            return None;
        }
        let opened = if is_bare {
            bare(sentence, tags, last, verb).map(Complement::Bare)
        } else {
            let is_claim = |last: &u32| is_claim(sentence.at(*last));
            let opens = |last| opens_clause(sentence, tags, clause, (last, verb.start));
            let last = last.filter(is_claim);
            last.is_some_and(opens).then_some(Complement::Finite)
        };
        self.held.open = opened.or_else(|| match self.held.open? {
            Complement::Finite if is_bare => Some(Complement::Finite),
            Complement::Finite => {
                goes_on(sentence, clause, verb.start).then_some(Complement::Finite)
            }
            Complement::Bare(status) => {
                let is_unbroken = last.is_some_and(|last| is_unbroken(tags, last, verb.start));
                let is_joined = sentence.link(verb.start.wrapping_sub(1)) == Link::JOINER
                    && sentence.forms(id).has(Open::PARTICIPLE)
                    && last.is_some_and(|last| sentence.forms(last).has(Open::PARTICIPLE));
                (is_unbroken && (is_bare || is_joined)).then_some(Complement::Bare(status))
            }
        });
        match self.held.open? {
            // `Claims he agreed to go` does not say that he went.
            Complement::Finite => (verb.tense != Tense::Infinitive).then_some(Status::Alleged),
            Complement::Bare(status) => Some(status),
        }
    }
}

/// Whether a word leaves what it governs to somebody else, or tells what somebody holds to be so: `claims`,
/// `believes`, `heard`.
pub(super) fn is_claim(token: &Token) -> bool {
    let class = token.class;
    !class.has(Class::FUNCTION)
        && match class.sort() {
            Sort::HEDGE => true,
            Sort::STATE | Sort::PERCEPTION => class.has(Class::CUES),
            _ => false,
        }
}

/// Whether a verb lays a deed at somebody's door.
pub(super) fn is_charge(verb: &str) -> bool {
    opens_with_any(verb, &CHARGES)
}

/// Nouns for what would show that something is so, if there were any.
const GROUNDS: [&str; 10] = [
    "evidence",
    "guarantee",
    "hint",
    "indication",
    "indications",
    "proof",
    "sign",
    "signs",
    "suggestion",
    "suggestions",
];

/// A negation stands within so many tokens before such a noun: `did not find any`.
const DOUBT_REACH: u32 = 4;

/// Whether nothing shows what a clause tells: `there is no evidence that he fell`.
// Few clauses open so.
#[inline(never)]
pub(super) fn is_groundless(sentence: &Sentence<'_>, clause: &Clause) -> bool {
    let that = clause.first(sentence);
    let noun = that.wrapping_sub(1);
    let negates = |id| sentence.is_closed(id, Closed::NEGATION);
    sentence.is(that, "that")
        && GROUNDS.contains(&sentence.word(noun))
        && (noun.saturating_sub(DOUBT_REACH)..noun).any(negates)
}

/// Whether a negation opens an object of which there is nothing: `no arrests`, but not `no fewer than five`, `No 10`.
// Few verbs have one behind them.
#[inline(never)]
pub(super) fn is_nothing(sentence: &Sentence<'_>, no: u32) -> bool {
    let next = no + 1;
    sentence.is(no, "no")
        && !sentence.at(no).is(Flags::CAPITAL)
        && sentence.at(next).kind == Kind::Word
        && !sentence.is_any(next, &["fewer", "later", "less", "matter", "more"])
}

/// Whether words name a paper in which one side of a case tells its story: `the lawsuit`.
pub(super) fn is_writ(words: &str) -> bool {
    const WRITS: [&str; 5] = ["suit", "indictment", "affidavit", "complaint", "writ"];
    WRITS.iter().any(|writ| words.ends_with(writ))
}

/// Whether a clause opens behind a claim, with a subject before its verb.
fn opens_clause(
    sentence: &Sentence<'_>,
    tags: &Tags,
    clause: &Clause,
    (claim, verb): (u32, u32),
) -> bool {
    let joins = |id| sentence.is(id, "that") || sentence.is(id, "how");
    let start = clause.tokens.start;
    let first = start.max(claim + 1);
    if joins(first) {
        return verb > first + 1;
    }
    let token = sentence.at(first);
    // `Claims that Roe, who left, fell`: the subject was interrupted.
    if token.kind == Kind::Comma && joins(claim + 1) {
        return verb == first + 1;
    }
    let is_named = is_closed(token, Closed::DETERMINER.with(Closed::SUBJECT))
        || token.is(Flags::CAPITAL)
        || matches!(token.kind, Kind::Number | Kind::Symbol);
    let is_plain = || token.kind == Kind::Word && !token.class.has(Class::FUNCTION);
    let opens_subject = match tags.at(claim) {
        Tag::Verb => is_named || is_plain(),
        Tag::Event => is_named,
        _ => false,
    };
    start <= claim && verb > first && opens_subject
}

/// Whether a finite complement goes on to a verb of a further clause: behind a comma with `and` and no subject, or
/// with no comma and no `but`.
fn goes_on(sentence: &Sentence<'_>, clause: &Clause, verb: u32) -> bool {
    let start = clause.tokens.start;
    let is_parted = sentence.at(start).kind == Kind::Comma;
    let first = start + u32::from(is_parted);
    let is_joined = sentence.link(first) == Link::JOINER;
    let has_subject = verb > first + u32::from(is_joined)
        && sentence.link(verb.wrapping_sub(1)) != Link::JOINER
        && !sentence.is_adverb(sentence.at(verb.wrapping_sub(1)));
    if is_parted {
        // `Fearing he would fall, went home`: the main clause goes on.
        verb > first && !has_subject
    } else {
        !(has_subject && sentence.is(first, "but"))
    }
}

/// What a claim makes of a verb that is not finite.
fn bare(sentence: &Sentence<'_>, tags: &Tags, last: Option<u32>, verb: Verb) -> Option<Status> {
    let before = verb.start.wrapping_sub(1);
    if verb.tense == Tense::Infinitive {
        let last = last?;
        let claim = sentence.at(last);
        // `Denied him a chance to speak` claims nothing.
        let tells = || sentence.is_any(verb.start + 1, &["have", "be"]);
        let is_alleged = is_claim(claim)
            && claim.class.open().has(Open::VERB)
            && tells()
            && is_unbroken(tags, last, verb.start);
        return is_alleged.then_some(Status::Alleged);
    }
    let is_any = |words: &[&str]| sentence.is_any(before, words);
    // `Ruled out calling an election`.
    let is_out = last == before.checked_sub(1)
        && sentence.is(before, "out")
        && sentence.is(before - 1, "ruled")
        && !sentence.is_closed(before.wrapping_sub(2), Closed::NEGATION);
    if is_out {
        return Some(Status::Negated);
    }
    let is_beside = last == Some(before);
    if !is_beside && !sentence.is_preposition(before) {
        return None;
    }
    let (is_charge, is_hindrance) = (is_any(&BEFORE_CHARGE), is_any(&BEFORE_HINDRANCE));
    if !(is_beside || is_charge || is_hindrance) {
        return None;
    }
    // `The denial of driving`, and `denied the man a chance of driving`.
    let noun = before.wrapping_sub(1);
    let is_noun = !is_beside && sentence.sort(noun) == Sort::HEDGE;
    let governor = if is_noun { noun } else { last? };
    let is_of = |stems: &[&str]| opens_with_any(sentence.word(governor), stems);
    if sentence.sort(governor) == Sort::HEDGE || is_charge && is_of(&CHARGES) {
        Some(Status::Alleged)
    } else if is_hindrance && is_of(&HINDRANCES) || is_beside && is_of(&["avoid", "escap"]) {
        Some(Status::Negated)
    } else {
        None
    }
}

/// Whether no auxiliary parts a verb from the one before it: `the man accused of theft is due to appear`.
fn is_unbroken(tags: &Tags, last: u32, verb: u32) -> bool {
    let mut between = last + 1..verb;
    between.len() <= BARE_REACH as usize && !between.any(|id| tags.at(id) == Tag::Auxiliary)
}

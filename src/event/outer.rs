//! The verb of a subject that other verbs part from it: `a man who fell was seen`, `a ferry carrying cars sank`.

use super::clause::{Clause, Opening, Wait};
use super::sentence::{Sentence, is_closed, is_preposition};
use super::tag::{Tag, Tagged, Tags, is_part_of_compound};
use super::verbal::opens_noun_phrase;
use crate::scan::{Auxiliary, Class, Closed, Kind, Link, Open, Sort, Token};

/// What parts a subject from its verb has at most so many tokens behind its own verb.
const FARTHEST: u32 = 32;

/// Whether a finite verb is the last one that may be of a subject is asked of so many tags behind it.
const MOST_AHEAD: usize = 16;

/// Pasts that lead a participle as `was` does: `got hurt`, `lay buried`.
const LINKING: [&str; 14] = [
    "appeared", "became", "felt", "got", "grew", "kept", "lay", "left", "looked", "remained",
    "sat", "seemed", "stayed", "stood",
];

/// Follows, clause after clause, a subject that waits for its verb while other clauses stand between the two.
#[derive(Debug, Default)]
pub(super) struct Suspended {
    waiting: Option<Subject>,
    /// The place of the first tag of the clause before among those of the sentence.
    from: u32,
    /// Whether the clause at hand stands between a subject and a verb that may follow inside of it.
    is_inside: bool,
}

/// A subject without its verb.
#[derive(Debug, Clone, Copy)]
struct Subject {
    /// How its clause hangs on the others.
    opening: Opening,
    /// Whether there is no verb in its clause that may be its own: `a bomb planted in a car that` has one.
    is_sure: bool,
    /// The place of the clause behind it among those of the sentence.
    next: usize,
}

impl Suspended {
    /// Goes on to the next clause, the first tag of which is known by its place. If it has the verb that was waited for, it
    /// and all from the subject on learn so.
    #[inline]
    pub(super) fn enter(
        &mut self,
        sentence: &Sentence<'_>,
        tags: &Tags,
        clause: &mut Clause,
        before: &mut [Clause],
    ) {
        let first = clause.marked.start;
        let told = core::mem::replace(&mut self.from, first)..first;
        if self.waiting.is_some()
            || clause.hangs_on_noun(sentence)
            || clause.may_be_inserted(sentence)
        {
            self.follow(sentence, tags, clause, (before, tags.marked(told)));
        }
    }

    /// Goes on to a clause behind others, and behind the tags of the last of these.
    // Few subjects wait.
    #[inline(never)]
    fn follow(
        &mut self,
        sentence: &Sentence<'_>,
        tags: &Tags,
        clause: &mut Clause,
        (before, told): (&mut [Clause], &[Tagged]),
    ) {
        let has_verb = || told.iter().any(|word| may_have_subject(sentence, *word));
        let is_inserted = || clause.may_be_inserted(sentence) && !has_verb();
        if clause.hangs_on_noun(sentence) || is_inserted() {
            let left = before
                .last()
                .and_then(|last| Subject::left(sentence, last, told));
            self.waiting = left
                .map(|left| Subject {
                    next: before.len(),
                    ..left
                })
                .or(self.waiting);
        } else if !self.is_inside && has_verb() {
            self.waiting = None;
        }
        self.is_inside = self.waiting.is_some();
        let Some(subject) = self.waiting else {
            return;
        };
        if clause.opening != Opening::Main {
            return;
        }
        let first = clause.first(sentence);
        if opens_with_verb(sentence, tags, first) {
            self.waiting = None;
            self.is_inside = false;
            clause.opening = subject.opening;
            clause.subject = Wait::Ends;
            let mut inside = before.iter_mut().skip(subject.next);
            if let Some(first) = inside.next() {
                first.subject = Wait::Begins;
            }
            inside.for_each(|clause| clause.subject = Wait::GoesOn);
        } else {
            self.is_inside = subject.is_sure && goes_on(sentence, tags, first);
        }
    }

    /// Whether the verb that is waited for stands at the first of the tags ahead, behind the last verb of the clause.
    #[inline]
    pub(super) fn ends(
        &self,
        sentence: &Sentence<'_>,
        tags: &Tags,
        ahead: &[Tagged],
        last: Option<u32>,
    ) -> bool {
        let last = || last.map(|id| tags.tagged(id));
        self.is_inside && last().is_some_and(|last| self.ends_at(sentence, ahead, last))
    }

    // Few clauses stand so.
    #[inline(never)]
    fn ends_at(&self, sentence: &Sentence<'_>, ahead: &[Tagged], last: Tagged) -> bool {
        let is_sure = self.waiting.is_some_and(|subject| subject.is_sure);
        (is_sure || !has_complement(sentence.at(last.id))) && resumes(sentence, ahead, last)
    }
}

impl Subject {
    /// The subject that a clause with some tags may have left waiting.
    fn left(sentence: &Sentence<'_>, clause: &Clause, told: &[Tagged]) -> Option<Self> {
        let is_finite_here = |word: &&Tagged| may_have_subject(sentence, **word);
        let finite = told.iter().rfind(is_finite_here);
        let may_wait = if let Some(finite) = finite {
            let is_verb = |word: &&Tagged| match word.tag {
                Tag::Auxiliary => !sentence.is_preposition(word.id),
                tag => tag == Tag::Verb,
            };
            let last = told.iter().rfind(is_verb);
            // `Said a man who fell died`.
            !is_finite(sentence, *finite)
                || last.is_some_and(|last| has_complement(sentence.at(last.id)))
        } else {
            // Behind a comma a noun is in apposition, or one of a list: `a clinic in Leedford, Texas, that`.
            clause.opening != Opening::Main
                || sentence.at(clause.tokens.start).kind != Kind::Comma
                || sentence.link(clause.first(sentence)) == Link::JOINER
        };
        may_wait.then_some(Self {
            opening: clause.opening,
            is_sure: finite.is_none(),
            next: 0,
        })
    }
}

/// Whether a clause goes on with the subject of the one before: `who fell and broke a leg`.
fn goes_on(sentence: &Sentence<'_>, tags: &Tags, first: u32) -> bool {
    sentence.link(first) == Link::JOINER && matches!(tags.at(first + 1), Tag::Verb | Tag::Auxiliary)
}

/// Whether a finite verb stands at a token, behind adverbs.
pub(super) fn opens_with_verb(sentence: &Sentence<'_>, tags: &Tags, first: u32) -> bool {
    let mut ahead = (first..).take(4);
    let verb = ahead.find(|id| !sentence.is_adverb(sentence.at(*id)));
    verb.is_some_and(|id| may_be_finite(sentence, tags.tagged(id)))
}

/// Whether the first of some tags is the verb that a subject waits for, seen from the last verb of what stands between.
fn resumes(sentence: &Sentence<'_>, ahead: &[Tagged], last: Tagged) -> bool {
    let Some((&next, ahead)) = ahead.split_first() else {
        return false;
    };
    if !may_be_finite(sentence, next)
        || has_own_subject(sentence, next.id)
        || is_led(sentence, last, next)
    {
        return false;
    }
    // What is told has a subject and a verb of its own before the outer one.
    if has_complement(sentence.at(last.id)) && !is_beside(sentence, last, next) {
        return !has_unclaimed(sentence, ahead, may_be_finite);
    }
    is_finite(sentence, next) || !has_unclaimed(sentence, ahead, is_finite)
}

/// The first token of a verb with the adverbs before it.
pub(super) fn start(sentence: &Sentence<'_>, verb: u32) -> u32 {
    let is_adverb = |id: &u32| sentence.is_adverb(sentence.at(*id));
    let adverbs = (0..verb).rev().take(3).take_while(is_adverb).count();
    verb - u32::try_from(adverbs).unwrap_or(0)
}

/// Whether nothing but adverbs stands between two verbs.
fn is_beside(sentence: &Sentence<'_>, last: Tagged, next: Tagged) -> bool {
    start(sentence, next.id) <= last.id + 1
}

/// Whether the last verb leads the next one, or they stand so close that the next one is its participle: `was seen`,
/// `got hurt`.
fn is_led(sentence: &Sentence<'_>, last: Tagged, next: Tagged) -> bool {
    let is_beside = is_beside(sentence, last, next);
    match (last.tag, next.tag) {
        (Tag::Auxiliary, Tag::Auxiliary) => is_beside,
        // `Who went to a school closed`.
        (Tag::Auxiliary, _) if sentence.is_preposition(last.id) => is_beside,
        (Tag::Auxiliary, _) => is_beside || sentence.forms(next.id).has(Open::PARTICIPLE),
        (_, Tag::Auxiliary) => false,
        _ => is_beside && !is_finite(sentence, next) && LINKING.contains(&sentence.word(last.id)),
    }
}

/// The nearest token before a verb that is no adverb.
// In line in more places, it would be in line nowhere.
#[inline(never)]
fn left<'a>(sentence: &'a Sentence<'_>, verb: u32) -> &'a Token {
    sentence.before(verb)
}

/// Whether a verb has its own subject before it, or a word that joins it to another verb or governs it.
fn has_own_subject(sentence: &Sentence<'_>, verb: u32) -> bool {
    let left = left(sentence, verb);
    // `Who heard of it`, `without checking it`.
    let is_object = || {
        let governor = verb.wrapping_sub(2);
        sentence.is_preposition(governor)
            || sentence.forms(governor).has(Open::GERUND) && !has_complement(sentence.at(governor))
    };
    left.class.link() != Link::NONE
        || is_closed(left, Closed::DETERMINER)
        || is_closed(left, Closed::SUBJECT) && !is_object()
        || is_closed(sentence.at(verb), Closed::SUBJECT)
}

/// Whether a word may be the finite verb of the subject before it: no word that an auxiliary or `to` leads is.
fn may_have_subject(sentence: &Sentence<'_>, word: Tagged) -> bool {
    let is_led = |left: &Token| left.class.auxiliary() != Auxiliary::NONE || is_preposition(left);
    may_be_finite(sentence, word) && !is_led(left(sentence, word.id))
}

/// Whether a verb may be finite: `was`, `fell`, `hurt`, `says`; not `to`, `been`, `falling`.
pub(super) fn may_be_finite(sentence: &Sentence<'_>, verb: Tagged) -> bool {
    let token = sentence.at(verb.id);
    match verb.tag {
        Tag::Auxiliary => match token.class.auxiliary() {
            Auxiliary::BE => !sentence.word(verb.id).starts_with("be"),
            Auxiliary::HAVE => !sentence.is(verb.id, "having"),
            _ => !is_preposition(token),
        },
        Tag::Verb => {
            let forms = sentence.forms_of(token);
            forms.has(Open::PAST) || forms.has(Open::PRESENT) && !forms.has(Open::NOUN)
        }
        _ => false,
    }
}

/// Whether a verb is finite for sure: no participle, or one with an object.
fn is_finite(sentence: &Sentence<'_>, verb: Tagged) -> bool {
    let may_be_participle =
        || verb.tag == Tag::Verb && sentence.forms(verb.id).has(Open::PARTICIPLE);
    may_be_finite(sentence, verb)
        && (!may_be_participle() || opens_noun_phrase(sentence, verb.id + 1))
}

/// Whether a verb of some kind is ahead to which no auxiliary, no subject and no word before it has a claim.
fn has_unclaimed(
    sentence: &Sentence<'_>,
    ahead: &[Tagged],
    is_kind: impl Fn(&Sentence<'_>, Tagged) -> bool,
) -> bool {
    let mut claims = 0_u32;
    for &word in ahead.iter().take(MOST_AHEAD) {
        if word.tag == Tag::Opener {
            if sentence.at(word.id).kind != Kind::Word || sentence.link(word.id) == Link::JOINER {
                return false;
            }
            claims += 1;
        } else if is_kind(sentence, word) && may_have_subject(sentence, word) {
            if claims == 0 && !has_own_subject(sentence, word.id) {
                return true;
            }
            claims = claims.saturating_sub(1);
        }
    }
    false
}

/// The first word of the outer verb, behind the inner one. What is told or seen has a verb of its own (`who saw the van
/// stopped`), and so has a pronoun; `fell and broke` has one subject.
pub(super) fn verb(
    sentence: &Sentence<'_>,
    tags: &Tags,
    clause: &Clause,
    inner: u32,
) -> Option<u32> {
    // `Accused of theft`: what it governs has no verb of its own.
    if has_complement(sentence.at(inner)) && !sentence.is(inner + 1, "of") {
        return None;
    }
    let end = clause.tokens.end.min(inner.saturating_add(FARTHEST));
    let outer = (inner + 1..end).find(|id| match tags.at(*id) {
        // `Would-be rivals`.
        Tag::Auxiliary => {
            !sentence.is_preposition(*id) && !is_part_of_compound(sentence, *id, sentence.at(*id))
        }
        Tag::Verb => sentence.forms(*id).has(Open::PAST),
        _ => false,
    })?;
    let left = |back: u32| sentence.at(outer.wrapping_sub(back));
    // `Fell and later left`.
    let is_joined = left(2).class.link() == Link::JOINER;
    let has_own_subject = left(1).class.link() != Link::NONE || is_closed(left(1), Closed::SUBJECT);
    (inner + 1 < outer && !(is_joined || has_own_subject)).then_some(outer)
}

/// Whether what stands behind a verb may have a verb of its own.
pub(super) fn has_complement(verb: &Token) -> bool {
    verb.class.has(Class::CUES.with(Class::TELL)) || verb.class.sort() == Sort::PERCEPTION
}

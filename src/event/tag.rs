//! Which words of a sentence are verbs, and which are nouns that tell of an event.
//!
//! Most English verb forms are nouns or adjectives as well. What stands before a word decides, over at
//! most three adverbs; where it leaves the choice open, what the word is more often.

use super::claim::is_claim;
use super::clause::Clause;
use super::sentence::{Sentence, Style, VERB, VERB_OR_EVENT, field, is_closed, is_preposition};
use crate::scan::{Class, Flags, Kind, Side, Token};

/// The numbers greater than one that news writes out.
const NUMBERS: [&str; 9] = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

/// None of them has more letters.
const LONGEST_NUMBER: usize = 5;

/// Few sentences have more tokens.
const MOST_TOKENS: usize = 128;

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
    /// Whether a verb or an event leaves what it governs to somebody else.
    has_claim: bool,
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
            has_claim: false,
        }
    }

    /// Tags the tokens of a sentence, from left to right.
    pub(super) fn read(&mut self, sentence: &Sentence<'_>) {
        self.start = sentence.start;
        self.all.clear();
        self.marked.clear();
        self.locatives.clear();
        self.has_brackets = false;
        self.has_claim = false;
        let mut seen = Seen::default();
        let mut next = sentence.start;
        self.all.extend(sentence.tokens.iter().map(|token| {
            let id = next;
            next += 1;
            if token.class.is_plain() {
                return Tag::Other;
            }
            let tag = tag(sentence, id, token, seen);
            match tag {
                Tag::Other => {}
                Tag::Locative => self.locatives.push(id),
                Tag::Bracket => self.has_brackets = true,
                _ => {
                    seen.take(id, tag);
                    self.has_claim |= matches!(tag, Tag::Verb | Tag::Event) && is_claim(token);
                    self.marked.push(Tagged { id, tag });
                }
            }
            tag
        }));
    }

    /// Whether there is a verb or an event.
    pub(super) fn tells(&self) -> bool {
        let tells = |it: &Tagged| matches!(it.tag, Tag::Verb | Tag::Event);
        self.marked.iter().any(tells)
    }

    /// Whether a verb or a noun leaves what it governs to somebody else.
    pub(super) const fn has_claim(&self) -> bool {
        self.has_claim
    }

    /// The tag of a token; outside of the sentence there is nothing.
    pub(super) fn at(&self, id: u32) -> Tag {
        let place = id.wrapping_sub(self.start) as usize;
        self.all.get(place).copied().unwrap_or(Tag::Other)
    }

    /// The tokens that tell of an event or part clauses, in order.
    pub(super) fn marked(&self) -> &[Tagged] {
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
        let marked = clause.marked.start as usize..clause.marked.end as usize;
        self.marked.get(marked).unwrap_or_default()
    }
}

/// What stands to the left of a word.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    /// The token behind the last verb.
    behind_verb: Option<u32>,
    /// Whether there was a verb, or an auxiliary.
    verb: bool,
}

impl Seen {
    fn take(&mut self, id: u32, tag: Tag) {
        if tag == Tag::Verb {
            self.behind_verb = Some(id + 1);
        }
        self.verb |= matches!(tag, Tag::Verb | Tag::Auxiliary);
    }
}

/// The tag of a token. Its class decides, and for most that is all; only words have one.
#[inline]
fn tag(sentence: &Sentence<'_>, id: u32, token: &Token, seen: Seen) -> Tag {
    if token.class.has(Class::FUNCTION) {
        closed(token.class)
    } else if token.class.has(VERB_OR_EVENT) {
        open(sentence, id, token, token.class, seen)
    } else if token.class != Class::NONE {
        not_trigger(token.class)
    } else {
        match token.kind {
            Kind::Word => unknown(sentence, id, token, seen),
            Kind::Comma | Kind::Colon | Kind::Semicolon | Kind::Dash | Kind::Hyphen => Tag::Opener,
            Kind::Bracket(_) => Tag::Bracket,
            _ => Tag::Other,
        }
    }
}

fn closed(class: Class) -> Tag {
    if class.has(Class::AUXILIARIES) {
        return Tag::Auxiliary;
    }
    match class.and(Class::LINKS) {
        Class::NONE | Class::PREPOSITION => Tag::Other,
        Class::LOCATIVE => Tag::Locative,
        _ => Tag::Opener,
    }
}

fn not_trigger(class: Class) -> Tag {
    match class.and(Class::SORT) {
        Class::HEDGE => Tag::Hedge,
        Class::FORMER => Tag::Former,
        _ => Tag::Other,
    }
}

/// The tag of a word that the lexicon does not know: it may be a regular form of a verb.
fn unknown(sentence: &Sentence<'_>, id: u32, token: &Token, seen: Seen) -> Tag {
    match sentence.regular_forms(token) {
        Class::NONE => Tag::Other,
        class => open(sentence, id, token, class, seen),
    }
}

/// The tag of a word that may be a verb, or tell of an event.
fn open(sentence: &Sentence<'_>, id: u32, token: &Token, class: Class, seen: Seen) -> Tag {
    if is_name(sentence, id, token) {
        return not_trigger(class);
    }
    if class.has(VERB)
        && !token.is(Flags::POSSESSIVE)
        && !is_part_of_compound(sentence, id, token)
        && is_verb(sentence, id, class, seen)
    {
        return Tag::Verb;
    }
    if class.has(Class::EVENT_NOUN) && !is_modifier(sentence, id) {
        return Tag::Event;
    }
    not_trigger(class)
}

/// Whether a noun says of which kind the next one is: `campaign group`.
fn is_modifier(sentence: &Sentence<'_>, id: u32) -> bool {
    let next = sentence.at(id + 1);
    let noun = Class::ROLE.with(Class::BODY).with(Class::COMMON);
    let no_noun = VERB.with(Class::EVENT_NOUN).with(Class::IN_TIME);
    is_noun_like(next)
        && !next.is(Flags::CAPITAL)
        && next.class.has(noun)
        && !next.class.has(no_noun)
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
fn is_part_of_compound(sentence: &Sentence<'_>, id: u32, token: &Token) -> bool {
    let tight = |hyphen: &Token| hyphen.kind == Kind::Hyphen && !hyphen.is(Flags::SPACED);
    !token.is(Flags::SPACED) && tight(sentence.at(id.wrapping_sub(1)))
        || tight(sentence.at(id + 1)) && !sentence.at(id + 2).is(Flags::SPACED)
}

/// Whether a word that may be a verb is one here.
fn is_verb(sentence: &Sentence<'_>, id: u32, class: Class, seen: Seen) -> bool {
    let left = sentence.before(id);
    match field(left, Class::AUXILIARIES) {
        Class::NONE => {}
        Class::BE | Class::WAS => {
            // `What was left of it`.
            let is_rest = sentence.is(id, "left") && sentence.is(id + 1, "of");
            return class.has(Class::GERUND.with(Class::PARTICIPLE)) && !is_rest;
        }
        Class::HAVE | Class::HAD => return class.has(Class::PARTICIPLE),
        _ => return class.has(Class::PRESENT) && !ends_in_s(sentence.word(id)),
    }
    if is_closed(left, Class::SUBJECT) {
        return true;
    }
    let is_determiner = is_closed(left, Class::DETERMINER)
        && (!left.class.has(Class::LINKS) || is_demonstrative(sentence, id, class));
    if is_determiner || left.is(Flags::POSSESSIVE) {
        return false;
    }
    let right = sentence.at(id + 1);
    if class.has(Class::EVENT_NOUN) && ends_measure(sentence, id, left) && !opens_object(right) {
        return false;
    }
    if class.has(Class::GERUND) {
        return !class.has(Class::NOUN) || opens_object(right);
    }
    if class.has(Class::PAST.with(Class::PARTICIPLE)) {
        // `In reported cases`: before a noun it is an adjective.
        let is_adjective = is_preposition(left) && is_noun_like(right);
        return !(is_adjective || left.kind != Kind::Word && leads_role(sentence, id));
    }
    is_present_verb(sentence, id, class, left, seen)
}

/// Whether a present form that no auxiliary, pronoun or determiner decides is a verb.
fn is_present_verb(
    sentence: &Sentence<'_>,
    id: u32,
    class: Class,
    left: &Token,
    seen: Seen,
) -> bool {
    let right = sentence.at(id + 1);
    let often = !class.has(Class::NOUN);
    // `Ninety-nine suspects were`: one finite verb right behind another has the first for its subject.
    if is_preposition(left) || seen.behind_verb == Some(id) || is_finite(right) {
        return false;
    }
    let is_third_person = ends_in_s(sentence.word(id));
    if is_third_person && is_plural_noun(sentence, id, class) {
        return false;
    }
    if left.kind == Kind::End {
        return often && sentence.style == Style::Prose && opens_object(right);
    }
    if !is_noun_like(left) {
        return often;
    }
    // After a noun the two agree: `residents say`, `the report says`. One body of people takes either, and
    // a name may be of one or of many.
    let plural = ends_in_s(left.span().slice(sentence.text));
    let either = left.class.has(Class::BODY);
    let is_headline = sentence.style != Style::Prose && !seen.verb;
    if is_third_person {
        let agrees = either || !plural || left.is(Flags::CAPITAL);
        agrees && (often || opens_object(right) || is_headline && !is_plural_verb(sentence, id + 1))
    } else {
        let goes_on = opens_object(right) || is_preposition(right) && plural;
        (either || plural) && (often || goes_on || is_headline)
    }
}

/// Whether `that` before a word is no relative: behind a preposition, where a verb of its own would be in -s (`on that
/// stretch of road`).
fn is_demonstrative(sentence: &Sentence<'_>, id: u32, class: Class) -> bool {
    sentence.is_preposition(id.wrapping_sub(2))
        && class.has(Class::PRESENT)
        && !class.has(Class::PAST)
        && !ends_in_s(sentence.word(id))
}

/// Whether a word in -s is a noun: behind a number greater than one (`two counts`), or before an auxiliary whose subject
/// it is (`suspects have`); what is said has such a verb behind it that is not its own (`which he says are`).
fn is_plural_noun(sentence: &Sentence<'_>, id: u32, class: Class) -> bool {
    let leads = field(sentence.at(id + 1), Class::AUXILIARIES);
    if matches!(leads, Class::BE | Class::HAVE) && !class.has(Class::CUES) {
        return sentence.is(id + 1, "are") || sentence.is(id + 1, "have");
    }
    let before = sentence.at(id.wrapping_sub(1));
    let word = before.span().slice(sentence.text);
    let is_number = |number: &&str| number.eq_ignore_ascii_case(word);
    before.kind == Kind::Number || word.len() <= LONGEST_NUMBER && NUMBERS.iter().any(is_number)
}

/// Whether a noun is expected behind a measure: `a 34% rise`, `another quarter-point cut`.
fn ends_measure(sentence: &Sentence<'_>, id: u32, left: &Token) -> bool {
    let at = |back: u32| sentence.at(id.wrapping_sub(back));
    match left.kind {
        Kind::Symbol => at(2).kind == Kind::Number,
        Kind::Word => {
            let is_compound = at(2).kind == Kind::Hyphen && !left.is(Flags::SPACED);
            is_compound
                && !left.class.has(Class::ROLE)
                && (at(3).kind == Kind::Number || is_closed(at(4), Class::DETERMINER))
        }
        _ => false,
    }
}

/// Whether the next word says what somebody is that is named behind it: `retired teacher Jane Roe`. Of verbs those
/// of speech alone often have such an object: `told teacher Jane Roe`.
fn leads_role(sentence: &Sentence<'_>, id: u32) -> bool {
    let (role, name) = (sentence.at(id + 1), sentence.at(id + 2));
    role.class.has(Class::ROLE)
        && !role.is(Flags::CAPITAL)
        && name.kind == Kind::Word
        && name.is(Flags::CAPITAL)
        && !sentence.at(id).class.has(Class::CUES.with(Class::TELL))
}

/// Whether a word is an auxiliary that agrees with a subject.
fn is_finite(token: &Token) -> bool {
    let auxiliary = field(token, Class::AUXILIARIES);
    matches!(auxiliary, Class::WAS | Class::HAD | Class::WILL)
}

/// Whether a word is a verb that agrees with a plural, and nothing else: in `court files reveal` the files do.
fn is_plural_verb(sentence: &Sentence<'_>, id: u32) -> bool {
    let other = Class::NOUN.with(Class::EVENT_NOUN).with(Class::PAST);
    let class = sentence.at(id).class;
    class.has(Class::PRESENT)
        && !class.has(Class::FUNCTION.with(other))
        && !ends_in_s(sentence.word(id))
}

/// Whether an object or an infinitive may begin with a word.
fn opens_object(token: &Token) -> bool {
    is_closed(token, Class::DETERMINER.with(Class::SUBJECT))
        || matches!(field(token, Class::AUXILIARIES), Class::MAY | Class::WILL)
}

/// A word, but none of the closed classes.
fn is_noun_like(token: &Token) -> bool {
    token.kind == Kind::Word && !token.class.has(Class::FUNCTION)
}

/// Whether a present form, or a noun, has the `-s` of the third person, or the plural.
pub(super) fn ends_in_s(word: &str) -> bool {
    word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us")
}

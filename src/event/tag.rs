//! Which words of a sentence are verbs, and which are nouns that tell of an event.
//!
//! Most English verb forms are nouns or adjectives as well. What stands before a word decides, over at
//! most three adverbs; where it leaves the choice open, what the word is more often.

use super::sentence::{Sentence, Style, VERB, field, is_closed, is_preposition};
use crate::scan::{Class, Flags, Kind, Side, Token};

/// What a token is to this stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    Verb,
    /// A noun that tells of an event.
    Event,
    /// Be, have, do, a modal, `to`.
    Auxiliary,
    Preposition,
    /// A preposition behind which a place may tell where.
    Locative,
    /// What may open a clause: a mark, or a word such as `who`.
    Opener,
    Other,
}

/// What stands to the left of a word.
#[derive(Debug, Clone, Copy)]
struct Seen {
    last: Tag,
    /// Whether there was a verb, or an auxiliary.
    verb: bool,
}

/// Tags the tokens of a sentence, in order.
pub(super) fn tag(sentence: &Sentence<'_>, tags: &mut Vec<Tag>) {
    tags.clear();
    tags.resize(sentence.tokens.len(), Tag::Other);
    let mut seen = Seen {
        last: Tag::Other,
        verb: false,
    };
    for ((id, token), tag) in (sentence.start..).zip(sentence.tokens).zip(tags) {
        seen.last = match token.kind {
            Kind::Word if token.class.has(Class::FUNCTION) => closed(token.class),
            Kind::Word => open(sentence, id, token, seen),
            Kind::Comma | Kind::Colon | Kind::Semicolon | Kind::Dash | Kind::Hyphen => Tag::Opener,
            _ => Tag::Other,
        };
        seen.verb |= matches!(seen.last, Tag::Verb | Tag::Auxiliary);
        *tag = seen.last;
    }
}

fn closed(class: Class) -> Tag {
    if class.has(Class::AUXILIARIES) {
        return Tag::Auxiliary;
    }
    match class.and(Class::LINKS) {
        Class::NONE => Tag::Other,
        Class::PREPOSITION => Tag::Preposition,
        Class::LOCATIVE => Tag::Locative,
        _ => Tag::Opener,
    }
}

fn open(sentence: &Sentence<'_>, id: u32, token: &Token, seen: Seen) -> Tag {
    let may_tell = token.class.has(VERB.with(Class::EVENT_NOUN)) || token.class == Class::NONE;
    if !may_tell || is_name(sentence, id) {
        return Tag::Other;
    }
    let class = sentence.forms(id);
    if class.has(VERB)
        && !token.is(Flags::POSSESSIVE)
        && !is_part_of_compound(sentence, id)
        && is_verb(sentence, id, class, seen)
    {
        return Tag::Verb;
    }
    if class.has(Class::EVENT_NOUN) && !is_modifier(sentence, id) {
        return Tag::Event;
    }
    Tag::Other
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
        && !sentence.is_adverb(id + 1)
}

/// Whether a word has its capital for being a name, or part of one.
fn is_name(sentence: &Sentence<'_>, id: u32) -> bool {
    let opens = |before: &Token| {
        matches!(
            before.kind,
            Kind::End | Kind::Colon | Kind::Bullet | Kind::Quote(_, Side::Open)
        )
    };
    let before = sentence.at(id.wrapping_sub(1));
    sentence.at(id).is(Flags::CAPITAL)
        && sentence.style != Style::TitleCase
        && (!opens(before) || before.kind != Kind::End && sentence.at(id + 1).is(Flags::CAPITAL))
}

/// Whether a hyphen ties a word to another one: `London-based`, `hard-hit`.
fn is_part_of_compound(sentence: &Sentence<'_>, id: u32) -> bool {
    let tight = |hyphen: &Token| hyphen.kind == Kind::Hyphen && !hyphen.is(Flags::SPACED);
    tight(sentence.at(id.wrapping_sub(1))) && !sentence.at(id).is(Flags::SPACED)
        || tight(sentence.at(id + 1)) && !sentence.at(id + 2).is(Flags::SPACED)
}

/// Whether a word that may be a verb is one here.
fn is_verb(sentence: &Sentence<'_>, id: u32, class: Class, seen: Seen) -> bool {
    let before = sentence.before(id);
    let left = sentence.at(before);
    match field(left, Class::AUXILIARIES) {
        Class::NONE => {}
        Class::BE | Class::WAS => return class.has(Class::GERUND.with(Class::PARTICIPLE)),
        Class::HAVE | Class::HAD => return class.has(Class::PARTICIPLE),
        _ => return class.has(Class::PRESENT) && !is_third_person(sentence.word(id)),
    }
    if is_closed(left, Class::SUBJECT) {
        return true;
    }
    let is_determiner = is_closed(left, Class::DETERMINER) && !left.class.has(Class::LINKS);
    if is_determiner || left.is(Flags::POSSESSIVE) {
        return false;
    }
    let right = sentence.at(id + 1);
    if class.has(Class::GERUND) {
        return !class.has(Class::NOUN) || opens_object(right);
    }
    if class.has(Class::PAST.with(Class::PARTICIPLE)) {
        // `In reported cases`: before a noun it is an adjective.
        return !is_preposition(left) || !is_noun_like(right);
    }
    is_present_verb(sentence, id, class, seen)
}

/// Whether a present form that no auxiliary, pronoun or determiner decides is a verb.
fn is_present_verb(sentence: &Sentence<'_>, id: u32, class: Class, seen: Seen) -> bool {
    let before = sentence.before(id);
    let left = sentence.at(before);
    let right = sentence.at(id + 1);
    let often = !class.has(Class::NOUN);
    if is_preposition(left) || seen.last == Tag::Verb {
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
    let plural = is_third_person(sentence.word(before));
    let either = left.class.has(Class::BODY);
    let is_headline = sentence.style != Style::Prose && !seen.verb;
    if is_third_person(sentence.word(id)) {
        let agrees = either || !plural || left.is(Flags::CAPITAL);
        agrees && (often || opens_object(right) || is_headline)
    } else {
        let goes_on = opens_object(right) || is_preposition(right) && plural;
        (either || plural) && (often || goes_on || is_headline)
    }
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
pub(super) fn is_third_person(word: &str) -> bool {
    word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us")
}

/// Whether a token belongs to the verb behind it: an auxiliary or an adverb.
pub(super) fn leads(sentence: &Sentence<'_>, id: u32) -> bool {
    sentence.auxiliary(id) != Class::NONE || sentence.is_adverb(id)
}

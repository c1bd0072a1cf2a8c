//! Whether a word that may be a verb is one here.
//!
//! Most English verb forms are nouns or adjectives as well. What stands before a word decides, over at
//! most three adverbs; where it leaves the choice open, what the word is more often.

use super::noun;
use super::sentence::{Sentence, Style, is_closed, is_preposition};
use super::tag::{Tag, Tags};
use super::verb;
use crate::scan::{Auxiliary, Class, Closed, Flags, Kind, Open, Sort, Token};

/// The numbers greater than one that news writes out.
const NUMBERS: [&str; 9] = [
    "eight", "five", "four", "nine", "seven", "six", "ten", "three", "two",
];

/// A word that may be a verb, between its neighbours.
#[derive(Clone, Copy)]
struct Word<'t> {
    id: u32,
    forms: Open,
    /// The nearest on its left that is no adverb.
    left: &'t Token,
    right: &'t Token,
}

impl Word<'_> {
    fn is_mostly_verb(self) -> bool {
        !self.forms.has(Open::NOUN)
    }
}

/// Whether a word that may be a verb is one here; the words to its left have their tags.
pub(super) fn is_verb(sentence: &Sentence<'_>, tags: &Tags, id: u32, forms: Open) -> bool {
    let left = sentence.before(id);
    match left.class.auxiliary() {
        Auxiliary::NONE => {}
        auxiliary => return is_led(sentence, id, forms, auxiliary),
    }
    let closed = left.class.closed();
    if closed.has(Closed::SUBJECT) {
        let may_open = closed.has(Closed::DETERMINER) && !closed.has(Closed::LINK);
        return !may_open || agrees_with_one(sentence, id, forms);
    }
    let is_determiner = closed.has(Closed::DETERMINER)
        && (!closed.has(Closed::LINK) || is_demonstrative(sentence, id, forms));
    if is_determiner || left.is(Flags::POSSESSIVE) {
        return false;
    }
    let right = sentence.at(id + 1);
    let word = Word {
        id,
        forms,
        left,
        right,
    };
    if forms.has(Open::EVENT_NOUN) && ends_measure(sentence, id, left) && !opens_object(right) {
        false
    } else if forms.has(Open::GERUND) {
        is_gerund_verb(sentence, word)
    } else if forms.has(Open::PAST.with(Open::PARTICIPLE)) {
        is_past_verb(sentence, tags, word)
    } else {
        is_present_verb(sentence, tags, word)
    }
}

/// Whether a word is of the form that the auxiliary before it leads.
fn is_led(sentence: &Sentence<'_>, id: u32, forms: Open, auxiliary: Auxiliary) -> bool {
    match auxiliary {
        Auxiliary::BE | Auxiliary::WAS => {
            // `What was left of it`.
            let is_rest = || sentence.is(id, "left") && sentence.is(id + 1, "of");
            forms.has(Open::GERUND.with(Open::PARTICIPLE))
                && !is_rest()
                && !(forms.has(Open::GERUND) && verb::is_going(sentence, id))
        }
        Auxiliary::HAVE | Auxiliary::HAD => forms.has(Open::PARTICIPLE),
        _ => forms.has(Open::PRESENT) && !sentence.ends_in_s(sentence.at(id)),
    }
}

/// Whether a word in -ing that no auxiliary leads is a verb.
fn is_gerund_verb(sentence: &Sentence<'_>, word: Word<'_>) -> bool {
    let Word {
        id,
        forms,
        left,
        right,
    } = word;
    // `Polling was extended`, `the full hearing would last`.
    let is_subject =
        is_finite(right) || matches!(right.class.auxiliary(), Auxiliary::BE | Auxiliary::HAVE);
    // `An earlier hearing in July`.
    let is_noun = || {
        forms.has(Open::EVENT_NOUN)
            && (sentence.is_closed(id.wrapping_sub(2), Closed::DETERMINER)
                || sentence.is_closed(id.wrapping_sub(3), Closed::DETERMINER)
                    && is_noun_like(sentence.at(id.wrapping_sub(2))))
            && !is_noun_like(right)
    };
    let is_open = !forms.has(Open::NOUN) && !is_noun();
    !is_subject
        && (is_open || opens_object(right))
        && !(left.kind == Kind::End && noun::is_attribute(sentence, id))
}

/// Whether a past or a participle that no auxiliary leads is a verb.
fn is_past_verb(sentence: &Sentence<'_>, tags: &Tags, word: Word<'_>) -> bool {
    let Word {
        id,
        forms,
        left,
        right,
    } = word;
    // `Jane Roe (left) and`.
    let is_aside = matches!(left.kind, Kind::Bracket(_)) && matches!(right.kind, Kind::Bracket(_));
    // `In reported cases`: before a noun it is an adjective.
    let is_adjective = is_preposition(left) && is_noun_like(right);
    let may_name = right.is(Flags::CAPITAL) || matches!(right.kind, Kind::Quote(..));
    !(is_aside
        || is_adjective
        || may_name && noun::names(sentence, id)
        || left.kind != Kind::Word && leads_role(sentence, id)
        || forms.has(Open::PRESENT) && noun::is_of_its_past(sentence, tags, (id, forms)))
}

/// Whether what may be a verb has the `one` before it for its subject, and is no noun that is counted: `one fell`, `one
/// says`; not `one point`, `one opening batsman`.
fn agrees_with_one(sentence: &Sentence<'_>, id: u32, forms: Open) -> bool {
    let right = sentence.at(id + 1);
    let own = Open::PAST.with(Open::PARTICIPLE).with(Open::GERUND);
    let may_agree = forms.has(own) || sentence.ends_in_s(sentence.at(id));
    let is_only_verb = !forms.has(Open::NOUN.with(Open::EVENT_NOUN));
    let is_last =
        sentence.class(id).has(Class::CUES) || !forms.has(Open::GERUND) && !is_noun_like(right);
    may_agree && (is_only_verb && is_last || opens_object(right))
}

/// Whether a present form that no auxiliary, pronoun or determiner decides is a verb. `Sources close to` the talks close
/// nothing.
fn is_present_verb(sentence: &Sentence<'_>, tags: &Tags, word: Word<'_>) -> bool {
    let Word {
        id,
        forms,
        left,
        right,
    } = word;
    // `Ninety-nine suspects were`: one finite verb right behind another has the first for its subject.
    if is_preposition(left) || tags.at(id.wrapping_sub(1)) == Tag::Verb || is_finite(right) {
        return false;
    }
    let is_third_person = sentence.ends_in_s(sentence.at(id));
    if is_third_person && is_plural_noun(sentence, id)
        || noun::is_score(sentence, id)
        || sentence.is_any(id, &["back", "close"]) && is_preposition(right)
    {
        return false;
    }
    if left.kind == Kind::End {
        return word.is_mostly_verb() && sentence.style == Style::Prose && opens_object(right);
    }
    if !is_noun_like(left) {
        return word.is_mostly_verb();
    }
    if noun::is_subject(sentence, (id, forms)) {
        false
    } else if is_third_person {
        !noun::is_object(sentence, tags, (id, forms)) && agrees_with_one_noun(sentence, tags, word)
    } else {
        agrees_with_many(sentence, tags, word)
    }
}

/// Whether a present in -s behind a noun is its verb: `the report says`. A body of people takes either form, and a name
/// may be of one or of many.
fn agrees_with_one_noun(sentence: &Sentence<'_>, tags: &Tags, word: Word<'_>) -> bool {
    let agrees = word.left.class.has(Class::BODY)
        || !sentence.is_plural(word.left)
        || word.left.is(Flags::CAPITAL);
    // `Stations open`: the verb of a plural is the next one.
    let is_plural = is_plural_verb(sentence, word.id + 1);
    agrees
        && !(is_plural && noun::has_own_verb(sentence, word.id))
        && (word.is_mostly_verb()
            || opens_object(word.right)
            || is_first_of_headline(sentence, tags) && !is_plural)
}

/// Whether a present without -s behind a noun is its verb: `residents say`.
fn agrees_with_many(sentence: &Sentence<'_>, tags: &Tags, word: Word<'_>) -> bool {
    let plural = sentence.is_plural(word.left);
    let goes_on = opens_object(word.right) || is_preposition(word.right) && plural;
    (plural || word.left.class.has(Class::BODY))
        && !noun::is_made_to(sentence, tags, word.id)
        && (word.is_mostly_verb() || goes_on || is_first_of_headline(sentence, tags))
        && (plural || word.is_mostly_verb() || !is_to_do(sentence, word.id))
}

fn is_first_of_headline(sentence: &Sentence<'_>, tags: &Tags) -> bool {
    sentence.style != Style::Prose && !tags.has_verb()
}

/// `Council tax to rise`: behind a body of people, a noun before an infinitive is what will do it; but `Council vote to
/// close pool`.
fn is_to_do(sentence: &Sentence<'_>, id: u32) -> bool {
    sentence.is(id + 1, "to")
        && sentence.sort(id) != Sort::INTENTION
        && !sentence.is_any(id, &["move", "vote"])
        && !sentence.is(id.wrapping_sub(1), "police")
}

/// Whether `that` before a word is no relative: behind a preposition, where a verb of its own would be in -s (`on that
/// stretch of road`).
fn is_demonstrative(sentence: &Sentence<'_>, id: u32, forms: Open) -> bool {
    sentence.is_preposition(id.wrapping_sub(2))
        && forms.has(Open::PRESENT)
        && !forms.has(Open::PAST)
        && !sentence.ends_in_s(sentence.at(id))
}

/// Whether a word in -s is a noun: behind a number greater than one (`two counts`), or before an auxiliary whose subject
/// it is (`suspects have`); what is said has such a verb behind it that is not its own (`which he says are`).
fn is_plural_noun(sentence: &Sentence<'_>, id: u32) -> bool {
    let leads = sentence.at(id + 1).class.auxiliary();
    let is_led =
        matches!(leads, Auxiliary::BE | Auxiliary::HAVE) && !sentence.class(id).has(Class::CUES);
    if is_led && (sentence.is(id + 1, "are") || sentence.is(id + 1, "have")) {
        return true;
    }
    let is_number = |id: u32| {
        let before = sentence.at(id);
        let word = before.span().slice(sentence.text);
        let is_written = |number: &&str| number.eq_ignore_ascii_case(word);
        before.kind == Kind::Number
            || before.class.has(Class::IN_TIME) && NUMBERS.iter().any(is_written)
    };
    let before = id.wrapping_sub(1);
    // `Four village stations`.
    is_number(before)
        || is_noun_like(sentence.at(before))
            && !sentence.at(before).is(Flags::CAPITAL)
            && sentence.at(before.wrapping_sub(1)).kind == Kind::Word
            && is_number(before.wrapping_sub(1))
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
                && (at(3).kind == Kind::Number || is_closed(at(4), Closed::DETERMINER))
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

/// Whether a word is an auxiliary that follows its subject, of whatever number: `was`, `will`, `would`, but not `to`.
pub(super) fn is_finite(token: &Token) -> bool {
    match token.class.auxiliary() {
        Auxiliary::WAS | Auxiliary::HAD | Auxiliary::WILL => true,
        Auxiliary::MAY => !is_preposition(token),
        _ => false,
    }
}

/// Whether a word is a verb that agrees with a plural, and nothing else: in `court files reveal` the files do.
fn is_plural_verb(sentence: &Sentence<'_>, id: u32) -> bool {
    let other = Open::NOUN.with(Open::EVENT_NOUN).with(Open::PAST);
    let forms = sentence.class(id).open();
    forms.has(Open::PRESENT) && !forms.has(other) && !sentence.ends_in_s(sentence.at(id))
}

/// Whether an object or an infinitive may begin with a word.
pub(super) fn opens_object(token: &Token) -> bool {
    is_closed(token, Closed::DETERMINER.with(Closed::SUBJECT))
        || matches!(token.class.auxiliary(), Auxiliary::MAY | Auxiliary::WILL)
}

/// Whether a noun phrase, such as the object of a verb, begins at a token.
pub(super) fn opens_noun_phrase(sentence: &Sentence<'_>, id: u32) -> bool {
    let token = sentence.at(id);
    let is_name = token.kind == Kind::Word
        && token.is(Flags::CAPITAL)
        && !token.class.has(Class::FUNCTION.with(Class::IN_TIME));
    token.kind == Kind::Number || is_name || sentence.is_closed(id, Closed::DETERMINER)
}

/// A word, but none of the closed classes.
pub(super) fn is_noun_like(token: &Token) -> bool {
    token.kind == Kind::Word && !token.class.has(Class::FUNCTION)
}

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

/// Whether a word that may be a verb is one here; the words to its left have their tags.
pub(super) fn is_verb(sentence: &Sentence<'_>, tags: &Tags, id: u32, forms: Open) -> bool {
    let left = sentence.before(id);
    match left.class.auxiliary() {
        Auxiliary::NONE => {}
        Auxiliary::BE | Auxiliary::WAS => {
            // `What was left of it`.
            let is_rest = || sentence.is(id, "left") && sentence.is(id + 1, "of");
            return forms.has(Open::GERUND.with(Open::PARTICIPLE))
                && !is_rest()
                && !(forms.has(Open::GERUND) && verb::is_going(sentence, id));
        }
        Auxiliary::HAVE | Auxiliary::HAD => return forms.has(Open::PARTICIPLE),
        _ => return forms.has(Open::PRESENT) && !sentence.ends_in_s(sentence.at(id)),
    }
    if is_closed(left, Closed::SUBJECT) {
        let may_open =
            is_closed(left, Closed::DETERMINER) && !left.class.closed().has(Closed::LINK);
        return !may_open || agrees_with_one(sentence, id, forms);
    }
    let is_determiner = is_closed(left, Closed::DETERMINER)
        && (!left.class.closed().has(Closed::LINK) || is_demonstrative(sentence, id, forms));
    if is_determiner || left.is(Flags::POSSESSIVE) {
        return false;
    }
    let right = sentence.at(id + 1);
    if forms.has(Open::EVENT_NOUN) && ends_measure(sentence, id, left) && !opens_object(right) {
        return false;
    }
    if forms.has(Open::GERUND) {
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
        return !is_subject
            && (is_open || opens_object(right))
            && !(left.kind == Kind::End && noun::is_attribute(sentence, id));
    }
    if forms.has(Open::PAST.with(Open::PARTICIPLE)) {
        // `Jane Roe (left) and`.
        let is_aside =
            matches!(left.kind, Kind::Bracket(_)) && matches!(right.kind, Kind::Bracket(_));
        // `In reported cases`: before a noun it is an adjective.
        let is_adjective = is_preposition(left) && is_noun_like(right);
        return !(is_aside
            || is_adjective
            || (right.is(Flags::CAPITAL) || matches!(right.kind, Kind::Quote(..)))
                && noun::names(sentence, id)
            || left.kind != Kind::Word && leads_role(sentence, id)
            || forms.has(Open::PRESENT) && noun::is_of_its_past(sentence, tags, (id, forms)));
    }
    is_present_verb(sentence, tags, (id, forms), left)
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
fn is_present_verb(
    sentence: &Sentence<'_>,
    tags: &Tags,
    (id, forms): (u32, Open),
    left: &Token,
) -> bool {
    let right = sentence.at(id + 1);
    let often = !forms.has(Open::NOUN);
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
        return often && sentence.style == Style::Prose && opens_object(right);
    }
    if !is_noun_like(left) {
        return often;
    }
    if noun::is_subject(sentence, (id, forms))
        || is_third_person && noun::is_object(sentence, tags, (id, forms))
    {
        return false;
    }
    // After a noun the two agree: `residents say`, `the report says`. One body of people takes either, and
    // a name may be of one or of many.
    let plural = sentence.is_plural(left);
    let either = left.class.has(Class::BODY);
    let is_headline = sentence.style != Style::Prose && !tags.has_verb();
    if is_third_person {
        let agrees = either || !plural || left.is(Flags::CAPITAL);
        // `Stations open`: the verb of a plural is the next one.
        let is_plural = is_plural_verb(sentence, id + 1);
        agrees
            && !(is_plural && noun::has_own_verb(sentence, id))
            && (often || opens_object(right) || is_headline && !is_plural)
    } else {
        let goes_on = opens_object(right) || is_preposition(right) && plural;
        (either || plural)
            && !noun::is_made_to(sentence, tags, id)
            && (often || goes_on || is_headline)
            && (plural || often || !is_to_do(sentence, id))
    }
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

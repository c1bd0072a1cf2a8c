//! Whether a word that may be a verb is a noun, by the words around it: `raw material costs of`, `the tax cut was`.

use super::outer;
use super::sentence::{Sentence, Style, is_closed, is_preposition};
use super::tag::{Tag, Tags};
use super::verbal::{is_finite, is_noun_like, opens_object};
use crate::scan::{Class, Closed, Flags, Kind, Open, Sort};

/// A noun has at most so many other nouns before it that say of which kind it is: `raw material costs`.
const MOST_NOUNS: u32 = 4;

/// What says by which name something goes.
const NAMING: [&str; 6] = [
    "called",
    "dubbed",
    "entitled",
    "named",
    "nicknamed",
    "titled",
];

/// Forms of verbs that have their object do what the base behind it tells.
const CAUSING: [&str; 13] = [
    "hear", "help", "helping", "helps", "let", "lets", "letting", "make", "makes", "making", "see",
    "seeing", "watch",
];

/// Whether a present form, or a noun, is the subject of the past right behind it: `tax cuts helped`, `the trust said`.
/// Of what is so (`remains closed`) the participle tells, and it is no past.
pub(super) fn is_subject(sentence: &Sentence<'_>, (id, forms): (u32, Open)) -> bool {
    if sentence.class(id).has(Class::CUES) || !is_noun_like(sentence.at(id + 1)) {
        return false;
    }
    let past = sentence.forms(id + 1);
    past.has(Open::PAST)
        && (forms.has(Open::EVENT_NOUN)
            || !past.has(Open::PARTICIPLE.with(Open::PRESENT))
            || sentence.class(id + 1).has(Class::REPORT))
        && !is_noun_like(sentence.at(id + 2))
}

/// Whether a participle only says what something is called, of which nothing was said before: `a son called Ronan`.
// Few participles have a name behind them.
#[inline(never)]
pub(super) fn names(sentence: &Sentence<'_>, id: u32) -> bool {
    let mut nouns = (1..=MOST_NOUNS).map(|back| id.wrapping_sub(back));
    NAMING.contains(&sentence.word(id))
        && !sentence.at(id.wrapping_sub(1)).class.has(Class::BODY)
        && nouns
            .find(|id| !is_noun_like(sentence.at(*id)))
            .is_some_and(|id| id + 1 < sentence.end && is_article(sentence, id))
}

fn is_article(sentence: &Sentence<'_>, id: u32) -> bool {
    sentence.is_any(id, &["a", "an"])
}

/// Whether a word in -s ends a noun phrase that a verb or a preposition governs, and that has no determiner:
/// of such a noun nothing finite is told behind the clause's own verb (`fell on higher oil prices`, `sells office
/// supplies`).
pub(super) fn is_object(sentence: &Sentence<'_>, tags: &Tags, (id, forms): (u32, Open)) -> bool {
    if sentence.class(id).has(Class::CUES)
        || sentence.style != Style::Prose
        || is_closed(
            sentence.at(id + 1),
            Closed::DETERMINER.with(Closed::SUBJECT),
        )
        || forms.sort() != Sort::NONE && sentence.is(id + 1, "to")
    {
        return false;
    }
    let is_part = |id: &u32| {
        let token = sentence.at(*id);
        is_noun_like(token) && !token.is(Flags::CAPITAL) && tags.at(*id) != Tag::Verb
    };
    let left = (1..=MOST_NOUNS).map(|back| id.wrapping_sub(back));
    let nouns = left.take_while(is_part).count();
    let opener = id.wrapping_sub(u32::try_from(nouns).unwrap_or(0) + 1);
    let is_verb = tags.at(opener) == Tag::Verb;
    nouns > 0 && (is_verb || is_preposition(sentence.at(opener))) && has_verb(sentence, tags)
}

/// Whether a form that is base and past in one, and a noun as well, is the noun: as a subject (`the tax cut was`), or where
/// the clause has its verb (`announced a tax cut for`).
pub(super) fn is_of_its_past(
    sentence: &Sentence<'_>,
    tags: &Tags,
    (id, forms): (u32, Open),
) -> bool {
    let (left, right) = (sentence.at(id.wrapping_sub(1)), sentence.at(id + 1));
    if !is_noun_like(left) {
        return false;
    }
    // `A fresh burst of`.
    if !forms.has(Open::NOUN.with(Open::EVENT_NOUN)) {
        return sentence.is(id + 1, "of");
    }
    let ends = || !is_noun_like(right) && right.kind != Kind::Number && right.kind != Kind::Symbol;
    is_finite(right)
        || is_subject(sentence, (id, forms))
        || !left.is(Flags::CAPITAL) && ends() && !opens_object(right) && has_verb(sentence, tags)
}

/// Whether the clause has its verb before a word, and one that takes no clause: `said costs fell` does.
fn has_verb(sentence: &Sentence<'_>, tags: &Tags) -> bool {
    let verb = tags.last_verb();
    verb.is_some_and(|id| !outer::has_complement(sentence.at(id)))
}

/// Whether a word in -ing with which a sentence opens says of which kind the plural behind it is, that has a verb:
/// `Polling stations open`.
pub(super) fn is_attribute(sentence: &Sentence<'_>, id: u32) -> bool {
    let (noun, verb) = (sentence.at(id + 1), sentence.at(id + 2));
    is_noun_like(noun)
        && sentence.ends_in_s(noun)
        && (is_finite(verb) || is_noun_like(verb) && verb.class.open().has(Open::VERB))
}

/// Whether a plural has the base behind it for its verb, and not for an object (`takes aim`): one that tells (`reports
/// say`), or any where the sentence opens with no name (`Polling stations open`).
pub(super) fn has_own_verb(sentence: &Sentence<'_>, id: u32) -> bool {
    let first = id.wrapping_sub(1);
    sentence.at(id + 1).class.has(Class::CUES)
        || first == sentence.start && sentence.mention_at(first).is_none()
}

/// Whether a verb has the noun before a base do what that tells: `helps people find work`, `let the children speak`.
// Few nouns have a base behind them.
#[inline(never)]
pub(super) fn is_made_to(sentence: &Sentence<'_>, tags: &Tags, id: u32) -> bool {
    let is_part = |id: &u32| {
        let is_open = is_noun_like(sentence.at(*id)) && tags.at(*id) != Tag::Verb;
        is_open || is_closed(sentence.at(*id), Closed::DETERMINER)
    };
    let mut left = (1..=MOST_NOUNS).map(|back| id.wrapping_sub(back));
    left.find(|id| !is_part(id))
        .is_some_and(|id| sentence.is_any(id, &CAUSING))
}

/// Whether a word stands behind the figures of a score: `a 2-0 lead`.
pub(super) fn is_score(sentence: &Sentence<'_>, id: u32) -> bool {
    let at = |back: u32| sentence.at(id.wrapping_sub(back));
    at(1).kind == Kind::Number
        && at(3).kind == Kind::Number
        && matches!(at(2).kind, Kind::Hyphen | Kind::Dash)
        && !at(2).is(Flags::SPACED)
}

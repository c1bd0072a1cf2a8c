//! The clauses of a sentence: stretches with a verb, parted by marks and by the words that open a clause.

use std::ops::Range;

use super::sentence::{AUXILIARY, Sentence};
use super::tag::Tag;
use crate::scan::{Class, Flags, Kind};

/// Cuts a sentence into clauses, which tile it.
pub(super) fn cut(sentence: &Sentence<'_>, tags: &[Tag], clauses: &mut Vec<Range<u32>>) {
    clauses.clear();
    let mut start = sentence.range.start;
    let mut has_verb = false;
    for (id, tag) in sentence.range.clone().zip(tags) {
        let ends = match boundary(sentence, id) {
            Boundary::None => false,
            Boundary::Always => true,
            Boundary::AfterVerb => has_verb,
            Boundary::BetweenVerbs => has_verb && goes_on_with_verb(sentence, tags, id + 1),
        };
        if ends && id > start {
            clauses.push(start..id);
            start = id;
            has_verb = false;
        }
        has_verb |= *tag == Tag::Verb || sentence.is_closed(id, AUXILIARY);
    }
    if start < sentence.range.end {
        clauses.push(start..sentence.range.end);
    }
}

/// How a token may begin a clause.
enum Boundary {
    None,
    /// Whatever stands before it.
    Always,
    /// If the clause before has its verb.
    AfterVerb,
    /// If it joins two clauses and not two things.
    BetweenVerbs,
}

fn boundary(sentence: &Sentence<'_>, id: u32) -> Boundary {
    let token = sentence.at(id);
    match token.kind {
        Kind::Semicolon | Kind::Colon => Boundary::Always,
        Kind::Dash | Kind::Hyphen if token.is(Flags::SPACED) => Boundary::AfterVerb,
        Kind::Comma => Boundary::AfterVerb,
        Kind::Word if sentence.is_closed(id, Class::OPENER) => {
            let joins = ["and", "or", "but"]
                .iter()
                .any(|word| sentence.word(id).eq_ignore_ascii_case(word));
            if joins {
                Boundary::BetweenVerbs
            } else {
                Boundary::AfterVerb
            }
        }
        _ => Boundary::None,
    }
}

/// Whether a verb stands at `id`, or its subject's pronoun, or its auxiliary.
fn goes_on_with_verb(sentence: &Sentence<'_>, tags: &[Tag], id: u32) -> bool {
    let tag = tags.get((id - sentence.range.start) as usize);
    tag == Some(&Tag::Verb)
        || sentence.is_closed(id, Class::SUBJECT.with(AUXILIARY))
        || sentence.is_adverb(id)
}

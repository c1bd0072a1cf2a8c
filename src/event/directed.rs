//! The object of a verb as the actor of what stands behind it: `ordered the firm to pay`, `accused her of wasting`.

use super::actor::Actors;
use super::phrase::Words;
use super::status::opens_with_any;
use super::verb::Verb;
use crate::scan::{Class, Closed};

/// The first letters of verbs that have their object do something, besides those that tell somebody: `ordered
/// the firm to`.
const DIRECTING: [&str; 25] = [
    "allow", "authori", "challeng", "command", "compel", "convinc", "direct", "empower", "enabl",
    "encourag", "expect", "forc", "help", "instruct", "invit", "oblig", "order", "permit",
    "persuad", "press", "prompt", "push", "requir", "train", "want",
];

impl<'a> Actors<'a> {
    /// Whom a verb lays a deed at the door of, or keeps from it: `accused the firm of wasting`, `stopped her from leaving`.
    // In line, it would take the registers of what all verbs need.
    #[inline(never)]
    pub(super) fn accused(&self, verb: Verb) -> Option<Words<'a>> {
        let before = verb.start.wrapping_sub(1);
        let is_any = |words: &[&str]| self.sentence.is_any(before, words);
        let is_charged = || {
            self.sentence
                .word(self.behind_verb.wrapping_sub(1))
                .starts_with("charg")
        };
        if !(is_any(&["of", "for", "from"]) || is_any(&["with"]) && is_charged()) {
            return None;
        }
        let object = self.sentence.mention_at(before.wrapping_sub(1))?;
        let opener = object.tokens.start.wrapping_sub(1);
        let is_opened = self.sentence.is_closed(opener, Closed::DETERMINER);
        let is_beside = self.behind_verb == object.tokens.start - u32::from(is_opened);
        is_beside.then_some(Words::Mention(object))
    }

    /// Whom a verb has do what the infinitive behind it tells: `ordered the firm to pay`.
    pub(super) fn directed(&self, verb: Verb) -> Option<Words<'a>> {
        let region = self.behind_verb..verb.start;
        let director = self.behind_verb.wrapping_sub(1);
        if region.is_empty()
            || self.sentence.is_preposition(region.start)
            || !self.directs(director)
        {
            return None;
        }
        self.phrases.spanning(region)
    }

    /// Whether the object of a verb acts in the infinitive behind it.
    fn directs(&self, verb: u32) -> bool {
        self.sentence.at(verb).class.has(Class::TELL)
            || opens_with_any(self.sentence.word(verb), &DIRECTING)
    }
}

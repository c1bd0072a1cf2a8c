//! A verb with what leads it: auxiliaries, `to`, negation. They tell tense and voice.

use super::agent;
use super::sentence::{Sentence, field, is_closed, is_preposition, sort};
use crate::scan::{Class, Token};

/// A verb has no more words before it that belong to it: `would not have also been being`.
const MOST_LEADING: u32 = 7;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Present,
    /// `is falling`.
    Progressive,
    /// `has fallen`.
    Perfect,
    /// `had fallen`.
    Pluperfect,
    /// `will fall`.
    Future,
    /// `may fall`, `would fall`.
    Conditional,
    /// `to fall`.
    Infinitive,
    /// `falling` and `hit by rain`, without an auxiliary.
    Participle,
    /// `having fallen`: what was before the verb that it hangs on, by the same subject.
    PerfectParticiple,
}

impl Tense {
    /// Whether a subject may stand before a verb in this tense.
    pub(super) const fn is_finite(self) -> bool {
        !matches!(self, Self::Infinitive | Self::Participle)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Voice {
    Active,
    Passive,
}

/// A verb and what leads it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Verb {
    /// The first token of the group.
    pub(super) start: u32,
    pub(super) tense: Tense,
    pub(super) voice: Voice,
    pub(super) is_negated: bool,
}

/// Reads the group of the verb at `id`.
#[inline]
pub(super) fn read(sentence: &Sentence<'_>, id: u32, verb: &Token) -> Verb {
    let class = sentence.forms_of(verb);
    if may_lead(sentence, sentence.at(id.wrapping_sub(1)))
        || tells_turn(sentence, id.wrapping_sub(1))
    {
        led(sentence, id, class)
    } else {
        Group::default().verb(sentence, (id, class), id)
    }
}

/// Whether a word may belong to the verb right behind it. Before half of all verbs none does.
fn may_lead(sentence: &Sentence<'_>, left: &Token) -> bool {
    field(left, Class::AUXILIARIES) != Class::NONE
        || sort(left) == Class::STATE
        || sentence.is_adverb(left)
}

/// Reads the group of a verb before which stands a word that may lead it.
fn led(sentence: &Sentence<'_>, id: u32, class: Class) -> Verb {
    let mut group = Group::default();
    let mut start = id;
    if class.has(Class::PARTICIPLE) && is_staying(sentence, id.wrapping_sub(1)) {
        start = id.wrapping_sub(1);
        group.stay(sentence.at(start).class);
    }
    for _ in 0..MOST_LEADING {
        let lead = start.wrapping_sub(1);
        let token = sentence.at(lead);
        if field(token, Class::AUXILIARIES) != Class::NONE && !sentence.tells_time(lead, token) {
            group.take(sentence, token);
        } else if sentence.is_adverb(token) && !is_object(sentence, lead)
            || tells_turn(sentence, lead)
        {
            group.is_negated |= is_short_of(sentence, lead);
        } else {
            break;
        }
        group.is_negated |= is_closed(token, Class::NEGATION) && !is_exceeded(sentence, lead + 1);
        start = lead;
        // `Now he’s leaving`.
        if is_closed(token, Class::SUBJECT) {
            break;
        }
        if group.modal == Some(Modal::To) {
            let going = lead.wrapping_sub(1);
            if !(sentence.at(going).class.has(Class::GERUND) && is_going(sentence, going)) {
                break;
            }
            group.modal = Some(Modal::Going);
            start = going;
        }
    }
    group.verb(sentence, (id, class), start)
}

/// Whether `going` at `id` leads a verb that is to come, and is none of its own: `is going to leave`, not `is going to
/// school`.
pub(super) fn is_going(sentence: &Sentence<'_>, id: u32) -> bool {
    sentence.is(id, "going") && sentence.is(id + 1, "to") && is_base(sentence.at(id + 2))
}

fn is_base(verb: &Token) -> bool {
    field(verb, Class::AUXILIARIES) != Class::NONE
        || !verb.class.has(Class::FUNCTION.with(Class::NOUN)) && verb.class.has(Class::PRESENT)
}

/// Whether a word leads a participle as be does: `remains closed`.
#[inline]
fn is_staying(sentence: &Sentence<'_>, id: u32) -> bool {
    let is_any = |word: &str| ["remain", "stay"].iter().any(|stem| word.starts_with(stem));
    sentence.sort(id) == Class::STATE && is_any(sentence.word(id))
}

/// Whether a word of which the lexicon knows as little as of an adverb is a pronoun: `six of them fell`.
fn is_object(sentence: &Sentence<'_>, id: u32) -> bool {
    sentence.is_any(id, &["them", "him", "us", "me"])
}

/// Whether a word tells the how manieth time it was, and is no noun: `was last seen`, but `the last won`.
#[inline]
fn tells_turn(sentence: &Sentence<'_>, id: u32) -> bool {
    let word = sentence.at(id);
    word.class.has(Class::IN_TIME)
        && matches!(sentence.bytes(word), b"first" | b"last")
        && (sentence.link(id.wrapping_sub(1)) != Class::NONE
            || !sentence.is_closed(id.wrapping_sub(1), Class::DETERMINER))
}

/// Whether an adverb tells that something did not quite come about.
fn is_short_of(sentence: &Sentence<'_>, id: u32) -> bool {
    sentence.is_any(id, &["nearly", "almost"])
}

/// Whether what is negated before it is only that no more came about: `not only fell but`.
// Few verbs are negated.
#[inline(never)]
fn is_exceeded(sentence: &Sentence<'_>, id: u32) -> bool {
    sentence.is_any(id, &["just", "merely", "only", "simply"])
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Modal {
    To,
    /// `going to`, and what leads it still to come.
    Going,
    Will,
    /// All others.
    May,
}

/// When the first auxiliary places the verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Point {
    Past,
    Present,
}

/// How be leads a verb: `being built` is going on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Be {
    Being,
    Other,
}

/// What leads a verb.
#[derive(Debug, Default)]
struct Group {
    modal: Option<Modal>,
    /// Whether there is a form of be, and `being` among them.
    be: Option<Be>,
    has_have: bool,
    /// Of the leftmost finite auxiliary.
    point: Option<Point>,
    is_negated: bool,
}

impl Group {
    /// The verb at `id` that it leads from `start` on.
    #[inline]
    fn verb(&self, sentence: &Sentence<'_>, (id, class): (u32, Class), start: u32) -> Verb {
        let voice = self.voice(sentence, id, class);
        Verb {
            start,
            tense: self.tense(class, voice),
            voice,
            is_negated: self.is_negated,
        }
    }

    fn take(&mut self, sentence: &Sentence<'_>, token: &Token) {
        let word = || sentence.bytes(token);
        let auxiliary = field(token, Class::AUXILIARIES);
        if matches!(self.modal, Some(Modal::Going | Modal::Will)) {
            // What `was going to` be may not have been.
            let was = auxiliary == Class::WAS;
            self.modal = Some(if was { Modal::May } else { Modal::Will });
            return;
        }
        match auxiliary {
            Class::WAS => self.be(Some(Point::Past)),
            Class::BE if word() == b"being" => self.be = Some(Be::Being),
            Class::BE if word().starts_with(b"be") => self.be(None),
            Class::BE => self.be(Some(Point::Present)),
            Class::HAVE if word().eq_ignore_ascii_case(b"having") => self.has_have = true,
            Class::HAVE => self.have(Point::Present),
            Class::HAD => self.have(Point::Past),
            Class::DO if word().starts_with(b"did") => self.point = Some(Point::Past),
            Class::DO => self.point = Some(Point::Present),
            Class::WILL => self.modal = Some(Modal::Will),
            Class::MAY if is_preposition(token) => self.modal = Some(Modal::To),
            Class::MAY => self.modal = Some(Modal::May),
            _ => {}
        }
    }

    fn be(&mut self, point: Option<Point>) {
        self.be = self.be.or(Some(Be::Other));
        self.point = point.or(self.point);
    }

    fn stay(&mut self, forms: Class) {
        let is_past = forms.has(Class::PAST);
        self.be(Some(if is_past { Point::Past } else { Point::Present }));
    }

    const fn have(&mut self, point: Point) {
        self.has_have = true;
        self.point = Some(point);
    }

    fn is_progressive(&self, class: Class) -> bool {
        self.be == Some(Be::Being) || self.be.is_some() && class.has(Class::GERUND)
    }

    fn voice(&self, sentence: &Sentence<'_>, id: u32, class: Class) -> Voice {
        let is_participle = class.has(Class::PARTICIPLE) && !class.has(Class::GERUND);
        let is_by_somebody =
            || sentence.is(id + 1, "by") && !self.has_have && agent::has_agent(sentence, id);
        if is_participle && (self.be.is_some() || is_by_somebody()) {
            Voice::Passive
        } else {
            Voice::Active
        }
    }

    fn tense(&self, class: Class, voice: Voice) -> Tense {
        match self.modal {
            Some(Modal::To | Modal::Going) => return Tense::Infinitive,
            Some(Modal::Will) => return Tense::Future,
            Some(Modal::May) => return Tense::Conditional,
            None => {}
        }
        if self.has_have {
            return match self.point {
                Some(Point::Past) => Tense::Pluperfect,
                Some(Point::Present) => Tense::Perfect,
                None => Tense::PerfectParticiple,
            };
        }
        match self.point {
            Some(Point::Past) => Tense::Past,
            Some(Point::Present) if self.is_progressive(class) => Tense::Progressive,
            Some(Point::Present) => Tense::Present,
            None => bare(class, voice),
        }
    }
}

/// The tense of a verb without an auxiliary.
const fn bare(class: Class, voice: Voice) -> Tense {
    if matches!(voice, Voice::Passive) || class.has(Class::GERUND) {
        Tense::Participle
    } else if class.has(Class::PAST) {
        // `Cut`, `hit`: news tells what was.
        Tense::Past
    } else if class.has(Class::PRESENT) {
        Tense::Present
    } else {
        Tense::Participle
    }
}

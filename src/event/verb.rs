//! A verb with what leads it: auxiliaries, `to`, negation. They tell tense and voice.

use super::agent;
use super::sentence::{Sentence, is_closed, is_preposition};
use crate::scan::{Auxiliary, Class, Closed, Link, Open, Sort, Token};

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
    let forms = sentence.forms_of(verb);
    if may_lead(sentence, sentence.at(id.wrapping_sub(1)))
        || tells_turn(sentence, id.wrapping_sub(1))
    {
        led(sentence, id, forms)
    } else {
        Group::default().verb(sentence, (id, forms), id)
    }
}

/// Whether a word may belong to the verb right behind it. Before half of all verbs none does.
fn may_lead(sentence: &Sentence<'_>, left: &Token) -> bool {
    left.class.auxiliary() != Auxiliary::NONE
        || left.class.sort() == Sort::STATE
        || sentence.is_adverb(left)
}

/// Reads the group of a verb before which stands a word that may lead it.
fn led(sentence: &Sentence<'_>, id: u32, forms: Open) -> Verb {
    let mut group = Group::default();
    let mut start = id;
    if forms.has(Open::PARTICIPLE) && is_staying(sentence, id.wrapping_sub(1)) {
        start = id.wrapping_sub(1);
        group.stay(sentence.at(start).class);
    }
    for _ in 0..MOST_LEADING {
        let lead = start.wrapping_sub(1);
        let token = sentence.at(lead);
        if token.class.auxiliary() != Auxiliary::NONE && !sentence.tells_time(lead, token) {
            group.take(sentence, token);
        } else if sentence.is_adverb(token) && !is_object(sentence, lead)
            || tells_turn(sentence, lead)
        {
            group.is_negated |= is_short_of(sentence, lead);
        } else {
            break;
        }
        group.is_negated |= is_closed(token, Closed::NEGATION) && !is_exceeded(sentence, lead + 1);
        start = lead;
        // `Now he’s leaving`.
        if is_closed(token, Closed::SUBJECT) {
            break;
        }
        if group.modal == Some(Modal::To) {
            let going = lead.wrapping_sub(1);
            if !(sentence.at(going).class.open().has(Open::GERUND) && is_going(sentence, going)) {
                break;
            }
            group.modal = Some(Modal::Going);
            start = going;
        }
    }
    group.verb(sentence, (id, forms), start)
}

/// Whether `going` at `id` leads a verb that is to come, and is none of its own: `is going to leave`, not `is going to
/// school`.
pub(super) fn is_going(sentence: &Sentence<'_>, id: u32) -> bool {
    sentence.is(id, "going") && sentence.is(id + 1, "to") && is_base(sentence.at(id + 2))
}

fn is_base(verb: &Token) -> bool {
    verb.class.auxiliary() != Auxiliary::NONE
        || verb.class.open().has(Open::PRESENT) && !verb.class.open().has(Open::NOUN)
}

/// Whether a word leads a participle as be does: `remains closed`.
#[inline]
fn is_staying(sentence: &Sentence<'_>, id: u32) -> bool {
    let is_any = |word: &str| ["remain", "stay"].iter().any(|stem| word.starts_with(stem));
    sentence.sort(id) == Sort::STATE && is_any(sentence.word(id))
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
        && (sentence.link(id.wrapping_sub(1)) != Link::NONE
            || !sentence.is_closed(id.wrapping_sub(1), Closed::DETERMINER))
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
    fn verb(&self, sentence: &Sentence<'_>, (id, forms): (u32, Open), start: u32) -> Verb {
        let voice = self.voice(sentence, id, forms);
        Verb {
            start,
            tense: self.tense(forms, voice),
            voice,
            is_negated: self.is_negated,
        }
    }

    fn take(&mut self, sentence: &Sentence<'_>, token: &Token) {
        let word = || sentence.bytes(token);
        let auxiliary = token.class.auxiliary();
        if matches!(self.modal, Some(Modal::Going | Modal::Will)) {
            // What `was going to` be may not have been.
            let was = auxiliary == Auxiliary::WAS;
            self.modal = Some(if was { Modal::May } else { Modal::Will });
            return;
        }
        match auxiliary {
            Auxiliary::WAS => self.be(Some(Point::Past)),
            Auxiliary::BE if word() == b"being" => self.be = Some(Be::Being),
            Auxiliary::BE if word().starts_with(b"be") => self.be(None),
            Auxiliary::BE => self.be(Some(Point::Present)),
            Auxiliary::HAVE if word().eq_ignore_ascii_case(b"having") => self.has_have = true,
            Auxiliary::HAVE => self.have(Point::Present),
            Auxiliary::HAD => self.have(Point::Past),
            Auxiliary::DO if word().starts_with(b"did") => self.point = Some(Point::Past),
            Auxiliary::DO => self.point = Some(Point::Present),
            Auxiliary::WILL => self.modal = Some(Modal::Will),
            Auxiliary::MAY if is_preposition(token) => self.modal = Some(Modal::To),
            Auxiliary::MAY => self.modal = Some(Modal::May),
            _ => {}
        }
    }

    fn be(&mut self, point: Option<Point>) {
        self.be = self.be.or(Some(Be::Other));
        self.point = point.or(self.point);
    }

    fn stay(&mut self, forms: Class) {
        let is_past = forms.open().has(Open::PAST);
        self.be(Some(if is_past { Point::Past } else { Point::Present }));
    }

    const fn have(&mut self, point: Point) {
        self.has_have = true;
        self.point = Some(point);
    }

    fn is_progressive(&self, forms: Open) -> bool {
        self.be == Some(Be::Being) || self.be.is_some() && forms.has(Open::GERUND)
    }

    fn voice(&self, sentence: &Sentence<'_>, id: u32, forms: Open) -> Voice {
        let is_participle = forms.has(Open::PARTICIPLE) && !forms.has(Open::GERUND);
        let is_by_somebody =
            || sentence.is(id + 1, "by") && !self.has_have && agent::has_agent(sentence, id);
        if is_participle && (self.be.is_some() || is_by_somebody()) {
            Voice::Passive
        } else {
            Voice::Active
        }
    }

    fn tense(&self, forms: Open, voice: Voice) -> Tense {
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
            Some(Point::Present) if self.is_progressive(forms) => Tense::Progressive,
            Some(Point::Present) => Tense::Present,
            None => bare(forms, voice),
        }
    }
}

/// The tense of a verb without an auxiliary.
const fn bare(forms: Open, voice: Voice) -> Tense {
    if matches!(voice, Voice::Passive) || forms.has(Open::GERUND) {
        Tense::Participle
    } else if forms.has(Open::PAST) {
        // `Cut`, `hit`: news tells what was.
        Tense::Past
    } else if forms.has(Open::PRESENT) {
        Tense::Present
    } else {
        Tense::Participle
    }
}

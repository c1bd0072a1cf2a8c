//! What the words around a weekday, a month or a holiday say of its direction.
//!
//! News tells of what was, so a bare weekday lies behind, unless what governs it says otherwise: the nearest
//! verb before it with its auxiliaries (`could hit on Friday`), a plan (`is due on Friday`), or the first
//! verb behind a day that opens its sentence (`On Friday, members will vote`).

use std::ops::Range;

use super::direction::Direction::{self, Ahead, Back, Begun};
use super::plan::{PLANNED, Plan};
use crate::scan::{Auxiliary, Class, Closed, Flags, Kind, Link, Open, Sort, Token, Tokens};
use crate::word_list::is_one_of;
use crate::word_table::folded_key;

/// A plan and its weekday stand in one clause: `will be heard at a meeting of the planning committee on Tuesday`.
const FARTHEST: u32 = 12;

/// Between a plan and its day stands a preposition, and perhaps where: `due in court on Friday`.
pub(super) const NEAR: u32 = 4;

/// Between a verb in the present and its day stands no more than a preposition: `the council meets on Friday`.
pub(super) const TOUCHING: u32 = 2;

/// An expression in its sentence.
pub(super) struct Around<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: &'t Tokens,
    /// The tokens of the sentence as far as the end of the expression.
    pub(super) sentence: Range<u32>,
    /// The expression's first token.
    pub(super) first: u32,
    /// Whether it owns what follows: `Friday's vote`.
    pub(super) possessive: bool,
}

/// What was passed on the way back from a day to what governs it.
#[derive(Clone, Copy)]
pub(super) enum Passed {
    Nothing,
    /// A past form so many words before the day, which is a participle where an auxiliary stands before it; and what
    /// it plans.
    Past(u32, Plan),
    /// The same, of a verb that tells what is seen or heard.
    Seen,
    /// An `-ing` form, so many words before the day.
    Gerund(u32),
}

impl Around<'_> {
    /// Which way the words around the expression point.
    // Few expressions ask: inlined, it pushes what all of them need out of the reader's loop.
    #[inline(never)]
    pub(super) fn direction(&self) -> Direction {
        self.governed().unwrap_or_else(|| self.opening())
    }

    /// Whether the words before say that something will be, or is planned: `will open in two weeks`.
    pub(super) fn is_promised(&self) -> bool {
        let word = |by: &u32| self.before(*by).kind == Kind::Word;
        (1..=FARTHEST).take_while(word).any(|by| {
            let planned = || self.word(by) == "to" && self.plan(by + 1).has(Plan::TO);
            match self.before(by).class.auxiliary() {
                Auxiliary::WILL => true,
                Auxiliary::MAY => planned(),
                _ => false,
            }
        })
    }

    /// Whether `time` is behind: `in two weeks' time`.
    pub(super) fn owns_time(&self) -> bool {
        let end = self.sentence.end;
        let is_mark = matches!(self.tokens.at(end).kind, Kind::Quote(..));
        let behind = self.tokens.at(end + u32::from(is_mark));
        (self.possessive || is_mark) && behind.span().slice(self.text) == "time"
    }

    /// What the words before say, the nearest first.
    fn governed(&self) -> Option<Direction> {
        // `Will appeal Friday's ruling` is of what was, `will play in Friday's match` is not.
        let setting = || {
            matches!(
                self.word(1),
                "at" | "before" | "during" | "for" | "in" | "of"
            )
        };
        if self.possessive && !setting() {
            return Some(Back);
        }
        if let Some(direction) = self.beside() {
            return Some(direction);
        }
        let mut passed = Passed::Nothing;
        let start = self.first.saturating_sub(FARTHEST).max(self.sentence.start);
        let near = self.tokens.slice(start..self.first);
        for (by, here) in (1..).zip(near.iter().rev()) {
            let found = match here.kind {
                Kind::Word if here.class.has(Class::FUNCTION) => {
                    self.small_word(by, here.class, &mut passed)
                }
                Kind::Word => self.verb(by, here, &mut passed),
                Kind::Number => None,
                Kind::Hyphen if !here.is(Flags::SPACED) => None,
                _ => break,
            };
            if found.is_some() {
                return found;
            }
        }
        self.past(passed)
    }

    /// What a word of the closed classes says.
    fn small_word(&self, by: u32, class: Class, passed: &mut Passed) -> Option<Direction> {
        if class.closed().has(Closed::AUXILIARY) {
            // `To be published in May` tells of nothing that was.
            if matches!(passed, Passed::Past(..)) && matches!(self.word(by), "be" | "being") {
                *passed = Passed::Nothing;
                return None;
            }
            return self.auxiliary(by, class, *passed);
        }
        match passed {
            _ if class.link() == Link::JOINER => *passed = Passed::Nothing,
            // No auxiliary belongs to it.
            Passed::Past(..) | Passed::Seen if is_border(class) => return self.past(*passed),
            _ => {}
        }
        None
    }

    /// What an auxiliary says.
    fn auxiliary(&self, by: u32, class: Class, passed: Passed) -> Option<Direction> {
        let direction = match (class.auxiliary(), passed) {
            (Auxiliary::MAY, _) if self.word(by) == "to" => {
                let plan = self.plan(by + 1).has(Plan::TO);
                if plan {
                    return Some(self.still_planned(by + 1));
                }
                return self.is_to_be_done(by).then_some(Ahead);
            }
            // The month, and a name.
            (Auxiliary::MAY, _) if self.before(by).is(Flags::CAPITAL) => return None,
            (Auxiliary::MAY, _) => self.modal(by, passed),
            (Auxiliary::HAVE, Passed::Past(..) | Passed::Seen) => self.perfect(by),
            (Auxiliary::BE, _) if matches!(self.word(by), "be" | "being") => return None,
            (Auxiliary::BE, _) if self.word(by) == "been" => self.perfect(by + 1),
            (Auxiliary::BE, Passed::Past(_, plan)) if plan.has(Plan::IS) => Ahead,
            (Auxiliary::BE, Passed::Gerund(from)) if from + 1 == by && self.is_near(from) => Ahead,
            // `The deadline is Friday`, `the book is out on Friday`, `is open again from Friday`.
            (Auxiliary::BE, Passed::Nothing) if self.touches(by) || self.begins(by) => Ahead,
            (Auxiliary::WILL, _) => Ahead,
            // `Was shut in May`, not `was to be shut in May`.
            (Auxiliary::WAS, Passed::Past(..))
                if matches!(self.word(1), "in" | "on") && self.word(by - 1) != "to" =>
            {
                Begun
            }
            (Auxiliary::WAS | Auxiliary::HAD, _)
            | (Auxiliary::BE, Passed::Past(..) | Passed::Seen) => Back,
            _ => return None,
        };
        Some(direction)
    }

    /// Whether an infinitive has a weekday to be done by: `asked both sides to meet by Friday`, but `had to close by Friday`.
    fn is_to_be_done(&self, to: u32) -> bool {
        let day = self.tokens.at(self.first).span().slice(self.text);
        self.word(1) == "by"
            && day.ends_with("day")
            && self
                .before(to.saturating_sub(1))
                .class
                .open()
                .has(Open::PRESENT)
            && self.before(to + 1).class.auxiliary() != Auxiliary::HAD
    }

    /// What a modal says: `could not be reached` and `could be heard` tell of what was.
    fn modal(&self, by: u32, passed: Passed) -> Direction {
        let denied = is_negation(self.before(by)) || is_negation(self.before(by - 1));
        let stem = self.before(by).span().slice(self.text).get(..5);
        let past = |stem| is_one_of(stem, &["could", "would"]);
        if matches!(passed, Passed::Seen) || denied && stem.is_some_and(past) {
            Back
        } else {
            Ahead
        }
    }

    /// What the perfect says, whose auxiliary stands so many words before: `will have left`, `has left`.
    fn perfect(&self, by: u32) -> Direction {
        let will = [by, by + 1].map(|by| self.before(by).class.auxiliary());
        if will.contains(&Auxiliary::WILL) {
            Ahead
        } else {
            Back
        }
    }

    /// What the words right before the day say.
    fn beside(&self) -> Option<Direction> {
        let ahead = match self.word(1) {
            // `As early as Friday`.
            "as" => matches!(self.word(2), "early" | "soon"),
            // `Ahead of Friday's vote`.
            "of" => matches!(self.word(2), "ahead" | "Ahead"),
            // `Between now and Friday`, `has until Friday`.
            // `In the year to June`, `for the quarter ended in June`.
            "ended" | "to" if self.reports(2) => return Some(Begun),
            "and" | "to" => self.word(2) == "now",
            "until" => matches!(self.word(2), "now" | "has" | "have"),
            "since" => return Some(Begun),
            // `When: Saturday, 10am`.
            "" if self.before(1).kind == Kind::Colon => {
                matches!(self.word(2), "Date" | "Deadline" | "WHEN" | "When")
            }
            _ => false,
        };
        ahead.then_some(Ahead)
    }

    /// Whether the word so many before is a period that a report tells of: `in the year to June`.
    fn reports(&self, by: u32) -> bool {
        matches!(
            self.word(by),
            "half" | "months" | "period" | "quarter" | "week" | "weeks" | "year"
        )
    }

    /// What a word of the open classes says.
    fn verb(&self, by: u32, here: &Token, passed: &mut Passed) -> Option<Direction> {
        let class = here.class;
        // Most words are nouns and names; `adjourned` is in no list.
        let known = class != Class::NONE;
        let near = !known || class.open().has(Open::VERB) || class.sort() == Sort::STATE;
        let may_plan = if by <= NEAR {
            near
        } else {
            class.open().has(Open::PRESENT)
                || matches!(passed, Passed::Nothing) && self.is_deadline()
        };
        let mut plan = Plan::default();
        if may_plan && !here.is(Flags::CAPITAL) {
            plan = self.plan(by);
            if let Some(direction) = self.planned(by, plan) {
                return Some(direction);
            }
        }
        let is_verb =
            class.open().has(Open::VERB) && !class.open().has(Open::NOUN) && !self.is_noun(by);
        if matches!(passed, Passed::Past(..) | Passed::Seen) {
            let adverb = here.span().slice(self.text).ends_with("ly");
            // `Attend planned talks`: what was passed was no verb.
            if is_verb && class.open().has(Open::PRESENT) && self.is_participle(*passed) {
                *passed = Passed::Nothing;
            }
            return if adverb { None } else { self.past(*passed) };
        }
        if !is_verb {
            return None;
        }
        if class.open().has(Open::PAST.with(Open::PARTICIPLE)) {
            *passed = if class.sort() == Sort::PERCEPTION {
                Passed::Seen
            } else {
                Passed::Past(by, plan)
            };
        } else if class.open().has(Open::GERUND) {
            *passed = Passed::Gerund(by);
        }
        None
    }

    /// What the first verb behind says, where the day opens its clause: `On Friday, members will vote`.
    fn opening(&self) -> Direction {
        let behind = self.behind();
        // A preposition may stand before it.
        if [1, 2].iter().all(|by| self.before(*by).kind == Kind::Word) {
            return Back;
        }
        let subject = |at: &u32| {
            let token = self.tokens.at(*at);
            matches!(token.kind, Kind::Word | Kind::Number) && !opens_clause(token.class)
        };
        let mut subject = (behind..behind + FARTHEST).take_while(subject);
        match subject.find_map(|at| self.tense(at)) {
            // `In May, he left` opens its sentence; in the midst of one the verb may be another's.
            Some(Begun) if self.first > self.sentence.start + 1 => Back,
            found => found.unwrap_or(Back),
        }
    }

    /// The token behind the expression, and behind a comma there.
    pub(super) fn behind(&self) -> u32 {
        let comma = self.tokens.at(self.sentence.end).kind == Kind::Comma;
        self.sentence.end + u32::from(comma)
    }

    /// What a token says that is an auxiliary, or a verb in the past.
    fn tense(&self, at: u32) -> Option<Direction> {
        let token = self.tokens.at(at);
        if !token.class.has(Class::FUNCTION) {
            let past = token.class.open().has(Open::PAST) && !token.class.open().has(Open::NOUN);
            return past.then_some(Begun);
        }
        match token.class.auxiliary() {
            Auxiliary::NONE => None,
            Auxiliary::MAY if token.span().len() == 2 => None,
            Auxiliary::MAY if token.class.closed().has(Closed::NEGATION) => Some(Back),
            Auxiliary::WILL | Auxiliary::MAY => Some(Ahead),
            Auxiliary::WAS => Some(Begun),
            _ => Some(Back),
        }
    }

    /// Whether nothing that happens stands between a verb and the day: `is coming off a debate on Friday`.
    fn is_near(&self, by: u32) -> bool {
        by <= NEAR && !self.is_attribute() && !(1..by).any(|by| self.happens(by))
    }

    /// Whether the word so many before is a noun for what happens, of which the day may be.
    pub(super) fn happens(&self, by: u32) -> bool {
        let class = self.before(by).class;
        class.open().has(Open::EVENT_NOUN)
    }

    /// Whether no more than small words stand between a verb and the day: `is out on Friday`.
    fn touches(&self, by: u32) -> bool {
        let small = |by: u32| self.before(by).class.has(Class::FUNCTION);
        by <= TOUCHING + 1 && !self.is_attribute() && (1..by).all(small)
    }

    /// Whether what is so, behind an auxiliary so many words before, begins on the day: `is in force from Friday`, but
    /// not `is a rise from May`.
    fn begins(&self, by: u32) -> bool {
        self.word(1) == "from" && by <= NEAR && !(1..by).any(|by| self.is_noun(by))
    }

    /// Whether the day belongs to what follows, and says nothing of the verb: `Friday's vote`, `his Friday speech`.
    pub(super) fn is_attribute(&self) -> bool {
        self.possessive || self.is_noun(0)
    }

    /// Whether a determiner stands before a word, which is then no verb; `that` and `which` may be relatives.
    fn is_noun(&self, by: u32) -> bool {
        let class = self.before(by + 1).class;
        class.is_determiner() && class.link() == Link::NONE
    }

    /// The token so many before the expression.
    pub(super) fn before(&self, by: u32) -> &Token {
        let at = self.first.checked_sub(by);
        self.tokens.at(at
            .filter(|at| *at >= self.sentence.start)
            .unwrap_or(u32::MAX))
    }

    pub(super) fn plan(&self, by: u32) -> Plan {
        PLANNED.get(folded_key(self.text, self.before(by).span()))
    }

    /// The word so many before the expression.
    pub(super) fn word(&self, by: u32) -> &str {
        let token = self.before(by);
        if token.kind == Kind::Word {
            token.span().slice(self.text)
        } else {
            ""
        }
    }
}

fn is_negation(token: &Token) -> bool {
    token.class.closed().has(Closed::NEGATION)
}

/// Whether a word of the closed classes, no auxiliary, stands before a noun phrase or is one: no auxiliary of a verb
/// behind it stands before it.
fn is_border(class: Class) -> bool {
    class
        .closed()
        .has(Closed::DETERMINER.with(Closed::SUBJECT).with(Closed::LINK))
}

/// `That`, `who`, `if`.
fn opens_clause(class: Class) -> bool {
    let links = [Link::RELATIVE, Link::CONDITION, Link::OPENER];
    links.contains(&class.link())
}

//! Who did it: the subject of a verb, the agent of a passive.
//!
//! A verb without a subject of its own (`fell and broke`, `to pay`) has that of the verb before it; a
//! relative clause has the noun before it, and hands back what it interrupted: `Roe, who fell, went on`.

use std::ops::Range;

use super::clause::{Clause, Opening, Wait};
use super::outer;
use super::phrase::{Phrases, Words};
use super::sentence::{Sentence, is_closed, is_preposition};
use super::tag::{Tag, Tags};
use super::verb::{Tense, Verb, Voice};
use crate::scan::{Auxiliary, Class, Closed, Kind, Link, Open, Token};

/// Finds actors in a sentence, from left to right.
#[derive(Debug)]
pub(super) struct Actors<'a> {
    pub(super) sentence: &'a Sentence<'a>,
    tags: &'a Tags,
    pub(super) phrases: Phrases<'a>,
    /// The token behind the last verb.
    pub(super) behind_verb: u32,
    /// The subject of the last verb.
    current: Option<Words<'a>>,
    /// The subject that a relative clause interrupts.
    interrupted: Option<Words<'a>>,
    /// The subject of the last main clause, and how the clause before opens.
    main: Option<Words<'a>>,
    opening: Opening,
    /// The clause at hand.
    clause: Part,
    /// Where a participle begins that hangs on the subject of a verb still to come: `a ferry carrying cars`.
    hanging: Option<u32>,
    /// Whether the last verb hangs so.
    interrupt: bool,
}

/// What was read of a clause.
#[derive(Debug)]
struct Part {
    /// Its tokens, up to the first verb.
    head: Range<u32>,
    /// Whether it has a finite verb.
    has_verb: bool,
}

impl<'a> Actors<'a> {
    pub(super) const fn new(
        sentence: &'a Sentence<'a>,
        tags: &'a Tags,
        phrases: Phrases<'a>,
    ) -> Self {
        Self {
            sentence,
            tags,
            phrases,
            behind_verb: sentence.start,
            current: None,
            interrupted: None,
            main: None,
            opening: Opening::Other,
            clause: Part {
                head: sentence.start..sentence.start,
                has_verb: true,
            },
            hanging: None,
            interrupt: false,
        }
    }

    /// Goes on to the next clause.
    pub(super) fn enter(&mut self, clause: &Clause) {
        let start = clause.tokens.start;
        if self.opening == Opening::Main {
            self.main = self.current;
        } else if self.opening == Opening::Other && self.resumes_main(clause) {
            self.current = self.main.or(self.current);
        }
        self.opening = clause.opening;
        let part = Part {
            head: clause.tokens.clone(),
            has_verb: false,
        };
        let before = core::mem::replace(&mut self.clause, part);
        self.hanging = None;
        let noun = || self.phrases.noun_before(self.behind_verb..start);
        match clause.subject {
            Wait::Begins => {
                let verb = self.sentence.at(self.behind_verb.wrapping_sub(1));
                // `Said the man who fell died`.
                let is_told = before.has_verb && outer::has_complement(verb);
                let head = if is_told {
                    self.behind_verb..start
                } else {
                    before.head
                };
                self.interrupted = self.phrases.leading(head).or_else(noun);
                if clause.opening == Opening::Other {
                    // `Roe, while walking home, fell`.
                    self.current = self.interrupted;
                }
            }
            Wait::None if clause.opening == Opening::Relative => {
                self.interrupted = if before.has_verb {
                    self.current
                } else {
                    self.phrases.leading(before.head)
                };
            }
            Wait::Ends => {
                self.current = self.interrupted.take();
                return;
            }
            _ => {}
        }
        match clause.opening {
            // `Who fell but who got up`.
            Opening::Relative if self.sentence.link(start.wrapping_sub(1)) == Link::JOINER => {}
            Opening::Relative => self.current = self.antecedent(clause.body),
            // It has a subject of its own, or is one.
            Opening::Complement => self.current = None,
            Opening::Other if self.sentence.is(clause.body.wrapping_sub(1), "what") => {
                self.current = None;
            }
            _ => {}
        }
    }

    /// The noun on which a relative clause hangs. `Officials in the capital, who`: no place is somebody.
    fn antecedent(&self, relative: u32) -> Option<Words<'a>> {
        let region = self.behind_verb..self.clause.head.start;
        let noun = self.phrases.noun_before(region.clone())?;
        if self.sentence.is(relative, "who") && self.phrases.is_located(noun) {
            self.phrases.leading(region).or(Some(noun))
        } else {
            Some(noun)
        }
    }

    /// Whether a clause goes on with the main one behind another: `fell as rain set in, and lay there`.
    fn resumes_main(&self, clause: &Clause) -> bool {
        let start = clause.tokens.start;
        clause.opening == Opening::Main
            && self.sentence.at(start).kind == Kind::Comma
            && self.sentence.link(start + 1) == Link::JOINER
    }

    /// Whether the next verb is the one that a relative clause has for itself: `the man who ran the shop`.
    pub(super) fn is_in_passing(&self, clause: &Clause) -> bool {
        clause.opening == Opening::Relative && self.behind_verb <= clause.tokens.start
    }

    /// The last verb; before the first one, the token before the sentence.
    pub(super) const fn last_verb(&self) -> u32 {
        self.behind_verb.wrapping_sub(1)
    }

    /// Whether the last verb is a participle between a subject and the verb of that subject: `a ferry carrying cars sank`.
    pub(super) const fn interrupt(&self) -> bool {
        self.interrupt
    }

    /// Whether a past form is a participle for all that. Behind a noun that a preposition governs nothing finite
    /// stands where the clause has its verb, or `according to` opens it: `a report released last week`.
    pub(super) fn is_reduced(&self, clause: &Clause, verb: Verb) -> bool {
        verb.tense == Tense::Past
            && self.behind_verb < verb.start
            && (self.clause.has_verb
                || clause.body + 1 < verb.start && self.sentence.is(clause.body, "according"))
            && self.phrases.is_governed(self.behind_verb..verb.start)
    }

    /// Whether a form that may be a participle, with a preposition behind it and no object, stands before the verb of its
    /// noun: `a man accused of theft was jailed`. What the preposition governs has no verb of its own.
    // Few verbs have a preposition behind them.
    #[inline(never)]
    fn hangs_on_subject(&self, clause: &Clause, trigger: u32) -> bool {
        let outer = outer::verb(self.sentence, self.tags, clause, trigger);
        outer.is_some_and(|outer| {
            self.tags.at(outer) == Tag::Auxiliary
                && outer::may_be_finite(self.sentence, self.tags.tagged(outer))
                && self.phrases.is_governed(trigger + 1..outer)
        })
    }

    /// Who does what a participle tells: the noun that it hangs on, or the subject of the verb before.
    // In line, it would take the registers of what all verbs need.
    #[inline(never)]
    fn of_participle(&mut self, clause: &Clause, verb: Verb) -> Option<Words<'a>> {
        let has_verb = self.clause.has_verb;
        let region = self.behind_verb..verb.start;
        if has_verb && !self.phrases.is_governed(region.clone()) {
            return self.accused(verb).or(self.current);
        }
        let comma = verb.start.wrapping_sub(1);
        if !has_verb && clause.body < comma && self.sentence.at(comma).kind == Kind::Comma {
            // `Roe, speaking on Monday, left`.
            self.interrupted = self.phrases.leading(clause.body..comma);
            return self.interrupted.or(self.current);
        }
        let noun = self.phrases.noun_before(region);
        let may_act = |noun: &Words<'_>| {
            self.phrases.may_act(*noun) || self.opens_clause(clause, *noun, verb.start)
        };
        let noun = noun.filter(may_act);
        if noun.is_some() && !has_verb {
            self.hanging = self.hanging.or(Some(verb.start));
        }
        noun.or(self.current)
    }

    /// Whether a plural or a pronoun is the first of a clause, and the subject of a verb behind a participle: `people |
    /// living near the works were`.
    // Few participles stand so.
    #[inline(never)]
    fn opens_clause(&self, clause: &Clause, noun: Words<'_>, participle: u32) -> bool {
        let Words::Phrase(first, end) = noun else {
            return false;
        };
        let last = self.sentence.at(end.wrapping_sub(1));
        let is_pronoun = first + 1 == end && is_closed(last, Closed::SUBJECT);
        let before = self.phrases.without_adjunct(clause.body..participle);
        before.start == first
            && (is_pronoun || self.sentence.is_plural(last))
            && !self.clause.has_verb
            && outer::verb(self.sentence, self.tags, clause, participle).is_some()
    }

    /// Who does what a verb tells: the agent of a passive, else the subject.
    pub(super) fn of_verb(
        &mut self,
        clause: &Clause,
        trigger: u32,
        verb: Verb,
    ) -> Option<Words<'a>> {
        self.clause.head.end = self.clause.head.end.min(verb.start);
        let hangs = verb.tense == Tense::Past
            && self.sentence.is_preposition(trigger + 1)
            && self.sentence.forms(trigger).has(Open::PARTICIPLE)
            && self.hangs_on_subject(clause, trigger);
        if verb.tense.is_finite() {
            let left = self.sentence.at(verb.start.wrapping_sub(1));
            let aside = if left.kind == Kind::Comma {
                let before_age = || self.before_age(clause, verb.start);
                self.before_aside(verb.start).or_else(before_age)
            } else {
                None
            };
            let subject = aside.or_else(|| self.subject(clause, (trigger, verb), left));
            self.current = if self.is_of_clause(clause, verb.start) {
                subject
            } else {
                subject.or(self.current)
            };
            self.clause.has_verb = true;
        }
        let subject = match verb.tense {
            Tense::Participle => self.of_participle(clause, verb),
            Tense::Infinitive => self.of_infinitive(clause, (trigger, verb)),
            _ => self.current,
        };
        self.interrupt = hangs || self.hanging == Some(verb.start);
        self.behind_verb = trigger + 1;
        match verb.voice {
            Voice::Passive => self.agent(&clause.tokens, trigger).or(subject),
            Voice::Active => subject,
        }
    }

    /// Whether what goes on right behind a verb has all of its clause for a subject: `how much she must repay is due to be
    /// decided`.
    #[inline]
    fn is_of_clause(&self, clause: &Clause, verb: u32) -> bool {
        // Most verbs are the first of their clause.
        self.behind_verb > clause.body && self.goes_on_from_clause(clause, verb)
    }

    #[inline(never)]
    fn goes_on_from_clause(&self, clause: &Clause, verb: u32) -> bool {
        let next = self.sentence.at(self.behind_verb);
        next.class.auxiliary() != Auxiliary::NONE
            && self.behind_verb <= verb
            && clause.opening != Opening::Relative
            && self.hanging.is_none()
            && !self
                .sentence
                .forms(self.behind_verb - 1)
                .has(Open::PARTICIPLE)
            && !is_closed(next, Closed::SUBJECT)
            && !is_preposition(next)
    }

    /// Who does what an infinitive tells.
    // In line, it would take the registers of what all verbs need.
    #[inline(never)]
    fn of_infinitive(
        &mut self,
        clause: &Clause,
        (trigger, verb): (u32, Verb),
    ) -> Option<Words<'a>> {
        let has_verb = self.clause.has_verb;
        let region = clause.body..verb.start;
        if !has_verb
            && self.behind_verb <= clause.body
            && self.phrases.is_verbless(region.clone())
            && outer::verb(self.sentence, self.tags, clause, trigger).is_some()
            && let Some(noun) = self.phrases.leading(region)
        {
            self.hanging = Some(verb.start);
            self.current = Some(noun);
        } else if self.is_of_clause(clause, verb.start) {
            self.current = None;
        } else if self.current.is_none() && self.behind_verb != clause.body + 1 {
            // `The board is due to vote`: no verb before it has told who. But not where the clause opens with a verb
            // (`Looking to hit back`).
            self.current = self.phrases.leading(clause.body..verb.start);
        }
        self.directed(verb).or(self.current)
    }

    /// The subject of which an age parts its verb, behind a verb that tells of it: `said Sam Tarrant, 51, | died`.
    // Few verbs have a comma before them.
    #[inline(never)]
    fn before_age(&self, clause: &Clause, verb: u32) -> Option<Words<'a>> {
        let [comma, age] = [3, 2].map(|back| self.sentence.at(verb.wrapping_sub(back)).kind);
        let is_age = comma == Kind::Comma && age == Kind::Number;
        let is_told = is_age && clause.body < self.behind_verb;
        is_told.then(|| self.phrases.noun_before(self.behind_verb..verb - 3))?
    }

    /// The subject that somebody's word parts from its verb, behind a comma: `the mayor, he said, left`.
    fn before_aside(&self, verb: u32) -> Option<Words<'a>> {
        let is_comma = |id| self.sentence.at(id).kind == Kind::Comma;
        let cue = verb.checked_sub(2)?;
        if !self.sentence.at(cue).class.has(Class::REPORT) {
            return None;
        }
        let teller = self.sentence.mention_at(cue.checked_sub(1)?)?;
        let before = teller.tokens.start.checked_sub(2)?;
        let subject = self.sentence.mention_at(before)?;
        (teller.tokens.end == cue && is_comma(before + 1)).then_some(Words::Mention(subject))
    }

    /// The subject that stands before a finite verb.
    fn subject(
        &mut self,
        clause: &Clause,
        (trigger, verb): (u32, Verb),
        left: &Token,
    ) -> Option<Words<'a>> {
        let start = clause.tokens.start;
        let is_first = self.behind_verb <= start;
        if is_first && clause.subject == Wait::Ends {
            return None;
        }
        let from = self.behind_verb.max(clause.body);
        let last = verb.start.wrapping_sub(1);
        let hanging = self.hanging.take();
        // `She’s leaving` begins with its subject.
        let first = || {
            let is_led = verb.start < trigger;
            let token = is_led.then(|| self.sentence.at(verb.start))?;
            self.phrases.pronoun(verb.start, token)
        };
        let named = self.phrases.pronoun(last, left).or_else(first).or_else(|| {
            if let Some(participle) = hanging {
                self.phrases.leading(clause.body..participle)
            } else if is_first {
                self.phrases.leading(from..verb.start)
            } else {
                self.phrases.ending(from..verb.start)
            }
        });
        // `Roe, who fell, went on.`
        let goes_on =
            is_first && clause.opening != Opening::Relative && clause.subject == Wait::None;
        let named = named.or_else(|| {
            if goes_on {
                self.interrupted.take()
            } else {
                None
            }
        });
        let is_led = verb.start < trigger && (!is_first || left.kind == Kind::Comma);
        named.or_else(|| is_led.then(|| self.told(self.behind_verb..verb.start))?)
    }

    /// The subject of what somebody says, with more of it behind: `said | two men, aged 40 and 38, | were arrested`. What is
    /// joined goes on with who says so (`said so and was applauded`), and whoever is told is no subject.
    // Few subjects are parted so from their verb.
    #[inline(never)]
    fn told(&self, region: Range<u32>) -> Option<Words<'a>> {
        let cue = self.sentence.class(self.behind_verb.wrapping_sub(1));
        let is_told = cue.has(Class::REPORT) && !cue.has(Class::TELL);
        let is_joined = self.sentence.link(region.end.wrapping_sub(1)) == Link::JOINER;
        let opens_clause = |id| {
            matches!(
                self.sentence.link(id),
                Link::RELATIVE | Link::TEMPORAL | Link::CONDITION | Link::OPENER
            )
        };
        let may_be =
            is_told && !region.is_empty() && !is_joined && !region.clone().any(opens_clause);
        may_be.then(|| self.phrases.leading(region))?
    }
}

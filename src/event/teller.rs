//! Puts an event together: what the trigger's words, clause and sentence tell of it.

use std::ops::Range;

use super::actor::Actors;
use super::aftermath;
use super::claim::{self, Claims};
use super::clause::Clause;
use super::day::{Days, Told};
use super::phrase::{Phrases, Words};
use super::sentence::Sentence;
use super::tag::{Tag, Tagged, Tags};
use super::verb::{self, Tense};
use super::voice::Voices;
use super::{
    Actor, Event, EventBasis, EventKind, EventSource, Found, Status, When, outcome, outer, place,
    sort,
};
use crate::scan::{Class, Closed, Flags, Kind, Link, Open, Token};
use crate::{Confidence, RuleId, Span, span};

/// The verb of what is said comes within so many tokens.
const COMPLEMENT_REACH: usize = 16;

/// What was found in and around a sentence.
#[derive(Debug)]
pub(super) struct Around<'a> {
    pub(super) tags: &'a Tags,
    pub(super) places: &'a [Range<u32>],
    pub(super) days: &'a Days<'a>,
    /// The quotes that reach into it, as places among all.
    pub(super) quotes: Range<usize>,
}

/// Tells the events of one sentence, from left to right.
#[derive(Debug)]
pub(super) struct Teller<'a> {
    found: &'a Found<'a>,
    pub(super) sentence: &'a Sentence<'a>,
    pub(super) around: Around<'a>,
    pub(super) actors: Actors<'a>,
    phrases: Phrases<'a>,
    pub(super) claims: Claims,
    pub(super) voices: Voices<'a>,
    /// The tense of the last verb with a subject.
    pub(super) last_tense: Option<Tense>,
    /// The verb of the clause's subject, behind a participle that hangs on that.
    outer: Option<u32>,
    /// The event of a participle that opens the sentence before its subject, as a place among all.
    awaiting: Option<usize>,
}

/// A clause, and its place in the text.
struct Part<'c> {
    clause: &'c Clause,
    span: Span,
    /// The end of its last word: no predicate has the marks behind it.
    end: usize,
}

impl<'c> Part<'c> {
    fn new(sentence: &Sentence<'_>, clause: &'c Clause) -> Self {
        let tokens = sentence.slice(clause.tokens.clone());
        let at = |token: Option<&Token>| token.map(Token::span).unwrap_or_default();
        let last = tokens.iter().rfind(|token| ends_words(token));
        Self {
            clause,
            span: at(tokens.first()).to(at(tokens.last())),
            end: at(last).end(),
        }
    }
}

impl<'a> Teller<'a> {
    pub(super) fn new(
        found: &'a Found<'a>,
        sentence: &'a Sentence<'a>,
        around: Around<'a>,
    ) -> Self {
        let phrases = Phrases::new(sentence, around.days);
        Self {
            found,
            sentence,
            actors: Actors::new(sentence, around.tags, phrases),
            phrases,
            claims: Claims::default(),
            voices: Voices::new(found, around.quotes.clone()),
            last_tense: None,
            outer: None,
            awaiting: None,
            around,
        }
    }

    /// Tells the events of the next clause.
    pub(super) fn clause(&mut self, clause: &Clause, events: &mut Vec<Event>) {
        self.actors.enter(clause);
        self.claims.enter(self.sentence, self.around.tags, clause);
        self.outer = None;
        if clause.marked.is_empty() {
            return;
        }
        let part = Part::new(self.sentence, clause);
        for &Tagged { id, tag } in self.around.tags.marked_in(clause) {
            match tag {
                Tag::Verb => self.verb(&part, id, events),
                Tag::Event => {
                    self.claims.pass_noun(self.sentence, id);
                    self.noun(&part, id, events);
                }
                _ => {}
            }
        }
    }

    /// Tells what a verb does, and what that says of the events before it.
    #[inline(never)]
    fn verb(&mut self, part: &Part<'_>, id: u32, events: &mut Vec<Event>) {
        let token = self.sentence.at(id);
        if token.class.has(Class::IN_TIME) && self.is_of_time(token.span()) {
            return self.verb_of_time(part, (id, token.span()), events);
        }
        events.push(self.event(part, id, token));
        if self.awaiting.is_some() || id <= self.sentence.start + 1 {
            self.share_actor(events);
        }
        if self.actors.interrupt() {
            self.outer = outer::verb(self.sentence, self.around.tags, part.clause, id);
        }
        if let (Some(outer), Some(event)) = (self.outer, events.last_mut()) {
            self.cut_short(event, id, outer);
        }
    }

    /// Whether a verb that may be a word of a time is one, or tells with those beside it which period is meant.
    fn is_of_time(&self, verb: Span) -> bool {
        self.around.days.covers(verb) || self.around.days.ends_period(verb)
    }

    /// Tells what a verb of a time does: in `the year ended March 31` nobody ended it; in `May last year` there is none.
    // Few verbs are.
    #[inline(never)]
    fn verb_of_time(&mut self, part: &Part<'_>, (id, verb): (u32, Span), events: &mut Vec<Event>) {
        if self.around.days.ends_period(verb) {
            self.noun(part, id, events);
        }
    }

    /// The event that a verb tells.
    #[expect(
        clippy::inline_always,
        reason = "an event is large, and told where it is kept"
    )]
    #[inline(always)]
    fn event(&mut self, part: &Part<'_>, id: u32, token: &Token) -> Event {
        let (trigger, kind) = (token.span(), sort::kind(token.class));
        let mut verb = verb::read(self.sentence, id, token);
        if self.actors.is_reduced(part.clause, verb) {
            verb.tense = Tense::Participle;
        }
        let source = self.voices.source(trigger);
        let in_passing = self.actors.is_in_passing(part.clause);
        let actor = self.actors.of_verb(part.clause, id, verb);
        // `Nobody will be marked late for walking`: some do walk.
        verb.is_negated |= self.around.tags.has_negation()
            && (verb.tense != Tense::Participle
                && actor.is_some_and(|actor| self.phrases.is_nobody(actor))
                && self.voices.speaker(trigger, kind).is_none()
                || self.has_nothing_done(id, token)
                || self.is_neither(verb.start));
        let status = self.status(part.clause, (id, verb), kind, (source, trigger));
        if verb.tense.is_finite() {
            self.last_tense = Some(verb.tense);
        }
        let first = if verb.start == id {
            token
        } else {
            self.sentence.at(verb.start.max(part.clause.tokens.start))
        };
        let (rule, confidence) = sort::rule(verb, self.sentence.style);
        let (when, status) = self.day(
            part,
            Told {
                trigger,
                token: id,
                clause: part.span,
                kind,
                tense: Some(verb.tense),
                status,
                is_former: part.clause.is_former,
                behind: None,
            },
        );
        Event {
            trigger,
            clause: part.span,
            kind,
            who: self
                .voices
                .speaker(trigger, kind)
                .or_else(|| Some(self.actor(actor?, source))),
            what: Span::new(first.span().start(), part.end),
            place: place::of(self.found, self.around.places, &part.clause.tokens, id),
            when,
            status,
            source,
            rule: RuleId::new(rule),
            // Who somebody is, told in passing, is no news of the day.
            confidence: match when.map(|when| when.basis) {
                Some(EventBasis::ArticleDate) if in_passing => Confidence::Low,
                _ => confidence,
            },
        }
    }

    /// `Neither fell nor | rose`
    // Few sentences negate.
    #[inline(never)]
    fn is_neither(&self, verb: u32) -> bool {
        let before = verb.wrapping_sub(1);
        self.sentence.is_any(before, &["neither", "nor"])
    }

    /// Whether a verb has nothing for its object: `made no arrests`. Who `said no arrests were made` said so.
    fn has_nothing_done(&self, id: u32, verb: &Token) -> bool {
        let next = self.sentence.at(id + 1);
        next.class.has(Class::FUNCTION)
            && next.class.closed().has(Closed::NEGATION)
            && !outer::has_complement(verb)
            && claim::is_nothing(self.sentence, id + 1)
    }

    /// Gives a participle that opens the sentence the actor of the verb behind it: `Speaking on Monday, Roe said`.
    // Few sentences open so.
    #[inline(never)]
    fn share_actor(&mut self, events: &mut [Event]) {
        let Some((last, before)) = events.split_last_mut() else {
            return;
        };
        let start = self.sentence.at(self.sentence.start).span().start();
        let is_bare = [sort::PARTICIPLE, sort::INFINITIVE].contains(&last.rule.as_str());
        if last.what.start() == start {
            self.awaiting = (is_bare && last.who.is_none()).then_some(before.len());
        } else if !is_bare
            && let Some(first) = self.awaiting.take().and_then(|at| before.get_mut(at))
        {
            first.who = last.who;
        }
    }

    /// Ends an event before the verb of the noun on which it hangs.
    // Few do.
    #[inline(never)]
    fn cut_short(&self, event: &mut Event, inner: u32, outer: u32) {
        if inner < outer {
            let last = self.sentence.at(outer.wrapping_sub(1)).span();
            event.what = Span::new(event.what.start(), last.end());
        }
    }

    /// Tells the event of a noun, which is its own predicate.
    #[inline(never)]
    fn noun(&mut self, part: &Part<'_>, id: u32, events: &mut Vec<Event>) {
        let token = self.sentence.at(id);
        let (trigger, kind) = (token.span(), sort::kind(token.class));
        let verb = Some(self.actors.last_verb()).filter(|verb| part.clause.tokens.contains(verb));
        let before = aftermath::of(self.sentence, self.around.tags, verb, id);
        let status = match self.status_of_noun(part.clause, id, events) {
            Status::Happened if before.is_some_and(|it| it.is_charge) => Status::Alleged,
            status => status,
        };
        let owner = self.phrases.owner(id);
        let (when, status) = self.day(
            part,
            Told {
                trigger,
                token: id,
                clause: part.span,
                kind,
                tense: None,
                status,
                is_former: part.clause.is_former,
                behind: before.map(|it| it.governor),
            },
        );
        events.push(Event {
            trigger,
            clause: part.span,
            kind,
            who: owner.map(|words| self.owner(words)),
            what: trigger,
            place: place::of(self.found, self.around.places, &part.clause.tokens, id),
            when,
            status,
            source: self.voices.source(trigger),
            rule: RuleId::new(sort::NOUN),
            confidence: Confidence::Low,
        });
    }

    /// The day of an event, and its status by that day.
    #[expect(
        clippy::inline_always,
        reason = "most events have no time to be weighed, and need not be put together"
    )]
    #[inline(always)]
    fn day(&self, part: &Part<'_>, told: Told) -> (Option<When>, Status) {
        if self.around.days.is_timeless() {
            return (self.around.days.article_date(told), told.status);
        }
        self.weighed_day(part, told)
    }

    /// The day of an event by the times around it. What lies ahead of the article has not happened yet.
    #[inline(never)]
    fn weighed_day(&self, part: &Part<'_>, mut told: Told) -> (Option<When>, Status) {
        told.clause = self.own_part(part, told.token, told.kind);
        let days = self.around.days;
        let is_ahead = |when: &When| told.status == Status::Happened && days.is_to_come(when);
        let is_anothers = |when: &When| match told.tense {
            Some(_) => {
                self.is_of_outer(part.clause, told.token, when)
                    || self.sentence.is(told.token.wrapping_sub(1), "after")
                        && days.is_of_last(when, told)
            }
            None => {
                is_ahead(when) && outcome::is_past(self.sentence, told.token)
                    || told
                        .behind
                        .is_some_and(|it| !days.is_of_noun(when, told, it))
            }
        };
        let when = days.of(told).filter(|when| !is_anothers(when));
        let status = match when {
            Some(when) if is_ahead(&when) => Status::Planned,
            _ => told.status,
        };
        (when, status)
    }

    /// Whether a day is that of the verb for which a subject waits. What goes on does so while that verb tells of more:
    /// `a woman walking her dog found it on Friday`.
    fn is_of_outer(&self, clause: &Clause, verb: u32, when: &When) -> bool {
        clause.is_inside()
            && !self.sentence.forms(verb).has(Open::GERUND)
            && self.around.days.is_of_outer(when, clause)
    }

    /// The part of a clause whose times are the event's: of a statement, up to the verb of what is said; of what hangs on
    /// a subject, up to the verb of that.
    fn own_part(&self, part: &Part<'_>, trigger: u32, kind: EventKind) -> Span {
        if self.outer.is_some() || kind == EventKind::Statement {
            self.lesser_part(part, trigger, kind)
        } else {
            part.span
        }
    }

    fn lesser_part(&self, part: &Part<'_>, trigger: u32, kind: EventKind) -> Span {
        let tokens = part.clause.tokens.clone();
        let said = || {
            (trigger + 1..tokens.end).take(COMPLEMENT_REACH).find(|id| {
                match self.around.tags.at(*id) {
                    // `Spoke to reporters`.
                    Tag::Auxiliary => !self.sentence.is_preposition(*id),
                    tag => tag == Tag::Verb,
                }
            })
        };
        let end = match self.outer.filter(|outer| trigger < *outer) {
            None if kind == EventKind::Statement => said(),
            outer => outer,
        };
        end.map_or(part.span, |end| self.sentence.span(tokens.start..end))
    }

    /// The actor that an owner names: `the council’s | decision`.
    fn owner(&self, words: Words<'_>) -> Actor {
        let actor = self.phrases.actor(words);
        let span = span::without_possessive(self.found.text, actor.span);
        Actor { span, ..actor }
    }

    /// The actor that words name; `I` in a quote is its speaker.
    fn actor(&self, words: Words<'_>, source: EventSource) -> Actor {
        let mut actor = self.phrases.actor(words);
        let is_letter = actor.entity.is_none() && actor.span.len() == 1;
        if is_letter && actor.span.slice(self.found.text) == "I" {
            actor.entity = self.voices.of(source);
        }
        actor
    }
}

/// Whether a predicate may end with a token: no mark, and no word that leads on.
fn ends_words(token: &Token) -> bool {
    // Only words have a class.
    if token.class == Class::NONE {
        token.is_wordlike() || token.kind == Kind::Symbol || token.is(Flags::DOTTED)
    } else {
        token.class.link() != Link::JOINER
    }
}

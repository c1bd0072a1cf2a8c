//! [`Group`]: tellings of one happening, and what they have to agree on.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::concept;
use super::day;
use super::entry::{Entry, Prominence, Teller, Telling};
use super::name;

/// Articles that tell of one happening are published within so many days of each other: what is told anew
/// after a quarter is told for another reason.
const NEAR: Days = Days::new(92);

/// Articles that name so many of the same people, bodies and places tell one story.
const SHARED_NAMES: usize = 2;

/// So many words are enough to compare.
const MOST_WORDS: usize = 48;

/// Tellings of one happening.
pub(super) struct Group<'a> {
    tellings: Vec<(Telling, Option<&'a Teller>)>,
    sorts: Vec<String>,
    /// Those with a name who did it.
    actors: BTreeSet<String>,
    people: BTreeSet<String>,
    bodies: BTreeSet<String>,
    /// The stems of the long words of what was done.
    words: BTreeSet<String>,
    /// The first and the last day on which it was told.
    published: Option<(NaiveDate, NaiveDate)>,
}

impl<'a> Group<'a> {
    pub(super) fn new(telling: Telling, teller: Option<&'a Teller>) -> Self {
        let is_named =
            |who: &&String| telling.people.contains(who) || telling.organisations.contains(who);
        Self {
            sorts: telling.sorts.clone(),
            actors: telling.who.iter().filter(is_named).cloned().collect(),
            people: telling.people.iter().cloned().collect(),
            bodies: telling.organisations.iter().cloned().collect(),
            words: telling.words.iter().cloned().collect(),
            published: teller.and_then(|it| it.published).map(|day| (day, day)),
            tellings: vec![(telling, teller)],
        }
    }

    /// The sorts of happening under which it is known.
    pub(super) fn sorts(&self) -> &[String] {
        &self.sorts
    }

    /// Whether a telling of the same days and sort is of the same happening.
    pub(super) fn agrees(&self, other: &Self) -> bool {
        if !self.is_near(other) || self.names_other_people(other) {
            return false;
        }
        let shares_words = !self.words.is_disjoint(&other.words);
        let is_specific = self
            .sorts
            .iter()
            .any(|sort| other.sorts.contains(sort) && !concept::is_broad(sort));
        if !self.actors.is_empty() && !other.actors.is_empty() {
            let same_actor = any_same(&self.actors, &other.actors)
                || self.involves(&other.actors)
                || other.involves(&self.actors);
            return same_actor && (is_specific || shares_words);
        }
        let says_more = !self.words.is_empty() && !other.words.is_empty();
        shares_words || !says_more && is_specific && self.shares_story(other)
    }

    fn is_near(&self, other: &Self) -> bool {
        let (Some((first, last)), Some((other_first, other_last))) =
            (self.published, other.published)
        else {
            return true;
        };
        first
            .checked_sub_days(NEAR)
            .is_none_or(|day| day <= other_last)
            && last
                .checked_add_days(NEAR)
                .is_none_or(|day| day >= other_first)
    }

    /// Whether each names people with it, and not the same ones: Roe was arrested, and so was Lee.
    fn names_other_people(&self, other: &Self) -> bool {
        let besides = |group: &Self| -> BTreeSet<String> {
            group.people.difference(&group.actors).cloned().collect()
        };
        let (own, others) = (besides(self), besides(other));
        !own.is_empty()
            && !others.is_empty()
            && !any_same(&own, &others)
            && !any_same(&own, &other.actors)
            && !any_same(&others, &self.actors)
    }

    fn involves(&self, actors: &BTreeSet<String>) -> bool {
        any_same(&self.people, actors) || any_same(&self.bodies, actors)
    }

    /// Whether the articles are the same one, or name the same people, bodies and places.
    fn shares_story(&self, other: &Self) -> bool {
        let tellers = |group: &Self| group.tellings.first().and_then(|(_, teller)| *teller);
        let (Some(own), Some(other)) = (tellers(self), tellers(other)) else {
            return false;
        };
        let shared = own.names.iter().filter(|name| other.names.contains(name));
        own.id == other.id || shared.count() >= SHARED_NAMES
    }

    pub(super) fn join(&mut self, other: Self) {
        self.tellings.extend(other.tellings);
        for sort in other.sorts {
            if !self.sorts.contains(&sort) {
                self.sorts.push(sort);
            }
        }
        self.actors.extend(other.actors);
        self.people.extend(other.people);
        self.bodies.extend(other.bodies);
        let room = MOST_WORDS.saturating_sub(self.words.len());
        self.words.extend(other.words.into_iter().take(room));
        self.published = match (self.published, other.published) {
            (Some((a, b)), Some((c, d))) => Some((a.min(c), b.max(d))),
            (own, other) => own.or(other),
        };
    }

    pub(super) fn into_entry(self) -> Entry {
        let published = |teller: Option<&Teller>| teller.and_then(|it| it.published);
        let mut tellings = self.tellings;
        tellings.sort_by_cached_key(|(telling, teller)| {
            (
                Reverse(telling.prominence),
                published(*teller),
                telling.clone(),
            )
        });
        // The last word counts: a plan that came about, or did not.
        let last = tellings.iter().max_by_key(|(telling, teller)| {
            (
                published(*teller),
                Reverse(telling.status),
                Reverse(telling.prominence),
            )
        });
        let status = last.map_or(crate::Status::Happened, |(telling, _)| telling.status);
        let sources: Vec<Telling> = tellings.into_iter().map(|(telling, _)| telling).collect();
        let best = sources.first();
        let who = match name::fullest(self.actors.iter().map(String::as_str)) {
            named if !named.is_empty() => named,
            _ => sources
                .iter()
                .find_map(|it| it.who.clone())
                .into_iter()
                .collect(),
        };
        // A headline drops words, and that a plan was called off does not say what it was.
        let is_plain =
            |it: &&Telling| it.prominence != Prominence::Headline && !day::is_cancelled_plan(it);
        let mut plain = sources.iter().filter(is_plain).collect::<Vec<_>>();
        plain.sort_by_key(|it| it.status != status);
        let worded = plain.first().copied().or(best);
        let triggers: BTreeSet<&String> = sources.iter().flat_map(|it| &it.triggers).collect();
        let articles: BTreeSet<&str> = sources.iter().map(|it| it.article.as_str()).collect();
        Entry {
            interval: best.and_then(|it| it.interval),
            who,
            people: name::fullest(sources.iter().flat_map(|it| &it.people).map(String::as_str)),
            organisations: name::fullest(
                sources
                    .iter()
                    .flat_map(|it| &it.organisations)
                    .map(String::as_str),
            ),
            what: worded.map(|it| it.what.clone()).unwrap_or_default(),
            triggers: triggers.into_iter().cloned().collect(),
            status,
            articles: articles.len(),
            prominence: best.map_or(Prominence::Body, |it| it.prominence),
            sources,
        }
    }
}

fn any_same(names: &BTreeSet<String>, others: &BTreeSet<String>) -> bool {
    names
        .iter()
        .any(|name| others.contains(name) || others.iter().any(|other| name::agree(name, other)))
}

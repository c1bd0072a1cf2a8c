//! [`Group`]: tellings of one happening, and what they have to agree on.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::concept;
use super::entry::{Entry, Teller, Telling};
use super::name;

/// Articles that tell of one happening are published within so many days of each other: what is told anew
/// after a quarter is told for another reason.
const NEAR: Days = Days::new(92);

/// Articles that name so many of the same people, bodies and places tell one story.
const SHARED_NAMES: usize = 2;

/// Words of fewer bytes say little of what was done.
const LONG_WORD: usize = 5;

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
        let is_named = |who: &&String| telling.people.contains(who) || telling.organisations.contains(who);
        let words = telling.what.split(' ').chain(telling.who.iter().flat_map(|who| who.split(' ')));
        let words = words.map(|word| word.trim_matches(|it: char| !it.is_alphanumeric()).to_lowercase());
        let words = words.filter(|word| word.len() >= LONG_WORD && !telling.triggers.contains(word));
        Self {
            sorts: telling.sorts.clone(),
            actors: telling.who.iter().filter(is_named).cloned().collect(),
            people: telling.people.iter().cloned().collect(),
            bodies: telling.organisations.iter().cloned().collect(),
            words: words.map(|word| concept::stem(&word).into_owned()).take(MOST_WORDS).collect(),
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
        let both_name_actors = !self.actors.is_empty() && !other.actors.is_empty();
        if both_name_actors {
            return any_same(&self.actors, &other.actors)
                || self.involves(&other.actors)
                || other.involves(&self.actors);
        }
        let says_more = !self.words.is_empty() && !other.words.is_empty();
        if says_more {
            return !self.words.is_disjoint(&other.words);
        }
        self.shares_story(other)
    }

    fn is_near(&self, other: &Self) -> bool {
        let (Some((first, last)), Some((other_first, other_last))) = (self.published, other.published) else {
            return true;
        };
        first.checked_sub_days(NEAR).is_none_or(|day| day <= other_last)
            && last.checked_add_days(NEAR).is_none_or(|day| day >= other_first)
    }

    /// Whether each names people with it, and not the same ones: Roe was arrested, and so was Lee.
    fn names_other_people(&self, other: &Self) -> bool {
        let besides = |group: &Self| -> BTreeSet<String> { group.people.difference(&group.actors).cloned().collect() };
        let (own, others) = (besides(self), besides(other));
        !own.is_empty() && !others.is_empty() && !any_same(&own, &others)
            && !any_same(&own, &other.actors) && !any_same(&others, &self.actors)
    }

    fn involves(&self, actors: &BTreeSet<String>) -> bool {
        any_same(&self.people, actors) || any_same(&self.bodies, actors)
    }

    /// Whether the articles are the same one, or name the same people, bodies and places.
    fn shares_story(&self, other: &Self) -> bool {
        let tellers = |group: &Self| group.tellings.first().and_then(|(_, teller)| *teller);
        let (Some(own), Some(other)) = (tellers(self), tellers(other)) else { return false };
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
            (Reverse(telling.prominence), published(*teller), telling.clone())
        });
        // The last word counts: a plan that came about, or did not.
        let last = tellings.iter().max_by_key(|(telling, teller)| {
            (published(*teller), Reverse(telling.status), Reverse(telling.prominence))
        });
        let status = last.map_or(crate::Status::Happened, |(telling, _)| telling.status);
        let sources: Vec<Telling> = tellings.into_iter().map(|(telling, _)| telling).collect();
        let who = sources.iter().filter_map(|it| it.who.as_deref());
        let triggers: BTreeSet<&String> = sources.iter().flat_map(|it| &it.triggers).collect();
        let articles: BTreeSet<&str> = sources.iter().map(|it| it.article.as_str()).collect();
        let best = sources.first();
        Entry {
            interval: best.and_then(|it| it.interval),
            who: name::fullest(who),
            people: name::fullest(sources.iter().flat_map(|it| &it.people).map(String::as_str)),
            organisations: name::fullest(sources.iter().flat_map(|it| &it.organisations).map(String::as_str)),
            what: best.map(|it| it.what.clone()).unwrap_or_default(),
            triggers: triggers.into_iter().cloned().collect(),
            status,
            articles: articles.len(),
            prominence: best.map_or(super::Prominence::Body, |it| it.prominence),
            sources,
        }
    }
}

fn any_same(names: &BTreeSet<String>, others: &BTreeSet<String>) -> bool {
    names.iter().any(|name| others.contains(name) || others.iter().any(|other| name::agree(name, other)))
}

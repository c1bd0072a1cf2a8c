//! [`Group`]: tellings of one happening, and what they have to agree on.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::concept;
use super::day;
use super::entry::{Entry, Prominence, Teller, Telling};
use super::name;
use crate::Status;

/// Articles that tell of one happening are published within so many days of each other: what is told anew
/// after a quarter is told for another reason.
const NEAR: Days = Days::new(92);

/// Articles that name so many of the same people, bodies and places tell one story.
const SHARED_NAMES: usize = 2;

/// So many tellings of a group are compared: the first ones are the most prominent.
const MOST_COMPARED: usize = 8;

/// Tellings of one happening, each with its article.
pub(super) struct Group<'a> {
    tellings: Vec<(Telling, &'a Teller)>,
    /// The sorts of happening under which it is known.
    pub(super) sorts: Vec<String>,
}

impl<'a> Group<'a> {
    pub(super) fn new(telling: Telling, teller: &'a Teller) -> Self {
        let sorts = telling.sorts.clone();
        Self {
            tellings: vec![(telling, teller)],
            sorts,
        }
    }

    /// Whether a telling of the same days and sort is of the same happening.
    pub(super) fn agrees(&self, telling: &Telling, teller: &Teller) -> bool {
        let mut known = self.tellings.iter().take(MOST_COMPARED);
        known.any(|(own, own_teller)| is_same((own, own_teller), (telling, teller)))
    }

    pub(super) fn join(&mut self, telling: Telling, teller: &'a Teller) {
        for sort in &telling.sorts {
            if !self.sorts.contains(sort) {
                self.sorts.push(sort.clone());
            }
        }
        self.tellings.push((telling, teller));
    }

    pub(super) fn into_entry(self) -> Entry {
        let mut tellings = self.tellings;
        let order = |(telling, teller): &(Telling, &Teller)| {
            (Reverse(telling.prominence), teller.published)
        };
        tellings.sort_by(|a, b| order(a).cmp(&order(b)).then_with(|| a.0.cmp(&b.0)));
        let status = status(&tellings);
        let sources: Vec<Telling> = tellings.into_iter().map(|(telling, _)| telling).collect();
        let people = sources.iter().flat_map(|it| &it.people);
        let organisations = sources.iter().flat_map(|it| &it.organisations);
        let triggers: BTreeSet<&String> = sources.iter().flat_map(|it| &it.triggers).collect();
        let articles: BTreeSet<&str> = sources.iter().map(|it| it.article.as_str()).collect();
        let best = sources.first();
        Entry {
            interval: best.and_then(|it| it.interval),
            who: who(&sources),
            people: name::fullest(people.map(String::as_str)),
            organisations: name::fullest(organisations.map(String::as_str)),
            what: what(&sources, status),
            triggers: triggers.into_iter().cloned().collect(),
            status,
            articles: articles.len(),
            prominence: best.map_or(Prominence::Body, |it| it.prominence),
            sources,
        }
    }
}

/// The last word counts: a plan that came about, or did not.
fn status(tellings: &[(Telling, &Teller)]) -> Status {
    let last = tellings.iter().max_by_key(|(telling, teller)| {
        (
            teller.published,
            Reverse(telling.status),
            telling.prominence,
        )
    });
    last.map_or(Status::Happened, |(telling, _)| telling.status)
}

/// Those with a name who did it, or else the words for somebody.
fn who(sources: &[Telling]) -> Vec<String> {
    match name::fullest(sources.iter().filter_map(named_actor)) {
        named if !named.is_empty() => named,
        _ => sources
            .iter()
            .find_map(|it| it.who.clone())
            .into_iter()
            .collect(),
    }
}

/// The words of a source that says it as it came out, if there is one. A headline drops words, and that a plan
/// was called off does not say what it was.
fn what(sources: &[Telling], status: Status) -> String {
    let worded = sources.iter().min_by_key(|it| {
        let is_plain = it.prominence != Prominence::Headline && !day::is_cancelled_plan(it);
        (!is_plain, it.status != status)
    });
    worded.map(|it| it.what.clone()).unwrap_or_default()
}

fn named_actor(telling: &Telling) -> Option<&str> {
    let who = telling.who.as_ref()?;
    let is_named = telling.people.contains(who) || telling.organisations.contains(who);
    is_named.then_some(who)
}

/// Whether two tellings of the same days and sort are of the same happening.
fn is_same(
    (one, one_teller): (&Telling, &Teller),
    (other, other_teller): (&Telling, &Teller),
) -> bool {
    if !is_near(one_teller.published, other_teller.published) || names_others(one, other) {
        return false;
    }
    let is_specific = one
        .sorts
        .iter()
        .any(|sort| other.sorts.contains(sort) && !concept::is_broad(sort));
    let shares_words = concept::share_words(&one.words, &other.words);
    if let (Some(actor), Some(other_actor)) = (named_actor(one), named_actor(other)) {
        let is_same_actor =
            name::agree(actor, other_actor) || involves(one, other_actor) || involves(other, actor);
        return is_same_actor && (is_specific || shares_words);
    }
    let says_more = !one.words.is_empty() && !other.words.is_empty();
    shares_words || !says_more && is_specific && is_one_story(one_teller, other_teller)
}

fn is_near(one: Option<NaiveDate>, other: Option<NaiveDate>) -> bool {
    let (Some(one), Some(other)) = (one, other) else {
        return true;
    };
    one.min(other)
        .checked_add_days(NEAR)
        .is_none_or(|last| one.max(other) <= last)
}

/// Whether each names people besides who did it, and not the same ones: Roe was arrested, and so was Lee.
fn names_others(one: &Telling, other: &Telling) -> bool {
    let besides = |telling: &Telling| {
        telling
            .people
            .iter()
            .any(|name| Some(name) != telling.who.as_ref())
    };
    let shares = |name: &String| {
        let same = other.people.iter().any(|it| name::agree(it, name));
        let is_actor = |telling: &Telling| {
            telling
                .who
                .as_ref()
                .is_some_and(|who| name::agree(who, name))
        };
        same && !(is_actor(one) && is_actor(other))
    };
    besides(one) && besides(other) && !one.people.iter().any(shares)
}

fn involves(telling: &Telling, actor: &str) -> bool {
    let mut names = telling.people.iter().chain(&telling.organisations);
    names.any(|name| name::agree(name, actor))
}

/// Whether two articles are the same one, or name the same people, bodies and places.
fn is_one_story(one: &Teller, other: &Teller) -> bool {
    let shared = one.names.iter().filter(|name| other.names.contains(name));
    one.id == other.id || shared.count() >= SHARED_NAMES
}

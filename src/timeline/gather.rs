//! From tellings to entries: which of them tell of one happening.
//!
//! Tellings are taken in one order, whatever the order in which they came: the most prominent first. Each
//! goes to the first group of its days and sort that it agrees with, or opens one. Groups are looked up by
//! days and sort, so the work is linear in the tellings, but for sorting them.

use std::cmp::{Ordering, Reverse};
use std::collections::HashMap;

use chrono::NaiveDate;

use super::entry::{Entry, Teller, Telling};
use super::group::Group;

/// So many groups of the same days and sort are compared with a telling: on no day do articles tell of more
/// arrests that are told apart.
const MOST_COMPARED: usize = 32;

/// What tellings of one happening have in common: the days, and the sort.
type Key = (Option<(Option<NaiveDate>, Option<NaiveDate>)>, String);

/// The entries of some tellings, in the order of the timeline.
pub(super) fn entries(mut tellings: Vec<Telling>, tellers: &[Teller]) -> Vec<Entry> {
    let tellers: HashMap<&str, &Teller> = tellers.iter().map(|it| (it.id.as_str(), it)).collect();
    tellings.sort_unstable_by(|a, b| b.prominence.cmp(&a.prominence).then_with(|| a.cmp(b)));
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut places: HashMap<Key, Vec<usize>> = HashMap::new();
    for telling in tellings {
        let Some(teller) = tellers.get(telling.article.as_str()).copied() else {
            continue;
        };
        let keys = keys(&telling);
        let near = keys.iter().filter_map(|key| places.get(key));
        let mut near = near.flat_map(|groups| groups.iter().rev().take(MOST_COMPARED));
        let agrees = |at: &&usize| {
            groups
                .get(**at)
                .is_some_and(|group| group.agrees(&telling, teller))
        };
        let at = near.find(agrees).copied().unwrap_or(groups.len());
        let known = groups
            .get(at)
            .map_or(&[] as &[String], |group| &group.sorts);
        for key in keys.into_iter().filter(|(_, sort)| !known.contains(sort)) {
            places.entry(key).or_default().push(at);
        }
        match groups.get_mut(at) {
            Some(group) => group.join(telling, teller),
            None => groups.push(Group::new(telling, teller)),
        }
    }
    drop(places);
    let mut entries: Vec<Entry> = groups.into_iter().map(Group::into_entry).collect();
    entries.sort_unstable_by(in_order);
    entries
}

fn keys(telling: &Telling) -> Vec<Key> {
    let days = telling.interval.map(|days| (days.first, days.last));
    telling
        .sorts
        .iter()
        .map(|sort| (days, sort.clone()))
        .collect()
}

/// By day, the undated last; of the same days the most told and the most prominent first.
fn in_order(one: &Entry, other: &Entry) -> Ordering {
    let place = |entry: &Entry| {
        let days = entry.interval.map(|days| (days.first, days.last));
        let rank = (entry.articles, entry.prominence, entry.sources.len());
        (days.is_none(), days, Reverse(rank))
    };
    place(one)
        .cmp(&place(other))
        .then_with(|| one.sources.cmp(&other.sources))
}

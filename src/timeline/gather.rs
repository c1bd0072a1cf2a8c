//! From tellings to entries: which of them tell of one happening.
//!
//! Tellings are taken in one order, whatever the order in which they came: the most prominent first. Each
//! goes to the first group of its days and sort that it agrees with, or opens one. Groups are looked up by
//! days and sort, so the work is linear in the tellings, but for sorting them.

use std::cmp::Reverse;
use std::collections::HashMap;

use chrono::NaiveDate;

use super::entry::{Entry, Teller, Telling};
use super::group::Group;

/// So many groups of the same days and sort are compared with a telling: on no day do articles tell of more
/// arrests that are told apart.
const MOST_COMPARED: usize = 32;

/// The entries of some tellings, in the order of the timeline.
pub(super) fn entries(mut tellings: Vec<Telling>, tellers: &[Teller]) -> Vec<Entry> {
    let tellers: HashMap<&str, &Teller> = tellers.iter().map(|it| (it.id.as_str(), it)).collect();
    tellings.sort_by(|a, b| (Reverse(a.prominence), a).cmp(&(Reverse(b.prominence), b)));
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut places: HashMap<Key, Vec<usize>> = HashMap::new();
    for telling in tellings {
        let teller = tellers.get(telling.article.as_str()).copied();
        let keys = keys(&telling);
        let near = keys.iter().filter_map(|key| places.get(key));
        let near = near.flat_map(|groups| groups.iter().rev().take(MOST_COMPARED));
        let candidate = Group::new(telling, teller);
        let agrees = |at: &usize| {
            groups
                .get(*at)
                .is_some_and(|group| group.agrees(&candidate))
        };
        let at = near.copied().find(agrees).unwrap_or(groups.len());
        let known = groups.get(at).map_or(&[] as &[String], Group::sorts);
        for key in keys.into_iter().filter(|(_, sort)| !known.contains(sort)) {
            places.entry(key).or_default().push(at);
        }
        match groups.get_mut(at) {
            Some(group) => group.join(candidate),
            None => groups.push(candidate),
        }
    }
    let mut entries: Vec<Entry> = groups.into_iter().map(Group::into_entry).collect();
    entries.sort_by(|a, b| place(a).cmp(&place(b)));
    entries
}

/// What tellings of one happening have in common: the days, and the sort.
type Key = (Option<(Option<NaiveDate>, Option<NaiveDate>)>, String);

fn keys(telling: &Telling) -> Vec<Key> {
    let days = telling.interval.map(|days| (days.first, days.last));
    telling
        .sorts
        .iter()
        .map(|sort| (days, sort.clone()))
        .collect()
}

/// By day, the undated last; of a day the most told first.
fn place(entry: &Entry) -> impl Ord {
    let days = entry.interval.map(|days| (days.first, days.last));
    let rank = (entry.articles, entry.prominence, entry.sources.len());
    (
        days.is_none(),
        days,
        Reverse(rank),
        entry.sources.first().cloned(),
    )
}

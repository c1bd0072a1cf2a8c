//! Days that a telling does not have of itself: those of a plan that was called off, and those that the
//! article gives in another place.

use std::collections::HashMap;

use chrono::Days;

use super::concept;
use super::entry::Telling;
use super::page::Page;
use super::telling::{Told, has_own_time, reach};
use crate::Status;

/// The sort of those triggers by which a plan comes to nothing, and the one that every plan is of.
const CANCEL: &str = "cancel";
pub(super) const PLAN: &str = "plan";

/// News without a day of its own is of the last days; what was earlier has its day told.
const RECENT: Days = Days::new(7);

/// So many tellings of one sort are compared: the first ones have the days.
const MOST_COMPARED: usize = 4;

/// What is dated by the article alone takes the days that the same article gives to the same happening: the
/// headline and the lead say `bridge shut`, and the body on which day.
pub(super) fn borrow(told: &[Told<'_>], tellings: &mut [Telling]) {
    let mut dated: HashMap<String, Vec<usize>> = HashMap::new();
    let pairs = || told.iter().map(|told| told.head).enumerate();
    for (at, _) in pairs().filter(|(_, head)| has_own_time(head)) {
        for sort in tellings
            .get(at)
            .into_iter()
            .flat_map(|telling| &telling.sorts)
        {
            if !concept::is_broad(sort) {
                dated.entry(sort.clone()).or_default().push(at);
            }
        }
    }
    for (at, _) in pairs().filter(|(_, head)| !has_own_time(head)) {
        let Some(own) = tellings.get(at) else {
            continue;
        };
        let same_sort = own.sorts.iter().filter_map(|sort| dated.get(sort));
        let mut near = same_sort.flat_map(|places| places.iter().take(MOST_COMPARED));
        let interval = near.find_map(|other| {
            let other = tellings.get(*other)?;
            is_same(own, other).then_some(other.interval?)
        });
        if let Some(own) = tellings.get_mut(at) {
            own.interval = interval.or(own.interval);
        }
    }
}

fn is_same(own: &Telling, other: &Telling) -> bool {
    let first = |telling: &Telling| telling.interval.and_then(|days| days.first);
    let is_recent = first(own).zip(first(other)).is_some_and(|(own, other)| {
        other <= own
            && own
                .checked_sub_days(RECENT)
                .is_none_or(|from| other >= from)
    });
    let last = |telling: &Telling| {
        let who = telling.who.as_deref()?.rsplit(' ').next()?;
        Some(who.to_lowercase())
    };
    let is_of_the_same = last(own).is_some() && last(own) == last(other);
    is_recent && (is_of_the_same || concept::share_words(&own.words, &other.words))
}

/// Whether a telling is of a plan that was called off, and of nothing else.
pub(super) fn is_cancelled_plan(telling: &Telling) -> bool {
    telling.status == Status::Negated && telling.sorts == [PLAN]
}

/// The plans that the article says were called off, on the days for which they were made.
pub(super) fn cancelled(page: &Page<'_>, told: &[Told<'_>], tellings: &[Telling]) -> Vec<Telling> {
    let today = page.article.published.map(|published| published.date);
    let cancels = |telling: &Telling| {
        telling.status == Status::Happened && telling.sorts.iter().any(|it| it == CANCEL)
    };
    let cancellations = told
        .iter()
        .zip(tellings)
        .filter(|(_, telling)| cancels(telling));
    let plans = cancellations.filter_map(|(told, telling)| {
        let days = page
            .times(reach(told.head))
            .filter_map(|time| time.interval);
        let ahead = days
            .into_iter()
            .find(|days| days.last.is_some() && days.first > today)?;
        Some(Telling {
            interval: Some(ahead),
            sorts: vec![PLAN.to_owned()],
            status: Status::Negated,
            quotes: Vec::new(),
            ..telling.clone()
        })
    });
    plans.collect()
}

//! Near-duplicate articles: of the copies of one text, the one published last is heard.

use std::collections::HashMap;

use super::Told;

/// All articles, by day and id, each once; what the copies of an article published later tell is left out.
///
/// Copies of copies are copies, so the groups do not hang on the order. The last one of a group is heard for
/// good: what is added to a group can only be heard in its place.
pub(super) fn heard(mut told: Vec<Told>) -> Vec<Told> {
    for told in &mut told {
        told.teller.copy_of = None;
        told.tellings.sort_unstable();
    }
    told.sort_unstable_by(|a, b| (&a.teller, &b.tellings).cmp(&(&b.teller, &a.tellings)));
    told.dedup_by(|later, earlier| later.teller == earlier.teller);
    let heard = last_of_each(&told);
    let ids: Vec<Option<String>> = (0..)
        .zip(&heard)
        .map(|(at, last)| {
            told.get(*last)
                .filter(|_| *last != at)
                .map(|last| last.teller.id.clone())
        })
        .collect();
    for (told, copy_of) in told.iter_mut().zip(ids) {
        if copy_of.is_some() {
            told.tellings.clear();
        }
        told.teller.copy_of = copy_of;
    }
    told
}

/// For each article the last one of its copies, itself included.
fn last_of_each(told: &[Told]) -> Vec<usize> {
    let mut last: Vec<usize> = (0..told.len()).collect();
    let mut bands = HashMap::new();
    let mut ids = HashMap::new();
    for (at, told) in told.iter().enumerate() {
        let same_id = ids.insert(&told.teller.id, at);
        let fingerprint = told.teller.fingerprint;
        let same_words = fingerprint
            .bands()
            .filter_map(|band| bands.insert(band, at));
        for earlier in same_words.chain(same_id) {
            let (earlier, own) = (root(&mut last, earlier), root(&mut last, at));
            if let Some(of) = last.get_mut(earlier.min(own)) {
                *of = earlier.max(own);
            }
        }
    }
    (0..told.len()).map(|at| root(&mut last, at)).collect()
}

/// The article to which a chain of copies leads; the chain is halved on the way, so that all chains stay short.
fn root(last: &mut [usize], mut at: usize) -> usize {
    loop {
        let next = last.get(at).copied().unwrap_or(at);
        let after = last.get(next).copied().unwrap_or(next);
        if let Some(of) = last.get_mut(at) {
            *of = after;
        }
        if next == after {
            return after;
        }
        at = after;
    }
}

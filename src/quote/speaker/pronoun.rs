//! Whom a pronoun means that speaks, where the names alone do not say, or say what cannot be: who spoke last
//! speaks on (`It continued:`).

use super::Case;
use crate::quote::page::Page;
use crate::quote::subject::Subject;
use crate::scan::{Class, Kind};
use crate::{Entity, EntityKind};

/// Who spoke last is looked for among so many reports.
const MOST_REPORTS: usize = 6;

/// The gender of somebody is looked for in so many of the places that name them.
const MOST_MENTIONS: usize = 4;

/// Whom a pronoun can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Man,
    Woman,
    Thing,
    Several,
}

/// Lets a pronoun stand for who spoke last, if it stands for nobody yet or for somebody it cannot mean.
pub(super) fn resolve(case: &Case<'_>, subject: &mut Subject) {
    let page = case.page;
    if subject.mentions.len() != 1 || !page.is_pronoun(subject.mentions.start) {
        return;
    }
    let Some(sort) = sort_of(page, subject.tokens.start) else {
        return;
    };
    if can_mean(page, sort, subject.mentions.start) {
        return;
    }
    let start = subject.tokens.start;
    let quoted = case.previous.and_then(|(region, credit)| {
        let subject = credit?.found.subject.as_ref()?;
        Some((region.open(), subject))
    });
    let told = case.reports.get(..case.before).unwrap_or_default();
    let told = told.iter().rev().filter(|report| report.cue < start);
    let told = told.take(MOST_REPORTS);
    let mut told = told.filter_map(|report| Some((report.cue, report.subject.as_ref()?)));
    let fits = |(_, said): &(u32, &Subject)| {
        said.mentions.len() == 1 && can_mean(page, sort, said.mentions.start)
    };
    let last = if sort == Sort::Several {
        // Only who spoke last, and together.
        let last = quoted.into_iter().chain(told.next());
        let last = last.max_by_key(|(place, _)| *place);
        last.filter(|(_, said)| said.mentions.len() > 1)
    } else {
        let last = quoted.filter(fits).into_iter().chain(told.find(fits));
        last.max_by_key(|(place, _)| *place)
    };
    if let Some((_, said)) = last {
        subject.mentions = said.mentions.clone();
    }
}

fn sort_of(page: &Page<'_>, pronoun: u32) -> Option<Sort> {
    let sorts: [(&[&str], Sort); 4] = [
        (&["he", "him"], Sort::Man),
        (&["she", "her"], Sort::Woman),
        (&["it"], Sort::Thing),
        (&["they", "them"], Sort::Several),
    ];
    let known = |(words, _): &(&[&str], Sort)| page.is_small(pronoun, words);
    sorts.into_iter().find(known).map(|(_, sort)| sort)
}

/// Whether a pronoun may stand for whoever spoke.
pub(in crate::quote) fn may_mean(page: &Page<'_>, pronoun: u32, said: &Subject) -> bool {
    match sort_of(page, pronoun) {
        Some(Sort::Several) => said.mentions.len() > 1,
        Some(sort) => said.mentions.len() == 1 && can_mean(page, sort, said.mentions.start),
        None => false,
    }
}

/// Whether a mention stands for somebody, or something, that a pronoun can mean.
fn can_mean(page: &Page<'_>, sort: Sort, mention: usize) -> bool {
    let Some(entity) = page.entity(mention) else {
        return false;
    };
    match entity.kind {
        _ if sort == Sort::Several => true,
        EntityKind::Person => sort != Sort::Thing && sex(page, entity).is_none_or(|it| it == sort),
        EntityKind::Role => true,
        _ => sort == Sort::Thing,
    }
}

/// Whether the names of a person are those of a man or of a woman.
fn sex(page: &Page<'_>, entity: &Entity) -> Option<Sort> {
    let mentions = entity.mentions.iter().take(MOST_MENTIONS);
    let mut places = mentions.map(|it| it.span);
    places.find_map(|span| {
        let inside = |id: &u32| {
            let token = page.at(*id);
            token.kind != Kind::End && token.span().start() < span.end()
        };
        let mut words = (page.tokens.first_from(span.start())..).take_while(inside);
        // `Le` is a given name, and a particle.
        words.find_map(|id| {
            sex_of_word(page, id).filter(|_| !page.at(id).class.has(Class::PARTICLE))
        })
    })
}

fn sex_of_word(page: &Page<'_>, id: u32) -> Option<Sort> {
    let class = page.at(id).class;
    match (class.has(Class::MALE_NAME), class.has(Class::FEMALE_NAME)) {
        (true, false) => Some(Sort::Man),
        (false, true) => Some(Sort::Woman),
        _ if !class.has(Class::TITLE) => None,
        _ if page.is_any(id, &["mr", "sir", "lord"]) => Some(Sort::Man),
        _ if page.is_any(id, &["mrs", "ms", "miss", "dame", "lady"]) => Some(Sort::Woman),
        _ => None,
    }
}

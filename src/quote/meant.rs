//! Whom a pronoun can mean.

use super::page::Page;
use super::subject::Subject;
use crate::scan::{Class, Kind};
use crate::{Entity, EntityKind};

/// The gender of somebody is looked for in so many of the places that name them.
const MOST_MENTIONS: usize = 4;

/// Whom a pronoun can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Man,
    Woman,
    Thing,
    Several,
}

/// An owner is looked for among so many mentions.
const MOST_BACK: usize = 24;

/// The person before `his` or `her` who owns what stands behind.
pub(super) fn owner(page: &Page<'_>, pronoun: u32) -> Option<usize> {
    let sort = Sort::of(page, pronoun).filter(|_| page.is_small(pronoun, &["his", "her"]))?;
    let mentions = &page.names.mentions;
    let before = mentions.partition_point(|it| it.tokens.start < pronoun);
    let mut recent = (0..before).rev().take(MOST_BACK);
    recent.find(|&it| page.is_person(it) && sort.can_mean(page, it))
}

/// Whether a pronoun may stand for whoever spoke.
pub(super) fn may_mean(page: &Page<'_>, pronoun: u32, said: &Subject) -> bool {
    match Sort::of(page, pronoun) {
        Some(Sort::Several) => said.mentions.len() > 1,
        Some(sort) => said.mentions.len() == 1 && sort.can_mean(page, said.mentions.start),
        None => false,
    }
}

impl Sort {
    /// What a pronoun stands for.
    pub(super) fn of(page: &Page<'_>, pronoun: u32) -> Option<Self> {
        let sorts: [(&[&str], Self); 4] = [
            (&["he", "him", "his"], Self::Man),
            (&["she", "her"], Self::Woman),
            (&["it"], Self::Thing),
            (&["they", "them"], Self::Several),
        ];
        let known = |(words, _): &(&[&str], Self)| page.is_small(pronoun, words);
        sorts.into_iter().find(known).map(|(_, sort)| sort)
    }

    /// Whether a mention stands for somebody, or something, that a pronoun can mean.
    pub(super) fn can_mean(self, page: &Page<'_>, mention: usize) -> bool {
        let Some(entity) = page.entity(mention) else {
            return false;
        };
        match entity.kind {
            _ if self == Self::Several => true,
            EntityKind::Person => {
                self != Self::Thing && sex(page, entity).is_none_or(|it| it == self)
            }
            EntityKind::Role => true,
            _ => self == Self::Thing,
        }
    }
}

/// Whether a person is a man or a woman, as names or else pronouns tell.
fn sex(page: &Page<'_>, entity: &Entity) -> Option<Sort> {
    let mentions = entity.mentions.iter().take(MOST_MENTIONS);
    let places = mentions.map(|it| (page.tokens.first_from(it.span.start()), it.span.end()));
    let words = places.clone().flat_map(|(first, end)| {
        (first..).take_while(move |&id| {
            let token = page.at(id);
            token.kind != Kind::End && token.span().start() < end
        })
    });
    // `Le` is a given name, and a particle; behind `Jody`, who may be either, `Wilson` is a surname.
    let tells = |id: &u32| {
        let class = page.at(*id).class;
        let given = class.has(Class::MALE_NAME.with(Class::FEMALE_NAME));
        !class.has(Class::PARTICLE) && (given || sex_of_word(page, *id).is_some())
    };
    let named = { words }.find(tells);
    let pronoun = || { places }.find_map(|(first, _)| Sort::of(page, first));
    named.and_then(|id| sex_of_word(page, id)).or_else(pronoun)
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

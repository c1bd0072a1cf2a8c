//! People, organisations, roles and places, and who is meant by a short form of their names.

use std::ops::Range;

use crate::block::Blocks;
use crate::named::named;
use crate::scan::Scan;
use crate::{EntityId, Span};

named! {
    /// What an [`Entity`] is.
    pub enum EntityKind: "entity kind" {
        /// A person with a name.
        Person = "person",
        /// A body of people: a company, a party, a force, a paper, a team.
        Organisation = "organisation",
        /// Someone known by what they are alone: `the home secretary`, `a spokesman`.
        Role = "role",
        /// A place.
        Place = "place",
        /// A name of something else.
        Other = "other",
    }
}

/// Someone or something with a name, and every place where the article speaks of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Entity {
    /// The fullest form of the name in the article, without a title.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// Where it is named, in order, without overlap.
    pub mentions: Vec<Span>,
}

/// Words of the text that stand for somebody or something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mention {
    pub(crate) tokens: Range<u32>,
    /// Whom they stand for.
    pub(crate) entity: EntityId,
}

/// What the stage found.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub(crate) entities: Vec<Entity>,
    /// All mentions of all entities, in order, without overlap.
    pub(crate) mentions: Vec<Mention>,
}

/// Finds who and what is named, and who is meant by a short form.
// Profiles know the stage by this name.
#[inline(never)]
pub(crate) fn find(_text: &str, _scan: &Scan, _blocks: &Blocks) -> Names {
    Names::default()
}

//! People, organisations, roles and places, and who is meant by a short form of their names.

use crate::Span;
use crate::named::named;

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

//! People, organisations, roles and places, and who is meant by a short form of their names.

mod anaphora;
mod body;
mod candidate;
mod clue;
mod dotted;
mod draft;
mod evidence;
mod finder;
mod finish;
mod folded;
mod holder;
mod index;
mod known;
mod lead;
mod meant;
mod office;
mod opening;
mod page;
mod part;
mod register;
mod role;
mod run;
mod series;
mod several;
mod shape;
mod short_form;
mod title;
mod told;
mod word;

use std::ops::Range;

use page::Page;

pub use known::KnownName;
pub(crate) use known::Options;

use crate::block::Blocks;
use crate::named::named;
use crate::scan::Scan;

use crate::{EntityId, RuleId, Span};

named! {
    /// What an [`Entity`] is.
    ///
    /// ```
    /// use dateline::EntityKind;
    ///
    /// assert_eq!("person".parse(), Ok(EntityKind::Person));
    /// ```
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
///
/// ```
/// let article = dateline::parse("Dame Jane Roe came. Ms Roe left.");
/// let roe = &article.entities[0];
/// assert_eq!((&*roe.name, roe.mentions.len()), ("Jane Roe", 2));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Entity {
    /// The fullest form of the name in the article, without a title.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// Where it is spoken of, in order, without overlap.
    pub mentions: Vec<Mention>,
}

/// A place where the article speaks of an entity.
///
/// ```
/// let article = dateline::parse("Jane Roe came. She left.");
/// let mentions = article.entities[0].mentions.iter();
/// let words: Vec<_> = mentions.map(|mention| article.text_of(mention.span)).collect();
/// assert_eq!(words, [Some("Jane Roe"), Some("She")]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Mention {
    /// The words: a name with its title, without `’s`; a role; a pronoun.
    pub span: Span,
    /// Why they stand for the entity.
    pub rule: RuleId,
}

/// Words of the text that stand for somebody or something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NounPhrase {
    /// The noun phrase: the name with its title, a role with its `of ...`, a pronoun.
    pub(crate) tokens: Range<u32>,
    /// How they stand for it.
    pub(crate) form: Form,
    /// Whom they stand for; `None` where the text does not say, and then the mention is nobody's.
    pub(crate) entity: Option<EntityId>,
}

/// How words stand for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// By name: `Sgt Jane Roe`, `Roe`, `the Met`.
    Name,
    /// By what they are: `police`, `the commissioner`, `a spokesman for the council`.
    Role,
    /// `he`, `they`, `who`.
    Pronoun,
}

/// What the stage found.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub(crate) entities: Vec<Entity>,
    /// All mentions, in order, without overlap.
    pub(crate) mentions: Vec<NounPhrase>,
}

impl Names {
    /// The mentions that begin inside a range of tokens, in order.
    pub(crate) fn within(&self, tokens: Range<u32>) -> &[NounPhrase] {
        let at = |token| self.mentions.partition_point(|it| it.tokens.start < token);
        self.mentions
            .get(at(tokens.start)..at(tokens.end))
            .unwrap_or_default()
    }

    /// The mention in which a token stands.
    pub(crate) fn covering(&self, token: u32) -> Option<&NounPhrase> {
        let next = self.mentions.partition_point(|it| it.tokens.start <= token);
        let mention = self.mentions.get(next.checked_sub(1)?)?;
        mention.tokens.contains(&token).then_some(mention)
    }
}

/// Finds who and what is named, and who is meant by a short form.
// Profiles know the stage by this name.
#[inline(never)]
pub(crate) fn find(text: &str, scan: &Scan, blocks: &Blocks, options: &Options) -> Names {
    // Clues and lists are English: in another language any word with a capital would be somebody.
    if blocks.not_english.is_some() {
        return Names::default();
    }
    let page = Page {
        text,
        tokens: scan.tokens.view(),
    };
    let mut candidates = finder::candidates(page, blocks);
    opening::strip(page, &mut candidates);
    let (mut drafts, mut meant) = register::drafts(page, options, &candidates);
    anaphora::resolve(page, &candidates, &mut drafts, &mut meant);
    finish::names(page, &candidates, &drafts, &meant)
}

#[cfg(test)]
mod tests;

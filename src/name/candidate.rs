//! Words that may stand for somebody, and how they stand in their sentence.

use std::ops::Range;

use super::clue::Clues;
use super::page::Page;
use super::{Form, evidence};
use crate::scan::{Class, Closed, Flags, Kind, Open, Token};

/// Words that may stand for somebody, and how they stand in their sentence.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    /// The noun phrase.
    pub(super) tokens: Range<u32>,
    /// The name without its title; the head of a role.
    pub(super) core: Range<u32>,
    pub(super) form: Form,
    pub(super) clues: Clues,
    pub(super) gender: Gender,
    /// The sentence, counted through the article, and its first token.
    pub(super) sentence: u32,
    pub(super) opening: u32,
    pub(super) place: Place,
}

/// What is known of somebody's gender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Gender {
    #[default]
    Unknown,
    Male,
    Female,
}

/// Where in its sentence a candidate stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Before the verb, as far as can be seen: no preposition stands before it.
    Subject,
    /// Behind a preposition or a verb.
    Elsewhere,
    /// Inside quotation marks.
    Quoted,
}

impl Place {
    /// Where a noun phrase stands outside of quotation marks, behind a token that is no role.
    pub(super) fn in_prose(page: Page<'_>, tokens: &Range<u32>, before: &Token) -> Self {
        if is_object(page, tokens, before) || is_aside(page, tokens, before) {
            Self::Elsewhere
        } else {
            Self::Subject
        }
    }
}

/// Whether a noun phrase is the object of a preposition or of a verb before it, and no verb has it for its subject.
fn is_object(page: Page<'_>, tokens: &Range<u32>, before: &Token) -> bool {
    if before.class.has(Class::FUNCTION) {
        // Behind a conjunction or an auxiliary a subject may stand.
        let links =
            before.class.closed().has(Closed::LINK) && !before.class.link().is_preposition();
        return !links && !before.class.has(Class::AUXILIARY);
    }
    // `to Roe’s barrister`
    if before.is(Flags::POSSESSIVE) {
        return page
            .at(tokens.start.wrapping_sub(2))
            .class
            .link()
            .is_preposition();
    }
    before.class.open().has(Open::VERB)
        && !before.class.open().has(Open::NOUN)
        && !before.class.has(Class::REPORT)
        && !page.is_verb(tokens.end)
}

/// `her barrister, Jane Roe,`: the barrister stands in the sentence, her name beside it.
fn is_aside(page: Page<'_>, tokens: &Range<u32>, before: &Token) -> bool {
    before.kind == Kind::Comma && evidence::is_kin(page, tokens)
}

/// The candidates of an article. Their ids count through both lists.
#[derive(Debug)]
pub(super) struct Candidates {
    /// Noun phrases, in order, without overlap.
    pub(super) standing: Vec<Candidate>,
    /// Names in those of roles, in order: `a lawyer for Jane Roe`.
    pub(super) of_roles: Vec<Candidate>,
}

impl Candidates {
    pub(super) fn len(&self) -> usize {
        self.standing.len() + self.of_roles.len()
    }

    pub(super) fn is_of_role(&self, id: usize) -> bool {
        id >= self.standing.len()
    }

    /// List by list, with their ids.
    pub(super) fn numbered(&self) -> impl Iterator<Item = (usize, &Candidate)> {
        self.standing.iter().chain(&self.of_roles).enumerate()
    }

    /// As the text has them, with their ids.
    pub(super) fn in_order(&self) -> impl Iterator<Item = (usize, &Candidate)> {
        let (standing, of_roles) = (&self.standing, &self.of_roles);
        let start = |at: usize| of_roles.get(at).map_or(u32::MAX, |it| it.tokens.start);
        let (mut next, mut inner, mut inner_start) = (0, 0, start(0));
        std::iter::from_fn(move || {
            if let Some(candidate) = standing.get(next)
                && candidate.tokens.start <= inner_start
            {
                next += 1;
                return Some((next - 1, candidate));
            }
            let name = of_roles.get(inner)?;
            inner += 1;
            inner_start = start(inner);
            Some((standing.len() + inner - 1, name))
        })
    }
}

/// By one of these clues a name is known for one without the words around it.
pub(super) const CERTAIN: Clues = Clues::GIVEN
    .with(Clues::TITLED)
    .with(Clues::BODY)
    .with(Clues::PLACE)
    .with(Clues::TOPONYM)
    .with(Clues::IT)
    .with(Clues::ACRONYM);

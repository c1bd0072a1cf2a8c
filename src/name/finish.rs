//! Drafts to entities, in the order in which the article first speaks of them.

use std::ops::Range;

use super::candidate::Candidate;
use super::clue::Clues;
use super::meant::Meant;
use super::page::Page;
use super::register::Register;
use super::{Entity, EntityKind, Form, Mention, Names, NounPhrase};
use crate::EntityId;

/// What an entity is while it has no id yet: a named one, or the role of a candidate.
struct Numbering {
    named: Vec<Option<EntityId>>,
    roles: Vec<Option<EntityId>>,
}

pub(super) fn names(
    page: Page<'_>,
    candidates: &[Candidate],
    register: &Register<'_>,
    meant: &[Meant],
) -> Names {
    let mut names = Names {
        entities: Vec::with_capacity(register.drafts.len()),
        mentions: Vec::with_capacity(candidates.len()),
    };
    let mut numbering = Numbering {
        named: vec![None; register.drafts.len()],
        roles: vec![None; candidates.len()],
    };
    for (candidate, &meant) in candidates.iter().zip(meant) {
        let slot = match meant {
            Meant::Named(draft, _) => numbering.named.get_mut(draft),
            Meant::Role(first) => numbering.roles.get_mut(first),
            Meant::Nobody => None,
        };
        let entity = slot.map(|slot| {
            *slot.get_or_insert_with(|| {
                names
                    .entities
                    .push(entity(page, candidate, register, meant));
                EntityId::new(names.entities.len() - 1)
            })
        });
        if let Some(entity) = entity.and_then(|id| names.entities.get_mut(id.index())) {
            entity.mentions.push(Mention {
                span: page.span(shown(candidate)),
                rule: meant.rule().into(),
            });
        }
        if entity.is_some() || candidate.form != Form::Name {
            names.mentions.push(NounPhrase {
                tokens: candidate.tokens.clone(),
                form: candidate.form,
                entity,
            });
        }
    }
    names
}

/// A role is shown without its `of ...`, which may hold a name of its own.
fn shown(candidate: &Candidate) -> Range<u32> {
    match candidate.form {
        Form::Role => candidate.tokens.start..candidate.core.end,
        Form::Name | Form::Pronoun => candidate.tokens.clone(),
    }
}

fn entity(page: Page<'_>, candidate: &Candidate, register: &Register<'_>, meant: Meant) -> Entity {
    let (core, kind) = match meant {
        Meant::Named(draft, _) => register.get(draft).map_or_else(
            || (candidate.core.clone(), EntityKind::Other),
            |draft| (draft.core.clone(), draft.kind()),
        ),
        Meant::Role(_) | Meant::Nobody => {
            let kind = if candidate.clues.has(Clues::BODY) {
                EntityKind::Organisation
            } else {
                EntityKind::Role
            };
            (candidate.core.start..candidate.tokens.end, kind)
        }
    };
    Entity {
        name: on_one_line(page.name(core)),
        kind,
        // Most are spoken of once.
        mentions: Vec::with_capacity(1),
    }
}

/// A name whose words a line end or several blanks may part.
fn on_one_line(name: &str) -> String {
    let mut pairs = name.bytes().zip(name.bytes().skip(1));
    let parted = |(byte, next)| byte == b' ' && next == b' ' || !(b' '..=b'~').contains(&byte);
    if !pairs.any(parted) {
        return name.to_owned();
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ")
}

//! Drafts to entities, in the order in which the article first speaks of them.

use std::ops::Range;

use super::candidate::{Candidate, Candidates};
use super::draft::Draft;
use super::meant::Meant;
use super::page::Page;
use super::{Entity, EntityKind, Form, Mention, Names, NounPhrase};
use crate::EntityId;
use crate::scan::Flags;

/// The entities, and the noun phrases that stand for them. A name in the phrase of a role is a mention, and part of that
/// noun phrase.
pub(super) fn names(
    page: Page<'_>,
    candidates: &Candidates,
    drafts: &[Draft],
    meant: &[Option<Meant>],
) -> Names {
    let mut names = Names {
        entities: Vec::with_capacity(drafts.len()),
        mentions: Vec::with_capacity(candidates.standing.len()),
    };
    let mut ids = vec![None; drafts.len()];
    for (id, candidate) in candidates.in_order() {
        let entity = meant.get(id).copied().flatten().and_then(|meant| {
            let (draft, entity_id) = (drafts.get(meant.who)?, ids.get_mut(meant.who)?);
            let entities = &mut names.entities;
            let id = *entity_id.get_or_insert_with(|| {
                entities.push(entity(page, draft));
                EntityId::new(entities.len() - 1)
            });
            entities.get_mut(id.index())?.mentions.push(Mention {
                span: page.span(shown(candidate)),
                rule: meant.why.rule().into(),
            });
            Some(id)
        });
        let is_whole = !candidates.is_of_role(id);
        if is_whole && (entity.is_some() || candidate.form != Form::Name) {
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

fn entity(page: Page<'_>, draft: &Draft) -> Entity {
    Entity {
        name: on_one_line(page, draft.core.clone()),
        kind: draft.kind.unwrap_or(EntityKind::Other),
        mentions: Vec::with_capacity(draft.mentions),
    }
}

/// A name whose words a line end or several blanks may part.
fn on_one_line(page: Page<'_>, core: Range<u32>) -> String {
    let name = page.name(core.clone());
    let tokens = page.tokens.slice(core);
    let mut ends = tokens.iter().map(|token| token.span().end());
    let parted = tokens.iter().skip(1).any(|token| {
        let end = ends.next().unwrap_or_default();
        let gap = page.text.as_bytes().get(end..token.span().start());
        token.is(Flags::SPACED) && gap != Some(b" ")
    });
    if !parted {
        return name.to_owned();
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ")
}

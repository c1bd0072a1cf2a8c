//! The speaker that a subject stands for.

use std::ops::Range;

use super::{Credit, Link};
use crate::name::Form;
use crate::quote::Speaker;
use crate::quote::page::Page;
use crate::quote::subject::Subject;
use crate::scan::{Class, Closed, Flags};
use crate::{Confidence, EntityId, RuleId};

/// Who is credited, by name.
pub(in crate::quote) fn credited(page: &Page<'_>, credit: &Credit) -> Option<Speaker> {
    let subject = credit.found.subject.as_ref()?;
    let rule = RuleId::new(credit.rule.id);
    let mut speaker = named(page, subject, rule, credit.rule.confidence);
    if credit.found.link == Link::Carried {
        speaker.mention = None;
    }
    Some(speaker)
}

/// Who is credited by the clause that reports something without marks.
pub(in crate::quote) fn indirect(page: &Page<'_>, subject: &Subject) -> Speaker {
    named(page, subject, RuleId::new("indirect"), Confidence::Medium)
}

fn named(page: &Page<'_>, subject: &Subject, rule: RuleId, confidence: Confidence) -> Speaker {
    let mentions = page.names.mentions.get(subject.mentions.clone());
    let mut entities = mentions
        .unwrap_or_default()
        .iter()
        .filter_map(|it| it.entity);
    let span = page.span(whole(page, subject));
    let mut joint = Vec::new();
    let (name, entity) = match (entities.next(), entities.next()) {
        // Words that stand for nobody that is known.
        (None, _) => (span.slice(page.text).to_owned(), None),
        (Some(only), None) => (name(page, only).to_owned(), Some(only)),
        (Some(first), Some(second)) => {
            joint = vec![first, second];
            joint.extend(entities);
            joint.dedup();
            let names: Vec<&str> = joint.iter().map(|&id| name(page, id)).collect();
            (names.join(" and "), None)
        }
    };
    let known = entity.is_some() || !joint.is_empty();
    Speaker {
        name,
        mention: Some(span),
        entity,
        joint,
        rule,
        confidence: if known { confidence } else { Confidence::Low },
    }
}

/// The words of a subject, with the name that stands before a role: `the Leedford | boss`.
fn whole(page: &Page<'_>, subject: &Subject) -> Range<u32> {
    let Range { start, end } = subject.tokens;
    let role = subject.mentions.len() == 1 && page.form(subject.mentions.start) == Some(Form::Role);
    let before = start.wrapping_sub(1);
    let capital = role && page.at(before).is(Flags::CAPITAL) && !page.is_possessive(before);
    let name = if capital { page.mention(before) } else { None };
    let Some(name) = name.filter(|&it| page.form(it) == Some(Form::Name)) else {
        return start..end;
    };
    // The line before may end with a name.
    let (first, opening) = (page.tokens_of(name).start, page.sentence(start).start);
    if first < opening {
        return start..end;
    }
    let determiner = page.before(first).class;
    // `So steep that Leedford officials said`
    let determined = first > opening
        && determiner.has(Class::FUNCTION)
        && determiner.is_determiner()
        && !determiner.closed().has(Closed::LINK);
    first - u32::from(determined)..end
}

fn name<'a>(page: &Page<'a>, id: EntityId) -> &'a str {
    let entity = page.names.entities.get(id.index());
    entity.map_or("", |it| it.name.as_str())
}

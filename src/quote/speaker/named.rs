//! The speaker that a subject stands for.

use super::{Credit, Link};
use crate::quote::Speaker;
use crate::quote::page::Page;
use crate::quote::subject::Subject;
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
    let span = page.span(subject.tokens.clone());
    let (first, second) = (entities.next(), entities.next());
    let mut speaker = Speaker {
        name: String::new(),
        mention: Some(span),
        entity: first,
        joint: Vec::new(),
        rule,
        confidence,
    };
    match (first, second) {
        // Words that stand for nobody that is known.
        (None, _) => {
            speaker.name.push_str(span.slice(page.text));
            speaker.confidence = Confidence::Low;
        }
        (Some(only), None) => speaker.name.push_str(name(page, only)),
        (Some(first), Some(second)) => {
            speaker.entity = None;
            speaker.joint = vec![first, second];
            speaker.joint.extend(entities);
            speaker.joint.dedup();
            let names: Vec<&str> = speaker.joint.iter().map(|&id| name(page, id)).collect();
            speaker.name = names.join(" and ");
        }
    }
    speaker
}

fn name<'a>(page: &Page<'a>, id: EntityId) -> &'a str {
    let entity = page.names.entities.get(id.index());
    entity.map_or("", |it| it.name.as_str())
}

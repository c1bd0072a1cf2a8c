//! Every mention belongs to one entity, and entities stand by their first mention.

use super::{Check, Checked, dangling, may_hold};
use crate::{EntityId, ValidationError};

impl Check<'_> {
    pub(super) fn entities(&self) -> Checked {
        let mut all = Vec::new();
        let mut first = 0;
        for entity in &self.article.entities {
            let spans = entity.mentions.iter().map(|mention| mention.span);
            self.in_order("mention", spans.clone(), may_hold::names)?;
            let opens = spans.clone().next().unwrap_or_default();
            if opens.start() < first {
                return Err(ValidationError::OutOfOrder {
                    what: "entity",
                    span: opens,
                });
            }
            first = opens.start();
            all.extend(spans);
        }
        all.sort_unstable();
        self.in_order("mention", all.into_iter(), may_hold::names)
    }

    pub(super) fn entity(&self, id: EntityId) -> Checked {
        match self.article.entity(id) {
            Some(_) => Ok(()),
            None => Err(dangling("entity", id.index())),
        }
    }
}

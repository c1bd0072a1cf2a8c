//! Events lie in their clause, on days that rest on something; the main event is told in the text.

use super::{Check, Checked, contradiction, dangling, forward, may_hold};
use crate::{BlockKind, Event, EventBasis, EventSource, When};

impl Check<'_> {
    pub(super) fn events(&self) -> Checked {
        let events = &self.article.events;
        events.iter().try_for_each(|event| self.event(event))?;
        self.in_order(
            "event",
            events.iter().map(|event| event.trigger),
            may_hold::events,
        )
    }

    fn event(&self, event: &Event) -> Checked {
        self.within("clause", event.clause, may_hold::events)?;
        self.within("predicate", event.what, may_hold::events)?;
        let contradiction = |why| Err(contradiction("event", event.trigger, why));
        if !event.clause.covers(event.trigger) {
            return contradiction("the trigger lies outside the clause");
        }
        if !event.clause.covers(event.what) {
            return contradiction("the predicate lies outside the clause");
        }
        if let Some(who) = &event.who {
            self.within("actor", who.span, may_hold::events)?;
            who.entity.map_or(Ok(()), |id| self.entity(id))?;
        }
        if let Some(place) = event.place {
            self.within("place", place, |kind| kind != BlockKind::Blank)?;
        }
        if let Some(when) = event.when {
            self.when(event, when)?;
        }
        let EventSource::Quote(id) = event.source else {
            return Ok(());
        };
        let quote = self.article.quote(id);
        let quote = quote.ok_or(dangling("quote", id.index()))?;
        if quote.content.covers(event.trigger) {
            return Ok(());
        }
        contradiction("the trigger lies outside the quote that tells of it")
    }

    fn when(&self, event: &Event, when: When) -> Checked {
        forward("event", event.trigger, when.interval)?;
        if let Some(id) = when.time.filter(|&id| self.article.time(id).is_none()) {
            return Err(dangling("time", id.index()));
        }
        if when.time.is_none() == (when.basis == EventBasis::ArticleDate) {
            return Ok(());
        }
        let why = "all days but the article's own rest on a time";
        Err(contradiction("event", event.trigger, why))
    }

    pub(super) fn main_event(&self) -> Checked {
        let Some(main) = self.article.main_event else {
            return Ok(());
        };
        let answers = [
            ("who", main.who),
            ("what", main.what),
            ("when", main.when),
            ("where", main.place),
        ];
        for (what, span) in answers {
            if let Some(span) = span {
                self.on_characters(what, span)?;
            }
        }
        Ok(())
    }
}

//! [`Article`]: what comes out.

#[cfg(feature = "serde")]
mod json;
mod validate;
mod validation_error;

use std::borrow::Cow;
use std::collections::HashMap;

pub use validation_error::ValidationError;

use crate::{
    Block, BlockKind, Boilerplate, Confidence, Dateline, Diagnostic, Entity, EntityId, Event,
    EventBasis, EventKind, EventSource, MainEvent, Published, Quote, QuoteId, QuoteKind, Span,
    Status, TimeExpression,
};

/// A news article: its text, and everything found in it by place.
///
/// All spans are bytes of [`text`](Self::text). Nothing of the text is lost: the [`blocks`](Self::blocks)
/// tile it, so what was taken for boilerplate is still there, with the reason why.
///
/// ```
/// let article = dateline::parse(
///     " date 2021-03-16 The river rose overnight, the council said.\n\n\
///      Sign up for our daily newsletter\n\n\
///      Nobody was hurt.",
/// );
/// assert_eq!(
///     article.body().collect::<Vec<_>>(),
///     ["The river rose overnight, the council said.", "Nobody was hurt."],
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Article<'t> {
    /// The text as it was given, byte for byte.
    pub text: Cow<'t, str>,
    /// When it was published, and how that is known.
    pub published: Option<Published>,
    /// The headline.
    pub headline: Option<Span>,
    /// Who wrote it.
    pub byline: Option<Span>,
    /// The place, and perhaps day and agency, with which the report opens.
    pub dateline: Option<Dateline>,
    /// What the text consists of, in order, without gap or overlap.
    pub blocks: Vec<Block>,
    /// The sentences of headline and body, in order.
    pub sentences: Vec<Span>,
    /// People, organisations, roles and places, by first mention.
    pub entities: Vec<Entity>,
    /// What was said, in order.
    pub quotes: Vec<Quote>,
    /// Expressions of time, in order.
    pub times: Vec<TimeExpression>,
    /// What happened, in the order of the text.
    pub events: Vec<Event>,
    /// What the article is about.
    pub main_event: Option<MainEvent>,
    /// What was doubtful.
    pub diagnostics: Vec<Diagnostic>,
}

impl<'t> Article<'t> {
    /// An article of which nothing is known yet but its text.
    pub(crate) const fn unread(text: Cow<'t, str>) -> Self {
        Self {
            text,
            published: None,
            headline: None,
            byline: None,
            dateline: None,
            blocks: Vec::new(),
            sentences: Vec::new(),
            entities: Vec::new(),
            quotes: Vec::new(),
            times: Vec::new(),
            events: Vec::new(),
            main_event: None,
            diagnostics: Vec::new(),
        }
    }

    /// Gives back what its lists were left with beyond what they hold.
    pub(crate) fn shrink_to_fit(&mut self) {
        self.blocks.shrink_to_fit();
        self.sentences.shrink_to_fit();
        self.entities.shrink_to_fit();
        self.quotes.shrink_to_fit();
        self.times.shrink_to_fit();
        self.events.shrink_to_fit();
    }

    /// The same article with a text of its own, free of the borrow.
    ///
    /// ```
    /// fn read_line(line: &str) -> dateline::Article<'static> {
    ///     dateline::parse(line).into_owned()
    /// }
    /// # assert_eq!(read_line("The river rose.").text, "The river rose.");
    /// ```
    #[must_use]
    pub fn into_owned(self) -> Article<'static> {
        Article {
            text: Cow::Owned(self.text.into_owned()),
            published: self.published,
            headline: self.headline,
            byline: self.byline,
            dateline: self.dateline,
            blocks: self.blocks,
            sentences: self.sentences,
            entities: self.entities,
            quotes: self.quotes,
            times: self.times,
            events: self.events,
            main_event: self.main_event,
            diagnostics: self.diagnostics,
        }
    }
}

impl Article<'_> {
    /// The text at a span; `None` where it leaves the text or cuts a character.
    #[must_use]
    pub fn text_of(&self, span: Span) -> Option<&str> {
        span.of(&self.text)
    }

    /// The headline's words.
    #[must_use]
    pub fn headline_text(&self) -> Option<&str> {
        self.text_of(self.headline?)
    }

    /// The body, block by block: paragraphs, list items and subheadings.
    pub fn body(&self) -> impl Iterator<Item = &str> {
        self.blocks
            .iter()
            .filter(|block| block.kind.is_prose())
            .filter_map(|block| self.text_of(block.span))
    }

    /// The body as one text, its blocks a blank line apart.
    ///
    /// ```
    /// let article = dateline::parse("The river rose.\nNobody was hurt.");
    /// assert_eq!(article.body_text(), "The river rose.\n\nNobody was hurt.");
    /// ```
    #[must_use]
    pub fn body_text(&self) -> String {
        self.body().collect::<Vec<_>>().join("\n\n")
    }

    /// What was taken for boilerplate: the block's words, and what it is taken for.
    ///
    /// ```
    /// let article = dateline::parse("The river rose.\n\nSign up for our daily newsletter\n\nNobody was hurt.");
    /// let (words, boilerplate) = article.boilerplate().next().ok_or("none")?;
    /// assert_eq!(words, "Sign up for our daily newsletter");
    /// assert_eq!(boilerplate.kind, dateline::BoilerplateKind::Newsletter);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn boilerplate(&self) -> impl Iterator<Item = (&str, &Boilerplate)> {
        self.blocks
            .iter()
            .filter_map(|block| Some((self.text_of(block.span)?, block.boilerplate.as_deref()?)))
    }

    /// The sentences of headline and body.
    ///
    /// ```
    /// let article = dateline::parse("Mr. Roe left at 6 p.m. on Nov. 5. Nobody followed.");
    /// assert_eq!(
    ///     article.sentences().collect::<Vec<_>>(),
    ///     ["Mr. Roe left at 6 p.m. on Nov. 5.", "Nobody followed."],
    /// );
    /// ```
    pub fn sentences(&self) -> impl Iterator<Item = &str> {
        self.sentences.iter().filter_map(|span| self.text_of(*span))
    }

    /// The quote with this id.
    #[must_use]
    pub fn quote(&self, id: QuoteId) -> Option<&Quote> {
        self.quotes.get(id.index())
    }

    /// The entity with this id.
    #[must_use]
    pub fn entity(&self, id: EntityId) -> Option<&Entity> {
        self.entities.get(id.index())
    }

    /// The entities of this very name.
    pub fn entities_named<'a>(
        &'a self,
        name: &'a str,
    ) -> impl Iterator<Item = (EntityId, &'a Entity)> {
        let ids = (0..).map(EntityId::new);
        ids.zip(&self.entities)
            .filter(move |(_, entity)| entity.name == name)
    }

    /// Who did what an event tells: the name of the entity, for the `I` of a quote its speaker's; where no
    /// name is known, the words that stand for it.
    ///
    /// ```
    /// let article = dateline::parse("“I fell on Friday,” said Jane Roe. Three men fled.");
    /// let told = article.events.iter().map(|event| article.who(event));
    /// assert_eq!(told.collect::<Vec<_>>(), [Some("Jane Roe"), Some("Jane Roe"), Some("Three men")]);
    /// ```
    #[must_use]
    pub fn who(&self, event: &Event) -> Option<&str> {
        let actor = event.who?;
        if let Some(entity) = actor.entity.and_then(|id| self.entity(id)) {
            return Some(&entity.name);
        }
        let words = self.text_of(actor.span)?;
        let speaker = match event.source {
            EventSource::Quote(id) if words == "I" => self.quote(id)?.speaker.as_ref(),
            _ => None,
        };
        Some(speaker.map_or(words, |speaker| &speaker.name))
    }

    /// The quotes of a speaker, those spoken together with others included.
    pub fn quotes_by(&self, speaker: EntityId) -> impl Iterator<Item = &Quote> {
        self.quotes.iter().filter(move |quote| {
            quote
                .speaker
                .as_ref()
                .is_some_and(|said| said.entity == Some(speaker) || said.joint.contains(&speaker))
        })
    }

    /// Who is quoted, by first quote, each with the quotes: people and bodies, and those who are credited by
    /// words alone (`police`). Speakers of a joint statement stand each on their own.
    ///
    /// ```
    /// let article = dateline::parse(
    ///     "“It rose,” Jane Roe said. Sam Tarrant of the council told reporters: “It fell.”\n\n“It rose,” Ms Roe repeated.",
    /// );
    /// let speakers: Vec<_> = article.speakers().iter().map(|(name, said)| (*name, said.len())).collect();
    /// assert_eq!(speakers, [("Jane Roe", 2), ("Sam Tarrant", 1)]);
    /// ```
    #[must_use]
    pub fn speakers(&self) -> Vec<(&str, Vec<&Quote>)> {
        let mut places: HashMap<&str, usize> = HashMap::new();
        let mut speakers: Vec<(&str, Vec<&Quote>)> = Vec::new();
        for quote in &self.quotes {
            let Some(speaker) = &quote.speaker else {
                continue;
            };
            let joint = speaker.joint.iter().filter_map(|id| self.entity(*id));
            let mut names: Vec<&str> = joint.map(|entity| entity.name.as_str()).collect();
            if names.is_empty() {
                names.push(&speaker.name);
            }
            for name in names {
                let place = *places.entry(name).or_insert_with(|| {
                    speakers.push((name, Vec::new()));
                    speakers.len() - 1
                });
                if let Some((_, said)) = speakers.get_mut(place) {
                    said.push(quote);
                }
            }
        }
        speakers
    }

    /// What a reader would call an event, by day and then by place in the text; what has no day comes last.
    ///
    /// These are occurrences that happened, or are to come on a day that is told: narrated, or reported in
    /// somebody's name without being quoted, and by somebody or at a time that the sentence names. How things
    /// stand, what may be, the words that introduce a quote, and what another one's predicate tells are left out.
    ///
    /// ```
    /// let article = dateline::parse(
    ///     " date 2021-03-16 Police arrested two men on Tuesday after Saturday's raid.\n\n\
    ///      The council will meet tomorrow. It may reopen the bridge.",
    /// );
    /// let happenings: Vec<_> = article.happenings().filter_map(|it| article.text_of(it.trigger)).collect();
    /// assert_eq!(happenings, ["raid", "arrested", "meet"]);
    /// ```
    pub fn happenings(&self) -> impl Iterator<Item = &Event> {
        let mut all: Vec<&Event> = Vec::new();
        for event in self.events.iter().filter(|event| self.is_happening(event)) {
            if !all.last().is_some_and(|outer| is_told_with(event, outer)) {
                all.push(event);
            }
        }
        all.sort_by_key(|event| {
            let first = event.when.and_then(|when| when.interval.first);
            (first.is_none(), first, event.trigger)
        });
        all.into_iter()
    }

    fn is_happening(&self, event: &Event) -> bool {
        let basis = event.when.map(|when| when.basis);
        let has_time = basis == Some(EventBasis::SameClause);
        let is_told = match event.status {
            Status::Happened => {
                has_time || event.confidence >= Confidence::Medium && event.who.is_some()
            }
            Status::Planned => has_time,
            _ => false,
        };
        let is_reported = match event.source {
            EventSource::Narration => true,
            EventSource::Quote(id) => self
                .quote(id)
                .is_some_and(|quote| quote.kind == QuoteKind::Indirect && quote.speaker.is_some()),
        };
        let is_act = match event.kind {
            EventKind::Occurrence => true,
            EventKind::State | EventKind::Perception => false,
            _ => event.who.is_some(),
        };
        is_told && is_act && is_reported && !self.is_cue(event.trigger)
    }

    /// Whether a word introduces a quote.
    fn is_cue(&self, word: Span) -> bool {
        /// A cue stands within so many quotes of its own, by place.
        const REACH: usize = 3;
        let after = self
            .quotes
            .partition_point(|quote| quote.content.start() <= word.start());
        let from = after.saturating_sub(REACH);
        let near = self.quotes.iter().skip(from).take(2 * REACH);
        near.filter_map(|quote| quote.cue)
            .any(|cue| cue.overlaps(word))
    }

    /// The words of a quote: parts of one paragraph joined by a space, paragraphs by a blank line.
    ///
    #[must_use]
    pub fn quote_text(&self, quote: &Quote) -> Cow<'_, str> {
        let words = |span| self.text_of(span).unwrap_or_default();
        let (first, rest) = match quote.parts.as_slice() {
            [] => return Cow::Borrowed(words(quote.content)),
            [only] => return Cow::Borrowed(words(only.span)),
            [first, rest @ ..] => (first, rest),
        };
        let mut text = words(first.span).to_owned();
        let mut paragraph = first.paragraph;
        for part in rest {
            text.push_str(if part.paragraph == paragraph {
                " "
            } else {
                "\n\n"
            });
            text.push_str(words(part.span));
            paragraph = part.paragraph;
        }
        Cow::Owned(text)
    }

    /// Whether everything in the article is where it may be.
    ///
    /// What [`parse`](crate::parse) returns is always valid; this is for articles that were changed by
    /// hand, and the definition that tests and fuzzing hold the crate to.
    ///
    /// # Errors
    ///
    /// The first fault, with its place: blocks that do not tile the text, a span off a character or
    /// in a block where it may not be, an id that leads nowhere, an interval that runs backwards.
    pub fn validate(&self) -> Result<(), ValidationError> {
        validate::validate(self)
    }
}

/// Whether an event stands in the predicate of another one, on its days: `was due to vote on Friday`.
fn is_told_with(event: &Event, outer: &Event) -> bool {
    let days = |event: &Event| event.when.map(|when| when.interval);
    outer.what.covers(event.trigger) && days(event) == days(outer)
}

impl BlockKind {
    /// Whether the block is body: a paragraph, a list item or a subheading.
    #[must_use]
    pub const fn is_prose(self) -> bool {
        matches!(self, Self::Paragraph | Self::ListItem | Self::Subheading)
    }
}

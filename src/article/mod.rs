//! [`Article`]: what comes out.

mod happenings;
#[cfg(feature = "serde")]
mod json;
mod said;
mod validate;
mod validation_error;

use std::borrow::Cow;
use std::collections::HashMap;

pub use validation_error::ValidationError;

use crate::{
    Block, BlockId, BlockKind, Boilerplate, Dateline, Diagnostic, Entity, EntityId, Event,
    MainEvent, Published, Quote, QuoteId, Span, TimeExpression, TimeId,
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

    /// The byline's words, `By` included.
    ///
    /// ```
    /// let article = dateline::parse("River rises by a metre\n\nBy Jane Roe\n\nThe river rose by a metre on Friday.");
    /// assert_eq!(article.byline_text(), Some("By Jane Roe"));
    /// ```
    #[must_use]
    pub fn byline_text(&self) -> Option<&str> {
        self.text_of(self.byline?)
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

    /// The block with this id.
    #[must_use]
    pub fn block(&self, id: BlockId) -> Option<&Block> {
        self.blocks.get(id.index())
    }

    /// The expression of time with this id.
    ///
    /// ```
    /// let article = dateline::parse(" date 2021-03-16 The river rose on Friday.");
    /// let when = article.events[0].when.ok_or("no day")?;
    /// let time = when.time.and_then(|id| article.time(id)).ok_or("no time")?;
    /// assert_eq!(article.text_of(time.span), Some("Friday"));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn time(&self, id: TimeId) -> Option<&TimeExpression> {
        self.times.get(id.index())
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

    /// The entities of this very name; there are two where a person and a body share it.
    pub fn entities_named<'a>(
        &'a self,
        name: &'a str,
    ) -> impl Iterator<Item = (EntityId, &'a Entity)> {
        let ids = (0..).map(EntityId::new);
        ids.zip(&self.entities)
            .filter(move |(_, entity)| entity.name == name)
    }

    /// The quotes of a speaker, those spoken together with others included.
    ///
    /// ```
    /// let article = dateline::parse("“It rose,” Jane Roe said. “It fell,” Sam Tarrant said. “It rose,” Ms Roe repeated.");
    /// let (roe, _) = article.entities_named("Jane Roe").next().ok_or("nobody")?;
    /// assert_eq!(article.quotes_by(roe).count(), 2);
    /// # Ok::<(), &str>(())
    /// ```
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

    /// The words of a quote as the article has them: parts of one paragraph joined by a space, paragraphs by a
    /// blank line. As a reader would have them, they are [`said`](Self::said).
    ///
    /// ```
    /// let article = dateline::parse("“It rose,” Jane Roe said, “and it fell,” after which she left.");
    /// let words = article.quotes.first().map(|quote| article.quote_text(quote));
    /// assert_eq!(words.as_deref(), Some("It rose, and it fell,"));
    /// ```
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

    /// Checks that the article is valid: blocks tile the text, spans and ids exist and are in order.
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

impl BlockKind {
    /// Whether the block is body: a paragraph, a list item or a subheading.
    #[must_use]
    pub const fn is_prose(self) -> bool {
        matches!(self, Self::Paragraph | Self::ListItem | Self::Subheading)
    }
}

//! [`Parser`]: the options, and the way of a text through the stages.

use std::borrow::Cow;
use std::io::Read;
use std::path::Path;
use std::str::Utf8Error;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::block::Passage;
use crate::header::Known;
use crate::scan::Scan;
use crate::{
    Article, Block, BlockKind, BoilerplateKind, Confidence, DateOrder, Diagnostic, DiagnosticKind,
    Error, KnownName, Phrase, Repeats, Severity, Span, TimeExpression, block, doubts, event,
    header, name, quote, scan, time,
};

/// Reads a text with the default options. It cannot fail; see [`Parser::parse`].
///
/// ```
/// let article = dateline::parse(" date 2021-03-16 The river rose overnight.");
/// assert_eq!(article.body_text(), "The river rose overnight.");
/// ```
pub fn parse<'t>(text: impl Into<Cow<'t, str>>) -> Article<'t> {
    Parser::new().parse(text)
}

/// The longest text, in bytes: offsets are kept in 32 bits inside. 4 GiB less one.
pub const MAX_LENGTH: usize = u32::MAX as usize;

/// How to read articles. Cheap to clone, and can be shared between threads or kept in a `static`.
///
/// ```
/// use dateline::{DateOrder, Parser};
///
/// static AMERICAN: Parser = Parser::new().date_order(DateOrder::MonthFirst);
///
/// let article = AMERICAN.parse("Published 03/04/2021\n\nThe river rose overnight.");
/// assert_eq!(article.published.map(|p| p.date.to_string()).as_deref(), Some("2021-03-04"));
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Parser {
    default_date: Option<NaiveDate>,
    date_order: DateOrder,
    max_length: usize,
    blocks: block::Options,
    names: name::Options,
    quotes: quote::Options,
}

impl Parser {
    /// The default options: no date from outside, figures read day first, texts up to [`MAX_LENGTH`].
    pub const fn new() -> Self {
        Self {
            default_date: None,
            date_order: DateOrder::DayFirst,
            max_length: MAX_LENGTH,
            blocks: block::Options::DEFAULT,
            names: name::Options::DEFAULT,
            quotes: quote::Options::DEFAULT,
        }
    }

    /// The date of texts that give none of their own.
    ///
    /// ```
    /// use dateline::{Parser, PublishedSource, chrono::NaiveDate};
    ///
    /// let date = NaiveDate::from_ymd_opt(2021, 3, 16).ok_or("no such day")?;
    /// let article = Parser::new().default_date(date).parse("The river rose on Friday.");
    /// let published = article.published.ok_or("no date")?;
    /// assert_eq!((published.date, published.source), (date, PublishedSource::Default));
    /// assert_eq!(article.times[0].value.as_str(), "2021-03-12");
    /// # Ok::<(), &str>(())
    /// ```
    pub const fn default_date(mut self, date: NaiveDate) -> Self {
        self.default_date = Some(date);
        self
    }

    /// How to read dates in figures where both readings exist and no other date of the article shows its order.
    pub const fn date_order(mut self, order: DateOrder) -> Self {
        self.date_order = order;
        self
    }

    /// The longest text to read, in bytes; never over [`MAX_LENGTH`].
    pub const fn max_length(mut self, bytes: usize) -> Self {
        self.max_length = if bytes < MAX_LENGTH {
            bytes
        } else {
            MAX_LENGTH
        };
        self
    }

    /// The least confidence with which a rule may take a line for boilerplate; what is less sure stays body.
    /// [`Confidence::Medium`] unless set.
    ///
    /// ```
    /// use dateline::{Confidence, Parser};
    ///
    /// let text = "The river rose by a metre on Friday.\n\nThe bridge seen from the air at dawn (Leedford Police)";
    /// assert_eq!(Parser::new().parse(text).body().count(), 1);
    /// assert_eq!(Parser::new().least_confidence(Confidence::High).parse(text).body().count(), 2);
    /// ```
    pub const fn least_confidence(mut self, least: Confidence) -> Self {
        self.blocks.least = least;
        self
    }

    /// Keeps a kind of boilerplate as body; to be called once for each kind.
    ///
    /// ```
    /// use dateline::{BoilerplateKind, Parser};
    ///
    /// let keep_captions = Parser::new().keep(BoilerplateKind::Caption);
    /// let article = keep_captions.parse("The river rose by a metre on Friday.\n\nThe bridge at dawn (PA)");
    /// assert_eq!(article.body().count(), 2);
    /// ```
    pub const fn keep(mut self, kind: BoilerplateKind) -> Self {
        self.blocks.kept = self.blocks.kept.with(kind);
        self
    }

    /// Phrases of your own by which boilerplate is known, beside those of the crate. [`Phrase`] has an example. A second
    /// call replaces those of the first.
    ///
    /// # Errors
    ///
    /// [`Error::EmptyPhrase`] for a phrase without words, [`Error::TooManyPhrases`] for more than can be
    /// searched for at once (some millions).
    pub fn with_phrases(
        mut self,
        phrases: impl IntoIterator<Item = Phrase>,
    ) -> Result<Self, Error> {
        let phrases: Vec<Phrase> = phrases.into_iter().collect();
        if let Some(index) = phrases
            .iter()
            .position(|phrase| phrase.text.trim().is_empty())
        {
            return Err(Error::EmptyPhrase { index });
        }
        let count = phrases.len();
        let table = block::Table::of(phrases).map_err(|_| Error::TooManyPhrases { count })?;
        self.blocks.phrases = Some(Arc::new(table));
        Ok(self)
    }

    /// Words of your own that report speech, beside those of the crate: one word each, in every form that may
    /// come. A second call replaces those of the first.
    ///
    /// # Errors
    ///
    /// [`Error::BadCue`] for what is not a single word of at most 16 bytes.
    ///
    /// ```
    /// use dateline::Parser;
    ///
    /// let parser = Parser::new().with_cues(["deadpanned"])?;
    /// let article = parser.parse("Jane Roe deadpanned that the bridge was still there.");
    /// let quote = article.quotes.first().ok_or("no quote")?;
    /// assert_eq!(article.quote_text(quote), "the bridge was still there");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_cues(
        mut self,
        cues: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Result<Self, Error> {
        let cues: Vec<_> = cues.into_iter().collect();
        let table = quote::OwnCues::of(&cues).map_err(|index| Error::BadCue { index })?;
        self.quotes.cues = Some(Arc::new(table));
        Ok(self)
    }

    /// Lines that recur in other articles of the same source, to be taken for boilerplate. [`Repeats`] has an example. A
    /// second call replaces those of the first.
    pub fn with_repeats(mut self, repeats: Repeats) -> Self {
        self.blocks.repeats = Some(Arc::new(repeats));
        self
    }

    /// Names that you know, for what the text alone does not tell: that `Rising Tide` is an organisation.
    /// A second call replaces those of the first.
    ///
    /// # Errors
    ///
    /// [`Error::EmptyName`] for a name without words.
    ///
    /// ```
    /// use dateline::{EntityKind, KnownName, Parser};
    ///
    /// let parser = Parser::new().with_names([KnownName::new("Rising Tide", EntityKind::Organisation)])?;
    /// let article = parser.parse("The harbour was shut on Friday after a march by Rising Tide.");
    /// let (_, entity) = article.entities_named("Rising Tide").next().ok_or("no entity")?;
    /// assert_eq!(entity.kind, EntityKind::Organisation);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_names(mut self, names: impl IntoIterator<Item = KnownName>) -> Result<Self, Error> {
        let names: Vec<KnownName> = names.into_iter().collect();
        if let Some(index) = names.iter().position(|known| known.name.trim().is_empty()) {
            return Err(Error::EmptyName { index });
        }
        self.names = name::Options::with_known(names);
        Ok(self)
    }

    /// Reads a text. Any text is an article; what is doubtful in it is in
    /// [`Article::diagnostics`](Article::diagnostics).
    ///
    /// A `&str` is borrowed, a `String` makes an `Article<'static>`. A text over the limit comes back as
    /// one paragraph with a diagnostic of kind [`TooLarge`](DiagnosticKind::TooLarge).
    pub fn parse<'t>(&self, text: impl Into<Cow<'t, str>>) -> Article<'t> {
        self.run(text.into(), None)
    }

    /// Like [`parse`](Parser::parse), but fails if the text states something about itself that cannot be used, such as
    /// an impossible date.
    ///
    /// # Errors
    ///
    /// [`Error::Doubtful`] with the first diagnostic of severity error, such as `date 2021-02-30`;
    /// [`Error::TooLarge`] for a text over the limit.
    ///
    /// ```
    /// let error = dateline::Parser::new().parse_strict(" date 2021-02-30 The river rose.").unwrap_err();
    /// assert_eq!(error.to_string(), "not a date: `2021-02-30` (bytes 6..16)");
    /// ```
    pub fn parse_strict<'t>(&self, text: impl Into<Cow<'t, str>>) -> Result<Article<'t>, Error> {
        let text = text.into();
        self.check_length(text.len())?;
        without_errors(self.run(text, None))
    }

    /// Reads a text from its bytes.
    ///
    /// # Errors
    ///
    /// [`Error::NotUtf8`] with the first byte that is no part of a character; [`Error::TooLarge`] for a
    /// text over the limit.
    ///
    /// ```
    /// let error = dateline::Parser::new().parse_bytes(b"The caf\xe9 is shut.").unwrap_err();
    /// assert_eq!(error.to_string(), "not UTF-8 at byte 7");
    /// ```
    pub fn parse_bytes<'t>(&self, bytes: &'t [u8]) -> Result<Article<'t>, Error> {
        self.check_length(bytes.len())?;
        let text = core::str::from_utf8(bytes).map_err(not_utf8)?;
        Ok(self.run(text.into(), None))
    }

    /// Reads a file. A date in its name (`2021-03-14_slug.txt`, `river-20210314.txt`) or a folder that is one
    /// (`2021-03-14/07.txt`, `2021/03/14/07.txt`) is the last resort, behind
    /// [`default_date`](Parser::default_date); [`Published::source`](crate::Published::source) says where the date
    /// is from.
    ///
    /// # Errors
    ///
    /// [`Error::Io`] for a file that cannot be read; [`Error::File`] for one of which the bytes are not UTF-8
    /// ([`Error::NotUtf8`]) or too many ([`Error::TooLarge`]).
    pub fn read(&self, path: impl AsRef<Path>) -> Result<Article<'static>, Error> {
        let path = path.as_ref();
        let of_file = |source| Error::Io {
            path: path.to_owned(),
            source,
        };
        // What is too large is not loaded.
        let mut file = std::fs::File::open(path).map_err(of_file)?;
        let length = file.metadata().map_err(of_file)?.len();
        self.check_length(usize::try_from(length).unwrap_or(usize::MAX))
            .map_err(in_file(path))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(of_file)?;
        self.check_length(bytes.len()).map_err(in_file(path))?;
        let text = String::from_utf8(bytes).map_err(|error| not_utf8(error.utf8_error()));
        Ok(self.run(text.map_err(in_file(path))?.into(), Some(path)))
    }

    /// Like [`read`](Parser::read), but fails where [`parse_strict`](Parser::parse_strict) does.
    ///
    /// # Errors
    ///
    /// Those of [`read`](Parser::read); [`Error::File`] with the first diagnostic of severity error
    /// ([`Error::Doubtful`]).
    pub fn read_strict(&self, path: impl AsRef<Path>) -> Result<Article<'static>, Error> {
        let path = path.as_ref();
        without_errors(self.read(path)?).map_err(in_file(path))
    }

    /// The expressions of time in a text, all of it prose: for callers who need only dates.
    ///
    /// `reference` is the day from which `today` and `last week` count; without one they have a value and
    /// no days. A text over the limit has none.
    ///
    /// ```
    /// use dateline::{Parser, chrono::NaiveDate};
    ///
    /// let reference = NaiveDate::from_ymd_opt(2021, 3, 16);
    /// let text = "The river rose on Saturday night. It had last done so in March 2013.";
    /// let times = Parser::new().times(text, reference);
    /// let values: Vec<_> = times.iter().map(|time| time.value.as_str()).collect();
    /// assert_eq!(values, ["2021-03-13TNI", "2013-03"]);
    ///
    /// let undated = Parser::new().times(text, None);
    /// assert_eq!(undated[0].value.as_str(), "XXXX-WXX-6TNI");
    /// assert_eq!(undated[0].interval, None);
    /// ```
    #[must_use]
    pub fn times(&self, text: &str, reference: Option<NaiveDate>) -> Vec<TimeExpression> {
        if self.check_length(text.len()).is_err() {
            return Vec::new();
        }
        let scan = scan::scan(text, 0);
        time::find(text, &scan, scan.paragraphs(), reference, self.date_order)
    }

    const fn check_length(&self, length: usize) -> Result<(), Error> {
        if length > self.max_length {
            return Err(Error::TooLarge {
                length,
                limit: self.max_length,
            });
        }
        Ok(())
    }

    /// The way of an article through the crate.
    fn run<'t>(&self, text: Cow<'t, str>, path: Option<&Path>) -> Article<'t> {
        if self.check_length(text.len()).is_err() {
            return self.unread(text);
        }
        let known = Known {
            order: self.date_order,
            default: self.default_date,
            path,
        };
        let mut header = header::read(&text, known);
        let scan = scan::scan(&text, header.end);
        let blocks = block::find(&text, &header, &scan, &self.blocks);
        if let Some(lines) = blocks.masthead {
            header.take_masthead(&text, lines, self.date_order);
        }
        let published = header.published.as_ref().map(|published| published.date);
        let names = name::find(&text, &scan, &blocks, &self.names);
        let times = time::find(
            &text,
            &scan,
            blocks.sentences.iter().cloned(),
            published,
            self.date_order,
        );
        let quotes = quote::find(&text, &scan, &blocks, &names, &self.quotes);
        let events = event::find(&text, &scan, &blocks, &names, &times, &quotes, published);

        let mut article = Article::unread(text);
        article.diagnostics = doubts::of(&header, &scan, &blocks, &quotes);
        article.sentences = sentences(&scan, &blocks);
        article.published = header.published;
        article.dateline = blocks.dateline;
        article.byline = blocks.byline;
        article.headline = blocks.headline;
        article.blocks = blocks.all;
        article.entities = names.entities;
        article.times = times;
        article.quotes = quotes.all;
        article.events = events.all;
        article.main_event = events.main;
        // What served the stages makes room first.
        drop((scan, names.mentions));
        article.shrink_to_fit();
        article
    }

    fn unread<'t>(&self, text: Cow<'t, str>) -> Article<'t> {
        let (length, limit) = (text.len(), self.max_length);
        let span = Span::new(0, length);
        let mut article = Article::unread(text);
        article.blocks = vec![Block::new(span, BlockKind::Paragraph)];
        article.diagnostics = vec![Diagnostic::new(
            DiagnosticKind::TooLarge,
            Severity::Error,
            span,
            format!("text of {length} bytes is over the limit of {limit}"),
        )];
        article
    }
}

impl Default for Parser {
    fn default() -> Self {
        Self::new()
    }
}

/// The sentences of headline and prose; posts are no prose.
fn sentences(scan: &Scan, blocks: &block::Blocks) -> Vec<Span> {
    let proper = |passage: &&Passage| passage.kind != BlockKind::Embed;
    let passages = blocks.passages.iter().filter(proper);
    let tokens = passages.filter_map(|passage| blocks.sentences.get(passage.sentences.clone()));
    // Room for all at once: of how many there are the iterator knows nothing.
    let mut spans = Vec::with_capacity(blocks.sentences.len());
    spans.extend(tokens.flatten().map(|it| scan.tokens.span(it.clone())));
    spans
}

fn without_errors(article: Article<'_>) -> Result<Article<'_>, Error> {
    let mut doubts = article.diagnostics.iter();
    match doubts.find(|doubt| doubt.severity == Severity::Error) {
        Some(doubt) => Err(Error::Doubtful(doubt.clone())),
        None => Ok(article),
    }
}

const fn not_utf8(error: Utf8Error) -> Error {
    Error::NotUtf8 {
        offset: error.valid_up_to(),
    }
}

fn in_file(path: &Path) -> impl Fn(Error) -> Error {
    move |error| Error::File {
        path: path.to_owned(),
        source: Box::new(error),
    }
}

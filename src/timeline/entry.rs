//! [`Entry`]: one happening, and everybody who tells of it.

use chrono::NaiveDate;

use super::Fingerprint;
use crate::named::named;
use crate::{Interval, Precision, Span, Status};

named! {
    /// Where an [`Entry`] stands: how finely its days are told, the finest first.
    ///
    /// ```
    /// use dateline::Lane;
    ///
    /// assert_eq!("day".parse(), Ok(Lane::Day));
    /// ```
    pub enum Lane: "lane" {
        /// On its day.
        Day = "day",
        /// In a week or on a weekend.
        Week = "week",
        /// In a month.
        Month = "month",
        /// In a year, a part of it, or something longer.
        Year = "year",
        /// No day is known, or one end of its days is open.
        Undated = "undated",
    }
}

named! {
    /// How prominently an article tells of something, the least first.
    ///
    /// ```
    /// use dateline::Prominence;
    ///
    /// assert!(Prominence::Body < Prominence::Headline);
    /// ```
    pub enum Prominence: "prominence" {
        /// Somewhere in the text.
        Body = "body",
        /// In the first sentences.
        Lead = "lead",
        /// In the headline.
        Headline = "headline",
    }
}

/// One happening: on which days, who did what, and everybody who tells of it.
///
/// ```
/// let article = dateline::parse(" date 2021-03-16 Jane Roe resigned on Friday.");
/// let timeline = dateline::Timeline::from_articles([("a", &article)]);
/// let entry = &timeline.entries[0];
/// assert_eq!((&entry.who[..], &*entry.what), (&["Jane Roe".to_owned()][..], "resigned on Friday"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// The days; `None` where no source gives both ends of them.
    pub interval: Option<Interval>,
    /// Who did it, by the fullest names, without pronouns.
    pub who: Vec<String>,
    /// The people named with it, those who did it included.
    pub people: Vec<String>,
    /// The organisations named with it.
    pub organisations: Vec<String>,
    /// What was done, in the words of the most prominent source that is no headline.
    pub what: String,
    /// The words that tell of it, in small letters, sorted.
    pub triggers: Vec<String>,
    /// Whether it took place, by the last published source.
    pub status: Status,
    /// How many articles tell of it; copies count once.
    pub articles: usize,
    /// How prominently they do: the best of them.
    pub prominence: Prominence,
    /// Where it is told, the most prominent first.
    pub sources: Vec<Telling>,
}

impl Entry {
    /// The lane in which it stands.
    #[must_use]
    pub fn lane(&self) -> Lane {
        match self.interval.map(|days| days.precision) {
            None => Lane::Undated,
            Some(Precision::Day | Precision::PartOfDay | Precision::Minute) => Lane::Day,
            Some(Precision::Week | Precision::Weekend) => Lane::Week,
            Some(Precision::Month) => Lane::Month,
            Some(_) => Lane::Year,
        }
    }

    /// The quotes on it, the most prominent source's first.
    pub fn quotes(&self) -> impl Iterator<Item = &Saying> {
        self.sources.iter().flat_map(|source| &source.quotes)
    }
}

/// Where and how an article tells of something.
///
/// ```
/// let article = dateline::parse(" date 2021-03-16 Jane Roe resigned on Friday.");
/// let timeline = dateline::Timeline::from_articles([("a", &article)]);
/// let telling = &timeline.entries[0].sources[0];
/// assert_eq!(article.text_of(telling.span), Some("Jane Roe resigned on Friday"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Telling {
    /// The article, by the id under which it was given.
    pub article: String,
    /// The words that tell of it: bytes of the article's text.
    pub span: Span,
    /// The days; `None` where not both ends of them are known.
    pub interval: Option<Interval>,
    /// Who did it.
    pub who: Option<String>,
    /// The people named in these words, who did it included.
    pub people: Vec<String>,
    /// The organisations named in these words.
    pub organisations: Vec<String>,
    /// What was done, white space in single spaces.
    pub what: String,
    /// The words that tell of it, in small letters, in the order of the text.
    pub triggers: Vec<String>,
    /// The sorts of happening that they stand for: `resign` for `stepping down`.
    pub sorts: Vec<String>,
    /// The long words around, without their inflection and without names: what two tellings of one happening
    /// share. Sorted, a space between them.
    pub words: String,
    /// Whether it took place.
    pub status: Status,
    /// Where in the article it is told.
    pub prominence: Prominence,
    /// The quotes on it, in the order of the text.
    pub quotes: Vec<Saying>,
}

/// What somebody said, on an entry of the timeline.
///
/// ```
/// let article = dateline::parse(
///     " date 2021-03-16 Jane Roe resigned on Friday.
///
/// “I have done what I could,” she said.",
/// );
/// let timeline = dateline::Timeline::from_articles([("a", &article)]);
/// let said = timeline.entries[0].quotes().next().ok_or("none")?;
/// assert_eq!(said.speaker.as_deref(), Some("Jane Roe"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Saying {
    /// The article, by the id under which it was given.
    pub article: String,
    /// All that is reported: bytes of the article's text.
    pub span: Span,
    /// Who said it.
    pub speaker: Option<String>,
    /// The words; long ones are cut at a word, with `…`.
    pub text: String,
}

/// An article of the timeline. Its text is not kept.
///
/// ```
/// let article = dateline::parse(" date 2021-03-16 Jane Roe resigned on Friday.");
/// let timeline = dateline::Timeline::from_articles([("a", &article), ("b", &article)]);
/// let copies: Vec<_> = timeline.articles.iter().filter_map(|it| it.copy_of.as_deref()).collect();
/// assert_eq!(copies.len(), 1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Teller {
    /// When it was published.
    pub published: Option<NaiveDate>,
    /// The id under which it was given.
    pub id: String,
    /// Its headline.
    pub headline: Option<String>,
    /// Those whom it names most often, sorted.
    pub names: Vec<String>,
    /// By which its copies are known.
    pub fingerprint: Fingerprint,
    /// The article that is told instead: of near-duplicates the one published last.
    pub copy_of: Option<String>,
}

//! Many articles, one story.
//!
//! ```text
//! articles ── telling ────────── copies ──────── gather ────── Timeline
//!             (what each one     (near-dupli-    (one entry
//!             tells, with the    cates count     for one
//!             quotes on it)      once)           happening)
//! ```
//!
//! A timeline is a function of the set of its articles: neither their order nor the way in which they were
//! merged can be seen in it.

mod concept;
mod copies;
mod day;
mod entry;
mod fingerprint;
mod gather;
mod group;
#[cfg(feature = "serde")]
mod json;
mod name;
mod page;
mod telling;
#[cfg(test)]
mod tests;
mod wording;

use std::borrow::Borrow;
use std::collections::HashMap;
#[cfg(feature = "serde")]
use std::collections::HashSet;

pub use entry::{Entry, Lane, Prominence, Saying, Teller, Telling};
pub use fingerprint::Fingerprint;

use crate::Article;

/// What happened, in order, as several articles tell it.
///
/// One happening is one entry, however many articles tell of it: those on the same days, of the same sort,
/// with actors that agree, told by articles published near each other. Near-duplicate articles count once, and of
/// them the one published last is heard, so that a corrected article replaces what it corrects.
///
/// It takes time proportional to the events of the articles, but for sorting, and keeps no texts: only the
/// words that its entries show.
///
/// ```
/// use dateline::Timeline;
///
/// let articles = [
///     ("post", " date 2021-03-16 The river rose by a metre on Friday. Jane Roe resigned on Monday."),
///     ("echo", " date 2021-03-17 Jane Roe, the mayor of Leedford, stepped down on Monday."),
/// ];
/// let timeline = Timeline::from_articles(articles.map(|(id, text)| (id, dateline::parse(text))));
/// let told: Vec<_> = timeline
///     .entries
///     .iter()
///     .map(|entry| (entry.what.as_str(), entry.articles))
///     .collect();
/// assert_eq!(told, [("rose by a metre on Friday", 1), ("resigned on Monday", 2)]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Timeline {
    /// What has its days, by the first of them, then by the last; of the same days the most told and the most
    /// prominent first.
    pub entries: Vec<Entry>,
    /// What has not.
    pub undated: Vec<Entry>,
    /// The articles, by day and id, copies included.
    pub articles: Vec<Teller>,
}

/// An article, and what it tells.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Told {
    teller: Teller,
    tellings: Vec<Telling>,
}

impl Timeline {
    /// The timeline of some articles, each under an id. An article is not kept: an iterator that parses as it
    /// goes has one of them in memory at a time.
    ///
    /// Of two articles under one id, the one published last is heard.
    pub fn from_articles<'t, I, A>(articles: impl IntoIterator<Item = (I, A)>) -> Self
    where
        I: Into<String>,
        A: Borrow<Article<'t>>,
    {
        let told = articles.into_iter().map(|(id, article)| {
            let (id, article) = (id.into(), article.borrow());
            let tellings = telling::tellings(&id, article);
            Told {
                teller: telling::teller(id, article),
                tellings,
            }
        });
        Self::of(told.collect())
    }

    /// The timeline of the articles of both. In whatever order and grouping parts are merged, the whole is the
    /// same; it takes the time of sorting both, so merge few large parts rather than many small ones.
    ///
    /// ```
    /// use dateline::Timeline;
    ///
    /// let rose = || [("a", dateline::parse(" date 2021-03-16 The river rose on Friday."))];
    /// let fell = || [("b", dateline::parse(" date 2021-03-20 The river fell on Thursday."))];
    /// let merged = Timeline::from_articles(fell()).merge(Timeline::from_articles(rose()));
    /// assert_eq!(merged, Timeline::from_articles(rose().into_iter().chain(fell())));
    /// ```
    #[must_use]
    pub fn merge(self, other: Self) -> Self {
        let mut told = self.into_told();
        told.extend(other.into_told());
        Self::of(told)
    }

    /// The entries of a lane, in order: those on their day, those in a week, and so on.
    pub fn lane(&self, lane: Lane) -> impl Iterator<Item = &Entry> {
        self.entries
            .iter()
            .chain(&self.undated)
            .filter(move |entry| entry.lane() == lane)
    }

    fn of(told: Vec<Told>) -> Self {
        let heard = copies::heard(told);
        let (mut tellings, mut articles) = (Vec::new(), Vec::new());
        for told in heard {
            tellings.extend(told.tellings);
            articles.push(told.teller);
        }
        let mut entries = gather::entries(tellings, &articles);
        let dated = entries.partition_point(|entry| entry.interval.is_some());
        let undated = entries.split_off(dated);
        Self {
            entries,
            undated,
            articles,
        }
    }

    /// Each article, with what it tells.
    fn into_told(self) -> Vec<Told> {
        let entries = self.entries.into_iter().chain(self.undated);
        told(entries.flat_map(|entry| entry.sources), self.articles)
    }

    /// The timeline of tellings and their articles; the id of an article that is missing.
    #[cfg(feature = "serde")]
    fn of_parts(tellings: Vec<Telling>, articles: Vec<Teller>) -> Result<Self, String> {
        let known: HashSet<&str> = articles.iter().map(|it| it.id.as_str()).collect();
        let mut ids = tellings.iter().map(|it| it.article.as_str());
        match ids.find(|id| !known.contains(id)) {
            Some(missing) => Err(missing.to_owned()),
            None => Ok(Self::of(told(tellings, articles))),
        }
    }
}

/// Each article with what it tells.
fn told(tellings: impl IntoIterator<Item = Telling>, articles: Vec<Teller>) -> Vec<Told> {
    let mut by_article: HashMap<String, Vec<Telling>> = HashMap::new();
    for telling in tellings {
        match by_article.get_mut(&telling.article) {
            Some(told) => told.push(telling),
            None => drop(by_article.insert(telling.article.clone(), vec![telling])),
        }
    }
    let told = articles.into_iter().map(|teller| {
        let is_heard = teller.copy_of.is_none();
        let tellings = is_heard.then(|| by_article.remove(&teller.id)).flatten();
        Told {
            teller,
            tellings: tellings.unwrap_or_default(),
        }
    });
    told.collect()
}

//! JSON of a [`Timeline`], both directions.
//!
//! Of an entry only its sources are read back: the rest follows from them, and is written for other programs.

use chrono::NaiveDate;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Entry, Fingerprint, Lane, Prominence, Saying, Teller, Telling, Timeline};
use crate::{Interval, Precision, Span, Status};

impl Serialize for Timeline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let wire = WireTimeline {
            entries: self.entries.iter().map(WireEntry::from).collect(),
            undated: self.undated.iter().map(WireEntry::from).collect(),
            articles: self.articles.iter().map(WireTeller::from).collect(),
        };
        wire.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Timeline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = WireTimeline::deserialize(deserializer)?;
        let entries = wire.entries.into_iter().chain(wire.undated);
        let tellings: Vec<Telling> = entries.flat_map(WireEntry::into_tellings).collect();
        let articles: Vec<Teller> = wire.articles.into_iter().map(Teller::from).collect();
        Self::of_parts(tellings, articles)
            .map_err(|id| D::Error::custom(format_args!("a source is of no article: `{id}`")))
    }
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        WireEntry::from(self).serialize(serializer)
    }
}

impl Serialize for Teller {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        WireTeller::from(self).serialize(serializer)
    }
}

#[derive(Serialize, Deserialize)]
struct WireTimeline {
    entries: Vec<WireEntry>,
    undated: Vec<WireEntry>,
    articles: Vec<WireTeller>,
}

#[derive(Serialize, Deserialize)]
struct WireEntry {
    start: Option<NaiveDate>,
    end: Option<NaiveDate>,
    precision: Option<Precision>,
    #[serde(default, skip_deserializing)]
    lane: Option<Lane>,
    what: String,
    who: Vec<String>,
    people: Vec<String>,
    organisations: Vec<String>,
    triggers: Vec<String>,
    status: Status,
    articles: usize,
    prominence: Prominence,
    sources: Vec<WireSource>,
    quotes: Vec<WireQuote>,
}

#[derive(Serialize, Deserialize)]
struct WireSource {
    id: String,
    span: Span,
    precision: Option<Precision>,
    what: String,
    who: Option<String>,
    people: Vec<String>,
    organisations: Vec<String>,
    triggers: Vec<String>,
    sorts: Vec<String>,
    words: String,
    status: Status,
    prominence: Prominence,
}

#[derive(Serialize, Deserialize)]
struct WireQuote {
    id: String,
    span: Span,
    /// The index of the source to which it belongs.
    source: usize,
    speaker: Option<String>,
    text: String,
}

#[derive(Serialize, Deserialize)]
struct WireTeller {
    id: String,
    published: Option<NaiveDate>,
    headline: Option<String>,
    names: Vec<String>,
    fingerprint: Fingerprint,
    copy_of: Option<String>,
}

impl From<&Entry> for WireEntry {
    fn from(entry: &Entry) -> Self {
        let sources = entry.sources.iter().enumerate();
        let quotes = sources.flat_map(|(source, telling)| {
            telling.quotes.iter().map(move |said| WireQuote {
                id: said.article.clone(),
                span: said.span,
                source,
                speaker: said.speaker.clone(),
                text: said.text.clone(),
            })
        });
        Self {
            start: entry.interval.and_then(|days| days.first),
            end: entry.interval.and_then(|days| days.last),
            precision: entry.interval.map(|days| days.precision),
            lane: Some(entry.lane()),
            what: entry.what.clone(),
            who: entry.who.clone(),
            people: entry.people.clone(),
            organisations: entry.organisations.clone(),
            triggers: entry.triggers.clone(),
            status: entry.status,
            articles: entry.articles,
            prominence: entry.prominence,
            sources: entry.sources.iter().map(WireSource::from).collect(),
            quotes: quotes.collect(),
        }
    }
}

impl From<&Telling> for WireSource {
    fn from(telling: &Telling) -> Self {
        Self {
            id: telling.article.clone(),
            span: telling.span,
            precision: telling.interval.map(|days| days.precision),
            what: telling.what.clone(),
            who: telling.who.clone(),
            people: telling.people.clone(),
            organisations: telling.organisations.clone(),
            triggers: telling.triggers.clone(),
            sorts: telling.sorts.clone(),
            words: telling.words.clone(),
            status: telling.status,
            prominence: telling.prominence,
        }
    }
}

impl From<&Teller> for WireTeller {
    fn from(teller: &Teller) -> Self {
        let Teller {
            published,
            id,
            headline,
            names,
            fingerprint,
            copy_of,
        } = teller.clone();
        Self {
            id,
            published,
            headline,
            names,
            fingerprint,
            copy_of,
        }
    }
}

impl From<WireTeller> for Teller {
    fn from(wire: WireTeller) -> Self {
        let WireTeller {
            id,
            published,
            headline,
            names,
            fingerprint,
            copy_of,
        } = wire;
        Self {
            published,
            id,
            headline,
            names,
            fingerprint,
            copy_of,
        }
    }
}

impl WireEntry {
    fn into_tellings(self) -> Vec<Telling> {
        let days = self.start.zip(self.end);
        let mut quotes = self.quotes;
        // Sources take their quotes from the end.
        quotes.sort_by_key(|said| core::cmp::Reverse(said.source));
        let tellings = self.sources.into_iter().enumerate().map(|(at, source)| {
            let mut own = Vec::new();
            while let Some(said) = quotes.pop_if(|said| said.source <= at) {
                own.push(Saying {
                    article: said.id,
                    span: said.span,
                    speaker: said.speaker,
                    text: said.text,
                });
            }
            own.sort_unstable();
            Telling {
                article: source.id,
                span: source.span,
                interval: days
                    .zip(source.precision)
                    .map(|((first, last), precision)| Interval {
                        first: Some(first),
                        last: Some(last),
                        precision,
                    }),
                who: source.who,
                people: source.people,
                organisations: source.organisations,
                what: source.what,
                triggers: source.triggers,
                sorts: source.sorts,
                words: source.words,
                status: source.status,
                prominence: source.prominence,
                quotes: own,
            }
        });
        tellings.collect()
    }
}

//! [`Repeats`]: lines that recur in many articles.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};

use crate::Article;

/// A line counts as a repeat if it stands in so many articles that are not versions of each other.
const LEAST_ARTICLES: usize = 3;

/// Shorter lines recur by chance: `What happens next?`
const LEAST_WORDS: usize = 6;

/// So many articles are remembered for a line: enough to find three that differ, and no more to compare.
const MOST_REMEMBERED: usize = 12;

/// Two articles of whose lines half are shared are versions of one.
const SAME_OF: usize = 2;

/// Lines that recur in articles which are not versions of each other: a site's own furniture.
///
/// Built from many articles of one source, in any order, and given to a [`Parser`](crate::Parser), which then
/// takes such lines for boilerplate of kind [`Repeat`](crate::BoilerplateKind::Repeat). Time and memory grow
/// with the number of lines.
///
/// ```
/// use dateline::{BoilerplateKind, Parser, Repeats};
///
/// let promo = "The Leedford Post is delivered by bicycle every morning.";
/// let texts = [
///     format!("The river rose by a metre on Friday.\n\n{promo}"),
///     format!("The bridge was shut to all traffic.\n\n{promo}"),
///     format!("A mayor was chosen on the third vote.\n\n{promo}"),
/// ];
/// let articles = texts.iter().map(|text| dateline::parse(text.as_str()));
/// let parser = Parser::new().with_repeats(Repeats::from_articles(articles));
///
/// let article = parser.parse(texts[0].as_str());
/// assert_eq!(article.body_text(), "The river rose by a metre on Friday.");
/// assert!(article.boilerplate().all(|(_, why)| why.kind == BoilerplateKind::Repeat));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Repeats {
    lines: BTreeSet<u64>,
}

impl Repeats {
    /// The lines that recur in `articles`, which may be borrowed.
    pub fn from_articles<'t, A: Borrow<Article<'t>>>(
        articles: impl IntoIterator<Item = A>,
    ) -> Self {
        // Articles by what they consist of, so that their order does not matter and copies fall together.
        let all: BTreeSet<Vec<u64>> = articles
            .into_iter()
            .map(|article| lines_of(article.borrow()))
            .collect();
        let all: Vec<Vec<u64>> = all.into_iter().collect();
        let mut places: BTreeMap<u64, Vec<&[u64]>> = BTreeMap::new();
        for article in &all {
            for line in article {
                let places = places.entry(*line).or_default();
                if places.len() < MOST_REMEMBERED {
                    places.push(article);
                }
            }
        }
        let recurs = |places: &[&[u64]]| different(places) >= LEAST_ARTICLES;
        let lines = places
            .into_iter()
            .filter(|(_, places)| recurs(places))
            .map(|(line, _)| line);
        Self {
            lines: lines.collect(),
        }
    }

    /// How many lines recur.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether no line recurs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Whether a line recurs.
    pub(super) fn has(&self, line: &str) -> bool {
        !self.is_empty() && fold(line).is_some_and(|line| self.lines.contains(&line))
    }
}

/// The lines of an article's body, folded, sorted, each once.
fn lines_of(article: &Article<'_>) -> Vec<u64> {
    let lines: BTreeSet<u64> = article.body().filter_map(fold).collect();
    lines.into_iter().collect()
}

/// How many of some articles are no versions of those before them.
fn different(articles: &[&[u64]]) -> usize {
    let mut kept: Vec<&[u64]> = Vec::new();
    for article in articles {
        if kept.iter().all(|other| !are_versions(article, other)) {
            kept.push(article);
        }
    }
    kept.len()
}

/// Whether two sorted sets of lines share half of the smaller one, beside the line that is asked about.
fn are_versions(one: &[u64], other: &[u64]) -> bool {
    let shared = one
        .iter()
        .filter(|line| other.binary_search(line).is_ok())
        .count();
    shared.saturating_sub(1) * SAME_OF >= one.len().min(other.len()).saturating_sub(1).max(1)
}

/// A line as a number, whatever its case and white space; `None` for a short one. FNV-1a.
fn fold(line: &str) -> Option<u64> {
    line.split_whitespace().nth(LEAST_WORDS - 1)?;
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for word in line.split_whitespace() {
        for byte in word
            .bytes()
            .map(|byte| byte.to_ascii_lowercase())
            .chain([b' '])
        {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    Some(hash)
}

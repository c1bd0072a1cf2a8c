//! A user's own phrases.

use std::borrow::Cow;
use std::iter;

use aho_corasick::{AhoCorasick, BuildError, MatchKind};

use super::{Hit, Phrase};
use crate::{Span, span};

/// A user's own rows, which begin with any words: found by an automaton in a pass over the text.
#[derive(Debug)]
pub(crate) struct Table {
    rows: Vec<Phrase>,
    automaton: AhoCorasick,
    /// For each pattern the index of its row.
    owners: Vec<usize>,
}

impl Table {
    pub(crate) fn of(rows: Vec<Phrase>) -> Result<Self, BuildError> {
        let (mut owners, mut patterns) = (Vec::new(), Vec::new());
        for (owner, row) in rows.iter().enumerate() {
            for form in forms(&row.text) {
                owners.push(owner);
                patterns.push(form);
            }
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .ascii_case_insensitive(true)
            .build(patterns.iter().map(|pattern| pattern.as_bytes()))?;
        Ok(Self {
            rows,
            automaton,
            owners,
        })
    }

    pub(super) fn find(&self, text: &str, start: usize) -> impl Iterator<Item = Hit<'_>> {
        let found = self
            .automaton
            .find_overlapping_iter(span::tail(text, start));
        found.filter_map(move |found| {
            let row = self
                .rows
                .get(*self.owners.get(found.pattern().as_usize())?)?;
            let span = Span::new(found.start(), found.end()).shifted(start);
            Some(Hit { span, row })
        })
    }
}

/// A phrase as it is and, where it has apostrophes, as it is typeset.
fn forms(phrase: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let typeset = phrase
        .contains('\'')
        .then(|| Cow::Owned(phrase.replace('\'', "’")));
    iter::once(Cow::Borrowed(phrase)).chain(typeset)
}

//! Reads passage after passage, sentence after sentence.

use std::ops::Range;

use super::clause::{self, Clause};
use super::day::{self, Days};
use super::sentence::{Sentence, Style};
use super::tag::{self, Tag};
use super::teller::Teller;
use super::{Event, Found, place};
use crate::block::Passage;
use crate::scan::{Class, Flags, Kind, Scan};
use crate::{BlockKind, Span};

/// All events of an article, in order.
pub(super) fn read(found: Found<'_>) -> Read {
    let mut reader = Reader {
        found,
        tags: Vec::new(),
        clauses: Vec::new(),
        places: Vec::new(),
        next_time: 0,
        last_time: None,
        first_place: None,
        events: Vec::new(),
    };
    for passage in &found.blocks.passages {
        if passage.kind != BlockKind::Embed {
            reader.passage(passage);
        }
    }
    Read {
        events: reader.events,
        first_place: reader.first_place,
    }
}

/// What was read.
#[derive(Debug)]
pub(super) struct Read {
    /// In order.
    pub(super) events: Vec<Event>,
    /// The first place that is told.
    pub(super) first_place: Option<Span>,
}

/// The way through the article; its lists serve sentence after sentence.
#[derive(Debug)]
struct Reader<'a> {
    found: Found<'a>,
    tags: Vec<Tag>,
    clauses: Vec<Clause>,
    places: Vec<Range<u32>>,
    /// The first time that does not begin before the sentence.
    next_time: usize,
    /// The last dated time of the passage so far.
    last_time: Option<usize>,
    first_place: Option<Span>,
    events: Vec<Event>,
}

impl<'a> Reader<'a> {
    fn passage(&mut self, passage: &Passage) {
        self.last_time = None;
        let style = style(self.found.scan, passage);
        let sentences = self.found.blocks.sentences.get(passage.sentences.clone());
        for range in sentences.unwrap_or_default() {
            self.sentence(&Sentence {
                text: self.found.text,
                tokens: &self.found.scan.tokens,
                range: range.clone(),
                style,
            });
        }
    }

    fn sentence(&mut self, sentence: &Sentence<'_>) {
        tag::tag(sentence, &mut self.tags);
        clause::cut(sentence, &self.tags, &mut self.clauses);
        let days = self.days(sentence);
        place::located(sentence, &self.found, &days, &mut self.places);
        let first = self
            .places
            .first()
            .map(|place| sentence.span(place.clone()));
        self.first_place = self.first_place.or(first);
        let mut teller = Teller::new(self.found, sentence, &self.tags, days, &self.places);
        let mut tags = self.tags.iter();
        for clause in &self.clauses {
            teller.enter(clause);
            for (id, tag) in clause.tokens.clone().zip(&mut tags) {
                self.events.extend(teller.tell(*tag, clause, id));
            }
        }
    }

    /// The times of a sentence, and the one before it that it may speak of.
    fn days(&mut self, sentence: &Sentence<'_>) -> Days<'a> {
        let span = sentence.span(sentence.range.clone());
        let times = self.found.times;
        let before = |from: usize, offset: usize| {
            let rest = times.get(from..).unwrap_or_default();
            from + rest
                .iter()
                .take_while(|time| time.span.start() < offset)
                .count()
        };
        let from = before(self.next_time, span.start());
        let to = before(from, span.end());
        let carried = self
            .last_time
            .filter(|_| from == to && looks_back(sentence));
        let dated = |at: &usize| times.get(*at).and_then(day::dated).is_some();
        self.last_time = (from..to).rev().find(dated).or(carried);
        self.next_time = to;
        Days {
            times,
            from,
            to,
            carried,
            published: self.found.published,
        }
    }
}

/// Whether a sentence goes on with the day of the one before: `Later`, `He was then`.
fn looks_back(sentence: &Sentence<'_>) -> bool {
    let cues = ["later", "then", "afterwards", "afterward"];
    sentence
        .range
        .clone()
        .any(|id| sentence.is_one_of(id, &cues))
}

/// A headline in which most words have capitals is in title case.
fn style(scan: &Scan, passage: &Passage) -> Style {
    if passage.kind != BlockKind::Headline {
        return Style::Prose;
    }
    let words = scan.tokens.slice(passage.tokens.clone()).iter();
    let words = words.filter(|it| it.kind == Kind::Word && !it.class.has(Class::FUNCTION));
    let (capital, small) = words.fold((0_u32, 0_u32), |(capital, small), word| {
        if word.is(Flags::CAPITAL) {
            (capital + 1, small)
        } else {
            (capital, small + 1)
        }
    });
    if capital > 4 * small {
        Style::TitleCase
    } else {
        Style::Headline
    }
}

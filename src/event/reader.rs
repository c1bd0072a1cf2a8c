//! Reads passage after passage, sentence after sentence.

use std::ops::Range;

use super::apart;
use super::clause::{self, Clause};
use super::day::{Dated, Days, dated};
use super::sentence::{Sentence, Style, is_preposition};
use super::tag::Tags;
use super::teller::{Around, Teller};
use super::{Event, Found, place};
use crate::block::Passage;
use crate::name::NounPhrase;
use crate::scan::{Class, Flags, Kind, Scan, Token};
use crate::{BlockKind, Span, TimeExpression};

/// English news has an event to about eight tokens, and seldom more than one to seven.
const TOKENS_PER_EVENT: usize = 7;

/// All events of an article, in order.
pub(super) fn read(found: Found<'_>) -> Read {
    let passages = found.blocks.passages.iter();
    let tokens: usize = passages.map(|it| it.tokens.len()).sum();
    let mut reader = Reader {
        found,
        tags: Tags::new(),
        clauses: Vec::new(),
        places: Vec::new(),
        dated: Vec::new(),
        next_mention: 0,
        next_time: 0,
        next_quotes: 0..0,
        last_time: None,
        first_place: None,
        events: Vec::with_capacity(tokens / TOKENS_PER_EVENT),
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
    tags: Tags,
    clauses: Vec<Clause>,
    places: Vec<Range<u32>>,
    dated: Vec<Dated<'a>>,
    /// The first mention behind the sentence before.
    next_mention: usize,
    /// The first time behind it.
    next_time: usize,
    /// The quotes that reached into it.
    next_quotes: Range<usize>,
    /// The last dated time of the passage, if the sentence before has it, and its place.
    last_time: Option<(usize, &'a TimeExpression)>,
    first_place: Option<Span>,
    events: Vec<Event>,
}

impl<'a> Reader<'a> {
    fn passage(&mut self, passage: &Passage) {
        self.last_time = None;
        let style = style(self.found.scan, passage);
        let sentences = self.found.blocks.sentences.get(passage.sentences.clone());
        for range in sentences.unwrap_or_default() {
            let range = &self.without_dateline(range);
            let mentions = self.mentions(range);
            self.sentence(&Sentence {
                text: self.found.text,
                tokens: self.found.scan.tokens.slice(range.clone()),
                start: range.start,
                end: range.end,
                style,
                mentions,
            });
        }
    }

    // In line, its lists would be kept in memory for the whole passage.
    #[inline(never)]
    fn sentence(&mut self, sentence: &Sentence<'_>) {
        let span = match sentence.tokens {
            [first, .., last] => first.span().to(last.span()),
            rest => rest.first().map(Token::span).unwrap_or_default(),
        };
        self.tags.read(sentence);
        let quotes = self.quotes(span);
        let mut days: Days<'_> = self.days(sentence, span);
        days.dated = &self.dated;
        days.has_brackets = self.tags.has_brackets();
        if self.tags.tells() || self.first_place.is_none() {
            place::located(sentence, &self.found, &days, &self.tags, &mut self.places);
        }
        if let (None, Some(place)) = (self.first_place, self.places.first()) {
            self.first_place = Some(sentence.span(place.clone()));
        }
        if !self.tags.tells() {
            return;
        }
        clause::cut(sentence, &self.tags, &days, &mut self.clauses);
        days.clauses = &self.clauses;
        days.shift = apart::shift(sentence, days.times);
        let around = Around {
            tags: &self.tags,
            places: &self.places,
            days: &days,
            quotes,
        };
        let mut teller = Teller::new(&self.found, sentence, around);
        for clause in &self.clauses {
            teller.clause(clause, &mut self.events);
        }
    }

    /// The tokens of a sentence behind the dateline with which it opens.
    fn without_dateline(&self, sentence: &Range<u32>) -> Range<u32> {
        let tokens = &self.found.scan.tokens;
        match &self.found.blocks.dateline {
            Some(dateline) if dateline.span.start() == tokens.at(sentence.start).span().start() => {
                tokens.first_from(dateline.span.end()).min(sentence.end)..sentence.end
            }
            _ => sentence.clone(),
        }
    }

    /// The mentions of a sentence.
    fn mentions(&mut self, tokens: &Range<u32>) -> &'a [NounPhrase] {
        let all = &self.found.names.mentions;
        let from = from_on(all, self.next_mention, |it| it.tokens.start < tokens.start);
        self.next_mention = from_on(all, from, |it| it.tokens.start < tokens.end);
        all.get(from..self.next_mention).unwrap_or_default()
    }

    /// The quotes that reach into a sentence, by the place of the first one and the one past the last.
    fn quotes(&mut self, sentence: Span) -> Range<usize> {
        let all = &self.found.quotes.all;
        let first = self.next_quotes.start;
        let first = from_on(all, first, |it| it.content.end() <= sentence.start());
        let end = self.next_quotes.end.max(first);
        let end = from_on(all, end, |it| it.content.start() < sentence.end());
        self.next_quotes = first..end;
        self.next_quotes.clone()
    }

    /// The times of a sentence, and the one before it that it may speak of.
    fn days(&mut self, sentence: &Sentence<'_>, span: Span) -> Days<'a> {
        let all = self.found.times;
        let first = from_on(all, self.next_time, |it| it.span.start() < span.start());
        self.next_time = from_on(all, first, |it| it.span.start() < span.end());
        let times = all.get(first..self.next_time).unwrap_or_default();
        let goes_on = times.is_empty() && self.last_time.is_some() && looks_back(sentence);
        let carried = self.last_time.filter(|_| goes_on);
        let last = self.date(sentence, first, times);
        self.last_time = last.or(carried);
        Days {
            text: self.found.text,
            tokens: &self.found.scan.tokens,
            times,
            dated: &[],
            carried,
            published: self.found.published,
            clauses: &[],
            has_brackets: false,
            shift: None,
        }
    }

    /// Looks at the times of a sentence, the first of them by its place; gives the last one with days. Whoever lists days
    /// and tells of nothing asks for no more.
    fn date(
        &mut self,
        sentence: &Sentence<'_>,
        first: usize,
        times: &'a [TimeExpression],
    ) -> Option<(usize, &'a TimeExpression)> {
        self.dated.clear();
        if times.is_empty() {
            return None;
        }
        if !self.tags.tells() {
            let at = times.iter().rposition(|time| dated(time).is_some())?;
            return Some((first + at, times.get(at)?));
        }
        let told = (first..).zip(times);
        self.dated
            .extend(told.filter_map(|time| Dated::new(sentence, time)));
        self.dated.last().map(|last| (last.id.index(), last.time))
    }
}

/// The first place, from one on, of which something is no more so.
fn from_on<T>(all: &[T], from: usize, is_before: impl Fn(&T) -> bool) -> usize {
    let mut at = from;
    while all.get(at).is_some_and(&is_before) {
        at += 1;
    }
    at
}

/// Whether a sentence goes on with the day of the one before: `Later`, `He was then`. `Since then` does not.
fn looks_back(sentence: &Sentence<'_>) -> bool {
    let is_cue = |token: &Token| {
        let cue = match token.span().len() {
            4 => b"then" as &[u8],
            5 => b"later",
            9 => b"afterward",
            10 => b"afterwards",
            _ => return false,
        };
        sentence.bytes(token).eq_ignore_ascii_case(cue)
    };
    let Some(place) = sentence.tokens.iter().position(is_cue) else {
        return false;
    };
    let before = place.checked_sub(1).and_then(|at| sentence.tokens.get(at));
    !before.is_some_and(is_preposition)
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

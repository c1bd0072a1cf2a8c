//! An article as a page: its layers as marks, its marks in steps, and the templates that write them.

mod layers;

use std::collections::HashMap;
use std::io;

use dateline::{Article, BlockKind, Event, Quote, QuoteKind, Span};
use layers::{Mark, Step, layers};
use minijinja::value::Serde;
use minijinja::{Environment, Value, context};
use serde::Serialize;

use crate::days::days;

/// What a mark stands for: the layer, and the item's place in it.
#[derive(Clone, Copy, Serialize)]
struct Item(&'static str, usize);

/// The templates, ready to be filled.
pub(crate) struct Pages {
    templates: Environment<'static>,
}

impl Pages {
    pub(crate) fn new() -> io::Result<Self> {
        let mut templates = Environment::new();
        templates.add_global("style", include_str!("../page.css"));
        templates.add_function("days", |first: Option<&str>, last: Option<&str>| {
            let day = |day: Option<&str>| day.and_then(|day| day.parse().ok());
            days(day(first), day(last))
        });
        let added = templates.add_template("annotate.html", include_str!("../annotate.html"));
        let added = added.and(templates.add_template("index.html", include_str!("../index.html")));
        added.map_err(io::Error::other)?;
        Ok(Self { templates })
    }

    /// The page of an article, with a link to the page of all.
    pub(crate) fn article(
        &self,
        name: &str,
        article: &Article<'_>,
        home: Option<&str>,
    ) -> io::Result<String> {
        let values = context! {
            name, home,
            headline => article.headline_text(),
            article => Serde(article),
            voices => voices(article),
            speakers => speakers(article),
            happenings => happenings(article),
            blocks => Serde(blocks(article)),
        };
        self.render("annotate.html", values)
    }

    /// The page that leads to all.
    pub(crate) fn index(&self, rows: Vec<Value>) -> io::Result<String> {
        self.render("index.html", context! { rows })
    }

    fn render(&self, name: &str, values: Value) -> io::Result<String> {
        let template = self.templates.get_template(name);
        let rendered = template.and_then(|template| template.render(values));
        rendered.map_err(io::Error::other)
    }
}

/// Everything to be marked; of marks at the same place the later is inside.
fn marks(article: &Article<'_>) -> Vec<Mark<Item>> {
    let mut marks = Vec::new();
    let mut add = |layer, id, span| {
        let what = Item(layer, id);
        marks.push(Mark { span, what });
    };
    for (id, quote) in article.quotes.iter().enumerate() {
        if matches!(quote.kind, QuoteKind::Mixed | QuoteKind::Indirect) {
            add("reported", id, quote.content);
        }
        if quote.kind != QuoteKind::Indirect {
            for part in &quote.parts {
                add("said", id, with_marks(&article.text, part.span));
            }
        }
        if let Some(mention) = quote.speaker.as_ref().and_then(|speaker| speaker.mention) {
            add("speaker", id, mention);
        }
    }
    for event in article.happenings() {
        if let Some(id) = place(article, event) {
            add("event", id, event.trigger);
        }
    }
    for (id, time) in article.times.iter().enumerate() {
        add("time", id, time.span);
    }
    marks
}

/// Quoted words with the quotation marks at them.
fn with_marks(text: &str, words: Span) -> Span {
    let length = |it: Option<char>| {
        it.filter(|it| "\"'“”‘’".contains(*it))
            .map_or(0, char::len_utf8)
    };
    let before = text
        .get(..words.start())
        .and_then(|it| it.chars().next_back());
    let after = text.get(words.end()..).and_then(|it| it.chars().next());
    Span::new(words.start() - length(before), words.end() + length(after))
}

/// The blocks that can be seen, by their places, each with the marks on it.
fn blocks<'a>(article: &'a Article<'_>) -> Vec<(usize, Vec<Step<'a, Item>>)> {
    let blocks = &article.blocks;
    let mut on_block = vec![Vec::new(); blocks.len()];
    for mark in marks(article) {
        let first = blocks.partition_point(|block| block.span.end() <= mark.span.start());
        let from_there = blocks.iter().zip(&mut on_block).skip(first);
        for (_, on_block) in from_there.take_while(|(block, _)| block.span.overlaps(mark.span)) {
            on_block.push(mark);
        }
    }
    let blocks = blocks.iter().zip(on_block).enumerate();
    let seen = blocks.filter(|(_, (block, _))| block.kind != BlockKind::Blank);
    seen.map(|(id, (block, marks))| (id, layers(&article.text, block.span, marks)))
        .collect()
}

/// Who speaks, in how many quotes and words.
fn speakers(article: &Article<'_>) -> Vec<Value> {
    let speakers = article.speakers().into_iter();
    let count = |quote: &Quote| article.quote_text(quote).split_whitespace().count();
    let row = |(name, quotes): (&str, Vec<&Quote>)| {
        let words: usize = quotes.iter().map(|quote| count(quote)).sum();
        context! { name, words, quotes => quotes.len() }
    };
    speakers.map(row).collect()
}

/// The speaker of every quote, by place among all speakers; of several, the first.
fn voices(article: &Article<'_>) -> Vec<Option<usize>> {
    let speakers = article.speakers();
    let names = speakers.iter().enumerate();
    let places: HashMap<&str, usize> = names.map(|(place, (name, _))| (*name, place)).collect();
    let place = |quote: &Quote| {
        let speaker = quote.speaker.as_ref()?;
        let joint = speaker.joint.iter().find_map(|id| article.entity(*id));
        let name = joint.map_or(&speaker.name, |entity| &entity.name);
        places.get(name.as_str()).copied()
    };
    article.quotes.iter().map(place).collect()
}

/// The place of an event among all of the article's.
fn place(article: &Article<'_>, event: &Event) -> Option<usize> {
    let by_trigger = |it: &Event| it.trigger;
    let found = article
        .events
        .binary_search_by_key(&event.trigger, by_trigger);
    found.ok()
}

/// What happened, by day.
fn happenings(article: &Article<'_>) -> Vec<Value> {
    let told = article.happenings().map(|event| {
        let day = event
            .when
            .map(|when| days(when.interval.first, when.interval.last));
        (day, event)
    });
    let told: Vec<_> = told.collect();
    let days = told.chunk_by(|(day, _), (next, _)| day == next);
    let days = days.map(|told| {
        let events = told.iter().map(|(_, event)| {
            let (id, (who, what)) = (place(article, event), article.told(event));
            context! { id, who, what, status => event.status.as_str() }
        });
        let day = told.first().and_then(|(day, _)| day.as_deref());
        context! { day, events => events.collect::<Vec<_>>() }
    });
    days.collect()
}

//! Timelines: laws over any articles in any order, and a story told by eight.

use std::path::Path;

use dateline::chrono::NaiveDate;
use dateline::{Entry, Lane, Parser, Status, Timeline};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Texts that tell of the same, copies of each other, and texts that tell of nothing.
const TEXTS: &[&str] = &[
    "Jane Roe resigned on Monday.",
    "Jane Roe, the mayor of Leedford, stepped down on Monday. “I was wrong,” she said.",
    "Sam Tarrant and Jane Roe met on Friday. The bridge at Leedford was closed last week.",
    "Leedford Council will hold a regatta on 28 March.",
    "Leedford Council has cancelled the regatta on 28 March.",
    "The bridge at Leedford collapsed on Sunday night, and two boats sank. Nobody was hurt, the fire brigade said. \
     Divers are to search the river on Friday, and the quay was closed to the public.",
    "The bridge at Leedford collapsed on Saturday night, and two boats sank. Nobody was hurt, the fire brigade said. \
     Divers are to search the river on Friday, and the quay was closed to the public.",
    "It rained.",
    "",
];

const DAYS: &[&str] = &[
    "",
    " date 2021-03-16 ",
    " date 2021-03-17 ",
    " date 2021-12-31 ",
];

/// An id, a day and a text.
fn article() -> impl Strategy<Value = (&'static str, String)> {
    let ids = select(&["a", "b", "c", "d", "e", "f", "g"][..]);
    (ids, select(DAYS), select(TEXTS)).prop_map(|(id, day, text)| (id, format!("{day}{text}")))
}

fn timeline<'a>(articles: impl IntoIterator<Item = &'a (&'static str, String)>) -> Timeline {
    Timeline::from_articles(
        articles
            .into_iter()
            .map(|(id, text)| (*id, dateline::parse(text.as_str()))),
    )
}

proptest! {
    #[test]
    #[cfg(feature = "serde")]
    fn laws_hold_for_timelines(articles in prop::collection::vec(article(), 0..9), any in "\\PC*|[\\s\\S]{0,200}") {
        let mut all: Vec<_> = articles.iter().map(|(id, text)| (*id, dateline::parse(text.as_str()))).collect();
        all.push(("z", dateline::parse(format!(" date 2021-03-16 {any}"))));
        crate::laws::timeline::check_all(&all);
    }

    #[test]
    fn parts_merged_in_any_order_and_grouping_are_the_whole(
        articles in prop::collection::vec(article(), 0..12),
        shuffled in any::<prop::sample::Selector>(),
        merges in prop::collection::vec((any::<Index>(), any::<Index>()), 12),
    ) {
        let whole = timeline(&articles);
        let mut rest = articles.clone();
        let mut parts = Vec::new();
        while !rest.is_empty() {
            let at = shuffled.select(0..rest.len());
            parts.push(timeline([&rest.swap_remove(at)]));
        }
        for (one, other) in merges {
            if parts.len() > 1 {
                let one = parts.swap_remove(one.index(parts.len()));
                let other = parts.swap_remove(other.index(parts.len()));
                parts.push(one.merge(other));
            }
        }
        let merged = parts.into_iter().reduce(Timeline::merge).unwrap_or_default();
        prop_assert_eq!(&merged, &whole);
    }
}

fn first(entry: &Entry) -> Option<NaiveDate> {
    entry.interval?.first
}

/// What eight articles tell about a bridge.
fn story() -> Timeline {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/story");
    let files = walkdir::WalkDir::new(folder)
        .into_iter()
        .map(Result::unwrap);
    let files = files.filter(|file| file.file_type().is_file());
    let articles: Vec<_> = files
        .map(|file| {
            (
                file.file_name().to_str().unwrap().to_owned(),
                Parser::new().read(file.path()).unwrap(),
            )
        })
        .collect();
    assert_eq!(articles.len(), 8);
    Timeline::from_articles(articles)
}

fn on<'a>(timeline: &'a Timeline, day: &str, word: &str) -> Vec<&'a Entry> {
    let day: NaiveDate = day.parse().unwrap();
    let told =
        |entry: &&Entry| first(entry) == Some(day) && entry.triggers.iter().any(|it| it == word);
    timeline.entries.iter().filter(told).collect()
}

#[test]
fn a_story_is_told_once_and_in_order() {
    let story = story();
    let [closed] = on(&story, "2023-12-22", "closed")[..] else {
        panic!("{:#?}", story.entries)
    };
    assert_eq!(
        (closed.articles, closed.lane(), closed.status),
        (2, Lane::Day, Status::Happened)
    );
    let [collapsed] = on(&story, "2024-01-01", "collapsed")[..] else {
        panic!("{:#?}", story.entries)
    };
    assert_eq!(
        collapsed.articles, 2,
        "the agency's copy counts once: {:?}",
        collapsed.sources
    );
}

#[test]
fn a_week_is_a_lane_of_its_own_and_a_new_year_is_no_border() {
    let story = story();
    let [warned] = on(&story, "2023-12-25", "received")[..] else {
        panic!("{:#?}", story.entries)
    };
    assert_eq!(warned.lane(), Lane::Week);
    assert_eq!(
        warned.interval.and_then(|days| days.last),
        "2023-12-31".parse().ok()
    );
}

#[test]
fn a_cancelled_plan_did_not_happen_and_an_inquiry_that_was_planned_did() {
    let story = story();
    let [plan] = on(&story, "2023-12-31", "hold")[..] else {
        panic!("{:#?}", story.entries)
    };
    assert_eq!((plan.status, plan.articles), (Status::Negated, 2));
    let [inquiry] = on(&story, "2024-01-15", "began")[..] else {
        panic!("{:#?}", story.entries)
    };
    assert_eq!((inquiry.status, inquiry.articles), (Status::Happened, 2));
}

#[test]
fn a_corrected_article_replaces_the_one_it_corrects() {
    let story = story();
    assert_eq!(on(&story, "2024-01-02", "resigned"), [] as [&Entry; 0]);
    let [resigned] = on(&story, "2024-01-03", "resigned")[..] else {
        panic!("{:#?}", story.entries)
    };
    assert_eq!(
        (resigned.articles, resigned.who.as_slice()),
        (2, &["Sam Tarrant".to_owned()][..])
    );
    assert!(
        resigned
            .quotes()
            .any(|said| said.text.starts_with("I was wrong"))
    );
    let copies: Vec<_> = story
        .articles
        .iter()
        .filter(|it| it.copy_of.is_some())
        .map(|it| it.id.as_str())
        .collect();
    assert_eq!(
        copies,
        [
            "2024-01-02_newswire-collapse.txt",
            "2024-01-04_echo-tarrant.txt"
        ]
    );
}

#[test]
#[cfg(feature = "serde")]
fn sources_of_no_article_are_refused() {
    let text = " date 2021-03-16 Jane Roe resigned on Monday.";
    let mut json = serde_json::to_value(timeline(&[("a", text.to_owned())])).unwrap();
    json["articles"] = serde_json::json!([]);
    let error = serde_json::from_value::<Timeline>(json).unwrap_err();
    assert_eq!(error.to_string(), "a source is of no article: `a`");
}

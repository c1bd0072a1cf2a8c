//! Tellings and entries, on short invented articles.

use super::{Lane, Timeline};
use crate::{Status, parse};

fn timeline(texts: &[&str]) -> Timeline {
    let ids = ('a'..).map(String::from);
    Timeline::from_articles(ids.zip(texts.iter().map(|text| parse(*text))))
}

/// The entries by day and words, with how many articles tell of them.
fn told(timeline: &Timeline) -> Vec<String> {
    let show = |entry: &super::Entry| {
        let day = entry
            .interval
            .and_then(|days| days.first)
            .map(|day| day.to_string());
        format!(
            "{} {} {}",
            day.unwrap_or_default(),
            entry.what,
            entry.articles
        )
    };
    timeline
        .entries
        .iter()
        .chain(&timeline.undated)
        .map(show)
        .collect()
}

#[test]
fn one_happening_is_one_entry_in_whatever_words() {
    let timeline = timeline(&[
        " date 2021-03-16 Jane Roe resigned on Monday.",
        " date 2021-03-17 Jane Roe stepped down on Monday, the council said.",
    ]);
    assert_eq!(told(&timeline), ["2021-03-15 resigned on Monday 2"]);
    assert_eq!(timeline.entries.first().unwrap().who, ["Jane Roe"]);
}

#[test]
fn others_who_do_the_same_are_another_entry() {
    let timeline = timeline(&[
        " date 2021-03-16 Jane Roe resigned on Monday.",
        " date 2021-03-16 Sam Tarrant resigned on Monday.",
        " date 2021-03-23 Jane Roe, the mayor, resigned on Monday, too.",
    ]);
    assert_eq!(timeline.entries.len(), 3, "{:?}", told(&timeline));
}

#[test]
fn what_is_told_anew_much_later_is_told_for_another_reason() {
    let timeline = timeline(&[
        " date 2021-03-16 The bridge collapsed on 15 March 2021.",
        " date 2022-03-16 The bridge collapsed on 15 March 2021.\n\nThere was a service in the church.",
    ]);
    let collapses = timeline
        .entries
        .iter()
        .filter(|entry| entry.what.contains("collapsed"));
    assert_eq!(collapses.count(), 2, "{:?}", told(&timeline));
}

#[test]
fn lanes_follow_the_precision_and_the_undated_are_last() {
    let timeline = timeline(&[
        " date 2021-03-16 The bridge was closed last week. The council met on Monday. Jane Roe was elected in 2019.",
        "Jane Roe visited the bridge.",
    ]);
    let lane = |lane| timeline.lane(lane).count();
    assert_eq!(
        [Lane::Day, Lane::Week, Lane::Year, Lane::Undated].map(lane),
        [1, 1, 1, 1],
        "{:?}",
        told(&timeline)
    );
    assert_eq!(told(&timeline).last().unwrap(), " visited the bridge 1");
}

#[test]
fn a_copy_counts_once_and_the_last_published_is_heard() {
    let body = |day| {
        format!(
            "The mayor of Leedford, Jane Roe, resigned on {day} after a row over the footbridge, which has been \
             closed for a year. Her deputy is to lead the council until the spring, when the town elects a new one."
        )
    };
    let first = format!(" date 2021-03-17 {}", body("Monday"));
    let corrected = format!(" date 2021-03-18 {}", body("Tuesday"));
    let timeline = timeline(&[&first, &corrected]);
    let copies: Vec<_> = timeline
        .articles
        .iter()
        .map(|article| article.copy_of.as_deref())
        .collect();
    assert_eq!(copies, [Some("b"), None]);
    let resigned: Vec<_> = told(&timeline)
        .into_iter()
        .filter(|it| it.contains("resigned"))
        .collect();
    assert_eq!(resigned.len(), 1, "{resigned:?}");
    assert!(
        resigned.first().unwrap().starts_with("2021-03-16"),
        "{resigned:?}"
    );
}

#[test]
fn the_same_article_twice_changes_nothing() {
    let text = " date 2021-03-16 Jane Roe resigned on Monday.";
    let once = timeline(&[text]);
    assert_eq!(once.clone().merge(once.clone()), once);
}

#[test]
fn a_plan_that_is_called_off_did_not_happen() {
    let timeline = timeline(&[
        " date 2021-03-16 Leedford Council will hold a regatta on 28 March.",
        " date 2021-03-20 Leedford Council has cancelled the regatta on 28 March.",
    ]);
    let plan = timeline.entries.last().unwrap();
    assert_eq!(
        (plan.status, plan.articles),
        (Status::Negated, 2),
        "{:?}",
        told(&timeline)
    );
    assert_eq!(plan.what, "will hold a regatta on 28 March");
}

#[test]
fn a_headline_without_a_day_takes_that_of_the_text() {
    let timeline = timeline(&[
        " date 2021-03-16\nBridge collapses in Leedford\n\nThe bridge at Leedford collapsed on Sunday night. Nobody was hurt.",
    ]);
    let collapses: Vec<_> = told(&timeline)
        .into_iter()
        .filter(|it| it.contains("collapse"))
        .collect();
    assert_eq!(collapses, ["2021-03-14 collapsed on Sunday night 1"]);
}

#[test]
fn quotes_stand_with_what_they_are_on() {
    let timeline = timeline(&[
        " date 2021-03-16 Jane Roe resigned on Monday.\n\n“I was wrong,” Ms Roe said.\n\nSam Tarrant closed the bridge on Sunday.",
    ]);
    let said: Vec<Vec<_>> = timeline
        .entries
        .iter()
        .map(|entry| entry.quotes().map(|said| said.text.as_str()).collect())
        .collect();
    assert_eq!(said, [vec![], vec!["I was wrong"]]);
}

#[test]
fn words_of_others_and_wishes_are_no_entries() {
    let timeline = timeline(&[
        " date 2021-03-16 “The council closed the bridge on Monday,” Jane Roe said. The council may close the quay on Friday.",
    ]);
    assert_eq!(told(&timeline), [""; 0]);
}

//! What stands before a subject, and between it and its verb.

use super::{event, one_day, read, triggers, who};

fn check(rows: &[(&str, &str, &str)]) {
    for (sentence, trigger, name) in rows {
        assert_eq!(who(&read(sentence), trigger), Some(*name), "{sentence}");
    }
}

#[test]
fn what_leads_on_to_a_noun_is_no_subject() {
    check(&[
        (
            "Following the crash, two lanes were closed.",
            "closed",
            "two lanes",
        ),
        (
            "Given the weather, games were called off.",
            "called",
            "games",
        ),
        ("Compared with last year, sales rose.", "rose", "sales"),
        (
            "Unlike other towns, streets were cleared.",
            "cleared",
            "streets",
        ),
        (
            "Minutes after the blast, windows shook.",
            "shook",
            "windows",
        ),
        (
            "The day before the fire, a man was seen there.",
            "seen",
            "a man",
        ),
    ]);
}

#[test]
fn an_adverb_that_opens_a_sentence_is_no_subject() {
    check(&[
        ("Overall, crimes fell.", "fell", "crimes"),
        ("Thus, the deal collapsed.", "collapsed", "the deal"),
        ("Last month alone, shops lost £4m.", "lost", "shops"),
        (
            "Eventually the cars were allowed to race.",
            "race",
            "the cars",
        ),
    ]);
}

#[test]
fn an_age_is_no_part_of_a_subject() {
    check(&[
        ("A man aged 32 was arrested.", "arrested", "A man"),
        ("A girl aged between 14 and 16 was hurt.", "hurt", "A girl"),
    ]);
}

#[test]
fn the_how_manieth_time_goes_with_the_verb() {
    check(&[
        ("Jane Roe, 34, was last seen on Friday.", "seen", "Jane Roe"),
        (
            "The report first appeared in May.",
            "appeared",
            "The report",
        ),
        (
            "The series, which first aired in 1989, is back.",
            "aired",
            "The series",
        ),
    ]);
    let article = read("Jane Roe was last seen on Friday.");
    assert_eq!(event(&article, "seen").rule.as_str(), "passive");
}

#[test]
fn a_plural_keeps_its_verb_behind_a_participle() {
    check(&[
        (
            "People living near the works were told to stay in.",
            "told",
            "People",
        ),
        (
            "Officers searching the house found cash.",
            "found",
            "Officers",
        ),
        (
            "Families waiting for news gathered at the port.",
            "gathered",
            "Families",
        ),
        (
            "Anyone arriving from abroad must isolate.",
            "isolate",
            "Anyone",
        ),
    ]);
}

#[test]
fn a_subject_waits_over_a_clause_between_commas() {
    check(&[
        (
            "The firm, before it was sold in 2019, employed 40 men.",
            "employed",
            "The firm",
        ),
        (
            "The driver, after he was breathalysed, was taken away.",
            "taken",
            "The driver",
        ),
        (
            "The nurse, while working there in 2020, stole drugs.",
            "stole",
            "The nurse",
        ),
        (
            "The nurse, while working there in 2020, stole drugs.",
            "working",
            "The nurse",
        ),
        (
            "Winifred Astell, while on bail, attacked a man.",
            "attacked",
            "Winifred Astell",
        ),
    ]);
    let article = read("The firm, before it was sold in 2019, employed 40 men.");
    assert_eq!(one_day(&article, "employed"), "2021-03-16");
}

#[test]
fn plurals_without_an_s_have_verbs() {
    for (sentence, right) in [
        ("Ancient teeth hint that it was so.", &["hint"][..]),
        ("Local women demand answers.", &["demand"]),
        ("More children need help.", &["need"]),
        ("Only one of the five suspects has been found.", &["found"]),
        // What is near closes nothing, and who is helped does nothing yet.
        ("Sources close to the family left.", &["left"]),
        ("The charity lets people find a home.", &["lets"]),
    ] {
        assert_eq!(triggers(&read(sentence)), right, "{sentence}");
    }
}

#[test]
fn a_place_is_nobody() {
    check(&[
        (
            "Officials in the capital, who asked not to be named, left.",
            "asked",
            "Officials",
        ),
        (
            "The tunnel, from the port to the airport, is to open in May.",
            "open",
            "The tunnel",
        ),
    ]);
}

#[test]
fn how_many_there_are_goes_with_what_they_are() {
    check(&[
        ("A total of 14 people died.", "died", "A total of 14 people"),
        ("A third of the staff left.", "left", "A third of the staff"),
        ("Some of the staff left.", "left", "Some of the staff"),
        ("The number of deaths fell.", "fell", "The number"),
    ]);
}

//! Which words are nouns for what stands around them, though they may be verbs.

use super::{day, event, one_day, read, triggers};
use crate::Status;

fn check(rows: &[(&str, &[&str])]) {
    for (sentence, right) in rows {
        assert_eq!(triggers(&read(sentence)), *right, "{sentence}");
    }
}

#[test]
fn a_noun_before_a_past_is_its_subject() {
    check(&[
        ("Tax cuts helped the poorest.", &["cuts", "helped"]),
        ("The hospital trust said it was full.", &["said"]),
        // What is so has a participle behind it.
        ("The bridge remains closed.", &["remains", "closed"]),
    ]);
}

#[test]
fn behind_the_verb_a_bare_noun_is_followed_by_nouns() {
    check(&[
        ("The firm sells office supplies to schools.", &["sells"]),
        ("He won in straight sets on Sunday.", &["won"]),
        ("It fell on higher drug costs.", &["fell"]),
        // A subject: nothing before it has told.
        ("A man in hospital remains critical.", &["remains"]),
        // What is said has a verb of its own.
        ("He said demand remains strong.", &["said", "remains"]),
    ]);
}

#[test]
fn a_base_that_is_a_past_as_well_may_be_a_noun() {
    let noun = |sentence, word| event(&read(sentence), word).rule.as_str() == "event-noun";
    assert!(noun("The tax cut was popular.", "cut"));
    assert!(noun(
        "It lowered its profit forecast on Monday.",
        "forecast"
    ));
    assert!(!noun("The council cut its budget.", "cut"));
    check(&[("He brought a fresh burst of energy.", &["brought"])]);
}

#[test]
fn a_plural_before_its_own_verb_is_a_noun() {
    check(&[
        ("Polling stations open on Thursday.", &["open"]),
        ("It shut its last four village stations.", &["shut"]),
        ("Multiple reports say the bridge fell.", &["say", "fell"]),
        ("Jane Roe also takes aim at the mayor.", &["takes"]),
    ]);
}

#[test]
fn a_score_is_followed_by_a_noun() {
    check(&[("Dean Cole gave Ashby a 2-0 lead at noon.", &["gave"])]);
}

#[test]
fn pasts_that_are_no_more_than_their_base() {
    for sentence in [
        "In June the mayor quit.",
        "In June the club beat Ashby.",
        "In June the pair wed.",
    ] {
        let article = read(sentence);
        assert_eq!(article.events[0].status, Status::Happened, "{sentence}");
        let (first, ..) = day(&article, triggers(&article)[0]);
        assert!(first.starts_with("2020-06"), "{sentence}");
    }
    assert_eq!(one_day(&read("He quit on Sunday."), "quit"), "2021-03-14");
}

#[test]
fn going_to_leads_what_is_to_come() {
    for (sentence, verb, status) in [
        (
            "The firm is going to leave the town.",
            "leave",
            Status::Planned,
        ),
        ("She’s going to leave the town.", "leave", Status::Planned),
        ("They are not going to leave.", "leave", Status::Negated),
        ("The bridge was going to be shut.", "shut", Status::Possible),
    ] {
        let article = read(sentence);
        assert_eq!(triggers(&article), [verb], "{sentence}");
        assert_eq!(event(&article, verb).status, status, "{sentence}");
    }
    check(&[("The bus is going to Ashby.", &["going"])]);
}

#[test]
fn what_stands_in_brackets_alone_tells_nothing() {
    let article = read("On Monday Jane Roe (photographed) opened the bridge.");
    assert_eq!(triggers(&article), ["opened"]);
}

#[test]
fn behind_a_determiner_and_a_noun_too_an_ing_form_is_a_noun() {
    let article = read("He died in a July 10 shooting in Leedford.");
    assert_eq!(event(&article, "shooting").rule.as_str(), "event-noun");
    let article = read("It fell after the Leedford council meeting on Monday.");
    assert_eq!(event(&article, "meeting").rule.as_str(), "event-noun");
}

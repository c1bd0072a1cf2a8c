//! Events that were before what their clause tells, and those that somebody says are to come.

use super::{becomes, event, one_day, read};
use crate::Status;

#[test]
fn what_was_before_a_verb_has_not_its_day() {
    for (sentence, verb, noun) in [
        (
            "The mayor condemned the attack in a letter on Monday.",
            "condemned",
            "attack",
        ),
        (
            "The mayor confirmed the incident to journalists on Monday.",
            "confirmed",
            "incident",
        ),
        (
            "A man was jailed on Monday for the murder of his wife.",
            "jailed",
            "murder",
        ),
        (
            "A man was convicted on Monday of robbery and assault.",
            "convicted",
            "assault",
        ),
        (
            "The firm apologised on Monday for the delays.",
            "apologised",
            "delays",
        ),
        ("Jane Roe met victims of the fire on Monday.", "met", "fire"),
        (
            "An inquest into the death of Ned Amble opened on Monday.",
            "opened",
            "death",
        ),
    ] {
        let article = read(sentence);
        assert_eq!(one_day(&article, verb), "2021-03-15", "{sentence}");
        assert_eq!(event(&article, noun).when, None, "{sentence}");
    }
    // Nor is it of the day of the news.
    let article = read("A man was jailed for the murder of his wife.");
    assert_eq!(event(&article, "murder").when, None);
}

#[test]
fn what_was_before_may_have_a_day_of_its_own() {
    for (sentence, noun, day) in [
        (
            "The mayor condemned Sunday’s attack on Monday.",
            "attack",
            "2021-03-14",
        ),
        (
            "He was jailed on Monday for a robbery on 4 May 2020.",
            "robbery",
            "2020-05-04",
        ),
        (
            "Jane Roe remembered the 4 May 2019 bomb attack.",
            "attack",
            "2019-05-04",
        ),
        (
            "Officers investigating a robbery on Sunday left.",
            "robbery",
            "2021-03-14",
        ),
        // What is news was done of late.
        (
            "The union condemned the invasion of Marland on 4 January.",
            "invasion",
            "2021-01-04",
        ),
        (
            "He pleaded guilty on Monday to two charges.",
            "charges",
            "2021-03-15",
        ),
        // What is confirmed may be still to come.
        (
            "The union confirmed a strike on 4 June.",
            "strike",
            "2021-06-04",
        ),
    ] {
        assert_eq!(one_day(&read(sentence), noun), day, "{sentence}");
    }
}

#[test]
fn a_charge_claims_what_it_is_for() {
    becomes(&[
        ("He was charged with assault.", "assault", Status::Alleged),
        ("Two men were arrested for theft.", "theft", Status::Alleged),
        (
            "Officers arrested six men in a week of raids.",
            "raids",
            Status::Happened,
        ),
        // Whoever did it, it was done.
        (
            "He was charged with the murder of Ned Amble.",
            "murder",
            Status::Happened,
        ),
        (
            "He was arrested in connection with a robbery.",
            "robbery",
            Status::Happened,
        ),
        (
            "She was arrested over the death of her son.",
            "death",
            Status::Happened,
        ),
    ]);
}

#[test]
fn what_is_to_come_has_not_the_day_when_it_is_told() {
    for (sentence, trigger) in [
        ("The firm will cut jobs, it said on Monday.", "cut"),
        (
            "The bank may raise rates, economists warned on Monday.",
            "raise",
        ),
        (
            "The minister told reporters on Monday that the law would change.",
            "change",
        ),
    ] {
        assert_eq!(event(&read(sentence), trigger).when, None, "{sentence}");
    }
    let article = read("The firm will cut jobs on Friday, it said.");
    assert_eq!(one_day(&article, "cut"), "2021-03-19");
}

#[test]
fn what_went_on_until_a_day_is_not_of_that_day() {
    let article = read("Ned Amble was released on Monday after serving six years for burglary.");
    assert_eq!(one_day(&article, "released"), "2021-03-15");
    assert_eq!(event(&article, "serving").when, None);
    assert_eq!(event(&article, "burglary").when, None);
    let article = read("He died on Monday after suffering a stroke.");
    assert_eq!(one_day(&article, "suffering"), "2021-03-15");
}

#[test]
fn a_figure_in_per_cent_is_compared_with_one_before() {
    let article = read("Turnout fell to 61 per cent from 64 per cent in 2019.");
    assert_eq!(one_day(&article, "fell"), "2021-03-16");
}

//! What stands between a subject and its verb.

use super::{event, one_day, read, who};

#[test]
fn an_inner_verb_ends_before_the_outer_one() {
    for (sentence, inner, what) in [
        (
            "A clerk who stole coins was jailed.",
            "stole",
            "stole coins",
        ),
        ("A ferry carrying cars sank.", "carrying", "carrying cars"),
        (
            "A van that served the hills stopped in May.",
            "served",
            "served the hills",
        ),
        // One subject has both verbs.
        ("A man who fell and broke a leg is well.", "fell", "fell"),
    ] {
        let article = read(sentence);
        let told = article.text_of(event(&article, inner).what);
        assert_eq!(told, Some(what), "{sentence}");
    }
}

#[test]
fn the_day_of_the_outer_verb_is_not_the_inner_ones() {
    let article = read("A clerk who stole coins was jailed on Friday.");
    assert_eq!(event(&article, "stole").when, None);
    assert_eq!(one_day(&article, "jailed"), "2021-03-12");
    assert_eq!(who(&article, "jailed"), Some("A clerk"));
    let article = read("A clerk who stole coins on Monday was jailed.");
    assert_eq!(one_day(&article, "stole"), "2021-03-15");
    // What goes on is of the same day.
    let article = read("A woman who was walking her dog found the knife on Friday.");
    assert_eq!(one_day(&article, "walking"), "2021-03-12");
    let article = read("A clerk who stole coins was jailed.");
    assert_eq!(one_day(&article, "stole"), "2021-03-16");
}

#[test]
fn the_outer_verb_is_the_main_event() {
    let article = read("A clerk who tried to steal coins was jailed on Friday.");
    let main = article.main_event.unwrap();
    assert_eq!(
        main.what.and_then(|what| article.text_of(what)),
        Some("was jailed on Friday")
    );
}

#[test]
fn who_said_that_nobody_came_has_said_it() {
    let article = read("“No gate would have closed on it,” said its keeper, Jane Roe.");
    assert_eq!(event(&article, "said").status, crate::Status::Happened);
}

#[test]
fn a_subject_waits_for_its_verb_behind_other_clauses() {
    for (sentence, trigger, name) in [
        (
            "The house where Jane Roe was born will be rebuilt.",
            "rebuilt",
            "The house",
        ),
        (
            "The pub that he opened in 2009 closed on Monday.",
            "closed",
            "The pub",
        ),
        (
            "The pub that he opened in 2009 closed on Monday.",
            "opened",
            "he",
        ),
        ("The driver whose car hit the wall was fined.", "hit", "car"),
        (
            "The driver whose car hit the wall was fined.",
            "fined",
            "The driver",
        ),
        (
            "A fire that broke out in a warehouse killed two people.",
            "killed",
            "A fire",
        ),
        (
            "A teenager who died after being hit by a car has been named.",
            "named",
            "A teenager",
        ),
        (
            "Roe, who resigned after the board voted to sell, was charged.",
            "charged",
            "Roe",
        ),
        (
            "A man who was shot in the leg and taken to hospital is recovering.",
            "recovering",
            "A man",
        ),
        // What is told has a verb of its own.
        (
            "A man who told police the car was stolen was charged.",
            "charged",
            "A man",
        ),
        ("A man who admitted theft was jailed.", "jailed", "A man"),
        (
            "The report says the firm that ran the home failed to train staff.",
            "failed",
            "the firm",
        ),
        (
            "The manager said the decision that the board took had surprised him.",
            "surprised",
            "the decision",
        ),
        (
            "Those who spoke said the hall was cold.",
            "said",
            "Those who spoke",
        ),
        // Neither a gerund nor an infinitive is the verb that is waited for.
        (
            "The plan to close the school that burned was dropped.",
            "dropped",
            "The plan",
        ),
        (
            "The bomb planted in a car that belonged to Roe exploded.",
            "exploded",
            "The bomb",
        ),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn another_subject_ends_the_wait() {
    for (sentence, trigger, name) in [
        (
            "In a reform that took years, Jane Roe has closed the mill.",
            "closed",
            "Jane Roe",
        ),
        (
            "If the man who fell is well, the court will hear him.",
            "hear",
            "the court",
        ),
        (
            "Jane Roe told a nurse who fell that John Poe left.",
            "left",
            "John Poe",
        ),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn what_hangs_on_a_subject_ends_before_its_verb() {
    let article = read("The man accused of the murder will appear in court on Thursday.");
    let what = |trigger| article.text_of(event(&article, trigger).what);
    assert_eq!(what("accused"), Some("accused of the murder"));
    assert_eq!(what("appear"), Some("will appear in court on Thursday"));
    assert!(event(&article, "murder").when.is_none());
    let article = read("A pilot accused of sleeping on duty has been cleared.");
    let what = |trigger| article.text_of(event(&article, trigger).what);
    assert_eq!(what("sleeping"), Some("sleeping on duty"));
    // It has an object, and no subject before another verb.
    let article = read("The board walked into a room that was cold.");
    let what = |trigger| article.text_of(event(&article, trigger).what);
    assert_eq!(what("walked"), Some("walked into a room"));
}

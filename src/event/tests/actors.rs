//! Who did it, where more than one noun stands before the verb.

use super::{event, read, triggers, who};

#[test]
fn the_head_of_a_noun_phrase_acts() {
    for (sentence, trigger, name) in [
        (
            "Leedford grocer Jane Roe closed her shop.",
            "closed",
            "Jane Roe",
        ),
        (
            "The club’s lease expired on Sunday.",
            "expired",
            "The club’s lease",
        ),
        // An office is of a body that no name tells.
        (
            "The leader of Leedford council, Jane Roe, has shut the pool.",
            "shut",
            "Jane Roe",
        ),
        (
            "Members of the group locked the gate.",
            "locked",
            "Members of the group",
        ),
        (
            "Jane Roe, 49, who was made captain, resigned.",
            "made",
            "Jane Roe",
        ),
        (
            "Jane Roe, 49, who was made captain, resigned.",
            "resigned",
            "Jane Roe",
        ),
        (
            "It comes after the striker, 29, was injured.",
            "injured",
            "the striker",
        ),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn before_what_somebody_is_a_participle_is_an_adjective() {
    let article = read("A customer, retired teacher Jane Roe, received a prize.");
    assert_eq!(triggers(&article), ["received"]);
    // Who is asked is an object.
    let article = read("Roe & Daughters, based in Leedford, asked readers to wait.");
    assert_eq!(triggers(&article), ["asked", "wait"]);
}

#[test]
fn a_participle_between_commas_leaves_its_subject_to_the_verb() {
    for (sentence, trigger, name) in [
        (
            "Jane Roe, speaking on Monday, praised the crews.",
            "praised",
            "Jane Roe",
        ),
        (
            "Jane Roe, speaking on Monday, praised the crews.",
            "speaking",
            "Jane Roe",
        ),
        (
            "The march, initially organised by Jane Roe, was banned.",
            "organised",
            "Jane Roe",
        ),
        (
            "The march, initially organised by Jane Roe, was banned.",
            "banned",
            "The march",
        ),
        (
            "Two men were arrested, and the fair, initially held by Jane Roe, was cancelled.",
            "cancelled",
            "the fair",
        ),
        (
            "On Monday, driven by rage, Jane Roe resigned.",
            "resigned",
            "Jane Roe",
        ),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn a_noun_behind_a_cue_is_the_subject_of_what_is_said() {
    for (sentence, trigger, name) in [
        (
            "Union leader Jane Roe said a woman gave birth on Monday.",
            "gave",
            "a woman",
        ),
        ("Police said gunmen shot two men.", "shot", "gunmen"),
        ("Jane Roe said that villagers fled.", "fled", "villagers"),
        ("Jane Roe said she slept badly and fell.", "fell", "she"),
    ] {
        let article = read(sentence);
        let actor = event(&article, trigger).who.unwrap();
        assert_eq!(article.text_of(actor.span), Some(name), "{sentence}");
    }
    // What names nobody tells nobody.
    let article = read("Jane Roe declined to say who took the call.");
    assert_eq!(event(&article, "took").who, None);
    // Before its verb `that` stands for a noun.
    let article = read("The keeper saw the villages that lost their bridge.");
    assert_eq!(who(&article, "lost"), Some("the villages"));
}

#[test]
fn the_outer_verb_ends_a_relative_clause() {
    for (sentence, trigger, name) in [
        (
            "A van that served the villages made its last journey.",
            "made",
            "A van",
        ),
        (
            "A van that served the villages made its last journey.",
            "served",
            "A van",
        ),
        ("A nurse who met Jane Roe fell.", "fell", "A nurse"),
        // What is said has its own subject.
        (
            "A nurse who said Jane Roe fell was sacked.",
            "fell",
            "Jane Roe",
        ),
        ("The nurse who hoped she won slept.", "won", "she"),
        (
            "A nurse who saw Jane Roe catapulted over the wall slept.",
            "catapulted",
            "Jane Roe",
        ),
        // The outer verb was there before.
        (
            "Jane Roe met a nurse who said John Poe fell.",
            "fell",
            "John Poe",
        ),
    ] {
        let article = read(sentence);
        let actor = event(&article, trigger).who.as_ref().unwrap();
        assert_eq!(article.text_of(actor.span), Some(name), "{sentence}");
    }
}

#[test]
fn a_pronoun_that_its_verb_is_written_with_acts() {
    for (sentence, trigger, name) in [
        ("Jane Roe said she’s leaving the club.", "leaving", "she"),
        ("The mayor says they've sold it.", "sold", "they"),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn a_participle_that_opens_a_sentence_has_the_subject_behind_it() {
    for (sentence, trigger) in [
        (
            "Speaking on Monday, Jane Roe praised the crews.",
            "Speaking",
        ),
        ("Having lost the vote, Jane Roe resigned.", "lost"),
        ("Looking to hit back, Jane Roe called a vote.", "Looking"),
    ] {
        assert_eq!(
            who(&read(sentence), trigger),
            Some("Jane Roe"),
            "{sentence}"
        );
    }
}

#[test]
fn who_is_accused_or_stopped_does_it() {
    for (sentence, trigger, name) in [
        (
            "The mayor accused Jane Roe of wasting money.",
            "wasting",
            "Jane Roe",
        ),
        (
            "Police charged Jane Roe with stealing a car.",
            "stealing",
            "Jane Roe",
        ),
        (
            "Jane Roe made money from selling cars.",
            "selling",
            "Jane Roe",
        ),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn whom_a_verb_has_do_something_acts() {
    for (sentence, trigger, name) in [
        ("The judge ordered the firm to pay £3m.", "pay", "the firm"),
        (
            "The storm forced 300 people to leave.",
            "leave",
            "300 people",
        ),
        (
            "The minister urged Jane Roe to resign.",
            "resign",
            "Jane Roe",
        ),
        // What is asked of nobody is for whoever asks.
        ("Jane Roe requested time to pay.", "pay", "Jane Roe"),
        (
            "Jane Roe wanted money to build a barn.",
            "build",
            "Jane Roe",
        ),
        (
            "Jane Roe used the money to build a barn.",
            "build",
            "Jane Roe",
        ),
        ("Jane Roe was ordered to pay £500.", "pay", "Jane Roe"),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn an_infinitive_on_a_noun_leaves_its_subject_to_the_verb() {
    for (sentence, trigger, name) in [
        ("Attempts to reach the firm failed.", "failed", "Attempts"),
        ("The vote to leave the union was held.", "held", "The vote"),
        (
            "A bid by Jane Roe to save the pool was rejected.",
            "rejected",
            "A bid",
        ),
        (
            "A Leedford man’s choice to build a barn caused a fire.",
            "caused",
            "A Leedford man’s choice",
        ),
        // It hangs on a verb.
        (
            "The board is due to say if the pool was sold.",
            "say",
            "The board",
        ),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
    let article = read("Plans to build 90 homes have been refused.");
    let what = event(&article, "build").what;
    assert_eq!(article.text_of(what), Some("to build 90 homes"));
}

#[test]
fn what_is_told_or_asked_has_its_own_subject() {
    let article = read("The union said on Friday that 40 drivers had voted to strike.");
    assert_eq!(who(&article, "voted"), Some("drivers"));
    let article = read("I asked how a pump that failed in August was broken in November.");
    assert_eq!(who(&article, "broken"), Some("a pump"));
}

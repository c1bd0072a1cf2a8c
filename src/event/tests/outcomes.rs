//! What becomes of what a noun tells, and of what nobody does.

use super::{becomes, read, triggers, who};
use crate::Status::{Happened, Negated, Planned, Possible};

#[test]
fn what_nobody_does_is_not_done() {
    becomes(&[
        ("No one was injured.", "injured", Negated),
        ("No one else was hurt.", "hurt", Negated),
        ("None of the passengers was hurt.", "hurt", Negated),
        ("The roof fell, but no one was hurt.", "hurt", Negated),
        ("Not one of the windows was broken.", "broken", Negated),
        ("One of the passengers was hurt.", "hurt", Happened),
    ]);
    let article = read("The roof fell, but no one was hurt.");
    assert_eq!(who(&article, "hurt"), Some("no one"));
}

#[test]
fn one_counts_a_noun_or_stands_for_it() {
    let right: [(&str, &[&str]); 4] = [
        ("At one point the crowd sang.", &["sang"]),
        ("Jane Roe bought one share.", &["bought"]),
        ("Two men were held and one fled.", &["held", "fled"]),
        ("One says the bridge fell.", &["says", "fell"]),
    ];
    for (sentence, right) in right {
        assert_eq!(triggers(&read(sentence)), *right, "{sentence}");
    }
}

#[test]
fn what_is_called_off_does_not_come_about() {
    becomes(&[
        ("The festival was cancelled.", "festival", Negated),
        ("The festival has been cancelled.", "festival", Negated),
        ("Organisers cancelled the festival.", "festival", Negated),
        ("Police foiled an attack.", "attack", Negated),
        ("Police have ruled out arson.", "arson", Negated),
        ("The election has been postponed.", "election", Planned),
        ("The festival was praised.", "festival", Happened),
    ]);
}

#[test]
fn what_a_verb_brings_about_is_as_far_off_as_the_verb() {
    becomes(&[
        ("The firm could face a lawsuit.", "lawsuit", Possible),
        ("The row may lead to a long strike.", "strike", Possible),
        ("The mayor will call an election.", "election", Planned),
        ("The board will hold talks.", "talks", Planned),
        ("The fault did not cause the crash.", "crash", Negated),
        // It has been, whoever looks into it.
        ("The board will investigate the crash.", "crash", Happened),
        ("He will call the strike a mistake.", "strike", Happened),
        ("He did not win the election.", "election", Happened),
    ]);
}

#[test]
fn what_is_asked_for_may_never_come() {
    becomes(&[
        ("The union demanded talks.", "talks", Possible),
        (
            "Residents called for a public inquiry.",
            "inquiry",
            Possible,
        ),
        ("Residents called the inquiry a farce.", "inquiry", Happened),
    ]);
}

#[test]
fn what_has_yet_to_be_done_is_not_done() {
    becomes(&[
        ("The club has yet to appoint a coach.", "appoint", Negated),
        (
            "It will stay shut until the roof has been repaired.",
            "repaired",
            Planned,
        ),
    ]);
}

#[test]
fn what_nobody_plans_has_happened_before_what_is_planned() {
    for sentence in [
        "An inquest into the death of a child will open on Monday.",
        "An inquiry into the sale of the mill will open on Monday.",
        "A report on the crash will be published next week.",
    ] {
        let article = read(sentence);
        let past = article
            .events
            .iter()
            .filter(|event| event.status == Happened);
        assert!(
            past.into_iter().all(|event| event.when.is_none()),
            "{sentence}"
        );
    }
    becomes(&[
        (
            "An inquest into the death will open on Monday.",
            "death",
            Happened,
        ),
        (
            "An inquest into the death will open on Monday.",
            "inquest",
            Planned,
        ),
        ("The election will be held in May.", "election", Planned),
    ]);
}

#[test]
fn what_comes_before_what_is_to_come_is_to_come() {
    becomes(&[
        (
            "When the bridge opens, traffic will stop.",
            "opens",
            Planned,
        ),
        (
            "Once it has been mended, the road will open.",
            "mended",
            Planned,
        ),
        (
            "When the bridge opened, traffic stopped.",
            "opened",
            Happened,
        ),
    ]);
}

#[test]
fn whose_time_it_was_is_told_in_full() {
    let article = read("Last week's storm killed four people.");
    assert_eq!(who(&article, "killed"), Some("Last week's storm"));
    let article = read("One year later Roe's boat sank.");
    assert_eq!(who(&article, "sank"), Some("Roe's boat"));
}

#[test]
fn not_all_is_negated_and_no_fewer_is_not() {
    becomes(&[
        ("Not everyone agreed.", "agreed", Negated),
        ("Not all the men agreed.", "agreed", Negated),
        ("Neither of the men agreed.", "agreed", Negated),
        (
            "The mayor was neither named nor charged.",
            "charged",
            Negated,
        ),
        ("Not only the men agreed.", "agreed", Happened),
        ("No fewer than 40 men agreed.", "agreed", Happened),
        ("No more than 40 men agreed.", "agreed", Happened),
    ]);
    for bound in ["No fewer than", "Fewer than", "No more than"] {
        let sentence = format!("{bound} 40 men fled.");
        let article = read(&sentence);
        assert_eq!(who(&article, "fled"), Some("40 men"), "{bound}");
    }
}

#[test]
fn what_is_to_rise_is_a_noun_behind_a_body() {
    assert_eq!(triggers(&read("Council tax to rise by a third")), ["rise"]);
    assert_eq!(
        triggers(&read("Council vote to close the pool")),
        ["vote", "close"]
    );
}

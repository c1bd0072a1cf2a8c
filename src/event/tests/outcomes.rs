//! What becomes of what a noun tells, and of what nobody does.

use super::{event, read, triggers, who};
use crate::Status::{self, Happened, Negated, Planned, Possible};

/// Each row: a sentence, a trigger in it, and what became of it.
fn check(rows: &[(&str, &str, Status)]) {
    for (sentence, trigger, status) in rows {
        let article = read(sentence);
        assert_eq!(
            event(&article, trigger).status,
            *status,
            "{trigger}: {sentence}"
        );
    }
}

#[test]
fn what_nobody_does_is_not_done() {
    check(&[
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
    check(&[
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
    check(&[
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
    check(&[
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
    check(&[
        ("The club has yet to appoint a coach.", "appoint", Negated),
        (
            "It will stay shut until the roof has been repaired.",
            "repaired",
            Planned,
        ),
    ]);
}

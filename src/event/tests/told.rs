//! What somebody is said to have told: whose it is, and when it was.

use super::{becomes, event, read, who};
use crate::Status;

#[test]
fn an_age_parts_nobody_from_the_verb_that_is_told() {
    for (sentence, trigger, name) in [
        (
            "Police said Sam Tarrant, 51, died at the scene.",
            "died",
            "Sam Tarrant",
        ),
        (
            "The clerk said Jane Roe, 34, lied to the court.",
            "lied",
            "Jane Roe",
        ),
        (
            "Officers said the driver, 22, was found by a walker.",
            "found",
            "a walker",
        ),
        (
            "Officers said the driver, 22, was taken home and later died.",
            "died",
            "the driver",
        ),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn what_had_been_has_not_the_day_on_which_somebody_said_so() {
    for (sentence, trigger) in [
        (
            "Jane Roe said on Thursday that the firm had paid the men.",
            "paid",
        ),
        ("The firm had sold the mill.", "sold"),
    ] {
        assert_eq!(event(&read(sentence), trigger).when, None, "{sentence}");
    }
    for (sentence, trigger) in [
        (
            "Jane Roe said on Thursday that the firm paid the men.",
            "paid",
        ),
        ("The firm had sold the mill on Thursday.", "sold"),
        ("On Thursday the firm had sold the mill.", "sold"),
    ] {
        assert!(event(&read(sentence), trigger).when.is_some(), "{sentence}");
    }
}

#[test]
fn what_is_proposed_is_planned_by_nobody_named() {
    becomes(&[("Let’s meet on Tuesday.", "meet", Status::Planned)]);
    assert_eq!(who(&read("Let’s meet on Tuesday."), "meet"), None);
}

#[test]
fn an_owner_is_named_without_the_mark() {
    for (sentence, trigger, name) in [
        (
            "The board met the senator’s resignation with cheers.",
            "resignation",
            "the senator",
        ),
        (
            "The board met the boy's arrest with silence.",
            "arrest",
            "the boy",
        ),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn what_is_said_has_its_own_subject_however_much_stands_behind_it() {
    for (sentence, trigger, name) in [
        (
            "Officers said two men, aged 40 and 38, were arrested.",
            "arrested",
            "two men",
        ),
        (
            "The trust said staff at two wards had been moved.",
            "moved",
            "staff",
        ),
        (
            "The firm said profits in its home market had fallen.",
            "fallen",
            "profits",
        ),
        ("The coach said so and was applauded.", "applauded", "coach"),
        (
            "The coach told reporters and was applauded.",
            "applauded",
            "coach",
        ),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

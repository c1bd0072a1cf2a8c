//! Which time of a sentence is the day of what.

use super::{event, one_day, read};
use crate::EventBasis;

#[test]
fn a_time_in_a_relative_clause_is_not_the_main_verbs() {
    for (sentence, trigger) in [
        (
            "Ned Amble, who was made captain in May 2019, resigned.",
            "resigned",
        ),
        (
            "Jane Roe read a letter from her father, who died in 2003.",
            "read",
        ),
        ("The mayor met a man who fled in 2019.", "met"),
        ("The mill (built in 1901) burned.", "burned"),
        ("An inquiry found that the bridge cracked in 2019.", "found"),
        ("The keeper, unbeaten since May 2019, slipped.", "slipped"),
    ] {
        assert_eq!(
            one_day(&read(sentence), trigger),
            "2021-03-16",
            "{sentence}"
        );
    }
}

#[test]
fn a_time_in_a_relative_clause_is_for_all_of_it() {
    let article = read("Ned Amble, who was arrested on Sunday and charged with theft, resigned.");
    assert_eq!(one_day(&article, "arrested"), "2021-03-14");
    assert_eq!(one_day(&article, "charged"), "2021-03-14");
    // What dates the fire dates the rest.
    let article = read("Two men were hurt in a fire that broke out on Sunday.");
    assert_eq!(one_day(&article, "hurt"), "2021-03-14");
}

#[test]
fn what_is_going_on_has_not_the_day_of_what_was() {
    let article = read("The firm was fined in 2020 and it is currently being sued.");
    let when = event(&article, "sued").when;
    assert_eq!(when.map(|when| when.basis), Some(EventBasis::ArticleDate));
}

#[test]
fn a_day_after_is_not_that_day() {
    let article = read("The bridge was shut on Sunday, a day after a pillar cracked.");
    assert_eq!(one_day(&article, "shut"), "2021-03-14");
    assert_eq!(event(&article, "cracked").when, None);
}

#[test]
fn a_stretch_begins_with_the_verb_before_it() {
    let article = read("The lofts had stood since 2019 and were used by a dozen firms.");
    let when = event(&article, "stood").when.unwrap();
    assert_eq!(when.interval.first.unwrap().to_string(), "2019-01-01");
    let article = read("It has been closed since January 12, when a plank gave way.");
    assert_eq!(one_day(&article, "closed"), "2021-01-12");
    assert_eq!(one_day(&article, "gave"), "2021-01-12");
}

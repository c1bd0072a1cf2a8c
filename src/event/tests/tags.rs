//! Which words are verbs, which are nouns that tell of an event.

use super::{event, read, triggers, who};
use crate::{Article, Status};

#[test]
fn verbs_and_event_nouns_by_what_stands_before_them() {
    for (sentence, right) in [
        (
            "The report says the bridge will report a fault.",
            &["says", "report"][..],
        ),
        (
            "Residents fear the visit. They visit the bridge to protest.",
            &["fear", "visit", "visit", "protest"],
        ),
        ("The reported loss was not reported.", &["loss", "reported"]),
        (
            "The London-based firm has not quickly recovered.",
            &["recovered"],
        ),
        (
            "The council's plan to close the road failed.",
            &["plan", "close", "failed"],
        ),
        (
            "The zorbing began and a zorbed sheep bleated.",
            &["began", "bleated"],
        ),
        ("A house and a state are nouns here.", &[]),
        // The name of something is no event, but to name somebody is.
        ("She has a son called Ronan.", &[]),
        ("The club named Jane Roe its captain.", &["named"]),
        ("Jane March met Frank Bond in Reading.", &["met"]),
    ] {
        assert_eq!(triggers(&read(sentence)), right, "{sentence}");
    }
}

#[test]
fn in_headlines_the_present_tells_what_happened() {
    let article = read(
        "Council backs new bridge\n\nThe council has voted for a bridge, and work is to begin soon after that.\n\n\
         Nobody spoke against it at the meeting.",
    );
    assert_eq!(article.headline_text(), Some("Council backs new bridge"));
    assert_eq!(event(&article, "backs").status, Status::Happened);
    assert_eq!(who(&article, "backs"), Some("Council"));
}

#[test]
fn in_headlines_a_word_in_s_behind_a_noun_is_the_verb() {
    for (headline, trigger, actor) in [
        ("Council scraps plan for bridge", "scraps", "Council"),
        ("Mayor sacks adviser after row", "sacks", "Mayor"),
        ("Board ousts chairman of bus firm", "ousts", "Board"),
    ] {
        let text = format!(
            "{headline}\n\nThe town had waited for it, and work is to begin soon after that.\n\n\
             Nobody spoke against it at the meeting."
        );
        let article = read(&text);
        assert_eq!(article.headline_text(), Some(headline));
        assert_eq!(who(&article, trigger), Some(actor), "{headline}");
    }
}

#[test]
fn in_headlines_a_plural_verb_has_the_word_in_s_before_it() {
    let article = read(
        "Town records reveal delay at weir\n\nThe town had waited for it, and work is to begin soon after that.\n\n\
         Nobody spoke against it at the meeting.",
    );
    assert_eq!(triggers(&article).first(), Some(&"reveal"));
}

#[test]
fn a_word_in_s_behind_a_number_or_before_its_auxiliary_is_a_noun() {
    for (sentence, verbs) in [
        ("Jane Roe admitted two counts of fraud.", &["admitted"][..]),
        ("Ninety-nine suspects have left.", &["left"]),
        ("What was left of it sank.", &["sank"]),
    ] {
        assert_eq!(verbs_of(&read(sentence)), verbs, "{sentence}");
    }
}

#[test]
fn a_noun_ends_a_measure() {
    for (sentence, verbs) in [
        ("Roe Ltd reported a 34% rise in profit.", &["reported"][..]),
        (
            "The bank hopes for another quarter-point cut in May.",
            &["hopes"],
        ),
        ("It fell on that stretch of road.", &["fell"]),
    ] {
        assert_eq!(verbs_of(&read(sentence)), verbs, "{sentence}");
    }
}

/// The triggers that are verbs.
fn verbs_of<'a>(article: &'a Article<'_>) -> Vec<&'a str> {
    let verbs = article.events.iter();
    verbs
        .filter(|event| event.rule.as_str() != "event-noun")
        .filter_map(|event| article.text_of(event.trigger))
        .collect()
}

#[test]
fn a_form_before_the_auxiliary_of_which_it_is_the_subject_is_a_noun() {
    for (sentence, verbs) in [
        ("Replacement buses would serve the school.", &["serve"][..]),
        (
            "Voters queued, and polling was extended.",
            &["queued", "extended"],
        ),
        ("The full hearing would last two weeks.", &["last"]),
        ("Jane Roe wept at an earlier hearing in July.", &["wept"]),
        ("Leaders promise to act.", &["promise", "act"]),
    ] {
        assert_eq!(verbs_of(&read(sentence)), verbs, "{sentence}");
    }
}

#[test]
fn an_unknown_word_that_un_opens_is_no_verb() {
    let article = read("The bank left rates unchanged and unveiled a unit for unlimited loans.");
    assert_eq!(verbs_of(&article), ["left", "unveiled"]);
}

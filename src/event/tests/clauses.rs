//! Where one clause ends and the next begins, and whose verb is whose.

use super::{event, read, who};

#[test]
fn a_headline_without_a_verb_goes_on_in_a_clause() {
    let article = read(
        "Villagers’ fury as council approves bridge\n\nThe council has voted for a bridge, and work is to begin soon.\n\n\
         Nobody spoke against it at the meeting.",
    );
    assert_eq!(who(&article, "approves"), Some("council"));
}

#[test]
fn which_behind_a_preposition_opens_a_clause() {
    let article = read("The inquiry into the fire, in which eleven men died, opened on Monday.");
    assert_eq!(who(&article, "died"), Some("eleven men"));
    assert_eq!(who(&article, "opened"), Some("The inquiry"));
    let article = read("She closed the fund from which he stole.");
    let what = event(&article, "closed").what;
    assert_eq!(article.text_of(what), Some("closed the fund"));
}

#[test]
fn the_main_subject_goes_on_behind_another_clause() {
    let article = read("Jane Roe shut the shop as demand for cheese fell, and left the town.");
    assert_eq!(who(&article, "fell"), Some("demand"));
    assert_eq!(who(&article, "left"), Some("Jane Roe"));
}

#[test]
fn a_noun_phrase_between_two_verbs_is_the_subject_of_the_second() {
    for (sentence, trigger, name) in [
        ("Parents fear the road could sink.", "sink", "the road"),
        (
            "Jane Roe was due to speak on Monday but the case was delayed.",
            "delayed",
            "the case",
        ),
        (
            "Police searched the shop and two men were held.",
            "held",
            "two men",
        ),
        (
            "A charity helps children who lost a parent.",
            "lost",
            "children",
        ),
        (
            "‘Keep Our Pool’, which organised the march, has closed.",
            "organised",
            "Keep Our Pool",
        ),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn of_a_clause_nobody_is_the_subject() {
    let article = read("How much she must repay is due to be decided on Monday.");
    assert_eq!(who(&article, "repay"), Some("she"));
    assert_eq!(who(&article, "decided"), None);
    // A participle is told of its noun.
    let article = read("The country involved was told to pay.");
    assert_eq!(who(&article, "told"), Some("The country"));
}

#[test]
fn a_past_with_an_object_has_the_noun_behind_and_for_its_subject() {
    for (sentence, trigger, name) in [
        (
            "Jane Roe made 38 saves and Leedford defeated Norwich.",
            "defeated",
            "Leedford",
        ),
        (
            "The council sold the mill and the library closed its doors.",
            "closed",
            "the library",
        ),
        (
            "Two men were hurt and about 900 people were moved.",
            "moved",
            "900 people",
        ),
        // An adverb is no subject.
        (
            "Officers stopped a car and later arrested a man.",
            "arrested",
            "Officers",
        ),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn that_before_a_noun_alone_points_to_it() {
    for (sentence, trigger, right) in [
        (
            "But residents disputed that account.",
            "disputed",
            "disputed that account",
        ),
        (
            "The union rejected that plan on Monday.",
            "rejected",
            "rejected that plan on Monday",
        ),
        ("The board said that rain was late.", "said", "said"),
        (
            "It shut the roads that matter most.",
            "shut",
            "shut the roads",
        ),
        (
            "It praised a plan that, it said, is old.",
            "praised",
            "praised a plan",
        ),
    ] {
        let article = read(sentence);
        let what = article.text_of(event(&article, trigger).what);
        assert_eq!(what, Some(right), "{sentence}");
    }
}

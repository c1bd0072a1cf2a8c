//! How far an actor's words go.

use super::{event, read, who};

#[test]
fn a_word_with_a_hyphen_is_one_word() {
    for (sentence, trigger, name) in [
        (
            "A post-mortem examination took place.",
            "took",
            "A post-mortem examination",
        ),
        (
            "Ninety-nine suspects were arrested.",
            "arrested",
            "Ninety-nine suspects",
        ),
        ("The Leedford-based Roe Ltd closed.", "closed", "Roe Ltd"),
        ("The co-founder Jane Roe resigned.", "resigned", "Jane Roe"),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn a_subject_stands_behind_a_time_and_a_rough_number() {
    for (sentence, trigger, name) in [
        ("In 2008 a cyclone killed six men.", "killed", "a cyclone"),
        (
            "About 200 people gathered on Monday.",
            "gathered",
            "200 people",
        ),
        ("Over 30 lorries were stranded.", "stranded", "30 lorries"),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn the_noun_behind_a_mention_is_the_actor() {
    let article = read("A former school bursar was jailed on Monday.");
    assert_eq!(who(&article, "jailed"), Some("A former school bursar"));
    let article = read("Leedford shops in Mill Street closed on Monday.");
    assert_eq!(who(&article, "closed"), Some("Leedford shops"));
    let article = read("The Leedford flood defence plan was dropped on Monday.");
    assert_eq!(
        who(&article, "dropped"),
        Some("Leedford flood defence plan")
    );
    let article = read("Jane Roe eked out of the hall and fell on Monday.");
    assert_eq!(who(&article, "fell"), Some("Jane Roe"));
}

#[test]
fn no_time_acts() {
    let article = read("Jane Roe sold the mill in 1969, which led to a feud.");
    assert_eq!(who(&article, "led"), None);
    let article = read("Jane Roe tabled a motion last month that split the town.");
    assert_eq!(who(&article, "split"), Some("a motion"));
    let article = read("Jane Roe spoke of floods in Leedford last month that killed two.");
    assert_eq!(who(&article, "killed"), None);
}

#[test]
fn what_is_joined_to_a_governed_name_is_governed() {
    let article = read("Schools in Leedford and Ashby stayed shut.");
    assert_eq!(who(&article, "stayed"), Some("Schools"));
}

#[test]
fn a_pronoun_behind_of_is_no_part_of_the_verb() {
    let article = read("The last of them was freed.");
    let what = event(&article, "freed").what;
    assert_eq!(article.text_of(what), Some("was freed"));
}

#[test]
fn a_subject_stands_behind_so_much_after() {
    let article = read("Wind tore the roof off, two days after forecasters raised the alarm.");
    assert_eq!(who(&article, "raised"), Some("forecasters"));
}

#[test]
fn a_bound_stands_before_a_subject() {
    for (sentence, trigger, name) in [
        ("At least five people were hurt.", "hurt", "five people"),
        ("More than 90 homes lost power.", "lost", "90 homes"),
        ("As many as 40 barns burned.", "burned", "40 barns"),
        (
            "Services were halted and more than 90 homes lost power.",
            "lost",
            "90 homes",
        ),
        (
            "Flights were cancelled and thousands of people were stranded.",
            "stranded",
            "thousands of people",
        ),
        (
            "Two men were killed and 12 others injured.",
            "injured",
            "12 others",
        ),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn a_subject_tells_how_many_of_what() {
    for (sentence, trigger, name) in [
        (
            "Most of the houses have been repaired.",
            "repaired",
            "Most of the houses",
        ),
        ("Around 300 lost power.", "lost", "300"),
        ("Anyone who saw the crash should call.", "call", "Anyone"),
        (
            "Police said the van and the lorry left.",
            "left",
            "the van and the lorry",
        ),
        // `There` is nobody.
        ("There’s a plan to close it.", "close", "-"),
    ] {
        let article = read(sentence);
        assert_eq!(who(&article, trigger).unwrap_or("-"), name, "{sentence}");
    }
}

#[test]
fn adverbs_before_a_subject_are_none_of_it() {
    for (sentence, trigger, name) in [
        ("Similarly, another bank closed.", "closed", "another bank"),
        ("Now he’s leaving.", "leaving", "he"),
        ("She came late and always left early.", "left", "She"),
        // Nouns in -ly are no adverbs, and an amount is a subject.
        (
            "She kept a shop that her family had rented.",
            "rented",
            "her family",
        ),
        (
            "The court heard that £130,000 had been returned.",
            "returned",
            "£130,000",
        ),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn what_a_preposition_governs_does_not_act() {
    for (sentence, trigger, name) in [
        (
            "Deforestation in the Harlow surged last year.",
            "surged",
            "Deforestation",
        ),
        (
            "Roe’s support from the Quill family grew on Monday.",
            "grew",
            "Roe’s support",
        ),
        (
            "A tour of Leedford, Ashby and Nidd was planned.",
            "planned",
            "A tour",
        ),
        (
            "Back in Leedford, Jane Roe resigned.",
            "resigned",
            "Jane Roe",
        ),
        (
            "There were calls for Leedford Council to act.",
            "act",
            "Leedford Council",
        ),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn marks_inside_a_subject_are_a_part_of_it() {
    for (sentence, trigger, name) in [
        (
            "Roe’s “secret” road plan failed on Monday.",
            "failed",
            "Roe’s “secret” road plan",
        ),
        (
            "Such “idle talk” angers voters.",
            "angers",
            "Such “idle talk”",
        ),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

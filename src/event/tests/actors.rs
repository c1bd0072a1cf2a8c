//! Who did it, where more than one noun stands before the verb.

use super::{read, triggers, who};

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
fn a_headline_without_a_verb_goes_on_in_a_clause() {
    let article = read(
        "Villagers’ fury as council approves bridge\n\nThe council has voted for a bridge, and work is to begin soon.\n\n\
         Nobody spoke against it at the meeting.",
    );
    assert_eq!(who(&article, "approves"), Some("council"));
}

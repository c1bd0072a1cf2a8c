//! Who a passive is by, and what else stands behind `by`.

use super::{event, read, who};

#[test]
fn an_amount_or_a_way_is_no_agent() {
    for (sentence, trigger, name) in [
        (
            "People in the town voted by a narrow margin to pay.",
            "voted",
            "People",
        ),
        ("The vote was lost by a margin of 12.", "lost", "The vote"),
        (
            "The bill was passed by a single vote.",
            "passed",
            "The bill",
        ),
        ("The price was cut by a third.", "cut", "The price"),
        (
            "The gate was shut by way of precaution.",
            "shut",
            "The gate",
        ),
        ("The mayor stood by his words.", "stood", "The mayor"),
        // These do something.
        (
            "The plan was backed by a majority of the members.",
            "backed",
            "a majority of the members",
        ),
        ("The van was hit by a third car.", "hit", "a third car"),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn a_past_with_an_amount_behind_it_is_no_participle() {
    for (sentence, trigger) in [
        ("The team lost by two goals.", "lost"),
        ("The bill passed by 51 votes to 49.", "passed"),
        ("The town voted by a narrow margin to pay.", "voted"),
    ] {
        assert_eq!(
            event(&read(sentence), trigger).rule.as_str(),
            "finite-verb",
            "{sentence}"
        );
    }
}

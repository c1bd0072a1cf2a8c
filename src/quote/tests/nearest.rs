//! Of several clauses and names beside a quotation the one that credits it.

use super::{reads, reports};

#[test]
fn a_clause_behind_a_quotation_is_nearer_than_one_that_announced_something() {
    reports(&[
        (
            "The mayor announced a plan in Leedford: “It is safe,” Jane Roe wrote.",
            &["direct: It is safe, - Jane Roe (after)"],
        ),
        (
            "Jane Roe said: “It is safe,” and Sam Tarrant laughed.",
            &["direct: It is safe, - Jane Roe (colon)"],
        ),
        (
            "Jane Roe explained why it had failed: “It was old.”",
            &["direct: It was old. - Jane Roe (announced)"],
        ),
    ]);
}

#[test]
fn a_clause_that_leads_to_a_quotation_of_its_own_has_not_the_fragment_before() {
    reads(
        "After Jane Roe said the road was “a mess”, Sam Tarrant said: “It is safe.”",
        &[
            "mixed: a mess - Jane Roe",
            "direct: It is safe. - Sam Tarrant",
        ],
    );
}

#[test]
fn whoever_acts_before_a_colon_speaks() {
    reads(
        "Jane Roe turned on Sam Tarrant: “You were late.”",
        &["direct: You were late. - Jane Roe"],
    );
    reads(
        "Jane Roe quotes Sam Tarrant: “You were late.”",
        &["direct: You were late. - Sam Tarrant"],
    );
    reads(
        "Jane Roe received a letter from Sam Tarrant: “You were late.”",
        &["direct: You were late. - Sam Tarrant"],
    );
}

#[test]
fn what_goes_on_as_a_clause_behind_a_verb_is_told_and_tells_nothing() {
    reads(
        "Jane Roe, citing “delays and cracks,” said the bridge was shut.",
        &[
            "mixed: delays and cracks, - Jane Roe",
            "indirect: the bridge was shut - Jane Roe",
        ],
    );
    reads(
        "Their leader, Jane Roe, said the man who fled was hurt.",
        &["indirect: the man who fled was hurt - Jane Roe"],
    );
}

#[test]
fn a_signature_may_stand_below_and_an_item_of_a_list_is_none() {
    reads(
        "Here is what you wrote:\n\n“It is safe and dry.”\n\n– Jane Roe\n\n“It is late again.” – Sam Tarrant",
        &[
            "direct: It is safe and dry. - Jane Roe",
            "direct: It is late again. - Sam Tarrant",
        ],
    );
    reads(
        "Three things were wrong, Jane Roe said:\n\n- “We ran out of tin.”\n\n- “We ran out of tar.”",
        &[
            "direct: We ran out of tin. - Jane Roe",
            "direct: We ran out of tar. - Jane Roe",
        ],
    );
}

#[test]
fn a_fragment_in_a_clause_in_front_is_not_what_the_next_one_says() {
    reads(
        "Although Jane Roe spoke of “a better road for us,” Sam Tarrant left.",
        &["mixed: a better road for us, - Jane Roe"],
    );
}

#[test]
fn a_clause_behind_that_tells_more_of_who_speaks() {
    reads(
        "The union that represents Leedford pilots said it was late.",
        &["indirect: it was late - The union"],
    );
    reads(
        "Jane Roe told residents that pilots said it was late.",
        &[
            "indirect: pilots said it was late - Jane Roe",
            "indirect: it was late - pilots",
        ],
    );
}

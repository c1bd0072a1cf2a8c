//! What is said, what is said in part, and what is a name for something.

use super::{reads, reports};

#[test]
fn fragments_are_mixed() {
    reports(&[
        (
            "Jane Roe said the plan was “a joke”.",
            &["mixed: the plan was “a joke” - Jane Roe (clause)"],
        ),
        (
            "The plan was described by Jane Roe as “a shallow stunt”.",
            &["mixed: “a shallow stunt” - Jane Roe (before)"],
        ),
        (
            "Jane Roe called it (“a shallow stunt”) on Monday.",
            &["mixed: it (“a shallow stunt”) on Monday - Jane Roe (before)"],
        ),
        (
            "Jane Roe said it was “slow”, “late” and “dear”.",
            &["mixed: it was “slow”, “late” and “dear” - Jane Roe (before)"],
        ),
        (
            "Jane Roe said that “it is safe for all of us”.",
            &["mixed: “it is safe for all of us” - Jane Roe (before)"],
        ),
        (
            "A plan that was “a joke for all of us here” was dropped.",
            &["mixed: a joke for all of us here - nobody"],
        ),
        (
            "A plan that was “a joke” was dropped.",
            &["scare: a joke - nobody"],
        ),
        (
            "A plan that was “a shallow stunt” was dropped.",
            &["mixed: a shallow stunt - nobody"],
        ),
    ]);
}

#[test]
fn terms_have_no_speaker() {
    reports(&[
        (
            "The “walk and talk” scheme opens on Monday.",
            &["scare: walk and talk - nobody"],
        ),
        (
            "It has “walk”, “talk” and “run” in it.",
            &[
                "scare: walk - nobody",
                "scare: talk - nobody",
                "scare: run - nobody",
            ],
        ),
        (
            "It is called “a walk and talk” by all.",
            &["scare: a walk and talk - nobody"],
        ),
        (
            "It is known as “a walk and talk” to all.",
            &["scare: a walk and talk - nobody"],
        ),
        ("The hashtag “walk” was new.", &["scare: walk - nobody"]),
        (
            "Jane Roe said the “walk and talk” scheme was late.",
            &[
                "indirect: the “walk and talk” scheme was late - Jane Roe (indirect)",
                "scare: walk and talk - nobody",
            ],
        ),
        (
            "Jane Roe said it was called “Walk and Talk”.",
            &[
                "indirect: it was called “Walk and Talk” - Jane Roe (indirect)",
                "scare: Walk and Talk - nobody",
            ],
        ),
        (
            "“The Road to Leedford” opens on Friday.",
            &["scare: The Road to Leedford - nobody"],
        ),
        (
            "“The Long Wet Road” opens on Friday.",
            &["scare: The Long Wet Road - nobody"],
        ),
        (
            "“Rivers of Leedford 1812” opens on Friday.",
            &["scare: Rivers of Leedford 1812 - nobody"],
        ),
        (
            "“Rivers, Roads and Weirs” opens on Friday.",
            &["scare: Rivers, Roads and Weirs - nobody"],
        ),
        // One word with a capital is no title.
        (
            "“Not in Leedford” was on a sign.",
            &["mixed: Not in Leedford - nobody"],
        ),
        (
            "“The Leedford 8” was on a sign.",
            &["mixed: The Leedford 8 - nobody"],
        ),
        ("It was “yes”.", &["scare: yes - nobody"]),
        (
            "“It rose and fell and rose again” was on a sign.",
            &["direct: It rose and fell and rose again - nobody"],
        ),
    ]);
}

#[test]
fn headlines_quote_in_part() {
    reports(&[(
        "‘River is too high’\n\nThe river rose by a metre on Friday night, and the bridge was shut.",
        &["scare: River is too high - nobody"],
    )]);
}

#[test]
fn names_for_something() {
    reports(&[
        ("She called him “Mr Roe”.", &["scare: Mr Roe - nobody"]),
        (
            "She was nicknamed “the Wall”.",
            &["scare: the Wall - nobody"],
        ),
        (
            "He wrote the book “Rivers of Leedford”.",
            &["scare: Rivers of Leedford - nobody"],
        ),
        // Objects of a cue are said.
        (
            "“Rivers of Leedford,” said Jane Roe.",
            &["direct: Rivers of Leedford, - Jane Roe (after)"],
        ),
        (
            "He chanted “Mend The Bridge”.",
            &["direct: Mend The Bridge - He (before)"],
        ),
    ]);
}

#[test]
fn a_short_sentence_is_said_and_a_short_term_is_not() {
    reports(&[
        ("“Why not?” Nobody knew.", &["direct: Why not? - nobody"]),
        (
            "“Why?” asked Jane Roe.",
            &["direct: Why? - Jane Roe (after)"],
        ),
        ("“Why?”\n\nNobody knew.", &["direct: Why? - nobody"]),
        ("It was “why” again.", &["scare: why - nobody"]),
    ]);
}

#[test]
fn what_is_quoted_at_the_end_of_a_quotation_is_in_no_row() {
    reports(&[(
        "“He told the men, ‘I can drive anything,’” Jane Roe said.",
        &[
            "direct: He told the men, ‘I can drive anything,’ - Jane Roe (after)",
            "direct: I can drive anything, - nobody",
        ],
    )]);
}

#[test]
fn a_piece_of_a_sentence_behind_its_verb_is_no_whole_utterance() {
    reads("Jane Roe felt “cheated”.", &["mixed: cheated - Jane Roe"]);
    reads("Jane Roe said “no”.", &["direct: no - Jane Roe"]);
    reads(
        "Jane Roe sang “Blue Harbour”.",
        &["scare: Blue Harbour - nobody"],
    );
    reads(
        "Jane Roe remembered him as “a force of nature”.",
        &["mixed: a force of nature - Jane Roe"],
    );
}

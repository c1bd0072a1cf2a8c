//! Many who say something, and what stands between them and it.

use super::reports;

#[test]
fn shares_of_people_say_something() {
    reports(&[
        (
            "On taxes, 42% say they are tired of it.",
            &["indirect: they are tired of it - 42% (indirect)"],
        ),
        (
            "Thirty-one percent of those asked say they would go.",
            &["indirect: they would go - Thirty-one percent of those asked (indirect)"],
        ),
        (
            "Some say they heard the roar of the sea.",
            &["indirect: they heard the roar of the sea - Some (indirect)"],
        ),
        (
            "There were farmers who say the law shuts them out.",
            &["indirect: the law shuts them out - farmers (indirect)"],
        ),
        ("A bold – some say reckless – plan was made.", &[]),
        ("Bring something warm, say, a coat that was washed.", &[]),
    ]);
}

#[test]
fn a_clause_may_part_a_short_sentence() {
    reports(&[
        (
            "It was, Jane Roe said, a mess.",
            &["indirect: It was, Jane Roe said, a mess - Jane Roe (indirect)"],
        ),
        (
            "The long talks in the old mill, Jane Roe said, failed.",
            &[
                "indirect: The long talks in the old mill, Jane Roe said, failed - Jane Roe (indirect)",
            ],
        ),
        ("It sank, said Jane Roe, 41.", &[]),
    ]);
}

#[test]
fn where_somebody_speaks_stands_between_commas() {
    reports(&[
        (
            "Jane Roe said on Leedford Radio, where she works now, that the road was shut.",
            &["indirect: the road was shut - Jane Roe (indirect)"],
        ),
        (
            "The council was told by its clerk, Jane Roe, that the road was shut.",
            &["indirect: the road was shut - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn a_dateline_says_nothing() {
    reports(&[(
        "LEEDFORD, Ohio (AP) — A judge on Thursday stopped the law, saying it was “plainly wrong.”",
        &["mixed: it was “plainly wrong.” - A judge (before)"],
    )]);
}

#[test]
fn two_offices_stand_before_a_name() {
    reports(&[(
        "“It was late,” said mother-of-three and nurse Jane Roe.",
        &["direct: It was late, - Jane Roe (after)"],
    )]);
}

#[test]
fn what_is_told_before_a_colon_stands_beside_its_quotation() {
    reports(&[
        (
            "Jane Roe said that the road was shut: “It is not safe.”",
            &[
                "indirect: the road was shut - Jane Roe (indirect)",
                "direct: It is not safe. - Jane Roe (announced)",
            ],
        ),
        (
            "Jane Roe said the same thing at every stop: “It is not safe.”",
            &["direct: It is not safe. - Jane Roe (announced)"],
        ),
    ]);
}

#[test]
fn a_comma_may_stand_behind_that() {
    reports(&[(
        "Jane Roe added that, in Leedford, the road was shut.",
        &["indirect: in Leedford, the road was shut - Jane Roe (indirect)"],
    )]);
}

#[test]
fn a_pronoun_and_its_deed_are_a_clause() {
    reports(&[
        (
            "Jane Roe announced she sold the mill.",
            &["indirect: she sold the mill - Jane Roe (indirect)"],
        ),
        ("Jane Roe kept the promises she made in Leedford.", &[]),
        (
            "Jane Roe said in Leedford, Ohio, that the mill was sold.",
            &["indirect: the mill was sold - Jane Roe (indirect)"],
        ),
    ]);
}

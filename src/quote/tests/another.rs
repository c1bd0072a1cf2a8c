//! Words of one that another tells of.

use super::{reads, reports};

#[test]
fn whoever_is_quoted_before_a_colon_has_said_it() {
    reports(&[
        (
            "Jane Roe quoted the defendant: “I will burn it down.”",
            &["direct: I will burn it down. - the defendant (owned-by-another)"],
        ),
        (
            "Jane Roe read out a letter from Sam Doe: “I will burn it down.”",
            &["direct: I will burn it down. - Sam Doe (owned-by-another)"],
        ),
        (
            "Jane Roe heard from Sam Doe: “I will burn it down.”",
            &["direct: I will burn it down. - Jane Roe (colon)"],
        ),
    ]);
}

#[test]
fn a_claim_is_its_owners_whoever_tells_of_it() {
    reports(&[
        (
            "Jane Roe left. Sam Doe dismissed Roe’s claim that the club had “no plan”.",
            &["mixed: no plan - Jane Roe (claim)"],
        ),
        (
            "Jane Roe left. Her promise of “free milk” was not kept.",
            &["mixed: free milk - Jane Roe (claim)"],
        ),
    ]);
}

#[test]
fn what_is_said_of_a_claim_is_not_its_owners() {
    reports(&[
        (
            "Jane Roe left. Sam Doe called Roe’s remarks about a judge “most unfair”.",
            &["mixed: Roe’s remarks about a judge “most unfair” - Sam Doe (clause)"],
        ),
        (
            "Jane Roe left. Sam Doe dismissed Roe’s comments as “sour grapes”.",
            &["mixed: Roe’s comments as “sour grapes” - Sam Doe (clause)"],
        ),
        (
            "Jane Roe left. Sam Doe thought Roe’s claim that it rained was “a lie”.",
            &["mixed: Roe’s claim that it rained was “a lie” - Sam Doe (clause)"],
        ),
    ]);
}

#[test]
fn what_one_calls_something_is_a_part_of_what_another_tells() {
    reports(&[(
        "Jane Roe told the court that Sam Doe had called it “a joke”.",
        &[
            "indirect: Sam Doe had called it “a joke” - Jane Roe (indirect)",
            "mixed: it “a joke” - Sam Doe (before)",
        ],
    )]);
}

#[test]
fn what_is_told_ends_before_a_clause_that_has_a_quotation() {
    reports(&[(
        "Jane Roe said she had voted for the law, which she called “a good start”.",
        &[
            "indirect: she had voted for the law - Jane Roe (indirect)",
            "mixed: “a good start” - Jane Roe (before)",
        ],
    )]);
}

#[test]
fn the_two_who_were_just_told_of_speak_together() {
    reads(
        "Jane Roe and Sam Doe moved here in May. “We love it,” they said.",
        &["direct: We love it, - Jane Roe and Sam Doe"],
    );
    reads(
        "The Roes and their dog moved here in May. “We love it,” they said.",
        &["direct: We love it, - they"],
    );
}

#[test]
fn a_reply_comes_from_somebody() {
    reports(&[(
        "“Safer than the road,” came the reply from Jane Roe.\n\n“I doubt it,” said Sam Doe.",
        &[
            "direct: Safer than the road, - Jane Roe (owned-behind)",
            "direct: I doubt it, - Sam Doe (after)",
        ],
    )]);
}

#[test]
fn what_two_verbs_tell_is_of_the_nearer_one() {
    let article = crate::parse(
        "Jane Roe wrote to the board on Monday after the count showed that the mill had lost 9 men.",
    );
    let told = article
        .quotes
        .iter()
        .filter(|it| article.quote_text(it).contains("the mill had lost"));
    assert_eq!(told.count(), 1);
}

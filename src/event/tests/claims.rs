//! What is claimed, denied or feared is not told as a fact.

use super::{becomes, event, read};
use crate::Status::{self, Alleged, Happened, Negated, Possible};

#[test]
fn a_claim_governs_the_clause_behind_it() {
    becomes(&[
        (
            "Prosecutors allege that Ned Amble burned the mill on Friday.",
            "burned",
            Alleged,
        ),
        (
            "Prosecutors allege that Ned Amble, who was fired in May, burned it.",
            "burned",
            Alleged,
        ),
        (
            "Prosecutors allege that Ned Amble, who was fired in May, burned it.",
            "fired",
            Happened,
        ),
        (
            "Police believe he burned the mill and fled.",
            "fled",
            Alleged,
        ),
        ("Police claim the driver fled.", "fled", Alleged),
        ("It is claimed that the driver fled.", "fled", Alleged),
        (
            "The court heard that on Friday Ned Amble burned the mill.",
            "burned",
            Alleged,
        ),
        (
            "The jury heard how Ned Amble burned the mill.",
            "burned",
            Alleged,
        ),
        ("Ms Roe feared he had drowned.", "drowned", Alleged),
        (
            "The mayor denied he had cheated staff and bullied them.",
            "bullied",
            Alleged,
        ),
        (
            "The mayor rejected claims he had bullied staff.",
            "bullied",
            Alleged,
        ),
        (
            "A rumour that the ferry had sunk was false.",
            "sunk",
            Alleged,
        ),
        (
            "Ned Amble burned the mill, the suit claims.",
            "burned",
            Alleged,
        ),
        (
            "The mill was burned, according to the indictment.",
            "burned",
            Alleged,
        ),
    ]);
}

#[test]
fn a_claim_ends_where_the_article_speaks_again() {
    becomes(&[
        (
            "The mayor denied he had lied, but the council fired him.",
            "fired",
            Happened,
        ),
        (
            "The mayor denied the charge and resigned.",
            "resigned",
            Happened,
        ),
        ("The firm claimed the prize on Friday.", "claimed", Happened),
        (
            "Two men suspected of robbing a bank were arrested.",
            "arrested",
            Happened,
        ),
        (
            "Men suspected to be smugglers abducted a driver.",
            "abducted",
            Happened,
        ),
        ("The alleged thief fled on Friday.", "fled", Happened),
        (
            "Fearing the bank would fall, the mayor shut the road.",
            "shut",
            Happened,
        ),
        (
            "The mayor believes the road should close.",
            "close",
            Possible,
        ),
        ("Jane Roe said the bridge collapsed.", "collapsed", Happened),
        ("Insurance claims after the raid rose.", "raid", Happened),
    ]);
}

#[test]
fn a_claim_governs_what_is_not_finite() {
    becomes(&[
        (
            "Ned Amble is accused of burning the mill.",
            "burning",
            Alleged,
        ),
        (
            "Ned Amble was charged on Friday with burning the mill.",
            "burning",
            Alleged,
        ),
        (
            "Ned Amble was arrested on suspicion of burning the mill.",
            "burning",
            Alleged,
        ),
        (
            "Ned Amble is alleged to have kidnapped and robbed her.",
            "robbed",
            Alleged,
        ),
        ("Ned Amble denies burning the mill.", "burning", Alleged),
        (
            "Ned Amble was cleared of burning the mill.",
            "burning",
            Negated,
        ),
        (
            "A fence prevented the car from falling.",
            "falling",
            Negated,
        ),
        ("The driver avoided being crushed.", "crushed", Negated),
        (
            "Ned Amble was jailed for burning the mill.",
            "burning",
            Happened,
        ),
    ]);
}

#[test]
fn what_nobody_did_and_what_nearly_came_about_did_not_happen() {
    becomes(&[
        ("Nobody drowned.", "drowned", Negated),
        ("No passengers drowned.", "drowned", Negated),
        ("Nobody was fined for fleeing.", "fleeing", Happened),
        ("The ferry nearly capsized.", "capsized", Negated),
        ("Nearly 40 people drowned.", "drowned", Happened),
        (
            "It is no secret that the ferry capsized.",
            "capsized",
            Happened,
        ),
    ]);
}

#[test]
fn what_is_averted_does_not_happen() {
    for sentence in [
        "The strike was narrowly averted on Monday.",
        "Talks with the union averted a strike.",
        "The strike has been avoided.",
    ] {
        assert_eq!(
            event(&read(sentence), "strike").status,
            Negated,
            "{sentence}"
        );
    }
    for sentence in [
        "The strike was called on Monday.",
        "The strike could have been avoided.",
        "Talks could have averted the strike.",
        "The union failed to prevent the strike.",
        "The strike was not averted.",
    ] {
        assert_ne!(
            event(&read(sentence), "strike").status,
            Negated,
            "{sentence}"
        );
    }
}

#[test]
fn what_is_ruled_out_does_not_happen() {
    let article = read("Jane Roe ruled out standing again.");
    assert_eq!(event(&article, "standing").status, Negated);
    let article = read("Jane Roe has not ruled out standing again.");
    assert_ne!(event(&article, "standing").status, Negated);
}

#[test]
fn what_somebody_has_in_mind_has_not_happened() {
    becomes(&[
        (
            "The council is considering closing the pool.",
            "closing",
            Possible,
        ),
        ("She risks losing her licence.", "losing", Possible),
        // The noun has it in mind, and somebody does it.
        (
            "The council issued a proposal closing the pool.",
            "closing",
            Happened,
        ),
    ]);
}

#[test]
fn what_is_to_be_is_planned() {
    becomes(&[
        ("The firm is to close its mill.", "close", Status::Planned),
        ("The firm chose to close its mill.", "close", Possible),
        ("The firm was to close its mill.", "close", Possible),
    ]);
}

#[test]
fn what_stays_as_it_is_has_the_tense_of_the_staying() {
    becomes(&[
        ("The road will remain closed.", "closed", Status::Planned),
        ("The road may stay closed.", "closed", Possible),
        ("The road remained closed.", "closed", Happened),
    ]);
}

#[test]
fn what_nothing_shows_is_not_vouched_for() {
    becomes(&[
        (
            "There is no evidence that the driver fled.",
            "fled",
            Alleged,
        ),
        (
            "Police did not find any sign that he fled.",
            "fled",
            Alleged,
        ),
        ("There is evidence that the driver fled.", "fled", Happened),
        (
            "There is no evidence in the file, and the driver fled.",
            "fled",
            Happened,
        ),
    ]);
}

#[test]
fn who_makes_nothing_does_not_make_it() {
    becomes(&[
        ("Police made no arrests.", "made", Negated),
        ("The board gave no reason.", "gave", Negated),
        ("The police said no arrests were made.", "said", Happened),
        ("It hired no fewer than nine men.", "hired", Happened),
    ]);
}

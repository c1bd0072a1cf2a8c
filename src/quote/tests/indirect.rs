//! What is reported without marks: its verbs, its forms, and what only looks like it.

use super::{reads, reports};

#[test]
fn a_clause_that_parts_what_is_reported_is_none_of_its_words() {
    reads(
        "The bridge, Jane Roe said, would be shut by May.",
        &["indirect: The bridge would be shut by May - Jane Roe"],
    );
    reads(
        "The house will be sold, the town's mayor said on Friday, after years of debate about it.",
        &["indirect: The house will be sold after years of debate about it - town's mayor"],
    );
    reads(
        "Before it sank, Sam Tarrant admitted to drilling holes, and hiding the drill.",
        &[],
    );
    reads(
        "The old ferry, which was praised by the town's mayor, sank in the harbour.",
        &[],
    );
    reads(
        "In Leedford, residents say, the tram comes late.",
        &["indirect: In Leedford the tram comes late - residents"],
    );
    reads(
        "Jane Roe left early, because the tram, she said, was late again.",
        &[],
    );
    reads(
        "It had sunk, said Jane Roe, director of the port, before anybody came.",
        &["indirect: It had sunk - Jane Roe"],
    );
}

#[test]
fn a_contraction_is_the_verb_of_a_clause() {
    reads(
        "Engineers say it’s the oldest bridge. Two councillors noted they’re tired of it.",
        &[
            "indirect: it’s the oldest bridge - Engineers",
            "indirect: they’re tired of it - councillors",
        ],
    );
}

#[test]
fn an_infinitive_is_what_is_promised() {
    reads(
        "Jane Roe vowed to rebuild the bridge. She told drivers to be careful. Sam Tarrant agreed to pay for it.",
        &["indirect: to rebuild the bridge - Jane Roe"],
    );
    reads(
        "The toll is fair, and Jane Roe has pledged to keep it.",
        &["indirect: to keep it - Jane Roe"],
    );
    reads("Jane Roe continued to rebuild the bridge.", &[]);
    reads("Jane Roe wrote to clerks about the bridge.", &[]);
}

#[test]
fn a_finding_is_reported_by_a_clause_with_that() {
    reads(
        "The survey showed that trams were late. The survey showed the old town.",
        &["indirect: trams were late - The survey"],
    );
    reads(
        "The council hopes that trams will return. Jane Roe found a coin that had been lost.",
        &["indirect: trams will return - The council"],
    );
}

#[test]
fn a_noun_of_many_reports_nothing() {
    for text in [
        "In those larger states would come a vote on the bridge toll.",
        "The plan failed, in all but the southern states.",
        "She owes it to Thursday’s emailed plan that can be read by all.",
        "It is a self-described home of trams that has no tram.",
    ] {
        reads(text, &[]);
    }
    reads(
        "The report states that the bridge is safe. The toll was fair, the suit claims.",
        &[
            "indirect: the bridge is safe - The report",
            "indirect: The toll was fair - the suit",
        ],
    );
}

#[test]
fn nobody_is_meant_by_you_and_a_score_is_no_speech() {
    reads("When you say the beard is ugly, he may sulk.", &[]);
    reads("Leedford added three more goals after the break.", &[]);
    reads(
        "Jane Roe added the bridge was safe.",
        &["indirect: the bridge was safe - Jane Roe"],
    );
}

#[test]
fn whether_and_if_are_nobody_who_is_told() {
    reads(
        "The clerk asked whether Jane Roe would come.",
        &["indirect: Jane Roe would come - clerk"],
    );
}

#[test]
fn what_belongs_to_the_clause_is_none_of_its_content() {
    reads(
        "Jane Roe pointed out it would be shut by May.",
        &["indirect: it would be shut by May - Jane Roe"],
    );
    reads(
        "According to the study, published in the Leedford Journal, the bridge had moved for months.",
        &["indirect: the bridge had moved for months - the study"],
    );
    reads(
        "According to the study, published figures were lower than that.",
        &["indirect: published figures were lower than that - the study"],
    );
}

#[test]
fn a_verb_of_speech_is_no_part_of_a_role() {
    reads(
        "The bridge will be shut, say officials. Some observers say drivers might be late.",
        &[
            "indirect: The bridge will be shut - officials",
            "indirect: drivers might be late - Some observers",
        ],
    );
}

#[test]
fn that_may_be_the_subject_of_what_is_said() {
    reports(&[
        (
            "Jane Roe said that is the main aim.",
            &["indirect: that is the main aim - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe suggested that would be the main aim.",
            &["indirect: that would be the main aim - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said that the bridge is shut.",
            &["indirect: the bridge is shut - Jane Roe (indirect)"],
        ),
        ("Jane Roe won in the states that have moved west.", &[]),
        (
            "“It is late,” said a message that was read on Friday.",
            &["direct: It is late, - a message (after)"],
        ),
    ]);
}

#[test]
fn what_figures_show_is_reported() {
    reports(&[
        (
            "Turnout fell to a record low, tallies show.",
            &["indirect: Turnout fell to a record low - tallies (indirect)"],
        ),
        (
            "The races are all close, a Leedford University poll shows.",
            &["indirect: The races are all close - a Leedford University poll (indirect)"],
        ),
        ("Jane Roe fell, as on many a talk show.", &[]),
        (
            "Jane Roe left, said the host of a sports show.",
            &["indirect: Jane Roe left - the host of a sports show (indirect)"],
        ),
        (
            "Most telling were the actors’ favourite television shows.",
            &[],
        ),
        ("Jane Roe sued to show that she had not lied.", &[]),
    ]);
}

#[test]
fn what_a_side_claims_may_be_a_thing() {
    reports(&[
        ("Leedford Town claimed victory at the Ashby Cup.", &[]),
        (
            "Leedford Town claimed it was robbed at the Ashby Cup.",
            &["indirect: it was robbed at the Ashby Cup - Leedford Town (indirect)"],
        ),
    ]);
}

#[test]
fn nothing_before_a_participle_or_a_telling_is_reported() {
    reports(&[
        (
            "The figures were good, with most of the companies reporting better results.",
            &[],
        ),
        (
            "In her post, Jane Roe reminded Sam Tarrant of the actions of Alan Doe, who shot the mayor.",
            &[],
        ),
        (
            "Jane Roe believes Thursday’s emailed threats can be traced.",
            &["indirect: Thursday’s emailed threats can be traced - Jane Roe (indirect)"],
        ),
    ]);
}

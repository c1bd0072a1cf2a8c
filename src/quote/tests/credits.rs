//! Who is credited where more than one clause could, and where none can.

use super::reports;

#[test]
fn a_clause_joined_to_the_sentence_does_not_report_what_stands_before_it() {
    reports(&[
        (
            "Jane Roe said it was “a joke”, and Sam Tarrant said the council should think again.",
            &[
                "mixed: it was “a joke” - Jane Roe (before)",
                "indirect: the council should think again - Sam Tarrant (indirect)",
            ],
        ),
        (
            "Jane Roe said it was “a joke”, but Sam Tarrant said the council should think again.",
            &[
                "mixed: it was “a joke” - Jane Roe (before)",
                "indirect: the council should think again - Sam Tarrant (indirect)",
            ],
        ),
        (
            "Jane Roe said it was “a joke,” while Sam Tarrant said the council should think again.",
            &[
                "mixed: it was “a joke,” - Jane Roe (before)",
                "indirect: the council should think again - Sam Tarrant (indirect)",
            ],
        ),
    ]);
}

#[test]
fn who_denies_speaks_in_the_words_of_a_denial_only() {
    reports(&[
        (
            "“I never saw the money,” Jane Roe denied.",
            &["direct: I never saw the money, - Jane Roe (verb-after)"],
        ),
        (
            "“It was not our bridge,” denied Jane Roe.",
            &["direct: It was not our bridge, - Jane Roe (verb-after)"],
        ),
        (
            "“She took all of the money,” Jane Roe denied.",
            &["direct: She took all of the money, - nobody"],
        ),
        (
            "“She took all of the money,” Jane Roe laughed.",
            &["direct: She took all of the money, - Jane Roe (after)"],
        ),
        (
            "“Leedford will be Leedford,” an angry Jane Roe retaliated.",
            &["direct: Leedford will be Leedford, - Jane Roe (after)"],
        ),
    ]);
}

#[test]
fn a_verb_that_is_no_cue_has_a_role_for_its_subject() {
    reports(&[
        (
            "Jane Roe was asked first.\n\n“Where is the bridge?” the coroner probed.",
            &["direct: Where is the bridge? - the coroner (verb-after)"],
        ),
        (
            "Jane Roe was asked first.\n\n“It is over there,” Sam Tarrant shot back.",
            &["direct: It is over there, - Sam Tarrant (verb-after)"],
        ),
        (
            "Jane Roe was asked first.\n\n“It is over there,” Leedford shot back.",
            &["direct: It is over there, - Jane Roe (spoken-of)"],
        ),
    ]);
}

#[test]
fn somebody_has_an_age_and_a_home_between_commas() {
    reports(&[
        (
            "Jane Roe, 41, of Leedford, who leads the group, said the bridge was shut all day.",
            &["indirect: the bridge was shut all day - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe, of Leedford, who leads the group, said the bridge was shut all day.",
            &["indirect: the bridge was shut all day - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn nobody_tells_without_telling_somebody() {
    reports(&[
        ("The bridge was shut for a year, court told.", &[]),
        (
            "The bridge was shut for a year, the court told Jane Roe.",
            &["indirect: The bridge was shut for a year - court (indirect)"],
        ),
        (
            "Jane Roe told of her “utter despair” at the sight of the bridge.",
            &["direct: utter despair - Jane Roe (before)"],
        ),
    ]);
}

#[test]
fn a_subject_behind_its_verb_does_not_lead_to_a_quotation() {
    reports(&[
        (
            "The letter, sent to Jane Roe, says engineers “saw the crack twice” in May.",
            &["mixed: engineers “saw the crack twice” in May - The letter (before)"],
        ),
        (
            "“It rose,” says Jane Roe “and then it fell.”",
            &["direct: It rose,” says Jane Roe “and then it fell. - Jane Roe (after)"],
        ),
    ]);
}

#[test]
fn a_clause_behind_that_has_a_subject_of_its_own() {
    reports(&[
        (
            "Jane Roe said Sam Tarrant had proof that the accused told him: “It will not stand for long.”",
            &["direct: It will not stand for long. - the accused (colon)"],
        ),
        (
            "The coroner at the inquest said Sam Tarrant had proof that the accused told him: “It will not stand for long.”",
            &["direct: It will not stand for long. - the accused (colon)"],
        ),
    ]);
}

#[test]
fn a_name_before_a_noun_is_no_subject() {
    reports(&[
        (
            "“It was never safe,” the Leedford hunk, 38, wrote.",
            &["direct: It was never safe, - the Leedford hunk (after)"],
        ),
        (
            "“It was never safe,” said the Leedford boss.",
            &["direct: It was never safe, - the Leedford boss (after)"],
        ),
        (
            "“It was never safe,” said Leedford’s boss.",
            &["direct: It was never safe, - boss (after)"],
        ),
        (
            "“It was never safe,” a Leedford Council spokesman said.",
            &["direct: It was never safe, - spokesman (after)"],
        ),
    ]);
}

#[test]
fn a_participle_behind_a_noun_is_no_part_of_a_source() {
    reports(&[
        (
            "The bridge is older than the mill, according to a study published on Monday in Leedford.",
            &["indirect: The bridge is older than the mill - a study (indirect)"],
        ),
        (
            "The bridge is older than the mill, according to a newly published study.",
            &["indirect: The bridge is older than the mill - a newly published study (indirect)"],
        ),
    ]);
}

#[test]
fn the_accused_accuse_nobody() {
    reports(&[
        (
            "A man accused of “wilful neglect” by Jane Roe has left.",
            &["mixed: wilful neglect - Jane Roe (clause)"],
        ),
        (
            "Sam Tarrant accused Jane Roe of “wilful neglect” in May.",
            &["mixed: Jane Roe of “wilful neglect” in May - Sam Tarrant (clause)"],
        ),
    ]);
}

#[test]
fn a_time_behind_the_verb_is_not_reported() {
    reports(&[
        (
            "Jane Roe said last week the bridge would be shut for a year.",
            &["indirect: the bridge would be shut for a year - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said last week that the bridge would be shut for a year.",
            &["indirect: the bridge would be shut for a year - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said last week’s vote on the bridge was unfair.",
            &["indirect: last week’s vote on the bridge was unfair - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said Friday’s vote on the bridge was unfair.",
            &["indirect: Friday’s vote on the bridge was unfair - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe told the engineers last month the bridge was unsafe.",
            &["indirect: the bridge was unsafe - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn what_is_reported_ends_where_its_speaker_quotes() {
    reports(&[
        (
            "Jane Roe said that all rules were kept and called the claim “baseless and wrong”.",
            &[
                "indirect: all rules were kept - Jane Roe (indirect)",
                "mixed: the claim “baseless and wrong” - Jane Roe (before)",
            ],
        ),
        (
            "Jane Roe said that all rules were kept and that the claim was “baseless and wrong”.",
            &[
                "mixed: all rules were kept and that the claim was “baseless and wrong” - Jane Roe (clause)",
            ],
        ),
    ]);
}

#[test]
fn a_town_with_its_state_is_no_speaker() {
    reports(&[
        (
            "Jane Roe, a nurse in Leedford, Ohio, said that the bridge was safe.",
            &["indirect: the bridge was safe - Jane Roe (indirect)"],
        ),
        (
            "The union, based in Leedford, Ohio, said it would strike on Friday.",
            &["indirect: it would strike on Friday - The union (indirect)"],
        ),
        (
            "Sheriff Jane Roe of Leedford, Ohio, said that the bridge was safe.",
            &["indirect: the bridge was safe - Jane Roe (indirect)"],
        ),
        (
            "Her partner in Leedford, Sam Tarrant, said that the bridge was safe.",
            &["indirect: the bridge was safe - Sam Tarrant (indirect)"],
        ),
        (
            "The hills are so steep that Leedford officials called the road “a joke”.",
            &["mixed: the road “a joke” - Leedford officials (before)"],
        ),
    ]);
}

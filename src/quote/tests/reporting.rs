//! The clause that reports: its subject, whom it tells, and where it ends.

use super::reports;

#[test]
fn a_subject_is_found_past_what_is_said_of_it() {
    reports(&[
        (
            "“It was late,” Jane Roe (Lab) said.",
            &["direct: It was late, - Jane Roe (after)"],
        ),
        (
            "“It was late,” Jane Roe (Lab), a doctor, said.",
            &["direct: It was late, - Jane Roe (after)"],
        ),
        (
            "“It was late,” Jane Roe on Friday said.",
            &["direct: It was late, - Jane Roe (after)"],
        ),
        (
            "Jane Roe on Friday said that it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe last year said that it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "The bank late last year said that it was late.",
            &["indirect: it was late - The bank (indirect)"],
        ),
        (
            "The man who lives in Leedford said that it was late.",
            &["indirect: it was late - The man (indirect)"],
        ),
        (
            "The man, who lives in Leedford, said that it was late.",
            &["indirect: it was late - The man (indirect)"],
        ),
        (
            "In Leedford, Jane Roe, the mayor, said it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe, chief executive of the council, said it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe, Chief Executive of Leedford Council, said it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn a_subject_is_past_what_its_head_is_of() {
    reports(&[
        (
            "Jane Roe of Leedford said it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe, of Leedford, said it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe of the Leedford Post said it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Farmers in Leedford said it was late.",
            &["indirect: it was late - Farmers in Leedford (indirect)"],
        ),
        (
            "Doctors treating Jane Roe said it was late.",
            &["indirect: it was late - Doctors treating Jane Roe (indirect)"],
        ),
        (
            "The farmers in Leedford said it was late.",
            &["indirect: it was late - The farmers (indirect)"],
        ),
    ]);
}

#[test]
fn several_speak_together() {
    reports(&[
        (
            "Jane Roe and Sam Tarrant said it was late.",
            &["indirect: it was late - Jane Roe and Sam Tarrant (indirect)"],
        ),
        (
            "Jane Roe, Ann Lee and Sam Tarrant said it was late.",
            &["indirect: it was late - Jane Roe and Ann Lee and Sam Tarrant (indirect)"],
        ),
        (
            "“It was late,” said Jane Roe and Sam Tarrant.",
            &["direct: It was late, - Jane Roe and Sam Tarrant (after)"],
        ),
        (
            "“It was late,” said Jane Roe and left.",
            &["direct: It was late, - Jane Roe (after)"],
        ),
    ]);
}

#[test]
fn a_subject_may_be_no_mention() {
    reports(&[
        (
            "Those who live nearby said it was late.",
            &["indirect: it was late - Those who live nearby (indirect)"],
        ),
        (
            "Last year a survey said it was late.",
            &["indirect: it was late - a survey (indirect)"],
        ),
        (
            "Neighbours said it was late.",
            &["indirect: it was late - Neighbours (indirect)"],
        ),
        (
            "Everybody said it was late.",
            &["indirect: it was late - Everybody (indirect)"],
        ),
        (
            "Her statement said it was late.",
            &["indirect: it was late - Her statement (indirect)"],
        ),
        (
            "Jane Roe left. Her statement said it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe left. Her very long statement said it was late.",
            &["indirect: it was late - Her very long statement (indirect)"],
        ),
    ]);
}

#[test]
fn a_subject_stands_behind_its_verb() {
    reports(&[
        (
            "“It was late,” said a visibly moved Jane Roe.",
            &["direct: It was late, - Jane Roe (after)"],
        ),
        (
            "“It was late,” said Leedford council leader Jane Roe.",
            &["direct: It was late, - Jane Roe (after)"],
        ),
        (
            "“It was late,” said Leedford’s mayor, Jane Roe.",
            &["direct: It was late, - Jane Roe (after)"],
        ),
        (
            "“It was late,” said Roe’s partner, Sam Tarrant.",
            &["direct: It was late, - Sam Tarrant (after)"],
        ),
        (
            "“It was late,” said Jane Roe, Sam Tarrant.",
            &["direct: It was late, - Jane Roe (after)"],
        ),
        (
            "“It was late,” said the 16-year-old.",
            &["direct: It was late, - 16-year-old (after)"],
        ),
        (
            "“It was late,” said one of them.",
            &["direct: It was late, - one of them (after)"],
        ),
        (
            "“It was late,” said Jane Roe of Leedford.",
            &["direct: It was late, - Jane Roe (after)"],
        ),
        (
            "“It was late,” said Jane Roe, who leads the group.",
            &["direct: It was late, - Jane Roe (after)"],
        ),
        (
            "Said Jane Roe: “It was late.”",
            &["direct: It was late. - Jane Roe (colon)"],
        ),
    ]);
}

#[test]
fn who_is_told_stands_behind_the_verb() {
    reports(&[
        (
            "Jane Roe told the Leedford Post it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe told the Post’s Sam Tarrant it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe told reporters on Friday it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe told a meeting of the council that it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe told “Leedford Today” that it was late.",
            &[
                "scare: Leedford Today - nobody",
                "indirect: it was late - Jane Roe (indirect)",
            ],
        ),
        (
            "Jane Roe warned last month that it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe warned this week that it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe told them it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn a_clause_reaches_to_what_it_reports() {
    reports(&[
        (
            "Jane Roe said on Friday it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said in a statement on Friday it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said when she was asked that it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said today it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said quietly that it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "It was late, Jane Roe said in a statement on Friday.",
            &["indirect: It was late - Jane Roe (indirect)"],
        ),
        (
            "It was late, Jane Roe said on Friday when she was asked.",
            &["indirect: It was late - Jane Roe (indirect)"],
        ),
        (
            "It was late, said Jane Roe on Friday.",
            &["indirect: It was late - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn a_source_is_told_behind_according_to() {
    reports(&[
        (
            "According to Jane Roe, it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "According to a poll of the union, it was late.",
            &["indirect: it was late - a poll of the union (indirect)"],
        ),
        (
            "It was late, according to Jane Roe.",
            &["indirect: It was late - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn verbs_may_be_passive() {
    reports(&[
        (
            "It was described as “late and lost” by Jane Roe.",
            &["mixed: late and lost - Jane Roe (clause)"],
        ),
        (
            "It was said by Jane Roe that it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn a_verb_shares_the_subject_of_the_clause_before() {
    reports(&[
        (
            "Jane Roe said it was late, adding that it was wet.",
            &[
                "indirect: it was late - Jane Roe (indirect)",
                "indirect: it was wet - Jane Roe (indirect)",
            ],
        ),
        (
            "Jane Roe said it was late and added that it was wet.",
            &[
                "indirect: it was late - Jane Roe (indirect)",
                "indirect: it was wet - Jane Roe (indirect)",
            ],
        ),
        (
            "Jane Roe left, saying it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "“It was late,” Jane Roe said, adding: “It was wet.”",
            &[
                "direct: It was late, - Jane Roe (after)",
                "direct: It was wet. - Jane Roe (colon)",
            ],
        ),
    ]);
}

#[test]
fn what_is_no_cue() {
    reports(&[
        ("The said Jane Roe left on Monday.", &[]),
        (
            "Jane Roe is to say that it is late.",
            &["indirect: it is late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe refused to say if it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
    ]);
}

//! Marks of every sort, and those that are missing.

use super::reports;

#[test]
fn a_missing_mark_is_before_what_attributes() {
    reports(&[
        (
            "“Should we go? he asked.",
            &["direct: Should we go? - he (after)"],
        ),
        (
            "“Should we go? asked Jane Roe.",
            &["direct: Should we go? - Jane Roe (verb-after)"],
        ),
        (
            "“Should we go? Jane Roe asked.",
            &["direct: Should we go? - Jane Roe (after)"],
        ),
        (
            "“It is safe, Jane Roe said, and it was.",
            &["direct: It is safe, - Jane Roe (after)"],
        ),
        (
            "“It is safe! they said.",
            &["direct: It is safe! - they (after)"],
        ),
        (
            "“Should we go? It was Chief Supt Jane Roe.",
            &["direct: Should we go? It was Chief Supt Jane Roe. - nobody"],
        ),
        (
            "“It is safe, Roe said Tarrant would go.",
            &["direct: It is safe, Roe said Tarrant would go. - nobody"],
        ),
    ]);
}

#[test]
fn quotations_go_on_in_the_next_paragraph() {
    reports(&[
        (
            "Jane Roe said: “It rose.\n\nWhat happens next\n\n“It fell again.”\n\nThe bridge is shut.",
            &["direct: It rose.\n\nWhat happens next\n\n“It fell again. - Jane Roe (colon)"],
        ),
        (
            "Jane Roe said: “It rose.\n\n- “It fell again.”\n\nThe bridge is shut.",
            &["direct: It rose.\n\n- “It fell again. - Jane Roe (colon)"],
        ),
        (
            "Jane Roe said: ‘It rose.\n\n“It fell again.”\n\nThe bridge is shut.",
            &["direct: It fell again. - Jane Roe (carried-over)"],
        ),
        (
            "Jane Roe said: ‘It rose.\n\n‘It fell again.’\n\nThe bridge is shut.",
            &["direct: It rose.\n\n‘It fell again. - Jane Roe (colon)"],
        ),
        (
            "Jane Roe said: “It rose.\n\nIt was “late” as ever.",
            &[
                "direct: It rose. - Jane Roe (colon)",
                "scare: late - nobody",
            ],
        ),
        (
            "Jane Roe said it was “slow.\n\n“It fell again.”",
            &[
                "mixed: it was “slow. - Jane Roe (before)",
                "direct: It fell again. - Jane Roe (carried-over)",
            ],
        ),
    ]);
}

#[test]
fn marks_are_told_from_apostrophes_feet_and_tags() {
    reports(&[
        (
            "Jane Roe said the plan <a href=\"x y\">here</a> was “a joke for nobody”.",
            &[
                "mixed: the plan <a href=\"x y\">here</a> was “a joke for nobody” - Jane Roe (clause)",
            ],
        ),
        (
            "Jane Roe said the '90s were “awful for all of us”.",
            &["mixed: the '90s were “awful for all of us” - Jane Roe (clause)"],
        ),
        (
            "“Go ’til dawn,” Jane Roe said.",
            &["direct: Go ’til dawn, - Jane Roe (after)"],
        ),
        (
            "“We had ’em beat in ’97,” Jane Roe said.",
            &["direct: We had ’em beat in ’97, - Jane Roe (after)"],
        ),
        (
            "Jane Roe said: ‘The boys’ turn came late.’",
            &["direct: The boys’ turn came late. - Jane Roe (colon)"],
        ),
        (
            "Jane Roe said: ‘They were goin’ home.’",
            &["direct: They were goin’ home. - Jane Roe (colon)"],
        ),
        (
            "Jane Roe said: 'It was the boys' turn, not the girls' turn.'",
            &["direct: It was the boys' turn, not the girls' turn. - Jane Roe (colon)"],
        ),
        (
            "Jane Roe said —“It rose twice.”",
            &["direct: It rose twice. - Jane Roe (before)"],
        ),
        (
            "“It was 12” wide,” Jane Roe said.",
            &["direct: It was 12” wide, - Jane Roe (after)"],
        ),
        (
            "Jane Roe said the board was 12” wide and 3” thick.",
            &["indirect: the board was 12” wide and 3” thick - Jane Roe (indirect)"],
        ),
        (
            "“It rose,” Jane Roe said. “ It fell.”",
            &["direct: It rose,” Jane Roe said. “ It fell. - Jane Roe (after)"],
        ),
        (
            "“ It rose, ” Jane Roe said.",
            &["direct: It rose, - Jane Roe (after)"],
        ),
        (
            "“He said ‘no’, and ‘never’,” Jane Roe said.",
            &[
                "direct: He said ‘no’, and ‘never’, - Jane Roe (after)",
                "scare: no - nobody",
                "scare: never - nobody",
            ],
        ),
        (
            "“He said “no” to me,” Jane Roe said.",
            &[
                "direct: He said “no” to me, - Jane Roe (after)",
                "scare: no - nobody",
            ],
        ),
        (
            "\"He said \"no\" to me,\" Jane Roe said.",
            &[
                "direct: He said \"no\" to me, - Jane Roe (after)",
                "scare: no - nobody",
            ],
        ),
        (
            "‘He said “no” to me,’ Jane Roe said.",
            &[
                "direct: He said “no” to me, - Jane Roe (after)",
                "scare: no - nobody",
            ],
        ),
        (
            "“It was 6'2\" high,” Jane Roe said.",
            &["direct: It was 6'2\" high, - Jane Roe (after)"],
        ),
        (
            "Jane Roe said 5 < 6 and \"it is safe\".",
            &["mixed: 5 < 6 and \"it is safe\" - Jane Roe (clause)"],
        ),
        ("‘", &[]),
        ("“”", &[]),
        ("“ ”", &[]),
    ]);
}

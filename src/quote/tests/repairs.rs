//! Where a quotation ends that is not closed, or whose marks are not what they should be, and who goes on.

use super::reports;

#[test]
fn who_said_it_ends_a_quotation_that_is_not_closed() {
    reports(&[
        (
            "“It was late, Jane Roe said. It was wet.",
            &["direct: It was late, - Jane Roe (after)"],
        ),
        (
            "“It was late, said Jane Roe. It was wet.",
            &["direct: It was late, - Jane Roe (after)"],
        ),
        (
            "“It was late? he asked.",
            &["direct: It was late? - he (after)"],
        ),
        (
            "“It was late? he asked. It was wet.",
            &["direct: It was late? - he (after)"],
        ),
        (
            "“It was late, said Jane Roe.\n\n“It was wet,” said Sam Tarrant.",
            &[
                "direct: It was late, - Jane Roe (after)",
                "direct: It was wet, - Sam Tarrant (after)",
            ],
        ),
        (
            "They say “Jane Roe called it “late and lost” on Monday.",
            &["mixed: it “late and lost” on Monday - Jane Roe (before)"],
        ),
    ]);
}

#[test]
fn a_quotation_goes_on_in_the_next_paragraph_of_prose() {
    reports(&[
        (
            "“It was late and dark.\n\n“It was wet and cold,” said Jane Roe.",
            &["direct: It was late and dark.\n\n“It was wet and cold, - Jane Roe (after)"],
        ),
        (
            "“It was late and dark.\n\nRiver rises\n\n“It was wet and cold,” said Jane Roe.",
            &[
                "direct: It was late and dark.\n\nRiver rises\n\n“It was wet and cold, - Jane Roe (after)",
            ],
        ),
        (
            "“It was late and dark.\n\nIt rained.\n\n“It was wet and cold,” said Jane Roe.",
            &[
                "direct: It was late and dark. - nobody",
                "direct: It was wet and cold, - Jane Roe (after)",
            ],
        ),
        (
            "“It was late and dark.\n\n- “It was wet and cold,” said Jane Roe.",
            &["direct: It was late and dark.\n\n- “It was wet and cold, - Jane Roe (after)"],
        ),
        (
            "‘It was late and dark.\n\n“It was wet and cold,” said Jane Roe.",
            &["direct: It was wet and cold, - Jane Roe (after)"],
        ),
    ]);
}

#[test]
fn marks_that_face_the_wrong_way_or_stand_apart() {
    reports(&[
        (
            "\" It was late ,\" said Jane Roe.",
            &["direct: It was late , - Jane Roe (after)"],
        ),
        (
            "”It was late,” said Jane Roe.",
            &["direct: It was late, - Jane Roe (after)"],
        ),
        (
            "“It was late,“ said Jane Roe.",
            &["direct: It was late, - Jane Roe (after)"],
        ),
        (
            "\"It was \"late\" and dark,\" said Jane Roe.",
            &[
                "direct: It was \"late\" and dark, - Jane Roe (after)",
                "scare: late - nobody",
            ],
        ),
        (
            "“It was ‘late and “wet” and’ dark,” said Jane Roe.",
            &[
                "direct: It was ‘late and “wet” and’ dark, - Jane Roe (after)",
                "scare: late and “wet” and - nobody",
                "scare: wet - nobody",
            ],
        ),
    ]);
}

#[test]
fn apostrophes_feet_and_inches_are_no_marks() {
    reports(&[
        (
            "‘It was the boys’ turn’, said Jane Roe.",
            &["direct: It was the boys’ turn - Jane Roe (after)"],
        ),
        ("It was the boys’ turn, and ’twas late.", &[]),
        ("Rock ’n’ roll is “late”.", &["scare: late - nobody"]),
        (
            "The 5\" pipe and the 6\" pipe were “late”.",
            &["scare: late - nobody"],
        ),
        (
            "He is 6' 2\" tall. “It was late,” he said.",
            &["direct: It was late, - he (after)"],
        ),
    ]);
}

#[test]
fn who_spoke_before_speaks_on() {
    reports(&[
        (
            "Jane Roe said: “It was late.”\n\n“It was wet.”",
            &[
                "direct: It was late. - Jane Roe (colon)",
                "direct: It was wet. - Jane Roe (carried-over)",
            ],
        ),
        (
            "Jane Roe said:\n\n“It was late.”",
            &["direct: It was late. - Jane Roe (colon)"],
        ),
        (
            "Jane Roe: “It was late.”\n\nSam Tarrant: “It was wet.”",
            &[
                "direct: It was late. - Jane Roe (label)",
                "direct: It was wet. - Sam Tarrant (label)",
            ],
        ),
        (
            "Jane Roe left. “It was late.”",
            &["direct: It was late. - Jane Roe (same-paragraph)"],
        ),
        (
            "“It was late.”\n\nJane Roe, mayor of Leedford",
            &["direct: It was late. - nobody"],
        ),
        (
            "“It was late” — Jane Roe",
            &["direct: It was late - Jane Roe (signed)"],
        ),
    ]);
}

#[test]
fn a_verb_that_is_no_cue_stands_where_one_does() {
    reports(&[
        (
            "“It was late,” echoed Jane Roe.",
            &["direct: It was late, - Jane Roe (after)"],
        ),
        (
            "“It was late,” Jane Roe fired back.",
            &["direct: It was late, - Jane Roe (verb-after)"],
        ),
        (
            "“It was late,” Jane Roe and left.",
            &["direct: It was late, - nobody"],
        ),
        (
            "“It was late” Jane Roe fired back.",
            &["mixed: It was late - nobody"],
        ),
        (
            "“It was late,” boats fired back.",
            &["direct: It was late, - nobody"],
        ),
    ]);
}

#[test]
fn marks_in_odd_places() {
    reports(&[
        (
            "It was the '90s, and \"it was late,\" he said.",
            &["mixed: It was the '90s, and \"it was late, - he (after)"],
        ),
        ("They were the 'em and 'til of it.", &[]),
        (
            "It was the boys' turn, 'late and lost' as they were.",
            &["mixed: late and lost - nobody"],
        ),
        (
            "He said: 'It was the boys' turn.'",
            &["direct: It was the boys' turn. - He (colon)"],
        ),
        (
            "He said 'goin' home' was late.",
            &["mixed: 'goin' home' was late - He (before)"],
        ),
        (
            "It was 5'10\" tall, \"late and lost\".",
            &["mixed: late and lost - nobody"],
        ),
        (
            "It was \"late and lost\"(and wet).",
            &["mixed: late and lost - nobody"],
        ),
        (
            "It was said -\"late and lost\"- by him.",
            &["mixed: late and lost - nobody"],
        ),
        (
            "It was said—“late and lost”—by him.",
            &["mixed: late and lost - nobody"],
        ),
        (
            "It was (“late and lost”), he said.",
            &["mixed: It was (“late and lost - he (closing-clause)"],
        ),
        (
            "He said: ”It was late.“",
            &["direct: It was late. - He (colon)"],
        ),
        (
            "He said: »It was late.«",
            &["direct: It was late. - He (colon)"],
        ),
        (
            "It is <b class=\"x\">late</b> and \"lost and found\".",
            &["mixed: lost and found - nobody"],
        ),
        (
            "It is < 5 and \"lost and found\" > 3.",
            &["mixed: lost and found - nobody"],
        ),
        (
            "It is <b \"late and lost\".",
            &["mixed: late and lost - nobody"],
        ),
        (
            "He said: &quot;It was late.&quot;",
            &["direct: It was late. - He (colon)"],
        ),
        (
            "He said: &#34;It was late.&#34;",
            &["direct: It was late. - He (colon)"],
        ),
        (
            "He said: `It was late.'",
            &["direct: It was late. - He (colon)"],
        ),
        (
            "He said: 'It was late.' \"It was wet,\" he said.",
            &[
                "direct: It was late. - He (colon)",
                "direct: It was wet, - he (after)",
            ],
        ),
        (
            "\"It was 'late' and \"wet\",\" he said.",
            &[
                "direct: It was 'late' and \"wet\", - he (after)",
                "scare: late - nobody",
                "scare: wet - nobody",
            ],
        ),
        ("It was 6\" wide and 7\" long.", &[]),
        (
            "A \"6\" pipe\" and a \"7\" one.",
            &["scare: 6\" pipe - nobody", "scare: 7 - nobody"],
        ),
        (
            "“It was ‘late,” he said. ‘It was wet.’",
            &["direct: It was ‘late,” he said. ‘It was wet. - he (after)"],
        ),
        (
            "\"It was late. \"It was wet. \"It was dark,\" he said.",
            &["direct: It was late. \"It was wet. \"It was dark, - he (after)"],
        ),
    ]);
}

#[test]
fn what_ends_where_a_repaired_quotation_does_is_inside_it() {
    reports(&[
        (
            "Jane Roe said: “It was late and ‘wet and cold’\n\nIt rained on Monday.",
            &[
                "direct: It was late and ‘wet and cold’ - Jane Roe (colon)",
                "mixed: wet and cold - nobody",
            ],
        ),
        (
            "“It was late, and it was ‘wet and cold.’\n\nIt rained on Monday.",
            &[
                "direct: It was late, and it was ‘wet and cold.’ - nobody",
                "mixed: wet and cold. - nobody",
            ],
        ),
    ]);
}

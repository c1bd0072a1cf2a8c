//! Who speaks where no clause stands beside a quotation, and what no clause is.

use super::reports;

#[test]
fn a_noun_or_an_adjective_reports_nothing() {
    reports(&[
        ("The claims that it was late were wrong.", &[]),
        ("Roe’s claims that it was late were wrong.", &[]),
        ("Its proposed budget of the town was late.", &[]),
        ("The bridge, said to be the oldest of all, fell.", &[]),
        ("The bridge, believed to have been the oldest, fell.", &[]),
        ("It was a feat thought to need a brain.", &[]),
        ("Jane Roe dismissed claims that it was late.", &[]),
        ("Jane Roe kept letters and notes from her time there.", &[]),
        (
            "Jane Roe notes that it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn fragments_belong_to_the_clause_around_them() {
    reports(&[
        (
            "Jane Roe said the plan was “a joke” that nobody needs.",
            &["mixed: the plan was “a joke” that nobody needs - Jane Roe (clause)"],
        ),
        (
            "The plan is “a joke” that nobody needs.",
            &["scare: a joke - nobody"],
        ),
        (
            "Jane Roe said “it was late” and left.",
            &["direct: it was late - Jane Roe (before)"],
        ),
        (
            "Jane Roe said “it was late”.",
            &["direct: it was late - Jane Roe (before)"],
        ),
        (
            "Jane Roe said that “it was late”.",
            &["mixed: “it was late” - Jane Roe (before)"],
        ),
        (
            "Jane Roe said it was so very “late and lost”.",
            &["mixed: it was so very “late and lost” - Jane Roe (clause)"],
        ),
    ]);
}

#[test]
fn pronouns_mean_who_spoke_last() {
    reports(&[
        (
            "Jane Roe said it was late. “It was wet,” she said.",
            &[
                "indirect: it was late - Jane Roe (indirect)",
                "direct: It was wet, - Jane Roe (after)",
            ],
        ),
        (
            "Sam Tarrant said it was late. “It was wet,” she said.",
            &[
                "indirect: it was late - Sam Tarrant (indirect)",
                "direct: It was wet, - she (after)",
            ],
        ),
        (
            "Jane Roe said it was late. Sam Tarrant left. “It was wet,” she said.",
            &[
                "indirect: it was late - Jane Roe (indirect)",
                "direct: It was wet, - Jane Roe (after)",
            ],
        ),
        (
            "Leedford Council said it was late. “It was wet,” it said.",
            &[
                "indirect: it was late - Leedford Council (indirect)",
                "direct: It was wet, - Leedford Council (after)",
            ],
        ),
        (
            "Jane Roe said it was late. “It was wet,” it said.",
            &[
                "indirect: it was late - Jane Roe (indirect)",
                "direct: It was wet, - it (after)",
            ],
        ),
        (
            "Leedford Council said it was late. Jane Roe left. It said: “It was wet.”",
            &[
                "indirect: it was late - Leedford Council (indirect)",
                "direct: It was wet. - Leedford Council (colon)",
            ],
        ),
        (
            "Mr Roe said it was late. “It was wet,” he said.",
            &[
                "indirect: it was late - Roe (indirect)",
                "direct: It was wet, - Roe (after)",
            ],
        ),
        (
            "Mr Roe said it was late. “It was wet,” she said.",
            &[
                "indirect: it was late - Roe (indirect)",
                "direct: It was wet, - she (after)",
            ],
        ),
    ]);
}

#[test]
fn who_asked_asks_again() {
    reports(&[
        (
            "“Was he there?” asked Jane Roe.\n\n“He was,” said Sam Tarrant.\n\n“Did he speak?”",
            &[
                "direct: Was he there? - Jane Roe (after)",
                "direct: He was, - Sam Tarrant (after)",
                "direct: Did he speak? - Jane Roe (exchange)",
            ],
        ),
        (
            "“Was he there?” asked Jane Roe.\n\n“He was,” said Sam Tarrant.\n\n“He spoke.”",
            &[
                "direct: Was he there? - Jane Roe (after)",
                "direct: He was, - Sam Tarrant (after)",
                "direct: He spoke. - Sam Tarrant (carried-over)",
            ],
        ),
        (
            "“He was there,” said Jane Roe.\n\n“He was,” said Sam Tarrant.\n\n“Did he speak?”",
            &[
                "direct: He was there, - Jane Roe (after)",
                "direct: He was, - Sam Tarrant (after)",
                "direct: Did he speak? - Sam Tarrant (carried-over)",
            ],
        ),
        (
            "“Was he there?” asked Jane Roe.\n\n“He was,” said Jane Roe.\n\n“Did he speak?”",
            &[
                "direct: Was he there? - Jane Roe (after)",
                "direct: He was, - Jane Roe (after)",
                "direct: Did he speak? - Jane Roe (carried-over)",
            ],
        ),
        (
            "“Was he there?” asked Jane Roe.\n\n“Was he?” said Sam Tarrant.\n\n“Did he speak?”",
            &[
                "direct: Was he there? - Jane Roe (after)",
                "direct: Was he? - Sam Tarrant (after)",
                "direct: Did he speak? - Sam Tarrant (carried-over)",
            ],
        ),
    ]);
}

#[test]
fn a_paragraph_speaks_on() {
    reports(&[
        (
            "“It was late,” Jane Roe said. She smiled. “It was wet.”",
            &[
                "direct: It was late, - Jane Roe (after)",
                "direct: It was wet. - Jane Roe (same-paragraph)",
            ],
        ),
        (
            "Jane Roe is worried. “It was late and it was wet.”",
            &["direct: It was late and it was wet. - Jane Roe (same-paragraph)"],
        ),
        (
            "Jane Roe is worried.\n\n“It was late and it was wet.”",
            &["direct: It was late and it was wet. - Jane Roe (spoken-of)"],
        ),
        (
            "Jane Roe is worried. It rained.\n\nIt was wet.\n\n“It was late and it was wet.”",
            &["direct: It was late and it was wet. - nobody"],
        ),
        (
            "Jane Roe said it was late.\n\nIt rained.\n\n“It was late and it was wet.”",
            &[
                "indirect: it was late - Jane Roe (indirect)",
                "direct: It was late and it was wet. - Jane Roe (spoken-of)",
            ],
        ),
        (
            "“It was late,” said Jane Roe.\n\n“It was wet.”\n\n“It was dark.”",
            &[
                "direct: It was late, - Jane Roe (after)",
                "direct: It was wet. - Jane Roe (carried-over)",
                "direct: It was dark. - Jane Roe (carried-over)",
            ],
        ),
        (
            "“It was wet.”\n\n“It was late,” said Jane Roe.",
            &[
                "direct: It was wet. - Jane Roe (next-paragraph)",
                "direct: It was late, - Jane Roe (after)",
            ],
        ),
        (
            "“It was wet.”\n\nIt rained.\n\n“It was late,” said Jane Roe.",
            &[
                "direct: It was wet. - nobody",
                "direct: It was late, - Jane Roe (after)",
            ],
        ),
        (
            "Sam Tarrant left with Jane Roe.\n\n“It was late and it was wet.”",
            &["direct: It was late and it was wet. - Jane Roe (spoken-of)"],
        ),
    ]);
}

#[test]
fn a_signature_ends_its_paragraph() {
    reports(&[
        (
            "“It was late and it was wet.” – Jane Roe",
            &["direct: It was late and it was wet. - Jane Roe (signed)"],
        ),
        (
            "“It was late and it was wet.” – Jane Roe, mayor of Leedford",
            &["direct: It was late and it was wet. - Jane Roe (signed)"],
        ),
        (
            "“It was late and it was wet.” – Jane Roe.",
            &["direct: It was late and it was wet. - Jane Roe (signed)"],
        ),
        (
            "“It was late and it was wet.”\n\n– Jane R** Ta***",
            &["direct: It was late and it was wet. - Jane R (signed)"],
        ),
        (
            "Jane Roe said it was “a late start.” – Sam Tarrant",
            &["mixed: it was “a late start.” - Jane Roe (before)"],
        ),
        (
            "“It was late and it was wet.” – Jane Roe left the hall",
            &["direct: It was late and it was wet. - nobody"],
        ),
        (
            "“It was late and it was wet.” – the boats",
            &["direct: It was late and it was wet. - nobody"],
        ),
        (
            "“It was late and it was wet.” – the mayor Jane Roe",
            &["direct: It was late and it was wet. - Jane Roe (signed)"],
        ),
    ]);
}

#[test]
fn a_verb_before_a_quotation_may_be_no_cue() {
    reports(&[
        (
            "Jane Roe cracked, “It was late.”",
            &["direct: It was late. - Jane Roe (verb-before)"],
        ),
        (
            "Jane Roe cracked, “it was late.”",
            &["direct: it was late. - Jane Roe (same-paragraph)"],
        ),
        (
            "Jane Roe cracked “It was late.”",
            &["mixed: It was late. - nobody"],
        ),
        (
            "Jane Roe crack, “It was late.”",
            &["direct: It was late. - Jane Roe (same-paragraph)"],
        ),
        (
            "And from chairwoman Jane Roe: “It was late.”",
            &["direct: It was late. - Jane Roe (label)"],
        ),
        (
            "And from Jane Roe; “It was late.”",
            &["mixed: It was late. - nobody"],
        ),
        (
            "JANE ROE: “It was late.”",
            &["direct: It was late. - JANE ROE (label)"],
        ),
    ]);
}

#[test]
fn a_clause_of_the_next_paragraph_does_not_stand_behind_a_quotation() {
    reports(&[
        (
            "Sam Tarrant left. “It was late,”\n\nJane Roe said it was wet.",
            &[
                "direct: It was late, - Sam Tarrant (same-paragraph)",
                "indirect: it was wet - Jane Roe (indirect)",
            ],
        ),
        (
            "“It was late,”\n\nJane Roe said it was wet.",
            &[
                "direct: It was late, - nobody",
                "indirect: it was wet - Jane Roe (indirect)",
            ],
        ),
        (
            "“It was late?”\n\nJane Roe said.",
            &["direct: It was late? - nobody"],
        ),
    ]);
}

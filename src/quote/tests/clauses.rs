//! Clauses that report, of every build.

use super::reports;

#[test]
fn somebody_is_told() {
    reports(&[
        (
            "Jane Roe told the house of commons home affairs committee: “It is safe.”",
            &["direct: It is safe. - Jane Roe (colon)"],
        ),
        (
            "Jane Roe told Sam Tarrant on Monday that it had rained all day.",
            &["indirect: it had rained all day - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe told “Leedford Today” that it had rained all day.",
            &[
                "scare: Leedford Today - nobody",
                "indirect: it had rained all day - Jane Roe (indirect)",
            ],
        ),
        (
            "Jane Roe told him it had rained all day.",
            &["indirect: it had rained all day - Jane Roe (indirect)"],
        ),
        ("Jane Roe was told that it had rained all day.", &[]),
    ]);
}

#[test]
fn what_is_reported_without_marks_ends_with_its_clause() {
    reports(&[
        (
            "It had rained all day, Jane Roe said.",
            &["indirect: It had rained all day - Jane Roe (indirect)"],
        ),
        (
            "It had rained all day, Jane Roe said in a statement on Friday.",
            &["indirect: It had rained all day - Jane Roe (indirect)"],
        ),
        (
            "It had rained all day, according to Jane Roe, and the road was shut.",
            &["indirect: It had rained all day - Jane Roe (indirect)"],
        ),
        (
            "According to Roe's doctor, Sam Tarrant, the road was shut all day.",
            &["indirect: the road was shut all day - Sam Tarrant (indirect)"],
        ),
        (
            "Jane Roe said on Friday that it had rained all day.",
            &["indirect: it had rained all day - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said on March 3 the road was shut all day.",
            &["indirect: the road was shut all day - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said on Friday it had rained all day.",
            &["indirect: it had rained all day - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said the road was shut; Sam Tarrant said it was open to all.",
            &[
                "indirect: the road was shut - Jane Roe (indirect)",
                "indirect: it was open to all - Sam Tarrant (indirect)",
            ],
        ),
        (
            "The road, Jane Roe said, was shut all day on Monday.",
            &[
                "indirect: The road, Jane Roe said, was shut all day on Monday - Jane Roe (indirect)",
            ],
        ),
        (
            "LEEDFORD, Nov. 5 (Newswire) - The road was shut all day, Jane Roe said.",
            &["indirect: The road was shut all day - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe announced the winner would be late.",
            &["indirect: the winner would be late - Jane Roe (indirect)"],
        ),
        // A mere object, and nothing at all.
        ("Jane Roe announced the winner of the prize.", &[]),
        ("Jane Roe announced a plan which would be late.", &[]),
        ("Jane Roe announced how it would be done at once.", &[]),
        (
            "Jane Roe spoke to the council about the river that was high.",
            &[],
        ),
        ("Jane Roe said so.", &[]),
        ("Jane Roe said so and was applauded by all.", &[]),
        ("Jane Roe told reporters and was cheered by all.", &[]),
        ("Jane Roe said it twice.", &[]),
        ("Jane Roe's claims that it had rained were wrong.", &[]),
    ]);
}

#[test]
fn a_verb_that_is_no_cue_may_stand_where_one_does() {
    reports(&[
        (
            "“It is safe,” quavered Jane Roe.",
            &["direct: It is safe, - Jane Roe (verb-after)"],
        ),
        (
            "“It is safe?” Jane Roe quavered.",
            &["direct: It is safe? - Jane Roe (verb-after)"],
        ),
        (
            "Jane Roe quavered, “It is safe.”",
            &["direct: It is safe. - Jane Roe (verb-before)"],
        ),
    ]);
}

#[test]
fn quotations_are_signed_with_a_dash() {
    reports(&[
        (
            "“It is safe.” - Jane Roe",
            &["direct: It is safe. - Jane Roe (signed)"],
        ),
        (
            "“It is safe.” – Jane Roe, mayor of Leedford",
            &["direct: It is safe. - Jane Roe (signed)"],
        ),
        (
            "“It is safe.” – Jane Roe left.",
            &["direct: It is safe. - nobody"],
        ),
    ]);
}

#[test]
fn labels_name_who_speaks() {
    reports(&[
        ("ROE: “It is safe.”", &["direct: It is safe. - ROE (label)"]),
        (
            "And from Chairwoman Roe: “It is safe.”",
            &["direct: It is safe. - Roe (label)"],
        ),
    ]);
}

#[test]
fn a_full_stop_inside_the_marks_ends_the_sentence() {
    reports(&[
        (
            "“It rose by a metre.” Jane Roe said.",
            &["direct: It rose by a metre. - Jane Roe (after)"],
        ),
        (
            "“It rose by a metre.” Jane Roe said it would fall.",
            &[
                "direct: It rose by a metre. - nobody",
                "indirect: it would fall - Jane Roe (indirect)",
            ],
        ),
        (
            "“It rose by a metre!” Jane Roe said.",
            &["direct: It rose by a metre! - Jane Roe (after)"],
        ),
        (
            "“It rose by a metre!” Jane Roe said: “It fell again.”",
            &[
                "direct: It rose by a metre! - Jane Roe (after)",
                "direct: It fell again. - Jane Roe (colon)",
            ],
        ),
        (
            "“It rose by a metre”, Jane Roe said.",
            &["direct: It rose by a metre - Jane Roe (after)"],
        ),
        (
            "“It rose by a metre” Jane Roe said.",
            &["direct: It rose by a metre - Jane Roe (after)"],
        ),
    ]);
}

#[test]
fn a_quotation_goes_on_behind_its_clause() {
    reports(&[
        (
            "“It rose,” added Jane Roe, “and then it fell.”",
            &["direct: It rose,” added Jane Roe, “and then it fell. - Jane Roe (after)"],
        ),
        (
            "“It rose and”, added Jane Roe, “then it fell”.",
            &["direct: It rose and”, added Jane Roe, “then it fell - Jane Roe (after)"],
        ),
        (
            "“It rose,” Jane Roe said: “It fell.”",
            &[
                "direct: It rose, - Jane Roe (after)",
                "direct: It fell. - Jane Roe (colon)",
            ],
        ),
        (
            "“It rose,” Jane Roe said on Friday in the hall. “It fell.”",
            &[
                "direct: It rose,” Jane Roe said on Friday in the hall. “It fell. - Jane Roe (after)",
            ],
        ),
        (
            "“It rose,” Jane Roe said.\n\n“It fell,” she added. “And it rose.”",
            &[
                "direct: It rose, - Jane Roe (after)",
                "direct: It fell,” she added. “And it rose. - Jane Roe (after)",
            ],
        ),
    ]);
}

#[test]
fn the_paragraph_names_who_speaks() {
    reports(&[
        (
            "Jane Roe was late. She smiled. “It is safe.”",
            &["direct: It is safe. - Jane Roe (same-paragraph)"],
        ),
        (
            "“It is safe.” Jane Roe was late.",
            &["direct: It is safe. - nobody"],
        ),
        (
            "“It is safe to go there.”\n\n“It is open,” said Jane Roe.",
            &[
                "direct: It is safe to go there. - Jane Roe (next-paragraph)",
                "direct: It is open, - Jane Roe (after)",
            ],
        ),
        (
            "Jane Roe said it was late.\n\n“It is safe to go there.”",
            &[
                "indirect: it was late - Jane Roe (indirect)",
                "direct: It is safe to go there. - Jane Roe (carried-over)",
            ],
        ),
        (
            "Sam Tarrant came with a dog.\n\n“It is safe to go there.”",
            &["direct: It is safe to go there. - Sam Tarrant (spoken-of)"],
        ),
        (
            "Jane Roe was late.\n\nNobody came.\n\n“It is safe to go there.”",
            &["direct: It is safe to go there. - nobody"],
        ),
    ]);
}

#[test]
fn the_clause_that_closes_the_sentence_reports_its_fragments() {
    reports(&[
        (
            "Jane Roe came, and Sam Tarrant said the plan was “a joke” that nobody needs.",
            &["mixed: the plan was “a joke” that nobody needs - Sam Tarrant (clause)"],
        ),
        (
            "The plan is “a joke” that nobody needs. Jane Roe said so.",
            &["scare: a joke - nobody"],
        ),
    ]);
}

#[test]
fn a_passive_has_its_speaker_behind_by() {
    reports(&[
        (
            "The mayor was asked by Jane Roe whether it had rained all day.",
            &["indirect: it had rained all day - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe has been quoted as saying that it rained all day.",
            &["indirect: it rained all day - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn what_ends_a_quotation_before_its_clause() {
    reports(&[
        (
            "“It rose” – Jane Roe said.",
            &["direct: It rose - Jane Roe (after)"],
        ),
        (
            "“It rose …” Jane Roe said.",
            &["direct: It rose … - Jane Roe (after)"],
        ),
        (
            "“Mr Roe, will it rise?” she asked.",
            &["direct: Mr Roe, will it rise? - she (after)"],
        ),
    ]);
}

#[test]
fn what_opens_a_quotation_behind_its_clause() {
    reports(&[
        (
            "Jane Roe said: “It rose” and left.",
            &["direct: It rose - Jane Roe (colon)"],
        ),
        (
            "Jane Roe said “It rose” as she left.",
            &["direct: It rose - Jane Roe (before)"],
        ),
        (
            "Jane Roe said how “it rose”.",
            &["mixed: how “it rose” - Jane Roe (before)"],
        ),
        (
            "Jane Roe said on Friday “It rose by a metre.”",
            &["direct: It rose by a metre. - Jane Roe (before)"],
        ),
        (
            "Jane Roe said as much. “It rose.”",
            &["direct: It rose. - Jane Roe (same-paragraph)"],
        ),
    ]);
}

#[test]
fn verbs_and_nouns_of_one_form() {
    reports(&[
        (
            "Jane Roe claims that it rose by a metre.",
            &["indirect: it rose by a metre - Jane Roe (indirect)"],
        ),
        ("The claims that it rose by a metre are late.", &[]),
        (
            "Jane Roe proposed that the budget be cut by half.",
            &["indirect: the budget be cut by half - Jane Roe (indirect)"],
        ),
        ("Its proposed budget of the year is late.", &[]),
        (
            "Jane Roe warned that a flood would come.",
            &["indirect: a flood would come - Jane Roe (indirect)"],
        ),
        ("Jane Roe warned of a flood to come.", &[]),
    ]);
}

#[test]
fn two_clauses_in_a_sentence() {
    reports(&[
        (
            "Jane Roe said that the bridge, which is old, would be shut.",
            &["indirect: the bridge, which is old, would be shut - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said the bridge was shut, while Sam Tarrant said it was open to all.",
            &[
                "indirect: the bridge was shut - Jane Roe (indirect)",
                "indirect: it was open to all - Sam Tarrant (indirect)",
            ],
        ),
        (
            "Jane Roe said the bridge was shut, adding it would be open by night.",
            &[
                "indirect: the bridge was shut - Jane Roe (indirect)",
                "indirect: it would be open by night - Jane Roe (indirect)",
            ],
        ),
        (
            "Jane Roe asked whether the bridge would be shut at night.",
            &["indirect: the bridge would be shut at night - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn what_holds_no_clause_is_nothing_that_a_clause_closes() {
    reports(&[
        (
            "A second resident, Jane Roe, said Ms Tarrant had moved the fence.",
            &["indirect: Ms Tarrant had moved the fence - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe, 29, a nurse, said she was woken by shouting.",
            &["indirect: she was woken by shouting - Jane Roe (indirect)"],
        ),
        (
            "Mayor Jane Roe, who first proposed the bridge in 2021, said she was sorry.",
            &["indirect: she was sorry - Jane Roe (indirect)"],
        ),
        (
            "The fish could tell a bell from a drum, a feat thought to need a brain.",
            &[],
        ),
        (
            "It met under the chairman, Sam Tarrant, said to be tired of it all.",
            &[],
        ),
        (
            "It trails the best fund, from Leedford Bank, by 0.9 percentage points.",
            &[],
        ),
    ]);
}

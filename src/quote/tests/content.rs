//! Clauses without marks: where their subject stands, and where their content begins.

use super::reports;

#[test]
fn a_clause_behind_a_comma_has_its_subject_behind_the_verb() {
    reports(&[
        (
            "It had rained all day, said Jane Roe.",
            &["indirect: It had rained all day - Jane Roe (indirect)"],
        ),
        (
            "It had rained all day, said Jane Roe on Friday.",
            &["indirect: It had rained all day - Jane Roe (indirect)"],
        ),
        (
            "It had rained all day, said Jane Roe who was late.",
            &["indirect: It had rained all day - Jane Roe (indirect)"],
        ),
        (
            "It had rained all day, said the mayor whose bridge it is.",
            &["indirect: It had rained all day - mayor (indirect)"],
        ),
        (
            "It had rained all day – said Jane Roe.",
            &["indirect: It had rained all day - Jane Roe (indirect)"],
        ),
        (
            "Sam Tarrant came and it had rained all day, said Jane Roe.",
            &["indirect: Sam Tarrant came and it had rained all day - Jane Roe (indirect)"],
        ),
        (
            "It had rained all day, the mayor, Jane Roe, told the town.",
            &["indirect: It had rained all day - Jane Roe (indirect)"],
        ),
        // What follows is said, not who says it.
        (
            "Sam Tarrant left, said Jane Roe had come and wept all day.",
            &["indirect: Jane Roe had come and wept all day - Sam Tarrant (indirect)"],
        ),
        (
            "Sam Tarrant left the hall, said it had rained all day and wept.",
            &["indirect: it had rained all day and wept - Sam Tarrant (indirect)"],
        ),
    ]);
}

#[test]
fn what_stands_between_the_verb_and_its_content() {
    reports(&[
        (
            "Jane Roe said to Sam Tarrant: “It rose.”",
            &["direct: It rose. - Jane Roe (colon)"],
        ),
        (
            "Jane Roe said of Sam Tarrant: “He left.”",
            &["direct: He left. - Jane Roe (colon)"],
        ),
        (
            "Jane Roe said in a letter to the council that it rose by a metre.",
            &["indirect: it rose by a metre - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said to the council that it rose by a metre.",
            &["indirect: it rose by a metre - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said today that it rose by a metre.",
            &["indirect: it rose by a metre - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said today it rose by a metre.",
            &["indirect: it rose by a metre - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said this week that it rose by a metre.",
            &["indirect: it rose by a metre - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said briefly that it rose by a metre.",
            &["indirect: it rose by a metre - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe told us it rose by a metre at night.",
            &["indirect: it rose by a metre at night - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe told how it rose by a metre at night.",
            &["indirect: how it rose by a metre at night - Jane Roe (indirect)"],
        ),
        ("It was said that it had rained all day.", &[]),
        (
            "It was said by Jane Roe that it had rained all day.",
            &["indirect: it had rained all day - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn what_is_reported_ends_before_who_denies_it() {
    reports(&[
        (
            "Jane Roe said it was neglect, a charge Sam Tarrant denied.",
            &["indirect: it was neglect - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said that trams would run, although Sam Tarrant said they would not.",
            &[
                "indirect: trams would run - Jane Roe (indirect)",
                "indirect: they would not - Sam Tarrant (indirect)",
            ],
        ),
    ]);
}

#[test]
fn where_it_was_said_is_not_reported() {
    reports(&[
        (
            "Jane Roe said in a note the river was high.",
            &["indirect: the river was high - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe told a local magazine that the river was high.",
            &["indirect: the river was high - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn what_people_say_needs_no_auxiliary() {
    reports(&[
        (
            "Residents say floods come every year.",
            &["indirect: floods come every year - Residents (indirect)"],
        ),
        ("It was too early to say something came every year.", &[]),
        (
            "The doors froze at night, said the railway report.",
            &["indirect: The doors froze at night - the railway report (indirect)"],
        ),
    ]);
}

#[test]
fn no_content_begins_inside_a_quotation() {
    reports(&[(
        "Jane Roe said: “It rained all day.\n\n“It had not rained for weeks. The river rose by noon,” she said.",
        &[
            "direct: It rained all day.\n\n“It had not rained for weeks. The river rose by noon, - Jane Roe (colon)",
        ],
    )]);
}

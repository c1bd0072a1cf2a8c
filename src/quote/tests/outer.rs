//! What is told inside of another clause, and where that one goes on.

use super::reports;

#[test]
fn a_relative_clause_ends_before_the_verb_of_its_noun() {
    reports(&[
        (
            "A man who said he had been shot was arrested on Friday.",
            &["indirect: he had been shot - A man (indirect)"],
        ),
        (
            "The tenant who complained that the lift had been broken for months won his case.",
            &["indirect: the lift had been broken for months - The tenant (indirect)"],
        ),
        (
            "Residents who say the mayor and the council are wrong have gone to court.",
            &["indirect: the mayor and the council are wrong - Residents (indirect)"],
        ),
        (
            "The driver, who said the man who hit her was drunk, later left for Leedford.",
            &["indirect: the man who hit her was drunk - The driver (indirect)"],
        ),
        (
            "The road, which police said will stay shut for a week, is the oldest in Leedford.",
            &["indirect: will stay shut for a week - police (indirect)"],
        ),
        (
            "Among those who say they were told late, a third wanted to move.",
            &["indirect: they were told late - those (indirect)"],
        ),
    ]);
}

#[test]
fn what_has_its_subject_among_the_words_told_is_told() {
    reports(&[
        (
            "Police arrested a man who said the boy he had hit was his son.",
            &["indirect: the boy he had hit was his son - a man (indirect)"],
        ),
        (
            "The woman who said she fell and was hurt when the tram that brought her stopped.",
            &[
                "indirect: she fell and was hurt when the tram that brought her stopped - The woman (indirect)",
            ],
        ),
        (
            "The guard told a woman that the train she had taken was late.",
            &["indirect: the train she had taken was late - The guard (indirect)"],
        ),
        (
            "The nurse who said he believed the ward was safe, had she been asked, is away.",
            &[
                "indirect: he believed the ward was safe - The nurse (indirect)",
                "indirect: the ward was safe, had she been asked, is away - The nurse (indirect)",
            ],
        ),
    ]);
}

#[test]
fn a_clause_in_front_ends_before_the_comma_of_the_main_one() {
    reports(&[
        (
            "While Jane Roe said the bridge was safe, the council closed it.",
            &["indirect: the bridge was safe - Jane Roe (indirect)"],
        ),
        (
            "Although police said it was a mistake, he did not apologise.",
            &["indirect: it was a mistake - police (indirect)"],
        ),
        (
            "While police said the van, which was stolen, was empty, nobody opened it.",
            &["indirect: the van, which was stolen, was empty - police (indirect)"],
        ),
        (
            "While police said nothing, Jane Roe said the van, a red one, was empty.",
            &["indirect: the van, a red one, was empty - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn what_is_told_ends_before_the_next_verb_of_who_tells() {
    reports(&[
        (
            "Jane Roe claimed vast wealth and said it was late.",
            &["indirect: it was late - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said the mill was shut and then joked: “It is late anyway.”",
            &[
                "indirect: the mill was shut - Jane Roe (indirect)",
                "direct: It is late anyway. - Jane Roe (colon)",
            ],
        ),
        (
            "Jane Roe says the mill is shut but notes that it will open again.",
            &[
                "indirect: the mill is shut - Jane Roe (indirect)",
                "indirect: it will open again - Jane Roe (indirect)",
            ],
        ),
        (
            "Jane Roe said that she looked and found a bag and asked for help.",
            &["indirect: she looked and found a bag and asked for help - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said nobody comes and says it is shut.",
            &["indirect: nobody comes and says it is shut - Jane Roe (indirect)"],
        ),
    ]);
}

#[test]
fn what_the_one_told_of_may_have_claimed_is_not_cut_off_nor_given_to_who_tells() {
    reports(&[
        (
            "Jane Roe said the man ran off and claimed that he had a gun.",
            &["indirect: the man ran off and claimed that he had a gun - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said he loved the town and promised to return.",
            &["indirect: he loved the town and promised to return - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said the mill was shut and warned drivers.",
            &["indirect: the mill was shut and warned drivers - Jane Roe (indirect)"],
        ),
    ]);
}

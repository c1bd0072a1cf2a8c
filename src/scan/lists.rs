//! The word lists: data files with one word a line, lower case, sorted, and their source on top. A word may stand in
//! several.

use super::class::{Auxiliary, Class, Closed, Link, Open, Sort};

/// The lists, and the class that each one stands for.
pub(super) const LISTS: [(Class, &str); 53] = [
    (Class::FUNCTION, include_str!("words/function.txt")),
    (Class::BEFORE_NAME, include_str!("words/before-name.txt")),
    (
        Class::BEFORE_NUMBER,
        include_str!("words/before-number.txt"),
    ),
    (Class::ABBREVIATION, include_str!("words/abbreviations.txt")),
    (Class::HALF_DAY, include_str!("words/half-day.txt")),
    (Class::CALENDAR, include_str!("words/calendar.txt")),
    (Class::AUXILIARY, include_str!("words/auxiliaries.txt")),
    (Class::REPORT, include_str!("../quote/words/reports.txt")),
    (Class::CUE, include_str!("../quote/words/cues.txt")),
    (Class::CALL, include_str!("../quote/words/calls.txt")),
    (Class::TELL, include_str!("../quote/words/tells.txt")),
    (
        Class::MALE_NAME,
        include_str!("../name/words/given-male.txt"),
    ),
    (
        Class::FEMALE_NAME,
        include_str!("../name/words/given-female.txt"),
    ),
    (
        Class::MALE_NAME,
        include_str!("../name/words/given-male-more.txt"),
    ),
    (
        Class::FEMALE_NAME,
        include_str!("../name/words/given-female-more.txt"),
    ),
    (Class::TITLE, include_str!("../name/words/titles.txt")),
    (Class::ROLE, include_str!("../name/words/roles.txt")),
    (Class::BODY, include_str!("../name/words/bodies.txt")),
    (Class::PLACE, include_str!("../name/words/places.txt")),
    (Class::PLACE, include_str!("../name/words/places-more.txt")),
    (Class::DEMONYM, include_str!("../name/words/demonyms.txt")),
    (Class::COMMON, include_str!("../name/words/common.txt")),
    (Class::PARTICLE, include_str!("../name/words/particles.txt")),
    (
        Closed::DETERMINER.class(),
        include_str!("../event/words/determiners.txt"),
    ),
    (
        Closed::SUBJECT.class(),
        include_str!("../event/words/subjects.txt"),
    ),
    (
        Closed::NEGATION.class(),
        include_str!("../event/words/negations.txt"),
    ),
    (Auxiliary::BE.class(), include_str!("../event/words/be.txt")),
    (
        Auxiliary::WAS.class(),
        include_str!("../event/words/was.txt"),
    ),
    (
        Auxiliary::HAVE.class(),
        include_str!("../event/words/have.txt"),
    ),
    (
        Auxiliary::HAD.class(),
        include_str!("../event/words/had.txt"),
    ),
    (Auxiliary::DO.class(), include_str!("../event/words/do.txt")),
    (
        Auxiliary::MAY.class(),
        include_str!("../event/words/may.txt"),
    ),
    (
        Auxiliary::WILL.class(),
        include_str!("../event/words/will.txt"),
    ),
    (
        Link::PREPOSITION.class(),
        include_str!("../event/words/prepositions.txt"),
    ),
    (
        Link::LOCATIVE.class(),
        include_str!("../event/words/locatives.txt"),
    ),
    (
        Link::TEMPORAL.class(),
        include_str!("../event/words/temporals.txt"),
    ),
    (
        Link::RELATIVE.class(),
        include_str!("../event/words/relatives.txt"),
    ),
    (
        Link::JOINER.class(),
        include_str!("../event/words/joiners.txt"),
    ),
    (
        Link::CONDITION.class(),
        include_str!("../event/words/conditions.txt"),
    ),
    (
        Link::OPENER.class(),
        include_str!("../event/words/openers.txt"),
    ),
    (
        Open::PRESENT.class(),
        include_str!("../event/words/present.txt"),
    ),
    (Open::PAST.class(), include_str!("../event/words/past.txt")),
    (
        Open::PARTICIPLE.class(),
        include_str!("../event/words/participles.txt"),
    ),
    (
        Open::GERUND.class(),
        include_str!("../event/words/gerunds.txt"),
    ),
    (Open::NOUN.class(), include_str!("../event/words/nouns.txt")),
    (
        Open::EVENT_NOUN.class(),
        include_str!("../event/words/event-nouns.txt"),
    ),
    (
        Sort::STATEMENT.class(),
        include_str!("../event/words/statements.txt"),
    ),
    (
        Sort::STATE.class(),
        include_str!("../event/words/states.txt"),
    ),
    (
        Sort::INTENTION.class(),
        include_str!("../event/words/intentions.txt"),
    ),
    (
        Sort::PERCEPTION.class(),
        include_str!("../event/words/perceptions.txt"),
    ),
    (
        Sort::PHASE.class(),
        include_str!("../event/words/phases.txt"),
    ),
    (
        Sort::HEDGE.class(),
        include_str!("../event/words/hedges.txt"),
    ),
    (
        Sort::FORMER.class(),
        include_str!("../event/words/formers.txt"),
    ),
];

/// The words of time, each with what it is; their possessives (`last year's`) are words of time too.
pub(super) const TIMES: [(Class, &str); 2] = [
    (
        Class::TIME.with(Class::IN_TIME),
        include_str!("../time/words/anchors.txt"),
    ),
    (Class::IN_TIME, include_str!("../time/words/others.txt")),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word_list;
    use crate::word_table::LONGEST;

    type List = (Class, &'static str);

    /// The lists of the closed classes, and those of the open ones.
    fn closed_and_open() -> (&'static [List], &'static [List]) {
        static ALL: [List; LISTS.len()] = LISTS;
        // The first bit with two readings opens both.
        assert_eq!(Closed::DETERMINER.class(), Open::PRESENT.class());
        let opens = |list: &List| list.0 == Open::PRESENT.class();
        let first = ALL.iter().position(opens).unwrap();
        let (closed, open) = ALL.split_at(ALL.iter().rposition(opens).unwrap());
        (&closed[first..], open)
    }

    #[test]
    fn no_word_is_of_the_closed_classes_and_of_the_open_ones() {
        let (closed, open) = closed_and_open();
        let functions: Vec<&str> = word_list::rows(LISTS[0].1).collect();
        for (_, list) in closed {
            assert!(word_list::rows(list).all(|word| functions.contains(&word)));
        }
        for (_, list) in open {
            assert!(word_list::rows(list).all(|word| !functions.contains(&word)));
        }
    }

    #[test]
    fn a_word_has_one_number_at_most_in_a_field() {
        let (closed, open) = closed_and_open();
        for (field, lists) in [
            (Closed::AUXILIARY.class(), closed),
            (Closed::LINK.class(), closed),
            (Sort::FORMER.class(), open),
        ] {
            let mut known = Vec::new();
            for (_, list) in lists.iter().filter(|list| field.has(list.0)) {
                known.extend(word_list::rows(list));
            }
            let numbered = known.len();
            known.sort_unstable();
            known.dedup();
            assert!(numbered > 20 && known.len() == numbered);
        }
    }

    #[test]
    fn lists_are_sorted_lower_case_short_and_say_their_source() {
        for (_, list) in LISTS {
            assert!(list.starts_with("# "), "a list opens with its source");
            let words: Vec<&str> = word_list::rows(list).collect();
            assert!(!words.is_empty());
            for pair in words.windows(2) {
                assert!(pair[0] < pair[1], "{pair:?}");
            }
            for word in words {
                assert_eq!(word, word.to_lowercase());
                assert!(word.len() <= LONGEST, "{word}");
            }
        }
    }
}

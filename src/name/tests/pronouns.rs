//! Whom a pronoun means.

use super::named;

#[test]
fn a_role_that_speaks_is_who_speaks_on() {
    named(&[
        (
            "Tom Pike left on Monday. A neighbour said it was late. “I saw him,” he said.",
            &[
                "person Tom Pike: Tom Pike",
                "role neighbour: A neighbour; he",
            ],
        ),
        (
            "Tom Pike left on Monday. The Bishop said it was late. “I saw him,” he added.",
            &["person Tom Pike: Tom Pike", "role Bishop: Bishop; he"],
        ),
        (
            "Jane Roe left on Monday. His wife said it was late. “I saw her,” she said.",
            &["person Jane Roe: Jane Roe", "role wife: His wife; she"],
        ),
        (
            "Jane Roe left on Monday. A spokesman said it was late. “I waved,” she said.",
            &[
                "person Jane Roe: Jane Roe; she",
                "role spokesman: A spokesman",
            ],
        ),
        (
            "Tom Pike left on Monday. The drivers said it was late. “I know,” he said.",
            &["person Tom Pike: Tom Pike; he", "role drivers: The drivers"],
        ),
    ]);
}

#[test]
fn a_role_that_opens_a_sentence_is_somebody_once_a_pronoun_takes_it_up() {
    named(&[
        (
            "Tom Pike left on Monday. The chairman, who was late, will open the hall. “It is old,” he said.",
            &[
                "person Tom Pike: Tom Pike",
                "role chairman: The chairman; he",
            ],
        ),
        (
            "Tom Pike left on Monday. The chairman opened the hall.",
            &["person Tom Pike: Tom Pike"],
        ),
    ]);
}

#[test]
fn who_is_told_of_is_not_who_tells() {
    named(&[
        (
            "Tom Pike fell ill on Monday, a neighbour said. He was taken to hospital.",
            &[
                "person Tom Pike: Tom Pike; He",
                "role neighbour: a neighbour",
            ],
        ),
        (
            "Tom Pike was held on Monday. A spokesman said it was over. He was let go at noon.",
            &[
                "person Tom Pike: Tom Pike; He",
                "role spokesman: A spokesman",
            ],
        ),
        (
            "Tom Pike was held on Monday. His lawyer said he was ill.",
            &["person Tom Pike: Tom Pike; he", "role lawyer: His lawyer"],
        ),
        (
            "Jane Roe said that Ann Lee was late. “Very late,” she said.",
            &["person Jane Roe: Jane Roe; she", "person Ann Lee: Ann Lee"],
        ),
    ]);
}

#[test]
fn objects_are_not_who_speaks_on() {
    named(&[
        (
            "Farah Roe met minister Kapil Tarrant. “It is bad,” she said.",
            &[
                "person Farah Roe: Farah Roe; she",
                "person Kapil Tarrant: minister; Kapil Tarrant",
            ],
        ),
        (
            "Cassie Roe has split from footballer Jordan Tarrant. She left at noon.",
            &[
                "person Cassie Roe: Cassie Roe; She",
                "person Jordan Tarrant: footballer; Jordan Tarrant",
            ],
        ),
        (
            "Peter Tarrant of Roe Capital said Ombeda might be sold. “It is in debt,” he said.",
            &[
                "person Peter Tarrant: Peter Tarrant; he",
                "organisation Roe Capital: Roe Capital",
                "other Ombeda: Ombeda",
            ],
        ),
    ]);
}

#[test]
fn kin_tell_the_gender_of_a_name() {
    named(&[
        (
            "Jane Roe left on Monday. Roe’s brother, Pemi, was late. “He overslept,” she said.",
            &[
                "person Jane Roe: Jane Roe; Roe; she",
                "person Pemi: brother; Pemi",
            ],
        ),
        (
            "Mike Tarrant, whose wife, Dana, was ill, left on Monday. “I had to,” he said.",
            &[
                "person Mike Tarrant: Mike Tarrant; he",
                "person Dana: wife; Dana",
            ],
        ),
    ]);
}

#[test]
fn behind_a_surname_that_is_a_trade_a_pronoun_is_a_subject() {
    let article = crate::parse("When they found Jane Fisher she was asleep. She wept.");
    let mentions = article.entities[0].mentions.iter();
    let rules: Vec<&str> = mentions.map(|it| it.rule.as_str()).collect();
    assert_eq!(rules, ["name", "person named last", "subject before"]);
}

#[test]
fn a_role_without_a_determiner_is_nobody_to_be_taken_up() {
    named(&[
        (
            "Tom Pike left on Monday. It was late, a neighbour said. “I know,” he said.",
            &[
                "person Tom Pike: Tom Pike",
                "role neighbour: a neighbour; he",
            ],
        ),
        (
            "Tom Pike left on Monday. It was late, neighbour said. “I know,” he said.",
            &["person Tom Pike: Tom Pike; he", "role neighbour: neighbour"],
        ),
        (
            "Tom Pike left on Monday. Later, a neighbour opened the door. He wept.",
            &[
                "person Tom Pike: Tom Pike",
                "role neighbour: a neighbour; He",
            ],
        ),
        (
            "Tom Pike left on Monday. Later, neighbour opened the door. He wept.",
            &["person Tom Pike: Tom Pike; He"],
        ),
    ]);
}

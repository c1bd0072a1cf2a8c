//! How many words a line may have to be read as something: each limit, and one word beyond it.

use super::{AFTER, BEFORE, kinds};

const SMALL: [&str; 8] = [
    "boats", "trees", "horses", "gates", "lamps", "stones", "coats", "doors",
];
const NAMES: [&str; 8] = ["Ash", "Bel", "Cam", "Dor", "Elm", "Fen", "Gil", "Hob"];

/// Some lines with so many words in the place of `{words}`, `{names}` or `{capitals}`.
fn filled(lines: &str, count: usize) -> String {
    let of = |words: [&str; 8]| {
        let words: Vec<&str> = words.into_iter().cycle().take(count).collect();
        words.join(" ")
    };
    lines
        .replace("{words}", &of(SMALL))
        .replace("{names}", &of(NAMES))
        .replace("{capitals}", &of(SMALL).to_uppercase())
}

/// Lines between two paragraphs, and what they are read as from so many words on, up to the next number.
fn check(cases: &[(&str, &[(usize, &str)])]) {
    for (lines, expected) in cases {
        let read = |count: usize| {
            let text = format!("{BEFORE}\n\n{}\n\n{AFTER}", filled(lines, count));
            let article = dateline::parse(text);
            assert_eq!(article.validate(), Ok(()));
            let all = kinds(&article);
            all[1..all.len() - 1].join(" ")
        };
        let until = expected.iter().skip(1).map(|(next, _)| next - 1);
        for ((from, kind), last) in expected.iter().zip(until.map(Some).chain([None])) {
            for count in [Some(*from), last].into_iter().flatten() {
                assert_eq!(read(count), *kind, "{lines} with {count}");
            }
        }
    }
}

#[test]
fn credits_and_captions() {
    check(&[
        (
            "Illustration: {names}",
            &[(1, "photo_credit"), (8, "subheading"), (14, "paragraph")],
        ),
        (
            "Jane Roe/Reuters {names}",
            &[(1, "photo_credit"), (6, "subheading"), (12, "paragraph")],
        ),
        ("Photo: {names}", &[(1, "photo_credit"), (15, "paragraph")]),
        (
            "(Photo: {words})",
            &[(1, "photo_credit"), (60, "paragraph")],
        ),
        (
            "The bridge {words} (Jane Roe)",
            &[(1, "subheading"), (4, "caption"), (67, "paragraph")],
        ),
        (
            "The bridge {words} (Reuters)",
            &[(1, "caption"), (68, "paragraph")],
        ),
        (
            "The bridge {words} (Reuters {names})",
            &[(1, "caption"), (10, "paragraph")],
        ),
        (
            "Bridge {words} on Friday. PA",
            &[(1, "subheading"), (2, "caption"), (18, "paragraph")],
        ),
        (
            "Bridge {words} on Friday. Jane Roe",
            &[(1, "subheading"), (2, "caption"), (43, "paragraph")],
        ),
        (
            "Bridge at dawn on Friday. {names}",
            &[(1, "caption"), (11, "paragraph")],
        ),
        (
            "Jane Roe has {words}",
            &[(1, "subheading"), (3, "caption"), (38, "paragraph")],
        ),
        (
            "Jane Roe (second from left) {words}.",
            &[(1, "caption"), (41, "paragraph")],
        ),
    ]);
}

#[test]
fn what_stands_under_a_label() {
    check(&[
        (
            "Read More\n{words}",
            &[
                (1, "related_label paragraph"),
                (3, "related_label related_link"),
                (23, "related_label paragraph"),
            ],
        ),
        (
            "Topics\n{names}",
            &[
                (1, "tags tags"),
                (5, "tags subheading"),
                (15, "tags paragraph"),
            ],
        ),
        ("{names}: topics", &[(1, "subheading"), (14, "paragraph")]),
    ]);
}

#[test]
fn lines_that_no_prose_looks_like() {
    check(&[
        ("{capitals}", &[(1, "subheading"), (8, "related_link")]),
        (
            "[{names}]",
            &[(1, "subheading"), (5, "related_link"), (23, "paragraph")],
        ),
        (
            "[{names}, {words}]",
            &[(1, "subheading"), (3, "related_link"), (12, "paragraph")],
        ),
        ("me@example.org {words}", &[(1, "follow"), (5, "paragraph")]),
        ("{names}\n{names}", &[(1, "caption caption")]),
    ]);
}

#[test]
fn stamps_and_invitations() {
    check(&[
        (
            "3 May 2021 | {words}",
            &[(1, "timestamp"), (12, "paragraph")],
        ),
        (
            "12:30{names}",
            &[
                (1, "timestamp"),
                (3, "timestamp subheading"),
                (17, "timestamp paragraph"),
            ],
        ),
        (
            "Follow the {names} on Facebook",
            &[(1, "follow"), (21, "paragraph")],
        ),
    ]);
}

#[test]
fn subheadings_and_items() {
    check(&[
        ("{names}", &[(1, "subheading"), (15, "paragraph")]),
        ("{names}?", &[(1, "subheading"), (15, "paragraph")]),
        ("1 {words}", &[(1, "subheading"), (14, "paragraph")]),
        (
            "It is said:\n{words}",
            &[(1, "paragraph list_item"), (61, "paragraph paragraph")],
        ),
        (
            "It is said:\n{names},",
            &[(1, "paragraph list_item"), (61, "paragraph paragraph")],
        ),
        ("- {words}", &[(1, "list_item")]),
    ]);
}

#[test]
fn sentences_that_stand_twice() {
    check(&[(
        "{words}.\n{words}.",
        &[(1, "caption caption"), (25, "paragraph repeat")],
    )]);
}

#[test]
fn posts_and_their_authors() {
    check(&[
        (
            "It was “late”. The {words}. — Jane Roe (@JaneRoe) May 3, 2024",
            &[(1, "embed"), (65, "paragraph embed")],
        ),
        (
            "It was late. The {words}. — Jane Roe (@JaneRoe) May 3, 2024",
            &[(1, "embed"), (175, "paragraph embed")],
        ),
        (
            "It is open — {names} (@JaneRoe) May 3, 2024",
            &[(1, "embed"), (9, "paragraph")],
        ),
    ]);
}

#[test]
fn names_before_their_verb() {
    check(&[(
        "{names} has chaired the council of it all since",
        &[(2, "caption"), (7, "paragraph")],
    )]);
}

#[test]
fn headlines_and_standfirsts() {
    let the = |count: usize| "the ".repeat(count);
    let of_names = |count: usize| filled("{names}", count);
    for (line, kind) in [
        (of_names(1), "paragraph"),
        (of_names(2), "headline"),
        (of_names(24), "headline"),
        (of_names(25), "paragraph"),
        (format!("{}?", of_names(24)), "headline"),
        (format!("{}.", of_names(24)), "paragraph"),
        // Of thirteen words six are small, or five and the first is one.
        (
            format!("River {}at boats horses lamps gates stones doors", the(4)),
            "headline",
        ),
        (
            format!("River {}at boats horses lamps gates stones doors", the(5)),
            "paragraph",
        ),
        (
            format!(
                "The boats {}at boats horses lamps gates stones doors",
                the(3)
            ),
            "headline",
        ),
        (
            format!(
                "The boats {}at boats horses lamps gates stones doors",
                the(4)
            ),
            "paragraph",
        ),
        // What is put together keeps its small words.
        (
            format!("River {}at boats horses: lamps gates stones doors", the(8)),
            "headline",
        ),
    ] {
        let text = format!("{line}\n\n{BEFORE}\n\n{AFTER}");
        assert_eq!(kinds(&dateline::parse(text))[0], kind, "{line}");
    }
}

#[test]
fn small_words_tell_english_from_thirty_words_on() {
    for (words, small, english) in [
        (28, 0, true),
        (29, 2, false),
        (29, 3, true),
        (40, 4, false),
        (40, 5, true),
        (63, 7, false),
        (63, 8, true),
    ] {
        let text = format!(
            "Xx {}{}.",
            "the ".repeat(small),
            "boot ".repeat(words - small)
        );
        let doubts = dateline::parse(text).diagnostics;
        let told = doubts.iter().any(|it| it.kind.as_str() == "not_english");
        assert_eq!(told, !english, "{small} of {words}");
    }
}

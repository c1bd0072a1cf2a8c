//! How far a clause, its subject and a quotation reach: at each limit, and one beyond it.

use crate::parse;

const WORDS: [&str; 8] = [
    "boats", "trees", "horses", "gates", "lamps", "stones", "coats", "doors",
];
const NAMES: [&str; 8] = ["Ash", "Bel", "Cam", "Dor", "Elm", "Fen", "Gil", "Hob"];

/// A text with so many words in the place of `{words}` or `{names}`.
fn filled(text: &str, count: usize) -> String {
    let of = |words: [&str; 8]| {
        let words: Vec<&str> = words.into_iter().cycle().take(count).collect();
        words.join(" ")
    };
    text.replace("{words}", &of(WORDS))
        .replace("{names}", &of(NAMES))
}

/// The kinds and speakers of the quotes with so many words, up to the next number.
fn check(cases: &[(&str, &[(usize, &str)])]) {
    for (text, expected) in cases {
        let read = |count: usize| {
            let article = parse(filled(text, count));
            assert_eq!(article.validate(), Ok(()));
            let told = article.quotes.iter().map(|quote| {
                let speaker = quote.speaker.as_ref().map_or("nobody", |it| &it.name);
                format!("{} - {speaker}", quote.kind)
            });
            told.collect::<Vec<_>>().join("; ")
        };
        let until = expected.iter().skip(1).map(|(next, _)| next - 1);
        for ((from, quotes), last) in expected.iter().zip(until.map(Some).chain([None])) {
            for count in [Some(*from), last].into_iter().flatten() {
                assert_eq!(read(count), *quotes, "{text} with {count}");
            }
        }
    }
}

#[test]
fn what_is_reported_has_three_words_and_two_hundred_tokens_at_most() {
    check(&[
        (
            "Jane Roe said that it was {words} on Monday.",
            &[(1, "indirect - Jane Roe"), (197, "")],
        ),
        (
            "Jane Roe said {words}.",
            &[(1, ""), (3, "indirect - Jane Roe")],
        ),
    ]);
}

#[test]
fn the_verb_stands_within_forty_tokens_behind_a_quotation() {
    check(&[
        (
            "“It was late,” Jane Roe, {words}, said.",
            &[(1, "direct - Jane Roe"), (37, "mixed - Jane Roe")],
        ),
        (
            "“It was late,” Jane Roe, who {words}, said.",
            &[(1, "direct - Jane Roe"), (36, "mixed - Jane Roe")],
        ),
    ]);
}

#[test]
fn few_words_in_marks_are_hardly_said() {
    check(&[
        (
            "It was “{words}” on Monday.",
            &[(1, "scare - nobody"), (3, "mixed - nobody")],
        ),
        // A title, up to six words.
        (
            "It was “{names}” on Monday.",
            &[(1, "scare - nobody"), (6, "mixed - nobody")],
        ),
        // What hangs on a noun.
        (
            "The “{words}” scheme was shut.",
            &[(1, "scare - nobody"), (6, "mixed - nobody")],
        ),
        ("She called it “{words}” on Monday.", &[(1, "mixed - She")]),
    ]);
}

#[test]
fn a_subject_has_eight_words_at_most() {
    check(&[
        (
            "“It was late,” said the {words}.",
            &[
                (6, "direct - the boats trees horses gates lamps stones"),
                (
                    7,
                    "direct - the boats trees horses gates lamps stones coats",
                ),
                (8, "direct - nobody"),
            ],
        ),
        (
            "According to the {words}, it was late on Monday.",
            &[
                (
                    7,
                    "indirect - the boats trees horses gates lamps stones coats",
                ),
                (8, ""),
            ],
        ),
        (
            "Jane Roe was described by {words} as “late and lost”.",
            &[
                (
                    8,
                    "mixed - boats trees horses gates lamps stones coats doors",
                ),
                (9, "mixed - nobody"),
            ],
        ),
    ]);
}

#[test]
fn who_is_told_has_ten_words_at_most() {
    check(&[(
        "“It was late,” Jane Roe told the {words} “and dark.”",
        &[
            (1, "direct - Jane Roe"),
            (10, "direct - Jane Roe; mixed - Jane Roe"),
        ],
    )]);
}

#[test]
fn a_quotation_goes_on_within_forty_tokens() {
    check(&[(
        "“It was late,” Jane Roe said, {words}, “and dark.”",
        &[
            (35, "direct - Jane Roe"),
            (36, "direct - Jane Roe; mixed - Jane Roe"),
        ],
    )]);
}

#[test]
fn what_stands_between_commas_before_that_has_nine_tokens_at_most() {
    check(&[(
        "Jane Roe said, in {words}, that it was late.",
        &[(1, "indirect - Jane Roe"), (8, "")],
    )]);
}

#[test]
fn the_verb_of_an_outer_clause_is_among_forty_tokens() {
    let told = |count: usize| {
        let article = parse(filled("A man who said it was {words} was ill.", count));
        let quote = article.quotes.first().unwrap();
        article.quote_text(quote).into_owned()
    };
    assert!(!told(37).ends_with("ill"));
    assert!(told(38).ends_with("ill"));
}

#[test]
fn a_signature_has_sixteen_tokens_behind_its_name_at_most() {
    check(&[(
        "“It was late and wet.” – Jane Ash / {names}",
        &[(1, "direct - Jane Ash"), (16, "direct - nobody")],
    )]);
}

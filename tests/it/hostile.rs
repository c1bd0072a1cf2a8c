//! Texts and JSON that nobody means well with.

use std::fmt::Write as _;

use dateline::chrono::NaiveDate;
use dateline::{Article, Parser, Span};
use serde_json::{Value, json};

use crate::laws;
use crate::laws::shapes::SHAPES;

/// Something of every layer, with letters of two bytes, so that a span can cut one.
const TEXT: &str = " date 2021-03-16 LEEDFORD (Newswire) - The Äußere bridge was shut on Friday night, Jane Roé said.\n\n\
                    Sign up for our daily newsletter\n\n\
                    “It is shut,” Ms Roé told reporters in Zürich at 6.10pm. “We ‘ran’.”\n\n\
                    It is öpen. — Jane Roé (@JaneRoe) May 3, 2024";

fn holds(text: &str) -> Article<'static> {
    laws::article::check(text.as_bytes()).expect("the text is read");
    dateline::parse(text.to_owned())
}

#[test]
fn a_hundred_kilobytes_of_every_shape_are_an_article() {
    for shape in SHAPES {
        let article = holds(&shape.of(20_000));
        assert!(!article.blocks.is_empty(), "{}", shape.name);
        // What is quadratic takes minutes here.
        let long = dateline::parse(shape.of(100_000));
        laws::article::is_valid(&long);
    }
}

#[test]
fn a_word_of_a_megabyte_is_a_word() {
    for letter in ["a", "A", "1", "é", "\u{5d0}", "-", "’", "a\u{301}"] {
        let text = format!("Jane Roe said {} on Friday.", letter.repeat(1 << 20));
        let article = dateline::parse(text);
        laws::article::is_valid(&article);
        assert!(article.body_text().ends_with("on Friday."));
    }
}

#[test]
fn ten_thousand_paragraphs_are_ten_thousand_blocks() {
    let text: String = (0..10_000).fold(String::new(), |mut text, at| {
        let _ = write!(
            text,
            "The river of valley {at} rose by {at} metres on Friday.\n\n"
        );
        text
    });
    let article = dateline::parse(text);
    laws::article::is_valid(&article);
    assert_eq!(article.body().count(), 10_000);
    let weekdays = article
        .times
        .iter()
        .filter(|time| article.text_of(time.span) == Some("Friday"));
    assert_eq!(weekdays.count(), 10_000);
}

#[test]
fn ten_thousand_speakers_have_their_own_words() {
    let syllables = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "ro", "tu"];
    let name = |at: usize| {
        let name: String = [at / 1000, at / 100, at / 10, at]
            .map(|digit| syllables[digit % 10])
            .concat();
        let (first, rest) = name.split_at(1);
        format!("{}{rest}", first.to_uppercase())
    };
    let text: String = (0..10_000).fold(String::new(), |mut text, at| {
        let _ = write!(
            text,
            "“The river rose again,” Jane {} said on Friday.\n\n",
            name(at)
        );
        text
    });
    let article = dateline::parse(text);
    laws::article::is_valid(&article);
    assert_eq!(article.quotes.len(), 10_000);
    assert_eq!(article.speakers().len(), 10_000);
}

#[test]
fn any_script_direction_and_line_end_is_read() {
    for text in [
        "\u{202e}Jane Roe said: “It rose.”\u{202c} \u{2066}Friday\u{2069}",
        "הנהר עלה ביום שישי. Jane Roe said: “It rose.” النهر",
        "J\u{301}a\u{308}\u{323}ne R\u{301}oe sa\u{301}id: “\u{301}It rose\u{301}.”\u{301}\u{301}\u{301}",
        "Jane\0Roe\0said: \0“It rose\0.”\0",
        "It rose.\r\rIt fell.\n\r\nIt rose.\r\n\rIt fell.\u{85}It rose.\u{b}It fell.\u{c}",
        "It rose.\u{2028}It fell.\u{2029}“It rose,”\u{2028}she said.",
        "\u{feff}\u{feff}date 2021-03-16\u{feff} It rose.",
        "👩‍👩‍👧 said: “👍🏽 It rose on Friday 🇬🇧.”",
        "\u{10ffff}\u{fffd}\u{fffe}\u{e000}",
        "“\u{1d4d9}ane \u{1d4e1}oe rose,” ﬁre ﬂed İstanbul ẞ ǆ said",
    ] {
        holds(text);
        holds(&format!("{text}\n\n{text}"));
    }
}

#[test]
fn line_ends_of_all_kinds_say_the_same() {
    let line_ends = ["\n", "\r\n", "\r", "\u{2028}"];
    let read = |end: &str| {
        let text = format!(
            " date 2021-03-16 It rose on Friday.{end}{end}“It fell,” Jane Roe said.{end}{end}It rose."
        );
        let article = holds(&text);
        let said: Vec<String> = article
            .speakers()
            .iter()
            .map(|it| it.0.to_owned())
            .collect();
        (article.body_text(), said, article.times.len())
    };
    for end in line_ends {
        assert_eq!(read(end), read("\n"), "{end:?}");
    }
}

#[test]
fn days_at_the_ends_of_the_calendar_are_days_or_none() {
    let words = "It rose today, yesterday, tomorrow, last week, next year, on Friday, on 29 February, in March, in \
                 the 1990s, 999999999 years ago, in 300 years, for 99999999999999999999 days, since then, on \
                 0000-01-01, 9999-12-31, 31/12/9999 and 10000-01-01, the following day, at the end of the century, \
                 every Monday, this summer, at Easter, during Ramadan, in the next 9000 centuries.";
    for day in [
        "-262143-01-01",
        "+262142-12-31",
        "0000-01-01",
        "0000-02-29",
        "0001-01-01",
        "9999-12-31",
        "+10000-01-01",
    ] {
        let day: NaiveDate = day.parse().expect("a day");
        laws::times::check_from(Some(day), words);
        let article = Parser::new().default_date(day).parse(words);
        laws::article::is_valid(&article);
        laws::article::survives_json(&article);
        let other = dateline::parse(format!("{day} {words}"));
        laws::timeline::check_all(&[("a", article), ("b", other)]);
    }
}

#[test]
fn years_of_four_figures_are_read_at_the_head() {
    for day in ["0000-01-01", "0000-02-29", "9999-12-31"] {
        let article = holds(&format!(" date {day} The river rose yesterday."));
        let published = article.published.map(|it| it.date.to_string());
        assert_eq!(published.as_deref(), Some(day));
    }
}

#[test]
fn a_text_over_the_limit_is_not_looked_into() {
    let small = Parser::new().max_length(TEXT.len() - 1);
    let article = small.parse(TEXT);
    laws::article::is_valid(&article);
    laws::article::survives_json(&article);
    assert_eq!(
        (
            article.blocks.len(),
            article.quotes.len(),
            article.times.len()
        ),
        (1, 0, 0)
    );
    assert!(small.parse_strict(TEXT).is_err() && small.parse_bytes(TEXT.as_bytes()).is_err());
    assert_eq!(small.times(TEXT, None), []);
    let just = Parser::new().max_length(TEXT.len());
    assert_eq!(just.parse(TEXT), dateline::parse(TEXT));
}

fn written() -> Value {
    serde_json::to_value(dateline::parse(TEXT)).expect("an article is written")
}

/// The places of all values in JSON that are spans.
fn spans(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                spans(item, &format!("{at}/{index}"), found);
            }
        }
        Value::Object(fields) => {
            if fields.get("start").is_some_and(Value::is_u64) {
                found.push(at.to_owned());
            }
            for (key, item) in fields {
                spans(item, &format!("{at}/{key}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn no_span_of_foreign_json_leaves_the_text_or_cuts_a_letter() {
    let article = written();
    let mut places = Vec::new();
    spans(&article, "", &mut places);
    assert!(places.len() > 30, "{places:?}");
    let cut = TEXT.find('Ä').expect("a letter of two bytes") + 1;
    for place in places {
        for (start, end) in [
            (json!(0), json!(TEXT.len() + 1)),
            (json!(0), json!(u64::MAX)),
            (json!(u64::MAX), json!(u64::MAX)),
            (json!(9), json!(4)),
            (json!(cut), json!(cut + 5)),
            (json!(cut - 1), json!(cut)),
            (json!(-1), json!(4)),
            (json!(0.5), json!(4)),
        ] {
            let mut changed = article.clone();
            let span = changed.pointer_mut(&place).expect("a span");
            (span["start"], span["end"]) = (start.clone(), end.clone());
            let read = serde_json::from_value::<Article<'_>>(changed);
            assert!(read.is_err(), "{place}: {start}..{end}");
        }
    }
}

#[test]
fn edited_json_is_refused_or_a_valid_article() {
    let article = written();
    let mut read = 0;
    for at in 0..2_000 {
        let mut changed = article.clone();
        laws::edit::edit(&mut changed, at, at.wrapping_mul(0x9e37_79b9) >> 7);
        let json = serde_json::to_vec(&changed).expect("it is still JSON");
        laws::json::check(&json).expect("it is still JSON");
        read += usize::from(serde_json::from_slice::<Article<'_>>(&json).is_ok());
    }
    assert!(read > 100, "only {read} changes were harmless");
}

#[test]
fn a_lone_surrogate_in_json_is_an_error() {
    let json = written().to_string().replace("öpen", "\\ud800pen");
    let error = serde_json::from_str::<Article<'_>>(&json).unwrap_err();
    assert!(error.is_syntax(), "{error}");
    let pair = "[\"\\ud83d\\ude00\"]";
    assert_eq!(
        serde_json::from_str::<[String; 1]>(pair).ok(),
        Some(["😀".to_owned()])
    );
}

#[test]
fn json_of_any_depth_is_refused_and_does_not_end_the_process() {
    for (open, close) in [("[", "]"), ("{\"blocks\":", "}")] {
        let json = format!("{}0{}", open.repeat(100_000), close.repeat(100_000));
        assert!(serde_json::from_str::<Article<'_>>(&json).is_err());
    }
}

#[test]
fn small_values_refuse_what_they_are_not() {
    for text in [
        "18446744073709551616..3",
        "+1..2",
        "1..+2",
        "..",
        "0..-1",
        "\u{661}..\u{662}",
    ] {
        assert!(text.parse::<Span>().is_err(), "{text}");
    }
    let signed = "+123456789abcdef".repeat(8);
    assert!(signed.parse::<dateline::Fingerprint>().is_err());
}

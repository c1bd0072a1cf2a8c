//! Error messages to the letter: lower case, no full stop, the place in them.

use std::error::Error as _;
use std::path::Path;

use dateline::{Error, Parser, Timex};

#[test]
fn a_file_that_is_not_there() {
    let error = Parser::new().read("no/such/file.txt").unwrap_err();
    assert_eq!(error.to_string(), "cannot read no/such/file.txt");
    let source = error.source().unwrap().to_string();
    assert!(
        source.contains("No such file") || source.contains("cannot find"),
        "{source}"
    );
}

#[test]
fn bytes_that_are_no_text() {
    let error = Parser::new()
        .parse_bytes(b" date 2021-03-16 caf\xe9")
        .unwrap_err();
    assert_eq!(error.to_string(), "not UTF-8 at byte 20");
    assert!(error.source().is_none());
}

#[test]
fn a_file_that_is_no_article() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no-article.txt");
    std::fs::write(&path, b" date 2021-02-30 caf\xe9").unwrap();
    let told = |error: Error| {
        let source = error.source().unwrap().to_string();
        (error.to_string(), source)
    };
    let of_file = format!("cannot parse {}", path.display());
    let read = |parser: Parser| told(parser.read(&path).unwrap_err());
    assert_eq!(
        read(Parser::new()),
        (of_file.clone(), "not UTF-8 at byte 20".to_owned())
    );
    assert_eq!(
        read(Parser::new().max_length(10)),
        (
            of_file.clone(),
            "text of 21 bytes is over the limit of 10".to_owned()
        )
    );

    std::fs::write(&path, " date 2021-02-30 The river rose.").unwrap();
    assert_eq!(Parser::new().read(&path).unwrap().body().count(), 1);
    assert_eq!(
        told(Parser::new().read_strict(&path).unwrap_err()),
        (of_file, "not a date: `2021-02-30` (bytes 6..16)".to_owned())
    );
}

#[test]
fn a_text_over_the_limit() {
    let small = Parser::new().max_length(10);
    let error = small.parse_bytes(b"The river rose.").unwrap_err();
    assert_eq!(
        error.to_string(),
        "text of 15 bytes is over the limit of 10"
    );
    assert!(matches!(
        small.parse_strict("The river rose.").unwrap_err(),
        Error::TooLarge {
            length: 15,
            limit: 10
        }
    ));

    let article = small.parse("The river rose.");
    assert_eq!(article.body_text(), "The river rose.");
    let doubts: Vec<String> = article
        .diagnostics
        .iter()
        .map(|doubt| format!("{} {doubt}", doubt.kind))
        .collect();
    assert_eq!(
        doubts,
        ["too_large text of 15 bytes is over the limit of 10 (bytes 0..15)"]
    );
    article.validate().unwrap();
}

#[test]
fn a_date_that_is_none() {
    for (text, message) in [
        (
            " date 2021-02-30 The river rose.",
            "not a date: `2021-02-30` (bytes 6..16)",
        ),
        (
            "date: soon\n\nThe river rose.",
            "not a date: `soon` (bytes 6..10)",
        ),
        (
            "Title: River\nDate: in May\n\nThe river rose.",
            "not a date: `in May` (bytes 19..25)",
        ),
        (
            "---\ntitle: River\ndate: \"soon\"\n---\nThe river rose.",
            "not a date: `soon` (bytes 24..28)",
        ),
    ] {
        let error = Parser::new().parse_strict(text).unwrap_err();
        assert_eq!(error.to_string(), message);
        assert!(matches!(error, Error::Doubtful(_)));
        let article = dateline::parse(text);
        assert_eq!(article.published, None);
        assert_eq!(article.body_text(), "The river rose.");
    }
}

#[test]
fn values_that_are_none() {
    assert_eq!(
        "soon".parse::<Timex>().unwrap_err().to_string(),
        "invalid TIMEX3 value: `soon`"
    );
    let error = "verb".parse::<dateline::BoilerplateKind>().unwrap_err();
    assert_eq!(error.to_string(), "invalid boilerplate kind: `verb`");
    assert_eq!(
        (error.expected(), error.found()),
        ("boilerplate kind", "verb")
    );
}

#[test]
fn a_quotation_that_is_never_closed() {
    let article = dateline::parse("Jane Roe said: “It rose.\n\nNobody was hurt.");
    let doubts: Vec<String> = article
        .diagnostics
        .iter()
        .map(|doubt| format!("{} {} {doubt}", doubt.severity, doubt.kind))
        .collect();
    assert_eq!(
        doubts,
        ["warning unclosed_quote a quotation that is never closed (bytes 15..18)"]
    );
}

#[test]
fn a_cue_that_is_no_word() {
    for cue in ["went on", "", "unwillingly-conceded"] {
        let error = Parser::new().with_cues(["said", cue]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "cue 1 is not a single word of at most 16 bytes"
        );
        assert!(matches!(error, Error::BadCue { index: 1 }));
    }
}

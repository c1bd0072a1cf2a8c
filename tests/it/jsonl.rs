//! `jsonl` as a program uses it: one answer for one record, in order, as soon as it can be had.

use std::io::Write;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::examples::{example, run};

fn jsonl(input: &[u8], arguments: &[&str]) -> (Vec<Value>, String, i32) {
    let mut command = example("jsonl");
    command.args(arguments);
    let output = run(command, input);
    let lines = output
        .stdout
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty());
    let answers = lines
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect();
    (
        answers,
        String::from_utf8(output.stderr).unwrap(),
        output.status.code().unwrap(),
    )
}

#[test]
fn records_are_answered_in_order_and_bad_ones_in_place() {
    let input = "{\"id\": \"a\", \"text\": \"The river rose.\", \"date\": \"2021-03-16\"}\n\
                 {\"id\": \"b\"}\n\
                 not json\r\n\
                 \r\n\
                 {\"id\": \"c\", \"text\": \"It fell.\", \"date\": \"2021-02-30\"}\n\
                 {\"id\": 7, \"text\": \"It fell.\"}\r\n\
                 {\"id\": \"d\", \"text\": \"\", \"date\": null, \"more\": 1}";
    let (answers, errors, status) = jsonl(input.as_bytes(), &[]);
    let ids: Vec<&Value> = answers.iter().map(|answer| &answer["id"]).collect();
    assert_eq!(
        ids,
        [
            &json!("a"),
            &json!("b"),
            &Value::Null,
            &json!("c"),
            &Value::Null,
            &json!("d")
        ]
    );
    assert_eq!(answers[0]["article"]["published"]["source"], "default");
    let refusals: Vec<(u64, &str)> = answers
        .iter()
        .filter_map(|answer| Some((answer["line"].as_u64()?, answer["error"]["kind"].as_str()?)))
        .collect();
    assert_eq!(
        refusals,
        [
            (2, "bad_record"),
            (3, "bad_json"),
            (5, "bad_record"),
            (6, "bad_record")
        ]
    );
    assert_eq!(
        answers[1]["error"]["message"],
        "missing field `text` at column 11"
    );
    assert_eq!((errors.as_str(), status), ("4 bad records\n", 0));
    assert_eq!(jsonl(input.as_bytes(), &["--strict"]).2, 2);
}

#[test]
fn a_refusal_names_the_field_and_its_column() {
    for (record, kind, message) in [
        (
            r#"{"id": "a", "text": "It fell.", "date": "2021-02-30"}"#,
            "bad_record",
            "date: not a day: `2021-02-30` at column 53",
        ),
        (
            r#"{"id": "a", "text": "It fell.", "date": 5}"#,
            "bad_record",
            "date: invalid type: integer `5`, expected a string at column 41",
        ),
        (
            r#"{"id": "a", "text": null}"#,
            "bad_record",
            "text: invalid type: null, expected a string at column 24",
        ),
        (
            r#"{"id": 7, "text": "It fell."}"#,
            "bad_record",
            "id: invalid type: integer `7`, expected a string at column 8",
        ),
        (
            r#"{"id": "a" "text": "It fell."}"#,
            "bad_json",
            "expected `,` or `}` at column 12",
        ),
        (
            r#"{"id": "a", "text": "It fe"#,
            "bad_json",
            "text: EOF while parsing a string at column 26",
        ),
    ] {
        let (answers, ..) = jsonl(format!("\n{record}").as_bytes(), &[]);
        let error = json!({"kind": kind, "message": message});
        assert_eq!(
            (&answers[0]["line"], &answers[0]["error"]),
            (&json!(2), &error)
        );
    }
}

#[test]
fn a_byte_order_mark_before_the_first_record_is_dropped() {
    let record = r#"{"id": "a", "text": "The river rose."}"#;
    let input = format!("\u{feff}{record}\n\u{feff}{record}\n");
    let (answers, ..) = jsonl(input.as_bytes(), &[]);
    assert!(answers[0]["article"].is_object(), "{}", answers[0]);
    assert_eq!(
        answers[1]["error"]["kind"], "bad_json",
        "not within the stream"
    );
    assert_eq!(
        jsonl("\u{feff}".as_bytes(), &[]),
        (vec![], String::new(), 0)
    );
}

#[test]
fn threads_are_limited() {
    let (answers, errors, status) = jsonl(b"", &["--threads", "257"]);
    assert!(errors.contains("257 is not in 0..=256"), "{errors}");
    assert_eq!((answers.len(), status), (0, 2));
}

#[test]
fn order_is_kept_among_many_records_and_each_has_its_answer() {
    let record = |number: usize| match number % 7 {
        3 => format!("{{\"id\": \"{number}\"}}"),
        5 => "not json".to_owned(),
        _ => {
            let text = "The river rose. ".repeat(number % 50);
            json!({"id": number.to_string(), "text": text}).to_string()
        }
    };
    let numbers = || 1..=2000_usize;
    let input: String = numbers().map(|number| record(number) + "\n").collect();
    for threads in ["1", "8"] {
        let (answers, errors, status) = jsonl(input.as_bytes(), &["--threads", threads]);
        assert_eq!(answers.len(), numbers().count(), "{threads} threads");
        for (number, answer) in numbers().zip(&answers) {
            let refused = matches!(number % 7, 3 | 5);
            let id = (number % 7 != 5).then(|| number.to_string());
            assert_eq!(answer["id"], json!(id), "{answer}");
            assert_eq!(answer["line"], json!(refused.then_some(number)), "{answer}");
            assert_eq!(answer["article"].is_object(), !refused, "{answer}");
        }
        assert_eq!((errors.as_str(), status), ("572 bad records\n", 0));
    }
}

#[test]
fn a_record_is_an_object() {
    let input = "[\"a\", \"The river rose.\"]\n [\"a\", \"The river rose.\", \"2021-03-16\"]\n[]\n\"a\"\nnull\n";
    let (answers, errors, status) = jsonl(input.as_bytes(), &[]);
    for answer in &answers {
        assert_eq!(answer["error"]["kind"], "bad_record", "{answer}");
        assert_eq!(answer["id"], Value::Null, "{answer}");
    }
    assert_eq!(
        answers[1]["error"]["message"],
        "invalid type: sequence, expected a record"
    );
    assert_eq!((errors.as_str(), status), ("5 bad records\n", 0));
}

#[test]
fn bytes_that_are_no_text_are_a_bad_record() {
    let (answers, errors, status) = jsonl(
        b"{\"id\": \"a\", \"text\": \"caf\xe9\"}\n{\"id\": \"b\", \"text\": \"\"}\n",
        &[],
    );
    assert_eq!(answers.len(), 2);
    assert_eq!(
        (
            answers[0]["error"]["kind"].as_str(),
            answers[1]["id"].as_str()
        ),
        (Some("bad_json"), Some("b"))
    );
    assert_eq!((errors.as_str(), status), ("1 bad record\n", 0));
}

#[test]
fn a_record_is_answered_before_the_next_one_comes() {
    use std::io::{BufRead, BufReader};
    let mut child = example("jsonl")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for id in ["a", "b"] {
        let record = json!({"id": id, "text": "The river rose."}).to_string() + "\n";
        stdin.write_all(record.as_bytes()).unwrap();
        let answer: Value = serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
        assert_eq!(answer["id"], id);
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn an_empty_stream_has_no_answers() {
    for input in ["", "\n", "\r\n\n"] {
        assert_eq!(
            jsonl(input.as_bytes(), &["--strict"]),
            (vec![], String::new(), 0)
        );
    }
}

#[test]
fn a_very_long_line_is_a_record_like_any_other() {
    // Nothing happens in it: what is found is not what is long here.
    let words = "of all of the others, and so on and on, ";
    let text = words.repeat(50_000_000 / words.len());
    let record = json!({"id": "long", "text": text}).to_string();
    let (answers, _, status) = jsonl(record.as_bytes(), &[]);
    assert_eq!((answers.len(), status), (1, 0));
    assert_eq!(
        answers[0]["article"]["blocks"][0]["span"]["end"],
        text.trim_end().len()
    );
}

#[test]
fn what_is_written_can_be_read() {
    let record = json!({"id": "a", "text": "The river rose.\n\nSign up for our daily newsletter"})
        .to_string();
    let (answers, ..) = jsonl(record.as_bytes(), &[]);
    let article: dateline::Article<'_> =
        serde_json::from_value(answers[0]["article"].clone()).unwrap();
    assert_eq!(article.body_text(), "The river rose.");
}

#[test]
#[cfg(unix)]
fn a_reader_that_has_seen_enough_is_no_failure() {
    use std::io::Read;
    for (name, argument) in [("jsonl", None), ("parse", Some("-"))] {
        let mut command = example(name);
        command
            .args(argument)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        drop(child.stdout.take());
        let mut stdin = child.stdin.take().unwrap();
        let record =
            json!({"id": "a", "text": "The river rose. ".repeat(10_000)}).to_string() + "\n";
        drop(stdin.write_all(record.as_bytes()));
        drop(stdin);
        let mut errors = String::new();
        child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut errors)
            .unwrap();
        assert_eq!(
            (child.wait().unwrap().code(), errors.as_str()),
            (Some(0), ""),
            "{name}"
        );
    }
}

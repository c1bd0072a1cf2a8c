//! The examples as a user runs them: processes with arguments, pipes and exit statuses.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

/// The program of an example; `cargo test` builds them beside this one.
pub(crate) fn example(name: &str) -> Command {
    let own = std::env::current_exe().unwrap();
    let target: PathBuf = own
        .parent()
        .and_then(Path::parent)
        .unwrap()
        .join("examples")
        .join(name);
    let program = target.with_extension(std::env::consts::EXE_EXTENSION);
    assert!(
        program.exists(),
        "no {}: `cargo test` builds the examples, `cargo test --test it` does not",
        program.display()
    );
    let mut command = Command::new(program);
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}

pub(crate) fn run(mut command: Command, input: &[u8]) -> Output {
    let piped = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    std::thread::scope(|scope| {
        // A child that ends early closes its input; that is its own affair.
        scope.spawn(move || drop(stdin.write_all(input)));
        child.wait_with_output().unwrap()
    })
}

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
        "missing field `text` at line 1 column 11"
    );
    assert_eq!((errors.as_str(), status), ("4 bad records\n", 0));
    assert_eq!(jsonl(input.as_bytes(), &["--strict"]).2, 2);
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

#[test]
fn articles_are_shown_to_people() {
    let mut command = example("parse");
    command.arg("examples/articles/headline-first.txt");
    let output = run(command, b"");
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    assert!(!shown.contains('\u{1b}'), "no colours in a pipe");
    for words in [
        "no date",
        "doorstep desks",
        "Who said what",
        "Taken for boilerplate",
        "  × Read More\n      related_label, high (phrase: read more)",
    ] {
        assert!(shown.contains(words), "{words} is not in:\n{shown}");
    }
}

#[test]
fn files_that_cannot_be_read_are_reported_and_the_others_go_through() {
    let folder = std::env::temp_dir().join(format!("dateline-parse-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("deep")).unwrap();
    std::fs::write(folder.join("a.txt"), b"caf\xe9").unwrap();
    std::fs::write(folder.join("deep/b.txt"), "The river rose.").unwrap();
    std::fs::write(folder.join("picture.png"), b"\x89PNG").unwrap();
    let mut command = example("parse");
    command.arg(&folder).arg("no/such.txt").arg("-");
    let output = run(command, b"It fell.");
    let (shown, errors) = (
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    );
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(
        shown.contains("The river rose.") && shown.contains("It fell."),
        "{shown}"
    );
    let lines: Vec<&str> = errors.lines().collect();
    assert_eq!(lines.len(), 2, "{errors}");
    assert!(lines[0].ends_with("a.txt: not UTF-8 at byte 3"), "{errors}");
    assert!(
        lines[1].starts_with("error: no/such.txt: No such file"),
        "{errors}"
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn who_said_what_is_listed_by_speaker() {
    let folder = std::env::temp_dir().join(format!("dateline-quotes-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
    write(
        "a.txt",
        " date 2024-05-03 “It rose twice,” Jane Roe said. Sam Tarrant told reporters: “It fell.”",
    );
    write("b.txt", "“It rose again,” Jane Roe said.");
    let mut command = example("quotes");
    command.arg(&folder).arg("no/such.txt");
    let output = run(command, b"");
    let shown = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "a file is not there");
    let heads: Vec<&str> = shown
        .lines()
        .filter(|line| !line.starts_with(' '))
        .collect();
    assert_eq!(heads, ["Jane Roe (2)", "Sam Tarrant (1)"], "{shown}");
    assert!(
        shown.contains("a.txt, direct\n    It rose twice,\n  no date"),
        "{shown}"
    );

    let mut command = example("quotes");
    command
        .args(["--json", "--speaker", "Tarrant"])
        .arg(&folder);
    let output = run(command, b"");
    std::fs::remove_dir_all(&folder).unwrap();
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (
            &said["speaker"],
            &said["date"],
            &said["text"],
            &said["confidence"]
        ),
        (
            &json!("Sam Tarrant"),
            &json!("2024-05-03"),
            &json!("It fell."),
            &json!("high")
        )
    );
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_story_is_told_as_text_json_and_a_page() {
    let shown = |arguments: &[&str]| {
        let mut command = example("timeline");
        command.args(arguments).arg("examples/story");
        let output = run(command, b"");
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    let text = shown(&[]);
    assert!(
        text.contains("\nWednesday 3 January 2024\n  • Sam Tarrant resigned on Wednesday"),
        "{text}"
    );
    assert!(
        text.contains("will hold its firework display on the quay on 31 December (did not happen)"),
        "{text}"
    );
    let json: Value = serde_json::from_str(&shown(&["--json"])).unwrap();
    let entries = json["entries"].as_array().unwrap();
    assert!(
        entries
            .iter()
            .all(|entry| entry["sources"][0]["id"].is_string())
    );
    assert!(
        entries
            .iter()
            .map(|entry| entry["start"].as_str())
            .is_sorted()
    );
    assert!(json["undated"].is_array());
}

#[test]
fn boilerplate_is_stripped_and_some_kept() {
    let text = "The river rose by a metre on Friday.\n\nSign up for our daily newsletter\n\n\
                The bridge at dawn (PA)\n\nNobody was hurt when it fell.";
    let stripped = |arguments: &[&str]| {
        let mut command = example("strip");
        command.args(arguments);
        let output = run(command, text.as_bytes());
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    let body = "The river rose by a metre on Friday.\n\nNobody was hurt when it fell.\n\n";
    assert_eq!(stripped(&[]), body);
    let kept = body.replace("\n\nN", "\n\nThe bridge at dawn (PA)\n\nN");
    assert_eq!(stripped(&["--keep", "caption", "-"]), kept);

    let mut command = example("strip");
    command.args(["--keep", "poetry"]);
    let output = run(command, b"");
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(
        errors.contains("invalid boilerplate kind: `poetry`"),
        "{errors}"
    );
}

#[test]
fn doubts_are_shown_in_their_lines() {
    let text = " date 2021-02-30 The river rose.\n\n“Nobody was hurt when the water came over the bank, Jane Roe said.";
    let output = run(example("diagnose"), text.as_bytes());
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    let carets = [
        "error[bad_date]: not a date: `2021-02-30`\n --> -:1:7\n",
        "1 |  date 2021-02-30 The river rose.\n  |       ^^^^^^^^^^\n",
        "3 | “Nobody was hurt when the water came over the bank, Jane Roe said.\n  | ^\n",
    ];
    for lines in carets {
        assert!(shown.contains(lines), "{lines} is not in:\n{shown}");
    }
}

#[test]
fn other_encodings_are_decoded_first() {
    let folder = std::env::temp_dir().join(format!("dateline-encodings-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let files: [(&str, &[u8]); 3] = [
        ("a.txt", b"The caf\xe9 is shut."),
        ("b.txt", b"\xff\xfeI\0t\0 \0r\0o\0s\0e\0.\0"),
        ("c.txt", "The café is open.".as_bytes()),
    ];
    let mut command = example("encodings");
    for (name, bytes) in files {
        std::fs::write(folder.join(name), bytes).unwrap();
        command.arg(folder.join(name));
    }
    let output = run(command, b"");
    std::fs::remove_dir_all(&folder).unwrap();
    let shown = String::from_utf8(output.stdout).unwrap();
    let shown = shown.replace(
        &format!("{}{}", folder.display(), std::path::MAIN_SEPARATOR),
        "",
    );
    assert_eq!(
        shown,
        "a.txt, windows-1252: The café is shut.\nb.txt, UTF-16LE: It rose.\nc.txt, UTF-8: The café is open.\n"
    );
}

/// The cookbook of the crate docs includes the examples, so that they cannot differ.
#[test]
fn every_example_is_a_short_recipe_of_the_cookbook() {
    /// One who reads a recipe wants to see its end.
    const MOST_LINES: usize = 140;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let cookbook = std::fs::read_to_string(root.join("src/cookbook.rs")).unwrap();
    let files = std::fs::read_dir(root.join("examples")).unwrap();
    let files = files.map(|file| file.unwrap().path());
    let recipes: Vec<PathBuf> = files
        .filter(|path| path.extension().is_some_and(|it| it == "rs"))
        .collect();
    assert!(recipes.len() >= 8);
    for path in recipes {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let code = std::fs::read_to_string(&path).unwrap();
        let command = format!("//!     cargo run --release --example {name} ");
        assert!(
            code.starts_with("//! ") && code.contains(&command),
            "{name}"
        );
        assert!(code.lines().count() <= MOST_LINES, "{name}");
        for part in [
            format!(
                "# `{name}`\n#![doc = \"```\"]\n#![doc = include_str!(\"../examples/{name}.rs\")]"
            ),
            format!("[`{name}`](#{name})"),
        ] {
            assert!(cookbook.contains(&part), "{part}");
        }
    }
}

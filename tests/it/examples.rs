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

/// A new folder with these files in it.
fn folder_of(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("dateline-{name}-{}", std::process::id()));
    for (path, bytes) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    folder
}

/// What an example that runs in a folder prints, what it tells on standard error, and its status.
fn run_in(folder: &Path, name: &str, arguments: &[&str]) -> (String, String, i32) {
    let mut command = example(name);
    command.current_dir(folder).args(arguments);
    let output = run(command, b"");
    (
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
        output.status.code().unwrap(),
    )
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
fn the_readme_shows_what_is_printed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let (_, shown) = readme
        .split_once("$ cargo run --release --example parse -- ")
        .unwrap();
    let (path, shown) = shown.split_once('\n').unwrap();
    let (shown, _) = shown.split_once("```").unwrap();
    let mut command = example("parse");
    command.arg(path);
    let output = run(command, b"");
    let printed = String::from_utf8(output.stdout).unwrap();
    let mut lines = printed.lines();
    for line in shown.lines().filter(|line| *line != "[...]") {
        let stands = lines.any(|it| it.trim_end() == line);
        assert!(stands, "`{line}` is not there in:\n{printed}");
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
    assert_eq!(lines.len(), 3, "{errors}");
    let refused = "a.txt: not UTF-8 at byte 3; the example `encodings` reads other encodings";
    assert!(lines[0].ends_with(refused), "{errors}");
    assert!(
        lines[1].starts_with("error: no/such.txt: No such file"),
        "{errors}"
    );
    assert_eq!(lines[2], "1 file skipped: not .txt");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
#[cfg(unix)]
fn links_are_followed_and_endings_may_be_in_capitals() {
    use std::os::unix::fs::symlink;
    let files: [(&str, &[u8]); 4] = [
        ("A.TXT", b"The river rose."),
        ("b.Txt", b"It fell."),
        ("elsewhere", b"It froze."),
        ("deep/notes.md", b"It thawed."),
    ];
    let folder = folder_of("links", &files);
    symlink("../elsewhere", folder.join("deep/c.txt")).unwrap();
    let (body, errors, status) = run_in(&folder, "strip", &["."]);
    assert_eq!(body, "The river rose.\n\nIt fell.\n\nIt froze.\n\n");
    assert_eq!(errors, "2 files skipped: not .txt\n");
    assert_eq!(status, 0);

    symlink("..", folder.join("deep/loop")).unwrap();
    let (again, errors, status) = run_in(&folder, "strip", &["."]);
    std::fs::remove_dir_all(&folder).unwrap();
    let told = "error: File system loop found: ./deep/loop points to an ancestor .\n";
    assert!(errors.starts_with(told), "{errors}");
    assert_eq!((again, status), (body, 1));
}

#[test]
fn no_text_and_an_impossible_date_are_shown_as_such() {
    let shown = |text: &str| {
        let output = run(example("parse"), text.as_bytes());
        let shown = String::from_utf8(output.stdout).unwrap();
        shown.split_once('\n').unwrap().1.to_owned()
    };
    assert_eq!(shown(""), "no date\n\n(no text)\n\n");
    assert!(
        shown(" date 2021-03-16\n\nSign up for our daily newsletter")
            .starts_with("2021-03-16, from the date line\n\n(no text)\n\nTaken for boilerplate\n")
    );
    assert!(
        shown(" date 2021-02-30 The river rose.")
            .starts_with("no date (not a date: `2021-02-30`)\n\nThe river rose.\n")
    );
}

#[test]
fn a_folder_without_texts_is_an_error() {
    let folder = std::env::temp_dir().join(format!("dateline-no-texts-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("picture.png"), b"\x89PNG").unwrap();
    let mut command = example("strip");
    command.arg(&folder);
    let output = run(command, b"");
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8(output.stderr).unwrap();
    let told = ": no .txt files\n1 file skipped: not .txt\n";
    assert!(errors.ends_with(told), "{errors}");
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
        shown.contains("a.txt, direct\n    It rose twice\n  no date"),
        "{shown}"
    );

    let mut command = example("quotes");
    command
        .args(["--json", "--speaker", "tarRANT"])
        .arg(&folder);
    let output = run(command, b"");
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

    let mut command = example("quotes");
    command.args(["--speaker", "Astell"]).arg(&folder);
    let output = run(command, b"");
    std::fs::remove_dir_all(&folder).unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(errors, "nobody of that name is quoted\n");
    assert_eq!((output.stdout, output.status.code()), (vec![], Some(0)));
    let output = run(example("quotes"), b"The river rose.");
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(errors, "nobody is quoted\n");
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
    assert!(entries.len() > 5, "{entries:?}");
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
        errors.contains("'poetry'") && errors.contains("[possible values: newsletter, "),
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
fn files_without_doubts_are_counted() {
    let clean = "examples/articles/headline-first.txt";
    for (files, told) in [
        (vec![clean], "1 file, no doubts\n"),
        (vec![clean; 3], "3 files, no doubts\n"),
        (vec![clean, "examples/articles/dirty.txt"], ""),
    ] {
        let mut command = example("diagnose");
        command.args(files);
        let output = run(command, b"");
        assert_eq!(String::from_utf8(output.stderr).unwrap(), told);
        assert_eq!(output.stdout.is_empty(), !told.is_empty());
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
    for (name, bytes) in files {
        std::fs::write(folder.join(name), bytes).unwrap();
    }
    let mut command = example("encodings");
    command.arg(&folder);
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

#[test]
fn copies_in_utf8_are_there_for_every_other_example() {
    let files: [(&str, &[u8]); 2] = [
        ("old/2024-05-03/a.txt", b"The caf\xe9 is shut.\r\n"),
        ("old/b.txt", b"\xef\xbb\xbfIt fell."),
    ];
    let folder = folder_of("copies", &files);
    let read = |path: &str| std::fs::read_to_string(folder.join(path)).unwrap();
    let (_, errors, status) = run_in(&folder, "encodings", &["--to", "utf8", "old"]);
    assert_eq!((errors.as_str(), status), ("", 0));
    assert_eq!(read("utf8/old/b.txt"), "It fell.");
    let (shown, errors, _) = run_in(&folder, "parse", &["utf8"]);
    let shut = "2024-05-03, from the path\n\nThe café is shut.\n";
    assert!(shown.contains(shut) && errors.is_empty(), "{shown}{errors}");

    // What is there stays, what is not there comes, and `..` leads nowhere else.
    std::fs::write(folder.join("utf8/old/b.txt"), "It rose.").unwrap();
    std::fs::remove_dir_all(folder.join("utf8/old/2024-05-03")).unwrap();
    let arguments = ["--to", "../utf8", "../old"];
    let (shown, errors, status) = run_in(&folder.join("old"), "encodings", &arguments);
    assert_eq!(
        shown,
        "../old/2024-05-03/a.txt, windows-1252: The café is shut.\n"
    );
    let told = "error: ../old/b.txt: ../utf8/old/b.txt: ";
    assert!(
        errors.starts_with(told) && errors.lines().count() == 1,
        "{errors}"
    );
    assert_eq!(status, 1);
    assert_eq!(read("utf8/old/b.txt"), "It rose.");
    assert_eq!(read("utf8/old/2024-05-03/a.txt"), "The café is shut.\r\n");
    std::fs::remove_dir_all(&folder).unwrap();
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

//! What the crate's page promises, held to the letter. What only fuzzing and counting can hold is in `fuzz/` and
//! `.ci/growth`.

use std::path::Path;
use std::{fs, thread};

use crate::layering::{sources, without_tests};

/// A little of everything.
const TEXT: &str = " date 2021-03-16 LEEDFORD (Newswire) - The river rose on Friday night, Jane Roe said.\n\n\
                    Sign up for our daily newsletter\n\n\
                    “It rose,” Ms Roe told the Post last week. READ MORE: Why rivers rise\n\n\
                    It is open. — Jane Roe (@JaneRoe) May 3, 2024";

/// Every source file, its tests and comments left out.
fn code() -> Vec<(String, String)> {
    let own = sources().into_iter().filter(|(name, _)| {
        let is_test = name.ends_with("/tests.rs") || name.contains("/tests/");
        !is_test
    });
    own.map(|(name, code)| {
        let lines = without_tests(&code).lines();
        let lines = lines.map(|line| line.split("//").next().unwrap());
        (name, lines.collect::<Vec<_>>().join("\n"))
    })
    .collect()
}

/// Fails where one of the words stands in the code, but in the files named.
fn nowhere(words: &[&str], but: &[&str]) {
    for (name, code) in code() {
        for word in words {
            let stands = code.contains(word) && !but.contains(&name.as_str());
            assert!(!stands, "{name} has {word}");
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn manifest() -> String {
    fs::read_to_string(root().join("Cargo.toml")).unwrap()
}

#[test]
fn no_code_asks_to_panic() {
    nowhere(
        &[
            "panic!(",
            "unreachable!(",
            "todo!(",
            "unimplemented!(",
            ".unwrap()",
            ".expect(",
            " assert!(",
            " assert_eq!(",
            ".unwrap_err()",
        ],
        &[],
    );
    for lint in [
        "unwrap_used",
        "expect_used",
        "panic",
        "string_slice",
        "indexing_slicing",
    ] {
        assert!(
            manifest().contains(&format!("\n{lint} = \"warn\"")),
            "{lint}"
        );
    }
}

#[test]
fn no_code_is_unsafe() {
    nowhere(&["unsafe "], &[]);
    assert!(manifest().contains("\nunsafe_code = \"forbid\""));
}

#[test]
fn only_read_does_io() {
    nowhere(
        &[
            "std::fs",
            "File::",
            "std::net",
            "std::process",
            "std::env",
            "env!(",
            "stdin(",
            "stdout(",
            "stderr(",
            "print!(",
            "println!(",
            "eprintln!(",
            "dbg!(",
            "thread::",
        ],
        &["src/parser.rs"],
    );
    let (_, parser) = code()
        .into_iter()
        .find(|(name, _)| name == "src/parser.rs")
        .unwrap();
    assert_eq!(parser.matches("std::fs").count(), 1);
    let read = parser.split("pub fn read(").nth(1).unwrap();
    let read = read.split("\n    }\n").next().unwrap();
    assert!(read.contains("std::fs::File::open(path)"));
}

#[test]
fn no_code_knows_a_clock_a_zone_or_chance() {
    nowhere(
        &[
            "Instant",
            "SystemTime",
            "Utc::",
            "Local::",
            "::now(",
            "RandomState",
            "rand::",
            "static mut",
        ],
        &[],
    );
    // Without chrono's feature `clock`, there is none to ask.
    assert!(manifest().contains(
        "chrono = { version = \"0.4.38\", default-features = false, features = [\"std\"] }"
    ));
}

#[test]
fn the_same_text_is_the_same_article_on_every_thread() {
    let article = dateline::parse(TEXT);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|_| scope.spawn(|| dateline::parse(TEXT)))
            .collect();
        for thread in threads {
            assert_eq!(thread.join().unwrap(), article);
        }
    });
}

/// Hash maps give their rows in another order in every process: they may be asked, and never gone through.
#[test]
fn no_hash_map_is_gone_through() {
    assert!(manifest().contains("\niter_over_hash_type = \"warn\""));
    let bans = fs::read_to_string(root().join("clippy.toml")).unwrap();
    for way in [
        "HashMap::iter",
        "HashMap::keys",
        "HashMap::values",
        "HashMap::into_values",
        "HashSet::iter",
    ] {
        assert!(
            bans.contains(&format!("std::collections::{way}\"")),
            "{way}"
        );
    }
}

#[test]
fn nothing_runs_when_the_crate_is_built() {
    assert!(!root().join("build.rs").exists());
    let manifest = manifest();
    assert!(!manifest.contains("\nbuild = ") && !manifest.contains("[build-dependencies]"));
    assert!(!manifest.contains("proc-macro"));
}

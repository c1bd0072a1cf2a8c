//! The shape of the house: stages meet in the parser alone, and rooms stay small.

use std::fs;
use std::path::Path;

const STAGES: [&str; 7] = ["header", "scan", "block", "name", "time", "quote", "event"];

/// Where the stages may be called: the way of an article, and the benches' way in.
const CALLERS: [&str; 2] = ["src/parser.rs", "src/stages.rs"];

/// The most lines of code in a file, tests, comments and empty lines aside.
const MOST_LINES: usize = 400;

/// Every source file by its path from the root.
pub(crate) fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let entries = walkdir::WalkDir::new(root.join("src"))
        .sort_by_file_name()
        .into_iter()
        .map(Result::unwrap);
    let paths = entries
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|it| it == "rs"));
    let sources: Vec<_> = paths
        .map(|path| {
            let name = path
                .strip_prefix(root)
                .unwrap()
                .to_str()
                .unwrap()
                .replace('\\', "/");
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    assert!(sources.len() > 30);
    sources
}

/// The code of a file without the tests at its end.
pub(crate) fn without_tests(code: &str) -> &str {
    code.split("#[cfg(test)]\nmod tests {").next().unwrap()
}

/// The names of the functions that a stage's root offers to the crate.
fn entries(stage: &str, sources: &[(String, String)]) -> Vec<String> {
    let root = format!("src/{stage}/mod.rs");
    let (_, code) = sources.iter().find(|(name, _)| *name == root).unwrap();
    let lines = code
        .lines()
        .filter_map(|line| line.strip_prefix("pub(crate) fn "));
    lines
        .map(|line| line.split(['(', '<']).next().unwrap().to_owned())
        .collect()
}

#[test]
fn a_stage_has_one_entry_and_only_the_parser_calls_it() {
    let sources = sources();
    for stage in STAGES {
        let entries = entries(stage, &sources);
        let [entry] = entries.as_slice() else {
            panic!("{stage} has {entries:?}");
        };
        let call = format!("{stage}::{entry}(");
        for (name, code) in &sources {
            let may_call = CALLERS.contains(&name.as_str());
            assert!(may_call || !code.contains(&call), "{name} calls {call}");
        }
    }
}

#[test]
fn stages_take_types_from_each_other_and_no_functions() {
    for (name, code) in sources()
        .iter()
        .filter(|(name, _)| !CALLERS.contains(&name.as_str()))
    {
        for stage in STAGES
            .iter()
            .filter(|stage| !name.starts_with(&format!("src/{stage}/")))
        {
            for import in code.split(&format!("crate::{stage}::")).skip(1) {
                let items = import
                    .trim_start_matches('{')
                    .split([';', '}', ')', '('])
                    .next()
                    .unwrap();
                for item in items
                    .split(',')
                    .map(str::trim)
                    .filter(|item| !item.is_empty())
                {
                    assert!(
                        item.starts_with(char::is_uppercase),
                        "{name} takes {stage}::{item}"
                    );
                }
            }
        }
    }
}

/// The timeline is beside the stages: what it takes from the crate, any user could.
#[test]
fn the_timeline_takes_public_types_and_nothing_of_a_stage() {
    for (name, code) in sources() {
        let own = name.starts_with("src/timeline/");
        for stage in STAGES.iter().chain(&["article", "calendar", "grammar"]) {
            assert!(
                !own || !code.contains(&format!("crate::{stage}::")),
                "{name} takes from {stage}"
            );
        }
        let outside = !own && !matches!(name.as_str(), "src/lib.rs");
        assert!(
            !outside || !code.contains("timeline::"),
            "{name} takes from the timeline"
        );
    }
}

#[test]
fn files_stay_small() {
    for (name, code) in sources() {
        let lines = without_tests(&code)
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with("//"));
        let count = lines.count();
        assert!(count <= MOST_LINES, "{name} has {count} lines of code");
    }
}

/// More words than these are a file, with its source on top.
const MOST_WORDS: usize = 32;

/// Fewer may stand in the order of their weight.
const LEAST_SORTED: usize = 8;

/// Arrays whose order says something: of the year, of the week, of the array beside it.
const ORDERED: [&str; 3] = ["IN_FULL", "MONTHS", "WEEKDAYS"];

#[test]
fn lists_in_code_are_short_and_sorted() {
    let mut lists = 0;
    let of_stages = |(path, _): &(String, String)| !path.contains("/tests");
    for (path, code) in sources().into_iter().filter(of_stages) {
        for declared in without_tests(&code).split("const ").skip(1) {
            let (name, rest) = declared.split_once(": ").unwrap_or_default();
            let is_list = ["[&str; ", "&[&str] = ", "[&[u8]; "];
            if !is_list.iter().any(|kind| rest.starts_with(kind)) {
                continue;
            }
            let list = rest.split_once("];").unwrap_or_default().0;
            let words: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
            assert!(words.len() <= MOST_WORDS, "{path}: {name} is no short list");
            let is_free = words.len() < LEAST_SORTED || ORDERED.contains(&name);
            assert!(is_free || words.is_sorted(), "{path}: {name} is not sorted");
            lists += 1;
        }
    }
    assert!(lists > 50);
}

/// `DESIGN.md` says where things are added: a list that it names is declared in a file that its row names.
#[test]
fn the_places_to_add_to_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let design = fs::read_to_string(root.join("DESIGN.md")).unwrap();
    let laws = fs::read_to_string(root.join("fuzz/laws/mod.rs")).unwrap();
    let mut sources = sources();
    sources.push(("fuzz/laws/mod.rs".to_owned(), laws));
    let mut lists = 0;
    for row in design.lines().filter(|line| line.starts_with("| ")) {
        let named: Vec<&str> = row.split('`').skip(1).step_by(2).collect();
        let declares = |list: &str| {
            let declarations = [format!("const {list}:"), format!("static {list}:")];
            sources.iter().any(|(path, code)| {
                named.iter().any(|file| path.ends_with(file))
                    && declarations.iter().any(|it| code.contains(it))
            })
        };
        for list in named.iter().filter(|name| is_constant(name)) {
            assert!(declares(list), "{list} is in no file of its row: {row}");
            lists += 1;
        }
    }
    assert!(lists > 20);
}

fn is_constant(name: &str) -> bool {
    name.bytes()
        .all(|byte| byte.is_ascii_uppercase() || byte == b'_')
}

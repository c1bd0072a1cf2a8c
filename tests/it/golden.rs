//! Invented articles in every shape that files have, beside what was read in them and found right.
//!
//! `DATELINE_BLESS=1 cargo test golden` writes the JSON anew, to be read before it is committed.

use std::fs;
use std::path::{Path, PathBuf};

use dateline::{Article, BlockKind, Parser};

/// The texts under `folder`, sorted.
fn texts(folder: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = walkdir::WalkDir::new(root)
        .sort_by_file_name()
        .into_iter()
        .map(Result::unwrap);
    entries
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|it| it == "txt"))
        .collect()
}

/// A text and the file that holds what is right for it.
fn goldens() -> Vec<(PathBuf, PathBuf)> {
    let beside = texts("tests/golden")
        .into_iter()
        .map(|text| (text.clone(), text.with_extension("json")));
    let of_examples = texts("examples/articles").into_iter().map(|text| {
        let name = Path::new("tests/golden/articles").join(text.file_name().unwrap());
        (
            text,
            Path::new(env!("CARGO_MANIFEST_DIR"))
                .join(name)
                .with_extension("json"),
        )
    });
    let all: Vec<_> = beside.chain(of_examples).collect();
    assert!(all.len() >= 16, "{} golden articles", all.len());
    all
}

#[test]
#[cfg(feature = "serde")]
fn articles_are_read_as_they_were_found_right() {
    for (text, json) in goldens() {
        let article = Parser::new().read(&text).unwrap();
        let found = serde_json::to_string_pretty(&article).unwrap() + "\n";
        if std::env::var_os("DATELINE_BLESS").is_some() {
            fs::write(&json, &found).unwrap();
        }
        let right = fs::read_to_string(&json).unwrap_or_default();
        assert!(
            found == right,
            "{} differs: {}",
            json.display(),
            first_difference(&right, &found)
        );
        let read: Article<'_> = serde_json::from_str(&right).unwrap();
        assert_eq!(read, article);
    }
}

fn first_difference(right: &str, found: &str) -> String {
    let pairs = (1..).zip(right.lines().zip(found.lines()));
    let differing = pairs.into_iter().find(|(_, (right, found))| right != found);
    differing.map_or_else(
        || "one is longer".to_owned(),
        |(line, (right, found))| format!("line {line} should be {right:?}, is {found:?}"),
    )
}

/// Blocks that are not blank, by kind and words: what must not hang on the file's line ends.
fn outline(article: &Article<'_>) -> Vec<(String, String)> {
    let words = |span| {
        article
            .text_of(span)
            .unwrap()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    let kind = |block: &dateline::Block| match &block.boilerplate {
        Some(boilerplate) => format!("{} {}", boilerplate.kind, boilerplate.rule),
        None => block.kind.to_string(),
    };
    let blocks = article
        .blocks
        .iter()
        .filter(|block| block.kind != BlockKind::Blank);
    blocks
        .map(|block| (kind(block), words(block.span)))
        .collect()
}

#[test]
fn line_ends_do_not_matter() {
    for (path, _) in goldens() {
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            !text.contains('\r'),
            "{} has line ends of its own",
            path.display()
        );
        let lf = dateline::parse(text.as_str());
        for other in [
            text.replace('\n', "\r\n"),
            format!("\u{feff}{text}"),
            text.replace('\n', "\r"),
        ] {
            let read = dateline::parse(other);
            assert_eq!(outline(&lf), outline(&read), "{}", path.display());
            assert_eq!(lf.headline_text(), read.headline_text());
            assert_eq!(
                lf.published.map(|p| (p.date, p.clock, p.source)),
                read.published.map(|p| (p.date, p.clock, p.source))
            );
            assert_eq!(lf.sentences.len(), read.sentences.len());
        }
    }
}

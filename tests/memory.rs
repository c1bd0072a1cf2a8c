//! How much memory an article takes: bytes are counted, so every run gives the same figures.
//!
//! It has a binary of its own, for its allocator counts what all threads allocate.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

#[path = "../benches/corpus/mod.rs"]
mod corpus;

use std::fs;
use std::path::Path;

use peak_alloc::PeakAlloc;

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

/// Bytes on the heap for each byte of text: the most at any time while it is parsed, a list and its copy
/// while it grows included; and what stays with the article, whose text is borrowed here.
const MOST: f64 = 12.0;
const MOST_KEPT: f64 = 6.0;

#[test]
fn articles_take_little_more_than_their_text() {
    assert_modest("invented news", &corpus::articles(400_000));
    assert_modest("the examples", &examples());
}

fn examples() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles");
    let files = fs::read_dir(folder).unwrap();
    files
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "texts are short enough")]
fn assert_modest(what: &str, texts: &[String]) {
    // Tables are built with the first articles, and stay.
    for text in texts {
        drop(dateline::parse(text.as_str()));
    }
    let (mut bytes, mut most, mut kept) = (0, 0, 0);
    for text in texts {
        let before = HEAP.current_usage();
        HEAP.reset_peak_usage();
        let article = dateline::parse(text.as_str());
        bytes += text.len();
        most += HEAP.peak_usage() - before;
        kept += HEAP.current_usage() - before;
        drop(article);
    }
    let most = most as f64 / bytes as f64;
    let kept = kept as f64 / bytes as f64;
    assert!(
        most <= MOST && kept <= MOST_KEPT,
        "{what}: {most:.2} bytes a byte while it is parsed, at most {MOST}; {kept:.2} stay, at most {MOST_KEPT}"
    );
}

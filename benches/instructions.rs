//! The program in which `.ci/instructions` counts: it parses a fixed text once.
#![expect(
    clippy::print_stdout,
    reason = "the count is per byte, so the bytes are told"
)]

mod corpus;

use std::hint::black_box;

const BYTES: usize = 2_000_000;

/// A little of everything, so that every table is built.
const TINY: &str = " date 2021-03-16 The river rose on Monday, Mr Roe said.\n\n\
    The river (Image: Jane Roe/Getty)\n\n“It rose,” he added. READ MORE: Why it rose\n\n\
    Roe’s reply was: “No.” It will hold a vote and call for talks.\n\n\
    It rose. — Jane Roe (@JaneRoe) May 3, 2024";

fn main() {
    let articles = corpus::articles(BYTES);
    start_up();
    count(&articles);
    println!("{} bytes", articles.iter().map(String::len).sum::<usize>());
}

// Both functions are looked for by name.

#[inline(never)]
fn start_up() {
    black_box(dateline::parse(TINY));
}

#[inline(never)]
fn count(articles: &[String]) {
    for article in articles {
        black_box(dateline::parse(article.as_str()));
    }
}

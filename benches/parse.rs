//! How fast: the whole parse and each of its stages, beside two yardsticks.
//!
//!     cargo bench --features _stages
//!
//! Every row runs over the whole corpus, article by article; a stage runs on the input of that stage.
//! divan's table gives the spread of each row, the last table what counts: each row as a multiple of
//! `split_whitespace`.
#![expect(clippy::print_stdout, reason = "a table is what a bench is for")]

mod corpus;

use std::fmt;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use dateline::stages::Stages;
use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use unicode_segmentation::UnicodeSegmentation as _;

/// More than caches hold.
const CORPUS_BYTES: usize = 16_000_000;

/// What a test run is content with.
const TEST_ARTICLES: usize = 20;

/// FNV-1a of the corpus. Figures from two corpora cannot be compared: if it changes, measure anew.
const CORPUS_FINGERPRINT: u64 = 0xa296_732e_98f7_9ec2;

/// Rounds of the last table, and how many articles are timed at once: the rows take turns so often that a
/// slow spell of the machine strikes them all.
const ROUNDS: usize = 15;
const TURN: usize = 32;

/// An article, ready for every row.
type Article = Stages<'static>;

/// A row of the tables: its name, and what is done with each article.
#[derive(Clone, Copy)]
struct Row(&'static str, fn(&Article) -> usize);

const ROWS: [Row; 11] = [
    Row("split_whitespace", |article| {
        article.text().split_whitespace().count()
    }),
    Row("unicode_words", |article| {
        article.text().unicode_words().count()
    }),
    Row("parse", |article| {
        dateline::parse(article.text()).blocks.len()
    }),
    Row("header", Stages::header),
    Row("scan", Stages::scan),
    Row("blocks", Stages::blocks),
    Row("scan and blocks", Stages::scan_and_blocks),
    Row("names", Stages::names),
    Row("times", Stages::times),
    Row("quotes", Stages::quotes),
    Row("events", Stages::events),
];

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

impl Row {
    fn run(self, articles: &[Article]) -> usize {
        articles
            .iter()
            .map(|article| (self.1)(black_box(article)))
            .sum()
    }
}

static CORPUS: LazyLock<Vec<String>> = LazyLock::new(|| corpus::articles(CORPUS_BYTES));

static ARTICLES: LazyLock<Vec<Article>> = LazyLock::new(|| {
    let count = if is_test() {
        TEST_ARTICLES
    } else {
        CORPUS.len()
    };
    CORPUS
        .iter()
        .take(count)
        .map(|text| Stages::new(text))
        .collect()
});

fn main() {
    assert_eq!(fingerprint(&CORPUS), CORPUS_FINGERPRINT, "another corpus");
    divan::main();
    if !is_test() {
        ratios();
    }
}

fn fingerprint(texts: &[String]) -> u64 {
    let bytes = texts.iter().flat_map(|text| text.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Whether nothing is to be measured: what divan takes for a test, and `--list`.
fn is_test() -> bool {
    let given = |flag| std::env::args().any(|argument| argument == flag);
    given("--test") || given("--list") || !given("--bench")
}

#[divan::bench(args = ROWS, sample_count = 20)]
fn whole_corpus(bencher: Bencher<'_, '_>, row: Row) {
    let articles = &*ARTICLES;
    bencher
        .counter(BytesCount::new(bytes(articles)))
        .bench(|| row.run(articles));
}

fn bytes(articles: &[Article]) -> usize {
    articles.iter().map(|article| article.text().len()).sum()
}

/// Times the rows in turn and prints each as a multiple of the first.
#[expect(
    clippy::indexing_slicing,
    reason = "every row has a place for every turn"
)]
#[expect(
    clippy::cast_precision_loss,
    reason = "the bytes of the corpus are few enough"
)]
fn ratios() {
    let turns = || ARTICLES.chunks(TURN).enumerate();
    let mut best = ROWS.map(|_| vec![Duration::MAX; turns().len()]);
    for _ in 0..ROUNDS {
        for (turn, articles) in turns() {
            // Fetches the texts, or the first row would pay for it.
            time(ROWS[0], articles);
            for (row, best) in ROWS.into_iter().zip(&mut best) {
                best[turn] = best[turn].min(time(row, articles));
            }
        }
    }
    let seconds = best.map(|turns| turns.iter().sum::<Duration>().as_secs_f64());
    let [yardstick, ..] = seconds;
    let megabytes = bytes(&ARTICLES) as f64 / 1e6;
    println!("\n{:16} {:>6} {:>8}", "", "MB/s", "multiple");
    for (row, seconds) in ROWS.iter().zip(seconds) {
        println!(
            "{row:16} {:6.0} {:8.2}",
            megabytes / seconds,
            seconds / yardstick
        );
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a bench reads the clock, the library never does"
)]
fn time(row: Row, articles: &[Article]) -> Duration {
    let start = Instant::now();
    black_box(row.run(articles));
    start.elapsed()
}

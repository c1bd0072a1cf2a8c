//! Articles as JSON Lines: a record a line in, an article a line out, in the same order.
//!
//!     cargo run --release --example jsonl < records.jsonl > articles.jsonl
//!
//! A record is `{"id": any string, "text": "...", "date": "YYYY-MM-DD" or null}`; its date counts where
//! the text gives none. The answer is `{"id", "article"}` or, for a record that cannot be used,
//! `{"id" or null, "line", "error": {"kind", "message"}}`. A bad record never stops the stream: their
//! number goes to standard error, and with `--strict` the exit status is 2. A failure to read or write
//! is 1; a reader that has seen enough and closes the pipe is 0.
//!
//! ```text
//! reader ── batches ──> pool of threads ── answers, in order ──> writer
//! ```
//!
//! Each batch has a place in a queue of bounded length before it is parsed, and the writer takes the
//! answers in the order of the queue. So whoever writes records faster than they are parsed, or takes
//! answers slower, makes the others wait, and memory does not grow with the stream.

use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, sync_channel};
use std::{iter, thread};

use clap::Parser as _;
use dateline::chrono::NaiveDate;
use dateline::{Article, Parser};
use indicatif::{ProgressBar, ProgressStyle};
use rayon::ThreadPoolBuilder;
use serde::{Deserialize, Serialize};

/// Bytes read at once. The whole lines among them are a batch, and so is a line that is longer.
const READ: usize = 1 << 17;

/// Batches under way for each thread: one that it parses, one that waits for it.
const PER_THREAD: usize = 2;

/// Articles as JSON Lines: a record a line in, an article a line out, in the same order.
#[derive(clap::Parser)]
struct Options {
    /// End with status 2 if a record could not be used.
    #[arg(long)]
    strict: bool,
    /// How many threads parse; 0 for one on each core.
    #[arg(long, default_value_t = 0)]
    threads: usize,
    /// Show on a terminal how far it is.
    #[arg(long)]
    progress: bool,
}

/// The answers to a batch: their lines, and how many records were read and refused.
#[derive(Default)]
struct Answers {
    lines: Vec<u8>,
    records: u64,
    refused: usize,
}

#[derive(Deserialize)]
struct Record {
    id: String,
    text: String,
    #[serde(default)]
    date: Option<NaiveDate>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Answer<'a> {
    Read {
        id: &'a str,
        article: &'a Article<'a>,
    },
    Refused {
        id: Option<String>,
        line: usize,
        error: Refusal,
    },
}

#[derive(Serialize)]
struct Refusal {
    kind: &'static str,
    message: String,
}

fn main() -> ExitCode {
    let options = Options::parse();
    match run(&options) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            anstream::eprintln!("error: {error}");
            ExitCode::FAILURE
        }
        Ok(refused) if refused > 0 => {
            let records = if refused == 1 { "record" } else { "records" };
            anstream::eprintln!("{refused} bad {records}");
            ExitCode::from(if options.strict { 2 } else { 0 })
        }
        Ok(_) | Err(_) => ExitCode::SUCCESS,
    }
}

/// Answers every record; returns how many could not be used.
fn run(options: &Options) -> io::Result<usize> {
    let pool = ThreadPoolBuilder::new().num_threads(options.threads);
    let pool = pool.build().map_err(io::Error::other)?;
    let (queue, answered) = sync_channel(PER_THREAD * pool.current_num_threads());
    // Nobody waits for the reader: it may itself be waiting for input when the writer gives up.
    thread::spawn(move || {
        let mut input = BufReader::with_capacity(READ, io::stdin().lock());
        let mut lines = 0;
        let batches = iter::from_fn(|| next_batch(&mut input, &mut lines).transpose());
        for batch in batches {
            let (done, answers) = sync_channel(1);
            if queue.send(answers).is_err() {
                return;
            }
            pool.spawn(move || {
                let answers = batch.and_then(|(first_line, bytes)| answer(first_line, &bytes));
                drop(done.send(answers));
            });
        }
    });
    write(answered, io::stdout().lock(), &progress(options))
}

/// The whole lines that are there, and the number of the first; waits for one line only, so whoever waits
/// for its answer before writing the next one gets it. `None` at the end.
fn next_batch(
    input: &mut BufReader<impl Read>,
    lines: &mut usize,
) -> io::Result<Option<(usize, Vec<u8>)>> {
    let (first_line, mut bytes) = (*lines + 1, Vec::new());
    while *lines < first_line || input.buffer().contains(&b'\n') {
        if input.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(None);
        }
        *lines += 1;
    }
    Ok(Some((first_line, bytes)))
}

/// The answers to the records of a batch; blank lines have none.
fn answer(first_line: usize, batch: &[u8]) -> io::Result<Answers> {
    let mut answers = Answers::default();
    for (line, bytes) in (first_line..).zip(batch.split(|byte| *byte == b'\n')) {
        if bytes.trim_ascii().is_empty() {
            continue;
        }
        answers.records += 1;
        match serde_json::from_slice::<Record>(bytes) {
            Ok(Record { id, text, date }) => {
                let parser = date.map_or(Parser::new(), |date| Parser::new().default_date(date));
                let article = &parser.parse(text.as_str());
                serde_json::to_writer(&mut answers.lines, &Answer::Read { id: &id, article })?;
            }
            Err(error) => {
                answers.refused += 1;
                serde_json::to_writer(&mut answers.lines, &refusal(bytes, line, &error))?;
            }
        }
        answers.lines.push(b'\n');
    }
    Ok(answers)
}

/// Writes the answers in the order of the queue; returns how many records were refused.
fn write(
    queue: Receiver<Receiver<io::Result<Answers>>>,
    mut output: impl Write,
    progress: &ProgressBar,
) -> io::Result<usize> {
    let mut refused = 0;
    for answers in queue {
        let answers = answers.recv().map_err(io::Error::other)??;
        output.write_all(&answers.lines)?;
        output.flush()?;
        refused += answers.refused;
        progress.inc(answers.records);
    }
    progress.finish_and_clear();
    Ok(refused)
}

/// The line that says how far it is; indicatif shows it on terminals only.
fn progress(options: &Options) -> ProgressBar {
    if !options.progress {
        return ProgressBar::hidden();
    }
    let line = ProgressStyle::with_template("{human_pos} records in {elapsed}");
    ProgressBar::new_spinner().with_style(line.unwrap_or_else(|_| ProgressStyle::default_spinner()))
}

/// The answer to a line that is no record, with its id if that much can be read.
fn refusal(bytes: &[u8], line: usize, error: &serde_json::Error) -> Answer<'static> {
    let id = serde_json::from_slice::<serde_json::Value>(bytes).ok();
    let id = id.and_then(|value| Some(value.get("id")?.as_str()?.to_owned()));
    let kind = if error.is_data() {
        "bad_record"
    } else {
        "bad_json"
    };
    Answer::Refused {
        id,
        line,
        error: Refusal {
            kind,
            message: error.to_string(),
        },
    }
}

//! Articles as JSON Lines: a record a line in, an article a line out, in the same order.
//!
//!     cargo run --release --example jsonl < records.jsonl > articles.jsonl
//!
//! A record is `{"id": any string, "text": "...", "date": "YYYY-MM-DD" or null}`; its date counts where
//! the text gives none. The answer is `{"id", "article"}` or, for a record that cannot be used,
//! `{"id" or null, "line", "error": {"kind", "message"}}`. A bad record never stops the stream: their
//! number goes to standard error, and with `--strict` the exit status is 2. A failure to read or write
//! is 1; a reader that has seen enough and closes the pipe is 0.

mod batches;

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use clap::Parser as _;
use dateline::chrono::NaiveDate;
use dateline::{Article, Parser};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::de::{Error as _, Unexpected};
use serde::{Deserialize, Serialize};
use serde_json::{Error, Value, json};

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

#[derive(Deserialize)]
struct Record {
    id: String,
    text: String,
    date: Option<NaiveDate>,
}

#[derive(Serialize)]
struct Answer<'a> {
    id: &'a str,
    article: Article<'a>,
}

/// What is written for a batch, and how many records were read and refused.
#[derive(Default)]
struct Answers {
    json: Vec<u8>,
    records: u64,
    refused: usize,
}

fn main() -> ExitCode {
    let options = Options::parse();
    match run(&options) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(refused) => {
            let records = if refused == 1 { "record" } else { "records" };
            anstream::eprintln!("{refused} bad {records}");
            ExitCode::from(if options.strict { 2 } else { 0 })
        }
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            anstream::eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Answers every record; returns how many could not be used.
fn run(options: &Options) -> io::Result<usize> {
    let style = ProgressStyle::with_template("{human_pos} records in {elapsed}");
    let progress = ProgressBar::new_spinner().with_style(style.map_err(io::Error::other)?);
    if !options.progress {
        progress.set_draw_target(ProgressDrawTarget::hidden());
    }
    let (mut output, mut refused) = (io::stdout().lock(), 0);
    for answers in batches::results(options.threads, answer)? {
        let answers = answers?;
        output.write_all(&answers.json)?;
        output.flush()?;
        refused += answers.refused;
        progress.inc(answers.records);
    }
    progress.finish_and_clear();
    Ok(refused)
}

fn answer(batch: &batches::Batch) -> io::Result<Answers> {
    let mut answers = Answers::default();
    for (line, bytes) in batch.lines() {
        answers.records += 1;
        match read(bytes) {
            Ok(Record { id, text, date }) => {
                let parser = date.map_or(Parser::new(), |date| Parser::new().default_date(date));
                let (id, article) = (id.as_str(), parser.parse(text.as_str()));
                serde_json::to_writer(&mut answers.json, &Answer { id, article })?;
            }
            Err(error) => {
                answers.refused += 1;
                serde_json::to_writer(&mut answers.json, &refusal(bytes, line, &error))?;
            }
        }
        answers.json.push(b'\n');
    }
    Ok(answers)
}

/// A record is an object; serde alone would take an array of its fields, too.
fn read(bytes: &[u8]) -> Result<Record, Error> {
    let record = serde_json::from_slice(bytes)?;
    if bytes.trim_ascii_start().starts_with(b"[") {
        return Err(Error::invalid_type(Unexpected::Seq, &"a record"));
    }
    Ok(record)
}

/// The answer to a line that is no record, with its id if that much can be read.
fn refusal(bytes: &[u8], line: usize, error: &Error) -> Value {
    let record: Value = serde_json::from_slice(bytes).unwrap_or_default();
    let id = record.get("id").and_then(Value::as_str);
    let kind = if error.is_data() {
        "bad_record"
    } else {
        "bad_json"
    };
    json!({"id": id, "line": line, "error": {"kind": kind, "message": error.to_string()}})
}

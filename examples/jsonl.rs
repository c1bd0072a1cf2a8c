//! Articles as JSON Lines: one record per line in, one article per line out, in the same order.
//!
//!     cargo run --release --example jsonl < records.jsonl > articles.jsonl
//!
//! A record is `{"id": any string, "text": "...", "date": "YYYY-MM-DD" or null}`; its date counts where
//! the text gives none. The answer is `{"id", "article"}` or, for a record that cannot be used,
//! `{"id" or null, "line", "error": {"kind", "message"}}`. Bad records never stop the stream: their
//! number goes to standard error, and with `--strict` the exit status is 2. It is 1 after a failure to
//! read or write, and 0 if the reader has seen enough and closes the pipe.

mod batches;
mod records;

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use clap::{Parser as _, value_parser};
use dateline::{Article, Parser};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use records::Record;
use serde::Serialize;

/// Articles as JSON Lines: one record per line in, one article per line out, in the same order.
#[derive(clap::Parser)]
struct Options {
    /// End with status 2 if a record could not be used.
    #[arg(long)]
    strict: bool,
    /// How many threads parse; 0 for one on each core.
    #[arg(long, default_value_t = 0, value_parser = value_parser!(u16).range(0..=256))]
    threads: u16,
    /// Show progress on a terminal.
    #[arg(long)]
    progress: bool,
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
    for answers in batches::results(options.threads.into(), answer)? {
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
        match records::read(bytes) {
            Ok(Record { id, text, date }) => {
                let parser = date.map_or(Parser::new(), |date| Parser::new().default_date(date));
                let (id, article) = (id.as_str(), parser.parse(text.as_str()));
                serde_json::to_writer(&mut answers.json, &Answer { id, article })?;
            }
            Err(error) => {
                answers.refused += 1;
                let refusal = records::refusal(bytes, line, &error);
                serde_json::to_writer(&mut answers.json, &refusal)?;
            }
        }
        answers.json.push(b'\n');
    }
    Ok(answers)
}

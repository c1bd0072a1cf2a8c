//! Articles as JSON Lines: a record a line in, an article a line out, in the same order.
//!
//!     cargo run --release --example jsonl < records.jsonl > articles.jsonl
//!
//! A record is `{"id": any string, "text": "...", "date": "YYYY-MM-DD" or null}`; its date counts where
//! the text gives none. The answer is `{"id", "article"}` or, for a record that cannot be used,
//! `{"id" or null, "line", "error": {"kind", "message"}}`. A bad record never stops the stream: their
//! number goes to standard error, and with `--strict` the exit status is 2. A failure to read or write
//! is 1; a reader that has seen enough and closes the pipe is 0.

use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Read, Write};
use std::process::ExitCode;

use clap::Parser as _;
use dateline::chrono::NaiveDate;
use dateline::{Article, Parser};
use serde::{Deserialize, Serialize};

/// Articles as JSON Lines: a record a line in, an article a line out, in the same order.
#[derive(clap::Parser)]
struct Options {
    /// End with status 2 if a record could not be used.
    #[arg(long)]
    strict: bool,
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
        article: Box<Article<'a>>,
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
    match run(
        BufReader::new(io::stdin().lock()),
        BufWriter::new(io::stdout().lock()),
    ) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(refused) => {
            anstream::eprintln!(
                "{refused} bad {}",
                if refused == 1 { "record" } else { "records" }
            );
            if options.strict {
                ExitCode::from(2)
            } else {
                ExitCode::SUCCESS
            }
        }
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            anstream::eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Answers every line of `input`; returns how many could not be used.
fn run(mut input: BufReader<impl Read>, mut output: impl Write) -> io::Result<usize> {
    let (mut bytes, mut line, mut refused) = (Vec::new(), 0, 0);
    loop {
        bytes.clear();
        // Whoever waits for an answer before writing the next record gets it.
        if input.buffer().is_empty() {
            output.flush()?;
        }
        if input.read_until(b'\n', &mut bytes)? == 0 {
            output.flush()?;
            return Ok(refused);
        }
        line += 1;
        if bytes.trim_ascii().is_empty() {
            continue;
        }
        match serde_json::from_slice::<Record>(&bytes) {
            Ok(Record { id, text, date }) => {
                let parser = date.map_or(Parser::new(), |date| Parser::new().default_date(date));
                write(
                    &mut output,
                    &Answer::Read {
                        id: &id,
                        article: Box::new(parser.parse(text.as_str())),
                    },
                )?;
            }
            Err(error) => {
                refused += 1;
                write(&mut output, &refusal(&bytes, line, &error))?;
            }
        }
    }
}

fn write(output: &mut impl Write, answer: &Answer<'_>) -> io::Result<()> {
    serde_json::to_writer(&mut *output, answer)?;
    output.write_all(b"\n")
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

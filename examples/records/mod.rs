//! A record of JSON Lines: read from its line, or refused with what is wrong and where.

use dateline::chrono::NaiveDate;
use serde::Deserialize;
use serde::de::{Deserializer, Error as _, Unexpected};
use serde_json::{Error, Value, json};

/// A text with its id; the date counts where the text gives none.
#[derive(Deserialize)]
pub(crate) struct Record {
    #[serde(deserialize_with = "id")]
    pub(crate) id: String,
    #[serde(deserialize_with = "text")]
    pub(crate) text: String,
    #[serde(default, deserialize_with = "date")]
    pub(crate) date: Option<NaiveDate>,
}

fn id<'de, D: Deserializer<'de>>(value: D) -> Result<String, D::Error> {
    field("id", value)
}

fn text<'de, D: Deserializer<'de>>(value: D) -> Result<String, D::Error> {
    field("text", value)
}

fn date<'de, D: Deserializer<'de>>(value: D) -> Result<Option<NaiveDate>, D::Error> {
    let Some(words): Option<String> = field("date", value)? else {
        return Ok(None);
    };
    let date = words.parse();
    date.map_err(|_| D::Error::custom(format_args!("date: not a day: `{words}`")))
        .map(Some)
}

/// The value of a field; an error names the field.
fn field<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    name: &str,
    value: D,
) -> Result<T, D::Error> {
    T::deserialize(value).map_err(|error| D::Error::custom(format_args!("{name}: {error}")))
}

/// A record is an object; serde alone would take an array of its fields, too.
pub(crate) fn read(line: &[u8]) -> Result<Record, Error> {
    let record = serde_json::from_slice(line)?;
    if line.trim_ascii_start().starts_with(b"[") {
        return Err(Error::invalid_type(Unexpected::Seq, &"a record"));
    }
    Ok(record)
}

/// The answer to a line that is no record, with its id if that much can be read.
pub(crate) fn refusal(bytes: &[u8], line: usize, error: &Error) -> Value {
    let json: Option<Value> = serde_json::from_slice(bytes).ok();
    let id = json.as_ref().and_then(|record| record.get("id")?.as_str());
    let kind = json.as_ref().map_or("bad_json", |_| "bad_record");
    json!({"id": id, "line": line, "error": {"kind": kind, "message": message(error)}})
}

/// What is wrong, with its column. To the parser every record is line 1.
fn message(error: &Error) -> String {
    let message = error.to_string();
    match message.rsplit_once(" at line 1 column ") {
        Some((what, column)) => format!("{what} at column {column}"),
        None => message,
    }
}

//! Without serde: what is read, and the errors, work the same.

use dateline::{Confidence, Parser, chrono::NaiveDate};

fn main() -> Result<(), dateline::Error> {
    let parser = Parser::new()
        .default_date(NaiveDate::from_ymd_opt(2021, 3, 16).expect("a day"))
        .least_confidence(Confidence::High);
    let article = parser.parse_bytes("The river rose on Friday, “by a metre”.".as_bytes())?;
    let friday = article.times[0].interval.and_then(|days| days.first);
    assert_eq!(friday, NaiveDate::from_ymd_opt(2021, 3, 12));

    let error = parser.parse_bytes(b"The caf\xe9 is shut.").unwrap_err();
    assert_eq!(error.to_string(), "not UTF-8 at byte 7");
    let error = parser.read("no/such/file.txt").unwrap_err();
    assert!(std::error::Error::source(&error).is_some());
    println!("lean: {} blocks", article.blocks.len());
    Ok(())
}

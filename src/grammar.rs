//! The few nom parsers that every grammar shares. No stage, and no grammar of its own.

use core::str::FromStr;

use nom::bytes::complete::{take_while, take_while_m_n, take_while1};
use nom::combinator::{map_opt, not, peek};
use nom::{IResult, Parser};

/// White space that does not end a line: blanks, tabs, no-break and thin spaces.
pub(crate) fn is_blank(character: char) -> bool {
    character.is_whitespace() && !is_line_end(character)
}

/// Characters that end a line.
pub(crate) fn is_line_end(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// A number as it is written: digits alone, where `str::parse` takes a sign.
pub(crate) fn whole_number(text: &str) -> Option<usize> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_plain)
}

/// A number of so many digits, where it fits its type.
pub(crate) fn digits<T: FromStr>(least: usize, most: usize) -> impl Fn(&str) -> IResult<&str, T> {
    move |input| {
        let run = take_while_m_n(least, most, |c: char| c.is_ascii_digit());
        map_opt(run, |run: &str| run.parse().ok()).parse(input)
    }
}

/// Any blanks, or none.
pub(crate) fn blanks0(input: &str) -> IResult<&str, &str> {
    take_while(is_blank).parse(input)
}

/// At least one blank.
pub(crate) fn blanks1(input: &str) -> IResult<&str, &str> {
    take_while1(is_blank).parse(input)
}

/// The end of a word or number: neither a letter nor a digit follows.
pub(crate) fn word_end(input: &str) -> IResult<&str, ()> {
    let more = nom::character::complete::satisfy(char::is_alphanumeric);
    not(peek(more)).parse(input)
}

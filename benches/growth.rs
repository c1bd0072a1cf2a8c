//! The program in which `.ci/growth` counts: texts made to be dear, of any size.
//!
//!     growth                 the names of the shapes
//!     growth SHAPE BYTES     parses a text of that shape once
#![expect(
    clippy::print_stdout,
    reason = "the names are for the script that counts"
)]
#![expect(
    clippy::expect_used,
    reason = "a shape that is not there is a mistake of the caller"
)]

mod corpus;

use std::hint::black_box;

/// A text of some bytes or a little less.
type Shape = fn(usize) -> String;

/// Texts that take more than a few words to make; the first is what the others are measured by.
const MADE: [(&str, Shape); 9] = [
    ("ordinary", ordinary),
    ("one-line", |bytes| ordinary(bytes).replace('\n', " ")),
    ("one-word", |bytes| "a".repeat(bytes)),
    ("nested-marks", |bytes| around("“‘", "’”", bytes)),
    ("nested-brackets", |bytes| around("(", ")", bytes)),
    ("marks-and-one-end", |bytes| {
        around("“It rose and ", "", bytes) + "”, Jane Roe said."
    }),
    ("names", |bytes| {
        numbered(bytes, |name| format!("{name} Roe met Jane {name}. "))
    }),
    ("speakers", |bytes| {
        numbered(bytes, |name| format!("“It rose,” said {name} Roe. "))
    }),
    ("lines", |bytes| {
        numbered(bytes, |name| format!("{name} rose.\n"))
    }),
];

/// What is said over and over: each is a shape by its own name.
const REPEATED: [(&str, &str); 78] = [
    ("straight-marks", "\""),
    ("straight-marks-apart", "\" "),
    ("opening-marks", "“"),
    ("closing-marks", "”"),
    ("single-marks", "' "),
    ("marked-words", "“rise” "),
    ("single-marked-words", "'rise' "),
    ("marked-lines", "“It rose.\n\n"),
    ("direct-speech", "“It rose,” she said. "),
    ("indirect-speech", "She said that it rose. "),
    ("said", "said "),
    ("he-said", "he said, "),
    ("told", "told reporters that "),
    ("according", "according to "),
    ("that", "that "),
    ("he", "he "),
    ("who", "Roe, who "),
    ("brackets", "("),
    ("closing-brackets", ")"),
    ("images", "(Image: "),
    ("captions", "The bridge (Image: Jane Roe/Getty) "),
    ("weekdays", "Monday "),
    ("months", "May "),
    ("years", "2021 "),
    ("days", "3 May "),
    ("dates", "date 2021-01-01 "),
    ("date-lines", "date 2021-01-01\n"),
    ("figures", "01/02/2021 "),
    ("lengths", "three weeks "),
    ("ago", "a week ago last "),
    ("since", "since "),
    ("ranges", "2020-"),
    ("from-to", "from Monday to "),
    ("clocks", "10am-"),
    ("hundreds", "one hundred and "),
    ("read-more", "READ MORE: "),
    ("read-more-lines", "READ MORE: Why it rose\n"),
    ("newsletters", "Sign up for our newsletter "),
    ("follow", "Follow us on "),
    ("copyright", "© "),
    ("tags", "Tags: "),
    ("empty-lines", "\n"),
    ("windows-lines", "\r\n"),
    ("same-line", "The river rose on Monday.\n"),
    ("short-lines", "River\n"),
    ("bullets", "- a\n"),
    ("keys", "Title: The river\n"),
    ("front-matter", "---\n"),
    ("bylines", "By Jane Roe\n"),
    ("by", "By "),
    ("datelines", "LEEDFORD - "),
    (
        "wrapped",
        "the river that rose and rose and rose and rose and rose and rose and\n",
    ),
    ("combining-marks", "\u{301}"),
    ("zero-width", "\u{200b}"),
    ("references", "&amp;"),
    ("broken-references", "&#"),
    ("mojibake", "â€œ"),
    ("markup", "</"),
    ("colons", ":"),
    ("commas", ", "),
    ("stops", "."),
    ("dashes", "— "),
    ("hyphens", "a-"),
    ("apostrophes", "a’"),
    ("letters", "A "),
    ("dotted", "U.S. "),
    ("abbreviations", "Mr. "),
    ("titles", "Mr Roe "),
    ("numbers", "12 "),
    ("thousands", "1,"),
    ("same-name", "Jane Roe "),
    ("surnames", "Roe. "),
    ("ands", "Roe and "),
    ("ofs", "mayor of "),
    ("handles", "@roe "),
    ("posts", "— Jane Roe (@roe) May 3, 2024 "),
    ("links", "http://"),
    ("verbs", "rose "),
];

fn main() {
    // `cargo bench` adds options of its own.
    let arguments = std::env::args().skip(1);
    let mut arguments = arguments.filter(|argument| !argument.starts_with('-'));
    let (Some(shape), Some(bytes)) = (arguments.next(), arguments.next()) else {
        let made = MADE.map(|(name, _)| name);
        return made
            .iter()
            .chain(&REPEATED.map(|(name, _)| name))
            .for_each(|name| println!("{name}"));
    };
    let text = text(&shape, bytes.parse().expect("a number of bytes"));
    // Tables are built once and are not counted.
    black_box(dateline::parse(ordinary(20_000)));
    count(&text);
    println!("{} bytes", text.len());
}

/// Is looked for by name.
#[inline(never)]
fn count(text: &str) {
    black_box(dateline::parse(text));
}

fn text(shape: &str, bytes: usize) -> String {
    if let Some((_, make)) = MADE.iter().find(|(name, _)| *name == shape) {
        return make(bytes);
    }
    let (_, words) = REPEATED
        .iter()
        .find(|(name, _)| *name == shape)
        .expect("no such shape");
    words.repeat(bytes / words.len())
}

fn ordinary(bytes: usize) -> String {
    corpus::articles(bytes).join("\n\n")
}

fn around(open: &str, close: &str, bytes: usize) -> String {
    let times = bytes / (open.len() + close.len());
    open.repeat(times) + &close.repeat(times)
}

/// What is written of a new name each time.
fn numbered(bytes: usize, write: fn(&str) -> String) -> String {
    let mut text = String::with_capacity(bytes + 100);
    for number in 0.. {
        if text.len() >= bytes {
            break;
        }
        text += &write(&name(number));
    }
    text
}

/// A capital and some syllables, another one for each number.
fn name(mut number: usize) -> String {
    let mut name = String::from("B");
    while number > 0 {
        let syllables = ["ra", "le", "mi", "do", "nu", "sha", "te", "vo"];
        name += syllables
            .get(number % syllables.len())
            .expect("a remainder");
        number /= syllables.len();
    }
    name + "n"
}

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
// The laws, of which it is one file, are a crate to the fuzz targets.
#[allow(unreachable_pub)]
#[path = "../fuzz/laws/shapes.rs"]
mod shapes;

use std::hint::black_box;

use shapes::SHAPES;

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

fn main() {
    // `cargo bench` adds options of its own.
    let arguments = std::env::args().skip(1);
    let mut arguments = arguments.filter(|argument| !argument.starts_with('-'));
    let (Some(shape), Some(bytes)) = (arguments.next(), arguments.next()) else {
        let made = MADE.iter().map(|(name, _)| *name);
        let repeated = SHAPES.iter().map(|shape| shape.name);
        return made.chain(repeated).for_each(|name| println!("{name}"));
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
    let shape = SHAPES.iter().find(|it| it.name == shape);
    shape.expect("no such shape").of(bytes)
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

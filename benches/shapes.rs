//! The program in which `.ci/linear` counts: `shapes NAME BYTES` parses one shape of text at one length, and
//! without arguments it tells the names.
#![expect(clippy::print_stdout, reason = "the script reads the names")]

use std::hint::black_box;

// The laws, of which it is one file, are a crate to the fuzz targets.
#[allow(unreachable_pub)]
#[path = "../fuzz/laws/shapes.rs"]
mod shapes;

use shapes::SHAPES;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, bytes] = arguments.as_slice() else {
        return SHAPES.iter().for_each(|shape| println!("{}", shape.name));
    };
    let shape = SHAPES.iter().find(|shape| shape.name == name);
    if let (Some(shape), Ok(bytes)) = (shape, bytes.parse()) {
        black_box(dateline::parse(shape.of(bytes)));
    }
}

//! Any bytes: the laws hold.

#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};

#[path = "../laws.rs"]
mod laws;

fuzz_target!(|bytes: &[u8]| -> Corpus {
    laws::check(bytes);
    // What is not UTF-8 is refused at the door; such inputs lead nowhere new.
    if core::str::from_utf8(bytes).is_ok() {
        Corpus::Keep
    } else {
        Corpus::Reject
    }
});

//! The laws of `article`.

#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};

// What is not UTF-8 is refused at the door; such inputs lead nowhere new.
fuzz_target!(|bytes: &[u8]| -> Corpus {
    laws::article::check(bytes).map_or(Corpus::Reject, |()| Corpus::Keep)
});

//! The laws of `header`.

#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    laws::header::check(bytes).map_or(Corpus::Reject, |()| Corpus::Keep)
});

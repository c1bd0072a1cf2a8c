//! The laws of `quotes`.

#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    laws::quotes::check(bytes).map_or(Corpus::Reject, |()| Corpus::Keep)
});

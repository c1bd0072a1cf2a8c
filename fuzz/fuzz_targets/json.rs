//! The laws of `json`, on JSON that is changed value by value.

#![no_main]

use libfuzzer_sys::{Corpus, fuzz_mutator, fuzz_target, fuzzer_mutate};
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| -> Corpus {
    laws::json::check(bytes).map_or(Corpus::Reject, |()| Corpus::Keep)
});

// Bytes changed at random are hardly ever JSON; some are tried all the same.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let value = serde_json::from_slice::<Value>(&data[..size]).ok();
    let edited = value.filter(|_| seed % 8 != 0).and_then(|mut value| {
        let seed = usize::try_from(seed).ok()?;
        laws::edit::edit(&mut value, seed / 8, seed.rotate_right(16));
        serde_json::to_vec(&value).ok()
    });
    match edited {
        Some(json) if json.len() <= max_size => {
            data[..json.len()].copy_from_slice(&json);
            json.len()
        }
        _ => fuzzer_mutate(data, size, max_size),
    }
});

//! What holds for every input, a file for each fuzz target. Fuzzing looks for inputs that break a law;
//! `cargo test` replays those that once did, and tries the laws on texts of its own making.

pub mod article;
pub mod edit;
pub mod header;
pub mod json;
pub mod quotes;
pub mod shapes;
pub mod story;
pub mod timeline;
pub mod times;

/// Panics if the law is broken; `None` if it does not speak of such an input.
pub type Law = fn(&[u8]) -> Option<()>;

/// Every law, by the name of its fuzz target and of its folders of seeds and crashes.
pub const LAWS: [(&str, Law); 6] = [
    ("article", article::check),
    ("header", header::check),
    ("json", json::check),
    ("quotes", quotes::check),
    ("timeline", timeline::check),
    ("times", times::check),
];

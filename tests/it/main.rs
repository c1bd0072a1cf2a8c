//! Everything is tested here, in one binary.

// A test that cannot go on may panic anywhere.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

// The fuzz targets take the laws as a crate.
#[allow(unreachable_pub)]
#[cfg(feature = "serde")]
#[path = "../../fuzz/laws/mod.rs"]
mod laws;

mod auto_traits;
mod blocks;
#[cfg(feature = "serde")]
mod crashes;
#[cfg(feature = "serde")]
mod examples;
mod golden;
mod header;
#[cfg(feature = "serde")]
mod hostile;
#[cfg(feature = "serde")]
mod json;
#[cfg(feature = "serde")]
mod jsonl;
mod layering;
mod messages;
#[cfg(feature = "serde")]
mod pages;
mod promises;
#[cfg(feature = "serde")]
mod properties;
#[cfg(feature = "serde")]
mod schema;
mod small_types;
mod timeline;
mod times;

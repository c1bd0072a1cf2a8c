//! Cookbook: whole programs, as they stand in `examples/` of the repository; its tests run every one of them.
//!
//! | I want | program |
//! |---|---|
//! | the body of articles, and nothing else | [`strip`](#strip) |
//! | to see everything that is found, in a terminal | [`parse`](#parse) |
//! | who said what, across many files | [`quotes`](#quotes) |
//! | what happened, across many files, as text, JSON or a page | [`timeline`](#timeline) |
//! | to see everything that is found, on a page, in its place | [`annotate`](#annotate) |
//! | articles for a program in another language | [`jsonl`](#jsonl) |
//! | to see what is doubtful, in its line with a caret | [`diagnose`](#diagnose) |
//! | to read files that are not UTF-8, or make UTF-8 copies | [`encodings`](#encodings) |
//!
//! Most begin with [`files`](#files), which finds and reads what a command line names. Their dependencies are
//! the development dependencies in `Cargo.toml`.
//!
//! # `strip`
#![doc = "```"]
#![doc = include_str!("../examples/strip.rs")]
#![doc = "```"]
//!
//! # `parse`
#![doc = "```"]
#![doc = include_str!("../examples/parse.rs")]
#![doc = "```"]
//!
//! # `quotes`
#![doc = "```"]
#![doc = include_str!("../examples/quotes.rs")]
#![doc = "```"]
//!
//! # `timeline`
#![doc = "```"]
#![doc = include_str!("../examples/timeline.rs")]
#![doc = "```"]
//!
//! # `annotate`
#![doc = "```"]
#![doc = include_str!("../examples/annotate.rs")]
#![doc = "```"]
//!
//! Spans may lie inside each other, and a few cross. Markup must nest; this is how they become steps that do
//! (`examples/page/layers.rs`):
//!
#![doc = "```"]
#![doc = include_str!("../examples/page/layers.rs")]
#![doc = "```"]
//!
//! # `jsonl`
#![doc = "```"]
#![doc = include_str!("../examples/jsonl.rs")]
#![doc = "```"]
//!
//! What a record is, and what is wrong with one (`examples/records/mod.rs`):
//!
#![doc = "```"]
#![doc = include_str!("../examples/records/mod.rs")]
#![doc = "```"]
//!
//! Its answers come in the order of the records, from all cores (`examples/batches/mod.rs`):
//!
#![doc = "```"]
#![doc = include_str!("../examples/batches/mod.rs")]
#![doc = "```"]
//!
//! # `diagnose`
#![doc = "```"]
#![doc = include_str!("../examples/diagnose.rs")]
#![doc = "```"]
//!
//! # `encodings`
#![doc = "```"]
#![doc = include_str!("../examples/encodings.rs")]
#![doc = "```"]
//!
//! # `files`
#![doc = "```"]
#![doc = include_str!("../examples/files/mod.rs")]
#![doc = "```"]
//!
//! Which files those are (`examples/files/paths.rs`):
//!
#![doc = "```"]
#![doc = include_str!("../examples/files/paths.rs")]
#![doc = "```"]

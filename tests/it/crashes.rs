//! Inputs that once broke the crate, and the seeds of fuzzing, under the laws that fuzzing holds.

use std::panic::catch_unwind;
use std::path::Path;
use std::{fs, io};

use walkdir::WalkDir;

use crate::laws;

#[test]
fn crashes_stay_mended() -> io::Result<()> {
    replay("crashes").map(|_| ())
}

#[test]
fn seeds_hold() -> io::Result<()> {
    let ran = replay("seeds")?;
    assert!(ran >= 10, "only {ran} seeds ran");
    Ok(())
}

/// Checks every file of a folder of `fuzz/`; returns how many there are.
fn replay(folder: &str) -> io::Result<usize> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz")
        .join(folder);
    let (mut ran, mut broken) = (0, Vec::new());
    for entry in WalkDir::new(root).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_file() {
            let bytes = fs::read(entry.path())?;
            ran += 1;
            // The list of inputs that break a law says more than the first of them.
            if catch_unwind(|| laws::check(&bytes)).is_err() {
                broken.push(entry.into_path());
            }
        }
    }
    assert!(broken.is_empty(), "laws broken by {broken:?}");
    Ok(ran)
}

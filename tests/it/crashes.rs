//! Inputs that once broke the crate, and the seeds of fuzzing, under the laws that fuzzing holds.

use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::{fs, io};

use walkdir::WalkDir;

use crate::laws::{LAWS, Law};

#[test]
fn crashes_stay_mended() -> io::Result<()> {
    for (target, law) in LAWS {
        replay(law, &files("crashes", target)?)?;
    }
    Ok(())
}

#[test]
fn seeds_hold_and_say_something() -> io::Result<()> {
    for (target, law) in LAWS {
        let seeds = files("seeds", target)?;
        assert!(seeds.len() >= 5, "{target} has {} seeds", seeds.len());
        let spoken_of = replay(law, &seeds)?;
        assert_eq!(spoken_of, seeds.len(), "seeds of {target} are passed over");
    }
    Ok(())
}

/// A target is a file under `fuzz_targets/`, a law, and its folders; none of them stands alone.
#[test]
fn every_target_has_its_law() -> io::Result<()> {
    let names: Vec<&str> = LAWS.iter().map(|(name, _)| *name).collect();
    for (folder, ending) in [("fuzz_targets", ".rs"), ("seeds", ""), ("crashes", "")] {
        let entries = fs::read_dir(root().join(folder))?;
        let mut found = Vec::new();
        for entry in entries {
            let name = entry?.file_name().to_string_lossy().into_owned();
            found.extend(name.strip_suffix(ending).map(str::to_owned));
        }
        found.retain(|name| name != "README.md");
        found.sort_unstable();
        let strays = found.iter().filter(|name| !names.contains(&name.as_str()));
        assert_eq!(strays.count(), 0, "{folder} holds {found:?}");
        assert!(folder == "crashes" || found == names, "{folder}: {found:?}");
    }
    Ok(())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz")
}

fn files(folder: &str, target: &str) -> io::Result<Vec<PathBuf>> {
    let folder = root().join(folder).join(target);
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_file() {
            files.push(entry.into_path());
        }
    }
    Ok(files)
}

/// Holds a law over files; returns of how many it speaks.
fn replay(law: Law, files: &[PathBuf]) -> io::Result<usize> {
    let (mut spoken_of, mut broken) = (0, Vec::new());
    for file in files {
        let bytes = fs::read(file)?;
        // The list of inputs that break a law says more than the first of them.
        match catch_unwind(|| law(&bytes)) {
            Ok(answer) => spoken_of += usize::from(answer.is_some()),
            Err(_) => broken.push(file),
        }
    }
    assert!(broken.is_empty(), "laws broken by {broken:?}");
    Ok(spoken_of)
}

//! A folder on all cores: how often everybody is quoted, whoever reads first.

use std::collections::BTreeMap;
use std::path::PathBuf;

use dateline::Parser;
use rayon::prelude::*;

fn main() {
    let folder = std::env::args().nth(1).expect("a folder");
    let files: Vec<PathBuf> = walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(|entry| Some(entry.ok()?.into_path()))
        .filter(|path| path.extension().is_some_and(|it| it == "txt"))
        .collect();
    let parser = Parser::new();
    let speakers = files
        .par_iter()
        .filter_map(|path| parser.read(path).ok())
        .flat_map_iter(|article| article.quotes)
        .filter_map(|quote| Some(quote.speaker?.name))
        .fold(BTreeMap::new, |mut counts: BTreeMap<String, usize>, name| {
            *counts.entry(name).or_default() += 1;
            counts
        })
        .reduce(BTreeMap::new, |mut all, counts| {
            for (name, count) in counts {
                *all.entry(name).or_default() += count;
            }
            all
        });
    assert!(speakers.len() > 10, "{speakers:?}");
    println!("folder: {} files, {} speakers", files.len(), speakers.len());
}

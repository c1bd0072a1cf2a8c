//! The files behind the paths of a command line.

use std::io::{self, ErrorKind, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use indicatif::ProgressBar;
use walkdir::{DirEntry, WalkDir};

/// With more files than this, a bar on a terminal's standard error shows how far it is.
const MANY: usize = 20;

/// Files, folders (their `.txt` files at any depth, links followed) and `-` for standard input.
pub(crate) struct Paths {
    files: std::vec::IntoIter<PathBuf>,
    /// Files of folders that are left out because of their names.
    skipped: usize,
    bar: ProgressBar,
    status: ExitCode,
}

impl Paths {
    pub(crate) fn new(paths: &[PathBuf]) -> Self {
        let (mut files, mut skipped, mut status) = (Vec::new(), 0, ExitCode::SUCCESS);
        for path in paths {
            if !path.is_dir() {
                files.push(path.clone());
                continue;
            }
            let before = files.len();
            for entry in WalkDir::new(path).follow_links(true).sort_by_file_name() {
                match entry {
                    Ok(entry) if entry.file_type().is_dir() => {}
                    Ok(entry) if is_text(&entry) => files.push(entry.into_path()),
                    Ok(_) => skipped += 1,
                    Err(error) => {
                        anstream::eprintln!("error: {error}");
                        status = ExitCode::FAILURE;
                    }
                }
            }
            if files.len() == before {
                anstream::eprintln!("error: {}: no .txt files", path.display());
                status = ExitCode::FAILURE;
            }
        }
        // Where results scroll over the screen, they show how far it is.
        let bar = if files.len() > MANY && !io::stdout().is_terminal() {
            ProgressBar::new(files.len() as u64)
        } else {
            ProgressBar::hidden()
        };
        let files = files.into_iter();
        Self {
            files,
            skipped,
            bar,
            status,
        }
    }

    /// The next file that can be read, with its path. What cannot is reported on standard error.
    pub(crate) fn next_read<T>(
        &mut self,
        read: impl Fn(&Path) -> Result<T, String>,
    ) -> Option<(String, T)> {
        loop {
            let path = self.files.next()?;
            self.bar.inc(1);
            match read(&path) {
                Ok(it) => return Some((path.display().to_string(), it)),
                Err(reason) => {
                    self.status = ExitCode::FAILURE;
                    self.bar
                        .suspend(|| anstream::eprintln!("error: {}: {reason}", path.display()));
                }
            }
        }
    }

    /// How the program ends once everything is written: with 1 if something could not be read or written.
    /// A reader that has seen enough and closes the pipe is no failure.
    pub(crate) fn end(self, written: io::Result<()>) -> ExitCode {
        self.bar.finish_and_clear();
        match self.skipped {
            0 => {}
            1 => anstream::eprintln!("1 file skipped: not .txt"),
            many => anstream::eprintln!("{many} files skipped: not .txt"),
        }
        match written {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                anstream::eprintln!("error: {error}");
                ExitCode::FAILURE
            }
            _ => self.status,
        }
    }
}

fn is_text(entry: &DirEntry) -> bool {
    let extension = entry.path().extension();
    entry.file_type().is_file() && extension.is_some_and(|it| it.eq_ignore_ascii_case("txt"))
}

/// The bytes of a file, or of standard input for `-`.
pub(crate) fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    if path != Path::new("-") {
        return std::fs::read(path);
    }
    if io::stdin().is_terminal() {
        anstream::eprintln!("reading standard input; Ctrl-D ends it");
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

//! The stages one by one, for benches. Not part of the interface: it changes without notice.

use crate::header::{Header, Known};
use crate::scan::Scan;
use crate::{DateOrder, block, header, scan};

/// A text, and what each stage hands to the next.
#[derive(Debug)]
pub struct Stages<'t> {
    text: &'t str,
    header: Header,
    scan: Scan,
}

const KNOWN: Known<'_> = Known {
    order: DateOrder::DayFirst,
    default: None,
    path: None,
};

impl<'t> Stages<'t> {
    /// Runs every stage that another one needs.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let header = header::read(text, KNOWN);
        let scan = scan::scan(text, header.end);
        Self { text, header, scan }
    }

    /// The text.
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// Reads the head again; the byte where it ends.
    #[must_use]
    pub fn header(&self) -> usize {
        header::read(self.text, KNOWN).end
    }

    /// Scans the text again; the number of lines.
    #[must_use]
    pub fn scan(&self) -> usize {
        scan::scan(self.text, self.header.end).lines.len()
    }

    /// Tells the blocks again; their number.
    #[must_use]
    pub fn blocks(&self) -> usize {
        let options = block::Options::DEFAULT;
        block::find(self.text, &self.header, &self.scan, &options)
            .all
            .len()
    }
}

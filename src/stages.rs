//! The stages one by one, for benches. Not part of the interface: it changes without notice.

use chrono::NaiveDate;

use crate::block::Blocks;
use crate::header::{Header, Known};
use crate::name::Names;
use crate::quote::Quotes;
use crate::scan::Scan;
use crate::{DateOrder, TimeExpression, block, event, header, name, quote, scan, time};

/// A text, and what each stage hands to the next.
#[derive(Debug)]
pub struct Stages<'t> {
    text: &'t str,
    header: Header,
    scan: Scan,
    blocks: Blocks,
    names: Names,
    times: Vec<TimeExpression>,
    quotes: Quotes,
}

const BLOCKS: block::Options = block::Options::DEFAULT;
const NAMES: name::Options = name::Options::DEFAULT;
const QUOTES: quote::Options = quote::Options::DEFAULT;

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
        let blocks = block::find(text, &header, &scan, &BLOCKS);
        let names = name::find(text, &scan, &blocks, &NAMES);
        let published = published(&header);
        let times = time::find(
            text,
            &scan,
            blocks.sentences.iter().cloned(),
            published,
            KNOWN.order,
        );
        let quotes = quote::find(text, &scan, &blocks, &names, &QUOTES);
        Self {
            text,
            header,
            scan,
            blocks,
            names,
            times,
            quotes,
        }
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

    /// Scans the text and tells the blocks, one behind the other as a parse does; their number.
    #[must_use]
    pub fn scan_and_blocks(&self) -> usize {
        let scan = scan::scan(self.text, self.header.end);
        block::find(self.text, &self.header, &scan, &BLOCKS)
            .all
            .len()
    }

    /// Tells the blocks again; their number.
    #[must_use]
    pub fn blocks(&self) -> usize {
        let blocks = block::find(self.text, &self.header, &self.scan, &BLOCKS);
        blocks.all.len()
    }

    /// Finds the names again; the number of entities.
    #[must_use]
    pub fn names(&self) -> usize {
        name::find(self.text, &self.scan, &self.blocks, &NAMES)
            .entities
            .len()
    }

    /// Finds the times again; their number.
    #[must_use]
    pub fn times(&self) -> usize {
        let published = published(&self.header);
        time::find(
            self.text,
            &self.scan,
            self.blocks.sentences.iter().cloned(),
            published,
            KNOWN.order,
        )
        .len()
    }

    /// Finds the quotes again; their number.
    #[must_use]
    pub fn quotes(&self) -> usize {
        quote::find(self.text, &self.scan, &self.blocks, &self.names, &QUOTES)
            .all
            .len()
    }

    /// Finds the events again; their number.
    #[must_use]
    pub fn events(&self) -> usize {
        let events = event::find(
            self.text,
            &self.scan,
            &self.blocks,
            &self.names,
            &self.times,
            &self.quotes,
            published(&self.header),
        );
        events.all.len()
    }
}

fn published(header: &Header) -> Option<NaiveDate> {
    header.published.as_ref().map(|published| published.date)
}

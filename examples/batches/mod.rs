//! Standard input, dealt out to threads in batches of whole lines; their results come back in order.
//!
//! ```text
//! reader ── batches ──> pool of threads ── results, in order ──> whoever takes them
//! ```
//!
//! Each batch has a place in a queue of bounded length before it is worked on, and the results are taken in
//! the order of the queue. If lines come in faster than they are worked on, or results are taken more slowly,
//! the others wait, and memory does not grow with the stream.

use std::io::{self, BufRead, BufReader, Read};
use std::sync::mpsc::sync_channel;
use std::{iter, thread};

use rayon::ThreadPoolBuilder;

/// Bytes read at once. The whole lines in them are a batch, and so is a single longer line.
const READ: usize = 1 << 17;

/// Some editors and exporters put one in front of UTF-8; it is no part of the first line.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Batches under way for each thread: one being worked on, one waiting.
const PER_THREAD: usize = 2;

/// Whole lines, and the number of the first.
pub(crate) struct Batch {
    first: usize,
    bytes: Vec<u8>,
}

impl Batch {
    /// The lines that are not blank, with their numbers.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &[u8])> {
        let lines = (self.first..).zip(self.bytes.split(|byte| *byte == b'\n'));
        lines.filter(|(_, line)| !line.trim_ascii().is_empty())
    }
}

/// What `work` makes of all batches, in their order. With 0 threads there is one on each core.
pub(crate) fn results<T: Send + 'static>(
    threads: usize,
    work: fn(&Batch) -> io::Result<T>,
) -> io::Result<impl Iterator<Item = io::Result<T>>> {
    let pool = ThreadPoolBuilder::new().num_threads(threads);
    let pool = pool.build().map_err(io::Error::other)?;
    let (queue, results) = sync_channel(PER_THREAD * pool.current_num_threads());
    // Nobody waits for the reader: it may itself be waiting for input when nobody takes results any more.
    thread::spawn(move || {
        let mut input = BufReader::with_capacity(READ, io::stdin().lock());
        let mut lines = 0;
        for batch in iter::from_fn(|| next(&mut input, &mut lines).transpose()) {
            let (done, result) = sync_channel(1);
            if queue.send(result).is_err() {
                return;
            }
            pool.spawn(move || drop(done.send(batch.and_then(|batch| work(&batch)))));
        }
    });
    let results = results.into_iter();
    Ok(results.map(|result| result.recv().map_err(io::Error::other)?))
}

/// The whole lines that are there, `lines` of them read before; `None` at the end. It waits for one line only,
/// so whoever waits for its answer before writing the next one gets it.
fn next(input: &mut BufReader<impl Read>, lines: &mut usize) -> io::Result<Option<Batch>> {
    let (first, mut bytes) = (*lines + 1, Vec::new());
    while *lines < first || input.buffer().contains(&b'\n') {
        if input.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(None);
        }
        *lines += 1;
    }
    if first == 1 && bytes.starts_with(BYTE_ORDER_MARK) {
        bytes.drain(..BYTE_ORDER_MARK.len());
    }
    Ok(Some(Batch { first, bytes }))
}

//! [`Span`]: a place in the text. The only module that slices it.

use core::fmt;
use core::ops::Range;
use core::str::FromStr;

use crate::grammar::whole_number;
use crate::{MAX_LENGTH, ParseValueError};

/// A half-open range of bytes in an article's text.
///
/// A span never ends before it starts. It is `Copy`, sorts by start and then by end, and prints as
/// `3..9`. An article holds many, so offsets are kept in 32 bits: the last place that a span can name is
/// [`MAX_LENGTH`](crate::MAX_LENGTH), and what lies behind it is taken for that.
///
/// ```
/// use dateline::Span;
///
/// let span = Span::new(5, 9);
/// assert_eq!(span.of("Dame Jane"), Some("Jane"));
/// assert_eq!(span.to_string(), "5..9");
/// assert_eq!("5..9".parse::<Span>()?, span);
/// # Ok::<(), dateline::ParseValueError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    start: u32,
    end: u32,
}

/// An offset in 32 bits.
#[expect(
    clippy::cast_possible_truncation,
    reason = "what is too large is cut to fit"
)]
pub(crate) const fn narrow(offset: usize) -> u32 {
    if offset < MAX_LENGTH {
        offset as u32
    } else {
        u32::MAX
    }
}

impl Span {
    /// The span from byte `start` up to, not including, byte `end`.
    ///
    /// Where `end` lies before `start` the span is empty and stands at `start`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        let (start, end) = (narrow(start), narrow(end));
        let end = if end < start { start } else { end };
        Self { start, end }
    }

    /// The span of two offsets in 32 bits, the second of which is not the smaller.
    pub(crate) const fn of_offsets(start: u32, end: u32) -> Self {
        debug_assert!(start <= end);
        Self { start, end }
    }

    /// The empty span at byte `offset`.
    #[must_use]
    pub const fn at(offset: usize) -> Self {
        Self::new(offset, offset)
    }

    /// The first byte.
    #[must_use]
    pub const fn start(self) -> usize {
        self.start as usize
    }

    /// One past the last byte.
    #[must_use]
    pub const fn end(self) -> usize {
        self.end as usize
    }

    /// The number of bytes.
    #[must_use]
    pub const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the span holds no bytes.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The span as a range, for slicing and iterating.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start()..self.end()
    }

    /// Whether `other` lies inside this span, edges included.
    ///
    /// ```
    /// # use dateline::Span;
    /// assert!(Span::new(2, 8).covers(Span::new(2, 8)));
    /// assert!(!Span::new(2, 8).covers(Span::new(7, 9)));
    /// ```
    #[must_use]
    pub const fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two spans share at least one byte; an empty span shares none.
    ///
    /// ```
    /// # use dateline::Span;
    /// assert!(Span::new(2, 5).overlaps(Span::new(4, 9)));
    /// assert!(!Span::new(2, 5).overlaps(Span::at(3)));
    /// ```
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end && !self.is_empty() && !other.is_empty()
    }

    /// The smallest span that covers both.
    ///
    /// ```
    /// # use dateline::Span;
    /// assert_eq!(Span::new(2, 4).to(Span::new(7, 9)), Span::new(2, 9));
    /// ```
    #[must_use]
    pub const fn to(self, other: Self) -> Self {
        let start = if self.start < other.start {
            self.start
        } else {
            other.start
        };
        let end = if self.end > other.end {
            self.end
        } else {
            other.end
        };
        Self { start, end }
    }

    /// The text at this span, or `None` where it leaves the text or cuts a character.
    #[must_use]
    pub fn of(self, text: &str) -> Option<&str> {
        text.get(self.range())
    }

    /// The text at a span that was made from this very text; empty for any other.
    pub(crate) fn slice(self, text: &str) -> &str {
        self.of(text).unwrap_or_default()
    }

    /// The span of `part` in `whole`, where `part` is a piece of `whole` itself and not a copy.
    pub(crate) fn of_part(whole: &str, part: &str) -> Self {
        let start = (part.as_ptr() as usize)
            .saturating_sub(whole.as_ptr() as usize)
            .min(whole.len());
        Self::new(start, (start + part.len()).min(whole.len()))
    }

    /// This span moved `by` bytes towards the end.
    pub(crate) const fn shifted(self, by: usize) -> Self {
        Self::new(self.start() + by, self.end() + by)
    }
}

/// Everything of `text` from byte `start`; empty where that is not a place in it.
pub(crate) fn tail(text: &str, start: usize) -> &str {
    text.get(start..).unwrap_or_default()
}

/// Everything of `text` before byte `end`; empty where that is not a place in it.
pub(crate) fn head(text: &str, end: usize) -> &str {
    text.get(..end).unwrap_or_default()
}

/// The character with which `text` begins; empty where it has none.
pub(crate) fn first_char(text: &str) -> &str {
    head(text, text.chars().next().map_or(0, char::len_utf8))
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl FromStr for Span {
    type Err = ParseValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (start, end) = text.split_once("..")?;
            let offset = |text| u32::try_from(whole_number(text)?).ok();
            let (start, end) = (offset(start)?, offset(end)?);
            (start <= end).then_some(Self { start, end })
        };
        read().ok_or_else(|| ParseValueError::new("span", text))
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.range()
    }
}

/// Words that end in `s`, without the `’s` of an owner if they end in one.
#[inline(never)]
pub(crate) fn without_possessive(text: &str, span: Span) -> Span {
    // What stands before the `s` is an apostrophe, or the last byte of one.
    let behind_apostrophe = matches!(
        text.as_bytes().get(..span.end()),
        Some([.., b'\'' | 0x98 | 0x99, _])
    );
    if !behind_apostrophe {
        return span;
    }
    let word = span.slice(text);
    let stem = ["’s", "'s", "‘s", "’S", "'S"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .filter(|stem| !stem.is_empty())
        .unwrap_or(word);
    Span::new(span.start(), span.start() + stem.len())
}

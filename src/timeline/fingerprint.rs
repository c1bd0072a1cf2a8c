//! [`Fingerprint`]: by which near-duplicate articles are known.

use core::fmt;

use crate::Article;

/// The words of a shingle: two articles that share stretches of so many words have them from one pen.
const SHINGLE: usize = 5;

/// Minima kept apart, and how many make a band: articles with nine tenths of their shingles in common
/// share a band in 999 cases of 1,000, with a tenth in fewer than one of 10,000.
const BANDS: usize = 8;
const ROWS: usize = 5;

/// A sketch of an article's words. Articles whose sketches share a band are near-duplicates: the same agency
/// copy in two files, a text and its corrected version.
///
/// Min-hashing over shingles of five words; nothing of the text can be read from it.
///
/// ```
/// let article = dateline::parse(" date 2021-03-16 Jane Roe resigned on Friday.");
/// let timeline = dateline::Timeline::from_articles([("a", &article), ("b", &article)]);
/// let [one, other] = &timeline.articles[..] else { panic!("two tellers") };
/// assert_eq!(one.fingerprint, other.fingerprint);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Fingerprint {
    /// Zero for an article without words.
    bands: [u64; BANDS],
}

impl Fingerprint {
    /// The sketch of an article's body.
    pub(super) fn of(article: &Article<'_>) -> Self {
        let mut minima = [[u64::MAX; ROWS]; BANDS];
        let mut last = [0_u64; SHINGLE];
        let words = article.body().flat_map(str::split_whitespace);
        let mut count = 0;
        for word in words.map(hash).filter(|hash| *hash != 0) {
            last.rotate_left(1);
            if let Some(newest) = last.last_mut() {
                *newest = word;
            }
            count += 1;
            if count >= SHINGLE {
                note(&mut minima, &last);
            }
        }
        match count {
            0 => return Self::default(),
            1..SHINGLE => note(&mut minima, &last),
            _ => {}
        }
        let bands = minima.map(|band| band.iter().fold(0, |all, row| mix(all ^ row)));
        Self { bands }
    }

    /// What near-duplicates have in common: band by band, with its number.
    pub(super) fn bands(&self) -> impl Iterator<Item = (usize, u64)> {
        self.bands
            .into_iter()
            .enumerate()
            .filter(|(_, band)| *band != 0)
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.bands
            .iter()
            .try_for_each(|band| write!(f, "{band:016x}"))
    }
}

impl core::str::FromStr for Fingerprint {
    type Err = crate::ParseValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || crate::ParseValueError::new("fingerprint", text);
        // `from_str_radix` would take a sign.
        if text.contains('+') {
            return Err(wrong());
        }
        let mut bands = [0; BANDS];
        let mut rest = text;
        for band in &mut bands {
            let (digits, after) = rest.split_at_checked(16).ok_or_else(wrong)?;
            *band = u64::from_str_radix(digits, 16).map_err(|_| wrong())?;
            rest = after;
        }
        rest.is_empty().then_some(Self { bands }).ok_or_else(wrong)
    }
}

crate::named::serde_by_name!(Fingerprint);

/// Lowers every minimum that a shingle is under.
fn note(minima: &mut [[u64; ROWS]; BANDS], words: &[u64; SHINGLE]) {
    let shingle = words.iter().fold(0, |all, word| mix(all ^ word));
    let mut seed = 0_u64;
    for minimum in minima.iter_mut().flatten() {
        seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        *minimum = (*minimum).min(mix(shingle ^ seed));
    }
}

/// FNV-1a over a word's letters and digits, in small letters; zero for a word without any.
fn hash(word: &str) -> u64 {
    let letters = word
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase);
    letters.fold(0, |all, letter| {
        let all = if all == 0 { 0xcbf2_9ce4_8422_2325 } else { all };
        (all ^ u64::from(letter)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The finisher of `splitmix64`: every bit of the answer hangs on every bit of the question.
const fn mix(bits: u64) -> u64 {
    let bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

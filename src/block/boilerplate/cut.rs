//! Boilerplate inside paragraphs: `... the mayor said. READ MORE: Another story`.
//!
//! Scrapers that lose line ends glue the page's furniture to the prose. Where a phrase of the table or the
//! stamp of a live page stands in a paragraph, the paragraph is cut into units: sentences, labels that are a
//! whole phrase (`Article content`), stamps, captions up to their credit. A unit that a rule takes is cut off,
//! the others become paragraphs again. A quotation is never cut, but for the mark of an advertisement.

mod borders;

use std::ops::Range;

use borders::is_small;

use super::super::piece::{Piece, Verdict};
use super::phrases::{self, Ahead, Anchor, Hit};
use super::{BoilerplateKind, credit, invitation, stamp_line, told};
use crate::Confidence;
use crate::scan::{Bracket, End, Kind, Scan, Side, Token, Weight};

/// Cuts boilerplate out of the paragraphs in which a phrase stands.
pub(super) fn settle(text: &str, scan: &Scan, hits: &[Hit<'_>], pieces: &mut Vec<Piece>) {
    let mut ahead = Ahead(hits);
    let mut cutter = |piece: &Piece| {
        let hits = ahead.inside(piece.span);
        let cutter = Cutter { text, scan, hits };
        let is_cut = !piece.is_settled()
            && (!hits.is_empty() || has_stamp(text, scan, piece))
            && phrases::best(text, scan, piece, hits)
                .is_none_or(|hit| goes_on(&hit, piece) || cutter.tells_more(&hit, piece));
        is_cut.then_some(cutter)
    };
    // Most articles have nothing to cut out, and their pieces stay where they are.
    let first = pieces.iter().position(|piece| cutter(piece).is_some());
    for piece in first.map_or_else(Vec::new, |first| pieces.split_off(first)) {
        match cutter(&piece) {
            Some(cutter) => cutter.cut(piece, pieces),
            None => pieces.push(piece),
        }
    }
}

/// Whether prose stands behind a link in its line: `READ MORE: River rises again. She left.`
fn goes_on(hit: &Hit<'_>, piece: &Piece) -> bool {
    names_one(hit) && piece.facts.end == End::Stop && piece.ends.len() > 1
}

/// Whether no more than a headline stands behind a phrase: `READ MORE:`. Films are told of in sentences.
fn names_one(hit: &Hit<'_>) -> bool {
    hit.row.kind == BoilerplateKind::RelatedLink && hit.row.text.starts_with("read")
}

/// Whether an entry of a live page begins somewhere in a paragraph.
fn has_stamp(text: &str, scan: &Scan, piece: &Piece) -> bool {
    piece.has_number() && stamp_line::live(text, scan, &piece.tokens).next().is_some()
}

/// Words and the marks between them: what has more tokens has more words than a tail may have.
const TOKENS_PER_WORD: u32 = 4;

/// Captions have at most so many sentences,
const CAPTION_SENTENCES: usize = 2;

/// and with their credit so many words.
const CAPTION_WORDS: u32 = 55;

/// Offers have so many words at most.
const OFFER_WORDS: u32 = 70;

/// Behind a label its line goes on for so many words at most: `Most popular stories`, `Watch Nidd News`.
const LABEL_REST: u32 = 3;

struct Cutter<'a> {
    text: &'a str,
    scan: &'a Scan,
    /// The phrases in the paragraph.
    hits: &'a [Hit<'a>],
}

impl Cutter<'_> {
    fn cut(&self, piece: Piece, cut: &mut Vec<Piece>) {
        let Range { start, end } = piece.tokens;
        let borders = self.borders(&piece);
        let whole = self.caption(&borders, &piece);
        if let Some(whole) = whole.or_else(|| self.offer(&borders, &piece)) {
            cut.push(whole);
            return;
        }
        let stops = borders.iter().copied().skip(1).chain([end]);
        // Where the prose begins that is not put back yet, and whether a quotation is open.
        let (mut prose, mut quoted) = (start, false);
        for (from, to) in borders.iter().copied().zip(stops) {
            let taken = self
                .take(from..to, end)
                .filter(|unit| !quoted || interrupts(unit));
            quoted = piece.has_quotation() && self.leaves_open(from..to, quoted);
            let Some(mut unit) = taken else { continue };
            if prose < from {
                cut.push(self.piece(prose..from, &piece));
            }
            unit.breaks = if from == start { piece.breaks } else { 0 };
            prose = unit.tokens.end;
            cut.push(unit);
            if prose == end {
                return;
            }
        }
        if prose == start {
            cut.push(piece);
            return;
        }
        let mut rest = self.piece(prose..end, &piece);
        let goes_with = |before: &&Piece| {
            before.tokens.end == prose && is_label(before) && rest.tally.words <= LABEL_REST
        };
        if let Some(Verdict::Boilerplate(label)) = cut
            .last()
            .filter(goes_with)
            .filter(|_| rest.facts.end == End::Open)
            .and_then(|before| before.verdict.as_ref())
        {
            rest.settle(label.kind, label.rule.clone(), label.confidence);
        }
        cut.push(rest);
    }

    /// Whether sentences beside the one in which a phrase stands tell of something: `Nobody was hurt. You can
    /// unsubscribe at any time.`
    fn tells_more(&self, hit: &Hit<'_>, piece: &Piece) -> bool {
        let in_sentences = piece.ends.len() > usize::from(piece.facts.end == End::Stop);
        let is_caption = is_picture(hit.row.kind) && piece.ends.len() <= CAPTION_SENTENCES + 1;
        if !in_sentences || is_caption || hit.row.kind == BoilerplateKind::Copyright {
            return false;
        }
        let stops = self.scan.ends(&piece.ends).iter().map(|end| end + 1);
        let mut start = piece.tokens.start;
        for stop in stops {
            let unit = Piece::new(self.scan, start..stop, 0);
            if unit.span.covers(hit.span) && start == piece.tokens.start && hit.row.kind.is_note() {
                return false;
            }
            let is_free = phrases::inside(self.hits, unit.span).is_empty();
            if is_free && told::is_told(self.text, self.scan, &unit, start) {
                return true;
            }
            start = stop;
        }
        false
    }

    /// A line of its own that is no more than a sentence or two, and the credit of the picture that they tell of.
    fn caption(&self, borders: &[u32], piece: &Piece) -> Option<Piece> {
        let (&credit, told) = borders.split_last()?;
        let stops = borders.iter().copied().skip(1);
        let end = piece.tokens.end;
        let is_credit = |hit: &Hit<'_>| hit.row.kind == BoilerplateKind::PhotoCredit;
        let in_brackets = || self.scan.tokens.at(end - 1).kind == Kind::Bracket(Bracket::Close);
        let fits = (1..=CAPTION_SENTENCES).contains(&told.len())
            && piece.tally.words <= CAPTION_WORDS
            && !piece.has_quotation()
            && (self.hits.iter().any(is_credit) || in_brackets());
        let is_caption = fits
            && self
                .take(credit..end, end)
                .is_some_and(|it| it.is_kind(BoilerplateKind::PhotoCredit))
            && told
                .iter()
                .zip(stops)
                .all(|(&from, to)| self.take(from..to, end).is_none());
        is_caption.then(|| {
            let mut caption = self.piece(piece.tokens.clone(), piece);
            caption.settle(
                BoilerplateKind::Caption,
                "credit-after-sentence",
                Confidence::High,
            );
            caption
        })
    }

    /// A line of which one sentence is an offer, and those that no rule takes ask or speak to the reader: `Fond of
    /// rivers? Our weekly letter tells you more. Sign up here.`
    fn offer(&self, borders: &[u32], piece: &Piece) -> Option<Piece> {
        let fits = borders.len() > 1
            && piece.tally.words <= OFFER_WORDS
            && !piece.has_quotation()
            && self.hits.iter().any(|hit| is_offer(hit.row.kind));
        let end = piece.tokens.end;
        let stops = borders.iter().copied().skip(1).chain([end]);
        let (mut offer, mut beside) = (None, 0);
        for (from, to) in borders.iter().copied().zip(stops).filter(|_| fits) {
            let unit = self.take(from..to, end);
            if unit.is_none() {
                let unit = Piece::new(self.scan, from..to, 0);
                let asks = unit.facts.end == End::Question;
                let invites = || invitation::opens(self.text, self.scan, &unit);
                (asks || told::addresses(self.text, self.scan, from..to) || invites())
                    .then_some(())?;
                beside += 1;
            }
            let offered = |unit: &Piece| matches!(&unit.verdict, Some(Verdict::Boilerplate(it)) if is_offer(it.kind));
            offer = offer.or(unit.filter(offered));
        }
        let mut whole = self.piece(piece.tokens.clone(), piece);
        whole.verdict = offer.filter(|_| beside > 0)?.verdict;
        Some(whole)
    }

    /// A part of a piece.
    fn piece(&self, tokens: Range<u32>, whole: &Piece) -> Piece {
        let breaks = if tokens.start == whole.tokens.start {
            whole.breaks
        } else {
            0
        };
        Piece::new(self.scan, tokens, breaks)
    }

    /// The unit, or all from it to the paragraph's end, where a rule takes it.
    fn take(&self, unit: Range<u32>, end: u32) -> Option<Piece> {
        if let Some(tail) = self.tail(&unit, end) {
            return Some(tail);
        }
        if stamp_line::live_end(self.text, self.scan, unit.start).is_some() {
            let mut stamp = Piece::new(self.scan, unit, 0);
            stamp_line::settle_live(&mut stamp);
            return Some(stamp);
        }
        let hits = phrases::inside(self.hits, self.scan.tokens.span(unit.clone()));
        // Most units are sentences of prose.
        if hits.is_empty()
            && self
                .scan
                .tokens
                .at(unit.end.saturating_sub(1))
                .is_terminal()
        {
            return None;
        }
        let mut piece = Piece::new(self.scan, unit, 0);
        match phrases::best(self.text, self.scan, &piece, hits)
            .filter(|hit| !self.is_advice(hit, &piece))
        {
            Some(hit) => hit.settle(self.scan, &mut piece),
            None => credit::settle(self.text, self.scan, &mut piece),
        }
        piece.is_settled().then_some(piece)
    }

    /// A tail that begins here: to the paragraph's end where it is short enough, else to the unit's; to the unit's
    /// too where prose goes on behind it.
    fn tail(&self, unit: &Range<u32>, end: u32) -> Option<Piece> {
        let hits = self.hits_at(unit.start).iter();
        let hit = hits
            .filter(|hit| hit.row.anchor == Anchor::Tail)
            .find(|hit| self.is_set_off(hit) && !self.announces(hit, unit))?;
        let fits = |piece: &Piece| piece.tally.words <= hit.row.words;
        let near = |stop: &u32| stop - unit.start <= hit.row.words * TOKENS_PER_WORD;
        let to = |stop| Some(Piece::new(self.scan, unit.start..stop, 0)).filter(fits);
        let mut tail = Some(end)
            .filter(|end| near(end) && !self.runs_on(unit.end) && !self.is_told(hit, unit, *end))
            .and_then(to)
            .or_else(|| to(unit.end))?;
        let alone = hit.span.end() >= tail.facts.words.end();
        let kind = match hit.row.kind {
            BoilerplateKind::RelatedLink if alone => BoilerplateKind::RelatedLabel,
            kind => kind,
        };
        tail.settle(kind, hit.row.rule(), hit.row.confidence);
        Some(tail)
    }

    /// Whether the colon behind a phrase announces a sentence that tells of something: `Related: the two are cousins.`
    fn announces(&self, hit: &Hit<'_>, unit: &Range<u32>) -> bool {
        let colon = self.scan.tokens.first_from(hit.span.end());
        let is_small = is_small(self.scan.tokens.at(colon + 1));
        let is_told = |unit| told::is_told(self.text, self.scan, &unit, colon + 1);
        is_small && is_told(Piece::new(self.scan, unit.clone(), 0))
    }

    /// Whether a link ends with a stop before the paragraph does: what is behind it is told to the reader.
    fn is_told(&self, hit: &Hit<'_>, unit: &Range<u32>, end: u32) -> bool {
        let stop = |end: u32| self.scan.tokens.at(end.saturating_sub(1)).kind == Kind::Stop;
        names_one(hit) && unit.end < end && stop(unit.end) && stop(end)
    }

    /// Whether a link is a sentence among others: `Read more about it in her report.`
    fn is_advice(&self, hit: &Hit<'_>, unit: &Piece) -> bool {
        hit.row.kind.is_link() && unit.facts.end == End::Stop && !self.is_set_off(hit)
    }

    /// Whether a phrase is set off from prose: in capitals, or with a capital and a colon behind it.
    fn is_set_off(&self, hit: &Hit<'_>) -> bool {
        let words = hit.span.slice(self.text);
        let colon = self.token_behind(hit).kind == Kind::Colon;
        !words.contains(char::is_lowercase) || words.starts_with(char::is_uppercase) && colon
    }

    fn first_token(&self, hit: &Hit<'_>) -> u32 {
        self.scan.tokens.first_from(hit.span.start())
    }

    fn token_behind(&self, hit: &Hit<'_>) -> &Token {
        self.scan
            .tokens
            .at(self.scan.tokens.first_from(hit.span.end()))
    }

    /// The phrases that begin with a token.
    fn hits_at(&self, token: u32) -> &[Hit<'_>] {
        phrases::starting(self.hits, self.scan.tokens.at(token).span().start())
    }

    /// Whether a double quotation mark is open behind these tokens. The last mark decides: in a paragraph
    /// that re-opens without closing, a closing mark closes them all.
    fn leaves_open(&self, tokens: Range<u32>, open: bool) -> bool {
        let last = self
            .scan
            .tokens
            .slice(tokens)
            .iter()
            .rev()
            .find_map(|token| match token.kind {
                Kind::Quote(Weight::Double, side) => Some(side),
                _ => None,
            });
        last.map_or(open, |side| side == Side::Open)
    }
}

/// Whether a kind tells of a picture, whose caption may have sentences of its own.
const fn is_picture(kind: BoilerplateKind) -> bool {
    matches!(
        kind,
        BoilerplateKind::Caption | BoilerplateKind::PhotoCredit
    )
}

/// Whether boilerplate of a kind offers something to the reader.
const fn is_offer(kind: BoilerplateKind) -> bool {
    use BoilerplateKind::{Affiliate, Appeal, Follow, MediaControl, Newsletter, Paywall};
    matches!(
        kind,
        Affiliate | Appeal | Follow | MediaControl | Newsletter | Paywall
    )
}

/// Whether a unit is a label or a button, whose line may go on with a word or two.
fn is_label(unit: &Piece) -> bool {
    use BoilerplateKind::{MediaControl, RelatedLabel};
    unit.is_kind(RelatedLabel) || unit.is_kind(MediaControl)
}

/// Whether a unit may stand inside a quotation that was not closed before it: nobody says `Advertisement`.
fn interrupts(unit: &Piece) -> bool {
    unit.is_kind(BoilerplateKind::Advertisement)
}

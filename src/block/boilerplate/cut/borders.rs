//! Where the units of a paragraph begin.

use super::Cutter;
use crate::block::boilerplate::phrases::{Anchor, Hit};
use crate::block::boilerplate::{BoilerplateKind, credit, stamp_line};
use crate::block::piece::Piece;
use crate::scan::{Class, Flags, Kind, Side, Token};

impl Cutter<'_> {
    /// The tokens at which units begin.
    pub(super) fn borders(&self, piece: &Piece) -> Vec<u32> {
        let tokens = piece.tokens.clone();
        let mut starts = vec![tokens.start];
        // The stop behind the number of an item ends no sentence: `3. More`.
        let numbers = |end: &u32| {
            *end == tokens.start + 1 && self.scan.tokens.at(tokens.start).kind == Kind::Number
        };
        let ends = self.scan.ends(&piece.ends).iter().copied();
        starts.extend(ends.filter(|end| !numbers(end)).map(|end| end + 1));
        let credited = |id: &u32| credit::ends_at(self.text, self.scan, *id);
        starts.extend(tokens.clone().filter(credited).map(|id| id + 1));
        starts.extend(stamp_line::live(self.text, self.scan, &tokens).flatten());
        starts.extend(
            self.hits
                .iter()
                .filter(|hit| self.breaks_in(hit))
                .map(|hit| self.first_token(hit)),
        );
        starts.extend(tokens.clone().filter(|id| self.runs_on(*id)));
        starts.retain(|at| tokens.contains(at));
        starts.sort_unstable();
        let mut borders: Vec<u32> = Vec::with_capacity(starts.len());
        for start in starts {
            let mut next = Some(start);
            // A label that follows a label is reached once, from the first of them.
            while let Some(at) = next.filter(|at| borders.last() < Some(at) && tokens.contains(at))
            {
                borders.push(at);
                next = self.behind_label(at);
            }
        }
        borders
    }

    /// Whether a sentence begins behind a line that had no stop: `... in A61 crash She told the court`. A small
    /// word has a capital nowhere else, but in a title (`the film The Heron`), where the next has one too.
    /// An invitation ends with where to go: `Sign up here Roe was ordered to pay`.
    pub(super) fn runs_on(&self, id: u32) -> bool {
        let at = |id| self.scan.tokens.at(id);
        let (word, Some(before)) = (at(id), id.checked_sub(1).map(at)) else {
            return false;
        };
        let begins = || word.class.has(Class::FUNCTION) && is_small(at(id + 1));
        let leads_on = || before.class.has(Class::FUNCTION);
        word.kind == Kind::Word
            && word.is(Flags::CAPITAL)
            && is_small(before)
            && (!leads_on() && begins() || before.span().slice(self.text) == "here")
    }

    /// Whether a phrase breaks in where prose would not have it: several words with a capital in
    /// mid-sentence, or the label of an advertisement behind an end mark.
    fn breaks_in(&self, hit: &Hit<'_>) -> bool {
        let before = self
            .first_token(hit)
            .checked_sub(1)
            .map(|before| self.scan.tokens.at(before));
        let Some(before) = before else { return false };
        let leads_on = before.class.has(Class::FUNCTION) || before.class.has(Class::REPORT);
        let capital = hit.span.slice(self.text).starts_with(char::is_uppercase);
        match hit.row.anchor {
            Anchor::Whole if before.is_terminal() => hit.row.kind == BoilerplateKind::Advertisement,
            Anchor::Whole | Anchor::Prefix if capital && hit.row.text.contains(' ') => {
                !leads_on && !matches!(before.kind, Kind::Quote(..))
            }
            _ => false,
        }
    }

    /// Whether a label is one wherever it stands. A button of a single word may as well begin a sentence
    /// (`Home Secretary`, `Save`, `Follow us`, `By Jane Roe`), unless another phrase follows.
    fn stands_alone(&self, label: &Hit<'_>, at: u32) -> bool {
        if label.row.text.contains(' ') {
            return true;
        }
        let button = matches!(
            label.row.kind,
            BoilerplateKind::Navigation
                | BoilerplateKind::SocialShare
                | BoilerplateKind::Follow
                | BoilerplateKind::PhotoCredit
        ) || self.scan.tokens.at(at).class.has(Class::FUNCTION);
        let behind = || self.scan.tokens.first_from(label.span.end());
        !button || !self.hits_at(behind()).is_empty()
    }

    /// The token behind a label that begins at a token: a whole phrase, and perhaps its number, before
    /// something that can begin anew.
    fn behind_label(&self, at: u32) -> Option<u32> {
        let labels = self
            .hits_at(at)
            .iter()
            .filter(|hit| hit.row.anchor == Anchor::Whole && self.stands_alone(hit, at));
        let behind = labels
            .map(|hit| self.scan.tokens.first_from(hit.span.end()))
            .max()?;
        let number = u32::from(self.scan.tokens.at(behind).kind == Kind::Number);
        opens(self.scan.tokens.at(behind + number)).then_some(behind + number)
    }
}

/// Whether a token is a word without a capital.
pub(super) fn is_small(token: &Token) -> bool {
    token.kind == Kind::Word && !token.is(Flags::CAPITAL)
}

/// Whether a unit can begin with a token.
fn opens(token: &Token) -> bool {
    match token.kind {
        Kind::Word => token.is(Flags::CAPITAL),
        Kind::Number | Kind::Hyphen | Kind::Bullet | Kind::Handle => true,
        Kind::Quote(_, side) => side == Side::Open,
        _ => false,
    }
}

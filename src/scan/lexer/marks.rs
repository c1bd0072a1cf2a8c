//! Marks: told by themselves or by their neighbours, and whether a phrase begins with one.

use super::Lexer;
use crate::scan::class::Class;
use crate::scan::seen::Seen;
use crate::scan::sequel::Place;
use crate::scan::token::{Flags, Kind, Side, Weight};
use crate::scan::{address, mark};
use crate::span;
use crate::word_table::key;

impl Lexer<'_> {
    /// Pushes the mark from `start` to where the lexer stands.
    pub(super) fn push_mark(&mut self, start: usize, kind: Kind) {
        self.draft.note_mark(kind);
        if kind.may_open_phrase() && self.opens_phrase(start) {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "texts of 4 GiB are not scanned"
            )]
            self.draft.note_opening(start as u32);
        }
        self.add(start, self.at, kind, Flags::NONE, Class::NONE);
    }

    /// Whether a phrase may begin with the mark that stands at a byte.
    #[inline(never)]
    fn opens_phrase(&self, start: usize) -> bool {
        let text = span::tail(self.text, start);
        let mark = span::first_char(text);
        let behind = span::tail(text, mark.len()).as_bytes();
        let folded = u128::from_le_bytes(key(mark));
        let class = self.lexicon.class_of(folded, behind, Place::Opening);
        class.has(Class::PHRASE)
    }

    /// Reads a mark whose neighbours say what it is.
    pub(super) fn mark(&mut self, seen: Seen) {
        let start = self.at;
        let kind = self.kind_of_mark(seen);
        self.push_mark(start, kind);
    }

    /// The kind of the mark that begins here; passes over it.
    fn kind_of_mark(&mut self, seen: Seen) -> Kind {
        let after = self.after(seen);
        let doubled = after == Some(seen.char);
        let kind = match seen.char {
            '.' if doubled => return self.run_of(seen, Kind::Ellipsis),
            '-' if doubled => return self.run_of(seen, Kind::Dash),
            '\'' | '`' | '‘' | '’' if doubled => return self.two_singles(seen),
            '@' if after.is_some_and(|next| next.is_alphanumeric() || next == '_') => {
                let mailbox = !self.spaced && self.before().is_some_and(char::is_alphanumeric);
                return if mailbox {
                    self.mail_domain()
                } else {
                    self.handle(seen)
                };
            }
            '.' => Kind::Stop,
            '-' => Kind::Hyphen,
            '‘' => Kind::Quote(Weight::Single, Side::Open),
            '’' => Kind::Quote(Weight::Single, Side::Close),
            '"' => Kind::Quote(Weight::Double, mark::side(self.tight(), after)),
            '\'' | '`' => Kind::Quote(Weight::Single, mark::side(self.tight(), after)),
            _ => Kind::Symbol,
        };
        self.take(seen);
        kind
    }

    /// Two single marks that stand for a double one. Each may be written in a way of its own.
    fn two_singles(&mut self, first: Seen) -> Kind {
        let before = self.tight();
        self.take(first);
        if let Some(second) = self.see() {
            self.take(second);
        }
        let side = match first.char {
            '‘' => Side::Open,
            '’' => Side::Close,
            _ => mark::side(before, self.see().map(|next| next.char)),
        };
        Kind::Quote(Weight::Double, side)
    }

    /// The character before this one.
    fn before(&self) -> Option<char> {
        span::head(self.text, self.at).chars().next_back()
    }

    /// The character before this one, if no white space stands between.
    fn tight(&self) -> Option<char> {
        self.before().filter(|_| !self.spaced)
    }

    fn run_of(&mut self, first: Seen, kind: Kind) -> Kind {
        while let Some(seen) = self.see().filter(|seen| seen.char == first.char) {
            self.take(seen);
        }
        kind
    }

    /// The rest of a mail address, from its `@`.
    fn mail_domain(&mut self) -> Kind {
        self.at += address::length_of_rest(self.rest());
        Kind::Link
    }

    fn handle(&mut self, sign: Seen) -> Kind {
        self.take(sign);
        while let Some(seen) = self
            .see()
            .filter(|seen| seen.char.is_alphanumeric() || seen.char == '_')
        {
            self.take(seen);
        }
        Kind::Handle
    }
}

//! The pass itself: characters to tokens and lines.

mod marks;

use super::class::Class;
use super::draft::Draft;
use super::letters::Letters;
use super::lexicon::{LEXICON, Lexicon};
use super::seen::{Seen, is_invisible, see};
use super::sequel::Place;
use super::token::{Flags, Kind, Token};
use super::word::{Word, glues};
use super::{Scan, address, capitals, mark};
use crate::grammar::is_line_end;
use crate::word_table::key;
use crate::{Span, span};

pub(super) struct Lexer<'t> {
    text: &'t str,
    lexicon: &'static Lexicon,
    at: usize,
    draft: Draft,
    /// White space, or the line's start, comes before the next token.
    spaced: bool,
    /// A word or a number comes before the next token, with no mark and no line end between.
    behind_word: bool,
}

impl<'t> Lexer<'t> {
    pub(super) fn new(text: &'t str, start: usize) -> Self {
        Self {
            text,
            lexicon: &LEXICON,
            at: start,
            draft: Draft::new(text.len().saturating_sub(start)),
            spaced: true,
            behind_word: false,
        }
    }

    pub(super) fn run(mut self) -> Scan {
        // Most of a text is plain letters and blanks, and needs no second look: over them the place is kept in
        // a register, for it takes longer to come back from memory than to find the end of a word.
        let mut at = self.at;
        while let Some(&byte) = self.text.as_bytes().get(at) {
            if byte.is_ascii_alphabetic() {
                at = self.letters(at);
            } else if byte == b' ' {
                at += 1;
                self.spaced = true;
            } else {
                self.at = at;
                match mark::of_byte(byte).or_else(|| mark::before(self.rest())) {
                    Some(kind) => {
                        self.at += 1;
                        self.push_mark(at, kind);
                    }
                    None => self.other(),
                }
                at = self.at;
            }
        }
        self.draft.finish()
    }

    /// Passes over whatever is neither an ASCII letter nor a blank.
    fn other(&mut self) {
        let Some(seen) = self.see() else { return };
        let char = seen.char;
        if let Some(kind) = mark::kind_of(char) {
            let start = self.at;
            self.take(seen);
            self.push_mark(start, kind);
        } else if char.is_ascii_digit() {
            self.number();
        } else if is_line_end(char) {
            self.line_end(seen);
        } else if char.is_ascii_punctuation() || matches!(char, '‘' | '’') {
            self.mark(seen);
        } else if char.is_whitespace() {
            self.take(seen);
            self.spaced = true;
        } else if is_invisible(char) {
            self.take(seen);
        } else if char.is_alphabetic() {
            self.word_from(self.at, Word::default());
        } else if char.is_numeric() {
            self.number();
        } else {
            self.mark(seen);
        }
    }

    /// Reads the word that begins with an ASCII letter, and a blank behind it; where they end. Nearly all words are
    /// letters and nothing else.
    fn letters(&mut self, start: usize) -> usize {
        let letters = Letters::at_start(self.bytes_from(start));
        let end = start + letters.count;
        let behind = self.bytes_from(end);
        if let [next, behind_next @ ..] = behind
            && !ends_word(*next, behind_next)
            && self.goes_on_behind(start, end, *next)
        {
            return self.at;
        }
        let flags = letters.flags();
        let place = self.place(flags);
        let mut class = self.lexicon.class_of(letters.folded, behind, place);
        // `US$6`: a sum.
        if flags.has(Flags::ALL_CAPITALS) && behind.first() != Some(&b'$') {
            class = self.in_capitals(letters.folded, class, behind);
        }
        self.add(start, end, Kind::Word, flags, class);
        if behind.first() == Some(&b' ') {
            self.spaced = true;
            return end + 1;
        }
        end
    }

    /// Reads the word or the address that goes on behind some letters, if one does.
    // In line, it would take the registers of the words around it.
    #[inline(never)]
    fn goes_on_behind(&mut self, start: usize, end: usize, next: u8) -> bool {
        if matches!(next, b'.' | b':') {
            let address = address::length(span::tail(self.text, start).as_bytes());
            if let Some(length) = address {
                self.at = start + length;
                self.push(start, Kind::Link, Flags::NONE, Class::NONE);
                return true;
            }
            // Behind a single letter a dot may be the first of several: `U.S.`.
            if end > start + 1 || next == b':' {
                return false;
            }
        }
        let letters = Letters::at_start(self.bytes_from(start));
        self.at = end;
        self.word_from(start, Word::new(&letters));
        true
    }

    /// The text from where the lexer stands.
    fn rest(&self) -> &'t [u8] {
        self.bytes_from(self.at)
    }

    fn bytes_from(&self, start: usize) -> &'t [u8] {
        self.text.as_bytes().get(start..).unwrap_or_default()
    }

    fn see(&self) -> Option<Seen> {
        see(self.text, self.at)
    }

    fn after(&self, seen: Seen) -> Option<char> {
        see(self.text, self.at + seen.len).map(|next| next.char)
    }

    /// Passes over a character, noting the first place of each kind of dirt.
    fn take(&mut self, seen: Seen) {
        if let Some(dirt) = seen.dirt {
            self.draft
                .note_dirt(dirt, Span::new(self.at, self.at + seen.len));
        }
        self.at += seen.len;
    }

    fn line_end(&mut self, seen: Seen) {
        self.draft.end_line();
        self.take(seen);
        if seen.char == '\r'
            && let Some(next) = self.see().filter(|next| next.char == '\n')
        {
            self.take(next);
        }
        self.spaced = true;
        self.behind_word = false;
    }

    /// Where a word stands that is written like this.
    const fn place(&self, flags: Flags) -> Place {
        if self.behind_word && !flags.has(Flags::CAPITAL) {
            Place::Within
        } else {
            Place::Opening
        }
    }

    /// Pushes the token from `start` to where the lexer stands.
    #[inline(never)]
    fn push(&mut self, start: usize, kind: Kind, flags: Flags, class: Class) {
        self.add(start, self.at, kind, flags, class);
    }

    #[expect(
        clippy::inline_always,
        reason = "of a plain word the kind is known, and most tokens are plain words"
    )]
    #[inline(always)]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "texts of 4 GiB are not scanned"
    )]
    fn add(&mut self, start: usize, end: usize, kind: Kind, flags: Flags, class: Class) {
        let flags = if self.spaced {
            flags.with(Flags::SPACED)
        } else {
            flags
        };
        let (start, end) = (start as u32, end as u32);
        let token = Token {
            start,
            end,
            kind,
            flags,
            class,
        };
        // The dot of dotted letters may end a sentence.
        self.behind_word = token.is_wordlike() && !flags.has(Flags::DOTTED);
        if class.has(Class::PHRASE) || flags.has(Flags::GLUED) {
            self.note_openings(token);
        }
        self.draft.push(token);
        self.spaced = false;
    }

    /// Notes where a phrase may begin: with a token, or with a word that is glued to another in it.
    // In line, it would take the registers of the words around it.
    #[inline(never)]
    fn note_openings(&mut self, token: Token) {
        if token.class.has(Class::PHRASE) {
            self.draft.note_opening(token.start);
        }
        if token.is(Flags::GLUED) {
            for place in glues(token.span().slice(self.text)) {
                self.draft.note_opening(token.start + place);
            }
        }
    }

    /// Reads the word that goes on here.
    fn word_from(&mut self, start: usize, mut word: Word) {
        while self.goes_on(&mut word) {}
        if word.is_dotted() {
            self.draft.note_end();
        }
        let place = self.place(word.flags());
        let known = |key| self.look_up(key, place);
        let mut class = word.key().map_or(Class::NONE, known);
        if class == Class::NONE {
            let possessor = word.possessor();
            class = possessor.map_or(Class::NONE, known);
            if word.flags().has(Flags::ALL_CAPITALS)
                && let Some(possessor) = possessor
            {
                class = self.in_capitals(possessor, class, self.rest());
            }
        } else if !class.has(Class::FUNCTION) {
            // `Monday’s` is known by itself; `it’s` is no possessor.
            word.possessor();
        }
        self.push(start, Kind::Word, word.flags(), class);
    }

    /// The class of a word in capitals.
    fn in_capitals(&self, folded: u128, class: Class, behind: &[u8]) -> Class {
        let is_behind = self.behind_word && self.draft.last().is(Flags::ALL_CAPITALS);
        capitals::class_of(folded.to_le_bytes(), class, is_behind, behind)
    }

    #[inline(never)]
    fn look_up(&self, key: u128, place: Place) -> Class {
        self.lexicon.class_of(key, self.rest(), place)
    }

    /// Takes the next character into a word, unless it ends there.
    fn goes_on(&mut self, word: &mut Word) -> bool {
        let Some(seen) = self.see() else { return false };
        let char = seen.char;
        if is_apostrophe(char) {
            if !self.after(seen).is_some_and(char::is_alphabetic) {
                return false;
            }
            word.apostrophe();
        } else if char.is_alphanumeric() || matches!(char, '\u{300}'..='\u{36f}') {
            word.letter(char);
        } else if char == '.' && word.is_single_letter() && (word.is_dotted() || self.dots_go_on())
        {
            word.dot();
        } else if !seen.is_invisible() {
            return false;
        }
        self.take(seen);
        true
    }

    /// Whether a letter and another dot follow the dot at which the lexer stands (`U.S.`).
    fn dots_go_on(&self) -> bool {
        let mut next = span::tail(self.text, self.at + 1).chars();
        next.next().is_some_and(char::is_alphabetic) && next.next() == Some('.')
    }

    fn number(&mut self) {
        let start = self.at;
        loop {
            let digits = self.rest().iter().take_while(|byte| byte.is_ascii_digit());
            self.at += digits.count();
            let Some(seen) = self.see() else { break };
            let between = matches!(seen.char, '.' | ',' | ':' | '/')
                && self.after(seen).is_some_and(|next| next.is_ascii_digit());
            if !seen.char.is_numeric() && !between && !seen.is_invisible() {
                if seen.char.is_uppercase() {
                    self.draft.note_glued_number();
                }
                break;
            }
            self.take(seen);
        }
        let number = Span::new(start, self.at).slice(self.text);
        let class = self.look_up(u128::from_le_bytes(key(number)), Place::Opening);
        self.draft.note_number();
        self.push(start, Kind::Number, Flags::NONE, class);
    }
}

/// Whether a word is sure to end before a byte and what comes behind that.
fn ends_word(byte: u8, behind: &[u8]) -> bool {
    let ends = ENDS_WORD.get(usize::from(byte)).is_some_and(|ends| *ends);
    // The stop of a sentence.
    ends || byte == b'.' && matches!(behind, [b' ' | b'\n', ..])
}

/// Before these a word ends whatever comes behind them: all bytes but letters and figures, apostrophes, the marks in
/// addresses, and what is to be seen through.
#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
const ENDS_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = b'\t';
    while byte <= b'~' {
        let white = matches!(byte, b'\t'..=b'\r' | b' ');
        let mark =
            byte.is_ascii_punctuation() && !matches!(byte, b'&' | b'\'' | b'`' | b'.' | b':');
        table[byte as usize] = white || mark;
        byte += 1;
    }
    table
};

const fn is_apostrophe(char: char) -> bool {
    matches!(char, '\'' | '’' | '‘' | '`' | '´')
}

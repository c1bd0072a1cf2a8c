//! The pass itself: characters to tokens and lines.

use super::lexicon::{self, Class};
use super::seen::{Dirt, Seen, is_invisible, see};
use super::token::{Bracket, Flags, Kind, Side, Token, Tokens, Weight};
use super::{Line, Scan};
use crate::grammar::is_line_end;
use crate::{Span, span};

/// Web addresses begin like this, in any case.
const LINK_STARTS: [&str; 5] = [
    "http://",
    "https://",
    "www.",
    "pic.twitter.com/",
    "pic.x.com/",
];

/// English news has a token to about five bytes.
const BYTES_PER_TOKEN: usize = 5;

pub(super) struct Lexer<'t> {
    text: &'t str,
    at: usize,
    scan: Scan,
    line_start: u32,
    breaks: u32,
    /// White space, or the line's start, comes before the next token.
    spaced: bool,
    /// The character before the next token, unless that is white space.
    before: Option<char>,
}

impl<'t> Lexer<'t> {
    pub(super) fn new(text: &'t str, start: usize) -> Self {
        let capacity = text.len().saturating_sub(start) / BYTES_PER_TOKEN;
        let tokens = Tokens::with_capacity(capacity);
        let scan = Scan {
            tokens,
            lines: Vec::new(),
            dirt: Vec::new(),
        };
        Self {
            text,
            at: start,
            scan,
            line_start: 0,
            breaks: 0,
            spaced: true,
            before: None,
        }
    }

    pub(super) fn run(mut self) -> Scan {
        while let Some(seen) = self.see() {
            if is_line_end(seen.char) {
                self.line_end(seen);
            } else if seen.char.is_whitespace() {
                self.take(seen);
                self.space();
            } else if is_invisible(seen.char) {
                self.take(seen);
            } else {
                self.token(seen);
            }
        }
        self.close_line();
        self.scan
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
            self.note(dirt, Span::new(self.at, self.at + seen.len));
        }
        self.at += seen.len;
    }

    fn note(&mut self, dirt: Dirt, span: Span) {
        if self.scan.dirt.iter().all(|(known, _)| *known != dirt) {
            self.scan.dirt.push((dirt, span));
        }
    }

    fn space(&mut self) {
        self.spaced = true;
        self.before = None;
    }

    fn line_end(&mut self, seen: Seen) {
        self.close_line();
        self.take(seen);
        if seen.char == '\r'
            && let Some(next) = self.see().filter(|next| next.char == '\n')
        {
            self.take(next);
        }
        self.breaks = self.breaks.saturating_add(1);
        self.space();
    }

    fn close_line(&mut self) {
        let tokens = self.line_start..self.scan.tokens.len();
        if !tokens.is_empty() {
            self.line_start = tokens.end;
            self.scan.lines.push(Line {
                tokens,
                breaks: self.breaks,
            });
            self.breaks = 0;
        }
    }

    fn token(&mut self, seen: Seen) {
        let start = self.at;
        if seen.char.is_alphabetic() {
            if let Some(length) = self.link_length() {
                self.at += length;
                self.push(start, Kind::Link, Flags::default(), Class::NONE);
            } else {
                self.word(start);
            }
        } else if seen.char.is_numeric() {
            self.number(start);
        } else {
            let kind = self.mark(seen);
            self.push(start, kind, Flags::default(), Class::NONE);
        }
        self.before = span::head(self.text, self.at).chars().next_back();
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "texts of 4 GiB are not scanned"
    )]
    fn push(&mut self, start: usize, kind: Kind, flags: Flags, class: Class) {
        let flags = if self.spaced {
            flags.with(Flags::SPACED)
        } else {
            flags
        };
        let (start, end) = (start as u32, self.at as u32);
        self.scan.tokens.push(Token {
            start,
            end,
            kind,
            flags,
            class,
        });
        self.spaced = false;
    }

    /// The length of the web address that begins here, without the marks that end its sentence.
    fn link_length(&self) -> Option<usize> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let begins = |start: &&str| {
            rest.get(..start.len())
                .is_some_and(|bytes| bytes.eq_ignore_ascii_case(start.as_bytes()))
        };
        LINK_STARTS.iter().find(|start| begins(start))?;
        Some(self.address_length())
    }

    /// The bytes up to the next white space or closing mark, without the marks that end a sentence.
    fn address_length(&self) -> usize {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let end = |byte: &u8| {
            byte.is_ascii_whitespace() || matches!(byte, b'<' | b'>' | b'"' | b')' | 0x80..)
        };
        let length = rest.iter().position(end).unwrap_or(rest.len());
        let marks = |byte: &u8| matches!(byte, b'.' | b',' | b';' | b':' | b'!' | b'?' | b'\'');
        let address = rest.get(..length).unwrap_or_default();
        length - address.iter().rev().take_while(|byte| marks(byte)).count()
    }

    fn word(&mut self, start: usize) {
        let mut word = Word::default();
        while let Some(seen) = self.see() {
            let char = seen.char;
            if char.is_alphanumeric() || matches!(char, '\u{300}'..='\u{36f}') {
                word.letter(char);
            } else if is_apostrophe(char) && self.after(seen).is_some_and(char::is_alphabetic) {
                word.apostrophe();
            } else if char == '.' && word.is_single_letter() && (word.dotted || self.dots_go_on()) {
                word.dot();
            } else if !is_invisible(char) {
                break;
            }
            self.take(seen);
        }
        let class = lexicon::class_of(word.folded());
        self.push(start, Kind::Word, word.flags(), class);
    }

    /// Whether a letter and another dot follow the dot at which the lexer stands (`U.S.`).
    fn dots_go_on(&self) -> bool {
        let mut next = span::tail(self.text, self.at + 1).chars();
        next.next().is_some_and(char::is_alphabetic) && next.next() == Some('.')
    }

    fn number(&mut self, start: usize) {
        while let Some(seen) = self.see() {
            let between = matches!(seen.char, '.' | ',' | ':' | '/')
                && self.after(seen).is_some_and(|next| next.is_ascii_digit());
            if !seen.char.is_numeric() && !between && !is_invisible(seen.char) {
                break;
            }
            self.take(seen);
        }
        self.push(start, Kind::Number, Flags::default(), Class::NONE);
    }

    /// The kind of the mark that begins here; passes over it.
    fn mark(&mut self, seen: Seen) -> Kind {
        let after = self.after(seen);
        let doubled = after == Some(seen.char);
        let kind = match seen.char {
            '.' if doubled => return self.run_of(seen, Kind::Ellipsis),
            '-' if doubled => return self.run_of(seen, Kind::Dash),
            '\'' | '`' if doubled => {
                self.take(seen);
                Kind::Quote(Weight::Double, self.side(self.after(seen)))
            }
            '@' if after.is_some_and(|next| next.is_alphanumeric() || next == '_') => {
                let mailbox = !self.spaced && self.before.is_some_and(char::is_alphanumeric);
                return if mailbox {
                    self.mail_domain()
                } else {
                    self.handle(seen)
                };
            }
            '.' => Kind::Stop,
            '!' => Kind::Exclamation,
            '?' => Kind::Question,
            '…' => Kind::Ellipsis,
            ',' => Kind::Comma,
            ':' => Kind::Colon,
            ';' => Kind::Semicolon,
            '-' | '\u{2010}' | '\u{2011}' => Kind::Hyphen,
            '\u{2012}'..='\u{2015}' => Kind::Dash,
            '(' | '[' | '{' => Kind::Bracket(Bracket::Open),
            ')' | ']' | '}' => Kind::Bracket(Bracket::Close),
            '“' | '„' | '«' => Kind::Quote(Weight::Double, Side::Open),
            '”' | '»' => Kind::Quote(Weight::Double, Side::Close),
            '‘' | '‚' | '‹' => Kind::Quote(Weight::Single, Side::Open),
            '’' | '›' => Kind::Quote(Weight::Single, Side::Close),
            '"' => Kind::Quote(Weight::Double, self.side(after)),
            '\'' | '`' => Kind::Quote(Weight::Single, self.side(after)),
            '•' | '·' | '▪' | '●' | '◦' | '‣' | '■' | '►' | '▶' | '→' | '*' => {
                Kind::Bullet
            }
            _ => Kind::Symbol,
        };
        self.take(seen);
        kind
    }

    /// Which way a straight mark faces: white space outside, the quoted text inside.
    fn side(&self, after: Option<char>) -> Side {
        let open_before = self.spaced
            || self.before.is_none_or(|c| {
                matches!(
                    c,
                    '(' | '[' | '{' | '“' | '‘' | '"' | '\'' | '—' | '–' | '-' | '/'
                )
            });
        let open_after = after.is_none_or(|c| {
            c.is_whitespace() || matches!(c, ',' | '.' | ';' | ':' | '!' | '?' | ')' | ']')
        });
        match (open_before, open_after) {
            (true, false) => Side::Open,
            (false, true) => Side::Close,
            _ => Side::Unsure,
        }
    }

    fn run_of(&mut self, first: Seen, kind: Kind) -> Kind {
        while let Some(seen) = self.see().filter(|seen| seen.char == first.char) {
            self.take(seen);
        }
        kind
    }

    /// The rest of a mail address, from its `@`.
    fn mail_domain(&mut self) -> Kind {
        self.at += self.address_length();
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

/// A word under way: how it is written, and its folded form for the lexicon.
#[derive(Default)]
struct Word {
    folded: [u8; lexicon::LONGEST],
    /// Over [`lexicon::LONGEST`] when the word is too long to be known.
    length: usize,
    letters: u32,
    small: bool,
    capital: bool,
    /// Letters since the last dot or apostrophe.
    run: u32,
    dotted: bool,
}

impl Word {
    fn letter(&mut self, char: char) {
        if self.letters == 0 {
            self.capital = char.is_uppercase();
        }
        self.letters = self.letters.saturating_add(1);
        self.run = self.run.saturating_add(1);
        self.small |= char.is_lowercase();
        if char.is_ascii() {
            self.fold(&[char.to_ascii_lowercase() as u8]);
        } else {
            self.fold(char.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }

    fn apostrophe(&mut self) {
        self.run = 0;
        self.fold(b"'");
    }

    fn dot(&mut self) {
        self.run = 0;
        self.dotted = true;
        self.fold(b".");
    }

    fn fold(&mut self, bytes: &[u8]) {
        if let Some(room) = self.folded.get_mut(self.length..self.length + bytes.len()) {
            room.copy_from_slice(bytes);
            self.length += bytes.len();
        } else {
            self.length = self.folded.len() + 1;
        }
    }

    /// Whether exactly one letter stands since the last dot.
    const fn is_single_letter(&self) -> bool {
        self.run == 1 && (self.letters == 1 || self.dotted)
    }

    fn folded(&self) -> &[u8] {
        self.folded.get(..self.length).unwrap_or_default()
    }

    fn flags(&self) -> Flags {
        let mut flags = Flags::default();
        if self.capital {
            flags = flags.with(Flags::CAPITAL);
        }
        if self.letters >= 2 && !self.small {
            flags = flags.with(Flags::ALL_CAPITALS);
        }
        if self.dotted {
            flags = flags.with(Flags::DOTTED);
        }
        flags
    }
}

const fn is_apostrophe(char: char) -> bool {
    matches!(char, '\'' | '’' | '‘' | '\u{2bc}' | '`' | '´')
}

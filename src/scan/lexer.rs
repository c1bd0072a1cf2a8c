//! The pass itself: characters to tokens and lines.

use super::lexicon::Class;
use super::seen::{Dirt, Seen, is_invisible, see};
use super::token::{Bracket, Flags, Kind, Side, Token, Tokens, Weight};
use super::word::Word;
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
        }
    }

    pub(super) fn run(mut self) -> Scan {
        while let Some(&byte) = self.text.as_bytes().get(self.at) {
            // Most of a text is plain letters and blanks, and needs no second look.
            if byte.is_ascii_alphabetic() {
                self.letter(byte);
            } else if byte == b' ' {
                self.at += 1;
                self.spaced = true;
            } else {
                self.other();
            }
        }
        self.close_line();
        self.scan
    }

    /// Passes over whatever is neither an ASCII letter nor a blank.
    fn other(&mut self) {
        let Some(seen) = self.see() else { return };
        if is_line_end(seen.char) {
            self.line_end(seen);
        } else if seen.char.is_whitespace() {
            self.take(seen);
            self.spaced = true;
        } else if is_invisible(seen.char) {
            self.take(seen);
        } else if seen.char.is_alphabetic() {
            self.word();
        } else if seen.char.is_numeric() {
            self.number();
        } else {
            let start = self.at;
            let kind = self.mark(seen);
            self.push(start, kind, Flags::NONE, Class::NONE);
        }
    }

    /// Reads the word, or the address, that begins with an ASCII letter.
    fn letter(&mut self, first: u8) {
        let address = matches!(first | 0x20, b'h' | b'w' | b'p')
            .then(|| self.link_length())
            .flatten();
        let Some(length) = address else {
            return self.word();
        };
        let start = self.at;
        self.at += length;
        self.push(start, Kind::Link, Flags::NONE, Class::NONE);
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

    fn line_end(&mut self, seen: Seen) {
        self.close_line();
        self.take(seen);
        if seen.char == '\r'
            && let Some(next) = self.see().filter(|next| next.char == '\n')
        {
            self.take(next);
        }
        self.breaks = self.breaks.saturating_add(1);
        self.spaced = true;
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

    fn word(&mut self) {
        let start = self.at;
        let mut word = Word::default();
        loop {
            let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
            let length = rest
                .iter()
                .take_while(|byte| byte.is_ascii_alphanumeric())
                .count();
            let (run, rest) = rest.split_at_checked(length).unwrap_or_default();
            word.ascii(run);
            self.at += length;
            if rest.first().copied().is_none_or(ends_word) || !self.goes_on(&mut word) {
                break;
            }
        }
        let class = word.class();
        self.push(start, Kind::Word, word.flags(), class);
    }

    /// Takes the next character into a word, unless it ends there.
    fn goes_on(&mut self, word: &mut Word) -> bool {
        let Some(seen) = self.see() else { return false };
        let char = seen.char;
        if char.is_alphanumeric() || matches!(char, '\u{300}'..='\u{36f}') {
            word.letter(char);
        } else if is_apostrophe(char) && self.after(seen).is_some_and(char::is_alphabetic) {
            word.apostrophe();
        } else if char == '.' && word.is_single_letter() && (word.is_dotted() || self.dots_go_on())
        {
            word.dot();
        } else if !is_invisible(char) {
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
        while let Some(seen) = self.see() {
            let between = matches!(seen.char, '.' | ',' | ':' | '/')
                && self.after(seen).is_some_and(|next| next.is_ascii_digit());
            if !seen.char.is_numeric() && !between && !is_invisible(seen.char) {
                break;
            }
            self.take(seen);
        }
        self.push(start, Kind::Number, Flags::NONE, Class::NONE);
    }

    /// The kind of the mark that begins here; passes over it.
    fn mark(&mut self, seen: Seen) -> Kind {
        let after = self.after(seen);
        let doubled = after == Some(seen.char);
        let kind = match seen.char {
            '.' if doubled => return self.run_of(seen, Kind::Ellipsis),
            '-' if doubled => return self.run_of(seen, Kind::Dash),
            '\'' | '`' | '‘' | '’' if doubled => {
                let before = self.before();
                self.take(seen);
                let side = match seen.char {
                    '‘' => Side::Open,
                    '’' => Side::Close,
                    _ => self.side(before, self.after(seen)),
                };
                Kind::Quote(Weight::Double, side)
            }
            '@' if after.is_some_and(|next| next.is_alphanumeric() || next == '_') => {
                let mailbox = !self.spaced && self.before().is_some_and(char::is_alphanumeric);
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
            '"' => Kind::Quote(Weight::Double, self.side(self.before(), after)),
            '\'' | '`' => Kind::Quote(Weight::Single, self.side(self.before(), after)),
            '•' | '·' | '▪' | '●' | '◦' | '‣' | '■' | '►' | '▶' | '→' | '*' => {
                Kind::Bullet
            }
            _ => Kind::Symbol,
        };
        self.take(seen);
        kind
    }

    /// The character before this one.
    fn before(&self) -> Option<char> {
        span::head(self.text, self.at).chars().next_back()
    }

    /// Which way a straight mark faces: white space outside, the quoted text inside.
    fn side(&self, before: Option<char>, after: Option<char>) -> Side {
        let open_before = self.spaced
            || before.is_none_or(|c| {
                matches!(
                    c,
                    '(' | '[' | '{' | '“' | '‘' | '"' | '\'' | '—' | '–' | '-' | '/'
                )
            });
        let open_after = after.is_none_or(|c| {
            c.is_whitespace()
                || matches!(c, ',' | '.' | ';' | ':' | '!' | '?' | ')' | ']')
                || matches!(c, '"' | '\'' | '”' | '’') && !open_before
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

/// Whether a byte can be nothing but the end of a word: no letter, apostrophe or dot, and no beginning of
/// something that is to be seen through.
const fn ends_word(byte: u8) -> bool {
    matches!(byte, b' '..b'~') && !matches!(byte, b'&' | b'\'' | b'.' | b'`')
}

const fn is_apostrophe(char: char) -> bool {
    matches!(char, '\'' | '’' | '‘' | '\u{2bc}' | '`' | '´')
}

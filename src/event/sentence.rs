//! A sentence as this stage looks at it.

use std::ops::Range;

use crate::Span;
use crate::name::NounPhrase;
use crate::scan::{Class, Closed, Flags, Kind, Link, Open, Sort, Token};
use crate::span::narrow;

/// Looks for what a word hangs on pass over this many adverbs: more never stand together.
const MOST_ADVERBS: u32 = 3;

/// `Shed` and `sting` are no regular forms; longer words in `-ed` and `-ing` nearly always are.
const SHORTEST_REGULAR: usize = 6;

/// Nouns that end as adverbs do, and of which the lexicon knows no verb and no event.
const NOUNS_IN_LY: [&str; 11] = [
    "ally",
    "anomaly",
    "assembly",
    "belly",
    "bully",
    "butterfly",
    "elderly",
    "family",
    "homily",
    "jelly",
    "monopoly",
];

/// How plurals without an `-s` end: `grandchildren`, `firewomen`.
const IRREGULAR_PLURALS: [&str; 7] = [
    "children", "feet", "geese", "men", "mice", "people", "teeth",
];

/// How a sentence is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// As all prose is: a capital is a name's, or the first word's.
    Prose,
    /// A headline: the present tells of what happened, and its verb comes early.
    Headline,
    /// A headline in which every longer word has a capital.
    TitleCase,
}

/// The tokens of a sentence; what lies outside of it is the token past the end.
#[derive(Debug)]
pub(super) struct Sentence<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    /// The place of the first token among those of the text.
    pub(super) start: u32,
    /// One past the place of the last one.
    pub(super) end: u32,
    pub(super) style: Style,
    /// The mentions that begin in it.
    pub(super) mentions: &'a [NounPhrase],
}

impl<'a> Sentence<'a> {
    /// The mentions that begin inside a range of tokens, in order.
    pub(super) fn mentions_in(
        &self,
        tokens: Range<u32>,
    ) -> impl Iterator<Item = &'a NounPhrase> + use<'a> {
        let is_before = |mention: &NounPhrase| mention.tokens.start < tokens.start;
        let from = self.mentions.partition_point(is_before);
        let mentions = self.mentions.get(from..).unwrap_or_default().iter();
        mentions.take_while(move |mention| mention.tokens.start < tokens.end)
    }

    /// The mention in which a token stands.
    pub(super) fn mention_at(&self, token: u32) -> Option<&'a NounPhrase> {
        let after = self
            .mentions
            .partition_point(|mention| mention.tokens.start <= token);
        let mention = self.mentions.get(after.checked_sub(1)?)?;
        mention.tokens.contains(&token).then_some(mention)
    }

    #[inline]
    pub(super) fn at(&self, id: u32) -> &Token {
        self.get(id).unwrap_or(&Token::END)
    }

    /// What the lexicon knows of a word.
    #[inline]
    pub(super) fn class(&self, id: u32) -> Class {
        self.get(id).map_or(Class::NONE, |token| token.class)
    }

    #[inline]
    fn get(&self, id: u32) -> Option<&Token> {
        self.tokens.get(id.wrapping_sub(self.start) as usize)
    }

    /// Some of its tokens.
    pub(super) fn slice(&self, tokens: Range<u32>) -> &'a [Token] {
        let place = |id: u32| id.saturating_sub(self.start) as usize;
        let range = place(tokens.start)..place(tokens.end);
        self.tokens.get(range).unwrap_or_default()
    }

    /// The tokens of a place in it.
    pub(super) fn within(&self, place: Span) -> Range<u32> {
        let is_before = |token: &Token| token.span().start() < place.start();
        let from = self.tokens.partition_point(is_before);
        let rest = self.tokens.get(from..).unwrap_or_default().iter();
        let inside = rest.take_while(|token| token.span().start() < place.end());
        let id = |at: usize| self.start.saturating_add(narrow(at));
        id(from)..id(from + inside.count())
    }

    pub(super) fn word(&self, id: u32) -> &str {
        self.at(id).span().slice(self.text)
    }

    pub(super) fn span(&self, tokens: Range<u32>) -> Span {
        let last = self.at(tokens.end.wrapping_sub(1));
        self.at(tokens.start).span().to(last.span())
    }

    /// Whether a word is of the closed classes, and has one of `bits`.
    pub(super) fn is_closed(&self, id: u32, bits: Closed) -> bool {
        self.class(id).closed().has(bits)
    }

    /// How a word links.
    pub(super) fn link(&self, id: u32) -> Link {
        self.class(id).link()
    }

    /// Whether a preposition, `to` among them, stands at `id`.
    pub(super) fn is_preposition(&self, id: u32) -> bool {
        self.link(id).may_be_preposition()
    }

    /// The forms that an open word may be. Regular ones are known by their ending where the lexicon has
    /// nothing.
    pub(super) fn forms(&self, id: u32) -> Open {
        self.forms_of(self.at(id))
    }

    pub(super) fn forms_of(&self, token: &Token) -> Open {
        match token.class {
            Class::NONE => self.regular_forms(token),
            class => class.open(),
        }
    }

    /// The forms of a word that the lexicon does not know, by its ending.
    pub(super) fn regular_forms(&self, token: &Token) -> Open {
        match self.bytes(token) {
            word if word.len() < SHORTEST_REGULAR => Open::NONE,
            // `Unlimited`: verbs in un- are known.
            [b'u', b'n', .., b'e', b'd'] => Open::NONE,
            [.., b'e', b'd'] => Open::PAST.with(Open::PARTICIPLE),
            [.., b'i', b'n', b'g'] => Open::GERUND,
            _ => Open::NONE,
        }
    }

    /// What sort of event the word tells of, as the lexicon has it.
    pub(super) fn sort(&self, id: u32) -> Sort {
        self.class(id).sort()
    }

    /// Whether the word is `word`, however it is written: for the few words that no class tells from others.
    pub(super) fn is(&self, id: u32, word: &str) -> bool {
        let token = self.at(id);
        token.span().len() == word.len() && self.bytes(token).eq_ignore_ascii_case(word.as_bytes())
    }

    /// Whether the word is one of some, however it is written.
    pub(super) fn is_any(&self, id: u32, words: &[&str]) -> bool {
        let word = self.bytes(self.at(id));
        words
            .iter()
            .any(|it| it.as_bytes().eq_ignore_ascii_case(word))
    }

    /// The nearest token before `id` that is no adverb.
    #[expect(
        clippy::inline_always,
        reason = "it is asked of every word that may be a verb"
    )]
    #[inline(always)]
    pub(super) fn before(&self, id: u32) -> &Token {
        let mut id = id.wrapping_sub(1);
        let mut before = self.at(id);
        for _ in 0..MOST_ADVERBS {
            if !self.is_adverb(before) {
                break;
            }
            id = id.wrapping_sub(1);
            before = self.at(id);
        }
        before
    }

    /// Whether a word that may be an auxiliary is part of a time: `4 am`, `in May`.
    #[inline]
    pub(super) fn tells_time(&self, id: u32, token: &Token) -> bool {
        token.class.has(Class::HALF_DAY.with(Class::CALENDAR)) && self.is_clock_or_month(id, token)
    }

    // Few auxiliaries have that look.
    #[inline(never)]
    fn is_clock_or_month(&self, id: u32, token: &Token) -> bool {
        let left = self.at(id.wrapping_sub(1)).kind;
        let is_month = left == Kind::Word && self.style != Style::TitleCase;
        left == Kind::Number || is_month && token.is(Flags::CAPITAL)
    }

    /// Adverbs in `-ly`, the closed words that are nothing else (`also`, `still`), `not` and `never`.
    #[inline]
    pub(super) fn is_adverb(&self, token: &Token) -> bool {
        if token.class.has(Class::FUNCTION) {
            return !token.class.closed().has(MORE_THAN_ADVERB);
        }
        token.kind == Kind::Word
            && !token.class.open().has(VERB_OR_EVENT)
            && !token.is(Flags::CAPITAL)
            && self.bytes(token).ends_with(b"ly")
            && !self.is_noun_in_ly(token)
    }

    // Few words end so.
    #[inline(never)]
    pub(super) fn is_noun_in_ly(&self, token: &Token) -> bool {
        let word = token.span().slice(self.text);
        NOUNS_IN_LY.iter().any(|it| it.eq_ignore_ascii_case(word))
    }

    /// Whether the word at `id` has an ending.
    pub(super) fn ends_with(&self, id: u32, ending: &[u8]) -> bool {
        self.bytes(self.at(id)).ends_with(ending)
    }

    /// Whether a present form, or a noun, has the `-s` of the third person, or the plural.
    pub(super) fn ends_in_s(&self, token: &Token) -> bool {
        match self.bytes(token) {
            [.., b's' | b'u', b's'] | [] => false,
            [.., last] => *last == b's',
        }
    }

    /// Whether a noun is of many: by its `-s`, or one of the few that have none.
    pub(super) fn is_plural(&self, noun: &Token) -> bool {
        self.ends_in_s(noun) || self.is_irregular_plural(noun)
    }

    // Most nouns before a verb in the present end in -s.
    #[inline(never)]
    fn is_irregular_plural(&self, noun: &Token) -> bool {
        let word = self.bytes(noun);
        let ends = |plural: &&str| {
            let head = word.len().checked_sub(plural.len());
            head.and_then(|head| word.get(head..))
                .is_some_and(|tail| tail.eq_ignore_ascii_case(plural.as_bytes()))
        };
        noun.kind == Kind::Word && IRREGULAR_PLURALS.iter().any(ends) && word != b"Yemen"
    }

    /// The bytes of a token, which tell how it ends: no ending begins inside a character.
    pub(super) fn bytes(&self, token: &Token) -> &[u8] {
        let word = self.text.as_bytes().get(token.span().range());
        word.unwrap_or_default()
    }
}

pub(super) fn is_closed(token: &Token, bits: Closed) -> bool {
    token.class.closed().has(bits)
}

/// Whether a token is a preposition, `to` among them.
pub(super) fn is_preposition(token: &Token) -> bool {
    token.class.link().may_be_preposition()
}

/// All that may be known of a closed word, but that it negates: adverbs have nothing of it.
const MORE_THAN_ADVERB: Closed = Closed::DETERMINER
    .with(Closed::SUBJECT)
    .with(Closed::AUXILIARY)
    .with(Closed::LINK);

pub(super) const VERB_OR_EVENT: Open = Open::VERB.with(Open::EVENT_NOUN);

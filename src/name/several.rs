//! What the words of a name of several say of it.

use std::ops::Range;

use super::body;
use super::clue::Clues;
use super::folded::{Head, short};
use super::page::Page;
use super::run::{GIVEN, HEADS, is_of_saint, may_name};
use super::shape::{CITY, HOUSE, PARTY, SAINTS, SURNAMES, is_games, is_syllabic};
use super::word::{CLIPPED, last_word};
use crate::scan::{Class, Flags, Kind, Open, Token};

/// A name of several words, or of one that hyphens and stops part.
pub(super) struct Several<'t> {
    page: Page<'t>,
    core: Range<u32>,
    tokens: &'t [Token],
    first: &'t Token,
    /// The last word, as far as it says anything: nothing in a surname of two.
    last: &'t Token,
    sum: Sum,
    /// Whether more than hyphens and stops parts its words.
    is_long: bool,
    /// `Bank of Leedford`
    is_linked: bool,
    /// `Roe & Marsh`
    is_joined: bool,
}

impl<'t> Several<'t> {
    pub(super) fn new(
        page: Page<'t>,
        core: Range<u32>,
        tokens: &'t [Token],
        last: &'t Token,
    ) -> Self {
        let sum = Sum::of(tokens);
        // `Jane A. Roe` has an initial there.
        let is_small = |it: &Token| it.class.has(Class::FUNCTION) && !is_initial(it);
        let is_linked =
            sum.class.has(Class::FUNCTION) && before_last(tokens).iter().skip(1).any(is_small);
        Self {
            is_long: last_word(page, core.clone()).start > core.start,
            is_linked,
            is_joined: sum.has(Kind::Symbol, tokens),
            first: page.at(core.start),
            page,
            core,
            tokens,
            last,
            sum,
        }
    }

    pub(super) fn clues(&self) -> Clues {
        let is_given = self.is_given();
        self.form(is_given)
            .with_if(self.is_body(), Clues::BODY)
            .with_if(self.is_toponym(), Clues::TOPONYM)
            .with_if(self.begins_with_place(), Clues::OF_PLACE)
            .with_if(self.ends_in_place(), Clues::PLACE_HEAD)
            .with_if(self.is_office(), Clues::OFFICE)
            .with_if(self.is_ordinary(is_given), Clues::COMMON)
    }

    /// What the number of its words and their looks say.
    fn form(&self, is_given: bool) -> Clues {
        let is_shouted = self.last.is(Flags::ALL_CAPITALS);
        let is_phrase = self.is_linked || self.is_joined || self.sum.words > 4;
        let has_particle = self.is_long && self.sum.class.has(Class::PARTICLE);
        let is_many = self.sum.words > 2 && !is_given && !has_particle;
        let given = if self.is_long {
            Clues::SEVERAL.with_if(is_given, Clues::GIVEN)
        } else {
            Clues::NONE
                .with_if(is_shouted, Clues::ACRONYM)
                .with_if(is_given, Clues::LONE_GIVEN)
        };
        given
            .with_if(is_phrase, Clues::PHRASE)
            .with_if(is_many, Clues::LONG)
            .with_if(self.has_initials(), Clues::INITIALS)
    }

    /// `J. Roe`, but not `U.S. Steel`
    fn has_initials(&self) -> bool {
        let is_dotted = |it: &Token| it.is(Flags::DOTTED) && !it.class.has(Class::PLACE);
        self.is_long
            && (self.sum.flags.has(Flags::DOTTED) && before_last(self.tokens).iter().any(is_dotted)
                || self.sum.has(Kind::Stop, self.tokens))
    }

    /// Whether the first word is a given name here.
    fn is_given(&self) -> bool {
        // `Al-Rashid` has an article there, and `Al Roe` a given name.
        let is_article = || {
            self.first.class.has(Class::PARTICLE)
                && self.page.at(self.core.start + 1).kind == Kind::Hyphen
        };
        // `Troy` and `Sydney` are given names too.
        let may_be_place =
            || self.is_long && !self.is_double() && self.first.class.has(Class::PLACE);
        self.first.class.has(GIVEN) && !self.is_saint() && !is_article() && !may_be_place()
            || self.is_double() && is_syllabic(self.page, &self.core)
    }

    fn is_double(&self) -> bool {
        self.last.kind == Kind::End
    }

    /// `San Diego`
    fn is_saint(&self) -> bool {
        self.is_long
            && self.first.span().len() <= LONGEST_SAINT
            && self.page.is_any(self.core.start, &SAINTS)
    }

    /// Whether words that are no names begin or end it: `One Leedford`, `Zentrix One`.
    fn is_ordinary(&self, is_given: bool) -> bool {
        self.last.class.has(ORDINARY) && !(is_given && self.sum.words == 2)
            || self.is_long && !is_given && self.first.class.has(ORDINARY)
    }
}

/// Bodies.
impl Several<'_> {
    fn is_body(&self) -> bool {
        self.has_body()
            || self.is_joined
            || self.is_of_saints()
            || self.is_national()
            || self.is_paper()
            || self.ends_in_acronym()
            || self.is_body_of_many()
            || self.is_party()
            || self.is_concern()
    }

    /// Whether one of its words is for bodies.
    fn has_body(&self) -> bool {
        let is_surname = |it: &Token| {
            self.first.class.has(GIVEN)
                && core::ptr::eq(it, self.last)
                && self.page.is_any(self.core.end - 1, &SURNAMES)
        };
        let may_be = |it: &Token| it.class.has(Class::BODY) && may_name(it) && !is_surname(it);
        self.has_head()
            || self.sum.class.has(Class::BODY)
                && !(self.is_county() || self.is_country() || self.is_bank())
                && self.tokens.iter().any(may_be)
    }

    /// `House of Commons`, `White House`
    fn has_head(&self) -> bool {
        if self.is_linked {
            self.page.is_any(self.head(), &HEADS)
        } else {
            self.last.class.has(Class::COMMON)
                && !self.first.class.has(GIVEN)
                && self.page.bytes(self.head()) == HOUSE
        }
    }

    /// The word that says what it is.
    fn head(&self) -> u32 {
        if self.is_linked {
            self.core.start
        } else {
            self.core.end - 1
        }
    }

    /// `St Roe’s Hospital`
    fn is_of_saints(&self) -> bool {
        let stop = u32::from(self.page.at(self.core.start + 1).kind == Kind::Stop);
        self.sum.flags.has(Flags::POSSESSIVE)
            && self.first.span().len() <= LONGEST_SAINT
            && before_last(self.tokens)
                .iter()
                .any(|it| it.is(Flags::POSSESSIVE))
            && is_of_saint(self.page, self.core.start + 1 + stop)
    }

    /// `Netball Scotland`
    fn is_national(&self) -> bool {
        self.last.class.has(Class::PLACE)
            && !self.last.class.has(Class::COMMON)
            && body::is_national(self.page.bytes(self.core.end.wrapping_sub(2)))
    }

    /// `the Sunday Post`, but `Sunday Okwuosa`: papers have a word for what they are.
    fn is_paper(&self) -> bool {
        self.is_long
            && self.first.class.has(Class::TIME)
            && self.last.class != Class::NONE
            && self.page.is_any(self.core.start, &PAPERS)
    }

    fn ends_in_acronym(&self) -> bool {
        self.is_long
            && self.last.is(Flags::ALL_CAPITALS)
            && !self.first.is(Flags::ALL_CAPITALS)
            && !is_numeral(self.page.bytes(self.core.end - 1))
    }

    /// Several who hold an office are a body: `Friends of the Pier`, `Leedford Rangers`.
    fn is_body_of_many(&self) -> bool {
        self.is_long && self.has_role() && self.page.is_plural(self.head())
    }

    fn is_party(&self) -> bool {
        self.is_long
            && self.last.class.has(Class::COMMON)
            && self.page.is_any(self.core.end - 1, &PARTY)
    }

    fn is_concern(&self) -> bool {
        self.is_long
            && !self.first.class.has(GIVEN)
            && !self
                .last
                .class
                .has(GIVEN.with(Class::BODY).with(Class::PLACE))
            && (is_business(self.page.bytes(self.core.end - 1)) || self.is_team())
    }

    /// `Leedford Cubs`: a plural behind a place is a team, unless it tells what happens there.
    fn is_team(&self) -> bool {
        const NO_TEAM: Class = Class::DEMONYM.with(Class::TIME);
        let (first, last) = (self.first.class, self.last.class);
        let is_sure = first.has(Class::PLACE) && !first.has(Class::COMMON);
        let may_be = || first.has(Class::PLACE) || self.page.is_any(self.core.start, &SAINTS);
        (is_sure || self.core.len() > 2 && may_be())
            && !last.has(NO_TEAM)
            && !last.open().has(Open::EVENT_NOUN)
            && !self.last.is(Flags::POSSESSIVE)
            && self.page.is_plural(self.core.end - 1)
            && !is_games(self.page.bytes(self.core.end - 1))
    }
}

/// Offices.
impl Several<'_> {
    fn is_office(&self) -> bool {
        let is_body = || self.is_paper() || self.is_joined || self.is_body_of_many();
        self.has_role() && !(is_body() || self.is_trade())
            || self.last.class.has(Class::DEMONYM) && self.is_partisan()
    }

    fn has_role(&self) -> bool {
        let is_head =
            || self.page.at(self.head()).class.has(Class::ROLE) && !self.first.class.has(GIVEN);
        self.sum.class.has(Class::ROLE)
            && (is_head() || self.is_linked && self.first.class.has(Class::ROLE))
    }

    /// Some surnames are trades: `Jorunn Fisher` is nobody's office, `Home Secretary` is one.
    fn is_trade(&self) -> bool {
        self.sum.words == 2
            && !self.is_linked
            && self.first.class == Class::NONE
            && self.first.span().len() > CLIPPED
            && !self.first.is(Flags::ALL_CAPITALS)
    }

    /// `the Ohio Democrat` sits for a party, and is no place; but `the Ohio Republican primary`.
    #[inline(never)]
    fn is_partisan(&self) -> bool {
        let (last, end) = (self.core.end - 1, self.core.end);
        self.first.class.has(Class::PLACE)
            && PARTISANS.contains(&self.page.bytes(last))
            && (!self.page.at(end).class.has(Class::COMMON) || self.page.is_verb(end))
    }
}

/// Places.
impl Several<'_> {
    fn is_toponym(&self) -> bool {
        self.is_country()
            || self.last.class.has(Class::BODY) && self.is_city()
            || self.is_bank()
            || self.sum.words == 2 && self.is_saint() && !self.has_body()
    }

    fn begins_with_place(&self) -> bool {
        self.is_long
            && !self.is_double()
            && self.first.class.has(Class::PLACE)
            && (!self.first.class.has(GIVEN) || self.last.class.has(Class::COMMON))
    }

    fn ends_in_place(&self) -> bool {
        self.is_long && self.last.class.has(Class::PLACE) && self.last.class.has(Class::COMMON)
            || self.is_county()
    }

    /// `Co Carrow`
    fn is_county(&self) -> bool {
        self.is_long
            && self.first.class.has(Class::BODY)
            && self.page.is_any(self.core.start, &COUNTY)
    }

    /// `United Kingdom`, `Republic of Ireland`
    fn is_country(&self) -> bool {
        let is_united = || {
            self.first.class.has(Class::BODY)
                && self.page.is_any(self.core.start, &UNITED)
                && self.page.is_any(self.core.end - 1, &COUNTRIES)
        };
        self.sum.class.has(Class::BODY)
            && (is_united() || self.page.bytes(self.head()) == b"Republic")
    }

    /// `New York City`: clubs have one word before theirs.
    fn is_city(&self) -> bool {
        self.core.len() > 2
            && self.page.bytes(self.core.end - 1) == CITY
            && self.tokens.iter().all(|it| it.kind == Kind::Word)
    }

    /// `West Bank`: a river or a town has a side of that name.
    fn is_bank(&self) -> bool {
        self.sum.words == 2
            && self.last.class.has(Class::BODY)
            && self.page.is_any(self.core.end - 1, &BANK)
            && self.page.is_any(self.core.start, &SIDES)
    }
}

fn before_last(tokens: &[Token]) -> &[Token] {
    tokens.split_last().map_or(tokens, |(_, before)| before)
}

/// The tokens of a name taken together: what none of them is need not be looked for among them.
struct Sum {
    class: Class,
    flags: Flags,
    words: usize,
}

impl Sum {
    fn of(tokens: &[Token]) -> Self {
        let none = Self {
            class: Class::NONE,
            flags: Flags::NONE,
            words: 0,
        };
        tokens.iter().fold(none, |sum, token| Self {
            class: sum.class.with(token.class),
            flags: sum.flags.with(token.flags),
            words: sum.words + usize::from(token.kind == Kind::Word),
        })
    }

    /// Whether one of the tokens is a mark of some kind.
    fn has(&self, kind: Kind, tokens: &[Token]) -> bool {
        self.words < tokens.len() && tokens.iter().any(|it| it.kind == kind)
    }
}

/// Words that are no names.
const ORDINARY: Class = Class::COMMON.with(Class::FUNCTION);

const LONGEST_SAINT: usize = 5;

const BANK: [Head; 1] = short(["bank"]);
const SIDES: [Head; 6] = short(["east", "left", "north", "right", "south", "west"]);

/// How Irish papers write `county` before its name.
const COUNTY: [Head; 1] = short(["co"]);

/// The last words of countries that are united, as bodies are too.
const UNITED: [Head; 1] = short(["united"]);
const COUNTRIES: [Head; 3] = short(["emirates", "kingdom", "states"]);

/// What members of parties are.
const PARTISANS: [&[u8]; 4] = [b"Conservative", b"Democrat", b"Liberal", b"Republican"];

/// When newspapers appear: `the Daily Sentinel`.
const PAPERS: [Head; 4] = short(["daily", "evening", "sunday", "weekly"]);

/// `Grade II`, `Jane III`: no letters that stand for a body.
fn is_numeral(word: &[u8]) -> bool {
    word.iter().all(|letter| b"IVX".contains(letter))
}

/// What companies make or keep, and other heads of bodies' names that are ordinary words: their last word.
fn is_business(word: &[u8]) -> bool {
    body::is_trade(word)
        || matches!(
            word,
            b"Enforcement"
                | b"Forum"
                | b"Fund"
                | b"Initiative"
                | b"Laboratory"
                | b"Observatory"
                | b"Program"
                | b"Programme"
                | b"Protection"
                | b"Society"
        )
}

fn is_initial(word: &Token) -> bool {
    word.span().len() == 1 && word.is(Flags::CAPITAL)
}

//! Finds the words that may stand for somebody: capitalised runs, roles and pronouns.

use std::ops::Range;

use super::candidate::{CERTAIN, Candidate, Candidates, Gender, Place};
use super::clue::Clues;
use super::folded::{Folded, Head, short};
use super::page::Page;
use super::part::Part;
use super::role::Role;
use super::word::initials;
use super::{Form, evidence, opening, part, role, run, told};
use crate::block::{Blocks, Passage};
use crate::header::Dateline;
use crate::scan::{Bracket, Class, Closed, Flags, Kind, Side, Token, Weight};
use crate::word_table::key;
use crate::{BlockKind, Span};

/// Finds the candidates of an article.
pub(super) fn candidates(page: Page<'_>, blocks: &Blocks) -> Candidates {
    let passages = blocks.passages.iter();
    let tokens: usize = passages.map(|passage| passage.tokens.len()).sum();
    let mut finder = Finder {
        page,
        found: Vec::with_capacity(tokens / TOKENS_PER_CANDIDATE),
        of_roles: Vec::new(),
        dateline: blocks.dateline,
        in_quote: false,
        is_heading: false,
        sentence: 0,
        opening: 0,
    };
    for passage in &blocks.passages {
        finder.passage(passage, blocks);
    }
    Candidates {
        standing: finder.found,
        of_roles: finder.of_roles,
    }
}

/// News has a name, a role or a pronoun to about so many tokens.
const TOKENS_PER_CANDIDATE: usize = 8;

/// Between a verb of speech and the subject of what is said stands a day at most: `said on Monday that it`.
const FROM_VERB_TO_PRONOUN: u32 = 4;

/// Adverbs between a pronoun and a verb of speech.
const ADVERBS: [Head; 4] = short(["also", "earlier", "later", "then"]);

/// What stands in brackets behind a name has at most so many tokens: `(Lib Dem, Leedford and Ashby)`.
const LONGEST_BRACKETS: u32 = 12;

struct Finder<'t> {
    page: Page<'t>,
    found: Vec<Candidate>,
    /// Names in the phrases of roles.
    of_roles: Vec<Candidate>,
    /// Where the article is dated from.
    dateline: Option<Dateline>,
    in_quote: bool,
    /// Whether capitals mean nothing here: in a heading most words have one.
    is_heading: bool,
    sentence: u32,
    /// The sentence's first token.
    opening: u32,
}

impl Finder<'_> {
    fn passage(&mut self, passage: &Passage, blocks: &Blocks) {
        self.in_quote = false;
        self.is_heading = matches!(passage.kind, BlockKind::Headline | BlockKind::Subheading)
            && self.is_title_case(passage);
        let sentences = blocks.sentences.get(passage.sentences.clone());
        for sentence in sentences.unwrap_or_default() {
            self.sentence(sentence.clone());
            self.sentence = self.sentence.saturating_add(1);
        }
    }

    /// Whether over half of the words that are no function words have a capital.
    fn is_title_case(&self, passage: &Passage) -> bool {
        let tokens = self.page.tokens.slice(passage.tokens.clone());
        let words = tokens
            .iter()
            .filter(|token| token.kind == Kind::Word && !token.class.has(Class::FUNCTION));
        let (all, capital) = words.fold((0, 0), |(all, capital): (u32, u32), token| {
            (
                all.saturating_add(1),
                capital.saturating_add(u32::from(token.is(Flags::CAPITAL))),
            )
        });
        capital > all / 2
    }

    fn sentence(&mut self, sentence: Range<u32>) {
        self.opening = sentence.start;
        let mut at = sentence.start;
        while let Some((next, token)) = next_standing_out(self.page, at..sentence.end) {
            at = match token.kind {
                Kind::Quote(_, side) => {
                    self.in_quote = match side {
                        Side::Open => true,
                        Side::Close => false,
                        Side::Unsure => !self.in_quote,
                    };
                    next + 1
                }
                Kind::Number => {
                    // `The` before it may be taken already: `Mr. The 33-year-old`.
                    let last = self.found.last().map_or(0, |last| last.tokens.end);
                    let free = last.max(sentence.start)..sentence.end;
                    let aged = role::aged(self.page, next, free);
                    aged.map_or(next + 1, |role| self.role(role))
                }
                _ => self.word(next, sentence.clone()),
            };
        }
    }

    /// Takes what begins with the word at `at`; where to go on.
    fn word(&mut self, at: u32, sentence: Range<u32>) -> u32 {
        let token = self.page.at(at);
        let small = !token.is(Flags::CAPITAL);
        if token.class.has(Class::FUNCTION) && (small || !token.class.has(run::GIVEN)) {
            if token.class.closed().has(Closed::SUBJECT) {
                self.pronoun(at, &sentence);
            }
            return at + 1;
        }
        if !small {
            if self.page.before(at).kind == Kind::Bracket(Bracket::Open)
                && let Some(close) = self.behind_person(at, sentence.end)
            {
                return close;
            }
            let opening = self.opens(at, sentence.start);
            if !(opening && role::is_group(self.page, at)) {
                return self.named(at, sentence, opening);
            }
        } else if is_half(self.page, at) {
            return at + 1;
        }
        let role = role::phrase(self.page, at, sentence);
        role.map_or(at + 1, |role| self.role(role))
    }

    /// Takes the run whose first capital stands at `at`, if there is one.
    fn named(&mut self, at: u32, sentence: Range<u32>, opening: bool) -> u32 {
        if !run::may_begin(self.page, at, opening) {
            return at + 1;
        }
        let end = run::end(self.page, at, sentence.end);
        if run::is_of_brand(self.page, at..end) {
            return end;
        }
        self.run(self.run_start(at, &sentence)..end, sentence, opening)
    }

    /// Where the run begins whose first capital stands at `at`.
    fn run_start(&self, at: u32, sentence: &Range<u32>) -> u32 {
        let before = self.page.before(at);
        if before.class.has(Class::FUNCTION) {
            let leads = before.is(Flags::CAPITAL) && run::leads(self.page, at, sentence);
            return at - u32::from(leads);
        }
        if !before.class.has(Class::PARTICLE) && before.kind != Kind::Hyphen {
            return at;
        }
        let taken = self.found.last().map_or(0, |last| last.tokens.end);
        run::start(self.page, at, taken.max(sentence.start))
    }

    /// Where the brackets close that open before `at` behind a person's name: they hold a party, a seat or an age,
    /// and nobody.
    fn behind_person(&self, at: u32, end: u32) -> Option<u32> {
        let name = self.found.last().filter(|it| it.tokens.end + 1 == at)?;
        let person = name.form == Form::Name
            && name.clues.any(Clues::GIVEN.with(Clues::TITLED))
            && !name.clues.has(Clues::BODY);
        if !person {
            return None;
        }
        let kind = |at: u32| self.page.at(at).kind;
        let words = at..end.min(at + LONGEST_BRACKETS);
        let mut inside = words.take_while(|&at| !matches!(kind(at), Kind::Quote(..)));
        let close = inside.find(|&at| kind(at) == Kind::Bracket(Bracket::Close))?;
        // `Jane Roe (JR)`; `the part of Jane Roe (Sam Tarrant)`
        let initials = close == at + 1
            && self.page.at(at).is(Flags::ALL_CAPITALS)
            && initials(self.page, name.core.clone()) == Some(key(self.page.word(at)));
        let person = self.page.at(at).class.has(run::GIVEN);
        (!initials && !person).then_some(close)
    }

    /// Whether a word is the first of its sentence, of a quotation or behind a colon or a dateline, other marks aside:
    /// its capital may be from there.
    fn opens(&self, at: u32, start: u32) -> bool {
        let before = self.page.tokens.slice(start..at).iter().rev();
        for token in before {
            match token.kind {
                Kind::Word | Kind::Number => return self.is_behind_dateline(at, token),
                Kind::Quote(Weight::Double, _) | Kind::Colon | Kind::Bullet => return true,
                _ => {}
            }
        }
        true
    }

    /// Whether the dateline ends between a word and the one before it.
    fn is_behind_dateline(&self, at: u32, before: &Token) -> bool {
        let place = self.page.at(at).span();
        self.dateline
            .is_some_and(|it| it.span.end() <= place.start() && it.span.covers(before.span()))
    }

    #[inline]
    fn role(&mut self, role: Role) -> u32 {
        let end = role.tokens.end;
        // `the council’s director` holds `the council’s`, and is one noun phrase.
        let last = || self.found.last();
        if role.core.len() > 1 && last().is_some_and(|it| it.tokens.end > role.tokens.start) {
            self.found.pop();
        }
        let gender = Gender::Unknown;
        let of = role.core.end + 1;
        if of < end {
            let the = u32::from(!self.page.at(of).is(Flags::CAPITAL));
            self.of_role(of + the..end, role.core.end - 1);
        }
        if role.clues.has(Clues::THE.with(Clues::BODY)) && !self.in_quote {
            told::body(self.page, &role, self.sentence, &mut self.found);
        }
        self.push(role.tokens, role.core, Form::Role, role.clues, gender);
        end
    }

    /// Takes the names in the phrase of a role: `a lawyer for Jane Roe`.
    #[inline(never)]
    fn of_role(&mut self, run: Range<u32>, head: u32) {
        let (sentence, opening) = (self.sentence, self.opening);
        let acts = told::acts_for(self.page, head);
        let place = if acts && !self.in_quote {
            Place::Subject
        } else {
            Place::Elsewhere
        };
        part::parts(self.page, run, false, &mut |part| {
            let office = told::of_office(self.page, head, &part);
            let clues = part.clues.with(Clues::PROPER).with(office);
            let is_one = !clues.has(Clues::PHRASE) || clues.has(Clues::BODY);
            if is_one && (acts || clues.any(CERTAIN) || !clues.has(Clues::SEVERAL)) {
                self.of_roles.push(Candidate {
                    tokens: part.tokens,
                    core: part.core,
                    form: Form::Name,
                    clues,
                    gender: part.gender,
                    sentence,
                    opening,
                    place,
                });
            }
        });
    }

    fn run(&mut self, tokens: Range<u32>, sentence: Range<u32>, opening: bool) -> u32 {
        let end = tokens.end;
        let opens = self.is_heading || opening;
        // Of several words, only the first has its capital from where it stands.
        let weak = self.is_heading || (opening && tokens.len() == 1);
        let outside = Clues::NONE.with_if(!weak, Clues::PROPER);
        part::parts(self.page, tokens, opens, &mut |part| {
            let around = evidence::context(self.page, &part, &sentence);
            let clues = part.clues.with(outside).with(around);
            let place = self.is_dateline(&part);
            let clues = clues.with_if(place, Clues::PLACE).with_if(
                opening && !place && opening::is_opened(self.page, &part),
                Clues::OPENED,
            );
            self.push(part.tokens, part.core, Form::Name, clues, part.gender);
        });
        end
    }

    /// Whether the article is dated from the place that is named.
    fn is_dateline(&self, part: &Part) -> bool {
        let Some(Dateline { place, .. }) = self.dateline else {
            return false;
        };
        // Most names stand far behind it.
        let near = self.page.at(part.core.start).span().start() < place.end();
        near && place.covers(self.page.span(part.core.clone())) || self.is_place_again(part, place)
    }

    /// `LEEDFORD, May 3`, and later `Leedford`.
    #[inline(never)]
    fn is_place_again(&self, part: &Part, place: Span) -> bool {
        part.core.len() == 1
            && self.page.at(part.core.start).span().len() >= place.len()
            && self.page.folded(part.core.clone()) == Folded::at(self.page.text, place)
    }

    fn pronoun(&mut self, at: u32, sentence: &Range<u32>) {
        let gender = match self.page.bytes(at) {
            b"he" | b"He" => Gender::Male,
            b"she" | b"She" => Gender::Female,
            b"it" | b"It" | b"they" | b"They" | b"we" | b"We" => Gender::Unknown,
            _ => return,
        };
        let tokens = at..at + 1;
        // `It also said`
        let reports = self.page.at(at + 2).class.has(Class::REPORT);
        let adverb = reports && self.page.is_any(at + 1, &ADVERBS);
        let speaks = evidence::speaks(self.page, &(at..at + 1 + u32::from(adverb)), sentence);
        let told = gender == Gender::Unknown && self.is_told(at, sentence.start);
        let clues = Clues::NONE.with_if(speaks || told, Clues::SPEAKS);
        self.push(tokens.clone(), tokens, Form::Pronoun, clues, gender);
    }

    /// Whether a verb of speech stands shortly before: `the council said on Monday it would`.
    fn is_told(&self, at: u32, from: u32) -> bool {
        let from = from.max(at.saturating_sub(FROM_VERB_TO_PRONOUN));
        (from..at).any(|at| self.page.at(at).class.has(Class::REPORT))
    }

    fn push(
        &mut self,
        tokens: Range<u32>,
        core: Range<u32>,
        form: Form,
        clues: Clues,
        gender: Gender,
    ) {
        let before = self.page.before(tokens.start);
        let place = if self.in_quote {
            Place::Quoted
        } else if tokens.start <= self.opening {
            // What is before it may be of the page.
            Place::Subject
        } else if before.class.has(Class::ROLE) {
            self.place_behind_role(tokens.start)
        } else {
            Place::in_prose(self.page, &tokens, before)
        };
        self.found.push(Candidate {
            tokens,
            core,
            form,
            clues,
            gender,
            sentence: self.sentence,
            opening: self.opening,
            place,
        });
    }

    /// A name stands where the role before it does: `met the minister Jane Roe`.
    fn place_behind_role(&self, start: u32) -> Place {
        let last = self.found.last();
        last.filter(|it| it.form == Form::Role && it.tokens.end == start)
            .map_or(Place::Subject, |role| role.place)
    }
}

/// The first of some tokens with which a candidate may begin, or a quotation.
// In line, what is done with candidates would take the registers of all that is passed over.
#[inline(never)]
fn next_standing_out(page: Page<'_>, tokens: Range<u32>) -> Option<(u32, &Token)> {
    let mut numbered = (tokens.start..).zip(page.tokens.slice(tokens));
    numbered.find(|(_, token)| stands_out(token))
}

/// Whether a candidate may begin with a token, or a quotation: most tokens are passed over by this.
#[inline]
fn stands_out(token: &Token) -> bool {
    // Marks and numbers have no class.
    if token.class.has(Class::FUNCTION) {
        token.class.closed().has(Closed::SUBJECT) || token.class.has(run::GIVEN)
    } else if token.class.has(ROLE_OR_BODY) || token.is(Flags::CAPITAL) {
        true
    } else {
        matches!(token.kind, Kind::Quote(Weight::Double, _) | Kind::Number)
    }
}

/// Whether a word for a body is half of a compound: `co-author`, `council-run`.
fn is_half(page: Page<'_>, at: u32) -> bool {
    let next = page.at(at + 1);
    next.kind == Kind::Hyphen && !next.is(Flags::SPACED) && !page.at(at).class.has(Class::ROLE)
}

const ROLE_OR_BODY: Class = Class::ROLE.with(Class::BODY);

//! Reporting clauses: `Jane Roe told the Post`, `said Roe`, `according to police`.
//!
//! One for each cue outside quotation marks that has a subject. A clause says what it reports: the words
//! before it, behind it, or both.

use std::ops::Range;

use super::according::according;
use super::complement;
use super::cue::Tier;
use super::page::Page;
use super::pair::Region;
use super::small::Small;
use super::subject::{self, Subject};
use super::tail::{LONGEST_ADDRESSEE, addressee, tail};
use super::verb;
use crate::name::Form::Pronoun;
use crate::scan::{Class, Flags, Kind, Side};

/// A reporting clause.
#[derive(Debug)]
pub(super) struct Report {
    /// The token of the verb.
    pub(super) cue: u32,
    pub(super) tier: Tier,
    pub(super) subject: Option<Subject>,
    pub(super) told: Option<Range<u32>>,
    /// From the subject, or the verb, to where what is reported can begin.
    pub(super) clause: Range<u32>,
    pub(super) sentence: Range<u32>,
    /// Whether nothing is reported behind it: `..., Roe said on Friday.`
    pub(super) closes: bool,
    pub(super) form: Form,
}

/// How a clause is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `Roe said`.
    SubjectFirst,
    /// `said Roe`.
    VerbFirst,
    /// `, adding`, `and said`: the subject is that of the clause before.
    Shared,
    /// `according to Roe`.
    According,
}

/// The reporting clauses of an article, in order.
pub(super) fn reports(page: &Page<'_>, regions: &[Region]) -> Vec<Report> {
    let mut reports: Vec<Report> = Vec::with_capacity(page.cues.len());
    let mut outer = regions.iter().filter(|region| region.is_outer()).peekable();
    let mut sentences = page.blocks.sentences.iter().peekable();
    // Where the last utterance ended: a clause behind it has its subject behind it, too.
    let mut floor = 0;
    let dateline = page.behind_dateline();
    for cue in &page.cues {
        let id = cue.token;
        if floor < dateline && dateline <= id {
            // `LEEDFORD — A judge blocked it, saying`: no town says anything.
            floor = dateline;
        }
        while let Some(region) = outer.next_if(|region| region.after() <= id) {
            if ends_utterance(page, region) {
                floor = region.after();
            }
        }
        if outer.peek().is_some_and(|region| region.open() < id) {
            continue;
        }
        while sentences.next_if(|sentence| sentence.end <= id).is_some() {}
        let Some(sentence) = sentences.peek() else {
            break;
        };
        let name = page.at(id).is(Flags::CAPITAL) && id != sentence.start;
        let place = Place {
            cue: id,
            tier: cue.tier,
            around: floor.max(sentence.start)..sentence.end,
            sentence: (*sentence).clone(),
        };
        if !name
            && !verb::is_noun(page, id)
            && let Some(report) = report(page, &place, reports.last())
        {
            reports.push(report);
        }
    }
    reports
}

/// A cue, and the words among which its clause stands.
pub(super) struct Place {
    pub(super) cue: u32,
    tier: Tier,
    /// Its sentence, as far as the utterance before does not reach into it.
    pub(super) around: Range<u32>,
    pub(super) sentence: Range<u32>,
}

/// Whether a region is an utterance and ends as one, with a mark of its own or before a comma.
fn ends_utterance(page: &Page<'_>, region: &Region) -> bool {
    let last = page.before(region.tokens.end);
    let marked = last.is_terminal()
        || matches!(last.kind, Kind::Comma | Kind::Dash)
        || page.at(region.after()).kind == Kind::Comma;
    marked && region.whole
}

fn report(page: &Page<'_>, place: &Place, last: Option<&Report>) -> Option<Report> {
    let (cue, around) = (place.cue, &place.around);
    if verb::is_before_to(page, cue) && page.is_any(cue, &["according"]) {
        return Some(according(page, place, last));
    }
    if let Some(subject) = verb_first(page, place) {
        let core = cue..subject.tokens.end;
        return Some(clause(page, place, Some(subject), core, Form::VerbFirst));
    }
    let before = before_perceived(page, cue, around.start);
    if verb::is_passive(page, cue, before) {
        return passive(page, place);
    }
    if verb::is_told(page, cue, around.end) || quotes_another(page, cue, around.end) {
        return None;
    }
    let participle = || verb::is_participle(page, cue) && !verb::is_be(page, before..cue);
    let shares = before <= around.start || page.does(before - 1, Small::SHARES);
    let found = if shares {
        None
    } else if participle() {
        accompanied(page, before, around.start)
    } else {
        subject::before(page, before, around.start)
    };
    let form = if found.is_some() {
        Form::SubjectFirst
    } else {
        Form::Shared
    };
    let subject = found.or_else(|| shared(page, cue, around, last));
    let start = match form {
        Form::SubjectFirst => subject.as_ref().map_or(cue, |it| it.tokens.start),
        _ => cue,
    };
    Some(clause(page, place, subject, start..cue + 1, form))
}

/// A subject that `with` gives to a participle has at most so many tokens: `with the Leedford union leader Jane Roe saying`.
const LONGEST_WITH: usize = 8;

/// The subject of a participle that has its own, behind `with`: `with Roe saying`.
fn accompanied(page: &Page<'_>, verb: u32, floor: u32) -> Option<Subject> {
    let mut near = (floor..verb).rev().take(LONGEST_WITH);
    let opens = |id: &u32| {
        let token = page.at(*id);
        let small = token.class.has(Class::FUNCTION) && !token.class.is_determiner();
        small || !token.is_wordlike() && token.kind != Kind::Hyphen
    };
    let with = near.find(opens)?;
    // `with the mill adding 40 jobs`
    let own = page.is_small(with, &["with"]) && !page.is_any(verb, &["adding"]);
    own.then(|| subject::before(page, verb, with + 1)).flatten()
}

/// The first of the words that make one verb of what somebody says and how it was known: `| could be heard saying`.
fn before_perceived(page: &Page<'_>, cue: u32, floor: u32) -> u32 {
    const PERCEIVED: &[&str] = &["caught", "filmed", "heard", "overheard", "recorded", "seen"];
    let before = before_adverbs(page, cue, floor);
    let heard = before.wrapping_sub(1);
    let perceived = before > floor + 1
        && verb::is_participle(page, cue)
        && page.is_any(heard, PERCEIVED)
        && page.does(heard - 1, Small::BE);
    if perceived {
        before_adverbs(page, heard - 1, floor)
    } else {
        before
    }
}

/// The first of the adverbs and auxiliaries before a verb, or the verb.
fn before_adverbs(page: &Page<'_>, cue: u32, floor: u32) -> u32 {
    let adverbs = (floor..cue).rev().take_while(|&id| page.is_before_verb(id));
    cue - u32::try_from(adverbs.count()).unwrap_or_default()
}

/// `was described by Roe as`.
fn passive(page: &Page<'_>, place: &Place) -> Option<Report> {
    let (cue, around) = (place.cue, &place.around);
    let by = (cue + 1..around.end.min(cue + LONGEST_ADDRESSEE))
        .find(|&id| page.is_small(id, &["by"]))?;
    // Whoever a book is written by has not said what the sentence says of it.
    if by == cue + 1 && page.is_any(cue, &["written"]) {
        return None;
    }
    let subject = subject::behind(page, by, around.end)?;
    let end = subject.tokens.end;
    // `was told by its clerk, Jane Roe, | that`
    let apposed = page.before(subject.tokens.start).kind == Kind::Comma
        && page.at(end).kind == Kind::Comma
        && page.is_small(end + 1, &["that"]);
    let core = cue..end + u32::from(apposed);
    Some(clause(page, place, Some(subject), core, Form::VerbFirst))
}

/// The subject behind a verb that opens its clause: behind a mark, with the end of the clause behind it.
fn verb_first(page: &Page<'_>, place: &Place) -> Option<Subject> {
    let (cue, around) = (place.cue, &place.around);
    let before = page.before(cue);
    let opens = cue == around.start
        || matches!(
            before.kind,
            Kind::Comma | Kind::Dash | Kind::Quote(_, Side::Close | Side::Unsure)
        );
    // `“Is it shut?” asked Jane Roe of Leedford.`, but `, asked Roe to leave`
    let behind_quote = matches!(before.kind, Kind::Quote(..));
    let verb = page.at(cue);
    let tells = verb.class.has(Class::TELL) && (!behind_quote || verb.is(Flags::CAPITAL));
    if !opens || verb::is_participle(page, cue) || tells || verb::has_object(page, cue, place.tier)
    {
        return None;
    }
    let subject = subject::behind(page, cue, around.end)?;
    let after = subject.tokens.end;
    // `said it was` has its subject before it.
    let pronoun = page
        .names
        .mentions
        .get(subject.mentions.start)
        .is_some_and(|it| it.form == Pronoun);
    if pronoun && !subject.mentions.is_empty() {
        return None;
    }
    let quoted = cue == around.start || behind_quote;
    // `the letter, sent to Roe, says inspectors “saw dust”`
    let goes_on = matches!(page.at(after).kind, Kind::Quote(_, Side::Open));
    let ends = after >= around.end
        || !page.at(after).is_wordlike() && !goes_on
        // `Their leader, Jane Roe, said the man who fled was late`: no clause before it that it could close.
        || (subject::is_preposition(page, after) || page.is_small(after, &["who", "whose"]))
            && complement::has_verb(page, &(around.start..cue));
    // `, said the report.`: all that is left of the sentence.
    let rest = || {
        place.tier == Tier::Says
            && page.at(cue + 1).class.is_determiner()
            && page.at(after).is_terminal()
    };
    // `Roe, citing “delays,” said the road was shut`: what follows goes on as a clause.
    if verb::is_auxiliary(page, after) {
        return None;
    }
    let sure = quoted || ends && (!subject.mentions.is_empty() || rest());
    sure.then_some(subject)
}

/// The subject of the clause before: of the last report of the sentence, or of the sentence.
fn shared(
    page: &Page<'_>,
    cue: u32,
    around: &Range<u32>,
    last: Option<&Report>,
) -> Option<Subject> {
    let near = last.filter(|last| around.contains(&last.cue));
    quoted_as(page, cue, around.start)
        .or_else(|| near.and_then(|last| last.subject.clone()))
        .or_else(|| subject::first_in(page, around.start..cue))
}

/// Whether a verb gives what another says by a verb behind it: `quoted Roe as saying`.
fn quotes_another(page: &Page<'_>, cue: u32, end: u32) -> bool {
    let mut near = cue + 2..end.min(cue + FARTHEST_QUOTED);
    !page.at(cue).class.has(Class::REPORT)
        && page.is_any(cue, &QUOTES)
        && near.any(|id| page.is_small(id, &["as"]) && verb::is_participle(page, id + 1))
}

/// Verbs that give another's words as theirs.
const QUOTES: [&str; 2] = ["cited", "quoted"];

/// Who quotes is named in so many tokens: `quoted by the Leedford Evening Post as saying`.
const FARTHEST_QUOTED: u32 = 8;

/// Who `was quoted as saying`, by whomever, and whom somebody `quoted as saying`.
fn quoted_as(page: &Page<'_>, cue: u32, floor: u32) -> Option<Subject> {
    let verb = cue
        .checked_sub(1)
        .filter(|&id| page.is_small(id, &["as"]))?;
    let mut near = (floor.max(verb.saturating_sub(FARTHEST_QUOTED))..verb).rev();
    let quoted = near.find(|&id| page.is_any(id, &QUOTES))?;
    let be = quoted.checked_sub(1)?;
    if verb::is_be(page, be..quoted) {
        subject::before(page, be, floor)
    } else {
        subject::behind(page, quoted, verb).filter(|it| it.tokens.end == verb)
    }
}

fn clause(
    page: &Page<'_>,
    place: &Place,
    subject: Option<Subject>,
    core: Range<u32>,
    form: Form,
) -> Report {
    let (cue, limit) = (place.cue, place.around.end);
    let tells = page.at(cue).class.has(Class::TELL) && form != Form::VerbFirst;
    let told = tells.then(|| addressee(page, cue + 1, limit)).flatten();
    let from = told.as_ref().map_or(core.end, |told| told.end);
    let (end, closes) = tail(page, from, limit);
    Report {
        cue,
        tier: place.tier,
        subject,
        told,
        clause: core.start..end,
        sentence: place.sentence.clone(),
        closes,
        form,
    }
}

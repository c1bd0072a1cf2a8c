//! Whose word something is by `according to`.

use std::ops::Range;

use super::complement::{self, behind_joiner};
use super::cue::Tier;
use super::meant;
use super::noun::Noun;
use super::page::Page;
use super::report::{Form, Place, Report};
use super::subject::{self, Subject};
use super::tail::LONGEST_TAIL;
use super::verb;
use crate::name::Form::Name;
use crate::scan::{Class, Flags, Kind, Open};

/// `according to Roe`.
pub(super) fn according(page: &Page<'_>, place: &Place, last: Option<&Report>) -> Report {
    let (cue, around) = (place.cue, &place.around);
    let to = cue + 1;
    let subject = subject::behind(page, to, around.end);
    let subject = subject.map(|it| with_noun(page, it, around.end));
    // Whoever spoke last, if the pronoun fits.
    let same = || Subject {
        tokens: to + 1..to + 2,
        mentions: last
            .and_then(|it| it.subject.as_ref())
            .filter(|said| meant::may_mean(page, to + 1, said))
            .map_or(0..0, |said| said.mentions.clone()),
    };
    let is_pronoun = page.is_small(to + 1, &["her", "him", "them"]);
    let alone = is_pronoun && !page.at(to + 2).is_wordlike();
    let subject = subject.filter(|_| !alone).or_else(|| is_pronoun.then(same));
    let end = subject.as_ref().map_or(to + 1, |it| it.tokens.end);
    let opens = cue == behind_joiner(page, around) || page.before(cue).kind == Kind::Colon;
    let end = source_end(page, end, around.end);
    Report {
        cue,
        tier: Tier::Says,
        subject,
        told: None,
        clause: cue..end,
        sentence: place.sentence.clone(),
        closes: !opens,
        form: Form::According,
    }
}

/// A source that is named by its owner: `court | documents,`, `Leedford University | figures,`.
fn with_noun(page: &Page<'_>, owner: Subject, end: u32) -> Subject {
    let start = owner.tokens.end;
    let is_noun = |id: &u32| {
        let token = page.at(*id);
        token.kind == Kind::Word
            && !token.is(Flags::CAPITAL)
            && !token
                .class
                .has(Class::FUNCTION.with(Class::CALENDAR).with(Class::TIME))
            && !token.class.open().has(Open::GERUND)
    };
    let nouns = (start..end).take(MOST_NOUNS).take_while(is_noun).count();
    let behind = start + u32::try_from(nouns).unwrap_or_default();
    let last = behind.wrapping_sub(1);
    let text = page.words(last).ends_with('s') || Noun::of(page, last).has(Noun::TEXT);
    if nouns == 0 || !text || page.is_person(owner.mentions.start) || page.at(behind).is_wordlike()
    {
        return owner;
    }
    Subject {
        tokens: owner.tokens.start..behind,
        mentions: 0..0,
    }
}

/// Between the owner of a source and its comma stand so many words.
const MOST_NOUNS: usize = 3;

/// Where the noun phrase of a source ends that goes on behind its head, to its comma: `a poll released by the union,`,
/// `those who were there,`.
fn source_end(page: &Page<'_>, head: u32, end: u32) -> u32 {
    let class = page.at(head).class;
    let participle = class.open().has(Open::PARTICIPLE);
    let goes_on = subject::is_preposition(page, head) || page.is_small(head, &["who"]);
    if !participle && !goes_on {
        return head;
    }
    let mut near = head..end.min(head + LONGEST_TAIL);
    near.find(|&id| page.at(id).kind == Kind::Comma)
        .unwrap_or(head)
}

/// Where what a source says begins: behind its comma, and behind what is set between commas there.
pub(super) fn behind_source(page: &Page<'_>, report: &Report, sentence: &Range<u32>) -> u32 {
    let end = report.clause.end;
    let is_comma = |it: &u32| *it < sentence.end && page.at(*it).kind == Kind::Comma;
    let aside = || is_comma(&end).then(|| aside(page, report, end + 1..sentence.end))?;
    name(page, report)
        .or_else(aside)
        .filter(is_comma)
        .unwrap_or(end)
}

/// `According to Roe's doctor, Sam Tarrant | , it rose`; but `According to press reports, Jane Roe, a nurse, fell`: reports
/// have no name.
fn name(page: &Page<'_>, report: &Report) -> Option<u32> {
    let named = report.subject.as_ref()?;
    let name = page.mention(report.clause.end + 1)?;
    let apposed = !named.mentions.is_empty() && page.is_person(name);
    apposed.then(|| page.tokens_of(name).end)
}

/// The comma behind what is told of a source: `, published in May | ,`, `, who leads the team | ,`, `, a doctor in
/// Leedford | ,`; but `The mill, which burned, has closed` goes on.
fn aside(page: &Page<'_>, report: &Report, behind: Range<u32>) -> Option<u32> {
    let first = behind.start;
    let mut near = first + 1..behind.end.min(first + LONGEST_TAIL);
    let comma = near.find(|&id| page.at(id).kind == Kind::Comma)?;
    let participle = is_participle(page, first) && subject::is_preposition(page, first + 1);
    let relative = page.is_small(first, &["who", "which", "whose"]);
    let apposed = || has_name(page, report) && is_apposition(page, first..comma);
    let told = participle || relative || apposed();
    (told && !verb::is_auxiliary(page, comma + 1)).then_some(comma)
}

fn is_participle(page: &Page<'_>, id: u32) -> bool {
    let class = page.at(id).class;
    class.open().has(Open::PARTICIPLE.with(Open::GERUND))
}

/// Whether a source is told by its name: `According to police, a nurse, aged 34, fell` tells nothing of the police.
fn has_name(page: &Page<'_>, report: &Report) -> bool {
    let mention = report.subject.as_ref().map(|it| it.mentions.start);
    mention.is_some_and(|it| page.form(it) == Some(Name))
}

/// `a doctor in Leedford`: what somebody is, and neither what they do (`the mayor has resigned`) nor who does something
/// (`the mayor, | Sam Tarrant, has resigned`, `the mayor, | aged 41, has resigned`).
fn is_apposition(page: &Page<'_>, words: Range<u32>) -> bool {
    let is_head = |id: u32| {
        let class = page.at(id).class;
        let closed = class.has(Class::FUNCTION);
        !closed && class.has(Class::BODY.with(Class::ROLE)) || page.is_any(id, &["chief", "head"])
    };
    let of_head = |id: &u32| page.at(*id).is_wordlike() && !subject::is_preposition(page, *id);
    let behind = words.end + 1;
    let named = page.mention(behind);
    let goes_on = named.is_some_and(|it| page.at(page.tokens_of(it).end).kind == Kind::Comma)
        || page.at(behind).kind == Kind::Number
        || is_participle(page, behind)
        || page.is_any(behind, &["aged"]);
    words.clone().take_while(of_head).any(is_head)
        && !complement::has_verb(page, &(words.start + 1..words.end))
        && !goes_on
}

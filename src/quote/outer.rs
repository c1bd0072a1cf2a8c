//! Where what is told in a clause inside of another one ends, before the outer one goes on: `A man who said he had been
//! shot | was arrested`, `While Roe said it was shut, | the bridge was open`.

use std::ops::Range;

use super::cue::Tier;
use super::page::Page;
use super::report::Report;
use super::small::Small;
use super::verb::is_auxiliary;
use crate::scan::{Auxiliary, Class, Closed, Flags, Kind, Link, Open};

/// Before a relative clause its noun is told in so many tokens: `On Monday a woman from Leedford | who`.
const LONGEST_NOUN: u32 = 16;

/// A clause that opens a sentence has its verb of speech among so many tokens behind its subject's first word.
const LONGEST_FRONT: u32 = 8;

/// The verb that goes on is among so many tokens of what is told.
const FARTHEST: u32 = 40;

/// Where something goes on, in what a report tells, that is not told but belongs to what stands around the report.
pub(super) fn end(page: &Page<'_>, report: &Report, told: &Range<u32>) -> Option<u32> {
    let relative = relative(page, report).filter(|&who| waits(page, report.sentence.start, who));
    if relative.is_none() && !is_in_front(page, report) {
        return None;
    }
    let mut verbs = Verbs::new(told);
    let outer = verbs.outer(page)?;
    let comma = verbs.comma;
    let beside = page.at(outer - 1).kind == Kind::Comma;
    match relative {
        // `Roe, who said it was shut, was there`.
        Some(who) if page.before(who).kind == Kind::Comma => beside.then_some(outer),
        Some(_) => Some(comma.filter(|_| !beside).unwrap_or(outer)),
        None => comma.filter(|_| !beside),
    }
}

/// Whether a clause of so many words, with its own subject, has ended, and the one around it goes on: `the plan failed | was`.
pub(super) fn goes_on(page: &Page<'_>, told: &Range<u32>) -> bool {
    Verbs::new(told).outer(page).is_some()
}

/// The word that makes a relative clause of a report: `a man | who said`, `the claim | that he made`.
fn relative(page: &Page<'_>, report: &Report) -> Option<u32> {
    let is_relative = |id: &u32| {
        let class = page.at(*id).class;
        class.link() == Link::RELATIVE
    };
    let clause = report.clause.start..report.cue;
    // Few clauses have one at all, and this look tells it quickest.
    let mut near = clause.start.saturating_sub(1)..clause.end;
    if !near.any(|id| is_relative(&id)) {
        return None;
    }
    let last = clause.rev().find(|&id| !page.is_before_verb(id))?;
    let subject = report.subject.as_ref()?;
    let before = subject.tokens.start.checked_sub(1);
    let before = before.filter(|_| subject.tokens.end == last + 1);
    [Some(last), before].into_iter().flatten().find(is_relative)
}

/// Whether the noun phrase before `who` waits for its verb: there is none before it in its clause.
fn waits(page: &Page<'_>, floor: u32, who: u32) -> bool {
    let start = floor.max(who.saturating_sub(LONGEST_NOUN));
    let verb = (start..who).rev().find(|&id| {
        let class = page.at(id).class;
        let opens = matches!(class.link(), Link::RELATIVE | Link::OPENER);
        class.has(Class::FUNCTION) && opens || is_finite(page, id)
    });
    match verb {
        None => start == floor,
        // `Roe said a man who`, `where a man who`; but `told a man that`.
        Some(id) => {
            let class = page.at(id).class;
            let links = class.has(Class::FUNCTION) && class.auxiliary() == Auxiliary::NONE;
            let told = class.has(Class::REPORT) && !class.has(Class::TELL);
            id + 1 < who && (links || told) && !page.is_small(who, &["that"])
        }
    }
}

/// Whether a report stands in a clause that opens its sentence: `While Roe said`.
fn is_in_front(page: &Page<'_>, report: &Report) -> bool {
    let first = report.sentence.start;
    let class = page.at(first).class;
    let opens = class.has(Class::FUNCTION)
        && matches!(
            class.link(),
            Link::OPENER | Link::TEMPORAL | Link::CONDITION
        );
    let mut between = first + 1..report.clause.start;
    opens
        && first < report.clause.start
        && report.clause.start - first <= LONGEST_FRONT
        && between.all(|id| page.at(id).is_wordlike() && !is_verb(page, id))
}

/// Goes from verb to verb through what is told, as long as they have their subjects there.
struct Verbs {
    ahead: Range<u32>,
    /// Subjects that have no verb yet.
    subjects: u32,
    /// The last comma behind which no subject waited.
    comma: Option<u32>,
}

impl Verbs {
    fn new(told: &Range<u32>) -> Self {
        let end = told.end.min(told.start.saturating_add(FARTHEST));
        Self {
            ahead: told.start..end,
            subjects: 1,
            comma: None,
        }
    }

    /// Where the first finite verb begins for which no subject is left; one that may be a participle only where no surer
    /// one follows.
    fn outer(&mut self, page: &Page<'_>) -> Option<u32> {
        let mut unsure = None;
        while let Some(id) = self.ahead.next() {
            if page.at(id).kind == Kind::Comma && self.subjects == 0 && unsure.is_none() {
                self.comma = Some(id);
            }
            let Some((left, verb)) = self.verb(page, id) else {
                continue;
            };
            // `Said it was shut, he left`.
            let fresh = || self.comma.is_some_and(|comma| comma + 1 == left);
            match verb {
                Finite::Sure if self.subjects == 0 => return Some(left + 1),
                Finite::Owned if self.subjects == 0 && fresh() => return Some(left + 1),
                Finite::Unsure if self.subjects == 0 => unsure = unsure.or(Some(left + 1)),
                Finite::Unsure => {}
                Finite::Sure | Finite::Owned => self.subjects = self.subjects.saturating_sub(1),
            }
            // `Believed the road was shut`.
            self.subjects += u32::from(page.tier(id) > Some(Tier::Calls));
        }
        unsure
    }

    /// The finite verb that a word is, with the word on its left; one that opens a clause brings a subject instead.
    fn verb(&mut self, page: &Page<'_>, id: u32) -> Option<(u32, Finite)> {
        if opens_clause(page, id) || self.subjects == 0 && joins_subject(page, id) {
            self.subjects += 1;
            return None;
        }
        let left = is_finite(page, id).then(|| page.past_adverbs(id))?;
        Some((left, finite(page, id, left)?))
    }
}

/// Whether a word opens a clause with a subject of its own; behind a verb that tells, that one has told it.
fn opens_clause(page: &Page<'_>, id: u32) -> bool {
    let class = page.at(id).class;
    let opens = matches!(
        class.link(),
        Link::RELATIVE | Link::CONDITION | Link::OPENER
    );
    let told = || id.checked_sub(1).and_then(|it| page.tier(it)) > Some(Tier::Calls);
    class.has(Class::FUNCTION) && opens && !told()
}

/// `And the road was shut`, but `and was shut`.
fn joins_subject(page: &Page<'_>, id: u32) -> bool {
    let class = page.at(id).class;
    class.has(Class::FUNCTION)
        && class.link() == Link::JOINER
        && !page.is_before_verb(id + 1)
        && !is_verb(page, id + 1)
}

/// A finite verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Finite {
    /// With a subject of its own beside it: `he had`, `it's`.
    Owned,
    Sure,
    /// A participle as well: `closed`.
    Unsure,
}

/// Whether a word may be a finite verb.
pub(super) fn is_finite(page: &Page<'_>, id: u32) -> bool {
    is_auxiliary(page, id) || is_verb(page, id)
}

/// How a word that may be a finite verb is one, with the word on its left, unless it goes on with another one: `may
/// have`, `and fell`.
fn finite(page: &Page<'_>, id: u32, left: u32) -> Option<Finite> {
    let (class, before) = (page.at(id).class, page.at(left).class);
    let link = before.link();
    let owned = link != Link::RELATIVE && before.closed().has(Closed::SUBJECT);
    let led = !owned && before.auxiliary() != Auxiliary::NONE;
    if led || link == Link::JOINER {
        None
    } else if class.has(Class::FUNCTION) {
        let own =
            owned || class.closed().has(Closed::SUBJECT) || before.closed().has(Closed::DETERMINER);
        let verb = if own { Finite::Owned } else { Finite::Sure };
        Some(verb)
    } else if owned {
        Some(Finite::Owned)
    } else {
        let behind = page.at(id + 1);
        let object = Closed::DETERMINER.with(Closed::SUBJECT);
        let sure = !class.open().has(Open::PARTICIPLE)
            || behind.class.closed().has(object)
            || behind.class.has(Class::AUXILIARY)
            || behind.kind == Kind::Number;
        Some(if sure { Finite::Sure } else { Finite::Unsure })
    }
}

/// Whether a word of the open classes is a past, or a present in -s, and no noun.
fn is_verb(page: &Page<'_>, id: u32) -> bool {
    let token = page.at(id);
    let class = token.class;
    if class.has(Class::FUNCTION) || class.open().has(Open::NOUN) || token.is(Flags::CAPITAL) {
        return false;
    }
    let present = || {
        let word = page.words(id);
        class.open().has(Open::PRESENT)
            && word.ends_with('s')
            && !word.ends_with("ss")
            && !page.at(id + 1).class.has(Class::AUXILIARY)
    };
    (class.has(Class::REPORT) || class.open().has(Open::PAST) || present())
        && !page.does(id.wrapping_sub(1), Small::BEFORE_NOUN)
}

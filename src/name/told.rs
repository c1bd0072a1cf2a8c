//! What a common noun tells of a name before it: `Zentrix closed twelve shops, the company said`.

use super::Form;
use super::body::{self, Called};
use super::candidate::{Candidate, Place};
use super::clue::Clues;
use super::page::Page;
use super::part::Part;
use super::role::Role;
use super::run::THE;
use crate::scan::{Class, Flags, Kind, Open};

/// A name that is taken up is among so many noun phrases before.
const MOST_BEFORE: usize = 8;

/// Whoever has one of these clues is somebody, somewhere or a body for sure.
const NO_BODY: Clues = Clues::GIVEN
    .with(Clues::LONE_GIVEN)
    .with(Clues::TITLED)
    .with(Clues::DESCRIBED)
    .with(Clues::INITIALS)
    .with(Clues::BESIDE)
    .with(Clues::PLACE)
    .with(Clues::PLACED)
    .with(Clues::PLACE_HEAD)
    .with(Clues::TOPONYM)
    .with(Clues::OFFICE)
    .with(Clues::DEMONYM)
    .with(Clues::THE)
    .with(Clues::THING);

/// The name that alone acts in a sentence or in the one before is a body, if a noun for bodies takes it up.
#[inline(never)]
pub(super) fn body(page: Page<'_>, role: &Role, sentence: u32, found: &mut [Candidate]) {
    let noun = Called::by(page.word(role.core.end - 1));
    if noun.tells() && !body::is_another(page, role.core.clone()) {
        take_up(page, sentence, found);
    }
}

#[inline(never)]
fn take_up(page: Page<'_>, sentence: u32, found: &mut [Candidate]) {
    let near = |it: &&mut Candidate| it.sentence + 1 >= sentence;
    let before = found.iter_mut().rev().take(MOST_BEFORE).take_while(near);
    let mut acting = before.filter(|it| it.form == Form::Name && acts(page, it));
    let Some(name) = acting.next() else {
        return;
    };
    let word = page.folded(name.core.clone());
    let alone = acting.all(|it| page.folded(it.core.clone()) == word);
    if alone && !name.clues.any(NO_BODY) && may_be(page, name) {
        name.clues = name.clues.with(Clues::IT);
    }
}

/// Whether a name may be a body's: of several words one has to be an ordinary one, as people have such names too, and a lone
/// one that opens a sentence has to be no other word: `Operating profit`, `Sadly, they`.
fn may_be(page: Page<'_>, name: &Candidate) -> bool {
    if name.clues.has(Clues::SEVERAL) {
        return name.clues.any(Clues::COMMON.with(Clues::LONG));
    }
    let word = page.bytes(name.core.start);
    let unknown = || page.at(name.core.start).class == Class::NONE;
    let derived = || word.ends_with(b"ing") || word.ends_with(b"ly") || word == b"Others";
    name.clues.has(Clues::PROPER) || unknown() && !derived()
}

/// Whether a name is the subject of a verb, or opens a sentence and owns that: `Zentrix closed`, `Zentrix’s shops`, `Zentrix, which`.
fn acts(page: Page<'_>, name: &Candidate) -> bool {
    let end = name.tokens.end;
    let next = page.at(end).class;
    let verb = page.is_verb(end) && (next.open().has(Open::PAST) || !next.open().has(Open::NOUN));
    let opens = name.tokens.start == name.opening;
    let owns = || page.before(end).is(Flags::POSSESSIVE) || page.at(end).kind == Kind::Comma;
    name.place == Place::Subject
        && !page.before(name.tokens.start).is(Flags::POSSESSIVE)
        && (verb || opens && owns())
}

/// Whether whoever has an office acts for a body or somebody: `spokesman for`, `chief executive of`.
pub(super) fn acts_for(page: Page<'_>, head: u32) -> bool {
    let word = page.bytes(head);
    word.starts_with(b"spokes") || is_officer(word)
}

/// Officers whom only bodies have.
fn is_officer(word: &[u8]) -> bool {
    matches!(
        word,
        b"boss" | b"chairman" | b"chairwoman" | b"executive" | b"treasurer"
    )
}

/// What an office tells of the name behind it: `chief executive of Zentrix`, `a spokesman for Doe Leisure`.
pub(super) fn of_office(page: Page<'_>, head: u32, part: &Part) -> Clues {
    const NOT: Clues = NO_BODY.with(Clues::PHRASE).with(Clues::BODY);
    let (first, last) = (part.core.start, part.core.end - 1);
    let named = if part.clues.has(Clues::SEVERAL) {
        // `the platform committee` has no name.
        let whole = page.at(last).is(Flags::CAPITAL);
        whole && part.clues.any(Clues::COMMON.with(Clues::LONG)) && acts_for(page, head)
    } else {
        // `chairman of the Leedford, Ohio, maker`
        let the = page.is_any(first.wrapping_sub(1), &THE);
        !the && page.at(first).class == Class::NONE && is_officer(page.bytes(head))
    };
    Clues::NONE.with_if(named && !part.clues.any(NOT), Clues::IT)
}
